import { v7 as newId } from 'uuid'
import type { Directory } from '../../shared/access/directory.ts'
import type { CaseCommand } from '../../shared/case/commands/index.ts'
import type { PlainCommand } from '../../shared/case/commands/plain.ts'
import type { Case } from '../../shared/case/state.ts'
import type { FilledAction } from '../../shared/guide/fill-action.ts'
import { placeName } from '../case/people.ts'
import type { Trouble } from '../case/refusal-note.tsx'
import { useSheetDrafts } from '../case/sheet-drafts.ts'
import { offerUndo, type Undoable } from '../case/undo.tsx'
import type { OpenOver } from '../case/use-case-acts.ts'
import { words } from '../case/words.ts'
import { escalationChanges } from './escalation-changes.ts'
import { teamNamed } from './filled-fields.ts'
import type { ActionGiven, GuideWork } from './use-guide.ts'

interface GuidedInput {
  readonly state: Case
  readonly directory: Directory
  readonly work: GuideWork
  readonly open: (over: OpenOver) => void
  readonly undo: (sent: Undoable) => void
  readonly say: (words: string) => void
}

/** What an action step does beyond its panel: an escalation that can be undone, and the sheets that complete it. */
export function useGuidedActs({ state, directory, work, open, undo, say }: GuidedInput) {
  const changeEscalation = useSheetDrafts((store) => store.changeEscalation)
  const changeField = useSheetDrafts((store) => store.changeField)
  const { view } = work
  const filled = view?.step?.type === 'action' ? view.step.filled : null

  const onGive = async (given: ActionGiven) => {
    const outcome = await work.give(given)
    if (!outcome.ok) return
    const { command } = given
    if (command.type !== 'case.escalate') return filled && say(words.guide.action.acted[filled.action])
    const { escalationId, to } = command.input
    const sent = { caseId: state.id, reference: state.reference, escalationId, commandId: outcome.receipt.commandId }
    offerUndo(sent, placeName(to, directory), undo)
  }
  /** Opens the sheet of the action, filled in as the guide has it. */
  const onSheet = ({ action, fields }: FilledAction) => {
    if (action === 'escalate') {
      changeEscalation(state.id, escalationChanges(fields, directory))
      return open({ kind: 'escalate', guided: true })
    }
    for (const [name, value] of Object.entries(fields)) changeField(`${state.id}:ask`, name, value)
    open({ kind: 'ask', approvalId: newId(), guided: true })
  }
  /** A command of one of those sheets as it is given with its step; null where the guide went on meanwhile. */
  const wrap = (command: PlainCommand): CaseCommand | null => work.wrap(givenAs(command, filled, directory))
  /** Gives one at once; answers why it was refused. */
  const give = async (command: CaseCommand): Promise<Trouble | null> => {
    if (command.type !== 'case.ask_approval') return { message: words.guide.action.movedOn, truth: null }
    const outcome = await work.give(givenAs(command, filled, directory))
    return outcome.ok ? null : outcome.trouble
  }
  return { onGive, onSheet, wrap, give }
}

/** Where it goes elsewhere, or is something else, than the guide has it, the reason written for it says why. */
function givenAs(command: PlainCommand, filled: FilledAction | null, directory: Directory): ActionGiven {
  const fields = filled?.fields ?? {}
  switch (command.type) {
    case 'case.escalate': {
      const { escalationId, type, to, reason } = command.input
      const team = teamNamed(fields.team ?? '', directory)?.id
      const otherwise = (fields.type && fields.type !== type) || (team && team !== to.teamId)
      return { command, made: escalationId, reason: otherwise ? reason : null }
    }
    case 'case.ask_approval': {
      const { approvalId, kind, amount, what } = command.input
      const otherwise = (fields.kind && fields.kind !== kind) || (fields.amount && Number(fields.amount) !== amount)
      return { command, made: approvalId, reason: otherwise ? what : null }
    }
    default:
      return { command, made: null, reason: null }
  }
}
