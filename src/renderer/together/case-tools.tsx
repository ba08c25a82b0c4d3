import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { IconBell, IconEye, IconEyeOff, IconMoon, IconMoonOff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Reminder } from '../../shared/together/reminder.ts'
import { awayUntil, type Snooze } from '../../shared/together/snooze.ts'
import type { CaseAtWork } from '../case/use-case-work.ts'
import { words } from '../case/words.ts'
import { formatDateTime, formatWhen } from '../ui/format.ts'
import classes from './together.module.css'
import { useAway, useTogether } from './use-together.ts'

/** Follow, put aside, remind: what one does with the case for oneself. */
export function CaseTools({ work }: { readonly work: CaseAtWork }) {
  const tools = useTogether(work)
  return (
    <span className={classes.tools}>
      <Tool
        label={tools.follows ? words.together.unfollow : words.together.follow}
        pressed={tools.follows}
        onClick={tools.toggleFollow}
      >
        {tools.follows ? <IconEyeOff size={15} aria-hidden /> : <IconEye size={15} aria-hidden />}
      </Tool>
      {tools.away ? (
        <Tool label={words.together.wake} pressed onClick={tools.wake}>
          <IconMoonOff size={15} aria-hidden />
        </Tool>
      ) : (
        <Tool label={words.together.snooze} disabled={!tools.maySnooze} onClick={tools.snooze}>
          <IconMoon size={15} aria-hidden />
        </Tool>
      )}
      <Tool label={words.together.remind} onClick={tools.remind}>
        <IconBell size={15} aria-hidden />
      </Tool>
    </span>
  )
}

interface ToolProps {
  readonly label: string
  readonly pressed?: boolean
  readonly disabled?: boolean
  readonly onClick: () => void
  readonly children: ReactNode
}

function Tool({ label, pressed, disabled = false, onClick, children }: ToolProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        size="sm"
        variant={pressed ? 'light' : 'subtle'}
        {...(pressed ? {} : { color: 'gray' })}
        aria-label={label}
        disabled={disabled}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  )
}

/** Under the header: until when one put the case aside, and what one wants to be reminded of. */
export function OwnStrips({ work }: { readonly work: CaseAtWork }) {
  const { state, me, acts } = work
  const snooze = useAway(work)
  const reminders = state.reminders.filter(({ memberId }) => memberId === me.id)
  if (!snooze && reminders.length === 0) return null
  const drop = ({ id }: Reminder) => acts.giveAtOnce({ type: 'case.drop_reminder', input: { reminderId: id } })
  return (
    <ul className={classes.strips}>
      {snooze && (
        <li className={classes.strip}>
          <IconMoon size={14} aria-hidden />
          <span>{awayWords(snooze, awayUntil(state, me.id) ?? snooze.until)}</span>
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => acts.giveAtOnce({ type: 'case.wake', input: {} }, words.together.woken)}
          >
            {words.together.wake}
          </Button>
        </li>
      )}
      {reminders.map((reminder) => (
        <li key={reminder.id} className={classes.strip}>
          <IconBell size={14} aria-hidden />
          <span title={reminder.text} dir="auto">
            {words.together.reminder(formatWhen(reminder.at), reminder.text)}
          </span>
          <Button
            size="compact-xs"
            variant="default"
            aria-label={words.together.dropReminderOf(reminder.text)}
            onClick={() => drop(reminder)}
          >
            {words.together.dropReminder}
          </Button>
        </li>
      ))}
    </ul>
  )
}

/** Until when it is away; said too where a clock brings it back before what was chosen. */
function awayWords({ until, untilReply }: Snooze, back: string): string {
  const when = formatDateTime(back)
  if (back < until) return words.together.awayByClock(untilReply, when)
  return untilReply ? words.together.awayForReply(when) : words.together.awayUntil(when)
}
