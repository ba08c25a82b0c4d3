import { createHash, randomBytes } from 'node:crypto'
import { type RecordedEvent, recordedEventSchema } from '../../shared/case/events.ts'

/**
 * The hash chain of a case's trail. The hash covers the predecessor's hash, who did what when (ids only), and a
 * salted digest of the event's content. Content and salt can be erased later and the chain still checks; without
 * the salt the digest tells nothing about what was erased.
 */

/** What of an event is hashed in the open. */
export interface ChainMeta {
  readonly workspaceId: string
  readonly caseId: string
  readonly version: number
  readonly type: string
  readonly at: string
  readonly actorKind: string
  readonly actorId: string
  readonly commandId: string | null
  readonly deskId: string | null
  readonly deskAt: string | null
}

export interface ChainLink extends ChainMeta {
  readonly data: string | null
  readonly salt: string | null
  readonly dataDigest: string
  readonly previousHash: string | null
  readonly hash: string
}

/** Where an event came from. */
export interface Origin {
  readonly commandId: string | null
  readonly deskId: string | null
  readonly deskAt: string | null
}

export const intakeOrigin: Origin = { commandId: null, deskId: null, deskAt: null }

/** The event as the next link after `previousHash`. */
export function chainLink(
  where: { workspaceId: string; caseId: string; origin: Origin },
  recorded: RecordedEvent,
  previousHash: string | null,
): ChainLink {
  const { event, by, at, version } = recorded
  const meta = {
    workspaceId: where.workspaceId,
    caseId: where.caseId,
    version,
    type: event.type,
    at,
    actorKind: by.kind,
    actorId: by.id,
    ...where.origin,
  }
  const data = JSON.stringify({ event, by })
  const salt = randomBytes(16).toString('hex')
  const dataDigest = digest(salt, data)
  return { ...meta, data, salt, dataDigest, previousHash, hash: hashOf(meta, dataDigest, previousHash) }
}

/** True when every link is what was appended, in its place, with none missing. Erased content is accepted. */
export function isIntact(links: readonly ChainLink[]): boolean {
  let previous: string | null = null
  return links.every((link, index) => {
    const whole =
      link.version === index + 1 &&
      link.previousHash === previous &&
      link.hash === hashOf(link, link.dataDigest, previous) &&
      (link.data === null || (link.salt !== null && link.dataDigest === digest(link.salt, link.data)))
    previous = link.hash
    return whole
  })
}

/** The event a link carries; null when its content was erased. */
export function recordedOf(link: ChainLink): RecordedEvent | null {
  if (link.data === null) return null
  return recordedEventSchema.parse({ ...JSON.parse(link.data), at: link.at, version: link.version })
}

function digest(salt: string, data: string): string {
  return createHash('sha256').update(salt).update('\n').update(data).digest('hex')
}

function hashOf(meta: ChainMeta, dataDigest: string, previousHash: string | null): string {
  const canonical = JSON.stringify([
    previousHash,
    meta.workspaceId,
    meta.caseId,
    meta.version,
    meta.type,
    meta.at,
    meta.actorKind,
    meta.actorId,
    meta.commandId,
    meta.deskId,
    meta.deskAt,
    dataDigest,
  ])
  return createHash('sha256').update(canonical).digest('hex')
}
