import type { AlertMarks } from '../shared/alerts/alert.ts'
import type { Cache } from './cache/cache.ts'
import { markAlerts, marksSent, unsentMarks } from './cache/sql/alert.ts'
import type { ChangeHub } from './change-hub.ts'

/** Most marks told at once. */
const atOnce = 200

export interface AlertMarksHost {
  readonly cache: Cache
  readonly hub: ChangeHub
  /** Server time, ISO. */
  now(): string
  /** Tells the backend; fails when it cannot be reached. */
  send(marks: AlertMarks): Promise<unknown>
}

/**
 * What the member did with their alerts: on disk at once, told to the backend as soon as it can be. Telling twice
 * changes nothing there, so whatever may have arrived is told again.
 */
export class AlertMarker {
  readonly #host: AlertMarksHost
  #sending: Promise<void> | null = null

  constructor(host: AlertMarksHost) {
    this.#host = host
  }

  mark(ids: readonly string[], mark: 'seen' | 'acted'): void {
    const changed = this.#host.cache.write((db) => markAlerts(db, ids, mark, this.#host.now()))
    if (!changed) return
    this.#host.hub.changed('alerts')
    this.flush()
  }

  /** Tells the backend what it has not heard; quietly gives up until the next time when it cannot. */
  flush(): void {
    this.#sending ??= this.#send()
      .catch(() => undefined)
      .finally(() => {
        this.#sending = null
      })
  }

  async settled(): Promise<void> {
    await this.#sending
  }

  async #send(): Promise<void> {
    const { cache } = this.#host
    for (;;) {
      const marks = cache.read((db) => unsentMarks(db, atOnce))
      if (marks.delivered.length + marks.seen.length + marks.acted.length === 0) return
      await this.#host.send(marks)
      cache.write((db) => marksSent(db, marks))
    }
  }
}
