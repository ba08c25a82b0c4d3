import { z } from 'zod'
import type { IntakeCaseInput } from '../../../shared/contract/intake.ts'
import { clip, firstNeed, subjectOf } from './need.ts'
import { converter } from './outcome.ts'
import { tauCategory } from './tau-category.ts'
import { factsFrom, profileFrom } from './tau-records.ts'
import type { ToolTurn } from './tool-turn.ts'
import { humanise, readCutJson } from './words.ts'

/**
 * Conversations of an AI agent with its tool calls, one JSON object a record: `turns` by `customer`, `agent` (the AI),
 * `tool_call` and `tool_result`. Fields beside these (the task the customer was given, the expected outcome, the
 * reward) belong to a benchmark, not to the contact: they are not read.
 */
export const tauRecordSchema = z.object({
  id: z.string().trim().min(1).max(180),
  domain: z.string().trim().min(1),
  agent: z.string().trim().min(1),
  transferred: z.boolean(),
  turns: z
    .array(
      z.discriminatedUnion('speaker', [
        z.object({ speaker: z.literal('customer'), text: z.string() }),
        z.object({ speaker: z.literal('agent'), text: z.string() }),
        z.object({
          speaker: z.literal('tool_call'),
          name: z.string().trim().min(1),
          args: z.record(z.string(), z.unknown()),
        }),
        z.object({ speaker: z.literal('tool_result'), text: z.string() }),
      ]),
    )
    .min(1, 'a conversation needs at least one turn'),
})
type TauRecord = z.output<typeof tauRecordSchema>
type Message = IntakeCaseInput['conversation'][number]

/** Converts one record; see `tauRecordSchema`. */
export const convertTau = converter(tauRecordSchema, (record) => {
  const { messages, tools } = readTurns(record)
  if (messages.length === 0) {
    return { ok: false, problems: [{ field: 'turns', reason: 'nobody says or does anything in this conversation' }] }
  }
  const said = messages.filter(({ author }) => author === 'customer').map(({ text }) => text ?? '')
  const category = tauCategory(record.domain, said, tools)
  const profile = profileFrom(tools)
  return {
    ok: true,
    value: {
      externalId: record.id,
      subject: subjectOf(said, category),
      category,
      channel: 'chat',
      riskCategory: /refund|payment|compensation/.test(category) ? 'financial' : 'service',
      customer: {
        ...profile,
        id: profile.id ?? `unknown:${record.id}`.slice(0, 128),
        name: profile.name ?? 'Unknown customer',
      },
      conversation: messages,
      assessment: {
        model: record.agent,
        confidence: null,
        goal: clip(firstNeed(said), 280) || null,
        stopReason: stopReason(record, tools),
      },
      facts: factsFrom(tools),
      attempts: tools.filter(isAttempt).map(toAttempt),
    },
  }
})

/** Signs with which the source ends a conversation; nobody said them. */
const stageDirections = /###[A-Z-]+###/g

function readTurns({ turns }: TauRecord): { messages: Message[]; tools: ToolTurn[] } {
  const messages: Message[] = []
  const tools: ToolTurn[] = []
  turns.forEach((turn, index) => {
    const id = `m${index + 1}`
    switch (turn.speaker) {
      case 'customer':
      case 'agent': {
        const text = turn.text.replace(stageDirections, '').trim()
        if (text !== '') messages.push({ id, author: turn.speaker === 'agent' ? 'ai' : 'customer', text })
        return
      }
      case 'tool_call': {
        const next = turns[index + 1]
        const result = next?.speaker === 'tool_result' ? next.text : null
        tools.push({ messageId: id, name: turn.name, args: turn.args, result, ok: succeeded(turn.name, result) })
        break
      }
      case 'tool_result': {
        if (turns[index - 1]?.speaker === 'tool_call') return
        const name = nameByAnswer(turn.text)
        tools.push({ messageId: id, name, args: null, result: turn.text, ok: succeeded(name, turn.text) })
        break
      }
    }
    const tool = tools.at(-1)
    if (tool) messages.push(toMessage(tool))
  })
  return { messages, tools }
}

function toMessage({ messageId, name, args, result, ok }: ToolTurn): Message {
  return { id: messageId, author: 'ai', text: '', tool: { name, args: args ? JSON.stringify(args) : '', result, ok } }
}

/** A tool says so when it fails; no answer at all leaves it open. */
function succeeded(name: string, result: string | null): boolean | null {
  if (result === null || name === 'think') return null
  return !/^\s*(?:error\b|failed\b|exception\b|traceback\b|not found\b)/i.test(result)
}

/** Where the source kept an answer without its question, the answer tells what kind of tool it was. */
function nameByAnswer(result: string): string {
  if (/^transfer successful/i.test(result)) return 'transfer_to_human_agents'
  if (/^[a-z]+_[a-z]+_\d+$/.test(result.trim())) return 'customer_lookup'
  const answer = z.record(z.string(), z.unknown()).safeParse(readCutJson(result))
  if (!answer.success) return 'unnamed_tool'
  if ('order_id' in answer.data) return 'order_lookup'
  if ('reservation_id' in answer.data) return 'reservation_lookup'
  if ('product_id' in answer.data) return 'product_lookup'
  return 'email' in answer.data || 'payment_methods' in answer.data ? 'customer_lookup' : 'unnamed_tool'
}

/** Tools that only look, think or hand over are no attempt to solve anything, unless they fail. */
const onlyLooks = /^(?:get|search|find|list|calculate|think|transfer|lookup)(?:_|$)|_lookup$|^unnamed_tool$/

function isAttempt({ name, ok }: ToolTurn): boolean {
  return ok === false || !onlyLooks.test(name)
}

function toAttempt({ messageId, name, args, result, ok }: ToolTurn): NonNullable<IntakeCaseInput['attempts']>[number] {
  const target = args?.reservation_id ?? args?.order_id
  return {
    what: name === 'unnamed_tool' ? 'A step the AI did not name' : humanise(name),
    tool: name,
    outcome: ok === null ? 'unknown' : ok ? 'worked' : 'failed',
    detail:
      ok === false && result
        ? clip(result.replace(/^error:\s*/i, ''), 200)
        : typeof target === 'string'
          ? target
          : null,
    messageId,
  }
}

function stopReason({ transferred }: TauRecord, tools: readonly ToolTurn[]): string {
  const handover = tools.findLast(({ name }) => name === 'transfer_to_human_agents')
  const summary = handover?.args?.summary
  if (typeof summary === 'string' && summary.trim() !== '') return `The AI handed over: ${clip(summary, 240)}`
  if (handover || transferred) return 'The AI handed over to a person and gave no reason.'
  const failed = tools.findLast(({ ok }) => ok !== null)
  const named = failed?.name === 'unnamed_tool' ? '' : `: ${humanise(failed?.name ?? '').toLowerCase()}`
  const lastFailed = failed?.ok === false ? ` The last step failed${named}.` : ''
  return `The AI ended the conversation without a handover.${lastFailed}`
}
