import { Button, Switch, Text } from '@mantine/core'
import { IconTrendingDown } from '@tabler/icons-react'
import { memo } from 'react'
import type { CodeFigures } from '../../shared/contract/triage.ts'
import { t } from '../app/text/index.ts'
import { formatNumber } from '../ui/format.ts'
import { FieldInput } from './field-input.tsx'
import type { CodeFields, Field } from './fields.ts'
import { PrecisionBar } from './precision-bar.tsx'
import classes from './triage.module.css'
import { shareText, wholePercent } from './value-words.ts'

const words = t.triage.flags

/** A value, and the one in force when it differs. */
export interface FieldState {
  readonly value: unknown
  readonly inForce: unknown
  readonly problem: string | null
}

export interface CodeRowProps {
  readonly fields: CodeFields
  readonly stateOf: (field: Field) => FieldState
  readonly figures: CodeFigures | null
  readonly readOnly: boolean
  readonly currency: string
  readonly explain: boolean
  readonly onChange: (path: string, value: unknown) => void
  readonly onUndo: (paths: readonly string[]) => void
  /** Says when the row has to be drawn anew: its values, and how often they were set from outside. */
  readonly version: string
}

/** One flag of the catalogue: its switch, points and values, and how it did. */
export const CodeRow = memo(
  function CodeRow({ fields, stateOf, figures, readOnly, currency, explain, onChange, onUndo }: CodeRowProps) {
    const { code, enabled, points, parameters } = fields
    const name = t.common.flag[code]
    const all = [enabled, points, ...parameters]
    const changed = all.filter((field) => stateOf(field).inForce !== undefined)
    const on = stateOf(enabled).value === true
    return (
      <li
        className={classes.row}
        data-code={code}
        data-off={!on || undefined}
        data-changed={changed.length > 0 || undefined}
      >
        <div className={classes.rowName}>
          <Switch
            label={name}
            aria-label={words.switchLabel(name)}
            checked={on}
            disabled={readOnly}
            onChange={({ currentTarget }) => onChange(enabled.path, currentTarget.checked)}
          />
          {stateOf(enabled).inForce !== undefined && (
            <span className={classes.was}>
              {t.triage.fields.was(stateOf(enabled).inForce === true ? t.triage.values.on : t.triage.values.off)}
            </span>
          )}
          {changed.length > 0 && !readOnly && (
            <Button
              variant="subtle"
              size="compact-xs"
              aria-label={words.undoLabel(name)}
              onClick={() => onUndo(changed.map(({ path }) => path))}
            >
              {words.undo}
            </Button>
          )}
        </div>
        <div className={classes.rowFields}>
          {[points, ...parameters].map((field) => (
            <FieldInput
              key={field.path}
              field={field}
              owner={name}
              readOnly={readOnly}
              currency={currency}
              explain={explain}
              onChange={onChange}
              {...stateOf(field)}
            />
          ))}
        </div>
        <Figures figures={figures} />
      </li>
    )
  },
  (before, after) =>
    before.version === after.version &&
    before.figures === after.figures &&
    before.explain === after.explain &&
    before.readOnly === after.readOnly,
)

function Figures({ figures }: { readonly figures: CodeFigures | null }) {
  if (!figures) return null
  const { fired, overridden, missed, precision, fellFrom } = figures
  return (
    <dl className={classes.figures}>
      <Figure name={words.fired} value={formatNumber(fired)} />
      <Figure name={words.overridden} value={formatNumber(overridden)} />
      <Figure name={words.missed} value={formatNumber(missed)} />
      <div className={classes.figureWide}>
        <dt>{words.precision}</dt>
        <dd>
          {precision ? (
            <>
              <PrecisionBar share={precision} />
              <span>{shareText(precision)}</span>
            </>
          ) : (
            <Text span size="xs" c="dimmed">
              {words.notJudged}
            </Text>
          )}
          {fellFrom && (
            <span className={classes.fell}>
              <IconTrendingDown size={14} aria-hidden />
              {words.fell}
              <span className={classes.fellText}>{words.fellFrom(wholePercent(fellFrom.value))}</span>
            </span>
          )}
        </dd>
      </div>
    </dl>
  )
}

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
