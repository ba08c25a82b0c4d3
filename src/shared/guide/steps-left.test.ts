import { describe, expect, it } from 'vitest'
import type { CountedEdge } from './steps-left.ts'
import { aGuide, libraryOf } from './testing/a-guide.ts'
import { back, choose, play, scope, tick } from './testing/play.ts'
import { viewOf } from './view.ts'

const left = (...of: Parameters<typeof play>) => play(...of).view.stepsLeft

const forked = aGuide('forked')
  .ask('why', { short: 'end', long: 'one' })
  .instruct('one', 'two')
  .instruct('two', 'grave')
  .check('grave', { yes: ['severity <= "S2"', 'three'] }, 'end')
  .act('three', 'note', { text: 'x' }, 'end')
  .end('end')
  .done()

describe('steps left', () => {
  it('count what a person does on the way, the present step among them', () => {
    expect(left(forked, [])).toBe(1)
    expect(left(forked, [choose('long')])).toBe(3)
    expect(left(forked, [choose('long'), tick])).toBe(2)
    expect(left(forked, [choose('long'), tick, back, back])).toBe(1)
    expect(left(forked, [choose('short')])).toBe(0)
  })

  it('follow the way most runs took', () => {
    const { run } = play(forked, [])
    const counted: CountedEdge[] = []
    const weight = (edge: CountedEdge) => {
      counted.push(edge)
      return edge.via === 'option:long' ? 7 : edge.via === 'option:short' ? 2 : 0
    }
    expect(viewOf(run, scope, libraryOf(forked), weight).stepsLeft).toBe(4)
    expect(counted[0]).toEqual({ guide: 'forked', version: 1, step: 'why', via: 'option:short' })
  })

  it('follow what the case suggests where nobody counted', () => {
    const suggested = aGuide('suggested')
      .ask('why', { short: 'end', long: { to: 'one', suggestWhen: 'severity == "S2"' } })
      .instruct('one', 'end')
      .end('end')
      .done()
    expect(left(suggested, [])).toBe(2)
  })

  it('go the shortest way where the likely one goes round, and know when there is none', () => {
    const round = aGuide('round')
      .ask('more', { yes: 'again', no: 'last' })
      .instruct('again', 'more')
      .instruct('last', 'end')
      .end('end')
      .done()
    expect(left(round, [])).toBe(2)
    const forever = aGuide('forever').instruct('a', 'b').instruct('b', 'a').end('end').done()
    expect(left(forever, [])).toBeNull()
    const loose = aGuide('loose').ask('a', { x: 'b' }).instruct('b', null).end('end').done()
    expect(left(loose, [])).toBeNull()
  })

  it('count sub-guides with what follows their likely end, and the guides around them', () => {
    const inner = aGuide('inner').instruct('a', 'b').instruct('b', 'end').end('end', 'declined').done()
    const outer = aGuide('outer')
      .instruct('first', 'into')
      .sub('into', 'inner', 'end', { declined: 'sorry' })
      .instruct('sorry', 'also')
      .sub('also', 'inner', 'end')
      .end('end')
      .done()
    const library = libraryOf(outer, inner)
    expect(left(outer, [], library)).toBe(6)
    expect(left(outer, [tick, tick], library)).toBe(4)
    expect(left(outer, [], libraryOf(outer))).toBeNull()
  })

  it('stay quick where guides lie within guides many times over', () => {
    const depth = 9
    const guides = Array.from({ length: depth }, (_, level) => {
      const inside = Array.from({ length: 40 }, (_unused, index) => `s${index}`)
      const begun = inside.reduce(
        (guide, key, index) =>
          level + 1 < depth
            ? guide.sub(key, `g${level + 1}`, inside[index + 1] ?? 'end')
            : guide.instruct(key, inside[index + 1] ?? 'end'),
        aGuide(`g${level}`)
          .check('in', { round: ['true', 'turn'] }, 's0')
          .instruct('turn', 'in'),
      )
      return begun.end('end').done()
    })
    const [first] = guides
    if (!first) throw new Error('No guide.')
    expect(left(first, [], libraryOf(...guides))).toBeGreaterThan(500)
  })
})
