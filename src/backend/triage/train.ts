import { setImmediate as breathe } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import { isActive } from '../../shared/case/basics.ts'
import type { Case } from '../../shared/case/state.ts'
import type { TrainResult } from '../../shared/contract/triage.ts'
import { type Forecast, fitCalibration, type IntentExample, leastPairs } from '../../shared/intent/index.ts'
import { readBaselines } from '../../shared/triage/signals/baselines.ts'
import { parseCase } from '../db/case-state.ts'
import { judgedConfidences } from '../db/sampled-contact.ts'
import type { Tables } from '../db/tables.ts'
import { readIn, writeIn } from '../db/transaction.ts'
import { type History, type ModelKind, putModel } from './models.ts'
import { intentText } from './read-signals.ts'
import { trainIntentAside } from './train-intent-aside.ts'

/** Most cases learnt from, the newest. */
const maxCases = 5_000
const pageSize = 200
/** A model that is right less often on held-out cases would raise more doubts than it settles. */
const leastAccuracy = 0.6
/** Fewer cases of a category than this say nothing of what is ordinary in it. */
const fewestInCategory = 12

export interface TrainDeps {
  readonly db: Kysely<Tables>
  readonly now: () => Date
}

type Learnt = TrainResult['learnt'][number] & { readonly document: unknown }

/**
 * Learns from the workspace's own cases: intents from the resolved ones, what is ordinary per category from all, and
 * what the AI's confidence is worth from people's verdicts. What there is too little for stays as it was.
 */
export async function trainWorkspace(deps: TrainDeps, workspaceId: string): Promise<TrainResult> {
  const cases = await newestCases(deps, workspaceId)
  const samples = await readIn(deps.db, workspaceId, judgedConfidences)
  const trainedAt = deps.now()
  const learnt = [
    await learnIntents(cases, trainedAt),
    learnCalibration(cases, samples, trainedAt),
    learnHistory(cases, trainedAt),
  ]
  await writeIn(deps.db, workspaceId, async (db) => {
    for (const { kind, version, document } of learnt)
      if (version) await putModel(db, { kind, version, trainedAt, document })
  })
  return { cases: cases.length, learnt: learnt.map(({ document: _, ...rest }) => rest) }
}

/** The newest cases, a page at a time: other work goes on in between. */
async function newestCases({ db }: TrainDeps, workspaceId: string): Promise<Case[]> {
  const cases: Case[] = []
  let before: { at: Date; id: string } | null = null
  while (cases.length < maxCases) {
    const rows = await readIn(db, workspaceId, ({ trx }) => {
      const newest = trx
        .selectFrom('case_state')
        .select(['id', 'received_at', 'state'])
        .where('workspace_id', '=', workspaceId)
        .orderBy('received_at', 'desc')
        .orderBy('id', 'desc')
        .limit(pageSize)
      const last = before
      if (!last) return newest.execute()
      return newest
        .where((eb) =>
          eb.or([eb('received_at', '<', last.at), eb.and([eb('received_at', '=', last.at), eb('id', '<', last.id)])]),
        )
        .execute()
    })
    cases.push(...rows.map(({ state }) => parseCase(state)))
    const last = rows.at(-1)
    if (!last || rows.length < pageSize) break
    before = { at: last.received_at, id: last.id }
    await breathe()
  }
  return cases
}

async function learnIntents(cases: readonly Case[], trainedAt: Date): Promise<Learnt> {
  const examples = cases
    .filter(({ status }) => !isActive(status))
    .map((state): IntentExample => ({ text: intentText(state.conversation), intent: state.category }))
    .filter(({ text }) => text !== '')
  const result = await trainIntentAside(examples, trainedAt.toISOString())
  const base = { kind: 'intent' as const, examples: examples.length }
  if (result.status === 'too_little_data')
    return { ...base, version: null, figures: {}, note: result.sentence, document: null }
  const { reliability, version, stored, intents } = result
  const right = `right on ${Math.round(reliability.accuracy * 100)} % of ${reliability.inScope} held-out cases`
  if (reliability.inScope === 0)
    return {
      ...base,
      version: null,
      figures: {},
      note: 'Too few cases to tell how often it would be right.',
      document: null,
    }
  if (reliability.accuracy < leastAccuracy)
    return {
      ...base,
      version: null,
      figures: { accuracy: reliability.accuracy },
      note: `Was ${right}; it is used from ${leastAccuracy * 100} % on. More resolved cases of each category help.`,
      document: null,
    }
  return {
    ...base,
    version,
    figures: { intents, accuracy: reliability.accuracy, ece: reliability.ece, auroc: reliability.auroc ?? 0 },
    note: `Learnt ${intents} intents; ${right}.`,
    document: stored,
  }
}

/**
 * Pairs of what the AI said and whether it was right. A 'low confidence' flag that people overrode says the AI had been
 * right, a confirmed one that it had not; so do the verdicts on samples of what the AI finished alone.
 */
function learnCalibration(
  cases: readonly Case[],
  samples: readonly { confidence: number; wasRight: boolean }[],
  trainedAt: Date,
): Learnt {
  const judged = cases.flatMap(({ flags, assessment }): Forecast[] => {
    const verdict = flags.find(({ code }) => code === 'low_confidence')?.verdict
    const score = assessment?.confidence ?? null
    return verdict && score !== null ? [{ score, right: verdict.kind === 'overridden' }] : []
  })
  const pairs = [...judged, ...samples.map(({ confidence, wasRight }) => ({ score: confidence, right: wasRight }))]
  const fitted = fitCalibration(pairs)
  const base = { kind: 'calibration' as const, examples: pairs.length }
  if (!fitted) {
    const note = `Needs ${leastPairs} verdicts on how sure the AI was; there are ${pairs.length}.`
    return { ...base, version: null, figures: {}, note, document: null }
  }
  const { map, ece, eceBefore, n } = fitted
  return {
    ...base,
    version: versionOf('calibration', trainedAt),
    figures: { ece, eceBefore, n },
    note: `The AI's confidence was off by ${percent(eceBefore)} on average, and is by ${percent(ece)} when corrected.`,
    document: { map, ece, n },
  }
}

function learnHistory(cases: readonly Case[], trainedAt: Date): Learnt {
  const groups = [...Map.groupBy(cases, ({ category }) => category)].filter(
    ([, group]) => group.length >= fewestInCategory,
  )
  const history: History = {
    categories: Object.fromEntries(groups.map(([category, group]) => [category, readBaselines(group)])),
  }
  const base = { kind: 'history' as const, examples: cases.length, figures: { categories: groups.length } }
  if (groups.length === 0) {
    const note = `Needs ${fewestInCategory} cases of a category; no category has as many.`
    return { ...base, version: null, note, document: null }
  }
  const note = `Knows what is ordinary in ${groups.length} categories.`
  return { ...base, version: versionOf('history', trainedAt), note, document: history }
}

function versionOf(kind: ModelKind, trainedAt: Date): string {
  return `${kind}-${trainedAt.toISOString()}`
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
