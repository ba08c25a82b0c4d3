import { notifications } from '@mantine/notifications'
import { useEffect, useRef } from 'react'
import { useDeskState } from '../app/desk-state.ts'
import { useRoute } from '../app/route.ts'
import { t } from '../app/text/index.ts'

/** Shows each urgent alert that comes in while the window is open. Those that were there already stay on the list. */
export function AlertToasts() {
  const list = useDeskState((state) => state.alerts)
  const known = useRef<ReadonlySet<string> | null>(null)
  useEffect(() => {
    if (!list) {
      known.current = null
      return
    }
    const before = known.current
    known.current = new Set(list.alerts.map(({ id }) => id))
    if (!before) return
    for (const { id, title, reference, subject, urgency, seenAt } of list.alerts) {
      if (urgency !== 'urgent' || seenAt !== null || before.has(id)) continue
      notifications.show({
        id: `alert-${id}`,
        color: 'yellow',
        autoClose: 15_000,
        title: `${t.alerts.urgency.urgent}: ${title}`,
        message: [reference, subject].filter((part) => part !== null).join(': '),
        onClick: () => {
          notifications.hide(`alert-${id}`)
          useRoute.getState().go(reference ? { area: 'inbox', reference } : { area: 'alerts' })
        },
        closeButtonProps: { 'aria-label': t.common.close },
      })
    }
  }, [list])
  return null
}
