import { buffer } from 'node:stream/consumers'
import type { Page } from '@playwright/test'
import { maxAttachmentBytes } from '../../src/shared/attachment/attachment-ref.ts'
import { aPdf, aPng, pngOf } from '../fixtures/sample-files.ts'
import { audit, inLight } from './audit.ts'
import { offline, online, openByLink, recordOf, settled, statusLine, take } from './case-work.ts'
import { bringIn, type OwnCase, people } from './cases.ts'
import { expect, test } from './floor.ts'

/** Files with internal notes: added at one desk, seen at the other, kept while the line is down, sent once. */

// A desk that was away for long may take half a minute to try its line again.
test.describe.configure({ timeout: 180_000 })

/** Pastes a picture into the note, as a screenshot comes from the clipboard. */
async function paste(page: Page, name: string, bytes: Buffer): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Note', exact: true })
  await field.evaluate(
    (element, { data, called }) => {
      const files = new DataTransfer()
      const raw = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))
      files.items.add(new File([raw], called, { type: 'image/png' }))
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: files, bubbles: true, cancelable: true }))
    },
    { data: bytes.toString('base64'), called: name },
  )
}

/** A picture of exactly so many bytes. */
function ofBytes(size: number): Buffer {
  const small = aPng({ width: 640, height: 400 })
  return pngOf([
    ['IHDR', small.subarray(16, 29)],
    ['IDAT', small.subarray(41, -16)],
    ['prIv', Buffer.alloc(size - small.length - 12, 7)],
    ['IEND', Buffer.alloc(0)],
  ])
}

async function noteField(page: Page, own: OwnCase) {
  const screen = await openByLink(page, own)
  await screen.getByRole('tab', { name: /^Note/ }).click()
  return screen
}

test('a picture pasted into a note is seen at the other desk, small and large', async ({ floor }) => {
  const own = await bringIn(floor.backend.url)
  const [maya, olivia] = await Promise.all([floor.signedIn(people.maya.email), floor.signedIn(people.olivia.email)])
  const there = await openByLink(olivia.page, own)
  const screen = await noteField(maya.page, own)
  await paste(maya.page, 'screen shot.png', aPng({ width: 640, height: 400 }))
  const staged = screen.getByRole('list', { name: 'Files to send' }).getByRole('listitem')
  await expect(staged).toContainText('screen shot.png')
  await expect(staged).toContainText('Ready')
  await inLight(maya.page)
  await audit(maya.page, 'a file to send')
  await screen.getByRole('button', { name: 'Add note' }).click()
  await expect(staged).toHaveCount(0)

  const note = there.getByRole('article', { name: /^Internal note, Maya Ellison/ })
  await expect(note).toContainText('Attached: screen shot.png')
  const small = note.getByRole('button', { name: 'Show screen shot.png large' })
  await expect
    .poll(() => small.locator('img').evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth))
    .toBe(640)
  await small.click()
  const viewer = olivia.page.getByRole('dialog', { name: /^screen shot\.png/ })
  await expect(viewer.getByRole('img', { name: 'screen shot.png' })).toBeVisible()
  await inLight(olivia.page)
  await audit(olivia.page, 'a picture, large', { only: '[role="dialog"]' })
  const [saved] = await Promise.all([
    olivia.page.waitForEvent('download'),
    viewer.getByRole('button', { name: 'Save' }).click(),
  ])
  expect(saved.suggestedFilename()).toBe('screen shot.png')
  await olivia.page.keyboard.press('Escape')
  await expect(viewer).toBeHidden()
})

test('what is no picture and no PDF is refused in words, and the rest is sent', async ({ floor }) => {
  const own = await bringIn(floor.backend.url)
  const { page } = await floor.signedIn(people.maya.email)
  const screen = await noteField(page, own)
  const chooser = screen.locator('input[type="file"]')
  await chooser.setInputFiles([
    { name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from('<html><script>alert(1)</script></html>') },
    { name: 'invoice.pdf', mimeType: 'application/pdf', buffer: aPdf() },
  ])
  const staged = screen.getByRole('list', { name: 'Files to send' }).getByRole('listitem')
  await expect(staged.filter({ hasText: 'photo.png' })).toContainText('This is a web page')
  await expect(staged.filter({ hasText: 'invoice.pdf' })).toContainText('Ready')
  const send = screen.getByRole('button', { name: 'Add note' })
  await expect(send).toBeDisabled()
  await inLight(page)
  await audit(page, 'a file that is refused')
  await staged.getByRole('button', { name: 'Take photo.png away' }).click()
  await send.click()
  const note = screen.getByRole('article', { name: /^Internal note, Maya Ellison/ })
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    note.getByRole('button', { name: /^Save invoice\.pdf/ }).click(),
  ])
  expect(saved.suggestedFilename()).toBe('invoice.pdf')
})

test('a picture added offline waits with its note, and arrives once', async ({ floor }) => {
  const own = await bringIn(floor.backend.url)
  const desk = await floor.signedIn(people.maya.email)
  const { page } = desk
  await take(page, own)
  const screen = await noteField(page, own)
  desk.line.cut()
  await offline(page)
  await paste(page, 'receipt.png', aPng({ width: 320, height: 200 }))
  const staged = screen.getByRole('list', { name: 'Files to send' }).getByRole('listitem')
  await expect(staged).toContainText('Kept here, waits to be sent')
  await page.getByRole('textbox', { name: 'Note', exact: true }).fill('The receipt the customer sent.')
  await screen.getByRole('button', { name: 'Add note' }).click()
  const note = screen.getByRole('article', { name: /^Internal note, Maya Ellison/ })
  await expect(note.getByRole('button', { name: 'Show receipt.png large' })).toBeVisible()
  await expect(statusLine(page, /1 change waiting/)).toBeVisible()
  desk.line.restore()
  await online(page)
  await settled(screen)
  await expect.poll(async () => (await recordOf(floor.backend.url, own)).notes.length).toBe(1)
  const [kept] = (await recordOf(floor.backend.url, own)).notes
  expect(kept?.attachments.map(({ name, type }) => `${name} ${type}`)).toEqual(['receipt.png image/png'])
})

test('the largest file there may be is read while one goes on writing, and one byte more is refused', async ({
  floor,
}) => {
  const own = await bringIn(floor.backend.url)
  const [maya, olivia] = await Promise.all([floor.signedIn(people.maya.email), floor.signedIn(people.olivia.email)])
  const screen = await noteField(maya.page, own)
  const chooser = screen.locator('input[type="file"]')
  const largest = ofBytes(maxAttachmentBytes)
  await chooser.setInputFiles([
    { name: 'scan.png', mimeType: 'image/png', buffer: largest },
    { name: 'more.png', mimeType: 'image/png', buffer: ofBytes(maxAttachmentBytes + 1) },
  ])
  const field = screen.getByRole('textbox', { name: 'Note', exact: true })
  await field.pressSequentially('Written while it is read.')
  const staged = screen.getByRole('list', { name: 'Files to send' }).getByRole('listitem')
  await expect(screen.getByText('more.png is too large: at most 20 MB are taken.')).toBeVisible()
  await expect(staged).toHaveCount(1)
  await expect(staged).toContainText('Ready', { timeout: 60_000 })
  await expect(field).toHaveValue('Written while it is read.')
  await screen.getByRole('button', { name: 'Add note' }).click()
  const there = await openByLink(olivia.page, own)
  const note = there.getByRole('article', { name: /^Internal note, Maya Ellison/ })
  // So large a picture is fetched when it is asked for.
  await note.getByRole('button', { name: 'Show picture (21 MB)' }).click()
  await note.getByRole('button', { name: 'Show scan.png large' }).click({ timeout: 60_000 })
  const viewer = olivia.page.getByRole('dialog', { name: /^scan\.png/ })
  const [saved] = await Promise.all([
    olivia.page.waitForEvent('download'),
    viewer.getByRole('button', { name: 'Save' }).click(),
  ])
  expect((await buffer(await saved.createReadStream())).equals(largest)).toBe(true)
})

test('a file dropped beside the note does not take the place of the console', async ({ floor }) => {
  const own = await bringIn(floor.backend.url)
  const { page } = await floor.signedIn(people.maya.email)
  const screen = await noteField(page, own)
  /** Drops a picture on an element; true when nothing is left to the browser. */
  const drop = (element: Element, data: string) => {
    const files = new DataTransfer()
    files.items.add(new File([Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))], 'drop.png'))
    const event = (type: string) => new DragEvent(type, { dataTransfer: files, bubbles: true, cancelable: true })
    return ['dragenter', 'dragover', 'drop'].map((type) => !element.dispatchEvent(event(type))).at(-1)
  }
  const bytes = aPng().toString('base64')
  const staged = screen.getByRole('list', { name: 'Files to send' }).getByRole('listitem')
  expect(await screen.getByRole('heading', { level: 1 }).evaluate(drop, bytes)).toBe(true)
  await expect(staged).toHaveCount(0)
  expect(await screen.getByRole('textbox', { name: 'Note', exact: true }).evaluate(drop, bytes)).toBe(true)
  await expect(staged).toContainText('drop.png')
})
