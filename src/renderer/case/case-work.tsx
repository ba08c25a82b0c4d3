import { useElementSize } from '@mantine/hooks'
import { useMemo, useRef } from 'react'
import { mayDo } from '../../shared/access/permissions.ts'
import { openQuestion } from '../../shared/case/ai-question.ts'
import { openEscalation } from '../../shared/case/state.ts'
import type { ShownCase } from '../../shared/contract/desk.ts'
import { isWithAi } from '../../shared/pen/pen.ts'
import { PenMark } from '../pen/pen-mark.tsx'
import { QuestionCard } from '../pen/question-card.tsx'
import { CaseTools, OwnStrips } from '../together/case-tools.tsx'
import { ActionBar } from './action-bar.tsx'
import { CaseComposer } from './case-composer.tsx'
import { CaseHeader } from './case-header.tsx'
import { CaseOvers } from './case-overs.tsx'
import { CaseSide } from './case-side.tsx'
import { Conversation } from './conversation.tsx'
import { conversationEntries } from './conversation-entries.ts'
import { spansByMessage } from './evidence.ts'
import classes from './screen.module.css'
import { SummaryLines } from './summary-lines.tsx'
import { type CaseAtWork, useCaseWork } from './use-case-work.ts'
import { words } from './words.ts'

/** Narrower than this, in CSS pixels, the side panel does not fit beside the conversation. */
const narrowBelow = 720

interface CaseWorkProps {
  readonly shown: ShownCase
  /** Opens a case by its reference. */
  readonly onOpenCase: (reference: string) => void
}

/** The case screen at work: header, conversation and composer, and the side panel beside them. */
export function CaseWork({ shown, onOpenCase }: CaseWorkProps) {
  const { ref: screen, width } = useElementSize()
  const narrow = width > 0 && width < narrowBelow
  const panel = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLTextAreaElement>(null)
  const work = useCaseWork({ shown, onOpenCase, narrow, panel, input })
  const { state, directory, available, keys, jumps, acts } = work
  const conversation = <CaseConversation work={work} />
  const side = <CaseSide work={work} panel={panel} conversation={narrow ? conversation : null} />
  return (
    <section
      ref={screen}
      className={classes.screen}
      data-narrow={narrow || undefined}
      aria-label={words.screen.label(state.reference)}
    >
      <div className={classes.main}>
        <CaseHeader
          state={state}
          directory={directory}
          pending={shown.pending.length}
          tools={<CaseTools work={work} />}
          pen={<PenMark state={state} me={work.me} directory={directory} acts={work.pen} />}
        />
        <OwnStrips work={work} />
        <SummaryLines summary={work.summary} />
        {(openQuestion(state) || state.aiQuestion?.delivery?.state === 'failed' || isWithAi(state)) && (
          <QuestionCard key={state.aiQuestion?.id} state={state} acts={work.pen} {...work.question} />
        )}
        {narrow ? side : <div className={classes.conversation}>{conversation}</div>}
        <CaseComposer
          state={state}
          available={available}
          keys={{ reply: keys('reply'), note: keys('note') }}
          input={input}
          onSent={(tab) => jumps.say(tab === 'reply' ? words.composer.replySent : words.composer.noteAdded)}
        />
        <ActionBar
          available={available}
          fromQueue={!openEscalation(state)}
          status={state.status}
          keys={keys}
          onAction={acts.act}
          onStatus={(to) => acts.giveAtOnce({ type: 'case.change_status', input: { to } })}
          statusOpen={work.statusOpen}
          onStatusOpen={work.setStatusOpen}
        />
      </div>
      {!narrow && side}
      <p className="visually-hidden" aria-live="polite">
        {jumps.spoken}
      </p>
      <CaseOvers work={work} />
    </section>
  )
}

/** The conversation with the evidence of the flags marked in it. */
function CaseConversation({ work: { state, shown, jumps, me, pen } }: { readonly work: CaseAtWork }) {
  const { confirmedVersion } = shown
  const entries = useMemo(() => conversationEntries(state, confirmedVersion), [state, confirmedVersion])
  const spans = useMemo(() => spansByMessage(state.flags), [state.flags])
  const labels = useMemo(
    () => new Map<string, string>(state.flags.map(({ code, label }) => [code, label])),
    [state.flags],
  )
  return (
    <Conversation
      caseId={state.id}
      customerName={state.customer.name}
      entries={entries}
      spans={spans}
      labels={labels}
      focus={jumps.conversationFocus}
      onLeaveEvidence={() => jumps.back?.()}
      onResend={mayDo(me, 'reply', state) ? pen.resend : null}
    />
  )
}
