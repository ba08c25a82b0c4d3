import { Button, Menu, Tooltip } from '@mantine/core'
import {
  IconArrowBackUp,
  IconArrowUpRight,
  IconCheck,
  IconCircleCheck,
  IconClockPlus,
  IconCornerUpLeft,
  IconHourglass,
  IconMessageCircleQuestion,
  IconRotate,
  IconRubberStamp,
  IconThumbDown,
  IconThumbUp,
  IconUserPlus,
  IconUsers,
} from '@tabler/icons-react'
import { KeyHint } from '../ui/key-hint.tsx'
import classes from './action-bar.module.css'
import type { Availabilities, Availability, CaseActionId } from './available-actions.ts'
import { type WaitingStatus, waitingStatuses } from './case-actions.ts'
import { common, words } from './words.ts'

type BarAction = Exclude<CaseActionId, 'reply' | 'note' | 'judge' | 'extend' | 'give'>

const icons: Record<Exclude<BarAction, 'severity'>, typeof IconCheck> = {
  accept: IconUserPlus,
  escalate: IconArrowUpRight,
  recall: IconArrowBackUp,
  return: IconCornerUpLeft,
  resolve: IconCircleCheck,
  reopen: IconRotate,
  reassign: IconUsers,
  status: IconHourglass,
  ask: IconRubberStamp,
  grant: IconThumbUp,
  deny: IconThumbDown,
  consult: IconMessageCircleQuestion,
}

interface ActionBarProps {
  readonly available: Availabilities
  /** True when accepting means taking a case from the queue, not an escalation. */
  readonly fromQueue: boolean
  readonly status: string
  readonly keys: (id: CaseActionId) => string | undefined
  readonly onAction: (id: CaseActionId) => void
  readonly onStatus: (to: WaitingStatus) => void
  readonly statusOpen: boolean
  readonly onStatusOpen: (open: boolean) => void
}

/** What can be done with the case, first things first; what cannot be done now says why. */
export function ActionBar(props: ActionBarProps) {
  const { available, fromQueue, keys, onAction } = props
  const button = (id: Exclude<BarAction, 'severity' | 'status'>, label: string, strong = false) => (
    <BarButton
      availability={available[id]}
      label={label}
      icon={icons[id]}
      keys={keys(id)}
      strong={strong && available[id].kind === 'ready'}
      hint={id === 'accept' && fromQueue ? words.actions.acceptWhat : undefined}
      onClick={() => onAction(id)}
    />
  )
  const acceptFirst = available.accept.kind === 'ready'
  return (
    <div className={classes.bar} role="toolbar" aria-label={words.actions.label}>
      {button('accept', words.actions.accept, true)}
      {button('recall', words.actions.recall, true)}
      {button('return', words.actions.return)}
      {button('grant', words.actions.grant, true)}
      {button('deny', words.actions.deny)}
      {button('escalate', words.actions.escalate, !acceptFirst && available.grant.kind !== 'ready')}
      {button('consult', words.actions.consult)}
      {button('ask', words.actions.ask)}
      {button('resolve', words.actions.resolve)}
      {button('reopen', words.actions.reopen, true)}
      <StatusMenu {...props} />
      <BarButton
        availability={available.severity}
        label={words.actions.severity}
        keys="1–4"
        className={classes.severity}
        onClick={() => onAction('severity')}
      />
      {button('reassign', words.actions.reassign)}
    </div>
  )
}

interface BarButtonProps {
  readonly availability: Availability
  readonly label: string
  readonly icon?: typeof IconCheck
  readonly keys: string | undefined
  readonly strong?: boolean
  /** Said while it can be used. */
  readonly hint?: string | undefined
  readonly className?: string | undefined
  readonly onClick: () => void
}

function BarButton({
  availability,
  label,
  icon: Icon,
  keys,
  strong = false,
  hint,
  className,
  onClick,
}: BarButtonProps) {
  if (availability.kind === 'hidden') return null
  const why = availability.kind === 'blocked' ? words.actions.blocked[availability.why] : null
  return (
    // Always there, so that the button keeps the focus when it becomes possible or impossible.
    <Tooltip
      label={why ?? hint ?? ''}
      disabled={!why && !hint}
      openDelay={why ? 100 : 400}
      events={{ hover: true, focus: true, touch: true }}
    >
      <Button
        size="compact-sm"
        className={[classes.button, className].filter(Boolean).join(' ')}
        variant={strong ? 'filled' : 'default'}
        // Not `disabled`: it must take the focus to say why.
        {...(why && { 'aria-disabled': true, 'data-disabled': true, 'aria-description': why })}
        leftSection={Icon && <Icon size={15} aria-hidden />}
        rightSection={keys && !why ? <KeyHint keys={keys} /> : undefined}
        onClick={(event) => (why ? event.preventDefault() : onClick())}
      >
        {label}
      </Button>
    </Tooltip>
  )
}

/** What the case waits for; a menu, because it needs no more words. */
function StatusMenu({ available, keys, status, statusOpen, onAction, onStatus, onStatusOpen }: ActionBarProps) {
  const availability = available.status
  if (availability.kind !== 'ready') {
    return (
      <BarButton
        availability={availability}
        label={words.actions.status}
        icon={icons.status}
        keys={undefined}
        onClick={() => {}}
      />
    )
  }
  const key = keys('status')
  const extendKey = keys('extend')
  const first = waitingStatuses.find((to) => to !== status)
  return (
    <Menu
      opened={statusOpen}
      onChange={onStatusOpen}
      position="top-start"
      returnFocus
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <Button
          size="compact-sm"
          className={classes.button ?? ''}
          variant="default"
          leftSection={<IconHourglass size={15} aria-hidden />}
          rightSection={key ? <KeyHint keys={key} /> : undefined}
        >
          {words.actions.status}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{words.dialogs.status.title}</Menu.Label>
        {waitingStatuses.map((to) => (
          <Menu.Item
            key={to}
            disabled={to === status}
            // Opened by its key, the menu takes the focus, so that arrows and Enter choose.
            data-autofocus={to === first || undefined}
            leftSection={to === status ? <IconCheck size={14} aria-hidden /> : <span className={classes.blank} />}
            onClick={() => onStatus(to)}
          >
            {to === 'open' ? words.dialogs.status.open : common.status[to]}
          </Menu.Item>
        ))}
        {available.extend.kind === 'ready' && (
          <>
            <Menu.Divider />
            <Menu.Item
              leftSection={<IconClockPlus size={14} aria-hidden />}
              rightSection={extendKey ? <KeyHint keys={extendKey} /> : undefined}
              onClick={() => onAction('extend')}
            >
              {words.actions.extend}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
