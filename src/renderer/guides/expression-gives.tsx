import type { SeenValue } from '../../shared/guide/run.ts'
import { type ExpressionValue, valueWords } from '../../shared/guide/value-words.ts'
import { t } from '../app/text/index.ts'
import classes from './forms.module.css'

const words = t.guides.expressions

/** What came of an expression: a value, or why there is none, and what it looked at. */
export interface ExpressionAnswer {
  readonly value: ExpressionValue | null
  readonly fault: string | null
  readonly saw: readonly SeenValue[]
}

/** What an expression gives on the chosen case, with the values it saw there. */
export function ExpressionGives({
  reference,
  answer: { value, fault, saw },
}: {
  readonly reference: string
  readonly answer: ExpressionAnswer
}) {
  return (
    <p className={classes.gives} data-gives={value === true ? 'yes' : value === false ? 'no' : undefined}>
      {words.on(reference)} {value === null ? words.cannot(fault ?? '') : <strong>{shownValue(value)}</strong>}
      <SawList saw={saw} />
    </p>
  )
}

/** A template filled in from the chosen case. */
export function TemplateGives({
  reference,
  filled: { text, faults, saw },
}: {
  readonly reference: string
  readonly filled: { readonly text: string; readonly faults: readonly string[]; readonly saw: readonly SeenValue[] }
}) {
  return (
    <div className={classes.gives}>
      {words.on(reference)}
      <blockquote className={classes.filled}>{text}</blockquote>
      {faults.map((fault) => (
        <div key={fault}>{words.cannot(fault)}</div>
      ))}
      <SawList saw={saw} />
    </div>
  )
}

function SawList({ saw }: { readonly saw: readonly SeenValue[] }) {
  if (saw.length === 0) return null
  return <span className={classes.saw}> · {saw.map(({ name, value }) => words.saw(name, value)).join(', ')}</span>
}

/** A value as people read it; an empty one says so. */
function shownValue(value: ExpressionValue): string {
  const words = valueWords(value)
  return words === '' ? t.guides.expressions.emptyText : words
}
