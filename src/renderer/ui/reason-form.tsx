import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import { t } from '../app/text/index.ts'

/** Asks for the reason of something that is done at once. */
export function ReasonForm({
  text,
  hint,
  submitLabel,
  blocked = null,
  running,
  reason: held,
  onReason,
  onSubmit,
  onCancel,
  children,
}: {
  readonly text?: string
  readonly hint?: string
  readonly submitLabel: string
  /** Why it cannot be done now. */
  readonly blocked?: string | null
  readonly running: boolean
  /** The reason so far, where it outlives the form. */
  readonly reason?: string
  readonly onReason?: (reason: string) => void
  readonly onSubmit: (reason: string) => void
  readonly onCancel: () => void
  /** Shown above the buttons. */
  readonly children?: ReactNode
}) {
  const [own, setOwn] = useState('')
  const [tried, setTried] = useState(false)
  const reason = held ?? own
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (reason.trim() !== '' && blocked === null) onSubmit(reason)
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {text !== undefined && <Text size="sm">{text}</Text>}
        <Textarea
          data-autofocus
          label={t.common.reason}
          description={hint}
          autosize
          minRows={2}
          maxLength={2_000}
          value={reason}
          error={tried && reason.trim() === '' ? t.common.reasonNeeded : null}
          onChange={({ currentTarget }) => (onReason ?? setOwn)(currentTarget.value)}
        />
        {children}
        <Group justify="flex-end" gap="xs">
          {blocked !== null && (
            <Text size="sm" c="dimmed" id="reason-blocked" role="status">
              {blocked}
            </Text>
          )}
          <Button variant="default" onClick={onCancel}>
            {t.common.cancel}
          </Button>
          <Button
            type="submit"
            loading={running}
            disabled={blocked !== null}
            aria-describedby={blocked === null ? undefined : 'reason-blocked'}
          >
            {submitLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
