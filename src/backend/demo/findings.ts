import type { IntakeCaseInput } from '../../shared/contract/intake.ts'
import type { Situation } from './situation.ts'

/** The invented model that reads along and says what it sees. */
const watcher = 'lookout-watch-1.4'

/** What it reports on the nth telling of a situation, pointing at the customer's words. */
export function findingsOf(
  { findings = [] }: Situation,
  index: number,
  conversation: IntakeCaseInput['conversation'],
): NonNullable<IntakeCaseInput['findings']> {
  return findings
    .filter(({ tellings }) => tellings.includes(index))
    .map(({ code, reason, sure, turn }, place) => {
      const { id, text } = conversation[turn] ?? {}
      return {
        id: `w${place + 1}`,
        model: watcher,
        code,
        reason,
        confidence: sure / 100,
        evidence: id && text ? [{ messageId: id, start: 0, end: text.length }] : [],
      }
    })
}
