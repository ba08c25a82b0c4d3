import type { Fact } from '../case/parts.ts'
import { openCommitments } from '../case/parts.ts'
import type { Case } from '../case/state.ts'
import { customerTime } from '../escalation/message-template.ts'
import type { ClockKind } from '../sla/clock.ts'
import { isSameLanguage } from './language.ts'
import { factPrefix, olderNames, type ReplyPlaceholder } from './placeholders.ts'
import type { ReplyValues } from './render.ts'

/** What is known around a case when somebody writes to its customer. */
export interface ReplyGround {
  /** Who writes; empty: nobody yet. */
  readonly agent: string
  /** The company the customer knows. */
  readonly workspace: string
  /** The team that has the case, or gets it. */
  readonly team: string | null
  /** In which times are told: IANA zone of the customer where it is known, else of the team. */
  readonly timeZone: string
  /** The language the text is in. */
  readonly language: string
  /** Of an escalation on its way: by when it will have been taken over (ISO). */
  readonly acknowledgeBy: string | null
}

/** What stands for every placeholder that something is known for; the others are left out and stay holes. */
export function replyValues(state: Case, ground: ReplyGround): ReplyValues {
  const told = (instant: string | null) =>
    instant === null ? undefined : customerTime(instant, ground.timeZone, ground.language)
  const [promise] = openCommitments(state)
    .filter(({ dueAt }) => dueAt !== null)
    .toSorted((a, b) => ((a.dueAt ?? '') < (b.dueAt ?? '') ? -1 : 1))
  const named: Record<ReplyPlaceholder, string | null | undefined> = {
    'customer.name': state.customer.name,
    'customer.first_name': state.customer.name.trim().split(/\s+/)[0],
    reference: state.reference,
    subject: state.subject,
    product: state.product,
    'agent.name': ground.agent,
    'team.name': ground.team,
    workspace: ground.workspace,
    'ack.due': told(ground.acknowledgeBy ?? runningClock(state, ['acknowledgement'])),
    'response.due': told(runningClock(state, ['first_response', 'next_response'])),
    'resolution.due': told(runningClock(state, ['resolution'])),
    'commitment.text': promise?.text,
    'commitment.due': told(promise?.dueAt ?? null),
  }
  const older = Object.entries(olderNames).map(([name, now]) => [name, named[now]] as const)
  // Of two facts with one key the newest counts.
  const facts = state.facts.map((fact) => [`${factPrefix}${fact.key}`, factWords(fact, ground.language)] as const)
  return Object.fromEntries(
    [...Object.entries(named), ...older, ...facts].flatMap(([name, value]) =>
      value?.trim() ? [[name, value.trim()]] : [],
    ),
  )
}

/** When the first of the clocks that run is due. */
function runningClock({ clocks }: Case, kinds: readonly ClockKind[]): string | null {
  const running = clocks.filter(
    (clock) => kinds.includes(clock.kind) && clock.metAt === null && clock.pausedAt === null,
  )
  return running.map(({ dueAt }) => dueAt).toSorted()[0] ?? null
}

const yesNo: readonly (readonly [language: string, yes: string, no: string])[] = [
  ['es', 'sí', 'no'],
  ['pt', 'sim', 'não'],
  ['fil', 'oo', 'hindi'],
]

/** A fact in words: money in the customer's way of writing it, other units behind the number. */
export function factWords({ value, unit }: Pick<Fact, 'value' | 'unit'>, language: string): string {
  if (typeof value === 'boolean') {
    const [, yes, no] = yesNo.find(([one]) => isSameLanguage(one, language)) ?? ['en', 'yes', 'no']
    return value ? yes : no
  }
  if (typeof value === 'string') return unit ? `${value} ${unit}` : value
  if (unit && /^[A-Z]{3}$/.test(unit)) {
    return new Intl.NumberFormat([language, 'en'], { style: 'currency', currency: unit }).format(value)
  }
  const number = new Intl.NumberFormat([language, 'en'], { maximumFractionDigits: 6 }).format(value)
  return unit ? `${number} ${unit}` : number
}
