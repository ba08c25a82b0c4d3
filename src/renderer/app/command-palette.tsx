import { Spotlight, spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { KeyHint } from '../ui/key-hint.tsx'
import classes from './command-palette.module.css'
import type { Action, ActionGroup } from './keys.ts'
import { t } from './text/index.ts'
import { actionRegistry } from './use-actions.ts'

const groups: readonly ActionGroup[] = ['editor', 'guide', 'case', 'list', 'general']

/** The list hands these on to its scroll area: what scrolls must be reachable by keyboard. */
const scrollable = { viewportProps: { tabIndex: 0 } }

/** Every action possible now, found by its words; each shows its key. */
export function CommandPalette() {
  const [query, setQuery] = useState('')
  const [actions, setActions] = useState<readonly Action[]>([])
  const found = matching(actions, query)
  return (
    <Spotlight.Root
      shortcut={null}
      query={query}
      onQueryChange={setQuery}
      onSpotlightOpen={() => setActions(actionRegistry.actions())}
      transitionProps={{ duration: 80 }}
      overlayProps={{ blur: 0, backgroundOpacity: 0.35 }}
      scrollable
      maxHeight="min(60vh, 520px)"
      classNames={{ actionsList: classes.list }}
      attributes={{ content: { 'aria-label': t.frame.palette.title } }}
    >
      <Spotlight.Search
        placeholder={t.frame.palette.search}
        aria-label={t.frame.palette.search}
        leftSection={<IconSearch size={16} aria-hidden />}
      />
      <Spotlight.ActionsList {...scrollable}>
        {found.length === 0 && <Spotlight.Empty>{t.frame.palette.nothing}</Spotlight.Empty>}
        {groups.map((group) => {
          const inGroup = found.filter((action) => action.group === group)
          if (inGroup.length === 0) return null
          return (
            <Spotlight.ActionsGroup key={group} label={t.frame.groups[group]}>
              {inGroup.map((action) => (
                <PaletteEntry key={action.id} action={action} />
              ))}
            </Spotlight.ActionsGroup>
          )
        })}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}

function PaletteEntry({ action }: { action: Action }) {
  return (
    <Spotlight.Action className={classes.entry} onClick={() => runAfterClose(action)}>
      <span className={classes.label}>{action.label}</span>
      {action.keys.map((keys) => (
        <KeyHint key={keys} keys={keys} />
      ))}
    </Spotlight.Action>
  )
}

/** The palette gives the focus back when it closes; an action that moves the focus has to come after that. */
function runAfterClose(action: Action): void {
  spotlight.close()
  setTimeout(action.run, 120)
}

function matching(actions: readonly Action[], query: string): Action[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  return actions.filter(
    (action) => action.id !== 'general.palette' && words.every((word) => action.label.toLowerCase().includes(word)),
  )
}
