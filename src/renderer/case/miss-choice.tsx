import { Chip, Group, Select, Textarea } from '@mantine/core'
import { useId } from 'react'
import type { EscalationType } from '../../shared/case/escalation.ts'
import type { Case } from '../../shared/case/state.ts'
import { KeyHint } from '../ui/key-hint.tsx'
import { likelyMisses, type MissAnswer, missAnswerOf, missGroups, missKeys } from './miss-codes.ts'
import classes from './sheet.module.css'
import { common, words } from './words.ts'

interface MissChoiceProps {
  readonly state: Case
  /** Which reasons are likely depends on where the case goes. */
  readonly type: EscalationType
  readonly answer: MissAnswer | null
  readonly note: string
  /** Also 'Nothing': where it is asked, and not where a person came to say it. */
  readonly mayBeNothing: boolean
  readonly onAnswer: (answer: MissAnswer | null) => void
  readonly onNote: (note: string) => void
}

/** What the AI should have stopped for: the likely reasons with a key each, all others in a list by group. */
export function MissChoice({ state, type, answer, note, mayBeNothing, onAnswer, onNote }: MissChoiceProps) {
  const likely = likelyMisses(state, type)
  const id = useId()
  const chips: readonly { value: MissAnswer; label: string; keys: string }[] = [
    ...likely.map((code, index) => ({ value: code, label: common.flag[code], keys: missKeys.likely[index] ?? '' })),
    ...(mayBeNothing ? [{ value: 'nothing' as const, label: words.miss.nothing, keys: missKeys.nothing }] : []),
    { value: 'other', label: words.miss.other, keys: missKeys.other },
  ]
  const isListed = chips.some(({ value }) => value === answer)
  const choose = (value: string | null) => onAnswer(missAnswerOf(value))
  return (
    <div className={classes.miss}>
      <div role="radiogroup" aria-labelledby={id}>
        <span id={id} className="visually-hidden">
          {words.miss.likely}
        </span>
        <Chip.Group value={answer ?? ''} onChange={choose}>
          <Group gap={6}>
            {chips.map(({ value, label, keys }, index) => (
              <Chip
                key={value}
                value={value}
                size="xs"
                radius="sm"
                variant="outline"
                aria-keyshortcuts={keys}
                data-autofocus={index === 0 || undefined}
              >
                {label} {keys && <KeyHint keys={keys} />}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </div>
      <Select
        label={words.miss.all}
        placeholder={words.miss.allPlaceholder}
        data={missGroups(state)}
        value={isListed || answer === null ? null : answer}
        onChange={choose}
        searchable
        clearable
        nothingFoundMessage={words.miss.nothingFound}
        maxDropdownHeight={300}
        size="xs"
      />
      {answer !== null && answer !== 'nothing' && (
        <Textarea
          label={words.miss.note}
          value={note}
          onChange={(event) => onNote(event.currentTarget.value)}
          autosize
          minRows={1}
          maxRows={4}
          maxLength={2_000}
          size="xs"
          dir="auto"
        />
      )}
    </div>
  )
}
