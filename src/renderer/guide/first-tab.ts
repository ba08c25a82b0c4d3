import type { Member } from '../../shared/access/directory.ts'
import { mayDo } from '../../shared/access/permissions.ts'
import type { Case } from '../../shared/case/state.ts'

/** Which part of the side panel a case opens on: the guide for who is in the middle of one, else why the AI stopped. */
export function firstTab(state: Case, member: Member): 'guide' | 'why' {
  const own = state.guideRuns.some((run) => run.state === 'running' && run.records.at(-1)?.by.id === member.id)
  return own && mayDo(member, 'run_guide', state) ? 'guide' : 'why'
}
