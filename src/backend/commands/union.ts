/** The ids of both lists, each once, nulls left out. */
export function union(known: readonly string[], added: readonly (string | null)[]): readonly string[] {
  const fresh = added.filter((id) => id !== null && !known.includes(id))
  return fresh.length === 0 ? known : [...new Set([...known, ...fresh.filter((id) => id !== null)])]
}
