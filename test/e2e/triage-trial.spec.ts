import { bringIn, commandAt, sessionAt } from './cases.ts'
import { expect, test } from './own-floor.ts'
import { draftConfidence, lookAtWhatIf, openTriage, raisedOn, watchers } from './triage-screens.ts'

/** A trial ends by itself when people override its flags too often. */

/** The fewest verdicts a trial can end by: with more, it might end before the last is given. */
const cases = 8

test('a trial stops by itself when overrides exceed its bound', async ({ ownFloor }) => {
  test.slow()
  const { backendUrl } = ownFloor
  const [olivia, arjun] = await Promise.all([
    ownFloor.signedIn(watchers.olivia.email),
    ownFloor.signedIn(watchers.arjun.email),
  ])
  await draftConfidence(olivia.page, 80)
  await lookAtWhatIf(olivia.page)
  await olivia.page.getByLabel('Reason').fill('See whether 80 % is better.')
  await olivia.page.getByLabel('Try it on a share of new cases first').check()
  await olivia.page.getByRole('textbox', { name: 'Share of new cases' }).fill('100')
  await olivia.page.getByLabel('Stop when overrides are above').fill('30')
  await olivia.page.getByRole('button', { name: 'Propose', exact: true }).click()

  await openTriage(arjun.page, 'Versions')
  const proposal = arjun.page.getByRole('region', { name: 'Olivia Hargrove proposes version 2' })
  await expect(proposal.getByText(/^First on 100 % of new cases\./)).toBeVisible()
  await proposal.getByRole('button', { name: 'Approve' }).click()
  const trial = arjun.page.getByRole('region', { name: 'Version 2 is on trial for 100 % of new cases' })
  await expect(trial.getByText('Nobody judged a flag of this version yet.')).toBeVisible()
  await expect(trial.getByRole('button', { name: 'Publish for all' })).toBeVisible()

  const { accessToken } = await sessionAt(backendUrl, { email: watchers.olivia.email })
  for (let n = 1; n <= cases; n += 1) {
    const own = await bringIn(backendUrl, { subject: `Hose charge number ${n}` })
    expect((await raisedOn(backendUrl, own)).get('low_confidence')).toBe(2)
    const input = { code: 'low_confidence', judgement: 'wrong', reason: 'The AI had it right.' } as const
    const result = await commandAt(backendUrl, accessToken, own.caseId, { type: 'case.override_flag', input })
    expect(result).toMatchObject({ outcome: 'accepted' })
  }

  const second = arjun.page.locator('tr[data-version="2"]')
  await expect(second).toContainText('Taken back', { timeout: 45_000 })
  await expect(second).toContainText(/Stopped by itself: people overrode \d+ of \d+ flags/)
  await expect(trial).toHaveCount(0)
  await expect(arjun.page.locator('tr[data-version="1"]')).toContainText('In force')
  const after = await bringIn(backendUrl)
  expect((await raisedOn(backendUrl, after)).get('low_confidence')).toBe(1)
})
