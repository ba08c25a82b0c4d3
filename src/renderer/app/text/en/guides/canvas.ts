import type { GuideStepType } from '../../../../../shared/guide/guide.ts'
import { counted } from '../counted.ts'

const types: Record<GuideStepType, string> = {
  question: 'Question',
  check: 'Check',
  instruction: 'Instruction',
  action: 'Action',
  guide: 'Guide',
  outcome: 'Outcome',
}

/** What each type of step is for, where one is chosen. */
const typeHints: Record<GuideStepType, string> = {
  question: 'Asks a person',
  check: 'Asks the case',
  instruction: 'To do outside the console',
  action: 'Does something on the case',
  guide: 'Runs another guide',
  outcome: 'The end',
}

/** Words of the guide's canvas. */
export const canvasText = {
  types,
  typeHints,
  fresh: { yes: 'Yes', no: 'No', holds: 'It holds', otherwise: 'Otherwise' },
  newTitle: (type: GuideStepType) => `New ${types[type].toLowerCase()}`,
  untitled: 'Without a title',
  unlabelled: 'Unnamed',
  afterElse: 'Else',
  start: 'Start',
  label: 'Canvas of the guide',
  errors: (count: number) => counted(count, 'error', 'errors'),
  warnings: (count: number) => counted(count, 'warning', 'warnings'),
  comments: (count: number) => counted(count, 'comment', 'comments'),
  step: (type: string, title: string, marks: readonly string[]) => [`${type}: ${title}`, ...marks].join(', '),
  way: (from: string, way: string, to: string) =>
    way === '' ? `From ${from} to ${to}` : `From ${from}, ${way}, to ${to}`,
  handle: (way: string) => (way === '' ? 'Lead on from here' : `Lead ‘${way}’ on from here`),
  miniMap: 'The whole guide in small',
  controls: { zoomIn: 'Larger', zoomOut: 'Smaller', fit: 'Show the whole guide' },
  keysHint:
    'Arrow keys move the chosen steps, Delete takes them away. Everything on this canvas can be done in the outline, too.',
  added: (type: string) => `${type} added.`,
  addHere: 'Add a step here',
  empty: 'Nothing is drawn yet',
  emptyText: 'Choose what the guide begins with. Most begin with a question or with a check of the case.',
  emptyRead: 'This version has no steps.',
  figures: {
    visits: (runs: string, time: string | null) => (time === null ? `${runs} runs` : `${runs} runs · ${time}`),
    trouble: (left: number, back: number) =>
      [left > 0 ? `${left} left` : '', back > 0 ? `${back} back` : ''].filter(Boolean).join(' · '),
    edge: (taken: number, off: number) => (off > 0 ? `${taken} (${off} off the path)` : String(taken)),
    jump: (taken: number) => `${taken} jumped`,
    seconds: (n: number) => `${n} s`,
    minutes: (n: number) => `${n} min`,
    hours: (n: number) => `${n} h`,
  },
}
