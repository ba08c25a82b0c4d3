import { describe, expect, it } from 'vitest'
import { pseudo, pseudoText } from './pseudo.ts'

describe('pseudo', () => {
  it('makes texts at least 40 % longer and keeps functions with their arguments', () => {
    const catalogue = { title: 'Needs attention', count: (n: number) => `${n} changes`, deep: { word: 'Open' } }
    const long = pseudo(catalogue)
    expect(long.title.length).toBeGreaterThanOrEqual('Needs attention'.length * 1.4)
    expect(long.count(3)).toMatch(/^\[3 .*\]$/)
    expect(long.deep.word).toMatch(/^\[Opéñ/)
  })

  it('lets a sentence of translated parts grow once', () => {
    const part = pseudoText('42 min')
    expect(pseudoText(`${part} left`)).toHaveLength(pseudoText('42 min left').length)
  })
})
