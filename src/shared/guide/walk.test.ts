import { describe, expect, it } from 'vitest'
import { beginRun, type GuideAct } from './advance.ts'
import { aGuide, libraryOf } from './testing/a-guide.ts'
import { continued } from './testing/acts.ts'
import { at, back, choose, play, scope, tick } from './testing/play.ts'
import { walk } from './walk.ts'

describe('a way that leads nowhere', () => {
  const loose = aGuide('loose').ask('why', { a: null, b: 'gone' }).instruct('other', 'end').end('end').done()

  it('is said, and one can go back or elsewhere', () => {
    expect(at(loose, [choose('a')])).toBe('“Why” leads nowhere from here.')
    expect(at(loose, [choose('b')])).toBe('“Why” leads to “gone”, which is not there.')
    expect(play(loose, [choose('a')]).view).toMatchObject({ step: null, stepsLeft: null, backTo: 1 })
    expect(at(loose, [choose('a'), back])).toBe('why')
    const jump: GuideAct = { kind: 'jump', to: 'other', reason: 'It belongs there.' }
    expect(at(loose, [choose('a'), jump])).toBe('other')
    expect(at(loose, [jump, tick])).toBe('resolved')
    expect(play(loose, [{ ...jump, reason: '' }]).fault).toBe('Say why you go to “Other”.')
  })

  it('at the very beginning keeps a run from beginning', () => {
    expect(beginRun({ ...loose, start: null }, scope, libraryOf(loose)).fault).toContain('has no first step')
    expect(beginRun({ ...loose, start: 'gone' }, scope, libraryOf(loose)).fault).toContain('has no first step')
  })

  it('or records no interpreter made, leave the run stuck and say why', () => {
    const { run } = play(loose, [choose('a')])
    const strange = continued(
      run,
      run.records.map(({ taken }) => taken),
      scope,
    )
    expect(walk(strange, libraryOf(loose))).toMatchObject({ state: 'stuck', position: null })
    expect(walk({ ...run, records: [] }, libraryOf(loose)).fault).toBe('The run has not begun.')
    expect(walk(run, libraryOf())).toMatchObject({
      state: 'stuck',
      fault: 'Version 1 of the guide “loose” is not known here.',
    })
    expect(walk(run, libraryOf()).path).toHaveLength(2)
  })
})

describe('rejoining branches', () => {
  it('go on together', () => {
    const joined = aGuide('joined')
      .ask('why', { a: 'left', b: 'right' })
      .instruct('left', 'on')
      .instruct('right', 'on')
      .instruct('on', 'end')
      .end('end')
      .done()
    expect(at(joined, [choose('a'), tick])).toBe('on')
    expect(at(joined, [choose('b'), tick])).toBe('on')
  })
})
