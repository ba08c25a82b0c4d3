import { Alert, Button, Title } from '@mantine/core'
import { IconCloudOff, IconLock } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useDeskState } from '../app/desk-state.ts'
import { useRoute } from '../app/route.ts'
import { t } from '../app/text/index.ts'
import classes from './area.module.css'
import { type AreaTab, AreaTabs } from './area-tabs.tsx'
import { EmptyState } from './empty-state.tsx'

/** The main landmark of an area. */
export function AreaMain({ busy = false, children }: { readonly busy?: boolean; readonly children: ReactNode }) {
  return (
    <main id="main" tabIndex={-1} className={classes.screen} aria-busy={busy || undefined}>
      {busy ? <div className={classes.content}>{children}</div> : children}
    </main>
  )
}

/** An area with parts: its title, the links to the parts, the line that says the server is away, and the part itself. */
export function AreaParts({
  title,
  tabsLabel,
  tabs,
  children,
}: {
  readonly title: string
  readonly tabsLabel: string
  readonly tabs: readonly AreaTab[]
  readonly children: ReactNode
}) {
  const offline = useDeskState((state) => state.sync?.link === 'offline')
  const content = useRef<HTMLDivElement>(null)
  const current = tabs.find((tab) => tab.current)?.key
  // Each part begins at its top. `current` is what changes, though nothing is read of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs for every other part
  useEffect(() => {
    content.current?.parentElement?.scrollTo({ top: 0 })
  }, [current])
  return (
    <div className={classes.content} ref={content}>
      <header className={classes.head}>
        <Title order={1}>{title}</Title>
        <AreaTabs label={tabsLabel} tabs={tabs} />
      </header>
      {offline && (
        <Alert
          role="status"
          variant="outline"
          color="gray"
          p="xs"
          icon={<IconCloudOff size={18} aria-hidden />}
          title={t.common.server.offlineTitle}
        >
          {t.common.server.offline}
        </Alert>
      )}
      {children}
    </div>
  )
}

/** Says for whom an area is, and leads back. */
export function AreaDenied({ title, children }: { readonly title: string; readonly children: string }) {
  const go = useRoute((state) => state.go)
  return (
    <EmptyState
      icon={<IconLock size={32} stroke={1.5} />}
      title={title}
      action={
        <Button variant="default" onClick={() => go({ area: 'inbox', reference: null })}>
          {t.common.toInbox}
        </Button>
      }
    >
      {children}
    </EmptyState>
  )
}
