import type { Found } from './evidence.ts'
import { splitAlternatives } from './phrase-index-starts.ts'

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
export interface Mention extends Found {
  readonly kind: string
}

/** Something customers may speak of, told by its phrases and by what stands around them. */
export interface Topic<K extends string> {
  /**
   * Patterns by kind; of two that begin together the first wins. A blank stands for one or two blanks or a line break,
   * `~3` for up to three words of any kind. Groups take no number (`(?:…)`); every pattern holds a word by which
   * `stemsOf` can find it.
   */
  readonly phrases: readonly (readonly [kind: K, pattern: string])[]
  /** False where the surroundings take the meaning away: denied, asked in general, an idiom. */
  means(place: Place<K>): boolean
}

/** Names the kinds of a topic once, so that the table and `means` agree. */
export function defineTopic<K extends string>(topic: Topic<K>): Topic<K> {
  return topic
}

/** Writes a pattern of a topic out in full; blanks within brackets stay as they are. */
export function writtenOut(pattern: string): string {
  return pattern.replace(/\[(?:\\.|[^\]])*\]|~(\d) ?| (\?)?/g, (part, words?: string, optional?: string) => {
    if (part.startsWith('[')) return part
    if (words !== undefined) return `(?:[\\w'%$-]{1,24}[ \\n]{1,2}){0,${words}}`
    return optional ? '[ \\n]{0,2}' : '[ \\n]{1,2}'
  })
}

/** The patterns of a topic one by one, written out. */
export function rowsOf<K extends string>({ phrases }: Topic<K>): { kind: K; pattern: string }[] {
  return phrases.flatMap(([kind, row]) =>
    splitAlternatives(row).map((pattern) => ({ kind, pattern: writtenOut(pattern) })),
  )
}
