import { z } from 'zod'
import type { Action } from '../access/permissions.ts'
import { authorityKindSchema } from '../approval/authority.ts'
import { severitySchema } from '../case/basics.ts'
import { changeStatusInputSchema } from '../case/commands/change-status.ts'
import { extendClockInputSchema } from '../case/commands/extend-clock.ts'
import { rootCauses } from '../case/commands/resolve.ts'
import { escalationTypeSchema } from '../case/escalation.ts'
import { flagCodes } from '../case/flag.ts'

/** What an action step can do, and the fields a guide can fill in for it. */

export const actionKindSchema = z.enum([
  'escalate',
  'consult',
  'ask_approval',
  'reply',
  'resolve',
  'note',
  'change_severity',
  'change_status',
  'reassign',
  'record_authority',
  'extend_clock',
  'confirm_flag',
  'override_flag',
  'accept',
  'reopen',
])
export type ActionKind = z.infer<typeof actionKindSchema>

/** One field that an action step may fill. */
export interface ActionField {
  readonly name: string
  /** `team`: a team's name; `choice`: one of `words`. */
  readonly kind: 'text' | 'number' | 'choice' | 'team'
  readonly words?: readonly string[]
  /** Without it the action cannot be given; the reader fills in what the guide leaves out. */
  readonly required: boolean
  readonly meaning: string
}

export interface ActionSpec {
  /** The permission the reader needs. */
  readonly permission: Action
  readonly fields: readonly ActionField[]
}

const text = (name: string, meaning: string, required = false): ActionField => ({
  name,
  kind: 'text',
  required,
  meaning,
})
const choice = (name: string, words: readonly string[], meaning: string, required = true): ActionField => ({
  name,
  kind: 'choice',
  words,
  required,
  meaning,
})
const authorityFields: readonly ActionField[] = [
  choice('kind', authorityKindSchema.options, 'What authority'),
  { name: 'amount', kind: 'number', required: false, meaning: 'In the unit of its kind; none for an exception' },
  text('what', 'What it is for', true),
]

export const actionKinds: Readonly<Record<ActionKind, ActionSpec>> = {
  escalate: {
    permission: 'escalate',
    fields: [
      choice('type', escalationTypeSchema.options, 'Type of the escalation'),
      { name: 'team', kind: 'team', required: false, meaning: 'Where it goes; else the matrix says' },
      text('reason', 'Why it is escalated', true),
      text('summary', 'Packet: summary; else from the case'),
      text('goal', "Packet: the customer's goal; else from the case"),
      text('nextStep', 'Packet: recommended next step'),
      text('openQuestions', 'Packet: open questions, one to a line'),
      text('documentation', 'Packet: what was checked and where it is written down'),
    ],
  },
  consult: {
    permission: 'ask_consult',
    fields: [
      text('skill', 'The skill somebody should have; without one the team of the case is asked'),
      text('question', 'What is asked', true),
    ],
  },
  ask_approval: { permission: 'ask_approval', fields: authorityFields },
  reply: { permission: 'reply', fields: [text('text', 'What the customer reads', true)] },
  resolve: {
    permission: 'resolve',
    fields: [choice('rootCause', rootCauses, 'Root cause'), text('summary', 'How it was resolved', true)],
  },
  note: { permission: 'note', fields: [text('text', 'The note', true)] },
  change_severity: {
    permission: 'change_severity',
    fields: [choice('to', severitySchema.options, 'The new severity'), text('reason', 'Why', true)],
  },
  change_status: {
    permission: 'change_status',
    fields: [choice('to', changeStatusInputSchema.shape.to.options, 'What it waits for')],
  },
  reassign: {
    permission: 'reassign',
    fields: [
      { name: 'team', kind: 'team', required: true, meaning: 'The team that gets it' },
      text('reason', 'Why', true),
    ],
  },
  record_authority: { permission: 'record_authority', fields: authorityFields },
  extend_clock: {
    permission: 'change_status',
    fields: [
      choice('clock', extendClockInputSchema.shape.clock.options, 'Which clock'),
      { name: 'minutes', kind: 'number', required: true, meaning: 'By how many business minutes' },
      text('reason', 'Why', true),
    ],
  },
  confirm_flag: { permission: 'judge_flag', fields: [choice('code', flagCodes, 'Which flag')] },
  override_flag: {
    permission: 'judge_flag',
    fields: [choice('code', flagCodes, 'Which flag'), text('reason', 'Why it is wrong')],
  },
  accept: { permission: 'accept', fields: [] },
  reopen: { permission: 'reopen', fields: [text('reason', 'Why', true)] },
}
