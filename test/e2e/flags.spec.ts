import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type IntakeResult, intakeSummarySchema } from '../../src/shared/contract/intake.ts'
import { openFrom, people, rowArrives, showView, trailOf } from './cases.ts'
import { expect, test } from './floor.ts'

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
  await failed.getByRole('button', { name: 'Override: Failed attempts 2' }).click()
  const dialog = page.getByRole('dialog', { name: 'Override the flag' })
  await dialog.getByRole('button', { name: 'Override' }).click()
  await expect(dialog.getByText('Write a short reason.')).toBeVisible()
  await dialog.getByLabel('Reason').fill('The shop had no second lamp.')
  await dialog.getByRole('button', { name: 'Override' }).click()
  await expect(dialog).toBeHidden()
  await expect(failed).toContainText('Olivia Hargrove overrode this')
  await expect(failed).toContainText('no points: overridden')
  await expect(screen.getByLabel(/^Priority \d+ of 100/).first()).not.toHaveAttribute('aria-label', before ?? '')

  await page.reload()
  await expect(person).toContainText('Olivia Hargrove agreed')
  await expect(failed).toContainText('Reason: The shop had no second lamp.')
  await screen.getByRole('tab', { name: 'Timeline' }).click()
  const timeline = screen.getByRole('tabpanel')
  await expect(timeline.getByText('Agreed with: Asked for a person')).toBeVisible()
  await expect(timeline.getByText('Overrode: Failed attempts 2')).toBeVisible()
  await expect(timeline.getByText('Not sent yet')).toHaveCount(0)

  const trail = await trailOf(floor.backend.url, lamp)
  expect(trail.map(({ event }) => event).filter(({ type }) => type.startsWith('flag_'))).toMatchObject([
    { type: 'flag_confirmed', code: 'human_requested' },
    { type: 'flag_overridden', code: 'failed_attempts', reason: 'The shop had no second lamp.' },
  ])
})
