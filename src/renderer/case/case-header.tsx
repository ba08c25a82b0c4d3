import { ActionIcon, CopyButton, Tooltip } from '@mantine/core'
import { IconCheck, IconClockUp, IconCopy, IconHourglass, IconRotate, IconStarFilled } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Directory } from '../../shared/access/directory.ts'
import { isActive } from '../../shared/case/basics.ts'
import { type Case, openEscalation } from '../../shared/case/state.ts'
import { isWithAi } from '../../shared/pen/pen.ts'
import { nextClock } from '../../shared/sla/clock.ts'
import { NextPromise } from '../customer/next-promise.tsx'
import { AroundStrip } from '../together/around-strip.tsx'
import { ClockText } from '../ui/clock-text.tsx'
import { languageName } from '../ui/format.ts'
import { MemberAvatar } from '../ui/member-avatar.tsx'
import { PriorityBar } from '../ui/priority-bar.tsx'
import { SeverityBadge } from '../ui/severity-badge.tsx'
import classes from './case-header.module.css'
import { memberName, placeName, teamName } from './people.ts'
import { common, words } from './words.ts'

interface CaseHeaderProps {
  readonly state: Case
  readonly directory: Directory
  /** Commands the backend has not answered yet. */
  readonly pending: number
  /** Who writes to the customer. */
  readonly pen: ReactNode
  /** What one does with the case for oneself. */
  readonly tools: ReactNode
}

/** Who, what, how grave, how long, whose: everything about the case that fits on three lines. */
export function CaseHeader({ state, directory, pending, pen, tools }: CaseHeaderProps) {
  // Acceptance has its own place, beside those who have to accept.
  const clocks = state.clocks.filter(({ kind }) => kind !== 'acknowledgement')
  const paused = clocks.find(({ pausedAt, metAt }) => pausedAt && !metAt)
  const clock = isActive(state.status) ? (nextClock(clocks) ?? paused) : undefined
  const { customer } = state
  return (
    <header className={classes.header}>
      <div className={`${classes.row} ${classes.top}`}>
        <SeverityBadge severity={state.severity} withName />
        <PriorityBar score={state.priority.score} withNumber />
        <span className={classes.reference}>{state.reference}</span>
        <CopyReference reference={state.reference} />
        <span className={classes.status} data-status={state.status}>
          {common.status[state.status]}
        </span>
        {state.reopenCount > 0 && (
          <span className={classes.mark}>
            <IconRotate size={13} aria-hidden /> {words.header.reopened(state.reopenCount)}
          </span>
        )}
        <span className={classes.end}>
          <NextPromise state={state} />
          {clock && <ClockText clock={clock} withKind />}
          {clock && clock.extensions.length > 0 && (
            <span className={classes.plain} title={words.header.putOffWhat(clock.extensions.length)}>
              <span aria-hidden>{words.header.putOff(clock.extensions.length)}</span>
              <span className="visually-hidden">{words.header.putOffWhat(clock.extensions.length)}</span>
            </span>
          )}
        </span>
      </div>
      <div className={classes.row}>
        <h1 className={classes.subject} dir="auto" title={state.subject}>
          {state.subject}
        </h1>
        {pending > 0 && (
          <Tooltip label={words.header.pendingWhat}>
            <span className={classes.pending} role="status">
              <IconClockUp size={14} aria-hidden /> {words.header.pending(pending)}
            </span>
          </Tooltip>
        )}
        {tools}
      </div>
      <div className={classes.row}>
        <span className={classes.customer}>{customer.name}</span>
        <span className={classes.tier} data-tier={customer.tier}>
          {customer.tier !== 'standard' && <IconStarFilled size={11} aria-hidden />} {common.tier[customer.tier]}
        </span>
        <span className={classes.plain}>{languageName(customer.language)}</span>
        <span className={classes.plain}>{common.channel[state.channel]}</span>
        <span className={classes.end}>
          {pen}
          <AroundStrip directory={directory} />
          {!isWithAi(state) && <Holder state={state} directory={directory} />}
        </span>
      </div>
    </header>
  )
}

/** Who has the case: the person, the queue, or the place that has yet to accept it. */
function Holder({ state, directory }: Pick<CaseHeaderProps, 'state' | 'directory'>) {
  const open = openEscalation(state)
  const acknowledge = state.clocks.find(({ kind, metAt }) => kind === 'acknowledgement' && !metAt)
  if (open) {
    return (
      <span className={classes.waits} title={words.header.sentBy(open.raisedBy.name)}>
        <IconHourglass size={14} aria-hidden />
        <span className={classes.cut}>{words.header.waits(placeName(open.to, directory))}</span>
        <span className="visually-hidden">, {words.header.sentBy(open.raisedBy.name)}</span>
        {acknowledge && <ClockText clock={acknowledge} />}
      </span>
    )
  }
  const team = teamName(state.teamId, directory)
  const owner = state.ownerId ? memberName(state.ownerId, directory) : null
  const label = owner ? words.header.held(owner, team) : words.header.queue(team)
  return (
    <span className={classes.holder}>
      <MemberAvatar name={owner} label={label} size={18} />
      <span className={classes.cut} aria-hidden>
        {owner ? words.header.ownedBy(owner, team) : label}
      </span>
    </span>
  )
}

function CopyReference({ reference }: { readonly reference: string }) {
  return (
    <CopyButton value={reference}>
      {({ copied, copy }) => (
        <Tooltip label={copied ? words.header.copied : words.header.copyReference}>
          <ActionIcon size="sm" onClick={copy} aria-label={copied ? words.header.copied : words.header.copyReference}>
            {copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}
          </ActionIcon>
        </Tooltip>
      )}
    </CopyButton>
  )
}
