import { useRef } from 'react'
import { v7 as newId } from 'uuid'
import type { Approval } from '../../shared/case/approval.ts'
import type { CaseCommand } from '../../shared/case/commands/index.ts'
import type { FlagCode, Judgement } from '../../shared/case/flag.ts'
import { type Case, openEscalation } from '../../shared/case/state.ts'
import { useDirectory, useMe, useWorkspace } from '../app/desk-state.ts'
import type { ConsultEnding } from '../consult/use-consult.ts'
import { authorityWords } from '../ui/authority-words.ts'
import { type Availabilities, answerable, type CaseActionId, extendable } from './available-actions.ts'
import type { ComposerTab } from './composer-drafts.ts'
import type { OpenDialog } from './dialog-command.ts'
import { placeName } from './people.ts'
import type { Trouble } from './refusal-note.tsx'
import { tell, type Undoable, useUndo } from './undo.tsx'
import { useCommands } from './use-commands.ts'
import { verdictCommand } from './verdicts.ts'
import { words } from './words.ts'

/** What can lie over the case: a dialog, or one of the two sheets. */
export type OpenOver =
  | OpenDialog
  /** `guided`: it is the action of a guide's step. */
  | { readonly kind: 'escalate'; readonly guided?: boolean }
  | { readonly kind: 'reassign' }
  | { readonly kind: 'resolve' }
  | { readonly kind: 'consult' }
  | ConsultEnding
  | { readonly kind: 'ask_more'; readonly consultId: string }
  | { readonly kind: 'ask'; readonly approvalId: string; readonly guided?: boolean }
  | { readonly kind: 'commit' }
  | { readonly kind: 'snooze' }
  | { readonly kind: 'remind' }
  | { readonly kind: 'drop_promise'; readonly commitmentId: string }
  | { readonly kind: 'rate'; readonly escalationId: string }
  | { readonly kind: 'give'; readonly concessionId: string; readonly approvalId: string | null }

/** A key held down must not agree with one flag after the other: so long, in milliseconds, the next one waits. */
const betweenVerdicts = 400

interface CaseActsInput {
  readonly state: Case
  readonly available: Availabilities
  readonly open: (over: OpenOver) => void
  readonly openStatus: () => void
  readonly write: (tab: ComposerTab) => void
  readonly undo: (sent: Undoable) => void
  readonly say: (words: string) => void
}

interface CaseActs {
  /** Gives a command; answers why it was refused, or null. */
  readonly give: (command: CaseCommand) => Promise<Trouble | null>
  /** Gives a command that has no place of its own on the screen: a refusal is told beside it. */
  readonly giveAtOnce: (command: CaseCommand, done?: string) => void
  readonly agree: (code: FlagCode) => void
  /** Says what a person thinks of a flag; answers whether the desk took it. */
  readonly judge: (code: FlagCode, judgement: Judgement, reason: string) => Promise<boolean>
  readonly act: (id: CaseActionId) => void
  /** Opens the question before a request is granted or denied. */
  readonly answer: (kind: 'grant' | 'deny', approval: Approval) => void
}

/** What the buttons and keys of the case screen do. */
export function useCaseActs({ state, available, open, openStatus, write, undo, say }: CaseActsInput): CaseActs {
  const me = useMe()
  const directory = useDirectory()
  const { currency } = useWorkspace()
  const issue = useCommands()
  const lastVerdict = useRef(-betweenVerdicts)

  const give = async (command: CaseCommand): Promise<Trouble | null> => {
    const outcome = await issue(state.id, command)
    return outcome.ok ? null : outcome.trouble
  }
  const giveOrTell = async (command: CaseCommand, done?: string): Promise<boolean> => {
    const trouble = await give(command)
    if (trouble) {
      const truth = trouble.truth ? ` ${words.refusal.truth(trouble.truth)}` : ''
      tell(trouble.message + truth, words.done.failed)
    } else if (done) say(done)
    return !trouble
  }
  const giveAtOnce = (command: CaseCommand, done?: string) => {
    giveOrTell(command, done)
  }
  const agree = (code: FlagCode) => {
    const now = performance.now()
    if (now - lastVerdict.current < betweenVerdicts) return
    lastVerdict.current = now
    judge(code, 'right', '')
  }
  const judge = (code: FlagCode, judgement: Judgement, reason: string) => {
    const label = state.flags.find((flag) => flag.code === code)?.label ?? ''
    return giveOrTell(verdictCommand(code, judgement, reason), words.timeline.lines.judged[judgement](label))
  }
  const accept = () => {
    const raised = openEscalation(state)
    const command: CaseCommand = raised
      ? { type: 'case.accept_escalation', input: { escalationId: raised.id } }
      : { type: 'case.assign', input: { memberId: me.id } }
    giveAtOnce(command, words.done.accepted(state.reference))
  }
  const takeBack = (kind: 'recall' | 'return') => {
    const raised = openEscalation(state)
    if (!raised) return
    const last = useUndo.getState().last
    if (kind === 'recall' && last?.escalationId === raised.id) return undo(last)
    open({ kind, escalationId: raised.id, from: placeName(raised.from, directory) })
  }
  const answer = (kind: 'grant' | 'deny', { id, askedBy, ...asked }: Approval) =>
    open({ kind, approvalId: id, what: authorityWords(asked.kind, asked.amount, currency), asker: askedBy.name })
  const act = (id: CaseActionId) => {
    if (available[id].kind !== 'ready') return
    switch (id) {
      case 'accept':
        return accept()
      case 'recall':
      case 'return':
        return takeBack(id)
      case 'severity':
        return open({ kind: 'severity', to: state.severity })
      case 'extend': {
        // Usually it is the whole work that takes longer.
        const [clock] = extendable(state).toReversed()
        return clock && open({ kind: 'extend', clock })
      }
      case 'status':
        return openStatus()
      case 'reply':
      case 'note':
        return write(id)
      case 'escalate':
      case 'reassign':
      case 'consult':
      case 'resolve':
      case 'reopen':
        return open({ kind: id })
      case 'ask':
        return open({ kind: 'ask', approvalId: newId() })
      case 'give': {
        // A grant of one's own comes first: it runs out.
        const grant = state.approvals.find((one) => one.state === 'granted' && one.askedBy.id === me.id)
        return open({ kind: 'give', concessionId: newId(), approvalId: grant?.id ?? null })
      }
      case 'grant':
      case 'deny': {
        const asked = answerable(state, me)
        return asked && answer(id, asked)
      }
      case 'judge':
        return
      default:
        return id satisfies never
    }
  }
  return { give, giveAtOnce, agree, judge, act, answer }
}
