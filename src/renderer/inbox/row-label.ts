import type { InboxRow } from '../../shared/contract/desk.ts'
import { t } from '../app/text/index.ts'
import { lengthInWords, readClock } from '../ui/clock-reading.ts'
import { languageName } from '../ui/format.ts'
import type { RowNames } from './row-names.ts'

/** A row in one sentence, for those who hear it: what a glance takes in, in the order of its weight. */
export function rowLabel(row: InboxRow, names: RowNames, { gone, nowMs }: { gone: boolean; nowMs: number }): string {
  const words = t.inbox.row
  const clock = row.clock && readClock(row.clock, nowMs)
  const due = answerDueOf(row)
  return [
    row.subject,
    row.customerName || null,
    row.customerTier === 'standard' ? null : t.common.tier[row.customerTier],
    t.common.severityLabel(row.severity),
    row.sight === 'full' ? t.common.priorityLabel(Math.round(row.priority)) : null,
    row.clock && clock ? t.common.clock.inState(t.common.clockKind[row.clock.kind], clock.words) : null,
    t.common.status[row.status],
    names.escalatedTo,
    names.approval?.sentence ?? null,
    names.asked?.sentence ?? null,
    due === undefined ? null : answerClock(due, nowMs),
    ...row.flags.map(({ label }) => label),
    names.ownerLabel,
    row.language.startsWith('en') ? null : words.language(languageName(row.language)),
    row.pending > 0 ? words.pending(row.pending) : null,
    gone ? words.gone : null,
  ]
    .filter((part) => part !== null)
    .join(', ')
}

/** Until when the first answer is waited for, a colleague's or the AI's; undefined where nobody waits. */
export function answerDueOf({ asked, aiQuestion }: Pick<InboxRow, 'asked' | 'aiQuestion'>): string | undefined {
  return asked.find(({ state }) => state === 'open')?.answerBy ?? aiQuestion?.dueAt
}

/** 'Answer due in 12 min', by the server's time in milliseconds. */
export function answerClock(answerBy: string, nowMs: number): string {
  const left = Date.parse(answerBy) - nowMs
  const words = t.inbox.row
  return left > 0 ? words.answerIn(lengthInWords(left)) : words.answerLate(lengthInWords(-left))
}
