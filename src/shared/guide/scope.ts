import type { Directory, Member } from '../access/directory.ts'
import type { Case } from '../case/state.ts'
import type { GuideValue } from './run.ts'

/** What the expressions of a guide are asked about. */

/** The case, who reads the guide, and when. */
export interface RunScope {
  readonly state: Case
  /** Who runs the guide. */
  readonly member: Member
  readonly directory: Directory
  /** ISO instant. */
  readonly at: string
}

export interface GuideScope extends RunScope {
  /** Variables that have a value; what is missing is `""`, 0 or false by its type. */
  readonly vars: ReadonlyMap<string, GuideValue>
  /** By the key of the question: the key of the option taken, or the text or number written. */
  readonly answers: ReadonlyMap<string, string>
}

/** A scope in which nothing has been answered yet. */
export function freshScope(scope: RunScope): GuideScope {
  return { ...scope, vars: new Map(), answers: new Map() }
}
