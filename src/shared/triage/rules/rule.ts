import { z } from 'zod'
import type { RiskCategory, Severity } from '../../case/basics.ts'
import { type Flag, type FlagCode, flagGroups } from '../../case/flag.ts'
import type { TriageInput } from '../triage.ts'

/** What a rule says of its own; the rest of the flag follows from the rule, the policy and the time. */
export interface Raised
  extends Pick<Flag, 'label' | 'sentence' | 'counterfactual' | 'observed' | 'threshold' | 'evidence' | 'suggests'> {
  /** Points of this finding where they are not the rule's ordinary ones, such as a clock that is past due. */
  readonly points?: number
  /** When it became true, where that is an instant of its own and not the moment triage looked, such as a due time. */
  readonly since?: string
}

/** What a flag adds to the priority. Never negative: one more flag can only raise a case. */
export const pointsSchema = z
  .number()
  .int()
  .min(0)
  .max(100)
  .meta({ title: 'Points', description: 'What the flag adds to the priority', unit: 'points' })

/** Switch and points, which every rule has; a rule extends it with parameters of its own, each with `.meta({title, description, unit})`. */
export const commonParameters = z.object({
  enabled: z.boolean().meta({ title: 'On', description: 'Off: the flag is never raised' }),
  points: pointsSchema,
})
export type CommonParameters = z.infer<typeof commonParameters>

/** One trigger of the catalogue as its file defines it. `P` are its parameters, which the policy carries. */
export interface RuleDefinition<P extends CommonParameters> {
  readonly code: FlagCode
  /** What such a case usually is, for whoever receives it. */
  readonly risk: RiskCategory
  readonly severity: Severity
  readonly parameters: z.ZodType<P>
  readonly defaults: P
  /**
   * The finding with its explanation, or null when the trigger did not fire. Pure. `at` is an ISO instant; what it
   * answers must be the same at any two instants between which `nextChange` names none.
   */
  evaluate(input: TriageInput, parameters: P, at: string): Raised | null
  /** The case changed as the counterfactual says, and nothing more: evaluating it must raise nothing. */
  withoutTrigger(input: TriageInput, parameters: P, at: string): TriageInput
  /** The first instant after `at` at which time alone may change what `evaluate` answers; null when never. */
  nextChange?(input: TriageInput, parameters: P, at: string): string | null
}

/** What a rule needs of a policy: the version, and the parameters of each code. */
export interface RulePolicy {
  readonly version: number
  readonly rules: Readonly<Partial<Record<FlagCode, CommonParameters>>>
}

/** One trigger of the catalogue as triage runs it: its parameters are looked up in the policy. */
export interface Rule {
  readonly code: FlagCode
  readonly risk: RiskCategory
  readonly severity: Severity
  readonly parameters: z.ZodType<CommonParameters>
  readonly defaults: CommonParameters
  /** The flag with its whole explanation, or null when the trigger did not fire or is switched off. */
  evaluate(input: TriageInput, policy: RulePolicy, at: string): Flag | null
  withoutTrigger(input: TriageInput, policy: RulePolicy, at: string): TriageInput
  nextChange(input: TriageInput, policy: RulePolicy, at: string): string | null
}

/** Completes a definition to a rule. Parameters are parsed once per policy object; missing ones are the defaults. */
export function defineRule<P extends CommonParameters>(definition: RuleDefinition<P>): Rule {
  const known = new WeakMap<RulePolicy, P>()
  const parametersOf = (policy: RulePolicy): P => {
    const before = known.get(policy)
    if (before) return before
    const parameters = definition.parameters.parse({ ...definition.defaults, ...policy.rules[definition.code] })
    known.set(policy, parameters)
    return parameters
  }
  const { code, risk, severity } = definition
  return {
    code,
    risk,
    severity,
    parameters: definition.parameters,
    defaults: definition.defaults,
    evaluate(input, policy, at) {
      const parameters = parametersOf(policy)
      const raised = parameters.enabled ? definition.evaluate(input, parameters, at) : null
      if (!raised) return null
      const { points, since, ...explanation } = raised
      return {
        code,
        group: flagGroups[code],
        ...explanation,
        contribution: points ?? parameters.points,
        risk,
        severity,
        sources: [{ kind: 'rule' }],
        mergedInto: null,
        policyVersion: policy.version,
        raisedAt: since ?? at,
        verdict: null,
      }
    },
    withoutTrigger: (input, policy, at) => definition.withoutTrigger(input, parametersOf(policy), at),
    nextChange(input, policy, at) {
      const parameters = parametersOf(policy)
      return parameters.enabled ? (definition.nextChange?.(input, parameters, at) ?? null) : null
    },
  }
}
