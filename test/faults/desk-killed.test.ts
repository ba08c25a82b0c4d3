import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/websocket'
import type { ContractRouterClient } from '@orpc/contract'
import { v7 as uuidv7 } from 'uuid'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { addFile, noteWith, refOf } from '../../src/desk/fixtures/add-file.ts'
import { firstThat, until } from '../../src/desk/fixtures/desk-rig.ts'
import { GuideRunner } from '../../src/desk/fixtures/guide-runner.ts'
import { makeCase } from '../../src/desk/fixtures/make-case.ts'
import { ana, workspace } from '../../src/desk/fixtures/people.ts'
import { TestBackend } from '../../src/desk/fixtures/test-backend.ts'
import { attachmentPartBytes } from '../../src/shared/attachment/attachment-ref.ts'
import type { DeskContract } from '../../src/shared/contract/desk.ts'
import { aGuide } from '../../src/shared/guide/testing/a-guide.ts'
import { type CuttableProxy, startCuttableProxy } from '../fixtures/cuttable-proxy.ts'
import { startDeskProcess } from '../fixtures/processes.ts'
import { aPng, pngOf } from '../fixtures/sample-files.ts'

/** The real desk process, killed without warning: what it accepted arrives, once. */

let backend: TestBackend
let line: CuttableProxy
let dataDir: string
const closing: (() => unknown)[] = []

beforeEach(async () => {
  backend = await TestBackend.start()
  line = await startCuttableProxy(new URL(backend.url))
  dataDir = mkdtempSync(join(tmpdir(), 'tierdesk-killed-'))
  closing.push(
    () => backend.close(),
    () => line.close(),
    () => rmSync(dataDir, { recursive: true, force: true }),
  )
})

afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

async function startDesk() {
  const running = await startDeskProcess({ dataDir, backendUrl: line.url })
  const { origin, host, hash } = new URL(running.url)
  const socket = new WebSocket(`ws://${host}/desk`, [`tierdesk.${hash.slice(1)}`], { headers: { origin } })
  await new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  const client: ContractRouterClient<DeskContract> = createORPCClient(
    new RPCLink({ websocket: socket as unknown as globalThis.WebSocket }),
  )
  const kill = async (signal: NodeJS.Signals) => {
    socket.on('error', () => undefined)
    socket.terminate()
    await running.kill(signal)
  }
  closing.push(() => kill('SIGKILL'))
  return { client, kill, running }
}

const twoQuestions = aGuide('two-questions')
  .ask('first', { yes: 'second', no: 'over' })
  .ask('second', { yes: 'over' })
  .end('over', 'answered')
  .done()

const states = [makeCase(1), makeCase(2), makeCase(3)]

async function signedIn() {
  backend.record.put(...states)
  const desk = await startDesk()
  await desk.client.session.signIn({ workspace: workspace.slug, email: ana.email, password: 'right' })
  await firstThat(await desk.client.sync.watch(), (status) => status.link === 'online')
  return desk
}

async function note(client: ContractRouterClient<DeskContract>, caseId: string): Promise<void> {
  const issued = await client.commands.issue({
    caseId,
    command: { type: 'case.note', input: { noteId: uuidv7(), text: `Note on ${caseId}` } },
  })
  expect(issued.outcome).toBe('queued')
}

describe('a desk process', () => {
  it('killed between accepting commands and sending them delivers each exactly once after its restart', async () => {
    const first = await signedIn()
    line.cut()
    for (const { id } of states) await note(first.client, id)
    await first.kill('SIGKILL')
    line.restore()
    await startDesk()
    await until(() => backend.record.effects.size === 3, 'all three arrived', 20_000)
    expect([...backend.record.effects.values()]).toEqual([1, 1, 1])
    for (const { id } of states) expect(backend.record.state(id).notes).toHaveLength(1)
  })

  it('killed after sending and before the answer delivers exactly once all the same', async () => {
    const first = await signedIn()
    let arrived = false
    backend.beforeCommands = () => {
      arrived = true
      line.loseAnswers()
    }
    await note(first.client, states[0]?.id ?? '')
    await until(() => arrived && backend.record.effects.size === 1, 'the backend has it')
    await first.kill('SIGKILL')
    backend.beforeCommands = () => undefined
    line.restore()
    const second = await startDesk()
    await firstThat(await second.client.sync.watch(), (status) => status.link === 'online' && status.waiting === 0)
    expect([...backend.record.effects.values()]).toEqual([1])
  })

  it('killed again and again while it works loses nothing and does nothing twice', async () => {
    await (await signedIn()).kill('SIGTERM')
    let issued = 0
    for (let round = 0; round < 4; round += 1) {
      const desk = await startDesk()
      await firstThat(await desk.client.inbox.watch({ view: 'team' }), (page) => page.rows.length === 3)
      for (const { id } of states) {
        await note(desk.client, id)
        issued += 1
      }
      await desk.kill('SIGKILL')
    }
    await startDesk()
    await until(() => backend.record.effects.size === issued, 'everything arrived', 20_000)
    expect([...backend.record.effects.values()].every((times) => times === 1)).toBe(true)
  })

  it('killed between two steps of a guide goes on at the same step, and the run arrives whole and once', async () => {
    backend.record.publish(twoQuestions)
    const caseId = states[0]?.id ?? ''
    const first = await signedIn()
    line.cut()
    let desk = first
    const { runId } = await new GuideRunner(first.client, ana, caseId).start(twoQuestions.key)
    for (const step of ['first', 'second']) {
      const runner = new GuideRunner(desk.client, ana, caseId)
      expect((await runner.walk(runId)).position?.step).toBe(step)
      expect((await runner.step(runId, { kind: 'choose', option: 'yes', reason: null })).outcome).toBe('queued')
      await desk.kill('SIGKILL')
      desk = await startDesk()
    }
    line.restore()
    await until(() => backend.record.effects.size === 3, 'the start and both steps arrived', 20_000)
    expect([...backend.record.effects.values()]).toEqual([1, 1, 1])
    const [run] = backend.record.state(caseId).guideRuns
    expect(run).toMatchObject({ id: runId, state: 'ended', result: 'answered' })
    expect(run?.records.map(({ taken }) => taken.kind)).toEqual(['entered', 'answered', 'answered', 'ended'])
  })

  it('told to stop, goes quietly; a second one on the same folder is refused with a sentence', async () => {
    const first = await startDesk()
    await expect(startDeskProcess({ dataDir, backendUrl: line.url })).rejects.toThrow(
      /Tierdesk is already running on this data folder \(process \d+\)/,
    )
    await first.kill('SIGTERM')
    expect(first.running.child.exitCode).toBe(0)
  })
})

describe('a desk process with a file on its way', () => {
  it('killed in the middle of the upload goes on with it, and delivers file and note exactly once', async () => {
    const first = await signedIn()
    const [state] = states
    const bytes = pngOf([
      ['IHDR', aPng().subarray(16, 29)],
      ['IDAT', aPng().subarray(41, -16)],
      ['prIv', Buffer.alloc(3 * attachmentPartBytes, 7)],
      ['IEND', Buffer.alloc(0)],
    ])
    backend.files.hangAfter = 2
    const file = refOf(await addFile(first.client, state?.id ?? '', { bytes }))
    const issued = await first.client.commands.issue({ caseId: state?.id ?? '', command: noteWith(uuidv7(), file) })
    expect(issued.outcome).toBe('queued')
    await until(() => backend.files.puts.length === 2, 'half of the file arrived')
    await first.kill('SIGKILL')
    expect(backend.record.effects.size).toBe(0)
    backend.files.hangAfter = null
    await startDesk()
    await until(() => backend.record.effects.size === 1, 'the note arrived', 20_000)
    expect(backend.files.whole(file.id)?.equals(bytes)).toBe(true)
    expect(backend.record.state(state?.id ?? '').notes.map(({ attachments }) => attachments)).toEqual([[file]])
    expect([...backend.record.effects.values()]).toEqual([1])
    // What had arrived was not sent again, but for a part whose answer was lost.
    const starts = backend.files.puts.map(({ from }) => from / attachmentPartBytes)
    expect([...new Set(starts)]).toEqual([0, 1, 2, 3])
    expect(starts.length).toBeLessThanOrEqual(5)
  })
})
