import { randomFillSync } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import { filesOfCommand } from '../../shared/attachment/named.ts'
import type { CaseCommand } from '../../shared/case/commands/index.ts'
import type { Refusal } from '../../shared/case/decision.ts'
import type { Issued, Receipt } from '../../shared/contract/desk.ts'
import type { WritableDb } from '../cache/db.ts'
import { dropFilesOf, nameFiles, resendFiles, unnameFiles, unreadyFile } from '../cache/sql/attachment.ts'
import { readShown } from '../cache/sql/case-doc.ts'
import {
  addOutboxEntry,
  countOutbox,
  getOutboxEntry,
  listApplied,
  type OutboxEntry,
  removeOutboxEntry,
} from '../cache/sql/outbox.ts'
import type { Standpoint } from '../cache/standpoint.ts'
import { storeShown } from '../cache/store-case.ts'
import { decideHere } from './fold.ts'
import { rebaseCase } from './rebase.ts'

/** Most commands a desk lets wait: far more than a shift, far less than a disk. */
const outboxLimit = 10_000

/** The two clocks at the moment of issue, in milliseconds. */
export interface IssueTime {
  /** The desk's own. */
  readonly desk: number
  /** The server's, as far as the desk can tell. */
  readonly server: number
}

/**
 * Decides a command on the case as it is shown. When it is accepted, the outbox row and the new shown state are
 * written in the caller's transaction: both are on disk before anybody hears 'queued'. `again`: the refused command
 * that it stands for, whose files go with it.
 */
export function issueCommand(
  db: WritableDb,
  request: { readonly caseId: string; readonly command: CaseCommand; readonly again?: string },
  standpoint: Standpoint,
  time: IssueTime,
): Issued {
  const shown = readShown(db, request.caseId)
  if (!shown) return refusedHere({ code: 'not_found', message: 'This case is not on this desk.', truth: null })
  if (countOutbox(db, 'waiting', 'sent') >= outboxLimit) {
    return refusedHere({
      code: 'invalid_input',
      message: 'Too many changes are waiting to be sent. Reconnect before you go on.',
      truth: null,
    })
  }
  const files = filesOfCommand(request.command)
  const unready = unreadyFile(db, files, request.again ?? null)
  if (unready !== null) return refusedHere({ code: 'invalid_input', message: unready, truth: null })
  const at = new Date(time.server).toISOString()
  const { decision, state } = decideHere(
    shown.state,
    request.command,
    { at, seenVersion: shown.confirmedVersion },
    standpoint,
  )
  if (decision.kind === 'refused') return refusedHere(decision.refusal)
  const entry: Omit<OutboxEntry, 'position'> = {
    id: uuidv7({ msecs: time.desk, rng: nextRandom }),
    caseId: request.caseId,
    reference: state.reference,
    command: request.command,
    seenVersion: shown.confirmedVersion,
    deskAt: new Date(time.desk).toISOString(),
    at,
    state: 'waiting',
    handed: false,
    resultVersion: null,
    resultSeq: null,
    refusal: null,
  }
  addOutboxEntry(db, entry)
  nameFiles(db, files, entry.id)
  const pending = listApplied(db, request.caseId).filter(({ state: answered }) => answered !== 'accepted').length
  storeShown(db, { num: shown.num, state, confirmed: false, pending }, standpoint.member, time.server)
  return { outcome: 'queued', receipt: toReceipt(entry) }
}

/** Takes back a command that the network has never seen. False when it may have. */
export function withdrawCommand(db: WritableDb, commandId: string, standpoint: Standpoint, now: number): boolean {
  const entry = getOutboxEntry(db, commandId)
  if (!entry || entry.handed || entry.state !== 'waiting') return false
  removeOutboxEntry(db, commandId)
  unnameFiles(db, commandId)
  rebaseCase(db, entry.caseId, standpoint, now)
  return true
}

/** Issues a refused command again on the case as it is now; it leaves Needs attention only when it is queued. */
export function retryCommand(db: WritableDb, commandId: string, standpoint: Standpoint, time: IssueTime): Issued {
  const entry = getOutboxEntry(db, commandId)
  if (entry?.state !== 'refused') {
    return refusedHere({
      code: 'not_found',
      message: 'This change is no longer waiting for your attention.',
      truth: null,
    })
  }
  resendFiles(db, commandId)
  const issued = issueCommand(db, { ...entry, again: commandId }, standpoint, time)
  if (issued.outcome === 'queued') removeOutboxEntry(db, commandId)
  return issued
}

/** Gives the files of a refused command their place again, so that they can go with what is written anew. */
export function takeFilesBack(db: WritableDb, commandId: string): boolean {
  if (getOutboxEntry(db, commandId)?.state !== 'refused') return false
  unnameFiles(db, commandId)
  return true
}

/** Drops a refused command for good, at the agent's own wish. */
export function discardCommand(db: WritableDb, commandId: string): boolean {
  const entry = getOutboxEntry(db, commandId)
  if (entry?.state !== 'refused') return false
  removeOutboxEntry(db, commandId)
  dropFilesOf(db, commandId)
  return true
}

/** Where a queued command stands. */
export function toReceipt(entry: Omit<OutboxEntry, 'position'>): Receipt {
  return { commandId: entry.id, caseId: entry.caseId, type: entry.command.type, issuedAt: entry.at, state: entry.state }
}

function refusedHere(refusal: Refusal): Issued {
  return { outcome: 'refused', refusal }
}

/** Random bytes for ids, fetched for a while ahead: asking the system for each id was a tenth of a command. */
const randomPool = new Uint8Array(16 * 128)
let randomUsed = randomPool.length

function nextRandom(): Uint8Array {
  if (randomUsed >= randomPool.length) {
    randomFillSync(randomPool)
    randomUsed = 0
  }
  randomUsed += 16
  return randomPool.subarray(randomUsed - 16, randomUsed)
}
