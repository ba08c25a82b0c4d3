import { stringify } from 'yaml'
import { documentFromYaml, type YamlDocument } from '../policies/yaml-document.ts'
import { type Guide, guideSchema } from './guide.ts'

/** Guides as YAML files that people read, keep, compare and bring to another workspace. */

/** Fields that a file leaves out where they hold nothing: the schema gives them back. */
const leftOut: ReadonlySet<string> = new Set([
  'note',
  'comments',
  'place',
  'suggestWhen',
  'set',
  'next',
  'collects',
  'points',
  'fields',
  'after',
  'unit',
  'min',
  'max',
  'initial',
  'roles',
  'skills',
  'summary',
  'variables',
])

/** A guide as YAML. What holds nothing is left out; its `version` says which one it was, importing gives the next. */
export function guideToYaml(guide: Guide): string {
  const head = [
    `# Tierdesk guide: ${guide.title.replaceAll(/\s+/g, ' ')}`,
    '# Import it in the area "Guides"; it becomes a draft and is published from there.',
    '# What each field means: docs/guide.schema.json.',
  ]
  return `${head.join('\n')}\n${stringify(compact(guide), { aliasDuplicateObjects: false, lineWidth: 110 })}`
}

/** A guide as a file has it: written by hand, it needs no version. */
export const guideFileSchema = guideSchema.extend({ version: guideSchema.shape.version.default(1) })

/** Reads a guide from YAML: the whole of it, or every mistake with its line and nothing of it. */
export function guideFromYaml(text: string): YamlDocument<Guide> {
  return documentFromYaml(text, guideFileSchema)
}

function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(compact)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) => (leftOut.has(name) && isEmpty(one) ? [] : [[name, compact(one)]])),
  )
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === '') return true
  return typeof value === 'object' && Object.keys(value).length === 0
}
