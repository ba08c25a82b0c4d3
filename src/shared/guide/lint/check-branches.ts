import type { PolicyProblem } from '../../policies/problem.ts'
import type { StepOf } from '../guide.ts'
import { boxesOf, boxInWords } from './boxes.ts'
import { found, inside, listed, type Spot, spotOf } from './ground.ts'
import { trialOf } from './trials.ts'
import { cellsAt, mostCombinations, type Tried } from './try-out.ts'
import type { GuideView } from './view.ts'

/**
 * Missing and overlapping answers: cases that no branch of a check is for, branches that never decide, and two that
 * hold at once without one being a special case of the other.
 */
export function checkBranches(view: GuideView): PolicyProblem[] {
  return view.guide.steps.flatMap((step, index) => {
    const spot = spotOf(step, index)
    switch (step.type) {
      case 'check':
        return checkProblems(step, spot, view, index)
      case 'question':
        return suggestionProblems(step, spot, view, index)
      default:
        return []
    }
  })
}

function checkProblems(step: StepOf<'check'>, spot: Spot, view: GuideView, index: number): PolicyProblem[] {
  const empty = step.branches.flatMap(({ when, label }, at) =>
    when.trim() === ''
      ? [
          found(
            inside(spot, 'branches', at, 'when'),
            'error',
            'no_condition',
            `${spot.place}: branch '${label}' has no condition. Write one, or make it the otherwise.`,
          ),
        ]
      : [],
  )
  const trial = trialOf(view, index)
  switch (trial.kind) {
    case 'cannot':
      return empty
    case 'too_many':
      return [
        ...empty,
        found(
          inside(spot, 'branches'),
          'warning',
          'not_checked',
          `${spot.place} tells ${trial.combinations.toLocaleString('en')} combinations apart, more than the ${mostCombinations.toLocaleString('en')} that are tried: whether its branches leave a gap was not checked. Split it into two checks.`,
        ),
      ]
    case 'tried':
      return [
        ...faultProblem(step, spot, trial.tried),
        ...gaps(step, spot, trial.tried),
        ...step.branches.flatMap((_, at) => idleBranch(step, at, inside(spot, 'branches', at, 'when'), trial.tried)),
        ...overlapProblem(
          step.branches.map(({ label }, at) => ({
            label,
            spot: inside(spot, 'branches', at, 'when'),
            asks: trial.asks[at] ?? '',
          })),
          { tried: trial.tried, cure: takenFirst },
        ),
      ]
    default:
      return trial satisfies never
  }
}

function faultProblem({ branches }: StepOf<'check'>, spot: Spot, tried: Tried): PolicyProblem[] {
  const { fault } = tried
  if (!fault) return []
  const when = boxInWords(
    tried,
    cellsAt(tried, fault.combination).map((cell) => [cell]),
  )
  return [
    found(
      inside(spot, 'branches', fault.condition, 'when'),
      'warning',
      'may_fail',
      `${spot.place}: the condition of branch '${branches[fault.condition]?.label ?? ''}' cannot be asked${when === '' ? '' : ` for ${when}`}: ${fault.sentence} A run stops there. Ask so that it always has an answer, such as with .number("…") or .text("…").`,
    ),
  ]
}

function gaps({ otherwise }: StepOf<'check'>, spot: Spot, tried: Tried): PolicyProblem[] {
  const left = boxesOf(tried, (bits) => bits === 0, 3)
  if (otherwise) {
    if (left.length > 0 || !tried.isWhole) return []
    const sentence = `${spot.place}: 'otherwise' is never taken, because the branches are for every case. Take it out, or keep it for what is to come.`
    return [found(inside(spot, 'otherwise'), 'warning', 'idle_otherwise', sentence)]
  }
  if (left.length === 0)
    return tried.isWhole
      ? []
      : [
          found(
            inside(spot, 'branches'),
            'warning',
            'not_checked',
            `${spot.place} has no 'otherwise', and its conditions reckon in a way that cannot be looked through: add an 'otherwise' for the case that none holds.`,
          ),
        ]
  const words = left.map((box) => boxInWords(tried, box)).filter((one) => one !== '')
  const which = words.length === 0 ? '' : ` It is open for ${words.join('; ')}${left.length === 3 ? ' …' : ''}.`
  return [
    found(
      inside(spot, 'branches'),
      'error',
      'gap',
      `${spot.place} has no branch for every case.${which} Add a branch or an 'otherwise'.`,
    ),
  ]
}

/** A branch that never decides: its condition holds for no case, or never without one before it. */
function idleBranch({ branches }: StepOf<'check'>, at: number, spot: Spot, tried: Tried): PolicyProblem[] {
  if (!tried.isWhole) return []
  const bit = 1 << at
  const label = branches[at]?.label ?? ''
  const before = new Set<number>()
  let holds = false
  for (const bits of tried.holds) {
    if ((bits & bit) === 0) continue
    holds = true
    const first = Math.log2(bits & -bits)
    if (first === at) return []
    before.add(first)
  }
  if (!holds)
    return [
      found(
        spot,
        'error',
        'never_holds',
        `${spot.place}: the condition of branch '${label}' holds for no case. Mend it, or take the branch out.`,
      ),
    ]
  const names = listed([...before].sort((a, b) => a - b).map((one) => `'${branches[one]?.label ?? ''}'`))
  return [
    found(
      spot,
      'error',
      'hidden_branch',
      `${spot.place}: branch '${label}' is never taken, because ${names} before it ${before.size === 1 ? 'takes' : 'take'} every case it is for. Put it first, or take it out.`,
    ),
  ]
}

function suggestionProblems(step: StepOf<'question'>, spot: Spot, view: GuideView, index: number): PolicyProblem[] {
  if (step.answer.kind !== 'options') return []
  const options = step.answer.options.flatMap((option, at) =>
    option.suggestWhen.trim() === '' ? [] : [{ ...option, at }],
  )
  const trial = trialOf(view, index)
  if (options.length < 2 || trial.kind !== 'tried') return []
  return overlapProblem(
    options.map(({ label, at }, nth) => ({
      label,
      spot: inside(spot, 'answer', 'options', at, 'suggestWhen'),
      asks: trial.asks[nth] ?? '',
    })),
    { tried: trial.tried, cure: () => 'Both are suggested then. Say in the conditions what tells them apart.' },
  )
}

const takenFirst = (first: string) =>
  `'${first}' is taken, as it stands first. Order them as you mean it, or say in the conditions what tells them apart.`

/**
 * Two that hold at once while each also holds without the other, though both ask for the same things: ranges that
 * overlap, lists with a word in common. Where one is a special case of a later one, or they ask for different things, the
 * order says what is meant: that is how a check goes from the special to the general. One is told for each step.
 */
function overlapProblem(
  list: readonly { readonly label: string; readonly spot: Spot; readonly asks: string }[],
  { tried, cure }: { readonly tried: Tried; readonly cure: (first: string) => string },
): PolicyProblem[] {
  for (const [second, other] of list.entries()) {
    for (const [first, one] of list.slice(0, second).entries()) {
      if (one.asks !== other.asks) continue
      const both = (1 << first) | (1 << second)
      // Where one before them takes the case, nothing is doubtful.
      const isBoth = (bits: number) => (bits & both) === both && (bits & ((1 << first) - 1)) === 0
      const seen = new Set(tried.holds.map((bits) => bits & both))
      if (!seen.has(1 << first) || !seen.has(1 << second)) continue
      const [box] = boxesOf(tried, isBoth, 1)
      if (!box) continue
      const words = boxInWords(tried, box)
      const when = words === '' ? '' : ` for ${words}`
      const { spot } = other
      return [
        found(
          spot,
          'warning',
          'overlap',
          `${spot.place}: '${one.label}' and '${other.label}' both hold${when}. ${cure(one.label)}`,
        ),
      ]
    }
  }
  return []
}
