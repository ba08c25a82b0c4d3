import { Button, Progress } from '@mantine/core'
import { IconCloudOff, IconDownload, IconPlugConnectedX, IconRefresh } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { formatNumber } from '../ui/format.ts'
import { useConnectionState, useDesk } from './desk-context.tsx'
import { useDeskState } from './desk-state.ts'
import classes from './status-line.module.css'
import { type Line, lineFor } from './status-words.ts'
import { t } from './text/index.ts'

const icons: Record<Line['kind'], ReactNode> = {
  desk_lost: <IconPlugConnectedX size={16} aria-hidden />,
  offline: <IconCloudOff size={16} aria-hidden />,
  problem: <IconCloudOff size={16} aria-hidden />,
  connecting: <IconRefresh size={16} aria-hidden />,
  bootstrap: <IconDownload size={16} aria-hidden />,
}

/** One calm line when not all is well: offline and since when, what waits, how far the first load is. */
export function StatusLine() {
  const sync = useDeskState((state) => state.sync)
  const { link } = useConnectionState()
  const desk = useDesk()
  const line = lineFor(sync, link === 'open')
  return (
    <div role="status" className={classes.region}>
      {line && (
        <div className={classes.line} data-kind={line.kind}>
          {icons[line.kind]}
          <span>{line.text}</span>
          {line.progress && (
            <>
              <Progress
                className={classes.bar}
                value={line.progress.of > 0 ? (100 * line.progress.done) / line.progress.of : 0}
                aria-label={t.frame.line.bootstrap}
              />
              {/* Said once as text above; the running numbers would be chatter in a live region. */}
              <span aria-hidden>
                {t.frame.line.bootstrapOf(formatNumber(line.progress.done), formatNumber(line.progress.of))}
              </span>
              <span className={classes.hint}>{t.frame.line.bootstrapHint}</span>
            </>
          )}
          {line.kind === 'offline' && (
            <Button variant="default" size="compact-xs" ml="auto" onClick={() => void desk.sync.now().catch(() => {})}>
              {t.frame.line.retry}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
