/** Most words of a question that are looked for; the rest would only make it slower. */
const mostWords = 12

/**
 * What a person typed as an FTS5 expression: every word must be there, the last one may be the beginning of a word.
 * Quotes, operators and column names have no meaning, they are split away like any other punctuation. Null when
 * nothing is left to look for.
 */
export function toMatch(text: string, columns: readonly ('subject' | 'summary' | 'transcript')[] = []): string | null {
  const words = searchWords(text)
  if (words.length === 0) return null
  const open = /[\p{L}\p{N}\p{Co}]$/u.test(text.normalize('NFC'))
  const terms = words.map((word, index) => `"${word}"${open && index === words.length - 1 ? ' *' : ''}`)
  const expression = terms.join(' AND ')
  return columns.length > 0 ? `{${columns.join(' ')}} : (${expression})` : expression
}

/** The words of a question, as the index splits text: runs of letters and digits. */
export function searchWords(text: string): string[] {
  return (text.normalize('NFC').match(/[\p{L}\p{N}\p{Co}]+/gu) ?? []).slice(0, mostWords)
}
