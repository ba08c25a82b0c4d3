import type { Page } from '@playwright/test'
import { addNote, offline, online, take } from './case-work.ts'
import { bringIn, openFrom, people, rowArrives, rowLeaves, sendUpdate, showView } from './cases.ts'
import { expect, test } from './floor.ts'

/** Two people on one case: who looks and types, one note edited twice, a case put aside, a case followed. */

test.describe.configure({ timeout: 180_000 })

/** Gives the case in the list another screen: nothing is open any more. */
async function closeCase(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: /^Case / })).toHaveCount(0)
}

test('who looks and who types is seen at once, and gone after', async ({ floor }) => {
  const own = await bringIn(floor.backend.url)
  const [maya, tobias] = await Promise.all([floor.signedIn(people.maya.email), floor.signedIn(people.tobias.email)])
  const mine = await openFrom(maya.page, 'team', own)
  const here = mine.getByRole('list', { name: 'Also here' })
  await expect(here).toHaveCount(0)

  const theirs = await openFrom(tobias.page, 'team', own)
  await expect(here.getByText('Tobias Reed looks at this case')).toBeAttached()
  await expect(theirs.getByRole('list', { name: 'Also here' }).getByText('Maya Ellison looks')).toBeAttached()

  await tobias.page.keyboard.press('n')
  await theirs.getByRole('textbox', { name: 'Note' }).pressSequentially('The card')
  const typing = mine.getByRole('status').filter({ hasText: 'Tobias Reed is writing a note' })
  await expect(typing).toBeVisible()
  // Nothing more is typed: it ends by itself.
  await expect(typing).toHaveCount(0)
  await expect(here.getByText('Tobias Reed looks at this case')).toBeAttached()

  await tobias.page.keyboard.press('Escape')
  await closeCase(tobias.page)
  await expect(here).toHaveCount(0)
})

test('somebody whose line breaks is not shown for long, and is told that nothing is known', async ({ floor }) => {
  const own = await bringIn(floor.backend.url)
  const [maya, tobias] = await Promise.all([floor.signedIn(people.maya.email), floor.signedIn(people.tobias.email)])
  const mine = await openFrom(maya.page, 'team', own)
  const theirs = await openFrom(tobias.page, 'team', own)
  await expect(mine.getByRole('list', { name: 'Also here' })).toBeVisible()
  await expect(theirs.getByRole('list', { name: 'Also here' })).toBeVisible()
  tobias.line.cut()
  await offline(tobias.page)
  await expect(theirs.getByText(/Maya Ellison looks at this case, last heard \d+ s ago/)).toBeAttached()
  await expect(mine.getByRole('list', { name: 'Also here' })).toHaveCount(0, { timeout: 60_000 })
  await expect(theirs.getByText('Offline: who else is here is not known')).toBeVisible({ timeout: 60_000 })
})

test('one note edited at two desks, one of them offline, keeps both wordings until they are brought together', async ({
  floor,
}) => {
  const own = await bringIn(floor.backend.url)
  const [maya, tobias] = await Promise.all([floor.signedIn(people.maya.email), floor.signedIn(people.tobias.email)])
  await addNote(maya.page, own, 'The bank was called. Nobody answered.')
  const mine = await openFrom(maya.page, 'team', own)
  const theirs = await openFrom(tobias.page, 'team', own)
  const edit = async (screen: typeof mine, text: string) => {
    await screen.getByRole('button', { name: 'Edit the note of Maya Ellison' }).click()
    const field = screen.getByRole('textbox', { name: 'Wording' })
    await field.fill(text)
    await screen.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(field).toHaveCount(0)
  }
  await expect(theirs.getByText('Nobody answered.')).toBeVisible()
  tobias.line.cut()
  await offline(tobias.page)
  await edit(theirs, 'The bank was called on Monday. Nobody answered.')
  await edit(mine, 'The bank was called. Nobody answered all day.')
  tobias.line.restore()
  await online(tobias.page)

  for (const screen of [mine, theirs]) {
    await expect(screen.getByText('Two people wrote at the same time. Both wordings are kept.')).toBeVisible()
    await expect(screen.getByText('The bank was called on Monday. Nobody answered.')).toBeVisible()
    await expect(screen.getByText('The bank was called. Nobody answered all day.')).toBeVisible()
  }
  await mine.getByRole('button', { name: 'Bring together…' }).click()
  await expect(mine.getByRole('textbox', { name: 'Wording' })).toHaveValue(
    'The bank was called on Monday. Nobody answered all day.',
  )
  await mine.getByRole('button', { name: 'Save', exact: true }).click()
  for (const screen of [mine, theirs]) {
    await expect(screen.getByText('The bank was called on Monday. Nobody answered all day.')).toBeVisible()
    await expect(screen.getByText('Both wordings are kept.')).toHaveCount(0)
  }
  await theirs.getByRole('button', { name: '3 earlier wordings' }).click()
  await expect(
    theirs.getByRole('listitem').filter({ hasText: /^Maya Ellison, .+The bank was called\. Nobody answered\.$/ }),
  ).toBeVisible()
})

test('a mention tells who was named, and warns of somebody who cannot see the case', async ({ floor }) => {
  const own = await bringIn(floor.backend.url)
  const [maya, tobias] = await Promise.all([floor.signedIn(people.maya.email), floor.signedIn(people.tobias.email)])
  const mine = await openFrom(maya.page, 'team', own)
  await maya.page.keyboard.press('n')
  const field = mine.getByRole('textbox', { name: 'Note' })
  await field.pressSequentially('Ask @Elena')
  await mine.getByRole('option', { name: /^Elena Castellanos/ }).click()
  await expect(mine.getByText('Elena Castellanos cannot see this case and will not be told.')).toBeVisible()
  await field.fill('')
  await field.pressSequentially('Please look, @Tob')
  await expect(mine.getByRole('option', { name: /^Tobias Reed/ })).toBeVisible()
  await maya.page.keyboard.press('Enter')
  await expect(field).toHaveValue('Please look, @Tobias Reed ')
  await maya.page.keyboard.press('ControlOrMeta+Enter')
  await expect(field).toHaveValue('')
  await tobias.page.getByRole('link', { name: /Alerts$/ }).click()
  await expect(tobias.page.getByText('A colleague mentioned you').first()).toBeVisible()
})

test('a case put aside leaves the own lists, and comes back when the customer writes', async ({ floor }) => {
  const externalId = `e2e-aside-${Date.now()}`
  const own = await bringIn(floor.backend.url, { externalId })
  const maya = await floor.signedIn(people.maya.email)
  const { page } = maya
  await take(page, own)
  const screen = await openFrom(page, 'mine', own)
  await page.keyboard.press('s')
  const dialog = page.getByRole('dialog', { name: `Put ${own.reference} aside` })
  await dialog.getByRole('radio', { name: 'Until the customer answers' }).check()
  await dialog.getByRole('button', { name: 'Put aside' }).click()
  await expect(dialog).toBeHidden()
  await expect(screen.getByText(/^You put this case aside until the customer answers/)).toBeVisible()
  await rowLeaves(page, own)
  await showView(page, 'snoozed')
  await rowArrives(page, own)
  await sendUpdate(floor.backend.url, externalId, {
    messages: [{ id: 'm9', author: 'customer', text: 'Is there any news?' }],
  })
  await rowLeaves(page, own)
  await showView(page, 'mine')
  await rowArrives(page, own)
  await expect(screen.getByText(/^You put this case aside/)).toHaveCount(0)
})

test('a case that is followed stays in sight when it goes to another team', async ({ floor }) => {
  const own = await bringIn(floor.backend.url)
  const [maya, olivia] = await Promise.all([floor.signedIn(people.maya.email), floor.signedIn(people.olivia.email)])
  const screen = await openFrom(maya.page, 'team', own)
  await screen.getByRole('button', { name: 'Follow this case' }).click()
  await expect(screen.getByRole('button', { name: 'Stop following' })).toBeVisible()
  await showView(maya.page, 'following')
  await rowArrives(maya.page, own)
  await openFrom(olivia.page, 'all', own)
  await screen.getByRole('button', { name: 'Stop following' }).click()
  await rowLeaves(maya.page, own)
})
