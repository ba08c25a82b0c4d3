/** Beginnings of words longer than this are told apart by their first letters. */
const longest = 6
const letters = 26

/** Tells which of the stems entered, beginnings of words, stand in a text. */
export interface StemMarks {
  /** The number of a stem of letters a to z, 1 or higher; entered when it is new. */
  enter(stem: string): number
  /** The numbers of the stems that stand in a folded text, each once; overwritten by the next reading. */
  read(folded: string): readonly number[]
  /** True when the text last read holds the stem. */
  has(stem: number): boolean
}

/** A tree of letters: one step for each letter of a text, whatever the number of stems. */
export function stemMarks(): StemMarks {
  /** By node and letter, the next node; 0 where there is none, node 0 being the root. */
  let next = new Uint16Array(letters * 4096)
  let stemAt = new Uint16Array(4096)
  let nodes = 1
  let stems = 0
  let seen = new Uint32Array(1024)
  let reading = 0
  const found: number[] = []
  const grow = (): void => {
    next = grown(next)
    stemAt = grown(stemAt)
  }
  return {
    enter(stem) {
      if (!/^[a-z]+$/.test(stem)) throw new Error(`no stem: ${stem}`)
      let node = 0
      for (const letter of stem.slice(0, longest)) {
        const slot = node * letters + letter.charCodeAt(0) - 97
        if (next[slot] === 0) {
          if (nodes === stemAt.length) grow()
          next[slot] = nodes
          nodes += 1
        }
        node = next[slot] ?? 0
      }
      if (stemAt[node] === 0) {
        stems += 1
        stemAt[node] = stems
        if (stems === seen.length) {
          const more = new Uint32Array(stems * 2)
          more.set(seen)
          seen = more
        }
      }
      return stemAt[node] ?? 0
    },
    read(folded) {
      reading += 1
      found.length = 0
      let node = 0
      let isLost = false
      for (let index = 0; index < folded.length; index += 1) {
        const code = folded.charCodeAt(index) - 97
        if (code < 0 || code >= letters) {
          node = 0
          isLost = false
          continue
        }
        if (isLost) continue
        node = next[node * letters + code] ?? 0
        isLost = node === 0
        const stem = stemAt[node] ?? 0
        if (stem === 0 || seen[stem] === reading) continue
        seen[stem] = reading
        found.push(stem)
      }
      return found
    },
    has: (stem) => seen[stem] === reading,
  }
}

function grown(small: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const large = new Uint16Array(small.length * 2)
  large.set(small)
  return large
}
