import { Button, Text, Title } from '@mantine/core'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { useAppearance } from '../app/appearance.ts'
import { type Action, bindingOf, contestedKeys } from '../app/keys.ts'
import { t } from '../app/text/index.ts'
import { actionRegistry } from '../app/use-actions.ts'
import { KeyHint } from '../ui/key-hint.tsx'
import classes from './settings.module.css'

const words = t.settings.keys

/** Every action known to this window, with its key; choosing one waits for another key. */
export function KeySettings() {
  const { keys, change } = useAppearance()
  const [actions, setActions] = useState<readonly Action[]>([])
  // After the effects that register the actions and carry own keys over have run.
  useEffect(() => {
    const timer = setTimeout(() => setActions(actionRegistry.known()))
    return () => clearTimeout(timer)
  }, [])
  const withOwn = actions.map((action) => ({ ...action, keys: keys[action.id] ?? action.keys }))
  const contested = contestedKeys(withOwn)
  return (
    <section className={classes.section} aria-labelledby="keys">
      <Title order={2} id="keys">
        {words.title}
      </Title>
      <Text size="sm" c="dimmed">
        {words.intro} {words.caseNote}
      </Text>
      <ul className={classes.keys}>
        {withOwn.map((action) => (
          <KeyLine
            key={action.id}
            action={action}
            own={keys[action.id] !== undefined}
            sharedWith={withOwn
              .filter(
                (other) =>
                  other.id !== action.id && action.keys.some((key) => contested.get(key)?.includes(other.id) === true),
              )
              .map(({ label }) => label)}
            onChange={(binding) => change({ keys: { ...keys, [action.id]: [binding] } })}
            onReset={() =>
              change({ keys: Object.fromEntries(Object.entries(keys).filter(([id]) => id !== action.id)) })
            }
          />
        ))}
      </ul>
      <div>
        <Button variant="default" disabled={Object.keys(keys).length === 0} onClick={() => change({ keys: {} })}>
          {words.resetAll}
        </Button>
      </div>
    </section>
  )
}

function KeyLine({
  action,
  own,
  sharedWith,
  onChange,
  onReset,
}: {
  action: Action
  own: boolean
  sharedWith: readonly string[]
  onChange: (binding: string) => void
  onReset: () => void
}) {
  const [listening, setListening] = useState(false)
  const listen = (event: KeyboardEvent) => {
    if (!listening) return
    if (event.key === 'Tab') return setListening(false)
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') return setListening(false)
    const binding = bindingOf(event)
    if (!binding) return
    setListening(false)
    onChange(binding)
  }
  return (
    <li className={classes.keyLine}>
      <span className={classes.keyLabel}>
        {action.label}
        {sharedWith.length > 0 && <span className={classes.warning}>{words.contested(sharedWith.join(', '))}</span>}
      </span>
      {own && (
        <Button variant="subtle" color="gray" size="compact-xs" onClick={onReset}>
          {words.reset}
        </Button>
      )}
      <button
        type="button"
        className={classes.keyButton}
        aria-label={words.change(action.label, action.keys.join(` ${t.frame.help.or} `) || t.frame.help.none)}
        onClick={() => setListening(true)}
        onKeyDown={listen}
        onBlur={() => setListening(false)}
      >
        {listening ? (
          <span role="status">{words.press}</span>
        ) : action.keys.length === 0 ? (
          <span className={classes.noKey}>{t.frame.help.none}</span>
        ) : (
          action.keys.map((keys) => <KeyHint key={keys} keys={keys} />)
        )}
      </button>
    </li>
  )
}
