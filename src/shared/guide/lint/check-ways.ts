import type { PolicyProblem } from '../../policies/problem.ts'
import { circlesOf } from './circles.ts'
import { found, inside, listed, nameOf, spotOf } from './ground.ts'
import { type GuideView, isAutomatic, reachedFrom, turned } from './view.ts'

/** Where a run can come to and whether it gets out again: start, unreachable steps, dead ends, endless loops. */
export function checkWays(view: GuideView): PolicyProblem[] {
  return [...startProblems(view), ...deadEnds(view), ...unreachable(view), ...silentCircles(view), ...traps(view)]
}

function startProblems({ guide, start }: GuideView): PolicyProblem[] {
  if (start !== null) return []
  const spot = { path: ['start'], place: 'The guide' }
  const sentence =
    guide.start === null
      ? 'Nothing says where the guide begins. Choose its first step.'
      : `The guide begins at '${guide.start}', and there is no such step. Choose another first step.`
  return [found(spot, 'error', guide.start === null ? 'no_start' : 'unknown_start', sentence)]
}

function deadEnds({ guide, ways, numberOf }: GuideView): PolicyProblem[] {
  return guide.steps.flatMap((step, index) => {
    if (step.type === 'outcome') return []
    const spot = spotOf(step, index)
    const out = ways[index] ?? []
    if (out.length === 0)
      return [
        found(
          spot,
          'error',
          'dead_end',
          `${spot.place} has no way on. ${step.type === 'question' ? 'Give it answers.' : step.type === 'check' ? 'Give it a branch.' : 'Say where it goes on.'}`,
        ),
      ]
    return out.flatMap(({ to, words, field }) => {
      const at = inside(spot, ...field)
      const what = words === '' ? spot.place : `${spot.place}, ${words},`
      if (to === null)
        return [found(at, 'error', 'dead_end', `${what} leads nowhere. Connect it to a step or to an outcome.`)]
      return numberOf.has(to)
        ? []
        : [found(at, 'error', 'unknown_step', `${what} leads to '${to}', and there is no such step.`)]
    })
  })
}

function unreachable({ guide, reached, start }: GuideView): PolicyProblem[] {
  if (start === null) return []
  return guide.steps.flatMap((step, index) => {
    if (reached[index]) return []
    const spot = spotOf(step, index)
    return [
      found(spot, 'error', 'unreachable', `No way leads to ${nameOf(step)}. Connect a step to it, or take it out.`),
    ]
  })
}

/** Circles of steps that none waits at: whoever comes there never gets out, because nothing changes meanwhile. */
function silentCircles(view: GuideView): PolicyProblem[] {
  const { guide, next } = view
  const automatic = guide.steps.map((step) => isAutomatic(step, view))
  return circlesOf(next, (number) => automatic[number] ?? false).flatMap((circle) =>
    circleProblem(
      circle,
      view,
      (names) =>
        `${names} can go round for ever without asking anybody. Put a question or an instruction between them.`,
    ),
  )
}

/** Circles that no way leads out of. Those with a loose end are told where the end is loose. */
function traps(view: GuideView): PolicyProblem[] {
  const { guide, ways, next, numberOf } = view
  const back = turned(next)
  const ends = guide.steps.flatMap(({ type }, index) => (type === 'outcome' ? [index] : []))
  const loose = guide.steps.flatMap(({ type }, index) => {
    const out = ways[index] ?? []
    const isLoose = out.length === 0 || out.some(({ to }) => to === null || !numberOf.has(to))
    return type !== 'outcome' && isLoose ? [index] : []
  })
  const getsOut = reachedFrom([...ends, ...loose], back)
  return circlesOf(next, (number) => !getsOut[number])
    .filter((circle) => circle.every((number) => next[number]?.every((to) => circle.includes(to))))
    .flatMap((circle) =>
      circleProblem(
        circle,
        view,
        (names) => `Whoever comes to ${names} never gets to an end. Lead a way from there to an outcome.`,
      ),
    )
}

function circleProblem(
  circle: readonly number[],
  { guide }: GuideView,
  sentence: (names: string) => string,
): PolicyProblem[] {
  const [first = 0] = circle
  const step = guide.steps[first]
  if (!step) return []
  const names = listed(circle.flatMap((number) => guide.steps[number] ?? []).map(nameOf))
  return [found(spotOf(step, first), 'error', 'endless_loop', sentence(names))]
}
