import { Button, Text } from '@mantine/core'
import { IconStairsUp } from '@tabler/icons-react'
import { defaultEscalationPolicy } from '../../shared/escalation/policy.ts'
import { t } from '../app/text/index.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { freeKey, withoutEntry } from '../ui/list-edits.ts'
import { EntryList } from './entry-list.tsx'
import { LadderEditor } from './ladder-editor.tsx'
import classes from './routing.module.css'
import { useChosen } from './use-chosen.ts'
import { useDocumentDraft } from './use-document-draft.ts'

const words = t.routing.ladders

/** The ladders of the workspace and the one that is looked at. */
export function LaddersPart() {
  const { draft, change, problemsAt } = useDocumentDraft('escalation')
  const { ladders, matrix } = draft
  const [chosen, choose] = useChosen('ladders', ladders)
  const add = (name: string, from = ladders[0] ?? defaultEscalationPolicy.ladders[0]) => {
    if (!from) return
    const key = freeKey(
      name,
      ladders.map((ladder) => ladder.key),
    )
    change((document) => ({ ...document, ladders: [...document.ladders, { ...from, key, name }] }))
    choose(key)
  }
  const at = ladders.findIndex(({ key }) => key === chosen)
  const current = ladders[at]
  if (ladders.length === 0)
    return (
      <EmptyState
        icon={<IconStairsUp size={32} stroke={1.5} />}
        title={words.emptyTitle}
        action={<Button onClick={() => add(words.newName)}>{words.add}</Button>}
      >
        {words.empty}
      </EmptyState>
    )
  return (
    <>
      <Text size="sm" c="dimmed">
        {words.intro}
      </Text>
      <div className={classes.beside}>
        <EntryList
          label={words.list}
          entries={ladders.map((ladder, index) => ({
            key: ladder.key,
            name: ladder.name,
            note: `${words.steps(ladder.steps.length)}, ${words.usedBy(matrix.filter((row) => row.ladder === ladder.key).length)}`,
            warning: problemCount(problemsAt(`ladders.${index}`).length),
          }))}
          current={chosen}
          onChoose={choose}
          addLabel={words.add}
          onAdd={() => add(words.newName)}
        />
        {current && (
          <LadderEditor
            key={current.key}
            at={at}
            onDuplicate={() => add(words.copyOf(current.name), current)}
            onRemove={() => change((document) => ({ ...document, ladders: withoutEntry(document.ladders, at) }))}
          />
        )}
      </div>
    </>
  )
}

/** So many problems in words; null for none. */
export function problemCount(count: number): string | null {
  return count === 0 ? null : t.routing.problems.some(count)
}
