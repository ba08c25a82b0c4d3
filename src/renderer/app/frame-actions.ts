import { spotlight } from '@mantine/spotlight'
import { mayRoute } from '../routing/roles.ts'
import { mayWatchTriage } from '../triage/roles.ts'
import { useAppearance } from './appearance.ts'
import { useDesk } from './desk-context.tsx'
import { useMe } from './desk-state.ts'
import { openKeyHelp } from './key-help-state.ts'
import { presenceStates } from './presence-menu.tsx'
import { useRoute } from './route.ts'
import { guideLibrary } from './route-hash.ts'
import { openSignOut } from './sign-out-state.ts'
import { t } from './text/index.ts'
import { useActions } from './use-actions.ts'

/** The actions that exist everywhere. */
export function useFrameActions(): void {
  const desk = useDesk()
  const me = useMe()
  const go = useRoute((state) => state.go)
  const change = useAppearance((state) => state.change)
  const words = t.frame.actions
  const group = 'general'
  useActions([
    { id: 'general.palette', label: words.palette, group, keys: ['mod+k'], run: spotlight.toggle, whileTyping: true },
    { id: 'general.keys', label: words.keys, group, keys: ['?'], run: openKeyHelp },
    {
      id: 'general.inbox',
      label: words.goInbox,
      group,
      keys: ['shift+i'],
      run: () => go({ area: 'inbox', reference: null }),
    },
    {
      id: 'general.attention',
      label: words.goAttention,
      group,
      keys: ['shift+a'],
      run: () => go({ area: 'attention' }),
    },
    {
      id: 'general.alerts',
      label: t.alerts.toAlerts,
      group,
      keys: ['shift+l'],
      run: () => go({ area: 'alerts' }),
    },
    { id: 'general.guides', label: t.guides.go, group, keys: ['shift+g'], run: () => go(guideLibrary) },
    { id: 'general.people', label: t.people.go, group, keys: ['shift+w'], run: () => go({ area: 'people' }) },
    {
      id: 'general.knowledge',
      label: t.knowledge.go,
      group,
      keys: [],
      run: () => go({ area: 'knowledge' }),
      enabled: mayRoute(me.role),
    },
    {
      id: 'general.triage',
      label: t.triage.actions.go,
      group,
      keys: ['shift+t'],
      run: () => go({ area: 'triage', tab: 'flags' }),
      enabled: mayWatchTriage(me.role),
    },
    {
      id: 'general.routing',
      label: t.routing.actions.go,
      group,
      keys: ['shift+o'],
      run: () => go({ area: 'routing', tab: 'matrix' }),
      enabled: mayRoute(me.role),
    },
    { id: 'general.settings', label: words.goSettings, group, keys: ['mod+,'], run: () => go({ area: 'settings' }) },
    { id: 'general.sync', label: words.syncNow, group, keys: [], run: () => void desk.sync.now().catch(() => {}) },
    ...presenceStates.map((status) => ({
      id: `general.presence.${status}`,
      label: t.presence.action[status],
      group: 'general' as const,
      keys: [],
      run: () => void desk.presence.set({ status }).catch(() => {}),
    })),
    { id: 'general.light', label: words.light, group, keys: [], run: () => change({ scheme: 'light' }) },
    { id: 'general.dark', label: words.dark, group, keys: [], run: () => change({ scheme: 'dark' }) },
    { id: 'general.sign_out', label: words.signOut, group, keys: [], run: openSignOut },
  ])
}
