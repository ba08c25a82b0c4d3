import { v7 as uuid } from 'uuid'
import type { BatchDeps } from '../commands/run-batch.ts'
import { runBatch } from '../commands/run-batch.ts'
import { readIn } from '../db/transaction.ts'
import { questionInput } from '../intake/question-input.ts'
import type { IntakeDeps } from '../intake/receive-cases.ts'
import { receiveCases } from '../intake/receive-cases.ts'
import { demoHeldBack, demoQuestions } from './ai-questions.ts'

const source = 'Demo connector'

/** Lets the demo's AI ask what it waits for now, and try to write once where a person has the case. */
export async function askInTheDemo(
  { batch, intake }: { readonly batch: BatchDeps; readonly intake: IntakeDeps },
  workspaceId: string,
): Promise<void> {
  for (const { record, question } of demoQuestions) {
    const input = questionInput(workspaceId, question, intake.now())
    const summary = await receiveCases(intake, { workspaceId, source, records: [record], question: input })
    if (summary?.received !== 1) throw new Error(`The demo could not ask: ${JSON.stringify(summary?.results)}`)
  }
  const held = await readIn(batch.db, workspaceId, (db) =>
    db.trx
      .selectFrom('case_state')
      .select('id')
      .where('workspace_id', '=', workspaceId)
      .where('active', '=', true)
      .where('owner_id', 'is not', null)
      .orderBy('received_at', 'desc')
      .limit(1)
      .executeTakeFirst(),
  )
  if (!held) return
  await runBatch(batch, workspaceId, [
    {
      by: { kind: 'house', actor: { kind: 'intake', name: source } },
      envelope: {
        id: uuid(),
        caseId: held.id,
        seenVersion: 0,
        deskId: null,
        deskAt: null,
        command: {
          type: 'case.hold_back_ai',
          input: { attempts: [{ id: uuid(), what: 'message', text: demoHeldBack }] },
        },
      },
    },
  ])
}
