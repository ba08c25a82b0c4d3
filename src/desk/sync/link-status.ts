import type { SyncStatus } from '../../shared/contract/desk.ts'
import type { Link } from './sync-engine.ts'

/** What people are told of the link, as opposed to what it does from one moment to the next. */
export class LinkStatus {
  #link: Link = 'connecting'
  #problem: string | null = null
  #offlineSince: number | null = null
  #lastContactAt: number | null = null
  #bootstrap: SyncStatus['bootstrap'] = null

  /** The link changed; `now` is the desk's own clock, in milliseconds. */
  changed(link: Link, problem: string | null, now: number): void {
    // Trying again is no news while offline: the line on screen stays calm until the link is really back.
    const shown = link === 'connecting' && this.#offlineSince !== null ? 'offline' : link
    if (shown === 'online') this.#offlineSince = null
    else if (shown === 'offline') this.#offlineSince ??= now
    this.#link = shown
    this.#problem = link === 'connecting' ? this.#problem : problem
  }

  /** The backend was heard at `now`. */
  heard(now: number): void {
    this.#lastContactAt = now
  }

  /** How far a load is; null when none is under way. */
  loading(bootstrap: SyncStatus['bootstrap']): void {
    this.#bootstrap = bootstrap
  }

  /** The link's part of the status. */
  shown(): Pick<SyncStatus, 'link' | 'problem' | 'offlineSince' | 'lastContactAt' | 'bootstrap'> {
    return {
      link: this.#link,
      problem: this.#problem,
      offlineSince: toInstant(this.#offlineSince),
      lastContactAt: toInstant(this.#lastContactAt),
      bootstrap: this.#bootstrap,
    }
  }
}

function toInstant(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString()
}
