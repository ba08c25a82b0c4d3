import type { Member } from '../../shared/access/directory.ts'
import { maySee } from '../../shared/access/permissions.ts'
import { filesOfCase } from '../../shared/attachment/named.ts'
import type { Case } from '../../shared/case/state.ts'
import { consultsOf } from '../../shared/consult/who-helps.ts'
import type { AttachmentRow } from '../db/attachment.ts'

/** Whether the member may hang files on something of this case: they see it, or help on a question about it. */
export function mayAttach(member: Member, state: Case): boolean {
  return maySee(member, state) || consultsOf(member, state).length > 0
}

/**
 * Whether the member may have the bytes of a file of this case. Who sees the case may; who only helps on a question
 * may have the files of that question, and what they sent themselves.
 */
export function mayOpen(member: Member, state: Case, file: Pick<AttachmentRow, 'id' | 'by_id'>): boolean {
  if (maySee(member, state)) return true
  if (!mayAttach(member, state)) return false
  const theirs = filesOfCase({ notes: [], consults: consultsOf(member, state) })
  return file.by_id === member.id || theirs.some(({ id }) => id.toLowerCase() === file.id)
}
