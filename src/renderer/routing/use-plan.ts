import { useMemo, useState } from 'react'
import type { WorkPlan } from '../../shared/escalation/work-plan.ts'
import { useDirectory } from '../app/desk-state.ts'
import { useDocumentDraft } from './use-document-draft.ts'

export type Which = 'in_force' | 'draft'

export interface AskedPlan {
  readonly plan: WorkPlan
  readonly which: Which
  readonly choose: (which: Which) => void
  /** There is a draft to ask beside what is in force. */
  readonly hasDraft: boolean
}

/** What a question is asked of: the policies in force, or with the changes of this window. */
export function usePlan(): AskedPlan {
  const escalation = useDocumentDraft('escalation')
  const sla = useDocumentDraft('sla')
  const directory = useDirectory()
  const [which, choose] = useState<Which>('draft')
  const hasDraft = escalation.dirty || sla.dirty
  const drafted = which === 'draft' && hasDraft
  const policy = drafted ? escalation.draft : escalation.published
  const slaPolicy = drafted ? sla.draft : sla.published
  const plan = useMemo(() => ({ policy, slaPolicy, directory }), [policy, slaPolicy, directory])
  return { plan, which: drafted ? 'draft' : 'in_force', choose, hasDraft }
}
