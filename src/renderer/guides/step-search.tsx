import { ActionIcon, TextInput } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, type RefObject, useState } from 'react'
import { t } from '../app/text/index.ts'
import { findSteps } from './find-steps.ts'
import { useGuideEditorStore } from './use-guide-editor.ts'
import classes from './workbench.module.css'

const words = t.guides.workbench.search

/** Finds steps by what is written in them; Enter goes to the next one, Shift+Enter to the one before. */
export function StepSearch({
  field,
  search,
  found,
  onSearch,
}: {
  readonly field: RefObject<HTMLInputElement | null>
  readonly search: string
  readonly found: readonly string[]
  readonly onSearch: (search: string) => void
}) {
  const store = useGuideEditorStore()
  const [at, setAt] = useState(-1)
  const go = (by: 1 | -1) => {
    // What is shown as found may be a moment behind what was typed.
    const now = findSteps(store.getState().guide, search)
    if (now.length === 0) return
    const next = at === -1 && by === -1 ? now.length - 1 : (at + by + now.length) % now.length
    setAt(next)
    const key = now[next]
    if (key !== undefined) store.getState().show(key)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault()
      go(event.shiftKey ? -1 : 1)
    } else if (event.key === 'Escape' && search !== '') {
      event.stopPropagation()
      onSearch('')
    }
  }
  return (
    <search className={classes.search}>
      <TextInput
        ref={field}
        type="search"
        aria-label={words.label}
        placeholder={words.label}
        leftSection={<IconSearch size={14} aria-hidden />}
        value={search}
        onChange={({ currentTarget }) => {
          setAt(-1)
          onSearch(currentTarget.value)
        }}
        onKeyDown={onKeyDown}
      />
      {search.trim() !== '' && (
        <>
          <span role="status" className={classes.count}>
            {found.length === 0 ? words.none : words.at(Math.min(at, found.length - 1) + 1, found.length)}
          </span>
          <ActionIcon aria-label={words.previous} disabled={found.length === 0} onClick={() => go(-1)}>
            <IconChevronUp size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon aria-label={words.next} disabled={found.length === 0} onClick={() => go(1)}>
            <IconChevronDown size={16} aria-hidden />
          </ActionIcon>
        </>
      )}
    </search>
  )
}
