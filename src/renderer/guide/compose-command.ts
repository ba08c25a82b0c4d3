import type { Directory, Member } from '../../shared/access/directory.ts'
import type { ApprovalRule } from '../../shared/approval/rule.ts'
import { wishOf } from '../../shared/approval/wish-of.ts'
import { isActive } from '../../shared/case/basics.ts'
import { type PlainCommand, plainCommandSchema } from '../../shared/case/commands/plain.ts'
import type { PacketItem } from '../../shared/case/escalation.ts'
import { buildPacket } from '../../shared/case/packet.ts'
import { openCommitments } from '../../shared/case/parts.ts'
import { type Case, openEscalation } from '../../shared/case/state.ts'
import { askForSkill } from '../../shared/consult/ask-for-skill.ts'
import type { EscalationDraft } from '../../shared/contract/desk.ts'
import { type ActionKind, actionKinds } from '../../shared/guide/action-kinds.ts'
import { noGuides } from '../../shared/guide/guide-library.ts'
import type { RankingView } from '../../shared/routing/ranking-view.ts'
import { askCommand, askDraft } from '../case/authority-form.ts'
import { availableActions, type BlockReason, type CaseActionId } from '../case/available-actions.ts'
import { escalateInput, placeOf, type Sheet, sheetBlock, sheetOf } from '../case/escalate-state.ts'
import { escalationChanges } from './escalation-changes.ts'
import { type FilledFields, type Lacking, teamNamed, wrongFields } from './filled-fields.ts'

/** What an action step of a guide would send: the command with its fields filled in, or what it still lacks. */

/** What lies outside the case; null while the desk looks it up. */
export interface Lookups {
  readonly escalation: EscalationDraft | null
  /** Who of the team that `reassign` names should get it; `undefined`: not known, so the team's queue gets it. */
  readonly ranking: RankingView | undefined | null
  readonly rules: readonly ApprovalRule[] | null
}

export interface ComposeGround {
  readonly state: Case
  readonly me: Member
  readonly directory: Directory
  readonly currency: string
  /** A fresh id for what the command makes. */
  readonly id: string
  readonly lookups: Lookups
}

/** Why there is nothing left to do: going on needs no reason then. */
export type Needless = 'yours' | 'severity' | 'status' | 'there' | 'resolved' | 'active' | 'agreed' | 'within_limit'

export type Composed =
  | {
      readonly kind: 'ready'
      readonly command: PlainCommand
      /** Id of what it makes; null: nothing of its own. */
      readonly made: string | null
    }
  | {
      readonly kind: 'lacking'
      readonly fields: readonly Lacking[]
      /** Mandatory items of the packet that are empty. */
      readonly items: readonly PacketItem[]
    }
  | { readonly kind: 'needless'; readonly why: Needless }
  | { readonly kind: 'blocked'; readonly why: BlockReason | 'no_rule' | 'no_approver' | 'no_flag' | 'open_promises' }
  /** What it needs to know is on its way. */
  | { readonly kind: 'preparing' }

const permissionOf: Readonly<Record<ActionKind, CaseActionId>> = {
  escalate: 'escalate',
  consult: 'consult',
  ask_approval: 'ask',
  reply: 'reply',
  resolve: 'resolve',
  note: 'note',
  change_severity: 'severity',
  change_status: 'status',
  reassign: 'reassign',
  record_authority: 'give',
  extend_clock: 'extend',
  confirm_flag: 'judge',
  override_flag: 'judge',
  accept: 'accept',
  reopen: 'reopen',
}

/** The command of an action with these fields, on this case and by this person; or why it cannot be given (yet). */
export function composeCommand(action: ActionKind, fields: FilledFields, ground: ComposeGround): Composed {
  const needless = needlessHere(action, fields, ground)
  if (needless) return { kind: 'needless', why: needless }
  const blocked = blockedHere(action, fields, ground)
  if (blocked) return { kind: 'blocked', why: blocked }
  switch (action) {
    case 'escalate':
      return escalation(fields, ground)
    case 'ask_approval':
      return request(fields, ground)
    case 'reassign':
      return handOver(fields, ground)
    default:
      return parsed(action, fields, ground)
  }
}

/** The escalate sheet with what the guide fills in on top of what the desk proposes; null while that is on its way. */
export function escalationSheet(fields: FilledFields, { directory, lookups }: ComposeGround): Sheet | null {
  return lookups.escalation && sheetOf(lookups.escalation, escalationChanges(fields, directory))
}

function needlessHere(action: ActionKind, fields: FilledFields, { state, me, directory }: ComposeGround) {
  const waits = openEscalation(state) !== undefined
  const flag = state.flags.find(({ code }) => code === fields.code)
  const holds: Partial<Record<ActionKind, readonly [boolean, Needless]>> = {
    accept: [state.ownerId === me.id && !waits, 'yours'],
    change_severity: [state.severity === fields.to, 'severity'],
    change_status: [state.status === fields.to, 'status'],
    reassign: [!waits && state.teamId === teamNamed(fields.team ?? '', directory)?.id, 'there'],
    resolve: [!isActive(state.status), 'resolved'],
    reopen: [isActive(state.status), 'active'],
    confirm_flag: [flag?.verdict?.kind === 'confirmed', 'agreed'],
    override_flag: [flag?.verdict?.kind === 'overridden', 'agreed'],
  }
  const found = holds[action]
  return found?.[0] ? found[1] : null
}

function blockedHere(action: ActionKind, fields: FilledFields, { state, me }: ComposeGround) {
  const available = availableActions(state, me)[permissionOf[action]]
  if (available.kind === 'blocked') return available.why
  if (available.kind === 'hidden') return isActive(state.status) ? 'role' : 'resolved'
  // What becomes of them only a person can say: resolving by hand asks it.
  if (action === 'resolve' && openCommitments(state).length > 0) return 'open_promises'
  const judges = action === 'confirm_flag' || action === 'override_flag'
  return judges && fields.code && !state.flags.some(({ code }) => code === fields.code) ? 'no_flag' : null
}

function escalation(fields: FilledFields, ground: ComposeGround): Composed {
  const sheet = escalationSheet(fields, ground)
  if (!sheet) return { kind: 'preparing' }
  const wrong = wrongFields('escalate', fields, ground.directory)
  const block = sheetBlock(sheet)
  const empty: Lacking[] = []
  if (block === 'no_reason') empty.push({ field: 'reason', why: 'empty' })
  if (block === 'no_target') empty.push({ field: 'team', why: 'empty' })
  if (wrong.length > 0 || block) return { kind: 'lacking', fields: [...wrong, ...empty], items: sheet.missing }
  const input = escalateInput(sheet, ground.id)
  return input ? { kind: 'ready', command: { type: 'case.escalate', input }, made: ground.id } : { kind: 'preparing' }
}

function request(fields: FilledFields, { state, me, directory, currency, id, lookups }: ComposeGround): Composed {
  if (!lookups.rules) return { kind: 'preparing' }
  const wrong = wrongFields('ask_approval', fields, directory)
  const filled = Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== ''))
  const draft = askDraft(filled, wishOf(state, currency), { state, me, directory, rules: lookups.rules })
  const command = askCommand(draft, id)
  if (wrong.length === 0 && command) return { kind: 'ready', command, made: id }
  switch (draft.problem) {
    case 'rule':
      return { kind: 'blocked', why: 'no_rule' }
    case 'approver':
      return { kind: 'blocked', why: 'no_approver' }
    case 'within':
      return { kind: 'needless', why: 'within_limit' }
    case 'amount':
    case 'what':
      return lacking([...wrong, { field: draft.problem, why: fields[draft.problem]?.trim() ? 'wrong' : 'empty' }])
    case null:
      return lacking(wrong)
    default:
      return draft.problem satisfies never
  }
}

function handOver(fields: FilledFields, { directory, lookups }: ComposeGround): Composed {
  const team = teamNamed(fields.team ?? '', directory)
  const reason = (fields.reason ?? '').trim()
  if (!team || !reason) {
    return lacking([
      ...(team ? [] : [{ field: 'team', why: fields.team?.trim() ? ('wrong' as const) : ('empty' as const) }]),
      ...(reason ? [] : [{ field: 'reason', why: 'empty' as const }]),
    ])
  }
  if (lookups.ranking === null) return { kind: 'preparing' }
  const ranked = lookups.ranking?.teamId === team.id ? placeOf(lookups.ranking) : null
  const to = ranked ?? { teamId: team.id, memberId: null }
  return { kind: 'ready', command: { type: 'case.reassign', input: { to, reason } }, made: null }
}

/** Commands whose fields are their input: the domain's own schema says what is missing or wrong. */
function parsed(action: ActionKind, fields: FilledFields, ground: ComposeGround): Composed {
  const { command, made } = plain(action, fields, ground)
  const found = plainCommandSchema.safeParse(command)
  if (found.success) return { kind: 'ready', command: found.data, made }
  const names = new Set(found.error.issues.map(({ path }) => String(path[1] ?? '')))
  return lacking(
    actionKinds[action].fields
      .filter(({ name }) => names.has(name))
      .map(({ name }) => ({ field: name, why: fields[name]?.trim() ? 'wrong' : 'empty' })),
  )
}

function plain(action: ActionKind, fields: FilledFields, { state, me, id, directory }: ComposeGround) {
  const number = (name: string) => Number(fields[name]?.trim() || Number.NaN)
  const given = (type: string, input: object, made: string | null = null) => ({ command: { type, input }, made })
  switch (action) {
    case 'accept': {
      const raised = openEscalation(state)
      return raised
        ? given('case.accept_escalation', { escalationId: raised.id })
        : given('case.assign', { memberId: me.id })
    }
    case 'consult': {
      const asked = {
        consultId: id,
        skill: fields.skill ?? '',
        question: fields.question ?? '',
        packet: buildPacket(state, noGuides),
      }
      return given('case.ask_consult', askForSkill(state, asked, { directory, askerId: me.id }), id)
    }
    case 'note':
      return given('case.note', { noteId: id, text: fields.text ?? '' }, id)
    case 'reply':
      return given('case.reply', { messageId: id, text: fields.text ?? '' }, id)
    case 'record_authority': {
      const grant = state.approvals.find(
        (one) => one.state === 'granted' && one.askedBy.id === me.id && one.kind === fields.kind,
      )
      const amount = fields.kind === 'exception' ? null : number('amount')
      return given('case.record_authority', { ...fields, concessionId: id, amount, approvalId: grant?.id ?? null }, id)
    }
    case 'extend_clock':
      return given('case.extend_clock', { ...fields, minutes: number('minutes') })
    case 'override_flag':
      return given('case.override_flag', { ...fields, reason: fields.reason?.trim() || null })
    case 'resolve':
      return given('case.resolve', { ...fields, promises: [] })
    default:
      return given(`case.${action}`, fields)
  }
}

function lacking(fields: readonly Lacking[]): Composed {
  return { kind: 'lacking', fields, items: [] }
}
