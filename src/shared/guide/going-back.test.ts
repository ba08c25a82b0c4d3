import { describe, expect, it } from 'vitest'
import { aCase } from '../../../test/fixtures/case-builder.ts'
import { advance, type GuideAct } from './advance.ts'
import { aGuide, libraryOf } from './testing/a-guide.ts'
import { at, back, choose, play, scope, tick } from './testing/play.ts'

describe('going back', () => {
  const twice = aGuide('twice', { variables: [{ key: 'way', label: 'Way', type: 'text', initial: '' }] })
    .ask('first', { a: { to: 'grave', set: { way: '"a"' } }, b: { to: 'second' } })
    .check('grave', { yes: ['severity <= "S2"', 'second'] }, 'end')
    .instruct('second', 'third')
    .instruct('third', 'end')
    .end('end')
    .done()

  it('leads to the last step a person did, and undoes what it set', () => {
    expect(at(twice, [choose('a'), tick])).toBe('third')
    expect(at(twice, [choose('a'), tick, back])).toBe('second')
    const { walk: first, run } = play(twice, [choose('a'), tick, back, back])
    expect(first.position?.step).toBe('first')
    expect(first.vars.size + first.answers.size).toBe(0)
    expect(run.records.map(({ taken }) => taken.kind)).toEqual([
      'entered',
      'answered',
      'checked',
      'ticked',
      'back',
      'checked',
      'back',
    ])
    expect(play(twice, [choose('a'), tick, back, back, back]).fault).toBe('There is nothing to go back to.')
  })

  it('asks the case anew on the way', () => {
    const library = libraryOf(twice)
    const { run } = play(twice, [choose('a'), tick])
    const calmer = { ...scope, state: aCase({ severity: 'S4' }) }
    const { taken } = advance(run, back, calmer, library)
    expect(taken).toMatchObject([{ kind: 'back', keep: 2 }, { kind: 'checked', branch: null }, { kind: 'ended' }])
  })

  it('leads to any step of the path, and one takes another way from there', () => {
    expect(at(twice, [choose('a'), tick, { kind: 'back', to: 1 }, choose('b')])).toBe('second')
    expect(play(twice, [choose('a'), { kind: 'back', to: 9 }]).fault).toBe('There is nothing to go back to.')
    const { walk: there } = play(twice, [choose('a'), tick, { kind: 'back', to: 1 }, choose('b')])
    expect(there.path.map(({ taken }) => taken.kind)).toEqual(['entered', 'answered'])
    expect(there.vars.size).toBe(0)
  })

  it('leads to another branch of a check, with a reason', () => {
    const own: GuideAct = { kind: 'branch', branch: null, reason: 'It is calm.', entry: 2 }
    const other = aGuide('other')
      .ask('first', { a: 'grave' })
      .check('grave', { yes: ['severity <= "S2"', 'second'] }, 'third')
      .instruct('second', 'end')
      .instruct('third', 'end')
      .end('end')
      .done()
    expect(at(other, [choose('a')])).toBe('second')
    expect(at(other, [choose('a'), own])).toBe('third')
    const { run } = play(other, [choose('a'), own])
    expect(run.records.at(-1)?.taken).toMatchObject({ kind: 'checked', offPath: 'It is calm.', saw: [{ value: 'S2' }] })
    // Back from there undoes the branch: the check is asked again.
    expect(at(other, [choose('a'), own, back])).toBe('second')
    expect(play(other, [choose('a'), { ...own, reason: '' }]).fault).toBe('Say why you take this branch.')
    expect(play(other, [choose('a'), { ...own, branch: 'none' }]).fault).toBe('The check has no such branch.')
    expect(play(other, [choose('a'), { ...own, entry: 1 }]).fault).toBe('There is no such check on the path.')
  })
})
