import { audit, inLight } from './audit.ts'
import { people } from './cases.ts'
import { expect, test } from './floor.ts'
import {
  addByKeys,
  beginGuide,
  draftSaved,
  drag,
  lineOf,
  nodeOf,
  openLibrary,
  openOutline,
  write,
} from './guide-screens.ts'

/** Drawing guides: by keyboard, by mouse, offline, and two people at one draft. */

test('a lead draws a guide from nothing by keyboard, is told what is wrong, and mends it', async ({ floor }) => {
  test.slow()
  const { page } = await floor.signedIn(people.olivia.email)
  const title = `Cracked lamp ${crypto.randomUUID().slice(0, 8)}`
  await beginGuide(page, title)
  await openOutline(page)
  await addByKeys(page, 'q', 'Is the lamp cracked?')
  await page.keyboard.press('ArrowDown')
  await addByKeys(page, 'i', 'Ask for a photo')
  await addByKeys(page, 'o', 'A photo was asked for')

  // The other answer joins again: it is told as a link, and the step it leads to stands below both.
  await page.keyboard.press('Home')
  const no = page.getByRole('treeitem', { name: 'No: leads nowhere yet' })
  for (let line = 0; line < 4; line++) await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('tree')).toHaveAttribute('aria-activedescendant', (await no.getAttribute('id')) ?? '')
  await page.keyboard.press('c')
  await expect(page.getByRole('combobox', { name: 'Leads to' })).toBeFocused()
  await page.keyboard.type('photo was')
  await expect(page.getByRole('listbox').getByRole('option')).toHaveText(['3. A photo was asked for'])
  await page.keyboard.press('Enter')
  await expect(page.getByRole('treeitem', { name: 'No: see step 3, A photo was asked for' })).toBeVisible()
  await expect(lineOf(page, 'A photo was asked for')).toHaveAttribute('aria-level', '1')

  // Each of it is taken back and brought again.
  await page.keyboard.press('Control+z')
  await expect(no).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await expect(no).toBeHidden()

  // A step put in, moved up, copied, and taken out again.
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('F2')
  await expect(page.getByRole('textbox', { name: 'Name of the way' })).toBeFocused()
  await page.keyboard.type('It is whole')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('treeitem', { name: 'It is whole: see step 3, A photo was asked for' })).toBeVisible()
  await lineOf(page, 'Ask for a photo').click()
  await addByKeys(page, 'i', 'Thank the customer')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(page.getByRole('treeitem', { name: /^2, Instruction: Thank the customer/ })).toBeVisible()
  await page.keyboard.press('Control+c')
  await page.keyboard.press('Control+v')
  await expect(lineOf(page, 'Thank the customer')).toHaveCount(2)
  await page.keyboard.press('Delete')
  await expect(lineOf(page, 'Thank the customer')).toHaveCount(1)

  // What is wrong is told with the way to it, and goes when it is mended.
  const problems = page.getByRole('button', { name: /\d+ errors?/ })
  await problems.click()
  await page.getByRole('button', { name: /Is the lamp cracked\?.*no text/ }).click()
  await write(page, 'What is asked', 'Is the shade of the lamp cracked?')
  await lineOf(page, 'Ask for a photo').click()
  await write(page, 'What to do', 'Ask for a photo of the whole lamp.')
  await lineOf(page, 'Thank the customer').click()
  await write(page, 'What to do', 'Thank them for the trouble.')
  await expect(problems).toBeHidden()

  // The draft is at the server: another window has it as it is here.
  await draftSaved(page)
  await page.reload()
  await expect(nodeOf(page, 'Is the lamp cracked?')).toBeVisible({ timeout: 45_000 })
  await expect(page.locator('.react-flow__node')).toHaveCount(4)
  const library = await openLibrary(page)
  await expect(library.getByRole('row', { name: new RegExp(title) })).toContainText('Never published')
})

test('a lead draws by mouse: adds, connects, moves, cuts and arranges', async ({ floor }) => {
  test.slow()
  const { page } = await floor.signedIn(people.olivia.email)
  await beginGuide(page, `By mouse ${crypto.randomUUID().slice(0, 8)}`)
  await page.getByRole('button', { name: 'Question', exact: true }).click()
  const question = nodeOf(page, 'New question')
  await expect(question).toBeVisible()
  const [yes, no] = [question.locator('.source').first(), question.locator('.source').last()]
  const ways = page.locator('.react-flow__edge')

  // A way drawn into the open asks what to add there; one drawn to a step leads there.
  await drag(page, yes, { x: -60, y: 120 })
  await page.getByRole('menuitem', { name: /^Outcome/ }).click()
  const outcome = nodeOf(page, 'New outcome')
  await expect(outcome).toBeVisible()
  await expect(ways).toHaveCount(1)
  await drag(page, no, outcome.locator('.target'))
  await expect(ways).toHaveCount(2)
  await expect(page.getByRole('button', { name: /From New question, No, to New outcome/ })).toHaveCount(0)

  // A way is chosen and cut; that is taken back.
  await ways.last().locator('path').last().click({ force: true })
  await page.keyboard.press('Delete')
  await expect(ways).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(ways).toHaveCount(2)

  // A step is put by hand, by mouse and by arrow keys; arranging clears that in one step.
  const before = await outcome.boundingBox()
  await drag(page, outcome.getByText('New outcome'), { x: 120, y: 40 })
  const moved = await outcome.boundingBox()
  expect(moved?.x ?? 0).toBeGreaterThan((before?.x ?? 0) + 50)
  await page.keyboard.press('ArrowRight')
  await expect.poll(async () => (await outcome.boundingBox())?.x ?? 0).toBeGreaterThan(moved?.x ?? 0)
  await page.getByRole('button', { name: 'Arrange' }).click()
  await expect(page.getByRole('button', { name: 'Arrange' })).toBeDisabled()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('button', { name: 'Arrange' })).toBeEnabled()

  // A double click adds a step there; several are chosen by a frame and taken away together.
  const pane = await page.locator('.react-flow__pane').boundingBox()
  await page.mouse.dblclick((pane?.x ?? 0) + 60, (pane?.y ?? 0) + 60)
  await page.getByRole('menuitem', { name: /^Action/ }).click()
  await expect(nodeOf(page, 'New action')).toBeVisible()
  // Only what is in sight is drawn: the whole is.
  await page.getByRole('button', { name: 'Show the whole guide' }).click()
  await expect(page.locator('.react-flow__node')).toHaveCount(3)
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await expect(page.getByRole('heading', { name: 'Nothing is drawn yet' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await page.getByRole('button', { name: 'Show the whole guide' }).click()
  await expect(page.locator('.react-flow__node')).toHaveCount(3)

  // What was drawn is found by its words.
  await page.getByRole('searchbox', { name: 'Find a step' }).fill('new out')
  await page.keyboard.press('Enter')
  await expect(page.getByText('1 of 1')).toBeVisible()
  await expect(outcome).toHaveClass(/selected/)
})

test('steps are copied from one guide into another', async ({ floor }) => {
  const { page } = await floor.signedIn(people.olivia.email)
  await beginGuide(page, `Source ${crypto.randomUUID().slice(0, 8)}`)
  await page.getByRole('button', { name: 'Question', exact: true }).click()
  await expect(nodeOf(page, 'New question')).toBeVisible()
  await page.keyboard.press('Control+c')
  await expect(page.getByText('1 step copied.')).toBeVisible()
  await beginGuide(page, `Target ${crypto.randomUUID().slice(0, 8)}`)
  await page.keyboard.press('Control+v')
  await expect(nodeOf(page, 'New question')).toBeVisible()
  await page.keyboard.press('Control+v')
  await expect(nodeOf(page, 'New question')).toHaveCount(2)
  await draftSaved(page)
})

test('nothing drawn is lost without the server, over a reload, and goes there when it is back', async ({ floor }) => {
  test.slow()
  const { page, line } = await floor.signedIn(people.olivia.email)
  await beginGuide(page, `Offline ${crypto.randomUUID().slice(0, 8)}`)
  await page.getByRole('button', { name: 'Question', exact: true }).click()
  await draftSaved(page)
  await line.cut()
  await expect(page.getByText(/^Working offline/).first()).toBeVisible()
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Asked offline')
  await expect(page.getByText('Kept at this computer, not at the server yet')).toBeVisible()
  await page.reload()
  await expect(nodeOf(page, 'Asked offline')).toBeVisible({ timeout: 45_000 })
  await line.restore()
  await draftSaved(page)
})

test('two people at one draft: who comes second is told, and says which counts', async ({ floor }) => {
  test.slow()
  const [here, there] = [await floor.signedIn(people.olivia.email), await floor.signedIn(people.olivia.email)]
  const title = `Together ${crypto.randomUUID().slice(0, 8)}`
  await beginGuide(here.page, title)
  await here.page.getByRole('button', { name: 'Question', exact: true }).click()
  await draftSaved(here.page)
  await openLibrary(there.page)
  await there.page.getByRole('button', { name: `Edit ${title}` }).click()
  await expect(nodeOf(there.page, 'New question')).toBeVisible({ timeout: 45_000 })
  await nodeOf(there.page, 'New question').click()
  await there.page.getByRole('textbox', { name: 'Title', exact: true }).fill('Theirs')
  await draftSaved(there.page)
  await here.page.getByRole('textbox', { name: 'Title', exact: true }).fill('Mine')
  const notice = here.page.getByRole('alert').filter({ hasText: 'Olivia Hargrove saved this draft meanwhile' })
  await expect(notice).toBeVisible()
  await notice.getByRole('button', { name: 'Keep mine' }).click()
  await expect(notice).toBeHidden()
  await draftSaved(here.page)

  await there.page.getByRole('textbox', { name: 'Title', exact: true }).fill('Theirs again')
  const other = there.page.getByRole('alert').filter({ hasText: 'saved this draft meanwhile' })
  await other.getByRole('button', { name: 'Take theirs' }).click()
  await expect(nodeOf(there.page, 'Mine')).toBeVisible()
  await there.page.getByRole('button', { name: 'Undo' }).click()
  await expect(nodeOf(there.page, 'Theirs again')).toBeVisible()
})

test('the guide screens, heard and seen', async ({ floor }) => {
  test.slow()
  const { page } = await floor.signedIn(people.olivia.email)
  await inLight(page)
  await openLibrary(page)
  await expect(page.getByRole('table', { name: 'Guides' })).toBeVisible()
  await audit(page, 'library of guides')
  await page.getByRole('button', { name: 'New guide' }).click()
  await audit(page, 'new guide', { only: '[role="dialog"]' })
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Lost parcel' }).click()
  await expect(page.locator('.react-flow__node').first()).toBeVisible({ timeout: 45_000 })
  await audit(page, 'guide to read')
  await page.getByRole('link', { name: 'Edit', exact: true }).click()
  await expect(page.getByRole('toolbar', { name: 'Tools of the editor' })).toBeVisible()
  await page.locator('.react-flow__node').first().click()
  await audit(page, 'guide on the canvas')
  await page.getByRole('tab', { name: 'Comments' }).click()
  await audit(page, 'comments of a step', { only: 'aside' })
  await openOutline(page)
  await page.keyboard.press('Enter')
  await audit(page, 'guide in the outline')
})
