import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { escalate, openByLink, take } from './case-work.ts'
import { bringIn, openedCase, people, trailOf } from './cases.ts'
import { expect, test } from './own-floor.ts'

/** What customers are told: templates without holes, promises that are watched, and how a case came. */

/** The backend with its clock set ahead, and acting by itself at once. */
function minutesAhead(minutes: number): Record<string, string> {
  const preload = fileURLToPath(new URL('../fixtures/clock-ahead.mjs', import.meta.url))
  return { HOUSE_GRACE: '0', CLOCK_AHEAD_MINUTES: String(minutes), NODE_OPTIONS: `--import ${preload}` }
}

/** Pictures for people to look at, where a folder for them is named. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.TIERDESK_PICTURES
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: `${folder}/${name}-${colorScheme}.png` })
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

test('a template with a missing value is refused with the name of the hole, and goes out filled, in the language of the customer', async ({
  ownFloor,
}) => {
  const own = await bringIn(ownFloor.backendUrl, { language: 'es', category: 'billing' })
  const { page } = await ownFloor.signedIn(people.maya.email)
  await take(page, own)
  const screen = await openByLink(page, own)
  await page.keyboard.press('l')
  const picker = page.getByRole('dialog', { name: `Templates for ${own.reference}` })
  await picker.getByLabel('Search templates').fill('refund approved')
  await expect(picker).toContainText("Spanish, the customer's language")
  await expect(picker).toContainText('2 holes to fill in: importe, tarjeta o cuenta')
  await picture(page, 'template')
  await page.keyboard.press('Enter')
  await expect(picker).toBeHidden()

  const reply = screen.getByRole('textbox', { name: /^Reply to / })
  await expect(reply).toHaveValue(new RegExp(`Su reembolso de \\[importe\\] por ${own.reference}`))
  await reply.press('Control+Enter')
  await expect(screen.getByRole('alert')).toContainText('Nothing was sent: importe, tarjeta o cuenta')
  const selected = () =>
    reply.evaluate((field) =>
      field instanceof HTMLTextAreaElement ? field.value.slice(field.selectionStart, field.selectionEnd) : '',
    )
  await expect.poll(selected).toBe('[importe]')
  await picture(page, 'holes')
  await page.keyboard.type('12,50 USD')
  await screen.getByRole('button', { name: 'Go to the hole tarjeta o cuenta' }).click()
  await expect.poll(selected).toBe('[tarjeta o cuenta]')
  await page.keyboard.type('su tarjeta')
  await reply.press('Control+Enter')
  await expect(reply).toHaveValue('')
  await expect(screen.getByRole('region', { name: 'Conversation' })).toContainText('Su reembolso de 12,50 USD')
  await expect
    .poll(
      async () => (await trailOf(ownFloor.backendUrl, own)).filter(({ event }) => event.type === 'reply_sent').length,
    )
    .toBe(1)
})

test('a promise in a reply is recorded, comes due and alerts', async ({ ownFloor }) => {
  test.slow()
  const own = await bringIn(ownFloor.backendUrl, { severity: 'S3' })
  const { page } = await ownFloor.signedIn(people.maya.email)
  await take(page, own)
  const screen = await openByLink(page, own)
  const promise = 'We call you within 2 hours.'
  await page.keyboard.press('r')
  const reply = screen.getByRole('textbox', { name: /^Reply to / })
  await reply.fill(`Thank you. ${promise}`)
  await expect(screen.getByRole('checkbox', { name: `Record: ${promise}` })).toBeChecked()
  await picture(page, 'promise-offer')
  await reply.press('Control+Enter')
  await screen.getByRole('tab', { name: /^Why/ }).click()
  const promises = screen.getByRole('region', { name: 'Promises' })
  await expect(promises).toContainText(promise)
  await expect(promises).toContainText(/1 h 5\d min left/)
  await picture(page, 'promise')
  const events = async (type: string) =>
    (await trailOf(ownFloor.backendUrl, own)).filter(({ event }) => event.type === type).length
  await expect.poll(() => events('commitment_made')).toBe(1)

  await ownFloor.killBackend()
  await ownFloor.startBackend(minutesAhead(121))
  // The desk's own clock did not move: what the house says of the promise counts.
  await expect(promises).toContainText('Not kept in time', { timeout: 30_000 })
  await expect.poll(() => events('commitment_missed'), { timeout: 30_000 }).toBe(1)
  await page.evaluate(() => {
    location.hash = '#/alerts'
  })
  await expect(page.getByText('A promise to a customer was not kept in time').first()).toBeVisible({ timeout: 30_000 })
  await openByLink(page, own)
  await promises.getByRole('button', { name: `Say that this was kept: ${promise}` }).click()
  await expect(promises).toContainText('Kept by Maya Ellison')
})

test('resolving with a promise open asks what becomes of it, and hands it on', async ({ ownFloor }) => {
  const own = await bringIn(ownFloor.backendUrl)
  const { page } = await ownFloor.signedIn(people.maya.email)
  await take(page, own)
  const screen = await openByLink(page, own)
  await page.keyboard.press('b')
  const record = page.getByRole('dialog', { name: `Record a promise on ${own.reference}` })
  await record.getByLabel('What you promised').fill('We call you within 2 days.')
  await record.getByRole('button', { name: 'Record' }).click()
  await expect(record).toBeHidden()
  await page.keyboard.press('d')
  const dialog = page.getByRole('dialog', { name: `Resolve ${own.reference}` })
  await dialog.getByPlaceholder('Choose the cause').click()
  await page.getByRole('option', { name: 'A system failed' }).click()
  await dialog.getByLabel('What solved it').fill('The charge is gone.')
  await dialog.getByRole('button', { name: 'Resolve' }).click()
  await expect(dialog).toContainText('Say what becomes of this promise.')
  await dialog.getByRole('radio', { name: 'It stays open' }).check()
  await picture(page, 'resolve')
  await dialog.getByRole('button', { name: 'Resolve' }).click()
  await expect(dialog).toBeHidden()
  await expect
    .poll(async () => (await trailOf(ownFloor.backendUrl, own)).map(({ event }) => event.type))
    .toEqual(expect.arrayContaining(['commitment_handed_on', 'case_resolved']))
  await screen.getByRole('tab', { name: /^Why/ }).click()
  await expect(screen.getByRole('region', { name: 'Promises' })).toContainText('Maya Ellison answers for it now')
})

test('a receiver rates in two keys how a case came, and its sender sees it', async ({ ownFloor }) => {
  const own = await bringIn(ownFloor.backendUrl)
  const [sender, receiver] = await Promise.all([
    ownFloor.signedIn(people.maya.email),
    ownFloor.signedIn(people.elena.email),
  ])
  await take(sender.page, own)
  await escalate(sender.page, own)
  const theirs = await openByLink(receiver.page, own)
  await theirs.getByRole('toolbar', { name: 'Actions on the case' }).getByRole('button', { name: 'Accept' }).click()
  await theirs.getByRole('tab', { name: /^Why/ }).click()
  await expect(theirs.getByRole('heading', { name: 'How did the case come from Maya Ellison?' })).toBeVisible()
  await receiver.page.keyboard.press('h')
  const dialog = receiver.page.getByRole('dialog', { name: `How did ${own.reference} come to you?` })
  await expect(dialog).toBeVisible()
  await picture(receiver.page, 'rate')
  await receiver.page.keyboard.press('1')
  await expect(dialog).toBeHidden()
  await expect(theirs).toContainText('Rated by Elena Castellanos')
  await picture(receiver.page, 'rated')

  const mine = await openedCase(sender.page, own)
  await mine.getByRole('tab', { name: 'Timeline' }).click()
  const panel = mine.getByRole('tabpanel', { name: 'Timeline' })
  await expect(panel).toContainText('Escalation rated: Needed · Right place · Complete')
  await expect(panel).toContainText('Rated by Elena Castellanos')
})
