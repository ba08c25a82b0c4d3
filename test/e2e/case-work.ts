import { expect, type Locator, type Page } from '@playwright/test'
import { evolveAll } from '../../src/shared/case/evolve.ts'
import type { Case } from '../../src/shared/case/state.ts'
import { type OwnCase, openedCase, trailOf } from './cases.ts'
import type { Desk } from './floor.ts'

/** What people do to a case on its screen, and what it then is by the backend's record. */

/** Opens a case the way a link does, wherever it is listed. */
export async function openByLink(page: Page, own: OwnCase): Promise<Locator> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/case/${own.reference}`)
  return openedCase(page, own)
}

/** A button of the bar below the conversation. */
export function action(screen: Locator, name: string): Locator {
  return screen.getByRole('toolbar', { name: 'Actions on the case' }).getByRole('button', { name })
}

/** Takes a case from the queue and waits until the backend has said yes. */
export async function take(page: Page, own: OwnCase): Promise<void> {
  const screen = await openByLink(page, own)
  await action(screen, 'Accept').click()
  await expect(action(screen, 'Resolve')).not.toHaveAttribute('aria-disabled', 'true')
  await settled(screen)
}

/** Escalates with what the sheet proposes. */
export async function escalate(page: Page, own: OwnCase): Promise<void> {
  const screen = await openByLink(page, own)
  await action(screen, 'Escalate').click()
  const sheet = page.getByRole('dialog', { name: `Escalate ${own.reference}` })
  await expect(sheet.getByText('Nothing is missing. Enter sends it.')).toBeVisible()
  await sheet.getByRole('button', { name: 'Escalate' }).click()
  await expect(sheet).toBeHidden()
}

/** Writes a note; `beforeSending` happens when it is written and about to go. */
export async function addNote(page: Page, own: OwnCase, text: string, beforeSending?: () => void): Promise<void> {
  const screen = await openByLink(page, own)
  await screen.getByRole('tab', { name: /^Note/ }).click()
  await screen.getByRole('textbox', { name: 'Note', exact: true }).fill(text)
  beforeSending?.()
  await screen.getByRole('button', { name: 'Add note' }).click()
  await expect(screen.getByRole('region', { name: 'Conversation' }).getByText(text)).toBeVisible()
}

export async function resolve(page: Page, own: OwnCase, summary: string): Promise<void> {
  const screen = await openByLink(page, own)
  await action(screen, 'Resolve').click()
  const dialog = page.getByRole('dialog', { name: `Resolve ${own.reference}` })
  await dialog.getByPlaceholder('Choose the cause').click()
  await page.getByRole('option', { name: 'A system failed' }).click()
  await dialog.getByLabel('What solved it').fill(summary)
  await dialog.getByRole('button', { name: 'Resolve' }).click()
  await expect(dialog).toBeHidden()
}

export async function changeSeverity(page: Page, own: OwnCase, to: RegExp, reason: string): Promise<void> {
  const screen = await openByLink(page, own)
  await action(screen, 'Severity').click()
  const dialog = page.getByRole('dialog', { name: `Severity of ${own.reference}` })
  await dialog.getByRole('radio', { name: to }).check()
  await dialog.getByLabel('Reason').fill(reason)
  await dialog.getByRole('button', { name: 'Change severity' }).click()
  await expect(dialog).toBeHidden()
}

export async function waitForCustomer(page: Page, own: OwnCase): Promise<void> {
  const screen = await openByLink(page, own)
  await action(screen, 'Status').click()
  await page.getByRole('menuitem', { name: 'Waiting for customer' }).click()
}

/** Writes a note that reaches the backend while its answer is lost on the way back. */
export async function addNoteUnanswered(desk: Desk, own: OwnCase, text: string): Promise<void> {
  // Held back long enough for the line to break behind the request that is under way.
  await addNote(desk.page, own, text, () => desk.line.delay(4_000))
  desk.line.loseAnswers()
  desk.line.delay(0)
}

/** The mark of changes that this desk has not had answered. */
export function unsent(screen: Locator, count: number): Locator {
  return screen.getByText(count === 1 ? '1 change not sent yet' : `${count} changes not sent yet`)
}

/** Nothing of this desk waits on the case any more. */
export async function settled(screen: Locator): Promise<void> {
  await expect(screen.getByText(/changes? not sent yet/)).toHaveCount(0)
}

/** The case by the backend's own record of it. */
export async function recordOf(backendUrl: string, own: OwnCase): Promise<Case> {
  const state = evolveAll(await trailOf(backendUrl, own))
  if (!state) throw new Error(`${own.reference} has no record`)
  return state
}

/** What the screen says of a case: the words of its header and of everything that ever happened to it. */
export async function wordsOf(page: Page, own: OwnCase): Promise<{ header: string; timeline: string[] }> {
  const screen = await openByLink(page, own)
  await screen.getByRole('tab', { name: 'Timeline' }).click()
  const lines = screen.getByRole('tabpanel', { name: 'Timeline' }).locator('ol > li')
  await expect(lines).not.toHaveCount(0)
  const header = await screen.locator('header').first().innerText()
  // Each screen shows who else is there, which is the other one.
  const around = screen.getByRole('list', { name: 'Also here' })
  const others = (await around.count()) > 0 ? await around.innerText() : ''
  // Who writes to the customer reads 'You write' of themselves. A countdown moves on between one screen and the other.
  return {
    header: header
      .replace(others, '')
      .replace(/^(You write|.+ writes)$/m, '… writes')
      .replaceAll(/\d+ (min|h|d|s)\b/g, '… $1'),
    timeline: await lines.allInnerTexts(),
  }
}

/** Both desks say the same of a case, word for word, and nothing waits at either. */
export async function expectSame(pages: readonly [Page, Page], own: OwnCase): Promise<void> {
  for (const page of pages) await settled(await openByLink(page, own))
  await expect(async () => {
    const [one, other] = [await wordsOf(pages[0], own), await wordsOf(pages[1], own)]
    expect(one).toEqual(other)
  }).toPass()
}

/** The line across the top. */
export function statusLine(page: Page, text: RegExp | string): Locator {
  return page.getByRole('status').filter({ hasText: text })
}

/** Waits until the desk works without a line. */
export async function offline(page: Page): Promise<void> {
  await expect(statusLine(page, /Working offline since \d/)).toBeVisible()
}

/** Waits until the line is back; a desk that was away for long takes up to half a minute to try again. */
export async function online(page: Page): Promise<void> {
  await expect(statusLine(page, /offline|Connecting/)).toHaveCount(0, { timeout: 45_000 })
}
