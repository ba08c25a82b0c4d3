import { runMaskingEvaluation } from './run-masking.ts'

/** Entry of `npm run eval:masking`. */
process.exitCode = await runMaskingEvaluation(process.argv.slice(2), {
  say: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
})
