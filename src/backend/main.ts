import { resolve } from 'node:path'
import { announceBackend } from './backend-file.ts'
import { readConfig } from './config.ts'
import { createLog, describeError } from './log.ts'
import { createBackend } from './server.ts'

/** Entry of the backend process. One line on stdout when it is ready; logs as JSON on stderr; SIGTERM and SIGINT end it. */
async function main(): Promise<void> {
  const answer = readConfig(process.argv.slice(2), process.env)
  if (answer.kind === 'problems') {
    for (const problem of answer.problems) process.stderr.write(`${problem}\n`)
    process.exitCode = 2
    return
  }
  const { config } = answer
  const dataDir = resolve(config.dataDir)
  const log = createLog(config.logLevel)
  const backend = await createBackend({ ...config, dataDir, log })
  const retract = await announceBackend(dataDir, backend.url)

  let closing = false
  const close = async (signal: string): Promise<void> => {
    if (closing) return
    closing = true
    log.info({ signal }, 'closing')
    await retract()
    await backend.close()
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(
      signal,
      () =>
        void close(signal).then(
          () => process.exit(0),
          (error: unknown) => fail(error),
        ),
    )
  }
  log.info({ database: config.databaseUrl ? 'postgres' : 'pglite', demo: config.demo }, 'ready')
  process.stdout.write(`tierdesk-backend ready ${backend.url}\n`)
}

function fail(error: unknown): void {
  const message = error instanceof Error ? error.message : 'The backend failed'
  process.stderr.write(
    `${JSON.stringify({ level: 60, time: new Date().toISOString(), msg: 'failed', error: describeError(error) })}\n`,
  )
  process.stderr.write(`The backend could not go on: ${message}\n`)
  process.exit(1)
}

main().catch(fail)
