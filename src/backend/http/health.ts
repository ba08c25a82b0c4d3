import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import type { Services } from '../services.ts'

/** `/healthz`: the process answers. `/readyz`: it can also reach its database and takes work. */
export function mountHealth(app: FastifyInstance, services: Services, isClosing: () => boolean): void {
  app.get('/healthz', async () => ({ status: 'ok' }))
  app.get('/readyz', async (_request, reply) => {
    const ready = !isClosing() && (await answers(services))
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' })
  })
}

async function answers({ database }: Services): Promise<boolean> {
  try {
    await sql`SELECT 1`.execute(database.db)
    return true
  } catch {
    return false
  }
}
