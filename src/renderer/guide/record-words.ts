import type { GuideLibrary, GuideStep } from '../../shared/guide/guide.ts'
import type { SeenValue, StepTaken } from '../../shared/guide/run.ts'
import { stepOf } from '../../shared/guide/step-index.ts'
import { nameOf } from '../../shared/guide/walk-state.ts'
import { words } from '../case/words.ts'

/** What happened at a step of a guide, in words. */

export interface RecordWords {
  /** The step as people call it. */
  readonly title: string
  /** What was answered, what held, or what was done. */
  readonly answer: string
  readonly offPath: string | null
  readonly saw: readonly SeenValue[]
}

/** A record in words; the keys of its step and answer where the guide's version is not known here. */
export function recordWords(taken: StepTaken, library: GuideLibrary): RecordWords {
  const nothing = { offPath: null, saw: [] }
  if (taken.kind === 'back') return { ...nothing, title: words.guide.trail.wentBack, answer: '' }
  const guide = library.find(taken.guide, taken.version)
  const step = guide && stepOf(guide, taken.step)
  const title = step ? nameOf(step) : taken.step
  switch (taken.kind) {
    case 'entered': {
      const inner = library.find(taken.inner.guide, taken.inner.version)?.title ?? taken.inner.guide
      return { ...nothing, title: words.guide.trail.entered(inner), answer: '' }
    }
    case 'answered':
      return { title, answer: taken.words, offPath: taken.offPath, saw: taken.saw }
    case 'checked':
      return { title, answer: branchLabel(step, taken.branch), offPath: taken.offPath, saw: taken.saw }
    case 'ticked':
      return { ...nothing, title, answer: words.guide.trail.ticked }
    case 'acted':
      return { ...nothing, title, answer: taken.needless ?? actedWords(step, taken.command), offPath: taken.offPath }
    case 'ended':
      return { ...nothing, title, answer: words.guide.result[taken.result] }
    case 'jumped': {
      const target = guide && stepOf(guide, taken.to)
      const to = target ? nameOf(target) : taken.to
      return { ...nothing, title, answer: words.guide.trail.jumped(to), offPath: taken.offPath }
    }
    default:
      return taken satisfies never
  }
}

/** A branch of a check as it is called; null: otherwise. */
export function branchLabel(step: GuideStep | null, branch: string | null): string {
  if (step?.type !== 'check') return branch ?? words.guide.trail.otherwise
  if (branch === null) return step.otherwise?.label || words.guide.trail.otherwise
  return step.branches.find(({ key }) => key === branch)?.label || branch
}

function actedWords(step: GuideStep | null, command: string | null): string {
  if (command === null) return words.guide.trail.notDone
  // Before there were questions to colleagues, this step wrote a note.
  if (step?.type === 'action' && step.action === 'consult' && command === 'case.note')
    return words.guide.action.acted.note
  return step?.type === 'action' ? words.guide.action.acted[step.action] : words.guide.trail.acted
}
