import { ActionIcon, Button, Combobox, Text, TextInput, useCombobox } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useCallback, useEffect, useState } from 'react'
import type { DeskClient } from '../app/desk-connection.ts'
import { t } from '../app/text/index.ts'
import { useSearch } from '../inbox/use-search.ts'
import { useAsked } from '../ui/use-asked.ts'
import { type ChosenCase, useChosenCase } from './chosen-case.tsx'
import classes from './forms.module.css'

const words = t.guides.expressions.chosen
const mostFound = 12
const mostMine = 6

/** Chooses the real case that expressions and test runs are tried on. Nothing on the case changes. */
export function CasePicker() {
  const { chosen, gone, choose } = useChosenCase()
  const [asking, setAsking] = useState(false)
  if (chosen !== null && !asking)
    return (
      <div className={classes.picked}>
        <Text size="xs" className={classes.pickedCase}>
          {words.label} <strong>{chosen.reference}</strong>
          <span className={classes.pickedSubject} title={chosen.subject}>
            {chosen.subject}
          </span>
        </Text>
        <Button variant="default" size="compact-xs" onClick={() => setAsking(true)}>
          {words.change}
        </Button>
        <ActionIcon size="sm" aria-label={words.clear} onClick={() => choose(null)}>
          <IconX size={14} aria-hidden />
        </ActionIcon>
        {gone && (
          <Text size="xs" role="alert">
            {words.gone(chosen.reference)}
          </Text>
        )}
      </div>
    )
  return (
    <CaseSearch
      autoFocus={asking}
      onChoose={(found) => {
        choose(found)
        setAsking(false)
      }}
      onLeave={() => setAsking(false)}
    />
  )
}

function CaseSearch({
  autoFocus,
  onChoose,
  onLeave,
}: {
  readonly autoFocus: boolean
  readonly onChoose: (found: ChosenCase) => void
  readonly onLeave: () => void
}) {
  const [text, setText] = useState('')
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const { groups, failed, looking } = useOffered(text)
  const all = groups.flatMap(({ cases }) => cases)
  // The first that fits is one Enter away.
  const { selectFirstOption, resetSelectedOption } = combobox
  useEffect(() => {
    if (text.trim() === '') resetSelectedOption()
    else if (all.length > 0) selectFirstOption()
  }, [text, all.length, selectFirstOption, resetSelectedOption])
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(id) => {
        const found = all.find((one) => one.id === id)
        if (found) onChoose(found)
      }}
    >
      <Combobox.Target withExpandedAttribute>
        <TextInput
          role="combobox"
          aria-label={`${words.label}: ${words.search}`}
          placeholder={`${words.label}: ${words.search}`}
          autoFocus={autoFocus}
          value={text}
          onChange={({ currentTarget: { value } }) => {
            setText(value)
            combobox.openDropdown()
          }}
          onClick={() => combobox.openDropdown()}
          onBlur={() => {
            combobox.closeDropdown()
            onLeave()
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || !combobox.dropdownOpened) return
            event.preventDefault()
            combobox.closeDropdown()
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options mah={320} style={{ overflowY: 'auto' }} aria-label={words.choose}>
          {groups.map(({ label, cases }) =>
            cases.length === 0 ? null : (
              <Combobox.Group key={label} label={label}>
                {cases.map(({ id, reference, subject }) => (
                  <Combobox.Option key={id} value={id}>
                    <strong>{reference}</strong> {subject}
                  </Combobox.Option>
                ))}
              </Combobox.Group>
            ),
          )}
          {all.length === 0 && (
            <Combobox.Empty>
              {failed
                ? words.failed
                : looking
                  ? t.common.loading
                  : text.trim() === ''
                    ? words.noRecent
                    : words.nothing(text)}
            </Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}

interface Offered {
  readonly groups: readonly { readonly label: string; readonly cases: readonly ChosenCase[] }[]
  readonly failed: boolean
  readonly looking: boolean
}

/** What was tried lately and the person's own cases, or what the words find. */
function useOffered(text: string): Offered {
  const recent = useChosenCase((choice) => choice.recent)
  const mine = useAsked(
    useCallback(
      (desk: DeskClient, signal: AbortSignal) =>
        desk.inbox.page({ view: 'mine', sort: 'newest', limit: mostMine }, { signal }),
      [],
    ),
  )
  const { entries, failed } = useSearch(text, 'newest')
  if (text.trim() !== '')
    return {
      groups: [{ label: words.found, cases: (entries ?? []).slice(0, mostFound).map(({ row }) => row) }],
      failed,
      looking: entries === null,
    }
  const tried = new Set(recent.map(({ id }) => id))
  return {
    groups: [
      { label: words.recent, cases: recent },
      { label: words.mine, cases: (mine.data?.rows ?? []).filter(({ id }) => !tried.has(id)) },
    ],
    failed: false,
    looking: mine.loading,
  }
}
