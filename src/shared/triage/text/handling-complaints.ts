import { findAsMeant } from './canonical-text.ts'
import type { Found } from './evidence.ts'
import { englishHandling, type HandlingKind, type HandlingRow, handlingKinds } from './handling-phrases-english.ts'
import { otherHandling } from './handling-phrases-other.ts'
import { ownPhrases, withoutOverlaps } from './own-phrases.ts'
import type { Passage } from './passages.ts'
import { indexPhrases } from './phrase-index.ts'
import { leadOf, tailOf } from './surroundings.ts'
import { wordFamilies } from './word-families.ts'

/** One place where the customer complains of the handling; `own` where a phrase of the workspace was found. */
export interface HandlingComplaint extends Found {
  readonly complaint: HandlingKind | 'own'
}

const rows: readonly HandlingRow[] = [...englishHandling, ...otherHandling]
const index = indexPhrases(rows.map(([kind, pattern]) => [handlingKinds.indexOf(kind), pattern]))

/** Words before a wording in its clause which take the complaint out of it: doubt, a condition, thanks, other people's affairs. */
const declining =
  /(?:\b(?:if|unless|in case|what if|suppose|whether|hope|hopefully|assuming|so that|sorry (?:if|that)|not saying|not that|never said|don't think|dont think|thanks? (?:you )?for not|glad|si|se|kung|kapag|baka|espero que)\b[^.!?,;]{0,40}|\b(?:not|never|isn't|aren't|wasn't|weren't|no es|nao e|hindi|no) (?:a |an |really |at all |been )?|\b(?:last|old|previous|former|other|another|different) (?:company|provider|bank|carrier|shop|store|operator|insurer|supplier|airline)\b[^.!?,;]{0,30})$/

/** Words after it which do: 'nobody helped me move', 'nobody answered the door'. */
const after =
  /^ (?:(?:around )?between depots|for (?:only |just )?(?:a|one) minute|(?:by )?my family|by (?:her|his|their)|my (?:dog|cat|son)|the door|me move|at home|at the door|at the house|in my family|in the car)\b/

/** Whom a complaint is about that is none of us. */
const notOurs =
  /\b(?:parcel|package|order|driver|courier|waiter|waitress|taxi|hotel|restaurant|landlord|seller|vendor|neighbou?r|repartidor|vendedor|entregador|rider)(?: \w+)? (?:is |was |were |just |very |so |keeps |has been |has )*$/
/** Whom customers ask and tell besides us. */
const others =
  /\bmy (?:landlord|bank|wife|husband|boss|friend|neighbou?r|son|daughter|doctor|employer|provider|mother|father|mom|dad)\b/

/** The places where the customer complains of how they are being handled, in order of the text. */
export function handlingComplaints(passage: Passage, phrases: readonly string[]): HandlingComplaint[] {
  const found: HandlingComplaint[] = wordFamilies(passage).handling
    ? findAsMeant(index, passage).map(({ start, end, points }) => ({
        passage,
        start,
        end: trimEnd(passage.folded, end),
        complaint: handlingKinds[points] ?? 'own',
      }))
    : []
  const own = ownPhrases(passage, phrases).map((one): HandlingComplaint => ({ ...one, complaint: 'own' }))
  return withoutOverlaps([...found, ...own]).filter((one) => isMeant(passage.folded, one))
}

function isMeant(folded: string, { start, end }: HandlingComplaint): boolean {
  const clause = leadOf(folded, start).split(/,| (?:but|because|and|pero|mas|porque|kaso|kasi) /)
  // An order on hold is none.
  if (
    /^(?:\w+ )?on hold/.test(folded.slice(start, end)) &&
    /\b(?:order|parcel|package|payment|account|shipment|refund|delivery|case|it)(?:'s| has| is| was)? $/.test(
      clause.at(-1) ?? '',
    )
  )
    return false
  if (others.test(folded.slice(start, end)) || notOurs.test(clause.at(-1) ?? '')) return false
  return !declining.test(` ${clause.at(-1) ?? ''}`) && !after.test(tailOf(folded, end))
}

function trimEnd(folded: string, end: number): number {
  let last = end
  while (last > 0 && folded[last - 1] === ' ') last -= 1
  return last
}
