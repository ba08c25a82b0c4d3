import { penMoment, waitsInVain } from '../../pen/let-go.ts'
import { isWithAi } from '../../pen/pen.ts'
import { startClock } from '../../sla/clock-times.ts'
import { triage } from '../../triage/triage.ts'
import { openQuestion } from '../ai-question.ts'
import { isActive } from '../basics.ts'
import { actorRef, type DecideContext } from '../decision.ts'
import type { CaseEvent } from '../events.ts'
import type { Case } from '../state.ts'

type HandedOver = Extract<CaseEvent, { type: 'ai_handed_over' }>

/**
 * The events by which what the AI kept goes to people. A case that nobody owns becomes an ordinary escalation from now
 * on: its clocks begin and triage looks at it for the first time; one that counted as finished is open again. One that
 * somebody owns only changes its pen.
 */
export function handOver(state: Case, why: HandedOver['why'], context: DecideContext): CaseEvent[] {
  if (!isWithAi(state)) return [{ type: 'ai_handed_over', why, clocks: [] }]
  const { at, slaPolicy, triagePolicy } = context
  const clocks = [startClock('first_response', state, at, slaPolicy), startClock('resolution', state, at, slaPolicy)]
  const done = !isActive(state.status)
  const open = done ? { ...state, status: 'new' as const, reopenCount: state.reopenCount + 1 } : state
  const { flags, priority } = triage({ ...open, clocks }, triagePolicy, at)
  return [
    ...(done ? [{ type: 'case_reopened' as const, reason: reopened[why], clocks: [] }] : []),
    { type: 'ai_handed_over', why, clocks },
    { type: 'case_triaged', flags, priority, policyVersion: triagePolicy.version },
  ]
}

/** Why what the AI had finished is open again. */
const reopened: Readonly<Record<HandedOver['why'], string>> = {
  unanswered: 'Nobody answered the AI.',
  taken: 'A person took it over from the AI.',
  gave_up: 'The AI handed it over after all.',
  silent: 'The AI was not heard of.',
}

/**
 * What is due of what the AI keeps: a question whose time is over makes it people's, and so does a customer or an answer
 * that waits for an AI which is not heard of; what was answered long ago and waits for nothing is done.
 */
export function duePen(state: Case, context: DecideContext): CaseEvent[] {
  const due = penMoment(state)
  if (due === null || due > context.at) return []
  if (openQuestion(state)) return handOver(state, 'unanswered', context)
  if (waitsInVain(state)) return handOver(state, 'silent', context)
  const by = actorRef(context.actor)
  const summary = 'The AI kept the conversation and nothing more came.'
  return [{ type: 'case_resolved', resolution: { rootCause: 'other', summary, by, at: context.at } }]
}
