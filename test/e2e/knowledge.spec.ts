import { openByLink, resolve, take } from './case-work.ts'
import { bringIn, people } from './cases.ts'
import { expect, test } from './floor.ts'

/** A solution goes from the case it was found on, over a lead's look, to the next case like it. */

test('what solved a case is kept, reviewed by a lead, and offered on a like case', async ({ floor }) => {
  const { url } = floor.backend
  const product = `Rain barrel ${crypto.randomUUID().slice(0, 8)}`
  const first = await bringIn(url, { product })
  const [maya, olivia] = await Promise.all([floor.signedIn(people.maya.email), floor.signedIn(people.olivia.email)])
  await take(maya.page, first)
  await resolve(maya.page, first, 'Wrote to ida.falk@mail.example and voided the second charge at the processor.')

  const done = await openByLink(maya.page, first)
  await done.getByRole('button', { name: 'Keep the solution' }).click()
  const keep = maya.page.getByRole('dialog', { name: 'Keep the solution' })
  await expect(keep.getByLabel('What solved it')).toHaveValue(/voided the second charge/)
  await expect(keep.getByLabel('What solved it')).not.toHaveValue(/ida\.falk/)
  await keep.getByLabel('What was wrong').fill('A customer was charged twice for one order.')
  await keep.getByRole('button', { name: 'Keep' }).click()
  await expect(keep).toBeHidden()
  await expect(done.getByText('The solution is kept. A lead looks at it next.')).toBeVisible()

  await olivia.page
    .getByRole('button', { name: 'Solutions' })
    .or(olivia.page.getByRole('link', { name: 'Solutions' }))
    .click()
  const row = olivia.page.getByRole('row').filter({ hasText: product })
  await expect(row).toContainText('Draft')
  await row.getByRole('button', { name: /^Look at/ }).click()
  const review = olivia.page.getByRole('dialog', { name: 'Look at this solution' })
  await review.getByLabel('What solved it').fill('Void the second charge at the card processor.')
  await review.getByRole('button', { name: 'Offer it' }).click()
  await expect(review).toBeHidden()
  await expect(row).toContainText('Offered')
  await expect(row).toContainText('Reviewed by Olivia Hargrove')

  const second = await bringIn(url, { product })
  const like = await openByLink(maya.page, second)
  await like.getByRole('tab', { name: /^Assist/ }).click()
  await expect(like.getByText('Void the second charge at the card processor.')).toBeVisible()
  await expect(like.getByText(/^Fits: same product, same category/)).toBeVisible()
  await like.getByRole('button', { name: /^This solved it/ }).click()
  await expect(like.getByText('Noted: it solved this case.')).toBeVisible()
  await expect(like.getByText(/Solved 1 case/)).toBeVisible()
})
