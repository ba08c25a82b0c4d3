import { Alert, Loader, Text } from '@mantine/core'
import { IconCloudOff, IconHandStop } from '@tabler/icons-react'
import { t } from '../app/text/index.ts'
import classes from './area.module.css'
import { ErrorState } from './error-state.tsx'
import type { Trouble } from './trouble.ts'
import type { Asked } from './use-asked.ts'

/** Why something did not happen, in the place where it was asked for. */
export function TroubleNote({ trouble, kept = true }: { readonly trouble: Trouble; readonly kept?: boolean }) {
  const offline = trouble.kind === 'offline'
  return (
    <Alert
      role="alert"
      variant="outline"
      color="gray"
      p="xs"
      title={offline ? t.common.server.offlineTitle : t.common.server.refusedTitle}
      icon={offline ? <IconCloudOff size={18} aria-hidden /> : <IconHandStop size={18} aria-hidden />}
    >
      {trouble.message} {kept && trouble.kind === 'refused' && t.common.server.kept}
    </Alert>
  )
}

/** Stands where an answer will be: it is on its way, or could not be had. */
export function NotYet({ asked }: { readonly asked: Asked<unknown> }) {
  if (asked.trouble?.kind === 'failed')
    return <ErrorState onRetry={() => void asked.reload()}>{asked.trouble.message}</ErrorState>
  if (asked.trouble) return <TroubleNote trouble={asked.trouble} kept={false} />
  return <Waiting>{t.common.loading}</Waiting>
}

/** Says that work is under way. */
export function Waiting({ children }: { readonly children: string }) {
  return (
    <div className={classes.waiting} role="status">
      <Loader size="xs" aria-hidden />
      <Text size="sm">{children}</Text>
    </div>
  )
}
