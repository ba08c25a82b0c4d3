import type { Severity } from '../../shared/case/basics.ts'
import { t } from '../app/text/index.ts'
import classes from './severity-badge.module.css'

/** Severity as code and weight: S1 filled, S2 half, S3 and S4 outlined. Never red: red is for what is breached. `silent` where its place says it in words. */
export function SeverityBadge({
  severity,
  withName = false,
  silent = false,
}: {
  severity: Severity
  withName?: boolean
  silent?: boolean
}) {
  const label = t.common.severityLabel(severity)
  return (
    <span className={classes.badge} data-severity={severity} title={label}>
      <span aria-hidden>{withName ? `${severity} ${t.common.severity[severity]}` : severity}</span>
      {!silent && <span className="visually-hidden">{label}</span>}
    </span>
  )
}
