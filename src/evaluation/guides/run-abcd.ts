import { z } from 'zod'
import type { Sampling } from '../measure.ts'
import type { InputLine, Refusal } from '../problem.ts'
import { readRecords } from '../shared-data/labelled-set.ts'
import { type AbcdGuidelines, type AbcdSubflow, abcdGuide, recordedAs } from './abcd-guide.ts'
import { type Share, shareOf } from './agreement.ts'
import type { Converted } from './converted.ts'
import { type ConversionResult, conversionResult } from './findings.ts'
import { GuideFollower } from './follow.ts'
import { quietScope } from './quiet-scope.ts'

/** The short names of flows and sub-flows, in the order of the guidelines. */
export const abcdOntologySchema = z.object({
  intents: z.object({ subflows: z.record(z.string(), z.array(z.string())) }),
})
/** The recorded actions each sub-flow should have, by its short name. */
export const abcdKbSchema = z.record(z.string(), z.array(z.string()))
const recordSchema = z.object({
  id: z.string(),
  scenario: z.object({ flow: z.string(), subflow: z.string() }),
  actions: z.array(z.object({ name: z.string() })),
})

export interface AbcdInput {
  readonly guidelines: AbcdGuidelines
  readonly ontology: z.infer<typeof abcdOntologySchema>
  readonly kb: z.infer<typeof abcdKbSchema>
  readonly lines: readonly InputLine[]
}

export interface AbcdResult {
  readonly flows: readonly ConversionResult[]
  /** Sub-flows whose guide has just the actions of the knowledge base, in its order. */
  readonly sequences: {
    readonly same: number
    readonly n: number
    readonly different: readonly { readonly name: string; readonly guide: string; readonly kb: string }[]
  }
  readonly dialogues: number
  readonly strict: Share
  readonly within: Share
  readonly refusals: readonly Refusal[]
}

interface Named {
  readonly short: string
  readonly subflow: AbcdSubflow
  readonly converted: Converted
}

/** Turns the guidelines into guides, holds them against the knowledge base, and walks the dialogues with them. */
export function runAbcd({ guidelines, ontology, kb, lines }: AbcdInput, sampling: Sampling): AbcdResult {
  const named = Object.entries(guidelines).flatMap(([flow, { subflows }]) => {
    const shorts = ontology.intents.subflows[flow.toLowerCase().replaceAll(/[^a-z]+/g, '_')] ?? []
    return Object.entries(subflows).map(
      ([name, subflow], at): Named => ({ short: shorts[at] ?? '', subflow, converted: abcdGuide(flow, name, subflow) }),
    )
  })
  const pairs = named.flatMap(({ short, subflow, converted }) => {
    const wanted = kb[short]
    return wanted ? [{ name: converted.name, guide: actionsOf(subflow).join(' '), kb: wanted.join(' ') }] : []
  })
  const { items, refusals } = readRecords(lines, recordSchema)
  const compared = items.flatMap((record) => {
    const short = record.scenario.subflow.replace(/_\d+$/, '')
    const own = named.find((one) => one.short === short)
    return own ? follow(record, own) : []
  })
  const different = pairs.filter(({ guide, kb: wanted }) => guide !== wanted)
  return {
    flows: named.map(({ converted }) => conversionResult(converted)),
    sequences: { same: pairs.length - different.length, n: pairs.length, different },
    dialogues: new Set(compared.map(({ dialogue }) => dialogue)).size,
    strict: shareOf(
      compared,
      compared.map(({ agrees }) => agrees),
      sampling,
    ),
    within: shareOf(
      compared,
      compared.map(({ within }) => within),
      sampling,
    ),
    refusals,
  }
}

function actionsOf({ actions }: AbcdSubflow): string[] {
  return actions.flatMap((action) => recordedAs(action) ?? [])
}

/** Walks a dialogue's recorded actions with the guide; what is only said is passed over. */
function follow({ id, actions }: z.infer<typeof recordSchema>, { subflow, converted }: Named) {
  const follower = new GuideFollower(converted.guide, quietScope())
  const recorded = new Map(subflow.actions.map((action, at) => [`step-${at + 1}`, recordedAs(action)]))
  return actions.map(({ name }) => {
    const ahead = follower.likelyPath().filter((key) => recorded.get(key))
    const at = ahead.find((key) => recorded.get(key) === name)
    const somewhere = at ?? [...recorded].find(([, action]) => action === name)?.[0]
    if (somewhere !== undefined) {
      follower.goTo(somewhere)
      follower.finish(null)
    }
    return { dialogue: id, agrees: at !== undefined && at === ahead[0], within: at !== undefined }
  })
}
