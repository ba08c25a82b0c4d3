import { stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { EvaluationError } from '../problem.ts'
import type { Output } from '../run-evaluation.ts'
import { needPlace, writeResult } from '../write-result.ts'
import { type AlarmResult, measureAlarms } from './false-alarms.ts'
import { type GeneratedResult, measureGenerated, type Share } from './measure-generated.ts'
import { measureRecords, type RecordsResult } from './measure-records.ts'
import { roundOne } from './round-one.ts'
import { roundThree } from './round-three.ts'
import { roundTwo } from './round-two.ts'

const usage = `npm run eval:masking -- [DIR] [flags]

  Says how many generated personal details are found in generated sentences, and how much of what is masked is one.
  With a folder of public data also how much of what its dialogues' records hold is found where it is said, and how
  much is masked per 1,000 words. See docs/evaluation-assist.md.

  --out FILE       also write the result as JSON
  --help           this text`

/** Runs the command. 0: measured. 2: nothing could be, and nothing was written. */
export async function runMaskingEvaluation(argv: readonly string[], output: Output): Promise<0 | 2> {
  try {
    await evaluate(argv, output)
    return 0
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error
    output.complain(error.message)
    return 2
  }
}

async function evaluate(argv: readonly string[], output: Output): Promise<void> {
  const { values, positionals } = parse(argv)
  if (values.help) return output.say(usage)
  const [folder, ...more] = positionals
  if (more.length > 0) throw new EvaluationError(`One folder at a time: what is '${more[0]}'?`)
  if (folder !== undefined && !(await stat(folder).catch(() => null))?.isDirectory())
    throw new EvaluationError(`There is no folder ${folder}.`)
  if (values.out !== undefined) await needPlace(values.out)
  const generated = [roundOne, roundTwo, roundThree].map(measureGenerated)
  output.say(generated.map(tellGenerated).join('\n'))
  const records = folder === undefined ? [] : await measureRecords(folder)
  if (records.length > 0) output.say(records.map(tellRecords).join('\n'))
  const alarms = folder === undefined ? [] : await measureAlarms(folder)
  if (alarms.length > 0) output.say(alarms.map(tellAlarms).join('\n'))
  if (values.out === undefined) return
  await writeResult(values.out, { generated, records, alarms })
  output.say(`Written to ${values.out}.`)
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      strict: true,
      allowPositionals: true,
      options: { out: { type: 'string' }, help: { type: 'boolean' } },
    })
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : 'The flags cannot be read'
    throw new EvaluationError(`${reason}. See --help.`)
  }
}

function tellGenerated({ name, sentences, rows, missed }: GeneratedResult): string {
  return [
    `${sentences.toLocaleString('en')} generated sentences, ${name}:`,
    `  ${'kind'.padEnd(18)} recall  95 % interval     of   partly  precision`,
    ...rows.map(
      ({ name, recall, partly, precision }) =>
        `  ${name.padEnd(18)} ${tellShare(recall)}  ${String(recall.of).padStart(5)}  ${String(partly).padStart(5)}   ${precision ? tellShare(precision) : ''}`,
    ),
    ...missed.map((one) => `  missed: ${one.replace(/\n/g, ' / ')}`),
  ].join('\n')
}

function tellRecords({ name, rows, missed }: RecordsResult): string {
  return [
    `${name}: what the records hold and somebody says, masked without hints`,
    ...rows.map(({ kind, recall }) => `  ${kind.padEnd(18)} ${tellShare(recall)}  ${String(recall.of).padStart(5)}`),
    ...missed.map((one) => `  missed: ${one}`),
  ].join('\n')
}

function tellShare({ share, interval }: Share): string {
  if (share === null || interval === null) return '–'
  return `${share.toFixed(3)}   ${interval.low.toFixed(3)} to ${interval.high.toFixed(3)}`
}

function tellAlarms({ name, about, words, perThousand, byKind, examples }: AlarmResult): string {
  const kinds = Object.entries(byKind)
    .filter(([, rate]) => rate > 0)
    .map(([kind, rate]) => `${kind} ${rate.toFixed(2)}`)
  return [
    `${name}: ${perThousand.toFixed(2)} false alarms per 1,000 words (${words.toLocaleString('en')} words). ${about}`,
    `  ${kinds.join(', ')}`,
    ...examples.map((one) => `  ${one.replace(/\n/g, ' / ')}`),
  ].join('\n')
}
