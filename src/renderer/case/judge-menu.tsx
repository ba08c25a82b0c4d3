import { Button, Popover, TextInput, UnstyledButton } from '@mantine/core'
import { IconThumbDown } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Flag } from '../../shared/case/flag.ts'
import { KeyHint } from '../ui/key-hint.tsx'
import classes from './flag.module.css'
import { useDialogFields } from './use-dialog-fields.ts'
import { judgementOf, type Objection, objections } from './verdicts.ts'
import { common, words } from './words.ts'

interface JudgeMenuProps {
  readonly flag: Flag
  readonly caseId: string
  readonly opened: boolean
  readonly disabled: boolean
  /** The key that opens it, on the flag in hand. */
  readonly keys: string
  readonly onOpen: () => void
  readonly onClose: () => void
  /** Answers true when the desk took it. */
  readonly onVerdict: (judgement: Objection, reason: string) => Promise<boolean>
}

/** The button that overrides a flag, and its menu: four words with a key each, and a line to say why. */
export function JudgeMenu({ flag, caseId, opened, disabled, keys, onOpen, onClose, onVerdict }: JudgeMenuProps) {
  const overridden = flag.verdict?.kind === 'overridden'
  const target = useRef<HTMLButtonElement>(null)
  // Opened by its key, the card may be anywhere: the menu needs its button in sight.
  useEffect(() => {
    if (!opened) return
    target.current?.closest('article')?.scrollIntoView({ block: 'nearest' })
    target.current?.scrollIntoView({ block: 'nearest' })
  }, [opened])
  // Back to the card at once: the focus in it keeps the cards in their places.
  const leave = () => {
    target.current?.focus({ preventScroll: true })
    onClose()
  }
  return (
    <Popover
      opened={opened}
      onChange={(open) => !open && onClose()}
      position="bottom-start"
      width={330}
      shadow="md"
      trapFocus
      withRoles={false}
      closeOnEscape={false}
    >
      <Popover.Target>
        <Button
          ref={target}
          size="compact-xs"
          variant={overridden ? 'light' : 'default'}
          disabled={disabled}
          leftSection={<IconThumbDown size={14} aria-hidden />}
          rightSection={keys ? <KeyHint keys={keys} /> : undefined}
          aria-label={words.why.overrideOf(flag.label)}
          aria-haspopup="dialog"
          aria-expanded={opened}
          onClick={opened ? leave : onOpen}
        >
          {words.why.override}
        </Button>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={words.why.judgeOf(flag.label)} className={classes.judge ?? ''}>
        <Objections flag={flag} caseId={caseId} onClose={leave} onVerdict={onVerdict} />
      </Popover.Dropdown>
    </Popover>
  )
}

type ObjectionsProps = Pick<JudgeMenuProps, 'flag' | 'caseId' | 'onClose' | 'onVerdict'>

function Objections({ flag, caseId, onClose, onVerdict }: ObjectionsProps) {
  const said = flag.verdict ? judgementOf(flag.verdict) : null
  const possible = objections.filter((one) => one !== said)
  const [chosen, setChosen] = useState<Objection>(possible[0] ?? 'wrong')
  const { fields, change, drop } = useDialogFields(`${caseId}:judge:${flag.code}`)
  const list = useRef<HTMLDivElement>(null)
  const line = useRef<HTMLInputElement>(null)
  const reason = fields.reason ?? ''

  const send = async (judgement: Objection) => {
    if (judgement === said) return
    onClose()
    if (await onVerdict(judgement, reason)) drop()
  }
  const step = (by: number, focus: boolean) => {
    const next = possible[(possible.indexOf(chosen) + by + possible.length) % possible.length]
    if (!next) return
    setChosen(next)
    if (focus) list.current?.querySelector<HTMLElement>(`[data-judgement="${next}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys pressed here are never meant for the case behind.
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    const typing = event.target === line.current
    const byKey = objections[Number(event.key) - 1]
    if (event.key === 'Escape') onClose()
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') step(event.key === 'ArrowDown' ? 1 : -1, !typing)
    else if (typing && event.key === 'Enter') send(chosen)
    else if (!typing && byKey) send(byKey)
    else {
      // Any letter begins the reason.
      if (!typing && /^\p{L}$/u.test(event.key) && !event.ctrlKey && !event.metaKey) line.current?.focus()
      return
    }
    event.preventDefault()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the menu's own buttons and line
    <div onKeyDown={onKeyDown}>
      <p className={classes.judgeTitle}>{words.why.judge}</p>
      <p className={classes.judgeFlag} dir="auto">
        {flag.label}
      </p>
      <div ref={list} className={classes.objections}>
        {objections.map((one, index) => (
          <UnstyledButton
            key={one}
            className={classes.objection}
            data-judgement={one}
            data-chosen={one === chosen || undefined}
            data-autofocus={one === possible[0] || undefined}
            tabIndex={one === chosen ? 0 : -1}
            disabled={one === said}
            aria-keyshortcuts={String(index + 1)}
            onFocus={() => setChosen(one)}
            onClick={() => send(one)}
          >
            <span>
              <strong>{common.judgement[one]}</strong>
              <span className={classes.objectionWhat}>{words.why.judgementWhat[one]}</span>
            </span>
            <KeyHint keys={String(index + 1)} />
          </UnstyledButton>
        ))}
      </div>
      <TextInput
        ref={line}
        size="xs"
        label={words.why.because}
        description={words.why.becauseHow(common.judgement[chosen])}
        inputWrapperOrder={['label', 'input', 'description']}
        value={reason}
        onChange={(event) => change('reason', event.currentTarget.value)}
        maxLength={2_000}
        dir="auto"
      />
    </div>
  )
}
