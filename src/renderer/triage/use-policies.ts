import { useEffect } from 'react'
import type { PolicyOverview } from '../../shared/contract/triage.ts'
import { type Ask, type Asked, useAsked } from './use-asked.ts'

/** How often the versions are asked for again while somebody looks at them, in milliseconds. */
const againEvery = 5_000

const askPolicies: Ask<PolicyOverview> = (desk, signal) => desk.triage.policies(undefined, { signal })

/** The versions of the policy. They change by what others do: while the window is seen they are asked for again. */
export function usePolicies(): Asked<PolicyOverview> {
  const asked = useAsked(askPolicies)
  const { reload } = asked
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void reload()
    }, againEvery)
    return () => clearInterval(timer)
  }, [reload])
  return asked
}
