import { runGuideEvaluation } from './run-guides.ts'

/** Entry of `npm run eval:guides`. */
process.exitCode = await runGuideEvaluation(process.argv.slice(2), {
  say: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
})
