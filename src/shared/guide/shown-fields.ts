import { packetItemNames } from '../case/packet.ts'
import type { Guide, GuideAnswer, GuideStep } from './guide.ts'

/** The fields of a guide as people read them when versions are compared: no ways, no comments, no places. */

export interface ShownField {
  /** The same for the same field in every version. */
  readonly field: string
  readonly words: string
  readonly value: string
  /** An order: of what both versions have. What was added or taken out is told by itself. */
  readonly order?: readonly string[]
}

/** What a step says. */
export function fieldsOfStep(step: GuideStep): ShownField[] {
  return [
    shown('type', 'Kind', step.type),
    shown('title', 'Title', step.title),
    ...ownFields(step),
    shown('note', 'Note', step.note),
  ]
}

function ownFields(step: GuideStep): ShownField[] {
  switch (step.type) {
    case 'question':
      return [shown('text', 'Text', step.text), ...answerFields(step.answer), ...collected(step.collects)]
    case 'check':
      return [
        ...step.branches.flatMap(({ key, label, when }) => [
          shown(`branch:${key}.label`, `Branch '${label}', label`, label),
          shown(`branch:${key}.when`, `Branch '${label}', condition`, when),
        ]),
        ...order('branches', 'Order of the branches', step.branches),
        shown('otherwise', 'Otherwise', step.otherwise === null ? '' : step.otherwise.label || 'otherwise'),
      ]
    case 'instruction':
      return [
        shown('text', 'Text', step.text),
        shown('points', 'Points', step.points.join('\n')),
        ...collected(step.collects),
      ]
    case 'action':
      return [
        shown('action', 'Action', step.action.replaceAll('_', ' ')),
        ...Object.entries(step.fields).map(([name, value]) => shown(`fields.${name}`, `Field '${name}'`, value)),
      ]
    case 'guide':
      return [shown('guide', 'Guide', step.guide)]
    case 'outcome':
      return [shown('result', 'Result', step.result.replaceAll('_', ' ')), shown('text', 'Text', step.text)]
    default:
      return step satisfies never
  }
}

function answerFields(answer: GuideAnswer): ShownField[] {
  const kind = shown('answer', 'Answered by', answer.kind)
  switch (answer.kind) {
    case 'options':
      return [
        kind,
        ...answer.options.flatMap(({ key, label, suggestWhen, set }) => [
          shown(`option:${key}.label`, `Answer '${label}', label`, label),
          shown(`option:${key}.suggestWhen`, `Answer '${label}', suggested when`, suggestWhen),
          shown(
            `option:${key}.set`,
            `Answer '${label}', sets`,
            set.map(({ variable, value }) => `${variable} = ${value}`).join('\n'),
          ),
        ]),
        ...order('options', 'Order of the answers', answer.options),
      ]
    case 'number':
      return [
        kind,
        shown('variable', 'Kept in', answer.variable),
        shown('unit', 'Unit', answer.unit ?? ''),
        shown('min', 'At least', answer.min === null ? '' : String(answer.min)),
        shown('max', 'At most', answer.max === null ? '' : String(answer.max)),
      ]
    case 'text':
      return [kind, shown('variable', 'Kept in', answer.variable)]
    default:
      return answer satisfies never
  }
}

/** The settings of a guide; `renamed` gives the present key of a step that had another one. */
export function settingsOf(guide: Guide, renamed: ReadonlyMap<string, string>): ShownField[] {
  const start = guide.start === null ? null : (renamed.get(guide.start) ?? guide.start)
  return [
    shown('title', 'Title', guide.title),
    shown('summary', 'Summary', guide.summary),
    shown('roles', 'For the roles', guide.roles.join(', ')),
    shown('skills', 'For the skills', guide.skills.join(', ')),
    shown('offer.when', 'Offered when', guide.offer.when),
    shown('offer.rank', 'Rank among several', String(guide.offer.rank)),
    shown('start', 'First step', start ?? ''),
  ]
}

/** The variables of a guide, a field each. */
export function variablesOf({ variables }: Guide): ShownField[] {
  return variables.map(({ key, label, type, initial }) =>
    shown(key, `Variable '${key}'`, [label, type, initial].filter((part) => part !== '').join(' · ')),
  )
}

function order(
  field: string,
  words: string,
  list: readonly { readonly key: string; readonly label: string }[],
): ShownField[] {
  return [
    { field, words, value: list.map(({ key, label }) => label || key).join(', '), order: list.map(({ key }) => key) },
  ]
}

function collected(item: Extract<GuideStep, { type: 'question' }>['collects']): ShownField[] {
  return [shown('collects', 'Collects for the packet', item === null ? '' : packetItemNames[item])]
}

function shown(field: string, words: string, value: string): ShownField {
  return { field, words, value }
}
