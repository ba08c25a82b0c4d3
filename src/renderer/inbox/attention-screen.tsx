import { Button, Group, Modal, Stack, Text, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconCircleCheck } from '@tabler/icons-react'
import { useState } from 'react'
import type { AttentionItem } from '../../shared/contract/desk.ts'
import { useDesk } from '../app/desk-context.tsx'
import { useDeskState, useDirectory } from '../app/desk-state.ts'
import { useDrafts } from '../app/drafts.ts'
import { useRoute } from '../app/route.ts'
import { t } from '../app/text/index.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import classes from './attention.module.css'
import { AttentionCard } from './attention-card.tsx'
import { attentionContent, attentionTitle } from './attention-content.ts'

const words = t.attention

/** Changes the server did not take, each with its reason and the ways out. Nothing leaves here by itself. */
export function AttentionScreen() {
  const desk = useDesk()
  const items = useDeskState((state) => state.attention)
  const directory = useDirectory()
  const go = useRoute((state) => state.go)
  const offer = useDrafts((state) => state.offer)
  const [discarding, setDiscarding] = useState<AttentionItem | null>(null)
  const open = (item: AttentionItem) => go({ area: 'inbox', reference: item.reference })
  const edit = (item: AttentionItem) => {
    const { draft } = attentionContent(item.command, directory)
    if (draft) offer(item.caseId, draft)
    // Its files go back beside the words; a desk that is away keeps them with the change.
    desk.attachments.takeBack({ commandId: item.commandId }).catch(() => undefined)
    open(item)
  }
  const retry = async (item: AttentionItem) => {
    try {
      const answer = await desk.attention.retry({ commandId: item.commandId })
      const message = answer.outcome === 'queued' ? words.retried : words.stillRefused(answer.refusal.message)
      notifications.show({ message, color: answer.outcome === 'queued' ? 'petrol' : 'yellow' })
    } catch {
      notifications.show({ message: t.common.errors.deskGone, color: 'yellow' })
    }
  }
  const discard = async (item: AttentionItem) => {
    setDiscarding(null)
    try {
      await desk.attention.discard({ commandId: item.commandId })
    } catch {
      notifications.show({ message: t.common.errors.deskGone, color: 'yellow' })
    }
  }
  return (
    <main id="main" tabIndex={-1} className={classes.screen}>
      <div className={classes.content}>
        <div>
          <Title order={1}>{words.title}</Title>
          {items.length > 0 && <Text c="dimmed">{words.intro}</Text>}
        </div>
        {items.length === 0 ? (
          <EmptyState icon={<IconCircleCheck size={32} stroke={1.5} />} title={words.emptyTitle}>
            {words.empty}
          </EmptyState>
        ) : (
          <ul className={classes.items}>
            {items.map((item) => (
              <AttentionCard
                key={item.commandId}
                item={item}
                content={attentionContent(item.command, directory)}
                onOpen={() => open(item)}
                onEdit={() => edit(item)}
                onRetry={() => void retry(item)}
                onDiscard={() => setDiscarding(item)}
              />
            ))}
          </ul>
        )}
      </div>
      <DiscardDialog item={discarding} onKeep={() => setDiscarding(null)} onDiscard={(item) => void discard(item)} />
    </main>
  )
}

function DiscardDialog({
  item,
  onKeep,
  onDiscard,
}: {
  item: AttentionItem | null
  onKeep: () => void
  onDiscard: (item: AttentionItem) => void
}) {
  return (
    <Modal
      opened={item !== null}
      onClose={onKeep}
      title={words.discardTitle}
      closeButtonProps={{ 'aria-label': t.common.close }}
    >
      {item && (
        <Stack gap="md">
          <Text>{words.discardText(attentionTitle(item.command), item.reference)}</Text>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" data-autofocus onClick={onKeep}>
              {words.keep}
            </Button>
            <Button onClick={() => onDiscard(item)}>{words.discardConfirm}</Button>
          </Group>
        </Stack>
      )}
    </Modal>
  )
}
