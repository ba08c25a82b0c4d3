import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { guardLeaving, useRoute } from '../app/route.ts'
import type { Route } from '../app/route-hash.ts'
import { t } from '../app/text/index.ts'
import { useDraft } from './draft-store.ts'

const words = t.triage.draft

/** Asks before the person leaves triage with a draft, and before the window closes over one. */
export function LeaveDialog() {
  const { base, changes, discard } = useDraft()
  const jump = useRoute((state) => state.jump)
  const [to, setTo] = useState<Route | null>(null)
  const hasDraft = base !== null
  useEffect(() => {
    if (!hasDraft) return
    const release = guardLeaving((next) => {
      if (next.area === 'triage') return true
      setTo(next)
      return false
    })
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', onUnload)
    return () => {
      release()
      window.removeEventListener('beforeunload', onUnload)
    }
  }, [hasDraft])
  const leave = (target: Route, drop: boolean) => {
    if (drop) discard()
    setTo(null)
    jump(target)
  }
  return (
    <Modal
      opened={to !== null}
      onClose={() => setTo(null)}
      title={words.leaveTitle}
      closeButtonProps={{ 'aria-label': t.common.close }}
    >
      {to && (
        <Stack gap="md">
          <Text>{words.leaveText(Object.keys(changes).length)}</Text>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={() => setTo(null)}>
              {words.leaveStay}
            </Button>
            <Button variant="default" onClick={() => leave(to, true)}>
              {words.leaveDiscard}
            </Button>
            <Button data-autofocus onClick={() => leave(to, false)}>
              {words.leaveKeep}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  )
}
