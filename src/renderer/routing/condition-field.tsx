import { Text } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import type { EscalationType } from '../../shared/case/escalation.ts'
import { checkCondition } from '../../shared/escalation/condition.ts'
import { conditionFields } from '../../shared/escalation/condition-fields.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { TableHead } from '../ui/table-head.tsx'
import { ConditionTrial } from './condition-trial.tsx'
import { AreaField } from './fields.tsx'
import classes from './routing.module.css'

const words = t.routing.matrix.row

/** A condition in CEL, checked while it is written, with what it can ask and a case to try it on. */
export function ConditionField({
  value,
  type,
  place,
  onChange,
}: {
  readonly value: string
  /** The type of escalation it is asked for; null: any. */
  readonly type: EscalationType | null
  readonly place: string
  readonly onChange: (condition: string) => void
}) {
  const fault = checkCondition(value)
  return (
    <div className={classes.condition}>
      <AreaField
        code
        label={words.condition}
        description={words.conditionHint}
        place={place}
        minRows={1}
        maxLength={2_000}
        error={fault?.reason}
        value={value}
        onChange={onChange}
      />
      {value.trim() !== '' && fault === null && (
        <Text size="xs" className={classes.fine} role="status">
          <IconCheck size={13} aria-hidden /> {words.conditionFine}
        </Text>
      )}
      {value.trim() !== '' && fault === null && <ConditionTrial condition={value} type={type} />}
      <details className={area.details}>
        <summary>{words.conditionFields}</summary>
        <table className={area.table} aria-label={words.conditionFields}>
          <TableHead columns={[words.fieldColumns.name, words.fieldColumns.meaning, words.fieldColumns.example]} />
          <tbody>
            {conditionFields.map(({ name, meaning, example }) => (
              <tr key={name}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td>{meaning}</td>
                <td>
                  <code>{example}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  )
}
