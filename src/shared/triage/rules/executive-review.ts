import { z } from 'zod'
import { clipped } from '../text/clipped.ts'
import { factsNamed, marksNamed } from '../text/fact-marks.ts'
import { ownPhrasesSchema } from '../text/own-phrases.ts'
import { mentionsOf } from '../text/topics.ts'
import type { TriageInput } from '../triage.ts'
import { figure } from '../wording.ts'
import { type Grounds, raisedOn, withoutGrounds } from './grounds.ts'
import { commonParameters, defineRule, type Raised } from './rule.ts'

const parameters = commonParameters.extend({
  contractValue: z.number().min(0).max(1_000_000_000).meta({
    title: 'Contract value',
    description: 'A contract worth this much or more is looked at by management',
    unit: 'money',
  }),
  lifetimeValue: z.number().min(0).max(1_000_000_000).meta({
    title: 'Lifetime value',
    description: 'A customer worth this much or more is looked at by management',
    unit: 'money',
  }),
  phrases: ownPhrasesSchema,
})
type Parameters = z.infer<typeof parameters>

/** Facts that mark an account of management's: `account.executive`, `account.key_account`. */
const marks =
  /\b(?:executive (?:account|sponsor|review|escalation)|(?:strategic|key|named|board) account|account executive (?:review|flag))\b/
/** Facts that carry the yearly or total value of a contract, in the workspace's currency. */
const contracts =
  /\b(?:contract (?:value|amount|worth|total)|(?:annual|yearly) (?:contract )?(?:value|revenue|spend)|arr|acv|tcv|deal (?:value|size))\b/

/**
 * A matter for management: the customer writes to the head of the company, its board or its press office, the account
 * is marked as an executive one, or contract or lifetime value (workspace currency) reaches the policy's amount. Source:
 * hierarchical escalation, up to authority. Reads the customer's words (four languages; a customer who is a CEO is left
 * out), facts and the profile.
 */
export const executiveReview = defineRule({
  code: 'executive_review',
  risk: 'service',
  severity: 'S3',
  parameters,
  defaults: { enabled: true, points: 12, contractValue: 100_000, lifetimeValue: 50_000, phrases: [] },
  evaluate(input, parameters) {
    const suggests = { type: 'hierarchical' as const, skill: 'supervisor' }
    const found = grounds(input, parameters)
    const said = raisedOn(
      found,
      {
        chip: 'For management',
        says: 'They turn to the top of the firm.',
        done: 'turned to the top of the firm',
        mark: 'mark for the top',
      },
      suggests,
    )
    return said ?? byWorth(input, parameters, suggests)
  },
  withoutTrigger(input, parameters) {
    const rest = withoutGrounds(input, (one) => grounds(one, parameters))
    const { contract, worth } = worthOf(rest, parameters)
    return {
      ...rest,
      facts: contract.length > 0 ? rest.facts.filter((fact) => !contract.includes(fact)) : rest.facts,
      // An amount of 0 makes every known value enough: only an unknown one is less.
      customer: worth === null ? rest.customer : { ...rest.customer, lifetimeValue: less(parameters.lifetimeValue) },
    }
  },
})

function less(amount: number): number | null {
  return amount > 0 ? 0 : null
}

function grounds(input: TriageInput, { phrases }: Parameters): Grounds {
  return { said: mentionsOf(input, 'executive', phrases), marked: marksNamed(input.facts, marks) }
}

/** What the customer is worth, where that reaches the policy's amounts. */
function worthOf({ facts, customer }: TriageInput, { contractValue, lifetimeValue }: Parameters) {
  const contract = factsNamed(facts, contracts).filter(
    ({ value }) => typeof value === 'number' && value >= contractValue,
  )
  const worth = customer.lifetimeValue
  return { contract, worth: worth !== null && worth >= lifetimeValue ? worth : null }
}

function byWorth(input: TriageInput, parameters: Parameters, suggests: Raised['suggests']): Raised | null {
  const { contract, worth } = worthOf(input, parameters)
  const [fact] = contract
  const { contractValue, lifetimeValue } = parameters
  if (fact && typeof fact.value === 'number') {
    const value = figure(fact.value)
    return {
      label: clipped(`Large contract ${value}`, 40),
      sentence: `This customer's contract is worth ${value}.`,
      counterfactual: `Not raised if the contract were worth less than ${figure(contractValue)}${worth === null ? '' : ` and they had spent less than ${figure(lifetimeValue)}`}. It is worth ${value}.`,
      observed: { value: fact.value, text: `contract worth ${value}` },
      threshold: { value: contractValue, text: `a contract of ${figure(contractValue)} or more` },
      evidence: [
        ...contract.slice(0, 5).map(({ id }) => ({ kind: 'fact' as const, factId: id })),
        ...(worth === null ? [] : [{ kind: 'customer' as const, field: 'lifetimeValue' }]),
      ],
      suggests,
    }
  }
  if (worth === null) return null
  return {
    label: clipped(`Top customer, spent ${figure(worth)}`, 40),
    sentence: `They have spent ${figure(worth)} with us so far.`,
    counterfactual: `Not raised if they had spent less than ${figure(lifetimeValue)}. They spent ${figure(worth)}.`,
    observed: { value: worth, text: `${figure(worth)} spent` },
    threshold: { value: lifetimeValue, text: `at least ${figure(lifetimeValue)} spent` },
    evidence: [{ kind: 'customer', field: 'lifetimeValue' }],
    suggests,
  }
}
