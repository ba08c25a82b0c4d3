import { bringIn, openedCase, people, rowArrives, showView } from './cases.ts'
import { expect, password, test, workspace } from './floor.ts'

/** A whole turn of work without a mouse. */

test('from the sign-in to a sent escalation by keys alone', async ({ floor }) => {
  const older = await bringIn(floor.backend.url, { subject: 'The older of two hoses' })
  const newer = await bringIn(floor.backend.url, { subject: 'The newer of two hoses' })
  const { page } = await floor.openDesk()
  const { keyboard } = page
  const focused = page.locator(':focus')

  // The form: the first empty field has the focus already.
  await expect(page.getByLabel('E-mail')).toBeVisible()
  await page.getByLabel('Workspace').press('Control+A')
  await keyboard.type(workspace)
  await keyboard.press('Tab')
  await keyboard.type(people.maya.email)
  await keyboard.press('Tab')
  await keyboard.type(password)
  await keyboard.press('Enter')
  await expect(page.getByRole('listbox', { name: 'Cases, Mine' })).toBeVisible()

  // Views and orders are in the palette.
  for (const command of ['Show Team', 'Sort by newest']) {
    await keyboard.press('Control+K')
    const palette = page.getByRole('dialog', { name: 'Commands' })
    await expect(palette.getByRole('textbox', { name: 'Find a command' })).toBeFocused()
    await keyboard.type(command)
    await expect(palette.getByRole('button', { name: command })).toHaveCount(1)
    await keyboard.press('Enter')
    await expect(palette).toBeHidden()
  }
  const list = page.getByRole('listbox', { name: 'Cases, Team' })
  await expect(list).toBeVisible()
  await expect(page.getByLabel('Sort by')).toHaveValue('newest')
  const first = await rowArrives(page, newer)
  await expect(first).toHaveAttribute('aria-posinset', '1')

  // j and k move the cursor; the list says where it is.
  const at = (reference: string) => page.locator(`[role="option"][data-cursor][data-reference="${reference}"]`)
  await keyboard.press('j')
  await expect(at(newer.reference)).toBeVisible()
  await expect(list).toBeFocused()
  await keyboard.press('j')
  await expect(at(older.reference)).toBeVisible()
  await expect(list).toHaveAttribute('aria-activedescendant', (await at(older.reference).getAttribute('id')) ?? '')
  await keyboard.press('k')
  await expect(at(newer.reference)).toBeVisible()
  await keyboard.press('Enter')
  const screen = await openedCase(page, newer)

  // f agrees with the flag in hand, o overrides the next.
  const flags = screen.getByRole('article').filter({ hasText: 'Not raised if' })
  await expect(flags).toHaveCount(2)
  await keyboard.press('f')
  await expect(flags.nth(0)).toContainText('Maya Ellison agreed')
  // The next one is in hand now; a key held down must not judge it too, so the second press waits for the hint.
  await expect(flags.nth(1).getByRole('button', { name: /^Override: / })).toContainText('O')
  await keyboard.press('o')
  const menu = page.getByRole('dialog', { name: /^What is not right about/ })
  await expect(menu.getByRole('button', { name: /^Wrong Nothing/ })).toBeFocused()
  await keyboard.press('ArrowDown')
  await expect(menu.getByRole('button', { name: /^Wrong reason/ })).toBeFocused()
  // Any letter begins the reason; Enter sends it with what was chosen.
  await keyboard.type('They only asked where to write.')
  await expect(menu.getByLabel('Why (not required)')).toHaveValue('They only asked where to write.')
  await keyboard.press('Enter')
  await expect(menu).toBeHidden()
  await expect(flags.nth(1)).toContainText('Maya Ellison overrode this: wrong reason')
  await expect(flags.nth(1)).toContainText('Reason: They only asked where to write.')
  // Another word on the same flag is one key more, and the cards have kept their places.
  await flags
    .nth(1)
    .getByRole('button', { name: /^Override: / })
    .press('Enter')
  await expect(menu).toBeVisible()
  await keyboard.press('4')
  await expect(flags.nth(1)).toContainText('Maya Ellison: right, but too late')

  // e opens the sheet filled in, Enter sends it.
  await keyboard.press('e')
  const sheet = page.getByRole('dialog', { name: `Escalate ${newer.reference}` })
  await expect(sheet.getByRole('button', { name: 'Escalate' })).toBeFocused()
  await keyboard.press('Enter')
  await expect(sheet).toBeHidden()
  await expect(screen).toContainText(/Waits for (.+ \(Billing\)|Billing) to accept/)
  await expect(
    page
      .getByRole('alert')
      .filter({ hasText: new RegExp(`${newer.reference} escalated to (.+ \\(Billing\\)|Billing)\\.`) }),
  ).toBeVisible()

  // Ctrl+Z takes it back, Escape leaves the case for the list.
  await keyboard.press('Control+Z')
  await expect(screen).toContainText('Queue of Frontline North')
  await keyboard.press('Escape')
  await expect(screen).toBeHidden()
  await expect(list).toBeFocused()
  await expect(focused).toHaveCount(1)
})

test('? shows every key, and Escape gives the focus back', async ({ floor }) => {
  const { page } = await floor.signedIn(people.maya.email)
  await page.getByRole('listbox').focus()
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'All keys' })
  await expect(help).toBeVisible()
  for (const [label, key] of [
    ['Next case', 'J'],
    ['Previous case', 'K'],
    ['Search', '/'],
    ['Show all commands', 'Ctrl'],
  ] as const) {
    await expect(
      help.locator('div', { has: page.locator('dt', { hasText: new RegExp(`^${label}$`) }) }).last(),
    ).toContainText(key)
  }
  await expect(help.getByText('Escalate', { exact: true })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await expect(page.getByRole('listbox')).toBeFocused()
})

test('the palette finds an action of the open case, shows its key and runs it', async ({ floor }) => {
  const own = await bringIn(floor.backend.url)
  const { page } = await floor.signedIn(people.maya.email)
  await showView(page, 'team')
  await rowArrives(page, own)
  // / searches; Enter goes on to the hits, Enter again opens.
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: 'Search cases' })).toBeFocused()
  await page.keyboard.type(own.reference)
  await expect(page.getByText('1 hit')).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  const screen = await openedCase(page, own)

  await page.keyboard.press('Control+K')
  const palette = page.getByRole('dialog', { name: 'Commands' })
  const field = palette.getByRole('textbox', { name: 'Find a command' })
  await expect(field).toBeFocused()
  await page.keyboard.type('resol')
  await expect(palette.getByText('No command with these words.')).toBeVisible()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('accept')
  await expect(palette.getByRole('button', { name: 'Accept' }).first()).toHaveText('AcceptA')
  await page.keyboard.press('Enter')
  await expect(screen).toContainText('Maya Ellison · Frontline North')

  // Now that it is owned, the palette has what it did not have before.
  await page.keyboard.press('Control+K')
  await expect(field).toBeFocused()
  await page.keyboard.type('resol')
  await expect(palette.getByRole('button')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: `Resolve ${own.reference}` })).toBeVisible()
})

test('what is typed on after the key that opens a dialog never reaches the case behind it', async ({ floor }) => {
  const own = await bringIn(floor.backend.url)
  const { page } = await floor.signedIn(people.maya.email)
  await showView(page, 'team')
  await (await rowArrives(page, own)).click()
  const screen = await openedCase(page, own)
  await Promise.all([...'?afoe'].map((key) => page.keyboard.press(key)))
  await expect(page.getByRole('dialog', { name: 'All keys' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(screen).toContainText('Queue of Frontline North')
  await expect(screen.getByText(/agreed$|agreed,/)).toHaveCount(0)
})

test('the status menu is worked by keys, and Escape closes it and not the case', async ({ floor }) => {
  const own = await bringIn(floor.backend.url)
  const { page } = await floor.signedIn(people.maya.email)
  // Without motion the menu is gone at once; the same press must still not reach the case.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await showView(page, 'team')
  await (await rowArrives(page, own)).click()
  const screen = await openedCase(page, own)
  await page.keyboard.press('a')
  await expect(screen).toContainText('Maya Ellison · Frontline North')
  await page.keyboard.press('w')
  await expect(page.getByRole('menu')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toBeHidden()
  await expect(screen).toBeVisible()

  await page.keyboard.press('w')
  await expect(page.getByRole('menuitem', { name: 'Waiting for customer' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('menuitem', { name: 'Waiting for approval' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(screen.locator('header').first()).toContainText('Waiting for approval')
  await page.keyboard.press('Escape')
  await expect(screen).toBeHidden()
})

test('keys do nothing while somebody types', async ({ floor }) => {
  const own = await bringIn(floor.backend.url)
  const { page } = await floor.signedIn(people.maya.email)
  await showView(page, 'team')
  await (await rowArrives(page, own)).click()
  const screen = await openedCase(page, own)
  await page.keyboard.press('n')
  const note = page.getByPlaceholder('Write a note for your colleagues…')
  await expect(note).toBeFocused()
  await page.keyboard.type('a few jokes about f, e and o?')
  await expect(note).toHaveValue('a few jokes about f, e and o?')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(screen).toContainText('Queue of Frontline North')
  await page.keyboard.press('Control+Enter')
  await expect(screen.getByRole('region', { name: 'Conversation' })).toContainText('a few jokes about f, e and o?')
})
