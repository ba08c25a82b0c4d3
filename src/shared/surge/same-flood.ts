/** Two series are one flood when so many of the smaller one's cases are the other's too. */
const sharedEnough = 0.7

/** Whether two series that run over at the same time do so with mostly the same cases. */
export function isSameFlood(one: readonly string[], other: readonly string[]): boolean {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one]
  if (few.length === 0) return false
  const known = new Set(many)
  return few.filter((id) => known.has(id)).length >= sharedEnough * few.length
}
