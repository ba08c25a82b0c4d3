/** Where an expression or a template has which kind of word, for colouring. Pure. */

export interface CodeMark {
  readonly from: number
  readonly to: number
  readonly kind: 'text' | 'number' | 'name' | 'call' | 'word' | 'hole'
}

const token = /("(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?)|(\d+(?:\.\d+)?)|([A-Za-z_][\w.]*)/g
const words = new Set(['true', 'false', 'null', 'in'])

/** The marks of an expression, in order. `offset` is added to every position. */
export function expressionMarks(source: string, offset = 0): CodeMark[] {
  return [...source.matchAll(token)].map((found) => {
    const [whole, text, number] = found
    const from = offset + found.index
    const rest = source.slice(found.index + whole.length)
    const kind = text ? 'text' : number ? 'number' : words.has(whole) ? 'word' : /^\s*\(/.test(rest) ? 'call' : 'name'
    return { from, to: from + whole.length, kind }
  })
}

/** The marks of a template: its holes, and within them what an expression has. */
export function templateMarks(template: string): CodeMark[] {
  return [...template.matchAll(/\{\{([\s\S]*?)\}\}/g)].flatMap((hole): CodeMark[] => {
    const from = hole.index
    const to = from + hole[0].length
    return [
      { from, to: from + 2, kind: 'hole' },
      ...expressionMarks(hole[1] ?? '', from + 2),
      { from: to - 2, to, kind: 'hole' },
    ]
  })
}
