import { Button, Text, Title } from '@mantine/core'
import { IconBell } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { useDesk } from '../app/desk-context.tsx'
import { useDeskState } from '../app/desk-state.ts'
import { useRoute } from '../app/route.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { AreaMain } from '../ui/area-frame.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { formatWhen } from '../ui/format.ts'
import classes from './alerts.module.css'
import { type AlertGroup, groupAlerts } from './group-alerts.ts'
import { useSeen } from './use-seen.ts'

const words = t.alerts

/** What the person at this desk was told of, by cause, newest first. */
export function AlertsScreen() {
  const desk = useDesk()
  const groups = groupAlerts(useDeskState((state) => state.alerts?.alerts ?? []))
  const unknown = useDeskState((state) => state.alerts?.unknown ?? 0)
  const go = useRoute((state) => state.go)
  const open = ({ newest, all }: AlertGroup) => {
    void desk.alerts.act({ ids: all.map(({ id }) => id) }).catch(() => {})
    if (newest.reference) go({ area: 'inbox', reference: newest.reference })
  }
  return (
    <AreaMain>
      <div className={area.content}>
        <Title order={1}>{words.title}</Title>
        {unknown > 0 && (
          <Text size="sm" role="status">
            {words.unknown(unknown)}
          </Text>
        )}
        {groups.length === 0 ? (
          <EmptyState
            icon={<IconBell size={32} stroke={1.5} />}
            title={words.emptyTitle}
            action={
              <Button variant="default" onClick={() => go({ area: 'settings' })}>
                {words.toSettings}
              </Button>
            }
          >
            {words.empty}
          </EmptyState>
        ) : (
          <>
            <Text size="sm" c="dimmed">
              {words.intro}
            </Text>
            <ul className={classes.list} aria-label={words.list} onKeyDown={moveFocus}>
              {groups.map((group) => (
                <AlertItem key={group.cause} group={group} onOpen={() => open(group)} />
              ))}
            </ul>
          </>
        )}
      </div>
    </AreaMain>
  )
}

function AlertItem({ group, onOpen }: { readonly group: AlertGroup; readonly onOpen: () => void }) {
  const { newest, all, unseen } = group
  const element = useSeen<HTMLLIElement>(all.filter(({ seenAt }) => seenAt === null).map(({ id }) => id))
  const about = [newest.reference, newest.subject].filter((part) => part !== null).join(': ')
  return (
    <li ref={element} className={classes.item}>
      <button type="button" className={`${classes.button} ${unseen ? classes.unseen : ''}`} onClick={onOpen}>
        <span className={classes.title}>{newest.title}</span>
        <time className={classes.when} dateTime={newest.raisedAt}>
          {formatWhen(newest.raisedAt)}
        </time>
        {about && <span className={classes.about}>{about}</span>}
        <span className={classes.marks}>
          {unseen && <span>{words.fresh}</span>}
          {newest.urgency === 'urgent' && <span className={classes.urgent}>{words.urgency.urgent}</span>}
          {all.length > 1 && <span>{words.again(all.length)}</span>}
          {newest.handedFrom && <span>{words.handedFrom(newest.handedFrom)}</span>}
          {newest.actedAt && <span>{words.acted}</span>}
        </span>
        {newest.text && <span className={classes.about}>{newest.text}</span>}
      </button>
    </li>
  )
}

/** Arrow keys and j, k go from alert to alert. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = ['ArrowDown', 'j'].includes(event.key) ? 1 : ['ArrowUp', 'k'].includes(event.key) ? -1 : 0
  if (step === 0 || event.ctrlKey || event.metaKey || event.altKey) return
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const at = buttons.findIndex((button) => button.matches(':focus'))
  buttons[Math.max(0, Math.min(buttons.length - 1, at + step))]?.focus()
  event.preventDefault()
}
