import { useEffect, useState } from 'react'
import type { ApprovalRule } from '../../shared/approval/rule.ts'
import { useDesk } from '../app/desk-context.tsx'

/** How this workspace handles requests, as the desk knows it; null while it is looked up. */
export function useApprovalRules(): readonly ApprovalRule[] | null {
  const desk = useDesk()
  const [rules, setRules] = useState<readonly ApprovalRule[] | null>(null)
  useEffect(() => {
    let gone = false
    desk.approvals.rules().then(
      (found) => !gone && setRules(found.rules),
      () => !gone && setRules([]),
    )
    return () => {
      gone = true
    }
  }, [desk])
  return rules
}
