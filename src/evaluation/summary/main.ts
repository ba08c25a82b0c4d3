import { runSummaryEvaluation } from './run-summary.ts'

/** Entry of `npm run eval:summary`. */
process.exitCode = await runSummaryEvaluation(process.argv.slice(2), {
  say: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
})
