import { recordOf, take } from './case-work.ts'
import { bringIn, people, showView } from './cases.ts'
import { expect, test } from './floor.ts'

/** What opens over a screen: it shows all of itself, works by keys, and Escape takes it away at once. */

test('sheets open with their list folded, and a cause is typed and taken with Enter', async ({ floor }) => {
  const own = await bringIn(floor.backend.url)
  const { page } = await floor.signedIn(people.olivia.email)
  await take(page, own)
  const bar = page.getByRole('toolbar', { name: 'Actions on the case' })
  for (const [button, name, field] of [
    ['Reassign', 'Reassign the case', 'Team'],
    ['Resolve', `Resolve ${own.reference}`, 'Root cause'],
  ] as const) {
    await bar.getByRole('button', { name: button }).click()
    const sheet = page.getByRole('dialog', { name })
    const list = sheet.getByRole('combobox', { name: field })
    await expect(list).toBeFocused()
    await expect(list).toHaveAttribute('aria-expanded', 'false')
    await page.keyboard.press('Escape')
    await expect(sheet).toBeHidden()
  }

  await bar.getByRole('button', { name: 'Resolve' }).click()
  const sheet = page.getByRole('dialog', { name: `Resolve ${own.reference}` })
  const cause = sheet.getByRole('combobox', { name: 'Root cause' })
  await expect(cause).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(cause).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('Escape')
  await expect(cause).toHaveAttribute('aria-expanded', 'false')
  await expect(sheet).toBeVisible()
  await page.keyboard.type('system')
  await expect(page.getByRole('listbox', { name: 'Root cause' }).getByRole('option')).toHaveText(['A system failed'])
  await page.keyboard.press('Enter')
  await expect(cause).toHaveValue('A system failed')
  await page.keyboard.press('Tab')
  await page.keyboard.type('The second charge was given back.')
  await page.keyboard.press('Control+Enter')
  await expect(sheet).toBeHidden()
  await expect
    .poll(async () => (await recordOf(floor.backend.url, own)).resolution)
    .toMatchObject({ rootCause: 'system_fault', summary: 'The second charge was given back.' })
})

test('the filter says what it is, and Escape leaves it and a search without hits for the list', async ({ floor }) => {
  const { page } = await floor.signedIn(people.olivia.email)
  await showView(page, 'all')
  await page.getByRole('button', { name: 'Filter' }).click()
  const filter = page.getByRole('dialog', { name: 'Show only' })
  await expect(filter).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(filter).toBeHidden()

  await page.keyboard.press('/')
  const search = page.getByRole('searchbox', { name: 'Search cases' })
  await expect(search).toBeFocused()
  await page.keyboard.type('zzzqqq')
  await expect(page.getByText('No case has these words')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(search).toHaveValue('')
  const list = page.getByRole('listbox', { name: 'Cases, All' })
  await expect(list).toBeFocused()
  await page.keyboard.press('j')
  await expect(list.locator('[data-cursor]')).toHaveCount(1)
})
