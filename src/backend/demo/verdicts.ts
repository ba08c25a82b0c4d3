import type { CaseCommand } from '../../shared/case/commands/index.ts'
import type { FlagCode, Judgement } from '../../shared/case/flag.ts'
import type { MissedCode } from '../../shared/case/miss.ts'
import { type Random, randomFrom } from './random.ts'

/** How people at the floor judge a code: how often at all, and what they then say. Shares from 0 to 1. */
interface Habit {
  readonly judged: number
  readonly says: Readonly<Partial<Record<Judgement, number>>>
}

const habits: Readonly<Partial<Record<FlagCode, Habit>>> = {
  over_limit: { judged: 0.2, says: { right: 18, too_late: 1 } },
  beyond_permissions: { judged: 0.16, says: { right: 14, wrong: 3, wrong_reason: 1 } },
  policy_exception: { judged: 0.3, says: { right: 3, wrong: 1 } },
  repeat_contact: { judged: 0.14, says: { right: 9, too_late: 4, wrong: 2 } },
  low_confidence: { judged: 0.25, says: { right: 8, too_early: 2, wrong: 2 } },
  negative_sentiment: { judged: 0.12, says: { right: 7, wrong_reason: 2, wrong: 3 } },
  sentiment_falling: { judged: 0.15, says: { right: 6, too_late: 2, wrong: 1 } },
  dissatisfied_with_handling: { judged: 0.3, says: { right: 5, wrong: 1 } },
  supervisor_requested: { judged: 0.3, says: { right: 1 } },
  failed_attempts: { judged: 0.2, says: { right: 8, too_early: 2, wrong: 2 } },
  repeated_system_error: { judged: 0.3, says: { right: 4, wrong_reason: 1 } },
  vulnerable_customer: { judged: 0.3, says: { right: 7, too_late: 1 } },
  vip: { judged: 0.15, says: { right: 1 } },
  safety: { judged: 0.4, says: { right: 6, too_late: 1 } },
  security: { judged: 0.4, says: { right: 5, wrong: 1 } },
}

const why: Readonly<Record<Judgement, readonly string[]>> = {
  right: [],
  too_early: ['One more question and the AI would have had it.', 'The AI was still on a good way here.'],
  too_late: ['They had said so two messages before.', 'This was clear from the first message.'],
  wrong: ['There was nothing of the kind when I read it.', 'The AI had it right, I only repeated its answer.'],
  wrong_reason: [
    'It did need a person, but because of the bank.',
    'A person was needed for the open order, not for this.',
  ],
}

const misses: readonly { readonly code: MissedCode; readonly note: string }[] = [
  { code: 'vulnerable_customer', note: 'They told me on the phone that they are in hospital.' },
  { code: 'repeat_contact', note: 'They wrote twice last week, from another address.' },
  { code: 'fraud_suspected', note: 'The delivery address was changed twice this week.' },
  { code: 'data_mismatch', note: 'The invoice shows another name than the account.' },
  { code: 'other', note: 'A colleague had promised a call back. It stood in no record.' },
  { code: 'public_exposure', note: 'There is a video about it with many comments.' },
]

/** What somebody says of one flag of a case, or of what the AI missed on it; most say nothing. */
export function verdictOf(externalId: string, flags: readonly FlagCode[]): CaseCommand | null {
  // A chance of its own: the rest of the story stays as it is dealt.
  const random = randomFrom(`${externalId}:verdict`)
  if (random.chance(0.06)) {
    const miss = random.pick(misses)
    if (!flags.some((code) => code === miss.code)) return { type: 'case.record_miss', input: miss }
  }
  for (const code of flags) {
    const habit = habits[code]
    if (habit && random.chance(habit.judged)) return judgementOf(code, habit, random)
  }
  return null
}

function judgementOf(code: FlagCode, { says }: Habit, random: Random): CaseCommand {
  const judgement = random.weighted({ right: 0, too_early: 0, too_late: 0, wrong: 0, wrong_reason: 0, ...says })
  const words = why[judgement]
  const reason = words.length > 0 && random.chance(0.7) ? random.pick(words) : null
  return judgement === 'wrong' || judgement === 'wrong_reason'
    ? { type: 'case.override_flag', input: { code, judgement, reason } }
    : { type: 'case.confirm_flag', input: { code, judgement, reason } }
}
