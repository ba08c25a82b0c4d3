import { useElementSize } from '@mantine/hooks'
import { useEffect, useMemo, useRef, useState } from 'react'
import { v7 as newId } from 'uuid'
import { isStanding } from '../../shared/case/flag.ts'
import { caseSummary } from '../../shared/case/packet.ts'
import { openEscalation } from '../../shared/case/state.ts'
import type { ShownCase } from '../../shared/contract/desk.ts'
import { useDirectory, useMe, useWorkspace } from '../app/desk-state.ts'
import { useActions } from '../app/use-actions.ts'
import { firstTab } from '../guide/first-tab.ts'
import { GuideMark } from '../guide/guide-mark.tsx'
import { GuidePanel } from '../guide/guide-panel.tsx'
import { OfferBlock } from '../guide/offer-block.tsx'
import { showGuide } from '../guide/show-guide.ts'
import { useGuide } from '../guide/use-guide.ts'
import { useGuidedActs } from '../guide/use-guided-acts.ts'
import { ActionBar } from './action-bar.tsx'
import { ApprovalsBlock } from './approvals-block.tsx'
import { AskDialog } from './ask-dialog.tsx'
import { availableActions } from './available-actions.ts'
import { CaseComposer } from './case-composer.tsx'
import { CaseDialog } from './case-dialogs.tsx'
import { CaseHeader } from './case-header.tsx'
import { caseKeyActions } from './case-key-actions.ts'
import { useComposerDrafts } from './composer-drafts.ts'
import { Conversation } from './conversation.tsx'
import { conversationEntries } from './conversation-entries.ts'
import { EscalateSheet } from './escalate-sheet.tsx'
import { focusedEvidence, spansByMessage } from './evidence.ts'
import { FactsPanel } from './facts-panel.tsx'
import { mostOpen } from './flag-order.ts'
import { GiveDialog } from './give-dialog.tsx'
import { LadderBlock } from './ladder-block.tsx'
import { ReassignSheet } from './reassign-sheet.tsx'
import { nextLine } from './recommendation-words.ts'
import classes from './screen.module.css'
import { SidePanel } from './side-panel.tsx'
import { SummaryLines } from './summary-lines.tsx'
import { TimelinePanel } from './timeline-panel.tsx'
import { closeUndo, useUndo } from './undo.tsx'
import { type OpenOver, useCaseActs } from './use-case-acts.ts'
import { useCaseKeys } from './use-case-keys.ts'
import { useJumps } from './use-jumps.ts'
import { useOtherCase } from './use-other-case.ts'
import { useSuggestion } from './use-suggestion.ts'
import { useUndoEscalation } from './use-undo.ts'
import { useWhy } from './use-why.ts'
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
  const chooseTab = useComposerDrafts((store) => store.choose)

  const available = useMemo(() => availableActions(state, me), [state, me])
  const entries = useMemo(() => conversationEntries(state, confirmedVersion), [state, confirmedVersion])
  const spans = useMemo(() => spansByMessage(state.flags), [state.flags])
  const labels = useMemo(
    () => new Map<string, string>(state.flags.map(({ code, label }) => [code, label])),
    [state.flags],
  )
  const { recommendation, preset, beginStep } = useSuggestion(state, directory)
  const summary = useMemo(
    () => ({ ...caseSummary(state), next: nextLine(recommendation, directory) }),
    [state, recommendation, directory],
  )
  const [first] = useState(() => firstTab(state, me))
  const jumps = useJumps(state, narrow, panel, first)
  const guide = useGuide({ state, directory, say: jumps.say })
  const openCase = useOtherCase(onOpenCase)
  const open = openEscalation(state)
  const why = useWhy({ state, confirmedVersion, jumps })
  const { families, inHand } = why
  const close = () => setOver(null)

  // An escalation that somebody took or returned meanwhile cannot be undone any more: the offer goes.
  useEffect(() => {
    const sent = state.escalations.find(({ id }) => id === undoable?.escalationId)
    if (undoable && sent && sent.state !== 'raised') closeUndo(undoable)
  }, [state.escalations, undoable])

  const { give, giveAtOnce, agree, judge, act, answer } = useCaseActs({
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

  const guided = useGuidedActs({ state, directory, work: guide, open: setOver, undo, say: jumps.say })
  const guidedSheet = over?.kind === 'escalate' && over.guided === true
  const toGuide = () => {
    jumps.setTab('guide')
    showGuide(panel)
  }

  useActions(
    caseKeyActions({
      available,
      act,
      setSeverity: (to) => setOver({ kind: 'severity', to }),
      flag: inHand,
      agree,
      override: why.openMenu,
      miss: () => setOver({ kind: 'miss' }),
      moreFlags: families.length > mostOpen ? why.toggleAll : null,
      showTab: jumps.setTab,
      showGuide: toGuide,
      undo: undoable ? () => undo(undoable) : null,
      leaveEvidence: jumps.back,
    }),
  )

  const conversation = (
    <Conversation
      customerName={state.customer.name}
      entries={entries}
      spans={spans}
      labels={labels}
      focus={jumps.conversationFocus}
      onLeaveEvidence={() => jumps.back?.()}
    />
  )
  const side = (
    <SidePanel
      tab={narrow ? jumps.tab : jumps.tab === 'conversation' ? 'why' : jumps.tab}
      onTab={jumps.setTab}
      flagCount={families.filter(({ leader }) => isStanding(leader)).length}
      guideMark={<GuideMark state={state} offers={guide.offers} />}
      conversation={narrow ? conversation : null}
      body={panel}
      why={
        <WhyPanel
          desk={{
            state,
            currency: workspace.currency,
            inHand: inHand?.code ?? null,
            focus: jumps.focus,
            judge: available.judge,
            keys: { agree: keys('agree') ?? '', override: keys('override') ?? '' },
            pending: why.pending,
            fresh: why.fresh,
            judging: why.judging,
            onJudging: why.setJudging,
            judged: why.judged,
            onVerdict: (code, judgement, reason) => {
              why.setJudged(code)
              return judge(code, judgement, reason)
            },
            onAgree: agree,
            onEvidence: jumps.toEvidence,
            onOpenCase: openCase,
          }}
          all={why.all}
          onAll={why.setAll}
          recommendation={recommendation}
          directory={directory}
          viewerId={me.id}
          available={available}
          onStep={(step) => beginStep(step, act)}
          onAcceptFirst={() => act('accept')}
          onMiss={() => setOver({ kind: 'miss' })}
          guide={<OfferBlock work={guide} hint={keys('guide')} onShow={toGuide} />}
          ladder={<LadderBlock state={state} onDialog={setOver} />}
          approvals={
            <ApprovalsBlock
              state={state}
              me={me}
              currency={workspace.currency}
              keys={{ grant: keys('grant') ?? '', deny: keys('deny') ?? '', use: keys('give') ?? '' }}
              onAnswer={answer}
              onWithdraw={({ id }) =>
                giveAtOnce({ type: 'case.withdraw_approval', input: { approvalId: id, reason: null } })
              }
              onUse={({ id }) => setOver({ kind: 'give', concessionId: newId(), approvalId: id })}
            />
          }
        />
      }
      guide={
        <GuidePanel
          work={guide}
          state={state}
          directory={directory}
          onGive={guided.onGive}
          onSheet={guided.onSheet}
          say={jumps.say}
          toFact={jumps.toFact}
          toFlag={(code) => jumps.toEvidence(code, 0, 'guide')}
        />
      }
      facts={
        <FactsPanel
          state={state}
          currency={workspace.currency}
          evidence={
            jumps.fact
              ? { kind: 'fact', factId: jumps.fact }
              : (focusedEvidence(state.flags, jumps.focus)?.evidence ?? null)
          }
          onMessage={jumps.toMessage}
          onOpenCase={openCase}
          onExtend={available.extend.kind === 'ready' ? () => act('extend') : null}
          onGoOn={
            available.status.kind === 'ready'
              ? () => giveAtOnce({ type: 'case.change_status', input: { to: 'open' } }, words.clocks.wentOn)
              : null
          }
          onGive={available.give.kind === 'ready' ? () => act('give') : null}
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
      <EscalateSheet
        state={state}
        opened={over?.kind === 'escalate'}
        preset={preset}
        onClose={close}
        onUndo={undo}
        onAskInstead={available.ask.kind === 'ready' && !guidedSheet ? () => act('ask') : null}
        wrap={guidedSheet ? guided.wrap : null}
      />
      <ReassignSheet caseIds={[state.id]} opened={over?.kind === 'reassign'} onClose={close} />
      {over?.kind === 'ask' && (
        <AskDialog
          state={state}
          approvalId={over.approvalId}
          onCommand={over.guided ? guided.give : give}
          onClose={close}
          say={jumps.say}
        />
      )}
      {over?.kind === 'give' && <GiveDialog {...over} state={state} onCommand={give} onClose={close} say={jumps.say} />}
      {over && over.kind !== 'escalate' && over.kind !== 'reassign' && over.kind !== 'ask' && over.kind !== 'give' && (
        <CaseDialog key={over.kind} state={state} dialog={over} onCommand={give} onClose={close} />
      )}
    </section>
  )
}
