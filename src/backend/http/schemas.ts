import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { guideJsonSchema } from '../../shared/guide/guide-json-schema.ts'
import { policyKindSchema, policySchemas } from '../../shared/policies/kinds.ts'

/**
 * `/schemas/{name}.json`: the JSON Schema of each policy document and of guides, for editors that complete and check YAML. What the
 * schema cannot say (names that must be there, rows that contradict each other) is said when the file is brought in.
 */
export function mountSchemas(app: FastifyInstance): void {
  for (const kind of policyKindSchema.options)
    mount(app, kind, () => z.toJSONSchema(policySchemas[kind], { io: 'input', unrepresentable: 'any' }))
  mount(app, 'guide', guideJsonSchema)
}

function mount(app: FastifyInstance, name: string, work: () => unknown): void {
  // Worked out when somebody first asks: starting takes no longer for it.
  let schema: string | null = null
  app.get(`/schemas/${name}.json`, (_request, reply) => {
    schema ??= JSON.stringify(work())
    return reply.type('application/schema+json').send(schema)
  })
}
