/** Changes of lists inside documents. Each gives a new list and leaves the one given as it is. */

/** The entry at `at` changed. */
export function withEntry<T>(list: readonly T[], at: number, by: (entry: T) => T): T[] {
  return list.map((entry, index) => (index === at ? by(entry) : entry))
}

/** The list without the entry at `at`. */
export function withoutEntry<T>(list: readonly T[], at: number): T[] {
  return list.filter((_, index) => index !== at)
}

/** The entry at `from` moved to stand at `to`; as it was when there is no such place. */
export function movedEntry<T>(list: readonly T[], from: number, to: number): T[] {
  const entry = list[from]
  if (entry === undefined || to < 0 || to >= list.length) return [...list]
  return withoutEntry(list, from).toSpliced(to, 0, entry)
}

/** `text` as a key (small letters, digits, hyphens, at most 60) that none of `taken` has. */
export function freeKey(text: string, taken: readonly string[]): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  const base = (plain === '' ? 'new' : plain).slice(0, 54).replace(/-+$/, '')
  if (!taken.includes(base)) return base
  let number = 2
  while (taken.includes(`${base}-${number}`)) number += 1
  return `${base}-${number}`
}
