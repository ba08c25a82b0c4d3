import { useMemo } from 'react'
import { create } from 'zustand'
import type { Directory, Member, Team, Workspace } from '../../shared/access/directory.ts'
import type { AlertList } from '../../shared/contract/alerts.ts'
import type { AttentionItem, DeskSession, OwnPresence, SyncStatus, ViewCounts } from '../../shared/contract/desk.ts'
import type { EscalationPolicy } from '../../shared/escalation/policy.ts'
import type { Guide } from '../../shared/guide/guide.ts'
import type { RepliesPolicy } from '../../shared/replies/policy.ts'
import type { SlaPolicy } from '../../shared/sla/clock.ts'

/** What every screen needs to know all the time, kept up by `DeskFeeds`. */
interface DeskState {
  readonly session: DeskSession | null
  readonly teams: readonly Team[]
  readonly members: readonly Member[]
  readonly sync: SyncStatus | null
  readonly counts: ViewCounts | null
  readonly attention: readonly AttentionItem[]
  /** The policies every desk decides by; null until the desk has told them. */
  readonly settings: {
    readonly slaPolicy: SlaPolicy
    readonly escalationPolicy: EscalationPolicy
    readonly repliesPolicy: RepliesPolicy
  } | null
  /** What the member says of themselves. */
  readonly presence: OwnPresence | null
  /** The member's alerts; null before they are known. */
  readonly alerts: AlertList | null
  /** Guides that new runs may begin on, by title; null before they are known. */
  readonly guides: readonly Guide[] | null
}

/** The store itself: read it through the hooks below. Only `DeskFeeds` writes it. */
export const useDeskState = create<DeskState>()(() => ({
  session: null,
  teams: [],
  members: [],
  sync: null,
  counts: null,
  attention: [],
  settings: null,
  presence: null,
  alerts: null,
  guides: null,
}))

/** The member at this desk. Only below the sign-in. */
export function useMe(): Member {
  const session = useDeskState((state) => state.session)
  if (session?.state !== 'signed_in') throw new Error('Nobody is signed in.')
  return session.member
}

/** The workspace of the member at this desk. Only below the sign-in. */
export function useWorkspace(): Workspace {
  const session = useDeskState((state) => state.session)
  if (session?.state !== 'signed_in') throw new Error('Nobody is signed in.')
  return session.workspace
}

/** Teams and members by id. */
export function useDirectory(): Directory {
  const teams = useDeskState((state) => state.teams)
  const members = useDeskState((state) => state.members)
  return useMemo(
    () => ({
      teams: new Map(teams.map((team) => [team.id, team])),
      members: new Map(members.map((member) => [member.id, member])),
    }),
    [teams, members],
  )
}

/** The server's clock, in milliseconds since 1970, also on a machine whose own is wrong. */
export function serverNow(): number {
  return Date.now() + (useDeskState.getState().sync?.clockSkewMs ?? 0)
}

/** Server clock minus this machine's, in milliseconds. */
export function useClockSkew(): number {
  return useDeskState((state) => state.sync?.clockSkewMs ?? 0)
}
