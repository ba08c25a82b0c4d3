import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type FolderArguments, folderFlags, readFolderArguments } from '../folder-arguments.ts'
import { readJsonLines } from '../lines/read-file.ts'
import { EvaluationError } from '../problem.ts'
import type { Output } from '../run-evaluation.ts'
import { needPlace, writeResult } from '../write-result.ts'
import { abcdGuidelinesSchema } from './abcd-guide.ts'
import { dotGuide } from './dot-guide.ts'
import { conversionResult } from './findings.ts'
import { tellAbcd, tellCharts, tellStar } from './guide-report.ts'
import { abcdKbSchema, abcdOntologySchema, runAbcd } from './run-abcd.ts'
import { runStar } from './run-star.ts'
import { starFlowsSchema } from './star-graph.ts'

/** The text of `--help`. */
export const guideUsage = `npm run eval:guides -- DIR [flags]

  Turns the task flows and guidelines in the folder into guides, lints them, and replays the dialogues against them.
  docs/evaluation-guides.md tells how, and what was found.

${folderFlags}`

type RunArguments = Extract<FolderArguments, { kind: 'run' }>

/** Runs the command. 0: measured. 2: nothing could be, and nothing was written. */
export async function runGuideEvaluation(argv: readonly string[], output: Output): Promise<0 | 2> {
  try {
    const args = readFolderArguments(argv, 'flows and dialogues')
    if (args.kind === 'help') output.say(guideUsage)
    else await evaluate(args, output)
    return 0
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error
    output.complain(error.message)
    return 2
  }
}

async function evaluate(args: RunArguments, output: Output): Promise<void> {
  if (args.out !== null) await needPlace(args.out)
  const found = await stat(args.folder).catch(() => null)
  if (!found?.isDirectory()) throw new EvaluationError(`There is no folder ${args.folder}.`)
  const star = await starOf(args)
  if (star) output.say(tellStar(star))
  const abcd = await abcdOf(args)
  if (abcd) output.say(tellAbcd(abcd))
  const charts = await chartsOf(args)
  if (charts) output.say(tellCharts(charts))
  if (!star && !abcd && !charts) throw new EvaluationError(`Nothing in ${args.folder} is a flow that can be read.`)
  const { resamples, seed } = args.sampling
  output.say(`95 % bootstrap intervals: ${resamples.toLocaleString('en')} resamples of whole dialogues, seed ${seed}.`)
  if (args.out === null) return
  await writeResult(args.out, {
    bootstrap: { confidence: 0.95, drawn: 'dialogues', resamples, seed },
    star,
    abcd,
    charts,
  })
  output.say(`Written to ${args.out}.`)
}

async function starOf({ folder, sampling }: RunArguments) {
  const flows = await readJson(folder, 'star_flows.json', starFlowsSchema)
  return flows ? runStar(flows, await linesOf(folder, 'star_sample.jsonl'), sampling) : null
}

async function abcdOf({ folder, sampling }: RunArguments) {
  const guidelines = await readJson(folder, 'abcd_guidelines.json', abcdGuidelinesSchema)
  if (!guidelines) return null
  const ontology = (await readJson(folder, 'abcd_ontology.json', abcdOntologySchema)) ?? { intents: { subflows: {} } }
  const kb = (await readJson(folder, 'abcd_kb.json', abcdKbSchema)) ?? {}
  return runAbcd({ guidelines, ontology, kb, lines: await linesOf(folder, 'abcd_sample.jsonl') }, sampling)
}

async function chartsOf({ folder }: RunArguments) {
  const documents = await readJson(folder, 'tau2_policies.json', z.record(z.string(), z.unknown()))
  const charts = Object.entries(documents ?? {}).flatMap(([name, text]) =>
    typeof text === 'string' && text.trimStart().startsWith('digraph') ? [conversionResult(dotGuide(name, text))] : [],
  )
  return charts.length > 0 ? charts : null
}

/** A file of the folder; null where it is not there. Throws an EvaluationError that says what is wrong with it. */
async function readJson<T>(folder: string, name: string, schema: z.ZodType<T>): Promise<T | null> {
  const path = join(folder, name)
  if (!(await stat(path).catch(() => null))?.isFile()) return null
  const read = schema.safeParse(parse(await readFile(path, 'utf8')))
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new EvaluationError(`${name} cannot be read: ${issue?.path.join('.') || 'the file'}: ${issue?.message}`)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function linesOf(folder: string, name: string) {
  const path = join(folder, name)
  return (await stat(path).catch(() => null))?.isFile() ? (await readJsonLines(path)).lines : []
}
