import { z } from 'zod'
import { type FlagCode, type FlagGroup, flagCodes, flagGroups } from '../../shared/case/flag.ts'
import type { TriagePolicy } from '../../shared/triage/policy.ts'
import { rules } from '../../shared/triage/rules/index.ts'
import { t } from '../app/text/index.ts'

/**
 * The form of a policy, made from the schemas of its rules: every value a person may change is one field with a path,
 * so that drafts, differences and problems all speak of the same things.
 */

/** How a value is entered. A share is stored from 0 to 1 and shown in per cent. */
export type FieldKind = 'switch' | 'number' | 'share' | 'phrases' | 'currencies'

export interface Field {
  /** Where it stands in the policy, such as `rules.low_confidence.minimum`. */
  readonly path: string
  readonly kind: FieldKind
  readonly title: string
  readonly description: string
  /** What a number counts, such as `points`, `days`, `money`; null where nothing is counted. */
  readonly unit: string | null
  readonly whole: boolean
  readonly minimum: number | null
  readonly maximum: number | null
}

/** One code of the catalogue with its fields: the switch and the points first, as every rule has them. */
export interface CodeFields {
  readonly code: FlagCode
  readonly enabled: Field
  readonly points: Field
  readonly parameters: readonly Field[]
}

const propertySchema = z.object({
  type: z.enum(['boolean', 'number', 'integer', 'array', 'object']),
  title: z.string().default(''),
  description: z.string().default(''),
  unit: z.string().nullable().default(null),
  minimum: z.number().nullable().default(null),
  maximum: z.number().nullable().default(null),
})
const shapeSchema = z.object({ properties: z.record(z.string(), propertySchema) })

type Property = z.infer<typeof propertySchema>

/** The field for one property of a rule's parameters, as JSON Schema describes it. */
export function fieldOf(path: string, property: Property): Field {
  const { title, description, unit, minimum, maximum } = property
  return {
    path,
    kind: kindOf(property),
    title,
    description,
    unit,
    minimum,
    maximum,
    whole: property.type === 'integer',
  }
}

function kindOf({ type, unit }: Property): FieldKind {
  switch (type) {
    case 'boolean':
      return 'switch'
    case 'array':
      return 'phrases'
    case 'object':
      return 'currencies'
    case 'integer':
      return 'number'
    case 'number':
      return unit === 'share' ? 'share' : 'number'
    default:
      return type satisfies never
  }
}

/** The fields of every code, in the order of the catalogue. */
export const codeFields: readonly CodeFields[] = rules.map(({ code, parameters }) => {
  const { properties } = shapeSchema.parse(z.toJSONSchema(parameters))
  const all = Object.entries(properties).map(([key, property]) => fieldOf(`rules.${code}.${key}`, property))
  const enabled = all.find(({ path }) => path === `rules.${code}.enabled`)
  const points = all.find(({ path }) => path === `rules.${code}.points`)
  if (!enabled || !points) throw new Error(`${code} has no switch or no points`)
  return { code, enabled, points, parameters: all.filter((field) => field !== enabled && field !== points) }
})

function pointsField(path: string, title: string): Field {
  const { points } = t.triage.fields
  return { path, kind: 'number', title, description: points, unit: 'points', whole: true, minimum: 0, maximum: 100 }
}

/** What the policy has besides rules: points of severities and customer tiers, and what models outside may do. */
export const commonFields: Readonly<Record<'severity' | 'tier' | 'models', readonly Field[]>> = {
  severity: (['S1', 'S2', 'S3', 'S4'] as const).map((severity) =>
    pointsField(`severityPoints.${severity}`, `${severity} ${t.common.severity[severity]}`),
  ),
  tier: (['standard', 'plus', 'vip'] as const).map((tier) => pointsField(`tierPoints.${tier}`, t.common.tier[tier])),
  models: [
    {
      path: 'models.minimumConfidence',
      kind: 'share',
      title: t.triage.fields.modelConfidence,
      description: t.triage.fields.modelConfidenceHint,
      unit: 'share',
      whole: false,
      minimum: 0,
      maximum: 1,
    },
    pointsField('models.points', t.triage.fields.modelPoints),
  ],
}

/** Every field, in the order of the screen. */
export const allFields: readonly Field[] = [
  ...codeFields.flatMap(({ enabled, points, parameters }) => [enabled, points, ...parameters]),
  ...Object.values(commonFields).flat(),
]

const fieldByPath = new Map(allFields.map((field) => [field.path, field]))

/** The field at a path; undefined for a path nobody knows. */
export function fieldAt(path: string): Field | undefined {
  return fieldByPath.get(path)
}

/** The codes of each group, in the order of the catalogue. */
export const codesByGroup: ReadonlyMap<FlagGroup, readonly CodeFields[]> = Map.groupBy(
  codeFields,
  ({ code }) => flagGroups[code],
)

/** The code a path belongs to, or null for what is common to all. */
export function codeOf(path: string): FlagCode | null {
  const [top, name] = path.split('.')
  return top === 'rules' ? (flagCodes.find((code) => code === name) ?? null) : null
}

/** The value at a path of a policy. */
export function valueAt(policy: TriagePolicy, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), policy)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
