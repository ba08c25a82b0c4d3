import { describe, expect, it } from 'vitest'
import { aCase, anEscalation, idOf, minutesLater, refOf } from '../../../../test/fixtures/case-builder.ts'
import { ana, asks, billing, carla, eventsOf, lena, refusalOf } from '../../../../test/fixtures/decisions.ts'
import { handoffRows, handoffTotal } from '../../handoff/figures.ts'
import { lastMissed } from '../../handoff/gaps.ts'
import { ratingWords } from '../../handoff/rating-words.ts'
import { decideRateHandoff, type RateHandoffInput } from './rate-handoff.ts'

const accepted = anEscalation({ state: 'accepted', acceptedBy: refOf(carla), acceptedAt: minutesLater(5) })
const owned = aCase({ ownerId: carla.id, teamId: billing.id, status: 'open', escalations: [accepted] })
const input: RateHandoffInput = {
  escalationId: accepted.id,
  needed: true,
  rightPlace: true,
  complete: false,
  missing: ['key_facts', 'key_facts'],
  note: null,
}

describe('rating how a case came', () => {
  it('is for who accepted it', () => {
    expect(eventsOf(decideRateHandoff(owned, input, asks(carla)))).toEqual([
      {
        type: 'handoff_rated',
        escalationId: accepted.id,
        rating: {
          needed: true,
          rightPlace: true,
          complete: false,
          missing: ['key_facts'],
          note: null,
          by: refOf(carla),
          at: minutesLater(10),
        },
      },
    ])
    expect(refusalOf(decideRateHandoff(owned, input, asks(lena)))).toBe('not_permitted')
    expect(refusalOf(decideRateHandoff(owned, input, asks(ana)))).toBe('not_permitted')
  })

  it('comes after accepting, and may be said anew but not the same again', () => {
    const raised = { ...owned, escalations: [anEscalation()] }
    expect(refusalOf(decideRateHandoff(raised, input, asks(carla)))).toBe('not_permitted')
    expect(refusalOf(decideRateHandoff(owned, { ...input, escalationId: idOf('none') }, asks(carla)))).toBe(
      'escalation_gone',
    )
    const [event] = eventsOf(decideRateHandoff(owned, input, asks(carla)))
    if (event?.type !== 'handoff_rated') throw new Error('not rated')
    const rated = { ...owned, escalations: [{ ...accepted, rating: event.rating }] }
    expect(refusalOf(decideRateHandoff(rated, input, asks(carla)))).toBe('no_change')
    expect(refusalOf(decideRateHandoff(rated, { ...input, needed: false }, asks(carla)))).toBeNull()
  })

  it('lacks nothing where it was complete', () => {
    const [event] = eventsOf(decideRateHandoff(owned, { ...input, complete: true }, asks(carla)))
    expect(event).toMatchObject({ rating: { missing: [] } })
  })
})

describe('what ratings come to', () => {
  it('is said in words', () => {
    expect(ratingWords({ ...input, missing: ['key_facts'], note: 'No order.' })).toBe(
      'Needed. In the right place. Not complete: key facts. No order.',
    )
  })

  it('is told with intervals, by any property', () => {
    const count = {
      type: 'functional' as const,
      category: 'billing',
      fromTeamId: idOf('a'),
      toTeamId: idOf('b'),
      rated: 10,
      needed: 10,
      rightPlace: 9,
      complete: 5,
      missed: { key_facts: 4, tried: 1 },
    }
    const [row] = handoffRows([count, { ...count, category: 'delivery' }], 'type')
    expect(row).toMatchObject({
      key: 'functional',
      rated: 20,
      complete: { share: 0.5 },
      missed: [
        { item: 'key_facts', count: 8 },
        { item: 'tried', count: 2 },
      ],
    })
    expect(row?.needed.low).toBeCloseTo(0.839, 2)
    expect(row?.needed.high).toBe(1)
    expect(handoffTotal([])).toBeNull()
  })

  it('tells senders what the last receivers missed: of the category where enough rated it, else of the type', () => {
    const gap = { type: 'functional' as const, category: 'billing', rated: 10, missed: { key_facts: 4, tried: 1 } }
    const few = { ...gap, category: 'delivery', rated: 2, missed: { next_step: 2 } }
    expect(lastMissed([gap, few], { type: 'functional', category: 'billing' })).toEqual({
      rated: 10,
      items: [
        { item: 'key_facts', count: 4 },
        { item: 'tried', count: 1 },
      ],
      ofCategory: true,
    })
    expect(lastMissed([gap, few], { type: 'functional', category: 'delivery' })).toMatchObject({
      rated: 12,
      ofCategory: false,
    })
    expect(lastMissed([gap], { type: 'priority', category: 'billing' })).toBeNull()
  })
})
