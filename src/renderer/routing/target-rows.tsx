import { Button, NativeSelect, Text, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { severitySchema } from '../../shared/case/basics.ts'
import { customerSchema } from '../../shared/case/parts.ts'
import { clockKindSchema } from '../../shared/sla/clock-kind.ts'
import type { TargetOverride } from '../../shared/sla/sla-policy.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { withEntry, withoutEntry } from '../ui/list-edits.ts'
import { errorText, NumberField, TextField } from './fields.tsx'
import classes from './routing.module.css'
import { useDocumentDraft } from './use-document-draft.ts'

const { common } = t
const words = t.routing.sla.targets
const any = { value: '', label: words.any }
const kinds = clockKindSchema.options.map((value) => ({ value, label: common.clockKind[value] }))
const severities = [any, ...severitySchema.options.map((value) => ({ value, label: value }))]
const tierSchema = customerSchema.shape.tier
const tiers = [any, ...tierSchema.options.map((value) => ({ value, label: common.tier[value] }))]

/** The rows that set other targets for some cases. */
export function TargetRows() {
  const { draft, change, problemsAt, epoch } = useDocumentDraft('sla')
  const { overrides } = draft
  const edit = (at: number, by: Partial<TargetOverride>, field?: string) =>
    change(
      (now) => ({ ...now, overrides: withEntry(now.overrides, at, (row) => ({ ...row, ...by })) }),
      field && `overrides.${at}.${field}`,
    )
  const add = () => {
    const fresh: TargetOverride = {
      kind: 'resolution',
      severity: null,
      tier: 'vip',
      category: null,
      minutes: 240,
      note: '',
    }
    change((now) => ({ ...now, overrides: [...now.overrides, fresh] }))
  }
  return (
    <section className={area.part} aria-label={words.rows}>
      <Title order={2}>{words.rows}</Title>
      <Text size="sm" c="dimmed">
        {overrides.length === 0 ? words.noRows : words.rowsIntro}
      </Text>
      {overrides.length > 0 && (
        <table className={`${area.table} ${classes.fieldTable}`}>
          <thead>
            <tr>
              {[words.clock, words.severity, words.tier, words.category, words.minutes, words.note].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
              <th>
                <span className="visually-hidden">{words.remove}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {overrides.map((row, at) => {
              const place = `overrides.${at}`
              const label = (field: string) => words.rowField(field, at + 1)
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a row is where it stands
                <tr key={`${at} ${epoch}`} data-place={place} tabIndex={-1}>
                  <td>
                    <NativeSelect
                      size="xs"
                      aria-label={label(words.clock)}
                      data={kinds}
                      value={row.kind}
                      error={errorText(problemsAt(place))}
                      onChange={({ currentTarget }) => edit(at, { kind: clockKindSchema.parse(currentTarget.value) })}
                    />
                  </td>
                  <td>
                    <NativeSelect
                      size="xs"
                      aria-label={label(words.severity)}
                      data={severities}
                      value={row.severity ?? ''}
                      onChange={({ currentTarget }) =>
                        edit(at, { severity: severitySchema.nullable().catch(null).parse(currentTarget.value) })
                      }
                    />
                  </td>
                  <td>
                    <NativeSelect
                      size="xs"
                      aria-label={label(words.tier)}
                      data={tiers}
                      value={row.tier ?? ''}
                      onChange={({ currentTarget }) =>
                        edit(at, { tier: tierSchema.nullable().catch(null).parse(currentTarget.value) })
                      }
                    />
                  </td>
                  <td>
                    <TextField
                      label=""
                      fullLabel={label(words.category)}
                      place={`${place}.category`}
                      maxLength={80}
                      value={row.category ?? ''}
                      onChange={(category) => edit(at, { category: category === '' ? null : category }, 'category')}
                    />
                  </td>
                  <td>
                    <NumberField
                      label=""
                      fullLabel={label(words.minutes)}
                      place={`${place}.minutes`}
                      unit={t.routing.sla.minutes}
                      least={1}
                      most={525_600}
                      value={row.minutes}
                      onChange={(minutes) => edit(at, { minutes }, 'minutes')}
                    />
                  </td>
                  <td>
                    <TextField
                      label=""
                      fullLabel={label(words.note)}
                      place={`${place}.note`}
                      maxLength={500}
                      value={row.note}
                      onChange={(note) => edit(at, { note }, 'note')}
                    />
                  </td>
                  <td>
                    <Button
                      variant="subtle"
                      size="compact-xs"
                      aria-label={words.removeRow(at + 1)}
                      onClick={() => change((now) => ({ ...now, overrides: withoutEntry(now.overrides, at) }))}
                    >
                      {words.remove}
                    </Button>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      <div className={area.tools}>
        <Button variant="default" leftSection={<IconPlus size={15} aria-hidden />} onClick={add}>
          {words.addRow}
        </Button>
      </div>
    </section>
  )
}
