// `npm run test:schedules -- [--seed N] [--count N] [--out FILE.json]`: random schedules. Flags are the test's own.
import { runMain } from './lib/flags.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { inRoot, node24 } from './lib/paths.mjs'
import { run } from './lib/processes.mjs'

runMain(async () => {
  await ensureInstalled()
  return run(node24, [inRoot('test', 'schedules', 'main.ts'), ...process.argv.slice(2)], {
    // File names are meant from where the person stands; npm moves to the repository.
    cwd: process.env.INIT_CWD ?? process.cwd(),
  })
})
