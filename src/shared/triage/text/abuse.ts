import { type AbuseKind, abuseKinds, englishAbuse } from './abuse-phrases.ts'
import { otherAbuse } from './abuse-phrases-other.ts'
import { findAsMeant } from './canonical-text.ts'
import type { Found } from './evidence.ts'
import { ownPhrases, withoutOverlaps } from './own-phrases.ts'
import type { Passage } from './passages.ts'
import { indexPhrases } from './phrase-index.ts'
import { leadOf, tailOf } from './surroundings.ts'
import { wordFamilies } from './word-families.ts'

/** One place where the customer abuses or threatens somebody, or swears. */
export interface Abuse extends Found {
  readonly abuse: AbuseKind
}

const rows = [...englishAbuse, ...otherAbuse]
const index = indexPhrases(rows.map(([kind, pattern]) => [abuseKinds.indexOf(kind), pattern]))

/**
 * Words before a wording in its sentence which make it somebody else's (a report, a question about rules), deny it or
 * turn it on the customer.
 */
const declining =
  /(?:\b(?:said|says|saying|told me(?: to| that)?|tell (?:him|her|them|me) to|told (?:him|her|them) to|tells me|wrote|writes|texted|messaged|messages|yelled|yelling|screamed|shouted|called me|calls me|threatened|threatens|threatening|threatened me(?: that)?|reported|dijo|dice que|me dijo|disse|falou|me chamou|me llamo|sinabi(?:han)?|sabi (?:nya|niya|nila)|tinawag (?:nya|niya)?)\b[^.!?]{0,30}|\b(?:not|never|don't|dont|won't|wouldn't|didn't|no need to|not going to|isn't|aren't|wasn't|hope (?:nobody|no one)|nobody|no one|no quiero|no voy a|no te|nao vou|nao quero|hindi|di ko|ayaw kong?) (?:really |even |ever |actually |want(?:ing)? to |mean(?:ing)? to |say(?:ing)? |think(?:ing)? |call(?:ing)? |believe |trying to |that |you(?:'re| are)? |going to |an? |all |everyone )*|\b(?:i am|i'm|im|i feel|i felt|i was|i'm such|i am such|makes? me (?:feel|look)|am i|made me (?:feel|look)|think i'm|think i am|feel like|felt like|treat me like|treated (?:me )?like|i look like) (?:an? |so |such |like |just |really |a total |the |fucking |bloody )*|\b(?:if|would it|what if|it won't|wouldn't|are you saying|do you think|does it|sorry (?:for|if|that)|apologi[sz]e (?:for|if)) [^.!?,]{0,24})$/

/** Insults that stand for themselves. */
const alone =
  /^(?:(?:useless|fucking|fuckin|stupid|dumb|bloody|lazy|damn|lying|worthless|pathetic|fat|ugly|goddamn|absolute|total|complete|malditos?|malditas?|putos?|putas?|puto) )*(?:losers|scum|vermin|trash|parasites|idiot|moron|morons?|ass ?holes?|bastards|bitch(?:es)?|cunts?|imbeciles?|dickheads?|motherfuckers?|wankers?|scumbags?|dumb ?ass(?:es)?|retards?|pendejos?|idiotas?|estupidos|cabrones|gilipollas|imbecis|otarios|babacas?|desgracados?|gago|gaga|tarantado|ulol|hayop)(?: de (?:mierda|merda|mi))?$/

/** Where the sentence goes on about a thing or a joke. */
const after =
  /^ ?(?:(?:bot|robot|machine|chat ?bot|app|website|printer|phone|program|software)\b|(?:[a-z']+ ){0,3}(?:lol|lmao|haha|jk|just kidding|just joking)\b|(?:[a-z]+ )?😂)/

/** The places where the customer abuses or threatens somebody, in order of the text; swearing at nobody among them. */
export function abuseIn(passage: Passage, phrases: readonly string[]): Abuse[] {
  const found: Abuse[] = wordFamilies(passage).abuse
    ? findAsMeant(index, passage).map(({ start, end, points }) => ({
        passage,
        start,
        end,
        abuse: abuseKinds[points] ?? 'swearing',
      }))
    : []
  const fingers = passage.plain.includes('🖕')
    ? Array.from(
        passage.plain.matchAll(/🖕/g),
        ({ index: start }): Abuse => ({ passage, start, end: start + 2, abuse: 'insult' }),
      )
    : []
  const own = ownPhrases(passage, phrases).map((one): Abuse => ({ ...one, abuse: 'insult' }))
  return withoutOverlaps([...found, ...fingers, ...own]).filter((one) => isMeant(passage.folded, one))
}

function isMeant(folded: string, { start, end, abuse }: Abuse): boolean {
  if (abuse === 'swearing') return true
  const lead = leadOf(folded, start)
  // 'Idiots!' is thrown at somebody; 'he is full of idiots' tells of others.
  if (alone.test(folded.slice(start, end)) && !/^\s*$|[,:]\s*$/.test(lead)) return false
  // 'If you don't … I'll …' is a threat, not a supposition.
  const own = abuse === 'threat' ? lead.replace(/\bif (?=(?:you|u|they|this|it|i|my|the|nobody|no one) )/, '') : lead
  const clause = own.split(/ (?:but|pero|mas) /)
  return !declining.test(` ${clause.at(-1) ?? ''}`) && !after.test(tailOf(folded, end))
}
