// `npm run backend`: the backend alone, on PostgreSQL (DATABASE_URL) or embedded.
import { join } from 'node:path'
import { ensureBuilt } from './lib/build.mjs'
import { readFlags, readFolder, readPort, runMain } from './lib/flags.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { lockFolder } from './lib/lock-folder.mjs'
import { defaultDataFolder, inRoot } from './lib/paths.mjs'
import { ended, onStop, startNode, stopChildren } from './lib/processes.mjs'

const help = `npm run backend -- [flags]

  Runs the backend alone: on PostgreSQL when DATABASE_URL names one, else on an embedded
  database, which is for trying out (it does not survive a power cut).

  --port N         port to listen on (default: PORT, else 7420)
  --host HOST      address to listen on (default: HOST, else 127.0.0.1)
  --data DIR       where the embedded database lives (default: ${join(defaultDataFolder(), 'backend')})
  --demo           make the demo workspace when it is not there
  --reset-demo     throw the demo workspace away and make it anew
  --help           this text`

runMain(async () => {
  const flags = readFlags(process.argv.slice(2), {
    port: { type: 'string' },
    host: { type: 'string' },
    data: { type: 'string' },
    demo: { type: 'boolean' },
    'reset-demo': { type: 'boolean' },
  })
  if (flags.help) {
    console.log(help)
    return 0
  }
  const port = readPort(flags.port)
  const data = readFolder(flags.data, '--data') ?? join(defaultDataFolder(), 'backend')
  const args = [inRoot('out', 'main', 'backend.js'), '--data', data]
  if (port !== undefined) args.push('--port', String(port))
  if (flags.host !== undefined) args.push('--host', flags.host)
  if (flags.demo) args.push('--demo')
  if (flags['reset-demo']) args.push('--reset-demo')

  const release = lockFolder(data)
  let stopped = false
  onStop(async () => {
    stopped = true
    await stopChildren()
    release()
    process.exit(0)
  })
  try {
    await ensureInstalled()
    await ensureBuilt()
    const env = { NODE_ENV: 'production', ...process.env }
    const how = await ended(startNode(args, { stdio: ['pipe', 'inherit', 'inherit'], env }))
    if (how !== 'code 0') throw new Error(`The backend ended with ${how}.`)
  } catch (error) {
    if (!stopped) throw error
  } finally {
    await stopChildren()
    release()
  }
})
