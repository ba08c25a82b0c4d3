import { type Flag, flagGroups } from '../case/flag.ts'
import type { Finding } from '../case/signals.ts'
import type { TriagePolicy } from './policy.ts'
import { rules } from './rules/index.ts'
import { skillFor } from './rules/skill.ts'
import type { TriageInput } from './triage.ts'
import { percent } from './wording.ts'

const ruleByCode = new Map(rules.map((rule) => [rule.code, rule]))

/**
 * Adds what models outside reported through intake. A code that a rule found too keeps the rule's explanation and
 * names the model as a further source; what only a model says becomes a flag of its own that names it, with no more
 * points than the policy gives to models, so that it never outranks a rule.
 */
export function modelFlags(flags: readonly Flag[], input: TriageInput, policy: TriagePolicy): Flag[] {
  const believed = input.findings.filter(({ confidence }) => (confidence ?? 1) >= policy.models.minimumConfidence)
  const byCode = Map.groupBy(believed, ({ code }) => code)
  const named = flags.map((flag) => {
    const found = byCode.get(flag.code) ?? []
    return found.length > 0 ? { ...flag, sources: [...flag.sources, ...found.map(toSource)] } : flag
  })
  const there = new Set(flags.map(({ code }) => code))
  const alone = [...byCode].filter(([code]) => !there.has(code)).map(([, found]) => toFlag(found, input, policy))
  return [...named, ...alone.filter((flag) => flag !== null)]
}

/** The case as if no model had reported this code: what the counterfactual of a model's flag says. */
export function withoutFindings(input: TriageInput, code: Flag['code']): TriageInput {
  return { ...input, findings: input.findings.filter((finding) => finding.code !== code) }
}

function toSource({ model, confidence }: Finding): Flag['sources'][number] {
  return { kind: 'model', name: model, confidence }
}

function toFlag(found: readonly Finding[], input: TriageInput, policy: TriagePolicy): Flag | null {
  const [first] = found.toSorted((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0))
  const rule = first && ruleByCode.get(first.code)
  if (!first || !rule) return null
  const sure = first.confidence === null ? null : percent(first.confidence)
  const name = modelCodeNames(first.code)
  return {
    code: first.code,
    group: flagGroups[first.code],
    label: `${name} (${first.model})`,
    sentence: `The model ${first.model} reports: ${name.toLowerCase()}.${first.reason ? ` It says: "${first.reason}"` : ''}`,
    counterfactual: `Not raised if the model had not said so.${sure ? ` It was ${sure} sure.` : ''}`,
    observed: { value: first.confidence ?? 'reported', text: sure ? `${sure} sure` : 'reported' },
    threshold: {
      value: policy.models.minimumConfidence,
      text: `a model that is ${percent(policy.models.minimumConfidence)} sure or more`,
    },
    evidence: first.evidence.length > 0 ? first.evidence : [],
    contribution: Math.min(policy.models.points, rule.defaults.points),
    suggests: { type: 'functional', skill: skillFor(input.category) },
    risk: rule.risk,
    severity: rule.severity,
    sources: found.map(toSource),
    mergedInto: null,
    policyVersion: policy.version,
    raisedAt: first.at,
    verdict: null,
  }
}

/** 'Legal threat' for `legal_threat`. */
function modelCodeNames(code: Flag['code']): string {
  const words = code.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
