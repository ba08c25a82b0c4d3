import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconArrowBackUp } from '@tabler/icons-react'
import { create } from 'zustand'
import { KeyHint } from '../ui/key-hint.tsx'
import { words } from './words.ts'

/** How long an escalation can be undone from its message, in milliseconds. */
const undoTime = 10_000

/** No wider than the side panel of a small screen: a message must not lie over the composer's Send. */
const besidePanel = { maxWidth: 336, marginInlineStart: 'auto' }

/** An escalation that was just sent. */
export interface Undoable {
  readonly caseId: string
  readonly reference: string
  readonly escalationId: string
  readonly commandId: string
}

interface UndoStore {
  readonly last: Undoable | null
}

/** The escalation that can be undone right now, for the key. */
export const useUndo = create<UndoStore>()(() => ({ last: null }))

/** Tells that an escalation left, with Undo for ten seconds. */
export function offerUndo(sent: Undoable, place: string, undo: (sent: Undoable) => void): void {
  const id = noticeId(sent)
  useUndo.setState({ last: sent })
  notifications.show({
    id,
    autoClose: undoTime,
    withBorder: true,
    withCloseButton: true,
    style: besidePanel,
    closeButtonProps: { 'aria-label': words.done.close },
    onClose: () => forgetUndo(sent),
    message: (
      <Group gap="sm" justify="space-between" wrap="nowrap">
        <span>{words.done.escalated(sent.reference, place)}</span>
        <Button
          flex="none"
          variant="default"
          size="compact-sm"
          leftSection={<IconArrowBackUp size={15} aria-hidden />}
          rightSection={<KeyHint keys="mod+z" />}
          onClick={() => undo(sent)}
        >
          {words.done.undo}
        </Button>
      </Group>
    ),
  })
}

/** The offer is over: used, closed or run out. */
export function closeUndo(sent: Undoable): void {
  forgetUndo(sent)
  notifications.hide(noticeId(sent))
}

function forgetUndo(sent: Undoable): void {
  if (useUndo.getState().last?.escalationId === sent.escalationId) useUndo.setState({ last: null })
}

function noticeId(sent: Undoable): string {
  return `undo-${sent.escalationId}`
}

/** A short word on what was done, or why it was not. */
export function tell(message: string, title?: string): void {
  notifications.show({
    ...(title && { title }),
    message,
    withBorder: true,
    style: besidePanel,
    autoClose: title ? 12_000 : 4_000,
    closeButtonProps: { 'aria-label': words.done.close },
  })
}
