import {
  anybodyNouns,
  authorityNouns,
  fillers,
  handoverObjects,
  liveAdjectives,
  machineNouns,
  nounBreakers,
  serviceNouns,
} from './people-words.ts'
import { isNear, type Word } from './request-words.ts'

/** Nothing of a request stands further from its verb than this many words. */
const reach = 9

/** The noun a request is about. */
export interface Noun {
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
  /** It names a manager or the like. */
  readonly authority: boolean
  /** The noun also names things: 'contact person', 'chat assistant'. */
  readonly isThing: boolean
}

/** 'Me pasa con …', 'me transfere para …': the object stands before the verb. */
const clitics = new Set(['me', 'nos'])
const thingObjects = new Set(['it', 'this', 'my'])
const crowds = new Set(['people', 'gente', 'being', 'beings', 'personas', 'pessoas'])
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

/** True for a bot or the like. */
export function isMachine(noun: Noun): boolean {
  return noun.kind === 'machine'
}

/** The noun for a person, or for a machine, that the verb at `verbIndex` is about, or null. */
export function nounAfter(words: readonly Word[], verbIndex: number): Noun | null {
  let alive = false
  let forMe = clitics.has(words[verbIndex - 1]?.text ?? '')
  let forThing = false
  for (let index = verbIndex + 1; index <= verbIndex + reach; index += 1) {
    const [word, next] = [words[index], words[index + 1]]
    if (!word || word.clause > (words[verbIndex]?.clause ?? 0) + (alive ? 1 : 0)) return null
    const kind = nounKind(word.text)
    const nextIsNoun = next !== undefined && next.clause === word.clause && nounKind(next.text) !== null
    if (kind !== null && !nextIsNoun) {
      if (next && next.clause === word.clause && nounBreakers.has(next.text)) return null
      // 'My boss' is somebody of the customer's own; 'people' are anybody unless they are real ones.
      if (words[index - 1]?.text === 'my' && authorityNouns.has(word.text)) return null
      if (crowds.has(word.text) && !alive) return null
      return {
        last: index,
        kind,
        alive,
        forMe,
        forThing,
        bare: index === verbIndex + 1,
        authority: authorityNouns.has(word.text),
        isThing: thingNouns.has(word.text),
      }
    }
    if (kind === null && !fillers.has(word.text) && !(word.text.length === 4 && isNear(word.text, 'with'))) {
      // Misspellings glue words together: 'tosomebody'.
      const unglued = word.text.replace(/^(?:to|with|an?)(?=....)/, '')
      const glued = unglued !== word.text && nounKind(unglued) !== null
      const meant =
        word.text.length > 4 && !otherWords.has(word.text)
          ? misspeltNouns.find((noun) => isNear(word.text, noun))
          : undefined
      if (!glued && meant === undefined) return null
      const authority = authorityNouns.has(glued ? unglued : (meant ?? ''))
      const kind = meant !== undefined && serviceNouns.has(meant) ? 'service' : 'misspelt'
      return { last: index, kind, alive, forMe, forThing, bare: false, authority, isThing: false }
    }
    alive ||= liveAdjectives.has(word.text)
    forMe ||= handoverObjects.has(word.text)
    forThing ||= thingObjects.has(word.text)
  }
  return null
}

/** Words of their own that only look like a misspelt noun. */
const otherWords = new Set(['manage', 'managed', 'manages', 'humane', 'persons', 'superior'])
const misspeltNouns = [
  'human',
  'humans',
  'agent',
  'agents',
  'advisor',
  'person',
  'someone',
  'somebody',
  'operator',
  'assistant',
  'representative',
  'supervisor',
  'manager',
]

/** What a word names, if it names somebody. */
export function nounKind(text: string): Exclude<Noun['kind'], 'misspelt'> | null {
  if (serviceNouns.has(text)) return 'service'
  if (anybodyNouns.has(text)) return 'anybody'
  return machineNouns.has(text) ? 'machine' : null
}
