import { z } from 'zod'
import { fieldName, problemsOf } from '../../backend/intake/problems.ts'
import { type IntakeCaseInput, intakeMessageSchema, maxMessages } from '../../shared/contract/intake.ts'
import { isRecord, type Problem, type Read, refuse } from '../problem.ts'
import { type Speaker, speakerNamed } from './authors.ts'

type Message = IntakeCaseInput['conversation'][number]
type Tool = NonNullable<Message['tool']>

/**
 * Reads a conversation of a labelled line: a list of messages in the shape of intake, or in the shapes transcripts
 * usually have (`role` and `content`, `speaker` and `text`, tool calls beside or between the words). A tool's answer
 * goes to the call it names, else to the last call without one.
 */
export function readConversation(raw: unknown, field = 'conversation'): Read<Message[]> {
  if (!Array.isArray(raw)) return refuse(field, 'must be a list of messages')
  if (raw.length === 0) return refuse(field, 'has no messages')
  if (raw.length > maxMessages) return refuse(field, `has more than ${maxMessages} messages`)
  const reader = new ConversationReader()
  const problems = raw.flatMap((message: unknown, index) =>
    reader.add(message).map((problem) => ({ ...problem, field: joined(field, index, problem.field) })),
  )
  return problems.length > 0 ? { ok: false, problems: problems.slice(0, 20) } : { ok: true, value: reader.messages }
}

function joined(field: string, index: number, rest: string): string {
  return `${fieldName([field, index])}${rest === '' ? '' : `.${rest}`}`
}

interface OpenCall {
  readonly id: string | null
  readonly message: Message & { tool: Tool }
}

class ConversationReader {
  readonly messages: Message[] = []
  readonly #open: OpenCall[] = []

  /** Adds one message; gives what is wrong with it. */
  add(raw: unknown): readonly Problem[] {
    if (!isRecord(raw)) return [{ field: '', reason: 'must be an object' }]
    const speaker = speakerOf(raw)
    if (!speaker.ok) return speaker.problems
    if (speaker.value === 'tool_call') return this.#addCall(raw)
    const text = textOf(raw)
    if (!text.ok) return text.problems
    if (speaker.value === 'tool_result') return this.#addResult(raw, text.value)
    const intake = intakeMessageSchema.safeParse({ ...intakePart(raw), author: speaker.value, text: text.value })
    if (!intake.success) return problemsOf(intake.error)
    const calls = toolCallsOf(raw)
    if (text.value !== '' || calls.length === 0) this.messages.push(intake.data)
    for (const call of calls) this.#open.push(this.#push(call))
    return []
  }

  #addCall(raw: Readonly<Record<string, unknown>>): readonly Problem[] {
    const call = callOf(raw)
    if (call === null) return [{ field: 'name', reason: 'is missing: which tool was called?' }]
    this.#open.push(this.#push(call))
    return []
  }

  #addResult(raw: Readonly<Record<string, unknown>>, text: string): readonly Problem[] {
    const id = stringIn(raw, ['tool_call_id', 'call_id', 'toolCallId'])
    const at = id === null ? this.#open.length - 1 : this.#open.findIndex((call) => call.id === id)
    const [open] = at < 0 ? [] : this.#open.splice(at, 1)
    const call =
      open ?? this.#push({ id: null, name: stringIn(raw, ['name', 'tool_name']) ?? 'unnamed_tool', args: '' })
    call.message.tool.result = text.slice(0, 100_000)
    call.message.tool.ok = okOf(raw, text)
    return []
  }

  #push({ id, name, args }: Call): OpenCall {
    const message: OpenCall['message'] = { author: 'ai', text: '', tool: { name, args, result: null, ok: null } }
    this.messages.push(message)
    return { id, message }
  }
}

function speakerOf(raw: Readonly<Record<string, unknown>>): Read<Speaker> {
  const key = ['author', 'role', 'speaker', 'from', 'sender'].find((name) => typeof raw[name] === 'string')
  if (key === undefined) return refuse('author', 'is missing')
  const name = String(raw[key])
  const speaker = speakerNamed(name)
  return speaker
    ? { ok: true, value: speaker }
    : refuse(key, `'${name.slice(0, 40)}' is nobody Tierdesk knows: use customer, ai, agent or system`)
}

const textPart = z.object({ type: z.literal('text'), text: z.string() })

/** The words of a message, however the transcript calls them; a message that only calls a tool needs none. */
function textOf(raw: Readonly<Record<string, unknown>>): Read<string> {
  const key = ['text', 'content', 'message', 'body', 'utterance', 'value', 'result', 'output'].find(
    (name) => raw[name] !== undefined && raw[name] !== null,
  )
  if (key === undefined) {
    return isRecord(raw.tool) || Array.isArray(raw.tool_calls) || isRecord(raw.function_call)
      ? { ok: true, value: '' }
      : refuse('text', 'is missing')
  }
  const said = raw[key]
  if (typeof said === 'string') return { ok: true, value: said }
  if (Array.isArray(said)) {
    const parts = said.flatMap((part) => textPart.safeParse(part).data ?? [])
    return { ok: true, value: parts.map(({ text }) => text).join('\n') }
  }
  // A tool may answer with an object.
  return isRecord(said) && key !== 'text' ? { ok: true, value: JSON.stringify(said) } : refuse(key, 'must be text')
}

/** What intake documents and takes as it is. Fields of other shapes that share a name are passed over. */
function intakePart(raw: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { id, at, authorName, ai, tool } = raw
  return {
    ...(typeof id === 'string' && id !== '' ? { id: id.slice(0, 64) } : {}),
    ...(at === undefined || at === null ? {} : { at }),
    ...(authorName === undefined ? {} : { authorName }),
    ...(isRecord(ai) ? { ai } : {}),
    ...(isRecord(tool) ? { tool } : {}),
  }
}

interface Call {
  readonly id: string | null
  readonly name: string
  readonly args: string
}

/** Calls that stand beside the words: `tool_calls: [{id, function: {name, arguments}}]`, or one `function_call`. */
function toolCallsOf(raw: Readonly<Record<string, unknown>>): Call[] {
  const listed = Array.isArray(raw.tool_calls) ? raw.tool_calls : [raw.function_call]
  return listed.filter(isRecord).flatMap((call) => callOf(call) ?? [])
}

function callOf(raw: Readonly<Record<string, unknown>>): Call | null {
  const inner = isRecord(raw.function) ? raw.function : raw
  const name = stringIn(inner, ['name', 'tool', 'tool_name'])
  if (name === null) return null
  const args = inner.args ?? inner.arguments ?? inner.input ?? ''
  return {
    id: stringIn(raw, ['id', 'tool_call_id']),
    name,
    args: typeof args === 'string' ? args : JSON.stringify(args),
  }
}

/** Whether a tool did its work: as the record says, else by how the answer begins. */
function okOf(raw: Readonly<Record<string, unknown>>, text: string): boolean | null {
  if (typeof raw.ok === 'boolean') return raw.ok
  if (typeof raw.is_error === 'boolean') return !raw.is_error
  if (typeof raw.error === 'string') return raw.error === ''
  if (text.trim() === '') return null
  return !/^\s*(?:error\b|failed\b|exception\b|traceback\b|not found\b|\{\s*"error"\s*:\s*"?[^"}\s])/i.test(text)
}

function stringIn(raw: Readonly<Record<string, unknown>>, keys: readonly string[]): string | null {
  const found = keys.map((key) => raw[key]).find((value) => typeof value === 'string' && value.trim() !== '')
  return typeof found === 'string' ? found.trim() : null
}
