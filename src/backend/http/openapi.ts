import { type OpenAPI, OpenAPIGenerator } from '@orpc/openapi'
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { backendContract } from '../../shared/contract/backend.ts'
import { intakeCaseSchema } from '../../shared/contract/intake.ts'

/** The OpenAPI document out of the contract, with the intake record spelled out. */
async function openApiDocument() {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] })
  const document = await generator.generate(backendContract, {
    info: {
      title: 'Tierdesk backend',
      version: '1',
      description:
        'Cases come in by `POST /v1/cases` with an API key; a desk signs in, loads everything once from `GET /v1/feed/bootstrap` (newline-delimited JSON), follows `GET /v1/feed/changes`, and sends `POST /v1/commands`.',
    },
    components: {
      securitySchemes: {
        member: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'Access token of a signed-in member',
        },
        connector: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'tdk_…',
          description: 'API key of an intake connector',
        },
      },
    },
    security: [{ member: [] }],
  })
  const paths = document.paths ?? {}
  for (const [path, item] of Object.entries(paths)) {
    for (const operation of [item?.get, item?.post]) {
      if (!operation) continue
      if (path.startsWith('/v1/auth/')) operation.security = []
      if (path === '/v1/cases') {
        operation.security = [{ connector: [] }]
        // The generator's types know two generations of OpenAPI at once; this is the newer.
        Object.assign(operation, { requestBody: intakeBody() })
      }
    }
  }
  return document
}

/** The contract takes anything here, so that bad records are refused one by one; the document says what a good one is. */
function intakeBody(): { required: boolean; description: string; content: Record<string, OpenAPI.MediaTypeObject> } {
  // JSON Schema 2020-12, which is what OpenAPI 3.1 schemas are.
  const { $schema: _dialect, ...schema } = z.toJSONSchema(intakeCaseSchema, {
    io: 'input',
    unrepresentable: 'any',
  }) as OpenAPI.SchemaObject & { $schema?: string }
  return {
    required: true,
    description: 'One case, or `{ "cases": [ … ] }` with up to 1,000 of them; at most 5 MB.',
    content: {
      'application/json': {
        schema: {
          anyOf: [
            schema,
            {
              type: 'object',
              required: ['cases'],
              properties: { cases: { type: 'array', minItems: 1, maxItems: 1_000, items: schema } },
            },
          ],
        },
      },
    },
  }
}

/** `/openapi.json`, made once. */
export function mountOpenApi(app: FastifyInstance): void {
  let document: Promise<unknown> | null = null
  app.get('/openapi.json', async () => {
    document ??= openApiDocument()
    return document
  })
}
