import { Button, SegmentedControl, Switch, Text, Title } from '@mantine/core'
import { useCallback, useMemo, useState } from 'react'
import type { PolicyVersion, TriageReport } from '../../shared/contract/triage.ts'
import { useWorkspace } from '../app/desk-state.ts'
import { t } from '../app/text/index.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { SearchField } from '../ui/search-field.tsx'
import { type Ask, useAsked } from '../ui/use-asked.ts'
import { CodeRow, type FieldState } from './code-row.tsx'
import { draftedPolicy, problemAt } from './draft.ts'
import { useDraft } from './draft-store.ts'
import { FieldInput } from './field-input.tsx'
import { codesByGroup, commonFields, type Field, valueAt } from './fields.ts'
import { fitsSearch, type Showing, showings } from './find-codes.ts'
import { figuresByCode } from './report-rows.ts'
import classes from './triage.module.css'

const words = t.triage.flags

const askMonth: Ask<TriageReport> = (desk, signal) => desk.triage.report({ days: 30 }, { signal })

/** Every flag with its values and how it did; what is changed here is a draft. */
export function FlagsTab({ published, readOnly }: { readonly published: PolicyVersion; readonly readOnly: boolean }) {
  const report = useAsked(askMonth)
  const draft = useDraft()
  const [search, setSearch] = useState('')
  const [explain, setExplain] = useState(false)
  const { currency } = useWorkspace()
  const [showing, setShowing] = useState<Showing>('all')
  const base = draft.base ?? published
  const drafted = useMemo(() => draftedPolicy(base.policy, draft.changes), [base, draft.changes])
  const figures = useMemo(() => figuresByCode(report.data), [report.data])
  const stateOf = (field: Field): FieldState => {
    const inForce = valueAt(base.policy, field.path)
    const changed = Object.hasOwn(draft.changes, field.path)
    return {
      value: changed ? draft.changes[field.path] : inForce,
      inForce: changed ? inForce : undefined,
      problem: drafted.kind === 'problems' ? problemAt(drafted.problems, field.path) : null,
    }
  }
  const change = useCallback((path: string, value: unknown) => useDraft.getState().change(base, path, value), [base])
  const groups = [...codesByGroup].flatMap(([group, all]) => {
    const shown = all.filter((one) =>
      fitsSearch(one, { search, showing, figures, changes: draft.changes, base: base.policy }),
    )
    return shown.length > 0 ? [{ group, shown }] : []
  })
  const count = groups.reduce((sum, { shown }) => sum + shown.length, 0)
  const versionOf = (all: readonly Field[]) => JSON.stringify([base.version, ...all.map((field) => stateOf(field))])
  return (
    <>
      <div className={classes.tools}>
        <SearchField label={words.search} value={search} onChange={setSearch} />
        <SegmentedControl<Showing>
          aria-label={words.show}
          data={showings.map((value) => ({ value, label: words[value] }))}
          value={showing}
          onChange={setShowing}
        />
        <Switch
          label={t.triage.fields.explain}
          checked={explain}
          onChange={({ currentTarget }) => setExplain(currentTarget.checked)}
        />
        <Text size="sm" c="dimmed" role="status">
          {words.shown(count)}
        </Text>
        <Text size="sm" c="dimmed" className={classes.toolsEnd}>
          {report.trouble
            ? words.figuresFailed
            : `${t.triage.inForce(published.version)} ${readOnly ? t.triage.readOnly : ''}`}
        </Text>
      </div>
      {groups.length === 0 && (
        <EmptyState
          title={words.nothing}
          action={
            <Button
              variant="default"
              onClick={() => {
                setSearch('')
                setShowing('all')
              }}
            >
              {words.clear}
            </Button>
          }
        >
          {words.nothingText}
        </EmptyState>
      )}
      {groups.map(({ group, shown }) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <div className={classes.groupHead}>
            <Title order={2} size="h3" id={`group-${group}`}>
              {t.common.flagGroup[group]}
            </Title>
            <span className={classes.groupNote}>{words.last30}</span>
          </div>
          <ul className={classes.rows}>
            {shown.map((fields) => (
              <CodeRow
                key={`${fields.code} ${draft.epoch}`}
                fields={fields}
                stateOf={stateOf}
                figures={figures.get(fields.code) ?? null}
                readOnly={readOnly}
                currency={currency}
                explain={explain}
                onChange={change}
                onUndo={draft.undo}
                version={versionOf([fields.enabled, fields.points, ...fields.parameters])}
              />
            ))}
          </ul>
        </section>
      ))}
      {showing === 'all' && search === '' && (
        <section className={classes.common} aria-label={words.severityPoints}>
          <CommonPart
            title={words.severityPoints}
            fields={commonFields.severity}
            {...{ stateOf, readOnly, change, currency, explain }}
          />
          <CommonPart
            title={words.tierPoints}
            fields={commonFields.tier}
            {...{ stateOf, readOnly, change, currency, explain }}
          />
          <CommonPart
            title={words.models}
            fields={commonFields.models}
            {...{ stateOf, readOnly, change, currency, explain }}
          />
        </section>
      )}
    </>
  )
}

function CommonPart({
  title,
  fields,
  stateOf,
  readOnly,
  change,
  currency,
  explain,
}: {
  readonly title: string
  readonly fields: readonly Field[]
  readonly stateOf: (field: Field) => FieldState
  readonly readOnly: boolean
  readonly change: (path: string, value: unknown) => void
  readonly currency: string
  readonly explain: boolean
}) {
  return (
    <div>
      <Title order={2} size="h3" className={classes.groupHead}>
        {title}
      </Title>
      <div className={classes.rowFields}>
        {fields.map((field) => (
          <FieldInput
            key={field.path}
            field={field}
            owner={title}
            readOnly={readOnly}
            currency={currency}
            explain={explain}
            onChange={change}
            {...stateOf(field)}
          />
        ))}
      </div>
    </div>
  )
}
