import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { useAppearance } from './appearance.ts'
import { AppearanceSync } from './appearance-sync.tsx'
import { ConnectionNotice } from './connection-notice.tsx'
import type { DeskConnection } from './desk-connection.ts'
import { DeskProvider, useConnectionState } from './desk-context.tsx'
import { DeskFeeds } from './desk-feeds.tsx'
import { useDeskState } from './desk-state.ts'
import { Frame } from './frame.tsx'
import { SignIn } from './sign-in.tsx'
import { theme } from './theme.ts'

/** The whole window. */
export function App({ connection }: { connection: DeskConnection }) {
  const scheme = useAppearance((state) => state.scheme)
  return (
    <MantineProvider theme={theme} defaultColorScheme={scheme}>
      <DeskProvider value={connection}>
        <AppearanceSync />
        <Notifications position="bottom-right" autoClose={6_000} limit={3} containerWidth={340} />
        <DeskFeeds />
        <Door />
      </DeskProvider>
    </MantineProvider>
  )
}

/** What to show: why there is no desk, the sign-in, or the console itself, which stays while the line is broken. */
function Door() {
  const session = useDeskState((state) => state.session)
  const { link } = useConnectionState()
  if (session?.state === 'signed_in' && link !== 'refused') return <Frame />
  if (link !== 'open' || !session) return <ConnectionNotice link={link} />
  return <SignIn key={session.state === 'signed_out' ? (session.lastEmail ?? '') : ''} />
}
