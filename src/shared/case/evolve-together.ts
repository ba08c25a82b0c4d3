import { isActive } from './basics.ts'
import type { CaseEvent, RecordedEvent } from './events.ts'
import { editNote } from './note.ts'
import type { Case } from './state.ts'

/** What events about working on one case together do to it. */

export type TogetherEvent = Extract<
  CaseEvent,
  {
    type:
      | 'note_added'
      | 'note_edited'
      | 'case_followed'
      | 'case_unfollowed'
      | 'case_snoozed'
      | 'snooze_ended'
      | 'reminder_set'
      | 'reminder_dropped'
      | 'reminder_came'
  }
>

/** The case after such an event. */
export function evolveTogether(state: Case, event: TogetherEvent, { at, by }: RecordedEvent): Case {
  switch (event.type) {
    case 'note_added':
      return { ...state, notes: [...state.notes, event.note] }
    case 'note_edited':
      return {
        ...state,
        notes: state.notes.map((note) => (note.id === event.noteId ? editNote(note, event.edit, { by, at }) : note)),
      }
    case 'case_followed':
      return { ...state, followers: [...new Set([...state.followers, event.memberId])] }
    case 'case_unfollowed':
      return { ...state, followers: state.followers.filter((id) => id !== event.memberId) }
    case 'case_snoozed':
      return { ...state, snoozes: [...othersThan(state, event.snooze.memberId), event.snooze] }
    case 'snooze_ended':
      return { ...state, snoozes: othersThan(state, event.memberId) }
    case 'reminder_set':
      return { ...state, reminders: [...state.reminders, event.reminder] }
    case 'reminder_dropped':
      return { ...state, reminders: state.reminders.filter(({ id }) => id !== event.reminderId) }
    case 'reminder_came':
      return { ...state, reminders: state.reminders.filter(({ id }) => id !== event.reminder.id) }
    default:
      return event satisfies never
  }
}

/** Snoozes end by themselves when the case changes hands, is done, or the customer writes. */
export function endSnoozes(before: Case, after: Case, event: CaseEvent): Case {
  if (after.snoozes.length === 0) return after
  const moved = before.ownerId !== after.ownerId || !isActive(after.status)
  return moved || customerWrote(event) ? { ...after, snoozes: [] } : after
}

/** Whether the event brings words of the customer. */
export function customerWrote(event: CaseEvent): boolean {
  return event.type === 'contact_continued' && event.messages.some(({ author }) => author === 'customer')
}

function othersThan({ snoozes }: Case, memberId: string): Case['snoozes'] {
  return snoozes.filter((snooze) => snooze.memberId !== memberId)
}
