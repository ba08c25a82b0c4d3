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
            <td className={area.old}>{difference.kind === 'added' ? '' : valueWords(difference.before, directory)}</td>
            <td className={area.new}>{difference.kind === 'removed' ? '' : valueWords(difference.after, directory)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
