/** A spell of being gone that ended: times in milliseconds since 1970. */
export interface Spell {
  readonly memberId: string
  /** When they were last heard of before. */
  readonly lostAt: number
  /** When they were heard of again. */
  readonly backAt: number
}

/** Somebody who is heard of since `since` without a gap. */
export interface Here {
  readonly memberId: string
  readonly since: number
}

const minute = 60_000
/** Those an outage takes are lost within this time: heartbeats are a minute apart. */
const lostWithin = 2 * minute
/** And come back within this time: desks wait longer and longer between their tries. */
const backWithin = 10 * minute
/** Who was gone for longer than that was not cut off: they went home. */
const longest = 4 * 60 * minute
/** Fewer than that is a coincidence. */
const fewest = 3

/**
 * Who came back from an outage rather than from lunch: at least three people who were lost within two minutes of each
 * other and were back within ten, after at most four hours, and who were more than those that stayed meanwhile.
 */
export function backFromOutage(spells: readonly Spell[], here: readonly Here[]): Set<string> {
  const short = spells.filter(({ lostAt, backAt }) => backAt - lostAt <= longest)
  return new Set(
    short
      .filter((own) => {
        const together = short.filter(
          ({ lostAt, backAt }) =>
            Math.abs(lostAt - own.lostAt) <= lostWithin && Math.abs(backAt - own.backAt) <= backWithin,
        )
        const stayed = here.filter(({ since }) => since <= own.lostAt - lostWithin)
        return together.length >= fewest && together.length > stayed.length
      })
      .map(({ memberId }) => memberId),
  )
}
