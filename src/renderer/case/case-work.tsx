import { useElementSize } from '@mantine/hooks'
import { useEffect, useMemo, useRef, useState } from 'react'
import { caseSummary } from '../../shared/case/packet.ts'
import { openEscalation } from '../../shared/case/state.ts'
import type { ShownCase } from '../../shared/contract/desk.ts'
import { useDirectory, useMe, useWorkspace } from '../app/desk-state.ts'
import { useActions } from '../app/use-actions.ts'
import { ActionBar } from './action-bar.tsx'
import { availableActions } from './available-actions.ts'
import { CaseComposer } from './case-composer.tsx'
import { CaseDialog } from './case-dialogs.tsx'
import { CaseHeader } from './case-header.tsx'
import { caseKeyActions } from './case-key-actions.ts'
import { useComposerDrafts } from './composer-drafts.ts'
import { Conversation } from './conversation.tsx'
import { conversationEntries } from './conversation-entries.ts'
import { EscalateSheet } from './escalate-sheet.tsx'
import { flagInHand, focusedEvidence, spansByMessage } from './evidence.ts'
import { FactsPanel } from './facts-panel.tsx'
import { ReassignSheet } from './reassign-sheet.tsx'
import classes from './screen.module.css'
import { useSheetDrafts } from './sheet-drafts.ts'
import { SidePanel } from './side-panel.tsx'
import { SummaryLines } from './summary-lines.tsx'
import { TimelinePanel } from './timeline-panel.tsx'
import { closeUndo, useUndo } from './undo.tsx'
import { type OpenOver, useCaseActs } from './use-case-acts.ts'
import { useCaseKeys } from './use-case-keys.ts'
import { useJumps } from './use-jumps.ts'
import { useUndoEscalation } from './use-undo.ts'
import { WhyPanel } from './why-panel.tsx'
import { words } from './words.ts'

/** Narrower than this, in CSS pixels, the side panel does not fit beside the conversation. */
const narrowBelow = 720

interface CaseWorkProps {
  readonly shown: ShownCase
  /** Opens a case by its reference. */
  readonly onOpenCase: (reference: string) => void
}

/** The case screen at work: puts its parts together, gives its commands, and knows its keys. */
export function CaseWork({ shown, onOpenCase }: CaseWorkProps) {
  const { case: state, pending, confirmedVersion } = shown
  const me = useMe()
  const workspace = useWorkspace()
  const directory = useDirectory()
  const undo = useUndoEscalation(onOpenCase)
  const undoable = useUndo((store) => store.last)
  const keys = useCaseKeys()
  const { ref: screen, width } = useElementSize()
  const narrow = width > 0 && width < narrowBelow
  const panel = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLTextAreaElement>(null)
  const [over, setOver] = useState<OpenOver | null>(null)
  const [statusOpen, setStatusOpen] = useState(false)
  const changeEscalation = useSheetDrafts((store) => store.changeEscalation)
  const chooseTab = useComposerDrafts((store) => store.choose)

  const available = useMemo(() => availableActions(state, me), [state, me])
  const entries = useMemo(() => conversationEntries(state, confirmedVersion), [state, confirmedVersion])
  const spans = useMemo(() => spansByMessage(state.flags), [state.flags])
  const labels = useMemo(
    () => new Map<string, string>(state.flags.map(({ code, label }) => [code, label])),
    [state.flags],
  )
  const summary = useMemo(() => caseSummary(state), [state])
  const jumps = useJumps(state, narrow, panel)
  const open = openEscalation(state)
  const inHand = flagInHand(state.flags, jumps.chosen)
  const close = () => setOver(null)

  // An escalation that somebody took or returned meanwhile cannot be undone any more: the offer goes.
  useEffect(() => {
    const sent = state.escalations.find(({ id }) => id === undoable?.escalationId)
    if (undoable && sent && sent.state !== 'raised') closeUndo(undoable)
  }, [state.escalations, undoable])

  const { give, giveAtOnce, agree, override, act } = useCaseActs({
    state,
    available,
    open: setOver,
    openStatus: () => setStatusOpen(true),
    write: (tab) => {
      chooseTab(state.id, tab)
      requestAnimationFrame(() => input.current?.focus())
    },
    undo,
    say: jumps.say,
  })

  useActions(
    caseKeyActions({
      available,
      act,
      setSeverity: (to) => setOver({ kind: 'severity', to }),
      flag: inHand,
      agree,
      override,
      showTab: jumps.setTab,
      undo: undoable ? () => undo(undoable) : null,
      leaveEvidence: jumps.focus ? jumps.back : null,
    }),
  )

  const conversation = (
    <Conversation
      customerName={state.customer.name}
      entries={entries}
      spans={spans}
      labels={labels}
      focus={jumps.conversationFocus}
      onLeaveEvidence={jumps.back}
    />
  )
  const side = (
    <SidePanel
      tab={narrow ? jumps.tab : jumps.tab === 'conversation' ? 'why' : jumps.tab}
      onTab={jumps.setTab}
      flagCount={state.flags.length}
      conversation={narrow ? conversation : null}
      body={panel}
      why={
        <WhyPanel
          state={state}
          currency={workspace.currency}
          available={available}
          inHand={inHand?.code ?? null}
          focus={jumps.focus}
          keys={{ agree: keys('agree') ?? '', override: keys('override') ?? '' }}
          onEvidence={jumps.toEvidence}
          onAgree={agree}
          onOverride={override}
          onEscalate={(type) => {
            changeEscalation(state.id, { type })
            act('escalate')
          }}
        />
      }
      facts={
        <FactsPanel
          state={state}
          currency={workspace.currency}
          evidence={focusedEvidence(state.flags, jumps.focus)?.evidence ?? null}
          onMessage={jumps.toMessage}
        />
      }
      timeline={<TimelinePanel state={state} directory={directory} confirmedVersion={confirmedVersion} />}
    />
  )

  return (
    <section
      ref={screen}
      className={classes.screen}
      data-narrow={narrow || undefined}
      aria-label={words.screen.label(state.reference)}
    >
      <div className={classes.main}>
        <CaseHeader state={state} directory={directory} pending={pending.length} />
        <SummaryLines summary={summary} />
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
          fromQueue={!open}
          status={state.status}
          keys={keys}
          onAction={act}
          onStatus={(to) => giveAtOnce({ type: 'case.change_status', input: { to } })}
          statusOpen={statusOpen}
          onStatusOpen={setStatusOpen}
        />
      </div>
      {!narrow && side}
      <p className="visually-hidden" aria-live="polite">
        {jumps.spoken}
      </p>
      <EscalateSheet state={state} opened={over?.kind === 'escalate'} onClose={close} onUndo={undo} />
      <ReassignSheet caseIds={[state.id]} opened={over?.kind === 'reassign'} onClose={close} />
      {over && over.kind !== 'escalate' && over.kind !== 'reassign' && (
        <CaseDialog key={over.kind} state={state} dialog={over} onCommand={give} onClose={close} />
      )}
    </section>
  )
}
