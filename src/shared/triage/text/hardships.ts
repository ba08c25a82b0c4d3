import { findAsMeant } from './canonical-text.ts'
import type { Found } from './evidence.ts'
import { type HardshipKind, hardshipKinds, hardshipPhrases } from './hardship-phrases.ts'
import { ownPhrases, withoutOverlaps } from './own-phrases.ts'
import type { Passage } from './passages.ts'
import { indexPhrases } from './phrase-index.ts'
import { leadOf, tailOf } from './surroundings.ts'
import { wordFamilies } from './word-families.ts'

/** One place where the customer tells of something that asks for special care; `own` for a phrase of the workspace. */
export interface Hardship extends Found {
  readonly hardship: HardshipKind | 'own'
}

const index = indexPhrases(hardshipPhrases.map(([kind, pattern]) => [hardshipKinds.indexOf(kind), pattern]))

/** Words before a wording which make it a condition, a question about rules, a denial, or a story of somebody else. */
const declining =
  /(?:\b(?:if|in case|what if|unless|suppose|imagine|when (?:someone|somebody|a customer|a person)|as if|like|as though|pretend|not because|si|se|kung|kapag|como si)\b(?! (?:i said|you can see|you must know))[^.!?,]{0,36}|\b(?:not|never|isn't|aren't|wasn't|don't|didn't|haven't|nobody|no one|no soy|no estoy|no es|nao sou|nao estou|hindi|thank god|luckily|movie|film|book|novel|song|series|character|game|episode|documentary|podcast|article about|charity for|donate to|donation to|discounts? for|insurance for)\b[^.!?,]{0,24}|\b(?:you|u|he|she|they)(?: almost| nearly| really)? (?:make|made|makes|is making|are making) me (?:want to )?)$/

/** What people also say of themselves in jest. */
const manners: ReadonlySet<Hardship['hardship']> = new Set(['self_harm', 'money', 'disability'])

/** Words after it which show that it is a manner of speaking. */
const joking =
  /^[^.!?]{0,40}(?:\b(?:lol|lmao|rofl|haha+|hehe|jaja+|jajaja|kkk+|rsrs|jk|just kidding|just joking|figuratively|of (?:boredom|laughter|embarrassment|shame|cringe|waiting|curiosity))\b|😂|🤣|😆)/

/** The places where the customer tells of hardship, in order of the text. */
export function hardshipsIn(passage: Passage, phrases: readonly string[]): Hardship[] {
  const found: Hardship[] = wordFamilies(passage).hardship
    ? findAsMeant(index, passage).map(({ start, end, points }) => ({
        passage,
        start,
        end,
        hardship: hardshipKinds[points] ?? 'own',
      }))
    : []
  const own = ownPhrases(passage, phrases).map((one): Hardship => ({ ...one, hardship: 'own' }))
  return withoutOverlaps([...found, ...own]).filter((one) => isMeant(passage.folded, one))
}

function isMeant(folded: string, { start, end, hardship }: Hardship): boolean {
  const clause = leadOf(folded, start).split(/ (?:but|because|and|pero|mas|porque|kasi) /)
  if (declining.test(` ${clause.at(-1) ?? ''}`)) return false
  return !manners.has(hardship) || !joking.test(tailOf(folded, end))
}
