import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { ContractRouterClient } from '@orpc/contract'
import { v7 as uuid } from 'uuid'
import type { Member } from '../../src/shared/access/directory.ts'
import type { BackendContract } from '../../src/shared/contract/backend.ts'
import { benchCase, uuidAt } from './cases.ts'
import { type Row, row } from './measure.ts'
import { fillRecord } from './record.ts'
import { type Rig, startBackend } from './rig.ts'
import { agents, password, seed, workspace, world } from './world.ts'

/** Clients that send at the same time. */
const clients = 16

/** Cases a backend has that is measured on the embedded database. */
const fewCases = 2_000

type Client = ContractRouterClient<BackendContract>

/** `backend.commands`: accepted commands per second, one command per request, sixteen clients at once. */
export async function commandRows(rig: Rig): Promise<Row[]> {
  const seconds = rig.options.quick ? 3 : 5
  const postgres = await throughput(await rig.backend(), seconds)
  rig.say('PGlite …')
  const pgliteDir = await rig.folder()
  await fillRecord({ pgliteDir }, fewCases)
  const backend = await startBackend(pgliteDir)
  try {
    return [
      row('backend.commands', 'per s', postgres, { p50: 1_500, atLeast: true }),
      row('backend.commands.pglite', 'per s', await throughput(backend.url, seconds), { p50: 400, atLeast: true }),
    ]
  } finally {
    await backend.kill()
  }
}

/** Accepted commands in each of so many seconds, after one second of warming up. */
async function throughput(url: string, seconds: number): Promise<number[]> {
  const cases = Array.from({ length: fewCases }, (_, index) => benchCase(index, seed, world))
  const senders = await Promise.all(
    agents.slice(0, clients).map(async (member) => ({
      client: await signIn(url, member),
      caseIds: cases.filter(({ teamId }) => member.teamIds.includes(teamId)).map(({ id }) => id),
    })),
  )
  const accepted = Array.from({ length: seconds + 2 }, () => 0)
  const began = performance.now()
  const passed = () => Math.floor((performance.now() - began) / 1_000)
  await Promise.all(
    senders.map(async ({ client, caseIds }) => {
      for (let turn = 0; passed() <= seconds; turn++) {
        await sendNote(client, caseIds[turn % caseIds.length] ?? '')
        const second = passed()
        accepted[second] = (accepted[second] ?? 0) + 1
      }
    }),
  )
  return accepted.slice(1, 1 + seconds)
}

async function sendNote(client: Client, caseId: string): Promise<void> {
  const command = { type: 'case.note' as const, input: { noteId: uuid(), text: 'Called back.' } }
  const deskAt = new Date().toISOString()
  const sent = { id: uuid(), caseId, seenVersion: 1_000_000, deskId: uuidAt(7, 1), deskAt, command }
  const { results } = await client.commands.send({ commands: [sent] })
  if (results[0]?.outcome !== 'accepted') throw new Error(`Not accepted: ${JSON.stringify(results[0])}`)
}

async function signIn(url: string, member: Member): Promise<Client> {
  const client: Client = createORPCClient(new RPCLink({ url: `${url}/rpc` }))
  const deskId = uuidAt(7, 1)
  const { accessToken } = await client.auth.signIn({ workspace: workspace.slug, email: member.email, password, deskId })
  return createORPCClient(new RPCLink({ url: `${url}/rpc`, headers: { authorization: `Bearer ${accessToken}` } }))
}
