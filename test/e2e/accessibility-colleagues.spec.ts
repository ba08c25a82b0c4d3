import type { Locator, Page } from '@playwright/test'
import { aPng } from '../fixtures/sample-files.ts'
import { audit, inLight } from './audit.ts'
import { addNote, openByLink, resolve, settled, take } from './case-work.ts'
import { bringIn, commandAt, type OwnCase, people, sessionAt, showView } from './cases.ts'
import { expect, test } from './floor.ts'
import { openRouting } from './routing-screens.ts'

/** The screens of working with colleagues and writing to customers, in both themes, each of its parts once. */

test.describe.configure({ timeout: 180_000 })

/** What is laid over a screen: the screen under it was looked at before. */
const overlay = { only: '[role="dialog"]' }

/** Opens a dialog by its key, looks at it, and leaves it. */
async function lookAtDialog(page: Page, key: string, title: string | RegExp, name: string): Promise<void> {
  await page.keyboard.press(key)
  await expect(page.getByRole('dialog', { name: title })).toBeVisible()
  await audit(page, name, overlay)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

/** Takes the focus out of every field, so that keys are keys again. */
async function leaveField(screen: Locator): Promise<void> {
  await screen.locator('header').first().click()
}

/** Asks Elena about the case; gives what the question is called at the backend. */
async function askElena(backendUrl: string, own: OwnCase): Promise<string> {
  const maya = await sessionAt(backendUrl, { email: people.maya.email })
  const elena = await sessionAt(backendUrl, { email: people.elena.email })
  const consultId = crypto.randomUUID()
  const asked = await commandAt(backendUrl, maya.accessToken, own.caseId, {
    type: 'case.ask_consult',
    input: {
      consultId,
      question: 'Does the card processor show a second charge?',
      target: { kind: 'member', memberId: elena.member.id },
      shares: {
        messageIds: ['m1', 'm3'],
        personalDetails: false,
        packet: {
          summary: 'Ida Falk was charged twice.',
          goal: 'One of two charges back',
          triggers: [{ code: 'human_requested', label: 'Asked for a person', sentence: 'The customer asked for one.' }],
          tried: [{ what: 'Looked for a second charge', outcome: 'failed' }],
          keyFacts: [{ label: 'Order total', value: '40 USD', source: 'Shop' }],
        },
      },
      attachments: [],
      nextPeers: [],
    },
  })
  expect(asked).toMatchObject({ outcome: 'accepted' })
  return consultId
}

test('a question on both its screens', async ({ floor }) => {
  const own = await bringIn(floor.backend.url)
  const [maya, elena] = await Promise.all([floor.signedIn(people.maya.email), floor.signedIn(people.elena.email)])
  await take(maya.page, own)
  await askElena(floor.backend.url, own)
  await inLight(elena.page)
  await showView(elena.page, 'asked')
  await elena.page.evaluate((hash) => {
    location.hash = hash
  }, `#/case/${own.reference}`)
  const helper = elena.page.getByRole('region', { name: `Question on ${own.reference}` })
  await expect(helper).toBeVisible()
  await audit(elena.page, 'asked of me, and the question')
  await helper.getByRole('textbox', { name: 'Answer' }).fill('Yes, two. @Maya')
  await audit(elena.page, 'an answer with somebody named')
  await helper.getByRole('textbox', { name: 'Answer' }).fill('Yes, two of 40 USD.')
  await elena.page.keyboard.press('Control+Enter')
  await expect(helper.getByText('Yes, two of 40 USD.')).toBeVisible()
  await audit(elena.page, 'a question that was answered')
  await elena.page.setViewportSize({ width: 1000, height: 700 })
  await audit(elena.page, 'the question in a narrow window')

  await inLight(maya.page)
  const screen = await openByLink(maya.page, own)
  await leaveField(screen)
  await maya.page.keyboard.press('c')
  const sheet = maya.page.getByRole('dialog', { name: `Ask about ${own.reference}` })
  await expect(sheet.getByLabel('Question')).toBeFocused()
  await audit(maya.page, 'ask sheet', overlay)
  await maya.page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await screen.getByRole('tab', { name: /^Consult/ }).click()
  await expect(screen.getByText('Yes, two of 40 USD.')).toBeVisible()
  await audit(maya.page, 'Consult tab, answered', { only: '[data-tab="consult"]' })
  const ends = screen.getByRole('button', { name: /^(Close|End)/ }).first()
  if (await ends.isVisible()) {
    await ends.click()
    await expect(maya.page.getByRole('dialog')).toBeVisible()
    await audit(maya.page, 'ending a question', overlay)
    await maya.page.keyboard.press('Escape')
  }
})

test('a case worked on with others, and what the customer is promised', async ({ floor }) => {
  const own = await bringIn(floor.backend.url)
  const { page } = await floor.signedIn(people.maya.email)
  await inLight(page)
  await take(page, own)
  const screen = await openByLink(page, own)
  await leaveField(screen)
  await lookAtDialog(page, 's', `Put ${own.reference} aside`, 'put aside')
  await screen.getByRole('button', { name: 'Remind me…' }).click()
  const remind = page.getByRole('dialog', { name: `Remind me of ${own.reference}` })
  await remind.getByRole('button', { name: 'Set the reminder' }).click()
  await audit(page, 'a reminder that lacks something', overlay)
  await remind.getByLabel('What about?').fill('Call the bank')
  await remind.getByRole('button', { name: 'Set the reminder' }).click()
  await expect(remind).toBeHidden()
  await leaveField(screen)
  await lookAtDialog(page, 'b', `Record a promise on ${own.reference}`, 'record a promise')
  await lookAtDialog(page, 'l', `Templates for ${own.reference}`, 'templates')
  await screen.getByRole('tab', { name: /^Reply/ }).click()
  const reply = screen.getByRole('textbox', { name: /^Reply to/ })
  await reply.fill('We call you within 2 hours about [amount].')
  await expect(screen.getByRole('button', { name: 'Go to the hole amount' })).toBeVisible()
  await audit(page, 'a reply with a hole')
  await reply.fill('We call you within 2 hours.')
  await expect(screen.getByRole('checkbox', { name: /^Record:/ })).toBeVisible()
  await audit(page, 'a reply with a promise', { without: '[role="listbox"]' })
  await reply.fill('')
  await addNote(page, own, 'The bank was called.')
  await settled(screen)
  await screen.getByRole('button', { name: `Edit the note of ${people.maya.name}` }).click()
  await expect(screen.getByRole('textbox', { name: 'Wording' })).toBeVisible()
  await audit(page, 'a note that is edited')
  await screen.getByRole('button', { name: 'Cancel' }).first().click()
  await screen.getByRole('tab', { name: /^Note/ }).click()
  await screen.locator('input[type="file"]').setInputFiles([
    { name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from('<html></html>') },
    { name: 'receipt.png', mimeType: 'image/png', buffer: aPng() },
  ])
  const staged = screen.getByRole('list', { name: 'Files to send' }).getByRole('listitem')
  await expect(staged.filter({ hasText: 'photo.png' })).toContainText('This is a web page')
  await expect(staged.filter({ hasText: 'receipt.png' })).toContainText('Ready')
  await audit(page, 'files in the composer')
  await staged.getByRole('button', { name: 'Take photo.png away' }).click()
  await screen.getByRole('button', { name: 'Add note' }).click()
  const small = screen.getByRole('button', { name: 'Show receipt.png large' })
  await small.click()
  await expect(page.getByRole('dialog', { name: /^receipt\.png/ })).toBeVisible()
  await audit(page, 'a picture, large', overlay)
  await page.keyboard.press('Escape')
  await screen.getByRole('tab', { name: /^Assist/ }).click()
  await expect(screen.getByRole('region', { name: 'In short' })).toBeVisible()
  await audit(page, 'Assist tab', { only: '[data-tab="assist"]' })
  await screen.getByRole('tab', { name: 'Timeline' }).click()
  await audit(page, 'timeline with promises and reminders', { without: '[role="listbox"]' })
})

test('how a case came, what solved it, and the screens of leads', async ({ floor }) => {
  const own = await bringIn(floor.backend.url)
  const [maya, elena, olivia] = await Promise.all([
    floor.signedIn(people.maya.email),
    floor.signedIn(people.elena.email),
    floor.signedIn(people.olivia.email),
  ])
  await take(maya.page, own)
  const mine = await openByLink(maya.page, own)
  await mine.getByRole('toolbar', { name: 'Actions on the case' }).getByRole('button', { name: 'Escalate' }).click()
  const sheet = maya.page.getByRole('dialog', { name: `Escalate ${own.reference}` })
  await expect(sheet.getByText('Nothing is missing. Enter sends it.')).toBeVisible()
  await sheet.getByRole('button', { name: 'Escalate' }).click()
  await expect(sheet).toBeHidden()
  await inLight(elena.page)
  await take(elena.page, own)
  const theirs = await openByLink(elena.page, own)
  await theirs.getByRole('tab', { name: /^Why/ }).click()
  await expect(theirs.getByRole('heading', { name: `How did the case come from ${people.maya.name}?` })).toBeVisible()
  await audit(elena.page, 'asked how the case came', { without: '[role="listbox"]' })
  await elena.page.keyboard.press('h')
  await expect(elena.page.getByRole('dialog', { name: `How did ${own.reference} come to you?` })).toBeVisible()
  await audit(elena.page, 'rate a handoff', overlay)
  await elena.page.keyboard.press('2')
  await expect(elena.page.getByText('What did you miss?')).toBeVisible()
  await audit(elena.page, 'rate a handoff that lacked something', overlay)
  await elena.page.keyboard.press('Escape')
  await resolve(elena.page, own, 'Voided the second charge.')
  await theirs.getByRole('button', { name: 'Keep the solution' }).click()
  const keep = elena.page.getByRole('dialog', { name: 'Keep the solution' })
  await expect(keep.getByLabel('What solved it')).toHaveValue(/second charge/)
  await audit(elena.page, 'keep a solution', overlay)
  await keep.getByRole('button', { name: 'Keep' }).click()
  await expect(keep).toBeHidden()

  const { page } = olivia
  await inLight(page)
  await page.getByRole('link', { name: 'Solutions' }).click()
  const draft = page.getByRole('button', { name: /^Look at/ }).first()
  await expect(draft).toBeVisible()
  await audit(page, 'solutions')
  await draft.click()
  await expect(page.getByRole('dialog', { name: 'Look at this solution' })).toBeVisible()
  await audit(page, 'look at a solution', overlay)
  await page.keyboard.press('Escape')
  const replies = await openRouting(page, 'Replies')
  await expect(replies.getByRole('textbox', { name: /^Words in English/ })).toBeVisible()
  await audit(page, 'routing, reply templates')
  const handoffs = await openRouting(page, 'Handoffs')
  await expect(handoffs.getByRole('table')).toBeVisible()
  await audit(page, 'routing, handoffs')
})
