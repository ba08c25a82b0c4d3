import type { EscalateInput } from '../../shared/case/commands/escalate.ts'
import type { RecordMissInput } from '../../shared/case/commands/record-miss.ts'
import type { EscalationType, Packet, PacketItem, Place } from '../../shared/case/escalation.ts'
import { missingItems } from '../../shared/case/packet.ts'
import type { EscalationDraft } from '../../shared/contract/desk.ts'
import type { MissAnswer } from './miss-codes.ts'

/** The escalate sheet as data: what the desk proposed, and what the person made of it. */

/** What the person changed; only that survives when the desk proposes anew for another type. */
export interface SheetChanges {
  readonly type: EscalationType | null
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
}

export const noChanges: SheetChanges = {
  type: null,
  to: null,
  reason: null,
  overrideReason: '',
  packet: {},
  miss: null,
  missNote: '',
  message: null,
  tells: false,
}

/** Where the suggested step would take the case. */
export interface SheetPreset {
  readonly type: EscalationType
  readonly teamId: string | null
}

/** The changes on top of the suggested step: it gives the type until a person does, and the team for its own type. */
export function withPreset(changes: SheetChanges, preset: SheetPreset | null): SheetChanges {
  if (!preset) return changes
  const type = changes.type ?? preset.type
  const suggested = type === preset.type && preset.teamId ? { teamId: preset.teamId, memberId: null } : null
  return { ...changes, type, to: changes.to ?? suggested }
}

/** The sheet as it stands on the screen. */
export interface Sheet {
  readonly type: EscalationType
  readonly to: Place | null
  readonly reason: string
  readonly overrideReason: string
  readonly packet: Packet
  readonly missing: readonly PacketItem[]
  /** 0 to 1. */
  readonly completeness: number
}

/** The proposal with the person's changes on top. A chosen place stays chosen unless it is not offered any more. */
export function sheetOf(draft: EscalationDraft, changes: SheetChanges): Sheet {
  const offered = changes.to && draft.targets.some(({ place }) => place.teamId === changes.to?.teamId)
  const packet = { ...draft.packet, ...changes.packet }
  return {
    type: draft.type,
    to: (offered ? changes.to : draft.targets[0]?.place) ?? null,
    reason: changes.reason ?? draft.reason,
    overrideReason: changes.overrideReason,
    packet,
    ...missingItems(packet, draft.mandatory),
  }
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
