import { Button } from '@mantine/core'
import type { PolicyVersion } from '../../shared/contract/triage.ts'
import { t } from '../app/text/index.ts'
import { formatWhen } from '../ui/format.ts'
import { TableHead } from '../ui/table-head.tsx'
import { DifferencesTable } from './differences-table.tsx'
import { differences } from './draft.ts'
import classes from './triage.module.css'

const words = t.triage.versions

/** Every version, newest first: its state, who wanted it and why, who decided, how it ended. */
export function VersionList({
  history,
  onRollBack,
}: {
  readonly history: readonly PolicyVersion[]
  readonly onRollBack: ((version: number) => void) | null
}) {
  return (
    <table className={classes.table} aria-label={words.history}>
      <TableHead
        columns={[
          words.columns.version,
          words.columns.state,
          words.columns.reason,
          words.columns.proposed,
          words.columns.decided,
        ]}
        actions
      />
      <tbody>
        {history.map((version, index) => (
          <VersionRow
            key={version.version}
            version={version}
            former={history[index + 1] ?? null}
            onRollBack={version.state === 'retired' ? onRollBack : null}
          />
        ))}
      </tbody>
    </table>
  )
}

function VersionRow({
  version,
  former,
  onRollBack,
}: {
  readonly version: PolicyVersion
  readonly former: PolicyVersion | null
  readonly onRollBack: ((version: number) => void) | null
}) {
  const different = former ? differences(former.policy, version.policy) : []
  const { proposedBy, proposedAt, decidedBy, decidedAt, decisionNote, endedAt, endNote } = version
  return (
    <tr data-version={version.version}>
      <th scope="row">{words.version(version.version)}</th>
      <td>
        <span className={classes.state} data-state={version.state}>
          {words.state[version.state]}
        </span>
      </td>
      <td className={classes.wide}>
        <div>{version.reason}</div>
        {decisionNote && <div className={classes.noteLine}>{words.decisionNote(decisionNote)}</div>}
        {endedAt && endNote && <div className={classes.noteLine}>{words.ended(formatWhen(endedAt), endNote)}</div>}
        {former && different.length > 0 && (
          <details className={classes.details}>
            <summary>{words.differences(different.length)}</summary>
            <DifferencesTable
              label={words.differencesOf(version.version, former.version)}
              differences={different}
              heads={words.heads}
            />
          </details>
        )}
      </td>
      <td>{words.by(proposedBy.name, formatWhen(proposedAt))}</td>
      <td>{decidedBy && decidedAt ? words.by(decidedBy.name, formatWhen(decidedAt)) : ''}</td>
      <td className={classes.narrow}>
        {onRollBack && (
          <Button
            variant="default"
            size="compact-xs"
            aria-label={words.rollBackLabel(version.version)}
            onClick={() => onRollBack(version.version)}
          >
            {words.rollBack}
          </Button>
        )}
      </td>
    </tr>
  )
}
