import type { Locator, Page } from '@playwright/test'
import { action } from './case-work.ts'
import {
  bringIn,
  type OwnCase,
  openedCase,
  openFrom,
  people,
  rowArrives,
  rowLeaves,
  rowOf,
  showView,
  trailOf,
} from './cases.ts'
import { expect, test } from './floor.ts'

/** Two people at two desks: what one does, the other sees without doing anything for it. */

/** Sends the open case to Billing with the keyboard alone. */
async function escalateByKeys(page: Page, { reference }: OwnCase): Promise<void> {
  await page.keyboard.press('e')
  const sheet = page.getByRole('dialog', { name: `Escalate ${reference}` })
  await expect(sheet.getByRole('radio', { name: /^Billing/ })).toBeChecked()
  await expect(sheet.getByText('Nothing is missing. Enter sends it.')).toBeVisible()
  await expect(sheet.getByRole('button', { name: 'Escalate' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(sheet).toBeHidden()
  await expect(notice(page, new RegExp(`${reference} escalated to (.+ \\(Billing\\)|Billing)\\.`))).toBeVisible()
}

function notice(page: Page, text: string | RegExp): Locator {
  return page.getByRole('alert').filter({ hasText: text })
}

test('an escalation reaches the other desk, is accepted there, and the first desk sees it', async ({ floor }) => {
  const own = await bringIn(floor.backend.url)
  const [maya, elena] = await Promise.all([floor.signedIn(people.maya.email), floor.signedIn(people.elena.email)])
  const sender = await openFrom(maya.page, 'team', own)
  await showView(elena.page, 'unaccepted')
  await expect(rowOf(elena.page, own)).toHaveCount(0)

  await escalateByKeys(maya.page, own)
  await expect(sender).toContainText(/Waits for (.+ \(Billing\)|Billing) to accept/)

  const row = await rowArrives(elena.page, own)
  await expect(row).toHaveAccessibleName(/Functional escalation to (.+ \(Billing\)|Billing), not accepted yet/)
  await row.click()
  const receiver = await openedCase(elena.page, own)
  await expect(receiver).toContainText('sent by Maya Ellison')
  await elena.page.keyboard.press('a')
  await expect(receiver).toContainText('Elena Castellanos · Billing')

  await expect(sender).toContainText('Elena Castellanos · Billing')
  await expect(notice(maya.page, 'escalated to')).toHaveCount(0)
  await sender.getByRole('tab', { name: 'Timeline' }).click()
  await expect(sender.getByRole('tabpanel').getByText('Escalation accepted')).toBeVisible()
  expect((await trailOf(floor.backend.url, own)).map(({ event }) => event.type).slice(-2)).toEqual([
    'case_escalated',
    'escalation_accepted',
  ])
})

test('an escalation can be undone within ten seconds', async ({ floor }) => {
  const own = await bringIn(floor.backend.url)
  const [maya, elena] = await Promise.all([floor.signedIn(people.maya.email), floor.signedIn(people.elena.email)])
  const sender = await openFrom(maya.page, 'team', own)
  await showView(elena.page, 'unaccepted')

  await escalateByKeys(maya.page, own)
  await rowArrives(elena.page, own)
  await notice(maya.page, 'escalated to').getByRole('button', { name: 'Undo' }).click()

  await expect(notice(maya.page, `${own.reference}: the escalation was taken back.`)).toBeVisible()
  await expect(sender).toContainText('Queue of Frontline North')
  await rowLeaves(elena.page, own)
})

test('after that it can be recalled until somebody accepts', async ({ floor }) => {
  const own = await bringIn(floor.backend.url)
  const [maya, elena] = await Promise.all([floor.signedIn(people.maya.email), floor.signedIn(people.elena.email)])
  const sender = await openFrom(maya.page, 'team', own)
  await showView(elena.page, 'unaccepted')
  await escalateByKeys(maya.page, own)
  const row = await rowArrives(elena.page, own)
  await row.click()
  const receiver = await openedCase(elena.page, own)
  await notice(maya.page, 'escalated to').getByRole('button', { name: 'Close this message' }).click()

  await action(sender, 'Recall').click()
  const dialog = maya.page.getByRole('dialog', { name: `Recall ${own.reference}` })
  await expect(dialog).toContainText('It comes back to')
  await dialog.getByLabel('Reason').fill('Found the second charge myself.')
  await dialog.getByRole('button', { name: 'Recall' }).click()
  await expect(sender).toContainText('Queue of Frontline North')
  await expect(action(sender, 'Recall')).toHaveCount(0)

  await expect(receiver).toBeHidden()
  await expect(elena.page.getByText('This case is not on this desk')).toBeVisible()
  const trail = await trailOf(floor.backend.url, own)
  expect(trail.at(-1)?.event).toMatchObject({
    type: 'escalation_recalled',
    reason: 'Found the second charge myself.',
  })
})

test('an escalation comes back with the reason why', async ({ floor }) => {
  const own = await bringIn(floor.backend.url)
  const [maya, elena] = await Promise.all([floor.signedIn(people.maya.email), floor.signedIn(people.elena.email)])
  const sender = await openFrom(maya.page, 'team', own)
  await showView(elena.page, 'unaccepted')
  await escalateByKeys(maya.page, own)
  await (await rowArrives(elena.page, own)).click()
  const receiver = await openedCase(elena.page, own)

  await action(receiver, 'Return').click()
  const dialog = elena.page.getByRole('dialog', { name: `Return ${own.reference}` })
  await expect(dialog).toContainText('It goes back to Frontline North')
  await dialog.getByLabel('Reason').fill('The bank has to confirm first.')
  await elena.page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()

  await expect(sender).toContainText('Queue of Frontline North')
  await sender.getByRole('tab', { name: 'Timeline' }).click()
  const panel = sender.getByRole('tabpanel')
  await expect(panel.getByText('Escalation returned')).toBeVisible()
  await expect(panel.getByText('The bank has to confirm first.').first()).toBeVisible()
})

test('a lead reassigns many cases at once, and their new owner has them', async ({ floor }) => {
  const owns = await Promise.all(
    [1, 2, 3].map((n) => bringIn(floor.backend.url, { subject: `Hose charge number ${n}` })),
  )
  const [olivia, caleb] = await Promise.all([floor.signedIn(people.olivia.email), floor.signedIn(people.caleb.email)])
  await showView(olivia.page, 'all')
  await showView(caleb.page, 'mine')
  for (const own of owns) await (await rowArrives(olivia.page, own)).locator('[data-check]').click()

  const bar = olivia.page.getByRole('toolbar', { name: 'Selected cases' })
  await expect(bar).toContainText('3 selected')
  await bar.getByRole('button', { name: 'Reassign…' }).click()
  const dialog = olivia.page.getByRole('dialog', { name: 'Reassign 3 cases' })
  await dialog.getByRole('combobox', { name: 'Team' }).click()
  await olivia.page.getByRole('option', { name: 'Frontline South', exact: true }).click()
  await dialog.getByRole('combobox', { name: 'Person' }).click()
  await olivia.page.getByRole('option', { name: /^Caleb Osei/ }).click()
  await dialog.getByLabel('Reason').fill('South has room today.')
  await dialog.getByRole('button', { name: 'Reassign 3 cases' }).click()
  await expect(dialog).toBeHidden()
  await expect(notice(olivia.page, '3 cases reassigned.')).toBeVisible()

  for (const own of owns) await rowArrives(caleb.page, own)
  for (const own of owns) {
    const trail = await trailOf(floor.backend.url, own)
    expect(trail.filter(({ event }) => event.type === 'case_reassigned')).toHaveLength(1)
  }
})
