import { edgesOf, type GuideStep, type GuideStepType, mostOptions, type StepOf } from '../../shared/guide/guide.ts'
import { newStep } from './new-step.ts'

/**
 * A step as another type, with what both types have kept: title, note, comments, place, the words, the packet item, and
 * the ways out. Answers become branches and branches answers, their conditions with them.
 */
export function withType(step: GuideStep, type: GuideStepType): GuideStep {
  if (step.type === type) return step
  const { key, title, note, comments, place } = step
  const kept = { note, comments, place }
  const fresh = newStep(type, key, title)
  const next = edgesOf(step)[0]?.to ?? null
  switch (fresh.type) {
    case 'question': {
      const options = optionsFrom(step)
      const answer =
        options.length > 0 && fresh.answer.kind === 'options'
          ? { ...fresh.answer, options }
          : withFirst(fresh.answer, next)
      return { ...fresh, ...kept, text: textOf(step), answer, collects: collectsOf(step) }
    }
    case 'check': {
      const branches = branchesFrom(step)
      if (branches.length > 0) return { ...fresh, ...kept, branches }
      return { ...fresh, ...kept, branches: fresh.branches.map((one, at) => (at === 0 ? { ...one, next } : one)) }
    }
    case 'instruction':
      return { ...fresh, ...kept, text: textOf(step), collects: collectsOf(step), next }
    case 'action':
      return { ...fresh, ...kept, fields: textOf(step) === '' ? {} : { text: textOf(step) }, next }
    case 'guide':
      return { ...fresh, ...kept, next }
    case 'outcome':
      return { ...fresh, ...kept, text: textOf(step) }
    default:
      return fresh satisfies never
  }
}

type Answer = StepOf<'question'>['answer']

function withFirst(answer: Answer, next: string | null): Answer {
  if (answer.kind !== 'options') return { ...answer, next }
  return { ...answer, options: answer.options.map((option, at) => (at === 0 ? { ...option, next } : option)) }
}

function optionsFrom(step: GuideStep): Extract<Answer, { kind: 'options' }>['options'] {
  if (step.type !== 'check') return []
  const branches = step.branches.map(({ key, label, when, next }) => ({ key, label, suggestWhen: when, set: [], next }))
  const keys = new Set(branches.map(({ key }) => key))
  if (step.otherwise === null || branches.length >= mostOptions || keys.has('otherwise')) return branches
  return [...branches, { key: 'otherwise', ...step.otherwise, suggestWhen: '', set: [] }]
}

function branchesFrom(step: GuideStep): StepOf<'check'>['branches'] {
  if (step.type !== 'question' || step.answer.kind !== 'options') return []
  return step.answer.options.map(({ key, label, suggestWhen, next }) => ({ key, label, when: suggestWhen, next }))
}

function textOf(step: GuideStep): string {
  switch (step.type) {
    case 'question':
    case 'instruction':
    case 'outcome':
      return step.text
    case 'action':
      return step.fields.text ?? ''
    case 'check':
    case 'guide':
      return ''
    default:
      return step satisfies never
  }
}

function collectsOf(step: GuideStep): StepOf<'question'>['collects'] {
  return step.type === 'question' || step.type === 'instruction' ? step.collects : null
}

/** A question answered otherwise, its first way kept. */
export function withAnswerKind(answer: Answer, kind: Answer['kind'], variable: string): Answer {
  if (answer.kind === kind) return answer
  const next = answer.kind === 'options' ? (answer.options[0]?.next ?? null) : answer.next
  const kept = answer.kind === 'options' ? variable : answer.variable
  switch (kind) {
    case 'options': {
      const fresh = newStep('question', 'fresh', '')
      return fresh.type === 'question' ? withFirst(fresh.answer, next) : answer
    }
    case 'number':
      return { kind, variable: kept, unit: null, min: null, max: null, next }
    case 'text':
      return { kind, variable: kept, next }
    default:
      return kind satisfies never
  }
}
