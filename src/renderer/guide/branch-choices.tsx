import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { Guide } from '../../shared/guide/guide.ts'
import type { StepView } from '../../shared/guide/view.ts'
import { nameOf } from '../../shared/guide/walk-state.ts'
import { words } from '../case/words.ts'
import classes from './guide.module.css'
import { OptionList } from './question-step.tsx'
import type { StepActs } from './step-body.tsx'
import { useGuideKeys } from './use-guide-keys.ts'

/** A check that cannot be answered by itself: a person takes a branch, with why. */
export function BranchChoices({
  step,
  sending,
  onAct,
  onAsk,
}: StepActs & { readonly step: Extract<StepView, { type: 'check' | 'guide' }> }) {
  const choices = step.type === 'check' ? step.choices : []
  const ask = ({ branch, label }: (typeof choices)[number]) =>
    onAsk({ kind: 'branch', entry: null, branch, label, because: step.reason })
  useGuideKeys({
    enter: null,
    options: choices.map((choice) => ({ label: choice.label, run: () => ask(choice) })),
  })
  return (
    <>
      {choices.length > 0 && (
        <OptionList
          options={choices.map(({ branch, label }) => ({ key: branch ?? otherwise, label, suggested: false }))}
          disabled={sending}
          onChoose={({ key }) => {
            const choice = choices.find(({ branch }) => (branch ?? otherwise) === key)
            if (choice) ask(choice)
          }}
        />
      )}
      <Button variant="default" size="compact-sm" loading={sending} onClick={() => onAct({ kind: 'go_on' })}>
        {words.guide.stuck.again}
      </Button>
    </>
  )
}

/** No branch has this key: keys begin with a letter or digit. */
const otherwise = '*'

/** Goes on at another step of the guide, where it cannot go on by itself. */
export function JumpChoice({
  guide,
  onAsk,
}: Pick<StepActs, 'onAsk'> & {
  readonly guide: Guide
}) {
  const [to, setTo] = useState('')
  const step = guide.steps.find(({ key }) => key === to)
  return (
    <div className={classes.jump}>
      <NativeSelect
        label={words.guide.stuck.jump}
        data={[{ value: '', label: '–' }, ...guide.steps.map((one) => ({ value: one.key, label: nameOf(one) }))]}
        value={to}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
      <Button
        variant="default"
        size="compact-md"
        disabled={!step}
        onClick={() => step && onAsk({ kind: 'jump', to: step.key, label: nameOf(step) })}
      >
        {words.guide.step.goOn}
      </Button>
    </div>
  )
}
