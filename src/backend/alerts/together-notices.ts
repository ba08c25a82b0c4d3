import type { Directory } from '../../shared/access/directory.ts'
import { maySee } from '../../shared/access/permissions.ts'
import type { AlertNotice } from '../../shared/alerts/plan.ts'
import { customerWrote, type TogetherEvent } from '../../shared/case/evolve-together.ts'
import type { Happened } from './notices-of.ts'

/** What people are told because colleagues work on one case: mentions, reminders, cases that come back. */
export function togetherNotices(
  event: TogetherEvent,
  { before, recorded, after }: Happened,
  directory: Directory,
): AlertNotice[] {
  switch (event.type) {
    case 'note_added':
      return mentioned({ id: event.note.id, text: event.note.text, named: event.note.mentions }, after, recorded.by.id)
    case 'note_edited': {
      const known = before?.notes.find(({ id }) => id === event.noteId)?.mentions ?? []
      const named = event.edit.mentions.filter((id) => !known.includes(id))
      return mentioned({ id: event.edit.id, text: event.edit.text, named }, after, recorded.by.id)
    }
    case 'reminder_came': {
      const { id, memberId, text } = event.reminder
      return [personal(`reminder ${id}`, 'Your reminder', text, memberId)]
    }
    case 'snooze_ended':
      if (event.why === 'taken_up') return []
      return [
        personal(
          `snooze ${after.id} ${recorded.at}`,
          event.why === 'clock' ? 'A clock is at risk on a case you put aside' : 'A case you put aside is back',
          after.subject,
          event.memberId,
        ),
      ]
    case 'case_followed':
    case 'case_unfollowed':
    case 'case_snoozed':
    case 'reminder_set':
    case 'reminder_dropped':
      return []
    default:
      return event satisfies never
  }

  /** Who may not see the case learns nothing of it, not even that they were named. */
  function mentioned(
    { id, text, named }: { readonly id: string; readonly text: string; readonly named: readonly string[] },
    target: Happened['after'],
    author: string,
  ): AlertNotice[] {
    const to = named.filter((memberId) => {
      const member = directory.members.get(memberId)
      return memberId !== author && member !== undefined && maySee(member, target)
    })
    if (to.length === 0) return []
    return [{ event: 'mentioned', cause: `mention ${id}`, target, title: 'A colleague mentioned you', text, to }]
  }

  function personal(cause: string, title: string, text: string, memberId: string): AlertNotice {
    return { event: 'reminder_due', cause, target: after, title, text, to: [memberId] }
  }
}

/** Those who had put the case aside hear that the customer wrote. */
export function wokenByCustomer({ before, recorded, after }: Happened): AlertNotice[] {
  if (!before || !customerWrote(recorded.event) || before.snoozes.length === 0) return []
  return [
    {
      event: 'reminder_due',
      cause: `snooze ${after.id} ${recorded.at}`,
      target: after,
      title: 'The customer wrote on a case you put aside',
      text: after.subject,
      to: before.snoozes.map(({ memberId }) => memberId),
    },
  ]
}
