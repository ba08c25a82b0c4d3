import { parseArgs } from 'node:util'
import { z } from 'zod'
import { assistConfigSchema, assistNames, readAssist } from './assist/assist-config.ts'
import { hostListSchema } from './host-list.ts'

/** What the backend is started with. Flags win over the environment. */
const configSchema = z.object({
  port: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(0, 'must be 0 to 65535')
    .max(65_535, 'must be 0 to 65535')
    .default(7420),
  host: z.string().min(1, 'must not be empty').default('127.0.0.1'),
  dataDir: z.string().min(1, 'must not be empty').default('.tierdesk'),
  demo: z.boolean().default(false),
  resetDemo: z.boolean().default(false),
  databaseUrl: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// or postgresql://')
    .optional(),
  /** Hosts that alerts may be sent to though they are not on the public internet. */
  alertHosts: hostListSchema.optional(),
  assist: assistConfigSchema.optional(),
  logLevel: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'], 'must be silent, error, warn, info or debug')
    .default('info'),
  poolSize: z.coerce
    .number('must be a number')
    .int()
    .min(2, 'must be 2 to 100')
    .max(100, 'must be 2 to 100')
    .default(10),
  houseGrace: z.coerce
    .number('must be a number of seconds')
    .min(0, 'must be 0 to 3600')
    .max(3_600, 'must be 0 to 3600')
    .default(60)
    .transform((seconds) => seconds * 1_000),
})
export type Config = z.output<typeof configSchema>

export type ConfigAnswer =
  | { readonly kind: 'config'; readonly config: Config }
  | { readonly kind: 'problems'; readonly problems: readonly string[] }

/** How people know each setting. */
const names: Readonly<Record<string, string>> = {
  port: '--port (PORT)',
  host: '--host (HOST)',
  dataDir: '--data (TIERDESK_DATA)',
  databaseUrl: 'DATABASE_URL',
  alertHosts: 'ALERT_HOSTS',
  ...assistNames,
  logLevel: 'LOG_LEVEL',
  poolSize: 'DATABASE_POOL',
  houseGrace: 'HOUSE_GRACE',
}

/** Reads flags and environment; every problem is a sentence that names the setting. */
export function readConfig(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): ConfigAnswer {
  const flags = readFlags(argv)
  if (typeof flags === 'string') return { kind: 'problems', problems: [flags] }
  const parsed = configSchema.safeParse({
    port: flags.port ?? given(env.PORT),
    host: flags.host ?? given(env.HOST),
    dataDir: flags.data ?? given(env.TIERDESK_DATA),
    demo: flags.demo || flags['reset-demo'],
    resetDemo: flags['reset-demo'],
    databaseUrl: given(env.DATABASE_URL),
    alertHosts: given(env.ALERT_HOSTS),
    assist: readAssist((name) => given(env[name])),
    logLevel: given(env.LOG_LEVEL),
    poolSize: given(env.DATABASE_POOL),
    houseGrace: given(env.HOUSE_GRACE),
  })
  if (parsed.success) return { kind: 'config', config: parsed.data }
  return {
    kind: 'problems',
    problems: parsed.error.issues.map(
      ({ path, message }) => `${names[path.join('.')] ?? names[String(path[0])] ?? path.join('.')}: ${message}`,
    ),
  }
}

function readFlags(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      strict: true,
      allowPositionals: false,
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        data: { type: 'string' },
        demo: { type: 'boolean' },
        'reset-demo': { type: 'boolean' },
      },
    }).values
  } catch (error) {
    return error instanceof Error ? error.message : 'The flags cannot be read.'
  }
}

/** An empty variable is one that is not set. */
function given(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value.trim()
}
