import type { Kysely } from 'kysely'
import { v7 as uuid } from 'uuid'
import { maxBatch } from '../../shared/contract/intake.ts'
import { type Sample, sampleSchema } from '../../shared/contract/triage.ts'
import { insertSamples } from '../db/sampled-contact.ts'
import type { Tables } from '../db/tables.ts'
import { writeIn } from '../db/transaction.ts'
import { type Problem, problemsOf } from '../intake/problems.ts'

/** What became of one sample of a batch; `line` counts from 1. */
export interface SampleResult {
  readonly line: number
  readonly outcome: 'received' | 'known' | 'refused'
  readonly externalId: string | null
  readonly problems: Problem[]
}

/** Takes in contacts the AI finished alone. Bad ones are refused with place and reason, the good ones go in. */
export async function receiveSamples(
  deps: { readonly db: Kysely<Tables>; readonly now: () => Date },
  workspaceId: string,
  records: readonly unknown[],
): Promise<{ received: number; known: number; refused: number; results: SampleResult[] }> {
  const now = deps.now().toISOString()
  const good: { line: number; contact: Sample }[] = []
  const results: SampleResult[] = []
  records.forEach((raw, index) => {
    const line = index + 1
    const parsed = sampleSchema.safeParse(raw)
    if (parsed.success) good.push({ line, contact: parsed.data })
    else results.push({ line, outcome: 'refused', externalId: null, problems: problemsOf(parsed.error) })
  })
  const fresh = [...new Map(good.toReversed().map((one) => [one.contact.externalId, one])).values()].reverse()
  const added = await writeIn(deps.db, workspaceId, (db) =>
    insertSamples(
      db,
      fresh.map(({ contact }) => ({ id: uuid(), receivedAt: contact.receivedAt ?? now, contact })),
    ),
  )
  const firstLines = new Set(fresh.map(({ line }) => line))
  for (const { line, contact } of good) {
    const isNew = added.has(contact.externalId) && firstLines.has(line)
    results.push({ line, outcome: isNew ? 'received' : 'known', externalId: contact.externalId, problems: [] })
  }
  results.sort((a, b) => a.line - b.line)
  const count = (outcome: SampleResult['outcome']) => results.filter((result) => result.outcome === outcome).length
  return { received: count('received'), known: count('known'), refused: count('refused'), results }
}

/** The records of a body: one sample, or `{ samples: [...] }`. Null when the list is empty or too long. */
export function sampleRecords(body: Readonly<Record<string, unknown>>): readonly unknown[] | null {
  if (!('samples' in body)) return [body]
  const { samples } = body
  return Array.isArray(samples) && samples.length >= 1 && samples.length <= maxBatch ? samples : null
}
