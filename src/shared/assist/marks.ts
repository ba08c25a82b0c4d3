import { moneyMentions } from '../triage/text/money-mentions.ts'

/** What makes a sentence worth keeping, read from its words alone: English first, Spanish, Portuguese, Filipino beside. */

/** The customer says what they want. */
const wants =
  /\b(?:i (?:want|need|would like|'?d like|wanna|wish|am (?:trying|looking|calling|writing|hoping|requesting|asking)|was (?:trying|hoping|wondering)|have to|request|demand|expect)|i'm (?:trying|looking|calling|writing|hoping|requesting|asking)|im (?:trying|looking|calling)|(?:can|could|will|would) (?:you|i|we|someone)|please|help me|refund me|my (?:issue|problem|question|request) is|we (?:want|need|would like)|cancel|refund|exchange|return|replace|change|update|reset|book|quiero|quisiera|necesito|me gustaria|puede[ns]?|podria|quero|preciso|gostaria|pode(?:ria)?|gusto ko|kailangan ko|pwede(?:ng)? ba|paki)/
/** The customer says what is wrong. */
const wrong =
  /\b(?:not|never|no longer|isn'?t|wasn'?t|doesn'?t|didn'?t|don'?t|won'?t|can'?t|cannot|couldn'?t|haven'?t|hasn'?t|still|wrong|broken|damaged|defective|missing|lost|late|delayed|failed|fails|error|problem|issue|charged|overcharged|twice|stuck|locked|declined|cracked|stopped|unable|without|instead|hacked|stolen|nunca|todavia|aun|ainda|nao|hindi|wala|sira)\b/
/** Something was done, or decided. */
const done =
  /\b(?:(?:have|has|had|'ve|been|was|were|is|are|will be|i) (?:now |already |just |successfully |also |not |been )*(?:cancel+ed|refunded|returned|exchanged|replaced|changed|updated|booked|rebooked|upgraded|modified|processed|issued|sent|shipped|credited|reset|removed|added|applied|approved|denied|declined|confirmed|completed|fixed|resolved|resent|closed|opened|escalated|transferred|submitted|scheduled|created|charged|waived|reversed|verified|found|unlocked|restored|refused|rejected)|successfully|all set|(?:is|are|has been|'s) (?:done|complete|confirmed|resolved)|you will (?:receive|get|be)|you(?:'ll| will) (?:receive|get|see)|your refund|transferred to|transfer(?:ring)? you|human agent|unable to|not able to|can(?:no|')t (?:be|help|process|change|cancel|refund|offer)|is not (?:possible|eligible|allowed)|not eligible|reembols\w+|cancelad[oa]|cambiad[oa]|enviad[oa]|aprovad[oa]|resuelt[oa]|resolvid[oa])\b/
/** A promise with a time. */
const promised =
  /\b(?:within|by|in|before|until|after) (?:the next |about |around |up to )?(?:\d{1,3}|one|two|three|four|five|six|seven|ten|a few|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight|noon|the end of)\b|\b\d{1,2}(?:-| to )\d{1,2} (?:business |working )?(?:days|hours|weeks)\b/
/** Greetings, thanks and offers of help that say nothing of the case. */
const courtesy =
  /^(?:(?:hi|hello|hey|hola|ola|good (?:morning|afternoon|evening)|dear|thanks?|thank you|gracias|obrigad[oa]|salamat|you'?re welcome|no problem|bye|goodbye|have a (?:great|nice|good|wonderful)|great|perfect|ok(?:ay)?|sure|yes|no|yeah|yep|nope|alright|certainly|of course|i(?:'m| am) (?:here to help|happy to help|glad)|how (?:can|may) i (?:help|assist)|is there anything else|(?:please )?let me know if|if you (?:have|need) any(?: other| further| more)?|feel free|i (?:understand|apologi[sz]e|appreciate)|sorry (?:to hear|for the)|welcome to|please (?:wait|hold)|one (?:moment|second)|let me (?:check|see|look)|i(?:'ll| will) (?:check|look)|just a moment)\b)/

/** What the words of one sentence tell; shares and counts, no judgement. */
export interface Marks {
  readonly wants: boolean
  readonly wrong: boolean
  readonly done: boolean
  readonly promised: boolean
  readonly courtesy: boolean
  readonly asks: boolean
  /** Amounts of money. */
  readonly amounts: number
  /** Order numbers, codes, dates. */
  readonly numbers: number
}

const code = /#\w*\d{2,}|\b(?=[A-Z0-9-]*\d)(?=[A-Z0-9-]*[A-Z])[A-Z0-9-]{5,}\b|\b\d{5,}\b/g
const date =
  /\b(?:19|20)\d{2}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}\b/gi

/** Reads a sentence; `folded` is the same in small letters without accents. */
export function marksOf(sentence: string, folded: string): Marks {
  return {
    wants: wants.test(folded),
    wrong: wrong.test(folded),
    done: done.test(folded),
    promised: promised.test(folded),
    courtesy: courtesy.test(folded),
    asks: folded.endsWith('?'),
    amounts: moneyMentions(sentence).length,
    numbers: (sentence.match(code)?.length ?? 0) + (sentence.match(date)?.length ?? 0),
  }
}
