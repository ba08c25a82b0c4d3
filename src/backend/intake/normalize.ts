import { v7 as uuid } from 'uuid'
import type { ContinueContactInput } from '../../shared/case/commands/continue-contact.ts'
import type { ReceiveInput } from '../../shared/case/commands/receive.ts'
import type { Message } from '../../shared/case/message.ts'
import { type Assessment, type Attempt, type Customer, commitmentSchema } from '../../shared/case/parts.ts'
import { type Finding, noSignals } from '../../shared/case/signals.ts'
import type { Case } from '../../shared/case/state.ts'
import type { IntakeCase, IntakeUpdate } from '../../shared/contract/intake.ts'
import { messageTimes, normalInstant } from './times.ts'

/** What intake itself gives a case. */
export interface Given {
  readonly id: string
  readonly workspaceId: string
  readonly reference: string
  readonly teamId: string
  readonly now: string
}

/** A checked record as the case it becomes: ids and times filled in, everything absent made explicit. */
export function normalize(record: IntakeCase, given: Given): ReceiveInput['received'] {
  const receivedAt = normalInstant(record.receivedAt ?? given.now)
  const times = messageTimes(
    record.conversation.map(({ at }) => at),
    receivedAt,
  )
  const messageIds = fillIds(record.conversation, 'm')
  const factIds = fillIds(record.facts, 'f')
  const attemptIds = fillIds(record.attempts, 'a')
  const commitmentIds = fillIds(record.commitments, 'c')
  const conversation = record.conversation.map((message, index) =>
    messageOf(message, at(messageIds, index), at(times, index)),
  )
  return {
    id: given.id,
    workspaceId: given.workspaceId,
    reference: given.reference,
    externalId: record.externalId,
    subject: record.subject,
    category: record.category,
    product: record.product,
    channel: record.channel,
    language: record.language ?? record.customer.language,
    severity: record.severity,
    riskCategory: record.riskCategory,
    teamId: given.teamId,
    customer: customerOf(record.customer),
    conversation,
    facts: record.facts.map((fact, index) => ({ ...fact, id: at(factIds, index) })),
    attempts: record.attempts.map((attempt, index) => attemptOf(attempt, at(attemptIds, index))),
    commitments: record.commitments.map((commitment, index) =>
      commitmentSchema.parse({
        id: at(commitmentIds, index),
        text: commitment.text,
        dueAt: commitment.dueAt ? normalInstant(commitment.dueAt) : null,
        messageId: commitment.messageId ?? null,
      }),
    ),
    assessment: assessmentOf(record.assessment),
    findings: findingsOf(record.findings, conversation, receivedAt),
    signals: noSignals,
    receivedAt,
  }
}

/** The ids given, and `m1`, `m2` … by place where there is none (passing over those already given). */
export function fillIds(entries: readonly { readonly id?: string | undefined }[], prefix: string): string[] {
  const taken = new Set(entries.map(({ id }) => id))
  return entries.map(({ id }, index) => {
    if (id !== undefined) return id
    let made = `${prefix}${index + 1}`
    for (let again = 2; taken.has(made); again += 1) made = `${prefix}${index + 1}-${again}`
    taken.add(made)
    return made
  })
}

/**
 * What later came in for a case, everything absent made explicit. A fact without an id is the fact of the same key and
 * source, when there is one; whatever else has no id gets one nobody else can have.
 */
export function normalizeUpdate(update: IntakeUpdate, state: Case, now: string): ContinueContactInput {
  const when = normalInstant(update.at ?? now)
  const times = messageTimes(
    update.messages.map((message) => message.at),
    when,
  )
  const messages = update.messages.map((message, index) => messageOf(message, message.id ?? uuid(), at(times, index)))
  const knownFact = ({ key, source }: { key: string; source: string }) =>
    state.facts.find((fact) => fact.key === key && fact.source === source)?.id
  return {
    messages,
    facts: update.facts.map((fact) => ({ ...fact, id: fact.id ?? knownFact(fact) ?? uuid() })),
    attempts: update.attempts.map((attempt) => attemptOf(attempt, attempt.id ?? uuid())),
    findings: findingsOf(update.findings, [...state.conversation, ...messages], when),
    assessment: assessmentOf(update.assessment),
  }
}

function attemptOf(attempt: IntakeCase['attempts'][number], id: string): Attempt {
  return {
    id,
    what: attempt.what,
    tool: attempt.tool ?? null,
    outcome: attempt.outcome,
    detail: attempt.detail ?? null,
    messageId: attempt.messageId ?? null,
  }
}

/** Findings with their evidence quoted; evidence that points at nothing is left out. */
function findingsOf(findings: IntakeCase['findings'], conversation: readonly Message[], when: string): Finding[] {
  const byId = new Map(conversation.map((message) => [message.id, message]))
  return findings.map(({ evidence, ...finding }) => ({
    ...finding,
    id: finding.id ?? uuid(),
    at: when,
    evidence: evidence.flatMap(({ messageId, start, end }) => {
      const text = byId.get(messageId)?.text
      if (text === undefined || end > text.length || start >= end) return []
      return [{ kind: 'message', messageId, start, end, quote: text.slice(start, end) } as const]
    }),
  }))
}

function messageOf(message: IntakeCase['conversation'][number], id: string, when: string): Message {
  const { ai, author, authorName, text, tool } = message
  return {
    id,
    at: when,
    author,
    authorName,
    text,
    tool,
    delivery: null,
    ai: ai && {
      model: ai.model ?? 'unknown',
      confidence: ai.confidence ?? null,
      intent: ai.intent ?? null,
      entities: ai.entities,
      proposedAction: ai.proposedAction ?? null,
    },
  }
}

function customerOf(customer: IntakeCase['customer']): Customer {
  return {
    id: customer.id,
    name: customer.name,
    email: customer.email ?? null,
    phone: customer.phone ?? null,
    tier: customer.tier,
    lifetimeValue: customer.lifetimeValue ?? null,
    language: customer.language,
    country: customer.country ?? null,
    customerSince: customer.customerSince ? normalInstant(customer.customerSince) : null,
    recentContacts: customer.recentContacts ?? null,
    vulnerabilities: customer.vulnerabilities,
  }
}

function assessmentOf(assessment: IntakeCase['assessment']): Assessment | null {
  return (
    assessment && {
      model: assessment.model,
      confidence: assessment.confidence ?? null,
      intent: assessment.intent ?? null,
      sentiment: assessment.sentiment ?? null,
      goal: assessment.goal ?? null,
      summary: assessment.summary ?? null,
      stopReason: assessment.stopReason ?? null,
      proposedAction: assessment.proposedAction ?? null,
      requestedAmount: assessment.requestedAmount ?? null,
    }
  )
}

function at(list: readonly string[], index: number): string {
  const value = list[index]
  if (value === undefined) throw new Error('Lists of one record differ in length')
  return value
}
