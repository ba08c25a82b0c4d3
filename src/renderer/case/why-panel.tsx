import type { ReactNode } from 'react'
import type { Directory } from '../../shared/access/directory.ts'
import { isWithAi } from '../../shared/pen/pen.ts'
import type { Recommendation, Step } from '../../shared/triage/recommend.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import type { Availabilities } from './available-actions.ts'
import type { FlagDesk } from './flag-card.tsx'
import { FlagsBlock } from './flags-block.tsx'
import { MissesBlock } from './misses-block.tsx'
import { NextStep } from './next-step.tsx'
import { PriorityParts } from './priority-parts.tsx'
import side from './side.module.css'
import { words } from './words.ts'

interface WhyPanelProps {
  readonly desk: FlagDesk
  readonly all: boolean
  readonly onAll: (all: boolean) => void
  readonly recommendation: Recommendation
  readonly directory: Directory
  readonly viewerId: string
  readonly available: Availabilities
  readonly onStep: (step: Step) => void
  readonly onAcceptFirst: () => void
  readonly onMiss: () => void
  /** Requests for authority: they stand first, because somebody waits. */
  readonly approvals: ReactNode
  /** What the customer was promised, and how the case came. */
  readonly customer: ReactNode
  /** The guide that fits or is under way. */
  readonly guide: ReactNode
  /** How a raised escalation climbs while nobody accepts it. */
  readonly ladder: ReactNode
}

/** Why the AI stopped: every flag with its reasons, the suggested step, what was missed, and what the priority is made of. */
export function WhyPanel({
  desk,
  all,
  onAll,
  onMiss,
  available,
  approvals,
  customer,
  ladder,
  guide,
  ...next
}: WhyPanelProps) {
  if (isWithAi(desk.state))
    return (
      <>
        {customer}
        <section className={side.block} aria-label={words.pen.kept}>
          <EmptyState title={words.pen.kept}>{words.pen.keptWhat}</EmptyState>
        </section>
      </>
    )
  return (
    <>
      {approvals}
      {customer}
      {ladder}
      <FlagsBlock desk={desk} all={all} onAll={onAll} />
      <NextStep available={available} {...next} />
      {guide}
      <MissesBlock state={desk.state} judge={available.judge} onMiss={onMiss} />
      <PriorityParts priority={desk.state.priority} />
    </>
  )
}
