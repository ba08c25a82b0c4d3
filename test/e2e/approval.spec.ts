import { mkdirSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { openByLink, settled, take } from './case-work.ts'
import { bringIn, type OwnCase, openedCase, people, rowArrives, rowLeaves, showView, trailOf } from './cases.ts'
import { type Desk, expect, test } from './floor.ts'

/** Authority is asked for at one desk and granted at another; the grant is used once, and the next use is refused. */

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

function overLimit(backendUrl: string): Promise<OwnCase> {
  return bringIn(backendUrl, {
    assessment: {
      model: 'assistant-one',
      confidence: 0.93,
      goal: 'Both charges back',
      stopReason: 'It is more than I may refund.',
      proposedAction: 'Refund both charges',
      requestedAmount: { amount: 480, currency: 'USD' },
    },
  })
}

function panel(screen: Locator): Locator {
  return screen.getByRole('tabpanel').getByRole('article', { name: 'Refund of $480.00' })
}

/** Asks by keyboard alone with what the dialog proposes. */
async function askByKeys({ page }: Desk, own: OwnCase): Promise<void> {
  await page.keyboard.press('q')
  const dialog = page.getByRole('dialog', { name: `Ask for approval on ${own.reference}` })
  await expect(dialog.getByLabel('How much')).toHaveValue('480 USD')
  await expect(dialog.getByLabel('What for')).toHaveValue('Refund both charges')
  await expect(dialog.getByRole('radio', { name: people.olivia.name })).toBeChecked()
  await expect(dialog).toContainText('leads Frontline North')
  await expect(dialog).toContainText('You may give $150.00 without asking.')
  await picture(page, 'ask')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
}

test('a refund above the limit is asked for at one desk, granted at another, and used once', async ({ floor }) => {
  const own = await overLimit(floor.backend.url)
  const [maya, olivia] = await Promise.all([floor.signedIn(people.maya.email), floor.signedIn(people.olivia.email)])
  await showView(olivia.page, 'approvals')
  await take(maya.page, own)
  const asker = await openByLink(maya.page, own)
  await askByKeys(maya, own)
  await expect(asker).toContainText('Waiting for approval')
  await expect(panel(asker)).toContainText('Waits for an answer')
  await expect(panel(asker)).toContainText(/Expires in 3 h 59 min/)

  const row = await rowArrives(olivia.page, own)
  await expect(row).toHaveAccessibleName(/Maya Ellison asks for approval: Refund of \$480\.00/)
  await row.click()
  const approver = await openedCase(olivia.page, own)
  const request = panel(approver)
  await expect(request).toContainText('Maya Ellison asks Olivia Hargrove')
  await expect(request).toContainText('$150.00')
  await expect(request).toContainText('Ask before you promise it.')
  await request.getByRole('button', { name: 'Show the case in short' }).click()
  await expect(request).toContainText('Both charges back')
  await picture(olivia.page, 'answer')
  await olivia.page.keyboard.press('y')
  const question = olivia.page.getByRole('dialog', { name: 'Grant: Refund of $480.00' })
  await question.getByLabel('Reason or condition').fill('To the card only.')
  await olivia.page.keyboard.press('Control+Enter')
  await expect(question).toBeHidden()
  await rowLeaves(olivia.page, own)

  await expect(panel(asker)).toContainText('Granted by Olivia Hargrove')
  await expect(panel(asker)).toContainText('To the card only.')
  await expect(asker.locator('header').first()).not.toContainText('Waiting for approval')
  await picture(maya.page, 'granted')

  // A second desk of hers holds the same grant.
  const second = await floor.signedIn(people.maya.email)
  const elsewhere = await openByLink(second.page, own)
  await expect(panel(elsewhere)).toContainText('Granted by Olivia Hargrove')
  second.line.cut()

  await maya.page.keyboard.press('i')
  await record(maya.page, 'Refunded both charges to the card.')
  await settled(asker)
  await expect(panel(asker)).toContainText('Granted and used')
  await asker.getByRole('tab', { name: 'Facts' }).click()
  await expect(asker.getByRole('region', { name: 'Given to the customer' })).toContainText(
    /Refund of \$480\.00.*under a grant/,
  )
  await picture(maya.page, 'given')

  await second.page.keyboard.press('i')
  await record(second.page, 'Refunded both charges again.')
  await expect(panel(elsewhere)).toContainText('Granted and used')
  second.line.restore()
  await second.page.getByRole('link', { name: /Needs attention/ }).click()
  const refused = second.page.getByRole('main')
  await expect(refused).toContainText('This grant was used already. Each grant is used once.', { timeout: 45_000 })
  await expect(refused).toContainText(
    'Maya Ellison used the grant of a refund of 480: Refunded both charges to the card.',
  )
  await picture(second.page, 'refused')

  const trail = await trailOf(floor.backend.url, own)
  expect(trail.filter(({ event }) => event.type === 'concession_recorded')).toHaveLength(1)
})

async function record(page: Page, what: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Record what you gave' })
  await expect(dialog.getByLabel('How much')).toHaveValue('480 USD')
  await dialog.getByLabel('What you did').fill(what)
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
}

test('a denial tells its reason at once, and the case goes on as it was', async ({ floor }) => {
  const own = await overLimit(floor.backend.url)
  const [maya, olivia] = await Promise.all([floor.signedIn(people.maya.email), floor.signedIn(people.olivia.email)])
  await take(maya.page, own)
  const asker = await openByLink(maya.page, own)
  await askByKeys(maya, own)
  const approver = await openByLink(olivia.page, own)
  await panel(approver).getByRole('button', { name: 'Deny' }).click()
  const question = olivia.page.getByRole('dialog', { name: 'Deny: Refund of $480.00' })
  await question.getByRole('button', { name: 'Deny' }).click()
  await expect(question).toContainText('Write a short reason.')
  await question.getByLabel('Reason').fill('Only one charge is ours.')
  await olivia.page.keyboard.press('Control+Enter')

  await expect(panel(asker)).toContainText('Denied by Olivia Hargrove')
  await expect(panel(asker)).toContainText('Only one charge is ours.')
  await expect(asker.locator('header').first()).not.toContainText('Waiting for approval')
  await picture(maya.page, 'denied')
})
