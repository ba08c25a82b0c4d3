import type { Share } from '../../shared/contract/triage.ts'
import classes from './triage.module.css'

/** A share as a mark on a short line with its interval; the words beside it say the same. */
export function PrecisionBar({ share }: { readonly share: Share }) {
  const percent = (part: number) => `${part * 100}%`
  return (
    <span className={classes.bar} aria-hidden>
      <span
        className={classes.barInterval}
        style={{ insetInlineStart: percent(share.low), inlineSize: percent(share.high - share.low) }}
      />
      <span className={classes.barValue} style={{ insetInlineStart: percent(share.value) }} />
    </span>
  )
}
