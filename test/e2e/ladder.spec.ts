import { fileURLToPath } from 'node:url'
import { escalate, openByLink, settled, take } from './case-work.ts'
import { bringIn, people, trailOf } from './cases.ts'
import { expect, test } from './own-floor.ts'

/** The backend with its clock set ahead, and acting by itself at once. */
function minutesAhead(minutes: number): Record<string, string> {
  const preload = fileURLToPath(new URL('../fixtures/clock-ahead.mjs', import.meta.url))
  return { HOUSE_GRACE: '0', CLOCK_AHEAD_MINUTES: String(minutes), NODE_OPTIONS: `--import ${preload}` }
}

test('an escalation nobody accepts climbs when its time is over, and waits while somebody holds it', async ({
  ownFloor,
}) => {
  // Two backends after each other, and the desk in between finds its way back.
  test.slow()
  // An S1 is to be accepted within ten minutes, whatever the hour; the demo's ladder begins with its third step then, on a
  // holiday ten minutes later.
  const own = await bringIn(ownFloor.backendUrl, { severity: 'S1' })
  const { page } = await ownFloor.signedIn(people.maya.email)
  await take(page, own)
  await escalate(page, own)
  const screen = await openByLink(page, own)
  await screen.getByRole('tab', { name: /^Why/ }).click()
  const ladder = screen.getByRole('region', { name: 'Nobody has accepted it yet' })
  await expect(ladder).toContainText(/In \d+ (min|s), step 3: .*, the case moves there/)

  await ladder.getByRole('button', { name: 'Hold' }).click()
  const hold = page.getByRole('dialog', { name: `Hold the ladder of ${own.reference}` })
  await hold.getByRole('button', { name: 'Hold' }).click()
  await expect(hold.getByText('Write a short reason.')).toBeVisible()
  await hold.getByLabel('Reason').fill('Billing is on the phone with the customer.')
  await hold.getByRole('button', { name: 'Hold' }).click()
  await expect(ladder).toContainText(/Held by Maya Ellison until .*: Billing is on the phone with the customer\./)

  await settled(screen)
  await ownFloor.killBackend()
  await ownFloor.startBackend(minutesAhead(21))
  const climbs = async () =>
    (await trailOf(ownFloor.backendUrl, own)).filter(({ event }) => event.type === 'ladder_climbed').length
  await ladder.getByRole('button', { name: 'Let it go on' }).click()
  const release = page.getByRole('dialog', { name: `Let the ladder of ${own.reference} go on` })
  expect(await climbs()).toBe(0)
  await release.getByRole('button', { name: 'Let it go on' }).click()
  await expect(release).toBeHidden()

  await expect(ladder).toContainText(/Step 3 · .*: told .*, moved to /, { timeout: 30_000 })
  await expect(ladder).toContainText(/In \d+ min, step 4: /)
  expect(await climbs()).toBe(1)
  await screen.getByRole('tab', { name: 'Timeline' }).click()
  const timeline = screen.getByRole('tabpanel')
  await expect(timeline.getByText(/^Nobody accepted: ladder step 3, moved to /)).toBeVisible()
  await expect(timeline.getByText('Ladder goes on')).toBeVisible()
  await expect(timeline.getByText('Billing is on the phone with the customer.')).toBeVisible()
})
