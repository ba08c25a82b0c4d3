import type { Directory, Member } from '../../shared/access/directory.ts'
import { defaultEscalationPolicy, type EscalationPolicy } from '../../shared/escalation/policy.ts'
import type { GuideLibrary } from '../../shared/guide/guide.ts'
import { defaultRepliesPolicy } from '../../shared/replies/default-policy.ts'
import type { RepliesPolicy } from '../../shared/replies/policy.ts'
import { defaultSlaPolicy, type SlaPolicy } from '../../shared/sla/clock.ts'
import type { TriageTrial } from '../../shared/triage/policies.ts'
import { defaultTriagePolicy, type TriagePolicy } from '../../shared/triage/policy.ts'
import type { ReadableDb } from './db.ts'
import { readDirectory } from './sql/directory.ts'
import { guidesOf } from './sql/guide.ts'
import type { Owner } from './sql/meta.ts'
import { readSettings } from './sql/settings.ts'

/** From where this desk looks and decides: its member, the colleagues, the policies. */
export interface Standpoint {
  readonly member: Member
  readonly directory: Directory
  readonly slaPolicy: SlaPolicy
  readonly triagePolicy: TriagePolicy
  readonly triageTrial: TriageTrial | null
  readonly escalationPolicy: EscalationPolicy
  readonly repliesPolicy: RepliesPolicy
  /** Read when they are asked for: good until the cache is replaced. */
  readonly guides: GuideLibrary
}

/** The part of a standpoint that says which views a case belongs to. */
export type Viewer = Pick<Member, 'id' | 'teamIds' | 'role' | 'limits' | 'active'>

/** The standpoint of the cache's owner; what the feed says of the member outweighs what sign-in said. */
export function readStandpoint(db: ReadableDb, owner: Owner): Standpoint {
  const directory = readDirectory(db)
  const settings = readSettings(db)
  return {
    member: directory.members.get(owner.member.id) ?? owner.member,
    directory,
    slaPolicy: settings?.slaPolicy ?? defaultSlaPolicy,
    triagePolicy: settings?.triagePolicy ?? defaultTriagePolicy,
    triageTrial: settings?.triageTrial ?? null,
    escalationPolicy: settings?.escalationPolicy ?? defaultEscalationPolicy,
    repliesPolicy: settings?.repliesPolicy ?? defaultRepliesPolicy,
    guides: guidesOf(db),
  }
}
