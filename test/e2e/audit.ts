import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'

/** Looking at a screen as a machine sees it: no serious fault for those who hear it, zoom it or cannot tell colours. */

/**
 * The rules whose answer depends on colour. The two themes differ in style sheets alone (no component asks which one
 * is on), so names, roles and order are the same in both and are looked at once; contrast is looked at in each.
 */
const colourRules = ['color-contrast', 'link-in-text-block']

/** What to look at, when not the whole page: what was looked at before need not be again. Selectors. */
export interface AuditScope {
  readonly only?: string
  readonly without?: string
}

/** Puts the page in the light theme, where every audit begins and ends. */
export async function inLight(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'light')
}

/** Looks at what is on screen now in both themes. Goes on after a fault, so that one run finds all. */
export async function audit(page: Page, screen: string, scope: AuditScope = {}): Promise<void> {
  await test.step(screen, async () => {
    for (const part of Object.values(scope)) await expect(page.locator(part)).toBeVisible()
    await look(page, `${screen}, in light`, scope)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
    await look(page, `${screen}, in dark`, scope, colourRules)
    await inLight(page)
  })
}

async function look(page: Page, screen: string, { only, without }: AuditScope, rules?: string[]): Promise<void> {
  await untilStill(page)
  // Legacy mode runs in the page itself instead of opening another one for the result; there are no frames to cross.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
  if (only !== undefined) axe.include(only)
  if (without !== undefined) axe.exclude(without)
  if (rules !== undefined) axe.withRules(rules)
  const { violations } = await axe.analyze()
  const faults = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`))
  expect.soft(faults, screen).toEqual([])
}

/** Waits until nothing moves any more: half-faded colours are nobody's to judge. What stands still without an end is still. */
async function untilStill(page: Page): Promise<void> {
  // Asked again and again: the promise of an animation whose element goes meanwhile may never be kept.
  await page.waitForFunction(
    () =>
      document
        .getAnimations()
        .every(
          ({ playState, effect }) =>
            playState !== 'running' || effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY,
        ),
    undefined,
    { polling: 50 },
  )
}
