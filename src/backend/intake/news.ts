import type { z } from 'zod'
import type { Case } from '../../shared/case/state.ts'
import { type IntakeUpdate, intakeCaseSchema } from '../../shared/contract/intake.ts'

/** What a sender tells of a contact that is here already, by sending its whole record again. */

/** The parts of a record that may bring news of a known contact. */
export const retoldSchema = intakeCaseSchema
  .pick({ conversation: true, facts: true, attempts: true, findings: true, assessment: true })
  .extend({ conversation: intakeCaseSchema.shape.conversation.default([]) })
export type Retold = z.output<typeof retoldSchema>

/**
 * What of a retold record is not on the case yet, as an update; null when all of it is. A message is known by its id, one
 * without an id by who said what: said twice, it must be there twice.
 */
export function newsIn(retold: Retold, state: Case): IntakeUpdate | null {
  const messages = newMessages(retold.conversation, state.conversation)
  const facts = retold.facts.filter(
    ({ key, source, value }) =>
      !state.facts.some((fact) => fact.key === key && fact.source === source && fact.value === value),
  )
  const attempts = retold.attempts.filter(
    ({ id, what }) => !state.attempts.some((attempt) => (id === undefined ? attempt.what === what : attempt.id === id)),
  )
  const findings = retold.findings.filter(
    ({ id, code, model }) =>
      !state.findings.some((found) =>
        id === undefined ? found.code === code && found.model === model : found.id === id,
      ),
  )
  const assessment = messages.length > 0 ? retold.assessment : null
  const isNews = messages.length + facts.length + attempts.length + findings.length > 0
  return isNews ? { messages, facts, attempts, findings, assessment } : null
}

function newMessages(told: Retold['conversation'], known: Case['conversation']): Retold['conversation'] {
  const ids = new Set(told.map(({ id }) => id))
  const left = new Map<string, number>()
  for (const message of known) if (!ids.has(message.id)) left.set(saying(message), (left.get(saying(message)) ?? 0) + 1)
  return told.filter((message) => {
    if (message.id !== undefined) return !known.some(({ id }) => id === message.id)
    const count = left.get(saying(message)) ?? 0
    left.set(saying(message), count - 1)
    return count <= 0
  })
}

function saying({ author, text, tool }: Pick<Case['conversation'][number], 'author' | 'text' | 'tool'>): string {
  return JSON.stringify([author, text, tool?.name ?? null, tool?.args ?? null])
}
