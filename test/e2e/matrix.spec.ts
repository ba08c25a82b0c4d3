import type { Page } from '@playwright/test'
import { action, openByLink, recordOf, settled } from './case-work.ts'
import { bringIn, type OwnCase, people } from './cases.ts'
import { expect, test } from './own-floor.ts'
import { cellOf, draftLine, openRouting, publishDraft } from './routing-screens.ts'

/** A row of the matrix from the hand of a lead to the next escalation of an agent, and back. */

/** Opens the escalate sheet of a case for a functional escalation. */
async function sheetOf(page: Page, own: OwnCase) {
  const screen = await openByLink(page, own)
  await action(screen, 'Escalate').click()
  const sheet = page.getByRole('dialog', { name: `Escalate ${own.reference}` })
  await sheet.getByRole('radiogroup', { name: 'Type' }).getByText('Functional', { exact: true }).click()
  await expect(sheet.getByRole('radio', { name: 'Functional' })).toBeChecked()
  return sheet
}

test('a lead gives a combination its own row, and the next escalation follows it', async ({ ownFloor }) => {
  test.slow()
  const { backendUrl } = ownFloor
  const [olivia, maya] = await Promise.all([
    ownFloor.signedIn(people.olivia.email),
    ownFloor.signedIn(people.maya.email),
  ])
  const before = await bringIn(backendUrl)
  const first = await sheetOf(maya.page, before)
  const targets = first.getByRole('radiogroup', { name: 'Goes to' })
  const proposed = targets.getByRole('radio').first()
  await expect(proposed).toBeChecked()
  await expect(proposed).not.toHaveAccessibleName(/^Logistics/)
  await expect(first.getByText('Nothing is missing. Enter sends it.')).toBeVisible()
  await first.getByRole('button', { name: 'Cancel' }).click()

  // By keyboard: to the area, to the cell, into its form.
  const lead = olivia.page
  await lead.keyboard.press('Shift+O')
  const grid = lead.getByRole('grid', { name: 'Where functional escalations go' })
  await expect(grid).toBeVisible({ timeout: 45_000 })
  const billing = cellOf(lead, 'Billing, S3, Functional')
  await cellOf(lead, 'Billing, S1, Functional').focus()
  await lead.keyboard.press('ArrowRight')
  await lead.keyboard.press('ArrowRight')
  await expect(billing).toBeFocused()
  await expect(billing).toHaveAttribute('aria-selected', 'true')
  await expect(billing).toHaveAccessibleName(/: Billing, .*any severity$/)
  await lead.keyboard.press('Enter')
  await expect(lead.getByRole('button', { name: 'Give this combination its own row' })).toBeFocused()
  await lead.keyboard.press('Enter')
  await expect(draftLine(lead, '1 change')).toBeVisible()
  const row = lead.getByRole('region', { name: 'Row billing-s3-functional' })
  await row.getByLabel('Goes to').selectOption('A team')
  await row.getByRole('combobox', { name: 'Team' }).click()
  await lead.getByRole('option', { name: 'Logistics' }).click()
  await row.getByRole('checkbox', { name: 'Documentation' }).check()
  await expect(billing).toHaveAccessibleName(/: Logistics, .*own row, in your draft/)

  // The draft outlives the area; a change is taken back and brought again.
  await lead.getByRole('link', { name: 'Inbox' }).click()
  await lead.getByRole('link', { name: 'Routing', exact: true }).click()
  await expect(draftLine(lead, '1 change')).toBeVisible()
  await lead.getByRole('button', { name: 'Undo' }).click()
  await lead.getByRole('button', { name: 'Redo' }).click()

  await publishDraft(lead, 'Hoses are Logistics’ business now.')
  const versions = await openRouting(lead, 'Versions')
  await expect(versions.locator('tr[data-version="2"]')).toContainText('Hoses are Logistics’ business now.')
  await expect(versions.locator('tr[data-version="2"]')).toContainText('In force')
  const changed = versions.getByRole('table', { name: 'What changed from Version 1 to Version 2' })
  await expect(changed.getByRole('row', { name: /Matrix › billing-s3-functional new/ })).toContainText('Logistics')

  // The agent's sheet follows without anybody doing anything at her desk.
  const own = await bringIn(backendUrl)
  await expect(async () => {
    const sheet = await sheetOf(maya.page, own)
    const follows = await sheet.getByRole('radio', { name: /^Logistics/ }).isChecked()
    if (!follows) await sheet.getByRole('button', { name: 'Cancel' }).click()
    expect(follows).toBe(true)
  }).toPass()
  const sheet = maya.page.getByRole('dialog', { name: `Escalate ${own.reference}` })
  await expect(sheet.getByText(/The matrix sends it to Logistics/)).toBeVisible()
  await sheet.getByRole('button', { name: 'Escalate' }).click()
  await expect(sheet).toBeVisible()
  await sheet.getByLabel(/^Documentation/).fill('Asked the carrier, ticket 4711.')
  await expect(sheet.getByText('Nothing is missing. Enter sends it.')).toBeVisible()
  await sheet.getByRole('button', { name: 'Escalate' }).click()
  await expect(sheet).toBeHidden()
  const screen = await openByLink(maya.page, own)
  await settled(screen)
  await expect
    .poll(async () => (await recordOf(backendUrl, own)).escalations.at(-1)?.route, { timeout: 30_000 })
    .toMatchObject({ row: 'billing-s3-functional', policyVersion: 2, followed: true })
  expect((await recordOf(backendUrl, own)).escalations.at(-1)?.packet.documentation).toBe(
    'Asked the carrier, ticket 4711.',
  )

  // And back.
  await lead.getByRole('button', { name: 'Put version 1 back in force' }).click()
  const dialog = lead.getByRole('dialog', { name: 'Put version 1 back in force?' })
  await dialog.getByLabel('Reason').fill('Logistics has no hands free.')
  await dialog.getByRole('button', { name: 'Put back in force' }).click()
  await expect(dialog).toBeHidden()
  await expect(versions.locator('tr[data-version="3"]')).toContainText('puts version 1 back in force')
  await openRouting(lead, 'Matrix')
  await expect(cellOf(lead, 'Billing, S3, Functional')).toHaveAccessibleName(/: Billing, .*any severity$/)
})

test('a mistake is kept from being published, and its problem leads to its place', async ({ ownFloor }) => {
  const { page, line } = await ownFloor.signedIn(people.olivia.email)
  const ladders = await openRouting(page, 'Ladders & on-call')
  await ladders.getByRole('textbox', { name: 'Name' }).fill('')
  const bar = draftLine(page, '1 change')
  await bar.getByRole('button', { name: '1 error' }).click()
  await bar.getByRole('button', { name: 'Look and publish' }).click()
  const dialog = page.getByRole('dialog', { name: 'Publish: Escalation policy' })
  await expect(dialog.getByRole('button', { name: 'Publish' })).toBeDisabled()
  await expect(dialog.getByText('Put the errors right first.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await openRouting(page, 'Matrix')
  await bar.getByRole('button', { name: /^Show / }).click()
  const name = ladders.getByRole('textbox', { name: 'Name' })
  await expect(name).toBeFocused()
  await name.fill('Up to the lead')
  await expect(bar.getByRole('button', { name: /error/ })).toHaveCount(0)

  line.cut()
  await expect(page.getByText('This needs the server').first()).toBeVisible()
  await bar.getByRole('button', { name: 'Look and publish' }).click()
  await expect(dialog.getByText('Publishing needs the connection. Your draft is kept.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  line.restore()
  await expect(page.getByText('This needs the server')).toHaveCount(0, { timeout: 45_000 })
  await expect(name).toHaveValue('Up to the lead')
  await publishDraft(page, 'The old name said too much.')
  await expect(bar).toHaveCount(0)
})
