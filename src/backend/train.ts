import { runCli } from './cli/run-cli.ts'
import { trainCommand } from './cli/train.ts'

/** Entry of `npm run train`. */
process.exitCode = await runCli(trainCommand, process.argv.slice(2), process.env, {
  say: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
})
