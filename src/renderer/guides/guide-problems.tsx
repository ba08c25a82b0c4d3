import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCircleX } from '@tabler/icons-react'
import type { PolicyProblem } from '../../shared/policies/problem.ts'
import { t } from '../app/text/index.ts'
import classes from './forms.module.css'

const words = t.guides.publishing

/** What is wrong with a guide, errors first; each leads to its place where `onShow` is given. */
export function GuideProblems({
  problems,
  onShow,
}: {
  readonly problems: readonly PolicyProblem[]
  readonly onShow?: (problem: PolicyProblem) => void
}) {
  const ordered = problems.toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'))
  return (
    <ul className={classes.problems} aria-label={words.problemList}>
      {ordered.map((problem) => {
        const { severity, code, path, place, sentence } = problem
        const where = place || words.theGuide
        const Icon = severity === 'error' ? IconCircleX : IconAlertTriangle
        return (
          <li key={`${code} ${path.join('.')} ${sentence}`} data-severity={severity}>
            <Icon size={16} aria-hidden />
            <span>
              <strong>{severity === 'error' ? words.error : words.warning}:</strong> {sentence}
            </span>
            {onShow && (
              <Button variant="subtle" size="compact-xs" aria-label={words.show(where)} onClick={() => onShow(problem)}>
                {words.showIt}
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
