import type { Channel, RiskCategory, Severity } from '../../shared/case/basics.ts'
import type { ResolveInput } from '../../shared/case/commands/resolve.ts'
import type { EscalationType } from '../../shared/case/escalation.ts'
import type { FlagCode } from '../../shared/case/flag.ts'
import type { Ending } from './endings.ts'
import type { TeamKey } from './people.ts'
import type { ItemKind, MoneyName } from './slots.ts'
import type { Turn } from './turns.ts'

export { answers, does, fails, guesses, looks, says } from './turns.ts'

/**
 * A situation is a story told in several wordings, with slots in braces (`{order}`, `{item}`, `{price}`). Every
 * telling picks its wordings in turn, so that two tellings of one situation share as little as possible.
 */
export interface Situation {
  /** `billing.double_charge`: category first; the seed of everything dealt to it. */
  readonly key: string
  readonly category: string
  readonly severity: Severity
  readonly risk: RiskCategory
  readonly intent: string
  /** What goes on, as a phrase that fits into a sentence: 'the second charge on order {order}'. */
  readonly about: string
  readonly subjects: readonly string[]
  readonly turns: readonly Turn[]
  readonly facts: readonly FactSketch[]
  readonly goal: string
  readonly summary: string
  readonly stop: string
  readonly action: string
  /** Which of the amounts dealt is what the AI would have given away. */
  readonly amount?: MoneyName
  readonly promise?: string
  /** How sure the AI was of the whole, as percentages from and to. */
  readonly sure: readonly [number, number]
  /** How the customer feels by the AI's reading, -100 to 100. */
  readonly mood: readonly [number, number]
  /** How it goes on after the turns; one after the other over the tellings. Empty: the turns say it all. */
  readonly endings: readonly Ending[]
  readonly count: number
  readonly language?: string
  readonly channels?: readonly Channel[]
  readonly items?: readonly ItemKind[]
  /** Slots of this situation alone, one value a telling. */
  readonly slots?: Readonly<Record<string, readonly string[]>>
  /** Sums of this situation alone, one value a telling. */
  readonly amounts?: Readonly<Partial<Record<MoneyName, readonly number[]>>>
  readonly vulnerability?: string
  /** Where all of its customers live, when it happens in one country. */
  readonly country?: string
  /** It came in within so many hours before now: a wave. */
  readonly withinHours?: number
  /** What the watching model of the house reported beside it. */
  readonly findings?: readonly FindingSketch[]
  readonly team?: TeamKey
  /** What a person wrote to the customer, noted, and found in the end. */
  readonly reply: readonly string[]
  readonly note: readonly string[]
  readonly solved: readonly [ResolveInput['rootCause'], ...string[]]
  readonly escalate: {
    readonly to: TeamKey
    readonly type: EscalationType
    readonly reason: string
    readonly papers?: string
  }
}

export interface FindingSketch {
  readonly code: FlagCode
  readonly reason: string
  /** In percent. */
  readonly sure: number
  /** The turn it points at, from 0: one of the customer's. */
  readonly turn: number
  /** The tellings it was made for, from 0. */
  readonly tellings: readonly number[]
}

export interface FactSketch {
  readonly key: string
  readonly label: string
  /** A text with slots, a number, a switch, or the name of an amount. */
  readonly value: string | number | boolean | { readonly money: MoneyName }
  readonly unit?: string
  readonly source: string
}

type Plain = string | number | boolean

/** A fact with a plain value, or with a value and its unit. */
export function fact(key: string, label: string, value: Plain | readonly [Plain, string], source: string): FactSketch {
  if (typeof value !== 'object') return { key, label, value, source }
  const [measured, unit] = value
  return { key, label, value: measured, unit, source }
}

/** A fact that is an amount of money. */
export function money(key: string, label: string, name: MoneyName, source: string): FactSketch {
  return { key, label, value: { money: name }, source }
}
