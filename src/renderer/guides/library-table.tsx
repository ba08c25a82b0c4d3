import { Anchor, Button } from '@mantine/core'
import { useRoute } from '../app/route.ts'
import { type GuideTab, routeHash } from '../app/route-hash.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { formatNumber, formatWhen } from '../ui/format.ts'
import { TableHead } from '../ui/table-head.tsx'
import { audienceWords } from './audience-words.ts'
import classes from './library.module.css'
import type { LibraryRow } from './library-rows.ts'
import { isUnsaved } from './open-editors.ts'

const words = t.guides.library

/** The library as a table; who only reads sees neither runs nor drafts. */
export function LibraryTable({ rows, leads }: { readonly rows: readonly LibraryRow[]; readonly leads: boolean }) {
  const { title, audience, state, runs, draft } = words.columns
  return (
    <table className={area.table} aria-label={words.list}>
      <TableHead columns={leads ? [title, audience, state, runs, draft] : [title, audience, state]} actions={leads} />
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} data-guide={row.key}>
            <th scope="row" className={area.wide}>
              <ToGuide guide={row.key} tab={row.version === null ? 'edit' : 'read'}>
                {row.title}
              </ToGuide>
              {row.summary !== '' && <div className={area.noteLine}>{row.summary}</div>}
            </th>
            <td className={classes.audience}>{audienceWords(row)}</td>
            <td className={area.narrow}>
              <span className={area.state} data-state={row.state}>
                {words.state[row.state]}
              </span>
              {row.version !== null && <div className={area.noteLine}>{words.version(row.version)}</div>}
            </td>
            {leads && (
              <>
                <td>{row.runs === null ? '–' : formatNumber(row.runs)}</td>
                <td className={classes.draft}>
                  {row.draft && words.draftBy(row.draft.by.name, formatWhen(row.draft.at))}
                  {isUnsaved(row.key) && <div className={area.noteLine}>{words.unsaved}</div>}
                </td>
                <td className={area.narrow}>
                  <EditButton row={row} />
                </td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function EditButton({ row }: { readonly row: LibraryRow }) {
  const go = useRoute((state) => state.go)
  return (
    <Button
      variant="default"
      size="compact-xs"
      aria-label={words.editLabel(row.title)}
      onClick={() => go({ area: 'guides', key: row.key, tab: 'edit', version: null })}
    >
      {words.edit}
    </Button>
  )
}

function ToGuide({
  guide,
  tab,
  children,
}: {
  readonly guide: string
  readonly tab: GuideTab
  readonly children: string
}) {
  const go = useRoute((state) => state.go)
  const to = { area: 'guides', key: guide, tab, version: null } as const
  return (
    <Anchor
      href={routeHash(to)}
      inherit
      onClick={(event) => {
        event.preventDefault()
        go(to)
      }}
    >
      {children}
    </Anchor>
  )
}
