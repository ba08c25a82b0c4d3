import { Button, Checkbox, Text, Textarea } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import type { CaseCommand } from '../../shared/case/commands/index.ts'
import { type PacketItem, packetItemSchema } from '../../shared/case/escalation.ts'
import type { Case } from '../../shared/case/state.ts'
import { FormDialog } from '../case/form-dialog.tsx'
import type { Trouble } from '../case/refusal-note.tsx'
import { useDialogFields } from '../case/use-dialog-fields.ts'
import { words } from '../case/words.ts'
import { KeyHint } from '../ui/key-hint.tsx'
import classes from './rate.module.css'
import { choiceOfKey, itemOfKey, type RateChoice, rateChoices, rateInput } from './rate-form.ts'

interface RateDialogProps {
  readonly state: Case
  readonly escalationId: string
  readonly onCommand: (command: CaseCommand) => Promise<Trouble | null>
  readonly onClose: () => void
  readonly say: (words: string) => void
}

/** How a case came: one number and it is said; where something was missing, which items, then Enter. */
export function RateDialog({ state, escalationId, onCommand, onClose, say }: RateDialogProps) {
  const { fields, change, drop } = useDialogFields(`${state.id}:rate:${escalationId}`)
  const [lacking, setLacking] = useState(false)
  const [missing, setMissing] = useState<readonly PacketItem[]>([])
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [sending, setSending] = useState(false)
  const first = useRef<HTMLInputElement>(null)
  const send = async (choice: RateChoice) => {
    if (sending) return
    setSending(true)
    const input = rateInput(escalationId, choice, { missing, note: fields.note ?? '' })
    const refused = await onCommand({ type: 'case.rate_handoff', input })
    setSending(false)
    setTrouble(refused)
    if (refused) return
    say(words.handoff.done)
    drop()
    onClose()
  }
  const choose = (choice: RateChoice) => {
    if (choice !== 'incomplete') return void send(choice)
    setLacking(true)
    requestAnimationFrame(() => first.current?.focus())
  }
  const toggle = (item: PacketItem) =>
    setMissing((now) => (now.includes(item) ? now.filter((one) => one !== item) : [...now, item]))
  const onKey = (key: string) => {
    if (lacking) {
      const item = itemOfKey(key)
      if (item) toggle(item)
      return
    }
    const choice = choiceOfKey(key)
    if (choice) choose(choice)
  }
  return (
    <FormDialog
      opened
      title={words.handoff.title(state.reference)}
      submit={words.handoff.send}
      sending={sending}
      trouble={trouble}
      onSubmit={() => void send(lacking ? 'incomplete' : 'good')}
      onClose={onClose}
      onKey={onKey}
    >
      {lacking ? (
        <>
          <Text size="sm" fw={600}>
            {words.handoff.lacked}
          </Text>
          <Text size="sm">{words.handoff.lackedWhat}</Text>
          <div className={classes.items}>
            {packetItemSchema.options.map((item, index) => (
              <Checkbox
                key={item}
                ref={index === 0 ? first : undefined}
                size="sm"
                label={`${index + 1} ${words.packet[item]}`}
                checked={missing.includes(item)}
                onChange={() => toggle(item)}
                onKeyDown={(event) => event.key === 'Enter' && submitForm(event)}
              />
            ))}
          </div>
        </>
      ) : (
        <>
          <Text size="sm">{words.handoff.what}</Text>
          <div className={classes.choices}>
            {rateChoices.map((choice, index) => (
              <Button
                key={choice}
                variant="default"
                justify="space-between"
                rightSection={<KeyHint keys={String(index + 1)} />}
                onClick={() => choose(choice)}
                data-autofocus={index === 0 || undefined}
              >
                {words.handoff.choices[choice]}
              </Button>
            ))}
          </div>
        </>
      )}
      <Textarea
        label={words.handoff.note}
        value={fields.note ?? ''}
        onChange={({ currentTarget }) => change('note', currentTarget.value)}
        autosize
        minRows={1}
        maxRows={4}
        maxLength={2_000}
        dir="auto"
      />
    </FormDialog>
  )
}

function submitForm(event: FormEvent<HTMLInputElement>): void {
  event.preventDefault()
  event.currentTarget.form?.requestSubmit()
}
