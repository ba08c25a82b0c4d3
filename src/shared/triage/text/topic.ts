import type { Found } from './evidence.ts'
import { indexByLetter } from './letter-index.ts'
import type { Passage } from './passages.ts'
import { splitAlternatives } from './phrase-index-starts.ts'
import { stemsOf } from './pattern-stems.ts'
import { leadOf, tailOf } from './surroundings.ts'

/** Where a phrase of a topic stands: its words and what stands around them in the sentence, folded. */
export interface Place<K extends string> {
  readonly kind: K
  readonly words: string
  /** What stands before in the sentence; begins with a blank. */
  readonly lead: string
  /** What stands after in the sentence, with the mark that closes it. */
  readonly tail: string
  readonly folded: string
}

/** One place where a customer speaks of a topic, with what about it. */
export interface Mention<K extends string> extends Found {
  readonly kind: K
}

/** Something customers may speak of, told by its phrases and by what stands around them. */
export interface Topic<K extends string> {
  readonly phrases: readonly (readonly [kind: K, pattern: string])[]
  /** Beginnings of words one of which every phrase holds; a passage without them need not be searched. */
  stems(): string[]
  /** The mentions of a passage in order of the text, never overlapping. */
  find(passage: Passage): Mention<K>[]
}

/** What defines a topic. */
interface TopicSketch<K extends string> {
  /**
   * Patterns by kind, in the syntax of `indexByLetter`, the first that fits wins. A blank stands for one or two blanks
   * or a line break, `~3` for up to three words of any kind.
   */
  readonly phrases: readonly (readonly [kind: K, pattern: string])[]
  /** False where the surroundings take the meaning away: denied, asked in general, an idiom. */
  means(place: Place<K>): boolean
}

/** Writes a pattern of a topic out in full; blanks within brackets stay as they are. */
export function writtenOut(pattern: string): string {
  return pattern.replace(/\[(?:\\.|[^\]])*\]|~(\d) ?| (\?)?/g, (part, words?: string, optional?: string) => {
    if (part.startsWith('[')) return part
    if (words !== undefined) return `(?:[\\w'%$-]{1,24}[ \\n]{1,2}){0,${words}}`
    return optional ? '[ \\n]{0,2}' : '[ \\n]{1,2}'
  })
}

/** Builds a topic; its phrases are compiled once. */
export function defineTopic<K extends string>({ phrases, means }: TopicSketch<K>): Topic<K> {
  const hits = indexByLetter(phrases.map(([kind, pattern]) => [kind, writtenOut(pattern)] as const))
  return {
    phrases,
    stems: () => stemsOfAll(phrases.map(([, pattern]) => pattern)),
    find: (passage) =>
      hits(passage.folded).flatMap(({ start, end, kind }) => {
        const { folded } = passage
        const words = folded.slice(start, end).replace(/\s+/g, ' ')
        const place = { kind, words, lead: leadOf(folded, start), tail: tailOf(folded, end), folded }
        return means(place) ? [{ passage, start, end, kind }] : []
      }),
  }
}

function stemsOfAll(patterns: readonly string[]): string[] {
  const stems = patterns.flatMap(splitAlternatives).flatMap((pattern) => {
    const found = stemsOf(writtenOut(pattern))
    if (!found) throw new Error(`no words by which to find: ${pattern}`)
    return found
  })
  return [...new Set(stems)]
}
