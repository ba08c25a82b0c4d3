import { NumberInput, Select, Textarea } from '@mantine/core'
import { authorityKindSchema, unitOf } from '../../shared/approval/authority.ts'
import type { Filled } from './authority-form.ts'
import { common, words } from './words.ts'

interface AuthorityFieldsProps {
  readonly filled: Filled
  readonly currency: string
  /** A grant decides the kind. */
  readonly kindFixed: boolean
  readonly whatLabel: string
  readonly whatHelp: string
  readonly amountError: string | undefined
  readonly whatError: string | undefined
  readonly onChange: (field: 'kind' | 'amount' | 'what', value: string) => void
}

/** Kind, amount in its unit, and the words: what both forms about authority have in common. */
export function AuthorityFields(props: AuthorityFieldsProps) {
  const { filled, currency, kindFixed, whatLabel, whatHelp, amountError, whatError, onChange } = props
  const unit = unitOf(filled.kind)
  const suffix = { money: ` ${currency}`, percent: ' %', months: '' }
  const label = {
    money: words.approvals.howMuch,
    percent: words.approvals.percent,
    months: words.approvals.months,
  }
  return (
    <>
      {!kindFixed && (
        <Select
          label={words.approvals.kind}
          data={authorityKindSchema.options.map((kind) => ({ value: kind, label: common.authority.kinds[kind] }))}
          value={filled.kind}
          onChange={(value) => {
            if (value === null) return
            onChange('kind', value)
            onChange('amount', '')
          }}
          allowDeselect={false}
        />
      )}
      {unit && (
        <NumberInput
          label={label[unit]}
          value={filled.amountText}
          onChange={(value) => onChange('amount', String(value))}
          min={0}
          max={unit === 'percent' ? 100 : 10_000_000}
          decimalScale={unit === 'months' ? 0 : 2}
          allowNegative={false}
          thousandSeparator=","
          suffix={suffix[unit]}
          error={amountError}
          data-autofocus
        />
      )}
      <Textarea
        label={whatLabel}
        description={whatHelp}
        value={filled.what}
        onChange={(event) => onChange('what', event.currentTarget.value)}
        error={whatError}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={2_000}
        dir="auto"
      />
    </>
  )
}
