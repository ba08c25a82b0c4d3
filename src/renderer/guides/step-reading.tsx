import { Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { actionKinds } from '../../shared/guide/action-kinds.ts'
import { edgesOf, type Guide, type GuideStep } from '../../shared/guide/guide.ts'
import { t } from '../app/text/index.ts'
import { choiceName, fieldName } from './action-words.ts'
import { audienceWords } from './audience-words.ts'
import classes from './forms.module.css'
import { stepOf } from './guide-edits.ts'
import { resultWords, titleOf, wayWords } from './step-words.ts'
import { useGuideEditor, useGuideEditorStore } from './use-guide-editor.ts'

const words = t.guides.inspector

/** A step as who only reads the guide sees it: what it says, and where it leads. */
export function StepReading({ step }: { readonly step: GuideStep }) {
  return (
    <>
      <Title order={2}>{titleOf(step)}</Title>
      <Text size="xs" c="dimmed">
        {t.guides.canvas.types[step.type]}. {words.typeMeaning[step.type]}
      </Text>
      {step.note !== '' && <p className={classes.readNote}>{step.note}</p>}
      <dl className={classes.reading}>
        <StepLines step={step} />
      </dl>
      <Ways step={step} />
    </>
  )
}

function StepLines({ step }: { readonly step: GuideStep }) {
  switch (step.type) {
    case 'question':
      return (
        <>
          <Line label={words.question.text}>{step.text}</Line>
          {step.collects && <Line label={words.collects}>{t.case.packet[step.collects]}</Line>}
        </>
      )
    case 'check':
      return step.branches.map(({ key, label, when }) => (
        <Line key={key} label={label || key}>
          <code>{when}</code>
        </Line>
      ))
    case 'instruction':
      return (
        <>
          <Line label={words.instruction.text}>{step.text}</Line>
          {step.points.length > 0 && (
            <Line label={words.instruction.points}>
              <ol className={classes.readPoints}>
                {step.points.map((point, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: points are texts alone, and two can be the same
                  <li key={at}>{point}</li>
                ))}
              </ol>
            </Line>
          )}
          {step.collects && <Line label={words.collects}>{t.case.packet[step.collects]}</Line>}
        </>
      )
    case 'action':
      return (
        <>
          <Line label={words.actionForm.kind}>{words.action[step.action]}</Line>
          {actionKinds[step.action].fields.map(({ name, required }) => {
            const value = step.fields[name] ?? ''
            if (value === '' && !required) return null
            return (
              <Line key={name} label={fieldName(name)}>
                {value === '' ? words.actionForm.reader : choiceName(name, value)}
              </Line>
            )
          })}
        </>
      )
    case 'guide':
      return <Line label={words.sub.guide}>{step.guide}</Line>
    case 'outcome':
      return (
        <>
          <Line label={words.outcome.result}>{resultWords(step.result)}</Line>
          {step.text !== '' && <Line label={words.outcome.text}>{step.text}</Line>}
        </>
      )
    default:
      return step satisfies never
  }
}

/** Where it leads, each way one press away. */
function Ways({ step }: { readonly step: GuideStep }) {
  const store = useGuideEditorStore()
  const guide = useGuideEditor((editor) => editor.guide)
  const ways = edgesOf(step)
  if (ways.length === 0) return null
  return (
    <nav aria-label={words.next}>
      <Title order={3}>{words.next}</Title>
      <ul className={classes.ways}>
        {ways.map(({ via, to }) => {
          const label = wayWords(step, via)
          const target = stepOf(guide, to)
          return (
            <li key={via ?? 'next'}>
              {label !== '' && <span>{label}: </span>}
              {target ? (
                <button type="button" className={classes.link} onClick={() => store.getState().show(target.key)}>
                  {titleOf(target)}
                </button>
              ) : (
                words.nextNone
              )}
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

/** The guide as who only reads it sees it: what it is for, for whom, and when it is offered. */
export function GuideReading({ guide }: { readonly guide: Guide }) {
  const { settings } = words
  return (
    <>
      <Title order={2}>{settings.title}</Title>
      <dl className={classes.reading}>
        {guide.summary !== '' && <Line label={settings.summary}>{guide.summary}</Line>}
        <Line label={settings.readers}>{audienceWords(guide)}</Line>
        <Line label={settings.when}>
          {guide.offer.when === '' ? settings.whenEmpty : <code>{guide.offer.when}</code>}
        </Line>
        {guide.variables.length > 0 && (
          <Line label={settings.variables}>
            {guide.variables.map(({ label, key }) => `${label} (vars.${key})`).join(', ')}
          </Line>
        )}
      </dl>
    </>
  )
}

function Line({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  )
}
