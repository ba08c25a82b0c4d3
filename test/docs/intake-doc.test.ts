import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  intakeCaseSchema,
  intakeSummarySchema,
  maxBatch,
  maxIntakeBytes,
  maxMessageLength,
  maxMessages,
} from '../../src/shared/contract/intake.ts'

const text = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'intake.md'), 'utf8')
const examples = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map((match): unknown => JSON.parse(match[1] ?? ''))

const nodeSchema = z.object({
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  enum: z.array(z.string()).optional(),
})

/** Every field name in a JSON schema and every word its enumerations allow. */
function namesIn(schema: unknown): { fields: string[]; words: string[] } {
  const node = nodeSchema.safeParse(schema)
  if (!node.success) return { fields: [], words: [] }
  const { properties = {}, items, anyOf = [], enum: allowed = [] } = node.data
  const inner = [...Object.values(properties), items, ...anyOf].map(namesIn)
  return {
    fields: [...Object.keys(properties), ...inner.flatMap((names) => names.fields)],
    words: [...allowed, ...inner.flatMap((names) => names.words)],
  }
}

const names = namesIn(z.toJSONSchema(intakeCaseSchema, { io: 'input' }))

describe('docs/intake.md', () => {
  it('names every field and every allowed word of the schema', () => {
    const named = [...names.fields, ...names.words]
    expect(named.length).toBeGreaterThan(60)
    expect(named.filter((word) => !text.includes(`\`${word}\``))).toEqual([])
  })

  it('gives examples that are taken as they stand, nothing left out', () => {
    const [least, everything] = examples
    expect(intakeCaseSchema.safeParse(least).error).toBeUndefined()
    expect(intakeCaseSchema.parse(everything)).toMatchObject(z.record(z.string(), z.unknown()).parse(everything))
  })

  it('shows in its full example every field there is', () => {
    const shown = JSON.stringify(examples[1])
    expect(names.fields.filter((name) => !shown.includes(`"${name}":`))).toEqual([])
  })

  it('shows an answer as it is', () => {
    const answer = examples[2]
    expect(intakeSummarySchema.parse(answer)).toEqual(answer)
  })

  it.each([
    ['longest message', maxMessageLength],
    ['most messages', maxMessages],
    ['largest body', maxIntakeBytes],
    ['largest batch', maxBatch],
  ])('tells the limit: %s', (_what, limit) => {
    expect(text).toContain(limit.toLocaleString('en-US'))
  })
})
