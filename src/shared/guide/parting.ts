import type { ReplayedRun } from '../contract/guide-numbers.ts'
import { edgesOf, type Guide } from './guide.ts'
import type { SeenValue } from './run.ts'
import { stepOf } from './step-index.ts'
import type { PathEntry } from './walk.ts'
import { nameOf } from './walk-state.ts'

/** Where two ways through a guide part. */

/** The first step at which a past way and a new one part; null: they are the same. Titles are those of `draft`. */
export function partingOf(was: readonly PathEntry[], now: readonly PathEntry[], draft: Guide): ReplayedRun['parted'] {
  const old = was.filter(isStep)
  const fresh = now.filter(isStep)
  for (let at = 0; at < Math.max(old.length, fresh.length); at += 1) {
    const one = old[at]
    const other = fresh[at]
    if (one && other && isSameStep(one, other)) {
      if (choiceOf(one) === choiceOf(other)) continue
      return { step: one.taken.step, was: wordsOf(one, draft), now: wordsOf(other, draft), saw: sawOf(other) }
    }
    const before = old[at - 1]
    const step = before?.taken.step ?? draft.start ?? one?.taken.step
    if (step === undefined) return null
    return { step, was: goesTo(one, draft), now: goesTo(other, draft), saw: before ? sawOf(before) : [] }
  }
  return null
}

/** Whoever does an instruction or an action comes the same way: what is left are entries that say where it goes. */
function isStep({ taken }: PathEntry): boolean {
  return taken.kind !== 'entered'
}

function isSameStep(one: PathEntry, other: PathEntry): boolean {
  return one.taken.guide === other.taken.guide && one.taken.step === other.taken.step
}

function choiceOf({ taken }: PathEntry): string {
  switch (taken.kind) {
    case 'answered':
      return `answer ${taken.option ?? taken.words}`
    case 'checked':
      return `branch ${taken.branch ?? ''}`
    case 'ended':
      return `end ${taken.result}`
    case 'jumped':
      return `jump ${taken.to}`
    case 'entered':
    case 'ticked':
    case 'acted':
      return ''
    default:
      return taken satisfies never
  }
}

function wordsOf({ taken }: PathEntry, draft: Guide): string {
  switch (taken.kind) {
    case 'answered':
      return taken.words
    case 'checked': {
      const step = taken.guide === draft.key ? stepOf(draft, taken.step) : null
      const via = taken.branch === null ? 'otherwise' : `branch:${taken.branch}`
      const edge = step ? edgesOf(step).find((one) => one.via === via) : null
      return edge?.label || taken.branch || 'otherwise'
    }
    case 'ended':
      return taken.result.replaceAll('_', ' ')
    case 'jumped':
      return titleOf(taken.to, draft)
    case 'entered':
    case 'ticked':
    case 'acted':
      return titleOf(taken.step, draft)
    default:
      return taken satisfies never
  }
}

function goesTo(entry: PathEntry | undefined, draft: Guide): string {
  return entry ? titleOf(entry.taken.step, draft) : 'asks for more'
}

function titleOf(key: string, draft: Guide): string {
  const step = stepOf(draft, key)
  return step ? nameOf(step) : key
}

function sawOf({ taken }: PathEntry): SeenValue[] {
  return taken.kind === 'answered' || taken.kind === 'checked' ? [...taken.saw] : []
}
