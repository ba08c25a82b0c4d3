import { Text, Title } from '@mantine/core'
import type { EndChange, FieldChange, GuideDiff, StepChange } from '../../shared/guide/diff.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { TableHead } from '../ui/table-head.tsx'
import classes from './forms.module.css'

const words = t.guides.publishing.compare

/** What differs between two versions of a guide, step by step and field by field. */
export function GuideDifferences({ diff, label }: { readonly diff: GuideDiff; readonly label: string }) {
  const own = [...diff.settings, ...diff.variables]
  if (own.length + diff.steps.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {words.none}
      </Text>
    )
  return (
    <section className={classes.differences} aria-label={label}>
      <Text size="sm" role="status">
        {summaryOf(diff)}
      </Text>
      {own.length > 0 && (
        <div className={classes.difference}>
          <Title order={4}>{words.guide}</Title>
          <Changes fields={own} ends={[]} label={words.guide} />
        </div>
      )}
      {diff.steps.map((step) => (
        <StepDifference key={`${step.kind} ${step.key}`} step={step} />
      ))}
    </section>
  )
}

/** How many steps are new, removed and changed; empty where only the guide itself is. */
export function summaryOf({ steps }: GuideDiff): string {
  const count = (kind: StepChange['kind']) => steps.filter((step) => step.kind === kind).length
  return words.summary(count('added'), count('removed'), count('changed') + count('renamed'))
}

function StepDifference({ step }: { readonly step: StepChange }) {
  const { kind, key, title, type, formerKey, fields, ends } = step
  return (
    <div className={classes.difference} data-kind={kind}>
      <Title order={4}>
        <span className={classes.differenceKind} data-kind={kind}>
          {words.kinds[kind]}
        </span>{' '}
        {title}{' '}
        <span className={area.noteLine}>
          {t.guides.canvas.types[type]} · {formerKey === null ? key : words.renamed(formerKey, key)}
        </span>
      </Title>
      {kind !== 'removed' && fields.length + ends.length > 0 && <Changes fields={fields} ends={ends} label={title} />}
    </div>
  )
}

function Changes({
  fields,
  ends,
  label,
}: {
  readonly fields: readonly FieldChange[]
  readonly ends: readonly EndChange[]
  readonly label: string
}) {
  return (
    <table className={`${area.table} ${classes.changes}`} aria-label={label}>
      <TableHead columns={[words.field, words.before, words.after]} />
      <tbody>
        {fields.map(({ field, words: name, before, after }) => (
          <Change key={field} name={name} before={before} after={after} />
        ))}
        {ends.map(({ via, label: way, before, after }) => (
          <Change
            key={`to ${via}`}
            name={way === '' ? words.leads : words.leadsOf(way)}
            before={before?.title ?? null}
            after={after?.title ?? null}
          />
        ))}
      </tbody>
    </table>
  )
}

function Change({
  name,
  before,
  after,
}: {
  readonly name: string
  readonly before: string | null
  readonly after: string | null
}) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={area.old}>{before || words.nothing}</td>
      <td className={area.new}>{after || words.nothing}</td>
    </tr>
  )
}
