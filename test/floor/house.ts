import { createServer, type Server } from 'node:http'
import { v5 as uuidFrom } from 'uuid'
import type { Answer } from '../../src/backend/commands/run-batch.ts'
import { parseCase } from '../../src/backend/db/case-state.ts'
import { createWorkspace } from '../../src/backend/db/create-workspace.ts'
import { readIn, writeIn } from '../../src/backend/db/transaction.ts'
import { receiveCases } from '../../src/backend/intake/receive-cases.ts'
import { readFloorFacts } from '../../src/backend/routing/read-facts.ts'
import { type Backend, createBackend } from '../../src/backend/server.ts'
import type { CaseCommand } from '../../src/shared/case/commands/index.ts'
import { type RecordedEvent, recordedEventSchema } from '../../src/shared/case/events.ts'
import type { Case } from '../../src/shared/case/state.ts'
import type { FloorFacts } from '../../src/shared/routing/facts.ts'
import { defaultSlaPolicy } from '../../src/shared/sla/clock.ts'
import { defaultTriagePolicy } from '../../src/shared/triage/policy.ts'
import { startPostgres } from '../fixtures/postgres.ts'
import { type Arrival, externalIdOf, recordOf } from './day.ts'
import { alertPolicyOf, dayStart, hour, type World } from './world.ts'

/** The real backend of the simulated floor, on a PostgreSQL of its own and by the clock of the simulation. */

/** An event as it lies in the record. */
export interface LoggedEvent extends RecordedEvent {
  readonly seq: number
  readonly caseId: string
  readonly commandId: string | null
}

const writtenSchema = recordedEventSchema.pick({ event: true, by: true })

export class House {
  readonly #world: World
  readonly #databaseUrl: string
  readonly #stopPostgres: () => Promise<void>
  readonly #receiver: Server
  readonly #address: string
  #running: Backend | null = null
  #now = dayStart
  /** Posts the counting receiver got. */
  posts = 0

  private constructor(
    world: World,
    parts: { databaseUrl: string; stopPostgres: () => Promise<void>; receiver: Server; address: string },
  ) {
    this.#world = world
    this.#databaseUrl = parts.databaseUrl
    this.#stopPostgres = parts.stopPostgres
    this.#receiver = parts.receiver
    this.#address = parts.address
    this.#receiver.on('request', (request, response) => {
      this.posts += 1
      request.resume().on('end', () => response.end())
    })
  }

  /** A backend with the workspace of the floor and four weeks of arrivals behind it. */
  static async open(world: World, past: readonly Arrival[]): Promise<House> {
    const postgres = await startPostgres()
    const receiver = createServer()
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
    const address = receiver.address()
    const house = new House(world, {
      // What a crash of the machine would lose is no matter here, and a flush per command would be most of the time.
      databaseUrl: `${await postgres.createDatabase()}?options=-c%20synchronous_commit%3Doff`,
      stopPostgres: () => postgres.stop(),
      receiver,
      address: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`,
    })
    await house.up()
    await house.#found(past)
    return house
  }

  get isUp(): boolean {
    return this.#running !== null
  }

  /** Sets the clock that the backend goes by. */
  setClock(at: number): void {
    this.#now = Math.max(this.#now, at)
  }

  async up(): Promise<void> {
    const now = () => new Date(this.#now)
    this.#running = await createBackend({
      databaseUrl: this.#databaseUrl,
      now,
      sweep: false,
      sendAlerts: false,
      alertHosts: ['127.0.0.1'],
      poolSize: 4,
    })
  }

  async down(): Promise<void> {
    const running = this.#running
    this.#running = null
    await running?.close()
  }

  async close(): Promise<void> {
    await this.down()
    await new Promise((resolve) => this.#receiver.close(resolve))
    await this.#stopPostgres()
  }

  /** What came in goes through intake; gives the ids of the cases in the same order. */
  async receive(arrivals: readonly Arrival[]): Promise<string[]> {
    const order = { workspaceId: this.#world.workspaceId, source: 'Connector', records: arrivals.map(recordOf) }
    const summary = await receiveCases(this.#services.intake, order)
    return (summary?.results ?? []).map((result) => {
      if (result.outcome === 'refused') throw new Error(`Intake refused: ${JSON.stringify(result.problems)}`)
      return result.caseId
    })
  }

  /** A member's command, as their desk sends it. */
  async send(memberId: string, caseId: string, { id, command }: Sent): Promise<Answer> {
    const [answer] = await this.#services.queue.submit(this.#world.workspaceId, [
      {
        by: { kind: 'member', memberId },
        envelope: {
          id,
          caseId,
          seenVersion: 1_000_000,
          deskId: deskOf(memberId),
          deskAt: new Date(this.#now).toISOString(),
          command,
        },
      },
    ])
    if (!answer) throw new Error('No answer')
    if (answer.kind === 'failed') throw answer.error
    return answer
  }

  async heard(memberIds: readonly string[]): Promise<void> {
    const { presence } = this.#services
    for (const memberId of memberIds) presence.heard(this.#world.workspaceId, memberId)
    await presence.flush()
  }

  /** A round of what the house does by itself; gives how many cases it looked at. */
  round(): Promise<number> {
    return this.#services.house.round()
  }

  /** Looks for surges and sends what alerts are due; those who are there see theirs. */
  async sendAlerts(there: readonly string[]): Promise<void> {
    await this.#services.surges.look()
    await this.#services.alerts.work()
    const at = new Date(this.#now)
    await writeIn(this.#services.database.db, this.#world.workspaceId, ({ trx }) =>
      trx
        .updateTable('alert_recipient')
        .set({ delivered_at: at, seen_at: at })
        .where('seen_at', 'is', null)
        .where('member_id', 'in', [...there])
        .execute(),
    )
  }

  facts(about: Case | null): Promise<FloorFacts> {
    return this.#read(async (db) => {
      const found = await this.#services.feed.contexts.current(db)
      if (!found) throw new Error('The workspace is gone')
      return readFloorFacts(db, found.context.directory, about, new Date(this.#now))
    })
  }

  state(caseId: string): Promise<Case> {
    return this.#read(async (db) => {
      const row = await db.trx
        .selectFrom('case_state')
        .select('state')
        .where('id', '=', caseId)
        .executeTakeFirstOrThrow()
      return parseCase(row.state)
    })
  }

  /** The events after a place of the log, oldest first; of some types only, if asked. */
  events(after: number, types: readonly string[] | null): Promise<LoggedEvent[]> {
    return this.#read(async (db) => {
      let query = db.trx.selectFrom('event').selectAll().where('seq', '>', after).orderBy('seq')
      if (types) query = query.where('type', 'in', [...types])
      return (await query.execute()).map((row): LoggedEvent => {
        const { event, by } = writtenSchema.parse(JSON.parse(row.data ?? '{}'))
        const { seq, version } = row
        return { seq, version, caseId: row.case_id, commandId: row.command_id, at: row.at.toISOString(), event, by }
      })
    })
  }

  /** Alerts told to people or posted, and those held back. */
  alertCounts(): Promise<{ told: number; surges: number; heldBack: number }> {
    return this.#read(async ({ trx }) => {
      const told = await trx
        .selectFrom('alert_recipient')
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
      const held = await trx
        .selectFrom('alert_held_back')
        .select((eb) => eb.fn.sum<number>('count').as('n'))
        .executeTakeFirstOrThrow()
      const surges = await trx
        .selectFrom('surge')
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
      return { told: Number(told.n), surges: Number(surges.n), heldBack: Number(held.n ?? 0) }
    })
  }

  get #services() {
    if (!this.#running) throw new Error('The backend is down')
    return this.#running.services
  }

  #read<T>(work: Parameters<typeof readIn<T>>[2]): Promise<T> {
    return readIn(this.#services.database.db, this.#world.workspaceId, work)
  }

  async #found(past: readonly Arrival[]): Promise<void> {
    const { workspaceId, teams, people, escalationPolicy } = this.#world
    const { db } = this.#services.database
    await createWorkspace(db, {
      workspace: { id: workspaceId, slug: 'floor', name: 'Floor', currency: 'USD' },
      teams,
      members: people.map(({ member }) => member),
      slaPolicy: defaultSlaPolicy,
      triagePolicy: defaultTriagePolicy,
      escalationPolicy,
      alertPolicy: alertPolicyOf(),
      demo: false,
      createdAt: new Date(dayStart - 60 * 24 * hour),
      passwordHash: null,
    })
    await writeIn(db, workspaceId, async ({ trx }) => {
      await trx
        .insertInto('alert_secret')
        .values({
          workspace_id: workspaceId,
          channel: 'count',
          name: 'url',
          value: this.#address,
          set_at: new Date(dayStart),
          set_by: people[0]?.member.id ?? '',
        })
        .execute()
      for (let from = 0; from < past.length; from += 2_000)
        await trx
          .insertInto('arrival')
          .values(
            past.slice(from, from + 2_000).map(({ index, at, category }) => ({
              workspace_id: workspaceId,
              case_id: uuidFrom(`past ${externalIdOf(index)}`, workspaceId),
              received_at: new Date(at),
              category,
              product: null,
              product_key: null,
            })),
          )
          .execute()
    })
  }
}

/** A command with its id. */
export interface Sent {
  readonly id: string
  readonly command: CaseCommand
}

function deskOf(memberId: string): string {
  return uuidFrom('desk', memberId)
}
