import { randomUUID } from 'node:crypto'
import { expect, type Locator, type Page } from '@playwright/test'
import type { z } from 'zod'
import { publishGuideResultSchema } from '../../src/shared/contract/guides.ts'
import { type Guide, guideSchema } from '../../src/shared/guide/guide.ts'
import { bringIn, type OwnCase, people, sessionAt } from './cases.ts'

/** Guides of a test's own, and what is seen of a run on the screen. */

type GuideInput = z.input<typeof guideSchema>

/** A case, and a guide that is offered on it alone. */
export interface GuidedCase {
  readonly own: OwnCase
  readonly guide: Guide
}

/**
 * Brings in a case (nothing is missing from it) with a guide: a check of the amount, a question of which the case
 * suggests an answer, then a number and an escalation to Billing, or a reply.
 */
export async function bringInGuided(backendUrl: string): Promise<GuidedCase> {
  const own = await bringIn(backendUrl)
  const guide = await publishGuide(backendUrl, doubleCharge(own))
  return { own, guide }
}

function doubleCharge({ reference }: OwnCase): GuideInput {
  const key = `double-charge-${randomUUID().slice(0, 8)}`
  return {
    key,
    version: 1,
    title: `Double charge of ${reference}`,
    summary: 'Finds out whether the second charge is real, and who gives it back.',
    offer: { when: `reference == "${reference}" && facts.number("order.total") > 0.0`, rank: 100 },
    variables: [{ key: 'days', label: 'Days since the charge', type: 'number' }],
    start: 'amount',
    steps: [
      {
        type: 'check',
        key: 'amount',
        title: 'Is it a small amount?',
        branches: [{ key: 'small', label: 'Less than 100', when: 'facts.number("order.total") < 100.0', next: 'hear' }],
        otherwise: { label: '100 or more', next: 'books' },
      },
      {
        type: 'instruction',
        key: 'hear',
        title: 'Hear the customer out',
        text: 'Let {{ customer.name }} say what happened.',
        points: ['Say that you look at it now', 'Ask for the receipt'],
        next: 'books',
      },
      {
        type: 'question',
        key: 'books',
        title: 'What do the books show?',
        text: 'Look at the charges of order {{ reference }}.',
        note: 'The list of charges is in the shop, under Payments.',
        collects: 'tried',
        answer: {
          kind: 'options',
          options: [
            { key: 'two', label: 'Two charges', suggestWhen: 'facts.number("order.total") > 0.0', next: 'days' },
            { key: 'one', label: 'One charge', next: 'explain' },
          ],
        },
      },
      {
        type: 'question',
        key: 'days',
        title: 'How long ago was it?',
        text: 'Count from the first charge.',
        answer: { kind: 'number', variable: 'days', unit: 'days', min: 0, max: 90, next: 'send' },
      },
      {
        type: 'action',
        key: 'send',
        title: 'To Billing',
        action: 'escalate',
        fields: {
          type: 'functional',
          team: 'Billing',
          reason: 'Charged twice, {{ vars.days }} days ago.',
          goal: 'The second charge back',
          nextStep: 'Give the second charge back.',
        },
        next: 'sent',
      },
      { type: 'outcome', key: 'sent', title: 'With Billing', result: 'escalated', text: 'Billing gives it back.' },
      {
        type: 'action',
        key: 'explain',
        title: 'Explain the charge',
        action: 'reply',
        fields: { text: 'Hello {{ customer.name }}, there is one charge only.' },
        next: 'told',
      },
      { type: 'outcome', key: 'told', title: 'Explained', result: 'answered' },
    ],
  }
}

/** Publishes a guide as a lead does. */
export async function publishGuide(backendUrl: string, input: GuideInput): Promise<Guide> {
  const guide = guideSchema.parse(input)
  const { accessToken } = await sessionAt(backendUrl, { email: people.olivia.email })
  const response = await fetch(`${backendUrl}/v1/guides/${guide.key}/versions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${accessToken}` },
    body: JSON.stringify({ document: guide, note: 'For a test.', basedOn: null }),
  })
  const result = publishGuideResultSchema.parse(await response.json())
  if (result.outcome !== 'published') throw new Error(`Kept back: ${JSON.stringify(result.problems)}`)
  return { ...guide, version: result.version.version }
}

/** The step of a run that is shown. */
export function guideStep(screen: Locator, title: string): Locator {
  return screen.getByRole('region', { name: `Step: ${title}`, exact: true })
}

/** Shows the guide that fits by its key, and begins it by Enter. */
export async function beginGuide(page: Page, screen: Locator, { guide }: GuidedCase): Promise<void> {
  await expect(screen.getByRole('article', { name: guide.title })).toBeVisible()
  await page.keyboard.press('g')
  await expect(screen.getByRole('tabpanel').getByRole('button', { name: /^Start the guide/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(guideStep(screen, 'Hear the customer out')).toBeFocused()
}

/** Ticks the instruction off, which is the first step that asks a person. */
export async function hearThemOut(page: Page, screen: Locator): Promise<void> {
  await page.keyboard.press('1')
  await expect(screen.getByRole('checkbox', { name: 'Say that you look at it now' })).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(screen.getByRole('checkbox', { name: 'Ask for the receipt' })).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(guideStep(screen, 'What do the books show?')).toBeFocused()
}

/** The entries of the path that stands, the latest first. */
export function pathEntries(screen: Locator): Locator {
  return screen.getByRole('region', { name: 'The path so far' }).locator('ol[reversed] > li')
}
