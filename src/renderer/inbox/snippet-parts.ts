/** The marks the desk puts around a hit. Text that held them before has lost them on the way. */
const hitStart = '⟦'
const hitEnd = '⟧'

export interface SnippetPart {
  /** Where the part begins in the snippet. */
  readonly at: number
  readonly text: string
  readonly hit: boolean
}

/** A snippet cut at the marks of its hits; the marks themselves are gone. */
export function snippetParts(snippet: string): SnippetPart[] {
  const parts: SnippetPart[] = []
  let hit = false
  let at = 0
  for (const piece of snippet.split(/([⟦⟧])/)) {
    if (piece === hitStart) hit = true
    else if (piece === hitEnd) hit = false
    else if (piece !== '') parts.push({ at, text: piece, hit })
    at += piece.length
  }
  return parts
}
