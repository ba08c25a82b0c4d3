import { Text, Title } from '@mantine/core'
import { useRef } from 'react'
import type { Guide, GuideStep } from '../../shared/guide/guide.ts'
import { t } from '../app/text/index.ts'
import { ActionForm } from './action-form.tsx'
import { CasePicker } from './case-picker.tsx'
import { CheckForm } from './check-form.tsx'
import { ExpressionFields } from './expression-fields.tsx'
import { ExpressionGroundProvider } from './expression-ground.tsx'
import classes from './forms.module.css'
import { GuideSettings } from './guide-settings.tsx'
import { InstructionForm } from './instruction-form.tsx'
import { OutcomeForm } from './outcome-form.tsx'
import { ProblemPlaces, useJumps } from './places.tsx'
import { QuestionForm } from './question-form.tsx'
import { StepHead } from './step-head.tsx'
import { GuideReading, StepReading } from './step-reading.tsx'
import { titleOf } from './step-words.ts'
import { SubGuideForm } from './sub-guide-form.tsx'
import { useCurrentStep, useGuideEditor } from './use-guide-editor.ts'

const words = t.guides.inspector

/** The step that is looked at, to change or only to read; the guide itself while none is. */
export function StepInspector() {
  const step = useCurrentStep()
  const guide = useGuideEditor((editor) => editor.guide)
  const readOnly = useGuideEditor((editor) => editor.readOnly)
  const form = useRef<HTMLElement>(null)
  useJumps(form)
  return (
    <section
      ref={form}
      className={classes.inspector}
      tabIndex={-1}
      aria-label={step ? words.step(titleOf(step)) : words.settings.title}
    >
      {!readOnly ? (
        <Forms guide={guide} step={step} />
      ) : step ? (
        <StepReading step={step} />
      ) : (
        <GuideReading guide={guide} />
      )}
    </section>
  )
}

function Forms({ guide, step }: { readonly guide: Guide; readonly step: GuideStep | null }) {
  const epoch = useGuideEditor((editor) => editor.epoch)
  const chosen = useGuideEditor((editor) => editor.selection.size)
  return (
    <ExpressionGroundProvider guide={guide}>
      <CasePicker />
      {chosen > 1 && (
        <Text size="sm" role="status">
          <strong>{words.many(chosen)}</strong> {words.manyHint}
        </Text>
      )}
      {step ? (
        <ProblemPlaces at={guide.steps.indexOf(step)}>
          <StepForm key={`${step.key} ${epoch}`} step={step} />
        </ProblemPlaces>
      ) : (
        <ProblemPlaces at={null}>
          <GuideSettings key={epoch} />
        </ProblemPlaces>
      )}
      <ExpressionFields />
    </ExpressionGroundProvider>
  )
}

function StepForm({ step }: { readonly step: GuideStep }) {
  return (
    <>
      <Title order={2}>{titleOf(step)}</Title>
      <StepHead step={step} />
      <StepBody step={step} />
    </>
  )
}

function StepBody({ step }: { readonly step: GuideStep }) {
  switch (step.type) {
    case 'question':
      return <QuestionForm step={step} />
    case 'check':
      return <CheckForm step={step} />
    case 'instruction':
      return <InstructionForm step={step} />
    case 'action':
      return <ActionForm step={step} />
    case 'guide':
      return <SubGuideForm step={step} />
    case 'outcome':
      return <OutcomeForm step={step} />
    default:
      return step satisfies never
  }
}
