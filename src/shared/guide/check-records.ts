import { numberProblem, writtenWords } from './answers.ts'
import { nestingFault } from './automatic-steps.ts'
import { foldOf, type RunRecords } from './fold.ts'
import type { Guide, GuideLibrary, StepOf } from './guide.ts'
import { fitsVariable } from './guide-fields.ts'
import { mostRecords, type StepTaken } from './run.ts'
import { stepOf } from './step-index.ts'
import { type Forward, misfit, type WalkState } from './walk-state.ts'

/**
 * Whether new records lawfully continue a run: every way taken exists in that version, and values are of their kind.
 * Expressions are not asked, so that what a person saw is what is recorded, though the case moved on meanwhile.
 */

/** Why `taken` cannot follow the records of `run`, in a sentence; null: it can. A run without records is begun by them. */
export function checkRecords(run: RunRecords, taken: readonly StepTaken[], library: GuideLibrary): string | null {
  if (taken.length === 0) return 'Nothing was done.'
  if (run.records.length + taken.length > mostRecords) return `A run has at most ${mostRecords} entries.`
  const fold = foldOf(run, library)
  for (const one of taken) {
    const state = fold.state()
    const wrong =
      one.kind === 'back'
        ? backProblem(state, one.keep, fold.path().length)
        : (misfit(state, one) ??
          (one.kind === 'entered'
            ? enteredProblem(run, state, one, { vars: fold.vars(), library })
            : stepProblem(state, one)))
    if (wrong !== null) return wrong
    fold.push(one)
  }
  return null
}

function backProblem({ ended }: WalkState, keep: number, length: number): string | null {
  if (ended !== null) return 'The run has ended.'
  return keep >= 1 && keep < length ? null : 'The path does not reach that far.'
}

interface Entering {
  readonly vars: ReadonlyMap<string, unknown>
  readonly library: GuideLibrary
}

function enteredProblem(
  run: RunRecords,
  { frame }: WalkState,
  taken: Extract<Forward, { kind: 'entered' }>,
  { vars, library }: Entering,
): string | null {
  const { inner, set } = taken
  const guide = library.find(inner.guide, inner.version)
  if (!guide) return `Version ${inner.version} of the guide “${inner.guide}” is not known here.`
  if (frame === null) {
    const root = [inner, taken].every(({ guide: key, version }) => key === run.guide && version === run.version)
    if (!root || taken.step !== guide.start) return 'The run begins in another guide.'
  } else {
    const step = frame.guide ? stepOf(frame.guide, taken.step) : null
    const fault = step?.type === 'guide' ? nestingFault(frame, step, guide.title) : 'The step enters no guide.'
    if (fault !== null) return fault
  }
  if (set.some(({ variable }) => vars.has(variable))) return 'A variable that has a value keeps it in a sub-guide.'
  const initial = guide.variables.filter(({ initial: source }) => source.trim() !== '').map(({ key }) => key)
  return setProblem(guide, set, initial)
}

function stepProblem({ frame }: WalkState, taken: Exclude<Forward, { kind: 'entered' }>): string | null {
  const guide = frame?.guide
  const step = guide ? stepOf(guide, taken.step) : null
  if (!guide || !step) return 'There is no such step.'
  if (taken.kind === 'jumped') return taken.offPath === null ? 'Going elsewhere needs a reason.' : null
  if (taken.kind === 'acted') return actedProblem(taken)
  return taken.kind === 'answered' && step.type === 'question' ? answerProblem(guide, step, taken) : null
}

function actedProblem({ command, needless, offPath }: Extract<Forward, { kind: 'acted' }>): string | null {
  if (needless === null) return command === null && offPath === null ? 'Leaving out an action needs a reason.' : null
  return command === null && offPath === null ? null : 'An action that was given was not needless.'
}

function answerProblem(
  guide: Guide,
  { answer }: StepOf<'question'>,
  { option, words, set }: Extract<Forward, { kind: 'answered' }>,
): string | null {
  if (answer.kind === 'options') {
    const taken = answer.options.find(({ key }) => key === option)
    if (!taken || taken.label !== words) return 'The words of the answer are others.'
    const wanted = taken.set.map(({ variable }) => variable)
    if (set.length !== wanted.length) return 'The answer sets other variables.'
    return setProblem(guide, set, wanted)
  }
  const [written, ...more] = set
  if (!written || more.length > 0 || written.variable !== answer.variable) return 'The answer sets other variables.'
  const { value } = written
  if (answer.kind === 'text') {
    return typeof value === 'string' && value === words && value.trim() !== '' ? null : 'The answer is no text.'
  }
  const problem = numberProblem(value, answer)
  if (problem !== null || typeof value !== 'number') return problem ?? 'Write a number.'
  return words === writtenWords(value, answer.unit) ? null : 'The words of the answer are others.'
}

function setProblem(
  guide: Guide,
  set: readonly { readonly variable: string; readonly value: string | number | boolean }[],
  allowed: readonly string[],
): string | null {
  for (const { variable, value } of set) {
    const declared = guide.variables.find(({ key }) => key === variable)
    if (!declared || !allowed.includes(variable)) return `The variable “${variable}” is not set here.`
    if (!fitsVariable(value, declared.type)) return `The variable “${variable}” has a value of another kind.`
  }
  return null
}
