import { Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { CaseCommand } from '../../shared/case/commands/index.ts'
import type { Case } from '../../shared/case/state.ts'
import { longestWaitDays, riskAhead } from '../../shared/together/snooze.ts'
import { snoozePresets } from '../../shared/together/snooze-presets.ts'
import { serverNow } from '../app/desk-state.ts'
import { FormDialog } from '../case/form-dialog.tsx'
import type { Trouble } from '../case/refusal-note.tsx'
import { words } from '../case/words.ts'
import { WallField } from '../routing/wall-field.tsx'
import { formatDateTime } from '../ui/format.ts'
import { ownZone } from './own-zone.ts'

export interface OwnDialogProps {
  readonly state: Case
  readonly onCommand: (command: CaseCommand) => Promise<Trouble | null>
  readonly onClose: () => void
  readonly say: (words: string) => void
}

/** Until when the case is put aside: a time people often choose, another one, or the customer's answer. */
export function SnoozeDialog({ state, onCommand, onClose, say }: OwnDialogProps) {
  const timeZone = ownZone()
  const [presets] = useState(() => snoozePresets(new Date(serverNow()).toISOString(), timeZone))
  const [choice, setChoice] = useState<string>('hour')
  const [other, setOther] = useState('')
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [sending, setSending] = useState(false)
  const [tried, setTried] = useState(false)
  const isPast = other === '' || Date.parse(other) <= serverNow()
  const risk = riskAhead(state)
  const until = choice === 'other' ? other : (presets.find(({ key }) => key === choice)?.until ?? null)

  const submit = async () => {
    setTried(true)
    if (choice === 'other' && isPast) return
    setSending(true)
    const refused = await onCommand({ type: 'case.snooze', input: { until: choice === 'reply' ? null : until } })
    setSending(false)
    setTrouble(refused)
    if (refused) return
    say(words.together.snoozed)
    onClose()
  }
  return (
    <FormDialog
      opened
      title={words.together.snoozeTitle(state.reference)}
      submit={words.together.snoozeSubmit}
      sending={sending}
      trouble={trouble}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text size="sm">{words.together.snoozeWhat}</Text>
      <Radio.Group label={words.together.until} value={choice} onChange={setChoice}>
        <Stack gap={6} mt={6}>
          {presets.map(({ key, until: at }, index) => (
            <Radio
              key={key}
              value={key}
              label={words.together.presets[key]}
              description={formatDateTime(at)}
              data-autofocus={index === 0 || undefined}
            />
          ))}
          <Radio
            value="reply"
            label={words.together.presets.reply}
            description={words.together.replyWhat(longestWaitDays)}
          />
          <Radio value="other" label={words.together.presets.other} />
        </Stack>
      </Radio.Group>
      {risk && (choice === 'reply' || (until && risk < until)) && (
        <Text size="sm" role="status">
          {Date.parse(risk) > serverNow() ? words.together.backByClock(formatDateTime(risk)) : words.together.atRisk}
        </Text>
      )}
      {choice === 'other' && (
        <WallField
          label={words.together.when(timeZone)}
          place="snooze:until"
          timeZone={timeZone}
          value={other}
          error={tried && isPast ? words.together.needsTime : undefined}
          onChange={setOther}
        />
      )}
    </FormDialog>
  )
}
