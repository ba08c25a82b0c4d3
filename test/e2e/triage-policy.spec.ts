import type { IntakeCaseInput } from '../../src/shared/contract/intake.ts'
import { bringIn, openedCase } from './cases.ts'
import { expect, test } from './own-floor.ts'
import { draftConfidence, lookAtWhatIf, openTriage, raisedOn, watchers } from './triage-screens.ts'

/** A threshold from the wish of one person over the yes of another to new cases, and back. */

/** The AI was 90 % sure: enough for the policy a workspace begins with. */
const sure: Partial<IntakeCaseInput> = {
  conversation: [
    { id: 'm1', author: 'customer', text: 'Where do I find the bill for my garden hose?' },
    { id: 'm2', author: 'ai', text: 'It is in your account under Orders.', ai: { confidence: 0.9, intent: 'billing' } },
  ],
  assessment: { model: 'assistant-one', confidence: 0.9, stopReason: 'Sent on by a test.' },
  attempts: [],
}

test('a threshold is changed after looking at its what-if, obeyed by new cases, and taken back', async ({
  ownFloor,
}) => {
  test.slow()
  const { backendUrl } = ownFloor
  const [olivia, arjun] = await Promise.all([
    ownFloor.signedIn(watchers.olivia.email),
    ownFloor.signedIn(watchers.arjun.email),
  ])
  const before = await bringIn(backendUrl, sure)
  expect((await raisedOn(backendUrl, before)).has('low_confidence')).toBe(false)

  await draftConfidence(olivia.page, 95)
  const flag = olivia.page.locator('[data-code="low_confidence"]')
  await expect(flag).toContainText('in force: 70 %')
  await olivia.page.getByRole('button', { name: 'Look at what it would do' }).click()
  const propose = olivia.page.getByRole('button', { name: 'Propose', exact: true })
  await expect(propose).toBeDisabled()
  await expect(olivia.page.getByText('Look at what it would have done first.')).toBeVisible()

  await openTriage(olivia.page, 'Flags and thresholds')
  const whatIf = await lookAtWhatIf(olivia.page)
  const line = whatIf.getByRole('row', { name: /^Low AI confidence/ })
  await expect(line.getByRole('cell').nth(2)).toHaveText(/^\+\d+$/)
  const example = line.getByRole('link').filter({ hasText: before.reference })
  await example.click()
  await openedCase(olivia.page, before)
  await olivia.page.goBack()
  await expect(line).toBeVisible()
  await expect(olivia.page.getByRole('region', { name: '1 change in your draft' })).toBeVisible()

  await propose.click()
  await expect(olivia.page.getByText('Write a short reason.')).toBeVisible()
  await olivia.page.getByLabel('Reason').fill('The AI is too bold with bills.')
  await propose.click()
  const own = olivia.page.getByRole('region', { name: 'Olivia Hargrove proposes version 2' })
  await expect(own.getByText(/Somebody else must approve it/)).toBeVisible()
  await expect(own.getByRole('button', { name: 'Approve' })).toHaveCount(0)

  await openTriage(arjun.page, 'Versions')
  const proposal = arjun.page.getByRole('region', { name: 'Olivia Hargrove proposes version 2' })
  await expect(proposal.getByText('The AI is too bold with bills.')).toBeVisible()
  const difference = proposal.getByRole('row', { name: /Low AI confidence: Lowest confidence/ })
  await expect(difference).toContainText('70 %')
  await expect(difference).toContainText('95 %')
  await proposal.getByLabel('Note').fill('Agreed, bills went wrong last week.')
  await proposal.getByRole('button', { name: 'Approve' }).click()
  await expect(arjun.page.locator('tr[data-version="2"]')).toContainText('In force')
  // The other desk sees it without doing anything for it.
  await expect(olivia.page.locator('tr[data-version="2"]')).toContainText('In force')

  const obeying = await bringIn(backendUrl, sure)
  expect((await raisedOn(backendUrl, obeying)).get('low_confidence')).toBe(2)

  await arjun.page.getByRole('button', { name: 'Put version 1 back in force' }).click()
  const dialog = arjun.page.getByRole('dialog', { name: 'Put version 1 back in force?' })
  await dialog.getByLabel('Reason').fill('Too many flags for the floor today.')
  await dialog.getByRole('button', { name: 'Put back in force' }).click()
  await expect(dialog).toBeHidden()
  const second = arjun.page.locator('tr[data-version="2"]')
  await expect(second).toContainText('Taken back')
  await expect(second).toContainText('Arjun Pillai went back to version 1: Too many flags for the floor today.')
  await expect(arjun.page.locator('tr[data-version="3"]')).toContainText('In force')

  const after = await bringIn(backendUrl, sure)
  expect((await raisedOn(backendUrl, after)).has('low_confidence')).toBe(false)
  expect((await raisedOn(backendUrl, obeying)).get('low_confidence')).toBe(2)
})
