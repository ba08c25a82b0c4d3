/** The words of a passage as requests are read from them. */

/** One word of a passage; `clause` counts up at every mark that ends a clause. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly clause: number
}

/** The words of a folded text in order. */
export function toWords(folded: string): Word[] {
  const words: Word[] = []
  let clause = 0
  for (const match of folded.matchAll(/[a-z0-9]+(?:['-][a-z0-9]+)*|[.!?;,\n]+/g)) {
    const [text] = match
    if (/^[a-z0-9]/.test(text)) words.push({ text, start: match.index, end: match.index + text.length, clause })
    else clause += 1
  }
  return words
}

/** The words before a verb in its clause, at most eight, as one string that ends in a blank. */
export function wordsBefore(words: readonly Word[], index: number): string {
  const clause = words[index]?.clause
  let text = ''
  for (let back = index - 1; back >= Math.max(0, index - 8); back -= 1) {
    const word = words[back]
    if (!word || word.clause !== clause || clauseStarters.has(word.text)) break
    text = `${word.text} ${text}`
  }
  return ` ${text}`
}

const clauseStarters = new Set(['but', 'only', 'so', 'pero', 'mas', 'sino', 'kundi', 'pero', 'because', 'porque'])

/** True when the words differ by one letter added, left out or changed, or by two neighbours swapped. */
export function isNear(word: string, target: string): boolean {
  const gap = word.length - target.length
  if (Math.abs(gap) > 1) return false
  let at = 0
  while (at < word.length && word[at] === target[at]) at += 1
  const [restWord, restTarget] = [word.slice(at), target.slice(at)]
  if (gap === 1) return restWord.slice(1) === restTarget
  if (gap === -1) return restWord === restTarget.slice(1)
  if (restWord.slice(1) === restTarget.slice(1)) return true
  return restWord[0] === restTarget[1] && restWord[1] === restTarget[0] && restWord.slice(2) === restTarget.slice(2)
}
