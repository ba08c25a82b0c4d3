import { v5 as uuidFrom } from 'uuid'
import type { AskByAiInput } from '../../shared/case/commands/ask-by-ai.ts'
import type { IntakeQuestion } from '../../shared/contract/questions.ts'

/** Makes the id of a question out of the sender's own id for it, so that asking twice is asking once. */
const questionNamespace = '8d0c2b74-1f6e-4c6f-b2f1-9d8f5a3e6b10'

/** The id here of a question that its sender calls `senderId`. */
export function questionIdOf(workspaceId: string, senderId: string): string {
  return uuidFrom(`${workspaceId} ${senderId}`, questionNamespace)
}

/** A question as the case takes it, due from now on. */
export function questionInput(workspaceId: string, question: IntakeQuestion, now: Date): AskByAiInput {
  const { id: senderId, answerWithinMinutes, ...rest } = question
  const dueAt = new Date(now.getTime() + answerWithinMinutes * 60_000).toISOString()
  return { ...rest, id: questionIdOf(workspaceId, senderId), senderId, dueAt }
}
