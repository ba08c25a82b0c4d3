import { classification } from '../../shared/statistics/confusion.ts'
import { rocAuc } from '../../shared/statistics/roc-auc.ts'
import { handoverLine, handoverOf } from '../handover.ts'
import { readCaseLine } from '../lines/case-line.ts'
import { readAll } from '../problem.ts'
import { caseOf, runTriage } from '../run-triage.ts'
import { timed } from '../timing.ts'
import { wordsOf } from './customer-words.ts'
import { countsOf } from './flag.ts'
import { mistakesOf, needItems, resultOf, type Task } from './task.ts'

/** How well triage tells contacts that need a person (label 1) from those an AI agent could go on with. */
export const handover: Task = {
  name: 'handover',
  about: 'should a person take over: label 1 is yes',
  run(lines, sampling) {
    const { items, refusals } = readAll(lines, readCaseLine)
    needItems(items, refusals)
    const { values, timing } = timed(
      items,
      ({ record }) => caseOf(record),
      (input) => {
        const triaged = runTriage(input)
        return { ...handoverOf(triaged), codes: triaged.flags.map(({ code }) => code) }
      },
    )
    const positive = items.map((item) => item.positive)
    const said = values.map(({ handsOver }) => handsOver)
    const codes = values.flatMap((value, at) => value.codes.map((code) => ({ code, positive: positive[at] })))
    return resultOf(
      {
        task: 'handover',
        statistics: {
          ...classification(said, positive),
          rocAuc: rocAuc(
            values.map(({ score }) => score),
            positive,
          ),
        },
        sample: { n: items.length, groups: items.map(({ group }) => group) },
        positive,
        timing,
        details: {
          threshold: handoverLine,
          ...countsOf(said, positive),
          anyFlag: countsOf(
            values.map((value) => value.codes.length > 0),
            positive,
          ),
          byCode: Object.fromEntries(
            [...Map.groupBy(codes, ({ code }) => code)].map(([code, found]) => [
              code,
              { raised: found.length, rightly: found.filter((one) => one.positive).length },
            ]),
          ),
        },
        mistakes: mistakesOf(items, said, (at) => wordsOf(items[at]?.record)),
        refusals,
      },
      sampling,
    )
  },
}
