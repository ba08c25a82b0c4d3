import { runEvaluation } from './run-evaluation.ts'

/** Entry of `npm run eval:triage`. */
process.exitCode = await runEvaluation(process.argv.slice(2), {
  say: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
})
