import { Button, Tabs, Textarea } from '@mantine/core'
import { IconLock, IconSend } from '@tabler/icons-react'
import type { KeyboardEvent, ReactNode, RefObject } from 'react'
import type { Drafts } from '../../shared/contract/drafts.ts'
import { AttachButton } from '../attachments/attach-button.tsx'
import { AttachZone } from '../attachments/attach-zone.tsx'
import type { Attachments } from '../attachments/use-attachments.ts'
import { formatNumber } from '../ui/format.ts'
import { KeyHint } from '../ui/key-hint.tsx'
import { MentionTextarea } from '../ui/mention-textarea.tsx'
import type { Named } from '../ui/mentions.ts'
import type { Availability } from './available-actions.ts'
import classes from './composer.module.css'
import type { ComposerTab } from './composer-drafts.ts'
import { RefusalNote, type Trouble } from './refusal-note.tsx'
import { words } from './words.ts'

const longest = 20_000

/** More than that is not taken into the field at all: what is too long must still fit a draft. */
const mostTyped = 100_000

interface ComposerProps {
  readonly customerName: string
  readonly draft: Drafts
  readonly tab: ComposerTab
  readonly reply: Availability
  readonly note: Availability
  readonly keys: Readonly<Record<ComposerTab, string | undefined>>
  /** Files that go with the note. */
  readonly attachments: Attachments
  readonly sending: boolean
  readonly refusal: Trouble | null
  readonly input: RefObject<HTMLTextAreaElement | null>
  readonly onTab: (tab: ComposerTab) => void
  readonly onChange: (tab: ComposerTab, text: string) => void
  /** The field is left. */
  readonly onLeave: () => void
  readonly onSend: (tab: ComposerTab, text: string) => void
  /** What helps with the reply, under its field. */
  readonly replyHelps: ReactNode
  /** What helps with the note, under its field. */
  readonly noteHelps: ReactNode
  /** Who can be named in the note. */
  readonly people: readonly (Named & { readonly hint?: string })[]
  /** Who else is writing. */
  readonly others: ReactNode
}

/** Where people write: to the customer, or a note to colleagues. What is written stays until it is sent. */
export function Composer(props: ComposerProps) {
  const { customerName, draft, tab, keys, sending, refusal, input, onTab, onChange, onLeave, onSend } = props
  const attachments = tab === 'note' ? props.attachments : null
  const text = draft[tab] ?? ''
  const availability = tab === 'reply' ? props.reply : props.note
  const why = availability.kind === 'blocked' ? words.actions.blocked[availability.why] : null
  const over = text.trim().length - longest
  const isEmpty = text.trim() === '' && (attachments?.refs.length ?? 0) === 0
  const ready = availability.kind === 'ready' && !isEmpty && attachments?.unready !== true && over <= 0 && !sending
  const send = () => {
    if (ready) onSend(tab, text.trim())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      send()
    }
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      input.current?.blur()
    }
  }
  const field = {
    className: classes.input ?? '',
    placeholder:
      why ?? (tab === 'reply' ? words.composer.replyPlaceholder(customerName) : words.composer.notePlaceholder),
    onBlur: onLeave,
    maxLength: mostTyped,
    autosize: true,
    minRows: 1,
    maxRows: 8,
    readOnly: why !== null && text === '',
    error: over > 0 ? words.composer.tooLong(formatNumber(over)) : undefined,
    description: text === '' ? undefined : why,
    inputWrapperOrder: ['input' as const, 'error' as const, 'description' as const],
  }
  return (
    <section className={classes.composer} data-tab={tab} aria-label={words.composer.label}>
      <Tabs
        value={tab}
        onChange={(next) => {
          if (next === 'reply' || next === 'note') onTab(next)
        }}
        classNames={{ root: classes.tabs ?? '', tab: classes.tab ?? '', panel: classes.panel ?? '' }}
        keepMounted={false}
      >
        <div className={classes.tabRow}>
          <Tabs.List className={classes.tabList ?? ''}>
            <ComposerTabHead
              tab="reply"
              label={words.composer.reply}
              keys={keys.reply}
              started={(draft.reply ?? '') !== ''}
            />
            <ComposerTabHead
              tab="note"
              label={words.composer.note}
              keys={keys.note}
              started={(draft.note ?? '') !== ''}
            />
          </Tabs.List>
          <span className={classes.hint}>
            {props.others}
            {tab === 'note' && (
              <>
                <IconLock size={13} aria-hidden /> {words.conversation.noteWhat}
              </>
            )}
          </span>
        </div>
        <Tabs.Panel value={tab}>
          {refusal && <RefusalNote refusal={refusal} />}
          <AttachZone attachments={availability.kind === 'ready' ? attachments : null}>
            <div className={classes.field}>
              {tab === 'note' ? (
                <MentionTextarea
                  {...field}
                  label={words.composer.note}
                  listLabel={words.together.mention.list}
                  people={props.people}
                  value={text}
                  onText={(next) => onChange('note', next)}
                  onKey={onKeyDown}
                  input={input}
                />
              ) : (
                <Textarea
                  {...field}
                  ref={input}
                  aria-label={words.composer.replyTo(customerName)}
                  value={text}
                  onChange={(event) => onChange('reply', event.currentTarget.value)}
                  onKeyDown={onKeyDown}
                  dir="auto"
                />
              )}
              {attachments && <AttachButton attachments={attachments} disabled={availability.kind !== 'ready'} />}
              <Button
                size="sm"
                disabled={!ready}
                loading={sending}
                onClick={send}
                leftSection={<IconSend size={15} aria-hidden />}
                title={words.composer.sendHint}
              >
                {tab === 'reply' ? words.composer.send : words.composer.addNote}
              </Button>
            </div>
          </AttachZone>
          {tab === 'reply' ? props.replyHelps : props.noteHelps}
        </Tabs.Panel>
      </Tabs>
    </section>
  )
}

interface TabHeadProps {
  readonly tab: ComposerTab
  readonly label: string
  readonly keys: string | undefined
  readonly started: boolean
}

function ComposerTabHead({ tab, label, keys, started }: TabHeadProps) {
  return (
    <Tabs.Tab value={tab} rightSection={keys ? <KeyHint keys={keys} /> : undefined}>
      {label}
      {started && <span className={classes.started}> · {words.composer.draft}</span>}
    </Tabs.Tab>
  )
}
