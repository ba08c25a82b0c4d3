import { z } from 'zod'
import { readRecords, type SharedConverter } from './labelled-set.ts'

const recordSchema = z.object({ split: z.string(), text: z.string(), emotions: z.array(z.string()).min(1) })

/** The emotions that the data set's own grouping by sentiment calls negative. */
const negative = new Set([
  'anger',
  'annoyance',
  'disappointment',
  'disapproval',
  'disgust',
  'embarrassment',
  'fear',
  'grief',
  'nervousness',
  'remorse',
  'sadness',
])

/** Short comments with their emotions: negative ones against the rest. */
export const goemotions: SharedConverter = {
  file: 'goemotions.jsonl',
  form: 'jsonl',
  convert(records) {
    const { items, refusals } = readRecords(records, recordSchema)
    const lines = items
      .filter(({ split }) => split === 'test')
      .map(({ line, text, emotions }) => ({
        line,
        value: { text, label: emotions.some((emotion) => negative.has(emotion)) ? 1 : 0 },
      }))
    return {
      sets: [
        {
          name: 'goemotions: negative emotions',
          task: 'sentiment',
          part: 'test',
          about: 'Any of eleven negative emotions against the rest; comments of a forum, not support talk.',
          lines,
        },
      ],
      refusals,
    }
  },
}
