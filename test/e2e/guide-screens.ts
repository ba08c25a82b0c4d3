import { expect, type Locator, type Page } from '@playwright/test'

/** What people do on the guide screens. */

/** Goes to the library by keyboard. */
export async function openLibrary(page: Page): Promise<Locator> {
  await page.keyboard.press('Shift+G')
  // The screen is a file of its own, and a desk in its first load may be slow to hand it out.
  await expect(page.getByRole('heading', { name: 'Guides', exact: true })).toBeVisible({ timeout: 45_000 })
  return page.getByRole('main')
}

/** Begins a new guide by keyboard, and stands in its editor. */
export async function beginGuide(page: Page, title: string): Promise<void> {
  await openLibrary(page)
  await page.getByRole('button', { name: 'New guide' }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'New guide' })
  await expect(dialog.getByRole('textbox', { name: 'Title' })).toBeFocused()
  await page.keyboard.type(title)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible({ timeout: 45_000 })
}

/** Opens the outline by its key; it has the focus then. */
export async function openOutline(page: Page): Promise<Locator> {
  const tree = page.getByRole('tree', { name: 'Outline of the guide' })
  await page.keyboard.press('Control+Shift+O')
  await expect(tree).toBeFocused()
  return tree
}

/** Adds a step after the active line; `letter` chooses its type. */
export async function addByKeys(page: Page, letter: string, title: string): Promise<void> {
  await page.keyboard.press('Enter')
  await expect(page.getByRole('form', { name: 'New step' }).getByRole('combobox', { name: 'Type' })).toBeFocused()
  await page.keyboard.press(letter)
  await page.keyboard.press('Tab')
  await page.keyboard.type(title)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('treeitem', { name: new RegExp(`: ${escaped(title)}`) })).toBeVisible()
  await expect(page.getByRole('tree')).toBeFocused()
}

/** A step's line in the outline. */
export function lineOf(page: Page, title: string): Locator {
  return page.getByRole('treeitem', { name: new RegExp(`^\\d+, \\w+: ${escaped(title)}`) })
}

/** A step on the canvas. */
export function nodeOf(page: Page, title: string): Locator {
  return page.locator('.react-flow__node').filter({ hasText: title })
}

/** Drags one thing to another, or by so many pixels; each is waited for until it stands still. */
export async function drag(page: Page, from: Locator, to: Locator | { x: number; y: number }): Promise<void> {
  await from.hover()
  const box = await from.boundingBox()
  if (!box) throw new Error('It is not on screen.')
  await page.mouse.down()
  if ('x' in to) {
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await page.mouse.move(x + to.x / 2, y + to.y / 2)
    await page.mouse.move(x + to.x, y + to.y)
  } else await to.hover()
  await page.mouse.up()
}

/** Writes into a field of the step's form that takes expressions. */
export async function write(page: Page, field: string, text: string): Promise<void> {
  await page.getByRole('textbox', { name: field, exact: true }).click()
  await page.keyboard.press('Control+A')
  await page.keyboard.type(text)
}

/** Waits until the server has the draft. */
export async function draftSaved(page: Page): Promise<void> {
  await expect(page.getByText('Draft saved', { exact: true })).toBeVisible()
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
