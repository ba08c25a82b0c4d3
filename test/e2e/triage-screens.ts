import { expect, type Locator, type Page } from '@playwright/test'
import { type OwnCase, trailOf } from './cases.ts'

/** What leads and QA do on the triage screens. */

/** People of the demo workspace who watch over triage. */
export const watchers = {
  /** Leads Frontline North. */
  olivia: { name: 'Olivia Hargrove', email: 'olivia.hargrove@harbor.example' },
  /** Administers the workspace. */
  arjun: { name: 'Arjun Pillai', email: 'arjun.pillai@harbor.example' },
  /** Reviews quality. */
  delphine: { name: 'Delphine Marsh', email: 'delphine.marsh@harbor.example' },
} as const

export type Part =
  | 'Flags and thresholds'
  | 'Draft and what-if'
  | 'Versions'
  | 'Report'
  | 'Samples'
  | 'YAML file'
  | 'Learning'

/** Goes to a part of triage by the rail and the parts' links. */
export async function openTriage(page: Page, part: Part): Promise<Locator> {
  await page.getByRole('link', { name: 'Triage', exact: true }).click()
  const link = page.getByRole('navigation', { name: 'Parts of triage' }).getByRole('link', { name: part })
  // The screen is a file of its own, and a desk in its first load may be slow to hand it out.
  await expect(link).toBeVisible({ timeout: 45_000 })
  await link.click()
  await expect(link).toHaveAttribute('aria-current', 'page')
  return page.getByRole('main')
}

/** Sets the confidence below which the AI may not go on alone, in per cent: a draft of one change. */
export async function draftConfidence(page: Page, percent: number): Promise<void> {
  const flags = await openTriage(page, 'Flags and thresholds')
  const field = flags.getByRole('textbox', { name: 'Low AI confidence: Lowest confidence' })
  await field.fill(String(percent))
  await expect(field).toHaveValue(`${percent} %`)
  await expect(page.getByRole('region', { name: '1 change in your draft' })).toBeVisible()
}

/** Looks at what the draft would have done; gives the part with the result. */
export async function lookAtWhatIf(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Look at what it would do' }).click()
  const part = page.getByRole('region', { name: 'What it would have done' })
  await part.getByRole('button', { name: 'Look', exact: true }).click()
  await expect(part.getByRole('heading', { level: 3 })).toBeVisible()
  return part
}

/** The codes raised on a case as it came in, each with the policy version that raised it. */
export async function raisedOn(backendUrl: string, own: OwnCase): Promise<Map<string, number>> {
  const trail = await trailOf(backendUrl, own)
  const triaged = trail.map(({ event }) => event).find((event) => event.type === 'case_triaged')
  if (triaged?.type !== 'case_triaged') throw new Error('Triage has not looked at the case')
  return new Map(triaged.flags.map(({ code, policyVersion }) => [code, policyVersion]))
}

/** Sends contacts the AI finished alone, as a connector would. */
export async function sendSamples(backendUrl: string, samples: readonly unknown[]): Promise<void> {
  const response = await fetch(`${backendUrl}/v1/samples`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer tdk_demo_intake_key' },
    body: JSON.stringify({ samples }),
  })
  expect(await response.json()).toMatchObject({ received: samples.length, refused: 0 })
}
