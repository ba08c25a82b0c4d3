import { Button, Text } from '@mantine/core'
import type { DocumentVersion } from '../../shared/contract/policies.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { formatWhen } from '../ui/format.ts'
import { TableHead } from '../ui/table-head.tsx'

const words = t.routing.versions

/** The versions of a document, newest first. */
export function VersionTable({
  history,
  onRestore,
}: {
  readonly history: readonly DocumentVersion[]
  readonly onRestore: (version: number) => void
}) {
  return (
    <>
      <table className={area.table} aria-label={words.history}>
        <TableHead
          columns={[words.columns.version, words.columns.state, words.columns.reason, words.columns.by]}
          actions
        />
        <tbody>
          {history.map(({ version, state, reason, by, at, endedAt, restores }) => (
            <tr key={version} data-version={version}>
              <th scope="row">{words.version(version)}</th>
              <td>
                <span className={area.state} data-state={state === 'in_force' ? 'published' : 'retired'}>
                  {state === 'in_force' ? words.inForce : words.retired}
                </span>
              </td>
              <td className={area.wide}>
                <div>{reason}</div>
                {restores !== null && <div className={area.noteLine}>{words.restores(restores)}</div>}
              </td>
              <td>
                <div>{words.by(by.name, formatWhen(at))}</div>
                {endedAt && <div className={area.noteLine}>{words.until(formatWhen(endedAt))}</div>}
              </td>
              <td className={area.narrow}>
                {state === 'retired' && (
                  <Button
                    variant="default"
                    size="compact-xs"
                    aria-label={words.rollBackLabel(version)}
                    onClick={() => onRestore(version)}
                  >
                    {words.rollBack}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {history.length === 1 && (
        <Text size="sm" c="dimmed">
          {words.empty}
        </Text>
      )}
    </>
  )
}
