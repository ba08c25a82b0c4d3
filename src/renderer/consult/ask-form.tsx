import { Button, Switch, Textarea } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconCloudOff, IconHourglass } from '@tabler/icons-react'
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react'
import type { Directory } from '../../shared/access/directory.ts'
import type { Case } from '../../shared/case/state.ts'
import type { ConsultPacket } from '../../shared/consult/consult-packet.ts'
import { AttachButton } from '../attachments/attach-button.tsx'
import { AttachZone } from '../attachments/attach-zone.tsx'
import type { Attachments } from '../attachments/use-attachments.ts'
import { RefusalNote, type Trouble } from '../case/refusal-note.tsx'
import sheetClasses from '../case/sheet.module.css'
import { lengthInWords } from '../ui/clock-reading.ts'
import { formatWhen } from '../ui/format.ts'
import { KeyHint } from '../ui/key-hint.tsx'
import classes from './ask.module.css'
import { type AskBlock, type AskChanges, type AskSheet, sharedMessages } from './ask-state.ts'
import { AskTarget } from './ask-target.tsx'
import { ConsultPacketView } from './consult-packet-view.tsx'
import { MessageTicks } from './message-ticks.tsx'
import type { usePeers } from './use-peers.ts'
import { words } from './words.ts'

interface AskFormProps {
  readonly state: Case
  readonly changes: AskChanges
  readonly sheet: AskSheet
  readonly peers: ReturnType<typeof usePeers>
  readonly packet: ConsultPacket
  readonly directory: Directory
  readonly meId: string
  /** When an answer is due, and the server's time in milliseconds. */
  readonly answerBy: string
  readonly now: number
  readonly offline: boolean
  readonly sending: boolean
  readonly trouble: Trouble | null
  readonly attachments: Attachments
  readonly onChange: (change: Partial<AskChanges>) => void
  readonly onLeave: () => void
  readonly onSend: () => void
  readonly onCancel: () => void
}

/** The ask sheet, filled in: who and why, the question, what goes along, how long there is. Enter asks. */
export function AskForm(props: AskFormProps) {
  const { state, changes, sheet, onChange, sending, attachments } = props
  const form = useRef<HTMLFormElement>(null)
  const [tried, setTried] = useState(false)
  const { block } = sheet

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (sending || attachments.unready) return
    if (block === null) return props.onSend()
    setTried(true)
    focusOn(form.current, block)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    form.current?.requestSubmit()
  }
  return (
    <form ref={form} className={sheetClasses.form} onSubmit={submit} onKeyDown={onKeyDown} noValidate>
      <div className={sheetClasses.scroll}>
        {props.trouble && <RefusalNote refusal={props.trouble} />}
        {props.offline && (
          <p className={classes.offline} role="status">
            <IconCloudOff size={15} aria-hidden /> {words.sheet.offline}
          </p>
        )}
        <AttachZone attachments={attachments}>
          <Textarea
            label={words.sheet.question}
            description={words.sheet.questionWhat}
            data-field="question"
            data-autofocus
            value={changes.question}
            onChange={(event) => onChange({ question: event.currentTarget.value })}
            onBlur={props.onLeave}
            onKeyDown={(event) => {
              // A question is short: Enter asks, Shift+Enter begins a line.
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
              event.preventDefault()
              form.current?.requestSubmit()
            }}
            error={tried && block === 'question' ? words.sheet.questionNeeded : undefined}
            autosize
            minRows={2}
            maxRows={8}
            maxLength={20_000}
            classNames={{ input: sheetClasses.input ?? '' }}
            dir="auto"
          />
          <div className={classes.attach}>
            <AttachButton attachments={attachments} />
          </div>
        </AttachZone>
        <AskTarget
          changes={changes}
          sheet={sheet}
          peers={props.peers}
          offline={props.offline}
          directory={props.directory}
          meId={props.meId}
          tried={tried}
          onChange={onChange}
        />
        <p className={sheetClasses.clock}>
          <IconHourglass size={15} aria-hidden />
          {words.sheet.clock(
            formatWhen(props.answerBy),
            lengthInWords(Math.max(0, Date.parse(props.answerBy) - props.now)),
          )}
        </p>
        <p className={classes.quiet}>{words.sheet.clockThen}</p>
        <MessageTicks
          messages={sharedMessages(state.conversation)}
          customerName={state.customer.name}
          chosen={sheet.messageIds}
          onChoose={(messageIds) => onChange({ messageIds })}
        />
        <div className={classes.details} data-on={changes.personalDetails || undefined}>
          <Switch
            label={words.sheet.details}
            description={changes.personalDetails ? words.sheet.detailsOn : words.sheet.detailsOff}
            checked={changes.personalDetails}
            onChange={(event) => onChange({ personalDetails: event.currentTarget.checked })}
          />
          <p className={classes.quiet}>{words.sheet.detailsOwn}</p>
        </div>
        <details className={classes.packet}>
          <summary>{words.sheet.packet}</summary>
          <ConsultPacketView packet={props.packet} />
        </details>
      </div>
      <footer className={sheetClasses.footer}>
        <span className={sheetClasses.state} data-ready={block === null || undefined} role="status">
          {block === null ? <IconCircleCheck size={16} aria-hidden /> : <IconAlertTriangle size={16} aria-hidden />}
          {block === null ? words.sheet.ready : blockWords[block]}
        </span>
        <Button variant="default" size="sm" onClick={props.onCancel}>
          {words.sheet.cancel}
        </Button>
        <Button
          type="submit"
          size="sm"
          loading={sending}
          disabled={attachments.unready}
          rightSection={<KeyHint keys="Enter" />}
        >
          {words.sheet.ask}
        </Button>
      </footer>
    </form>
  )
}

const blockWords: Readonly<Record<AskBlock, string>> = {
  person: words.sheet.personNeeded,
  team: words.sheet.teamNeeded,
  nobody: words.sheet.nobody,
  question: words.sheet.questionNeeded,
}

function focusOn(form: HTMLFormElement | null, block: AskBlock): void {
  const field = block === 'nobody' ? (form?.querySelector('[data-field="team"]') ? 'team' : 'question') : block
  form?.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus()
}
