import type { Network, Port, Reachable } from './network.ts'

/** Most pokes on their way over one line; the node keeps what comes on top. */
const window = 2

/** A live stream over the network: what the node yields arrives when a schedule lets it, in any order. */
export class Line<T> implements AsyncIterable<T> {
  readonly #port: Port
  readonly #node: Reachable
  readonly #arrived: T[] = []
  readonly #closing = new AbortController()
  #onTheWay = 0
  #isOver = false
  #error: Error | null = null
  #wake: () => void = () => undefined
  #room: () => void = () => undefined

  /** Begins to carry what `open` yields; it is told through its signal when the line ends. */
  constructor(
    network: Network<Reachable>,
    { port, node, open }: { port: Port; node: Reachable; open: (signal: AbortSignal) => AsyncGenerator<T> },
  ) {
    this.#port = port
    this.#node = node
    port.streams += 1
    port.waiting.add(this.#break)
    node.deaths.add(this.#break)
    void this.#pump(network, open(this.#closing.signal))
  }

  /** Ends it from the desk's side. */
  close(): void {
    this.#end(null)
  }

  /** True unless it broke off. */
  get isInOrder(): boolean {
    return this.#error === null || this.#isOver
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    for (;;) {
      const next = this.#arrived.shift()
      if (next !== undefined) yield next
      else if (this.#error) throw this.#error
      else if (this.#isOver) return
      else
        await new Promise<void>((wake) => {
          this.#wake = wake
        })
    }
  }

  readonly #break = (error: Error) => {
    this.#error ??= error
    this.#end(error)
  }

  #end(error: Error | null): void {
    if (this.#port.waiting.delete(this.#break)) this.#port.streams -= 1
    this.#node.deaths.delete(this.#break)
    if (!error) this.#isOver = true
    this.#closing.abort()
    this.#room()
    this.#wake()
  }

  async #pump(network: Network<Reachable>, source: AsyncGenerator<T>): Promise<void> {
    try {
      for await (const given of source) {
        if (this.#closing.signal.aborted) return
        this.#onTheWay += 1
        const text = JSON.stringify(given)
        const arrive = () => {
          this.#arrived.push(JSON.parse(text))
          this.#wake()
        }
        const done = () => {
          this.#onTheWay -= 1
          this.#room()
        }
        network.post({
          port: this.#port,
          what: '< poke',
          arrive: () => [arrive(), done()],
          // A stream that loses a part is broken.
          lose: () => [done(), this.#break(new TypeError('The line broke'))],
          repeat: arrive,
        })
        while (this.#onTheWay >= window && !this.#closing.signal.aborted)
          await new Promise<void>((room) => {
            this.#room = room
          })
      }
    } catch (error) {
      // The node ended it in good order, with a reason.
      this.#error ??= error instanceof Error ? error : new Error(String(error))
      this.#isOver = true
      this.#end(this.#error)
    }
  }
}
