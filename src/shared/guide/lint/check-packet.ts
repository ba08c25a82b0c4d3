import { type EscalationType, escalationTypeSchema, type PacketItem, packetItemSchema } from '../../case/escalation.ts'
import { mandatoryByType, packetItemNames } from '../../case/packet.ts'
import { rowWords } from '../../escalation/match-row.ts'
import { anyValue } from '../../escalation/matrix-row.ts'
import type { EscalationPolicy } from '../../escalation/policy.ts'
import type { PolicyProblem } from '../../policies/problem.ts'
import { edgesOf, type Guide, type GuideLibrary, type GuideStep } from '../guide.ts'
import { fixedText } from './check-actions.ts'
import { found, listed, spotOf } from './ground.ts'
import { type GuideView, shortestWays, wayInWords } from './view.ts'

/**
 * What `buildPacket` puts into the packet by itself: what comes in with nearly every case; what was tried, where
 * anything was; and never what somebody must have checked.
 */
const filledByCase: Readonly<Record<PacketItem, 'always' | 'often' | 'never'>> = {
  summary: 'always',
  goal: 'always',
  triggers: 'always',
  key_facts: 'always',
  next_step: 'always',
  tried: 'often',
  documentation: 'never',
}

/** The fields of an escalation that fill an item. */
const fieldOf: Readonly<Partial<Record<PacketItem, string>>> = {
  summary: 'summary',
  goal: 'goal',
  next_step: 'nextStep',
  documentation: 'documentation',
}

/** Escalations that some way leads to without asking for what their packet must carry. */
export function checkPacket(view: GuideView): PolicyProblem[] {
  const { guide, ground, start } = view
  if (start === null) return []
  const waysWithout = new Map<PacketItem, ReturnType<typeof shortestWays>>()
  const wayWithout = (item: PacketItem, to: number): number[] | null => {
    const asks = (number: number) => {
      const one = guide.steps[number]
      return one !== undefined && asksFor(one, item, ground.library)
    }
    const ways = waysWithout.get(item) ?? shortestWays(start, view.next, (number) => !asks(number))
    waysWithout.set(item, ways)
    return ways(to)
  }
  return guide.steps.flatMap((step, index) => {
    if (step.type !== 'action' || step.action !== 'escalate' || !view.reached[index]) return []
    return packetItemSchema.options.flatMap((item) => {
      if (filledByCase[item] === 'always') return []
      const field = fieldOf[item]
      if (field !== undefined && (step.fields[field] ?? '').trim() !== '') return []
      const asked = whoAsks(item, typesOf(step.fields.type), ground.escalationPolicy)
      if (!asked) return []
      const way = wayWithout(item, index)
      if (!way) return []
      const name = packetItemNames[item]
      const isSure = asked.always && filledByCase[item] === 'never'
      const cure = `Ask for it on that way with a step that collects '${name}'${field === undefined ? '' : `, or fill in '${field}' here`}.`
      const when = filledByCase[item] === 'often' ? ': a case where nothing was noted goes out without' : ''
      return [
        found(
          spotOf(step, index),
          isSure ? 'error' : 'warning',
          'packet_item',
          `${asked.words} must carry '${name}', and the way ${wayInWords(way, view)} never asks for it${when}. ${cure}`,
        ),
      ]
    })
  })
}

/** The escalation types a field can name; all, where an expression says it. */
function typesOf(template: string | undefined): readonly EscalationType[] {
  const fixed = fixedText(template ?? '')
  if (fixed === null) return escalationTypeSchema.options
  const type = escalationTypeSchema.safeParse(fixed)
  return type.success ? [type.data] : []
}

/** Who wants an item of escalations of these types, in words, and whether all of them do; null: nobody. */
function whoAsks(item: PacketItem, types: readonly EscalationType[], { matrix }: EscalationPolicy) {
  const rules = types.flatMap((type) => {
    const law = type === 'compliance' && item === 'documentation'
    const rows = matrix.filter((row) => row.type === anyValue || row.type === type)
    const every = { words: `A ${type} escalation`, asks: law || mandatoryByType[type].includes(item) }
    return law || rows.length === 0
      ? [every]
      : rows.map((row) => ({
          words: `A ${type} escalation (row ${row.key}: ${rowWords(row)})`,
          asks: row.mandatory.includes(item),
        }))
  })
  const asking = rules.filter(({ asks }) => asks)
  if (asking.length === 0) return null
  const always = asking.length === rules.length
  const [type] = types
  return {
    always,
    words:
      always && types.length === 1
        ? `A ${type} escalation`
        : listed(
            asking.map(({ words }) => words),
            2,
          ),
  }
}

/** Whether whoever comes past a step was asked for an item. */
function asksFor(step: GuideStep, item: PacketItem, library: GuideLibrary): boolean {
  switch (step.type) {
    case 'question':
    case 'instruction':
      return step.collects === item
    case 'guide': {
      const inner = library.published(step.guide)
      return inner !== null && everyWayAsks(inner, item, library, [inner.key])
    }
    case 'check':
    case 'action':
    case 'outcome':
      return false
    default:
      return step satisfies never
  }
}

/** Whether no way from the start of a guide to one of its ends goes round asking for an item. */
function everyWayAsks(guide: Guide, item: PacketItem, library: GuideLibrary, within: readonly string[]): boolean {
  const steps = new Map(guide.steps.map((step) => [step.key, step]))
  const seen = new Set<string>()
  const open = guide.start === null ? [] : [guide.start]
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const step = steps.get(key)
    if (!step || seen.has(key)) continue
    seen.add(key)
    if (step.type === 'outcome') return false
    const inner = step.type === 'guide' && !within.includes(step.guide) ? library.published(step.guide) : null
    const asked = inner
      ? everyWayAsks(inner, item, library, [...within, inner.key])
      : step.type !== 'guide' && asksFor(step, item, library)
    if (!asked) for (const { to } of edgesOf(step)) if (to !== null) open.push(to)
  }
  return guide.start !== null
}
