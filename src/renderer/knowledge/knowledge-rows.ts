import type { KnowledgeNote, KnowledgeState } from '../../shared/knowledge/note.ts'
import { humanize } from '../ui/format.ts'
import { hasWords } from '../ui/search-field.tsx'

/** Which notes are looked at. */
export type Shown = KnowledgeState | 'all'
/** Most notes drawn at once; more are found by searching. */
export const mostShown = 100

/** The notes in this state with all the words in their own words, place or people, in the order given. */
export function findNotes(
  notes: readonly KnowledgeNote[],
  { search, shown }: { readonly search: string; readonly shown: Shown },
): KnowledgeNote[] {
  return notes.filter(
    (note) =>
      (shown === 'all' || note.state === shown) &&
      hasWords(
        `${note.problem} ${note.solution} ${humanize(note.category)} ${note.product ?? ''} ${note.reference} ${note.by.name}`,
        search,
      ),
  )
}
