import type { Found } from './evidence.ts'
import { asking, late } from './exception-phrases.ts'
import { ownPhrases, withoutOverlaps } from './own-phrases.ts'
import type { Passage } from './passages.ts'
import { sentencePhrases } from './sentence-phrases.ts'
import { leadOf, tailOf } from './surroundings.ts'

const wordings = sentencePhrases<'asks' | 'late'>([
  ...asking.map((pattern) => ['asks', pattern] as const),
  ...late.map((pattern) => ['late', pattern] as const),
])

/** Somebody who is late asks for an exception only where they still want it, in this sentence or the next. */
const wantsItStill =
  /\b(?:can|could|would|will) (?:you|i|we|u) (?:\w+ ){0,3}?(?:accept|return|refund|send|take|make|help|honou?r|cover|let|still|anyway|waive|extend|exchange|cancel|change)|\b(?:please|pls) (?:\w+ )?(?:accept|help|let|make|take|consider|refund|allow)|any (?:chance|way)|is there anything|(?:podr|pued|poderia|podem|pode)\w* (?:\w+ ){0,3}?(?:acept|devol|ayud|aceit|ajud|reembols)/

/** Takes it back, tells of earlier times or others, asks in the abstract, or means another exception. */
const notAsked =
  /\b(?:not|n'?t|never|no longer|without|nobody|no one|don'?t need|didn'?t need|instead of|rather than) (?:asking |ask |to ask |looking |expecting |expect |requesting |need |want |wanting )?(?:for |you to |to |me |you )*(?:an? |any )?$|\b(?:thanks?|thank you|grateful|appreciate|glad|happy|appreciated)(?: (?:you|so much|very much|a lot|again|that|for))*(?: \w+)? ?$|\b(?:you|they|he|she|agent|colleague|representative|rep|supervisor|manager) (?:already |even |kindly |once |previously |had |have |was able to |just |were kind enough to |agreed to |did )*(?:made|make|makes|granted|gave|allowed|waived)? ?(?:me |us |him |her |them )?(?:an?|the|some|one)? ?$|\b(?:do|does|did|would|will) (?:you|your company|they|your store) (?:ever |usually |normally |typically |generally |sometimes )+$|\b(?:what|who|which|when|how|where)(?:'s| is| are| happens| do| does| can| would| if)? [^.!?]{0,30}$|\bwith the $|\b(?:throws?|threw|throwing|raises?|raised|null|pointer|error|runtime|unhandled|uncaught|java|python|code|stack) (?:\w+ )?$|\b(?:nao|sin|sem|gracias por|obrigad[oa] por|salamat sa) (?:\w+ )?$/
/** 'You made an exception last time' tells of the past; 'can you make …' asks. */
const asksYou =
  /\b(?:can|could|would|will|please|may|might|hope|hoping|ask|asking|want|need|if|wish|unless|able to|possible|should|to|let)\b[^.!?]{0,24}$/
/** Their delay, not the customer's. */
const isOurs = /\b(?:promised|delivery|arriv\w*|estimated|expected|shipping date|you (?:said|gave|told|promised))\b/
/** 'I would never ask you to …'. */
const isRefused = /\b(?:never|not|\w*n't) (?:ask|want|need|expect|request|look)/
const aboutCode = /^ ?(?:error|message|handler|handling|trace|stack|thrown|log|code|in the (?:app|log|code))/

/** How far behind it the wish may stand, in UTF-16 units. */
const wantedWithin = 140

/** Where the customer asks for what a rule forbids, in order of the text; `phrases` are the workspace's own. */
export function exceptionRequests(passage: Passage, phrases: readonly string[]): Found[] {
  const own = ownPhrases(passage, phrases)
  const found = wordings(passage)
    .filter(({ kind, end }) => kind === 'asks' || wantsItStill.test(passage.folded.slice(end, end + wantedWithin)))
    .map(({ start, end }) => ({ passage, start, end }))
  return withoutOverlaps([...found, ...own].filter((one) => isAsked(one)))
}

function isAsked({ passage: { folded }, start, end }: Found): boolean {
  const words = folded.slice(start, end)
  if (aboutCode.test(tailOf(folded, end)) || isOurs.test(words) || isRefused.test(words)) return false
  // 'Couldn't you …' asks as 'could you …' does.
  const lead = leadOf(folded, start).replace(/\b(?:can|could|would|wo)n'?t (?=you|we|i\b)/g, 'could ')
  if (!notAsked.test(lead)) return true
  return asksYou.test(lead) && !/\b(?:not|n'?t|never|without|thanks?|thank|what|nao|sin|sem)\b/.test(lead)
}
