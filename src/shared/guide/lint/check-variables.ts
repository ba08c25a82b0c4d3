import type { PolicyProblem } from '../../policies/problem.ts'
import type { Guide, GuideStep, GuideVariable } from '../guide.ts'
import { holesOf } from '../templates.ts'
import { type Use, usesOf } from '../uses.ts'
import { expressionsOf } from './expressions-of.ts'
import { answerName, innerGuides, outerGuides } from './flow.ts'
import { found, inside, nameOf, type Spot, spotOf } from './ground.ts'
import { basisOf } from './trials.ts'
import type { GuideView } from './view.ts'

/** Variables and answers: declared once, of one type everywhere, given a value before they are read. */
export function checkVariables(view: GuideView): PolicyProblem[] {
  const { guide } = view
  return [
    ...declared(view),
    ...guide.steps.flatMap((step, index) => [
      ...setProblems(step, spotOf(step, index), guide),
      ...readProblems(step, index, view),
    ]),
  ]
}

function declared(view: GuideView): PolicyProblem[] {
  const { guide, ground } = view
  const seen = new Set<string>()
  const inner = guide.steps.flatMap((step) => (step.type === 'guide' ? innerGuides(step.guide, ground.library) : []))
  const used = new Set(
    guide.steps.flatMap((step) => [
      ...variablesSet(step),
      ...readsOf(step, guide).map(({ use }) => use.field.slice('vars.'.length)),
    ]),
  )
  for (const { initial } of guide.variables)
    for (const { field } of usesOf(guide, initial)) used.add(field.slice('vars.'.length))
  for (const { variables } of [...inner, ...outerGuides(guide, ground.library)])
    for (const { key } of variables) used.add(key)
  return guide.variables.flatMap((variable, index) => {
    const spot = { path: ['variables', index], place: `Variable '${variable.key}'` }
    const again = seen.has(variable.key)
    seen.add(variable.key)
    const other = inner.find(({ variables }) =>
      variables.some(({ key, type }) => key === variable.key && type !== variable.type),
    )
    return [
      ...(again
        ? [
            found(
              inside(spot, 'key'),
              'error',
              'duplicate_key',
              `${spot.place} is declared twice. Take one of them out.`,
            ),
          ]
        : []),
      ...(other
        ? [
            found(
              inside(spot, 'type'),
              'error',
              'variable_clash',
              `${spot.place} is ${typeWords[variable.type]} here, and not in '${other.title}', which this guide leads into. A run has one variable of a name: give one of them another.`,
            ),
          ]
        : []),
      ...(used.has(variable.key)
        ? []
        : [found(spot, 'warning', 'unused_variable', `${spot.place} is neither set nor read. Take it out.`)]),
    ]
  })
}

const typeWords: Readonly<Record<GuideVariable['type'], string>> = {
  text: 'a text',
  number: 'a number',
  yes_no: 'a yes or no',
}

function setProblems(step: GuideStep, spot: Spot, { variables }: Guide): PolicyProblem[] {
  if (step.type !== 'question') return []
  const { answer } = step
  const unknown = (key: string, at: Spot) =>
    found(
      at,
      'error',
      'unknown_variable',
      `${spot.place} sets '${key}', and there is no such variable. Declare it in the settings.`,
    )
  if (answer.kind === 'options')
    return answer.options.flatMap(({ set, label }, index) =>
      set.flatMap(({ variable, value }, nth) => {
        const at = inside(spot, 'answer', 'options', index, 'set', nth)
        if (!variables.some(({ key }) => key === variable)) return [unknown(variable, inside(at, 'variable'))]
        return value.trim() === ''
          ? [
              found(
                inside(at, 'value'),
                'error',
                'no_value',
                `${spot.place}: '${label}' sets '${variable}' and does not say to what.`,
              ),
            ]
          : []
      }),
    )
  const at = inside(spot, 'answer', 'variable')
  const variable = variables.find(({ key }) => key === answer.variable)
  if (!variable) return [unknown(answer.variable, at)]
  return variable.type === answer.kind
    ? []
    : [
        found(
          at,
          'error',
          'variable_type',
          `${spot.place} asks for ${typeWords[answer.kind]}, and '${variable.key}' is ${typeWords[variable.type]}.`,
        ),
      ]
}

function variablesSet(step: GuideStep): string[] {
  if (step.type !== 'question') return []
  return step.answer.kind === 'options'
    ? step.answer.options.flatMap(({ set }) => set.map(({ variable }) => variable))
    : [step.answer.variable]
}

interface Read {
  readonly use: Use
  readonly field: readonly (string | number)[]
  readonly words: string
}

const keptReads = new WeakMap<GuideStep, { readonly variables: unknown; readonly reads: readonly Read[] }>()

/** The variables and answers that the expressions of a step read. */
function readsOf(step: GuideStep, guide: Guide): readonly Read[] {
  const known = keptReads.get(step)
  if (known && known.variables === guide.variables) return known.reads
  const reads = expressionsOf(step, guide).flatMap(({ kind, source, field, words }) => {
    const sources = kind === 'template' ? holesOf(source).map((hole) => hole.source) : [source]
    return sources
      .filter((one) => one.includes('vars') || one.includes('answers'))
      .flatMap((one) => usesOf(guide, one))
      .filter((use) => use.field.startsWith('vars.') || (use.field === 'answers' && use.key !== null))
      .map((use) => ({ use, field, words }))
  })
  keptReads.set(step, { variables: guide.variables, reads })
  return reads
}

function readProblems(step: GuideStep, index: number, view: GuideView): PolicyProblem[] {
  const reads = readsOf(step, view.guide)
  if (reads.length === 0) return []
  const spot = spotOf(step, index)
  const { flow } = basisOf(view)
  const told = new Set<string>()
  return reads.flatMap(({ use, field, words }) => {
    const isAnswer = use.field === 'answers' && use.key !== null
    const name = isAnswer ? answerName(use.key ?? '') : use.field
    if (told.has(`${name} ${field.join('.')}`)) return []
    told.add(`${name} ${field.join('.')}`)
    const at = inside(spot, ...field)
    if (isAnswer && !isQuestion(use.key ?? '', view))
      return [
        found(
          at,
          'error',
          'unknown_question',
          `${spot.place}, ${words}: there is no question '${use.key}' to have an answer.`,
        ),
      ]
    if (!view.reached[index] || flow.maybe(index, name)) return []
    const what = isAnswer ? `the answer to ${questionName(use.key ?? '', view)}` : use.field
    return [
      found(
        at,
        'warning',
        'read_before_set',
        `${spot.place}, ${words}: nothing on the way here gives ${what} a value. Ask for it before${isAnswer ? '' : ', or say in the settings what it begins with'}.`,
      ),
    ]
  })
}

/** Whether a question has that key, here or in a guide that this one leads into or is led into by. */
function isQuestion(key: string, { guide, ground: { library } }: GuideView): boolean {
  const has = ({ steps }: Guide) => steps.some((step) => step.key === key && step.type === 'question')
  return (
    has(guide) ||
    guide.steps.some((step) => step.type === 'guide' && innerGuides(step.guide, library).some(has)) ||
    outerGuides(guide, library).some(has)
  )
}

function questionName(key: string, { guide }: GuideView): string {
  const step = guide.steps.find((one) => one.key === key)
  return step ? nameOf(step) : `'${key}'`
}
