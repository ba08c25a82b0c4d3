import { useEffect } from 'react'
import type { PolicyOverview } from '../../shared/contract/triage.ts'
import { type Ask, type Asked, useAsked } from '../ui/use-asked.ts'

/** How often the versions are asked for again, in milliseconds: while somebody looks at them, and otherwise. */
const againEvery = { watched: 5_000, otherwise: 60_000 }

const askPolicies: Ask<PolicyOverview> = (desk, signal) => desk.triage.policies(undefined, { signal })

/** The versions of the policy, anew when somebody turns to them. They change by what others do: while the window is seen they are asked for again. */
export function usePolicies(watched: boolean): Asked<PolicyOverview> {
  const asked = useAsked(askPolicies)
  const { reload } = asked
  useEffect(() => {
    if (watched) void reload()
    const timer = setInterval(
      () => {
        if (document.visibilityState === 'visible') void reload()
      },
      watched ? againEvery.watched : againEvery.otherwise,
    )
    return () => clearInterval(timer)
  }, [reload, watched])
  return asked
}
