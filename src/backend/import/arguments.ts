import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'

export const usage = `npm run import -- FILE.jsonl [flags]

  Brings conversations into a running Tierdesk: one JSON record a line, as POST /v1/cases documents it.

  --format NAME    tierdesk (default), tau or star
  --backend URL    where the backend is (default: the one running on the data folder)
  --data DIR       data folder of that backend
  --api-key KEY    key of the intake connector (default: the demo workspace's)
  --out FILE       also write what became of each line as JSON
  --help           this text`

const argumentsSchema = z.object({
  file: z.string().min(1),
  format: z.enum(['tierdesk', 'tau', 'star'], '--format takes tierdesk, tau or star').default('tierdesk'),
  backend: z.url({ protocol: /^https?$/, error: '--backend takes an http or https address' }).optional(),
  data: z.string().min(1, '--data takes a folder').optional(),
  apiKey: z.string().min(1, '--api-key takes a key').default('tdk_demo_intake_key'),
  out: z.string().min(1, '--out takes a file').optional(),
})
export type ImportArguments = z.output<typeof argumentsSchema>

export type ArgumentsAnswer =
  | { readonly kind: 'arguments'; readonly arguments: ImportArguments }
  | { readonly kind: 'help' }
  | { readonly kind: 'problem'; readonly problem: string }

/** Reads the command line of the importer. */
export function readArguments(argv: readonly string[]): ArgumentsAnswer {
  const read = readFlags(argv)
  if (typeof read === 'string') return { kind: 'problem', problem: read }
  const { values, positionals } = read
  if (values.help) return { kind: 'help' }
  const [file, ...more] = positionals
  if (file === undefined) return { kind: 'problem', problem: 'Name the file to import. See --help.' }
  if (more.length > 0) return { kind: 'problem', problem: `One file at a time: what is '${more[0]}'?` }
  const { 'api-key': apiKey, ...others } = values
  const parsed = argumentsSchema.safeParse({ file, ...others, ...(apiKey === undefined ? {} : { apiKey }) })
  if (parsed.success) return { kind: 'arguments', arguments: parsed.data }
  return { kind: 'problem', problem: `${parsed.error.issues[0]?.message ?? 'The flags are wrong'}. See --help.` }
}

function readFlags(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      strict: true,
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        backend: { type: 'string' },
        data: { type: 'string' },
        'api-key': { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean' },
      },
    })
  } catch (error) {
    return error instanceof Error ? `${error.message.split('. ')[0]}. See --help.` : 'The flags cannot be read.'
  }
}

/** Folders in which a running backend may have noted where it is: `npm start` keeps its backend in a folder below. */
export function noteFolders(data: string | undefined, env: Readonly<Record<string, string | undefined>>): string[] {
  const base = data === undefined ? (env.TIERDESK_DATA ?? defaultFolder(env)) : data
  return [resolve(base, 'backend'), resolve(base)]
}

function defaultFolder(env: Readonly<Record<string, string | undefined>>): string {
  if (process.platform === 'win32') return join(env.LOCALAPPDATA || join(homedir(), 'AppData', 'Local'), 'Tierdesk')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Tierdesk')
  return join(env.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'tierdesk')
}
