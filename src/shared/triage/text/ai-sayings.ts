import type { Message } from '../../case/message.ts'
import type { TriageInput } from '../triage.ts'
import {
  clarifying,
  forAnotherReason,
  forbids,
  notARule,
  notPermitted,
  outsideScope,
  policyWords,
  ruledOut,
} from './ai-phrases.ts'
import { type Found, rewrite } from './evidence.ts'
import { aiPassages, fold, type Passage } from './passages.ts'
import type { PhraseIndex } from './phrase-index.ts'
import { stemReader } from './stems.ts'
import { leadOf, tailOf } from './surroundings.ts'

/** What an AI agent says that explains why it stops. */
export type SayingKind = 'clarifying' | 'outside_scope' | 'not_permitted' | 'ruled_out'

/** One such saying, and where. */
export interface Saying extends Found {
  readonly kind: SayingKind
}

/** Nothing is said without one of these; most passages end here. */
const stems = stemReader([
  `clarif rephra rewor restat reform repeat elabor explai descri differ again mean unders compre catch caught follow
   recogn grasp interp figure sure certai unclear unsure confus clear pardon misund misrea aclara precis concre entien
   entend entie capte segur claro refier quiere quiso quieres esclar captei certeza quis refer repit linaw ulitin liwana
   pode poderi podria another other confused pakili pakiul paki ibig gets mainti nainti naiint maunaw naunaw nakuha specif make sense asking request questi messag what`,
  `outsid beyond scope unable able cann can couldn could isn aren not don won fuera alcanc fora escopo puedo posso consig
   labas lampas lagpas saklaw matutu matulu masasa makaka makatu wala hindi tengo tenho solo somente apenas estoy fui estou
   capabi algo answer right expert knowle limite provid give offer answer discus comment only just design train progra equip`,
  `abilit right rights team depart chang modif restri preven blocke barred prohib role profil allow permit author access power lack exceed above need requir await pending subjec only system autori facult acceso
   permis sistem requie necesi tiene acesso autono alcada requer precis exige depend pahint awtori pinapa pwede puwede maaari
   puedo posso consigo podre poderei podemos option means way kailan person collea superv manage lead team people decid approv cann can unable able won`,
  `polic terms politi patakar polisi except eligib refund return window period deadli expire nonref non final rules agains
   qualif prazo plazo regla regras normas bawal lampas lagpas kwalip condit termos termin cumple exceed limit puede acepta admite devolu devolv aceita fazemo realiz oferec reembo return refund exchan cancel modif chang fare ticket plan contra offer promot vouche covera insura member guaran more over may podemos puedo posso longer exchan covere entitl warran`,
])

const kinds: readonly (readonly [SayingKind, PhraseIndex<number>])[] = [
  ['clarifying', clarifying],
  ['outside_scope', outsideScope],
  ['not_permitted', notPermitted],
  ['ruled_out', ruledOut],
]

const known = new WeakMap<readonly Message[], readonly Saying[]>()

/** All that the AI says in its turns of such sayings, in order of turns. Kept for as long as the conversation is. */
export function aiSayings(conversation: readonly Message[]): readonly Saying[] {
  const before = known.get(conversation)
  if (before) return before
  const sayings = aiPassages(conversation).flatMap(sayingsIn)
  known.set(conversation, sayings)
  return sayings
}

/** What the AI says in its turns of one kind. */
export function aiSayingsOf(input: TriageInput, kind: SayingKind): Saying[] {
  return aiSayings(input.conversation).filter((saying) => saying.kind === kind)
}

function sayingsIn(passage: Passage): Saying[] {
  const mask = stems(passage)
  if (mask === 0) return []
  const found: Saying[] = []
  for (const [index, [kind, wording]] of kinds.entries()) {
    if ((mask & (1 << index)) === 0) continue
    for (const { start, end } of wording.find(passage.folded)) {
      if (isMeant(kind, passage.folded, { start, end })) found.push({ kind, passage, start, end })
    }
  }
  return (mask & 8) === 0 ? found : [...found, ...policiesIn(passage)]
}

function isMeant(kind: SayingKind, folded: string, { start, end }: { start: number; end: number }): boolean {
  const tail = tailOf(folded, end)
  const lead = leadOf(folded, start)
  switch (kind) {
    case 'clarifying':
      return true
    case 'outside_scope':
      // 'I can only help with the refund if you send a photo' is a condition.
      return (
        !isOfOthers.test(lead) &&
        !forAnotherReason.test(tail) &&
        !/^[^.!?]*\b(?:if|once|after|when|unless|until)\b/.test(tail)
      )
    case 'not_permitted':
      return !forAnotherReason.test(tail) && !isOfOthers.test(lead) && !isAskedOrSupposed(lead)
    case 'ruled_out':
      return !forAnotherReason.test(tail) && !isAskedOrSupposed(lead)
    default:
      return kind satisfies never
  }
}

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
  const message: Message = { id: '', at: '', author: 'ai', authorName: null, text: plain, ai: null, tool: null }
  const said = new Set(sayingsIn({ message, offset: 0, plain, folded: fold(plain) }).map(({ kind }) => kind))
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
