import {
  IconAlertTriangle,
  IconBell,
  IconBinaryTree2,
  IconBulb,
  IconInbox,
  IconKeyboard,
  IconRoute,
  IconScale,
  IconSettings,
  IconUsers,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { mayRoute } from '../routing/roles.ts'
import { mayWatchTriage } from '../triage/roles.ts'
import { useDeskState, useMe, useWorkspace } from './desk-state.ts'
import { openKeyHelp } from './key-help-state.ts'
import { Logo } from './logo.tsx'
import { PresenceMenu } from './presence-menu.tsx'
import classes from './rail.module.css'
import { useRoute } from './route.ts'
import { guideLibrary, type Route, routeHash } from './route-hash.ts'
import { t } from './text/index.ts'

/** The areas of the console, at the left edge. */
export function Rail() {
  const area = useRoute((state) => state.route.area)
  const needs = useDeskState((state) => state.attention.length)
  const unseen = useDeskState((state) => state.alerts?.unseen ?? 0)
  const me = useMe()
  const workspace = useWorkspace()
  return (
    <nav aria-label={t.frame.areas} className={classes.rail}>
      <span className={classes.mark} title={`${t.common.product} · ${workspace.name}`}>
        <Logo markOnly />
      </span>
      <div className={classes.nav}>
        <RailLink to={{ area: 'inbox', reference: null }} current={area === 'inbox'} label={t.frame.inbox}>
          <IconInbox size={20} stroke={1.6} aria-hidden />
        </RailLink>
        <RailLink
          to={{ area: 'attention' }}
          current={area === 'attention'}
          label={t.frame.attention}
          badge={needs > 0 ? { count: needs, label: t.frame.attentionCount(needs) } : null}
        >
          <IconAlertTriangle size={20} stroke={1.6} aria-hidden />
        </RailLink>
        <RailLink
          to={{ area: 'alerts' }}
          current={area === 'alerts'}
          label={t.alerts.title}
          badge={unseen > 0 ? { count: unseen, label: t.alerts.unseen(unseen) } : null}
        >
          <IconBell size={20} stroke={1.6} aria-hidden />
        </RailLink>
        <RailLink to={guideLibrary} current={area === 'guides'} label={t.guides.title}>
          <IconBinaryTree2 size={20} stroke={1.6} aria-hidden />
        </RailLink>
        <RailLink to={{ area: 'people' }} current={area === 'people'} label={t.people.rail}>
          <IconUsers size={20} stroke={1.6} aria-hidden />
        </RailLink>
        {mayRoute(me.role) && (
          <RailLink to={{ area: 'knowledge' }} current={area === 'knowledge'} label={t.knowledge.rail}>
            <IconBulb size={20} stroke={1.6} aria-hidden />
          </RailLink>
        )}
        {mayWatchTriage(me.role) && (
          <RailLink to={{ area: 'triage', tab: 'flags' }} current={area === 'triage'} label={t.triage.title}>
            <IconScale size={20} stroke={1.6} aria-hidden />
          </RailLink>
        )}
        {mayRoute(me.role) && (
          <RailLink to={{ area: 'routing', tab: 'matrix' }} current={area === 'routing'} label={t.routing.title}>
            <IconRoute size={20} stroke={1.6} aria-hidden />
          </RailLink>
        )}
        <span className={classes.space} />
        <button type="button" className={classes.link} onClick={openKeyHelp}>
          <IconKeyboard size={20} stroke={1.6} aria-hidden />
          <span>{t.frame.keys}</span>
        </button>
        <RailLink to={{ area: 'settings' }} current={area === 'settings'} label={t.frame.settings}>
          <IconSettings size={20} stroke={1.6} aria-hidden />
        </RailLink>
      </div>
      <PresenceMenu />
    </nav>
  )
}

function RailLink({
  to,
  current,
  label,
  badge = null,
  children,
}: {
  to: Route
  current: boolean
  label: string
  badge?: { count: number; label: string } | null
  children: ReactNode
}) {
  const go = useRoute((state) => state.go)
  return (
    <a
      href={routeHash(to)}
      className={classes.link}
      aria-current={current ? 'page' : undefined}
      onClick={(event) => {
        event.preventDefault()
        go(to)
      }}
    >
      <span className={classes.icon}>
        {children}
        {badge && (
          <span className={classes.badge}>
            <span aria-hidden>{badge.count > 99 ? '99+' : badge.count}</span>
            <span className="visually-hidden">{badge.label}</span>
          </span>
        )}
      </span>
      <span>{label}</span>
    </a>
  )
}
