import { Textarea, type TextareaProps } from '@mantine/core'
import { type KeyboardEvent, type RefObject, useId, useLayoutEffect, useRef, useState } from 'react'
import { MemberAvatar } from './member-avatar.tsx'
import classes from './mention-textarea.module.css'
import { mentionChoices, type Named, openMention, writeMention } from './mentions.ts'

/** Most names offered at once. */
const mostChoices = 6

interface MentionTextareaProps
  extends Omit<TextareaProps, 'value' | 'onChange' | 'onKeyDown' | 'ref' | 'aria-label' | 'data'> {
  readonly label: string
  readonly value: string
  readonly onText: (text: string) => void
  /** Who can be named, and a word on each. */
  readonly people: readonly (Named & { readonly hint?: string })[]
  /** What the list of names is called. */
  readonly listLabel: string
  readonly input?: RefObject<HTMLTextAreaElement | null>
  /** Keys that the list of names does not take. */
  readonly onKey?: (event: KeyboardEvent<HTMLTextAreaElement>) => void
}

/** A text in which `@` offers the names of colleagues: arrows choose, Enter or Tab takes, Escape leaves it be. */
export function MentionTextarea(props: MentionTextareaProps) {
  const { label, value, onText, people, listLabel, input, onKey, onBlur, onSelect, ...rest } = props
  const own = useRef<HTMLTextAreaElement>(null)
  const field = input ?? own
  const list = useId()
  const [caret, setCaret] = useState(0)
  /** Where the `@` stands whose list somebody closed. */
  const [closed, setClosed] = useState<number | null>(null)
  const [at, setAt] = useState(0)
  const [focused, setFocused] = useState(false)
  /** Where the caret goes once a name is drawn. */
  const next = useRef<number | null>(null)

  const mention = focused ? openMention(value, caret) : null
  const choices = mention && mention.at !== closed ? mentionChoices(mention.query, people, mostChoices) : []
  const chosen = Math.min(at, choices.length - 1)

  useLayoutEffect(() => {
    if (next.current === null || !field.current) return
    field.current.setSelectionRange(next.current, next.current)
    next.current = null
  })

  const take = (name: string) => {
    if (!mention) return
    const written = writeMention(value, mention, name)
    next.current = written.caret
    setCaret(written.caret)
    setAt(0)
    onText(written.text)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey
    const person = choices[chosen]
    if (!person || !plain) return onKey?.(event)
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1
      setAt((chosen + step + choices.length) % choices.length)
    } else if (event.key === 'Enter' || event.key === 'Tab') take(person.name)
    else if (event.key === 'Escape') setClosed(mention?.at ?? null)
    else return onKey?.(event)
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className={classes.field}>
      <Textarea
        {...rest}
        ref={field}
        aria-label={label}
        aria-autocomplete="list"
        {...(choices.length > 0 && { 'aria-controls': list, 'aria-activedescendant': `${list}-${chosen}` })}
        value={value}
        onChange={({ currentTarget }) => {
          setCaret(currentTarget.selectionStart)
          setClosed(null)
          setAt(0)
          onText(currentTarget.value)
        }}
        onSelect={(event) => {
          setCaret(event.currentTarget.selectionStart)
          onSelect?.(event)
        }}
        onFocus={() => setFocused(true)}
        onBlur={(event) => {
          setFocused(false)
          onBlur?.(event)
        }}
        onKeyDown={onKeyDown}
        dir="auto"
      />
      {choices.length > 0 && (
        <div id={list} role="listbox" aria-label={listLabel} className={classes.list}>
          {choices.map(({ id, name, hint }, index) => (
            // The focus stays in the text; keys move what is chosen.
            // biome-ignore lint/a11y/useKeyWithClickEvents: see above
            // biome-ignore lint/a11y/useFocusableInteractive: see above
            <div
              key={id}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === chosen}
              className={classes.choice}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(name)}
            >
              <MemberAvatar name={name} label={name} silent />
              <span>{name}</span>
              {hint && <span className={classes.hint}>{hint}</span>}
            </div>
          ))}
        </div>
      )}
    </div>
  )
}
