import { Text } from '@mantine/core'
import { useDirectory } from '../app/desk-state.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { differenceWords, pathWords, valueWords } from './difference-words.ts'
import type { Difference } from './differences.ts'
import classes from './routing.module.css'

const words = t.routing.differences

/** What differs between two versions of a document, old and new side by side. */
export function DocumentDifferences({
  label,
  differences,
}: {
  readonly label: string
  readonly differences: readonly Difference[]
}) {
  const directory = useDirectory()
  if (differences.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {words.none}
      </Text>
    )
  return (
    <table className={area.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{words.place}</th>
          <th scope="col" className={classes.change}>
            {words.what}
          </th>
          <th scope="col" className={classes.value}>
            {words.before}
          </th>
          <th scope="col" className={classes.value}>
            {words.after}
          </th>
        </tr>
      </thead>
      <tbody>
        {differences.map((difference) => (
          <tr key={difference.path.join('.')}>
            <th scope="row">{pathWords(difference.path, directory)}</th>
            <td className={classes.change}>{differenceWords(difference)}</td>
            <Values difference={difference} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Old and new side by side; what is new or gone takes both columns. */
function Values({ difference: { kind, before, after } }: { readonly difference: Difference }) {
  const directory = useDirectory()
  if (kind === 'added')
    return (
      <td className={area.new} colSpan={2}>
        {valueWords(after, directory)}
      </td>
    )
  if (kind === 'removed')
    return (
      <td className={area.old} colSpan={2}>
        {valueWords(before, directory)}
      </td>
    )
  return (
    <>
      <td className={area.old}>{valueWords(before, directory)}</td>
      <td className={area.new}>{valueWords(after, directory)}</td>
    </>
  )
}
