import { changeStatusInputSchema } from '../../shared/case/commands/change-status.ts'
import type { CaseActionId } from './available-actions.ts'

/** The statuses a person sets by hand. */
export const waitingStatuses = changeStatusInputSchema.shape.to.options
export type WaitingStatus = (typeof waitingStatuses)[number]

/** The keys each action has until somebody changes them; action ids are `case.` and the name. */
export const defaultKeys: Readonly<
  Record<
    | CaseActionId
    | 'agree'
    | 'override'
    | 'miss'
    | 'moreFlags'
    | 'guide'
    | 'template'
    | 'promise'
    | 'rate'
    | 'snooze'
    | 'remind'
    | 'follow'
    | 'helpful'
    | 'solution',
    string
  >
> = {
  accept: 'a',
  escalate: 'e',
  recall: 'u',
  return: 't',
  reassign: 'm',
  status: 'w',
  severity: '',
  extend: 'p',
  resolve: 'd',
  reopen: 'shift+d',
  reply: 'r',
  note: 'n',
  judge: '',
  ask: 'q',
  give: 'i',
  grant: 'y',
  deny: 'shift+y',
  agree: 'f',
  override: 'o',
  miss: 'shift+m',
  moreFlags: 'v',
  guide: 'g',
  template: 'l',
  promise: 'b',
  rate: 'h',
  snooze: 's',
  remind: 'shift+s',
  follow: 'shift+l',
  consult: 'c',
  helpful: '+',
  solution: '*',
}
