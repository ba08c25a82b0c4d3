import { describe, expect, it } from 'vitest'
import { aCase, aKeptCase, idOf, minutesLater } from '../../../../test/fixtures/case-builder.ts'
import { afterCommand, ana, asks, eventsOf, intakeAsks, refusalOf } from '../../../../test/fixtures/decisions.ts'
import { longestHeldBack, mostHeldBack } from '../../pen/held-back.ts'
import { decideHoldBackAi } from './hold-back-ai.ts'

const own = aCase({ status: 'open', ownerId: ana.id })
const attempt = (n: number, text = `Attempt ${n}.`) => ({ id: idOf(`attempt ${n}`), what: 'message' as const, text })

describe('what the AI tried to say while a person held the case', () => {
  it('is written down with who held it, and changes nothing else', () => {
    const command = { type: 'case.hold_back_ai' as const, input: { attempts: [attempt(1)] } }
    const after = afterCommand(own, command, intakeAsks())
    expect(after.heldBack).toEqual([
      {
        ...attempt(1),
        at: minutesLater(10),
        by: { kind: 'intake', id: 'intake', name: 'API' },
        heldBy: 'Ana Reyes',
      },
    ])
    const { heldBack: _, version: __, updatedAt: ___, timeline, ...rest } = after
    expect(own).toMatchObject(rest)
    expect(timeline.at(-1)).toMatchObject({ kind: 'ai_held_back' })
  })

  it('is cut, and of one call only the first few stand one by one', () => {
    const long = 'x'.repeat(longestHeldBack + 1)
    const attempts = Array.from({ length: 30 }, (_, n) => attempt(n, long))
    const [event] = eventsOf(decideHoldBackAi(own, { attempts }, intakeAsks()))
    if (event?.type !== 'ai_held_back') throw new Error('no attempt')
    expect(event.attempts).toHaveLength(5)
    expect(event.attempts.every(({ text }) => text.length === longestHeldBack)).toBe(true)
  })

  it('keeps the newest on the case', () => {
    let state = own
    for (let n = 0; n < mostHeldBack + 3; n += 1)
      state = afterCommand(state, { type: 'case.hold_back_ai', input: { attempts: [attempt(n)] } }, intakeAsks())
    expect(state.heldBack).toHaveLength(mostHeldBack)
    expect(state.heldBack.at(-1)?.text).toBe(`Attempt ${mostHeldBack + 2}.`)
  })

  it('is for intake only, and nothing where the AI has the pen', () => {
    expect(refusalOf(decideHoldBackAi(own, { attempts: [attempt(1)] }, asks(ana)))).toBe('not_permitted')
    expect(refusalOf(decideHoldBackAi(aKeptCase(), { attempts: [attempt(1)] }, intakeAsks()))).toBe('no_change')
  })
})
