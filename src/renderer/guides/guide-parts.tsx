import type { ReactNode } from 'react'
import type { GuideTab } from '../app/route-hash.ts'

/** What the parts of a guide besides reading and drawing are given. */
export interface GuidePartProps {
  readonly guideKey: string
  /** The version asked for by the address; null: the newest. */
  readonly version: number | null
}

/** The parts leads see, in their order. */
export const leadTabs: readonly GuideTab[] = ['read', 'edit']

/** The part of a guide that a tab shows. */
export function partOf(_tab: Exclude<GuideTab, 'read' | 'edit'>, _props: GuidePartProps): ReactNode {
  return null
}
