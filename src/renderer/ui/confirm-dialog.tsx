import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { t } from '../app/text/index.ts'

/** Asks before something is thrown away; the way that keeps it has the focus. */
export function ConfirmDialog({
  opened,
  title,
  text,
  keepLabel,
  confirmLabel,
  onClose,
  onConfirm,
}: {
  readonly opened: boolean
  readonly title: string
  readonly text: string
  readonly keepLabel: string
  readonly confirmLabel: string
  readonly onClose: () => void
  readonly onConfirm: () => void
}) {
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t.common.close }}>
      <Stack gap="md">
        <Text>{text}</Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" data-autofocus onClick={onClose}>
            {keepLabel}
          </Button>
          <Button
            onClick={() => {
              onClose()
              onConfirm()
            }}
          >
            {confirmLabel}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
