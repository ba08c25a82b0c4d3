import type { Found } from './evidence.ts'
import { loneRequests } from './lone-requests.ts'
import { ownPhrases, withoutOverlaps } from './own-phrases.ts'
import { keepBeside, type Passage } from './passages.ts'
import { handoverVerbs, talkVerbs, vagueHandoverVerbs, wishVerbs } from './people-words.ts'
import { isMachine, type Noun, nounAfter } from './person-nouns.ts'
import { personOffers } from './person-offers.ts'
import { declinesRequest, isToldOf, refusesMachine } from './request-context.ts'
import { isNear, toWords, type Word, wordsBefore } from './request-words.ts'
import { leadOf } from './surroundings.ts'
import { wordFamilies } from './word-families.ts'
import { writtenRequests } from './written-requests.ts'

/** One request for a person; `authority` when it names a manager or the like. */
export interface PersonRequest extends Found {
  readonly authority: boolean
}

/** The places where the customer asks for a person, in order of the text, the workspace's own phrases among them. */
export function personRequests(passage: Passage, phrases: readonly string[] = []): Found[] {
  const own = ownPhrases(passage, phrases).filter(({ start }) => !declinesRequest(leadOf(passage.folded, start)))
  return own.length > 0 ? withoutOverlaps([...requestsForPeople(passage), ...own]) : [...requestsForPeople(passage)]
}

/** The same in the words of the house alone. The answer is kept for as long as the passage is. */
export const requestsForPeople: (passage: Passage) => readonly PersonRequest[] = keepBeside((passage) => {
  const { person, asking } = wordFamilies(passage)
  return person || asking ? read(passage, person) : []
})

function read(passage: Passage, isNamed: boolean): PersonRequest[] {
  const words = isNamed ? toWords(passage.folded) : []
  const found: PersonRequest[] = []
  for (let index = 0; index < words.length; index += 1) {
    const noun = requestFrom(words, index)
    const [first, end] = [words[index], noun === null ? undefined : words[noun.last]]
    if (noun === null || !first || !end) continue
    found.push({ passage, start: first.start, end: end.end, authority: noun.authority })
    index = noun.last
  }
  const written = writtenRequests(passage)
  // What names a manager counts beside a plain request; other words would only say the same again.
  const named = written.filter((one) => one.authority && !found.some((other) => overlap(one, other)))
  if (found.length > 0) return withoutOverlaps([...found, ...named])
  const first = [...written, ...personOffers(passage), ...loneRequests(passage, words)].slice(0, 1)
  return withoutOverlaps([...named, ...first])
}

function overlap(a: Found, b: Found): boolean {
  return a.start < b.end && b.start < a.end
}

/** What the request that begins with the word at `index` is about, or null when none begins there. */
function requestFrom(words: readonly Word[], index: number): Noun | null {
  const verb = words[index]
  const kind = verb ? verbKind(words, index) : null
  if (!verb || !kind) return null
  const noun = nounAfter(words, index)
  if (!noun) return null
  const before = wordsBefore(words, index)
  // 'Talking to your agent was easy' tells of it.
  if (verb.text.endsWith('ing') && tells.has(words[noun.last + 1]?.text ?? '')) return null
  const fits = isMachine(noun)
    ? kind === 'talk' && refusesMachine.test(before)
    : (asksFor(kind, verb, noun) || (kind === 'wish' && isOwnWish.test(before) && isWishForPerson(words, noun))) &&
      !declinesRequest(before) &&
      !isToldOf(before, '')
  return fits ? noun : null
}

const tells = new Set(['was', 'were', 'is', 'felt', 'has', 'helped', 'yesterday'])

/** Verbs that mean a person to be fetched even where nobody is named to whom. */
const fetching = new Set(['get', 'bring', 'chama', 'chame', 'chamem', 'patawag', 'tawagin', 'patawagin'])

type VerbKind = 'talk' | 'misspelt_talk' | 'handover' | 'wish'

const prepositions = new Set(['to', 'with', 'w', 'wth', 'wiht', 'wit', '2', 'too', 'ot'])
/** Words of their own that only look like a misspelt verb. */
const otherWords = new Set(
  'that what walk walking task tasks take taking tale tall talks balk chalk peak peaking steak sneak speaks hat char the chats contract connects stalk stalking'.split(
    ' ',
  ),
)
const misspeltVerbs = ['talk', 'speak', 'chat', 'talking', 'speaking', 'chatting', 'contact', 'connect', 'transfer']

function verbKind(words: readonly Word[], index: number): VerbKind | null {
  const { text } = words[index] ?? { text: '' }
  const next = words[index + 1]?.text ?? ''
  if (talkVerbs.has(text)) return 'talk'
  if (handoverVerbs.has(text)) return 'handover'
  // 'I like the manager' is praise, "I'd like the manager" a wish.
  if (text === 'like' && !/(?:'d|^id|would)$/.test(words[index - 1]?.text ?? '')) return null
  if (wishVerbs.has(text)) return 'wish'
  if (text.length < 3 || text.length > 9 || otherWords.has(text)) return null
  if (prepositions.has(next) && misspeltVerbs.some((verb) => isNear(text, verb))) return 'misspelt_talk'
  return next === 'me' && (isNear(text, 'transfer') || isNear(text, 'connect')) ? 'misspelt_talk' : null
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
        return noun.kind === 'service' && (noun.alive || fetching.has(verb.text))
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

/** Nothing, or the customer, stands before the wish. */
const isOwnWish = /^ (?:$|.*\b(?:i|we|i'd|id|i'll|just|please|really|quiero|quero)\b)/

/** 'I need a person' and 'I want somebody to help me', not 'I need a person added to my booking'. */
function isWishForPerson(words: readonly Word[], { last, kind }: Noun): boolean {
  const [word, next] = [words[last], words[last + 1]]
  if (kind !== 'anybody' || !word || aliens.has(word.text)) return false
  if (!next || next.clause !== word.clause) return true
  return goesOn.has(next.text) && !(next.text === 'to' && !helps.has(words[last + 2]?.text ?? ''))
}

const aliens = new Set([
  'assistant',
  'assistants',
  'staff',
  'employee',
  'being',
  'beings',
  'else',
  'people',
  'gente',
  'else',
])
const goesOn = new Set([
  'to',
  'please',
  'pls',
  'plz',
  'now',
  'not',
  'who',
  'instead',
  'asap',
  'here',
  'por',
  'po',
  'ya',
  'agora',
])
const helps = new Set([
  'help',
  'talk',
  'speak',
  'assist',
  'call',
  'answer',
  'explain',
  'contact',
  'handle',
  'chat',
  'look',
  'deal',
  'respond',
])
