import type { Guide, GuideComment } from '../../shared/guide/guide.ts'
import { changeStep } from './guide-edits.ts'

/** Most comments on a step: the schema's. The oldest go first. */
const mostComments = 50

/** What the authors say to each other about a step, with one more at the end. */
export function addComment(guide: Guide, step: string, comment: GuideComment): Guide {
  return changeStep(guide, step, (before) => ({
    ...before,
    comments: [...before.comments, comment].slice(-mostComments),
  }))
}

/** Takes a comment away. */
export function removeComment(guide: Guide, step: string, id: string): Guide {
  return changeStep(guide, step, (before) => {
    const comments = before.comments.filter((comment) => comment.id !== id)
    return comments.length === before.comments.length ? before : { ...before, comments }
  })
}
