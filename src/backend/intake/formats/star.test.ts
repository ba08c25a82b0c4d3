import fc from 'fast-check'
import { expect, it } from 'vitest'
import { intakeCaseSchema } from '../../../shared/contract/intake.ts'
import { converters } from './index.ts'

const customer = (text: string, t = 1_700_000_000) => ({ speaker: 'customer', text, t })
const agent = (text: string, t = 1_700_000_000, label?: string) => ({
  speaker: 'agent',
  text,
  t,
  ...(label ? { label } : {}),
})
const call = (name: string, args: Record<string, string>) => ({
  speaker: 'tool_call',
  name,
  args: Object.entries(args).map(([key, value]) => ({ [key]: JSON.stringify(value) })),
})
const answer = (name: string, item: Record<string, unknown>) => ({
  speaker: 'tool_result',
  name,
  item: { APIName: name, ...item },
})
const record = (turns: readonly unknown[], changes: Record<string, unknown> = {}) => ({
  id: 'talk-3',
  tasks: ['hotel_book'],
  userTask: 'SECRET',
  completion: 'Complete',
  questionnaire: { SECRET: true },
  turns,
  ...changes,
})

function converted(turns: readonly unknown[], changes: Record<string, unknown> = {}) {
  const result = converters.star(record(turns, changes))
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return intakeCaseSchema.parse(result.value)
}

const stay = [
  customer('hello', 1_700_000_000),
  agent('Hello, how can I help?', 1_700_000_010),
  customer('I need a room at the Grand for two nights', 1_700_000_020),
  call('hotel_book', { Name: 'Grand', CustomerName: 'lena', RequestType: 'Check' }),
  answer('hotel_book', { Message: 'Unavailable', HotelName: 'Grand' }),
  call('hotel_book', { Name: 'Plaza', CustomerName: 'lena', RequestType: 'Book' }),
  answer('hotel_book', { ReservationStatus: 'Reservation Confirmed', HotelName: 'Plaza' }),
  call('hotel_book', { Name: 'Plaza', CustomerName: 'lena', RequestType: 'Book' }),
  answer('hotel_book', { Message: 'Reservation Failed', HotelName: 'Plaza' }),
  call('hotel_book', { Name: 'Plaza' }),
  agent('I cannot help with the minibar.', 1_700_000_090, 'out_of_scope'),
]

it('keeps who spoke, when, and what the person did with which tool', () => {
  const { conversation } = converted(stay)
  expect(
    conversation.map(({ id, author, at, text, tool }) => [id, author, at, tool ? `${tool.name} ${tool.ok}` : text]),
  ).toEqual([
    ['m1', 'customer', '2023-11-14T22:13:20.000Z', 'hello'],
    ['m2', 'agent', '2023-11-14T22:13:30.000Z', 'Hello, how can I help?'],
    ['m3', 'customer', '2023-11-14T22:13:40.000Z', 'I need a room at the Grand for two nights'],
    ['m4', 'agent', '2023-11-14T22:13:40.000Z', 'hotel_book true'],
    ['m6', 'agent', '2023-11-14T22:13:40.000Z', 'hotel_book true'],
    ['m8', 'agent', '2023-11-14T22:13:40.000Z', 'hotel_book false'],
    ['m10', 'agent', '2023-11-14T22:13:40.000Z', 'hotel_book null'],
    ['m11', 'agent', '2023-11-14T22:14:50.000Z', 'I cannot help with the minibar.'],
  ])
  expect(conversation[3]?.tool).toMatchObject({
    args: '{"Name":"Grand","CustomerName":"lena","RequestType":"Check"}',
    result: '{"Message":"Unavailable","HotelName":"Grand"}',
  })
})

it('tells the attempts apart: an answer of no, a success, an error, no answer', () => {
  expect(converted(stay).attempts.map(({ what, outcome, detail }) => [what, outcome, detail])).toEqual([
    ['Check hotel room', 'failed', 'Grand: Unavailable'],
    ['Book hotel room', 'worked', 'Plaza: Reservation Confirmed'],
    ['Book hotel room', 'failed', 'Plaza: Reservation Failed'],
    ['Book hotel room', 'unknown', 'Plaza'],
  ])
})

it('reads subject, category, customer and facts, and nothing of the study', () => {
  const result = converted(stay)
  expect(result).toMatchObject({
    externalId: 'talk-3',
    subject: 'I need a room at the Grand for two nights',
    category: 'hotel_booking',
    severity: 'S3',
    customer: { name: 'Lena', id: 'unknown:talk-3' },
    assessment: {
      goal: 'I need a room at the Grand for two nights',
      stopReason: 'No AI took part: a person answered from the start. The agent could not help with the last request.',
    },
  })
  expect(result.facts.map(({ label, value, source }) => [label, value, source])).toEqual([
    ['Hotel booking reservation status', 'Reservation Confirmed', 'Tool hotel_book'],
    ['Hotel booking hotel name', 'Plaza', 'Tool hotel_book'],
  ])
  expect(JSON.stringify(result)).not.toContain('SECRET')
})

it('takes fraud for graver than a booking, and a task it does not know by its name', () => {
  expect(converted([customer('Someone took my money')], { tasks: ['bank_fraud_report'] })).toMatchObject({
    category: 'bank_fraud',
    severity: 'S2',
    riskCategory: 'security_safety',
  })
  expect(converted([customer('Mend my bike')], { tasks: ['Bike Repair!'] }).category).toBe('bike_repair_')
})

it('refuses a record of another shape with the place and the reason', () => {
  expect(converters.star(record([]))).toEqual({
    ok: false,
    problems: [{ field: 'turns', reason: 'a conversation needs at least one turn' }],
  })
  const wrong = converters.star(record([customer('x'), { speaker: 'tool_call', name: 'y', args: {} }], { tasks: [] }))
  expect(wrong.ok ? [] : wrong.problems.map(({ field }) => field)).toEqual(['tasks', 'turns[1].args'])
})

it.each(['constructor', 'toString', '__proto__'])('takes a tool or task called %s for one it does not know', (name) => {
  const turns = [customer('Mend it'), { speaker: 'tool_call', name, args: [{}] }]
  const result = converters.star(record(turns, { tasks: [name] }))
  expect(result.ok && intakeCaseSchema.safeParse(result.value).success).toBe(true)
})

it('never throws, and what it lets through intake takes', () => {
  const turns = fc.array(
    fc.oneof(
      fc.tuple(fc.string({ unit: 'binary' }), fc.double()).map(([text, t]) => customer(text, t)),
      fc.record({
        speaker: fc.constant('tool_call'),
        name: fc.string({ minLength: 1 }),
        args: fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { maxLength: 3 }),
      }),
      fc.record({ speaker: fc.constant('tool_result'), item: fc.dictionary(fc.string(), fc.jsonValue()) }),
    ),
    { maxLength: 6 },
  )
  const names = fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 2 })
  fc.assert(
    fc.property(
      fc.oneof(
        fc.tuple(turns, names).map(([all, tasks]) => record(all, { tasks })),
        fc.jsonValue(),
      ),
      (input) => {
        const result = converters.star(input)
        if (result.ok) expect(intakeCaseSchema.safeParse(result.value).error).toBeUndefined()
        else expect(result.problems.length).toBeGreaterThan(0)
      },
    ),
  )
})
