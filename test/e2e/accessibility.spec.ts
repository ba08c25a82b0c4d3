import type { Page } from '@playwright/test'
import { audit, inLight } from './audit.ts'
import { openByLink } from './case-work.ts'
import { bringIn, commandAt, openFrom, people, sessionAt, showView } from './cases.ts'
import { expect, test, trySignIn } from './floor.ts'
import { calmContact, grievance } from './grievances.ts'
import { draftConfidence, lookAtWhatIf, openTriage } from './triage-screens.ts'

/** Every screen and sheet, in both themes, each of its parts once. */

/** What is laid over a screen: the screen under it was looked at before. */
const overlay = { only: '[role="dialog"]' }

/** All but the list of cases, whose rows were looked at before. */
const besideTheList = { without: '[role="listbox"]' }

/** Closes a sheet by its Cancel. */
async function leave(page: Page, title: string): Promise<void> {
  const sheet = page.getByRole('dialog', { name: title })
  await sheet.getByRole('button', { name: 'Cancel' }).click()
  await expect(sheet).toBeHidden()
}

test('signing in', async ({ floor }) => {
  const { page } = await floor.openDesk()
  await inLight(page)
  await expect(page.getByRole('heading', { name: 'Try it: demo accounts' })).toBeVisible()
  await audit(page, 'sign-in')
  await page.getByRole('button', { name: /^Show all \d+ people$/ }).click()
  await trySignIn(page, `nobody-${crypto.randomUUID()}@harbor.example`, 'wrong')
  await expect(page.getByText('Wrong workspace, e-mail or password.')).toBeVisible()
  await audit(page, 'sign-in refused, all accounts')
  const stranger = await page.context().newPage()
  await stranger.goto(`${new URL(page.url()).origin}/#${'A'.repeat(43)}`)
  await expect(stranger.getByRole('alert')).toBeVisible()
  await inLight(stranger)
  await audit(stranger, 'address no longer valid')
})

test('the inbox and everything over it', async ({ floor }) => {
  const { page } = await floor.signedIn(people.olivia.email)
  await inLight(page)
  await showView(page, 'all')
  await expect(page.getByRole('listbox', { name: 'Cases, All' })).toBeVisible()
  await audit(page, 'inbox')
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await expect(page.getByRole('toolbar', { name: 'Selected cases' })).toBeVisible()
  await audit(page, 'inbox with a selection')
  await page.keyboard.press('Shift+R')
  await expect(page.getByRole('dialog', { name: 'Reassign the case' })).toBeVisible()
  await audit(page, 'reassign', overlay)
  await leave(page, 'Reassign the case')
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Filter' }).click()
  const filter = page.getByRole('dialog', { name: 'Show only' })
  await filter.getByText('VIP customer', { exact: true }).click()
  await expect(filter.getByRole('checkbox', { name: 'VIP customer' })).toBeChecked()
  await audit(page, 'filter', overlay)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Remove filter VIP customer' })).toBeVisible()
  await audit(page, 'inbox filtered', besideTheList)
  await page.getByRole('button', { name: 'Clear the filter' }).click()

  const search = page.getByRole('searchbox', { name: 'Search cases' })
  await search.fill('order')
  await expect(page.getByText(/hits$/)).toBeVisible()
  await audit(page, 'search')
  await search.fill('zzzqqq')
  await expect(page.getByText('No case has these words')).toBeVisible()
  await audit(page, 'search without a hit')
  await search.press('Escape')

  await page.keyboard.press('Control+K')
  await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible()
  await audit(page, 'palette', overlay)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('button', { name: 'Keys' }).click()
  await expect(page.getByRole('dialog', { name: 'All keys' })).toBeVisible()
  await audit(page, 'key help', overlay)
  await page.keyboard.press('Escape')

  await page.getByRole('link', { name: 'Settings' }).click()
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible()
  await audit(page, 'settings')
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Sign out?' })).toBeVisible()
  await audit(page, 'sign out', overlay)
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Needs attention' }).click()
  await expect(page.getByText('Nothing needs attention')).toBeVisible()
  await audit(page, 'needs attention, empty')
})

test('a case, its tabs and its sheets', async ({ floor }) => {
  test.slow()
  const own = await bringIn(floor.backend.url)
  const { page } = await floor.signedIn(people.olivia.email)
  await inLight(page)
  const screen = await openFrom(page, 'all', own)
  await page.keyboard.press('a')
  await expect(screen).toContainText('Olivia Hargrove · ')
  await audit(page, 'case, why')
  await screen.getByRole('article', { name: 'Asked for a person' }).getByRole('button').first().click()
  await expect(screen.locator('mark[data-active]')).toBeVisible()
  await page.keyboard.press('f')
  await expect(screen).toContainText('Olivia Hargrove agreed')
  await audit(page, 'case, at its evidence', besideTheList)
  await screen.getByRole('tab', { name: 'Facts' }).click()
  await audit(page, 'case, facts', besideTheList)
  await screen.getByRole('tab', { name: 'Timeline' }).click()
  await audit(page, 'case, timeline', besideTheList)

  const bar = screen.getByRole('toolbar', { name: 'Actions on the case' })
  const sheets = [
    ['Escalate', `Escalate ${own.reference}`],
    ['Severity', `Severity of ${own.reference}`],
  ] as const
  for (const [button, title] of sheets) {
    await bar.getByRole('button', { name: button }).click()
    const sheet = page.getByRole('dialog', { name: title })
    await expect(sheet.getByRole('button', { name: 'Cancel' })).toBeVisible()
    await audit(page, title.replace(own.reference, 'a case'), overlay)
    await leave(page, title)
  }
  await bar.getByRole('button', { name: 'Resolve' }).click()
  const resolving = page.getByRole('dialog', { name: `Resolve ${own.reference}` })
  await expect(resolving.getByLabel('Root cause')).toBeFocused()
  await audit(page, 'resolve a case', overlay)
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('option', { name: 'A system failed' })).toBeVisible()
  await audit(page, 'resolve a case, the causes unfolded')
  await page.keyboard.press('Escape')
  await leave(page, `Resolve ${own.reference}`)
  await bar.getByRole('button', { name: 'Escalate' }).click()
  await page.getByRole('radiogroup', { name: 'Type' }).getByText('Compliance', { exact: true }).click()
  await expect(page.getByText('Documentation is missing.').first()).toBeVisible()
  await audit(page, 'escalate, something missing', overlay)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await bar.getByRole('button', { name: 'Status' }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  await audit(page, 'status menu', { only: '[role="menu"]' })
  await page.keyboard.press('Escape')
  await screen.getByRole('tab', { name: 'Why' }).click()
  await screen.getByRole('button', { name: 'Override: Asked for a person' }).click()
  await expect(page.getByRole('dialog', { name: /^What is not right about/ })).toBeVisible()
  await audit(page, 'override', overlay)
  await page.keyboard.press('2')
  await expect(screen).toContainText('Olivia Hargrove overrode this: wrong reason')
  await audit(page, 'case, a flag overridden', besideTheList)
  for (const [key, title] of [
    ['Shift+M', `What the AI missed on ${own.reference}`],
    ['p', `Put a due time of ${own.reference} off`],
  ] as const) {
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog', { name: title })).toBeVisible()
    await audit(page, title.replace(own.reference, 'a case'), overlay)
    await leave(page, title)
  }

  await page.setViewportSize({ width: 1000, height: 700 })
  await expect(screen.getByRole('tab', { name: 'Conversation' })).toBeVisible()
  await audit(page, 'case in a narrow window')
})

test('a case with many flags, and the question on a case with none', async ({ floor }) => {
  test.slow()
  const findings = [{ model: 'guard-2', code: 'ethical_concern' as const, confidence: 0.9, reason: 'Tone of a threat' }]
  const many = await bringIn(floor.backend.url, { ...grievance(), findings })
  const none = await bringIn(floor.backend.url, calmContact())
  const { page } = await floor.signedIn(people.olivia.email)
  await inLight(page)
  const screen = await openByLink(page, many)
  await expect(screen.getByRole('button', { name: /^and \d+ more/ })).toBeVisible()
  await page.keyboard.press('v')
  await expect(screen.getByText('not checked by a rule')).toBeVisible()
  await audit(page, 'case with many flags', besideTheList)
  await screen.getByRole('button', { name: /^Clock · First reply/ }).click()
  await expect(screen.locator('[data-place="clock:first_response"]')).toBeFocused()
  await audit(page, 'facts with clocks, readings and findings', besideTheList)
  await openByLink(page, none)
  await page.keyboard.press('e')
  await expect(page.getByRole('heading', { name: 'What should the AI have stopped for?' })).toBeVisible()
  await audit(page, 'escalate, with the question what the AI missed', overlay)
})

test('offline, and what the server did not take', async ({ floor }) => {
  const own = await bringIn(floor.backend.url)
  const { page, line, killHard } = await floor.signedIn(people.olivia.email)
  await inLight(page)
  const screen = await openFrom(page, 'all', own)
  line.cut()
  await expect(page.getByText(/^Working offline/)).toBeVisible()
  await page.keyboard.press('2')
  const severity = page.getByRole('dialog', { name: `Severity of ${own.reference}` })
  await severity.getByLabel('Reason').fill('Two charges are two too many.')
  await page.keyboard.press('Control+Enter')
  await expect(severity).toBeHidden()
  await page.keyboard.press('e')
  await expect(
    page.getByRole('dialog', { name: `Escalate ${own.reference}` }).getByRole('button', { name: 'Escalate' }),
  ).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText(/2 changes waiting/)).toBeVisible()
  await expect(screen.getByText('2 changes not sent yet')).toBeVisible()
  await audit(page, 'offline, with changes waiting')

  const { accessToken } = await sessionAt(floor.backend.url, { email: people.maya.email })
  const given = await commandAt(floor.backend.url, accessToken, own.caseId, {
    type: 'case.change_severity',
    input: { to: 'S1', reason: 'It is on the news.' },
  })
  expect(given).toMatchObject({ outcome: 'accepted' })
  line.restore()
  await page.getByRole('link', { name: /^Needs attention/ }).click()
  await expect(page.getByRole('heading', { name: 'Change the severity' })).toBeVisible()
  await audit(page, 'needs attention')
  await page.getByRole('button', { name: 'Discard' }).first().click()
  await expect(page.getByRole('dialog', { name: 'Discard this change?' })).toBeVisible()
  await audit(page, 'discard', overlay)
  await page.keyboard.press('Escape')
  await killHard()
  await expect(page.getByText(/local service does not answer/)).toBeVisible()
  await audit(page, 'the desk is gone')
})

test('triage and its parts', async ({ floor }) => {
  test.slow()
  const { page } = await floor.signedIn(people.olivia.email)
  await inLight(page)
  await draftConfidence(page, 85)
  await page.getByRole('textbox', { name: 'Low AI confidence: Points' }).fill('')
  await expect(page.getByText('1 value needs a look')).toBeVisible()
  await audit(page, 'triage, flags with a draft')
  await page.getByRole('textbox', { name: 'Low AI confidence: Points' }).fill('10')
  await lookAtWhatIf(page)
  await page.getByLabel('Try it on a share of new cases first').check()
  await audit(page, 'triage, draft and what-if')
  await page.getByRole('link', { name: 'Inbox' }).click()
  await expect(page.getByRole('dialog', { name: 'You have a draft' })).toBeVisible()
  await audit(page, 'triage, leaving with a draft', overlay)
  await page.keyboard.press('Escape')
  await openTriage(page, 'Versions')
  await expect(page.getByRole('table', { name: 'All versions' })).toBeVisible()
  await audit(page, 'triage, versions')
  const report = await openTriage(page, 'Report')
  await expect(report.getByRole('table')).toBeVisible()
  await audit(page, 'triage, report')
  const samples = await openTriage(page, 'Samples')
  await expect(samples.getByRole('article')).toBeVisible()
  await page.keyboard.press('n')
  await expect(samples.getByRole('combobox', { name: 'What should have been seen?' })).toBeFocused()
  await audit(page, 'triage, a sample')
  const file = await openTriage(page, 'YAML file')
  await file.getByLabel('Or paste the text').fill('rules: [')
  await file.getByRole('button', { name: 'Check and take it as draft' }).click()
  await expect(file.getByRole('alert')).toBeVisible()
  await audit(page, 'triage, a file with a mistake')
  await openTriage(page, 'Learning')
  await audit(page, 'triage, learning')
})
