import { Alert, Button, Stack, Text } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import { t } from '../app/text/index.ts'

/** Says what happened and what was kept, and offers the way on. */
export function ErrorState({
  title,
  children,
  retryLabel,
  onRetry,
}: {
  title?: string
  children: string
  retryLabel?: string
  onRetry?: () => void
}) {
  return (
    <Alert
      role="alert"
      variant="outline"
      color="gray"
      icon={<IconAlertCircle aria-hidden />}
      title={title ?? t.common.errors.title}
      m="md"
    >
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{children}</Text>
        {onRetry && (
          <Button variant="default" onClick={onRetry}>
            {retryLabel ?? t.common.retry}
          </Button>
        )}
      </Stack>
    </Alert>
  )
}
