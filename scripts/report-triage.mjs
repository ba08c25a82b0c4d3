// `npm run report:triage`: see src/backend/cli. Its flags are its own: see --help.
import { ensureBuilt } from './lib/build.mjs'
import { runMain } from './lib/flags.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { inRoot, node24 } from './lib/paths.mjs'
import { run } from './lib/processes.mjs'

runMain(async () => {
  await ensureInstalled()
  await ensureBuilt()
  return run(node24, [inRoot('out', 'main', 'report-triage.js'), ...process.argv.slice(2)], {
    // File names are meant from where the person stands; npm moves to the repository.
    cwd: process.env.INIT_CWD ?? process.cwd(),
  })
})
