import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useDesk } from './desk-context.tsx'
import { useDeskState } from './desk-state.ts'
import { closeSignOut, useSignOut } from './sign-out-state.ts'
import { t } from './text/index.ts'

/** Asks before signing out, and says what happens to changes not sent yet. */
export function SignOutDialog() {
  const open = useSignOut((state) => state.open)
  const waiting = useDeskState((state) => state.sync?.waiting ?? 0)
  const desk = useDesk()
  const words = t.settings
  const signOut = () => {
    closeSignOut()
    void desk.session.signOut().catch(() => {})
  }
  return (
    <Modal
      opened={open}
      onClose={closeSignOut}
      title={words.signOutTitle}
      closeButtonProps={{ 'aria-label': t.common.close }}
    >
      <Stack gap="sm">
        {waiting > 0 && <Text fw={600}>{words.signOutWaiting(waiting)}</Text>}
        <Text>{words.signOutText}</Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={closeSignOut}>
            {t.common.cancel}
          </Button>
          <Button data-autofocus onClick={signOut}>
            {words.signOut}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
