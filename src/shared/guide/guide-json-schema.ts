import { z } from 'zod'
import { guideFileSchema } from './guide-yaml.ts'

/** What the fields of a guide file mean, by their names from the document down; lists and choices have no name. */
const meanings: Readonly<Record<string, string>> = {
  key: 'The name of the guide, the same in every version: small letters, digits and hyphens.',
  version:
    'Which version this was when it was exported; importing gives the next one. Not needed in a file written by hand.',
  title: 'What people call the guide.',
  summary: 'What it is for, in a sentence or two.',
  roles: 'Who it is for; empty: everybody.',
  skills: 'Skills of which a reader needs at least one; empty: none.',
  offer: 'When it is offered on a case.',
  'offer.when':
    'A CEL expression over the case, such as: category == "billing" && severity <= "S2". Empty: chosen by hand.',
  'offer.rank': 'Among several that fit, the higher one is shown: 0 to 100.',
  variables: 'Values the guide keeps while it runs; expressions write vars.name.',
  'variables.key': 'The name as expressions write it: a small letter, then letters and digits.',
  'variables.label': 'What people call it.',
  'variables.initial': 'A CEL expression for what it is at the beginning; empty: "", 0 or false.',
  start: 'Key of the first step.',
  steps: 'The steps, in any order; they lead to each other by key.',
  'steps.key': 'The name of the step inside this guide, the same in every version.',
  'steps.title': 'What people call the step.',
  'steps.note': 'For the reader: why this is asked, where to look.',
  'steps.comments': 'What the authors say to each other; never shown to who runs the guide.',
  'steps.place': 'Where it was put on the canvas by hand; left out: the layout decides.',
  'steps.type':
    'question: asks a person. check: asks the case. instruction: to be ticked off. action: a command, filled in. guide: another guide. outcome: the end.',
  'steps.text': 'Words for the reader, with {{ CEL expressions }} filled in from the case.',
  'steps.answer': 'How the question is answered.',
  'steps.answer.options': 'The answers, at most nine: one key each.',
  'steps.answer.options.suggestWhen':
    'A CEL expression: when the case suggests this answer. Another one then asks for a reason.',
  'steps.answer.options.set': 'Variables this answer gives a value.',
  'steps.answer.options.set.value': 'A CEL expression.',
  'steps.answer.options.next': 'Key of the step that follows.',
  'steps.answer.variable': 'The variable the answer is kept in.',
  'steps.answer.unit': 'What is counted: a currency, days; left out: a bare number.',
  'steps.answer.next': 'Key of the step that follows.',
  'steps.collects': 'The part of a handoff packet that the answer belongs to.',
  'steps.branches': 'The branches in the order they are tried; the first that holds is taken.',
  'steps.branches.when': 'A CEL expression that answers yes or no.',
  'steps.branches.next': 'Key of the step that follows.',
  'steps.otherwise': 'Where it goes when no branch holds; null: the branches cover every case.',
  'steps.points': 'Parts that are ticked off one by one; left out: the whole is.',
  'steps.action': 'What is done.',
  'steps.fields': 'What is filled in, by the name of the field; words with {{ CEL expressions }}.',
  'steps.guide': 'Key of the guide that is run from its start.',
  'steps.after': 'Where it goes on after certain outcomes; else next.',
  'steps.next': 'Key of the step that follows.',
  'steps.result': 'How the guide ends.',
}

/** The schema of guide files in the language of JSON Schema (2020-12): for editors that check and complete YAML. */
export function guideJsonSchema(): unknown {
  const schema = z.toJSONSchema(guideFileSchema, { io: 'input' })
  return { title: 'Tierdesk guide', ...explained(schema, '') }
}

/** The schema with what each of its fields means; `name` is where it stands in the file. */
function explained(schema: object, name: string): object {
  return Object.fromEntries(
    Object.entries(schema).map(([word, value]: [string, unknown]) => {
      if (word === 'properties' && isObject(value)) return [word, explainedFields(value, name)]
      if (Array.isArray(value)) return [word, value.map((one: unknown) => (isObject(one) ? explained(one, name) : one))]
      return [word, isObject(value) ? explained(value, name) : value]
    }),
  )
}

function explainedFields(fields: object, within: string): object {
  return Object.fromEntries(
    Object.entries(fields).map(([field, schema]: [string, unknown]) => {
      const name = within === '' ? field : `${within}.${field}`
      const description = meanings[name]
      return [field, isObject(schema) ? { ...(description && { description }), ...explained(schema, name) } : schema]
    }),
  )
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
