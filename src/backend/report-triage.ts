import { reportTriageCommand } from './cli/report-triage.ts'
import { runCli } from './cli/run-cli.ts'

/** Entry of `npm run report:triage`. */
process.exitCode = await runCli(reportTriageCommand, process.argv.slice(2), process.env, {
  say: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
})
