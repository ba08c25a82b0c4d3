import { v5 as uuidFrom } from 'uuid'
import type { DecideContext } from '../../shared/case/decision.ts'
import type { Case } from '../../shared/case/state.ts'
import { type DueRule, dueAutomatic } from '../../shared/escalation/automatic.ts'
import { causeOf, dampen } from '../../shared/escalation/dampen.ts'
import type { Order } from '../commands/decide-batch.ts'
import type { HeldBackRow } from '../db/house.ts'

/** Automatic rules in a tick: which one raises, which are held back. */

/** When each cause last raised (ISO; null: never), as far as this transaction holds their locks. */
export type Causes = ReadonlyMap<string, string | null>

type RuleContext = Pick<DecideContext, 'at' | 'directory' | 'escalationPolicy'>

/** The causes a tick on this case would ask about, to be locked before it is decided. */
export function causesOf(state: Case, context: RuleContext): string[] {
  return dueAutomatic(state, context).map(({ definition }) => causeOf(definition, state))
}

/**
 * The first due rule that may raise now, and those before it that are held back. A rule whose cause is not locked (it came
 * to be due within this transaction) waits for the next tick.
 */
export function pickRule(
  state: Case,
  context: RuleContext,
  causes: Causes,
): { raise: { rule: DueRule; cause: string } | null; heldBack: HeldBackRow[] } {
  const heldBack: HeldBackRow[] = []
  for (const rule of dueAutomatic(state, context)) {
    const cause = causeOf(rule.definition, state)
    const lastRaisedAt = causes.get(cause)
    if (lastRaisedAt === undefined) continue
    const dampened = dampen(
      rule.definition,
      { severity: state.severity, lastRaisedAt, at: context.at },
      context.escalationPolicy.automatic,
    )
    if (dampened.raise) return { raise: { rule, cause }, heldBack }
    const { reason, until } = dampened
    heldBack.push({
      caseId: state.id,
      rule: rule.rule,
      occurrence: rule.occurrence,
      cause,
      reason,
      at: context.at,
      until,
    })
  }
  return { raise: null, heldBack }
}

const namespace = '0f7d1c52-93be-4c0e-b1a6-5d2e8f49c730'

/** The order that raises it, in the rule's name. Its ids follow from case, rule and occurrence: one occurrence, one escalation. */
export function raiseOrder(state: Case, { rule, name, occurrence }: DueRule, at: string | undefined): Order {
  const key = `${state.id} ${rule} ${occurrence}`
  return {
    by: { kind: 'house', actor: { kind: 'rule', id: `rule:${rule}`, name } },
    ...(at === undefined ? {} : { at }),
    envelope: {
      id: uuidFrom(`command ${key}`, namespace),
      caseId: state.id,
      seenVersion: state.version,
      deskId: null,
      deskAt: null,
      command: {
        type: 'case.raise_automatic',
        input: { escalationId: uuidFrom(`escalation ${key}`, namespace), rule },
      },
    },
  }
}
