import { z } from 'zod'
import type { IntakeCaseInput } from '../../../shared/contract/intake.ts'
import { clip, firstNeed, subjectOf } from './need.ts'
import { converter } from './outcome.ts'
import { humanise } from './words.ts'

/**
 * Dialogues of customers with a person who works through tools, one JSON object a record: `turns` by `customer`,
 * `agent`, `tool_call` and `tool_result`, times in seconds since 1970. What the customer was told to do and the
 * ratings afterwards belong to the study, not to the contact: they are not read.
 */
export const starRecordSchema = z.object({
  id: z.string().trim().min(1).max(180),
  tasks: z.array(z.string().trim().min(1)).min(1, 'a dialogue has at least one task'),
  completion: z.string().optional(),
  turns: z
    .array(
      z.discriminatedUnion('speaker', [
        z.object({ speaker: z.literal('customer'), text: z.string(), t: z.number().optional() }),
        z.object({
          speaker: z.literal('agent'),
          text: z.string(),
          t: z.number().optional(),
          label: z.string().optional(),
        }),
        z.object({
          speaker: z.literal('tool_call'),
          name: z.string().trim().min(1),
          args: z.array(z.record(z.string(), z.unknown())),
        }),
        z.object({
          speaker: z.literal('tool_result'),
          name: z.string().optional(),
          item: z.record(z.string(), z.unknown()).optional(),
        }),
      ]),
    )
    .min(1, 'a conversation needs at least one turn'),
})
type StarRecord = z.output<typeof starRecordSchema>
type Message = IntakeCaseInput['conversation'][number]
type Attempt = NonNullable<IntakeCaseInput['attempts']>[number]
type Fact = NonNullable<IntakeCaseInput['facts']>[number]
type Values = Readonly<Record<string, string>>

interface ToolTurn {
  readonly messageId: string
  readonly name: string
  readonly args: Values
  readonly result: Values | null
}

/** Tasks as categories, and their tools in words: to ask whether something is free, and to do it. */
const tasks: Record<string, { category: string; check: string; act: string }> = {
  doctor_schedule: {
    category: 'doctor_appointment',
    check: 'Check doctor appointment',
    act: 'Book doctor appointment',
  },
  doctor_followup: {
    category: 'doctor_follow_up',
    check: 'Look up doctor instructions',
    act: 'Look up doctor instructions',
  },
  apartment_schedule: {
    category: 'apartment_viewing',
    check: 'Check apartment viewing',
    act: 'Book apartment viewing',
  },
  plane_book: { category: 'flight_booking', check: 'Check flight', act: 'Book flight' },
  bank_fraud_report: { category: 'bank_fraud', check: 'Report bank fraud', act: 'Report bank fraud' },
  bank_balance: { category: 'bank_balance', check: 'Look up bank balance', act: 'Look up bank balance' },
  hotel_book: { category: 'hotel_booking', check: 'Check hotel room', act: 'Book hotel room' },
  hotel_service_request: { category: 'hotel_service', check: 'Request hotel service', act: 'Request hotel service' },
  restaurant_book: { category: 'restaurant_booking', check: 'Check table', act: 'Book table' },
  ride_change: { category: 'ride_change', check: 'Change ride', act: 'Change ride' },
  ride_status: { category: 'ride_status', check: 'Look up ride', act: 'Look up ride' },
}

/** Converts one record; see `starRecordSchema`. */
export const convertStar = converter(starRecordSchema, (record) => {
  const { messages, tools } = readTurns(record)
  if (messages.length === 0) {
    return { ok: false, problems: [{ field: 'turns', reason: 'nobody says or does anything in this conversation' }] }
  }
  const said = messages.filter(({ author }) => author === 'customer').map(({ text }) => text ?? '')
  const category = categoryOf(record.tasks)
  const isFraud = record.tasks.includes('bank_fraud_report')
  return {
    ok: true,
    value: {
      externalId: record.id,
      subject: subjectOf(said, category),
      category,
      channel: 'chat',
      severity: isFraud ? 'S2' : 'S3',
      riskCategory: isFraud ? 'security_safety' : 'service',
      customer: { id: `unknown:${record.id}`.slice(0, 128), name: customerName(tools) ?? 'Unknown customer' },
      conversation: messages,
      assessment: {
        model: 'none',
        confidence: null,
        goal: clip(firstNeed(said), 280) || null,
        stopReason: stopReason(record),
      },
      facts: factsFrom(tools),
      attempts: tools.map(toAttempt),
    },
  }
})

/** Names come from outside: `constructor` is no task. */
function taskNamed(name: string) {
  return Object.hasOwn(tasks, name) ? tasks[name] : undefined
}

function categoryOf([first = 'general']: readonly string[]): string {
  return (
    taskNamed(first)?.category ??
    (first
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '_')
      .slice(0, 64) ||
      'general')
  )
}

function readTurns({ turns }: StarRecord): { messages: Message[]; tools: ToolTurn[] } {
  const messages: Message[] = []
  const tools: ToolTurn[] = []
  let at: string | undefined
  turns.forEach((turn, index) => {
    const id = `m${index + 1}`
    if ('t' in turn) at = instant(turn.t) ?? at
    const when = at === undefined ? {} : { at }
    switch (turn.speaker) {
      case 'customer':
      case 'agent': {
        const text = turn.text.trim()
        if (text !== '') messages.push({ id, ...when, author: turn.speaker, text })
        return
      }
      case 'tool_call': {
        const next = turns[index + 1]
        const result = next?.speaker === 'tool_result' && next.item ? readValues([next.item]) : null
        const tool = { messageId: id, name: turn.name, args: readValues(turn.args), result }
        tools.push(tool)
        // A person works here, so it is the agent's doing.
        messages.push({
          id,
          ...when,
          author: 'agent',
          text: '',
          tool: {
            name: turn.name,
            args: JSON.stringify(tool.args),
            result: result && JSON.stringify(result),
            ok: result && !isError(result),
          },
        })
        return
      }
      case 'tool_result':
        return
    }
  })
  return { messages, tools }
}

/** Seconds since 1970 as an instant; undefined where that is no time a clock shows. */
function instant(seconds: number | undefined): string | undefined {
  if (seconds === undefined || !Number.isFinite(seconds) || Math.abs(seconds) > 250_000_000_000) return undefined
  return new Date(seconds * 1000).toISOString()
}

/** Arguments come as one object each, strings once more in quotation marks. */
function readValues(parts: readonly Readonly<Record<string, unknown>>[]): Values {
  return Object.fromEntries(
    parts.flatMap(Object.entries).flatMap(([key, value]): [string, string][] => {
      if (key === 'APIName' || value === null || value === undefined) return []
      const text = typeof value === 'string' ? value : JSON.stringify(value)
      const choice = /^api\.\w+\((.*)\)$/.exec(text)?.[1] ?? text
      return [[key, choice.replace(/^"\s*|\s*"$/g, '').trim()]]
    }),
  )
}

function answerOf({
  Message = '',
  ReservationStatus = '',
  RequestStatus = '',
  ChangeStatus = '',
  Confirmation = '',
}: Values): string {
  return Message || ReservationStatus || RequestStatus || ChangeStatus || Confirmation
}

/** The tool could not do its work, as opposed to 'that time is taken', which is an answer. */
function isError(result: Values): boolean {
  return /fail|error|denied|must provide|cannot|invalid/i.test(answerOf(result))
}

/** The tool said no, by an error or by its answer. */
function isRefused(result: Values): boolean {
  return isError(result) || /unavailable|conflict|not available/i.test(answerOf(result))
}

function toAttempt({ messageId, name, args, result }: ToolTurn): Attempt {
  const words = taskNamed(name)
  const what = words ? (/check/i.test(args.RequestType ?? '') ? words.check : words.act) : humanise(name)
  const answer = result ? answerOf(result) : ''
  const target = args.Name ?? args.id ?? result?.RestaurantName
  const detail = [target, answer].filter(Boolean).join(': ')
  return {
    what,
    tool: name,
    outcome: result === null ? 'unknown' : isRefused(result) ? 'failed' : 'worked',
    detail: detail === '' ? null : clip(detail, 200),
    messageId,
  }
}

/**
 * What the tools answered, the latest answer standing. Refused tries bring none: that a doctor is taken at noon is no
 * fact about the case. Secrets such as a PIN are arguments and stay out.
 */
function factsFrom(tools: readonly ToolTurn[]): Fact[] {
  const facts = new Map<string, Fact>()
  for (const { name, result } of tools) {
    if (!result || isRefused(result)) continue
    for (const [field, value] of Object.entries(result)) {
      if (value === '' || value.length > 300) continue
      const words = field.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
      facts.set(`${name}.${field}`, {
        key: `${name}.${field}`.slice(0, 128),
        label: clip(`${humanise(categoryOf([name]))} ${field === 'Message' ? 'answer' : words}`, 120),
        value,
        source: `Tool ${name}`.slice(0, 200),
      })
    }
  }
  return [...facts.values()].slice(0, 500)
}

/** The customer as the agent entered them. */
function customerName(tools: readonly ToolTurn[]): string | null {
  const names = tools.flatMap(({ args }) => [
    args.CustomerName,
    args.PatientName,
    args.RenterName,
    args.FullName,
    args.GuestName,
  ])
  const name = names.find((one) => one !== undefined && one !== '' && one.length <= 200)
  return name?.replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase()) ?? null
}

function stopReason({ turns, completion }: StarRecord): string {
  const last = turns.findLast((turn) => turn.speaker === 'agent')
  const end =
    last?.label === 'out_of_scope'
      ? 'The agent could not help with the last request.'
      : completion?.includes('Disconnect')
        ? 'The contact broke off before the end.'
        : 'The contact ended as usual.'
  return `No AI took part: a person answered from the start. ${end}`
}
