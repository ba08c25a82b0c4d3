/** A proposal under what somebody wrote already: nothing they wrote is lost, and the same is not put there twice. */
export function joinReply(written: string, proposed: string): string {
  const before = written.trim()
  if (before === '') return proposed
  return before.includes(proposed.trim()) ? written : `${written.trimEnd()}\n\n${proposed}`
}
