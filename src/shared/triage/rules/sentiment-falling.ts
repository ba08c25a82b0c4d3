import { z } from 'zod'
import { rewrite, silence, toEvidence } from '../text/evidence.ts'
import { type MoodCourse, readCourse } from '../text/mood-course.ts'
import { customerPassages, type Passage } from '../text/passages.ts'
import { readMood } from '../text/sentiment.ts'
import type { TriageInput } from '../triage.ts'
import { score } from '../wording.ts'
import { commonParameters, defineRule } from './rule.ts'

const parameters = commonParameters.extend({
  minimumDrop: z.number().min(0.05).max(2).meta({
    title: 'Smallest fall',
    description: 'Raised when the mood falls by this much or more, on a scale from −1 to 1',
    unit: 'score',
  }),
  minimumMessages: z.number().int().min(3).max(50).meta({
    title: 'Fewest messages',
    description: 'The customer wrote at least this many; fewer have no course',
    unit: 'messages',
  }),
})
type Parameters = z.infer<typeof parameters>

/**
 * The mood of the customer falls over the conversation although they are answered: the end is lower than the beginning
 * by the policy's smallest fall or more, on a scale from -1 (furious) to 1 (delighted), and stands below neutral. Read
 * from all of the customer's messages; the evidence is the message from which on it was lower.
 * Source: the course over the conversation is a trigger of its own beside the single worst message.
 */
export const sentimentFalling = defineRule({
  code: 'sentiment_falling',
  risk: 'service',
  severity: 'S3',
  parameters,
  defaults: { enabled: true, points: 6, minimumDrop: 0.4, minimumMessages: 3 },
  evaluate(input, parameters) {
    const course = fallOf(input, parameters)
    if (!course) return null
    const [fall, least] = [score(course.drop), score(parameters.minimumDrop)]
    return {
      label: `Mood falls by ${fall}`,
      sentence: `The mood of the customer fell from ${score(course.from)} to ${score(course.to)}. It got worse here.`,
      counterfactual: `Not raised if the mood had dropped by less than ${least}. It fell by ${fall}.`,
      observed: { value: course.drop, text: `fell by ${fall} over ${course.turns} messages` },
      threshold: { value: parameters.minimumDrop, text: `a fall of ${least} or more` },
      evidence: toEvidence(wordsOf(course.turningPoint)),
      suggests: { type: 'priority', skill: 'retention' },
    }
  },
  withoutTrigger(input, parameters) {
    let current = input
    for (let round = 0; round < 6; round += 1) {
      const course = fallOf(current, parameters)
      if (!course) return current
      const later = laterThan(current, course.turningPoint)
      // First the words that pulled it down, then the messages.
      current =
        round === 0
          ? rewrite(current, later.flatMap(wordsOf), () => '')
          : silence(current, new Set(later.map(({ message }) => message.id)))
    }
    return silence(current, new Set(current.conversation.map(({ id }) => id)))
  },
})

function fallOf(input: TriageInput, { minimumDrop, minimumMessages }: Parameters): MoodCourse | null {
  const course = readCourse(customerPassages(input.conversation))
  if (!course || course.turns < minimumMessages || course.drop < minimumDrop || course.to >= 0) return null
  return course
}

function laterThan(input: TriageInput, turningPoint: Passage): readonly Passage[] {
  const passages = customerPassages(input.conversation)
  return passages.slice(passages.indexOf(turningPoint))
}

/** The words that pulled a message down; all of it when it was the tone alone. */
function wordsOf(passage: Passage) {
  const { negative } = readMood(passage)
  if (negative.length === 0) return [{ passage, start: 0, end: passage.plain.length }]
  return negative.map(({ start, end }) => ({ passage, start, end }))
}
