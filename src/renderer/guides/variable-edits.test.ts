import { describe, expect, test } from 'vitest'
import { guideSchema } from '../../shared/guide/guide.ts'
import { freeVariable, renameVariable, usesOf, variableFault } from './variable-edits.ts'

const guide = guideSchema.parse({
  key: 'g',
  version: 1,
  title: 'G',
  offer: { when: 'vars.lost > 1', rank: 50 },
  start: 'a',
  variables: [
    { key: 'lost', label: 'Lost', type: 'number' },
    { key: 'lostAll', label: 'All', type: 'number', initial: 'vars.lost * 2.0' },
  ],
  steps: [
    {
      type: 'question',
      key: 'a',
      title: 'A',
      text: '{{ vars.lost }} of {{ vars.lostAll }}',
      answer: { kind: 'number', variable: 'lost', next: 'b' },
    },
    {
      type: 'check',
      key: 'b',
      title: 'B',
      branches: [{ key: 'x', label: 'X', when: 'vars.lost > 3.0', next: null }],
      otherwise: null,
    },
  ],
})

describe('variables', () => {
  test('are counted where they are set and asked for, others of a longer name not', () => {
    expect(usesOf(guide, 'lost')).toBe(5)
    expect(usesOf(guide, 'lostAll')).toBe(1)
    expect(usesOf(guide, 'other')).toBe(0)
  })

  test('are renamed everywhere', () => {
    const renamed = renameVariable(guide, 'lost', 'gone')
    expect(JSON.stringify(renamed)).not.toMatch(/"lost"|vars\.lost\b/)
    expect(usesOf(renamed, 'gone')).toBe(5)
    expect(usesOf(renamed, 'lostAll')).toBe(1)
    expect(renameVariable(renamed, 'gone', 'lost')).toEqual(guide)
  })

  test('keep their name where the new one is taken or none', () => {
    expect(renameVariable(guide, 'lost', 'lostAll')).toBe(guide)
    expect(variableFault(guide.variables, 'lost', 'lostAll')).toBe('taken')
    expect(variableFault(guide.variables, 'lost', 'Lost it')).toBe('wrong')
    expect(variableFault(guide.variables, 'lost', 'lost')).toBeNull()
  })

  test('get a name that is free', () => {
    expect(freeVariable([])).toBe('value1')
    expect(freeVariable([{ key: 'value1', label: '', type: 'text', initial: '' }])).toBe('value2')
  })
})
