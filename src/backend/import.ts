import { readArguments, usage } from './import/arguments.ts'
import { runImport } from './import/run-import.ts'

/** Entry of `npm run import`. */
const answer = readArguments(process.argv.slice(2))
switch (answer.kind) {
  case 'help':
    process.stdout.write(`${usage}\n`)
    break
  case 'problem':
    process.stderr.write(`${answer.problem}\n`)
    process.exitCode = 2
    break
  case 'arguments':
    process.exitCode = await runImport(answer.arguments, process.env, {
      say: (text) => process.stdout.write(`${text}\n`),
      complain: (text) => process.stderr.write(`${text}\n`),
    })
    break
  default:
    answer satisfies never
}
