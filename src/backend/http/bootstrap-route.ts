import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { constants, createZstdCompress, type ZstdCompress } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { openBootstrap } from '../feed/bootstrap.ts'
import { authenticateMember, bearer } from '../identity/authenticate.ts'
import { describeError } from '../log.ts'
import type { Services } from '../services.ts'

/** `GET /v1/feed/bootstrap`: newline-delimited JSON, zstd when the client takes it, written as fast as it is read. */
export function mountBootstrap(app: FastifyInstance, services: Services): void {
  app.get('/v1/feed/bootstrap', async (request, reply) => {
    const who = await authenticateMember(services.authenticate, bearer(request.headers.authorization))
    const lines = who && (await openBootstrap(services.feed, { ...who, ...takenBy(request.query) }))
    if (!lines) return reply.code(401).send({ code: 'UNAUTHORIZED', message: 'Sign in again.' })
    const zstd = takesZstd(request.headers['accept-encoding'])
    reply.hijack()
    const headers = {
      ...stringHeaders(reply.getHeaders()),
      'content-type': 'application/x-ndjson; charset=utf-8',
      vary: 'accept-encoding',
      ...(zstd ? { 'content-encoding': 'zstd' } : {}),
    }
    reply.raw.writeHead(200, headers)
    try {
      await (zstd ? sendCompressed(lines, reply.raw) : send(lines, reply.raw, async () => {}))
    } catch (error) {
      // Without its last line the stream is incomplete, and the desk knows it.
      reply.raw.destroy()
      if (!isDisconnect(error))
        services.log.error({ requestId: request.id, error: describeError(error) }, 'bootstrap failed')
    }
    return reply
  })
}

async function sendCompressed(lines: AsyncGenerator<string>, raw: Writable): Promise<void> {
  const packer = createZstdCompress({ params: { [constants.ZSTD_c_compressionLevel]: 3 } })
  packer.pipe(raw)
  raw.once('close', () => packer.destroy())
  await send(lines, packer, () => flush(packer))
}

/** Writes each chunk when the one before is taken; stops reading from the database when the client is gone. */
async function send(lines: AsyncGenerator<string>, out: Writable, afterChunk: () => Promise<void>): Promise<void> {
  const gone = new AbortController()
  out.once('close', () => gone.abort())
  for await (const chunk of lines) {
    if (gone.signal.aborted) return
    if (!out.write(chunk)) await once(out, 'drain', { signal: gone.signal })
    await afterChunk()
  }
  out.end()
}

/** Pushes out what is packed so far, so that the first page can be shown while the rest is on its way. */
function flush(packer: ZstdCompress): Promise<void> {
  return new Promise((resolve) => {
    packer.once('close', resolve)
    packer.flush(constants.ZSTD_e_flush, () => {
      packer.off('close', resolve)
      resolve()
    })
  })
}

/** `?alerts=1&guides=1`: the desk understands these. */
function takenBy(query: unknown): { alerts: boolean; guides: boolean } {
  const said = z.object({ alerts: z.string().optional(), guides: z.string().optional() }).safeParse(query)
  return { alerts: said.data?.alerts === '1', guides: said.data?.guides === '1' }
}

function takesZstd(header: string | string[] | undefined): boolean {
  return String(header ?? '')
    .split(',')
    .some((coding) => /^\s*zstd\s*(;\s*q=(1|0?\.[0-9]*[1-9][0-9]*|1\.0*))?\s*$/i.test(coding))
}

function stringHeaders(
  headers: Readonly<Record<string, number | string | string[] | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  )
}

function isDisconnect(error: unknown): boolean {
  return (
    error instanceof Error &&
    (error.name === 'AbortError' || ('code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE'))
  )
}
