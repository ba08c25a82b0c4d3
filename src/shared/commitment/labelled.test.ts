import { describe, expect, it } from 'vitest'
import { measureRecognition } from './testing/labelled.ts'
import { buildSentences } from './testing/labelled-build.ts'
import { heldoutSentences } from './testing/labelled-heldout.ts'

/** The figures docs/customer.md tells: a change that finds less, or more of what is none, must say so there. */
describe('promises in sentences of agents', () => {
  it.each([
    ['looked at while the rules were made', buildSentences, { promises: 50, found: 47, rightTime: 47, others: 45 }],
    ['not looked at for it', heldoutSentences, { promises: 29, found: 28, rightTime: 27, others: 27 }],
  ])('%s', (_, sentences, counts) => {
    const { faults, ...measured } = measureRecognition(sentences)
    expect(measured, faults.join('\n')).toEqual({ ...counts, falseAlarms: 0 })
    expect(new Set(sentences.map(([, text]) => text)).size).toBe(sentences.length)
  })
})
