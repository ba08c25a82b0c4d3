import { Button, UnstyledButton } from '@mantine/core'
import { useRef, useState } from 'react'
import { mayDo } from '../../shared/access/permissions.ts'
import { allRevisions, leadingRevision, type Note, type NoteRevision } from '../../shared/case/note.ts'
import type { Case } from '../../shared/case/state.ts'
import { bringTogether } from '../../shared/together/bring-together.ts'
import { useDirectory, useMe } from '../app/desk-state.ts'
import { useComposerDrafts } from '../case/composer-drafts.ts'
import { words } from '../case/words.ts'
import { formatWhen } from '../ui/format.ts'
import { useAround, useCaseHere, useSeen } from './around-context.tsx'
import { listed } from './around-strip.tsx'
import { namesOf, typists } from './around-words.ts'
import { NoteEditor } from './note-editor.tsx'
import classes from './together.module.css'

interface NotePartsProps {
  readonly state: Case
  readonly note: Note
}

/** The same where the case is open around; nothing elsewhere. */
export function NotePartsHere({ note }: { readonly note: Note }) {
  const state = useCaseHere()
  return state && <NoteParts state={state} note={note} />
}

/** An edit under way: what it begins from, what it brings together, and the words it begins with. */
export interface NoteEditing {
  readonly base: NoteRevision
  readonly merges: readonly string[]
  readonly text: string
  /** What is said about where the words come from; null for an ordinary edit. */
  readonly hint: string | null
}

/** What stands under a note's words: who edited it, its earlier wordings, wordings side by side, who read it. */
function NoteParts({ state, note }: NotePartsProps) {
  const me = useMe()
  const directory = useDirectory()
  const { people, marks, live, read } = useAround()
  const end = useRef<HTMLDivElement>(null)
  const [showsPast, setShowsPast] = useState(false)
  const [editing, setEditing] = useState<NoteEditing | null>(null)
  const kept = useKeptEdit(state.id, note)
  const leading = leadingRevision(note)
  const newest = newestOf(state)
  const isNewest = newest?.noteId === note.id
  useSeen(end, isNewest ? newest.at : null, () => newest && read('notes', newest.at))

  const active = editing ?? kept
  const mayEdit = mayDo(me, 'note', state)
  const editors = live ? namesOf(typists(people, 'note', note.id), directory) : []
  const readers = isNewest
    ? namesOf(
        marks.filter(
          ({ thread, readTo, memberId }) => thread === 'notes' && readTo >= newest.at && memberId !== newest.authorId,
        ),
        directory,
      )
    : []
  const edit = () => setEditing({ base: leading, merges: [], text: leading.text, hint: null })
  return (
    <>
      {note.beside.length > 0 && (!active || active.merges.length > 0) && (
        <BothKept note={note} mayEdit={mayEdit && !active} onBring={() => setEditing(broughtTogether(note))} />
      )}
      {active && mayEdit && <NoteEditor state={state} note={note} editing={active} onEnd={() => setEditing(null)} />}
      {showsPast && (
        <ul className={classes.wordings}>
          {note.past.map((revision) => (
            <Wording key={revision.id} revision={revision} label={words.together.note.by} />
          ))}
        </ul>
      )}
      <div className={classes.noteEnd} ref={end}>
        {note.revision && (
          <span>{words.together.note.edited(note.revision.by.name, formatWhen(note.revision.at))}</span>
        )}
        {note.past.length > 0 && (
          <UnstyledButton className={classes.quiet} aria-expanded={showsPast} onClick={() => setShowsPast(!showsPast)}>
            {showsPast ? words.together.note.hideWordings : words.together.note.wordings(note.past.length)}
          </UnstyledButton>
        )}
        {mayEdit && !active && (
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={words.together.note.editOf(note.by.name)}
            onClick={edit}
          >
            {words.together.note.edit}
          </Button>
        )}
        {editors.length > 0 && <span role="status">{words.together.edits(listed(editors), editors.length > 1)}</span>}
        {readers.length > 0 && <span>{words.together.readBy(listed(readers))}</span>}
      </div>
    </>
  )
}

function BothKept(props: { readonly note: Note; readonly mayEdit: boolean; readonly onBring: () => void }) {
  const { note, mayEdit, onBring } = props
  return (
    <div className={classes.both}>
      <p>{words.together.note.both}</p>
      <ul className={classes.wordings}>
        {note.beside.map((revision) => (
          <Wording key={revision.id} revision={revision} label={words.together.note.otherWording} />
        ))}
      </ul>
      {mayEdit && (
        <Button size="compact-sm" variant="default" mt={6} onClick={onBring}>
          {words.together.note.bring}
        </Button>
      )}
    </div>
  )
}

function Wording(props: { readonly revision: NoteRevision; readonly label: (name: string, when: string) => string }) {
  const { revision, label } = props
  return (
    <li className={classes.wording} dir="auto">
      <p>{label(revision.by.name, formatWhen(revision.at))}</p>
      {revision.text}
    </li>
  )
}

/** An edit that makes one of all standing wordings. */
function broughtTogether(note: Note): NoteEditing {
  const { text, clean } = bringTogether(note)
  const hint = clean ? words.together.note.merging : words.together.note.mergingTwice
  return { base: leadingRevision(note), merges: note.beside.map(({ id }) => id), text, hint }
}

/** An edit that was begun and not sent, from before this screen was opened. */
function useKeptEdit(caseId: string, note: Note): NoteEditing | null {
  const drafts = useComposerDrafts((store) => store.drafts[caseId])
  for (const base of allRevisions(note)) {
    const text = drafts?.[`note:${base.id}`]
    if (text) return { base, merges: [], text, hint: null }
  }
  return null
}

/** The newest wording on the case, by when it was written, and who wrote it. */
function newestOf({ notes }: Case): { readonly noteId: string; readonly at: string; readonly authorId: string } | null {
  const wordings = notes.flatMap((note) =>
    allRevisions(note).map(({ at, by }) => ({ noteId: note.id, at, authorId: by.id })),
  )
  return wordings.reduce<(typeof wordings)[number] | null>(
    (newest, one) => (newest && newest.at >= one.at ? newest : one),
    null,
  )
}
