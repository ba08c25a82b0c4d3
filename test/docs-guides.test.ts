import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { conditionFields } from '../src/shared/escalation/condition-fields.ts'
import { defaultEscalationPolicy } from '../src/shared/escalation/policy.ts'
import { actionKinds } from '../src/shared/guide/action-kinds.ts'
import { guideFields } from '../src/shared/guide/guide-fields.ts'
import { guideToMermaid } from '../src/shared/guide/guide-mermaid.ts'
import { guideFromYaml } from '../src/shared/guide/guide-yaml.ts'
import { guideFindings } from '../src/shared/guide/lint/codes.ts'
import { lintGuide } from '../src/shared/guide/lint/index.ts'
import { mostCombinations } from '../src/shared/guide/lint/try-out.ts'
import { aGuide, libraryOf } from '../src/shared/guide/testing/a-guide.ts'
import { floor } from './fixtures/decisions.ts'

const page = readFileSync(new URL('../docs/guides.md', import.meta.url), 'utf8')
const block = (language: string) => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? ''
const rows = (head: string) => page.slice(page.indexOf(head)).split('\n\n')[0]?.split('\n').slice(2) ?? []

describe('docs/guides.md', () => {
  it('lists every field that conditions do not have, and no other', () => {
    const shared = new Set(conditionFields.map(({ name }) => name))
    const own = guideFields({ variables: [] }).filter(({ name }) => !shared.has(name))
    expect(rows('| name | type |').slice(0, -1)).toEqual(
      own.map(({ name, type, meaning, example }) => `| \`${name}\` | ${type} | ${meaning} | \`${example}\` |`),
    )
  })

  it('lists every action with its fields', () => {
    expect(rows('| action | fields |')).toEqual(
      Object.entries(actionKinds).map(([kind, { fields }]) => {
        const names = fields.map(({ name, required }) => (required ? `**${name}**` : name))
        return `| \`${kind}\` | ${names.join(', ') || '–'} |`
      }),
    )
  })

  it('lists everything the lint can say', () => {
    expect(rows('| code | |')).toEqual(
      Object.entries(guideFindings).map(
        ([code, { severity, meaning }]) => `| \`${code}\` | ${severity} | ${meaning} |`,
      ),
    )
    expect(page).toContain(`More than ${mostCombinations.toLocaleString('en')} combinations`)
  })

  it('shows a file that can be imported and published as it stands', () => {
    const read = guideFromYaml(block('yaml'))
    if (read.kind !== 'document') throw new Error(JSON.stringify(read.problems))
    expect(read.unknown).toEqual([])
    const trace = aGuide('carrier-trace')
      .ask('found', { yes: 'waiting', no: 'declined' })
      .end('waiting', 'waiting')
      .end('declined', 'declined')
      .done()
    const ground = { directory: floor, escalationPolicy: defaultEscalationPolicy, library: libraryOf(trace) }
    expect(lintGuide(read.document, ground)).toEqual([])
  })

  it('shows the chart of that file', () => {
    const read = guideFromYaml(block('yaml'))
    expect(read.kind === 'document' && guideToMermaid(read.document)).toBe(block('mermaid'))
  })
})
