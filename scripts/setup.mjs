// `npm run setup`: installs what the lock file says. The other commands do this by themselves.
import { runMain } from './lib/flags.mjs'
import { ensureInstalled } from './lib/install.mjs'

runMain(() => ensureInstalled())
