import type { PolicyProblem } from '../../policies/problem.ts'
import type { GuideStep, StepOf } from '../guide.ts'
import { found, inside, nameOf, type Spot, spotOf } from './ground.ts'
import type { GuideView } from './view.ts'

/** Names that must be one of a kind, and words that people need to read. */
export function checkSteps({ guide }: GuideView): PolicyProblem[] {
  const keys = new Set<string>()
  return guide.steps.flatMap((step, index) => {
    const spot = spotOf(step, index)
    const again = keys.has(step.key)
    keys.add(step.key)
    return [
      ...(again
        ? [
            found(
              inside(spot, 'key'),
              'error',
              'duplicate_key',
              `Two steps have the key '${step.key}'. Give ${nameOf(step)} another one.`,
            ),
          ]
        : []),
      ...(step.title.trim() === ''
        ? [found(inside(spot, 'title'), 'warning', 'no_title', `The step '${step.key}' has no title. Give it one.`)]
        : []),
      ...wordProblems(step, spot),
    ]
  })
}

function wordProblems(step: GuideStep, spot: Spot): PolicyProblem[] {
  switch (step.type) {
    case 'question':
      return [...noText(step.text, spot, 'Write what it asks.'), ...questionProblems(step, spot)]
    case 'instruction':
      return [
        ...noText(step.text, spot, 'Write what is to be done.'),
        ...step.points.flatMap((point, index) =>
          point.trim() === ''
            ? [
                found(
                  inside(spot, 'points', index),
                  'error',
                  'no_text',
                  `Point ${index + 1} of ${spot.place} is empty.`,
                ),
              ]
            : [],
        ),
      ]
    case 'check':
      return [
        ...twice(step.branches, { many: 'branches', one: 'branch' }, inside(spot, 'branches')),
        ...step.branches.flatMap(({ label }, index) =>
          label.trim() === ''
            ? [
                found(
                  inside(spot, 'branches', index, 'label'),
                  'warning',
                  'no_label',
                  `Branch ${index + 1} of ${spot.place} has no label. The trail of a run shows it.`,
                ),
              ]
            : [],
        ),
      ]
    case 'guide':
      return twice(
        step.after.map(({ result }) => ({ key: result, label: result })),
        { many: 'ways on', one: 'way on' },
        inside(spot, 'after'),
      )
    case 'action':
    case 'outcome':
      return []
    default:
      return step satisfies never
  }
}

function noText(text: string, spot: Spot, what: string): PolicyProblem[] {
  return text.trim() === ''
    ? [found(inside(spot, 'text'), 'error', 'no_text', `${spot.place} has no text. ${what}`)]
    : []
}

function questionProblems({ answer }: StepOf<'question'>, spot: Spot): PolicyProblem[] {
  switch (answer.kind) {
    case 'options': {
      const at = (index: number, field: string) => inside(spot, 'answer', 'options', index, field)
      return [
        ...(answer.options.length === 1
          ? [
              found(
                inside(spot, 'answer', 'options'),
                'warning',
                'one_answer',
                `${spot.place} has a single answer. Add another, or make it an instruction.`,
              ),
            ]
          : []),
        ...answer.options.flatMap(({ label }, index) =>
          label.trim() === ''
            ? [found(at(index, 'label'), 'error', 'no_label', `Answer ${index + 1} of ${spot.place} has no words.`)]
            : [],
        ),
        ...twice(answer.options, { many: 'answers', one: 'answer' }, inside(spot, 'answer', 'options')),
      ]
    }
    case 'number':
      return answer.min !== null && answer.max !== null && answer.min > answer.max
        ? [
            found(
              inside(spot, 'answer', 'max'),
              'error',
              'empty_range',
              `${spot.place} takes no number: the least (${answer.min}) is above the most (${answer.max}).`,
            ),
          ]
        : []
    case 'text':
      return []
    default:
      return answer satisfies never
  }
}

/** Keys or labels that two of a list share. */
function twice(
  list: readonly { readonly key: string; readonly label: string }[],
  { many, one }: { readonly many: string; readonly one: string },
  spot: Spot,
): PolicyProblem[] {
  const keys = new Set<string>()
  const labels = new Set<string>()
  return list.flatMap(({ key, label }, index) => {
    const words = label.trim().toLowerCase()
    const sameKey = keys.has(key)
    const sameLabel = words !== '' && labels.has(words)
    keys.add(key)
    labels.add(words)
    if (sameKey)
      return [
        found(
          inside(spot, index, 'key'),
          'error',
          'duplicate_key',
          `Two ${many} of ${spot.place} have the key '${key}'. Give one of them another.`,
        ),
      ]
    return sameLabel
      ? [
          found(
            inside(spot, index, 'label'),
            'error',
            'duplicate_label',
            `Two ${many} of ${spot.place} read '${label.trim()}'. Say what tells this ${one} apart.`,
          ),
        ]
      : []
  })
}
