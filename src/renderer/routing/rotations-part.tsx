import { Button, Text } from '@mantine/core'
import { IconPhoneCall } from '@tabler/icons-react'
import type { Rotation } from '../../shared/escalation/ladder.ts'
import { useMe } from '../app/desk-state.ts'
import { t } from '../app/text/index.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { freeKey, withEntry, withoutEntry } from '../ui/list-edits.ts'
import { EntryList } from './entry-list.tsx'
import { problemCount } from './ladders-part.tsx'
import { RotationEditor } from './rotation-editor.tsx'
import classes from './routing.module.css'
import { useChosen } from './use-chosen.ts'
import { useDocumentDraft } from './use-document-draft.ts'

const words = t.routing.rotations

/** The rotations of on-call duty and the one that is looked at. */
export function RotationsPart() {
  const me = useMe()
  const { draft, change, problemsAt } = useDocumentDraft('escalation')
  const { rotations, ladders } = draft
  const [chosen, choose] = useChosen('rotations', rotations)
  const add = () => {
    const key = freeKey(
      words.newName,
      rotations.map((rotation) => rotation.key),
    )
    const fresh: Rotation = {
      key,
      name: words.newName,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      startsOn: new Date().toISOString().slice(0, 10),
      handover: '09:00',
      turnDays: 7,
      memberIds: [me.id],
      overrides: [],
    }
    change((document) => ({ ...document, rotations: [...document.rotations, fresh] }))
    choose(key)
  }
  const at = rotations.findIndex(({ key }) => key === chosen)
  const current = rotations[at]
  if (rotations.length === 0)
    return (
      <EmptyState
        icon={<IconPhoneCall size={32} stroke={1.5} />}
        title={words.emptyTitle}
        action={<Button onClick={add}>{words.add}</Button>}
      >
        {words.empty}
      </EmptyState>
    )
  const users = ladders.filter(({ steps }) =>
    steps.some(({ who }) => who.kind === 'on_call' && who.rotation === current?.key),
  )
  return (
    <>
      <Text size="sm" c="dimmed">
        {words.intro}
      </Text>
      <div className={classes.beside}>
        <EntryList
          label={words.list}
          entries={rotations.map(({ key, name, memberIds, turnDays }, index) => ({
            key,
            name,
            note: words.note(memberIds.length, turnDays),
            warning: problemCount(problemsAt(`rotations.${index}`).length),
          }))}
          current={chosen}
          onChoose={choose}
          addLabel={words.add}
          onAdd={add}
        />
        {current && (
          <RotationEditor
            key={current.key}
            rotation={current}
            place={`rotations.${at}`}
            usedBy={users.map(({ name }) => name)}
            problemsAt={problemsAt}
            onChange={(by, field) =>
              change(
                (document) => ({ ...document, rotations: withEntry(document.rotations, at, by) }),
                field && `${current.key}.${field}`,
              )
            }
            onRemove={() => change((document) => ({ ...document, rotations: withoutEntry(document.rotations, at) }))}
          />
        )}
      </div>
    </>
  )
}
