import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCircleX } from '@tabler/icons-react'
import type { PolicyKind } from '../../shared/policies/kinds.ts'
import type { PolicyProblem } from '../../shared/policies/problem.ts'
import { useDirectory } from '../app/desk-state.ts'
import { t } from '../app/text/index.ts'
import { pathWords } from './difference-words.ts'
import { placeOf } from './documents.ts'
import classes from './routing.module.css'
import { jumpTo } from './use-jumps.ts'

const words = t.routing.problems

/** What is wrong with a document, errors first, each with the way to its place. */
export function ProblemList({
  kind,
  problems,
  onJump,
}: {
  readonly kind: PolicyKind
  readonly problems: readonly PolicyProblem[]
  /** Called when somebody goes to a place: a dialog closes then. */
  readonly onJump?: () => void
}) {
  const directory = useDirectory()
  const ordered = problems.toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'))
  return (
    <ul className={classes.problems} aria-label={words.list(t.routing.kind[kind])}>
      {ordered.map(({ severity, code, path, place, sentence }) => {
        const where = place || pathWords(path.map(String), directory) || words.document
        const at = placeOf(path)
        return (
          <li key={`${code} ${at} ${sentence}`} data-severity={severity}>
            {severity === 'error' ? (
              <IconCircleX size={16} className={classes.error} aria-hidden />
            ) : (
              <IconAlertTriangle size={16} className={classes.warning} aria-hidden />
            )}
            <span>
              <strong>
                {severity === 'error' ? words.error : words.warning}, {where}:
              </strong>{' '}
              {sentence}
            </span>
            {path.length > 0 && (
              <Button
                variant="subtle"
                size="compact-xs"
                aria-label={words.show(where)}
                onClick={() => {
                  onJump?.()
                  jumpTo({ kind, place: at })
                }}
              >
                {words.showIt}
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
