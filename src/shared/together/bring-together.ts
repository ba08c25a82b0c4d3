import { allRevisions, type Note, type NoteRevision, standingRevisions } from '../case/note.ts'
import { type MergedText, mergeTexts } from './merge-texts.ts'

/**
 * The wordings of a note that stand side by side, as one text. Two are compared with the newest wording that both were
 * made of: only what an author had before them can have been taken out by them. Where there is none (wordings of an
 * early release name none) both are kept whole.
 */
export function bringTogether(note: Note): MergedText {
  const known = new Map(allRevisions(note).map((revision) => [revision.id, revision]))
  const [lead, ...beside] = standingRevisions(note)
  let text = lead?.text ?? ''
  let clean = true
  let seen = lead ? madeOf(lead, known) : new Set<NoteRevision>()
  for (const other of beside) {
    const theirs = madeOf(other, known)
    const shared = [...theirs].filter((one) => seen.has(one))
    const merged = mergeTexts(newest(shared, known)?.text ?? '', text, other.text)
    text = merged.text
    clean &&= merged.clean
    seen = new Set([...seen, ...theirs])
  }
  return { text, clean }
}

/** The wording itself and all it was made of, near and far. */
function madeOf(revision: NoteRevision, known: ReadonlyMap<string, NoteRevision>): Set<NoteRevision> {
  const found = new Set([revision])
  // What is added on the way is visited too.
  for (const one of found)
    for (const id of one.from) {
      const before = known.get(id)
      if (before) found.add(before)
    }
  return found
}

/** One that no other of them was made of; the latest, where there are several. */
function newest(shared: readonly NoteRevision[], known: ReadonlyMap<string, NoteRevision>): NoteRevision | undefined {
  const older = new Set(shared.flatMap((one) => [...madeOf(one, known)].filter((before) => before !== one)))
  return shared.filter((one) => !older.has(one)).toSorted((a, b) => (a.at < b.at ? 1 : -1))[0]
}
