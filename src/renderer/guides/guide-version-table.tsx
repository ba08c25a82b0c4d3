import { Button, Text } from '@mantine/core'
import type { GuideVersion } from '../../shared/contract/guides.ts'
import { useRoute } from '../app/route.ts'
import { routeHash } from '../app/route-hash.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { formatWhen } from '../ui/format.ts'
import { TableHead } from '../ui/table-head.tsx'
import classes from './forms.module.css'

const words = t.guides.publishing.versions

/** The versions of a guide, newest first, each to be read, and the earlier ones to be brought back. */
export function GuideVersionTable({
  versions,
  onRestore,
}: {
  readonly versions: readonly GuideVersion[]
  readonly onRestore: (version: number) => void
}) {
  return (
    <>
      <table className={area.table} aria-label={words.history}>
        <TableHead
          columns={[
            words.columns.version,
            words.columns.state,
            words.columns.note,
            words.columns.by,
            words.columns.runs,
          ]}
          actions
        />
        <tbody>
          {versions.map((version) => (
            <VersionRow key={version.version} version={version} onRestore={onRestore} />
          ))}
        </tbody>
      </table>
      {versions.length === 1 && (
        <Text size="sm" c="dimmed">
          {words.one}
        </Text>
      )}
    </>
  )
}

function VersionRow({
  version: { key, version, state, note, by, at, endedAt, retired, restores, runs, running },
  onRestore,
}: {
  readonly version: GuideVersion
  readonly onRestore: (version: number) => void
}) {
  const go = useRoute((route) => route.go)
  const read = { area: 'guides', key, tab: 'read', version } as const
  return (
    <tr data-version={version}>
      <th scope="row" className={area.narrow}>
        <a
          className={classes.anchor}
          href={routeHash(read)}
          aria-label={words.readLabel(version)}
          onClick={(event) => {
            event.preventDefault()
            go(read)
          }}
        >
          {words.version(version)}
        </a>
      </th>
      <td className={area.narrow}>
        <span className={area.state} data-state={state}>
          {t.guides.publishing.state[state]}
        </span>
      </td>
      <td className={area.wide}>
        <div>{note}</div>
        {restores !== null && <div className={area.noteLine}>{words.restores(restores)}</div>}
        {retired && <div className={area.noteLine}>{words.retiredBy(retired.by.name, retired.note)}</div>}
      </td>
      <td>
        <div>{words.by(by.name, formatWhen(at))}</div>
        {endedAt && <div className={area.noteLine}>{words.until(formatWhen(endedAt))}</div>}
      </td>
      <td>{words.runs(runs, running)}</td>
      <td className={area.narrow}>
        {state !== 'published' && (
          <Button
            variant="default"
            size="compact-xs"
            aria-label={words.restoreLabel(version)}
            onClick={() => onRestore(version)}
          >
            {words.restore}
          </Button>
        )}
      </td>
    </tr>
  )
}
