import type { Alert } from '../../shared/alerts/alert.ts'

/** Alerts of one cause: the newest stands for all. */
export interface AlertGroup {
  readonly cause: string
  readonly newest: Alert
  readonly all: readonly Alert[]
  readonly unseen: boolean
}

/** Alerts by cause, in the order of the newest of each; `alerts` come newest first. */
export function groupAlerts(alerts: readonly Alert[]): AlertGroup[] {
  const groups = new Map<string, Alert[]>()
  for (const alert of alerts) groups.set(alert.cause, [...(groups.get(alert.cause) ?? []), alert])
  return [...groups].flatMap(([cause, all]) => {
    const [newest] = all
    return newest ? [{ cause, newest, all, unseen: all.some(({ seenAt }) => seenAt === null) }] : []
  })
}
