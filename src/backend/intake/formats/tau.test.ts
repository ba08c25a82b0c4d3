import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { intakeCaseSchema } from '../../../shared/contract/intake.ts'
import { converters } from './index.ts'
import type { Converted } from './outcome.ts'

const customer = (text: string) => ({ speaker: 'customer', text })
const ai = (text: string) => ({ speaker: 'agent', text })
const call = (name: string, args: Record<string, unknown> = {}) => ({ speaker: 'tool_call', name, args })
const answer = (value: unknown) => ({
  speaker: 'tool_result',
  text: typeof value === 'string' ? value : JSON.stringify(value),
})
const record = (turns: readonly unknown[], changes: Record<string, unknown> = {}) => ({
  id: 'run-7',
  domain: 'airline',
  agent: 'some-model',
  transferred: false,
  turns,
  ...changes,
})
const profile = {
  name: { first_name: 'Nora', last_name: 'Quist' },
  email: 'nora@example.com',
  address: { country: 'Norway' },
  membership: 'gold',
}
const reservation = {
  reservation_id: 'AB12CD',
  user_id: 'nora_quist_1',
  origin: 'OSL',
  destination: 'LIS',
  cabin: 'basic_economy',
  flights: [{ flight_number: 'XX100', date: '2026-05-01' }],
  payment_history: [{ amount: 120.1 }, { amount: -20.05 }],
}

function converted(turns: readonly unknown[], changes: Record<string, unknown> = {}) {
  const result = converters.tau(record(turns, changes))
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return intakeCaseSchema.parse(result.value)
}

describe('a conversation of the AI with its tools', () => {
  const turns = [
    customer("Hi there! I'd like to cancel my flight from Oslo to Lisbon, please. Can you help me with that?"),
    ai('Sure. What is your user id?'),
    customer('nora_quist_1'),
    call('get_user_details', { user_id: 'nora_quist_1' }),
    answer(profile),
    call('get_reservation_details', { reservation_id: 'AB12CD' }),
    answer(reservation),
    call('think', { thought: 'Basic economy.' }),
    answer(''),
    call('cancel_reservation', { reservation_id: 'AB12CD' }),
    answer('Error: reservation cannot be cancelled'),
    call('transfer_to_human_agents', { summary: 'Nora wants a refund that the rules forbid.' }),
    answer('Transfer successful'),
    customer('Thanks ###STOP###'),
    customer('###STOP###'),
  ]
  const result = converted(turns, { transferred: true, instruction: 'SECRET', reward: 0, expectedActions: ['SECRET'] })

  it('says who spoke and leaves out the stage directions', () => {
    expect(result.conversation.map(({ id, author, text, tool }) => [id, author, tool?.name ?? text])).toEqual([
      [
        'm1',
        'customer',
        "Hi there! I'd like to cancel my flight from Oslo to Lisbon, please. Can you help me with that?",
      ],
      ['m2', 'ai', 'Sure. What is your user id?'],
      ['m3', 'customer', 'nora_quist_1'],
      ['m4', 'ai', 'get_user_details'],
      ['m6', 'ai', 'get_reservation_details'],
      ['m8', 'ai', 'think'],
      ['m10', 'ai', 'cancel_reservation'],
      ['m12', 'ai', 'transfer_to_human_agents'],
      ['m14', 'customer', 'Thanks'],
    ])
    expect(result.conversation.every(({ at }) => at === undefined)).toBe(true)
  })

  it('says what was tried with which tool and what came back', () => {
    expect(result.conversation[6]?.tool).toEqual({
      name: 'cancel_reservation',
      args: '{"reservation_id":"AB12CD"}',
      result: 'Error: reservation cannot be cancelled',
      ok: false,
    })
    expect(result.conversation.map(({ tool }) => tool?.ok)).toEqual([
      undefined,
      undefined,
      undefined,
      true,
      true,
      null,
      false,
      true,
      undefined,
    ])
    expect(result.attempts).toEqual([
      {
        what: 'Cancel reservation',
        tool: 'cancel_reservation',
        outcome: 'failed',
        detail: 'reservation cannot be cancelled',
        messageId: 'm10',
      },
    ])
  })

  it('has a subject in the customer’s words, a goal and the reason the AI gave', () => {
    expect(result.subject).toBe('Cancel my flight from Oslo to Lisbon')
    expect(result.category).toBe('flight_cancellation')
    expect(result.assessment).toMatchObject({
      model: 'some-model',
      confidence: null,
      goal: "I'd like to cancel my flight from Oslo to Lisbon, please.",
      stopReason: 'The AI handed over: Nora wants a refund that the rules forbid.',
    })
  })

  it('knows the customer and the facts from what the tools answered', () => {
    expect(result.customer).toMatchObject({
      id: 'nora_quist_1',
      name: 'Nora Quist',
      email: 'nora@example.com',
      country: 'Norway',
      tier: 'vip',
    })
    const facts = Object.fromEntries(result.facts.map(({ key, value, unit, source }) => [key, [value, unit, source]]))
    expect(facts).toEqual({
      'customer.membership': ['gold', null, 'Tool get_user_details'],
      'reservation.AB12CD.route': ['OSL to LIS', null, 'Tool get_reservation_details'],
      'reservation.AB12CD.flights': ['XX100 on 2026-05-01', null, 'Tool get_reservation_details'],
      'reservation.AB12CD.cabin': ['Basic economy', null, 'Tool get_reservation_details'],
      'reservation.AB12CD.paid_total': [100.05, 'USD', 'Tool get_reservation_details'],
    })
  })

  it('never shows what only the benchmark knows', () => {
    expect(JSON.stringify(result)).not.toContain('SECRET')
  })
})

it('names answers whose question was not kept by what they hold', () => {
  const order = {
    order_id: '#W1',
    status: 'delivered',
    items: [{ name: 'Lamp', price: 9.5 }],
    payment_history: [{ transaction_type: 'payment', amount: 9.5 }],
  }
  const result = converted(
    [
      customer('I want to return a lamp.'),
      answer('nora_quist_1'),
      answer(order),
      answer('Error: non-delivered order cannot be returned'),
      answer('Transfer successful'),
    ],
    { domain: 'retail', transferred: true },
  )
  expect(result.conversation.map(({ tool }) => tool?.name)).toEqual([
    undefined,
    'customer_lookup',
    'order_lookup',
    'unnamed_tool',
    'transfer_to_human_agents',
  ])
  expect(result.customer).toMatchObject({ id: 'nora_quist_1', name: 'Unknown customer' })
  expect(result.category).toBe('order_return')
  expect(result.attempts.map(({ what, outcome }) => [what, outcome])).toEqual([
    ['A step the AI did not name', 'failed'],
  ])
  expect(result.assessment?.stopReason).toBe('The AI handed over to a person and gave no reason.')
  expect(result.facts.map(({ label, value }) => [label, value])).toEqual([
    ['Order #W1 status', 'delivered'],
    ['Order #W1 items', 'Lamp 9.50 USD'],
    ['Order #W1 payment total', 9.5],
  ])
})

it('reads answers that were cut off in the middle', () => {
  const cut = JSON.stringify({ ...reservation, note: 'x'.repeat(50) }).slice(0, -30)
  const result = converted([customer('Change my flight'), call('get_reservation_details'), answer(cut)])
  expect(result.facts.map(({ key }) => key)).toContain('reservation.AB12CD.cabin')
})

it.each([
  [
    [
      customer('Hi!'),
      customer('hello'),
      customer('Can you help me?'),
      customer('My suitcase was not on the belt in Lima'),
    ],
    'My suitcase was not on the belt in Lima',
  ],
  [
    [customer("Hello, I'm Nora Quist and I need to change the date of my trip to Lima. It is urgent.")],
    'Change the date of my trip to Lima',
  ],
  [[customer('Could you please tell me how many bags I can take?')], 'How many bags I can take?'],
  [[customer('I want to see Dr. Wu about my knee.')], 'See Dr. Wu about my knee'],
  [[customer('Hi!')], 'Airline support'],
  [[ai('Hello?')], 'Airline support'],
  [
    [customer(`I want to ${'explain at length '.repeat(20)}`)],
    'Explain at length explain at length explain at length explain at length explain at length…',
  ],
])('finds the subject of %j', (turns, subject) => {
  expect(converted(turns).subject).toBe(subject)
})

it('is honest about an ending without a handover', () => {
  const failing = [customer('Book a flight'), call('book_reservation'), answer('Error: no seats')]
  expect(converted(failing).assessment?.stopReason).toBe(
    'The AI ended the conversation without a handover. The last step failed: book reservation.',
  )
  expect(converted([customer('Book a flight')]).assessment?.stopReason).toBe(
    'The AI ended the conversation without a handover.',
  )
})

describe('a record of another shape', () => {
  const fields = (result: Converted) => (result.ok ? [] : result.problems.map(({ field }) => field))
  it('is refused with the place and the reason', () => {
    expect(fields(converters.tau(null))).toEqual([''])
    expect(fields(converters.tau({}))).toEqual(['id', 'domain', 'agent', 'transferred', 'turns'])
    expect(fields(converters.tau(record([customer('x'), { speaker: 'customer', text: 4 }])))).toEqual(['turns[1].text'])
    expect(fields(converters.tau(record([{ speaker: 'parrot' }])))).toEqual(['turns[0].speaker'])
    expect(converters.tau(record([]))).toEqual({
      ok: false,
      problems: [{ field: 'turns', reason: 'a conversation needs at least one turn' }],
    })
    expect(fields(converters.tau(record([customer('###STOP###')])))).toEqual(['turns'])
  })

  it('never throws, and what it lets through intake takes', () => {
    const turns = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }).map(customer),
        fc.string({ unit: 'binary' }).map(ai),
        fc.json().map((text) => answer(text)),
        fc.record({
          speaker: fc.constant('tool_call'),
          name: fc.string({ minLength: 1 }),
          args: fc.dictionary(fc.string(), fc.jsonValue()),
        }),
      ),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(
        fc.oneof(
          turns.map((all) => record(all)),
          fc.jsonValue(),
        ),
        (input) => {
          const result = converters.tau(input)
          if (result.ok) expect(intakeCaseSchema.safeParse(result.value).error).toBeUndefined()
          else expect(result.problems.length).toBeGreaterThan(0)
        },
      ),
    )
  })
})
