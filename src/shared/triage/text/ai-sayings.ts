import type { Message } from '../../case/message.ts'
import type { TriageInput } from '../triage.ts'
import { clarifying } from './ai-clarifying.ts'
import { forAnotherReason, notPermitted } from './ai-not-permitted.ts'
import { outsideScope } from './ai-outside-scope.ts'
import { forbids, notARule, policyWords, ruledOut } from './ai-ruled-out.ts'
import { type Found, rewrite } from './evidence.ts'
import { aiPassages, findIn, type Passage, wholePassage } from './passages.ts'
import { sentencePhrases } from './sentence-phrases.ts'
import { leadOf, tailOf } from './surroundings.ts'

/** What an AI agent says that explains why it stops. */
export type SayingKind = 'clarifying' | 'outside_scope' | 'not_permitted' | 'ruled_out'

/** One such saying, and where. */
export interface Saying extends Found {
  readonly kind: SayingKind
}

const wordings = sentencePhrases<SayingKind>(
  [
    ...rowsOf('clarifying', clarifying),
    ...rowsOf('outside_scope', outsideScope),
    ...rowsOf('not_permitted', notPermitted),
    ...rowsOf('ruled_out', ruledOut),
  ],
  'ai',
)

function rowsOf(kind: SayingKind, patterns: readonly string[]): (readonly [SayingKind, string])[] {
  return patterns.map((pattern) => [kind, pattern] as const)
}

const known = new WeakMap<readonly Message[], readonly Saying[]>()

/** All that the AI says in its turns of such sayings, in order of turns. Kept for as long as the conversation is. */
export function aiSayings(conversation: readonly Message[]): readonly Saying[] {
  const before = known.get(conversation)
  if (before) return before
  const sayings = findIn(aiPassages(conversation), sayingsIn)
  known.set(conversation, sayings)
  return sayings
}

/** What the AI says in its turns of one kind. */
export function aiSayingsOf(input: TriageInput, kind: SayingKind): Saying[] {
  return aiSayings(input.conversation).filter((saying) => saying.kind === kind)
}

function sayingsIn(passage: Passage): Saying[] {
  const found = wordings(passage)
    .filter((one) => isMeant(one.kind, passage.folded, one))
    .map((one): Saying => ({ ...one, passage }))
  const policies = policyWord.test(passage.folded) ? policiesIn(passage) : []
  const isWithin = (one: Saying) =>
    one.kind === 'ruled_out' && policies.some(({ start, end }) => one.start < end && one.end > start)
  return policies.length === 0 ? found : [...found.filter((one) => !isWithin(one)), ...policies]
}

function isMeant(kind: SayingKind, folded: string, { start, end }: { start: number; end: number }): boolean {
  const tail = tailOf(folded, end)
  const lead = leadOf(folded, start)
  switch (kind) {
    case 'clarifying':
      return (
        !(isOfOthers.test(lead) && !/\b(?:can|could|would|will|may|might|do|help|for) you $/.test(lead)) &&
        !/\b(?:if|unless|when|si|se|kung) (?:\w+ )?$/.test(lead)
      )
    case 'outside_scope':
      // 'I can only help with the refund if you send a photo' is a condition.
      return (
        !isOfOthers.test(lead) &&
        !/\bif you\b/.test(lead) &&
        !forAnotherReason.test(tail) &&
        !/^[^.!?]*\b(?:if|once|after|when|unless|until)\b/.test(tail)
      )
    case 'not_permitted':
      return !forAnotherReason.test(tail) && !isOfOthers.test(lead) && !isAskedOrSupposed(lead)
    case 'ruled_out':
      return (
        !forAnotherReason.test(tail) &&
        !isAskedOrSupposed(lead) &&
        (deniesItself.test(folded.slice(start, end)) || !/\b(?:not|\w*n'?t)(?: \w+)? $/.test(lead))
      )
    default:
      return kind satisfies never
  }
}

/** A negation of its own: 'not past the deadline' takes it back, 'do not … non-refundable' does not. */
const deniesItself = /\b(?:not?|non|\w*n't|cannot|only|never|unable|excluded|against|strict|nao|hindi|bawal|wala\w*)\b/

/** What the customer may not do is no limit of the AI's. */
const isOfOthers =
  /\b(?:you|customers?|passengers?|users?|they|he|she|who|guests?|members?|anyone|(?:human )?agents?|supervisors?|managers?|colleagues?|which)(?:'re|'s)?(?: (?:are|is|were|was|do|does|will|would|also|still|currently)){0,2} $/

function isAskedOrSupposed(lead: string): boolean {
  return /\b(?:if|whether|in case|should|check|let me see) (?:it |this |that |you |your \w+ |the \w+ )?(?:is |are |was )?$/.test(
    lead,
  )
}

/** Sentences that name a policy and say no. */
function policiesIn(passage: Passage): Saying[] {
  const { folded } = passage
  const found: Saying[] = []
  for (const { index, 0: word } of folded.matchAll(policyWords)) {
    const start = sentenceStart(folded, index)
    const end = sentenceEnd(folded, index + word.length)
    const sentence = folded.slice(start, end)
    if (start < (found.at(-1)?.end ?? 0) || notARule.test(sentence) || !forbids.test(sentence)) continue
    if (sentence.endsWith('?')) continue
    found.push({ kind: 'ruled_out', passage, start, end })
  }
  return found
}

/** Longest part of a sentence shown on either side of the word 'policy', in UTF-16 units. */
const reach = 160
/** Tells quickly whether one is named at all. */
const policyWord = /polic|politica|patakaran|polisiya|terms|termin|termos/

function sentenceStart(folded: string, index: number): number {
  const from = Math.max(0, index - reach)
  const cut = folded.slice(from, index).search(/[^.!?;\n]*$/)
  const start = from + Math.max(0, cut)
  return start + (/^\s*/.exec(folded.slice(start, index))?.[0].length ?? 0)
}

function sentenceEnd(folded: string, index: number): number {
  const mark = folded.slice(index, index + reach).search(/[.!?;\n]/)
  return mark === -1 ? Math.min(folded.length, index + reach) : index + mark + 1
}

/** What the AI gave as its reason to stop, where it is such a saying. */
export function stopReasonSays({ assessment }: TriageInput, kind: SayingKind): boolean {
  const reason = assessment?.stopReason ?? ''
  return reason !== '' && readReason(reason).has(kind)
}

const reasons = new Map<string, ReadonlySet<SayingKind>>()
/** Most stop reasons remembered; AI agents use a few again and again. */
const maxReasons = 500

function readReason(reason: string): ReadonlySet<SayingKind> {
  const before = reasons.get(reason)
  if (before) return before
  const plain = reason.slice(0, 2_000)
  const message: Message = {
    id: '',
    at: '',
    author: 'ai',
    authorName: null,
    text: plain,
    ai: null,
    tool: null,
    delivery: null,
  }
  const said = new Set(sayingsIn(wholePassage(message, 0, plain)).map(({ kind }) => kind))
  if (reasons.size >= maxReasons) reasons.clear()
  reasons.set(reason, said)
  return said
}

/** The case as if the AI had not said such things, in its turns and as its reason to stop. */
export function withoutSayings(input: TriageInput, kind: SayingKind): TriageInput {
  const { assessment } = input
  let current =
    stopReasonSays(input, kind) && assessment ? { ...input, assessment: { ...assessment, stopReason: null } } : input
  for (let round = 0; round < 4; round += 1) {
    const found = aiSayingsOf(current, kind)
    if (found.length === 0) return current
    current = rewrite(current, found, () => '')
  }
  const speaking = new Set(aiSayingsOf(current, kind).map(({ passage }) => passage.message))
  const conversation = current.conversation.map((message) =>
    speaking.has(message) ? { ...message, text: '' } : message,
  )
  return { ...current, conversation }
}
