/** Ids of cases opened from a list, by reference: opening one of them needs no question to the desk. */
const ids = new Map<string, string>()

/** Remembers the id behind a reference. */
export function rememberCaseId({ id, reference }: { readonly id: string; readonly reference: string }): void {
  ids.set(reference, id)
}

/** The id behind a reference, if it was opened from a list. */
export function caseIdOf(reference: string): string | null {
  return ids.get(reference) ?? null
}
