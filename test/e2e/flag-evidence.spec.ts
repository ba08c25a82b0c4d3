import type { Locator, Page } from '@playwright/test'
import { type FlagCode, type FlagGroup, flagGroups } from '../../src/shared/case/flag.ts'
import type { IntakeCaseInput } from '../../src/shared/contract/intake.ts'
import { openByLink } from './case-work.ts'
import { bringIn, openFrom, people } from './cases.ts'
import { expect, test } from './floor.ts'
import { grievance } from './grievances.ts'

/** From a flag to where its reason stands: for every group of flags, and for every kind of place. */

/** One flag of each group, how its link begins, and where that leads: words of a message, or a place of the facts. */
const jumps: readonly { code: FlagCode; link: RegExp; leads: { words: string } | { place: RegExp } }[] = [
  { code: 'low_confidence', link: /^AI assessment · Confidence/, leads: { place: /^assessment:confidence$/ } },
  { code: 'over_limit', link: /^AI assessment · Amount/, leads: { place: /^assessment:requestedAmount$/ } },
  { code: 'human_requested', link: /^Customer: /, leads: { words: 'real person' } },
  { code: 'negative_sentiment', link: /^Customer: /, leads: { words: 'furious' } },
  { code: 'response_sla_risk', link: /^Clock · First reply/, leads: { place: /^clock:first_response$/ } },
  { code: 'vip', link: /^Customer · Tier/, leads: { place: /^customer:tier$/ } },
  { code: 'failed_attempts', link: /^Attempt · Looked for/, leads: { place: /^attempt:/ } },
  { code: 'legal_threat', link: /^Customer: /, leads: { words: 'My lawyer will' } },
  { code: 'data_mismatch', link: /^Fact · Order total/, leads: { place: /^fact:/ } },
]

/** The card of a flag with its links in reach, also where it is folded away or stands under one that says the same. */
async function cardOf(page: Page, screen: Locator, code: FlagCode): Promise<Locator> {
  await screen.getByRole('tab', { name: /^Why/ }).click()
  const more = screen.getByRole('button', { name: /^and \d+ more/ })
  if (await more.isVisible()) await page.keyboard.press('v')
  await expect(more).toHaveCount(0)
  const title = screen.locator(`[data-flag="${code}"]`)
  if ((await title.getAttribute('aria-expanded')) === 'false') await title.click()
  return screen.getByRole('article').filter({ has: page.locator(`[data-flag="${code}"]`) })
}

async function expectAt(screen: Locator, leads: (typeof jumps)[number]['leads']): Promise<void> {
  if ('words' in leads) {
    const mark = screen.locator('mark[data-active]', { hasText: leads.words })
    await expect(mark).toBeInViewport({ ratio: 1 })
    await expect(mark).toBeFocused()
    return
  }
  const place = screen.locator('[data-place][data-active]')
  await expect(place).toHaveCount(1)
  await expect(place).toHaveAttribute('data-place', leads.place)
  await expect(place).toBeInViewport()
  await expect(place).toBeFocused()
}

test('a flag of every group leads to its evidence, and Escape leads back', async ({ floor }) => {
  expect(new Set(jumps.map(({ code }) => flagGroups[code]))).toEqual(new Set<FlagGroup>(Object.values(flagGroups)))
  const own = await bringIn(floor.backend.url, grievance())
  const { page } = await floor.signedIn(people.maya.email)
  const screen = await openByLink(page, own)

  // The five strongest are open; the others are one key away, and no card is lost.
  await expect(screen.getByRole('article').filter({ hasText: 'Not raised if' })).toHaveCount(5)
  for (const { code, link, leads } of jumps) {
    await test.step(`${flagGroups[code]}: ${code}`, async () => {
      const card = await cardOf(page, screen, code)
      await card.getByRole('button', { name: link }).first().click()
      await expectAt(screen, leads)
      await page.keyboard.press('Escape')
      await expect(screen.locator(`[data-flag="${code}"]`)).toBeFocused()
    })
  }
})

test('evidence in another case opens it, or says that it is not on this desk', async ({ floor }) => {
  const { customer } = grievance()
  const contact: Partial<IntakeCaseInput> = { ...(customer && { customer: { ...customer, recentContacts: 0 } }) }
  const mine = await bringIn(floor.backend.url, contact)
  const elsewhere = await bringIn(floor.backend.url, { ...contact, team: 'Frontline South' })
  const own = await bringIn(floor.backend.url, contact)
  const { page } = await floor.signedIn(people.maya.email)

  const screen = await openFrom(page, 'team', own)
  const links = async () => cardOf(page, screen, 'repeat_contact')
  await (await links()).getByRole('button', { name: `Other case · ${elsewhere.reference}` }).click()
  await expect(page.getByRole('alert')).toContainText(`${elsewhere.reference} is not on this desk`)
  await expect(screen).toBeVisible()
  await (await links()).getByRole('button', { name: `Other case · ${mine.reference}` }).click()
  await expect(page.getByRole('region', { name: `Case ${mine.reference}`, exact: true })).toBeVisible()

  // The facts of the first list the same links, with what they were found by.
  await openByLink(page, own)
  await screen.getByRole('tab', { name: 'Facts' }).click()
  const readings = screen.getByRole('region', { name: 'Readings from outside the case' })
  await expect(readings).toContainText('2 cases in 30 days')
  await readings.getByRole('button', { name: mine.reference }).first().click()
  await expect(page.getByRole('region', { name: `Case ${mine.reference}`, exact: true })).toBeVisible()
})

test('a flag that only a model reports names it, and stands below every rule', async ({ floor }) => {
  const own = await bringIn(floor.backend.url, {
    findings: [
      { model: 'guard-2', code: 'ethical_concern', confidence: 0.9, reason: 'Tone of a threat' },
      { model: 'guard-2', code: 'human_requested', confidence: 0.8 },
    ],
  })
  const { page } = await floor.signedIn(people.maya.email)
  const screen = await openFrom(page, 'team', own)
  await expect(screen.getByRole('article', { name: 'Asked for a person' })).toContainText(
    'guard-2 reports it too, 80% sure',
  )
  const cards = screen.getByRole('article').filter({ hasText: 'Not raised if' })
  await expect(cards.last()).toContainText('Reported by guard-2, 90% sure · not checked by a rule')
  await expect(screen.getByText('not checked by a rule')).toHaveCount(1)
})

test('a due time is put off with a reason, and the clock says how often', async ({ floor }) => {
  const own = await bringIn(floor.backend.url)
  const { page } = await floor.signedIn(people.maya.email)
  const screen = await openFrom(page, 'team', own)
  await page.keyboard.press('a')
  await expect(screen).toContainText('Maya Ellison · Frontline North')
  await screen.getByRole('button', { name: /^Status/ }).click()
  await page.getByRole('menuitem', { name: /^Put the due time off/ }).click()
  const dialog = page.getByRole('dialog', { name: `Put a due time of ${own.reference} off` })
  await dialog.getByText('First reply', { exact: true }).click()
  await dialog.getByText('4 h', { exact: true }).click()
  await page.keyboard.press('Control+Enter')
  await expect(dialog.getByText('Write a short reason.')).toBeVisible()
  await dialog.getByLabel('Reason').fill('The bank answers in the afternoon.')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await expect(screen.locator('header').first()).toContainText('put off 1×')
  await screen.getByRole('tab', { name: 'Facts' }).click()
  await expect(screen.getByRole('region', { name: 'Clocks' })).toContainText('The bank answers in the afternoon.')
  await screen.getByRole('tab', { name: 'Timeline' }).click()
  await expect(screen.getByText('First reply: due time put off by 4 h')).toBeVisible()
})
