import helmet from '@fastify/helmet'
import Fastify, { type FastifyInstance } from 'fastify'
import { v7 as uuid } from 'uuid'
import { maxIntakeBytes } from '../../shared/contract/intake.ts'
import { describeError } from '../log.ts'
import type { Services } from '../services.ts'
import { parseJsonBody } from './json-body.ts'

/** The largest body of anything but intake and commands. */
export const smallBodyBytes = 64 * 1024

/** The HTTP server with everything that holds for every route: headers, limits, logs, how errors are told. */
export async function createApp(services: Services): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: maxIntakeBytes,
    forceCloseConnections: true,
    genReqId: () => uuid(),
    requestTimeout: 60_000,
    keepAliveTimeout: 60_000,
    routerOptions: { maxParamLength: 200 },
  })
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"] },
      useDefaults: false,
    },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
  })
  // No CORS headers are ever sent, so pages of other origins read nothing; what a browser sends unasked is refused.
  app.addHook('onRequest', async (request, reply) => {
    const { origin, host } = request.headers
    if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`) {
      await reply.code(403).send({ code: 'FORBIDDEN', message: 'Other web pages may not use this server.' })
    }
    void reply.header('cache-control', 'no-store')
  })
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    try {
      done(null, parseJsonBody(Buffer.from(body)))
    } catch (error) {
      done(error instanceof Error ? error : new Error('Unreadable body'))
    }
  })
  app.addHook('onResponse', async (request, reply) => {
    services.log.info(
      {
        requestId: request.id,
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
      },
      'request',
    )
  })
  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).send({ code: 'NOT_FOUND', message: 'There is no such address here.' }),
  )
  app.setErrorHandler((error, request, reply) => {
    const status = statusOf(error)
    if (status >= 500) services.log.error({ requestId: request.id, error: describeError(error) }, 'request failed')
    return reply
      .code(status)
      .send({ code: codes[status] ?? 'INTERNAL_SERVER_ERROR', message: sentenceOf(status, error) })
  })
  return app
}

const codes: Readonly<Record<number, string>> = {
  400: 'BAD_REQUEST',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  408: 'TIMEOUT',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
}

function statusOf(error: unknown): number {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500
}

function sentenceOf(status: number, error: unknown): string {
  switch (status) {
    case 413:
      return `The body is too large: at most ${maxIntakeBytes / 1024 / 1024} MB are taken.`
    case 415:
      return 'Send the body as application/json.'
    case 400:
      return error instanceof Error && error.name === 'BodyError' ? error.message : 'The request cannot be read.'
    default:
      return status >= 500 ? 'Something went wrong on our side.' : 'The request was refused.'
  }
}
