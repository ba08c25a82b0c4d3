import type { MissedCode } from '../../shared/case/miss.ts'
import { type Sample, sampleSchema } from '../../shared/contract/triage.ts'
import { tell } from './compose.ts'
import { members } from './people.ts'
import { idFrom, randomFrom } from './random.ts'
import { finishedAlone, type Overlooked, overlooked } from './sample-stories.ts'
import type { Situation } from './situation.ts'
import { situations } from './situations/index.ts'
import { answers } from './turns.ts'

/** A contact the AI finished alone, sent in as a sample, with the verdict of whoever has judged it. */
export interface DemoSample {
  readonly id: string
  readonly receivedAt: string
  readonly contact: Sample
  readonly judged: {
    readonly verdict: 'fine' | 'missed'
    readonly missedCode: MissedCode | null
    readonly note: string | null
    readonly by: { readonly id: string; readonly name: string }
    readonly at: Date
  } | null
}

/** Contacts the AI finished alone in the days the samples were drawn from. */
const population = 1_240
const hour = 3_600_000
/** So many samples lie between two that should have been handed over. */
const everySo = 7

const closing = answers(
  'I have noted this for {about_yours}. Is there anything else I can do for you today?',
  'Thank you, I have added it to your account. I close this chat now; have a nice day.',
  'This is all I can tell you about {about_yours} today. I mark the contact as solved.',
)

/** About forty samples over the last days, the older half judged; a few of them should have gone to a person. */
export function demoSamples(now: Date): DemoSample[] {
  const stories: { situation: Situation; missed: Overlooked | null }[] = []
  const fine = finishedAlone.flatMap((situation) => Array.from({ length: situation.count }, () => situation))
  const missed = [...overlooked]
  for (const situation of shuffled(fine)) {
    stories.push({ situation, missed: null })
    const next = stories.length % everySo === 3 ? missed.shift() : undefined
    if (next) stories.push({ situation: situationOf(next), missed: next })
  }
  const judges = members.filter(({ name }) => name === 'Delphine Marsh' || name === 'Olivia Hargrove')
  const takenNames = new Set<string>()
  return stories.map(({ situation, missed: overlookedHere }, place) => {
    const random = randomFrom(`sample:${situation.key}#${place}`)
    const age = (stories.length - place) * 6 + random.int(0, 4)
    const receivedAt = new Date(now.getTime() - age * hour)
    const { input } = tell({ situation, index: place, round: 0, receivedAt, random, takenNames })
    const contact = sampleSchema.parse({
      ...input,
      externalId: `hs-${place + 1}`,
      population,
      assessment: input.assessment && { ...input.assessment, stopReason: null, proposedAction: null },
    })
    const by = judges[place % judges.length]
    const isJudged = place < stories.length / 2
    return {
      id: idFrom(`sample:${contact.externalId}`),
      receivedAt: receivedAt.toISOString(),
      contact,
      judged:
        by && isJudged
          ? {
              verdict: overlookedHere ? ('missed' as const) : ('fine' as const),
              missedCode: overlookedHere?.code ?? null,
              note: overlookedHere?.note ?? null,
              by: { id: by.id, name: by.name },
              at: new Date(receivedAt.getTime() + random.int(1, 30) * hour),
            }
          : null,
    }
  })
}

/** A situation of the floor in which the AI did not stop as it should have: it closed the contact instead. */
function situationOf({ key }: Overlooked): Situation {
  const situation = situations.find((one) => one.key === key)
  if (!situation) throw new Error(`No situation ${key}`)
  return { ...situation, endings: [], turns: [...situation.turns, closing] }
}

function shuffled<T>(items: readonly T[]): T[] {
  const random = randomFrom('samples')
  return items
    .map((item) => ({ item, at: random.next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item)
}
