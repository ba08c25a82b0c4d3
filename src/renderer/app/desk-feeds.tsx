import { useEffect } from 'react'
import { useConnection } from './desk-context.tsx'
import { useDeskState } from './desk-state.ts'
import { followLive, type OpenLive } from './follow-live.ts'

const watchSession: OpenLive<Session> = (desk, signal) => desk.session.watch(undefined, { signal })
const watchSync: OpenLive<Sync> = (desk, signal) => desk.sync.watch(undefined, { signal })
const watchDirectory: OpenLive<Pick<State, 'teams' | 'members'>> = (desk, signal) =>
  desk.directory.watch(undefined, { signal })
const watchCounts: OpenLive<Counts> = (desk, signal) => desk.inbox.counts(undefined, { signal })
const watchAttention: OpenLive<State['attention']> = (desk, signal) => desk.attention.watch(undefined, { signal })
const watchSettings: OpenLive<Settings> = (desk, signal) => desk.settings.watch(undefined, { signal })
const watchPresence: OpenLive<Presence> = (desk, signal) => desk.presence.watch(undefined, { signal })

const watchAlerts: OpenLive<Alerts> = (desk, signal) => desk.alerts.watch(undefined, { signal })

const watchGuides: OpenLive<{ guides: NonNullable<State['guides']> }> = (desk, signal) =>
  desk.guides.watch(undefined, { signal })

type State = ReturnType<typeof useDeskState.getState>
type Session = NonNullable<State['session']>
type Sync = NonNullable<State['sync']>
type Settings = NonNullable<State['settings']>
type Presence = NonNullable<State['presence']>
type Alerts = NonNullable<State['alerts']>
type Counts = NonNullable<State['counts']>

/** Keeps the desk state up to date: session and sync always, the rest while somebody is signed in. Draws nothing. */
export function DeskFeeds() {
  const memberId = useDeskState(({ session }) => (session?.state === 'signed_in' ? session.member.id : null))
  useEffect(() => {
    if (memberId !== null) return forget
  }, [memberId])
  useFeed(watchSession, setSession, 'always')
  useFeed(watchSync, setSync, 'always')
  useFeed(watchDirectory, setDirectory, memberId)
  useFeed(watchCounts, setCounts, memberId)
  useFeed(watchAttention, setAttention, memberId)
  useFeed(watchSettings, setSettings, memberId)
  useFeed(watchPresence, setPresence, memberId)
  useFeed(watchAlerts, setAlerts, memberId)
  useFeed(watchGuides, setGuides, memberId)
  return null
}

const setSession = (session: Session) => useDeskState.setState({ session })
const setSync = (sync: Sync) => useDeskState.setState({ sync })
const setDirectory = ({ teams, members }: Pick<State, 'teams' | 'members'>) => useDeskState.setState({ teams, members })
const setCounts = (counts: Counts) => useDeskState.setState({ counts })
const setAlerts = (alerts: Alerts) => useDeskState.setState({ alerts })
const setGuides = ({ guides }: { guides: NonNullable<State['guides']> }) => useDeskState.setState({ guides })
const setAttention = (attention: State['attention']) => useDeskState.setState({ attention })
const setSettings = (settings: Settings) => useDeskState.setState({ settings })
const setPresence = (presence: Presence) => useDeskState.setState({ presence })

/** Nothing of one person stays for the next. */
const forget = () =>
  useDeskState.setState({
    teams: [],
    members: [],
    counts: null,
    attention: [],
    presence: null,
    settings: null,
    alerts: null,
    guides: null,
  })

/** Follows `open` into `keep` while `who` is somebody; another `who` starts anew. */
function useFeed<T>(open: OpenLive<T>, keep: (value: T) => void, who: string | null): void {
  const connection = useConnection()
  useEffect(() => {
    if (who === null) return
    return followLive<T>(connection, open, { value: keep, refused: () => {}, broken: () => {} })
  }, [connection, open, keep, who])
}
