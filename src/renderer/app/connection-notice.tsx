import { Loader, Stack, Text, Title } from '@mantine/core'
import classes from './connection-notice.module.css'
import type { LinkState } from './desk-connection.ts'
import { t } from './text/index.ts'

/** A whole page that says why the console is not there yet. */
export function ConnectionNotice({ link }: { link: LinkState }) {
  const { title, text, waiting } = notice(link)
  return (
    <main className={classes.page}>
      <Stack gap="sm" className={classes.card} role={waiting ? 'status' : 'alert'}>
        {waiting && <Loader size="sm" aria-hidden />}
        <Title order={1}>{title}</Title>
        <Text size="md">{text}</Text>
      </Stack>
    </main>
  )
}

function notice(link: LinkState): { title: string; text: string; waiting: boolean } {
  const words = t.frame.connection
  switch (link) {
    case 'connecting':
    case 'open':
      return { title: words.connectingTitle, text: words.connecting, waiting: true }
    case 'lost':
      return { title: words.lostTitle, text: words.lost, waiting: true }
    case 'refused':
      return { title: words.refusedTitle, text: words.refused, waiting: false }
    case 'no_key':
      return { title: words.noKeyTitle, text: words.noKey, waiting: false }
    default:
      return link satisfies never
  }
}
