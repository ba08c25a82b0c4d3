import { sql } from 'kysely'
import { feedChannel } from '../../src/backend/db/append.ts'
import { connect, type Database } from '../../src/backend/db/connect.ts'
import { createWorkspace } from '../../src/backend/db/create-workspace.ts'
import { migrate } from '../../src/backend/db/migrate.ts'
import { CommittedCases } from '../../src/backend/feed/committed-cases.ts'
import { WorkspaceContexts } from '../../src/backend/identity/workspace-context.ts'
import { receiveCases } from '../../src/backend/intake/receive-cases.ts'
import { WorkspaceModels } from '../../src/backend/triage/models.ts'
import { defaultEscalationPolicy } from '../../src/shared/escalation/policy.ts'
import { defaultSlaPolicy } from '../../src/shared/sla/clock.ts'
import { defaultTriagePolicy } from '../../src/shared/triage/policy.ts'
import { beginning, firstCases, members, recordOf, teams, workspace } from './people.ts'

const minute = 60_000

/** One database that every schedule finds as the one before did: with the same house and the same first cases. */
export class House {
  readonly database: Database
  readonly #models = new WorkspaceModels()
  readonly #ears = new Set<(payload: string) => void>()
  #restore = ''

  private constructor(database: Database) {
    this.database = database
  }

  static async open(): Promise<House> {
    const database = await connect({})
    await migrate(database.db)
    const house = new House(database)
    await database.listen(
      feedChannel,
      (payload) => {
        for (const ear of house.#ears) ear(payload)
      },
      () => undefined,
    )
    await house.#found()
    return house
  }

  /** Hears of every commit from now on, until the answer is called. */
  hear(ear: (payload: string) => void): () => void {
    this.#ears.add(ear)
    return () => this.#ears.delete(ear)
  }

  /** Brings the database back to the beginning. */
  async reset(): Promise<void> {
    await sql.raw(this.#restore).execute(this.database.db)
  }

  /** Case number `n` comes in. */
  async receive(n: number, now: number): Promise<void> {
    const deps = {
      db: this.database.db,
      contexts: new WorkspaceContexts(),
      committed: new CommittedCases(),
      models: this.#models,
      onRelated: () => undefined,
      now: () => new Date(now),
    }
    const order = { workspaceId: workspace.id, source: 'Connector', records: [recordOf(n, now - minute)] }
    const summary = await receiveCases(deps, order)
    if (summary?.refused !== 0) throw new Error(`Intake refused: ${JSON.stringify(summary?.results)}`)
  }

  /** Resolves when the database has done everything it was asked for so far. */
  async atRest(): Promise<void> {
    await sql`SELECT 1`.execute(this.database.db)
  }

  /** Where the log ends. */
  async head(): Promise<number> {
    const { rows } = await sql<{ head: number }>`SELECT head FROM workspace`.execute(this.database.db)
    return rows[0]?.head ?? 0
  }

  close(): Promise<void> {
    return this.database.close()
  }

  async #found(): Promise<void> {
    const { db } = this.database
    await createWorkspace(db, {
      workspace,
      teams,
      members,
      slaPolicy: defaultSlaPolicy,
      triagePolicy: defaultTriagePolicy,
      escalationPolicy: defaultEscalationPolicy,
      demo: false,
      createdAt: new Date(beginning - 60 * 24 * 60 * minute),
      passwordHash: null,
    })
    for (let n = 0; n < firstCases; n += 1) await this.receive(n, beginning - (firstCases - n) * minute)
    await this.#keep()
  }

  /** Copies every table aside, and remembers how all of them are brought back in one statement. */
  async #keep(): Promise<void> {
    const { db } = this.database
    const { rows } = await sql<{ name: string }>`
      SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relname NOT LIKE 'kysely%' ORDER BY c.relname`.execute(db)
    await sql.raw('CREATE SCHEMA kept').execute(db)
    const steps = []
    for (const { name } of rows) {
      await sql.raw(`CREATE TABLE kept."${name}" AS SELECT * FROM public."${name}"`).execute(db)
      const { rows: kept } = await sql.raw<{ n: number }>(`SELECT count(*) AS n FROM kept."${name}"`).execute(db)
      steps.push(`DELETE FROM public."${name}";`)
      if ((kept[0]?.n ?? 0) > 0) steps.push(`INSERT INTO public."${name}" SELECT * FROM kept."${name}";`)
    }
    this.#restore = `DO $$ BEGIN SET LOCAL session_replication_role = replica; ${steps.join(' ')} END $$`
  }
}
