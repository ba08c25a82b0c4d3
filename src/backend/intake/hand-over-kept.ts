import { v7 as uuid } from 'uuid'
import type { IntakeSummary } from '../../shared/contract/intake.ts'
import { casesWithAi } from '../db/ai-question.ts'
import { readIn } from '../db/transaction.ts'
import type { Connector } from '../identity/authenticate.ts'
import { retoldSchema } from './news.ts'
import type { QuestionDeps } from './questions.ts'
import { submitIntake } from './submit.ts'
import { takeNews } from './take-news.ts'

/**
 * Makes people's what the AI wrote on and hands over now: contacts that are here already, with what their records bring
 * that is news. `records` are those that `summary` is about.
 */
export async function handOverKept(
  deps: QuestionDeps,
  connector: Connector,
  { records, summary }: { readonly records: readonly unknown[]; readonly summary: IntakeSummary },
): Promise<void> {
  const known = new Map(
    summary.results.flatMap((one) => (one.outcome === 'known' ? [[one.caseId, one.line] as const] : [])),
  )
  const kept = await readIn(deps.db, connector.workspaceId, (db) => casesWithAi(db, [...known.keys()]))
  for (const state of kept) {
    const retold = retoldSchema.safeParse(records[(known.get(state.id) ?? 0) - 1])
    if (retold.success) await takeNews(deps, connector, { state, retold: retold.data })
    await submitIntake(deps.queue, connector, {
      id: uuid(),
      state,
      command: { type: 'case.give_up_by_ai', input: {} },
    })
  }
}
