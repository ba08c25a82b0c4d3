import { expect, type Locator, type Page } from '@playwright/test'

/** What leads and administrators do on the routing screens. */

export type RoutingPart =
  | 'Matrix'
  | 'Ladders & on-call'
  | 'Clocks & calendars'
  | 'Automatic'
  | 'Approvals'
  | 'Alerts'
  | 'Replies'
  | 'Handoffs'
  | 'Dry run'
  | 'Coverage'
  | 'Contacts'
  | 'Versions'

/** Goes to a part of routing by the rail and the parts' links. */
export async function openRouting(page: Page, part: RoutingPart): Promise<Locator> {
  await page.getByRole('link', { name: 'Routing', exact: true }).click()
  const link = page.getByRole('navigation', { name: 'Parts of routing' }).getByRole('link', { name: part, exact: true })
  // The screen is a file of its own, and a desk in its first load may be slow to hand it out.
  await expect(link).toBeVisible({ timeout: 45_000 })
  await link.click()
  await expect(link).toHaveAttribute('aria-current', 'page')
  return page.getByRole('main')
}

/** The cell of a combination in the matrix's grid. */
export function cellOf(page: Page, combination: string): Locator {
  return page.getByRole('gridcell', { name: new RegExp(`^${combination}:`) })
}

/** The line at the foot that says how many changes the draft of the escalation policy has. */
export function draftLine(page: Page, changes: string): Locator {
  return page.getByRole('region', { name: `Escalation policy: ${changes} in your draft` })
}

/** Publishes the draft of the escalation policy with a reason. */
export async function publishDraft(page: Page, reason: string): Promise<void> {
  await page.getByRole('button', { name: 'Look and publish' }).click()
  const dialog = page.getByRole('dialog', { name: 'Publish: Escalation policy' })
  await dialog.getByLabel('Reason').fill(reason)
  await dialog.getByRole('button', { name: 'Publish' }).click()
  await expect(dialog).toBeHidden()
}
