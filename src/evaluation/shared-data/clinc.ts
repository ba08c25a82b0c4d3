import { z } from 'zod'
import type { InputLine } from '../problem.ts'
import { readRecords, type SharedConverter } from './labelled-set.ts'

const inScope = z.array(z.tuple([z.string(), z.number().int().min(0)]))
const outOfScope = z.array(z.string())
const recordSchema = z.object({
  labels: z.array(z.string()).min(1),
  splits: z.object({
    train: inScope,
    val: inScope,
    test: inScope,
    oos_train: outOfScope.default([]),
    oos_val: outOfScope.default([]),
    oos_test: outOfScope.default([]),
  }),
})

/** Requests of 150 intents, and requests that have none of them. */
export const clinc: SharedConverter = {
  file: 'clinc.json',
  form: 'json',
  convert(records) {
    const { items, refusals } = readRecords(records, recordSchema)
    const values = items.flatMap(({ labels, splits }) => {
      const known = (split: string, pairs: readonly (readonly [string, number])[]) =>
        pairs.map(([text, label]) => ({ split, text, intent: labels[label] ?? `label ${label}` }))
      const unknown = (split: string, texts: readonly string[]) => texts.map((text) => ({ split, text, intent: null }))
      return [
        ...known('train', splits.train),
        ...unknown('train', splits.oos_train),
        ...known('valid', splits.val),
        ...unknown('valid', splits.oos_val),
        ...known('test', splits.test),
        ...unknown('test', splits.oos_test),
      ]
    })
    return {
      sets: [
        {
          name: 'clinc: intents and out of scope',
          task: 'oos',
          part: 'test, learnt from train and calibrated on val, with the few out-of-scope requests of both',
          about: 'An intent each; the out-of-scope ones are requests that no intent covers.',
          lines: values.map((value, at): InputLine => ({ line: at + 1, value })),
        },
      ],
      refusals,
    }
  },
}
