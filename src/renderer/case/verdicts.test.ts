import { describe, expect, it } from 'vitest'
import { aCase, aFlag, receivedAt, refOf } from '../../../test/fixtures/case-builder.ts'
import { afterCommand, ana, asks } from '../../../test/fixtures/decisions.ts'
import { caseCommandSchema } from '../../shared/case/commands/index.ts'
import { judgementSchema } from '../../shared/case/flag.ts'
import { judgementOf, objections, pendingVerdicts, verdictCommand } from './verdicts.ts'

const state = aCase({
  flags: [
    aFlag({ code: 'negative_sentiment' }),
    aFlag({ code: 'sentiment_falling', mergedInto: 'negative_sentiment' }),
    aFlag({ code: 'vip' }),
  ],
})

describe('a verdict', () => {
  it.each(judgementSchema.options)('%s becomes a command, and stands on the flag as that', (judgement) => {
    const command = verdictCommand('vip', judgement, ' Not so ')
    expect(caseCommandSchema.parse(command)).toEqual(command)
    const verdict = afterCommand(state, command, asks(ana)).flags.find(({ code }) => code === 'vip')?.verdict
    expect(verdict && judgementOf(verdict)).toBe(judgement)
    expect(verdict?.reason).toBe('Not so')
  })

  it('needs no reason', () => {
    expect(verdictCommand('vip', 'wrong', ' ')).toMatchObject({ input: { reason: null } })
  })

  it('can be changed by judging again, to each of the others', () => {
    const once = afterCommand(state, verdictCommand('vip', 'right', ''), asks(ana))
    for (const objection of objections) {
      const twice = afterCommand(once, verdictCommand('vip', objection, ''), asks(ana))
      const back = afterCommand(twice, verdictCommand('vip', 'right', ''), asks(ana))
      expect(back.flags.map(({ verdict }) => verdict && judgementOf(verdict))).toEqual([null, null, 'right'])
    }
  })

  it('of old is right or wrong', () => {
    const old = { by: refOf(ana), at: receivedAt, reason: null }
    expect(judgementOf({ ...old, kind: 'confirmed' })).toBe('right')
    expect(judgementOf({ ...old, kind: 'overridden' })).toBe('wrong')
  })
})

describe('pendingVerdicts', () => {
  it('are those the backend has not confirmed, with the flags that say the same', () => {
    const judged = afterCommand(state, verdictCommand('negative_sentiment', 'wrong', ''), asks(ana))
    expect([...pendingVerdicts(judged, state.version)]).toEqual(['negative_sentiment', 'sentiment_falling'])
    expect([...pendingVerdicts(judged, judged.version)]).toEqual([])
  })
})
