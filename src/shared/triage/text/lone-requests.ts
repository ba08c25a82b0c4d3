import type { Passage } from './passages.ts'
import { authorityNouns, liveAdjectives, loneFillers, serviceNouns } from './people-words.ts'
import type { PersonRequest } from './person-requests.ts'
import type { Word } from './request-words.ts'

const people = new Set(['person', 'persona', 'pessoa', 'tao'])

/** 'Agent!!' or 'a real person please' as a sentence of its own. */
export function loneRequests(passage: Passage, words: readonly Word[]): PersonRequest[] {
  const clauses = Map.groupBy(words, ({ clause }) => clause)
  return [...clauses.values()].flatMap((clause): PersonRequest[] => {
    const [first, last] = [clause[0], clause.at(-1)]
    if (!first || !last || clause.length > 7) return []
    // 'A real, live person' is one wording cut in two by its comma.
    const before = words[words.indexOf(first) - 1]
    if (before && liveAdjectives.has(before.text)) return []
    // 'A real agent?' asks whether this is one; 'agent?' asks for one.
    const isQuestion = /^\s*\?/.test(passage.folded.slice(last.end, last.end + 3))
    if (isQuestion && clause.length > 2 && !clause.some(({ text }) => asking.has(text))) return []
    const alive = clause.some(({ text }) => liveAdjectives.has(text))
    const isService = ({ text }: Word) => serviceNouns.has(text) && !addresses.has(text)
    const isName = (word: Word) => isService(word) || people.has(word.text)
    const isNamed = clause.some((word) => isService(word) || (people.has(word.text) && (alive || asksFor(clause))))
    const isOnlyThat = clause.every((word) => loneFillers.has(word.text) || isName(word))
    const isRefused = clause.length > 1 && clause.some(({ text }) => text === 'no' || text === 'not')
    if (!isNamed || !isOnlyThat || isRefused) return []
    const authority = clause.some(({ text }) => authorityNouns.has(text))
    return [{ passage, start: first.start, end: last.end, authority }]
  })
}

/** 'Thanks boss' names nobody of ours. */
const addresses = new Set(
  'boss bosses ceo superior superiors jefe jefa chefe patrao responsable responsavel associate consultant consultor consultora'.split(
    ' ',
  ),
)

const asking = new Set(['please', 'pls', 'plz', 'favor', 'po', 'can', 'could', 'available', 'there', 'any'])

function asksFor(clause: readonly Word[]): boolean {
  return clause.some(({ text }) => text === 'please' || text === 'pls' || text === 'plz' || text === 'favor')
}
