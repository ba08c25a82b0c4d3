/** What may have changed at the desk. Watchers look again; they are not told what it is. */
export type Topic =
  | 'cases'
  | 'directory'
  | 'session'
  | 'sync'
  | 'outbox'
  | 'alerts'
  | 'guides'
  | 'presence'
  | 'around'
  | 'attachments'

/** Tells watchers that something changed, once per turn of the event loop however often it did. */
export class ChangeHub {
  readonly #listeners = new Set<{ readonly topics: ReadonlySet<Topic>; readonly wake: () => void }>()
  readonly #dirty = new Set<Topic>()
  #scheduled = false

  /** Marks topics as changed. */
  changed(...topics: readonly Topic[]): void {
    for (const topic of topics) this.#dirty.add(topic)
    if (this.#scheduled) return
    this.#scheduled = true
    setImmediate(() => {
      this.#scheduled = false
      const dirty = new Set(this.#dirty)
      this.#dirty.clear()
      for (const listener of [...this.#listeners]) {
        if ([...listener.topics].some((topic) => dirty.has(topic))) listener.wake()
      }
    })
  }

  /** Calls `wake` after changes to one of the topics, until the answer is called. */
  listen(topics: readonly Topic[], wake: () => void): () => void {
    const listener = { topics: new Set(topics), wake }
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** How many watchers there are. */
  get watchers(): number {
    return this.#listeners.size
  }
}
