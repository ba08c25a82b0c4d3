import { TextInput } from '@mantine/core'
import type { GuideOption } from '../../shared/guide/guide.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { OrderButtons } from '../ui/order-buttons.tsx'
import { EntryKeyField } from './entry-key-field.tsx'
import { ExpressionField } from './expression-field.tsx'
import classes from './forms.module.css'
import { NextField } from './next-field.tsx'
import { useErrorAt } from './places.tsx'
import { SetList } from './set-list.tsx'

const words = t.guides.inspector.question

/** One answer of a question: its label and where it leads; folded away, when it is suggested and what it sets. */
export function OptionForm({
  step,
  option,
  at,
  count,
  taken,
  onChange,
  onMove,
  onRemove,
}: {
  /** Key of the question. */
  readonly step: string
  readonly option: GuideOption
  readonly at: number
  readonly count: number
  /** The keys other answers have. */
  readonly taken: readonly string[]
  /** Typing in the same field is one step of undo. */
  readonly onChange: (by: (option: GuideOption) => GuideOption, field?: string) => void
  readonly onMove: (to: number) => void
  readonly onRemove: () => void
}) {
  const number = at + 1
  const place = `answer.options.${at}`
  const what = words.option(number, option.label)
  return (
    <fieldset className={classes.entry} data-place={place} tabIndex={-1} aria-label={what}>
      <div className={classes.entryHead}>
        <kbd className={classes.number} aria-hidden>
          {number}
        </kbd>
        <TextInput
          className={classes.grow ?? ''}
          aria-label={words.labelOf(number)}
          data-place={`${place}.label`}
          maxLength={120}
          error={useErrorAt(`${place}.label`)}
          value={option.label}
          onChange={({ currentTarget: { value } }) => onChange((before) => ({ ...before, label: value }), 'label')}
        />
        <OrderButtons what={what} at={at} count={count} onMove={onMove} onRemove={onRemove} />
      </div>
      <NextField
        end={{ from: step, via: `option:${option.key}` }}
        to={option.next}
        place={`${place}.next`}
        fullLabel={words.nextOf(number)}
      />
      <details className={area.details} open={option.suggestWhen !== '' || option.set.length > 0}>
        <summary aria-label={words.moreOf(option.label)}>{words.more}</summary>
        <div className={classes.fields}>
          <ExpressionField
            label={words.suggestWhen}
            fullLabel={`${what}: ${words.suggestWhen}`}
            description={words.suggestHint}
            empty={words.never}
            wanted="bool"
            place={`${place}.suggestWhen`}
            value={option.suggestWhen}
            onChange={(value) => onChange((before) => ({ ...before, suggestWhen: value }), 'suggestWhen')}
          />
          <SetList
            what={what}
            place={`${place}.set`}
            value={option.set}
            onChange={(set, field) => onChange((before) => ({ ...before, set }), field)}
          />
          <EntryKeyField
            what={what}
            place={`${place}.key`}
            value={option.key}
            label={option.label}
            taken={taken}
            onChange={(key) => onChange((before) => ({ ...before, key }))}
          />
        </div>
      </details>
    </fieldset>
  )
}
