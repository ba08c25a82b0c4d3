import type { EscalateInput } from '../../shared/case/commands/escalate.ts'
import type { RecordMissInput } from '../../shared/case/commands/record-miss.ts'
import type { EscalationType, Packet, PacketItem, Place } from '../../shared/case/escalation.ts'
import { missingItems } from '../../shared/case/packet.ts'
import type { EscalationDraft } from '../../shared/contract/desk.ts'
import type { RankingView } from '../../shared/routing/ranking-view.ts'
import type { MissAnswer } from './miss-codes.ts'

/** The escalate sheet as data: what the desk proposed, and what the person made of it. */

/** What the person changed; only that survives when the desk proposes anew for another type. */
export interface SheetChanges {
  readonly type: EscalationType | null
  /** The team it is meant for; null: the one proposed. */
  readonly teamId: string | null
  /** Somebody certain, or the team's queue; null: whom the ranking proposes. */
  readonly to: Place | null
  readonly reason: string | null
  readonly overrideReason: string
  readonly packet: Partial<Packet>
  /** What the AI should have stopped for, where no flag says so; null while nobody answered. */
  readonly miss: MissAnswer | null
  readonly missNote: string
  /** The message to the customer as written; null: as proposed. */
  readonly message: string | null
  /** The message goes out with the escalation. */
  readonly tells: boolean
  /** The question to colleagues whose thread goes along; null: none. */
  readonly consultId: string | null
}

export const noChanges: SheetChanges = {
  type: null,
  teamId: null,
  to: null,
  reason: null,
  overrideReason: '',
  packet: {},
  miss: null,
  missNote: '',
  message: null,
  tells: false,
  consultId: null,
}

/** What the suggested step would raise. */
export interface SheetPreset {
  readonly type: EscalationType
}

/** The changes on top of the suggested step: it gives the type until a person does; where it goes the matrix says. */
export function withPreset(changes: SheetChanges, preset: SheetPreset | null): SheetChanges {
  return preset ? { ...changes, type: changes.type ?? preset.type } : changes
}

/** The sheet as it stands on the screen. */
export interface Sheet {
  readonly type: EscalationType
  /** The team it is meant for; it goes to another where somebody stands in for it. */
  readonly teamId: string | null
  readonly to: Place | null
  /** Who of the team should get it; null while that is not known. */
  readonly ranking: RankingView | null
  readonly reason: string
  readonly overrideReason: string
  readonly packet: Packet
  readonly missing: readonly PacketItem[]
  /** 0 to 1. */
  readonly completeness: number
  readonly consultId: string | null
}

/** The proposal with the person's changes on top. A chosen place stays chosen unless its team is not offered any more. */
export function sheetOf(draft: EscalationDraft, changes: SheetChanges): Sheet {
  const target = draft.targets.find(({ place }) => place.teamId === changes.teamId) ?? draft.targets[0]
  const teamId = target?.place.teamId ?? null
  const ranking = draft.ranking?.teamId === teamId ? draft.ranking : null
  const stays = changes.to !== null && (changes.teamId === null || changes.teamId === teamId)
  const packet = { ...draft.packet, ...changes.packet }
  return {
    type: draft.type,
    teamId,
    to: (stays ? changes.to : ranking ? placeOf(ranking) : target?.place) ?? null,
    ranking,
    reason: changes.reason ?? draft.reason,
    overrideReason: changes.overrideReason,
    packet,
    ...missingItems(packet, draft.mandatory),
    consultId: changes.consultId,
  }
}

/** Where a ranking sends a case. */
export function placeOf({ destination }: RankingView): Place {
  return { teamId: destination.teamId, memberId: destination.kind === 'member' ? destination.memberId : null }
}

/** What still keeps the sheet from being sent, or null. */
export type SheetBlock = 'no_target' | 'documentation' | 'incomplete' | 'no_reason' | 'holes'

export function sheetBlock(sheet: Sheet): SheetBlock | null {
  if (!sheet.to) return 'no_target'
  if (sheet.type === 'compliance' && sheet.missing.includes('documentation')) return 'documentation'
  if (sheet.missing.length > 0 && sheet.overrideReason.trim() === '') return 'incomplete'
  return sheet.reason.trim() === '' ? 'no_reason' : null
}

/** The command's input for a sheet that nothing blocks; null otherwise. */
export function escalateInput(sheet: Sheet, escalationId: string): EscalateInput | null {
  if (!sheet.to || sheetBlock(sheet)) return null
  return {
    escalationId,
    type: sheet.type,
    to: sheet.to,
    reason: sheet.reason.trim(),
    packet: sheet.packet,
    overrideReason: sheet.missing.length > 0 ? sheet.overrideReason.trim() : null,
    ...(sheet.consultId && { consultId: sheet.consultId }),
  }
}

/** `Order total: 120 USD` as a fact of the packet, said by its sender; without a colon the whole line is the value. */
export function factFromLine(line: string, source: string, label: string): Packet['keyFacts'][number] {
  const colon = line.indexOf(':')
  const name = colon > 0 ? line.slice(0, colon).trim() : ''
  const value = colon > 0 ? line.slice(colon + 1).trim() : ''
  return name && value ? { label: name, value, source } : { label, value: line.trim(), source }
}

/** What is recorded as missed along with the escalation, or null. */
export function missInput({ miss, missNote }: SheetChanges): RecordMissInput | null {
  return miss === null || miss === 'nothing' ? null : { code: miss, note: missNote.trim() || null }
}
