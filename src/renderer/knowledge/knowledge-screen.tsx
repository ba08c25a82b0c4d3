import { Button, SegmentedControl, Text, Title } from '@mantine/core'
import { IconBulb } from '@tabler/icons-react'
import { useState } from 'react'
import type { KnowledgeNote } from '../../shared/knowledge/note.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { AreaMain } from '../ui/area-frame.tsx'
import { NotYet } from '../ui/asked-parts.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { formatWhen, humanize } from '../ui/format.ts'
import { SearchField } from '../ui/search-field.tsx'
import { TableHead } from '../ui/table-head.tsx'
import { type Ask, useAsked } from '../ui/use-asked.ts'
import classes from './knowledge.module.css'
import { findNotes, mostShown, type Shown } from './knowledge-rows.ts'
import { ReviewDialog } from './review-dialog.tsx'

const text = t.knowledge

const askAll: Ask<{ notes: readonly KnowledgeNote[] }> = (desk, signal) => desk.knowledge.all(undefined, { signal })

/** Every solution kept, drafts first, for those who decide which are offered. */
export function KnowledgeScreen() {
  const asked = useAsked(askAll)
  const [chosen, setChosen] = useState<KnowledgeNote | null>(null)
  const [search, setSearch] = useState('')
  const [shown, setShown] = useState<Shown>('all')
  if (asked.data === null)
    return (
      <AreaMain busy={asked.loading}>
        <NotYet asked={asked} />
      </AreaMain>
    )
  const { notes } = asked.data
  const found = findNotes(notes, { search, shown })
  const { problem, place, state, solved, act } = text.columns
  return (
    <AreaMain>
      <div className={area.content}>
        <header className={area.head}>
          <Title order={1}>{text.title}</Title>
          <Text size="sm" c="dimmed">
            {text.intro}
          </Text>
        </header>
        {notes.length === 0 ? (
          <EmptyState icon={<IconBulb size={32} stroke={1.5} />} title={text.none}>
            {text.noneText}
          </EmptyState>
        ) : (
          <>
            <div className={area.tools}>
              <SegmentedControl<Shown>
                size="xs"
                aria-label={text.shownLabel}
                data={shownKinds.map((value) => ({ value, label: text.shownKinds[value](countOf(notes, value)) }))}
                value={shown}
                onChange={setShown}
              />
              <SearchField label={text.search} value={search} onChange={setSearch} />
              <Text size="sm" c="dimmed" role="status">
                {text.found(Math.min(found.length, mostShown), found.length)}
              </Text>
            </div>
            {found.length > 0 && (
              <table className={area.table} aria-label={text.list}>
                <TableHead columns={[problem, place, state, solved, act]} />
                <tbody>
                  {found.slice(0, mostShown).map((note) => (
                    <NoteRow key={note.id} note={note} onLook={() => setChosen(note)} />
                  ))}
                </tbody>
              </table>
            )}
          </>
        )}
        {chosen && (
          <ReviewDialog
            note={chosen}
            onClose={() => {
              setChosen(null)
              // Whoever was told that somebody was faster must find the solution as it is now.
              void asked.reload()
            }}
          />
        )}
      </div>
    </AreaMain>
  )
}

const shownKinds: readonly Shown[] = ['all', 'draft', 'reviewed', 'retired']

function countOf(notes: readonly KnowledgeNote[], shown: Shown): number {
  return shown === 'all' ? notes.length : notes.filter(({ state }) => state === shown).length
}

function NoteRow({ note, onLook }: { readonly note: KnowledgeNote; readonly onLook: () => void }) {
  const { reviewed, retired } = note
  return (
    <tr>
      <th scope="row" className={classes.problem}>
        <span dir="auto">{note.problem}</span>
        <div className={classes.solution} dir="auto">
          {note.solution}
        </div>
        <div className={area.noteLine}>{text.keptBy(note.by.name, formatWhen(note.at), note.reference)}</div>
        {reviewed && <div className={area.noteLine}>{text.reviewedBy(reviewed.by.name, formatWhen(reviewed.at))}</div>}
        {retired && (
          <div className={area.noteLine}>{text.retiredBy(retired.by.name, formatWhen(retired.at), retired.reason)}</div>
        )}
      </th>
      <td>
        {humanize(note.category)}
        {note.product && <div className={area.noteLine}>{note.product}</div>}
      </td>
      <td>{text.states[note.state]}</td>
      <td className={area.narrow}>{text.solved(note.solved)}</td>
      <td className={area.narrow}>
        {note.state !== 'retired' && (
          <Button
            size="compact-sm"
            variant={note.state === 'draft' ? 'filled' : 'default'}
            aria-label={text.look(note.problem)}
            onClick={onLook}
          >
            {text.lookShort}
          </Button>
        )}
      </td>
    </tr>
  )
}
