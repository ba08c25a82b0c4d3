import { ActionIcon, Button, Textarea, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { type ReactNode, useId, useState } from 'react'
import type { Packet, PacketItem } from '../../shared/case/escalation.ts'
import { factFromLine } from './escalate-state.ts'
import classes from './sheet.module.css'
import { words } from './words.ts'

interface PacketFieldsProps {
  readonly packet: Packet
  readonly missing: readonly PacketItem[]
  /** Who adds facts by hand: their source. */
  readonly senderName: string
  readonly onChange: (change: Partial<Packet>) => void
}

/** What travels with the case, all of it editable; what is mandatory and empty is marked in place. */
export function PacketFields({ packet, missing, senderName, onChange }: PacketFieldsProps) {
  const text = (item: PacketItem, value: string, change: (value: string) => Partial<Packet>, description?: string) => (
    <Textarea
      label={<ItemLabel name={words.packet[item]} missing={missing.includes(item)} />}
      description={description}
      value={value}
      onChange={(event) => onChange(change(event.currentTarget.value))}
      autosize
      minRows={1}
      maxRows={6}
      data-item={item}
      data-missing={missing.includes(item) || undefined}
      classNames={{ input: classes.input ?? '' }}
      dir="auto"
    />
  )
  const { triggers, tried, keyFacts, commitments, openQuestions } = packet
  const showDocumentation = missing.includes('documentation') || packet.documentation !== ''
  return (
    <div className={classes.packet}>
      {showDocumentation &&
        text(
          'documentation',
          packet.documentation,
          (documentation) => ({ documentation }),
          words.packet.documentationWhat,
        )}
      {text('summary', packet.summary, (summary) => ({ summary }))}
      {text('goal', packet.goal, (goal) => ({ goal }))}
      <ListField
        item="triggers"
        missing={missing}
        lines={triggers.map(({ label, sentence }) => `${label}: ${sentence}`)}
        onRemove={(index) => onChange({ triggers: without(triggers, index) })}
      />
      <ListField
        item="tried"
        missing={missing}
        lines={tried.map(({ what, outcome }) => `${what} – ${words.facts.outcomes[outcome]}`)}
        onRemove={(index) => onChange({ tried: without(tried, index) })}
        addLabel={words.packet.addTried}
        onAdd={(what) => onChange({ tried: [...tried, { what, outcome: 'unknown' }] })}
      />
      <ListField
        item="key_facts"
        missing={missing}
        lines={keyFacts.map(({ label, value, source }) => `${label}: ${value} (${source})`)}
        onRemove={(index) => onChange({ keyFacts: without(keyFacts, index) })}
        addLabel={words.packet.addFact}
        onAdd={(line) => onChange({ keyFacts: [...keyFacts, factFromLine(line, senderName, words.packet.fact)] })}
      />
      <ListField
        name={words.packet.commitments}
        missing={missing}
        lines={commitments}
        onRemove={(index) => onChange({ commitments: without(commitments, index) })}
        addLabel={words.packet.addCommitment}
        onAdd={(line) => onChange({ commitments: [...commitments, line] })}
      />
      <ListField
        name={words.packet.openQuestions}
        missing={missing}
        lines={openQuestions}
        onRemove={(index) => onChange({ openQuestions: without(openQuestions, index) })}
        addLabel={words.packet.addQuestion}
        onAdd={(line) => onChange({ openQuestions: [...openQuestions, line] })}
      />
      <Textarea
        label={words.packet.mood}
        value={packet.mood}
        onChange={(event) => onChange({ mood: event.currentTarget.value })}
        autosize
        minRows={1}
        maxRows={3}
        classNames={{ input: classes.input ?? '' }}
        dir="auto"
      />
      {text('next_step', packet.nextStep, (nextStep) => ({ nextStep }))}
    </div>
  )
}

/** The name of a field, with a mark when it has to be filled in and is not. */
export function ItemLabel({ name, missing }: { readonly name: string; readonly missing: boolean }) {
  return (
    <>
      {name}
      {missing && <span className={classes.missing}>{words.packet.missing}</span>}
    </>
  )
}

interface ListFieldProps {
  readonly item?: PacketItem
  readonly name?: string
  readonly missing: readonly PacketItem[]
  readonly lines: readonly string[]
  readonly onRemove: (index: number) => void
  readonly addLabel?: string
  readonly onAdd?: (line: string) => void
}

/** A list of the packet: lines can go, and where a person can know more, lines can come. */
function ListField({ item, name, missing, lines, onRemove, addLabel, onAdd }: ListFieldProps) {
  const id = useId()
  const title = name ?? (item ? words.packet[item] : '')
  const lacks = item !== undefined && missing.includes(item)
  return (
    <section className={classes.listField} aria-labelledby={id} data-missing={lacks || undefined}>
      <h3 id={id} className={classes.label}>
        <ItemLabel name={title} missing={lacks} />
      </h3>
      {lines.length === 0 && <p className={classes.quiet}>{words.packet.empty}</p>}
      <ul>
        {lines.map((line, index) => (
          // Lines may be equal; their place is what tells them apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={`${index}:${line}`}>
            <span dir="auto">{line}</span>
            <ActionIcon size="sm" aria-label={words.packet.remove(line)} onClick={() => onRemove(index)}>
              <IconX size={13} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {onAdd && addLabel && <AddLine item={item} label={addLabel} onAdd={onAdd} />}
    </section>
  )
}

interface AddLineProps {
  readonly item: PacketItem | undefined
  readonly label: string
  readonly onAdd: (line: string) => void
}

function AddLine({ item, label, onAdd }: AddLineProps): ReactNode {
  const [line, setLine] = useState('')
  const add = () => {
    if (line.trim() === '') return
    onAdd(line.trim())
    setLine('')
  }
  return (
    <div className={classes.add}>
      <TextInput
        aria-label={label}
        placeholder={label}
        value={line}
        data-item={item}
        onChange={(event) => setLine(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Enter adds the line that was begun; an empty line lets Enter send the sheet.
          if (event.key !== 'Enter' || line.trim() === '' || event.ctrlKey || event.metaKey) return
          event.preventDefault()
          add()
        }}
        dir="auto"
      />
      <Button
        variant="default"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={add}
        disabled={line.trim() === ''}
      >
        {words.packet.add}
      </Button>
    </div>
  )
}

function without<T>(items: readonly T[], index: number): T[] {
  return items.filter((_, at) => at !== index)
}
