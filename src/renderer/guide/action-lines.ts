import { targetForSkill } from '../../shared/consult/ask-for-skill.ts'
import { resolveTarget } from '../../shared/consult/consult-target.ts'
import type { FilledAction } from '../../shared/guide/fill-action.ts'
import { formatPercent } from '../case/format.ts'
import { placeName } from '../case/people.ts'
import { expertsIn } from '../case/recommendation-words.ts'
import { words } from '../case/words.ts'
import { type Composed, type ComposeGround, escalationSheet } from './compose-command.ts'
import { fieldLabel, fieldValue } from './field-words.ts'

/** One line of what an action step will send. */
export interface ActionLine {
  readonly label: string
  readonly value: string
  /** Why it is so, in a sentence; null: it speaks for itself. */
  readonly why: string | null
}

/** Most reasons named for whom it goes to. */
const mostReasons = 2

/** What an action will send, in words: who gets it and why, what travels along, and every filled field. */
export function actionLines({ action, fields }: FilledAction, ground: ComposeGround, composed: Composed): ActionLine[] {
  const { state, directory, currency, me } = ground
  const shown = (names: readonly string[]): ActionLine[] =>
    names
      .filter((name) => fields[name])
      .map((name) => ({ label: fieldLabel(name), value: fieldValue(action, name, fields, currency), why: null }))
  switch (action) {
    case 'escalate':
      return [...shown(['type']), ...escalationLines(fields, ground), ...shown(['reason', 'goal', 'nextStep'])]
    case 'reassign': {
      const to =
        composed.kind === 'ready' && composed.command.type === 'case.reassign' ? composed.command.input.to : null
      const goes = to && { label: words.guide.action.to, value: placeName(to, directory), why: null }
      return [...(goes ? [goes] : shown(['team'])), ...shown(['reason'])]
    }
    case 'ask_approval': {
      const asked = composed.kind === 'ready' && composed.command.type === 'case.ask_approval' ? composed.command : null
      const of = asked && {
        label: words.guide.action.asks,
        value: placeName(asked.input.askedOf, directory),
        why: null,
      }
      return [...shown(['kind', 'amount']), ...(of ? [of] : []), ...shown(['what'])]
    }
    case 'consult': {
      const target = targetForSkill(fields.skill ?? '', state, directory, me.id)
      const experts = target.kind === 'anyone' && target.skill ? expertsIn(target.skill, directory, me.id) : []
      const name = resolveTarget(target, directory, me.id)?.name ?? words.guide.action.nobody
      const value = experts.length > 0 ? words.guide.action.among(name, experts.join(', ')) : name
      return [{ label: words.guide.action.asks, value, why: null }, ...shown(['question'])]
    }
    default:
      return shown(Object.keys(fields))
  }
}

function escalationLines(fields: FilledAction['fields'], ground: ComposeGround): ActionLine[] {
  const sheet = escalationSheet(fields, ground)
  if (!sheet) return fields.team ? [{ label: words.guide.action.to, value: fields.team, why: null }] : []
  const { ranking, to, completeness } = sheet
  const ranked = ranking?.ranked.find(({ memberId }) => memberId === to?.memberId)
  const best = ranked?.contributions
    .toSorted((a, b) => b.points - a.points)
    .slice(0, mostReasons)
    .map(({ sentence }) => sentence)
    .join(' ')
  const owner = ranking?.destination.kind === 'queue' ? ranking.destination.owner.sentence : null
  const route = ground.lookups.escalation?.routeReasons[0]
  const target = ground.lookups.escalation?.targets.find(({ place }) => place.teamId === sheet.teamId)?.reasons[0]
  return [
    {
      label: words.guide.action.to,
      value: to ? placeName(to, ground.directory) : words.escalate.noTargets,
      why: best || (owner ?? target ?? route ?? null),
    },
    { label: words.guide.action.packet, value: words.packet.complete(formatPercent(completeness)), why: null },
  ]
}
