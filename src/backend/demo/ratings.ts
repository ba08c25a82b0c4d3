import type { RateHandoffInput } from '../../shared/case/commands/rate-handoff.ts'
import type { PacketItem } from '../../shared/case/escalation.ts'
import type { IntakeCaseInput } from '../../shared/contract/intake.ts'
import type { Course } from './fate.ts'
import type { FollowUp } from './follow-ups.ts'
import { randomFrom } from './random.ts'

/** What receivers missed, as often as it is named. */
const missed: readonly PacketItem[] = ['key_facts', 'key_facts', 'tried', 'tried', 'next_step', 'documentation']

const notes = [
  'The date of the first report was not in it, I had to ask the customer again.',
  'What was tried before stood only in the notes.',
  null,
  null,
] as const

/** Most people who took an escalation over say how it came: the steps to add to what was done with the case. */
export function ratingsOf(steps: readonly FollowUp[], { answered }: Course): FollowUp[] {
  const taken = steps.find(({ command }) => command.type === 'case.accept_escalation')
  if (taken?.command.type !== 'case.accept_escalation') return []
  const { externalId, memberId, command } = taken
  // Dealt by itself, so that it moves nothing else of the story.
  const random = randomFrom(`${externalId} rating`)
  if (!random.chance(0.8)) return []
  const kind = random.weighted({ good: 60, incomplete: 26, misplaced: 8, needless: 6 })
  const said: Omit<RateHandoffInput, 'escalationId'> = {
    needed: kind !== 'needless',
    rightPlace: kind !== 'misplaced',
    complete: kind !== 'incomplete',
    missing: kind === 'incomplete' ? [random.pick(missed)] : [],
    note: kind === 'incomplete' ? random.pick(notes) : null,
  }
  return [
    {
      externalId,
      memberId,
      minutesAfterReceipt: Math.round((answered + 0.5) * 10) / 10,
      command: { type: 'case.rate_handoff', input: { escalationId: command.input.escalationId, ...said } },
    },
  ]
}

/** A promise of the past has no time any more: whoever tries the demo did not miss it. */
export function withPromisesAhead(input: IntakeCaseInput, now: Date): IntakeCaseInput {
  return {
    ...input,
    commitments: (input.commitments ?? []).map((one) =>
      one.dueAt && Date.parse(one.dueAt) <= now.getTime() ? { ...one, dueAt: null } : one,
    ),
  }
}
