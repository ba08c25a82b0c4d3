import { expect } from 'vitest'
import { aCase, minutesLater } from '../../../../test/fixtures/case-builder.ts'
import { ana, floor } from '../../../../test/fixtures/decisions.ts'
import type { GuideAct } from '../advance.ts'
import type { Guide, GuideLibrary } from '../guide.ts'
import { viewOf } from '../view.ts'
import { walk } from '../walk.ts'
import { libraryOf } from './a-guide.ts'
import { playThrough } from './acts.ts'

/** Runs played act by act on an ordinary case of severity S2. */

export const scope = { state: aCase({ severity: 'S2' }), member: ana, directory: floor, at: minutesLater(60) }

/** Gives the acts one after another; the first fault ends it. */
export function play(guide: Guide, acts: readonly GuideAct[], library: GuideLibrary = libraryOf(guide)) {
  const { run, fault } = playThrough(guide, {
    scope,
    library,
    most: acts.length,
    pick: (_, turn) => acts[turn] ?? null,
  })
  return { run, fault, walk: walk(run, library), view: viewOf(run, scope, library) }
}

/** The step that has the turn after these acts, or how it ended, or why it is stuck. */
export function at(guide: Guide, acts: readonly GuideAct[], library?: GuideLibrary): string | null {
  const { walk: there, fault } = play(guide, acts, library)
  expect(fault).toBeNull()
  return there.position?.step ?? there.result ?? there.fault
}

export const choose = (option: string, reason: string | null = null): GuideAct => ({ kind: 'choose', option, reason })
export const tick: GuideAct = { kind: 'tick' }
export const back: GuideAct = { kind: 'back' }
