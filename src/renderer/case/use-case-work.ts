import { type RefObject, useEffect, useMemo, useState } from 'react'
import { givenAlone } from '../../shared/approval/who-may.ts'
import { openQuestion } from '../../shared/case/ai-question.ts'
import { caseSummary } from '../../shared/case/packet.ts'
import type { ShownCase } from '../../shared/contract/desk.ts'
import { isWithAi } from '../../shared/pen/pen.ts'
import { useDirectory, useMe } from '../app/desk-state.ts'
import { useActions } from '../app/use-actions.ts'
import { useConsult } from '../consult/use-consult.ts'
import { useCustomerActions } from '../customer/use-customer-actions.ts'
import { firstTab } from '../guide/first-tab.ts'
import { showGuide } from '../guide/show-guide.ts'
import { useGuide } from '../guide/use-guide.ts'
import { useGuidedActs } from '../guide/use-guided-acts.ts'
import { penActs } from '../pen/use-pen.ts'
import { useQuestion } from '../pen/use-question.ts'
import { useTogetherActions } from '../together/use-together.ts'
import { availableActions } from './available-actions.ts'
import { caseKeyActions } from './case-key-actions.ts'
import { useComposerDrafts } from './composer-drafts.ts'
import { mostOpen } from './flag-order.ts'
import { nextLine } from './recommendation-words.ts'
import { useSheetDrafts } from './sheet-drafts.ts'
import { closeUndo, useUndo } from './undo.tsx'
import { type OpenOver, useCaseActs } from './use-case-acts.ts'
import { useCaseKeys } from './use-case-keys.ts'
import { useJumps } from './use-jumps.ts'
import { useOtherCase } from './use-other-case.ts'
import { useSuggestion } from './use-suggestion.ts'
import { useUndoEscalation } from './use-undo.ts'
import { useWhy } from './use-why.ts'
import { words } from './words.ts'

interface CaseWorkInput {
  readonly shown: ShownCase
  /** Opens a case by its reference. */
  readonly onOpenCase: (reference: string) => void
  /** The side panel lies in the place of the conversation. */
  readonly narrow: boolean
  readonly panel: RefObject<HTMLDivElement | null>
  readonly input: RefObject<HTMLTextAreaElement | null>
}

/** What the parts of the case screen share: the case, what can be done with it, where the person is on it. */
export type CaseAtWork = ReturnType<typeof useCaseWork>

/** The case at work: its actions with their keys, its jumps, its guide, and what lies over it. */
export function useCaseWork({ shown, onOpenCase, narrow, panel, input }: CaseWorkInput) {
  const { case: state, confirmedVersion } = shown
  const me = useMe()
  const directory = useDirectory()
  const undo = useUndoEscalation(onOpenCase)
  const undoable = useUndo((store) => store.last)
  const keys = useCaseKeys()
  const [over, setOver] = useState<OpenOver | null>(null)
  const [statusOpen, setStatusOpen] = useState(false)
  const chooseTab = useComposerDrafts((store) => store.choose)

  const available = useMemo(() => availableActions(state, me), [state, me])
  const { recommendation, preset, beginStep } = useSuggestion(state, directory)
  const summary = useMemo(
    () =>
      isWithAi(state)
        ? {
            ...caseSummary(state),
            stopped: words.pen.notStopped,
            next: openQuestion(state) ? words.pen.next : words.pen.nextNothing,
          }
        : { ...caseSummary(state), next: nextLine(recommendation, directory) },
    [state, recommendation, directory],
  )
  const [first] = useState(() => firstTab(state, me))
  const jumps = useJumps(state, narrow, panel, first)
  const guide = useGuide({ state, directory, say: jumps.say })
  const openCase = useOtherCase(onOpenCase)
  const why = useWhy({ state, confirmedVersion, jumps })

  // An escalation that somebody took or returned meanwhile cannot be undone any more: the offer goes.
  useEffect(() => {
    const sent = state.escalations.find(({ id }) => id === undoable?.escalationId)
    if (undoable && sent && sent.state !== 'raised') closeUndo(undoable)
  }, [state.escalations, undoable])

  const acts = useCaseActs({
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
  const changeEscalation = useSheetDrafts((store) => store.changeEscalation)
  const toConsult = () => jumps.setTab('consult')
  const consult = useConsult({
    state,
    confirmedVersion,
    me,
    directory,
    give: acts.give,
    giveAtOnce: acts.giveAtOnce,
    open: setOver,
    ask: available.consult.kind === 'ready' ? () => acts.act('consult') : null,
    askMore: ({ id }) => setOver({ kind: 'ask_more', consultId: id }),
    escalateWith:
      available.escalate.kind === 'ready'
        ? ({ id }) => {
            changeEscalation(state.id, { consultId: id })
            acts.act('escalate')
          }
        : null,
    toMessage: jumps.toMessage,
    say: jumps.say,
    keys: { helpful: keys('helpful'), solution: keys('solution') },
  })
  const toGuide = () => {
    jumps.setTab('guide')
    showGuide(panel)
  }

  useActions(
    caseKeyActions({
      available,
      act: acts.act,
      setSeverity: (to) => setOver({ kind: 'severity', to }),
      flag: why.inHand,
      agree: acts.agree,
      override: why.openMenu,
      miss: () => setOver({ kind: 'miss' }),
      moreFlags: why.families.length > mostOpen ? why.toggleAll : null,
      showTab: jumps.setTab,
      showGuide: toGuide,
      showConsult: toConsult,
      undo: undoable ? () => undo(undoable) : null,
      leaveEvidence: jumps.back,
    }),
  )

  useCustomerActions(state, me, setOver)
  const pen = penActs(state, me, acts.giveAtOnce)
  const open = openQuestion(state)
  const question = useQuestion({
    question: open,
    caseId: state.id,
    target: state,
    me,
    given: open?.authority ? givenAlone(state.concessions, me.id, open.authority.kind) : 0,
    answer: pen.answer,
  })
  useTogetherActions({ state, me, acts, setOver })

  return {
    shown,
    state,
    me,
    directory,
    keys,
    available,
    summary,
    recommendation,
    preset,
    beginStep,
    jumps,
    why,
    acts,
    pen,
    question,
    guide,
    guided,
    toGuide,
    consult,
    toConsult,
    openCase,
    undo,
    over,
    setOver,
    statusOpen,
    setStatusOpen,
  }
}
