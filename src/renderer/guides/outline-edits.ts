import { edgesOf, type Guide, type GuideStep, mostOptions } from '../../shared/guide/guide.ts'
import { freeKey, movedEntry } from '../ui/list-edits.ts'
import { changeStep, connect, stepOf } from './guide-edits.ts'
import { mapped, type StepEnd } from './step-ends.ts'

/** Edits the outline makes besides those of the canvas: ways added and put in order, steps moved up and down. */

/** An answer or a branch more, leading nowhere yet; as it was where the step has no list of them, or it is full. */
export function addWay(
  guide: Guide,
  key: string,
  label: string,
): { readonly guide: Guide; readonly way: StepEnd | null } {
  const step = stepOf(guide, key)
  const taken = step ? edgesOf(step).map(({ via }) => via?.replace(/^[a-z]+:/, '') ?? '') : []
  const fresh = { key: freeKey(label, taken), label: label.trim(), next: null }
  if (step?.type === 'question' && step.answer.kind === 'options' && step.answer.options.length < mostOptions) {
    const { answer } = step
    const options = [...answer.options, { ...fresh, suggestWhen: '', set: [] }]
    const changed = changeStep(guide, key, () => ({ ...step, answer: { ...answer, options } }))
    return { guide: changed, way: { from: key, via: `option:${fresh.key}` } }
  }
  if (step?.type === 'check' && step.branches.length < mostOptions) {
    const branches = [...step.branches, { ...fresh, when: '' }]
    return {
      guide: changeStep(guide, key, () => ({ ...step, branches })),
      way: { from: key, via: `branch:${fresh.key}` },
    }
  }
  return { guide, way: null }
}

/** An answer or a branch one place up (-1) or down (1); as it was where there is no such place. */
export function moveWay(guide: Guide, { from, via }: StepEnd, by: 1 | -1): Guide {
  return changeStep(guide, from, (step) => {
    if (step.type === 'question' && step.answer.kind === 'options') {
      const options = moved(step.answer.options, (option) => `option:${option.key}` === via, by)
      return options ? { ...step, answer: { ...step.answer, options } } : step
    }
    if (step.type === 'check') {
      const branches = moved(step.branches, (branch) => `branch:${branch.key}` === via, by)
      return branches ? { ...step, branches } : step
    }
    return step
  })
}

function moved<T>(list: readonly T[], is: (entry: T) => boolean, by: 1 | -1): T[] | null {
  const at = list.findIndex(is)
  const to = at + by
  return at === -1 || to < 0 || to >= list.length ? null : movedEntry(list, at, to)
}

/**
 * A step one place down (1) or up (-1) among steps that follow each other by their only ways. As it was where the step
 * or its neighbour has several ways, or another way leads in between.
 */
export function moveStep(guide: Guide, key: string, by: 1 | -1): Guide {
  if (by === 1) return swapped(guide, key)
  const above = guide.steps.filter((step) => onlyWay(step)?.to === key)
  return above.length === 1 && above[0] ? swapped(guide, above[0].key) : guide
}

/** Two steps that follow each other in the other order. */
function swapped(guide: Guide, key: string): Guide {
  const first = stepOf(guide, key)
  const second = stepOf(guide, (first && onlyWay(first)?.to) ?? null)
  const after = second && onlyWay(second)
  if (!first || !second || !after || second === first) return guide
  const into = guide.steps.flatMap(edgesOf).filter(({ to }) => to === second.key)
  if (into.length !== 1 || second.key === guide.start || after.to === first.key) return guide
  const ahead = guide.steps.flatMap(edgesOf).filter(({ to }) => to === first.key)
  const led = ahead.reduce((now, { from, via }) => connect(now, { from, via }, second.key), guide)
  const turned = connect(led, { from: second.key, via: null }, first.key)
  const done = connect(turned, { from: first.key, via: null }, after.to)
  return { ...done, start: guide.start === first.key ? second.key : guide.start }
}

function onlyWay(step: GuideStep): { readonly to: string | null } | null {
  const ways = edgesOf(step)
  return ways.length === 1 && ways[0]?.via === null ? ways[0] : null
}

/** Gives an answer, a branch or the way `otherwise` another name. */
export function renameWay(guide: Guide, { from, via }: StepEnd, label: string): Guide {
  const named = <Way extends { readonly label: string }>(way: Way, is: boolean): Way =>
    is && way.label !== label ? { ...way, label } : way
  return changeStep(guide, from, (step) => {
    if (step.type === 'question' && step.answer.kind === 'options') {
      const options = mapped(step.answer.options, (option) => named(option, `option:${option.key}` === via))
      return options === step.answer.options ? step : { ...step, answer: { ...step.answer, options } }
    }
    if (step.type !== 'check') return step
    const branches = mapped(step.branches, (branch) => named(branch, `branch:${branch.key}` === via))
    const otherwise = step.otherwise && named(step.otherwise, via === 'otherwise')
    return branches === step.branches && otherwise === step.otherwise ? step : { ...step, branches, otherwise }
  })
}
