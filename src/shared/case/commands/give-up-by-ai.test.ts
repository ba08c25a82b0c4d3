import { describe, expect, it } from 'vitest'
import { aCase, aKeptCase, aQuestion } from '../../../../test/fixtures/case-builder.ts'
import { afterCommand, ana, asks, houseAsks, intakeAsks, refusalOf } from '../../../../test/fixtures/decisions.ts'
import { decideGiveUpByAi } from './give-up-by-ai.ts'

const give = { type: 'case.give_up_by_ai' as const, input: {} }

describe('the AI hands over what it kept', () => {
  it('makes it an ordinary case in the queue of its team, its clocks from now on, its question over', () => {
    const after = afterCommand(aKeptCase(), give, intakeAsks())
    expect(after).toMatchObject({
      pen: { holder: 'person', by: { kind: 'intake' } },
      ownerId: null,
      status: 'new',
      aiQuestion: { state: 'escalated' },
    })
    expect(after.clocks.map(({ kind }) => kind)).toEqual(['first_response', 'resolution'])
    expect(after.priority.score).toBeGreaterThan(0)
  })

  it('opens again what had counted as finished by it', () => {
    const finished = aKeptCase({ status: 'resolved', aiQuestion: aQuestion({ state: 'withdrawn' }) })
    const after = afterCommand(finished, give, intakeAsks())
    expect(after).toMatchObject({ status: 'new', reopenCount: 1, resolution: null, pen: { holder: 'person' } })
    expect(after.clocks.every(({ metAt }) => metAt === null)).toBe(true)
    expect(after.clocks).toHaveLength(2)
  })

  it('gives the pen back to the owner of a case that has one, whose clocks go on', () => {
    const given = aCase({ status: 'open', ownerId: ana.id, pen: aKeptCase().pen })
    const after = afterCommand(given, give, intakeAsks())
    expect(after).toMatchObject({ pen: { holder: 'person' }, ownerId: ana.id, status: 'open' })
    expect(after.clocks.map(({ startedAt }) => startedAt)).toEqual(given.clocks.map(({ startedAt }) => startedAt))
  })

  it('is for intake only, and nothing new where people have it', () => {
    for (const context of [asks(ana), houseAsks()])
      expect(refusalOf(decideGiveUpByAi(aKeptCase(), {}, context))).toBe('not_permitted')
    expect(refusalOf(decideGiveUpByAi(aCase(), {}, intakeAsks()))).toBe('no_change')
  })
})
