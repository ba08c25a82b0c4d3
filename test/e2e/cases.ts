import { randomUUID } from 'node:crypto'
import { expect, type Locator, type Page } from '@playwright/test'
import type { z } from 'zod'
import type { CaseCommand, CommandEnvelope } from '../../src/shared/case/commands/index.ts'
import type { CommandResult, Session } from '../../src/shared/contract/backend.ts'
import { sessionSchema, trailEntrySchema } from '../../src/shared/contract/backend.ts'
import type { View } from '../../src/shared/contract/desk.ts'
import { type IntakeCaseInput, intakeSummarySchema, type intakeUpdateSchema } from '../../src/shared/contract/intake.ts'
import { type TriageReport, triageReportSchema } from '../../src/shared/contract/triage.ts'
import { password, workspace } from './floor.ts'

/** Cases of a test's own, how to come to them on the screen, and the backend's own word on them. */

/** People of the demo workspace whom the tests sign in as. */
export const people = {
  /** Agents of Frontline North. */
  maya: { name: 'Maya Ellison', email: 'maya.ellison@harbor.example' },
  tobias: { name: 'Tobias Reed', email: 'tobias.reed@harbor.example' },
  /** An agent of Frontline South. */
  caleb: { name: 'Caleb Osei', email: 'caleb.osei@harbor.example' },
  /** Specialists of Billing. */
  elena: { name: 'Elena Castellanos', email: 'elena.castellanos@harbor.example' },
  samuel: { name: 'Samuel Thorne', email: 'samuel.thorne@harbor.example' },
  /** Leads Frontline North. */
  olivia: { name: 'Olivia Hargrove', email: 'olivia.hargrove@harbor.example' },
} as const

type IntakeUpdateInput = z.input<typeof intakeUpdateSchema>

export interface OwnCase {
  readonly caseId: string
  readonly reference: string
  readonly subject: string
}

/** Brings in a case that nothing is missing from; it waits in the queue of Frontline North. */
export async function bringIn(backendUrl: string, changes: Partial<IntakeCaseInput> = {}): Promise<OwnCase> {
  const own = randomUUID()
  const record: IntakeCaseInput = {
    externalId: `e2e-${own}`,
    subject: 'Charged twice for one garden hose',
    category: 'billing',
    team: 'Frontline North',
    riskCategory: 'financial',
    // A customer and a product of its own: tests share a workspace, and alike cases would be linked by triage.
    product: `Hose ${own.slice(0, 8)}`,
    customer: { id: own, name: 'Ida Falk', email: 'ida.falk@mail.example' },
    conversation: [
      { id: 'm1', author: 'customer', text: 'I was charged twice for one garden hose.' },
      { id: 'm2', author: 'ai', text: 'I can see one charge of 40 USD.', ai: { confidence: 0.41, intent: 'billing' } },
      { id: 'm3', author: 'customer', text: 'There are two. I want to speak to a real person, please.' },
    ],
    assessment: {
      model: 'assistant-one',
      confidence: 0.41,
      goal: 'One of two charges back',
      stopReason: 'The AI does not see the second charge.',
      proposedAction: 'Check the card processor for a second charge',
    },
    facts: [{ key: 'order.total', label: 'Order total', value: 40, unit: 'USD', source: 'Shop' }],
    attempts: [{ what: 'Looked for a second charge', outcome: 'failed', messageId: 'm2' }],
    ...changes,
  }
  const response = await fetch(`${backendUrl}/v1/cases`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer tdk_demo_intake_key' },
    body: JSON.stringify(record),
  })
  const { results } = intakeSummarySchema.parse(await response.json())
  const [result] = results
  if (result?.outcome !== 'received') throw new Error(`The case was not taken: ${JSON.stringify(result)}`)
  return { caseId: result.caseId, reference: result.reference, subject: record.subject }
}

/** Sends in what came later for a contact, as its source system does. */
export async function sendUpdate(backendUrl: string, externalId: string, update: IntakeUpdateInput): Promise<void> {
  const response = await fetch(`${backendUrl}/v1/cases/${encodeURIComponent(externalId)}/updates`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer tdk_demo_intake_key' },
    body: JSON.stringify(update),
  })
  expect(await response.json()).toMatchObject({ outcome: 'added' })
}

/** How often each flag was raised, judged and missed, as a lead reads it from the backend. */
export async function triageReport(backendUrl: string): Promise<TriageReport> {
  const { accessToken } = await sessionAt(backendUrl, { email: people.olivia.email })
  const response = await fetch(`${backendUrl}/v1/triage/report`, {
    headers: { authorization: `Bearer ${accessToken}` },
  })
  return triageReportSchema.parse(await response.json())
}

/** The row of a case in the list that is shown. */
export function rowOf(page: Page, { reference }: Pick<OwnCase, 'reference'>): Locator {
  return page.locator(`[role="option"][data-reference="${reference}"]`)
}

const viewNames: Record<View, string> = {
  mine: 'Mine',
  team: 'Team',
  at_risk: 'At risk',
  unaccepted: 'Unaccepted',
  approvals: 'Approvals',
  asked: 'Asked of me',
  following: 'Following',
  snoozed: 'Put aside',
  all: 'All',
}

/** Shows a view, newest first. */
export async function showView(page: Page, view: View): Promise<void> {
  const views = page.getByRole('navigation', { name: 'Views' })
  const name = new RegExp(`^${viewNames[view]}\\b`)
  const inRow = views.getByRole('button', { name })
  const more = views.getByRole('button', { name: /^More views/ })
  // In a narrow list the last views stand behind the row.
  await expect(inRow.or(more).first()).toBeVisible()
  if (await inRow.isVisible()) await inRow.click()
  else {
    await more.click()
    await page.getByRole('menuitem', { name }).click()
  }
  await page.getByLabel('Sort by').selectOption({ label: 'By newest' })
}

/** Waits until the case has come into the view that is shown; rows that wait behind '1 new' are let in. */
export async function rowArrives(page: Page, own: Pick<OwnCase, 'reference'>): Promise<Locator> {
  const row = rowOf(page, own)
  const waiting = page.getByRole('button', { name: /^Show \d+ new cases?/ })
  await expect(row.or(waiting).first()).toBeVisible()
  if (!(await row.isVisible())) await waiting.click()
  await expect(row).toBeVisible()
  return row
}

/** Waits until the case has left the view that is shown; while rows may not move it stays there, marked. */
export async function rowLeaves(page: Page, own: Pick<OwnCase, 'reference'>): Promise<void> {
  const stays = rowOf(page, own).and(page.locator(':not([aria-label*="No longer in this view"])'))
  await expect(stays).toHaveCount(0)
}

/** Opens a case from a view of the inbox; gives its screen. */
export async function openFrom(page: Page, view: View, own: Pick<OwnCase, 'reference'>): Promise<Locator> {
  await showView(page, view)
  await (await rowArrives(page, own)).click()
  return openedCase(page, own)
}

/** The screen of a case, once it is there. */
export async function openedCase(page: Page, { reference }: Pick<OwnCase, 'reference'>): Promise<Locator> {
  const screen = page.getByRole('region', { name: `Case ${reference}`, exact: true })
  await expect(screen).toBeVisible()
  return screen
}

/** Signs in at the backend itself, as an integrator would. */
export async function sessionAt(
  backendUrl: string,
  who: { readonly workspace?: string; readonly email: string; readonly password?: string },
): Promise<Session> {
  const response = await fetch(`${backendUrl}/v1/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ workspace, password, deskId: randomUUID(), ...who }),
  })
  return sessionSchema.parse(await response.json())
}

/** What the backend has on record for a case: what happened, by whom, and that nobody tampered with it. */
export async function trailOf(backendUrl: string, { caseId }: Pick<OwnCase, 'caseId'>) {
  const { accessToken } = await sessionAt(backendUrl, { email: people.olivia.email })
  const response = await fetch(`${backendUrl}/v1/cases/${caseId}/trail`, {
    headers: { authorization: `Bearer ${accessToken}` },
  })
  const body: { entries: unknown; intact: unknown } = await response.json()
  expect(body.intact).toBe(true)
  return trailEntrySchema.array().parse(body.entries)
}

/** Gives one command at the backend itself. */
export async function commandAt(
  backendUrl: string,
  accessToken: string,
  caseId: string,
  command: CaseCommand,
): Promise<CommandResult | undefined> {
  const envelope: CommandEnvelope = {
    id: randomUUID(),
    caseId,
    seenVersion: 1_000_000,
    deskId: randomUUID(),
    deskAt: new Date().toISOString(),
    command,
  }
  const response = await fetch(`${backendUrl}/v1/commands`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${accessToken}` },
    body: JSON.stringify({ commands: [envelope] }),
  })
  const body: { results: CommandResult[] } = await response.json()
  return body.results[0]
}
