import { randomUUID } from 'node:crypto'
import type { ContractRouterClient } from '@orpc/contract'
import type { AroundView, ReadInput } from '../../shared/contract/around.ts'
import type { BackendContract } from '../../shared/contract/backend.ts'
import {
  type Around,
  aroundSchema,
  type Doing,
  goneAfterMs,
  looks,
  mostOpen,
  typingMs,
} from '../../shared/together/around.ts'

type LiveClient = Pick<ContractRouterClient<BackendContract>, 'around'>

export interface AroundHost {
  /** Something a screen shows may be another now. */
  changed(): void
  /** Milliseconds that only ever go forward, whatever is done to the clock on the wall. */
  now(): number
}

/** What the desk says is sent at most so often, in milliseconds: always the newest. */
const sayEvery = 500

/** Most marks kept for a backend that cannot be reached; the newest of each thread counts. */
const mostMarks = 200

interface Open {
  watchers: number
  /** Null: looks on. */
  typing: { readonly doing: Doing; readonly until: number } | null
}

interface Line {
  readonly id: string
  readonly client: LiveClient
}

/**
 * Who is around the cases that are open at this desk. It says what is open here and where somebody types, as long as
 * that is so, and keeps what it hears of others. Without a line it says nothing and shows the last it heard for a
 * moment, marked as such; then nobody.
 */
export class AroundKeeper {
  readonly #host: AroundHost
  readonly #open = new Map<string, Open>()
  readonly #heard = new Map<string, Around>()
  readonly #unread = new Map<string, ReadInput>()
  #line: Line | null = null
  #brokenAt: number | null = null
  #said = '[]'
  #saidAt = Number.NEGATIVE_INFINITY
  /** When it may be said again; null: at once. */
  #saying: NodeJS.Timeout | null = null
  /** Whether something that was said has not been answered: what comes next waits for that, so that it stays next. */
  #underWay = false
  #sendingOn: Line | null = null
  #tick: NodeJS.Timeout | null = null

  constructor(host: AroundHost) {
    this.#host = host
  }

  /** A screen shows the case from now on; call the result when it no longer does. */
  watch(caseId: string): () => void {
    const open = this.#open.get(caseId) ?? { watchers: 0, typing: null }
    this.#open.set(caseId, open)
    open.watchers += 1
    this.#say()
    return () => {
      open.watchers -= 1
      if (open.watchers > 0) return
      this.#open.delete(caseId)
      this.#heard.delete(caseId)
      this.#say()
    }
  }

  /** What somebody does there just now; typing ends by itself a few seconds after it was last told. */
  tell(caseId: string, doing: Doing): void {
    const open = this.#open.get(caseId)
    if (!open) return
    open.typing = doing.kind === 'types' ? { doing, until: this.#host.now() + typingMs } : null
    this.#say()
    if (open.typing) this.#watchTyping()
  }

  /** The member has read so far. Told when there is a line. */
  read(mark: ReadInput): void {
    const key = `${mark.caseId} ${mark.thread}`
    const known = this.#unread.get(key)
    if (known && known.readTo >= mark.readTo) return
    this.#unread.set(key, mark)
    for (const [oldest] of this.#unread) {
      if (this.#unread.size <= mostMarks) break
      this.#unread.delete(oldest)
    }
    void this.#sendMarks()
  }

  /** What a screen shows of a case. */
  view(caseId: string): AroundView {
    const { people, marks } = this.#heard.get(caseId) ?? { people: [], marks: [] }
    return { people: this.#forgotten() ? [] : people, marks, live: this.#line !== null }
  }

  /** Talks with the backend over a live connection until it ends; a backend that knows nothing of this is let be. */
  async follow(client: LiveClient): Promise<void> {
    const line = { id: randomUUID(), client }
    try {
      const stream = await client.around.live({ line: line.id })
      this.#line = line
      this.#brokenAt = null
      this.#said = '[]'
      this.#underWay = false
      this.#say()
      void this.#sendMarks()
      for await (const around of stream) this.#hear(aroundSchema.parse(around))
    } catch {
      // The line broke, or the backend is of an earlier release: the connection itself is somebody else's matter.
    } finally {
      if (this.#line === line) this.#lose()
    }
  }

  /** Ends every timer. */
  close(): void {
    if (this.#saying) clearTimeout(this.#saying)
    if (this.#tick) clearInterval(this.#tick)
    this.#saying = null
    this.#tick = null
    this.#line = null
  }

  #lose(): void {
    this.#line = null
    this.#brokenAt = this.#host.now()
    this.#host.changed()
    const later = setTimeout(() => this.#host.changed(), goneAfterMs)
    later.unref()
  }

  #forgotten(): boolean {
    return this.#line === null && (this.#brokenAt === null || this.#host.now() - this.#brokenAt >= goneAfterMs)
  }

  #hear(around: Around): void {
    if (!this.#open.has(around.caseId)) return
    this.#heard.set(around.caseId, around)
    this.#host.changed()
  }

  #cases(): { caseId: string; doing: Doing }[] {
    return [...this.#open].slice(-mostOpen).map(([caseId, { typing }]) => ({ caseId, doing: typing?.doing ?? looks }))
  }

  /** Says what is so now, at once or when it may again; what was said already is not said twice. */
  #say(): void {
    const line = this.#line
    if (this.#saying || this.#underWay || !line) return
    const wait = this.#saidAt + sayEvery - this.#host.now()
    if (wait > 0) {
      this.#sayIn(wait)
      return
    }
    const cases = this.#cases()
    const words = JSON.stringify(cases)
    if (words === this.#said) return
    this.#said = words
    this.#saidAt = this.#host.now()
    this.#underWay = true
    line.client.around.tell({ line: line.id, cases }).then(
      () => this.#answered(line, true),
      // The backend may not have had the line yet, or wants it slower.
      () => this.#answered(line, false),
    )
  }

  /** What was said on this line was heard, or was not: then it is said again a moment from now. */
  #answered(line: Line, heard: boolean): void {
    if (this.#line !== line) return
    this.#underWay = false
    if (!heard) {
      this.#said = '?'
      this.#sayIn(sayEvery * 2)
    }
    this.#say()
  }

  #sayIn(wait: number): void {
    this.#saying ??= setTimeout(() => {
      this.#saying = null
      this.#say()
    }, wait)
    this.#saying.unref()
  }

  /** Looks whether somebody stopped typing. */
  #watchTyping(): void {
    this.#tick ??= setInterval(() => {
      const now = this.#host.now()
      let typing = false
      for (const open of this.#open.values()) {
        if (open.typing && open.typing.until <= now) open.typing = null
        typing ||= open.typing !== null
      }
      if (!typing && this.#tick) {
        clearInterval(this.#tick)
        this.#tick = null
      }
      this.#say()
    }, 1_000)
    this.#tick.unref()
  }

  /** Sends the marks one after the other; those that are not taken wait for the next mark or line, behind the others. */
  async #sendMarks(): Promise<void> {
    const line = this.#line
    if (!line || this.#sendingOn === line) return
    this.#sendingOn = line
    try {
      for (let next = this.#nextMark(); next && this.#line === line; next = this.#nextMark()) {
        const [key, mark] = next
        this.#unread.delete(key)
        try {
          await line.client.around.read(mark)
        } catch {
          if (!this.#unread.has(key)) this.#unread.set(key, mark)
          return
        }
      }
    } finally {
      if (this.#sendingOn === line) this.#sendingOn = null
    }
  }

  #nextMark(): [string, ReadInput] | undefined {
    const [next] = this.#unread
    return next
  }
}
