import { OpenAPIHandler } from '@orpc/openapi/fastify'
import { ORPCError, onError, ValidationError } from '@orpc/server'
import { RPCHandler } from '@orpc/server/fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { fieldName } from '../intake/problems.ts'
import { describeError } from '../log.ts'
import type { Services } from '../services.ts'
import { smallBodyBytes } from './app.ts'
import type { CallContext } from './context.ts'
import { router } from './router.ts'

/** The contract over HTTP: the RPC protocol under `/rpc`, plain REST under `/v1`. */
export function mountProcedures(app: FastifyInstance, services: Services): void {
  const rpc = new RPCHandler(router, { clientInterceptors: [onError(reportFault(services))] })
  const rest = new OpenAPIHandler(router, { clientInterceptors: [onError(reportFault(services))] })
  const contextOf = (request: FastifyRequest): CallContext => ({
    services,
    ip: request.ip,
    authorization: request.headers.authorization,
    claims: null,
  })
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const context = contextOf(request)
    const { matched } = request.url.startsWith('/rpc/')
      ? await rpc.handle(request, reply, { prefix: '/rpc', context })
      : await rest.handle(request, reply, { context })
    if (!matched) reply.callNotFound()
  }
  for (const prefix of ['/rpc', '/v1']) {
    app.all(`${prefix}/auth/*`, { bodyLimit: smallBodyBytes }, answer)
    app.all(`${prefix}/*`, answer)
  }
}

/** What happens to every error, over HTTP and WebSocket: faults are logged, bad input is told by place and reason. */
export function reportFault({ log }: Pick<Services, 'log'>): (error: unknown) => void {
  return (error) => {
    if (!(error instanceof ORPCError)) {
      log.error({ error: describeError(error) }, 'call failed')
      return
    }
    const { cause } = error
    if (error.code !== 'BAD_REQUEST' || !(cause instanceof ValidationError)) return
    const problems = cause.issues.slice(0, 20).map(({ path = [], message }) => ({
      field: fieldName(path.map((part) => (typeof part === 'object' ? part.key : part))),
      reason: message,
    }))
    const [first] = problems
    throw new ORPCError('BAD_REQUEST', {
      status: 400,
      message: first
        ? `The request is not understood: ${first.field || 'the body'}: ${first.reason}`
        : 'The request is not understood.',
      data: { problems },
    })
  }
}
