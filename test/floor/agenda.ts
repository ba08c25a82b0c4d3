/** What is to happen when: a heap by time, and among equal times by the order in which it was entered. */
export class Agenda<T> {
  readonly #heap: { readonly at: number; readonly order: number; readonly what: T }[] = []
  #entered = 0

  add(at: number, what: T): void {
    const heap = this.#heap
    heap.push({ at, order: this.#entered, what })
    this.#entered += 1
    for (let place = heap.length - 1; place > 0; ) {
      const parent = (place - 1) >> 1
      if (this.#isBefore(parent, place)) break
      this.#swap(parent, place)
      place = parent
    }
  }

  /** Takes what comes first if it is due by `until`. */
  take(until: number): { readonly at: number; readonly what: T } | null {
    const heap = this.#heap
    const [first] = heap
    if (!first || first.at > until) return null
    const last = heap.pop()
    if (last && heap.length > 0) {
      heap[0] = last
      this.#sink()
    }
    return first
  }

  #sink(): void {
    for (let place = 0; ; ) {
      const [left, right] = [2 * place + 1, 2 * place + 2]
      let first = place
      if (left < this.#heap.length && this.#isBefore(left, first)) first = left
      if (right < this.#heap.length && this.#isBefore(right, first)) first = right
      if (first === place) return
      this.#swap(first, place)
      place = first
    }
  }

  #isBefore(one: number, other: number): boolean {
    const [a, b] = [this.#heap[one], this.#heap[other]]
    return !!a && !!b && (a.at < b.at || (a.at === b.at && a.order < b.order))
  }

  #swap(one: number, other: number): void {
    const [a, b] = [this.#heap[one], this.#heap[other]]
    if (a && b) [this.#heap[one], this.#heap[other]] = [b, a]
  }
}
