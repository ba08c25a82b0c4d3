import { Button, Popover } from '@mantine/core'
import { IconAlertCircle, IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useState } from 'react'
import type { PolicyProblem } from '../../shared/policies/problem.ts'
import { t } from '../app/text/index.ts'
import { goToProblem } from './go-to-problem.ts'
import { useGuideEditor, useGuideEditorStore } from './use-guide-editor.ts'
import classes from './workbench.module.css'

const words = t.guides.workbench.problems

/** How many problems the lint finds, and the list of them; each leads to its step. */
export function ProblemButton() {
  const problems = useGuideEditor((editor) => editor.problems)
  const [open, setOpen] = useState(false)
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const Icon = errors > 0 ? IconAlertCircle : problems.length > 0 ? IconAlertTriangle : IconCircleCheck
  return (
    <Popover opened={open && problems.length > 0} onChange={setOpen} position="bottom-end" width={420} trapFocus>
      <Popover.Target>
        <Button
          variant="default"
          data-kind={errors > 0 ? 'error' : problems.length > 0 ? 'warning' : 'fine'}
          className={classes.problemButton ?? ''}
          leftSection={<Icon size={15} aria-hidden />}
          aria-expanded={open && problems.length > 0}
          disabled={problems.length === 0}
          onClick={() => setOpen(!open)}
        >
          {words.count(errors, problems.length - errors)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={words.title} className={classes.problems ?? ''}>
        <ul>
          {problems.map((problem) => (
            <li key={`${problem.code} ${problem.path.join('.')} ${problem.sentence}`}>
              <ProblemLine problem={problem} onGo={() => setOpen(false)} />
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  )
}

function ProblemLine({ problem, onGo }: { readonly problem: PolicyProblem; readonly onGo: () => void }) {
  const store = useGuideEditorStore()
  const go = () => {
    goToProblem(store, problem)
    onGo()
  }
  const Icon = problem.severity === 'error' ? IconAlertCircle : IconAlertTriangle
  return (
    <button type="button" className={classes.problem} data-kind={problem.severity} onClick={go}>
      <Icon size={15} aria-label={words.severity[problem.severity]} />
      <span>{problem.sentence}</span>
    </button>
  )
}
