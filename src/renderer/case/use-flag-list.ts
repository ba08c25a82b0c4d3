import { useEffect, useMemo, useRef, useState } from 'react'
import { type Flag, type FlagCode, isStanding } from '../../shared/case/flag.ts'
import { arrivedSince, type FlagFamily, flagFamilies, inHeldOrder } from './flag-order.ts'

/** The focus is away for a moment when a menu closes: so long, in milliseconds, the order waits for it to come back. */
const settleAfter = 400

interface HeldList {
  readonly families: readonly FlagFamily[]
  /** What came while the order is held: it stays in sight. */
  readonly isLate: (code: FlagCode) => boolean
  /** For the element around the cards: while the pointer or the focus is in it, nothing changes places. */
  readonly hold: {
    readonly onPointerEnter: () => void
    readonly onPointerLeave: () => void
    readonly onFocus: () => void
    readonly onBlur: () => void
  }
}

/** The flags by strength, in an order that stays while somebody is about to press one of them. */
export function useHeldList(flags: readonly Flag[]): HeldList {
  const natural = useMemo(() => flagFamilies(flags), [flags])
  const [held, setHeld] = useState<readonly FlagCode[] | null>(null)
  const inside = useRef({ pointer: false, focus: false })
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(leaving.current), [])
  const families = held ? inHeldOrder(natural, held) : natural
  const change = (by: Partial<typeof inside.current>) => {
    inside.current = { ...inside.current, ...by }
    const { pointer, focus } = inside.current
    clearTimeout(leaving.current)
    if (pointer || focus) setHeld((was) => was ?? families.map(({ leader }) => leader.code))
    else leaving.current = setTimeout(() => setHeld(null), settleAfter)
  }
  return {
    families,
    isLate: (code) => held !== null && !held.includes(code),
    hold: {
      onPointerEnter: () => change({ pointer: true }),
      onPointerLeave: () => change({ pointer: false }),
      onFocus: () => change({ focus: true }),
      onBlur: () => change({ focus: false }),
    },
  }
}

/** Tells of flags that come while the case is open, each once; gives those that did. */
export function useFreshFlags(flags: readonly Flag[], tell: (arrived: readonly Flag[]) => void): ReadonlySet<FlagCode> {
  const known = useRef(new Set(flags.filter(isStanding).map(({ code }) => code)))
  const [fresh, setFresh] = useState<ReadonlySet<FlagCode>>(new Set())
  useEffect(() => {
    const arrived = arrivedSince(known.current, flags)
    known.current = new Set(flags.map(({ code }) => code))
    if (arrived.length === 0) return
    setFresh((was) => new Set([...was, ...arrived.map(({ code }) => code)]))
    tell(arrived)
  })
  return fresh
}
