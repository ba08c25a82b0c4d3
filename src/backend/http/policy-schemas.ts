import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { policyKindSchema, policySchemas } from '../../shared/policies/kinds.ts'

/**
 * `/schemas/{kind}.json`: the JSON Schema of each policy document, for editors that complete and check YAML. What the
 * schema cannot say (names that must be there, rows that contradict each other) is said when the file is brought in.
 */
export function mountPolicySchemas(app: FastifyInstance): void {
  for (const kind of policyKindSchema.options) {
    // Worked out when somebody first asks: starting takes no longer for it.
    let schema: string | null = null
    app.get(`/schemas/${kind}.json`, (_request, reply) => {
      schema ??= JSON.stringify(z.toJSONSchema(policySchemas[kind], { io: 'input', unrepresentable: 'any' }))
      return reply.type('application/schema+json').send(schema)
    })
  }
}
