import { defaultTriagePolicy, withRule } from '../../src/shared/triage/policy.ts'
import { policyToYaml } from '../../src/shared/triage/policy-yaml.ts'
import { people } from './cases.ts'
import { expect, test } from './floor.ts'
import { draftConfidence, openTriage, watchers } from './triage-screens.ts'

/** A draft before it is proposed: from a file or from fields, never lost by accident, never half. */

test('a YAML file with a mistake names the line and takes nothing; a good one becomes the draft', async ({ floor }) => {
  const { page } = await floor.signedIn(watchers.olivia.email)
  const file = await openTriage(page, 'YAML file')
  const yaml = policyToYaml(withRule(defaultTriagePolicy, 'low_confidence', { minimum: 0.85 }))
  const wrong = yaml.replace('minimum: 0.85', 'minimum: 85')
  const line = wrong.split('\n').findIndex((text) => text.includes('minimum: 85')) + 1
  const text = file.getByLabel('Or paste the text')
  await text.fill(wrong)
  await file.getByRole('button', { name: 'Check and take it as draft' }).click()
  const note = file.getByRole('alert')
  await expect(note).toContainText('1 mistake. Nothing was taken.')
  await expect(note).toContainText(`Line ${line}`)
  await expect(note).toContainText('rules.low_confidence.minimum')
  await expect(page.getByRole('region', { name: /in your draft/ })).toHaveCount(0)
  await expect(text).toHaveValue(wrong)

  await text.fill('rules: [unclosed\n')
  await file.getByRole('button', { name: 'Check and take it as draft' }).click()
  await expect(note).toContainText('Nothing was taken.')

  await file.locator('input[type="file"]').setInputFiles({
    name: 'policy.yaml',
    mimeType: 'application/yaml',
    buffer: Buffer.from(`${yaml}surplus: 1\n`),
  })
  await expect(file.getByText('Taken as your draft: 1 difference.')).toBeVisible()
  await expect(file.getByText('surplus', { exact: true })).toBeVisible()
  await file.getByRole('button', { name: 'Look at the draft' }).click()
  const row = page.getByRole('row', { name: /Low AI confidence: Lowest confidence/ })
  await expect(row).toContainText('85 %')

  const exported = await openTriage(page, 'YAML file')
  await exported.getByText('My draft', { exact: true }).click()
  const download = page.waitForEvent('download')
  await exported.getByRole('button', { name: 'Download' }).click()
  expect((await download).suggestedFilename()).toBe('tierdesk-triage-policy-draft.yaml')
})

test('leaving with a draft asks, and working offline keeps it', async ({ floor }) => {
  const { page, line } = await floor.signedIn(watchers.olivia.email)
  await draftConfidence(page, 75)
  await page.getByRole('link', { name: 'Inbox' }).click()
  const dialog = page.getByRole('dialog', { name: 'You have a draft' })
  await dialog.getByRole('button', { name: 'Stay here' }).click()
  await expect(dialog).toBeHidden()
  const field = page.getByRole('textbox', { name: 'Low AI confidence: Lowest confidence' })
  await expect(field).toHaveValue('75 %')

  line.cut()
  await expect(page.getByText('This needs the server').first()).toBeVisible()
  await expect(field).toHaveValue('75 %')
  await page.getByRole('button', { name: 'Look at what it would do' }).click()
  await page.getByRole('button', { name: 'Look', exact: true }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Your draft is kept here.')
  line.restore()
  await expect(page.getByText('This needs the server')).toHaveCount(0, { timeout: 30_000 })

  await page.getByRole('link', { name: 'Inbox' }).click()
  await dialog.getByRole('button', { name: 'Keep it and go' }).click()
  await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible()
  await openTriage(page, 'Flags and thresholds')
  await expect(field).toHaveValue('75 %')
  await page.getByRole('button', { name: 'Discard the draft' }).click()
  await page.getByRole('dialog', { name: 'Discard the draft?' }).getByRole('button', { name: 'Discard it' }).click()
  await expect(field).toHaveValue('70 %')
})

test('agents are refused, and QA reads without changing', async ({ floor }) => {
  const [maya, delphine] = await Promise.all([
    floor.signedIn(people.maya.email),
    floor.signedIn(watchers.delphine.email),
  ])
  await expect(maya.page.getByRole('link', { name: 'Triage', exact: true })).toHaveCount(0)
  await maya.page.evaluate(() => {
    location.hash = '#/triage/flags'
  })
  await expect(maya.page.getByRole('heading', { name: 'This is for leads and QA' })).toBeVisible()
  await expect(maya.page.getByRole('textbox', { name: /Lowest confidence/ })).toHaveCount(0)

  const flags = await openTriage(delphine.page, 'Flags and thresholds')
  await expect(flags.getByRole('textbox', { name: 'Low AI confidence: Lowest confidence' })).toBeDisabled()
  await expect(delphine.page.getByRole('link', { name: 'Draft and what-if' })).toHaveCount(0)
  await expect(delphine.page.getByRole('link', { name: 'Learning' })).toHaveCount(0)
})
