/** Naming a colleague inside a text: `@Elena Castellanos`. */

/** Somebody who can be named. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** A mention that is being typed: where its `@` stands, and what was typed after it. */
export interface OpenMention {
  readonly at: number
  readonly query: string
}

/** A piece of a text; `memberId` where it names somebody. */
export interface MentionPart {
  readonly text: string
  readonly memberId: string | null
}

/** Longer than this no name is looked for behind an `@`. */
const longestQuery = 40

/** The mention that is being typed right before `caret`, or null: an `@` at the start of a word, on the same line. */
export function openMention(text: string, caret: number): OpenMention | null {
  const before = text.slice(Math.max(0, caret - longestQuery - 1), caret)
  const found = /(?:^|[\s([{"'])@([^@\n]*)$/u.exec(before)
  if (!found) return null
  const query = found[1] ?? ''
  return { at: caret - query.length - 1, query }
}

/** Those whose name fits what was typed, the best first: names that begin so before names with a word that does. */
export function mentionChoices<T extends Named>(query: string, people: readonly T[], most: number): T[] {
  const wanted = folded(query)
  // A name that is written out and followed by a space is done.
  if (people.some(({ name }) => wanted.startsWith(`${folded(name)} `))) return []
  const rank = ({ name }: T): number => {
    const own = folded(name)
    if (own.startsWith(wanted)) return 0
    return own.split(/\s+/).some((word) => word.startsWith(wanted)) ? 1 : 2
  }
  return people
    .map((person) => ({ person, rank: rank(person) }))
    .filter((found) => found.rank < 2)
    .toSorted((a, b) => a.rank - b.rank || a.person.name.localeCompare(b.person.name))
    .slice(0, most)
    .map(({ person }) => person)
}

/** The text with the open mention written out, and where the caret stands then. */
export function writeMention(
  text: string,
  { at, query }: OpenMention,
  name: string,
): { readonly text: string; readonly caret: number } {
  const rest = text.slice(at + 1 + query.length)
  const written = `@${name}${/^\s/u.test(rest) ? '' : ' '}`
  return { text: text.slice(0, at) + written + rest, caret: at + name.length + 2 }
}

/**
 * The ids of those who are named in the text, each once, in the order of `people`. A name that several have stands for
 * all of them: better one is told in vain than the other not at all.
 */
export function mentionedIn(text: string, people: readonly Named[]): string[] {
  const named = new Set(mentionParts(text, people).flatMap((part) => (part.memberId === null ? [] : [part.memberId])))
  const names = new Set(people.flatMap(({ id, name }) => (named.has(id) ? [name.toLocaleLowerCase()] : [])))
  return [...new Set(people.flatMap(({ id, name }) => (names.has(name.toLocaleLowerCase()) ? [id] : [])))]
}

/** The text in pieces, those that name somebody apart. The longest name that fits counts, and only as a whole word. */
export function mentionParts(text: string, people: readonly Named[]): MentionPart[] {
  const longestFirst = people.filter(({ name }) => name !== '').toSorted((a, b) => b.name.length - a.name.length)
  const parts: MentionPart[] = []
  let from = 0
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    if (at < from || isWordBefore(text, at)) continue
    const person = longestFirst.find(({ name }) => isNamedAt(text, at + 1, name))
    if (!person) continue
    if (at > from) parts.push({ text: text.slice(from, at), memberId: null })
    from = at + 1 + person.name.length
    parts.push({ text: text.slice(at, from), memberId: person.id })
  }
  if (from < text.length) parts.push({ text: text.slice(from), memberId: null })
  return parts
}

/** True where a letter or digit stands right before: then it is the `@` of an address. */
function isWordBefore(text: string, at: number): boolean {
  return at > 0 && /[\p{L}\p{N}]/u.test(text.charAt(at - 1))
}

function isNamedAt(text: string, at: number, name: string): boolean {
  const written = text.slice(at, at + name.length)
  if (written.toLocaleLowerCase() !== name.toLocaleLowerCase()) return false
  return !/^[\p{L}\p{N}]/u.test(text.slice(at + name.length))
}

/** Without case and accents, so that `jose` finds José. */
function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase()
}
