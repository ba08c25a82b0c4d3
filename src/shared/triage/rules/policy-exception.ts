import type { z } from 'zod'
import type { Evidence } from '../../case/flag.ts'
import { aiSayingsOf, stopReasonSays, withoutSayings } from '../text/ai-sayings.ts'
import { type Found, quoted, toEvidence, withoutWords } from '../text/evidence.ts'
import { exceptionRequests } from '../text/exception-requests.ts'
import { ownPhrasesSchema } from '../text/own-phrases.ts'
import { customerPassages, findIn } from '../text/passages.ts'
import type { TriageInput } from '../triage.ts'
import { listOf } from '../wording.ts'
import { commonParameters, defineRule, type Raised } from './rule.ts'
import { exceededWindow, withinWindow } from './time-windows.ts'

const parameters = commonParameters.extend({ phrases: ownPhrasesSchema })
type Parameters = z.infer<typeof parameters>

/**
 * The customer asks for something that a stated policy forbids. Source: the workspace's own rules, as customer, AI and
 * record name them: the customer asks for an exception (four languages, and the workspace's own phrases), the AI
 * answers or stops because a policy does not allow it, or the facts show a window (in days) that is over.
 */
export const policyException = defineRule({
  code: 'policy_exception',
  risk: 'financial',
  severity: 'S3',
  parameters,
  defaults: { enabled: true, points: 8, phrases: [] },
  evaluate(input, parameters) {
    const asked = requests(input, parameters)
    const refused = aiSayingsOf(input, 'ruled_out')
    const stopped = stopReasonSays(input, 'ruled_out')
    const over = exceededWindow(input)
    const evidence: Evidence[] = [
      ...toEvidence(asked),
      ...toEvidence(refused).slice(0, 3),
      ...(stopped ? [{ kind: 'assessment' as const, field: 'stopReason' }] : []),
      ...(over?.factIds ?? []).map((factId) => ({ kind: 'fact' as const, factId })),
    ]
    if (evidence.length === 0) return null
    const signs = { asked: asked[0], refused: refused[0], stopped, over: over?.text ?? null }
    return { ...explain(signs), evidence, suggests: { type: 'hierarchical', skill: 'supervisor' } }
  },
  withoutTrigger(input, parameters) {
    const obeying = withinWindow(withoutSayings(input, 'ruled_out'))
    return withoutWords(obeying, (current) => requests(current, parameters))
  },
})

function requests({ conversation }: TriageInput, { phrases }: Parameters): Found[] {
  return findIn(customerPassages(conversation), (passage) => exceptionRequests(passage, phrases))
}

interface Signs {
  readonly asked: Found | undefined
  readonly refused: Found | undefined
  readonly stopped: boolean
  readonly over: string | null
}

/** The customer's wish leads, then the AI's answer, then the record; all that hold stand in the counterfactual. */
function explain({ asked, refused, stopped, over }: Signs): Omit<Raised, 'evidence' | 'suggests'> {
  const denied = refused !== undefined || stopped
  const conditions = [
    ...(asked ? ['they had not asked for it'] : []),
    ...(denied ? ['the AI had not said no'] : []),
    ...(over ? ['the time had not run out'] : []),
  ]
  const texts = {
    counterfactual: `Not raised if ${listOf(conditions)}.`,
    threshold: { value: 'allowed', text: 'what the rules allow' },
  }
  const because = over ? ` ${over}` : refused ? ` The AI said: "${quoted(refused)}".` : ''
  if (asked) {
    const words = quoted(asked)
    return {
      ...texts,
      label: denied || over ? 'Asks for what the rules forbid' : 'Asks for an exception',
      sentence: `The customer asks us to go past a rule: "${words}".${because}`,
      observed: { value: words, text: `"${words}"` },
    }
  }
  if (denied) {
    return {
      ...texts,
      label: 'Not allowed by the rules',
      sentence: `The AI said that our rules do not allow this.${because || ' It stopped there.'}`,
      observed: { value: 'refused', text: 'the AI said no' },
    }
  }
  return {
    ...texts,
    label: 'Past the time the rules allow',
    sentence: `This is past what our rules allow.${because}`,
    observed: { value: over ?? '', text: over ?? '' },
  }
}
