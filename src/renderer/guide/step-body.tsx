import { Button } from '@mantine/core'
import type { Directory } from '../../shared/access/directory.ts'
import type { Case } from '../../shared/case/state.ts'
import type { GuideAct } from '../../shared/guide/advance.ts'
import type { FilledAction } from '../../shared/guide/fill-action.ts'
import type { StepView } from '../../shared/guide/view.ts'
import { words } from '../case/words.ts'
import { KeyHint } from '../ui/key-hint.tsx'
import { ActionStep } from './action-step.tsx'
import type { Asking } from './asking.ts'
import { BranchChoices } from './branch-choices.tsx'
import { Points, useTicks } from './instruction-step.tsx'
import { OptionList, WrittenAnswer } from './question-step.tsx'
import type { ActionGiven } from './use-guide.ts'
import { useGuideKeys } from './use-guide-keys.ts'

export interface StepActs {
  readonly state: Case
  readonly directory: Directory
  /** Under what is typed at this step is kept until it is done. */
  readonly draft: string
  readonly sending: boolean
  readonly onAct: (act: GuideAct) => void
  readonly onAsk: (asking: Asking) => void
  readonly onGive: (given: ActionGiven) => void
  readonly onSheet: (filled: FilledAction) => void
}

type Of<Type extends StepView['type']> = StepActs & { readonly step: Extract<StepView, { type: Type }> }

/** What a person does at the step: its answers, its points, its action, with its keys. */
export function StepBody({ step, ...acts }: StepActs & { readonly step: StepView }) {
  switch (step.type) {
    case 'question':
      return <Question step={step} {...acts} />
    case 'instruction':
      return <Instruction step={step} {...acts} />
    case 'action': {
      const { onAct, onAsk, ...rest } = acts
      return (
        <ActionStep
          filled={step.filled}
          onNeedless={(why) => onAct({ kind: 'had_nothing_to_do', why })}
          onInstead={() => onAsk({ kind: 'instead' })}
          {...rest}
        />
      )
    }
    case 'check':
    case 'guide':
      return step.ready ? <Waiting {...acts} /> : <BranchChoices step={step} {...acts} />
    case 'outcome':
      return null
    default:
      return step satisfies never
  }
}

function Question({ step, draft, sending, onAct, onAsk }: Of<'question'>) {
  const { answer } = step
  const options = answer.kind === 'options' ? answer.options : []
  const suggested = options.filter((option) => option.suggested)
  const choose = (option: (typeof options)[number]) => {
    if (sending) return
    const recommended = suggested.length === 0 || option.suggested
    if (recommended) onAct({ kind: 'choose', option: option.key, reason: null })
    else onAsk({ kind: 'option', option: option.key, label: option.label, suggested: suggested[0]?.label ?? '' })
  }
  const [first] = suggested
  useGuideKeys({
    enter: first && suggested.length === 1 ? () => choose(first) : null,
    options: options.map((option) => ({ label: option.label, run: () => choose(option) })),
  })
  return answer.kind === 'options' ? (
    <OptionList options={options} disabled={sending} onChoose={choose} />
  ) : (
    <WrittenAnswer
      answer={answer}
      draft={draft}
      sending={sending}
      onWrite={(value) => onAct({ kind: 'write', value })}
    />
  )
}

/** Most points that have a key. */
const mostDigits = 9

function Instruction({ step, draft, sending, onAct }: Of<'instruction'>) {
  const { ticked, tick, open } = useTicks(step.points, draft)
  const done = () => onAct({ kind: 'tick' })
  useGuideKeys({
    // Enter ticks one point after the other off, and then goes on.
    enter: () => (open > 0 ? tick(ticked.indexOf(false)) : sending || done()),
    options: step.points.slice(0, mostDigits).map((label, index) => ({ label, run: () => tick(index) })),
  })
  return <Points points={step.points} ticked={ticked} sending={sending} onTick={tick} onDone={done} />
}

/** A check that was left for later, such as until an approval is there. */
function Waiting({ sending, onAct }: StepActs) {
  const goOn = () => onAct({ kind: 'go_on' })
  useGuideKeys({ enter: goOn, options: [] })
  return (
    <Button size="compact-md" loading={sending} rightSection={<KeyHint keys="Enter" />} onClick={goOn}>
      {words.guide.step.goOn}
    </Button>
  )
}
