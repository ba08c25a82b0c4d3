import type { Locator, Page } from '@playwright/test'
import {
  action,
  addNote,
  changeSeverity,
  expectSame,
  offline,
  online,
  openByLink,
  recordOf,
  resolve,
  settled,
  statusLine,
  take,
  unsent,
  waitForCustomer,
} from './case-work.ts'
import { bringIn, type OwnCase, people } from './cases.ts'
import { password, signIn } from './floor.ts'
import { expect, test } from './own-floor.ts'

/** Two desks change the same case while one of them has no line: the late one is told why, and both end equal. */

// A desk that was away for long may take half a minute to try its line again.
test.describe.configure({ timeout: 180_000 })

/** Goes to Needs attention by the rail, which says how much waits there; gives the card about the case. */
async function attentionOn(page: Page, own: OwnCase): Promise<Locator> {
  const areas = page.getByRole('navigation', { name: 'Areas' })
  await areas.getByRole('link', { name: /1 change needs attention/ }).click()
  const card = page.getByRole('listitem').filter({ hasText: own.reference })
  await expect(card).toBeVisible()
  return card
}

async function nothingLeft(page: Page): Promise<void> {
  await expect(page.getByText('Nothing needs attention')).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Areas' })).not.toContainText('attention 1')
}

async function discard(page: Page, card: Locator, what: string): Promise<void> {
  await card.getByRole('button', { name: 'Discard' }).click()
  const dialog = page.getByRole('dialog', { name: 'Discard this change?' })
  await expect(dialog).toContainText(what)
  await dialog.getByRole('button', { name: 'Discard it' }).click()
}

test('severity against severity: the late one sees why and what is true, tries again, and it holds', async ({
  floor,
}) => {
  const own = await bringIn(floor.backend.url, { severity: 'S3' })
  const [maya, tobias] = [await floor.signedIn(people.maya.email), await floor.signedIn(people.tobias.email)]
  await openByLink(tobias.page, own)
  tobias.line.cut()
  await offline(tobias.page)
  await changeSeverity(tobias.page, own, /^S1/, 'The whole shop is down.')
  const late = await openByLink(tobias.page, own)
  await expect(unsent(late, 1)).toBeVisible()
  await expect(late.getByText('Severity 1, critical')).toBeVisible()
  await changeSeverity(maya.page, own, /^S2/, 'Several customers call.')
  await settled(await openByLink(maya.page, own))

  tobias.line.restore()
  await online(tobias.page)
  await expect(late.getByText('Severity 2, high')).toBeVisible()
  const card = await attentionOn(tobias.page, own)
  await expect(card.getByRole('heading', { name: 'Change the severity' })).toBeVisible()
  await expect(card).toContainText('Severity 1, critical')
  await expect(card).toContainText('Maya Ellison changed the severity while you were working on it.')
  await expect(card).toContainText('The severity is now S2.')
  await expect(card).toContainText('The whole shop is down.')

  await card.getByRole('button', { name: 'Try again' }).click()
  await nothingLeft(tobias.page)
  const screen = await openByLink(maya.page, own)
  await expect(screen.getByText('Severity 1, critical')).toBeVisible()
  await expectSame([maya.page, tobias.page], own)
  expect(await recordOf(floor.backend.url, own)).toMatchObject({ severity: 'S1', version: 4 })
})

test('resolved meanwhile: the note still arrives, the late status is refused with the truth and discarded', async ({
  floor,
}) => {
  const own = await bringIn(floor.backend.url)
  const [maya, olivia] = [await floor.signedIn(people.maya.email), await floor.signedIn(people.olivia.email)]
  await take(maya.page, own)
  maya.line.cut()
  await offline(maya.page)
  await addNote(maya.page, own, 'Waiting for the photo of the receipt.')
  await waitForCustomer(maya.page, own)
  const late = await openByLink(maya.page, own)
  await expect(unsent(late, 2)).toBeVisible()
  await resolve(olivia.page, own, 'The bank took the charge back.')
  await settled(await openByLink(olivia.page, own))

  maya.line.restore()
  await online(maya.page)
  const card = await attentionOn(maya.page, own)
  await expect(card.getByRole('heading', { name: 'Change the status' })).toBeVisible()
  await expect(card).toContainText('Waiting for customer')
  await expect(card).toContainText(`${own.reference} is already resolved. Reopen it first if there is more to do.`)
  await expect(card).toContainText('Resolved by Olivia Hargrove')
  await discard(maya.page, card, `“Change the status” on ${own.reference} will not be sent.`)
  await nothingLeft(maya.page)

  await expectSame([maya.page, olivia.page], own)
  const record = await recordOf(floor.backend.url, own)
  expect(record).toMatchObject({ status: 'resolved', resolution: { summary: 'The bank took the charge back.' } })
  expect(record.notes.map(({ text }) => text)).toEqual(['Waiting for the photo of the receipt.'])
  await expect(await openByLink(maya.page, own)).toContainText('Resolved')
})

test('owner against owner: the late one cannot take it, not even a second time, and lets go', async ({ floor }) => {
  const own = await bringIn(floor.backend.url)
  const [maya, tobias] = [await floor.signedIn(people.maya.email), await floor.signedIn(people.tobias.email)]
  const late = await openByLink(tobias.page, own)
  tobias.line.cut()
  await offline(tobias.page)
  await action(late, 'Accept').click()
  await expect(late).toContainText('Tobias Reed · Frontline North')
  await take(maya.page, own)

  tobias.line.restore()
  await online(tobias.page)
  await expect(late).toContainText('Maya Ellison · Frontline North')
  const card = await attentionOn(tobias.page, own)
  await expect(card.getByRole('heading', { name: 'Take the case' })).toBeVisible()
  await expect(card).toContainText('Maya Ellison changed the owner while you were working on it.')
  await expect(card).toContainText('Owned by Maya Ellison in Frontline North.')
  await card.getByRole('button', { name: 'Try again' }).click()
  await expect(tobias.page.getByText('Still not possible: Somebody took this case already.')).toBeVisible()
  await expect(card).toBeVisible()
  await discard(tobias.page, card, '“Take the case”')
  await nothingLeft(tobias.page)

  await expectSame([maya.page, tobias.page], own)
  const record = await recordOf(floor.backend.url, own)
  expect(record.timeline.map(({ kind }) => kind)).toEqual(['case_received', 'case_triaged', 'case_assigned'])
  expect(record.ownerId).not.toBeNull()
})

test('a session that was revoked while changes wait: they are kept, said so, and sent after signing in', async ({
  ownFloor,
}) => {
  const { backendUrl } = ownFloor
  const [noted, graver] = [await bringIn(backendUrl), await bringIn(backendUrl, { severity: 'S3' })]
  const desk = await ownFloor.signedIn(people.maya.email)
  const { page } = desk
  await openByLink(page, graver)
  desk.line.cut()
  await offline(page)
  await addNote(page, noted, 'Kept over the sign-in.')
  await changeSeverity(page, graver, /^S2/, 'The customer is a shop.')
  await expect(statusLine(page, /2 changes waiting/)).toBeVisible()

  await ownFloor.revokeSessions()
  desk.line.restore()
  const kept = page.getByText('2 changes are kept and will be sent after you sign in.')
  await expect(kept).toBeVisible({ timeout: 45_000 })
  await expect(page.getByLabel('E-mail')).toHaveValue(people.maya.email)
  await expect(statusLine(page, 'Sign in again')).toBeVisible()
  expect((await recordOf(backendUrl, noted)).notes).toEqual([])

  await desk.killHard()
  await desk.restart()
  await expect(kept).toBeVisible()
  await page.getByLabel('Password', { exact: true }).fill(`not ${password}`)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByText('Wrong workspace, e-mail or password.')).toBeVisible()
  await expect(kept).toBeVisible()

  await signIn(page, people.maya.email)
  for (const own of [noted, graver]) await settled(await openByLink(page, own))
  expect((await recordOf(backendUrl, noted)).notes.map(({ text }) => text)).toEqual(['Kept over the sign-in.'])
  expect(await recordOf(backendUrl, graver)).toMatchObject({ severity: 'S2', version: 3 })
})
