import { Button, Skeleton, Textarea } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconHourglass, IconRubberStamp } from '@tabler/icons-react'
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Directory } from '../../shared/access/directory.ts'
import type { Case } from '../../shared/case/state.ts'
import type { Consult } from '../../shared/consult/consult.ts'
import type { EscalationDraft } from '../../shared/contract/desk.ts'
import { isTyping } from '../app/keys.ts'
import { LastMissedLine } from '../customer/last-missed.tsx'
import { lengthInWords } from '../ui/clock-reading.ts'
import { formatWhen } from '../ui/format.ts'
import { KeyHint } from '../ui/key-hint.tsx'
import { CustomerMessage } from './customer-message.tsx'
import type { CustomerMessageState } from './customer-message-state.ts'
import { Completeness, ThreadAlong, TypeChoice } from './escalate-parts.tsx'
import { type Sheet, type SheetBlock, type SheetChanges, sheetBlock } from './escalate-state.ts'
import { MissChoice } from './miss-choice.tsx'
import { answerOfKey, likelyMisses, type MissAnswer } from './miss-codes.ts'
import { ItemLabel, PacketFields } from './packet-fields.tsx'
import { RankingChoice } from './ranking-choice.tsx'
import { RefusalNote, type Trouble } from './refusal-note.tsx'
import classes from './sheet.module.css'
import { PersonChoice, TargetChoice } from './target-choice.tsx'
import { words } from './words.ts'

interface EscalateFormProps {
  readonly draft: EscalationDraft
  readonly sheet: Sheet
  readonly directory: Directory
  readonly senderName: string
  /** The server's time, in milliseconds. */
  readonly now: number
  /** A proposal for another type is on its way. */
  readonly loading: boolean
  readonly sending: boolean
  readonly trouble: Trouble | null
  /** Asks what the AI missed; null where a flag says why, or somebody said it. */
  readonly miss: { readonly state: Case; readonly answer: MissAnswer | null; readonly note: string } | null
  /** What the customer is told; null where the matrix proposes nothing or this person may not write to them. */
  readonly message: CustomerMessageState | null
  /** The question to colleagues whose thread goes along; null: none. */
  readonly consult: Consult | null
  readonly onChange: (change: Partial<SheetChanges>) => void
  readonly onSend: () => void
  readonly onCancel: () => void
  /** Offered where authority is what is missing; null where this person cannot ask. */
  readonly onAskInstead: (() => void) | null
}

/** The escalate sheet, filled in: type, where it goes and why, the clock, the packet. Enter sends it. */
export function EscalateForm(props: EscalateFormProps) {
  const { draft, sheet, directory, senderName, now, loading, sending, trouble, miss, onChange, onSend, onCancel } =
    props
  const form = useRef<HTMLFormElement>(null)
  const holes = props.message?.tells === true && props.message.holes.length > 0
  const block = sheetBlock(sheet) ?? (holes ? 'holes' : null)
  const [tried, setTried] = useState(false)

  // Once the sheet is filled in: onto the question, onto what is missing, or onto the button, so that Enter sends.
  const asks = miss !== null && miss.answer === null
  // biome-ignore lint/correctness/useExhaustiveDependencies: only once, where the sheet opens
  useEffect(() => {
    const question = asks ? form.current?.querySelector<HTMLElement>('[data-miss] input') : null
    if (question) question.focus()
    else focusNext(form.current)
  }, [])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (loading || sending) return
    if (block === null) return onSend()
    setTried(true)
    const field = form.current?.querySelector<HTMLElement>(
      block === 'no_reason'
        ? '[data-field="reason"]'
        : block === 'holes'
          ? '[data-field="message"]'
          : block === 'incomplete'
            ? '[data-field="override"]'
            : '[data-item="documentation"]',
    )
    field?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const plain = !isTyping(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey
    const answer = miss && plain ? answerOfKey(event.key, likelyMisses(miss.state, sheet.type)) : null
    if (answer) {
      event.preventDefault()
      onChange({ miss: answer })
      // Once what the answer brings is drawn.
      requestAnimationFrame(() => focusNext(form.current, answer === 'other' ? '[data-miss] textarea' : undefined))
      return
    }
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    form.current?.requestSubmit()
  }
  // A compliance escalation cannot leave without its documentation, whatever somebody says.
  const soft = sheet.missing.filter((item) => item !== 'documentation' || sheet.type !== 'compliance')

  return (
    <form ref={form} className={classes.form} onSubmit={submit} onKeyDown={onKeyDown} noValidate>
      <div className={classes.scroll}>
        {trouble && <RefusalNote refusal={trouble} />}
        {props.consult && <ThreadAlong consult={props.consult} onDrop={() => onChange({ consultId: null })} />}
        <TypeChoice type={sheet.type} onType={(type) => onChange({ type })} />
        {sheet.type === 'hierarchical' && props.onAskInstead && (
          <p className={classes.clock}>
            <IconRubberStamp size={15} aria-hidden />
            {words.approvals.askInstead}
            <Button variant="subtle" size="compact-xs" onClick={props.onAskInstead}>
              {words.approvals.askInsteadDo}
            </Button>
          </p>
        )}
        <TargetChoice
          targets={draft.targets}
          teamId={sheet.teamId}
          onTeam={(teamId) => onChange({ teamId, to: null })}
        />
        {sheet.ranking ? (
          <RankingChoice
            ranking={sheet.ranking}
            to={sheet.to}
            directory={directory}
            onTo={(to) => onChange({ teamId: sheet.teamId, to })}
          />
        ) : loading ? (
          <Skeleton height={110} />
        ) : (
          <PersonChoice to={sheet.to} directory={directory} onTo={(to) => onChange({ teamId: sheet.teamId, to })} />
        )}
        <p className={classes.clock}>
          <IconHourglass size={15} aria-hidden />
          {words.escalate.clock(
            formatWhen(draft.acknowledgeBy),
            lengthInWords(Math.max(0, Date.parse(draft.acknowledgeBy) - now)),
          )}
        </p>
        {draft.routeReasons.length > 0 && (
          <details className={classes.quiet}>
            <summary>{words.escalate.whyThere}</summary>
            <ul>
              {draft.routeReasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </details>
        )}
        {miss && (
          <section aria-labelledby="escalate-miss" className={classes.asked} data-miss>
            <h2 id="escalate-miss" className={classes.heading}>
              {words.miss.what}
            </h2>
            <p className={classes.quiet}>{words.miss.whatFor}</p>
            <MissChoice
              {...miss}
              type={sheet.type}
              mayBeNothing
              onAnswer={(answer) => onChange({ miss: answer })}
              onNote={(missNote) => onChange({ missNote })}
            />
          </section>
        )}
        <Textarea
          label={<ItemLabel name={words.escalate.reason} missing={sheet.reason.trim() === ''} />}
          description={words.escalate.reasonWhat}
          data-field="reason"
          data-missing={sheet.reason.trim() === '' || undefined}
          value={sheet.reason}
          onChange={(event) => onChange({ reason: event.currentTarget.value })}
          error={tried && block === 'no_reason' ? words.escalate.needsReason : undefined}
          autosize
          minRows={2}
          maxRows={6}
          maxLength={2_000}
          classNames={{ input: classes.input ?? '' }}
          dir="auto"
        />
        {props.message && (
          <CustomerMessage
            message={props.message}
            fallback={draft.message?.fallback === true ? draft.message.language : null}
            onTells={(tells) => onChange({ tells })}
            onText={(message) => onChange({ message })}
          />
        )}
        <Completeness sheet={sheet} />
        {draft.lastMissed && <LastMissedLine last={draft.lastMissed} packet={sheet.packet} />}
        {soft.length > 0 && (
          <Textarea
            label={words.escalate.override}
            description={words.escalate.overrideWhat(soft.map((item) => words.packet[item]).join(', '))}
            data-field="override"
            value={sheet.overrideReason}
            onChange={(event) => onChange({ overrideReason: event.currentTarget.value })}
            error={tried && block === 'incomplete' ? words.dialogs.reasonNeeded : undefined}
            autosize
            minRows={1}
            maxRows={4}
            maxLength={2_000}
            classNames={{ input: classes.input ?? '' }}
            dir="auto"
          />
        )}
        <PacketFields
          packet={sheet.packet}
          missing={sheet.missing}
          senderName={senderName}
          onChange={(packet) => onChange({ packet })}
        />
      </div>
      <footer className={classes.footer}>
        <span className={classes.state} data-ready={block === null || undefined} role="status">
          {block === null ? <IconCircleCheck size={16} aria-hidden /> : <IconAlertTriangle size={16} aria-hidden />}
          {stateWords(block, sheet)}
        </span>
        <Button variant="default" size="sm" onClick={onCancel}>
          {words.escalate.cancel}
        </Button>
        <Button type="submit" size="sm" loading={sending} disabled={loading} rightSection={<KeyHint keys="Enter" />}>
          {words.escalate.send}
        </Button>
      </footer>
    </form>
  )
}

/** Onto what is missing, or onto the button; onto `first` where that is there. */
function focusNext(form: HTMLFormElement | null, first?: string): void {
  const wanted = first ? form?.querySelector<HTMLElement>(first) : null
  const field = form?.querySelector<HTMLElement>(
    '[data-missing] textarea, textarea[data-missing], [data-missing] input',
  )
  const button = form?.querySelector<HTMLElement>('button[type="submit"]')
  ;(wanted ?? field ?? button)?.focus()
}

function stateWords(block: SheetBlock | null, sheet: Sheet): string {
  switch (block) {
    case null:
      return words.escalate.ready
    case 'documentation':
      return words.escalate.documentationMissing
    case 'incomplete':
      return words.escalate.notReady(sheet.missing.length)
    case 'no_reason':
      return words.escalate.needsReason
    case 'holes':
      return words.escalate.messageOpen
    case 'no_target':
      return words.escalate.noTargets
  }
}
