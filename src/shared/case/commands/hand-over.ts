import { penMoment } from '../../pen/let-go.ts'
import { isWithAi } from '../../pen/pen.ts'
import { startClock } from '../../sla/clock-times.ts'
import { triage } from '../../triage/triage.ts'
import { openQuestion } from '../ai-question.ts'
import { actorRef, type DecideContext } from '../decision.ts'
import type { CaseEvent } from '../events.ts'
import type { Case } from '../state.ts'

type HandedOver = Extract<CaseEvent, { type: 'ai_handed_over' }>

/**
 * The events by which what the AI kept goes to people. A case that nobody owns becomes an ordinary escalation from now
 * on: its clocks begin and triage looks at it for the first time. One that somebody owns only changes its pen.
 */
export function handOver(state: Case, why: HandedOver['why'], context: DecideContext): CaseEvent[] {
  if (!isWithAi(state)) return [{ type: 'ai_handed_over', why, clocks: [] }]
  const { at, slaPolicy, triagePolicy } = context
  const clocks = [startClock('first_response', state, at, slaPolicy), startClock('resolution', state, at, slaPolicy)]
  const { flags, priority } = triage({ ...state, clocks }, triagePolicy, at)
  return [
    { type: 'ai_handed_over', why, clocks },
    { type: 'case_triaged', flags, priority, policyVersion: triagePolicy.version },
  ]
}

/**
 * What is due of what the AI keeps: a question whose time is over makes it people's; one that was answered long ago, and
 * of which nothing was heard since, is done.
 */
export function duePen(state: Case, context: DecideContext): CaseEvent[] {
  const due = penMoment(state)
  if (due === null || due > context.at) return []
  if (openQuestion(state)) return handOver(state, 'unanswered', context)
  const by = actorRef(context.actor)
  const summary = 'The AI kept the conversation and nothing more came.'
  return [{ type: 'case_resolved', resolution: { rootCause: 'other', summary, by, at: context.at } }]
}
