import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { usage } from '../../src/evaluation/arguments.ts'
import { usualSampling } from '../../src/evaluation/measure.ts'
import { noMeasure, sharedConverters } from '../../src/evaluation/shared-data/index.ts'
import { findTask, taskNames } from '../../src/evaluation/tasks/find-task.ts'

const text = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'evaluation.md'), 'utf8')

describe('docs/evaluation.md', () => {
  it('names every flag of the command, and no other', () => {
    const flags = (words: string) => new Set(words.match(/(?<=^|[\s`])--[a-z]+/gm))
    const known = flags(usage())
    expect([...flags(text)].filter((flag) => !known.has(flag))).toEqual([])
    expect([...known].filter((flag) => flag !== '--help' && !text.includes(`\`${flag}`))).toEqual([])
    expect(text).toContain(usualSampling.resamples.toLocaleString('en'))
  })

  it('names every task that is not a flag code, and every figure they give', () => {
    const own = taskNames().slice(0, 5)
    expect(own.filter((name) => !text.includes(`\`${name}\``))).toEqual([])
    const requests = ['pay the bill', 'pay my bill', 'pay bill now', 'send the parcel', 'track parcel', 'parcel gone']
    const lines = requests.flatMap((words, at) =>
      ['please', 'today', 'for me', 'again', 'soon'].map((more, place) => ({
        line: at * 5 + place + 1,
        value: {
          text: `${words} ${more}`,
          label: at % 2,
          split: place === 4 ? 'test' : 'train',
          intent: at < 3 ? 'pay' : 'send',
        },
      })),
    )
    for (const name of own) {
      const { figures, timing } = findTask(name).run(lines, { resamples: 10, seed: 1 })
      const missing = [...Object.keys(figures), ...Object.keys(timing)].filter((one) => !text.includes(`\`${one}\``))
      expect({ name, missing }).toEqual({ name, missing: [] })
    }
  })

  it('names every public file it measures or leaves alone', () => {
    const files = [...sharedConverters, ...noMeasure].map(({ file }) => file)
    expect(files.filter((file) => !text.includes(`\`${file}\``))).toEqual([])
  })
})
