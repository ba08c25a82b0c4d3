import { useMemo, useState } from 'react'
import { v7 as newId } from 'uuid'
import type { Directory } from '../../shared/access/directory.ts'
import type { Case } from '../../shared/case/state.ts'
import type { FilledAction } from '../../shared/guide/fill-action.ts'
import { useMe, useWorkspace } from '../app/desk-state.ts'
import { useApprovalRules } from '../case/use-approval-rules.ts'
import { useEscalationDraft } from '../case/use-escalation-draft.ts'
import { useReassignDraft } from '../case/use-reassign-draft.ts'
import { type Composed, type ComposeGround, composeCommand } from './compose-command.ts'
import { escalationChanges } from './escalation-changes.ts'
import { teamNamed } from './filled-fields.ts'

interface ComposedAction {
  readonly ground: ComposeGround
  readonly composed: Composed
  /** The desk did not say what it was asked for. */
  readonly failed: boolean
  readonly again: () => void
}

/** The command of an action step, composed of the case, the person, and what the desk has to look up for it. */
export function useCompose(filled: FilledAction, state: Case, directory: Directory): ComposedAction {
  const { action, fields } = filled
  const me = useMe()
  const { currency } = useWorkspace()
  const [id] = useState(() => newId())
  const changes = escalationChanges(fields, directory)
  const escalation = useEscalationDraft(action === 'escalate' ? state.id : null, changes.type, changes.teamId)
  const teamId = teamNamed(fields.team ?? '', directory)?.id ?? null
  const reassign = useReassignDraft(action === 'reassign' && teamId ? state.id : null, teamId ?? '')
  const rules = useApprovalRules()
  const draft = escalation.loading ? null : escalation.draft
  const ranking = reassign.loading ? null : (reassign.ranking ?? undefined)
  const ground = useMemo(
    () => ({
      state,
      me,
      directory,
      currency,
      id,
      lookups: { escalation: draft, ranking, rules },
    }),
    [state, me, directory, currency, id, draft, ranking, rules],
  )
  const composed = composeCommand(action, fields, ground)
  // What could not be filled in is looked at before it goes, also where the field is not required.
  const unfilled = composed.kind === 'ready' && filled.faults.length > 0
  const lacking = filled.faults.map(({ field }) => ({ field, why: 'empty' as const }))
  return {
    ground,
    composed: unfilled ? { kind: 'lacking', fields: lacking, items: [] } : composed,
    failed: escalation.failed,
    again: escalation.again,
  }
}
