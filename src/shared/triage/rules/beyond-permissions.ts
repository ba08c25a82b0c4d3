import type { Evidence } from '../../case/flag.ts'
import type { Message } from '../../case/message.ts'
import type { Attempt } from '../../case/parts.ts'
import { aiSayingsOf, stopReasonSays, withoutSayings } from '../text/ai-sayings.ts'
import { quoted, toEvidence, wholeMessage } from '../text/evidence.ts'
import type { TriageInput } from '../triage.ts'
import { listOf } from '../wording.ts'
import { commonParameters, defineRule, type Raised } from './rule.ts'
import { skillFor } from './skill.ts'

/** How systems refuse who lacks the right: HTTP 401 and 403, and the words for them. */
const refusal =
  /(?<![\w.])(?:40[13](?![\d.,]\d|\d)|forbidden|unauthori[sz]ed|not[ _](?:authori[sz]ed|permitted|allowed)|permission[ _-]?(?:denied|required|error|missing)|(?:access|authori[sz]ation)[ _-]?(?:denied|required|refused)|(?:insufficient|missing|lacks?|no|requires?)[ _-](?:\w+[ _-])?(?:permissions?|privileges?|scopes?|rights?|role|authori[sz]ation)|(?:needs?|requires?|awaiting|pending)[ _](?:\w+[ _]){0,2}(?:approval|authori[sz]ation|sign-?off))(?![a-z])/i
/** A proposed action that says itself that a person has to do it. */
const forPeople =
  /(?<![a-z])(?:(?:needs?|requires?|await(?:s|ing)?|pending|subject to|with|after|get|obtain|seek|request|ask(?: \w+){0,2} for)[ _](?:\w+[ _]){0,3}(?:approval|authori[sz]ation|sign-?off|permission)|(?:manual|human|person'?s?|supervisor|manager|lead|colleague)[ _](?:\w+[ _])?(?:approval|review|action|decision|intervention|check|override)|(?:let|have|ask) an? (?:\w+ )?(?:colleague|person|human|manager|supervisor|lead|specialist|agent|team member)|(?:transfer|escalate|hand(?:[ _-]?over)?|route|pass|forward|refer)(?:[ _]\w+){0,3}[ _](?:an? |the )?(?:human|person|manager|supervisor|lead|colleague|specialist|agent|team|human_agents?)|by an? (?:\w+ )?(?:colleague|person|human|manager|supervisor|lead|specialist|team member))(?![a-z])/i

/**
 * What is needed lies beyond the AI agent's own rights. Source: its permissions in the systems it works with. Reads its
 * words ('I am not allowed to', 'that is for a colleague', in four languages), its reason to stop, tool calls refused
 * for lack of rights (not those that failed otherwise), and a proposed action that needs a person.
 */
export const beyondPermissions = defineRule({
  code: 'beyond_permissions',
  risk: 'operational',
  severity: 'S3',
  parameters: commonParameters,
  defaults: { enabled: true, points: 8 },
  evaluate(input) {
    const signs = readSigns(input)
    const explanation = explain(input, signs)
    if (!explanation) return null
    const { calls, attempts, proposed, said, stopped } = signs
    const evidence: Evidence[] = [
      ...calls.slice(0, 3).map(wholeMessage),
      ...attempts.slice(0, 3).map(({ id }) => ({ kind: 'attempt' as const, attemptId: id })),
      ...toEvidence(said),
      ...(stopped ? [{ kind: 'assessment' as const, field: 'stopReason' }] : []),
      ...(proposed ? [{ kind: 'assessment' as const, field: 'proposedAction' }] : []),
    ]
    return { ...explanation, evidence, suggests: { type: 'hierarchical', skill: skillFor(input.category) } }
  },
  withoutTrigger(input) {
    const { calls, attempts, proposed } = readSigns(input)
    const silent = withoutSayings(input, 'not_permitted')
    const [refused, tried] = [new Set(calls.map(({ id }) => id)), new Set(attempts.map(({ id }) => id))]
    const { assessment } = silent
    return {
      ...silent,
      conversation: silent.conversation.map((message) =>
        message.tool && refused.has(message.id) ? { ...message, tool: { ...message.tool, ok: true } } : message,
      ),
      attempts: silent.attempts.map((attempt) => (tried.has(attempt.id) ? { ...attempt, outcome: 'worked' } : attempt)),
      assessment: proposed && assessment ? { ...assessment, proposedAction: null } : assessment,
    }
  },
})

/** Longest stretch of a tool's answer that is read, in UTF-16 units. */
const readLength = 2_000

function readSigns(input: TriageInput) {
  const calls = input.conversation.filter(isRefused)
  return {
    calls,
    attempts: input.attempts.filter((attempt) => isRefusedAttempt(attempt)),
    said: aiSayingsOf(input, 'not_permitted'),
    stopped: stopReasonSays(input, 'not_permitted'),
    proposed: forPeople.test((input.assessment?.proposedAction ?? '').slice(0, readLength)),
  }
}

function isRefused({ tool }: Message): boolean {
  return tool !== null && tool.ok !== true && tool.result !== null && refusal.test(tool.result.slice(0, readLength))
}

function isRefusedAttempt({ outcome, detail }: Attempt): boolean {
  return outcome === 'failed' && detail !== null && refusal.test(detail.slice(0, readLength))
}

function explain(
  input: TriageInput,
  signs: ReturnType<typeof readSigns>,
): Omit<Raised, 'evidence' | 'suggests'> | null {
  const { calls, attempts, proposed, said, stopped } = signs
  const refused = calls.length > 0 || attempts.length > 0
  const [first] = said
  const conditions = [
    ...(refused ? ['the system had not said no'] : []),
    ...(first || stopped ? ['the AI had not said no'] : []),
    ...(proposed ? ['its plan had not named a person'] : []),
  ]
  if (conditions.length === 0) return null
  const texts = {
    counterfactual: `Not raised if ${listOf(conditions)}.`,
    threshold: { value: 'allowed', text: 'what the AI may do' },
  }
  if (refused) {
    const name = clip(calls[0]?.tool?.name.replace(/[_-]+/g, ' ') ?? attempts[0]?.what ?? '')
    return {
      ...texts,
      label: 'The AI lacks the right',
      sentence: `The system did not let the AI do this: "${name}".`,
      observed: { value: name, text: `"${name}" was refused` },
    }
  }
  if (first || stopped) {
    const words = first ? quoted(first) : clip(input.assessment?.stopReason ?? '')
    return {
      ...texts,
      label: 'Beyond what the AI may do',
      sentence: `The AI says that it may not do this: "${words}".`,
      observed: { value: words, text: `"${words}"` },
    }
  }
  const plan = clip(input.assessment?.proposedAction ?? '')
  return {
    ...texts,
    label: 'The next step needs a person',
    sentence: `What the AI would do next needs a person: "${plan}".`,
    observed: { value: plan, text: `"${plan}"` },
  }
}

function clip(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 48 ? `${line.slice(0, 47).trimEnd()}…` : line
}
