import type { Member } from '../../shared/access/directory.ts'
import { mayDo } from '../../shared/access/permissions.ts'
import type { Case } from '../../shared/case/state.ts'
import { consultsHelped } from '../../shared/consult/who-helps.ts'

/**
 * Which part of the side panel a case opens on: the questions to colleagues where one is answered or to be answered, the
 * guide for who is in the middle of one, else why the AI stopped.
 */
export function firstTab(state: Case, member: Member): 'guide' | 'why' | 'consult' {
  // An answer to one's own question, or a question to oneself, is what somebody comes for.
  const answered = state.consults.some((consult) => consult.state === 'answered' && consult.askedBy.id === member.id)
  if (answered || consultsHelped(state, member.id).length > 0) return 'consult'
  const own = state.guideRuns.some((run) => run.state === 'running' && run.records.at(-1)?.by.id === member.id)
  return own && mayDo(member, 'run_guide', state) ? 'guide' : 'why'
}
