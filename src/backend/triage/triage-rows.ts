import type { RecordedEvent } from '../../shared/case/events.ts'
import { type Flag, type FlagCode, isModelOnly } from '../../shared/case/flag.ts'
import type { Case } from '../../shared/case/state.ts'

/** What an event says about flags, as rows that are counted: each flag once from being raised to its verdict. */
export type TriageRow =
  | {
      readonly kind: 'raised'
      readonly caseId: string
      readonly code: FlagCode
      readonly version: number
      readonly at: string
      readonly policyVersion: number
      readonly fromModel: boolean
      readonly category: string
    }
  | { readonly kind: 'lapsed'; readonly caseId: string; readonly code: FlagCode; readonly at: string }
  | {
      readonly kind: 'judged'
      readonly caseId: string
      readonly code: FlagCode
      readonly verdict: 'confirmed' | 'overridden'
      readonly judgement: string
      readonly at: string
      readonly byId: string
    }
  | {
      readonly kind: 'missed'
      readonly caseId: string
      readonly version: number
      readonly code: string
      readonly at: string
      readonly byId: string | null
    }

/** The rows of one event on the case as it stood before. */
export function triageRows(before: Case | null, recorded: RecordedEvent, after: Case): TriageRow[] {
  const { event, at, by, version } = recorded
  const caseId = after.id
  const raised = (flag: Flag): TriageRow => ({
    kind: 'raised',
    caseId,
    code: flag.code,
    version,
    at: flag.raisedAt,
    policyVersion: flag.policyVersion,
    fromModel: isModelOnly(flag),
    category: after.category,
  })
  switch (event.type) {
    case 'case_triaged':
      return event.flags.map(raised)
    case 'flags_changed': {
      const known = new Map((before?.flags ?? []).map((flag) => [flag.code, flag]))
      const anew = event.changed.filter((flag) => {
        const former = known.get(flag.code)
        return !former || (former.verdict !== null && flag.verdict === null)
      })
      return [...event.lapsed.map((code): TriageRow => ({ kind: 'lapsed', caseId, code, at })), ...anew.map(raised)]
    }
    case 'flag_confirmed':
    case 'flag_overridden': {
      const verdict = event.type === 'flag_confirmed' ? 'confirmed' : 'overridden'
      return after.flags
        .filter(({ code, mergedInto }) => code === event.code || mergedInto === event.code)
        .map(({ code }) => ({ kind: 'judged', caseId, code, verdict, judgement: event.judgement, at, byId: by.id }))
    }
    case 'miss_recorded':
      return [{ kind: 'missed', caseId, version, code: event.code, at, byId: by.kind === 'member' ? by.id : null }]
    default:
      return []
  }
}
