import { describe, expect, it } from 'vitest'
import { aCase, idOf, minutesLater } from '../../../../test/fixtures/case-builder.ts'
import { aConsult, aHelper, aPost } from '../../../../test/fixtures/consults.ts'
import {
  afterCommand,
  ana,
  asks,
  ben,
  carla,
  eventsOf,
  gone,
  lena,
  quinn,
  refusalOf,
  tom,
} from '../../../../test/fixtures/decisions.ts'
import { type Consult, mostHelpers } from '../../consult/consult.ts'
import { helpersNow } from '../../consult/who-helps.ts'
import type { CaseCommand } from '../commands/index.ts'
import type { Case } from '../state.ts'
import { decideAddToConsult } from './add-to-consult.ts'

const working = (change: Partial<Consult> = {}) =>
  aCase({ status: 'open', ownerId: ana.id, consults: [aConsult({ helpers: [aHelper(ben)], ...change })] })
const { id: consultId } = aConsult()
const add = (memberIds: readonly string[], state = working(), by = ana, at = minutesLater(20)) =>
  decideAddToConsult(state, { consultId, memberIds: [...memberIds] }, asks(by, { at }))
const added = (memberIds: readonly string[], state = working(), at = minutesLater(20)): Case =>
  afterCommand(
    state,
    { type: 'case.add_to_consult', input: { consultId, memberIds: [...memberIds] } },
    asks(ana, { at }),
  )
const answer = (name: string): CaseCommand => ({
  type: 'case.post_consult',
  input: { consultId, postId: idOf(name), text: 'This way.', mentions: [], quotes: null, attachments: [] },
})
const now = ({ consults }: Case) => consults.flatMap(helpersNow).map(({ memberId }) => memberId)

describe('asking more colleagues a question that goes on', () => {
  it('asks those who are not asked yet, each once, in the same thread', () => {
    expect(eventsOf(add([carla.id, carla.id, ben.id]))).toEqual([
      {
        type: 'consult_joined',
        consultId,
        helpers: [{ ...aHelper(carla), askedAt: minutesLater(20), named: true }],
        clock: null,
      },
    ])
    const after = added([carla.id])
    expect(now(after)).toEqual([ben.id, carla.id])
    expect(refusalOf(add([carla.id], after))).toBe('no_change')
    expect(after.consults[0]).toMatchObject({ state: 'open', answerBy: minutesLater(70) })
  })

  it('lets them answer whoever has taken it, and leaves the question with who has', () => {
    const taken = working({ claimedBy: ben.id, state: 'answered', posts: [aPost(ben)] })
    const after = afterCommand(added([carla.id], taken), answer('second'), asks(carla))
    expect(after.consults[0]).toMatchObject({ claimedBy: ben.id, state: 'answered' })
    expect(after.consults[0]?.posts.map(({ by, answer: counts }) => [by.id, counts])).toEqual([
      [ben.id, true],
      [carla.id, true],
    ])
    expect(now(after)).toEqual([ben.id, carla.id])
  })

  it('asks again who declined, or came too late', () => {
    const declined = working({ helpers: [{ ...aHelper(ben), declinedAt: minutesLater(12) }, aHelper(carla)] })
    expect(now(added([ben.id], declined)).toSorted()).toEqual([ben.id, carla.id].toSorted())
    const lost = working({ helpers: [ben, carla].map(aHelper), claimedBy: ben.id })
    expect(now(added([carla.id], lost)).toSorted()).toEqual([ben.id, carla.id].toSorted())
  })

  it('begins the clock anew where the answer is late, so that they are reminded too', () => {
    const late = working({ climbed: [{ step: 'remind', at: minutesLater(70) }] })
    expect(added([carla.id], late, minutesLater(80)).consults[0]).toMatchObject({
      answerBy: minutesLater(140),
      widenAt: minutesLater(170),
      tellAt: minutesLater(200),
      climbed: [],
    })
    const answered = working({ state: 'answered', posts: [aPost(ben)] })
    expect(added([carla.id], answered, minutesLater(80)).consults[0]).toMatchObject({ answerBy: minutesLater(70) })
  })

  it('is the asking side’s, while it goes on', () => {
    expect(refusalOf(add([carla.id], working(), lena))).toBeNull()
    expect(refusalOf(add([carla.id], working(), ben))).toBe('not_permitted')
    expect(refusalOf(add([carla.id], working(), quinn))).toBe('not_permitted')
    expect(refusalOf(add([carla.id], working({ state: 'closed' })))).toBe('consult_over')
  })

  it.each([
    ['the asker', ana.id],
    ['somebody who left', gone.id],
    ['a trainee', tom.id],
    ['nobody', idOf('nobody')],
  ])('asks nobody where one of them is %s', (_, id) => {
    expect(refusalOf(add([carla.id, id]))).toBe('unknown_target')
  })

  it('asks no more than a question goes to', () => {
    const helpers = Array.from({ length: mostHelpers }, (_, n) => aHelper({ id: idOf(`helper ${n}`), name: `H ${n}` }))
    expect(refusalOf(add([carla.id], working({ helpers })))).toBe('invalid_input')
  })
})
