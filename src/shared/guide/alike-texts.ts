import { gramsOf, wordsOf } from '../intent/grams.ts'

/** Short texts put together where they say much the same. */

export interface TextGroup {
  /** Indexes into the texts. */
  readonly members: readonly number[]
  /** The member that is most like the others. */
  readonly typical: number
  /** Words that tell the group from the rest, strongest first. */
  readonly words: readonly string[]
}

/** Texts less alike than this (cosine of their words weighed by rarity, 0 to 1) are of two groups. */
const leastAlike = 0.22

/** Most texts of one place that are compared; the work grows with their square. Later ones stand alone. */
const mostCompared = 400

const mostWords = 4

/** Words that say nothing of what a text is about. */
const filling = new Set(
  `a about after again all already also an and any are as at be because been before but by can could did do does for from
  get got had has have he her here him his how i if in into is it its just me more my no not now of on one only or our out
  over she so some still than that the their them then there they this to too until up us was we were what when where
  which who why will with would yet you your wants want wanted asked asks says said case customer`
    .split(/\s+/)
    .filter(Boolean),
)

/** Groups the texts of each place by themselves; how rare a word is is counted over all places. */
export function alikeTexts(places: readonly (readonly string[])[]): TextGroup[][] {
  const all = places.map((texts) => texts.map(readText))
  const rarity = rarityIn(all.flat())
  return all.map((texts) => {
    const vectors = texts.map((text) => weighed(text, rarity))
    return groupsOf(vectors).map((members) => ({
      members,
      typical: typicalOf(members, vectors),
      words: tellingWords(members, texts, rarity),
    }))
  })
}

interface ReadText {
  /** By stem (hash): how often it stands, and the word as it was written. */
  readonly stems: ReadonlyMap<number, { readonly count: number; readonly word: string }>
}

function readText(text: string): ReadText {
  const stems = new Map<number, { count: number; word: string }>()
  const words = wordsOf(text)
  const telling = words.filter((word) => word.length > 1 && !filling.has(word))
  for (const word of telling.length > 0 ? telling : words) {
    const [stem] = gramsOf(word).stems
    if (stem === undefined) continue
    const known = stems.get(stem)
    stems.set(stem, { count: (known?.count ?? 0) + 1, word: known?.word ?? word })
  }
  return { stems }
}

/** ln((1 + texts) / (1 + texts with it)) + 1 per stem. */
function rarityIn(texts: readonly ReadText[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { stems } of texts) for (const stem of stems.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return new Map([...counts].map(([stem, count]) => [stem, Math.log((1 + texts.length) / (1 + count)) + 1]))
}

type Vector = ReadonlyMap<number, number>

function weighed({ stems }: ReadText, rarity: ReadonlyMap<number, number>): Vector {
  const weights = [...stems].map(([stem, { count }]): [number, number] => [
    stem,
    (1 + Math.log(count)) * (rarity.get(stem) ?? 1),
  ])
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1
  return new Map(weights.map(([stem, weight]) => [stem, weight / length]))
}

function likeness(one: Vector, other: Vector): number {
  let sum = 0
  for (const [stem, weight] of one) sum += weight * (other.get(stem) ?? 0)
  return sum
}

/** Joins the two groups that are most alike on average, until none are alike enough (average linkage). */
function groupsOf(vectors: readonly Vector[]): number[][] {
  const compared = vectors.slice(0, mostCompared)
  const groups = new Map(compared.map((_, index): [number, number[]] => [index, [index]]))
  // Sums of likeness between two groups; their mean is the sum over the product of the sizes.
  const sums = compared.map((one) => compared.map((other) => likeness(one, other)))
  for (;;) {
    let best = leastAlike
    let pair: readonly [number, number] | null = null
    const live = [...groups]
    for (const [at, [one, members]] of live.entries()) {
      for (const [other, others] of live.slice(at + 1)) {
        const mean = (sums[one]?.[other] ?? 0) / (members.length * others.length)
        if (mean > best) {
          best = mean
          pair = [one, other]
        }
      }
    }
    if (!pair) break
    const [one, other] = pair
    groups.set(one, [...(groups.get(one) ?? []), ...(groups.get(other) ?? [])])
    groups.delete(other)
    for (const third of groups.keys()) {
      if (third === one) continue
      const sum = (sums[one]?.[third] ?? 0) + (sums[other]?.[third] ?? 0)
      for (const [row, column] of [
        [one, third],
        [third, one],
      ] as const) {
        const line = sums[row]
        if (line) line[column] = sum
      }
    }
  }
  const alone = vectors.slice(mostCompared).map((_, index) => [index + mostCompared])
  return [...groups.values(), ...alone]
}

function typicalOf(members: readonly number[], vectors: readonly Vector[]): number {
  const empty: Vector = new Map()
  const scores = members.map((one) =>
    members.reduce((sum, other) => sum + likeness(vectors[one] ?? empty, vectors[other] ?? empty), 0),
  )
  return members[scores.indexOf(Math.max(...scores))] ?? 0
}

/** Words that many of the group have, rare ones first among as many. */
function tellingWords(
  members: readonly number[],
  texts: readonly ReadText[],
  rarity: ReadonlyMap<number, number>,
): string[] {
  const counts = new Map<number, { count: number; word: string }>()
  for (const member of members) {
    for (const [stem, { word }] of texts[member]?.stems ?? []) {
      const known = counts.get(stem)
      counts.set(stem, { count: (known?.count ?? 0) + 1, word: known?.word ?? word })
    }
  }
  return [...counts]
    .filter(([, { count }]) => count * 2 >= members.length)
    .sort(([a, one], [b, other]) => other.count * (rarity.get(b) ?? 1) - one.count * (rarity.get(a) ?? 1))
    .slice(0, mostWords)
    .map(([, { word }]) => word)
}
