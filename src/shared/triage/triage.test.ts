import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { severitySchema } from '../case/basics.ts'
import { byStrength, type Evidence, type Flag, flagSchema } from '../case/flag.ts'
import { defaultTriagePolicy, triagePolicySchema } from './policy.ts'
import { scorePriority } from './priority.ts'
import { rules } from './rules/index.ts'
import { cases, policies } from './testing/generated-cases.ts'
import { at, quietCase, saying, turn } from './testing/sample-cases.ts'
import { type TriageInput, triage } from './triage.ts'

/** True when the evidence is really there, letter for letter. */
function isFound(evidence: Evidence, input: TriageInput): boolean {
  switch (evidence.kind) {
    case 'message': {
      const message = input.conversation.find(({ id }) => id === evidence.messageId)
      return message?.text.slice(evidence.start, evidence.end) === evidence.quote && evidence.end <= message.text.length
    }
    case 'fact':
      return input.facts.some(({ id }) => id === evidence.factId)
    case 'attempt':
      return input.attempts.some(({ id }) => id === evidence.attemptId)
    case 'clock':
      return input.clocks.some(({ kind }) => kind === evidence.clock)
    case 'case':
      return [...(input.signals.related?.members ?? []), ...(input.signals.earlier?.cases ?? [])].some(
        ({ caseId }) => caseId === evidence.caseId,
      )
    case 'signal':
      return evidence.field in input.signals
    case 'assessment':
      return input.assessment !== null && evidence.field in input.assessment
    case 'customer':
      return evidence.field in input.customer
  }
}

describe('any case under any policy', () => {
  it('takes every flag back when the case is changed as its counterfactual says', () => {
    const raised = new Set<string>()
    fc.assert(
      fc.property(cases, policies, (input, policy) => {
        for (const rule of rules) {
          if (rule.evaluate(input, policy, at)) raised.add(rule.code)
          expect(rule.evaluate(rule.withoutTrigger(input, policy, at), policy, at)).toBeNull()
        }
      }),
      { numRuns: 500, seed: 7 },
    )
    expect([...raised].sort()).toEqual(rules.map(({ code }) => code).sort())
  })

  it('raises flags that are whole, name their policy version and quote their evidence exactly', () => {
    fc.assert(
      fc.property(cases, policies, (input, policy) => {
        for (const flag of triage(input, policy, at).flags) {
          expect(flagSchema.parse(flag)).toEqual(flag)
          expect(flag.counterfactual).toMatch(/^Not raised if /)
          expect(flag.policyVersion).toBe(policy.version)
          expect(flag.evidence.filter((evidence) => !isFound(evidence, input))).toEqual([])
        }
      }),
      { numRuns: 300 },
    )
  })

  it('adds up: the contributions are the score, the flags stand strongest first', () => {
    fc.assert(
      fc.property(cases, policies, (input, policy) => {
        const { flags, priority } = triage(input, policy, at)
        expect(priority.contributions.reduce((sum, { points }) => sum + points, 0)).toBe(priority.score)
        expect(flags).toEqual(flags.toSorted(byStrength))
      }),
    )
  })

  it('gives the same answer twice, and to a copy', () => {
    fc.assert(
      fc.property(cases, policies, (input, policy) => {
        const first = triage(input, policy, at)
        expect(triage(input, policy, at)).toEqual(first)
        expect(triage(structuredClone(input), policy, at)).toEqual(first)
      }),
    )
  })

  it('never scores lower for a graver severity or one more flag', () => {
    fc.assert(
      fc.property(cases, policies, (input, policy) => {
        const { flags } = triage(input, policy, at)
        const grave = severitySchema.options.map(
          (severity) => scorePriority({ ...input, severity, flags }, policy).score,
        )
        expect(grave).toEqual(grave.toSorted((a, b) => b - a))
        const growing = [...flags.keys(), flags.length].map(
          (count) => scorePriority({ ...input, flags: flags.slice(0, count) }, policy).score,
        )
        expect(growing).toEqual(growing.toSorted((a, b) => a - b))
      }),
    )
  })
})

it('raises nothing on a quiet case', () => {
  expect(triage(quietCase(), defaultTriagePolicy, at)).toEqual({
    flags: [],
    priority: { score: 16, contributions: [{ kind: 'severity', name: 'severity', label: 'Severity S3', points: 16 }] },
  })
})

it('counts an overridden flag no longer', () => {
  const { flags } = triage(saying('I will sue you'), defaultTriagePolicy, at)
  const by = { kind: 'member' as const, id: 'm', name: 'Ana' }
  const overridden = flags.map((flag): Flag => ({ ...flag, verdict: { kind: 'overridden', by, at, reason: 'A joke' } }))
  expect(scorePriority({ ...saying(), flags }, defaultTriagePolicy).score).toBe(36)
  expect(scorePriority({ ...saying(), flags: overridden }, defaultTriagePolicy).score).toBe(16)
})

it('shows what the cap cuts off', () => {
  const policy = { ...defaultTriagePolicy, severityPoints: { S1: 95, S2: 1, S3: 1, S4: 1 } }
  const input = { ...saying('I will sue you'), severity: 'S1' as const }
  const { priority } = triage(input, policy, at)
  expect(priority.score).toBe(100)
  expect(priority.contributions.at(-1)).toEqual({ kind: 'cap', name: 'cap', label: 'Never above 100', points: -15 })
})

it('has a policy that can be stored and read back, and refuses one that rewards lighter cases', () => {
  expect(triagePolicySchema.parse(defaultTriagePolicy)).toEqual(defaultTriagePolicy)
  const upsideDown = { ...defaultTriagePolicy, severityPoints: { S1: 1, S2: 2, S3: 3, S4: 4 } }
  expect(triagePolicySchema.safeParse(upsideDown).success).toBe(false)
})

describe('hostile messages', () => {
  const size = 5_000_000
  const fill = (part: string) => part.repeat(Math.ceil(size / part.length)).slice(0, size)
  const parts = [
    'a',
    ' ',
    '!',
    '"',
    '😡',
    'talk to ',
    'human ',
    'sue you ',
    'charged $',
    '1,',
    'not ',
    "'a b c d e' ",
    '>\n',
    'i paid 1 on may 1 ',
    '-- ',
    'report to ',
    '\u0000\u202e',
  ]

  it.each(parts)('of 5 MB of %j are read in a moment', (part) => {
    const input = saying(fill(part), 'ok')
    const begun = performance.now()
    triage(
      { ...input, facts: [{ id: 'f', key: 'order.total', label: 'Total', value: 3, unit: 'USD', source: 's' }] },
      defaultTriagePolicy,
      at,
    )
    // A runaway pattern takes minutes here; a whole second leaves room for a busy machine.
    expect(performance.now() - begun).toBeLessThan(1_000)
  })

  it('still yield what is asked at their end', () => {
    const input = saying(`${fill('log line ')} please let me talk to a human`)
    const { flags } = triage(input, defaultTriagePolicy, at)
    expect(flags.map(({ code }) => code)).toEqual(['human_requested'])
    expect(flags[0]?.evidence).toEqual([
      { kind: 'message', messageId: 'm1', start: size + 15, end: size + 30, quote: 'talk to a human' },
    ])
  })

  it('may share an id, be empty or hold half a character', () => {
    const odd = quietCase({
      conversation: [turn('x', 'I will sue you'), turn('x', ''), turn('x', '\ud83d sue \udd21')],
    })
    for (const rule of rules) {
      expect(rule.evaluate(rule.withoutTrigger(odd, defaultTriagePolicy, at), defaultTriagePolicy, at)).toBeNull()
    }
  })
})
