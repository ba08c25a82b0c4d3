import { maySee } from '../../shared/access/permissions.ts'
import type { Case } from '../../shared/case/state.ts'
import type { KeepNoteInput, RetireNoteInput, ReviewNoteInput, SolvedByInput } from '../../shared/contract/knowledge.ts'
import { maskWords } from '../../shared/knowledge/mask-words.ts'
import { type KnowledgeFacts, type KnowledgeNote, knowledgeNoteSchema } from '../../shared/knowledge/note.ts'
import { hintsOf, noHints } from '../../shared/masking/index.ts'
import { findCase } from '../db/case-state.ts'
import { addUse, changeNote, findNote, findNoteOfCase, insertNote, listNotes } from '../db/knowledge-note.ts'
import { type ReadableDb, readIn, writeIn } from '../db/transaction.ts'
import type { SignedIn } from '../identity/authenticate.ts'
import { type PolicyDeps, PolicyRefusal } from '../triage/change-policy.ts'

type Deps = Pick<PolicyDeps, 'db' | 'now'>

/** The notes every desk may offer. */
export function readOffered({ db, now }: Deps, { workspaceId }: SignedIn): Promise<KnowledgeFacts> {
  return readIn(db, workspaceId, async (readable) => ({
    asOf: now().toISOString(),
    notes: await listNotes(readable, ['reviewed']),
  }))
}

/** Every note, for those who review them. */
export function readAll({ db }: Deps, { workspaceId }: SignedIn): Promise<{ notes: KnowledgeNote[] }> {
  return readIn(db, workspaceId, async (readable) => ({
    notes: await listNotes(readable, ['draft', 'reviewed', 'retired']),
  }))
}

/** The note kept of a case the member sees; a case out of sight has none. */
export function readOfCase(
  { db }: Deps,
  who: SignedIn,
  { caseId }: { readonly caseId: string },
): Promise<{ note: KnowledgeNote | null }> {
  return readIn(db, who.workspaceId, async (readable) => {
    const state = await seen(readable, who, caseId)
    return { note: state && (await findNoteOfCase(readable, caseId)) }
  })
}

/** Keeps the solution of a resolved case as a draft. The same note again is the one that is there. */
export function keepNote({ db, now }: Deps, who: SignedIn, input: KeepNoteInput): Promise<KnowledgeNote> {
  return writeIn(db, who.workspaceId, async (writable) => {
    const state = await seen(writable, who, input.caseId)
    if (!state) throw new PolicyRefusal('There is no such case here.')
    if (!state.resolution) throw new PolicyRefusal('This case is not resolved yet, as far as the server knows.')
    const note: KnowledgeNote = {
      ...maskWords(input.words, hintsOf(state)),
      id: input.noteId.toLowerCase(),
      state: 'draft',
      rootCause: rootCauseOf(state),
      caseId: state.id,
      reference: state.reference,
      revision: 1,
      by: personOf(who),
      at: now().toISOString(),
      reviewed: null,
      retired: null,
      solved: 0,
    }
    if (await insertNote(writable, note)) return note
    const there = await findNote(writable, note.id)
    if (there?.caseId === state.id && there.by.id === who.member.id) return there
    throw new PolicyRefusal('The solution of this case is kept already.')
  })
}

/** A lead looked at a note: it is offered from now on, in these words. */
export function reviewNote(deps: Deps, who: SignedIn, input: ReviewNoteInput): Promise<KnowledgeNote> {
  return change(deps, who, input, (note, { at, of }) => {
    if (note.state === 'retired') throw new PolicyRefusal('This solution was retired. Keep it anew from a case.')
    const words = maskWords(input.words, of ? hintsOf(of) : noHints)
    return { ...note, ...words, state: 'reviewed', reviewed: { by: personOf(who), at } }
  })
}

/** The note is offered no longer; why stays with it. */
export function retireNote(deps: Deps, who: SignedIn, input: RetireNoteInput): Promise<KnowledgeNote> {
  return change(deps, who, input, (note, { at }) => {
    if (note.state === 'retired') throw new PolicyRefusal('This solution is retired already.')
    return { ...note, state: 'retired', retired: { by: personOf(who), at, reason: input.reason } }
  })
}

/** Says that a note solved a case; each case counts once. */
export function solvedBy({ db, now }: Deps, who: SignedIn, { noteId, caseId }: SolvedByInput): Promise<KnowledgeNote> {
  return writeIn(db, who.workspaceId, async (writable) => {
    const [state, note] = [await seen(writable, who, caseId), await findNote(writable, noteId)]
    if (!state) throw new PolicyRefusal('There is no such case here.')
    if (note?.state !== 'reviewed') throw new PolicyRefusal('This solution is not offered any more.')
    if (note.caseId === state.id) throw new PolicyRefusal('This is the case the solution was learnt from.')
    await addUse(writable, { noteId: note.id, caseId: state.id, byId: who.member.id, at: now() })
    return (await findNote(writable, note.id)) ?? note
  })
}

function change(
  { db, now }: Deps,
  who: SignedIn,
  { noteId, revision }: { readonly noteId: string; readonly revision: number },
  /** `of`: the case it was learnt from. */
  make: (note: KnowledgeNote, now: { readonly at: string; readonly of: Case | null }) => KnowledgeNote,
): Promise<KnowledgeNote> {
  return writeIn(db, who.workspaceId, async (writable) => {
    const note = await findNote(writable, noteId)
    if (!note) throw new PolicyRefusal('There is no such solution here.')
    const of = await findCase(writable, note.caseId)
    const changed = { ...make(note, { at: now().toISOString(), of }), revision: revision + 1 }
    if (note.revision === revision && (await changeNote(writable, changed))) return changed
    throw new PolicyRefusal('Somebody changed this solution meanwhile. Look at it again, then decide.')
  })
}

async function seen(db: ReadableDb, { member }: SignedIn, caseId: string): Promise<Case | null> {
  const state = await findCase(db, caseId)
  return state && maySee(member, state) ? state : null
}

function personOf({ member }: SignedIn) {
  return { id: member.id, name: member.name }
}

/** What an earlier release wrote in its own words counts as another cause. */
function rootCauseOf({ resolution }: Case): KnowledgeNote['rootCause'] {
  const found = knowledgeNoteSchema.shape.rootCause.safeParse(resolution?.rootCause)
  return found.data ?? 'other'
}
