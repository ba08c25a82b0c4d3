import { parseArgs } from 'node:util'
import { z } from 'zod'

/** The command line that `report:triage` and `train` share. */
export const usage = (command: string, what: string) => `npm run ${command} -- [flags]

  ${what}

  --backend URL      where the backend is (default: the one running on the data folder)
  --data DIR         data folder of that backend
  --workspace SLUG   workspace to sign in to (default: the demo's)
  --email ADDRESS    a lead's, QA's or admin's account (default: the demo's lead)
  --days N           days to look back, 1 to 365 (default 30; report only)
  --out FILE         also write the answer as JSON
  --help             this text

  The password is read from TIERDESK_PASSWORD; the demo workspace needs none.`

const argumentsSchema = z.object({
  backend: z.url({ protocol: /^https?$/, error: '--backend takes an http or https address' }).optional(),
  data: z.string().min(1, '--data takes a folder').optional(),
  workspace: z.string().min(1, '--workspace takes a name').optional(),
  email: z.email('--email takes an e-mail address').optional(),
  days: z.coerce
    .number('--days takes a number')
    .int('--days takes a whole number')
    .min(1, '--days takes 1 to 365')
    .max(365, '--days takes 1 to 365')
    .default(30),
  out: z.string().min(1, '--out takes a file').optional(),
})
export type CliArguments = z.output<typeof argumentsSchema>

export type ArgumentsAnswer =
  | { readonly kind: 'arguments'; readonly arguments: CliArguments }
  | { readonly kind: 'help' }
  | { readonly kind: 'problem'; readonly problem: string }

/** Reads the flags; anything wrong is named with the flag it stands at. */
export function readArguments(argv: readonly string[]): ArgumentsAnswer {
  const values = readFlags(argv)
  if (typeof values === 'string') return { kind: 'problem', problem: values }
  const { help, ...given } = values
  if (help) return { kind: 'help' }
  const parsed = argumentsSchema.safeParse(given)
  if (parsed.success) return { kind: 'arguments', arguments: parsed.data }
  return { kind: 'problem', problem: `${parsed.error.issues[0]?.message ?? 'The flags are wrong'}. See --help.` }
}

function readFlags(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      strict: true,
      options: {
        backend: { type: 'string' },
        data: { type: 'string' },
        workspace: { type: 'string' },
        email: { type: 'string' },
        days: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean' },
      },
    }).values
  } catch (error) {
    return error instanceof Error ? `${error.message.split('. ')[0]}. See --help.` : 'The flags cannot be read.'
  }
}
