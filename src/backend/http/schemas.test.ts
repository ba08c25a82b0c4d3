import Fastify from 'fastify'
import { expect, it } from 'vitest'
import { policyKindSchema } from '../../shared/policies/kinds.ts'
import { mountSchemas } from './schemas.ts'

it.each([...policyKindSchema.options, 'guide'])('an editor can fetch the schema of the %s document', async (kind) => {
  const app = Fastify()
  mountSchemas(app)
  const answer = await app.inject({ method: 'GET', url: `/schemas/${kind}.json` })
  expect(answer.statusCode).toBe(200)
  expect(answer.headers['content-type']).toContain('application/schema+json')
  expect(answer.json()).toMatchObject({ type: 'object', properties: { version: { type: 'integer' } } })
  await app.close()
})
