import { Menu } from '@mantine/core'
import {
  IconCheck,
  IconCircleCheck,
  IconCircleMinus,
  IconClock,
  IconHome,
  IconPlugConnectedX,
  IconSchool,
} from '@tabler/icons-react'
import type { PresenceStatus } from '../../shared/routing/candidate.ts'
import { MemberAvatar } from '../ui/member-avatar.tsx'
import { useDesk } from './desk-context.tsx'
import { useDeskState, useMe } from './desk-state.ts'
import classes from './presence-menu.module.css'
import { t } from './text/index.ts'

const icons = {
  available: IconCircleCheck,
  busy: IconCircleMinus,
  away: IconClock,
  in_training: IconSchool,
  offline: IconHome,
} as const

/** The states in the order they are offered. */
export const presenceStates: readonly PresenceStatus[] = ['available', 'busy', 'away', 'in_training', 'offline']

/** The person at this desk, and whether they can take cases: a mark at their picture, a menu to change it. */
export function PresenceMenu() {
  const desk = useDesk()
  const me = useMe()
  const presence = useDeskState((state) => state.presence)
  const cutOff = useDeskState((state) => state.sync?.link !== 'online')
  const status = presence?.status ?? 'available'
  const words = t.presence
  const name = words.status[status]
  const who = t.frame.signedInAs(me.name, t.common.role[me.role])
  const how = cutOff ? words.stale(name) : name
  const Mark = cutOff ? IconPlugConnectedX : icons[status]
  return (
    <Menu position="right-end" withinPortal width={280}>
      <Menu.Target>
        <button type="button" className={classes.button} title={how}>
          <MemberAvatar name={me.name} label={who} size={30} />
          <span className={classes.mark} data-status={cutOff ? 'stale' : status} aria-hidden>
            <Mark size={14} stroke={2.2} />
          </span>
          <span className="visually-hidden">{how}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown aria-label={words.menu}>
        <Menu.Label>{words.menu}</Menu.Label>
        {cutOff && <p className={classes.note}>{words.staleWhat}</p>}
        {presenceStates.map((one) => {
          const Icon = icons[one]
          return (
            <Menu.Item
              key={one}
              leftSection={<Icon size={16} aria-hidden />}
              rightSection={one === status ? <IconCheck size={16} aria-hidden /> : null}
              aria-current={one === status || undefined}
              onClick={() => void desk.presence.set({ status: one }).catch(() => {})}
            >
              {words.status[one]}
              <span className={classes.what}>
                {words.what[one]} {one === status && presence?.waiting ? words.waiting : ''}
              </span>
            </Menu.Item>
          )
        })}
      </Menu.Dropdown>
    </Menu>
  )
}
