import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { append, deepPagesAt, fresh, type ListState, newCount, patch, receive, release } from './list-state.ts'
import { makePage, makeRow } from './row-fixture.ts'

const ids = (state: ListState) => state.entries.map(({ row }) => row.id)

describe('receive', () => {
  it('shows a page at once when nothing is shown or the list is calm', () => {
    expect(ids(receive(null, makePage(['a', 'b']), false))).toEqual(['a', 'b'])
    expect(ids(receive(fresh(makePage(['a', 'b'])), makePage(['c', 'b', 'a']), true))).toEqual(['c', 'b', 'a'])
  })

  it('moves nothing while somebody is about to click, and counts what waits', () => {
    const state = receive(fresh(makePage(['a', 'b'])), makePage(['c', 'd', 'b', 'a']), false)
    expect(ids(state)).toEqual(['a', 'b'])
    expect(newCount(state)).toBe(2)
    expect(ids(release(state))).toEqual(['c', 'd', 'b', 'a'])
    expect(newCount(release(state))).toBe(0)
  })

  it('shows new contents at their old place', () => {
    const page = { ...makePage([]), rows: [makeRow('b', { subject: 'Changed', version: 2 }), makeRow('a')] }
    const state = receive(fresh(makePage(['a', 'b'])), page, false)
    expect(ids(state)).toEqual(['a', 'b'])
    expect(state.entries[1]?.row.subject).toBe('Changed')
    expect(newCount(state)).toBe(0)
    expect(state.held).not.toBeNull()
  })

  it('holds nothing when only contents changed', () => {
    const state = receive(fresh(makePage(['a', 'b'])), makePage(['a', 'b']), false)
    expect(state.held).toBeNull()
  })

  it('keeps a row that left the view, marked', () => {
    const state = receive(fresh(makePage(['a', 'b', 'c'])), makePage(['a', 'c']), false)
    expect(ids(state)).toEqual(['a', 'b', 'c'])
    expect(state.entries.map(({ gone }) => gone)).toEqual([false, true, false])
    expect(ids(release(state))).toEqual(['a', 'c'])
  })

  it('does not call a row new that moved up from the page below', () => {
    const state = receive(fresh(makePage(['a', 'b', 'c'], 'c')), makePage(['a', 'c', 'd'], 'd'), false)
    expect(newCount(state)).toBe(0)
    expect(state.held).not.toBeNull()
    const both = receive(fresh(makePage(['a', 'b', 'c'], 'c')), makePage(['n', 'c', 'd'], 'd'), false)
    expect(newCount(both)).toBe(1)
  })

  it('takes the mark off when the row comes back', () => {
    const left = receive(fresh(makePage(['a', 'b'])), makePage(['a']), false)
    const back = receive(left, makePage(['a', 'b']), false)
    expect(back.entries.map(({ gone }) => gone)).toEqual([false, false])
  })

  it('does not call a row gone that new ones may have pushed over the end of the page', () => {
    const state = receive(fresh(makePage(['a', 'b', 'c'], 'c')), makePage(['n', 'a', 'b'], 'b'), false)
    expect(state.entries.map(({ gone }) => gone)).toEqual([false, false, false])
    const two = receive(fresh(makePage(['a', 'b', 'c'], 'c')), makePage(['n', 'a', 'c'], 'c'), false)
    expect(two.entries.map(({ gone }) => gone)).toEqual([false, true, false])
  })

  it('says nothing about rows of further pages', () => {
    const deep = append(fresh(makePage(['a', 'b'], 'b')), makePage(['c', 'd']), 'b')
    const state = receive(deep, makePage(['a', 'b'], 'b'), false)
    expect(ids(state)).toEqual(['a', 'b', 'c', 'd'])
    expect(state.entries.every(({ gone }) => !gone)).toBe(true)
  })

  it('never moves a row that is shown, whatever comes, and shows exactly the newest page once released', () => {
    const page = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 8 })
    fc.assert(
      fc.property(page, fc.array(page, { minLength: 1, maxLength: 5 }), (first, later) => {
        const start = fresh(makePage(first))
        const state = later.reduce((shown, next) => receive(shown, makePage(next), false), start)
        expect(ids(state)).toEqual(first)
        expect(newCount(state)).toBe((later.at(-1) ?? []).filter((id) => !first.includes(id)).length)
        expect(ids(release(state)).toSorted()).toEqual([...(later.at(-1) ?? [])].toSorted())
      }),
    )
  })
})

describe('append', () => {
  it('adds the next page and drops what is shown already', () => {
    const state = append(fresh(makePage(['a', 'b'], 'b')), makePage(['b', 'c'], 'c'), 'b')
    expect(ids(state)).toEqual(['a', 'b', 'c'])
    expect(state.next).toBe('c')
  })

  it('ignores a page that was asked for another list', () => {
    const state = fresh(makePage(['x', 'y'], 'y'))
    expect(append(state, makePage(['c']), 'b')).toBe(state)
  })

  it('remembers where pages begin', () => {
    const one = append(fresh(makePage(['a', 'b'], 'b')), makePage(['c', 'd'], 'd'), 'b')
    const two = append(one, makePage(['e', 'f']), 'd')
    expect(deepPagesAt(two, 0, 1)).toEqual([])
    expect(deepPagesAt(two, 1, 2)).toEqual([{ start: 2, after: 'b' }])
    expect(deepPagesAt(two, 3, 5)).toEqual([
      { start: 2, after: 'b' },
      { start: 4, after: 'd' },
    ])
  })
})

describe('patch', () => {
  it('renews contents and never goes back to an older version', () => {
    const state = fresh({ ...makePage([]), rows: [makeRow('a', { version: 5 }), makeRow('b')] })
    const next = patch(state, [makeRow('a', { version: 4 }), makeRow('b', { version: 2 }), makeRow('z')])
    expect(next.entries.map(({ row }) => [row.id, row.version])).toEqual([
      ['a', 5],
      ['b', 2],
    ])
  })
})
