import { numberProblem, suggestionsFor, writtenWords } from './answers.ts'
import { answerCheck, automaticStep, scopeOf } from './automatic-steps.ts'
import { type Fold, foldOf, type RunRecords } from './fold.ts'
import type { Guide, GuideLibrary, StepOf } from './guide.ts'
import { libraryWith } from './guide-library.ts'
import { keepFor, lastDone } from './path.ts'
import { mostRecords, type StepTaken } from './run.ts'
import { freshScope, type GuideScope, type RunScope } from './scope.ts'
import { initialValues, longestValue, valuesSet } from './set-values.ts'
import { stepOf } from './step-index.ts'
import { nameOf } from './walk-state.ts'

/** How a run goes on: what a person does, and every step after it that nobody is asked about. */

/** What a person does at the step that has the turn. Indexes are of the standing path (`walk(…).path`). */
export type GuideAct =
  /** Takes an option. `reason`: why not the suggested one; null: it is suggested, or none is. */
  | { readonly kind: 'choose'; readonly option: string; readonly reason: string | null }
  /** Writes the number or text the question asks for. */
  | { readonly kind: 'write'; readonly value: number | string }
  | { readonly kind: 'tick' }
  /**
   * Gave the command of an action step, or went on without (`command` null, with a reason). `reason` beside a command:
   * why another one than proposed. The case is about to change, so that a check that follows is left for `go_on`.
   */
  | {
      readonly kind: 'acted'
      readonly command: string | null
      readonly made: string | null
      readonly reason: string | null
    }
  /** Goes on from an action step that had nothing to do, as the case stands: with why, in a sentence. */
  | { readonly kind: 'had_nothing_to_do'; readonly why: string }
  /** Goes back to do an entry anew; without `to`, the last one a person did. */
  | { readonly kind: 'back'; readonly to?: number }
  /** Goes to another step of the same guide. */
  | { readonly kind: 'jump'; readonly to: string; readonly reason: string }
  /** Takes a branch of a check oneself (null: otherwise): of the one that has the turn, or of the entry `entry`. */
  | { readonly kind: 'branch'; readonly branch: string | null; readonly reason: string; readonly entry?: number }
  /** Nothing: goes on by itself from a check that could not be answered before, or was left after an action. */
  | { readonly kind: 'go_on' }

/** The records to add, or in a sentence why there are none. */
export type Advance =
  | { readonly taken: StepTaken[]; readonly fault: null }
  | { readonly taken: null; readonly fault: string }

/** Most steps in a row that nobody is asked about: what is longer goes round in circles. */
export const mostAutomatic = 100

/** Begins a run of `guide`: its first records, up to the first step that somebody has to do. */
export function beginRun(guide: Guide, scope: RunScope, library: GuideLibrary): Advance {
  if (guide.start === null || !stepOf(guide, guide.start)) return no(`The guide “${guide.title}” has no first step.`)
  const values = initialValues(guide, freshScope(scope))
  if (values.fault !== null) return no(values.fault)
  const { key, version, start } = guide
  const fold = foldOf({ guide: key, version, records: [] }, libraryWith(library, guide))
  const inner = { guide: key, version }
  return goOn(fold, [{ kind: 'entered', ...inner, step: start, inner, set: values.set }], scope, library)
}

/** The records of an act and of every automatic step after it. */
export function advance(run: RunRecords, act: GuideAct, scope: RunScope, library: GuideLibrary): Advance {
  const fold = foldOf(run, library)
  const first = act.kind === 'go_on' ? yes() : recordsOf(act, fold, { run, scope, library })
  if (first.fault !== null) return first
  return goOn(fold, first.taken, scope, library)
}

function goOn(fold: Fold, first: readonly StepTaken[], scope: RunScope, library: GuideLibrary): Advance {
  const taken = [...first]
  for (const one of first) fold.push(one)
  const acted = first.some((one) => one.kind === 'acted' && one.command !== null)
  for (let count = 0; ; count += 1) {
    const next = automaticStep(fold, scope, library)
    if (next.kind !== 'taken' || (acted && next.taken.kind === 'checked')) break
    if (count >= mostAutomatic)
      return no(`More than ${mostAutomatic} steps follow by themselves: they go round in circles.`)
    taken.push(next.taken)
    fold.push(next.taken)
  }
  return fold.count() > mostRecords
    ? no(`The run has more than ${mostRecords} entries: it goes round in circles. Leave it and begin anew.`)
    : { taken, fault: null }
}

function recordsOf(act: Exclude<GuideAct, { kind: 'go_on' }>, fold: Fold, asked: Asked): Advance {
  const { frame, step: key, stuckAt, ended, fault } = fold.state()
  if (ended !== null) return no('The run has ended.')
  if (act.kind === 'back') return back(act.to, fold)
  if (act.kind === 'branch') return takeBranch(act, asked)
  if (!frame?.guide) return no(fault ?? 'The run has not begun.')
  const { guide } = frame
  const here = key ?? stuckAt
  if (act.kind === 'jump') return here === null ? no('There is no step to go from.') : jump(guide, here, act)
  const step = key === null ? null : stepOf(guide, key)
  if (!step) return no(fault ?? 'There is no such step.')
  const at = { guide: guide.key, version: guide.version, step: step.key }
  switch (act.kind) {
    case 'choose':
      return step.type === 'question'
        ? choose(guide, step, act, scopeOf(fold, asked.scope))
        : no('The step asks nothing.')
    case 'write':
      return step.type === 'question' ? write(guide, step, act.value) : no('The step asks nothing.')
    case 'tick':
      return step.type === 'instruction' ? yes({ kind: 'ticked', ...at }) : no('Only instructions are ticked off.')
    case 'acted': {
      if (step.type !== 'action') return no('The step is no action.')
      const offPath = cleanReason(act.reason)
      if (act.command === null && offPath === null) return no('Say why the action is left out.')
      return yes({ kind: 'acted', ...at, command: act.command, made: act.made, needless: null, offPath })
    }
    case 'had_nothing_to_do':
      return step.type === 'action'
        ? yes({ kind: 'acted', ...at, command: null, made: null, needless: act.why, offPath: null })
        : no('The step is no action.')
    default:
      return act satisfies never
  }
}

interface Asked {
  readonly run: RunRecords
  readonly scope: RunScope
  readonly library: GuideLibrary
}

function choose(
  guide: Guide,
  step: StepOf<'question'>,
  act: Extract<GuideAct, { kind: 'choose' }>,
  asked: GuideScope,
): Advance {
  const options = step.answer.kind === 'options' ? step.answer.options : []
  const option = options.find((one) => one.key === act.option)
  if (!option) return no('The question has no such answer.')
  const { suggested, saw } = suggestionsFor(guide, step, asked)
  const offPath = suggested.length > 0 && !suggested.includes(option.key) ? cleanReason(act.reason) : null
  if (suggested.length > 0 && !suggested.includes(option.key) && offPath === null) {
    return no('The case suggests another answer. Say why this one.')
  }
  const values = valuesSet(guide, option.set, asked)
  if (values.fault !== null) return no(values.fault)
  const at = { guide: guide.key, version: guide.version, step: step.key }
  const words = option.label
  return yes({ kind: 'answered', ...at, option: option.key, words, saw: [...saw], set: values.set, offPath })
}

function write(guide: Guide, { key, answer }: StepOf<'question'>, value: number | string): Advance {
  const at = { kind: 'answered' as const, guide: guide.key, version: guide.version, step: key, option: null }
  const rest = { saw: [], offPath: null }
  if (answer.kind === 'options') return no('Take one of the answers.')
  if (answer.kind === 'text') {
    const text = String(value).trim().slice(0, longestValue)
    if (text === '') return no('Write an answer.')
    return yes({ ...at, ...rest, words: text, set: [{ variable: answer.variable, value: text }] })
  }
  const wrong = numberProblem(value, answer)
  if (wrong !== null || typeof value !== 'number') return no(wrong ?? 'Write a number.')
  // Adding 0 makes -0 a 0, which is what it is once it was written down and read again.
  const written = [{ variable: answer.variable, value: value + 0 }]
  return yes({ ...at, ...rest, words: writtenWords(value, answer.unit), set: written })
}

function jump(guide: Guide, from: string, { to, reason }: Extract<GuideAct, { kind: 'jump' }>): Advance {
  const target = stepOf(guide, to)
  const offPath = cleanReason(reason)
  if (!target) return no('There is no such step to go to.')
  if (offPath === null) return no(`Say why you go to “${nameOf(target)}”.`)
  return yes({ kind: 'jumped', guide: guide.key, version: guide.version, step: from, to, offPath })
}

function back(to: number | undefined, fold: Fold): Advance {
  const path = fold.path()
  const target = to ?? lastDone(path, path.length)
  if (target < 0 || target >= path.length) return no('There is nothing to go back to.')
  return yes({ kind: 'back', keep: keepFor(path, target) })
}

function takeBranch(
  { branch, reason, entry }: Extract<GuideAct, { kind: 'branch' }>,
  { run, scope, library }: Asked,
): Advance {
  const fold = foldOf(run, library)
  const first: StepTaken[] = []
  if (entry !== undefined) {
    if (fold.path()[entry]?.taken.kind !== 'checked') return no('There is no such check on the path.')
    first.push({ kind: 'back', keep: entry })
    for (const taken of first) fold.push(taken)
  }
  const { frame, step: key } = fold.state()
  const step = frame?.guide && key !== null ? stepOf(frame.guide, key) : null
  if (!frame?.guide || step?.type !== 'check') return no('The step is no check.')
  const known = branch === null ? step.otherwise !== null : step.branches.some((one) => one.key === branch)
  if (!known) return no('The check has no such branch.')
  const offPath = cleanReason(reason)
  if (offPath === null) return no('Say why you take this branch.')
  const { saw } = answerCheck(frame.guide, step, scopeOf(fold, scope))
  const at = { guide: frame.key, version: frame.version, step: step.key }
  return yes(...first, { kind: 'checked', ...at, branch, saw: [...saw], offPath })
}

function cleanReason(reason: string | null): string | null {
  const clean = reason?.trim().slice(0, 2_000) ?? ''
  return clean === '' ? null : clean
}

function yes(...taken: StepTaken[]): Advance {
  return { taken, fault: null }
}

function no(fault: string): Advance {
  return { taken: null, fault }
}
