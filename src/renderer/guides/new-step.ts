import type { Guide, GuideStep, GuideStepType } from '../../shared/guide/guide.ts'
import { t } from '../app/text/index.ts'

/** A step of `type` as it is when it is drawn: the ways people expect of it, leading nowhere yet. */
export function newStep(type: GuideStepType, key: string, title: string): GuideStep {
  const base = { key, title, note: '', comments: [], place: null }
  const words = t.guides.canvas.fresh
  switch (type) {
    case 'question':
      return {
        ...base,
        type,
        text: '',
        answer: {
          kind: 'options',
          options: [
            { key: 'yes', label: words.yes, suggestWhen: '', set: [], next: null },
            { key: 'no', label: words.no, suggestWhen: '', set: [], next: null },
          ],
        },
        collects: null,
      }
    case 'check':
      return {
        ...base,
        type,
        branches: [{ key: 'holds', label: words.holds, when: '', next: null }],
        otherwise: { label: words.otherwise, next: null },
      }
    case 'instruction':
      return { ...base, type, text: '', points: [], collects: null, next: null }
    case 'action':
      return { ...base, type, action: 'note', fields: {}, next: null }
    case 'guide':
      return { ...base, type, guide: 'choose-a-guide', after: [], next: null }
    case 'outcome':
      return { ...base, type, result: 'resolved', text: '' }
    default:
      return type satisfies never
  }
}

/** A guide with nothing in it yet. */
export function newGuide(key: string, title: string): Guide {
  return {
    key,
    version: 1,
    title,
    summary: '',
    roles: [],
    skills: [],
    offer: { when: '', rank: 50 },
    variables: [],
    start: null,
    steps: [],
  }
}
