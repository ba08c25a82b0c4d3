import type { Signals } from '../../case/signals.ts'
import type { Case } from '../../case/state.ts'
import { causeWords } from './cause-words.ts'

/** What is kept of a case to find others like it: a few words, no customer data. */
export interface Digest {
  readonly caseId: string
  readonly reference: string
  readonly product: string | null
  readonly category: string
  /** The customer's country where it is known. */
  readonly country: string | null
  /** ISO instant. */
  readonly receivedAt: string
  /** Words that may name the trouble, in the order they were written, each once. */
  readonly words: readonly string[]
}

/** The recent cases of a workspace, made ready to be compared with a new one. */
export interface DigestIndex {
  readonly entries: readonly Entry[]
  /** The entries that hold a word. */
  readonly postings: ReadonlyMap<string, readonly Entry[]>
  /** How many entries there are of each place. */
  readonly sizes: ReadonlyMap<string, number>
}

interface Entry {
  readonly digest: Digest
  /** Product or category: only cases of one place are alike. */
  readonly place: string
  readonly time: number
  /** Length of the digest's vector of weights. */
  readonly norm: number
}

export interface RelatedSettings {
  /** Cases within so many hours of the new one are its window; what is older tells what is usual. */
  readonly windowHours: number
  /** Least cosine of two cases' weighted words, 0 to 1. */
  readonly similarity: number
  /** A cluster must come so many times as fast as such cases came before the window. */
  readonly burst: number
}

export const defaultRelatedSettings: RelatedSettings = { windowHours: 24, similarity: 0.3, burst: 3 }

const mostMembers = 50
const hour = 3_600_000
/**
 * A word that more than this share of the cases of other products hold links nothing by itself, once there are enough
 * of them to tell. The product's own cases do not count: in an outage all of them say the same.
 */
const everydayShare = 0.5
const enoughToTell = 20

/** What is kept of a case: the words of its subject and the customer's first message, those of its kind left out. */
export function digestOf(
  state: Pick<
    Case,
    'id' | 'reference' | 'product' | 'category' | 'customer' | 'receivedAt' | 'subject' | 'conversation'
  >,
): Digest {
  const { id, reference, product, category, customer, receivedAt, subject, conversation } = state
  const first = conversation.find(({ author, text }) => author === 'customer' && text !== '')
  // All cases compared share product or category: its own words say nothing of the cause.
  const kind = new Set(causeWords(`${product ?? ''} ${category.replaceAll('_', ' ')}`))
  const words = causeWords(`${subject}\n${first?.text ?? ''}`, kind)
  return { caseId: id, reference, product, category, country: customer.country, receivedAt, words }
}

/** Makes digests ready. They may reach further back than the window: the older ones tell what is usual. */
export function buildDigestIndex(digests: readonly Digest[]): DigestIndex {
  const counts = new Map<string, number>()
  for (const { words } of digests) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const postings = new Map<string, Entry[]>([...counts.keys()].map((word) => [word, []]))
  const sizes = new Map<string, number>()
  const weigh = (word: string) => weightOf(counts.get(word) ?? 0, digests.length)
  const entries = digests.map((digest): Entry => {
    const place = placeOf(digest)
    const entry = { digest, place, time: Date.parse(digest.receivedAt), norm: normOf(digest.words, weigh) }
    for (const word of digest.words) postings.get(word)?.push(entry)
    sizes.set(place, (sizes.get(place) ?? 0) + 1)
    return entry
  })
  return { entries, postings, sizes }
}

/**
 * The cluster a case belongs to: cases of the same product (of the same category where it names none) within the window
 * whose words are alike, with at least one cause word in common, and not from another country. Words weigh by how rare
 * they are among all recent cases (idf), so that everyday ones link nothing. Null when the case stands alone, or when
 * such cases come no faster than they did before the window. Deterministic, and the index may hold the case itself.
 */
export function findRelated(
  digest: Digest,
  index: DigestIndex,
  settings: RelatedSettings = defaultRelatedSettings,
): Signals['related'] {
  const alike = alikeEntries(digest, index, settings.similarity)
  const [time, reach] = [Date.parse(digest.receivedAt), settings.windowHours * hour]
  const members = alike.filter((one) => Math.abs(one.time - time) <= reach)
  if (members.length === 0) return null
  const size = members.length + 1
  const earlier = alike.filter((one) => one.time < time - reach).length
  if (size < settings.burst * usualSize(earlier, { digest, index, settings })) return null
  const listed = members
    .toSorted((a, b) => b.time - a.time || compare(a.digest.caseId, b.digest.caseId))
    .slice(0, mostMembers)
    .map(({ digest: { caseId, reference } }) => ({ caseId, reference }))
  return {
    label: labelOf(digest, members, index),
    windowHours: settings.windowHours,
    size,
    members: listed,
  }
}

/** How many of `earlier` cases would fall into one window at the pace of the time before it. */
function usualSize(
  earlier: number,
  { digest, index, settings }: { digest: Digest; index: DigestIndex; settings: RelatedSettings },
): number {
  if (earlier === 0) return 0
  const begin = Date.parse(digest.receivedAt) - settings.windowHours * hour
  const oldest = index.entries.reduce((least, { time }) => Math.min(least, time), begin)
  return (earlier * settings.windowHours * hour) / Math.max(begin - oldest, settings.windowHours * hour)
}

function alikeEntries(digest: Digest, { entries, postings, sizes }: DigestIndex, similarity: number): Entry[] {
  const total = entries.length
  const place = placeOf(digest)
  const elsewhere = total - (sizes.get(place) ?? 0)
  const products = new Map<Entry, number>()
  const linked = new Set<Entry>()
  let squares = 0
  for (const word of digest.words) {
    const holders = postings.get(word) ?? []
    const square = weightOf(holders.length, total) ** 2
    squares += square
    const here = holders.filter((entry) => entry.place === place)
    const isCause = elsewhere < enoughToTell || holders.length - here.length <= everydayShare * elsewhere
    for (const entry of here) {
      products.set(entry, (products.get(entry) ?? 0) + square)
      if (isCause) linked.add(entry)
    }
  }
  const norm = Math.sqrt(squares)
  return [...products].flatMap(([entry, product]) => {
    if (!linked.has(entry) || entry.digest.caseId === digest.caseId) return []
    return product / (norm * entry.norm) >= similarity && isSameRegion(digest, entry.digest) ? [entry] : []
  })
}

function placeOf({ product, category }: Digest): string {
  return product === null ? `c ${category}` : `p ${product.toLowerCase()}`
}

function isSameRegion(a: Digest, b: Digest): boolean {
  return a.country === null || b.country === null || a.country.toLowerCase() === b.country.toLowerCase()
}

/** Inverse document frequency: the rarer a word among all recent cases, the more it tells. */
function weightOf(holders: number, total: number): number {
  return Math.log(1 + (total + 1) / (1 + holders))
}

function normOf(words: readonly string[], weigh: (word: string) => number): number {
  return Math.sqrt(words.reduce((sum, word) => sum + weigh(word) ** 2, 0))
}

/** Product or category, the two words that tell most of the cluster, and the country when all share it. */
function labelOf(digest: Digest, members: readonly Entry[], { postings, entries }: DigestIndex): string {
  const shared = digest.words
    .map((word, place) => {
      const holders = members.filter(({ digest: { words } }) => words.includes(word)).length
      return { word, place, holders, strength: holders * weightOf(postings.get(word)?.length ?? 0, entries.length) }
    })
    .filter(({ holders }) => holders * 2 >= members.length)
  const [first, second] = shared.toSorted((a, b) => b.strength - a.strength || a.place - b.place)
  const words = [first, second].filter((one) => one !== undefined).toSorted((a, b) => a.place - b.place)
  const { country } = digest
  const isOneCountry = country !== null && members.every((one) => one.digest.country !== null)
  return [
    digest.product ?? digest.category.replaceAll('_', ' '),
    words.map(({ word }) => word).join(' '),
    isOneCountry ? country : '',
  ]
    .filter((part) => part !== '')
    .join(', ')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
