import {
  addNote,
  addNoteUnanswered,
  escalate,
  offline,
  online,
  openByLink,
  resolve,
  settled,
  statusLine,
  take,
  unsent,
} from './case-work.ts'
import { bringIn, type OwnCase, people, rowArrives, showView, trailOf } from './cases.ts'
import { expect, test } from './own-floor.ts'

/** Work goes on without a network, outlives every kind of crash, and arrives exactly once. */

// A desk that was away for long may take half a minute to try its line again.
test.describe.configure({ timeout: 180_000 })

/** Kinds of what happened to a case, oldest first; the chain behind it is checked on the way. */
async function happened(backendUrl: string, own: OwnCase): Promise<readonly string[]> {
  const types = (await trailOf(backendUrl, own)).map(({ event }) => event.type)
  // What triage adds by itself is nothing anybody asked for.
  return types.filter((type) => type !== 'flags_changed' && type !== 'signals_read')
}

const received = ['case_received', 'case_triaged']

test('three changes made offline outlive the desk’s process and arrive exactly once', async ({ floor }) => {
  const { url } = floor.backend
  const [sent, noted, solved] = [await bringIn(url), await bringIn(url), await bringIn(url)]
  const desk = await floor.signedIn(people.maya.email)
  const { page } = desk
  await take(page, solved)

  desk.line.cut()
  await offline(page)
  await escalate(page, sent)
  await addNote(page, noted, 'The card processor shows two charges.')
  await resolve(page, solved, 'The second charge was taken back.')
  for (const own of [sent, noted, solved]) await expect(unsent(await openByLink(page, own), 1)).toBeVisible()
  await expect(statusLine(page, /^Working offline since .+, 3 changes waiting/)).toBeVisible()

  await desk.killHard()
  await expect(statusLine(page, 'Tierdesk’s local service does not answer.')).toBeVisible()
  await desk.restart()

  await expect(statusLine(page, /^Working offline since .+, 3 changes waiting/)).toBeVisible()
  await showView(page, 'team')
  await expect(await rowArrives(page, noted)).toHaveAccessibleName(/1 change waiting to be sent/)
  const [sentScreen, notedScreen, solvedScreen] = [
    () => openByLink(page, sent),
    () => openByLink(page, noted),
    () => openByLink(page, solved),
  ]
  for (const screen of [sentScreen, notedScreen, solvedScreen]) await expect(unsent(await screen(), 1)).toBeVisible()
  await expect(await sentScreen()).toContainText(/Waits for (.+ \(Billing\)|Billing) to accept/)
  await expect(await notedScreen()).toContainText('The card processor shows two charges.')
  await expect(await solvedScreen()).toContainText('Resolved')
  for (const own of [sent, noted]) expect(await happened(url, own)).toEqual(received)

  desk.line.restore()
  await online(page)
  for (const screen of [sentScreen, notedScreen, solvedScreen]) await settled(await screen())
  expect(await happened(url, sent)).toEqual([...received, 'case_escalated'])
  expect(await happened(url, noted)).toEqual([...received, 'note_added'])
  expect(await happened(url, solved)).toEqual([...received, 'case_assigned', 'case_resolved'])

  const [elena, tobias] = [await floor.signedIn(people.elena.email), await floor.signedIn(people.tobias.email)]
  await showView(elena.page, 'unaccepted')
  await expect(await rowArrives(elena.page, sent)).toBeVisible()
  const notedThere = (await openByLink(tobias.page, noted)).getByRole('region', { name: 'Conversation' })
  await expect(notedThere.getByText('The card processor shows two charges.')).toHaveCount(1)
  await expect(await openByLink(tobias.page, solved)).toContainText('Resolved')
})

test('answers that are lost on the way change nothing: what was asked happens once', async ({ floor }) => {
  const { url } = floor.backend
  const [noted, sent] = [await bringIn(url), await bringIn(url)]
  const desk = await floor.signedIn(people.maya.email)
  const { page } = desk
  await take(page, noted)

  await addNoteUnanswered(desk, noted, 'Asked for the second receipt.')
  await expect.poll(() => happened(url, noted)).toEqual([...received, 'case_assigned', 'note_added'])
  await escalate(page, sent)
  await offline(page)
  await expect(unsent(await openByLink(page, noted), 1)).toBeVisible()

  desk.line.restore()
  await online(page)
  for (const own of [noted, sent]) await settled(await openByLink(page, own))
  expect(await happened(url, noted)).toEqual([...received, 'case_assigned', 'note_added'])
  expect(await happened(url, sent)).toEqual([...received, 'case_escalated'])
})

test('changes that wait while the backend’s process is killed and started again arrive once', async ({ ownFloor }) => {
  const { backendUrl } = ownFloor
  const [answerLost, neverSent] = [await bringIn(backendUrl), await bringIn(backendUrl)]
  const desk = await ownFloor.signedIn(people.maya.email)
  const { page } = desk
  await take(page, answerLost)

  await addNoteUnanswered(desk, answerLost, 'The backend has this one on record.')
  await expect.poll(() => happened(backendUrl, answerLost)).toEqual([...received, 'case_assigned', 'note_added'])
  await ownFloor.killBackend()
  await offline(page)
  await addNote(page, neverSent, 'The backend has never seen this one.')
  await escalate(page, neverSent)
  await expect(statusLine(page, /3 changes waiting/)).toBeVisible()

  await ownFloor.startBackend()
  desk.line.restore()
  await online(page)
  for (const own of [answerLost, neverSent]) await settled(await openByLink(page, own))
  expect(await happened(backendUrl, answerLost)).toEqual([...received, 'case_assigned', 'note_added'])
  expect(await happened(backendUrl, neverSent)).toEqual([...received, 'note_added', 'case_escalated'])
})

test('a backend and a desk that are both killed in the middle of sending still deliver once', async ({ ownFloor }) => {
  const { backendUrl } = ownFloor
  const own = await bringIn(backendUrl)
  const desk = await ownFloor.signedIn(people.maya.email)
  const { page } = desk
  await take(page, own)

  // From here requests go out and nothing comes back, on a line that looks alive.
  desk.line.stall()
  await addNote(page, own, 'Sent into a silent line.')
  await Promise.all([ownFloor.killBackend(), desk.killHard()])
  await ownFloor.startBackend()
  desk.line.restore()
  await desk.restart()

  const screen = await openByLink(page, own)
  await online(page)
  await settled(screen)
  await expect(screen.getByRole('region', { name: 'Conversation' }).getByText('Sent into a silent line.')).toHaveCount(
    1,
  )
  expect(await happened(backendUrl, own)).toEqual([...received, 'case_assigned', 'note_added'])
})

test('a link to a case that is not on the desk yet opens it as soon as it comes', async ({ floor }) => {
  const { page, line } = await floor.signedIn(people.maya.email)
  line.cut()
  await offline(page)
  const own = await bringIn(floor.backend.url)
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/case/${own.reference}`)
  await expect(page.getByRole('heading', { name: `${own.reference} is not on this desk` })).toBeVisible()

  line.restore()
  await expect(page.getByRole('region', { name: `Case ${own.reference}`, exact: true })).toBeVisible({
    timeout: 45_000,
  })
})
