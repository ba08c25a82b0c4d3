import { ActionIcon, Button, NumberInput, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { t } from '../app/text/index.ts'
import classes from './triage.module.css'

const words = t.triage.fields

/** Limits of their own for some currencies: a short list, and one to add. */
export function CurrencyLimits({
  title,
  hint,
  owner,
  limits,
  problem,
  readOnly,
  onChange,
}: {
  readonly title: string
  readonly hint: string
  readonly owner: string
  readonly limits: Readonly<Record<string, unknown>>
  readonly problem: string | null
  readonly readOnly: boolean
  readonly onChange: (limits: Readonly<Record<string, unknown>>) => void
}) {
  const id = useId()
  const [currency, setCurrency] = useState('')
  const [amount, setAmount] = useState<number | string>('')
  const [error, setError] = useState<string | null>(null)
  const add = () => {
    const code = currency.trim().toUpperCase()
    if (!/^[A-Z]{3}$/.test(code)) return setError(words.currencyWrong)
    if (code in limits) return setError(words.currencyKnown)
    if (typeof amount !== 'number') return setError(words.needed)
    onChange({ ...limits, [code]: amount })
    setCurrency('')
    setAmount('')
    setError(null)
  }
  return (
    <fieldset className={classes.currencies} aria-labelledby={id} title={hint}>
      <span id={id} className={classes.fieldLabel}>
        <span className="visually-hidden">{owner}: </span>
        {title}
      </span>
      {Object.entries(limits).map(([code, limit]) => (
        <span key={code} className={classes.currency}>
          <NumberInput
            size="xs"
            className={classes.number}
            aria-label={words.currencyLimit(code)}
            prefix={`${code} `}
            allowNegative={false}
            value={typeof limit === 'number' ? limit : ''}
            disabled={readOnly}
            onChange={(next) => onChange({ ...limits, [code]: typeof next === 'number' ? next : '' })}
          />
          {!readOnly && (
            <ActionIcon
              size="sm"
              aria-label={words.removeCurrency(code)}
              onClick={() => onChange(Object.fromEntries(Object.entries(limits).filter(([name]) => name !== code)))}
            >
              <IconX size={14} aria-hidden />
            </ActionIcon>
          )}
        </span>
      ))}
      {!readOnly && (
        <span className={classes.currency}>
          <TextInput
            className={classes.code}
            aria-label={words.currency}
            placeholder="EUR"
            maxLength={3}
            value={currency}
            error={error !== null}
            onChange={({ currentTarget }) => setCurrency(currentTarget.value)}
          />
          <NumberInput
            size="xs"
            className={classes.code}
            aria-label={words.amount}
            placeholder="0"
            hideControls
            allowNegative={false}
            value={amount}
            onChange={setAmount}
          />
          <Button variant="default" aria-label={words.addCurrency} onClick={add}>
            {words.add}
          </Button>
        </span>
      )}
      {(error ?? problem) && (
        <span role="alert" className={classes.fieldError}>
          {error ?? problem}
        </span>
      )}
    </fieldset>
  )
}
