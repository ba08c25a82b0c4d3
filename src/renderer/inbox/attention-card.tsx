import { Button, Group, Text, Title } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { AttentionItem } from '../../shared/contract/desk.ts'
import { t } from '../app/text/index.ts'
import { formatWhen } from '../ui/format.ts'
import classes from './attention.module.css'
import { type AttentionContent, attentionTitle } from './attention-content.ts'

const words = t.attention

interface AttentionCardProps {
  readonly item: AttentionItem
  readonly content: AttentionContent
  readonly onOpen: () => void
  readonly onEdit: () => void
  readonly onRetry: () => void
  readonly onDiscard: () => void
}

/** One refused change: what was wanted, why not, what is true now, what can be done. */
export function AttentionCard({ item, content, onOpen, onEdit, onRetry, onDiscard }: AttentionCardProps) {
  return (
    <li className={classes.card}>
      <div className={classes.cardHead}>
        <IconAlertTriangle size={18} stroke={1.7} aria-hidden className={classes.cardIcon} />
        <Title order={2}>{attentionTitle(item.command)}</Title>
        <Text size="sm" c="dimmed" className={classes.cardWhen}>
          {words.tried(formatWhen(item.issuedAt))}
        </Text>
      </div>
      <Text size="sm">
        <span className={classes.reference}>{item.reference}</span> {item.subject}
      </Text>
      <dl className={classes.reasons}>
        {content.about && (
          <div>
            <dt>{words.what}</dt>
            <dd>{content.about}</dd>
          </div>
        )}
        <div>
          <dt>{words.why}</dt>
          <dd className={classes.why}>{item.refusal.message}</dd>
        </div>
        {item.refusal.truth && (
          <div>
            <dt>{words.truth}</dt>
            <dd>{item.refusal.truth}</dd>
          </div>
        )}
        {content.text && (
          <div>
            <dt>{words.content}</dt>
            <dd className={classes.words}>{content.text}</dd>
          </div>
        )}
      </dl>
      <Group gap="xs">
        <Button onClick={content.draft ? onEdit : onOpen}>{content.draft ? words.edit : words.open}</Button>
        <Button variant="default" onClick={onRetry}>
          {words.retry}
        </Button>
        <Button variant="subtle" color="gray" onClick={onDiscard}>
          {words.discard}
        </Button>
      </Group>
    </li>
  )
}
