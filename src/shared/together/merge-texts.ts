/** Two wordings made of one, brought together: what only one of them changed is taken over, what both changed is kept twice. */
export interface MergedText {
  readonly text: string
  /** False: both changed the same place, and both versions of it stand there. */
  readonly clean: boolean
}

/** More pieces than that are compared line by line, and beyond that not at all: comparing costs their square. */
const mostPieces = 1_500

/** What `mine` and `theirs` come to, both made of `base`. */
export function mergeTexts(base: string, mine: string, theirs: string): MergedText {
  if (mine === theirs || theirs === base) return { text: mine, clean: true }
  if (mine === base) return { text: theirs, clean: true }
  for (const split of [intoWords, intoLines]) {
    const pieces = [base, mine, theirs].map(split)
    const [from = [], one = [], other = []] = pieces
    if (pieces.every(({ length }) => length <= mostPieces)) return mergePieces(from, one, other)
  }
  return { text: both(mine, theirs), clean: false }
}

function mergePieces(base: readonly string[], mine: readonly string[], theirs: readonly string[]): MergedText {
  const inMine = matches(base, mine)
  const inTheirs = matches(base, theirs)
  const text: string[] = []
  let clean = true
  let at = { base: 0, mine: 0, theirs: 0 }
  for (let index = 0; index <= base.length; index += 1) {
    const end = index === base.length
    const toMine = end ? mine.length : inMine[index]
    const toTheirs = end ? theirs.length : inTheirs[index]
    if (toMine === undefined || toTheirs === undefined || toMine < 0 || toTheirs < 0) continue
    const was = base.slice(at.base, index).join('')
    const one = mine.slice(at.mine, toMine).join('')
    const other = theirs.slice(at.theirs, toTheirs).join('')
    if (one === other || other === was) text.push(one)
    else if (one === was) text.push(other)
    else {
      clean = false
      text.push(both(one, other))
    }
    if (!end) text.push(base[index] ?? '')
    at = { base: index + 1, mine: toMine + 1, theirs: toTheirs + 1 }
  }
  return { text: text.join(''), clean }
}

function both(one: string, other: string): string {
  if (one.trim() === '' || other.trim() === '') return one + other
  return `${one.trimEnd()}\n${other.trimStart()}`
}

/** For each piece of `from` its place in `to` in a longest common sequence; -1 where it is not in it. */
function matches(from: readonly string[], to: readonly string[]): Int32Array {
  const width = to.length + 1
  const longest = new Uint16Array((from.length + 1) * width)
  for (let i = from.length - 1; i >= 0; i -= 1)
    for (let j = to.length - 1; j >= 0; j -= 1)
      longest[i * width + j] =
        from[i] === to[j]
          ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0)
  const places = new Int32Array(from.length).fill(-1)
  let j = 0
  for (let i = 0; i < from.length && j < to.length; ) {
    if (from[i] === to[j]) {
      places[i] = j
      i += 1
      j += 1
    } else if ((longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0)) i += 1
    else j += 1
  }
  return places
}

/** Words with the space after them, so that joining gives the text back. */
function intoWords(text: string): string[] {
  return text.match(/\s*\S+|\s+$/gu) ?? []
}

function intoLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/gu) ?? []
}
