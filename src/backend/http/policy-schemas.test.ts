import Fastify from 'fastify'
import { expect, it } from 'vitest'
import { policyKindSchema } from '../../shared/policies/kinds.ts'
import { mountPolicySchemas } from './policy-schemas.ts'

it.each(policyKindSchema.options)('an editor can fetch the schema of the %s policy', async (kind) => {
  const app = Fastify()
  mountPolicySchemas(app)
  const answer = await app.inject({ method: 'GET', url: `/schemas/${kind}.json` })
  expect(answer.statusCode).toBe(200)
  expect(answer.headers['content-type']).toContain('application/schema+json')
  expect(answer.json()).toMatchObject({ type: 'object', properties: { version: { type: 'integer' } } })
  await app.close()
})
