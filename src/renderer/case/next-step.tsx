import { Button } from '@mantine/core'
import {
  IconArrowUpRight,
  IconCheck,
  IconMessage2,
  IconRubberStamp,
  IconUserPlus,
  IconUsers,
} from '@tabler/icons-react'
import type { Directory } from '../../shared/access/directory.ts'
import type { Recommendation, Step, Suggestion } from '../../shared/triage/recommend.ts'
import type { Availabilities } from './available-actions.ts'
import { expertsIn, stepWords } from './recommendation-words.ts'
import classes from './side.module.css'
import { words } from './words.ts'

interface NextStepProps {
  readonly recommendation: Recommendation
  readonly directory: Directory
  readonly viewerId: string
  readonly available: Availabilities
  readonly onStep: (step: Step) => void
  readonly onAcceptFirst: () => void
}

/** The one suggested step with its reasons and its button, and the one that would be next best. */
export function NextStep({ recommendation, ...rest }: NextStepProps) {
  const { runnerUp } = recommendation
  return (
    <section className={classes.block} aria-labelledby="why-next">
      <h2 id="why-next" className={classes.blockTitle}>
        {words.next.title}
      </h2>
      <Suggested suggestion={recommendation} strong {...rest} />
      {runnerUp && (
        <div className={classes.runnerUp}>
          <h3 className={classes.runnerUpTitle}>{words.next.runnerUp}</h3>
          <Suggested suggestion={runnerUp} strong={false} {...rest} />
        </div>
      )}
    </section>
  )
}

const icons = {
  answer: IconMessage2,
  consult: IconUsers,
  escalate: IconArrowUpRight,
  accept: IconUserPlus,
  none: IconCheck,
  ask: IconRubberStamp,
  give: IconRubberStamp,
  decide: IconRubberStamp,
}

interface SuggestedProps extends Omit<NextStepProps, 'recommendation'> {
  readonly suggestion: Suggestion
  readonly strong: boolean
}

function Suggested({ suggestion, strong, directory, viewerId, ...rest }: SuggestedProps) {
  const { step, reasons } = suggestion
  const Icon = icons[step.kind]
  const experts = step.kind === 'consult' ? expertsIn(step.skill, directory, viewerId) : []
  return (
    <div className={classes.suggestion} data-step={step.kind} data-strong={strong || undefined}>
      <p className={classes.step}>
        <Icon size={15} aria-hidden /> {stepWords(step, directory)}
      </p>
      <ul className={classes.reasons}>
        {reasons.map(({ text, source }) => (
          <li key={`${source} ${text}`} dir="auto">
            {text}
          </li>
        ))}
        {experts.length > 0 && <li>{words.next.experts(experts.join(', '))}</li>}
      </ul>
      <StepButton step={step} strong={strong} {...rest} />
    </div>
  )
}

type StepButtonProps = Pick<SuggestedProps, 'strong' | 'available' | 'onStep' | 'onAcceptFirst'> & {
  readonly step: Step
}

/** The button that begins the step; where the case is not the person's yet, the one that takes it. */
function StepButton({ step, strong, available, onStep, onAcceptFirst }: StepButtonProps) {
  if (step.kind === 'none') return null
  const needs = {
    answer: available.reply,
    consult: available.consult,
    escalate: available.escalate,
    accept: available.accept,
    ask: available.ask,
    give: available.give,
    decide: available.grant,
  }
  const variant = strong ? 'light' : 'default'
  if (needs[step.kind].kind === 'ready') {
    return (
      <Button variant={variant} size="compact-sm" maw="100%" onClick={() => onStep(step)}>
        {words.next.do[step.kind]}
      </Button>
    )
  }
  if (step.kind !== 'answer' || available.accept.kind !== 'ready') return null
  return (
    <Button variant={variant} size="compact-sm" onClick={onAcceptFirst}>
      {words.next.do.acceptFirst}
    </Button>
  )
}
