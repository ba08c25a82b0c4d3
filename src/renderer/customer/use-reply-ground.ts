import { useMemo } from 'react'
import type { Case } from '../../shared/case/state.ts'
import { defaultRepliesPolicy } from '../../shared/replies/default-policy.ts'
import type { RepliesPolicy } from '../../shared/replies/policy.ts'
import type { ReplyGround } from '../../shared/replies/values.ts'
import { defaultSlaPolicy } from '../../shared/sla/clock.ts'
import { teamCalendar } from '../../shared/sla/target.ts'
import { customerZone } from '../../shared/time/customer-zone.ts'
import { useDeskState, useDirectory, useMe, useWorkspace } from '../app/desk-state.ts'

/** The templates of the workspace, as this desk last got them; offline too. */
export function useRepliesPolicy(): RepliesPolicy {
  return useDeskState(({ settings }) => settings?.repliesPolicy ?? defaultRepliesPolicy)
}

/** What is known around a case for writing to its customer; the language is chosen with the text. */
export function useReplyGround(state: Case): Omit<ReplyGround, 'language'> {
  const me = useMe()
  const workspace = useWorkspace()
  const directory = useDirectory()
  const timeZone = useCustomerZone(state)
  return useMemo(
    () => ({
      agent: me.name,
      workspace: workspace.name,
      team: directory.teams.get(state.teamId)?.name ?? null,
      timeZone,
      acknowledgeBy: null,
    }),
    [me.name, workspace.name, directory, state.teamId, timeZone],
  )
}

/** The zone in which the customer of a case is told times: theirs where it is known, else their team's. */
export function useCustomerZone(state: Case): string {
  const slaPolicy = useDeskState(({ settings }) => settings?.slaPolicy ?? defaultSlaPolicy)
  return customerZone(state) ?? teamCalendar(state.teamId, slaPolicy).timeZone
}
