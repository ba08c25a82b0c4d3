import { mayAnswer } from '../../shared/approval/who-may.ts'
import { severitySchema, statusSchema } from '../../shared/case/basics.ts'
import { type FlagCode, flagCodeSchema } from '../../shared/case/flag.ts'
import { askedOf, type InboxItem, toInboxItem } from '../../shared/case/inbox-item.ts'
import type { Case } from '../../shared/case/state.ts'
import { mayAnswerAi } from '../../shared/pen/may-answer.ts'
import { awayUntil, snoozeOf } from '../../shared/together/snooze.ts'
import type { Viewer } from './standpoint.ts'

/** What the inbox's indexes are made of: views, sort keys and filters of one case as numbers. */
export interface ItemColumns {
  readonly active: 0 | 1
  readonly mine: 0 | 1
  readonly team: 0 | 1
  readonly atRisk: 0 | 1
  readonly unaccepted: 0 | 1
  readonly following: 0 | 1
  readonly approvals: 0 | 1
  readonly asked: 0 | 1
  /** The viewer put it aside: then it stands in neither of their own lists. */
  readonly snoozed: 0 | 1
  /** When it comes back by itself, in milliseconds; null when it is not away. */
  readonly backAt: number | null
  /** 0: seen only as far as a question goes, in no view but that of questions. */
  readonly whole: 0 | 1
  readonly priority: number
  /** Milliseconds; cases without a running clock come after every date. */
  readonly dueAt: number
  /** When a running clock first comes to be at risk; null when none runs. */
  readonly atRiskAt: number | null
  readonly receivedAt: number
  readonly status: number
  readonly severity: number
  readonly flagBits: number
}

/** Sorts after every real date, and is still an exact integer. */
const noDueDate = 2 ** 52

const statusNumber = new Map(statusSchema.options.map((status, index) => [status, index]))
const severityNumber = new Map(severitySchema.options.map((severity, index) => [severity, index]))
/** Codes keep the bit they were first given: what is in a cache was written by an earlier release. */
const firstCodes: readonly FlagCode[] = [
  'low_confidence',
  'over_limit',
  'human_requested',
  'negative_sentiment',
  'vip',
  'failed_attempts',
  'legal_threat',
  'data_mismatch',
]
const flagBit = new Map(
  [...new Set([...firstCodes, ...flagCodeSchema.options])].map((code, index) => [code, 2 ** index]),
)

export function statusColumn(status: InboxItem['status']): number {
  return statusNumber.get(status) ?? 0
}

export function severityColumn(severity: InboxItem['severity']): number {
  return severityNumber.get(severity) ?? 0
}

/** Standing flags as a set of bits. The catalogue has under 50 codes, so the sum stays an exact integer. */
export function flagColumn(codes: readonly InboxItem['flags'][number]['code'][]): number {
  return [...new Set(codes)].reduce((sum, code) => sum + (flagBit.get(code) ?? 0), 0)
}

/** The inbox row of a case and the columns it is found by. `now` in milliseconds of the server's clock. */
export function toItemColumns(state: Case, viewer: Viewer, now: number): { item: InboxItem; columns: ItemColumns } {
  const back = awayUntil(state, viewer.id)
  const away = back !== null && Date.parse(back) > now
  const item = {
    ...toInboxItem(state),
    asked: askedOf(state, viewer.id),
    away: away ? { until: back, untilReply: snoozeOf(state, viewer.id)?.untilReply ?? false } : null,
  }
  // What the AI keeps is in nobody's queue: only its question is somebody's.
  const whole = (state.sight ?? 'full') === 'full' && !item.withAi
  const risks = item.active
    ? state.clocks.filter((clock) => !clock.metAt && !clock.pausedAt).map((clock) => Date.parse(clock.atRiskAt))
    : []
  // One that is not seen whole has no clocks to watch here.
  const atRiskAt = whole && risks.length > 0 ? Math.min(...risks) : null
  const columns: ItemColumns = {
    active: bit(item.active),
    mine: bit(whole && !away && item.ownerId === viewer.id),
    team: bit(whole && !away && viewer.teamIds.includes(item.teamId)),
    atRisk: bit(whole && atRiskAt !== null && atRiskAt <= now),
    unaccepted: bit(whole && item.escalation !== null && viewer.teamIds.includes(item.escalation.to.teamId)),
    following: bit(whole && item.followers.includes(viewer.id)),
    approvals: bit(whole && waitsForAnswerOf(item, viewer)),
    asked: bit(item.asked.length > 0 || mayBeAnswered(item, viewer)),
    snoozed: bit(whole && away),
    backAt: away ? Date.parse(back) : null,
    whole: bit(whole),
    priority: item.priority,
    dueAt: dueOf(item),
    atRiskAt,
    receivedAt: Date.parse(item.receivedAt),
    status: statusColumn(item.status),
    severity: severityColumn(item.severity),
    flagBits: flagColumn(item.flags.map(({ code }) => code)),
  }
  return { item, columns }
}

/** When the first clock runs out; of a case that is seen only through questions, when the first answer is due. */
function dueOf({ clock, sight, asked }: InboxItem): number {
  const dueAt = sight === 'full' ? clock?.dueAt : asked.find(({ state }) => state === 'open')?.answerBy
  return dueAt === undefined ? noDueDate : Date.parse(dueAt)
}

/** True when one of the requests that wait is for this member to answer. */
export function waitsForAnswerOf({ approvals }: InboxItem, viewer: Viewer): boolean {
  return approvals.some((asked) => mayAnswer(viewer, asked))
}

/** True when the AI waits for an answer that this member may give. */
function mayBeAnswered({ aiQuestion, teamId, ownerId, followers }: InboxItem, viewer: Viewer): boolean {
  return aiQuestion !== null && mayAnswerAi(viewer, { teamId, ownerId, followers })
}

function bit(yes: boolean): 0 | 1 {
  return yes ? 1 : 0
}
