import { sql } from 'kysely'
import type { ReadInput } from '../../shared/contract/around.ts'
import { type Around, mostLines, type TellAround } from '../../shared/together/around.ts'
import { aroundFor, mayBeAround, mayRead } from '../../shared/together/who-sees-whom.ts'
import { findCase } from '../db/case-state.ts'
import type { Database } from '../db/connect.ts'
import { listReadMarks, putReadMark } from '../db/read-mark.ts'
import { readIn, writeIn } from '../db/transaction.ts'
import { activeMember, type WorkspaceContexts } from '../identity/workspace-context.ts'
import { aroundChannel, type Heard, type HeardLine, heardSchema, packLines } from './heard.ts'
import { OwnLine } from './own-line.ts'
import { WhoIsWhere } from './who-is-where.ts'

export interface AroundDeps {
  readonly database: Database
  readonly contexts: WorkspaceContexts
  readonly now: () => Date
  readonly onError: (error: unknown) => void
}

interface Who {
  readonly workspaceId: string
  readonly memberId: string
}

/** Lines say again what they said so often, in milliseconds: so the others know that their node lives. */
const beatEvery = 5_000

/**
 * One per node: who is around which case. Desks tell it over their live line, nodes tell each other by NOTIFY, and
 * nobody writes anything down but how far people have read. A line that ends, and a node that is heard of no more,
 * takes its people with it. Who may see the case is asked at every telling, of who is told and of who is shown.
 *
 * What is kept is bounded: per node and member `mostLines` lines with `mostOpen` cases each, and of each case of a line
 * the last that was told.
 */
export class AroundHub {
  readonly #deps: AroundDeps
  readonly #own = new Map<string, OwnLine>()
  readonly #workspaces = new Map<string, WhoIsWhere>()
  /** Cases whose desks are being told, and whether something came in between. */
  readonly #telling = new Map<string, { again: boolean; work: Promise<void> }>()
  #stopListening: () => Promise<void> = async () => {}
  #beat: NodeJS.Timeout | null = null

  constructor(deps: AroundDeps) {
    this.#deps = deps
  }

  async start(): Promise<void> {
    this.#stopListening = await this.#deps.database.listen(
      aroundChannel,
      (payload) => this.#hear(payload),
      () => this.#say({ kind: 'ask' }),
    )
    this.#beat = setInterval(() => this.beat(), beatEvery)
    this.#beat.unref()
    this.#say({ kind: 'ask' })
  }

  async stop(): Promise<void> {
    if (this.#beat) clearInterval(this.#beat)
    for (const line of this.#own.values()) line.end()
    await this.#stopListening()
    await Promise.all([...this.#telling.values()].map(({ work }) => work))
  }

  /** What is told to one desk as long as it listens. */
  async *live(who: Who & { readonly line: string }, signal: AbortSignal | undefined): AsyncGenerator<Around, void> {
    const before = this.#own.get(who.line)
    if (before && !isOf(who)(before)) return
    if (before) this.#leave(before)
    const others = [...this.#own.values()].filter(isOf(who))
    for (const oldest of others.slice(0, Math.max(0, others.length - mostLines + 1))) this.#leave(oldest)
    const line = new OwnLine(who)
    this.#own.set(who.line, line)
    // At once, though what was told last may still wait for a socket that takes nothing any more.
    const end = () => this.#leave(line)
    signal?.addEventListener('abort', end, { once: true })
    try {
      for (;;) {
        const around = await line.next()
        if (!around) return
        yield around
      }
    } finally {
      signal?.removeEventListener('abort', end)
      this.#leave(line)
    }
  }

  /** Takes what a desk says. Cases its member may not be around are left out without a word; false: there is no such line. */
  async tell(who: Who, { line: id, cases }: TellAround): Promise<boolean> {
    const line = this.#own.get(id)
    if (!line || !isOf(who)(line)) return false
    const turn = line.takeTurn()
    const fresh = cases.filter(({ caseId }) => !line.has(caseId))
    const allowed = new Set(line.cases.map(({ caseId }) => caseId))
    for (const { caseId } of fresh) if (await this.#may(who, caseId)) allowed.add(caseId)
    // What was said later counts, however long this took to look up; and a line that ended meanwhile says nothing.
    if (!line.isTurn(turn)) return true
    this.#announce(
      line,
      cases.filter(({ caseId }) => allowed.has(caseId)),
    )
    return true
  }

  /** Keeps how far the member has read, where they may see it. */
  async read({ workspaceId, memberId }: Who, { caseId, thread, readTo }: ReadInput): Promise<void> {
    const { database, now } = this.#deps
    const isNews = await writeIn(database.db, workspaceId, async (db) => {
      const found = await this.#deps.contexts.current(db)
      const member = found && activeMember(found.context, memberId)
      const target = member && (await findCase(db, caseId))
      if (!member || !target || !mayRead(member, target, thread)) return false
      // A desk whose clock is ahead has read nothing of the future.
      const limit = now().toISOString()
      return putReadMark(db, { caseId, thread, memberId, readTo: readTo < limit ? readTo : limit }, now())
    })
    if (isNews) this.#say({ kind: 'read', workspaceId, caseId })
  }

  /** Says again what the desks here said, and lets go who was heard of no more. */
  beat(): void {
    this.#sayAll()
    for (const [workspaceId, known] of this.#workspaces) {
      this.#tellDesks(workspaceId, known.expire(this.#now()))
      if (known.isEmpty) this.#workspaces.delete(workspaceId)
    }
  }

  #now(): number {
    return this.#deps.now().getTime()
  }

  /** The line is over, and its people are gone. */
  #leave(line: OwnLine): void {
    line.end()
    if (this.#own.get(line.line) !== line) return
    this.#own.delete(line.line)
    if (line.cases.length > 0) this.#announce(line, [])
  }

  #announce(line: OwnLine, cases: TellAround['cases']): void {
    line.say(cases)
    for (const heard of packLines(line.workspaceId, [wordsOf(line)])) this.#say(heard)
  }

  #sayAll(): void {
    const open = [...this.#own.values()].filter(({ cases }) => cases.length > 0)
    for (const [workspaceId, lines] of Map.groupBy(open, (line) => line.workspaceId))
      for (const heard of packLines(workspaceId, lines.map(wordsOf))) this.#say(heard)
  }

  /** To all nodes, this one too. */
  #say(heard: Heard): void {
    sql`SELECT pg_notify(${aroundChannel}, ${JSON.stringify(heard)})`
      .execute(this.#deps.database.db)
      .catch(this.#deps.onError)
  }

  #hear(payload: string): void {
    const parsed = heardSchema.safeParse(JSON.parse(payload))
    if (!parsed.success) return
    const heard = parsed.data
    switch (heard.kind) {
      case 'here': {
        const known = this.#workspaces.get(heard.workspaceId) ?? new WhoIsWhere()
        this.#workspaces.set(heard.workspaceId, known)
        for (const line of heard.lines) this.#tellDesks(heard.workspaceId, known.hear(line, this.#now()))
        return
      }
      case 'read':
        this.#tellDesks(heard.workspaceId, [heard.caseId])
        return
      case 'ask':
        this.#sayAll()
        return
      default:
        heard satisfies never
    }
  }

  /** Tells the desks here that have these cases open; what comes in meanwhile is told after that, once. */
  #tellDesks(workspaceId: string, caseIds: Iterable<string>): void {
    for (const caseId of caseIds) {
      if (![...this.#own.values()].some((line) => line.has(caseId))) continue
      const under = this.#telling.get(caseId)
      if (under) {
        under.again = true
        continue
      }
      const entry = { again: false, work: Promise.resolve() }
      this.#telling.set(caseId, entry)
      entry.work = (async () => {
        do {
          entry.again = false
          await this.#tellCase(workspaceId, caseId).catch(this.#deps.onError)
        } while (entry.again)
        this.#telling.delete(caseId)
      })()
    }
  }

  async #tellCase(workspaceId: string, caseId: string): Promise<void> {
    const lines = [...this.#own.values()].filter((line) => line.workspaceId === workspaceId && line.has(caseId))
    if (lines.length === 0) return
    const ground = await readIn(this.#deps.database.db, workspaceId, async (db) => {
      const found = await this.#deps.contexts.current(db)
      const target = found && (await findCase(db, caseId))
      return found && target && { context: found.context, target, marks: await listReadMarks(db, caseId) }
    })
    const known = this.#workspaces.get(workspaceId)?.around(caseId) ?? []
    // Somebody's sight may have ended since their node last asked.
    const people = known.filter(({ memberId }) => {
      const member = ground && activeMember(ground.context, memberId)
      return member && mayBeAround(member, ground.target)
    })
    for (const line of lines) {
      // The desk may have closed the case while this was looked up.
      if (!line.has(caseId)) continue
      const member = ground && activeMember(ground.context, line.memberId)
      // Sight has ended: the desk is told nothing, and its member is around no longer.
      if (!ground || !member || !mayBeAround(member, ground.target))
        this.#announce(
          line,
          line.cases.filter((one) => one.caseId !== caseId),
        )
      else line.put(aroundFor(member, ground.target, { people, marks: ground.marks }))
    }
  }

  async #may({ workspaceId, memberId }: Who, caseId: string): Promise<boolean> {
    return readIn(this.#deps.database.db, workspaceId, async (db) => {
      const found = await this.#deps.contexts.current(db)
      const member = found && activeMember(found.context, memberId)
      const target = member && (await findCase(db, caseId))
      return !!member && !!target && mayBeAround(member, target)
    })
  }
}

function isOf({ workspaceId, memberId }: Who): (line: OwnLine) => boolean {
  return (line) => line.workspaceId === workspaceId && line.memberId === memberId
}

function wordsOf({ line, memberId, cases }: OwnLine): HeardLine {
  return { line, memberId, cases }
}
