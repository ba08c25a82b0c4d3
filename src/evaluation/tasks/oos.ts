import { expectedCalibrationError } from '../../shared/intent/calibration.ts'
import { classification } from '../../shared/statistics/confusion.ts'
import type { Counts } from '../../shared/statistics/counts.ts'
import { recallAt } from '../../shared/statistics/recall-at.ts'
import { rocAuc } from '../../shared/statistics/roc-auc.ts'
import { groupOf, readText, recordOfText } from '../lines/case-line.ts'
import { EvaluationError, isRecord, type Read, readAll, refuse } from '../problem.ts'
import { caseOf, runTriage, withIntent } from '../run-triage.ts'
import { timed } from '../timing.ts'
import { type IntentAnswer, type IntentReader, trainReader } from '../train-reader.ts'
import { needItems, resultOf, type Task } from './task.ts'

type Split = 'train' | 'valid' | 'test'

/** A request with its intent; null is out of scope. */
export interface LabelledRequest {
  readonly split: Split
  readonly text: string
  readonly intent: string | null
  readonly group: string | null
}

/** Whether the local intent model names the intent, knows what it does not know, and is right as often as it says. */
export const oos: Task = {
  name: 'oos',
  about: 'the intent of one message, and whether it has none of those known (positive)',
  run(lines, sampling) {
    const { items, refusals } = readAll(lines, readLine)
    needItems(items, refusals)
    const parts = { train: partOf(items, 'train'), valid: partOf(items, 'valid'), test: partOf(items, 'test') }
    needParts(parts)
    const began = performance.now()
    const reader = trainReader(parts.train, parts.valid)
    const trainingSeconds = (performance.now() - began) / 1_000
    const { values, timing } = timed(parts.test, ({ text }) => text, reader.read)
    const outside = parts.test.map(({ intent }) => intent === null)
    const doubts = values.map(({ outOfScope }) => outOfScope)
    const truths = parts.test.map(({ intent }) => intent)
    const inScope = values.map((answer, at) => judge(answer, answer.confidence, truths[at] ?? null))
    // Over every request: the chance that it is in scope and the intent right.
    const anyScope = values.map((answer, at) => ({
      ...judge(answer, answer.confidence * (1 - answer.outOfScope), truths[at] ?? null),
      counts: true,
    }))
    const flagged = classification(
      parts.test.map(({ text }, at) => isFlagged(text, values[at], reader)),
      outside,
    )
    return resultOf(
      {
        task: 'oos',
        statistics: {
          accuracy: (counts) => accuracy(inScope, counts),
          auroc: rocAuc(doubts, outside),
          recallAt10: recallAt(doubts, outside, 0.1),
          ece: (counts) => calibrationError(inScope, counts),
          eceAll: (counts) => calibrationError(anyScope, counts),
          flagPrecision: flagged.precision,
          flagRecall: flagged.recall,
        },
        sample: { n: parts.test.length, groups: parts.test.map(({ group }) => group) },
        positive: outside,
        timing,
        details: {
          trainingSeconds,
          model: reader.version,
          intents: new Set(parts.train.flatMap(({ intent }) => intent ?? [])).size,
          parts: { train: parts.train.length, valid: parts.valid.length, test: parts.test.length },
        },
        notes: parts.valid.length === 0 ? ['No valid part: calibrated on the training part alone.'] : [],
        refusals,
      },
      sampling,
    )
  },
}

/** Whether the flag is raised for a contact with this one message, when the model is the only one to say so. */
function isFlagged(text: string, answer: IntentAnswer | undefined, { version, ece }: IntentReader): boolean {
  const record = recordOfText(text)
  if (!record.ok || !answer) return false
  const { intent, confidence, outOfScope } = answer
  const reading = { intent: intent ?? 'unknown', confidence, outOfScope, modelVersion: version, ece }
  return runTriage(withIntent(caseOf(record.value), reading)).flags.some(({ code }) => code === 'out_of_scope')
}

/** A forecast of the model and whether it came true. */
interface Judged {
  readonly score: number
  readonly right: boolean
  /** Requests that have no intent say nothing about how well intents are told apart. */
  readonly counts: boolean
}

function judge({ intent }: IntentAnswer, score: number, truth: string | null): Judged {
  return { score, right: truth !== null && intent === truth, counts: truth !== null }
}

/** Of the requests that have an intent, the share whose intent was named. */
function accuracy(judged: readonly Judged[], counts: Counts): number | null {
  const all = judged.reduce((sum, one, at) => sum + (one.counts ? (counts[at] ?? 0) : 0), 0)
  const right = judged.reduce((sum, one, at) => sum + (one.counts && one.right ? (counts[at] ?? 0) : 0), 0)
  return all > 0 ? right / all : null
}

/** How far stated confidence and truth lie apart, in ten bins. */
function calibrationError(judged: readonly Judged[], counts: Counts): number | null {
  const drawn = judged.flatMap((one, at) => (one.counts ? Array<Judged>(counts[at] ?? 0).fill(one) : []))
  return drawn.length > 0 ? expectedCalibrationError(drawn) : null
}

function partOf(items: readonly LabelledRequest[], split: Split): LabelledRequest[] {
  return items.filter((item) => item.split === split)
}

function needParts(parts: Readonly<Record<Split, readonly LabelledRequest[]>>): void {
  if (parts.train.length === 0) throw new EvaluationError("No line has the split 'train': nothing to learn from.")
  if (parts.test.length === 0) throw new EvaluationError("No line has the split 'test': nothing to measure.")
  const intents = new Set(parts.train.map(({ intent }) => intent).filter((intent) => intent !== null))
  if (intents.size < 2) throw new EvaluationError('The training lines name fewer than two intents.')
}

const splits: Readonly<Record<string, Split>> = {
  train: 'train',
  valid: 'valid',
  validation: 'valid',
  val: 'valid',
  dev: 'valid',
  test: 'test',
}

function readLine(value: unknown): Read<LabelledRequest> {
  if (!isRecord(value)) return refuse('', 'must be an object')
  const text = readText(value.text)
  const split = typeof value.split === 'string' && Object.hasOwn(splits, value.split) ? splits[value.split] : undefined
  const intent = readIntent(value)
  const problems = [text, intent].flatMap((part) => (part.ok ? [] : part.problems))
  if (!split) problems.push({ field: 'split', reason: "must be 'train', 'valid' or 'test'" })
  if (!text.ok || !intent.ok || !split) return { ok: false, problems }
  return { ok: true, value: { split, text: text.value, intent: intent.value, group: groupOf(value) } }
}

function readIntent({ intent }: Readonly<Record<string, unknown>>): Read<string | null> {
  if (intent === null) return { ok: true, value: null }
  if (intent === undefined) return refuse('intent', 'is missing (null means out of scope)')
  return typeof intent === 'string' && intent.trim() !== ''
    ? { ok: true, value: intent }
    : refuse('intent', 'must be a name, or null for out of scope')
}
