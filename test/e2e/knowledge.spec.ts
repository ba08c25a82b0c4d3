import { audit, inLight } from './audit.ts'
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
  await inLight(maya.page)
  await audit(maya.page, 'keeping a solution', { only: '[role="dialog"]' })
  await keep.getByRole('button', { name: 'Keep' }).click()
  await expect(keep).toBeHidden()
  await expect(done.getByText('The solution is kept. A lead looks at it next.')).toBeVisible()

  await olivia.page
    .getByRole('button', { name: 'Solutions' })
    .or(olivia.page.getByRole('link', { name: 'Solutions' }))
    .click()
  const row = olivia.page.getByRole('row').filter({ hasText: product })
  await expect(row).toContainText('Draft')
  await inLight(olivia.page)
  await audit(olivia.page, 'solutions')
  await row.getByRole('button', { name: /^Look at/ }).click()
  const review = olivia.page.getByRole('dialog', { name: 'Look at this solution' })
  await audit(olivia.page, 'looking at a solution', { only: '[role="dialog"]' })
  await review.getByLabel('What solved it').fill('Void the second charge at the card processor.')
  await review.getByRole('button', { name: 'Offer it' }).click()
  await expect(review).toBeHidden()
  await expect(row).toContainText('Offered')
  await expect(row).toContainText('Reviewed by Olivia Hargrove')

  const second = await bringIn(url, { product })
  const like = await openByLink(maya.page, second)
  await like.getByRole('tab', { name: /^Assist/ }).click()
  await expect(like.getByText('Void the second charge at the card processor.')).toBeVisible()
  await audit(maya.page, 'solutions offered on a case')
  await expect(like.getByText(/^Fits: same product, same category/)).toBeVisible()
  await like.getByRole('button', { name: /^This solved it/ }).click()
  await expect(like.getByText('Noted: it solved this case.')).toBeVisible()
  await expect(like.getByText(/Solved 1 case/)).toBeVisible()
})

test('who was slower to look at a solution is told, and finds it as it is now', async ({ floor }) => {
  const { url } = floor.backend
  const product = `Garden hose ${crypto.randomUUID().slice(0, 8)}`
  const own = await bringIn(url, { product })
  const [maya, olivia, other] = await Promise.all([
    floor.signedIn(people.maya.email),
    floor.signedIn(people.olivia.email),
    floor.signedIn(people.olivia.email),
  ])
  await take(maya.page, own)
  await resolve(maya.page, own, 'Sent a new hose.')
  const done = await openByLink(maya.page, own)
  await done.getByRole('button', { name: 'Keep the solution' }).click()
  const keep = maya.page.getByRole('dialog', { name: 'Keep the solution' })
  await expect(keep.getByLabel('What solved it')).toHaveValue(/new hose/)
  await keep.getByRole('button', { name: 'Keep' }).click()
  await expect(keep).toBeHidden()

  const look = async (page: typeof maya.page) => {
    await page.evaluate(() => {
      location.hash = '#/knowledge'
    })
    const row = page.getByRole('row').filter({ hasText: product })
    await row.getByRole('button', { name: /^Look at/ }).click()
    return { row, review: page.getByRole('dialog', { name: 'Look at this solution' }) }
  }
  const [first, second] = [await look(olivia.page), await look(other.page)]
  await first.review.getByLabel('What solved it').fill('Send a new hose of the same length.')
  await first.review.getByRole('button', { name: 'Offer it' }).click()
  await expect(first.review).toBeHidden()
  await second.review.getByRole('button', { name: 'Offer it' }).click()
  await expect(second.review).toContainText('Somebody changed this solution meanwhile.')
  await second.review.getByRole('button', { name: 'Cancel' }).click()
  await expect(second.row).toContainText('Send a new hose of the same length.')
  await second.row.getByRole('button', { name: /^Look at/ }).click()
  await second.review.getByRole('button', { name: 'Retire' }).click()
  const retire = other.page.getByRole('dialog', { name: 'Retire this solution' })
  await retire.getByLabel('Why is it no longer right?').fill('Hoses are not sent any more.')
  await retire.getByRole('button', { name: 'Retire' }).click()
  await expect(second.row).toContainText('Retired by Olivia Hargrove')
})
