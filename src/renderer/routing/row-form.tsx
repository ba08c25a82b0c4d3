import { Button, Checkbox, NativeSelect, Text, Title } from '@mantine/core'
import { severitySchema } from '../../shared/case/basics.ts'
import { escalationTypeSchema, packetItemSchema } from '../../shared/case/escalation.ts'
import type { Grid } from '../../shared/escalation/grid.ts'
import { anyValue, type MatrixRow } from '../../shared/escalation/matrix-row.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { freeKey, withEntry, withoutEntry } from '../ui/list-edits.ts'
import { ConditionField } from './condition-field.tsx'
import { AreaField, errorText } from './fields.tsx'
import { decidedBy } from './matrix-cells.ts'
import { MessageField } from './message-field.tsx'
import classes from './routing.module.css'
import { RowCategory } from './row-category.tsx'
import { TargetFields } from './target-fields.tsx'
import { useDocumentDraft } from './use-document-draft.ts'

const words = t.routing.matrix.row

/** One row of the matrix with all it says: for what, where to, by which ladder, with what packet and message. */
export function RowForm({
  at,
  grid,
  onLook,
}: {
  /** Where the row stands in the matrix. */
  readonly at: number
  readonly grid: Grid
  /** Looks at another row: the copy of this one. */
  readonly onLook: (key: string) => void
}) {
  const { draft, change, problemsAt, epoch } = useDocumentDraft('escalation')
  const row = draft.matrix[at]
  if (!row) return null
  const place = `matrix.${at}`
  const errorAt = (field: string) => errorText(problemsAt(`${place}.${field}`))
  const edit = (values: Partial<MatrixRow>, field?: string) =>
    change(
      (document) => ({ ...document, matrix: withEntry(document.matrix, at, (old) => ({ ...old, ...values })) }),
      field && `${row.key}.${field}`,
    )
  const duplicate = () => {
    const key = freeKey(
      row.key,
      draft.matrix.map((one) => one.key),
    )
    change((document) => ({ ...document, matrix: document.matrix.toSpliced(at + 1, 0, { ...row, key }) }))
    onLook(key)
  }
  return (
    <section className={classes.rowForm} aria-label={words.title(row.key)} data-place={place} tabIndex={-1}>
      <div className={classes.editorLine}>
        <Title order={3}>{words.title(row.key)}</Title>
        <Text size="xs" c="dimmed">
          {words.decides(decidedBy(row.key, grid).length)}
        </Text>
      </div>
      <div className={classes.rowFor}>
        <RowCategory
          key={epoch}
          value={row.category}
          known={grid.categories}
          place={`${place}.category`}
          error={errorAt('category')}
          onChange={(category) => edit({ category }, 'category')}
        />
        <NativeSelect
          label={words.severity}
          data-place={`${place}.severity`}
          error={errorAt('severity')}
          data={[{ value: anyValue, label: t.routing.matrix.any }, ...severitySchema.options]}
          value={row.severity}
          onChange={({ currentTarget }) =>
            edit({ severity: severitySchema.options.find((one) => one === currentTarget.value) ?? anyValue })
          }
        />
        <NativeSelect
          label={words.type}
          data-place={`${place}.type`}
          error={errorAt('type')}
          data={[
            { value: anyValue, label: t.routing.matrix.any },
            ...escalationTypeSchema.options.map((value) => ({ value, label: t.common.escalationType[value] })),
          ]}
          value={row.type}
          onChange={({ currentTarget }) =>
            edit({ type: escalationTypeSchema.options.find((one) => one === currentTarget.value) ?? anyValue })
          }
        />
      </div>
      <TargetFields
        target={row.target}
        place={`${place}.target`}
        error={errorAt('target')}
        onChange={(target) => edit({ target })}
      />
      <NativeSelect
        label={words.ladder}
        data-place={`${place}.ladder`}
        error={errorAt('ladder')}
        data={[{ value: '', label: words.ladderNone }, ...ladderChoices(draft.ladders, row.ladder)]}
        value={row.ladder ?? ''}
        onChange={({ currentTarget }) => edit({ ladder: currentTarget.value === '' ? null : currentTarget.value })}
      />
      <Checkbox.Group
        label={words.mandatory}
        description={row.type === 'compliance' || row.type === anyValue ? words.mandatoryText : undefined}
        data-place={`${place}.mandatory`}
        error={errorAt('mandatory')}
        value={row.mandatory}
        onChange={(items) => edit({ mandatory: packetItemSchema.options.filter((one) => items.includes(one)) })}
      >
        <div className={classes.checks}>
          {packetItemSchema.options.map((item) => (
            <Checkbox key={item} value={item} label={t.routing.matrix.item[item]} />
          ))}
        </div>
      </Checkbox.Group>
      <ConditionField
        value={row.condition}
        type={row.type === anyValue ? null : row.type}
        place={`${place}.condition`}
        onChange={(condition) => edit({ condition }, 'condition')}
      />
      <MessageField
        value={row.message}
        place={`${place}.message`}
        error={errorAt('message')}
        onChange={(message) => edit({ message }, 'message')}
      />
      <AreaField
        label={words.note}
        place={`${place}.note`}
        maxLength={1_000}
        minRows={1}
        error={errorAt('note')}
        value={row.note}
        onChange={(note) => edit({ note }, 'note')}
      />
      <div className={area.tools}>
        <Button variant="default" onClick={duplicate}>
          {words.duplicate}
        </Button>
        <Button
          variant="default"
          onClick={() => change((document) => ({ ...document, matrix: withoutEntry(document.matrix, at) }))}
        >
          {words.remove}
        </Button>
      </div>
    </section>
  )
}

function ladderChoices(ladders: readonly { key: string; name: string }[], chosen: string | null) {
  const known = ladders.map(({ key, name }) => ({ value: key, label: name }))
  return chosen === null || known.some(({ value }) => value === chosen)
    ? known
    : [...known, { value: chosen, label: chosen }]
}
