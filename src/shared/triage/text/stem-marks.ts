/** Beginnings of words longer than this are told apart by their first letters. */
const longest = 6
const letters = 26
const smallA = 97
const blank = 32

/** Tells which of the stems entered stand in a text: beginnings of words, whole words, single signs. */
export interface StemMarks {
  /**
   * The number, 1 or higher, of a stem: letters a to z, with a blank after them for a whole word, or one other sign. It
   * is entered when it is new.
   */
  enter(stem: string): number
  /** The numbers of the stems that stand in a folded text, each once; overwritten by the next reading. */
  read(folded: string): readonly number[]
  /** True when the text last read holds the stem. */
  has(stem: number): boolean
}

/** A tree of letters: one step for each letter of a text, whatever the number of stems. */
export function stemMarks(): StemMarks {
  const tree = letterTree()
  /** By the code of a sign that is no letter, its stem; signs beyond the first 128 share one. */
  const signs = new Uint16Array(128)
  let stems = 0
  let seen = new Uint32Array(1024)
  let reading = 0
  const found: number[] = []
  const enterIn = (table: Uint16Array, place: number): number => {
    const known = table[place] ?? 0
    if (known !== 0) return known
    stems += 1
    table[place] = stems
    if (stems === seen.length) seen = grown(seen)
    return stems
  }
  return {
    enter(stem) {
      if (/^[^a-z]$/.test(stem)) return enterIn(signs, placeOf(stem.charCodeAt(0)))
      if (!/^[a-z]+ ?$/.test(stem)) throw new Error(`no stem: ${stem}`)
      const isWhole = stem.endsWith(' ') && stem.length <= longest + 1
      const node = tree.nodeOf(stem.trimEnd().slice(0, longest))
      return enterIn(isWhole ? tree.whole() : tree.begun(), node)
    },
    read(folded) {
      reading += 1
      found.length = 0
      const [next, begun, whole] = [tree.next(), tree.begun(), tree.whole()]
      let node = 0
      let isLost = false
      const length = folded.length
      for (let index = 0; index <= length; index += 1) {
        const code = index < length ? folded.charCodeAt(index) : blank
        let stem = 0
        if (code < smallA || code >= smallA + letters) {
          stem = isLost ? 0 : (whole[node] ?? 0)
          node = 0
          isLost = false
          if (stem !== 0 && seen[stem] !== reading) {
            seen[stem] = reading
            found.push(stem)
          }
          stem = signs[placeOf(code)] ?? 0
        } else {
          if (isLost) continue
          node = next[node * letters + code - smallA] ?? 0
          isLost = node === 0
          stem = begun[node] ?? 0
        }
        if (stem === 0 || seen[stem] === reading) continue
        seen[stem] = reading
        found.push(stem)
      }
      return found
    },
    has: (stem) => seen[stem] === reading,
  }
}

/** Words as ways from letter to letter; node 0 is the beginning. */
interface LetterTree {
  /** The node at which letters end, made when it is new. */
  nodeOf(word: string): number
  /** By node and letter, the next node; 0 where there is none. */
  next(): Uint16Array
  /** By node, what stands for words that begin so. */
  begun(): Uint16Array
  /** By node, what stands for the whole word. */
  whole(): Uint16Array
}

function letterTree(): LetterTree {
  let [next, begun, whole] = [new Uint16Array(letters * 1024), new Uint16Array(1024), new Uint16Array(1024)]
  let nodes = 1
  return {
    nodeOf(word) {
      let node = 0
      for (let index = 0; index < word.length; index += 1) {
        const place = node * letters + word.charCodeAt(index) - smallA
        node = next[place] ?? 0
        if (node !== 0) continue
        if (nodes === begun.length) [next, begun, whole] = [grown(next), grown(begun), grown(whole)]
        node = nodes
        next[place] = nodes
        nodes += 1
      }
      return node
    },
    next: () => next,
    begun: () => begun,
    whole: () => whole,
  }
}

function placeOf(code: number): number {
  return code < 128 ? code : 0
}

function grown<T extends Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>>(small: T): T
function grown(small: Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>) {
  const large = small instanceof Uint16Array ? new Uint16Array(small.length * 2) : new Uint32Array(small.length * 2)
  large.set(small)
  return large
}
