import { Button, Switch, Text, Textarea } from '@mantine/core'
import { useRef } from 'react'
import {
  type MessagePlaceholder,
  messagePlaceholderSchema,
  messagePlaceholders,
  renderMessage,
  unknownPlaceholders,
} from '../../shared/escalation/message-template.ts'
import { t } from '../app/text/index.ts'
import classes from './routing.module.css'

const words = t.routing.matrix

/** What the customer is told, with placeholders to insert and a preview. */
export function MessageField({
  value,
  place,
  error,
  onChange,
}: {
  /** Null: nothing is proposed. */
  readonly value: string | null
  readonly place: string
  readonly error: string | null
  readonly onChange: (message: string | null) => void
}) {
  const field = useRef<HTMLTextAreaElement>(null)
  const insert = (name: MessagePlaceholder) => {
    const [from, to] = [field.current?.selectionStart ?? 0, field.current?.selectionEnd ?? 0]
    const text = value ?? ''
    onChange(`${text.slice(0, from)}{{${name}}}${text.slice(to)}`)
    const after = from + name.length + 4
    requestAnimationFrame(() => {
      field.current?.focus()
      field.current?.setSelectionRange(after, after)
    })
  }
  const unknown = unknownPlaceholders(value ?? '')
  return (
    <div className={classes.message} data-place={place} tabIndex={-1}>
      <Switch
        label={words.row.message}
        checked={value !== null}
        onChange={({ currentTarget }) => onChange(currentTarget.checked ? '' : null)}
      />
      {value !== null && (
        <>
          <Textarea
            ref={field}
            label={words.row.messageText}
            autosize
            minRows={3}
            maxRows={10}
            maxLength={4_000}
            error={unknown.length > 0 ? words.row.unknown(unknown.join(', ')) : error}
            value={value}
            onChange={({ currentTarget }) => onChange(currentTarget.value)}
          />
          <div className={classes.chips}>
            <Text size="xs" c="dimmed">
              {words.row.placeholders}
            </Text>
            {messagePlaceholderSchema.options.map((name) => (
              <Button
                key={name}
                variant="default"
                size="compact-xs"
                title={messagePlaceholders[name]}
                aria-label={words.row.insert(words.placeholder[name])}
                onClick={() => insert(name)}
              >
                {words.placeholder[name]}
              </Button>
            ))}
          </div>
          {value.trim() !== '' && (
            <figure className={classes.preview}>
              <figcaption>{words.row.preview}</figcaption>
              {renderMessage(value, words.example)}
            </figure>
          )}
        </>
      )}
    </div>
  )
}
