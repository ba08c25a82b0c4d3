import { type DestinationStream, type Logger, pino } from 'pino'

export type LogLevel = 'silent' | 'error' | 'warn' | 'info' | 'debug'

/**
 * Structured logs, one JSON object a line, to stderr. They carry ids, counts and times; never names, addresses,
 * texts, tokens or request bodies. Redaction is the second lock for what a library might hand over.
 */
export function createLog(
  level: LogLevel,
  destination: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: secrets, remove: true },
      serializers: { err: describeError, error: (error: unknown) => error, req: () => undefined, res: () => undefined },
    },
    destination,
  )
}

const secrets = [
  'authorization',
  'password',
  'token',
  'refreshToken',
  'accessToken',
  'email',
  'name',
  'text',
  'body',
  'headers',
].flatMap((key) => [key, `*.${key}`, `*.*.${key}`])

/** An error as the log may know it: what kind and where. Messages stay out: databases and parsers quote data in them. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error }
  const detail = (key: string): unknown => (key in error ? Reflect.get(error, key) : undefined)
  return {
    kind: error.name,
    code: detail('code'),
    constraint: detail('constraint'),
    table: detail('table'),
    at: (error.stack ?? '')
      .split('\n')
      .filter((line) => line.startsWith('    at '))
      .slice(0, 12)
      .map((line) => line.trim()),
    ...(error.cause instanceof Error ? { cause: describeError(error.cause) } : {}),
  }
}
