import { Button, NumberInput, Textarea, UnstyledButton } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react'
import { numberProblem } from '../../shared/guide/answers.ts'
import type { AnswerView } from '../../shared/guide/view.ts'
import { useDialogFields } from '../case/use-dialog-fields.ts'
import { words } from '../case/words.ts'
import { KeyHint } from '../ui/key-hint.tsx'
import classes from './guide.module.css'

/** An answer that can be chosen. */
export type ShownOption = Extract<AnswerView, { kind: 'options' }>['options'][number]

interface OptionListProps {
  readonly options: readonly ShownOption[]
  readonly disabled: boolean
  readonly onChoose: (option: ShownOption) => void
}

/** The answers to a question, one key each. */
export function OptionList({ options, disabled, onChoose }: OptionListProps) {
  return (
    <ol className={classes.options} aria-label={words.guide.step.options}>
      {options.map((option, index) => (
        <li key={option.key}>
          <UnstyledButton
            className={classes.option ?? ''}
            data-suggested={option.suggested || undefined}
            disabled={disabled}
            onClick={() => onChoose(option)}
          >
            <KeyHint keys={String(index + 1)} />
            <span className={classes.optionLabel} dir="auto">
              {option.label}
            </span>
            {option.suggested && <span className={classes.fits}>{words.guide.step.suggested}</span>}
          </UnstyledButton>
        </li>
      ))}
    </ol>
  )
}

interface WrittenAnswerProps {
  readonly answer: Exclude<AnswerView, { kind: 'options' }>
  /** Under what the draft is kept until it is sent. */
  readonly draft: string
  readonly sending: boolean
  readonly onWrite: (value: number | string) => void
}

/** A number or a text as the answer to a question. */
export function WrittenAnswer({ answer, draft, sending, onWrite }: WrittenAnswerProps) {
  const { fields, change } = useDialogFields(draft)
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const text = fields.answer ?? ''
  const number = Number(text.trim() || Number.NaN)
  const problem =
    answer.kind === 'text' ? (text.trim() === '' ? words.guide.step.needsText : null) : numberProblem(number, answer)
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (problem) form.current?.querySelector<HTMLElement>('input, textarea')?.focus()
    else if (!sending) onWrite(answer.kind === 'text' ? text.trim() : number)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const sends = event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing
    if (!sends || !(event.target instanceof HTMLTextAreaElement)) return
    event.preventDefault()
    form.current?.requestSubmit()
  }
  return (
    <form ref={form} className={classes.written} onSubmit={send} onKeyDown={onKeyDown} noValidate>
      {answer.kind === 'text' ? (
        <Textarea
          label={words.guide.step.text}
          value={text}
          onChange={(event) => change('answer', event.currentTarget.value)}
          error={tried ? problem : null}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={4_000}
          data-guide-field
          dir="auto"
        />
      ) : (
        <NumberInput
          label={answer.unit ? words.guide.step.numberIn(answer.unit) : words.guide.step.number}
          description={rangeWords(answer)}
          value={text}
          onChange={(value) => change('answer', String(value))}
          error={tried ? problem : null}
          hideControls
          data-guide-field
        />
      )}
      <Button type="submit" size="compact-md" loading={sending} rightSection={<KeyHint keys="Enter" />}>
        {words.guide.step.send}
      </Button>
    </form>
  )
}

function rangeWords({ min, max }: Extract<AnswerView, { kind: 'number' }>): string | undefined {
  if (min !== null && max !== null) return words.guide.step.between(String(min), String(max))
  if (min !== null) return words.guide.step.atLeast(String(min))
  return max !== null ? words.guide.step.atMost(String(max)) : undefined
}
