// `npm run simulate:floor -- [--seed N] [--out FILE.json]`: a day of a floor. Flags are the simulation's own.
import { runMain } from './lib/flags.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { inRoot, node24 } from './lib/paths.mjs'
import { run } from './lib/processes.mjs'

runMain(async () => {
  await ensureInstalled()
  return run(node24, [inRoot('test', 'floor', 'main.ts'), ...process.argv.slice(2)], {
    // File names are meant from where the person stands; npm moves to the repository.
    cwd: process.env.INIT_CWD ?? process.cwd(),
  })
})
