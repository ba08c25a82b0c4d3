// `npm run bench -- [--out FILE.json]`: measures the rows of the speed table. Flags are the bench's own.
import { ensureChromium } from './lib/browser.mjs'
import { ensureBuilt } from './lib/build.mjs'
import { runMain } from './lib/flags.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { inRoot, node24 } from './lib/paths.mjs'
import { run } from './lib/processes.mjs'

runMain(async () => {
  await ensureInstalled()
  await ensureBuilt()
  const env = { ...process.env, PLAYWRIGHT_CHROMIUM: await ensureChromium() }
  return run(node24, ['--expose-gc', inRoot('test', 'bench', 'main.ts'), ...process.argv.slice(2)], { env })
})
