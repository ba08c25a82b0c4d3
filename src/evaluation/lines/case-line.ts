import { problemsOf } from '../../backend/intake/problems.ts'
import { type IntakeCase, intakeCaseSchema } from '../../shared/contract/intake.ts'
import { isRecord, type Read, refuse } from '../problem.ts'
import { readConversation } from './conversation.ts'
import { readFacts } from './facts.ts'

/** One labelled contact. */
export interface LabelledCase {
  readonly record: IntakeCase
  readonly positive: boolean
  /** Items that belong together, such as several runs of one task. */
  readonly group: string | null
}

/**
 * Reads a labelled line: `{"text"}` is a contact with that one message of the customer, `{"conversation", "facts"}` a
 * whole one, `{"case"}` a record as intake documents it. `label` is 1 or 0; `group` may name what belongs together.
 */
export function readCaseLine(value: unknown): Read<LabelledCase> {
  if (!isRecord(value)) return refuse('', 'must be an object')
  const label = readLabel(value.label)
  const record = readRecord(value)
  if (!record.ok || !label.ok) {
    return { ok: false, problems: [...(label.ok ? [] : label.problems), ...(record.ok ? [] : record.problems)] }
  }
  return { ok: true, value: { record: record.value, positive: label.value, group: groupOf(value) } }
}

/** 1 or 0, also as true and false or in quotation marks. */
export function readLabel(label: unknown): Read<boolean> {
  if (label === undefined || label === null) return refuse('label', 'is missing')
  if (label === 1 || label === true || label === '1') return { ok: true, value: true }
  if (label === 0 || label === false || label === '0') return { ok: true, value: false }
  return refuse('label', 'must be 0 or 1')
}

/** The `text` of a line. */
export function readText(text: unknown): Read<string> {
  if (text === undefined || text === null) return refuse('text', 'is missing')
  return typeof text === 'string' ? { ok: true, value: text } : refuse('text', 'must be text')
}

/** What a line says it belongs to. */
export function groupOf(value: Readonly<Record<string, unknown>>): string | null {
  return typeof value.group === 'string' || typeof value.group === 'number' ? String(value.group) : null
}

/** A contact with one message of the customer. */
export function recordOfText(text: string): Read<IntakeCase> {
  return recordOf({ conversation: [{ author: 'customer', text }] })
}

function readRecord(value: Readonly<Record<string, unknown>>): Read<IntakeCase> {
  if (value.case !== undefined) return parsed(value.case, 'case')
  if (value.conversation !== undefined) {
    const conversation = readConversation(value.conversation)
    const facts = readFacts(value.facts)
    if (conversation.ok && facts.ok) return recordOf({ conversation: conversation.value, facts: facts.value })
    return {
      ok: false,
      problems: [...(conversation.ok ? [] : conversation.problems), ...(facts.ok ? [] : facts.problems)],
    }
  }
  const text = readText(value.text)
  if (text.ok) return recordOfText(text.value)
  return value.text === undefined ? refuse('text', "is missing, and there is no 'conversation'") : text
}

function recordOf(parts: { conversation: unknown; facts?: unknown }): Read<IntakeCase> {
  return parsed({
    externalId: 'evaluation',
    subject: 'Labelled contact',
    category: 'general',
    customer: { id: 'evaluation', name: 'Customer' },
    ...parts,
  })
}

function parsed(raw: unknown, field = ''): Read<IntakeCase> {
  const read = intakeCaseSchema.safeParse(raw)
  if (read.success) return { ok: true, value: read.data }
  return {
    ok: false,
    problems: problemsOf(read.error).map((problem) => ({
      field: [field, problem.field].filter(Boolean).join('.'),
      reason: problem.reason,
    })),
  }
}
