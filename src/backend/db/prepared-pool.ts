import { createHash } from 'node:crypto'
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import type { Pool, PoolClient } from 'pg'

/** Most different statements prepared per connection; the rest run unprepared. */
const maxPrepared = 500

/**
 * The pool with every statement that has parameters prepared once per connection, so that PostgreSQL parses and
 * plans it once. Statements are few and fixed: lists travel as one array or JSON parameter.
 */
export function preparedPool(pool: Pool): PostgresPool {
  const names = new Map<string, string>()
  const nameOf = (text: string): string | undefined => {
    const known = names.get(text)
    if (known || names.size >= maxPrepared) return known
    const name = `t${createHash('sha256').update(text).digest('hex').slice(0, 24)}`
    names.set(text, name)
    return name
  }
  const clients = new WeakMap<PoolClient, PostgresPoolClient>()
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect()
      const known = clients.get(client)
      if (known) return known
      const wrapped = wrap(client, nameOf)
      clients.set(client, wrapped)
      return wrapped
    },
  }
}

function wrap(client: PoolClient, nameOf: (text: string) => string | undefined): PostgresPoolClient {
  function query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>
  function query(text: string, values: readonly unknown[]): Promise<unknown> {
    if (opensTransaction.test(text)) {
      // Nobody needs the answer: it travels with the next statement, which fails when this one did.
      client.query(text).catch(() => {})
      return Promise.resolve({ command: 'BEGIN', rowCount: 0, rows: [] })
    }
    const name = values.length > 0 ? nameOf(text) : undefined
    return client.query({ text, values: [...values], ...(name ? { name } : {}) })
  }
  // Kysely also knows cursors; nothing here uses them.
  return { query, release: (error?: boolean | Error) => client.release(error) } as PostgresPoolClient
}

const opensTransaction = /^(begin|start transaction)\b/
