import type { Pools } from '../../shared/masking/testing/people.ts'
import type { Frame } from '../../shared/masking/testing/sentences.ts'

/** A name may be told beforehand (the case knows its customer), be announced by the words around it, or stand alone. */
export type NameSetting = 'known' | 'announced' | 'alone'

/** Sentences that masking is measured on, with what fills their holes. */
export interface Round {
  readonly name: string
  /** Of the stream of chance. */
  readonly seed: number
  readonly pools: Pools
  readonly frames: readonly { readonly frame: Frame; readonly names: NameSetting }[]
}
