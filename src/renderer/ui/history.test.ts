import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changed, type History, historyOf, redone, undone } from './history.ts'

describe('the history of a draft', () => {
  it('takes back and brings again step by step', () => {
    const three = changed(changed(historyOf('a'), 'b'), 'c')
    expect(undone(three).present).toBe('b')
    expect(undone(undone(three)).present).toBe('a')
    expect(undone(undone(undone(three))).present).toBe('a')
    expect(redone(undone(undone(three))).present).toBe('b')
    expect(redone(three)).toBe(three)
  })

  it('takes typing in one field as one step, until another place is changed', () => {
    const typed = ['n', 'no', 'not'].reduce((history, text) => changed(history, text, 'note'), historyOf(''))
    expect(undone(typed).present).toBe('')
    const elsewhere = changed(changed(typed, 'else', 'name'), 'note again', 'note')
    expect(undone(elsewhere).present).toBe('else')
  })

  it('forgets what was taken back as soon as something new is done', () => {
    expect(changed(undone(changed(historyOf('a'), 'b')), 'c').future).toEqual([])
  })

  it('comes back to where it was by as many steps forth as back', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 30 }), fc.nat(40), (values, steps) => {
        const made = values.reduce<History<number>>((history, value) => changed(history, value), historyOf(-1))
        const count = Math.min(steps, values.length)
        const back = Array.from({ length: count }).reduce<History<number>>((history) => undone(history), made)
        const forth = Array.from({ length: count }).reduce<History<number>>((history) => redone(history), back)
        expect(forth.present).toBe(made.present)
        expect(forth.past).toEqual(made.past)
      }),
    )
  })
})
