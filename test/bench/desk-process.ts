import { readFileSync } from 'node:fs'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/websocket'
import type { ContractRouterClient } from '@orpc/contract'
import { WebSocket } from 'ws'
import type { DeskContract, SyncStatus } from '../../src/shared/contract/desk.ts'
import { type Running, startProcess } from '../fixtures/processes.ts'

export type DeskClient = ContractRouterClient<DeskContract>

/** A desk's real process, as built, and a client on its WebSocket like the page's own. */
export interface BenchDesk {
  readonly url: string
  readonly pid: number
  readonly client: DeskClient
  stop(): Promise<void>
}

/** Starts the built desk on a data folder and connects as its page does. */
export async function startDesk(dataDir: string, backendUrl: string): Promise<BenchDesk> {
  const running: Running = await startProcess({
    file: 'out/main/desk.js',
    args: ['--data', dataDir, '--backend', backendUrl, '--renderer', 'out/renderer'],
    ready: 'tierdesk-desk ready',
  })
  const { origin, hash } = new URL(running.url)
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/desk`, [`tierdesk.${hash.slice(1)}`], { origin })
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  // The link wants the browser's type; the methods it uses are the same.
  const websocket = socket as unknown as ConstructorParameters<typeof RPCLink>[0]['websocket']
  return {
    url: running.url,
    pid: running.child.pid ?? 0,
    client: createORPCClient(new RPCLink({ websocket })),
    async stop() {
      socket.terminate()
      await running.kill()
    },
  }
}

/** The first answer of a live query that fits. */
export async function firstThat<T>(answers: AsyncIterable<T>, fits: (answer: T) => boolean): Promise<T> {
  for await (const answer of answers) if (fits(answer)) return answer
  throw new Error('The live query ended')
}

/** Resolves when the desk is level with its backend. */
export async function online({ client }: BenchDesk): Promise<SyncStatus> {
  return await firstThat(await client.sync.watch(), ({ link, bootstrap }) => link === 'online' && bootstrap === null)
}

/** Megabytes of memory of a process, now and at most so far; null where the system does not tell. */
export function memoryOf(pid: number): { readonly now: number; readonly most: number } | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const megabytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1_024
    return { now: megabytes('VmRSS'), most: megabytes('VmHWM') }
  } catch {
    return null
  }
}
