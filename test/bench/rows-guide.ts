import { chromium, type Page } from '@playwright/test'
import { clipOf } from '../../src/renderer/guides/clip.ts'
import { largeGuide } from '../fixtures/large-guide.ts'
import { online, startDesk } from './desk-process.ts'
import { type Row, row } from './measure.ts'
import { watchFrames } from './page-probes.ts'
import type { Rig } from './rig.ts'

/** Steps of the guide that is drawn. */
const steps = 300

/** `ui.guide.*`: the editor of guides in a real Chromium, with a guide of 300 steps. */
export async function guideRows(rig: Rig): Promise<Row[]> {
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
    const page = await browser.newPage({ viewport: { width: 1_366, height: 768 } })
    await page.goto(desk.url)
    await page.locator('[role=option]').first().waitFor()
    await openLargeGuide(page)
    const frames = await dragAround(page, rig.options.quick ? 150 : 600)
    return [row('ui.guide.drag', 'ms', frames, { p50: 16.7, p95: 32 })]
  } finally {
    await browser.close()
    await desk.stop()
  }
}

/** A new guide with the steps pasted into it, as somebody would who copied them elsewhere. */
async function openLargeGuide(page: Page): Promise<void> {
  await page.keyboard.press('Shift+G')
  await page.getByRole('button', { name: 'New guide' }).click()
  await page.getByRole('textbox', { name: 'Title' }).fill('A large guide')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Nothing is drawn yet' }).waitFor()
  const guide = largeGuide(steps)
  await page.evaluate(
    (text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    clipOf(guide, new Set(guide.steps.map(({ key }) => key))),
  )
  await page.locator('.react-flow__node').first().waitFor()
  // The lint and the draft have had their say, and what was pasted is chosen no more.
  await page.getByText('Draft saved').waitFor()
  await page.locator('.react-flow__pane').click({ position: { x: 8, y: 8 } })
  await page.getByRole('searchbox', { name: 'Find a step' }).fill('Step 150:')
  await page.keyboard.press('Enter')
  await page.locator('.react-flow__node.selected').waitFor()
}

/** Frame times while one step is dragged round and round in the middle of the guide. */
async function dragAround(page: Page, moves: number): Promise<number[]> {
  const box = await page.locator('.react-flow__node.selected').boundingBox()
  if (!box) throw new Error('The step is not on screen')
  const [x, y] = [box.x + box.width / 2, box.y + 16]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 20, y)
  await page.evaluate(watchFrames)
  for (let move = 0; move < moves; move++) {
    const turn = (move / 60) * 2 * Math.PI
    await page.mouse.move(x + Math.cos(turn) * 160, y + Math.sin(turn) * 110)
  }
  const frames = await page.evaluate(() => window.benchFrames.splice(0))
  await page.mouse.up()
  const moved = await page.locator('.react-flow__node.selected').boundingBox()
  if (!moved || Math.hypot(moved.x - box.x, moved.y - box.y) < 20) throw new Error('The step was not dragged')
  return frames
}
