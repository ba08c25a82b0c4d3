import { expect, test } from './own-floor.ts'
import { openTriage, sendSamples, watchers } from './triage-screens.ts'

/** Contacts the AI finished alone: sent in by a connector, judged by people, counted in the report. */

/** Older than every sample of the demo workspace, so that they come first. */
const contact = (n: number, text: string) => ({
  externalId: `e2e-sample-${n}`,
  subject: `Sampled contact ${n}`,
  category: 'billing',
  channel: 'chat',
  receivedAt: `2026-01-0${n}T10:00:00.000Z`,
  customer: { id: `e2e-sampled-${n}`, name: 'Ida Falk' },
  population: 5_000,
  conversation: [
    { author: 'customer', text },
    { author: 'ai', text: 'I have closed this for you.', ai: { confidence: 0.93 } },
  ],
  assessment: { model: 'assistant-one', confidence: 0.93, goal: 'An answer' },
  facts: [{ key: 'order.total', label: 'Order total', value: 40, unit: 'USD', source: 'Shop' }],
})

test('sampled contacts are judged by key, and the report estimates what was missed', async ({ ownFloor }) => {
  await sendSamples(ownFloor.backendUrl, [
    contact(1, 'Thanks, the bill is here.'),
    contact(2, 'I asked three times now. Let me talk to somebody, this is my rent money.'),
  ])
  const { page } = await ownFloor.signedIn(watchers.delphine.email)
  const report = await openTriage(page, 'Report')
  const counted = report.getByText(/\d+ of \d+ judged samples/)
  const [missed = 0, judged = 0] = numbersOf(await counted.textContent())

  const samples = await openTriage(page, 'Samples')
  const first = samples.getByRole('article', { name: 'Sampled contact 1' })
  await expect(first).toContainText('Thanks, the bill is here.')
  await expect(first).toContainText('Order total')
  // What triage would say must not lead the verdict.
  await expect(samples.getByText('Asked for a person')).toHaveCount(0)
  await page.keyboard.press('y')
  const second = samples.getByRole('article', { name: 'Sampled contact 2' })
  await expect(second).toBeVisible()

  await page.keyboard.press('n')
  const choice = samples.getByRole('combobox', { name: 'What should have been seen?' })
  await expect(choice).toBeFocused()
  await samples.getByRole('button', { name: 'Record the verdict' }).click()
  await expect(samples.getByText('Choose what should have been seen.')).toBeVisible()
  await choice.click()
  await choice.fill('asked for a p')
  await page.getByRole('option', { name: 'Asked for a person' }).click()
  await samples.getByLabel('Note').fill('Asked to talk to somebody.')
  await samples.getByRole('button', { name: 'Record the verdict' }).click()
  await expect(second).toHaveCount(0)

  await openTriage(page, 'Report')
  await expect(counted).toContainText(`${missed + 1} of ${judged + 2} judged samples`)
  await expect(report.getByText(/contacts they were drawn from/)).toContainText('5,000')
  await expect(
    report
      .getByRole('row', { name: /^Asked for a person/ })
      .getByRole('cell')
      .last(),
  ).toHaveText('1')
})

function numbersOf(text: string | null): number[] {
  return [...(text ?? '').matchAll(/(\d+) of (\d+) judged/g)].flatMap(([, a, b]) => [Number(a), Number(b)])
}
