import { create } from 'zustand'
import type { PolicyVersion, WhatIf } from '../../shared/contract/triage.ts'
import type { TriagePolicy } from '../../shared/triage/policy.ts'
import { type Changes, changesBetween, rebase, withChange, withoutChanges } from './draft.ts'

/** A what-if that was looked at, and of which changes on which version. */
export interface SeenWhatIf {
  readonly key: string
  readonly result: WhatIf
}

interface Draft {
  /** Whose draft it is: nothing of one person stays for the next. */
  readonly memberId: string | null
  /** The version in force it was made from; null while nothing was changed. */
  readonly base: PolicyVersion | null
  readonly changes: Changes
  readonly seen: SeenWhatIf | null
  /** The reason so far, so that looking elsewhere loses no words. */
  readonly reason: string
  /** Grows when values change otherwise than by typing: fields then forget what was half typed. */
  readonly epoch: number
  start(memberId: string): void
  change(base: PolicyVersion, path: string, value: unknown): void
  undo(paths: readonly string[]): void
  take(base: PolicyVersion, policy: TriagePolicy): void
  moveTo(base: PolicyVersion): void
  saw(seen: SeenWhatIf): void
  write(reason: string): void
  discard(): void
}

const empty = { base: null, changes: {}, seen: null, reason: '' }

/** The one draft of this window. It outlives the screen, so that nothing is lost by looking at a case. */
export const useDraft = create<Draft>()((set) => ({
  memberId: null,
  epoch: 0,
  ...empty,
  start: (memberId) => set((now) => (now.memberId === memberId ? now : { memberId, ...empty, epoch: now.epoch + 1 })),
  change: (base, path, value) =>
    set((now) => {
      const from = now.base ?? base
      const changes = withChange(now.changes, from.policy, path, value)
      return { changes, base: isEmpty(changes) ? null : from }
    }),
  undo: (paths) =>
    set((now) => {
      const changes = withoutChanges(now.changes, paths)
      return { changes, base: isEmpty(changes) ? null : now.base, epoch: now.epoch + 1 }
    }),
  take: (base, policy) =>
    set((now) => {
      const changes = changesBetween(base.policy, policy)
      return { changes, base: isEmpty(changes) ? null : base, epoch: now.epoch + 1 }
    }),
  moveTo: (base) =>
    set((now) => {
      const changes = rebase(now.changes, base.policy)
      return { changes, base: isEmpty(changes) ? null : base, epoch: now.epoch + 1 }
    }),
  saw: (seen) => set({ seen }),
  write: (reason) => set({ reason }),
  discard: () => set((now) => ({ ...empty, epoch: now.epoch + 1 })),
}))

function isEmpty(changes: Changes): boolean {
  return Object.keys(changes).length === 0
}

/** Names a policy change: a what-if is stale when this is another. */
export function whatIfKey(base: number, changes: Changes): string {
  return JSON.stringify([base, Object.entries(changes).toSorted(([a], [b]) => (a < b ? -1 : 1))])
}
