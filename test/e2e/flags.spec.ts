import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FlagCode } from '../../src/shared/case/flag.ts'
import { type IntakeResult, intakeSummarySchema } from '../../src/shared/contract/intake.ts'
import { offline, online, openByLink, recordOf, settled } from './case-work.ts'
import { bringIn, openFrom, people, rowArrives, sendUpdate, showView, trailOf, triageReport } from './cases.ts'
import { expect, test } from './floor.ts'
import { calmContact } from './grievances.ts'

/** Conversations of an AI come in by the import command; a person reads why each stopped, and says what they think of it. */

interface Imported {
  readonly status: number
  readonly said: string
  readonly complained: string
  readonly results: readonly IntakeResult[]
}

/** Runs the import command on the sample, its contacts under ids of this run. */
async function importSample(backendUrl: string): Promise<Imported> {
  const folder = await mkdtemp(join(tmpdir(), 'tierdesk-e2e-import-'))
  try {
    const sample = await readFile(new URL('../fixtures/tau-sample.jsonl', import.meta.url), 'utf8')
    const [file, out] = [join(folder, 'conversations.jsonl'), join(folder, 'out.json')]
    await writeFile(file, sample.replaceAll('"id": "sample-', `"id": "${crypto.randomUUID()}-`))
    const args = ['src/backend/import.ts', file, '--format', 'tau', '--backend', backendUrl, '--out', out]
    const ran = await new Promise<Pick<Imported, 'status' | 'said' | 'complained'>>((resolve) => {
      const child = execFile(process.execPath, args, (_error, said, complained) =>
        resolve({ status: child.exitCode ?? -1, said, complained }),
      )
    })
    return { ...ran, results: intakeSummarySchema.parse(JSON.parse(await readFile(out, 'utf8'))).results }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function received(results: readonly IntakeResult[], name: string) {
  const found = results.find((result) => result.outcome === 'received' && result.externalId.endsWith(`-${name}`))
  if (found?.outcome !== 'received') throw new Error(`${name} was not received: ${JSON.stringify(results)}`)
  return { caseId: found.caseId, reference: found.reference, subject: name }
}

test('imported conversations come into the inbox by themselves, and a bad line is refused with its reason', async ({
  floor,
}) => {
  const { page } = await floor.signedIn(people.olivia.email)
  await showView(page, 'all')

  const imported = await importSample(floor.backend.url)

  expect(imported.said).toContain('3 received, 0 already known, 1 refused.')
  expect(imported.complained).toMatch(/^line 3: turns\[1\]\.speaker: \S.+$/m)
  expect(imported.status).toBe(1)
  for (const name of ['lamp', 'seat', 'parcel']) {
    await expect(await rowArrives(page, received(imported.results, name))).toBeVisible()
  }
})

test('an imported case says who spoke, what the AI tried and why it stopped', async ({ floor }) => {
  const { results } = await importSample(floor.backend.url)
  const lamp = received(results, 'lamp')
  const { page } = await floor.signedIn(people.olivia.email)

  const screen = await openFrom(page, 'all', lamp)

  await expect(screen.getByText('Tilda Moor').first()).toBeVisible()
  const summary = screen.getByLabel('Summary of the case')
  await expect(summary).toContainText('exchange the reading lamp')
  await expect(summary).toContainText('The AI handed over: The customer wants a cracked lamp exchanged')
  const conversation = screen.getByRole('region', { name: 'Conversation' })
  await expect(conversation.getByText('I want to speak to a real person, please.')).toBeVisible()
  await expect(conversation.getByText('Failed', { exact: true })).toHaveCount(2)
  await expect(conversation.getByText('###STOP###')).toHaveCount(0)
})

test('a flag leads to its evidence; agreeing with one and overriding another lasts', async ({ floor }) => {
  const { results } = await importSample(floor.backend.url)
  const lamp = received(results, 'lamp')
  const { page } = await floor.signedIn(people.olivia.email)
  const screen = await openFrom(page, 'all', lamp)

  // Why: in a sentence, with what would have changed it.
  const person = screen.getByRole('article', { name: 'Asked for a person' })
  await expect(person).toContainText('The customer asked for a person: "speak to a real person".')
  await expect(person).toContainText('Not raised if they had not asked for a person.')
  const failed = screen.getByRole('article', { name: 'Failed attempts 2' })
  await expect(failed).toContainText('2 tries to fix this failed.')
  await expect(failed).toContainText('Not raised if at most 1 had failed. 2 failed.')

  // The words themselves are away from the screen, and one step leads to them.
  const mark = screen.locator('mark', { hasText: 'speak to a real person' })
  const conversation = screen.getByRole('region', { name: 'Conversation' })
  await conversation.evaluate((element) => element.scrollTo({ top: 0 }))
  await expect(mark).not.toBeInViewport()
  await person.getByRole('button', { name: /^Customer:/ }).click()
  await expect(mark).toBeInViewport({ ratio: 1 })
  await expect(mark).toHaveAttribute('data-active', 'true')
  await expect(mark).toBeFocused()
  const [plain, marked] = await mark.evaluate((element) => [
    getComputedStyle(element.parentElement ?? element).backgroundColor,
    getComputedStyle(element).backgroundColor,
  ])
  expect(marked).not.toBe(plain)

  // Evidence that is a step of the AI is reached the same way.
  await failed.getByRole('button', { name: 'Failed attempts 2', exact: true }).click()
  const step = conversation.locator('[data-active]', { hasText: 'Failed' })
  await expect(step).toBeInViewport({ ratio: 1 })
  await expect(step).toBeFocused()
  await step.getByRole('button').press('Enter')
  await expect(step).toContainText('the new item must differ')

  await person.getByRole('button', { name: 'Agree: Asked for a person' }).click()
  await expect(person).toContainText('Olivia Hargrove agreed')
  const before = await screen
    .getByLabel(/^Priority \d+ of 100/)
    .first()
    .getAttribute('aria-label')
  const overriddenBefore = await figuresOf(floor.backend.url, 'failed_attempts')
  await failed.getByRole('button', { name: 'Override: Failed attempts 2' }).click()
  const menu = page.getByRole('dialog', { name: 'What is not right about “Failed attempts 2”?' })
  await menu.getByLabel('Why (not required)').fill('The shop had no second lamp.')
  await menu.getByRole('button', { name: /^Wrong reason/ }).click()
  await expect(menu).toBeHidden()
  await expect(failed).toContainText('Olivia Hargrove overrode this: wrong reason')
  await expect(failed).toContainText('no points: overridden')
  await expect(screen.getByLabel(/^Priority \d+ of 100/).first()).not.toHaveAttribute('aria-label', before ?? '')

  await page.reload()
  await expect(person).toContainText('Olivia Hargrove agreed')
  await expect(failed).toContainText('Reason: The shop had no second lamp.')
  await screen.getByRole('tab', { name: 'Timeline' }).click()
  const timeline = screen.getByRole('tabpanel')
  await expect(timeline.getByText('Agreed with: Asked for a person')).toBeVisible()
  await expect(timeline.getByText('Overrode, wrong reason: Failed attempts 2')).toBeVisible()
  await expect(timeline.getByText('Not sent yet')).toHaveCount(0)

  const trail = await trailOf(floor.backend.url, lamp)
  expect(trail.map(({ event }) => event).filter(({ type }) => type.startsWith('flag_'))).toMatchObject([
    { type: 'flag_confirmed', code: 'human_requested', judgement: 'right' },
    {
      type: 'flag_overridden',
      code: 'failed_attempts',
      judgement: 'wrong_reason',
      reason: 'The shop had no second lamp.',
    },
  ])
  // What was said is counted.
  const after = await figuresOf(floor.backend.url, 'failed_attempts')
  expect(after.overridden).toBe(overriddenBefore.overridden + 1)
  expect(after.wrongReason).toBe(overriddenBefore.wrongReason + 1)
})

/** What a lead reads of one code. */
async function figuresOf(backendUrl: string, code: FlagCode) {
  const { codes } = await triageReport(backendUrl)
  const { overridden = 0, wrongReason = 0, missed = 0 } = codes.find((one) => one.code === code) ?? {}
  return { overridden, wrongReason, missed }
}

test('what the customer writes next changes the flags of the open case, and nothing moves under the pointer', async ({
  floor,
}) => {
  const contact = calmContact()
  const own = await bringIn(floor.backend.url, contact)
  const { page } = await floor.signedIn(people.maya.email)
  const screen = await openFrom(page, 'team', own)
  await expect(screen.getByText('No flags on this case')).toBeVisible()

  const write = (text: string) =>
    sendUpdate(floor.backend.url, contact.externalId ?? '', { messages: [{ author: 'customer', text }] })
  await write('I want to speak to a real person, please.')
  const person = screen.getByRole('article', { name: 'Asked for a person' })
  await expect(person).toContainText('New')
  await expect(screen.locator('[aria-live="polite"]').last()).toContainText('New flag: Asked for a person')
  await expect(screen.getByRole('region', { name: 'Conversation' }).locator('mark')).toContainText('real person')

  // A stronger one comes while the pointer is on a card: it waits below, and stands first once the pointer is gone.
  const cards = screen.getByRole('article').filter({ hasText: 'Not raised if' })
  await person.hover()
  const before = await person.boundingBox()
  await write('My lawyer will sue you.')
  const legal = screen.getByRole('article', { name: /^Legal threat/ })
  await expect(legal).toBeVisible()
  expect(await person.boundingBox()).toEqual(before)
  await expect(cards.first()).toHaveAccessibleName('Asked for a person')
  await screen.getByRole('heading', { level: 1 }).hover()
  await expect(cards.first()).toHaveAccessibleName(/^Legal threat/)

  await screen.getByRole('tab', { name: 'Timeline' }).click()
  const timeline = screen.getByRole('tabpanel', { name: 'Timeline' })
  await expect(timeline.getByText('Came in: 1 message')).toHaveCount(2)
  await expect(timeline.getByText(/^Now: Legal threat/)).toBeVisible()
})

test('escalating with no flag asks in one key what the AI missed, and the report counts it', async ({ floor }) => {
  const own = await bringIn(floor.backend.url, calmContact())
  const { page } = await floor.signedIn(people.maya.email)
  const screen = await openFrom(page, 'team', own)
  const [before, was] = [await figuresOf(floor.backend.url, 'fraud_suspected'), await triageReport(floor.backend.url)]

  await page.keyboard.press('e')
  const sheet = page.getByRole('dialog', { name: `Escalate ${own.reference}` })
  await sheet.getByRole('radiogroup', { name: 'Type' }).getByText('Compliance', { exact: true }).click()
  await expect(sheet.getByRole('heading', { name: 'What should the AI have stopped for?' })).toBeVisible()
  const fraud = sheet.getByRole('radio', { name: /^Suspected fraud/ })
  await fraud.focus()
  await page.keyboard.press('2')
  await expect(fraud).toBeChecked()
  // The answer takes the focus on to what is still missing.
  await expect(sheet.getByLabel(/^Reason/)).toBeFocused()
  await page.keyboard.type('The guide was asked for by a stranger with the customer’s address.')
  await sheet.getByLabel(/^In your words/).fill('Two names for one account.')
  await sheet.getByLabel(/^Documentation/).fill('Compared in the shop, ticket 12.')
  const override = sheet.getByLabel(/^Send it incomplete because/)
  if (await override.isVisible()) await override.fill('No facts are known.')
  await page.keyboard.press('Control+Enter')
  await expect(sheet).toBeHidden()
  await settled(screen)

  expect((await figuresOf(floor.backend.url, 'fraud_suspected')).missed).toBe(before.missed + 1)
  expect((await triageReport(floor.backend.url)).escalatedUnflagged).toBe(was.escalatedUnflagged + 1)
  expect((await recordOf(floor.backend.url, own)).misses).toMatchObject([
    { code: 'fraud_suspected', note: 'Two names for one account.', by: { name: people.maya.name } },
  ])
  await expect(screen.getByRole('region', { name: 'What the AI missed' })).toContainText('Suspected fraud')
  await screen.getByRole('tab', { name: 'Timeline' }).click()
  await expect(screen.getByText('The AI missed: Suspected fraud')).toBeVisible()
})

test('escalating with no flag may leave the question open; a miss is recorded at any time', async ({ floor }) => {
  const own = await bringIn(floor.backend.url, calmContact())
  const { page } = await floor.signedIn(people.olivia.email)
  const screen = await openFrom(page, 'all', own)
  await screen.getByRole('button', { name: 'The AI missed something…' }).click()
  const dialog = page.getByRole('dialog', { name: `What the AI missed on ${own.reference}` })
  await dialog.getByRole('button', { name: 'Record it' }).click()
  await expect(dialog.getByRole('alert')).toHaveText('Choose what the AI missed.')
  await dialog.getByPlaceholder('Choose from all reasons').click()
  await page.keyboard.type('outa')
  await page.getByRole('option', { name: 'Outage', exact: true }).click()
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await expect(screen.getByRole('region', { name: 'What the AI missed' })).toContainText('Outage')

  // Said already: the sheet does not ask again. On another case it asks, and goes without an answer.
  await page.keyboard.press('e')
  const question = page.getByRole('heading', { name: 'What should the AI have stopped for?' })
  await expect(page.getByRole('dialog').getByLabel(/^Reason/)).toBeVisible()
  await expect(question).toHaveCount(0)
  await page.keyboard.press('Escape')
  const other = await bringIn(floor.backend.url, calmContact())
  await openByLink(page, other)
  await page.keyboard.press('e')
  await expect(question).toBeVisible()
  const sheet = page.getByRole('dialog', { name: `Escalate ${other.reference}` })
  await sheet.getByLabel(/^Reason/).fill('They asked for a printed one.')
  await page.keyboard.press('Control+Enter')
  await expect(sheet).toBeHidden()
  expect((await recordOf(floor.backend.url, other)).misses).toEqual([])
})

test('a verdict given offline is marked until it is sent, and judging again takes it back', async ({ floor }) => {
  const own = await bringIn(floor.backend.url)
  const { page, line } = await floor.signedIn(people.maya.email)
  const screen = await openFrom(page, 'team', own)
  line.cut()
  await offline(page)
  const person = screen.getByRole('article', { name: 'Asked for a person' })
  await person.getByRole('button', { name: 'Override: Asked for a person' }).click()
  await page.keyboard.press('1')
  await expect(person).toContainText(/Maya Ellison overrode this: wrong, .*Not sent yet/)
  await expect(person).toContainText('no points: overridden')
  await person.getByRole('button', { name: 'Agree: Asked for a person' }).click()
  await expect(person).toContainText(/Maya Ellison agreed, .*Not sent yet/)
  await expect(person).not.toContainText('no points')
  line.restore()
  await online(page)
  await expect(person).not.toContainText('Not sent yet')
  await expect(person).toContainText('Maya Ellison agreed')
  const judged = (await recordOf(floor.backend.url, own)).flags.find(({ code }) => code === 'human_requested')
  expect(judged?.verdict).toMatchObject({ kind: 'confirmed', judgement: 'right' })
})
