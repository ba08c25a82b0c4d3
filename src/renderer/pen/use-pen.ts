import type { Member } from '../../shared/access/directory.ts'
import { mayDo } from '../../shared/access/permissions.ts'
import type { AiAnswer } from '../../shared/case/ai-question.ts'
import { isActive } from '../../shared/case/basics.ts'
import type { CaseCommand } from '../../shared/case/commands/index.ts'
import { type Case, openEscalation } from '../../shared/case/state.ts'
import { aiWrites, isWithAi } from '../../shared/pen/pen.ts'
import { words } from '../case/words.ts'

/** What a person does about the pen on a case. */
export interface PenActs {
  /** Null: not theirs to take, or a person has it. */
  readonly takeOver: (() => void) | null
  readonly giveBack: (() => void) | null
  readonly answer: (questionId: string, answer: AiAnswer) => void
  readonly resend: (messageId: string) => void
}

/** The acts that `decide` would let through, as the buttons around the pen offer them. */
export function penActs(state: Case, me: Member, give: (command: CaseCommand, done?: string) => void): PenActs {
  const active = isActive(state.status)
  const ai = aiWrites(state)
  return {
    takeOver:
      (active || isWithAi(state)) && ai && mayDo(me, 'take_pen', state)
        ? () => give({ type: 'case.take_pen', input: {} }, words.pen.taken)
        : null,
    giveBack:
      active && !ai && state.ownerId !== null && !openEscalation(state) && mayDo(me, 'hand_to_ai', state)
        ? () => give({ type: 'case.hand_to_ai', input: { reason: null } }, words.pen.given)
        : null,
    answer: (questionId, answer) =>
      give({ type: 'case.answer_ai', input: { questionId, ...answer } }, words.pen.question.sent),
    resend: (messageId) => give({ type: 'case.resend_message', input: { messageId } }, words.pen.delivery.againDone),
  }
}
