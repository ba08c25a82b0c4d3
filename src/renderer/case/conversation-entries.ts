import type { Message } from '../../shared/case/message.ts'
import type { Note } from '../../shared/case/note.ts'
import type { Case } from '../../shared/case/state.ts'
import type { HeldBack } from '../../shared/pen/held-back.ts'

/** What the conversation shows: messages, what the AI did between them, and the team's own notes, by time. */

export type Entry =
  | { readonly kind: 'message'; readonly id: string; readonly message: Message; readonly pending: boolean }
  | { readonly kind: 'tool'; readonly id: string; readonly message: Message }
  | { readonly kind: 'held_back'; readonly id: string; readonly attempt: HeldBack }
  | { readonly kind: 'note'; readonly id: string; readonly note: Note; readonly pending: boolean }

/** A range of entries that is shown; `to` null means up to the newest, also as new ones arrive. */
export interface EntryWindow {
  readonly from: number
  readonly to: number | null
}

/**
 * The entries oldest first. Messages keep their order whatever their times say; each note, and what the AI was kept
 * from saying, stands where it was written.
 */
export function conversationEntries(state: Case, confirmedVersion: number): Entry[] {
  const pendingReplies = pendingCount(state, 'reply_sent', confirmedVersion)
  const pendingNotes = pendingCount(state, 'note_added', confirmedVersion)
  const replies = state.conversation.filter(({ author }) => author === 'agent')
  const unsent = new Set(pendingReplies > 0 ? replies.slice(-pendingReplies).map(({ id }) => id) : [])
  const notes = state.notes.map((note, index) => ({ note, pending: index >= state.notes.length - pendingNotes }))
  const beside = [...notes.map(noteEntry), ...(state.heldBack ?? []).map(heldBackEntry)].toSorted((a, b) =>
    timeOf(a) < timeOf(b) ? -1 : timeOf(a) > timeOf(b) ? 1 : 0,
  )
  const entries: Entry[] = []
  let next = 0
  for (const message of state.conversation) {
    for (let entry = beside[next]; entry && timeOf(entry) < message.at; entry = beside[next]) {
      entries.push(entry)
      next += 1
    }
    if (message.tool) entries.push({ kind: 'tool', id: message.id, message })
    else entries.push({ kind: 'message', id: message.id, message, pending: unsent.has(message.id) })
  }
  return [...entries, ...beside.slice(next)]
}

type Beside = Extract<Entry, { kind: 'note' | 'held_back' }>

function noteEntry({ note, pending }: { note: Note; pending: boolean }): Beside {
  return { kind: 'note', id: note.id, note, pending }
}

function heldBackEntry(attempt: HeldBack): Beside {
  return { kind: 'held_back', id: attempt.id, attempt }
}

function timeOf(entry: Beside): string {
  return entry.kind === 'note' ? entry.note.at : entry.attempt.at
}

function pendingCount(state: Case, kind: string, confirmedVersion: number): number {
  return state.timeline.filter((entry) => entry.kind === kind && entry.version > confirmedVersion).length
}

/** The newest `size` entries. */
export function newestWindow(total: number, size: number): EntryWindow {
  return { from: Math.max(0, total - size), to: null }
}

/** The window moved so that entry `index` is inside, with as much around it as a window holds. */
export function windowAround(shown: EntryWindow, index: number, total: number, size: number): EntryWindow {
  if (index >= shown.from && index < (shown.to ?? total)) return shown
  const from = Math.max(0, Math.min(index - Math.floor(size / 2), total - size))
  return { from, to: from + size >= total ? null : from + size }
}

/** The window with `size` earlier entries in front. */
export function withEarlier(shown: EntryWindow, size: number): EntryWindow {
  return { ...shown, from: Math.max(0, shown.from - size) }
}

/** The window with `size` later entries behind. */
export function withLater(shown: EntryWindow, total: number, size: number): EntryWindow {
  const to = (shown.to ?? total) + size
  return { ...shown, to: to >= total ? null : to }
}
