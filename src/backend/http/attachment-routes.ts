import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { attachmentPartBytes, maxAttachmentBytes } from '../../shared/attachment/attachment-ref.ts'
import { openAttachment, withdrawAttachment } from '../attachments/open.ts'
import { type Received, receivePart } from '../attachments/receive.ts'
import { authenticateMember, bearer, type SignedIn } from '../identity/authenticate.ts'
import { describeError } from '../log.ts'
import type { Services } from '../services.ts'
import { attachmentIdOf, readAnnouncement } from './attachment-headers.ts'

/** Bytes of the longest stretch one `PUT` may bring: what a node holds in memory for each sender. */
const longestStretch = 2 * attachmentPartBytes

/**
 * `PUT`, `GET` and `DELETE /v1/attachments/{id}`: the bytes of files, as they are. They take no part in the contract's
 * JSON, hence routes of their own (docs/attachments.md).
 */
export function mountAttachments(app: FastifyInstance, services: Services): void {
  void app.register((scope, _options, done) => {
    scope.addContentTypeParser('application/octet-stream', (_request, body, parsed) => parsed(null, body))
    scope.put('/v1/attachments/:id', async (request, reply) => {
      const who = await admit(services, request, reply)
      if (!who) return reply
      const announced = readAnnouncement(request.params, request.headers)
      if (typeof announced === 'string') return say(reply, 400, 'BAD_REQUEST', announced)
      if (announced.size > maxAttachmentBytes) {
        return say(reply, 413, 'PAYLOAD_TOO_LARGE', `At most ${maxAttachmentBytes / 1024 / 1024} MB are taken.`)
      }
      if (announced.length > longestStretch) {
        return say(reply, 413, 'PAYLOAD_TOO_LARGE', `Send stretches of at most ${longestStretch} bytes each.`)
      }
      const received = await readBody(request, announced.length)
      if (!received) return say(reply, 400, 'BAD_REQUEST', 'The body is not as long as content-range says.')
      return answer(reply, await receivePart(services.attachments, who, announced, received))
    })
    scope.get('/v1/attachments/:id', async (request, reply) => {
      const who = await admit(services, request, reply)
      if (!who) return reply
      const id = attachmentIdOf(request.params)
      const found = id && (await openAttachment(services.attachments, who, id))
      if (!found) return say(reply, 404, 'NOT_FOUND', 'There is no such file here.')
      const { attachment, bytes } = found
      const stream = Readable.from(bytes)
      stream.on('error', (error) =>
        services.log.error({ requestId: request.id, error: describeError(error) }, 'giving out a file failed'),
      )
      return (
        reply
          // Whatever it is, a browser that is led here must neither show nor run it.
          .header('content-type', 'application/octet-stream')
          .header('content-disposition', `attachment; filename*=UTF-8''${encodeFileName(attachment.name)}`)
          .header('content-security-policy', "default-src 'none'; sandbox; frame-ancestors 'none'")
          .header('content-length', attachment.size)
          .header('x-attachment-type', attachment.type)
          .header('x-attachment-sha256', attachment.sha256)
          .send(stream)
      )
    })
    scope.delete('/v1/attachments/:id', async (request, reply) => {
      const who = await admit(services, request, reply)
      if (!who) return reply
      const id = attachmentIdOf(request.params)
      const dropped = id !== null && (await withdrawAttachment(services.attachments, who, id))
      return dropped ? reply.send({}) : say(reply, 404, 'NOT_FOUND', 'There is no such file here.')
    })
    done()
  })
}

/** The member who calls, within their limits; null once a no has been said. */
async function admit(services: Services, request: FastifyRequest, reply: FastifyReply): Promise<SignedIn | null> {
  const who = await authenticateMember(services.authenticate, bearer(request.headers.authorization))
  if (!who) {
    await say(reply, 401, 'UNAUTHORIZED', 'Sign in again.')
    return null
  }
  const wait = services.limits.attachment.take(who.memberId)
  if (wait === 0) return who
  reply.header('retry-after', Math.max(1, Math.ceil(wait)))
  await say(reply, 429, 'TOO_MANY_REQUESTS', 'Too many files at once. Wait a moment.')
  return null
}

const statuses: Readonly<Record<Extract<Received, { kind: 'refused' }>['code'], number>> = {
  NOT_FOUND: 404,
  CONFLICT: 409,
  NO_ROOM: 507,
  REFUSED: 415,
}

function answer(reply: FastifyReply, received: Received): FastifyReply {
  switch (received.kind) {
    case 'arriving':
      return reply.send({ state: 'arriving', received: received.received })
    case 'whole':
      return reply.send({ state: 'whole', attachment: received.attachment })
    case 'refused':
      return say(reply, statuses[received.code], received.code, received.message)
  }
}

function say(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply.code(status).send({ code, message })
}

/** The whole body when it has exactly `length` bytes; null otherwise. Reads no further than one byte too many. */
async function readBody(request: FastifyRequest, length: number): Promise<Buffer | null> {
  const { body } = request
  if (!(body instanceof Readable)) return null
  const pieces: Buffer[] = []
  let read = 0
  for await (const piece of body) {
    pieces.push(piece)
    read += piece.length
    if (read > length) return null
  }
  return read === length ? Buffer.concat(pieces) : null
}

/** As RFC 8187 wants it. */
function encodeFileName(name: string): string {
  return encodeURIComponent(name).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}
