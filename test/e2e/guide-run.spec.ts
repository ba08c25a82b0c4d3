import { type Locator, type Page, test as plain } from '@playwright/test'
import { offline, online, openByLink, recordOf, settled, statusLine, take } from './case-work.ts'
import { type OwnCase, people, trailOf } from './cases.ts'
import { expect, test } from './floor.ts'
import { beginGuide, bringInGuided, guideStep, hearThemOut, pathEntries } from './guides.ts'

/** People run guides: to one key at the end, back and another way, without a network, and one after the other. */

plain.describe.configure({ timeout: 120_000 })

/** From the question of which the case suggests an answer to the action at the end. */
async function toTheAction(page: Page, screen: Locator): Promise<Locator> {
  await page.keyboard.press('1')
  await expect(screen.getByRole('textbox', { name: 'Your answer in days' })).toBeFocused()
  await page.keyboard.type('120')
  await page.keyboard.press('Enter')
  await expect(guideStep(screen, 'How long ago was it?')).toContainText('Write at most 90 days.')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('3')
  await page.keyboard.press('Enter')
  const action = guideStep(screen, 'To Billing')
  await expect(action).toBeFocused()
  await canSend(action)
  return action
}

/** Waits until Enter sends the action. */
async function canSend(action: Locator): Promise<void> {
  await expect(action.getByText('Nothing is missing. Enter sends it.')).toBeVisible()
  await expect(action.locator('[data-guide-main][data-armed]')).toBeVisible()
}

/** Kinds of what people did on the case, oldest first. */
async function happened(backendUrl: string, own: OwnCase): Promise<string[]> {
  const house = new Set(['case_received', 'case_triaged', 'flags_changed', 'signals_read', 'clocks_timed'])
  return (await trailOf(backendUrl, own)).map(({ event }) => event.type).filter((type) => !house.has(type))
}

test('a guide that fits ends in one key: an escalation that carries its path and can be undone', async ({ floor }) => {
  const guided = await bringInGuided(floor.backend.url)
  const { own, guide } = guided
  const { page } = await floor.signedIn(people.maya.email)
  await take(page, own)
  const screen = await openByLink(page, own)
  await expect(screen.getByRole('article', { name: guide.title })).toContainText('Offered because')
  await beginGuide(page, screen, guided)
  await expect(pathEntries(screen).first()).toContainText('Is it a small amount? Less than 100')
  await expect(pathEntries(screen).first()).toContainText('answered by the case')
  await pathEntries(screen)
    .getByRole('button', { name: /^Order total 40/ })
    .click()
  await expect(screen.locator('[data-place^="fact:"][data-active]')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(guideStep(screen, 'Hear the customer out')).toBeFocused()
  await hearThemOut(page, screen)
  const action = await toTheAction(page, screen)
  await expect(action).toContainText('Functional')
  await expect(action).toContainText('100% complete')
  await expect(action).toContainText('Charged twice, 3 days ago.')
  await expect(screen.getByText('About 1 step left', { exact: true })).toBeVisible()

  await page.keyboard.press('Enter')
  await expect(screen).toContainText(/Waits for (.+ \(Billing\)|Billing) to accept/)
  await expect(screen.getByRole('region', { name: guide.title, exact: true })).toContainText('Billing gives it back.')
  await page.keyboard.press('Control+z')
  await canSend(guideStep(screen, 'To Billing'))
  await expect(screen).not.toContainText('to accept')
  await guideStep(screen, 'To Billing').getByRole('button', { name: 'Escalate' }).click()
  await expect(screen).toContainText(/Waits for (.+ \(Billing\)|Billing) to accept/)
  await settled(screen)

  const state = await recordOf(floor.backend.url, own)
  const [run] = state.guideRuns
  expect(run).toMatchObject({ guide: guide.key, version: 1, state: 'ended', result: 'escalated' })
  expect(run?.offeredBecause.length).toBeGreaterThan(0)
  expect(state.escalations.at(-1)).toMatchObject({ reason: 'Charged twice, 3 days ago.', state: 'raised' })
  expect(state.escalations.at(-1)?.packet.guidePath).toMatchObject({ guide: guide.key, version: 1 })
  expect(state.escalations.at(-1)?.packet.guidePath?.steps).toEqual(
    expect.arrayContaining([
      { title: 'Is it a small amount?', answer: 'Less than 100', offPath: null },
      { title: 'What do the books show?', answer: 'Two charges', offPath: null },
      { title: 'How long ago was it?', answer: '3 days', offPath: null },
    ]),
  )
})

test('one steps back and takes another branch with a reason; the abandoned one stays on record', async ({ floor }) => {
  const guided = await bringInGuided(floor.backend.url)
  const { own } = guided
  const { page } = await floor.signedIn(people.maya.email)
  await take(page, own)
  const screen = await openByLink(page, own)
  await beginGuide(page, screen, guided)
  await hearThemOut(page, screen)
  await page.keyboard.press('1')
  await expect(screen.getByRole('textbox', { name: 'Your answer in days' })).toBeFocused()
  await expect(pathEntries(screen).first()).toContainText('Two charges')
  await screen.getByRole('button', { name: /^Step back/ }).click()
  await expect(guideStep(screen, 'What do the books show?')).toBeFocused()
  await page.keyboard.press('Backspace')
  await expect(guideStep(screen, 'Hear the customer out')).toBeFocused()
  await hearThemOut(page, screen)

  // The case suggests the other answer: this one needs a reason, and Escape leaves it.
  await page.keyboard.press('2')
  const reason = screen.getByRole('textbox', { name: 'Why “One charge” and not “Two charges”?' })
  await expect(reason).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(guideStep(screen, 'What do the books show?')).toBeFocused()
  await page.keyboard.press('2')
  await page.keyboard.press('Enter')
  await expect(screen.getByText('Write a short reason.')).toBeVisible()
  await page.keyboard.type('The second line is a reservation.')
  await page.keyboard.press('Enter')
  const action = guideStep(screen, 'Explain the charge')
  await expect(action).toContainText('Hello Ida Falk, there is one charge only.')
  await expect(pathEntries(screen).first()).toContainText('Off the recommended path: The second line is a reservation.')
  await expect(pathEntries(screen).filter({ hasText: 'Two charges' })).toHaveCount(0)
  await screen.getByRole('button', { name: 'Earlier, not on the path any more (3)' }).click()
  await expect(screen.getByRole('region', { name: 'The path so far' })).toContainText('Two charges')

  // The text is changed where it stands before it goes.
  await action.getByRole('button', { name: 'Change it first' }).click()
  const text = action.getByRole('textbox', { name: 'Text' })
  await expect(text).toBeFocused()
  await text.fill('Hello Ida, one of the two lines is a reservation.')
  await page.keyboard.press('Control+Enter')
  await expect(screen.getByRole('region', { name: 'Conversation' })).toContainText(
    'one of the two lines is a reservation.',
  )
  await expect(screen.getByRole('region', { name: guided.guide.title, exact: true })).toContainText('Explained')
  await settled(screen)

  const [run] = (await recordOf(floor.backend.url, own)).guideRuns
  const answers = run?.records.flatMap(({ taken }) => (taken.kind === 'answered' ? [taken] : []))
  expect(answers?.map(({ option, offPath }) => [option, offPath])).toEqual([
    ['two', null],
    ['one', 'The second line is a reservation.'],
  ])
  expect(run).toMatchObject({ state: 'ended', result: 'answered' })
})

test('a guide goes on without a network and over a restart of the desk, and arrives once', async ({ floor }) => {
  const guided = await bringInGuided(floor.backend.url)
  const { own } = guided
  const desk = await floor.signedIn(people.maya.email)
  const { page } = desk
  await take(page, own)
  const screen = await openByLink(page, own)
  await beginGuide(page, screen, guided)
  await settled(screen)

  desk.line.cut()
  await offline(page)
  await hearThemOut(page, screen)
  await page.keyboard.press('1')
  await expect(guideStep(screen, 'How long ago was it?')).toBeVisible()
  await desk.killHard()
  await expect(statusLine(page, 'Tierdesk’s local service does not answer.')).toBeVisible()
  await desk.restart()

  // The case opens on the guide, at the step where it was left.
  const again = await openByLink(page, own)
  await expect(guideStep(again, 'How long ago was it?')).toBeVisible()
  await expect(pathEntries(again).first()).toContainText('What do the books show? Two charges')
  await again.getByRole('textbox', { name: 'Your answer in days' }).fill('2')
  await page.keyboard.press('Enter')
  await canSend(guideStep(again, 'To Billing'))
  await page.keyboard.press('Enter')
  await expect(again).toContainText(/Waits for (.+ \(Billing\)|Billing) to accept/)

  desk.line.restore()
  await online(page)
  await settled(again)
  expect(await happened(floor.backend.url, own)).toEqual([
    'case_assigned',
    'guide_started',
    'guide_stepped',
    'guide_stepped',
    'guide_stepped',
    'guide_stepped',
    'case_escalated',
  ])
  expect((await recordOf(floor.backend.url, own)).guideRuns).toMatchObject([{ state: 'ended', result: 'escalated' }])
})

test('a colleague goes on with a guide, somebody else reads it, and leaving it asks for a reason', async ({
  floor,
}) => {
  const guided = await bringInGuided(floor.backend.url)
  const { own, guide } = guided
  const maya = await floor.signedIn(people.maya.email)
  await take(maya.page, own)
  const first = await openByLink(maya.page, own)
  await beginGuide(maya.page, first, guided)
  await settled(first)

  const { page } = await floor.signedIn(people.tobias.email)
  const screen = await openByLink(page, own)
  await expect(screen.getByRole('tab', { name: 'Guide A guide is under way' })).toBeVisible()
  await page.keyboard.press('g')
  await expect(screen.getByText('Begun by Maya Ellison; you go on.')).toBeVisible()
  await expect(guideStep(screen, 'Hear the customer out')).toBeFocused()
  await hearThemOut(page, screen)
  await expect(guideStep(first, 'What do the books show?')).toBeVisible()
  await expect(pathEntries(first).first()).toContainText('Tobias Reed')

  await screen.getByRole('button', { name: 'Leave the guide…' }).click()
  await page.keyboard.press('Enter')
  await expect(screen.getByText('Write a short reason.')).toBeVisible()
  await page.keyboard.type('The books are closed today.')
  await page.keyboard.press('Enter')
  const run = screen.getByRole('article', { name: guide.title })
  await expect(run.filter({ hasText: 'left before its end' })).toBeVisible()
  await expect(run.filter({ hasText: 'left before its end' })).toContainText('The books are closed today.')
  await expect(run.filter({ hasText: 'left before its end' })).toContainText('Left by Tobias Reed')
  await expect(run.getByRole('link', { name: `${guide.title}, version 1: open it in the library` })).toBeVisible()
  await settled(screen)
  expect((await recordOf(floor.backend.url, own)).guideRuns).toMatchObject([
    { state: 'left', leftBecause: 'The books are closed today.', result: null },
  ])
})
