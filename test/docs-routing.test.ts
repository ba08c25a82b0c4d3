import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { conditionFields } from '../src/shared/escalation/condition-fields.ts'
import { matrixRowSchema } from '../src/shared/escalation/matrix-row.ts'
import { messagePlaceholders } from '../src/shared/escalation/message-template.ts'

const page = readFileSync(new URL('../docs/routing.md', import.meta.url), 'utf8')

it('docs/routing.md lists every field of conditions as it is', () => {
  for (const { name, type, meaning, example } of conditionFields)
    expect(page).toContain(`| \`${name}\` | ${type} | ${meaning} | \`${example}\` |`)
})

it('docs/routing.md lists every placeholder of messages as it is', () => {
  for (const [name, meaning] of Object.entries(messagePlaceholders))
    expect(page).toContain(`| \`{{${name}}}\` | ${meaning} |`)
})

it('the YAML in docs/routing.md is a row the matrix takes', () => {
  const [, text = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? []
  const { matrix } = parse(text)
  expect(matrix.map((row: unknown) => matrixRowSchema.safeParse(row).error)).toEqual([undefined])
})
