import { ActionIcon } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { t } from '../app/text/index.ts'
import type { Difference } from './draft.ts'
import { fieldAt } from './fields.ts'
import classes from './triage.module.css'
import { fieldName, valueText } from './value-words.ts'

const words = t.triage.draft

/** What differs between two policies, old and new side by side, for somebody who decides on it. */
export function DifferencesTable({
  label,
  differences,
  heads,
  onUndo,
}: {
  readonly label: string
  readonly differences: readonly Difference[]
  readonly heads: { readonly before: string; readonly after: string }
  readonly onUndo?: (path: string) => void
}) {
  return (
    <table className={classes.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{words.setting}</th>
          <th scope="col">{heads.before}</th>
          <th scope="col">{heads.after}</th>
          {onUndo && <td />}
        </tr>
      </thead>
      <tbody>
        {differences.map(({ path, before, after }) => {
          const field = fieldAt(path) ?? { kind: 'number' as const, unit: null }
          return (
            <tr key={path}>
              <th scope="row">{fieldName(path)}</th>
              <td className={classes.old}>{valueText(field, before)}</td>
              <td className={classes.new}>{valueText(field, after)}</td>
              {onUndo && (
                <td className={classes.narrow}>
                  <ActionIcon size="sm" aria-label={words.undo(fieldName(path))} onClick={() => onUndo(path)}>
                    <IconArrowBackUp size={15} aria-hidden />
                  </ActionIcon>
                </td>
              )}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
