import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreementOf } from './agreement.ts'
import { isAlreadySaid } from './already-said.ts'
import { cannotSay, isRefusal, yesOrNo } from './answers.ts'
import { baselineAgrees } from './baseline.ts'
import { quietScope } from './quiet-scope.ts'
import { type Compared, replayDialogue } from './replay-star.ts'
import { starGuide } from './star-guide.ts'
import { type Happening, happeningsOf } from './star-turns.ts'
import { byTheBook, dialogue, workshop } from './testing/flows.ts'

const { guide } = starGuide('workshop', workshop)
const labels = new Set([...Object.keys(workshop.replies), ...Object.keys(workshop.graph)])
const scope = quietScope()
const replay = (record: ReturnType<typeof dialogue>): Compared[] =>
  replayDialogue(record.id, happeningsOf(record, labels), guide, scope)
const parted = (compared: readonly Compared[]) =>
  compared.filter(({ agrees }) => !agrees).map(({ expected, taken, parting }) => [expected, taken, parting])

describe('a dialogue beside its guide', () => {
  it('agrees at every action when the agent does what the flow says', () => {
    const compared = replay(byTheBook)
    expect(parted(compared)).toEqual([])
    expect(compared).toHaveLength(13)
    expect(compared.filter(({ lookup }) => lookup).map(({ taken }) => taken)).toEqual([
      'query-check',
      'query-check',
      'query-book',
    ])
  })

  it('says why they part: what was known, what was done before, what the flow has no place for', () => {
    const record = dialogue('another', [
      ['customer', 'Good morning, my name is Ines and my bike is broken'],
      ['agent:shop_ask_frame_number', ''],
      ['customer', '48213'],
      ['agent:out_of_scope', ''],
      ['agent:shop_ask_frame_number', ''],
      ['customer', '48213, as I said'],
      ['check', ''],
      ['answer', 'available'],
      ['agent:shop_inform_full', ''],
      ['agent:goodbye_1', ''],
      ['agent:ask_name', ''],
    ])
    expect(parted(replay(record))).toEqual([
      ['hello', 'shop-ask-frame-number', 'skipped_known'],
      ['shop-ask-day', 'out-of-scope', 'out_of_scope'],
      ['shop-ask-day', 'shop-ask-frame-number', 'asked_again'],
      ['shop-ask-day', 'query-check', 'skipped_ahead'],
      ['shop-inform-free', 'shop-inform-full', 'other_branch'],
      ['shop-ask-day', 'goodbye-1', 'farewell'],
      ['shop-ask-day', 'ask-name', 'went_back'],
    ])
  })

  it('takes a step that a guide which listens would take', () => {
    const [first] = replay(
      dialogue('listening', [
        ['customer', 'Hello there, my name is Ines'],
        ['agent:shop_ask_frame_number', ''],
      ]),
    )
    expect(first).toMatchObject({ expected: 'hello', agrees: false, within: true, listening: true })
  })

  it('follows when people talk on though the flow is at its end', () => {
    const more = dialogue('more', [['agent:ask_name', '']])
    const compared = replay({ ...byTheBook, turns: [...byTheBook.turns, ...more.turns] })
    expect(compared.at(-1)).toMatchObject({ expected: 'close', taken: 'ask-name', agrees: false, placed: true })
  })

  it('never looks at what comes later: a dialogue that breaks off gives the beginning of the whole', () => {
    const happening: fc.Arbitrary<Happening> = fc.oneof(
      fc.constantFrom('yes', 'no', 'I forgot it', 'Tuesday', '').map((words) => ({ kind: 'said' as const, words })),
      fc.constantFrom('available', 'unavailable').map((words) => ({ kind: 'result' as const, words })),
      fc.constantFrom(...labels, 'custom').map((label) => ({ kind: 'acted' as const, label })),
      fc.constantFrom('query_check', 'query_book').map((label) => ({ kind: 'looked_up' as const, label })),
    )
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 25 }), fc.nat(25), (happenings, length) => {
        const whole = replayDialogue('d', happenings, guide, scope)
        const start = replayDialogue('d', happenings.slice(0, length), guide, scope)
        expect(start).toEqual(whole.slice(0, start.length))
        for (const one of whole) {
          expect(one.agrees).toBe(one.parting === null)
          if (one.agrees) expect(one.within).toBe(true)
        }
      }),
      { numRuns: 150 },
    )
  })
})

describe('what is read out of words', () => {
  it.each([
    ['Yes please', 'yes'],
    ['No, another day', 'no'],
    ["I don't think so", 'no'],
    ['ok, not bad', 'yes'],
    ['purple', null],
  ])('%s: %s', (words, answer) => {
    expect(yesOrNo(words)).toBe(answer)
  })

  it('hears that somebody does not know, and that a system says no', () => {
    expect(['I forgot my PIN', "I can't remember", 'No idea'].map(cannotSay)).toEqual([true, true, true])
    expect(['1234', 'It is Rex'].map(cannotSay)).toEqual([false, false])
    expect(['unavailable', 'Reservation Failed'].map(isRefusal)).toEqual([true, true])
    expect(['available', 'Reservation Confirmed'].map(isRefusal)).toEqual([false, false])
  })

  it('hears an answer by its form only', () => {
    expect(isAlreadySaid('shop-ask-day', 'on Tuesday')).toBe(true)
    expect(isAlreadySaid('shop-ask-frame-number', 'it is 48213')).toBe(true)
    expect(isAlreadySaid('shop-ask-frame-number', 'on Tuesday')).toBe(false)
    expect(isAlreadySaid('shop-ask-colour', 'it is green')).toBe(false)
  })
})

describe('what it comes to', () => {
  const one = (dialogueId: string, before: string, taken: string, agrees: boolean): Compared => ({
    dialogue: dialogueId,
    lookup: false,
    expected: agrees ? taken : 'x',
    taken,
    before,
    placed: true,
    agrees,
    within: agrees,
    listening: agrees,
    parting: agrees ? null : 'other',
  })

  it('learns what is usual from other dialogues only', () => {
    const same = [one('a', 'start', 'hello', true), one('b', 'start', 'hello', true)]
    expect(baselineAgrees(same)).toEqual([true, true])
    expect(baselineAgrees([one('a', 'start', 'hello', true), one('a', 'start', 'hello', true)])).toEqual([false, false])
  })

  it('counts shares with intervals that hold them, widest where dialogues are drawn whole', () => {
    const compared = Array.from({ length: 40 }, (_, at) => one(`d${at % 4}`, 'start', 'hello', at % 4 < 2))
    const { strict, pairs, partings, dialogues } = agreementOf(compared, { resamples: 200, seed: 7 })
    expect({ agreed: strict.agreed, n: strict.n, share: strict.share }).toEqual({ agreed: 20, n: 40, share: 0.5 })
    const width = ({ low, high }: { low: number; high: number }): number => high - low
    expect(strict.bootstrap && strict.wilson && width(strict.bootstrap) > width(strict.wilson)).toBe(true)
    expect(pairs).toEqual([{ expected: 'x', taken: 'hello', why: 'other', count: 20 }])
    expect({ partings, dialogues }).toEqual({ partings: [{ why: 'other', count: 20 }], dialogues: 4 })
  })
})
