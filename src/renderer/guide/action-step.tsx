import { Button, Skeleton } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { Directory } from '../../shared/access/directory.ts'
import type { Case } from '../../shared/case/state.ts'
import { actionKinds } from '../../shared/guide/action-kinds.ts'
import type { FilledAction } from '../../shared/guide/fill-action.ts'
import { words } from '../case/words.ts'
import { ErrorState } from '../ui/error-state.tsx'
import { KeyHint } from '../ui/key-hint.tsx'
import { ActionForm, blockedWords } from './action-form.tsx'
import { actionLines } from './action-lines.ts'
import type { Composed } from './compose-command.ts'
import { fieldLabel } from './field-words.ts'
import classes from './guide.module.css'
import { useCompose } from './use-compose.ts'
import type { ActionGiven } from './use-guide.ts'
import { useGuideKeys } from './use-guide-keys.ts'

interface ActionStepProps {
  readonly filled: FilledAction
  readonly state: Case
  readonly directory: Directory
  readonly draft: string
  readonly sending: boolean
  readonly onGive: (given: ActionGiven) => void
  /** Opens the sheet of an action that has one of its own, filled in. */
  readonly onSheet: (filled: FilledAction) => void
  /** Goes on from an action that has nothing to do, with why. */
  readonly onNeedless: (why: string) => void
  /** Asks what is done instead. */
  readonly onInstead: () => void
}

/** What the guide ends in, filled in: one key sends it when nothing is missing, else opens what is to be completed. */
export function ActionStep(props: ActionStepProps) {
  const { filled, state, directory, draft, sending, onGive, onSheet, onNeedless, onInstead } = props
  const [changing, setChanging] = useState(false)
  const { ground, composed, failed, again } = useCompose(filled, state, directory)
  const { action } = filled
  const change = () => (action === 'escalate' || action === 'ask_approval' ? onSheet(filled) : setChanging(true))
  const main = mainOf(composed, filled)
  const armed = useArmed()
  const enter = () => {
    if (sending || !armed) return
    if (composed.kind === 'ready') onGive({ command: composed.command, made: composed.made, reason: null })
    else if (composed.kind === 'lacking') change()
    else if (composed.kind === 'needless') onNeedless(words.guide.action.needless[composed.why])
  }
  useGuideKeys({ enter: changing || main === null ? null : enter, options: [] })

  if (failed && composed.kind === 'preparing') {
    return (
      <ErrorState title={words.escalate.failed} onRetry={again}>
        {words.guide.action.preparingFailed}
      </ErrorState>
    )
  }
  if (changing) {
    return (
      <ActionForm
        filled={filled}
        ground={ground}
        draft={draft}
        sending={sending}
        onGive={onGive}
        onCancel={() => setChanging(false)}
      />
    )
  }
  return (
    <>
      <dl className={classes.lines} aria-label={words.guide.action.what}>
        {actionLines(filled, ground, composed).map(({ label, value, why }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd dir="auto">
              {value}
              {why && <span className={classes.why}>{words.guide.action.why(why)}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <State composed={composed} filled={filled} />
      <div className={classes.buttons}>
        {main && (
          <Button
            size="compact-md"
            loading={sending}
            rightSection={<KeyHint keys="Enter" />}
            onClick={enter}
            data-guide-main
            data-armed={armed || undefined}
          >
            {main}
          </Button>
        )}
        {composed.kind === 'ready' && actionKinds[action].fields.length > 0 && (
          <Button variant="default" size="compact-sm" onClick={change}>
            {words.guide.action.change}
          </Button>
        )}
        {composed.kind !== 'needless' && (
          <Button variant="subtle" size="compact-sm" onClick={onInstead}>
            {words.guide.action.instead}
          </Button>
        )}
      </div>
    </>
  )
}

/** So long, in milliseconds, an action is shown before it can be given: an Enter meant for the step before must not send it. */
const untilArmed = 300

function useArmed(): boolean {
  const [armed, setArmed] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setArmed(true), untilArmed)
    return () => clearTimeout(timer)
  }, [])
  return armed
}

/** What the main button says; null where there is none. */
function mainOf(composed: Composed, { action }: FilledAction): string | null {
  switch (composed.kind) {
    case 'ready':
      return words.guide.action.act[action]
    case 'lacking':
      return words.guide.action.complete
    case 'needless':
      return words.guide.step.goOn
    case 'preparing':
    case 'blocked':
      return null
    default:
      return composed satisfies never
  }
}

/** Whether it can be sent, or what is missing. */
function State({ composed, filled }: { readonly composed: Composed; readonly filled: FilledAction }) {
  switch (composed.kind) {
    case 'ready':
      return (
        <p className={classes.ready} role="status">
          <IconCircleCheck size={15} aria-hidden /> {words.escalate.ready}
        </p>
      )
    case 'preparing':
      return (
        <div role="status" aria-busy aria-label={words.guide.action.preparing}>
          <Skeleton height={16} mb={6} />
          <Skeleton height={16} width="70%" />
        </div>
      )
    case 'needless':
      return (
        <p className={classes.ready} role="status">
          <IconCircleCheck size={15} aria-hidden /> {words.guide.action.needless[composed.why]}
        </p>
      )
    case 'blocked':
      return (
        <p className={classes.blocked} role="status">
          <IconAlertTriangle size={15} aria-hidden /> {words.guide.action.blockedTitle}: {blockedWords(composed.why)}
        </p>
      )
    case 'lacking':
      return (
        <ul className={classes.lacking} role="status">
          {composed.fields.map(({ field, why }) => (
            <li key={field}>
              <IconAlertTriangle size={14} aria-hidden />{' '}
              {why === 'empty'
                ? words.guide.action.lacksField(fieldLabel(field))
                : words.guide.action.wrongField(fieldLabel(field), filled.fields[field] ?? '')}
            </li>
          ))}
          {composed.items.map((item) => (
            <li key={item}>
              <IconAlertTriangle size={14} aria-hidden /> {words.guide.action.lacksItem(words.packet[item])}
            </li>
          ))}
        </ul>
      )
    default:
      return composed satisfies never
  }
}
