import { classification } from '../../shared/statistics/confusion.ts'
import { rocAuc } from '../../shared/statistics/roc-auc.ts'
import { customerPassages } from '../../shared/triage/text/passages.ts'
import { readMood } from '../../shared/triage/text/sentiment.ts'
import { groupOf, readLabel, readText } from '../lines/case-line.ts'
import { isRecord, type Read, readAll, refuse } from '../problem.ts'
import { negativeMaximum } from '../run-triage.ts'
import { timed } from '../timing.ts'
import { mistakesOf, needItems, resultOf, type Task } from './task.ts'

interface LabelledText {
  readonly text: string
  readonly positive: boolean
  readonly group: string | null
}

/** How well the mood read from one message tells negative ones (label 1) from the rest. */
export const sentiment: Task = {
  name: 'sentiment',
  about: 'the mood of one message: label 1 is negative',
  run(lines, sampling) {
    const { items, refusals } = readAll(lines, readLine)
    needItems(items, refusals)
    const { values, timing } = timed(items, ({ text }) => text, moodOf)
    const positive = items.map((item) => item.positive)
    const said = values.map((mood) => mood <= negativeMaximum)
    return resultOf(
      {
        task: 'sentiment',
        statistics: {
          rocAuc: rocAuc(
            values.map((mood) => -mood),
            positive,
          ),
          ...classification(said, positive),
        },
        sample: { n: items.length, groups: items.map(({ group }) => group) },
        positive,
        timing,
        details: { threshold: negativeMaximum, flagged: said.filter(Boolean).length },
        mistakes: mistakesOf(items, said, (at) => items[at]?.text ?? ''),
        refusals,
      },
      sampling,
    )
  },
}

function readLine(value: unknown): Read<LabelledText> {
  if (!isRecord(value)) return refuse('', 'must be an object')
  const text = readText(value.text)
  const label = readLabel(value.label)
  if (text.ok && label.ok)
    return { ok: true, value: { text: text.value, positive: label.value, group: groupOf(value) } }
  return { ok: false, problems: [...(text.ok ? [] : text.problems), ...(label.ok ? [] : label.problems)] }
}

/** The mood of a message, -1 to 1: that of its worst passage. */
function moodOf(text: string): number {
  const passages = customerPassages([
    {
      id: 'm1',
      at: '2026-01-15T12:00:00.000Z',
      author: 'customer',
      authorName: null,
      text,
      ai: null,
      tool: null,
      delivery: null,
    },
  ])
  return passages.reduce((worst, passage, at) => {
    const { score } = readMood(passage)
    return at === 0 ? score : Math.min(worst, score)
  }, 0)
}
