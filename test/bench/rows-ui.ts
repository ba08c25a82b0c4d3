import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { online, startDesk } from './desk-process.ts'
import { type Row, row } from './measure.ts'
import { watchFrames, watchKeys, watchMount } from './page-probes.ts'
import type { Rig } from './rig.ts'

/** `ui.*`: the real screens in a real Chromium before a real desk with all the cases. */
export async function uiRows(rig: Rig): Promise<Row[]> {
  const [loaded] = await rig.desks()
  if (!loaded) return []
  const executablePath = process.env.PLAYWRIGHT_CHROMIUM
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-dev-shm-usage'],
  })
  const desk = await startDesk(loaded.dataDir, await rig.backend())
  try {
    await online(desk)
    const context = await browser.newContext({ viewport: { width: 1_366, height: 768 } })
    const { quick } = rig.options
    const first = await mounts(context, desk.url, quick ? 8 : 25)
    const page = await inbox(context, desk.url)
    const keys = await keyPresses(page, quick ? 60 : 200)
    const frames = await fling(page, quick ? 3_000 : 8_000)
    return [
      row('ui.first', 'ms', first, { p50: 60, p99: 100 }),
      row('ui.key', 'ms', keys, { p50: 14, p99: 24 }),
      row('ui.scroll', 'ms', frames, { p50: 16.7, p99: 24 }),
    ]
  } finally {
    await browser.close()
    await desk.stop()
  }
}

async function mounts(context: BrowserContext, url: string, n: number): Promise<number[]> {
  const samples: number[] = []
  for (let run = -2; run < n; run++) {
    const page = await context.newPage()
    await page.addInitScript(watchMount)
    await page.goto(url)
    const took = await page.waitForFunction(() => window.benchMounted)
    if (run >= 0) samples.push(Number(await took.jsonValue()))
    await page.close()
  }
  return samples
}

async function inbox(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(url)
  await page.locator('[role=option]').first().waitFor()
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button').last().click()
  await page.locator('[role=option]').first().waitFor()
  await page.getByRole('listbox', { name: /cases/i }).focus()
  return page
}

async function keyPresses(page: Page, n: number): Promise<number[]> {
  // Two rows down, so that every press that counts moves the cursor.
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.evaluate(watchKeys)
  for (let press = 0; press < n + 10; press++) {
    await page.keyboard.press(press % 38 < 19 ? 'j' : 'k')
    await page.waitForFunction((count) => window.benchKeys.length > count, press)
  }
  return (await page.evaluate(() => window.benchKeys)).slice(10)
}

/** Frame times while the wheel turns without a rest. */
async function fling(page: Page, milliseconds: number): Promise<number[]> {
  const box = await page.getByRole('listbox', { name: /cases/i }).boundingBox()
  if (!box) throw new Error('The list is not on screen')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.evaluate(watchFrames)
  const ends = Date.now() + milliseconds
  while (Date.now() < ends) await page.mouse.wheel(0, 1_500)
  return await page.evaluate(() => window.benchFrames.splice(0))
}
