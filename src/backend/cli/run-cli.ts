import { rename, writeFile } from 'node:fs/promises'
import { createORPCClient, ORPCError } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { ContractRouterClient } from '@orpc/contract'
import { v7 as uuid } from 'uuid'
import type { BackendContract } from '../../shared/contract/backend.ts'
import { findBackend } from '../backend-file.ts'
import { noteFolders } from '../import/arguments.ts'
import { type CliArguments, readArguments, usage } from './arguments.ts'

export type Client = ContractRouterClient<BackendContract>

/** One command: what it asks the backend as a signed-in person, and how it tells the answer. */
export interface CliCommand<T> {
  readonly name: string
  readonly what: string
  readonly ask: (client: Client, given: CliArguments) => Promise<T>
  readonly tell: (answer: T) => string
}

interface Output {
  readonly say: (text: string) => void
  readonly complain: (text: string) => void
}

/** Cannot go on, with a sentence that says why. */
class CliProblem extends Error {}

/** Runs a command; gives the exit code: 0 done, 1 the backend said no, 2 the flags are wrong. */
export async function runCli<T>(
  command: CliCommand<T>,
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  { say, complain }: Output,
): Promise<number> {
  const read = readArguments(argv)
  if (read.kind === 'help') {
    say(usage(command.name, command.what))
    return 0
  }
  if (read.kind === 'problem') {
    complain(read.problem)
    return 2
  }
  try {
    const client = await signedIn(read.arguments, env)
    const answer = await command.ask(client, read.arguments)
    say(command.tell(answer))
    if (read.arguments.out) await writeWhole(read.arguments.out, `${JSON.stringify(answer, null, 2)}\n`)
    return 0
  } catch (error) {
    complain(explain(error))
    return 1
  }
}

async function signedIn(given: CliArguments, env: Readonly<Record<string, string | undefined>>): Promise<Client> {
  const url = given.backend ?? (await runningBackend(given.data, env))
  const door = clientOf(url, null)
  const { demo } = await door.auth.demo()
  const workspace = given.workspace ?? demo?.workspace
  const email = given.email ?? demo?.accounts.find(({ role }) => role === 'lead')?.email
  const password = env.TIERDESK_PASSWORD ?? (workspace === demo?.workspace ? demo?.password : undefined)
  if (!workspace || !email) throw new CliProblem('Name the workspace and the account: --workspace and --email.')
  if (!password) throw new CliProblem('Put the password of that account into TIERDESK_PASSWORD.')
  const { accessToken } = await door.auth.signIn({ workspace, email, password, deskId: uuid() })
  return clientOf(url, accessToken)
}

async function runningBackend(
  data: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  for (const folder of noteFolders(data, env)) {
    const found = await findBackend(folder)
    if (found) return found.url
  }
  throw new CliProblem('No running backend was found. Start one, or name it with --backend URL.')
}

function clientOf(url: string, token: string | null): Client {
  return createORPCClient(
    new RPCLink({ url: new URL('/rpc', url), headers: token ? { authorization: `Bearer ${token}` } : {} }),
  )
}

function explain(error: unknown): string {
  if (error instanceof CliProblem || error instanceof ORPCError) return error.message
  return 'The backend cannot be reached. Is it running?'
}

/** Writes a file whole or not at all. */
async function writeWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}`
  await writeFile(draft, text)
  await rename(draft, path)
}
