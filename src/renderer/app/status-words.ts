import type { SyncStatus } from '../../shared/contract/desk.ts'
import { formatTime } from '../ui/format.ts'
import { t } from './text/index.ts'

/** The status line's content. */
export interface Line {
  readonly kind: 'desk_lost' | 'offline' | 'problem' | 'connecting' | 'bootstrap'
  readonly text: string
  readonly progress: { readonly done: number; readonly of: number } | null
}

/** What the status line says; null when all is well. `deskAnswers`: the local service is there. */
export function lineFor(sync: SyncStatus | null, deskAnswers: boolean): Line | null {
  const words = t.frame.line
  if (!deskAnswers) return { kind: 'desk_lost', text: words.deskLost, progress: null }
  if (!sync) return null
  if (sync.link === 'offline') {
    const since = sync.offlineSince ? words.offline(formatTime(sync.offlineSince)) : words.offlineNow
    return { kind: 'offline', text: withWaiting(since, sync.waiting), progress: null }
  }
  if (sync.problem) {
    const waiting = sync.waiting > 0 ? ` ${words.waiting(sync.waiting)}.` : ''
    return { kind: 'problem', text: `${sync.problem}${waiting}`, progress: null }
  }
  if (sync.bootstrap) return { kind: 'bootstrap', text: words.bootstrap, progress: sync.bootstrap }
  if (sync.link === 'connecting' && sync.offlineSince) {
    return { kind: 'connecting', text: withWaiting(words.connecting, sync.waiting), progress: null }
  }
  return null
}

function withWaiting(text: string, waiting: number): string {
  return waiting > 0 ? `${text}, ${t.frame.line.waiting(waiting)}` : text
}
