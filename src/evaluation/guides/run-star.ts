import { starRecordSchema } from '../../backend/intake/formats/star.ts'
import type { Sampling } from '../measure.ts'
import type { InputLine, Refusal } from '../problem.ts'
import { readRecords } from '../shared-data/labelled-set.ts'
import { type Agreement, agreementOf, agreementOfAll } from './agreement.ts'
import { type ConversionResult, conversionResult } from './findings.ts'
import { quietScope } from './quiet-scope.ts'
import { type Compared, replayDialogue } from './replay-star.ts'
import type { StarFlow } from './star-graph.ts'
import { starGuide } from './star-guide.ts'
import { happeningsOf } from './star-turns.ts'

export interface StarResult {
  readonly flows: readonly (ConversionResult & { readonly agreement: Agreement | null })[]
  /** Null when no dialogue could be replayed. */
  readonly all: Agreement | null
  /** Dialogues about several tasks: nothing says where one ends and the next begins. */
  readonly several: number
  /** Dialogues of a task that no flow belongs to. */
  readonly unknownTask: number
  readonly refusals: readonly Refusal[]
}

/** Turns every flow into a guide and walks every dialogue of one task with the guide of that task. */
export function runStar(
  flows: Readonly<Record<string, StarFlow>>,
  lines: readonly InputLine[],
  sampling: Sampling,
): StarResult {
  const { items, refusals } = readRecords(lines, starRecordSchema)
  const scope = quietScope()
  const compared = new Map<string, Compared[]>()
  let [several, unknownTask] = [0, 0]
  const guides = new Map(Object.entries(flows).map(([name, flow]) => [name, starGuide(name, flow)]))
  for (const record of items) {
    const [task = '', ...more] = record.tasks
    const flow = flows[task]
    const converted = guides.get(task)
    if (more.length > 0) several += 1
    else if (!flow || !converted) unknownTask += 1
    else {
      const labels = new Set([...Object.keys(flow.replies), ...Object.keys(flow.graph)])
      const found = replayDialogue(record.id, happeningsOf(record, labels), converted.guide, scope)
      compared.set(task, [...(compared.get(task) ?? []), ...found])
    }
  }
  return {
    flows: [...guides].map(([name, converted]) => {
      const own = compared.get(name)
      return { ...conversionResult(converted), agreement: own ? agreementOf(own, sampling) : null }
    }),
    all: compared.size > 0 ? agreementOfAll([...compared.values()], sampling) : null,
    several,
    unknownTask,
    refusals,
  }
}
