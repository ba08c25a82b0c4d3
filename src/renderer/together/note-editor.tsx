import { Button } from '@mantine/core'
import { type KeyboardEvent, useRef, useState } from 'react'
import { v7 as newId } from 'uuid'
import { type Note, standingRevisions } from '../../shared/case/note.ts'
import type { Case } from '../../shared/case/state.ts'
import { saveDrafts, useComposerDrafts } from '../case/composer-drafts.ts'
import { RefusalNote, type Trouble } from '../case/refusal-note.tsx'
import { useCommands } from '../case/use-commands.ts'
import { words } from '../case/words.ts'
import { MentionTextarea } from '../ui/mention-textarea.tsx'
import { mentionedIn } from '../ui/mentions.ts'
import { useAround } from './around-context.tsx'
import type { NoteEditing } from './note-parts.tsx'
import { NamedInVain, useNotePeople } from './note-people.tsx'
import classes from './together.module.css'

interface NoteEditorProps {
  readonly state: Case
  readonly note: Note
  readonly editing: NoteEditing
  readonly onEnd: () => void
}

/** A note being edited. What is typed is kept by the wording it began from, across restarts too. */
export function NoteEditor({ state, note, editing, onEnd }: NoteEditorProps) {
  const issue = useCommands()
  const people = useNotePeople(state)
  const { typing } = useAround()
  const input = useRef<HTMLTextAreaElement>(null)
  const kind = `note:${editing.base.id}` as const
  const kept = useComposerDrafts((store) => store.drafts[state.id]?.[kind])
  const change = useComposerDrafts((store) => store.change)
  const [sending, setSending] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [own, setOwn] = useState<string | null>(null)
  const text = own ?? (kept || editing.text)
  const other = standingRevisions(note).find(({ id }) => id !== editing.base.id && !editing.merges.includes(id))
  const isStale = !standingRevisions(note).some(({ id }) => id === editing.base.id)

  const write = (next: string) => {
    setOwn(next)
    change(state.id, kind, next)
    typing({ kind: 'types', where: 'note', id: note.id })
  }
  const end = () => {
    change(state.id, kind, '')
    saveDrafts()
    typing(null)
    onEnd()
  }
  const save = async () => {
    if (text.trim() === '' || sending) return
    if (text.trim() === editing.base.text.trim() && editing.merges.length === 0) return end()
    setSending(true)
    saveDrafts()
    const outcome = await issue(state.id, {
      type: 'case.edit_note',
      input: {
        noteId: note.id,
        revisionId: newId(),
        base: editing.base.id,
        merges: [...editing.merges],
        text,
        mentions: mentionedIn(text, people),
      },
    })
    setSending(false)
    setTrouble(outcome.ok ? null : outcome.trouble)
    if (outcome.ok) end()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      void save()
    }
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      input.current?.blur()
    }
  }
  return (
    <div className={classes.editor}>
      {trouble && <RefusalNote refusal={trouble} />}
      {editing.hint && <p className={classes.quiet}>{editing.hint}</p>}
      <MentionTextarea
        input={input}
        label={words.together.note.editing}
        listLabel={words.together.mention.list}
        people={people}
        value={text}
        onText={write}
        onKey={onKeyDown}
        onBlur={() => {
          saveDrafts()
          typing(null)
        }}
        autosize
        minRows={2}
        maxRows={12}
        maxLength={20_000}
        autoFocus
      />
      <NamedInVain state={state} text={text} />
      {isStale && other && (
        <p className={classes.warn} role="status">
          {words.together.note.changedMeanwhile(other.by.name)}
        </p>
      )}
      <div className={classes.buttons}>
        <Button size="compact-sm" loading={sending} disabled={text.trim() === ''} onClick={() => void save()}>
          {words.together.note.save}
        </Button>
        <Button size="compact-sm" variant="default" onClick={end}>
          {words.together.note.cancel}
        </Button>
      </div>
    </div>
  )
}
