import { randomUUID } from 'node:crypto'
import type { Locator, Page } from '@playwright/test'
import { audit, inLight } from './audit.ts'
import { addNote, offline, online, openByLink, take } from './case-work.ts'
import {
  bringIn,
  commandAt,
  type OwnCase,
  openFrom,
  people,
  rowArrives,
  rowLeaves,
  sendUpdate,
  sessionAt,
  showView,
} from './cases.ts'
import { expect, signIn, test } from './floor.ts'

/** Two people on one case: who looks, types and has read, one note edited twice, what is begun and kept, a case put aside. */

test.describe.configure({ timeout: 180_000 })

/** Gives the case in the list another screen: nothing is open any more. */
async function closeCase(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: /^Case / })).toHaveCount(0)
}

test('who looks and who types is seen at once, and gone after', async ({ floor }) => {
  const own = await bringIn(floor.backend.url)
  const [maya, tobias] = await Promise.all([floor.signedIn(people.maya.email), floor.signedIn(people.tobias.email)])
  const mine = await openFrom(maya.page, 'team', own)
  const here = mine.getByRole('list', { name: 'Also here' })
  await expect(here).toHaveCount(0)

  const theirs = await openFrom(tobias.page, 'team', own)
  await expect(here.getByText('Tobias Reed looks at this case')).toBeAttached()
  await expect(theirs.getByRole('list', { name: 'Also here' }).getByText('Maya Ellison looks')).toBeAttached()

  await tobias.page.keyboard.press('n')
  await theirs.getByRole('textbox', { name: 'Note' }).pressSequentially('The card')
  const typing = mine.getByRole('status').filter({ hasText: 'Tobias Reed is writing a note' })
  await expect(typing).toBeVisible()
  // Nothing more is typed: it ends by itself.
  await expect(typing).toHaveCount(0)
  await expect(here.getByText('Tobias Reed looks at this case')).toBeAttached()

  await tobias.page.keyboard.press('ControlOrMeta+Enter')
  await expect(theirs.getByText('Read by Maya Ellison')).toBeVisible()
  await expect(mine.getByText(/^Read by/)).toHaveCount(0)

  await tobias.page.keyboard.press('Escape')
  await closeCase(tobias.page)
  await expect(here).toHaveCount(0)
})

test('in a question it is seen at both desks who writes, and who has read what', async ({ floor }) => {
  const own = await bringIn(floor.backend.url)
  const [maya, elena] = await Promise.all([floor.signedIn(people.maya.email), floor.signedIn(people.elena.email)])
  await take(maya.page, own)
  await askElena(floor.backend.url, own)
  const mine = await openByLink(maya.page, own)
  await mine.getByRole('tab', { name: /^Consult/ }).click()
  await showView(elena.page, 'asked')
  await (await rowArrives(elena.page, own)).click()
  const theirs = elena.page.getByRole('region', { name: `Question on ${own.reference}` })
  await expect(mine.getByRole('list', { name: 'Also here' }).getByText('Elena Castellanos looks')).toBeAttached()

  const field = theirs.getByRole('textbox', { name: 'Answer' })
  await field.pressSequentially('Two char')
  const typing = mine.getByRole('status').filter({ hasText: 'Elena Castellanos is writing in a question' })
  await expect(typing).toBeVisible()
  await expect(typing).toHaveCount(0)
  await field.fill('Two charges, both settled.')
  await elena.page.keyboard.press('Control+Enter')
  await expect(theirs.getByText('Read by Maya Ellison')).toBeVisible()

  await mine.getByRole('textbox', { name: 'Write back' }).pressSequentially('Thank')
  await expect(theirs.getByRole('status').filter({ hasText: 'Maya Ellison is writing in a question' })).toBeVisible()
  await maya.page.keyboard.press('Control+Enter')
  await expect(mine.getByText('Read by Elena Castellanos')).toBeVisible()
})

test('what is begun outlives the desk’s process, and is nobody else’s at the same desk', async ({ floor }) => {
  const own = await bringIn(floor.backend.url)
  const desk = await floor.signedIn(people.maya.email)
  const { page } = desk
  await take(page, own)
  await begin(page, own, 'Reply', 'Dear Ida, I am')
  await begin(page, own, 'Note', 'The bank says')
  // From the desk, not from the page: a page that is loaded anew has nothing of its own.
  await page.reload()
  await expectBegun(page, own, { Reply: 'Dear Ida, I am', Note: 'The bank says' })
  await desk.killHard()
  await desk.restart()
  await expectBegun(page, own, { Reply: 'Dear Ida, I am', Note: 'The bank says' })

  await signOut(page)
  await signIn(page, people.tobias.email)
  await expectBegun(page, own, { Note: '' })
  await begin(page, own, 'Note', 'Mine alone')
  await page.reload()
  await expectBegun(page, own, { Note: 'Mine alone' })
  await signOut(page)
  await signIn(page, people.maya.email)
  await expectBegun(page, own, { Reply: 'Dear Ida, I am', Note: 'The bank says' })
})

test('what is laid over a case for oneself, names to mention and two wordings can be heard and told apart', async ({
  floor,
}) => {
  const own = await bringIn(floor.backend.url)
  const { page } = await floor.signedIn(people.maya.email)
  await inLight(page)
  await take(page, own)
  const screen = await openByLink(page, own)
  await page.keyboard.press('s')
  const aside = page.getByRole('dialog', { name: `Put ${own.reference} aside` })
  await aside.getByRole('radio', { name: 'Another time' }).check()
  await aside.getByRole('button', { name: 'Put aside' }).click()
  await expect(aside.getByText('Choose a time that is still to come.')).toBeVisible()
  await audit(page, 'put aside, without a time', { only: '[role="dialog"]' })
  await aside.getByRole('radio', { name: 'Until the customer answers' }).check()
  await aside.getByRole('button', { name: 'Put aside' }).click()
  await expect(aside).toBeHidden()
  await page.keyboard.press('Shift+S')
  const remind = page.getByRole('dialog', { name: `Remind me of ${own.reference}` })
  await remind.getByRole('button', { name: 'Set the reminder' }).click()
  await expect(remind.getByText('Write a few words.')).toBeVisible()
  await audit(page, 'remind, without words', { only: '[role="dialog"]' })
  await remind.getByLabel('What about?').fill('Call the bank')
  await page.keyboard.press('Control+Enter')
  await expect(remind).toBeHidden()
  await page.keyboard.press('n')
  await screen.getByRole('textbox', { name: 'Note' }).pressSequentially('Ask @Tob')
  await expect(screen.getByRole('listbox', { name: 'People to mention' })).toBeVisible()
  await audit(page, 'a case put aside, with a reminder, and names to mention', { without: '[aria-label^="Cases,"]' })
})

/** Maya's question to Elena, asked at the backend. */
async function askElena(backendUrl: string, own: OwnCase): Promise<void> {
  const [asker, asked] = await Promise.all([
    sessionAt(backendUrl, { email: people.maya.email }),
    sessionAt(backendUrl, { email: people.elena.email }),
  ])
  const given = await commandAt(backendUrl, asker.accessToken, own.caseId, {
    type: 'case.ask_consult',
    input: {
      consultId: randomUUID(),
      question: 'Does the card processor show two charges?',
      attachments: [],
      nextPeers: [],
      target: { kind: 'member', memberId: asked.member.id },
      shares: {
        messageIds: [],
        personalDetails: false,
        packet: { summary: '', goal: '', triggers: [], tried: [], keyFacts: [] },
      },
    },
  })
  expect(given).toMatchObject({ outcome: 'accepted' })
}

/** What is written in a tab of the composer. */
async function fieldOf(page: Page, own: OwnCase, tab: 'Reply' | 'Note'): Promise<Locator> {
  const screen = await openByLink(page, own)
  await screen.getByRole('tab', { name: new RegExp(`^${tab}`) }).click()
  return screen.getByRole('textbox', { name: tab === 'Reply' ? /^Reply/ : 'Note' })
}

/** Begins to write, and goes elsewhere. */
async function begin(page: Page, own: OwnCase, tab: 'Reply' | 'Note', text: string): Promise<void> {
  const field = await fieldOf(page, own, tab)
  await field.pressSequentially(text)
  await field.blur()
}

async function expectBegun(page: Page, own: OwnCase, texts: { Reply?: string; Note: string }): Promise<void> {
  await expect(await fieldOf(page, own, 'Note')).toHaveValue(texts.Note)
  if (texts.Reply !== undefined) await expect(await fieldOf(page, own, 'Reply')).toHaveValue(texts.Reply)
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await page.getByRole('dialog', { name: 'Sign out?' }).getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible()
  // Who signs in next begins at the inbox.
  await page.evaluate(() => {
    location.hash = '#/inbox'
  })
}

test('somebody whose line breaks is not shown for long, and is told that nothing is known', async ({ floor }) => {
  const own = await bringIn(floor.backend.url)
  const [maya, tobias] = await Promise.all([floor.signedIn(people.maya.email), floor.signedIn(people.tobias.email)])
  const mine = await openFrom(maya.page, 'team', own)
  const theirs = await openFrom(tobias.page, 'team', own)
  await expect(mine.getByRole('list', { name: 'Also here' })).toBeVisible()
  await expect(theirs.getByRole('list', { name: 'Also here' })).toBeVisible()
  tobias.line.cut()
  await offline(tobias.page)
  await expect(theirs.getByText(/Maya Ellison looks at this case, last heard \d+ s ago/)).toBeAttached()
  await expect(mine.getByRole('list', { name: 'Also here' })).toHaveCount(0, { timeout: 60_000 })
  await expect(theirs.getByText('Offline: who else is here is not known')).toBeVisible({ timeout: 60_000 })
})

test('one note edited at two desks, one of them offline, keeps both wordings until they are brought together', async ({
  floor,
}) => {
  const own = await bringIn(floor.backend.url)
  const [maya, tobias] = await Promise.all([floor.signedIn(people.maya.email), floor.signedIn(people.tobias.email)])
  await addNote(maya.page, own, 'The bank was called. Nobody answered.')
  const mine = await openFrom(maya.page, 'team', own)
  const theirs = await openFrom(tobias.page, 'team', own)
  const edit = async (screen: typeof mine, text: string) => {
    await screen.getByRole('button', { name: 'Edit the note of Maya Ellison' }).click()
    const field = screen.getByRole('textbox', { name: 'Wording' })
    await field.fill(text)
    await screen.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(field).toHaveCount(0)
  }
  await expect(theirs.getByText('Nobody answered.')).toBeVisible()
  tobias.line.cut()
  await offline(tobias.page)
  await edit(theirs, 'The bank was called on Monday. Nobody answered.')
  await edit(mine, 'The bank was called. Nobody answered all day.')
  tobias.line.restore()
  await online(tobias.page)

  for (const screen of [mine, theirs]) {
    await expect(screen.getByText('Two people wrote at the same time. Both wordings are kept.')).toBeVisible()
    await expect(screen.getByText('The bank was called on Monday. Nobody answered.')).toBeVisible()
    await expect(screen.getByText('The bank was called. Nobody answered all day.')).toBeVisible()
  }
  await mine.getByRole('button', { name: 'Bring together…' }).click()
  await expect(mine.getByRole('textbox', { name: 'Wording' })).toHaveValue(
    'The bank was called on Monday. Nobody answered all day.',
  )
  await mine.getByRole('button', { name: 'Save', exact: true }).click()
  for (const screen of [mine, theirs]) {
    await expect(screen.getByText('The bank was called on Monday. Nobody answered all day.')).toBeVisible()
    await expect(screen.getByText('Both wordings are kept.')).toHaveCount(0)
  }
  await theirs.getByRole('button', { name: '3 earlier wordings' }).click()
  await expect(
    theirs.getByRole('listitem').filter({ hasText: /^Maya Ellison, .+The bank was called\. Nobody answered\.$/ }),
  ).toBeVisible()
})

test('a mention tells who was named, and warns of somebody who cannot see the case', async ({ floor }) => {
  const own = await bringIn(floor.backend.url)
  const [maya, tobias] = await Promise.all([floor.signedIn(people.maya.email), floor.signedIn(people.tobias.email)])
  const mine = await openFrom(maya.page, 'team', own)
  await maya.page.keyboard.press('n')
  const field = mine.getByRole('textbox', { name: 'Note' })
  await field.pressSequentially('Ask @Elena')
  await mine.getByRole('option', { name: /^Elena Castellanos/ }).click()
  await expect(mine.getByText('Elena Castellanos cannot see this case and will not be told.')).toBeVisible()
  await field.fill('')
  await field.pressSequentially('Please look, @Tob')
  await expect(mine.getByRole('option', { name: /^Tobias Reed/ })).toBeVisible()
  await maya.page.keyboard.press('Enter')
  await expect(field).toHaveValue('Please look, @Tobias Reed ')
  await maya.page.keyboard.press('ControlOrMeta+Enter')
  await expect(field).toHaveValue('')
  await tobias.page.getByRole('link', { name: /Alerts$/ }).click()
  await expect(tobias.page.getByText('A colleague mentioned you').first()).toBeVisible()
})

test('a case put aside leaves the own lists, and comes back when the customer writes', async ({ floor }) => {
  const externalId = `e2e-aside-${Date.now()}`
  const own = await bringIn(floor.backend.url, { externalId })
  const maya = await floor.signedIn(people.maya.email)
  const { page } = maya
  await take(page, own)
  const screen = await openFrom(page, 'mine', own)
  await page.keyboard.press('s')
  const dialog = page.getByRole('dialog', { name: `Put ${own.reference} aside` })
  await dialog.getByRole('radio', { name: 'Until the customer answers' }).check()
  await dialog.getByRole('button', { name: 'Put aside' }).click()
  await expect(dialog).toBeHidden()
  await expect(screen.getByText(/^You put this case aside until the customer answers/)).toBeVisible()
  await rowLeaves(page, own)
  await showView(page, 'snoozed')
  await rowArrives(page, own)
  await sendUpdate(floor.backend.url, externalId, {
    messages: [{ id: 'm9', author: 'customer', text: 'Is there any news?' }],
  })
  await rowLeaves(page, own)
  await showView(page, 'mine')
  await rowArrives(page, own)
  await expect(screen.getByText(/^You put this case aside/)).toHaveCount(0)
})

test('a case that is followed stays in sight when it goes to another team', async ({ floor }) => {
  const own = await bringIn(floor.backend.url)
  const [maya, olivia] = await Promise.all([floor.signedIn(people.maya.email), floor.signedIn(people.olivia.email)])
  const screen = await openFrom(maya.page, 'team', own)
  await screen.getByRole('button', { name: 'Follow this case' }).click()
  await expect(screen.getByRole('button', { name: 'Stop following' })).toBeVisible()
  await showView(maya.page, 'following')
  await rowArrives(maya.page, own)
  await openFrom(olivia.page, 'all', own)
  await screen.getByRole('button', { name: 'Stop following' }).click()
  await rowLeaves(maya.page, own)
})
