import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { commandEnvelopeSchema } from '../case/commands/index.ts'
import { commandResultSchema } from './backend.ts'
import { bootstrapLineSchema, feedChangeSchema, feedPageSchema, pokeSchema } from './feed.ts'
import { intakeCaseSchema, intakeSummarySchema } from './intake.ts'

/**
 * Desks, backends and integrators of different ages speak these shapes with each other. The fingerprints make a
 * change of one a decision instead of an accident.
 */
const pinned = {
  'command envelope': '23a8f232395858bd',
  'command result': '1e3442a59f4e666c',
  'feed change': '23e048d42791da7c',
  'feed page': 'fdf1eaf487c729e6',
  poke: '0576e56c85ddaf8f',
  'bootstrap line': 'eb075a0bb18c1ec8',
  'intake case': 'bb32f5a624b5a727',
  'intake summary': '59c22d870a8e71db',
}

const schemas: Record<keyof typeof pinned, z.ZodType> = {
  'command envelope': commandEnvelopeSchema,
  'command result': commandResultSchema,
  'feed change': feedChangeSchema,
  'feed page': feedPageSchema,
  poke: pokeSchema,
  'bootstrap line': bootstrapLineSchema,
  'intake case': intakeCaseSchema,
  'intake summary': intakeSummarySchema,
}

it.each(Object.entries(schemas))('the wire shape of the %s is the pinned one', (name, schema) => {
  const found = fingerprint(schema)
  const expected = new Map(Object.entries(pinned)).get(name)
  expect(
    found,
    `The wire shape of the ${name} changed.
1. Ask whether a desk or sender of the last release still understands it: added optional fields and added feed kinds
   that old desks may skip are fine; removed, renamed or newly required fields are not.
2. If it does not, keep reading the old shape (a default, a preprocess) and add a case with old data beside this test.
3. Then set '${name}' in src/shared/contract/wire-schemas.test.ts to '${found}', and say in CHANGELOG.md what users notice.`,
  ).toBe(expected)
})

/** A digest over what a receiver accepts and a sender gives, independent of the order of keys. */
function fingerprint(schema: z.ZodType): string {
  const shape = (['input', 'output'] as const).map((io) => z.toJSONSchema(schema, { io, unrepresentable: 'any' }))
  return createHash('sha256')
    .update(JSON.stringify(sorted(shape)))
    .digest('hex')
    .slice(0, 16)
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
