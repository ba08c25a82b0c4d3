/** Instants as the wall of a zone shows them, for people. */

const formats = new Map<string, Intl.DateTimeFormat>()

/** `Mon, 9 Mar, 09:00` in the zone; the instant itself where the zone is unknown. */
export function formatIn(instant: string, timeZone: string): string {
  try {
    return formatOf(timeZone).format(new Date(instant))
  } catch {
    return instant
  }
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const fresh = new Intl.DateTimeFormat(undefined, {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  })
  formats.set(timeZone, fresh)
  return fresh
}
