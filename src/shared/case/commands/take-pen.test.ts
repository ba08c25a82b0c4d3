import { describe, expect, it } from 'vitest'
import { aCase, aKeptCase, anEscalation, minutesLater } from '../../../../test/fixtures/case-builder.ts'
import {
  afterCommand,
  ana,
  asks,
  ben,
  carla,
  eventsOf,
  lena,
  quinn,
  refusalOf,
} from '../../../../test/fixtures/decisions.ts'
import { decide } from '../decide.ts'
import { decideHandToAi } from './hand-to-ai.ts'
import { decideTakePen } from './take-pen.ts'

const own = aCase({ status: 'open', ownerId: ana.id })
const given = afterCommand(own, { type: 'case.hand_to_ai', input: { reason: 'Only tracking.' } }, asks(ana))

describe('taking over', () => {
  it('makes what the AI kept an ordinary case of whoever took it, its clocks from now on', () => {
    const after = afterCommand(aKeptCase(), { type: 'case.take_pen', input: {} }, asks(ana))
    expect(after).toMatchObject({
      pen: { holder: 'person', by: { id: ana.id } },
      ownerId: ana.id,
      status: 'open',
      aiQuestion: { state: 'escalated' },
    })
    expect(after.clocks.map(({ kind }) => kind)).toEqual(['first_response', 'resolution'])
  })

  it('opens again what had counted as finished by the AI', () => {
    const finished = aKeptCase({ status: 'resolved', aiQuestion: null })
    const after = afterCommand(finished, { type: 'case.take_pen', input: {} }, asks(ana))
    expect(after).toMatchObject({ status: 'open', ownerId: ana.id, reopenCount: 1, pen: { holder: 'person' } })
    expect(after.clocks).toHaveLength(2)
    expect(refusalOf(decide(finished, { type: 'case.reopen', input: { reason: 'Again.' } }, asks(ana)))).toBe(
      'pen_held',
    )
  })

  it('gives the pen to the owner of a case that has one', () => {
    expect(eventsOf(decideTakePen(given, {}, asks(ben)))).toEqual([{ type: 'pen_moved', to: 'person', reason: null }])
  })

  it('is refused where a person has it, and to who may not', () => {
    expect(refusalOf(decideTakePen(own, {}, asks(ana)))).toBe('no_change')
    for (const asker of [carla, quinn]) expect(refusalOf(decideTakePen(given, {}, asks(asker)))).toBe('not_permitted')
  })

  it('comes before any other work on what the AI keeps', () => {
    const assign = { type: 'case.assign' as const, input: { memberId: ana.id } }
    expect(refusalOf(decide(aKeptCase(), assign, asks(lena)))).toBe('pen_held')
    // What somebody does for themselves is no work on it.
    const remind = { reminderId: aKeptCase().id, at: minutesLater(60), text: 'Look again.' }
    expect(refusalOf(decide(aKeptCase(), { type: 'case.remind', input: remind }, asks(ana)))).toBeNull()
  })
})

describe('giving the AI the pen', () => {
  it('is for the owner and leads; the case stays where it is', () => {
    expect(given).toMatchObject({ pen: { holder: 'ai', by: { id: ana.id } }, ownerId: ana.id })
    expect(refusalOf(decideHandToAi(own, { reason: null }, asks(lena)))).toBeNull()
    for (const asker of [ben, quinn])
      expect(refusalOf(decideHandToAi(own, { reason: null }, asks(asker)))).toBe('not_permitted')
  })

  it('is refused where it has it, in the queue, and while the case waits to be accepted', () => {
    expect(refusalOf(decideHandToAi(given, { reason: null }, asks(ana)))).toBe('no_change')
    expect(refusalOf(decideHandToAi({ ...own, ownerId: null }, { reason: null }, asks(lena)))).toBe('not_permitted')
    const waiting = { ...own, escalations: [anEscalation()] }
    expect(refusalOf(decideHandToAi(waiting, { reason: null }, asks(lena)))).toBe('already_escalated')
  })

  it('keeps people from writing until one takes over', () => {
    const reply = { type: 'case.reply' as const, input: { messageId: own.id, text: 'Hello.' } }
    expect(refusalOf(decide(given, reply, asks(ana)))).toBe('pen_held')
    const back = afterCommand(given, { type: 'case.take_pen', input: {} }, asks(ana))
    expect(refusalOf(decide(back, reply, asks(ana)))).toBeNull()
  })
})
