import { EventEmitter, once } from 'node:events'
import { join } from 'node:path'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { afterEach, describe, expect, it } from 'vitest'
import type { DeskContract } from '../shared/contract/desk.ts'
import type { Desk } from './desk.ts'
import { type ParentPort, serveParent } from './electron-host.ts'
import { firstThat, openDesk, tempFolder, testKey } from './fixtures/desk-rig.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

/** The main process as a utility process sees it. */
class FakeParent extends EventEmitter {
  readonly told = new EventEmitter()
  postMessage(data: { type: string }): void {
    this.told.emit(data.type, data)
  }
  say(data: unknown, ports: unknown[] = []): void {
    this.emit('message', { data, ports })
  }
}

/** A port in the shape Electron gives it: messages arrive as events with `data`. */
function electronPort(port: MessagePort) {
  const emitter = new EventEmitter()
  port.on('message', (data) => emitter.emit('message', { data, ports: [] }))
  port.on('close', () => emitter.emit('close'))
  return Object.assign(emitter, { postMessage: (data: unknown) => port.postMessage(data), start: () => port.start() })
}

function windowOf(parent: FakeParent): ContractRouterClient<DeskContract> {
  const { port1, port2 } = new MessageChannel()
  closing.push(() => port1.close())
  parent.say({ type: 'port' }, [electronPort(port2)])
  port1.start()
  return createORPCClient(new RPCLink({ port: port1 }))
}

function start() {
  const folder = tempFolder()
  const parent = new FakeParent()
  let desk: Desk | null = null
  const ends: string[] = []
  serveParent(parent as unknown as ParentPort, {
    async start({ dataDir, backendUrl, key }) {
      const opened = await openDesk({ dataDir, backendUrl, key: Buffer.from(key, 'hex') })
      desk = opened.desk
      return opened.desk.router
    },
    stop: () => ends.push('stop'),
    failed: () => ends.push('failed'),
  })
  closing.push(
    () => folder.remove(),
    () => desk?.close(),
  )
  const message = {
    type: 'start',
    dataDir: join(folder.path, 'data'),
    backendUrl: 'http://127.0.0.1:9',
    key: testKey.toString('hex'),
    deskName: 'Test',
  }
  return { parent, message, ends, folder }
}

describe('the desk as a utility process', () => {
  it('serves every window its own port, also one handed over before the desk was open', async () => {
    const { parent, message } = start()
    const early = windowOf(parent)
    const ready = once(parent.told, 'ready')
    parent.say(message)
    await ready
    const late = windowOf(parent)
    for (const client of [early, late]) {
      const session = await firstThat(await client.session.watch(), () => true)
      expect(session.state).toBe('signed_out')
      await expect(client.inbox.page({ view: 'mine' })).rejects.toMatchObject({ code: 'SIGNED_OUT' })
    }
  })

  it('starts once, whatever else is said', async () => {
    const { parent, message } = start()
    const ready = once(parent.told, 'ready')
    parent.say({ type: 'noise' })
    parent.say({ ...message, key: 'short' })
    parent.say(message)
    parent.say(message)
    await ready
    expect((await firstThat(await windowOf(parent).session.watch(), () => true)).state).toBe('signed_out')
  })

  it('says in words why it cannot start, and ends when it is told to', async () => {
    const { parent, message, ends } = start()
    const { desk: other } = await openDesk({ dataDir: message.dataDir, backendUrl: message.backendUrl })
    closing.push(() => other.close())
    const failed = once(parent.told, 'failed')
    parent.say(message)
    const [said] = await failed
    expect(said).toMatchObject({ message: expect.stringContaining('already running') })
    expect(ends).toEqual(['failed'])
    parent.say({ type: 'stop' })
    expect(ends).toEqual(['failed', 'stop'])
  })
})
