import { v7 as uuid } from 'uuid'
import type { Case } from '../../shared/case/state.ts'
import type { CommandQueue } from '../commands/command-queue.ts'
import type { Connector } from '../identity/authenticate.ts'
import { newsIn, type Retold } from './news.ts'
import { normalizeUpdate } from './normalize.ts'
import type { Problem } from './problems.ts'
import { submitIntake } from './submit.ts'

/**
 * Adds to a contact the AI writes on what its sender tells of it now and the case does not have yet; gives what could not
 * be added. That a person has the pen by now is told by whatever comes after.
 */
export async function takeNews(
  { queue, now }: { readonly queue: CommandQueue; readonly now: () => Date },
  connector: Connector,
  { state, retold }: { readonly state: Case; readonly retold: Retold },
): Promise<Problem[]> {
  const news = newsIn(retold, state)
  if (!news) return []
  const input = normalizeUpdate(news, state, now().toISOString())
  const command = { type: 'case.continue_contact' as const, input }
  const result = await submitIntake(queue, connector, { id: uuid(), state, command })
  const isFull = result.outcome === 'refused' && result.refusal.code === 'invalid_input'
  return isFull ? [{ field: 'conversation', reason: result.refusal.message }] : []
}
