import type { ReactNode } from 'react'
import { type GuideTab, guideTabs } from '../app/route-hash.ts'
import { LeavingsPart } from './leavings-part.tsx'
import { NumbersPart } from './numbers-part.tsx'
import { VersionsPart } from './versions-part.tsx'

/** What the parts of a guide besides reading and drawing are given. */
export interface GuidePartProps {
  readonly guideKey: string
  /** The version asked for by the address; null: the newest. */
  readonly version: number | null
}

/** The parts leads see, in their order. */
export const leadTabs: readonly GuideTab[] = guideTabs

/** The part of a guide that a tab shows. */
export function partOf(tab: Exclude<GuideTab, 'read' | 'edit'>, props: GuidePartProps): ReactNode {
  switch (tab) {
    case 'versions':
      return <VersionsPart {...props} />
    case 'numbers':
      return <NumbersPart {...props} />
    case 'leavings':
      return <LeavingsPart {...props} />
    default:
      return tab satisfies never
  }
}
