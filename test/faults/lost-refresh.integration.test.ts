import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { createBackend } from '../../src/backend/server.ts'
import { aFloor, password, receive } from '../../src/backend/testing/floor.ts'
import { openDesk, until } from '../../src/desk/fixtures/desk-rig.ts'
import { startCuttableProxy } from '../fixtures/cuttable-proxy.ts'

/** A busy machine comes back by several tries, each of which may wait. */
const patience = 40_000

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

it('keeps a desk signed in whose renewal was carried out but whose answer was lost', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'tierdesk-desk-'))
  closing.push(() => rmSync(dataDir, { recursive: true, force: true }))
  // Shorter than the desk's margin: it renews before every call.
  const backend = await createBackend({ accessTokenSeconds: 20 })
  closing.push(() => backend.close())
  const floor = await aFloor(backend)
  const line = await startCuttableProxy(new URL(backend.url))
  closing.push(() => line.close())
  const { desk, client } = await openDesk({ dataDir, backendUrl: line.url })
  closing.push(() => desk.close())
  const { email } = floor.members.lead
  await client.session.signIn({ workspace: floor.slug, email, password })
  await until(() => desk.status().link === 'online', 'online')

  line.loseAnswers()
  // The poke of this case is the first answer that is lost: the line breaks and the desk renews to come back.
  await receive(floor, 1, { subject: 'During the loss' })
  await until(
    () => line.lost.some((asked) => asked.endsWith('/auth/refresh 200')),
    'a renewal was carried out and its answer lost',
    patience,
  )
  await until(() => desk.status().link === 'offline', 'offline', patience)
  line.restore()
  await until(() => desk.status().link === 'online', 'online again', patience)

  expect(desk.session().state).toBe('signed_in')
  await receive(floor, 1, { subject: 'After the loss' })
  await until(
    async () => {
      const { rows } = await client.inbox.page({ view: 'all', limit: 10 })
      return rows.some(({ subject }) => subject === 'After the loss')
    },
    'the desk hears of new cases',
    patience,
  )
}, 180_000)
