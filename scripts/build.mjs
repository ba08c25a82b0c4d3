// `npm run build`: installs and builds when needed.
import { ensureBuilt } from './lib/build.mjs'
import { runMain } from './lib/flags.mjs'
import { ensureInstalled } from './lib/install.mjs'

runMain(async () => {
  await ensureInstalled()
  await ensureBuilt()
})
