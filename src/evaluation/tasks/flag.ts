import { classification, confusionOf } from '../../shared/statistics/confusion.ts'
import { onceEach } from '../../shared/statistics/counts.ts'
import { wilsonInterval } from '../../shared/statistics/wilson.ts'
import { readCaseLine } from '../lines/case-line.ts'
import { readAll } from '../problem.ts'
import { caseOf, runTriage } from '../run-triage.ts'
import { timed } from '../timing.ts'
import { wordsOf } from './customer-words.ts'
import { mistakesOf, needItems, resultOf, type Task } from './task.ts'

/** Flags that rest on readings from outside the contact, which a labelled line does not bring. */
const outside: Readonly<Record<string, string>> = {
  intent_unclear: 'Without an intent model: only what the contact itself shows can raise it.',
  out_of_scope: 'Without an intent model: only what the contact itself shows can raise it.',
  anomaly: 'Without a history of earlier cases: only what the contact itself shows can raise it.',
  widespread: 'Without other cases beside it: only what the contact itself shows can raise it.',
  repeat_contact: 'Without earlier cases: only what the contact itself shows can raise it.',
}

/** How often one of these flags is raised where it should be, and only there. */
export function flagTask(name: string, codes: readonly string[]): Task {
  return {
    name,
    about: `raised: ${codes.join(' or ')}`,
    run(lines, sampling) {
      const { items, refusals } = readAll(lines, readCaseLine)
      needItems(items, refusals)
      const { values: said, timing } = timed(
        items,
        ({ record }) => caseOf(record),
        (input) => runTriage(input).flags.some(({ code }) => codes.includes(code)),
      )
      const positive = items.map((item) => item.positive)
      return resultOf(
        {
          task: name,
          statistics: classification(said, positive),
          sample: { n: items.length, groups: items.map(({ group }) => group) },
          positive,
          timing,
          details: { codes, ...countsOf(said, positive) },
          notes: codes.flatMap((code) => (Object.hasOwn(outside, code) ? (outside[code] ?? []) : [])),
          mistakes: mistakesOf(items, said, (at) => wordsOf(items[at]?.record)),
          refusals,
        },
        sampling,
      )
    },
  }
}

/** The four counts, and Wilson's intervals of precision and recall, which hold where every item is right as well. */
export function countsOf(said: readonly boolean[], positive: readonly boolean[]): Readonly<Record<string, unknown>> {
  const counts = confusionOf(said, positive, onceEach(said.length))
  const { truePositives, falsePositives, falseNegatives } = counts
  return {
    ...counts,
    wilson: {
      precision: wilsonInterval(truePositives, truePositives + falsePositives),
      recall: wilsonInterval(truePositives, truePositives + falseNegatives),
    },
  }
}
