import { roleSchema } from '../access/directory.ts'
import { amountKinds } from '../approval/authority.ts'
import { approvalStateSchema } from '../case/approval.ts'
import { openEscalation } from '../case/state.ts'
import { conditionFields, conditionValues } from '../escalation/condition-fields.ts'
import type { ExpressionField } from '../expression/fields.ts'
import type { Guide, GuideVariable } from './guide.ts'
import type { GuideValue } from './run.ts'
import type { GuideScope, RunScope } from './scope.ts'

/** What the expressions of a guide can ask: the fields of matrix conditions, who reads, and what the run holds. */

const limitMeanings: Readonly<Record<(typeof amountKinds)[number], string>> = {
  refund: "What the reader may refund on one case, in the workspace's currency",
  credit: "What the reader may credit on one case, in the workspace's currency",
  discount: 'The discount the reader may give on one case, in per cent',
  contract_term: 'The contract term the reader may agree to, in months',
}

const ownFields: readonly ExpressionField[] = [
  { name: 'reference', type: 'string', meaning: 'Reference of the case', example: 'reference != ""' },
  { name: 'subject', type: 'string', meaning: 'Subject of the case', example: 'subject.contains("refund")' },
  { name: 'goal', type: 'string', meaning: "The customer's goal as the AI said it", example: 'goal != ""' },
  { name: 'customer.name', type: 'string', meaning: "The customer's name", example: 'customer.name != ""' },
  {
    name: 'attempts.count',
    type: 'int',
    meaning: 'Solutions that were attempted so far',
    example: 'attempts.count > 0',
  },
  { name: 'attempts.failed', type: 'int', meaning: 'How many of them failed', example: 'attempts.failed >= 2' },
  {
    name: 'approval.state',
    type: 'string',
    words: ['none', ...approvalStateSchema.options],
    meaning: 'State of the newest request for authority; none without one',
    example: 'approval.state == "granted"',
  },
  {
    name: 'me.role',
    type: 'string',
    words: roleSchema.options,
    meaning: 'Role of who runs the guide',
    example: 'me.role == "trainee"',
  },
  {
    name: 'me.skills',
    type: 'list<string>',
    meaning: 'Skills of who runs the guide',
    example: '"billing" in me.skills',
  },
  ...amountKinds.map(
    (kind): ExpressionField => ({
      name: `me.limit.${kind}`,
      type: 'double',
      meaning: limitMeanings[kind],
      example: `amount > me.limit.${kind}`,
    }),
  ),
  {
    name: 'answers',
    type: 'map<string, dyn>',
    meaning: 'What was answered, by the key of the question: the key of the option, or the text or number written',
    example: 'answers.text("why") == "late"',
  },
]

const variableTypes = { text: 'string', number: 'double', yes_no: 'bool' } as const
const variableExamples = { text: '!= ""', number: '> 0', yes_no: '== true' } as const

/** Every field the expressions of a guide may name, its variables last: for completion, documents and the checker. */
export function guideFields({ variables }: Pick<Guide, 'variables'>): ExpressionField[] {
  return [
    ...conditionFields,
    ...ownFields,
    ...variables.map(
      ({ key, label, type }): ExpressionField => ({
        name: `vars.${key}`,
        type: variableTypes[type],
        meaning: label,
        example: `vars.${key} ${variableExamples[type]}`,
      }),
    ),
  ]
}

/** What a variable is before anything sets it. */
export function blankOf(type: GuideVariable['type']): GuideValue {
  switch (type) {
    case 'text':
      return ''
    case 'number':
      return 0
    case 'yes_no':
      return false
    default:
      return type satisfies never
  }
}

/** Whether a variable of that type can have the value. */
export function fitsVariable(value: GuideValue, type: GuideVariable['type']): boolean {
  return typeof value === typeof blankOf(type)
}

/** Longest text of an answer or subject that an expression sees, in UTF-16 units; keeps comparing cheap. */
const longestText = 1_000

const kept = new WeakMap<RunScope['state'], { readonly scope: RunScope; readonly values: Record<string, unknown> }>()

/** The value of every field of a guide. What is read off the case is kept: a run asks the same case many times. */
export function guideValues({ variables }: Pick<Guide, 'variables'>, scope: GuideScope): Record<string, unknown> {
  return { ...caseValues(scope), vars: variableValues(variables, scope.vars), answers: cut(scope.answers) }
}

function caseValues(scope: RunScope): Record<string, unknown> {
  const { state, member, directory, at } = scope
  const known = kept.get(state)
  if (known && known.scope.member === member && known.scope.directory === directory && known.scope.at === at) {
    return known.values
  }
  const type = openEscalation(state)?.type ?? null
  const { customer, ...shared } = conditionValues(state, { type, at, directory })
  const values = {
    ...shared,
    reference: state.reference,
    subject: state.subject.slice(0, longestText),
    goal: state.assessment?.goal?.slice(0, longestText) ?? '',
    customer: { ...Object(customer), name: state.customer.name.slice(0, longestText) },
    attempts: {
      count: BigInt(state.attempts.length),
      failed: BigInt(state.attempts.filter(({ outcome }) => outcome === 'failed').length),
    },
    approval: { state: state.approvals.at(-1)?.state ?? 'none' },
    me: { role: member.role, skills: Object.keys(member.skills), limit: member.limits },
  }
  kept.set(state, { scope: { state, member, directory, at }, values })
  return values
}

/**
 * One of another type than this guide takes it for (an outer guide may have set it) is left out: asking for it is then
 * a fault and no wrong answer.
 */
function variableValues(
  variables: Guide['variables'],
  values: ReadonlyMap<string, GuideValue>,
): Record<string, GuideValue> {
  return Object.fromEntries(
    variables.flatMap(({ key, type }) => {
      const value = values.get(key) ?? blankOf(type)
      return fitsVariable(value, type) ? [[key, value]] : []
    }),
  )
}

function cut(answers: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...answers].map(([key, answer]) => [key, answer.slice(0, longestText)]))
}
