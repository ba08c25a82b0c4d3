import { useCallback, useMemo, useRef, useState } from 'react'
import type { Flag, FlagCode } from '../../shared/case/flag.ts'
import type { Case } from '../../shared/case/state.ts'
import { flagInHand } from './evidence.ts'
import { type FlagFamily, flagFamilies, hasFlag } from './flag-order.ts'
import { useFreshFlags } from './use-flag-list.ts'
import type { Jumps } from './use-jumps.ts'
import { pendingVerdicts } from './verdicts.ts'
import { words } from './words.ts'

interface WhyInput {
  readonly state: Case
  readonly confirmedVersion: number
  readonly jumps: Jumps
}

interface Why {
  readonly families: readonly FlagFamily[]
  /** The flag that the keys mean. */
  readonly inHand: Flag | null
  readonly pending: ReadonlySet<FlagCode>
  readonly fresh: ReadonlySet<FlagCode>
  readonly judging: FlagCode | null
  /** The flag judged last: its card stays in sight. */
  readonly judged: FlagCode | null
  readonly setJudged: (code: FlagCode) => void
  readonly setJudging: (code: FlagCode | null) => void
  /** Opens the override menu of a flag, on its card. */
  readonly openMenu: (code: FlagCode) => void
  readonly all: boolean
  readonly setAll: (all: boolean) => void
  readonly toggleAll: () => void
}

/** What the Why panel remembers: the flag in hand, the menu that is open, what is new. */
export function useWhy({ state, confirmedVersion, jumps }: WhyInput): Why {
  const { chosen, say, setTab } = jumps
  const [judging, setJudging] = useState<FlagCode | null>(null)
  const [judged, setJudged] = useState<FlagCode | null>(null)
  const [all, setAll] = useState(false)
  const before = useRef<FlagCode | null>(null)
  const families = useMemo(() => flagFamilies(state.flags), [state.flags])
  const pending = useMemo(() => pendingVerdicts(state, confirmedVersion), [state, confirmedVersion])

  const leaders = families.map(({ leader }) => leader)
  const chosenLeader = families.find((family) => hasFlag(family, chosen))?.leader.code ?? null
  const inHand = flagInHand(leaders, chosenLeader, before.current)
  before.current = inHand?.code ?? null

  const fresh = useFreshFlags(state.flags, (arrived) =>
    say(words.why.newFlags(arrived.length, arrived.map(({ label }) => label).join(', '))),
  )
  const openMenu = useCallback(
    (code: FlagCode) => {
      setTab('why')
      setJudging(code)
    },
    [setTab],
  )
  const toggleAll = useCallback(() => setAll((was) => !was), [])
  return { families, inHand, pending, fresh, judging, setJudging, judged, setJudged, openMenu, all, setAll, toggleAll }
}
