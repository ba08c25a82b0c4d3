import { UnstyledButton } from '@mantine/core'
import classes from './side.module.css'
import { words } from './words.ts'

/** Leads to a turn of the conversation. */
export function TurnLink({
  messageId,
  onMessage,
}: {
  readonly messageId: string
  readonly onMessage: (messageId: string) => void
}) {
  return (
    <UnstyledButton className={classes.link} onClick={() => onMessage(messageId)}>
      {words.facts.showTurn}
    </UnstyledButton>
  )
}
