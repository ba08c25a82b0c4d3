import type { Found } from './evidence.ts'
import type { Passage } from './passages.ts'
import {
  anybodyNouns,
  fillers,
  handoverObjects,
  handoverVerbs,
  liveAdjectives,
  loneFillers,
  machineNouns,
  nounBreakers,
  serviceNouns,
  talkVerbs,
  vagueHandoverVerbs,
  wishVerbs,
} from './people-words.ts'

/** One word of a passage; `clause` counts up at every mark that ends a clause. */
interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly clause: number
}

/** Nothing of a request stands further from its verb than this many words. */
const reach = 9
/** Without one of these stems a passage holds no request (misspelt ones included); most passages end here. */
const stems =
  /hum|agen|rep|erator|super|manag|person|eprson|people|some|somn|somo|somr|any|ass?is|special|staff|emplo|csr|advis|agent|asesor|gerente|encargad|ejecutiv|atendent|responsavel|ahente|persona|algui|pessoa|alguem|tao|bot|robo|machine|maquina|makina|computer|\bai\b|(?:transfer|connect) me/

/** The places where the customer asks for a person, in order of the text. */
export function personRequests(passage: Passage): Found[] {
  if (!stems.test(passage.folded)) return []
  const words = toWords(passage.folded)
  const found: Found[] = []
  for (let index = 0; index < words.length; index += 1) {
    const last = requestFrom(words, index)
    const [first, end] = [words[index], last === null ? undefined : words[last]]
    if (last === null || !first || !end) continue
    found.push({ passage, start: first.start, end: end.end })
    index = last
  }
  return found.length > 0 ? found : [...offers(passage), ...loneRequests(passage, words)].slice(0, 1)
}

function toWords(folded: string): Word[] {
  const words: Word[] = []
  let clause = 0
  for (const match of folded.matchAll(/[a-z0-9]+(?:['-][a-z0-9]+)*|[.!?;,\n]+/g)) {
    const [text] = match
    if (/^[a-z0-9]/.test(text)) words.push({ text, start: match.index, end: match.index + text.length, clause })
    else clause += 1
  }
  return words
}

/** Index of the last word of the request that begins with the word at `index`, or null. */
function requestFrom(words: readonly Word[], index: number): number | null {
  const verb = words[index]
  if (!verb) return null
  const kind = verbKind(words, index)
  if (!kind) return null
  const object = nounAfter(words, index)
  if (!object) return null
  const before = wordsBefore(words, index)
  const fits = isMachine(object)
    ? kind === 'talk' && refusesMachine.test(before)
    : asksFor(kind, verb, object) && !declines(before)
  if (!fits) return null
  return object.last
}

type VerbKind = 'talk' | 'misspelt_talk' | 'handover' | 'wish'

function verbKind(words: readonly Word[], index: number): VerbKind | null {
  const { text } = words[index] ?? { text: '' }
  if (talkVerbs.has(text)) return 'talk'
  if (handoverVerbs.has(text)) return 'handover'
  // 'I like the manager' is praise, "I'd like the manager" a wish.
  if (text === 'like' && !/(?:'d|would)$/.test(words[index - 1]?.text ?? '')) return null
  if (wishVerbs.has(text)) return 'wish'
  const next = words[index + 1]?.text ?? ''
  const beforePreposition = next === 'to' || next === 'with' || next === 'w' || next === 'wth' || next === 'wiht'
  if (beforePreposition && text.length > 2 && misspeltVerbs.some((verb) => isNear(text, verb))) return 'misspelt_talk'
  return null
}

const misspeltVerbs = ['talk', 'speak', 'chat', 'talking', 'speaking', 'chatting', 'contact']

interface Noun {
  readonly last: number
  readonly kind: 'service' | 'anybody' | 'misspelt' | 'machine'
  /** 'real', 'live' or the like stood before it. */
  readonly alive: boolean
  /** 'me' or the like stood before it. */
  readonly forMe: boolean
  /** 'it', 'this' or 'my' stood before it: something else than the customer is handed over. */
  readonly forThing: boolean
  /** Nothing at all stood between verb and noun. */
  readonly bare: boolean
  /** The noun also names things: 'contact person', 'chat assistant'. */
  readonly isThing: boolean
}

const thingObjects = new Set(['it', 'this', 'my'])
const thingNouns = new Set([
  'person',
  'people',
  'persona',
  'pessoa',
  'assistant',
  'assistants',
  'staff',
  'being',
  'employee',
])

function isMachine(noun: Noun): boolean {
  return noun.kind === 'machine'
}

function nounAfter(words: readonly Word[], verbIndex: number): Noun | null {
  let alive = false
  let forMe = false
  let forThing = false
  for (let index = verbIndex + 1; index <= verbIndex + reach; index += 1) {
    const [word, next] = [words[index], words[index + 1]]
    if (!word || word.clause > (words[verbIndex]?.clause ?? 0) + (alive ? 1 : 0)) return null
    const kind = nounKind(word.text)
    const nextIsNoun = next !== undefined && next.clause === word.clause && nounKind(next.text) !== null
    if (kind !== null && !nextIsNoun) {
      if (next && next.clause === word.clause && nounBreakers.has(next.text)) return null
      return {
        last: index,
        kind,
        alive,
        forMe,
        forThing,
        bare: index === verbIndex + 1,
        isThing: thingNouns.has(word.text),
      }
    }
    if (kind === null && !fillers.has(word.text) && !(word.text.length === 4 && isNear(word.text, 'with'))) {
      // Misspellings glue words together: 'tosomebody'.
      const unglued = word.text.replace(/^(?:to|with|an?)(?=....)/, '')
      const glued = unglued !== word.text && nounKind(unglued) !== null
      if (glued) return { last: index, kind: 'misspelt', alive, forMe, forThing, bare: false, isThing: false }
      const isNoun = word.text.length > 5 && misspeltNouns.some((noun) => isNear(word.text, noun))
      return isNoun ? { last: index, kind: 'misspelt', alive, forMe, forThing, bare: false, isThing: false } : null
    }
    alive ||= liveAdjectives.has(word.text)
    forMe ||= handoverObjects.has(word.text)
    forThing ||= thingObjects.has(word.text)
  }
  return null
}

const misspeltNouns = [
  'person',
  'someone',
  'somebody',
  'operator',
  'assistant',
  'representative',
  'supervisor',
  'manager',
]

function nounKind(text: string): Exclude<Noun['kind'], 'misspelt'> | null {
  if (serviceNouns.has(text)) return 'service'
  if (anybodyNouns.has(text)) return 'anybody'
  return machineNouns.has(text) ? 'machine' : null
}

function asksFor(kind: VerbKind, verb: Word, noun: Noun): boolean {
  switch (kind) {
    case 'talk':
      // 'contact person' and 'chat assistant' are things, not wishes.
      return !(noun.bare && noun.isThing)
    case 'misspelt_talk':
      return noun.kind !== 'misspelt'
    case 'handover':
      if (vagueHandoverVerbs.has(verb.text) && !noun.forMe)
        return noun.kind === 'service' && (noun.alive || verb.text === 'get')
      return (
        noun.kind === 'service' || noun.alive || noun.forMe || !noun.forThing || /^(?:escalat|connect)/.test(verb.text)
      )
    case 'wish':
      return noun.kind === 'service' || (noun.kind === 'anybody' && noun.alive)
    default: {
      const never: never = kind
      return never
    }
  }
}

/** The words before a verb in its clause, at most eight, as one string that ends in a blank. */
function wordsBefore(words: readonly Word[], index: number): string {
  const clause = words[index]?.clause
  let text = ''
  for (let back = index - 1; back >= Math.max(0, index - 8); back -= 1) {
    const word = words[back]
    if (!word || word.clause !== clause || clauseStarters.has(word.text)) break
    text = `${word.text} ${text}`
  }
  return ` ${text}`
}

const clauseStarters = new Set(['but', 'only', 'so', 'pero', 'mas', 'sino', 'kundi', 'pero', 'because', 'porque'])

/**
 * Turns a wording into something else: 'I don't want to …', 'without talking to …', 'am I talking to …?',
 * 'I was talking to …', 'do I have to talk to …'. Not 'I don't know how to …' and not 'I can't …': those ask.
 */
const declining = new RegExp(
  [
    String.raw`(?:don'?t|do not|didn'?t|did not|doesn'?t|wouldn'?t|would not|dont) (?:really |even |actually |think i |necessarily |currently )*(?:want|need|wish|have|like|care|require|ask)(?:ed)?\b`,
    "(?:don'?t|do not|dont|please don'?t|never) (?:you |even |please )*$",
    String.raw`\bnot (?:to )?(?:be|being|get|getting) $`,
    String.raw`\b(?:no need|not need|no longer need|not necessary|unnecessary|not asking|not requesting|not looking|not trying|not interested|never asked|never wanted|rather not|instead of|without|avoid|avoiding|hate|hated)\b`,
    String.raw`\b(?:was|were|been|after|when|while|since|before|kept|already|remember|recall|from|enjoyed|am i|are we|is this|was it|did i|have i|did you|who) (?:just |even |actually |already |still |now )*$`,
    String.raw`(?<!how |what |where |when )\b(?:do|will|would|must|should|did) (?:i|we) (?:really |even |actually )*(?:have |need )?(?:to )?$`,
    String.raw`\b(?:do|did) you (?:need|want|have|get) to $`,
    String.raw`\b(?:he|she|they|agent|bot|you|it|wife|husband|friend) (?:said|told me|asked me|suggested|says|advised me|asked|told)\b`,
    String.raw`\bno (?:quiero|necesito|quisiera|hace falta|deseo|hay necesidad de)\b|\bsin (?:tener que )?$|\bno $`,
    String.raw`\bnao (?:quero|preciso|gostaria|queria|e preciso|e necessario)\b|\bsem (?:ter que )?$|\bnao $`,
    String.raw`\b(?:ayaw|ayoko|ayokong|huwag|wag|hindi ko (?:gusto|kailangan)|di ko (?:gusto|kailangan)|hindi $|di $)`,
  ].join('|'),
)

function declines(before: string): boolean {
  return declining.test(before)
}

/** Not wanting a machine is wanting a person. */
const refusesMachine =
  /\b(?:don'?t|do not|dont|not|tired of|sick of|stop|hate|done|instead of|rather not|refuse|no quiero|harto de|nao quero|cansado de|ayaw|ayoko|ayokong)\b/

/** 'Agent!!' or 'a real person please' as a sentence of its own. */
function loneRequests(passage: Passage, words: readonly Word[]): Found[] {
  const clauses = Map.groupBy(words, ({ clause }) => clause)
  const found: Found[] = []
  for (const clause of clauses.values()) {
    const [first, last] = [clause[0], clause.at(-1)]
    if (!first || !last || clause.length > 6) continue
    // 'A real, live person' is one wording cut in two by its comma.
    const before = words[words.indexOf(first) - 1]
    if (before && liveAdjectives.has(before.text)) continue
    if (/^\s*\?/.test(passage.folded.slice(last.end, last.end + 3)) && clause.length > 2) continue
    const rest = clause.filter(({ text }) => !loneFillers.has(text))
    const nouns = clause.filter(({ text }) => serviceNouns.has(text))
    const people = clause.filter(
      ({ text }) => text === 'person' || text === 'persona' || text === 'pessoa' || text === 'tao',
    )
    const alive = clause.some(({ text }) => liveAdjectives.has(text))
    const named = nouns.length > 0 || (people.length > 0 && alive)
    const onlyThat = rest.every(({ text }) => serviceNouns.has(text) || people.some((one) => one.text === text))
    const refused = clause.some(({ text }) => text === 'no' || text === 'not') && clause.length > 1
    if (named && onlyThat && !refused) found.push({ passage, start: first.start, end: last.end })
  }
  return found
}

function offers(passage: Passage): Found[] {
  return Array.from(passage.folded.matchAll(offersPerson), ({ index, 0: { length } }) => ({
    passage,
    start: index,
    end: index + length,
  })).filter(
    ({ start }) =>
      !declining.test(
        ` ${passage.folded
          .slice(Math.max(0, start - 40), start)
          .split(/[.!?;,\n]/)
          .at(-1)}`,
      ),
  )
}

/** A person asked to act, rather than to be talked to. */
const offersPerson =
  /\b(?:can|could|have|may|let|please have) (?:a |an |the |some |your )?(?:real |live |actual )?(?:human|person|manager|supervisor|agent|representative|someone|somebody) (?:please |real |else )?(?:call|contact|email|ring|phone|take over|step in|help me|handle)\b|\bhuman (?:help|support|assistance)\b|\b(?:human|person|agent|representative|someone|somebody|anyone|anybody|manager) (?:there |here |else |real )?(?:with more authority |in charge )?(?:that |who |whom )?(?:i|we) (?:can|could|may|might) (?:talk|speak|chat)\b|\b(?:is|isn't|is not) there (?:really |not )?(?:a |an |any |no )?(?:other )?(?:supervisor|manager|human|real person|(?:someone|anyone|somebody|anybody) (?:above you|in charge|higher up))\b|\b(?:transfer|connect) me(?: (?:please|now|then|over|already))?(?=[.!,]|$)|\bdeal with (?:a |an )?(?:real |actual |live )?(?:human|person|agent|representative)\b/g

/** True when the words differ by one letter added, left out or changed, or by two neighbours swapped. */
export function isNear(word: string, target: string): boolean {
  const gap = word.length - target.length
  if (Math.abs(gap) > 1) return false
  let at = 0
  while (at < word.length && word[at] === target[at]) at += 1
  const [restWord, restTarget] = [word.slice(at), target.slice(at)]
  if (gap === 1) return restWord.slice(1) === restTarget
  if (gap === -1) return restWord === restTarget.slice(1)
  if (restWord.slice(1) === restTarget.slice(1)) return true
  return restWord[0] === restTarget[1] && restWord[1] === restTarget[0] && restWord.slice(2) === restTarget.slice(2)
}
