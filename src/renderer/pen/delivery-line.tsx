import { Button } from '@mantine/core'
import { IconAlertTriangleFilled, IconCheck, IconChecks, IconClock } from '@tabler/icons-react'
import type { Delivery } from '../../shared/pen/delivery.ts'
import { words } from '../case/words.ts'
import { formatWhen } from '../ui/format.ts'
import classes from './pen.module.css'

const icons = { waiting: IconClock, sent: IconCheck, delivered: IconChecks, failed: IconAlertTriangleFilled }

/** How far a message has come, with its reason where it went wrong; `onResend` offers to try again. */
export function DeliveryLine({
  delivery,
  onResend,
}: {
  readonly delivery: Delivery
  readonly onResend: (() => void) | null
}) {
  const { state, tries, reason, at } = delivery
  const Icon = icons[state]
  const name = state === 'waiting' && tries > 0 ? words.pen.delivery.trying : words.pen.delivery[state]
  return (
    <footer className={classes.delivery} data-state={state}>
      <span title={formatWhen(at)}>
        <Icon size={13} aria-hidden /> {name}
      </span>
      {reason && <span>{reason}</span>}
      {state === 'failed' && onResend && (
        <Button size="compact-xs" variant="default" onClick={onResend}>
          {words.pen.delivery.again}
        </Button>
      )}
    </footer>
  )
}
