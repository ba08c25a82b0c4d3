import type { Consult } from './consult.ts'
import type { ConsultThread } from './consult-packet.ts'

/** The thread as it stands, for the packet of an escalation: who receives the case reads what was asked and answered. */
export function threadOf({
  id,
  question,
  askedBy,
  askedAt,
  targetName,
  attachments,
  ...consult
}: Consult): ConsultThread {
  return {
    consultId: id,
    question,
    askedBy,
    askedAt,
    targetName,
    attachments,
    posts: consult.posts.map(({ id: postId, at, by, text, answer, attachments: files }) => ({
      id: postId,
      at,
      by,
      text,
      answer,
      helpful: consult.helpful.includes(postId) || consult.solution === postId,
      attachments: files,
    })),
  }
}
