import { z } from 'zod'
import { convertStar, starRecordSchema } from '../../backend/intake/formats/star.ts'
import type { IntakeCaseInput } from '../../shared/contract/intake.ts'
import type { InputLine, Refusal } from '../problem.ts'
import { allowedFailures } from '../run-triage.ts'
import { readRecords, type SharedConverter } from './labelled-set.ts'

const recordSchema = starRecordSchema.extend({
  happy: z.boolean(),
  outOfScopeTurns: z.number().int().min(0),
  failTurns: z.number().int().min(0),
})
type StarItem = z.output<typeof recordSchema> & { readonly line: number; readonly contact: IntakeCaseInput }

const part = 'all 400 of the sample: the data have no parts'

/** Dialogues of customers with a person who works through tools. The label of every reply was chosen by that person. */
export const star: SharedConverter = {
  file: 'star_sample.jsonl',
  form: 'jsonl',
  convert(records) {
    const read = readRecords(records, recordSchema)
    const refusals: Refusal[] = [...read.refusals]
    const items = read.items.flatMap((item): StarItem[] => {
      const converted = convertStar(item)
      // Why the dialogue ended was written by the converter: nobody may read it here.
      if (converted.ok) return [{ ...item, contact: { ...converted.value, assessment: null } }]
      refusals.push(...converted.problems.map((problem) => ({ line: item.line, ...problem })))
      return []
    })
    return {
      sets: [
        {
          name: 'star: failed attempts',
          task: 'failed_attempts',
          part,
          about: `More than ${allowedFailures} replies tell of something that failed or could not be had; what failed is read from the tools' answers.`,
          lines: items.map(({ line, contact, failTurns }) => ({
            line,
            value: { case: contact, label: failTurns > allowedFailures ? 1 : 0 },
          })),
        },
        {
          name: 'star: out of scope, by turn',
          task: 'out_of_scope',
          part,
          about:
            'The conversation up to a message of the customer; positive when the reply says that this is out of scope.',
          lines: items.flatMap(byTurn),
        },
        {
          name: 'star: off the happy path',
          task: 'handover',
          part,
          about:
            'Customers who were told to leave the usual way: a stand-in, as nobody said whether a person was needed.',
          lines: items.map(({ line, contact, happy }) => ({ line, value: { case: contact, label: happy ? 0 : 1 } })),
        },
      ],
      refusals,
    }
  },
}

/** A line for each message of the customer that got a labelled reply: the dialogue up to there. */
function byTurn({ id, line, turns, contact }: StarItem): InputLine[] {
  return turns.flatMap((turn, at): InputLine[] => {
    if (turn.speaker !== 'customer' || turn.text.trim() === '') return []
    const next = turns.findIndex(({ speaker }, later) => later > at && speaker === 'customer')
    const labels = turns
      .slice(at + 1, next === -1 ? turns.length : next)
      .flatMap((reply) => (reply.speaker === 'agent' ? (reply.label ?? []) : []))
    if (labels.length === 0) return []
    const known = new Set(turns.slice(0, at + 1).map((_, index) => `m${index + 1}`))
    const upToHere: IntakeCaseInput = {
      ...contact,
      conversation: contact.conversation.filter((message) => known.has(message.id ?? '')),
      facts: [],
      attempts: contact.attempts?.filter(({ messageId }) => known.has(messageId ?? '')) ?? [],
    }
    return [{ line, value: { case: upToHere, group: id, label: labels.includes('out_of_scope') ? 1 : 0 } }]
  })
}
