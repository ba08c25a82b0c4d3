import { Title } from '@mantine/core'
import type { GuideNumbers, OutcomeNumbers, StepNumbers } from '../../shared/contract/guide-numbers.ts'
import type { Guide } from '../../shared/guide/guide.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { TableHead } from '../ui/table-head.tsx'
import classes from './forms.module.css'
import { stepOf } from './guide-edits.ts'
import { share, span } from './number-words.ts'
import { resultWords, titleOf } from './step-words.ts'

const words = t.guides.numbers

/** The numbers of a version: as a whole, by step in the order of the guide, and by outcome. */
export function NumbersTables({ numbers, guide }: { readonly numbers: GuideNumbers; readonly guide: Guide }) {
  const titleOfKey = (key: string) => {
    const step = stepOf(guide, key)
    return step ? titleOf(step) : words.gone(key)
  }
  return (
    <div className={area.content}>
      <Whole numbers={numbers} />
      <Steps steps={numbers.steps} titleOfKey={titleOfKey} />
      <Outcomes outcomes={numbers.outcomes} titleOfKey={titleOfKey} />
    </div>
  )
}

function Whole({ numbers }: { readonly numbers: GuideNumbers }) {
  const { runs, running, overridden, medianSeconds, escalated, returned, reopened } = numbers
  const facts: readonly (readonly [string, string])[] = [
    [words.facts.running, String(running)],
    [words.facts.median, span(medianSeconds)],
    [words.facts.overridden, part(overridden, runs)],
    [words.facts.escalated, part(escalated, runs)],
    [words.facts.returned, part(returned, escalated)],
    [words.facts.reopened, part(reopened, runs)],
  ]
  return (
    <dl className={classes.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

interface TableProps {
  readonly titleOfKey: (key: string) => string
}

function Steps({ steps, titleOfKey }: TableProps & { readonly steps: readonly StepNumbers[] }) {
  const { stepColumns: columns } = words
  const worst = steps
    .filter(({ droppedOut }) => droppedOut > 0)
    .toSorted((a, b) => b.droppedOut / b.runs - a.droppedOut / a.runs || b.droppedOut - a.droppedOut)[0]
  return (
    <section className={area.part} aria-labelledby="steps">
      <Title order={2} id="steps">
        {worst ? words.stepsFinding(titleOfKey(worst.step), share(worst.droppedOut, worst.runs)) : words.stepsNone}
      </Title>
      <table className={area.table} aria-label={words.steps}>
        <TableHead
          columns={[
            columns.step,
            columns.runs,
            columns.visits,
            columns.median,
            columns.dropped,
            columns.back,
            columns.off,
          ]}
        />
        <tbody>
          {steps.map(({ step, runs, visits, medianSeconds, droppedOut, steppedBack, offPath }) => (
            <tr key={step}>
              <th scope="row">{titleOfKey(step)}</th>
              <td>{runs}</td>
              <td>{visits}</td>
              <td>{span(medianSeconds)}</td>
              <td>{part(droppedOut, runs)}</td>
              <td>{part(steppedBack, visits)}</td>
              <td>{part(offPath, visits)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Outcomes({ outcomes, titleOfKey }: TableProps & { readonly outcomes: readonly OutcomeNumbers[] }) {
  const { outcomeColumns: columns } = words
  const worst = outcomes
    .filter(({ returned }) => returned > 0)
    .toSorted((a, b) => b.returned / b.escalated - a.returned / a.escalated || b.returned - a.returned)[0]
  const reopened = outcomes.some((outcome) => outcome.reopened > 0)
  return (
    <section className={area.part} aria-labelledby="outcomes">
      <Title order={2} id="outcomes">
        {worst
          ? words.outcomesFinding(titleOfKey(worst.step), share(worst.returned, worst.escalated))
          : reopened
            ? words.outcomes
            : words.outcomesNone}
      </Title>
      <table className={area.table} aria-label={words.outcomes}>
        <TableHead
          columns={[
            columns.outcome,
            columns.result,
            columns.runs,
            columns.overridden,
            columns.escalated,
            columns.returned,
            columns.reopened,
          ]}
        />
        <tbody>
          {outcomes.map((outcome) => (
            <tr key={outcome.step}>
              <th scope="row">{titleOfKey(outcome.step)}</th>
              <td>{resultWords(outcome.result)}</td>
              <td>{outcome.runs}</td>
              <td>{part(outcome.overridden, outcome.runs)}</td>
              <td>{part(outcome.escalated, outcome.runs)}</td>
              <td>{part(outcome.returned, outcome.escalated)}</td>
              <td>{part(outcome.reopened, outcome.runs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** `3 of 40 (8 %)`; nothing of nothing is a dash. */
function part(count: number, of: number): string {
  if (of === 0) return words.none
  return count === 0 ? '0' : words.ofRuns(count, of, share(count, of))
}
