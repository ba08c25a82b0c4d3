import { z } from 'zod'
import { readRecords, type SharedConverter } from './labelled-set.ts'

const recordSchema = z.object({ text: z.string(), asksHuman: z.boolean(), offensive: z.boolean() })

/** Support requests made from templates: which ask for a person, which swear. */
export const bitext: SharedConverter = {
  file: 'bitext_intents.jsonl',
  form: 'jsonl',
  convert(records) {
    const { items, refusals } = readRecords(records, recordSchema)
    return {
      sets: [
        {
          name: 'bitext: asks for a person',
          task: 'human_request',
          part: 'all of it: the data have no parts',
          about: 'Requests that ask for a person against 26 other intents; from templates, so optimistic.',
          lines: items.map(({ line, text, asksHuman }) => ({ line, value: { text, label: asksHuman ? 1 : 0 } })),
        },
        {
          name: 'bitext: offensive',
          task: 'abuse',
          part: 'all of it: the data have no parts',
          about:
            'Requests with a swear word. Most swear at a thing ("the damn order"), which is no abuse of anybody: low recall is expected.',
          lines: items.map(({ line, text, offensive }) => ({ line, value: { text, label: offensive ? 1 : 0 } })),
        },
      ],
      refusals,
    }
  },
}
