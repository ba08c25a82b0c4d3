import { describe, expect, it } from 'vitest'
import { edgesOf, type Guide } from '../../shared/guide/guide.ts'
import { conversionResult, isClean } from './findings.ts'
import type { StarFlow } from './star-graph.ts'
import { starGuide } from './star-guide.ts'
import { workshop } from './testing/flows.ts'

function ways(guide: Guide): Record<string, Record<string, string | null>> {
  return Object.fromEntries(
    guide.steps.map((step) => [step.key, Object.fromEntries(edgesOf(step).map(({ via, to }) => [via ?? '', to]))]),
  )
}

describe('a flow as a guide', () => {
  it('as written has nothing but what the flow says, and the lint says what it leaves open', () => {
    const { asWritten } = starGuide('workshop', workshop)
    expect(ways(asWritten)).toMatchObject({
      hello: { '': 'ask-name' },
      'shop-ask-day': { '': 'query-check' },
      'query-check': { '': null },
      'shop-inform-free': { '': null },
    })
    const { asWritten: findings } = conversionResult(starGuide('workshop', workshop))
    expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['dead_end', 'unreachable']))
    expect(findings.some(({ severity }) => severity === 'error')).toBe(true)
  })

  it('is given its answers: of the system to look-ups, of the customer to questions, and an end', () => {
    const converted = starGuide('workshop', workshop)
    expect(ways(converted.guide)).toEqual({
      hello: { '': 'ask-name' },
      'ask-name': { '': 'shop-ask-frame-number' },
      'shop-ask-frame-number': { 'option:given': 'shop-ask-day', 'option:info-missing': 'shop-ask-colour' },
      'shop-ask-colour': { '': 'shop-ask-day' },
      'shop-ask-day': { '': 'query-check' },
      'query-check': { 'option:available': 'shop-inform-free', 'option:unavailable': 'shop-inform-full' },
      'shop-inform-free': { 'option:yes': 'query-book', 'option:no': 'shop-ask-day' },
      'shop-inform-full': { '': 'shop-ask-day' },
      'query-book': { '': 'shop-inform-done' },
      'shop-inform-done': { '': 'anything-else' },
      'anything-else': { '': 'close' },
      close: { '': 'end' },
      end: {},
    })
    expect(converted.unplaced).toEqual(['out_of_scope', 'goodbye_1'])
    expect(converted.assumed).toHaveLength(4)
    expect(isClean(conversionResult(converted))).toBe(true)
  })

  it('tells of answers that fit nowhere instead of putting them somewhere', () => {
    const flow: StarFlow = {
      task: 'short',
      replies: { hello: 'Hello', shop_inform_done: 'Done.', yes: 'Yes' },
      graph: { hello: 'shop_inform_done', yes: 'hello' },
    }
    const { guide, unplaced } = starGuide('short', flow)
    expect(unplaced).toEqual(["'yes' (an answer to nothing)"])
    expect(guide.steps.map(({ key }) => key)).toEqual(['hello', 'shop-inform-done', 'anything-else', 'close', 'end'])
  })

  it('keeps braces of the source from being read as expressions', () => {
    const flow: StarFlow = { task: 'x', replies: { hello: 'Hello {{ amount }}' }, graph: {} }
    const { guide } = starGuide('x', flow)
    expect(guide.steps[0]).toMatchObject({ text: 'Hello { { amount } }' })
  })
})
