import { randomUUID } from 'node:crypto'
import type { Locator, Page } from '@playwright/test'
import { audit, inLight } from './audit.ts'
import { openByLink } from './case-work.ts'
import { bringIn, people } from './cases.ts'
import { expect, test } from './floor.ts'

/** Leads write, try, publish and roll back guides by their forms, and agents are offered them. */

/** Begins a guide, and stands in its editor. */
async function begin(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: 'Guides', exact: true }).click()
  // The screen is a file of its own, and a desk in its first load may be slow to hand it out.
  const add = page.getByRole('button', { name: 'New guide' })
  await expect(add).toBeVisible({ timeout: 45_000 })
  await add.click()
  await page.getByRole('dialog', { name: 'New guide' }).getByRole('textbox', { name: 'Title' }).fill(title)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible({ timeout: 45_000 })
}

function form(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Beside the guide' })
}

/** Writes into a field that takes expressions, in place of what is there. */
async function write(page: Page, field: string, text: string): Promise<void> {
  await form(page).getByRole('textbox', { name: field, exact: true }).click()
  await page.keyboard.press('Control+A')
  await page.keyboard.type(text)
  await page.keyboard.press('Escape')
}

/** Leads a way to a step that is there, or to a new one (`New: Outcome`). */
async function lead(page: Page, way: string, to: string): Promise<void> {
  await form(page).getByRole('combobox', { name: way, exact: true }).click()
  await page.getByRole('option', { name: to, exact: true }).click()
}

/** Chooses a step by its words, or with null the guide itself. */
async function look(page: Page, step: string): Promise<void> {
  const search = page.getByRole('searchbox', { name: 'Find a step' })
  await search.fill(step)
  await search.press('Enter')
  await expect(form(page).getByRole('heading', { name: step, level: 2 })).toBeVisible()
}

async function lookAtGuide(page: Page): Promise<void> {
  const pane = await page.locator('.react-flow__pane').boundingBox()
  await page.mouse.click((pane?.x ?? 0) + 8, (pane?.y ?? 0) + 8)
  await expect(form(page).getByRole('heading', { name: 'The guide', level: 2 })).toBeVisible()
}

/** A question with two answers that end it, its words still missing. */
async function drawTwoWays(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Question', exact: true }).click()
  const fields = form(page)
  await fields.getByRole('textbox', { name: 'Title', exact: true }).fill('Is the hose cracked?')
  await lead(page, 'Next step after answer 1', 'New: Outcome')
  await fields.getByRole('textbox', { name: 'Title', exact: true }).fill('Send another one')
  await look(page, 'Is the hose cracked?')
  await lead(page, 'Next step after answer 2', 'Send another one')
}

async function publish(page: Page, note: string): Promise<void> {
  await page.getByRole('button', { name: 'Publish…' }).click()
  const dialog = page.getByRole('dialog', { name: /^Publish: / })
  await dialog.getByLabel('Reason').fill(note)
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(dialog).toBeHidden()
}

async function openPart(page: Page, part: string): Promise<Locator> {
  await page.getByRole('navigation', { name: 'Parts of this guide' }).getByRole('link', { name: part }).click()
  return page.getByRole('main')
}

test('a lead is stopped by the lint, mends it, publishes, and the case that fits is offered the guide; and rolls it back', async ({
  floor,
}) => {
  test.slow()
  const title = `Hose ${randomUUID().slice(0, 8)}`
  const product = `Hose ${randomUUID().slice(0, 8)}`
  const [olivia, maya] = await Promise.all([floor.signedIn(people.olivia.email), floor.signedIn(people.maya.email)])
  const own = await bringIn(floor.backend.url, { product })
  const { page } = olivia
  await begin(page, title)
  await drawTwoWays(page)

  // What is missing keeps it back, and is one press away.
  await page.getByRole('button', { name: 'Publish…' }).click()
  const dialog = page.getByRole('dialog', { name: `Publish: ${title}` })
  await expect(dialog.getByText('Put the errors right first.')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Publish', exact: true })).toBeDisabled()
  await dialog
    .getByRole('button', { name: /^Show / })
    .first()
    .click()
  await expect(form(page).getByRole('textbox', { name: 'What is asked', exact: true })).toBeFocused()
  await page.keyboard.type('Is the hose of {{ customer.name')
  await page.keyboard.press('Escape')
  await expect(form(page).getByText(/^Mistake/)).toBeHidden()

  await lookAtGuide(page)
  await write(page, 'Offered on cases where', `product == "${product}"`)
  await expect(page.getByText('Draft saved', { exact: true })).toBeVisible()
  await publish(page, 'Hoses crack in summer.')
  await expect(page.getByText(`${title}: version 1 is in use.`)).toBeVisible()

  // The agent's case has it without anybody doing anything at her desk.
  const screen = await openByLink(maya.page, own)
  const offer = screen.getByRole('article', { name: title })
  await expect(offer).toContainText('Offered because')

  // Another version that fits no case any more: the offer goes.
  await lookAtGuide(page)
  await write(page, 'Offered on cases where', 'product == "nothing of ours"')
  await expect(page.getByText('Draft saved', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Publish…' }).click()
  await expect(dialog.getByText('Nobody has run this guide in these days.')).toBeVisible()
  await expect(dialog.getByRole('table', { name: 'The guide itself' })).toContainText('nothing of ours')
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await publish(page, 'Hoses are another team’s now.')
  await expect(offer).toBeHidden()

  // Compared with the first one, and that brought back.
  const versions = await openPart(page, 'Versions')
  await expect(versions.locator('tr[data-version="2"]')).toContainText('Hoses are another team’s now.')
  const changed = versions.getByRole('region', { name: 'What changed from Version 1 to Version 2' })
  await expect(changed.getByRole('row', { name: /product == "nothing of ours"/ })).toBeVisible()
  await versions.getByRole('button', { name: 'Roll back to version 1' }).click()
  const back = page.getByRole('dialog', { name: 'Roll back to version 1?' })
  await back.getByLabel('Reason').fill('They are ours again.')
  await back.getByRole('button', { name: 'Roll back to it' }).click()
  await expect(versions.locator('tr[data-version="3"]')).toContainText('brings version 1 back')
  await expect(versions.locator('tr[data-version="3"]')).toContainText('In use')
  await expect(offer).toBeVisible()

  // Out of use, with a note.
  await versions.getByRole('button', { name: 'Retire the guide…' }).click()
  const retire = page.getByRole('dialog', { name: `Retire “${title}”?` })
  await retire.getByLabel('Reason').fill('No more hoses.')
  await retire.getByRole('button', { name: 'Retire it' }).click()
  await expect(versions.locator('tr[data-version="3"]')).toContainText('Retired by Olivia Hargrove: No more hoses.')
  await expect(offer).toBeHidden()
})

test('expressions are completed by keyboard, answered on a real case, and the draft is tried on it', async ({
  floor,
}) => {
  test.slow()
  const own = await bringIn(floor.backend.url)
  const { page } = await floor.signedIn(people.olivia.email)
  await begin(page, `Tried ${randomUUID().slice(0, 8)}`)
  await drawTwoWays(page)
  const fields = form(page)

  // The case, by its reference.
  const picker = fields.getByRole('combobox', { name: /^Tried on/ })
  await picker.fill(own.reference)
  await expect(page.getByRole('option', { name: new RegExp(own.reference) })).toBeVisible()
  await picker.press('Enter')
  await expect(fields.getByText(own.reference)).toBeVisible()

  // A condition from a few letters: the function, the fact of this case, and what it comes to.
  await fields.getByText('When it is suggested, and what it sets').first().click()
  const suggested = fields.getByRole('textbox', { name: 'Answer 1: Yes: Suggested when' })
  await suggested.click()
  await page.keyboard.type('facts.nu')
  await expect(page.getByRole('listbox', { name: 'Proposals' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('option', { name: /order\.total/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(suggested).toHaveText('facts.number("order.total")')
  await page.keyboard.press('End')
  await page.keyboard.type(' > 30.0')
  await expect(fields.getByText(`On ${own.reference}: yes`)).toContainText('40')

  // What is wrong is underlined and told; Escape shuts the proposals, and Tab goes on.
  await page.keyboard.type(' && amout > 1.0')
  await expect(fields.getByText(/^Mistake: .*amout/)).toBeVisible()
  await expect(suggested).toHaveAttribute('aria-invalid', 'true')
  await expect(suggested.locator('.cm-lintRange-error')).toHaveText('amout')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(suggested).not.toBeFocused()
  await write(page, 'Answer 1: Yes: Suggested when', 'facts.number("order.total") > 30.0')
  await write(page, 'What is asked', 'Is the hose of {{ customer.name }} cracked?')
  await expect(fields.getByText('Is the hose of Ida Falk cracked?')).toBeVisible()

  // The test run is the real interpreter: it suggests, asks for a reason, steps back, ends; the case knows nothing of it.
  await fields.getByRole('tab', { name: 'Test run' }).click()
  await fields.getByRole('button', { name: 'Begin the test run' }).click()
  await expect(fields.getByText('Is the hose of Ida Falk cracked?')).toBeVisible()
  await expect(fields.getByRole('list', { name: 'Answers' }).getByRole('button').first()).toContainText('Suggested')
  await fields.getByRole('list', { name: 'Answers' }).getByRole('button').last().click()
  await fields.getByRole('textbox', { name: 'Why “No” and not “Yes”?' }).fill('It only leaks.')
  await page.keyboard.press('Enter')
  await expect(fields.getByText(/^The test run has ended/)).toBeVisible()
  await expect(page.locator('.react-flow__node.selected')).toContainText('Send another one')
  await expect(fields.getByText('Off the recommended path: It only leaks.')).toBeVisible()
  await fields.getByRole('button', { name: 'Step back' }).last().click()
  await expect(fields.getByRole('list', { name: 'Answers' })).toBeVisible()
  await expect(page.locator('.react-flow__node.selected')).toContainText('Is the hose cracked?')

  const screen = await openByLink(page, own)
  await expect(screen).toBeVisible()
  await screen.getByRole('tab', { name: /Guide/ }).click()
  await expect(screen.getByText('Is the hose of Ida Falk cracked?')).toBeHidden()
})

test('a guide goes out as a file and in again, or not at all; every screen of it is fit to be heard', async ({
  floor,
}) => {
  test.slow()
  const { page } = await floor.signedIn(people.olivia.email)
  await inLight(page)
  const title = `File ${randomUUID().slice(0, 8)}`
  await begin(page, title)
  await drawTwoWays(page)
  await audit(page, 'the form of a question', { only: 'aside' })
  await lookAtGuide(page)
  await audit(page, 'the form of the guide', { only: 'aside' })
  await expect(page.getByText('Draft saved', { exact: true })).toBeVisible()

  const versions = await openPart(page, 'Versions')
  const download = page.waitForEvent('download')
  await versions.getByRole('button', { name: 'Download', exact: true }).click()
  const file = await (await download).createReadStream()
  const yaml = (await file.toArray()).join('')
  expect(yaml).toContain('title: Is the hose cracked?')

  const paste = versions.getByLabel('Or paste the text')
  await paste.fill(yaml.replace('type: outcome', 'type: outcomes'))
  await versions.getByRole('button', { name: 'Check and take it as draft' }).click()
  await expect(versions.getByRole('alert')).toContainText(/Nothing was taken/)
  await expect(versions.getByRole('alert')).toContainText(/Line \d+/)
  await audit(page, 'versions and file')
  await paste.fill(yaml.replaceAll('Is the hose cracked?', 'Is the lamp cracked?'))
  await versions.getByRole('button', { name: 'Check and take it as draft' }).click()
  await expect(versions.getByText(/^Taken as your draft/)).toBeVisible()
  await versions.getByRole('button', { name: 'Look at the draft' }).click()
  await expect(page.locator('.react-flow__node').filter({ hasText: 'Is the lamp cracked?' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.locator('.react-flow__node').filter({ hasText: 'Is the hose cracked?' })).toBeVisible()

  await form(page).getByRole('tab', { name: 'Test run' }).click()
  await audit(page, 'the test run', { only: 'aside' })
  await page.getByRole('button', { name: 'Publish…' }).click()
  await audit(page, 'publishing', { only: '[role="dialog"]' })
  await page.keyboard.press('Escape')
  for (const part of ['Numbers', 'Left paths']) {
    await openPart(page, part)
    await audit(page, part)
  }

  // Never published, it goes with its draft.
  const history = await openPart(page, 'Versions')
  await history.getByRole('button', { name: 'Throw the draft away…' }).click()
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused()
  await page.getByRole('button', { name: 'Throw it away' }).click()
  await expect(page.getByRole('table', { name: 'Guides' })).toBeVisible()
  await expect(page.getByRole('link', { name: title })).toHaveCount(0)
})
