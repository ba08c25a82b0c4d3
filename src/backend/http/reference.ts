import { createHash } from 'node:crypto'
import Fastify, { type FastifyInstance } from 'fastify'

/**
 * `/reference`: the OpenAPI document as a page to read. Its script comes out of the installed package, and the
 * content security policy lets it load from nowhere but here. The package is several megabytes of source, so it is
 * loaded when somebody first asks for the page, in a server of its own that listens nowhere.
 */
export async function mountReference(app: FastifyInstance): Promise<void> {
  let inner: Promise<FastifyInstance> | null = null
  // Browsers ask for it by themselves.
  app.get('/favicon.ico', (_request, reply) => reply.code(204).send())
  for (const path of ['/reference', '/reference/*']) {
    app.get(path, async (request, reply) => {
      inner ??= loadReference()
      const { statusCode, headers, rawPayload } = await (await inner).inject({ method: 'GET', url: request.url })
      const type = String(headers['content-type'] ?? 'text/plain')
      const { location } = headers
      if (location !== undefined) void reply.header('location', String(location))
      if (type.startsWith('text/html'))
        void reply.header('content-security-policy', policyFor(rawPayload.toString('utf8')))
      return reply.code(statusCode).header('content-type', type).send(rawPayload)
    })
  }
}

async function loadReference(): Promise<FastifyInstance> {
  const { default: plugin } = await import('@scalar/fastify-api-reference')
  const server = Fastify()
  await server.register(plugin, {
    routePrefix: '/reference',
    configuration: {
      url: '/openapi.json',
      pageTitle: 'Tierdesk backend',
      theme: 'none',
      withDefaultFonts: false,
      telemetry: false,
      hideClientButton: true,
      showDeveloperTools: 'never',
      agent: { disabled: true },
      mcp: { disabled: true },
    },
  })
  await server.ready()
  return server
}

/** Only the page's own inline scripts run, named by their hashes. */
function policyFor(html: string): string {
  const hashes = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/gi)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  )
  return [
    "default-src 'none'",
    `script-src 'self' ${hashes.join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
