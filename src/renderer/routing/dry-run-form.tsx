import { Checkbox, MultiSelect, NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { type Severity, severitySchema } from '../../shared/case/basics.ts'
import { type EscalationType, escalationTypeSchema } from '../../shared/case/escalation.ts'
import { type FlagCode, flagCodeSchema } from '../../shared/case/flag.ts'
import type { SupposedCase } from '../../shared/escalation/sample-case.ts'
import { useDeskState } from '../app/desk-state.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { humanize, languageName } from '../ui/format.ts'
import { TeamField, TimeZoneField } from './fields.tsx'
import classes from './routing.module.css'

const words = t.routing.dryRun
const tiers = ['standard', 'plus', 'vip'] as const satisfies readonly SupposedCase['tier'][]

/** What is supposed of a case and its escalation. */
export interface Supposed {
  readonly category: string
  readonly severity: Severity
  readonly type: EscalationType
  /** Day and time on the wall of `timeZone`, such as `2026-12-25T02:10`. */
  readonly wall: string
  readonly timeZone: string
  readonly language: string
  readonly tier: SupposedCase['tier']
  readonly vulnerable: boolean
  readonly amount: number | null
  readonly flags: readonly FlagCode[]
  readonly fromTeamId: string | null
}

/** The question of a dry run. */
export function DryRunForm({
  supposed,
  categories,
  currency,
  onChange,
}: {
  readonly supposed: Supposed
  readonly categories: readonly string[]
  readonly currency: string
  readonly onChange: (values: Partial<Supposed>) => void
}) {
  const members = useDeskState((state) => state.members)
  const languages = [...new Set(['en', ...members.flatMap((member) => member.languages), supposed.language])].toSorted()
  return (
    <form className={classes.rowForm} onSubmit={(event) => event.preventDefault()} aria-label={words.title}>
      <NativeSelect
        label={words.category}
        data={[
          ...categories.map((value) => ({ value, label: humanize(value) })),
          { value: '', label: words.otherCategory },
        ]}
        value={supposed.category}
        onChange={({ currentTarget }) => onChange({ category: currentTarget.value })}
      />
      <div className={classes.pair}>
        <NativeSelect
          label={words.severity}
          data={severitySchema.options.map((value) => ({ value, label: `${value} ${t.common.severity[value]}` }))}
          value={supposed.severity}
          onChange={({ currentTarget }) => {
            const severity = severitySchema.options.find((one) => one === currentTarget.value)
            if (severity) onChange({ severity })
          }}
        />
        <NativeSelect
          label={words.type}
          data={escalationTypeSchema.options.map((value) => ({ value, label: t.common.escalationType[value] }))}
          value={supposed.type}
          onChange={({ currentTarget }) => {
            const type = escalationTypeSchema.options.find((one) => one === currentTarget.value)
            if (type) onChange({ type })
          }}
        />
      </div>
      <TextInput
        type="datetime-local"
        label={words.at}
        error={supposed.wall === '' ? words.badTime : null}
        value={supposed.wall}
        onChange={({ currentTarget }) => onChange({ wall: currentTarget.value })}
      />
      <TimeZoneField
        label={words.timeZone}
        place="dry-run.timeZone"
        value={supposed.timeZone}
        onChange={(timeZone) => onChange({ timeZone })}
      />
      <NativeSelect
        label={words.language}
        data={languages.map((value) => ({ value, label: languageName(value) }))}
        value={supposed.language}
        onChange={({ currentTarget }) => onChange({ language: currentTarget.value })}
      />
      <details className={area.details}>
        <summary>{words.more}</summary>
        <div className={classes.rowForm}>
          <TeamField
            label={words.fromTeam}
            place="dry-run.fromTeamId"
            placeholder={words.fromTeamAny}
            value={supposed.fromTeamId}
            onChange={(fromTeamId) => onChange({ fromTeamId })}
          />
          <div className={classes.pair}>
            <NativeSelect
              label={words.tier}
              data={tiers.map((value) => ({ value, label: t.common.tier[value] }))}
              value={supposed.tier}
              onChange={({ currentTarget }) => {
                const tier = tiers.find((one) => one === currentTarget.value)
                if (tier) onChange({ tier })
              }}
            />
            <NumberInput
              size="xs"
              label={words.amount}
              placeholder={words.amountNone}
              prefix={`${currency} `}
              allowNegative={false}
              value={supposed.amount ?? ''}
              onChange={(amount) => onChange({ amount: typeof amount === 'number' ? amount : null })}
            />
          </div>
          <MultiSelect
            label={words.flags}
            data={flagCodeSchema.options.map((value) => ({ value, label: t.common.flag[value] }))}
            searchable
            value={[...supposed.flags]}
            onChange={(flags) => onChange({ flags: flagCodeSchema.options.filter((one) => flags.includes(one)) })}
          />
          <Checkbox
            label={words.vulnerable}
            checked={supposed.vulnerable}
            onChange={({ currentTarget }) => onChange({ vulnerable: currentTarget.checked })}
          />
        </div>
      </details>
    </form>
  )
}
