import type { Fact } from '../../case/parts.ts'
import { factsNamed, isMark } from './fact-marks.ts'
import { fold } from './passages.ts'
import { scoreShare } from './tool-warnings.ts'

/** Facts that say fraud themselves. */
const marks =
  /\b(?:fraud(?:ulent)?(?: (?:flag|alert|suspected|case|hold|mark|report))?|(?:stolen|lost) card|card (?:stolen|reported stolen)|chargeback(?: (?:flag|open|received|count))?|account takeover|identity theft)\b/
const notMarks = /\b(?:score|probability|check|deadline|due|team|policy|phone|contact|department|window|days)\b/
const scores = /\b(?:fraud|risk) (?:score|probability|level|rating)\b/
const cards =
  /\b(?:cards?|payment methods?) (?:used|tried|on file today|attempted|added|count)\b|\b(?:distinct|different|number of) (?:cards|payment methods)\b/
const mismatches =
  /\b(?:avs|cvv|cvc|address (?:match|check|verification)|billing (?:address )?(?:match|mismatch)|name (?:match|mismatch)|ip (?:country )?(?:match|mismatch)|(?:address|country|device|name|ip) mismatch)\b/
const saysMismatch =
  /^(?:no|false|fail\w*|mismatch\w*|no[ _]match|declined|n|different|differs|not matched|does not match)$/
const billing = /\b(?:billing|card|cardholder|card holder) (?:country|address|city)\b|\bcustomer home\b/
const shipping = /\b(?:shipping|delivery|ship to|ships to) ?(?:country|address|city)?\b/
const accountAge = /\b(?:account age(?: hours)?|age of (?:the )?(?:\w+ )?account)\b/

/** What the policy asks for. */
interface Bounds {
  /** Share from 0 to 1 from which a score counts. */
  readonly minimumScore: number
  /** So many cards on one account are a sign. */
  readonly cards: number
  /** So many weak signs together count. */
  readonly signs: number
}

/** Facts that say fraud, or scores that reach the policy's share. */
export function fraudMarks(facts: readonly Fact[], { minimumScore }: Bounds): Fact[] {
  const said = factsNamed(facts, marks).filter(
    (fact) => isMark(fact) && !notMarks.test(fold(fact.key).replace(/[._/:-]+/g, ' ')),
  )
  const high = factsNamed(facts, scores).filter(({ value }) =>
    typeof value === 'number'
      ? scoreShare(value) >= minimumScore
      : typeof value === 'string' && /^(?:high|very high|severe|critical|elevated)$/.test(fold(value).trim()),
  )
  const all = new Set([...said, ...high])
  return facts.filter((fact) => all.has(fact))
}

/** Weak signs that count together: a check that failed, many cards, two addresses that differ, a brand-new account. */
export function fraudSigns(facts: readonly Fact[], bounds: Bounds): Fact[] {
  const failed = factsNamed(facts, mismatches).filter((fact) => isMismatch(fact))
  const many = factsNamed(facts, cards).filter(({ value }) => typeof value === 'number' && value >= bounds.cards)
  const young = factsNamed(facts, accountAge).filter(isUnderOneDay)
  const all = [...new Set([...failed, ...many, ...young, ...differingAddress(facts)])]
  return all.length >= bounds.signs ? all : []
}

function isMismatch(fact: Fact): boolean {
  const isMismatchNamed = /mismatch/i.test(`${fact.key} ${fact.label}`)
  if (typeof fact.value === 'boolean') return fact.value === isMismatchNamed
  return (
    typeof fact.value === 'string' && (saysMismatch.test(fold(fact.value).trim()) || (isMismatchNamed && isMark(fact)))
  )
}

function isUnderOneDay({ value, unit, key }: Fact): boolean {
  if (typeof value !== 'number') return false
  return unit === 'hours' || key.endsWith('hours') ? value < 24 : (unit === 'days' || key.endsWith('days')) && value < 1
}

/** The shipping fact, where it differs from the billing one. */
function differingAddress(facts: readonly Fact[]): Fact[] {
  const [home] = factsNamed(facts, billing)
  const [ship] = factsNamed(facts, shipping)
  if (!home || !ship || home === ship || typeof home.value !== 'string' || typeof ship.value !== 'string') return []
  return fold(home.value).trim() === fold(ship.value).trim() ? [] : [ship]
}
