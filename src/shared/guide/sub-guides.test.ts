import { describe, expect, it } from 'vitest'
import { advance, type GuideAct } from './advance.ts'
import { makeLibrary } from './guide-library.ts'
import { aGuide, libraryOf } from './testing/a-guide.ts'
import { at, back, choose, play, scope } from './testing/play.ts'
import { viewOf } from './view.ts'

describe('a guide inside another', () => {
  const inner = aGuide('inner', {
    variables: [
      { key: 'shared', label: 'Shared', type: 'number', initial: '1' },
      { key: 'own', label: 'Own', type: 'text', initial: '"inner"' },
    ],
  })
    .ask('why', { good: { to: 'end', set: { shared: 'vars.shared + 1' } }, bad: 'other' })
    .end('end')
    .end('other', 'declined')
    .done()
  const outer = aGuide('outer', { variables: [{ key: 'shared', label: 'Shared', type: 'number', initial: '40' }] })
    .ask('why', { go: 'into', skip: 'after' })
    .sub('into', 'inner', 'after', { declined: 'sorry' })
    .instruct('after', 'end', { text: '{{ vars.shared }} {{ answers.text("why") }}' })
    .instruct('sorry', 'end')
    .end('end')
    .done()
  const library = libraryOf(outer, inner)

  it('is entered and left, and its end says where it goes on', () => {
    const { walk: there, view } = play(outer, [choose('go')], library)
    expect(there.frames.map(({ key, depth }) => [key, depth])).toEqual([
      ['outer', 0],
      ['inner', 1],
    ])
    expect(there.position).toEqual({ guide: 'inner', version: 1, step: 'why' })
    expect(view.stepsLeft).toBe(2)
    expect(at(outer, [choose('go'), choose('good')], library)).toBe('after')
    expect(at(outer, [choose('go'), choose('bad')], library)).toBe('sorry')
    expect(at(outer, [choose('go'), choose('bad'), back], library)).toBe('why')
  })

  it('shares variables by name, and each guide sees its own answers', () => {
    const { walk: there, view } = play(outer, [choose('go'), choose('good')], library)
    expect(Object.fromEntries(there.vars)).toEqual({ shared: 41, own: 'inner' })
    expect(view.step).toMatchObject({ text: '41 go' })
  })

  it('finishes on the version that was entered', () => {
    const { run } = play(outer, [choose('go')], library)
    const newer = aGuide('inner', { version: 2 }).end('end', 'waiting').done()
    const later = makeLibrary([
      { guide: outer, state: 'published' },
      { guide: inner, state: 'superseded' },
      { guide: newer, state: 'published' },
    ])
    expect(viewOf(run, scope, later).step).toMatchObject({ type: 'question', key: 'why' })
    const { taken } = advance(run, choose('good'), scope, later)
    expect(taken?.map((one) => (one.kind === 'back' ? 0 : one.version))).toEqual([1, 1])
    expect(play(outer, [choose('go')], later).walk.position?.step).toBe('after')
  })

  it('that is not there, or runs already, or lies too deep is told at the step, and one goes elsewhere', () => {
    expect(play(outer, [choose('go')], libraryOf(outer)).view).toMatchObject({
      fault: 'The guide “inner” is not published.',
      step: {
        type: 'guide',
        ready: false,
        guide: 'inner',
        reason: 'It could not be entered. The guide “inner” is not published.',
      },
    })
    const jump: GuideAct = { kind: 'jump', to: 'after', reason: 'It is not there.' }
    expect(at(outer, [choose('go'), jump], libraryOf(outer))).toBe('after')
    const self = aGuide('self').sub('again', 'self', 'end').end('end').done()
    expect(play(self, []).view.fault).toBe('“Self” is being run already: a guide cannot run inside itself.')
    const nested = Array.from({ length: 12 }, (_, index) =>
      aGuide(`g${index}`)
        .sub('deeper', `g${index + 1}`, 'end')
        .end('end')
        .done(),
    )
    const [first] = nested
    if (!first) throw new Error('No guide.')
    const deep = play(first, [], libraryOf(...nested))
    expect(deep.walk.frames).toHaveLength(10)
    expect(deep.view.fault).toBe('Guides are nested more than 10 deep at “Deeper”.')
  })

  it('that ends in an action leaves the check after it until the action is done', () => {
    const asks = aGuide('asks').act('ask', 'note', { text: 'x' }, 'end').end('end').done()
    const around = aGuide('around')
      .sub('into', 'asks', 'grave')
      .check('grave', { yes: ['severity <= "S2"', 'end'] }, 'end')
      .end('end')
      .done()
    const given: GuideAct = { kind: 'acted', command: 'case.note', made: null, reason: null }
    const { walk: there, view } = play(around, [given], libraryOf(around, asks))
    expect(there.path.at(-1)?.taken.kind).toBe('ended')
    expect(there.position?.step).toBe('grave')
    expect(view.goesOn).toBe(true)
    expect(play(around, [], libraryOf(around, asks)).view.goesOn).toBe(false)
    expect(at(around, [given, { kind: 'go_on' }], libraryOf(around, asks))).toBe('resolved')
  })
})
