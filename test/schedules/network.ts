/** The network between desks and nodes: everything on it waits for a schedule to say what becomes of it. */

/** A node as the network sees it. */
export interface Reachable {
  readonly isUp: boolean
  /** Counts its lives: what was asked of an earlier one is not answered. */
  readonly life: number
  /** Called when this life ends. */
  readonly deaths: Set<(error: Error) => void>
}

/** One life of a desk's process on the network. */
export class Port {
  /** Number of the desk. */
  readonly desk: number
  /** The node its requests go to. */
  node: number
  /** False: the line is cut. */
  isOpen = true
  /** False: the process is dead; nothing it still does reaches anybody. */
  isAlive = true
  /** Ends what waits for an answer here. */
  readonly waiting = new Set<(error: Error) => void>()
  /** Live streams that are open. */
  streams = 0

  constructor(desk: number, node: number) {
    this.desk = desk
    this.node = node
  }
}

/** Something on its way. */
export interface Message {
  readonly port: Port
  readonly what: string
  /** It gets there. */
  arrive(): void
  /** It never does, and whoever waits for it finds out. */
  lose(): void
  /** It gets there once more than it was sent. */
  repeat(): void
}

/** Most messages of broken lines that may still get there. */
const mostGhosts = 8

export class Network<Node extends Reachable> {
  readonly #nodes: readonly Node[]
  #messages: Message[] = []
  #ghosts: (() => void)[] = []
  #working = new Set<Promise<void>>()
  /** True when a node has worked since somebody last asked. */
  #stirred = false

  constructor(nodes: readonly Node[]) {
    this.#nodes = nodes
  }

  /** What is on its way, oldest first; of one desk if asked. */
  onTheWay(port?: Port): readonly Message[] {
    return port ? this.#messages.filter((message) => message.port === port) : this.#messages
  }

  post(message: Message): void {
    if (!message.port.isAlive || !message.port.isOpen) message.lose()
    else this.#messages.push(message)
  }

  deliver(message: Message): void {
    if (this.#take(message)) message.arrive()
  }

  lose(message: Message): void {
    if (this.#take(message)) message.lose()
  }

  /** Requests of broken lines that reached the backend late. */
  get ghosts(): number {
    return this.#ghosts.length
  }

  /** A request of a broken line reaches the backend after all; nobody hears its answer. */
  haunt(pick: number): void {
    const [ghost] = this.#ghosts.splice(pick % Math.max(1, this.#ghosts.length), 1)
    ghost?.()
  }

  /** Breaks the line: whatever was on it is lost, but for requests that may yet arrive. */
  breakLine(port: Port): void {
    const lost = this.#messages.filter((message) => message.port === port)
    this.#messages = this.#messages.filter((message) => message.port !== port)
    for (const message of lost) {
      if (message.what === '> commands.send' && this.#ghosts.length < mostGhosts)
        this.#ghosts.push(() => message.repeat())
      message.lose()
    }
    for (const end of [...port.waiting]) end(new TypeError('The line broke'))
  }

  /** Asks the node the desk is connected to. What it gives is carried as JSON. */
  ask(
    port: Port,
    what: string,
    { serve, signal }: { serve: (node: Node) => Promise<unknown>; signal?: AbortSignal | undefined },
  ): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const fail = (error: Error) => finish(() => reject(error))
      const finish = (end: () => void) => {
        if (port.waiting.delete(fail)) end()
      }
      port.waiting.add(fail)
      if (!port.isAlive || !port.isOpen) return fail(new TypeError('There is no network'))
      if (signal?.aborted) return fail(new Error('Aborted'))
      signal?.addEventListener('abort', () => fail(new Error('Aborted')), { once: true })
      const carry = (isHeard: boolean) => {
        const node = this.#nodes[port.node]
        if (!node?.isUp) return fail(new TypeError('The connection was refused'))
        const { life } = node
        this.#work(
          serve(node).then(
            (given) => () => resolve(onWire(given)),
            (error: unknown) => () => reject(error),
          ),
          (end) => {
            if (!isHeard || !port.waiting.has(fail)) return
            if (node.life !== life) return fail(new TypeError('The backend is gone'))
            this.post({ port, what: `< ${what}`, arrive: () => finish(end), lose: timeOut, repeat: () => finish(end) })
          },
        )
      }
      const timeOut = () => fail(new TypeError('Timed out'))
      // What asks for the next part of a stream is not sent twice by anybody.
      const repeat = () => (what === 'bootstrap chunk' ? undefined : carry(false))
      this.post({ port, what: `> ${what}`, arrive: () => carry(true), lose: timeOut, repeat })
    })
  }

  /** Resolves when no node works on a request; tells whether one did since this was last asked. */
  async atRest(): Promise<boolean> {
    while (this.#working.size > 0) await Promise.all(this.#working)
    const stirred = this.#stirred
    this.#stirred = false
    return stirred
  }

  #work(work: Promise<() => void>, then: (end: () => void) => void): void {
    this.#stirred = true
    const tracked = work.then(then).finally(() => this.#working.delete(tracked))
    this.#working.add(tracked)
  }

  #take(message: Message): boolean {
    const index = this.#messages.indexOf(message)
    if (index >= 0) this.#messages.splice(index, 1)
    return index >= 0
  }
}

/** What is left of an answer after it went over the wire; lines of streams stay what they are. */
function onWire(given: unknown): unknown {
  return given instanceof Object && Symbol.asyncIterator in given ? given : JSON.parse(JSON.stringify(given ?? null))
}
