import type { ActorRef } from '../case/basics.ts'
import type { GuideAct } from './advance.ts'
import type { Guide } from './guide.ts'
import { stepOf } from './step-index.ts'
import type { PathEntry, Walk } from './walk.ts'

/** What people did in a past run, to be done again at the steps of the same key. */

export interface PastAct {
  readonly act: GuideAct
  /** When it was done, and by whom; null: it was not, and happens with what comes before. */
  readonly at: string | null
  readonly by: ActorRef | null
  /** How much of the path stays before it is done; null: all. */
  readonly keep: number | null
}

/** The standing path of a past run, handed out step by step: each entry once, in order. */
export class PastAnswers {
  readonly #left: Map<string, PathEntry[]>
  readonly #draft: Guide
  readonly #overridden = new Map<string, number>()

  constructor(path: readonly PathEntry[], draft: Guide) {
    this.#draft = draft
    this.#left = Map.groupBy(
      path.filter(({ taken }) => taken.kind !== 'entered' && taken.kind !== 'ended'),
      ({ taken }) => nameOf(taken),
    )
  }

  /**
   * A check on the path that answered itself otherwise than a person did then against it: what they did is done again.
   * Each entry is looked at once.
   */
  overrideIn(path: readonly PathEntry[]): PastAct | null {
    const seen = new Map<string, number>()
    for (const [entry, { taken }] of path.entries()) {
      if (taken.kind !== 'checked') continue
      const name = nameOf(taken)
      const nth = (seen.get(name) ?? 0) + 1
      seen.set(name, nth)
      if (nth <= (this.#overridden.get(name) ?? 0)) continue
      this.#overridden.set(name, nth)
      const was = this.#take(name, 'checked')
      if (was?.taken.kind !== 'checked' || was.taken.offPath === null || taken.branch === was.taken.branch) continue
      const { branch, offPath } = was.taken
      const step = taken.guide === this.#draft.key ? stepOf(this.#draft, taken.step) : null
      const isThere = step?.type !== 'check' || branch === null || step.branches.some(({ key }) => key === branch)
      if (isThere) return { act: { kind: 'branch', branch, reason: offPath }, at: was.at, by: was.by, keep: entry }
    }
    return null
  }

  /** What was done at the step that has the turn; null: nobody was asked it then. */
  actAt({ position, step }: Walk): PastAct | null {
    if (!position || !step) return null
    const name = nameOf(position)
    const jump = this.#take(name, 'jumped')
    if (jump?.taken.kind === 'jumped') {
      const { to, offPath } = jump.taken
      if (position.guide !== this.#draft.key || stepOf(this.#draft, to))
        return {
          act: { kind: 'jump', to, reason: offPath ?? 'as it was done then' },
          at: jump.at,
          by: jump.by,
          keep: null,
        }
    }
    switch (step.type) {
      case 'question': {
        const was = this.#take(name, 'answered')
        if (was?.taken.kind !== 'answered') return null
        const { option, set, words, offPath } = was.taken
        if (step.answer.kind === 'options') {
          const act = { kind: 'choose' as const, option: option ?? '', reason: offPath ?? 'as it was answered then' }
          return option === null ? null : { act, at: was.at, by: was.by, keep: null }
        }
        const value = set[0]?.value ?? words
        if (option !== null || typeof value === 'boolean') return null
        return { act: { kind: 'write', value }, at: was.at, by: was.by, keep: null }
      }
      case 'instruction': {
        const was = this.#take(name, 'ticked')
        return { act: { kind: 'tick' }, at: was?.at ?? null, by: was?.by ?? null, keep: null }
      }
      case 'action': {
        const was = this.#take(name, 'acted')
        const done = was?.taken.kind === 'acted' ? was.taken : null
        return {
          act:
            done && done.needless !== null
              ? { kind: 'had_nothing_to_do', why: done.needless }
              : {
                  kind: 'acted',
                  command: done ? done.command : `case.${step.action}`,
                  made: done?.made ?? null,
                  reason: done?.offPath ?? null,
                },
          at: was?.at ?? null,
          by: was?.by ?? null,
          keep: null,
        }
      }
      case 'check':
      case 'guide':
      case 'outcome': {
        const was = this.#left.get(name)?.[0]
        return { act: { kind: 'go_on' }, at: was?.at ?? null, by: was?.by ?? null, keep: null }
      }
      default:
        return step satisfies never
    }
  }

  #take(name: string, kind: PathEntry['taken']['kind']): PathEntry | null {
    const list = this.#left.get(name)
    if (list?.[0]?.taken.kind !== kind) return null
    return list.shift() ?? null
  }
}

function nameOf({ guide, step }: { readonly guide: string; readonly step: string }): string {
  return `${guide} ${step}`
}
