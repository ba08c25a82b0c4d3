import type { SlaPolicy } from '../../shared/sla/sla-policy.ts'
import type { OpenLive } from './follow-live.ts'
import { useLive } from './use-live.ts'

const watchSettings: OpenLive<{ slaPolicy: SlaPolicy }> = (desk, signal) => desk.settings.watch(undefined, { signal })

/** The SLA policy as this desk last got it, offline too; null until the desk has said. */
export function useSlaPolicy(): SlaPolicy | null {
  return useLive(watchSettings).data?.slaPolicy ?? null
}
