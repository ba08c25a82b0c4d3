import type { Issued } from '../../src/shared/contract/desk.ts'

/** What a person remembers of a command they gave, whatever became of their machine. */
export interface Given {
  readonly desk: number
  readonly memberId: string
  readonly caseId: string
  readonly commandId: string
  readonly type: string
  /** The screen said that it is kept. False: the desk died first, so that nothing was promised. */
  readonly told: boolean
  /** How the person ended it themselves. */
  over: 'withdrawn' | 'discarded' | 'retried' | 'unknown' | null
  /** Its machine was lost with everything on it before the backend is known to have heard of it. */
  lost: boolean
}

/** Everything that was given in a schedule, in the order it was given. */
export class Ledger {
  readonly given: Given[] = []

  add(desk: { number: number; member: { id: string } }, issued: Issued, told: boolean): void {
    if (issued.outcome !== 'queued') return
    const { commandId, caseId, type } = issued.receipt
    const entry = { desk: desk.number, memberId: desk.member.id, caseId, commandId, type }
    this.given.push({ ...entry, told, over: null, lost: false })
  }

  end(commandId: string, over: Given['over']): void {
    const known = this.given.find((one) => one.commandId === commandId)
    if (known) known.over = over
  }

  /** The person ended it, and the desk died before it could say so. */
  doubt(commandId: string): void {
    this.end(commandId, 'unknown')
  }

  /** Whatever the desk kept is gone. */
  lose(desk: number): void {
    for (const one of this.given) if (one.desk === desk) one.lost = true
  }
}
