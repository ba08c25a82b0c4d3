import { ActionIcon, Menu } from '@mantine/core'
import { IconMessageReply } from '@tabler/icons-react'
import type { QuotableMessage } from './thread-state.ts'
import { words } from './words.ts'

/** Most messages offered at once: the newest. */
const most = 12
/** Longer ones are cut at this many characters. */
const cutAt = 70

interface QuoteMenuProps {
  readonly messages: readonly QuotableMessage[]
  readonly onQuote: (messageId: string) => void
}

/** Chooses a message of the conversation that a post answers. */
export function QuoteMenu({ messages, onQuote }: QuoteMenuProps) {
  const offered = messages.filter(({ text }) => text.trim() !== '').slice(-most)
  if (offered.length === 0) return null
  return (
    <Menu position="top-start" withinPortal>
      <Menu.Target>
        <ActionIcon
          variant="default"
          size={30}
          aria-label={words.thread.quoteMessage}
          title={words.thread.quoteMessage}
        >
          <IconMessageReply size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown maw={420}>
        {offered.map(({ id, name, text }) => (
          <Menu.Item key={id} onClick={() => onQuote(id)}>
            {words.sheet.message(name, text.length > cutAt ? `${text.slice(0, cutAt)}…` : text)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
