import { mkdirSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { audit, inLight } from './audit.ts'
import { action, offline, online, openByLink, recordOf, settled, take } from './case-work.ts'
import { bringIn, type OwnCase, people, rowArrives, rowLeaves, showView, trailOf } from './cases.ts'
import { type Desk, expect, test } from './floor.ts'

/** A colleague is asked about a case that stays where it is: at two desks and three, with and without a line. */

// A desk that was away may take half a minute to try its line again.
test.describe.configure({ timeout: 180_000 })

const question = 'Does the card processor show a second charge?'

/** Pictures for people to look at, where a folder for them is named. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.TIERDESK_PICTURES
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  for (const [width, height] of [
    [1366, 768],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}.png` })
    }
  }
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
}

function askSheet(page: Page, own: OwnCase): Locator {
  return page.getByRole('dialog', { name: `Ask about ${own.reference}` })
}

/** The questions on the case's screen. */
function panel(screen: Locator): Locator {
  return screen.getByRole('tabpanel', { name: /^Consult/ })
}

/** What a colleague who was asked sees of the case. */
async function helperScreen(page: Page, own: OwnCase): Promise<Locator> {
  const screen = page.getByRole('region', { name: `Question on ${own.reference}` })
  await expect(screen).toBeVisible()
  return screen
}

/** Opens the ask sheet by its key. */
async function beginAsking(page: Page, own: OwnCase): Promise<Locator> {
  await page.keyboard.press('c')
  const sheet = askSheet(page, own)
  await expect(sheet.getByLabel('Question')).toBeFocused()
  return sheet
}

/** Ticks this colleague and nobody else, suggested or not, in the ask sheet or where more people are asked. */
async function choose(page: Page, sheet: Locator, name: string): Promise<void> {
  const region = sheet.getByRole('region', { name: 'Who is asked' })
  const who = (await region.count()) > 0 ? region : sheet
  await expect(who.getByRole('status')).toHaveCount(0)
  for (const box of await who.getByRole('checkbox', { checked: true }).all()) await box.uncheck()
  const more = who.getByRole('button', { name: /^\d+ more$/ })
  if (await more.isVisible()) await more.click()
  const suggested = who.getByRole('checkbox', { name: new RegExp(`^${name}`) })
  if ((await suggested.count()) > 0) return suggested.check()
  await who.getByRole('combobox', { name: 'Somebody else' }).fill(name)
  await page.getByRole('option', { name: new RegExp(`^${name}`) }).click()
  await page.keyboard.press('Escape')
}

/** Asks one colleague by name. */
async function ask({ page }: Desk, own: OwnCase, name: string): Promise<void> {
  const sheet = await beginAsking(page, own)
  await choose(page, sheet, name)
  await sheet.getByLabel('Question').fill(question)
  await page.keyboard.press('Enter')
  await expect(sheet).toBeHidden()
}

/** Asks everybody who knows about billing. */
async function askWhoeverKnows({ page }: Desk, own: OwnCase): Promise<void> {
  const sheet = await beginAsking(page, own)
  await sheet.getByText('Whoever knows', { exact: true }).click()
  await sheet.getByRole('combobox', { name: 'What they must know' }).click()
  await page.getByRole('option', { name: 'Billing', exact: true }).click()
  await expect(sheet.getByText(/\d+ colleagues are asked\./)).toBeVisible()
  await sheet.getByLabel('Question').fill(question)
  await page.keyboard.press('Enter')
  await expect(sheet).toBeHidden()
}

/** Writes an answer on the helper's screen and sends it by keys. */
async function answer(page: Page, screen: Locator, text: string): Promise<void> {
  await screen.getByRole('textbox', { name: 'Answer' }).fill(text)
  await page.keyboard.press('Control+Enter')
}

/** Kinds of what happened to the questions of a case, oldest first. */
async function consultTrail(backendUrl: string, own: OwnCase): Promise<string[]> {
  const trail = await trailOf(backendUrl, own)
  return trail.map(({ event }) => event.type).filter((type) => type.startsWith('consult_'))
}

test('a colleague is asked, answers, and the answer is marked as the solution; the case stays', async ({ floor }) => {
  const own = await bringIn(floor.backend.url)
  const [maya, elena] = await Promise.all([floor.signedIn(people.maya.email), floor.signedIn(people.elena.email)])
  await showView(elena.page, 'asked')
  await take(maya.page, own)
  const asker = await openByLink(maya.page, own)
  await inLight(maya.page)
  const sheet = await beginAsking(maya.page, own)
  await choose(maya.page, sheet, people.elena.name)
  await expect(sheet.getByText(/^An answer is due .+, in /)).toBeVisible()
  await expect(sheet.getByRole('heading', { name: 'Messages that go along (3)' })).toBeVisible()
  await audit(maya.page, 'ask sheet', { only: '[role="dialog"]' })
  await maya.page.keyboard.press('Tab')
  await sheet.getByLabel('Question').focus()
  await maya.page.keyboard.press('Enter')
  await expect(sheet.getByText('Write the question.').first()).toBeVisible()
  await sheet.getByLabel('Question').fill(question)
  await picture(maya.page, 'ask')
  await maya.page.keyboard.press('Enter')
  await expect(sheet).toBeHidden()

  await expect(panel(asker)).toContainText(`You asked ${people.elena.name}`)
  await expect(panel(asker)).toContainText('Waits for an answer')
  await expect(panel(asker)).toContainText('Nobody has looked yet.')
  await expect(asker.getByRole('tab', { name: 'Consult 1 open question to colleagues' })).toBeVisible()

  const row = await rowArrives(elena.page, own)
  await expect(row).toHaveAccessibleName(/Maya Ellison asks you: Does the card processor/)
  await row.click()
  const helper = await helperScreen(elena.page, own)
  await expect(helper.getByRole('region', { name: 'Question', exact: true })).toContainText('second charge')
  await expect(helper.getByRole('region', { name: 'Shared messages' })).toContainText('I was charged twice')
  await expect(helper).toContainText('Personal details are hidden.')
  await expect(helper.getByText('Ida Falk')).toHaveCount(0)
  await expect(helper.getByRole('toolbar')).toHaveCount(0)
  await inLight(elena.page)
  await audit(elena.page, 'helper screen')
  await expect(panel(asker)).toContainText(/Elena Castellanos looked at/)

  // What is begun is kept: at another case and back, and over a reload.
  await helper.getByRole('textbox', { name: 'Answer' }).fill('Yes, two')
  await elena.page.evaluate(() => {
    location.hash = '#/inbox'
  })
  await elena.page.reload()
  await openLink(elena.page, own)
  await expect((await helperScreen(elena.page, own)).getByRole('textbox', { name: 'Answer' })).toHaveValue('Yes, two')
  await picture(elena.page, 'helper')
  const field = (await helperScreen(elena.page, own)).getByRole('textbox', { name: 'Answer' })
  await field.press('End')
  await field.pressSequentially(' of them')
  await expect(panel(asker)).toContainText('Elena Castellanos is writing in a question')
  await answer(elena.page, await helperScreen(elena.page, own), 'Yes, two of 40 USD. @Maya Ellison refund the second.')

  const post = panel(asker).getByRole('article', { name: /^Elena Castellanos,/ })
  await expect(await helperScreen(elena.page, own)).toContainText('Read by Maya Ellison')
  await expect(panel(asker)).not.toContainText('is writing in a question')
  await expect(post).toContainText('Yes, two of 40 USD.')
  await expect(post.getByText('@Maya Ellison')).toBeVisible()
  await panel(asker).getByRole('textbox', { name: 'Write back' }).fill('Thank you, I will.')
  await maya.page.keyboard.press('Control+Enter')
  await expect(panel(asker).getByRole('article', { name: /^You,/ })).toContainText('Thank you, I will.')
  await settled(asker)
  await audit(maya.page, 'Consult tab', { only: '[data-tab="consult"]' })
  await picture(maya.page, 'thread')
  await asker.locator('header').first().click()
  await maya.page.keyboard.press('+')
  await expect(post).toContainText('This helped')
  await post.getByRole('button', { name: 'Take back that the answer of Elena Castellanos helped' }).click()
  await expect(post).not.toContainText('This helped')
  await settled(asker)
  await asker.locator('header').first().click()
  await maya.page.keyboard.press('+')
  await expect(post).toContainText('This helped')
  await maya.page.keyboard.press('*')
  await expect(panel(asker)).toContainText('Solved by Maya Ellison')
  await expect(post).toContainText('This solved it')
  await settled(asker)

  // Sight ends with the question.
  await expect(elena.page.getByText('This question is not yours any more')).toBeVisible()
  await showView(elena.page, 'asked')
  await rowLeaves(elena.page, own)
  const state = await recordOf(floor.backend.url, own)
  const trail = await trailOf(floor.backend.url, own)
  expect(state.ownerId).toBe(trail.find(({ event }) => event.type === 'case_assigned')?.by.id)
  expect(await consultTrail(floor.backend.url, own)).toEqual([
    'consult_asked',
    'consult_looked',
    'consult_posted',
    'consult_posted',
    'consult_marked',
    'consult_unmarked',
    'consult_marked',
    'consult_marked',
  ])
})

test('two answer a question to whoever knows at once: one gets it, the other is told who', async ({ floor }) => {
  const own = await bringIn(floor.backend.url)
  const [maya, elena, samuel] = await Promise.all([
    floor.signedIn(people.maya.email),
    floor.signedIn(people.elena.email),
    floor.signedIn(people.samuel.email),
  ])
  await take(maya.page, own)
  const asker = await openByLink(maya.page, own)
  await askWhoeverKnows(maya, own)
  await expect(panel(asker)).toContainText('Whoever answers first takes it.')
  const helpers = [
    { ...people.elena, desk: elena },
    { ...people.samuel, desk: samuel },
  ]
  for (const { desk, name } of helpers) {
    await showView(desk.page, 'asked')
    await (await rowArrives(desk.page, own)).click()
    const screen = await helperScreen(desk.page, own)
    await expect(screen.getByRole('button', { name: 'Send answer and take it' })).toBeVisible()
    await settled(screen)
    // Both have answered before either is heard.
    desk.line.cut()
    await offline(desk.page)
    await answer(desk.page, screen, `${name} sees two charges.`)
    await expect(screen).toContainText('Not sent yet')
  }
  await picture(samuel.page, 'race-waiting')
  for (const { desk } of helpers) desk.line.restore()
  for (const { desk } of helpers) await online(desk.page)

  const posts = async () => (await recordOf(floor.backend.url, own)).consults[0]?.posts ?? []
  await expect.poll(async () => (await posts()).length).toBe(1)
  const [post] = await posts()
  const [first, late] = helpers.toSorted((a) => (a.name === post?.by.name ? -1 : 1))
  if (!first || !late) throw new Error('Two were asked')
  await expect(panel(asker)).toContainText(`${first.name} sees two charges.`)
  await expect(panel(asker)).not.toContainText(`${late.name} sees two charges.`)

  await late.desk.page.getByRole('link', { name: /Needs attention/ }).click()
  const refused = late.desk.page.getByRole('main')
  await expect(refused).toContainText('A colleague was first to take this question.')
  await expect(refused).toContainText(`${first.name} answered it.`)
  await expect(refused).toContainText(`${late.name} sees two charges.`)
  await picture(late.desk.page, 'race-told')
  const trail = await consultTrail(floor.backend.url, own)
  expect(trail.filter((type) => type !== 'consult_looked')).toEqual([
    'consult_asked',
    'consult_claimed',
    'consult_posted',
  ])
})

test('more people are asked on a question that goes on, and all read one thread', async ({ floor }) => {
  const own = await bringIn(floor.backend.url)
  const [maya, elena, olivia] = await Promise.all([
    floor.signedIn(people.maya.email),
    floor.signedIn(people.elena.email),
    floor.signedIn(people.olivia.email),
  ])
  await showView(elena.page, 'asked')
  await showView(olivia.page, 'asked')
  await take(maya.page, own)
  const asker = await openByLink(maya.page, own)
  await ask(maya, own, people.elena.name)
  await (await rowArrives(elena.page, own)).click()
  await answer(elena.page, await helperScreen(elena.page, own), 'I see two charges, the lead must decide.')
  await expect(panel(asker)).toContainText('I see two charges')

  await panel(asker).getByRole('button', { name: 'Ask more people' }).click()
  const dialog = maya.page.getByRole('dialog', { name: 'Ask more people' })
  await expect(dialog.getByRole('checkbox', { name: new RegExp(`^${people.elena.name}`) })).toHaveCount(0)
  await choose(maya.page, dialog, people.olivia.name)
  await picture(maya.page, 'ask-more')
  await audit(maya.page, 'asking more people', { only: '[role="dialog"]' })
  await dialog.getByRole('button', { name: 'Ask', exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(panel(asker)).toContainText(`Also asked by name: ${people.olivia.name}.`)

  // A lead sees the whole case: among what is asked of her the question stands first all the same, with its clock.
  const row = await rowArrives(olivia.page, own)
  await expect(row).toContainText(question)
  await picture(olivia.page, 'asked-of-a-lead')
  await row.click()
  const lead = await openByLink(olivia.page, own)
  await expect(panel(lead)).toContainText('I see two charges, the lead must decide.')
  await panel(lead).getByRole('textbox', { name: 'Answer' }).fill('Refund the second one.')
  await olivia.page.keyboard.press('Control+Enter')
  await expect(panel(asker)).toContainText('Refund the second one.')
  await expect(await helperScreen(elena.page, own)).toContainText('Refund the second one.')
  expect(await consultTrail(floor.backend.url, own)).toEqual(expect.arrayContaining(['consult_joined']))
})

test('a question asked offline is delivered once, when the line is back', async ({ floor }) => {
  const own = await bringIn(floor.backend.url)
  const [maya, elena] = await Promise.all([floor.signedIn(people.maya.email), floor.signedIn(people.elena.email)])
  await showView(elena.page, 'asked')
  await take(maya.page, own)
  await openByLink(maya.page, own)
  maya.line.cut()
  await offline(maya.page)
  const sheet = await beginAsking(maya.page, own)
  await expect(sheet.getByText('You are offline. It is sent once, as soon as you are back.')).toBeVisible()
  await choose(maya.page, sheet, people.elena.name)
  await sheet.getByLabel('Question').fill(question)
  await picture(maya.page, 'ask-offline')
  await maya.page.keyboard.press('Enter')
  await expect(sheet).toBeHidden()

  await maya.killHard()
  await maya.restart()
  const asker = await openByLink(maya.page, own)
  await asker.getByRole('tab', { name: /^Consult/ }).click()
  await expect(panel(asker)).toContainText('Not sent yet')
  await picture(maya.page, 'thread-offline')
  expect(await consultTrail(floor.backend.url, own)).toEqual([])

  maya.line.restore()
  await online(maya.page)
  await settled(asker)
  await expect(panel(asker)).not.toContainText('Not sent yet')
  await (await rowArrives(elena.page, own)).click()
  await expect(await helperScreen(elena.page, own)).toContainText('second charge')
  const asked = await consultTrail(floor.backend.url, own)
  expect(asked.filter((type) => type === 'consult_asked')).toHaveLength(1)
})

test('a question becomes an escalation in one step, with the thread in the packet', async ({ floor }) => {
  const own = await bringIn(floor.backend.url)
  const [maya, elena, samuel] = await Promise.all([
    floor.signedIn(people.maya.email),
    floor.signedIn(people.elena.email),
    floor.signedIn(people.samuel.email),
  ])
  await take(maya.page, own)
  const asker = await openByLink(maya.page, own)
  await ask(maya, own, people.elena.name)
  await showView(elena.page, 'asked')
  await (await rowArrives(elena.page, own)).click()
  await answer(elena.page, await helperScreen(elena.page, own), 'Two charges. This is for us to refund.')
  await expect(panel(asker)).toContainText('This is for us to refund.')

  await panel(asker).getByRole('button', { name: 'Escalate with this' }).click()
  const sheet = maya.page.getByRole('dialog', { name: `Escalate ${own.reference}` })
  await expect(sheet).toContainText(`The thread with ${people.elena.name} goes along in the packet.`)
  await picture(maya.page, 'escalate')
  await sheet.getByRole('button', { name: 'Escalate' }).click()
  await expect(sheet).toBeHidden()
  await expect(panel(asker)).toContainText('Became an escalation by Maya Ellison')

  await showView(samuel.page, 'unaccepted')
  await (await rowArrives(samuel.page, own)).click()
  const receiver = await openByLink(samuel.page, own)
  await receiver.getByRole('tab', { name: 'Timeline' }).click()
  const packet = receiver.getByRole('region', { name: 'Escalations' }).getByRole('article').first()
  await expect(packet).toContainText(`Maya Ellison asked ${people.elena.name}`)
  await expect(packet).toContainText('Two charges. This is for us to refund.')
  await picture(samuel.page, 'packet')

  const escalated = (await recordOf(floor.backend.url, own)).escalations.at(-1)
  expect(escalated?.packet.consult).toMatchObject({
    question,
    posts: [{ text: 'Two charges. This is for us to refund.', answer: true }],
  })
  expect((await consultTrail(floor.backend.url, own)).at(-1)).toBe('consult_escalated')
  await expect(action(asker, 'Recall')).toBeVisible()
})

/** Opens what a link leads to, whatever of the case this person sees. */
async function openLink(page: Page, { reference }: OwnCase): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/case/${reference}`)
}
