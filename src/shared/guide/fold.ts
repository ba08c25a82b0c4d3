import type { GuideLibrary } from './guide.ts'
import type { GuideRun, GuideValue, StepTaken } from './run.ts'
import { after, type Forward, type Frame, notBegun, type WalkState } from './walk-state.ts'

/** What follows from the records of a run needs only this of it. */
export type RunRecords = Pick<GuideRun, 'guide' | 'version' | 'records'>

/** An entry of the standing path: what was taken, and which record it is. */
export interface FoldEntry {
  readonly record: number
  readonly taken: Forward
  /** How deep in sub-guides: 0 in the run's own guide. */
  readonly depth: number
}

/** Records folded one by one: where the run stands, what led there, and the values that the standing path gave. */
export interface Fold {
  readonly state: () => WalkState
  readonly path: () => readonly FoldEntry[]
  /** Records taken in so far, abandoned ones too. */
  readonly count: () => number
  readonly vars: () => ReadonlyMap<string, GuideValue>
  readonly answers: () => ReadonlyMap<string, string>
  readonly push: (taken: StepTaken) => void
}

/** Folds the records of a run; `push` takes in more. Linear in the records, but for going back, which reads the path again. */
export function foldOf({ records }: RunRecords, library: GuideLibrary): Fold {
  const path: FoldEntry[] = []
  const states: WalkState[] = [notBegun]
  let count = 0
  let vars: Map<string, GuideValue> | null = null
  let answers: Map<string, string> | null = null
  const state = (): WalkState => states.at(-1) ?? notBegun
  const push = (taken: StepTaken): void => {
    const record = count
    count += 1
    if (taken.kind === 'back') {
      path.length = Math.min(path.length, taken.keep)
      states.length = path.length + 1
      vars = null
      answers = null
      return
    }
    const before = state()
    const then = after(before, taken, library)
    path.push({ record, taken, depth: before.frame?.depth ?? 0 })
    states.push(then)
    if (vars) setVars(vars, taken)
    if (before.frame?.key !== then.frame?.key) answers = null
    else if (answers) setAnswer(answers, taken)
  }
  for (const { taken } of records) push(taken)
  return {
    state,
    path: () => path,
    count: () => count,
    vars: () => {
      if (!vars) {
        vars = new Map()
        for (const { taken } of path) setVars(vars, taken)
      }
      return vars
    },
    answers: () => {
      answers ??= answersFor(path, state().frame)
      return answers
    },
    push,
  }
}

function setVars(vars: Map<string, GuideValue>, taken: Forward): void {
  if (taken.kind !== 'entered' && taken.kind !== 'answered') return
  for (const { variable, value } of taken.set) vars.set(variable, value)
}

function setAnswer(answers: Map<string, string>, taken: Forward): void {
  if (taken.kind === 'answered') answers.set(taken.step, answerText(taken))
}

/** What expressions see of an answer: the key of the option, or what was written. */
function answerText({ option, set, words }: Extract<Forward, { kind: 'answered' }>): string {
  if (option !== null) return option
  const [written] = set
  return written ? String(written.value) : words
}

/** Steps of two guides may have one key: the guide that is being run sees its own answers before those of others. */
function answersFor(path: readonly FoldEntry[], frame: Frame | null): Map<string, string> {
  const answers = new Map<string, string>()
  for (const { taken } of path) setAnswer(answers, taken)
  for (const { taken } of path) if (taken.guide === frame?.key) setAnswer(answers, taken)
  return answers
}
