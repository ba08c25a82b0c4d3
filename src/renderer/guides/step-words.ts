import { edgesOf, type GuideStep } from '../../shared/guide/guide.ts'
import type { OutcomeResult } from '../../shared/guide/keys.ts'
import { t } from '../app/text/index.ts'

const words = t.guides.canvas

/** What a step is called, also before it has a title. */
export function titleOf({ title }: GuideStep): string {
  return title.trim() === '' ? words.untitled : title
}

/** The name of a way as people read it; empty where it is the only one and has none. */
export function wayWords(step: GuideStep, via: string | null): string {
  if (step.type === 'guide') {
    const after = step.after.find(({ result }) => `result:${result}` === via)
    if (after) return resultWords(after.result)
    return step.after.length > 0 ? words.afterElse : ''
  }
  if (via === null) return ''
  const label = edgesOf(step).find((way) => way.via === via)?.label ?? ''
  return label.trim() === '' ? words.unlabelled : label
}

/** How a guide ends, in words. */
export function resultWords(result: OutcomeResult): string {
  return t.case.guide.result[result]
}
