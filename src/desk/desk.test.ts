import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as uuidv7 } from 'uuid'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CuttableProxy, startCuttableProxy } from '../../test/fixtures/cuttable-proxy.ts'
import type { CaseCommand } from '../shared/case/commands/index.ts'
import { buildPacket } from '../shared/case/packet.ts'
import type { Case } from '../shared/case/state.ts'
import type { DeskOptions } from './desk.ts'
import { type DeskClient, firstThat, openDesk, signIn, tempFolder, until } from './fixtures/desk-rig.ts'
import { makeCase } from './fixtures/make-case.ts'
import { ana, ben, billing, frontline, lena, maria, workspace } from './fixtures/people.ts'
import { TestBackend } from './fixtures/test-backend.ts'

/** The desk against a backend over real sockets, with a line in between that can be cut. */

let backend: TestBackend
let line: CuttableProxy
const closing: (() => Promise<void> | void)[] = []

beforeEach(async () => {
  backend = await TestBackend.start()
  closing.push(() => backend.close())
  line = await startCuttableProxy(new URL(backend.url))
  closing.push(() => line.close())
})

afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

async function openAt(dataDir: string, options: Partial<DeskOptions> = {}) {
  const opened = await openDesk({ dataDir, backendUrl: line.url, ...options })
  closing.push(() => opened.desk.close())
  return opened
}

function folder(): string {
  const temp = tempFolder()
  closing.push(temp.remove)
  return temp.path
}

/** Ana's desk, signed in, with these cases in the record. */
async function anasDesk(cases: readonly Case[], dataDir = folder()) {
  backend.record.put(...cases)
  const opened = await openAt(dataDir)
  await signIn(opened.desk, opened.client, ana)
  return { ...opened, dataDir }
}

const note = (text: string): CaseCommand => ({ type: 'case.note', input: { noteId: uuidv7(), text } })
const take: CaseCommand = { type: 'case.assign', input: { memberId: ana.id } }

async function queue(client: DeskClient, caseId: string, command: CaseCommand): Promise<string> {
  const issued = await client.commands.issue({ caseId, command })
  if (issued.outcome === 'refused') throw new Error(issued.refusal.message)
  return issued.receipt.commandId
}

function escalation(state: Case, escalationId: string): CaseCommand {
  const to = { teamId: billing.id, memberId: null }
  const packet = buildPacket(state)
  return {
    type: 'case.escalate',
    input: { escalationId, type: 'functional', to, reason: 'Billing knows', packet, overrideReason: 'Urgent' },
  }
}

async function shown(client: DeskClient, caseId: string) {
  return await firstThat(await client.cases.watch({ caseId }), () => true)
}

describe('drafts', () => {
  it('outlive the desk, are nobody else’s, and go with the reply that sends them', async () => {
    const state = { ...makeCase(1), ownerId: ana.id }
    const { desk, client, dataDir } = await anasDesk([state])
    await client.drafts.save({ caseId: state.id, kind: 'reply', text: 'Dear customer, ' })
    await client.drafts.save({ caseId: state.id, kind: 'note', text: 'Ask billing' })
    await desk.close()

    const again = await openAt(dataDir)
    expect(await again.client.drafts.load({ caseId: state.id })).toEqual({
      reply: 'Dear customer, ',
      note: 'Ask billing',
    })
    await signIn(again.desk, again.client, ben)
    expect(await again.client.drafts.load({ caseId: state.id })).toEqual({ reply: '', note: '' })
    await signIn(again.desk, again.client, ana)
    await queue(again.client, state.id, {
      type: 'case.reply',
      input: { messageId: uuidv7(), text: 'Dear customer,' },
    })
    expect(await again.client.drafts.load({ caseId: state.id })).toEqual({ reply: '', note: 'Ask billing' })
  })

  it('stay when the reply is refused', async () => {
    const state = makeCase(1)
    const { client } = await anasDesk([state])
    await client.drafts.save({ caseId: state.id, kind: 'reply', text: 'Dear customer' })
    const command = { type: 'case.reply', input: { messageId: uuidv7(), text: 'Dear customer' } } as const
    expect((await client.commands.issue({ caseId: state.id, command })).outcome).toBe('refused')
    expect((await client.drafts.load({ caseId: state.id })).reply).toBe('Dear customer')
  })
})

describe('signing in', () => {
  it('refuses a wrong password in words and tells a dead line from it', async () => {
    const { desk, client } = await openAt(folder())
    const wrong = { workspace: workspace.slug, email: ana.email, password: 'wrong' }
    await expect(client.session.signIn(wrong)).rejects.toMatchObject({ code: 'SIGN_IN_REFUSED' })
    line.cut()
    await expect(client.session.signIn({ ...wrong, password: 'right' })).rejects.toMatchObject({
      code: 'BACKEND_UNREACHABLE',
    })
    expect(desk.session()).toMatchObject({ state: 'signed_out', reason: null })
    await expect(client.inbox.page({ view: 'mine' })).rejects.toMatchObject({ code: 'SIGNED_OUT' })
  })

  it('keeps one member’s cache from the next, and the first one’s outbox for when they come back', async () => {
    const state = makeCase(1)
    const { desk, client } = await anasDesk([state, makeCase(2, { teamId: billing.id })])
    line.cut()
    await queue(client, state.id, note('Still to be sent'))
    await client.session.signOut()
    line.restore()
    await signIn(desk, client, maria)
    const page = await client.inbox.page({ view: 'all' })
    expect(page.rows.map((row) => row.teamId)).toEqual([billing.id])
    expect(desk.status().waiting).toBe(0)
    expect(backend.record.state(state.id).notes).toEqual([])
    await signIn(desk, client, ana)
    await until(() => backend.record.state(state.id).notes.length === 1, 'the note that waited was sent')
  })

  it('goes back to signing in when the backend ends the session, keeps everything, and goes on afterwards', async () => {
    const state = makeCase(1)
    const { desk, client } = await anasDesk([state])
    backend.revokeAll()
    const session = await firstThat(await client.session.watch(), (answer) => answer.state === 'signed_out')
    expect(session).toMatchObject({
      reason: 'Your session was ended.',
      lastEmail: ana.email,
      lastWorkspace: workspace.slug,
    })
    await signIn(desk, client, ana)
    expect((await client.inbox.page({ view: 'team' })).rows).toHaveLength(1)
  })

  it('says at the sign-in how many changes are kept, also after the desk was closed, and sends them afterwards', async () => {
    const state = makeCase(1)
    const { desk, client, dataDir } = await anasDesk([state])
    line.cut()
    await until(() => desk.status().link === 'offline', 'the desk is offline')
    await queue(client, state.id, note('Kept over the sign-in'))
    backend.revokeAll()
    line.restore()
    await until(() => desk.session().state === 'signed_out', 'the session was ended')
    expect(desk.status()).toMatchObject({ link: 'signed_out', waiting: 1 })
    await desk.close()

    const again = await openAt(dataDir)
    expect(again.desk.status()).toMatchObject({ link: 'signed_out', waiting: 1 })
    await signIn(again.desk, again.client, ana)
    await until(() => backend.record.state(state.id).notes.length === 1, 'the note was sent')
    await until(() => again.desk.status().waiting === 0, 'it was answered')
    await again.client.session.signOut()
    expect(again.desk.status().waiting).toBe(0)
  })

  it('renews an expired access token without anybody noticing', async () => {
    const state = makeCase(1)
    const { desk, client } = await anasDesk([state])
    backend.expireAccess()
    await queue(client, state.id, note('After the token ran out'))
    await until(() => backend.record.state(state.id).notes.length === 1, 'the note arrived')
    expect(desk.session().state).toBe('signed_in')
  })
})

describe('working offline', () => {
  it('restarts without a network with inbox, search and commands, and delivers each once when it is back', async () => {
    const states = [makeCase(1), makeCase(2), makeCase(3)]
    const first = await anasDesk(states)
    line.cut()
    await queue(first.client, states[0]?.id ?? '', take)
    await first.desk.close()
    const { desk, client } = await openAt(first.dataDir)
    expect(desk.session().state).toBe('signed_in')
    expect((await client.inbox.page({ view: 'team' })).rows).toHaveLength(3)
    expect((await client.inbox.page({ view: 'mine' })).rows).toMatchObject([{ id: states[0]?.id, pending: 1 }])
    expect((await client.cases.search({ text: 'parcel 2' })).hits.map(({ row }) => row.id)).toContain(states[1]?.id)
    await queue(client, states[1]?.id ?? '', note('Written offline'))
    await until(() => desk.status().link === 'offline', 'the desk knows it is offline')
    expect(desk.status()).toMatchObject({ waiting: 2, problem: null })
    expect(desk.status().offlineSince).not.toBeNull()
    line.restore()
    await until(() => desk.status().waiting === 0 && desk.status().link === 'online', 'everything was delivered')
    expect(backend.record.state(states[0]?.id ?? '').ownerId).toBe(ana.id)
    expect([...backend.record.effects.values()]).toEqual([1, 1])
  })

  it('delivers exactly once though the answer was lost', async () => {
    const state = makeCase(1)
    const { desk, client } = await anasDesk([state])
    backend.beforeCommands = () => {
      line.loseAnswers()
      backend.beforeCommands = () => undefined
    }
    await queue(client, state.id, note('Sent, answer lost'))
    await until(() => backend.record.effects.size === 1, 'the record has it')
    expect(desk.status().waiting).toBe(1)
    await until(() => desk.status().link === 'offline', 'the line broke')
    line.restore()
    await until(() => desk.status().waiting === 0, 'the answer came at last')
    expect([...backend.record.effects.values()]).toEqual([1])
    expect(backend.record.state(state.id).notes).toHaveLength(1)
    expect((await shown(client, state.id)).case.notes).toHaveLength(1)
  })

  it('finds out that a line is half-open', async () => {
    const { desk } = await anasDesk([makeCase(1)])
    line.stall()
    await until(() => desk.status().link === 'offline', 'the heartbeat gave up')
    line.restore()
    await until(() => desk.status().link === 'online', 'the line is back')
  })

  it('keeps up by asking where WebSockets are not let through', async () => {
    backend.noSockets = true
    const { desk, client } = await anasDesk([makeCase(1)])
    await queue(client, makeCase(1).id, note('Over HTTP alone'))
    await until(() => desk.status().waiting === 0, 'the note was delivered')
  })

  it('keeps the order of a case’s commands', async () => {
    const state = makeCase(1)
    const { desk, client } = await anasDesk([state])
    line.cut()
    for (let n = 0; n < 150; n += 1) await queue(client, state.id, note(`Note ${n}`))
    line.restore()
    await until(() => desk.status().waiting === 0, 'all were delivered')
    expect(backend.record.state(state.id).notes.map(({ text }) => text)).toEqual(
      Array.from({ length: 150 }, (_, n) => `Note ${n}`),
    )
  })
})

describe('what is shown', () => {
  it('never flickers between a command, its answer and the feed', async () => {
    const state = makeCase(1)
    const { desk, client } = await anasDesk([state])
    const owners: (string | null)[] = []
    const pending: number[] = []
    const watching = (async () => {
      for await (const answer of await client.cases.watch({ caseId: state.id })) {
        owners.push(answer.case.ownerId)
        pending.push(answer.pending.length)
        // The feed may be faster than the answer; then one more look follows.
        if (answer.confirmedVersion > state.version && answer.pending.length === 0) return
      }
    })()
    await queue(client, state.id, take)
    await watching
    await until(() => desk.status().waiting === 0, 'answered')
    expect(owners.indexOf(ana.id)).toBeLessThanOrEqual(1)
    expect(owners.slice(owners.indexOf(ana.id)).every((owner) => owner === ana.id)).toBe(true)
    expect(pending.at(-1)).toBe(0)
  })

  it('moves a refused command to Needs attention with the truth, shows the case as it is, and lets it be discarded', async () => {
    const state = makeCase(1)
    const { desk, client } = await anasDesk([state])
    line.cut()
    await until(() => desk.status().link === 'offline', 'offline')
    const bens = await openDesk({ dataDir: folder(), backendUrl: backend.url })
    closing.push(() => bens.desk.close())
    await signIn(bens.desk, bens.client, ben)
    await bens.client.commands.issue({
      caseId: state.id,
      command: { type: 'case.assign', input: { memberId: ben.id } },
    })
    await until(() => backend.record.state(state.id).ownerId === ben.id, 'Ben has the case')
    await queue(client, state.id, take)
    const later = await queue(client, state.id, note('This one is fine'))
    expect((await shown(client, state.id)).case.ownerId).toBe(ana.id)
    line.restore()
    const [item] = await firstThat(await client.attention.watch(), (items) => items.length === 1)
    expect(item).toMatchObject({
      caseId: state.id,
      reference: state.reference,
      subject: state.subject,
      refusal: { code: 'changed_meanwhile' },
    })
    expect(item?.refusal.truth).toContain('Ben Osei')
    await until(() => desk.status().waiting === 0, 'the note was answered')
    expect((await shown(client, state.id)).case.ownerId).toBe(ben.id)
    expect(backend.record.effects.get(later)).toBe(1)
    const retried = await client.attention.retry({ commandId: item?.commandId ?? '' })
    expect(retried).toMatchObject({ outcome: 'refused' })
    expect(desk.status().needsAttention).toBe(1)
    await client.attention.discard({ commandId: item?.commandId ?? '' })
    expect(desk.status().needsAttention).toBe(0)
  })

  it('retries a refused command on the case as it is now', async () => {
    const state = makeCase(1, { severity: 'S3' })
    const { desk, client } = await anasDesk([state])
    line.cut()
    await until(() => desk.status().link === 'offline', 'offline')
    const lenas = await openDesk({ dataDir: folder(), backendUrl: backend.url })
    closing.push(() => lenas.desk.close())
    await signIn(lenas.desk, lenas.client, lena)
    await lenas.client.commands.issue({
      caseId: state.id,
      command: { type: 'case.change_severity', input: { to: 'S2', reason: 'Worse' } },
    })
    await until(() => backend.record.state(state.id).severity === 'S2', 'Lena changed it')
    await queue(client, state.id, { type: 'case.change_severity', input: { to: 'S1', reason: 'Safety' } })
    line.restore()
    const [item] = await firstThat(await client.attention.watch(), (items) => items.length === 1)
    await firstThat(await client.cases.watch({ caseId: state.id }), (answer) => answer.case.severity === 'S2')
    expect(await client.attention.retry({ commandId: item?.commandId ?? '' })).toMatchObject({ outcome: 'queued' })
    await until(() => backend.record.state(state.id).severity === 'S1', 'the retry was accepted')
    expect(desk.status().needsAttention).toBe(0)
  })

  it('withdraws a command that never left, and no other', async () => {
    const state = makeCase(1)
    const { client } = await anasDesk([state])
    const sent = await queue(client, state.id, note('Gone already'))
    await until(() => backend.record.effects.has(sent), 'sent')
    expect(await client.commands.withdraw({ commandId: sent })).toEqual({ withdrawn: false })
    line.cut()
    const kept = await openAtOffline(client)
    const waiting = await queue(client, state.id, escalation(state, uuidv7()))
    expect((await shown(client, state.id)).case.teamId).toBe(billing.id)
    expect(await client.commands.withdraw({ commandId: waiting })).toEqual({ withdrawn: true })
    expect((await shown(client, state.id)).case.teamId).toBe(frontline.id)
    line.restore()
    await until(() => kept().link === 'online', 'online')
    expect(backend.record.effects.has(waiting)).toBe(false)
  })

  it('brings an escalation to the colleague’s desk and the acceptance back', async () => {
    const state = makeCase(1)
    const a = await anasDesk([state])
    const m = await openAt(folder())
    await signIn(m.desk, m.client, maria)
    const escalationId = uuidv7()
    await queue(a.client, state.id, escalation(state, escalationId))
    const page = await firstThat(
      await m.client.inbox.watch({ view: 'unaccepted' }),
      (answer) => answer.rows.length === 1,
    )
    expect(page.rows[0]?.id).toBe(state.id)
    await queue(m.client, state.id, { type: 'case.accept_escalation', input: { escalationId } })
    const seen = await firstThat(
      await a.client.cases.watch({ caseId: state.id }),
      (answer) => answer.case.ownerId === maria.id,
    )
    expect(seen.pending).toEqual([])
    expect((await a.client.inbox.page({ view: 'following' })).rows).toHaveLength(1)
  })

  it('fills in the escalate sheet with targets, reasons and a clock', async () => {
    const state = makeCase(2)
    const { client } = await anasDesk([state])
    const draft = await client.cases.escalationDraft({ caseId: state.id, type: 'compliance' })
    expect(draft).toMatchObject({ type: 'compliance', packet: { goal: 'Get the money back' } })
    expect(draft.targets[0]?.reasons.length).toBeGreaterThan(0)
    expect(Date.parse(draft.acknowledgeBy)).toBeGreaterThan(Date.now())
  })
})

describe('the feed', () => {
  it('erases a case that the member may no longer see, from lists, search and screen', async () => {
    const state = makeCase(1, { transcript: 'The hippopotamus ate my parcel.' })
    const { client, desk } = await anasDesk([state, makeCase(2)])
    expect((await client.cases.search({ text: 'hippopotamus' })).hits).toHaveLength(1)
    backend.record.put({ ...state, version: state.version + 1, teamId: billing.id })
    await firstThat(await client.inbox.watch({ view: 'all' }), (answer) => answer.total === 1)
    expect((await client.cases.search({ text: 'hippopotamus' })).hits).toEqual([])
    await expect(client.cases.watch({ caseId: state.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(client.cases.byReference({ reference: state.reference })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const rows = desk
      .account()
      ?.read((db) => db.all(`SELECT rowid FROM case_text WHERE case_text MATCH 'hippopotamus'`))
    expect(rows).toEqual([])
  })

  it('loads anew when what the member may see changes, and erases what the new load does not bring', async () => {
    const { client } = await anasDesk([makeCase(1), makeCase(2, { teamId: billing.id })])
    expect((await client.inbox.page({ view: 'all' })).total).toBe(1)
    backend.record.put(makeCase(3, { teamId: billing.id }))
    backend.record.putMember({ ...ana, teamIds: [billing.id] })
    const page = await firstThat(
      await client.inbox.watch({ view: 'all', sort: 'newest' }),
      (answer) => answer.total === 2,
    )
    expect(page.rows.every((row) => row.teamId === billing.id)).toBe(true)
    expect((await client.inbox.page({ view: 'team' })).total).toBe(2)
  })

  it.each([3, 10, 40])(
    'starts a load over when its stream breaks after %i lines, and shows nothing half-done as done',
    async (lines) => {
      backend.record.put(...Array.from({ length: 60 }, (_, n) => makeCase(n + 1)))
      backend.cutBootstrapAfter = lines
      const { desk, client } = await openAt(folder())
      await client.session.signIn({ workspace: workspace.slug, email: ana.email, password: 'right' })
      await until(
        () => backend.requests.filter((request) => request.includes('bootstrap')).length > 1,
        'it tried again',
      )
      expect(desk.status().link).not.toBe('online')
      backend.cutBootstrapAfter = null
      await until(() => desk.status().link === 'online', 'loaded')
      expect((await client.inbox.page({ view: 'all' })).total).toBe(60)
    },
  )

  it('lists the newest cases while the rest is still coming', async () => {
    backend.record.put(...Array.from({ length: 400 }, (_, n) => makeCase(n + 1)))
    backend.cutBootstrapAfter = 350
    const { desk, client } = await openAt(folder())
    await client.session.signIn({ workspace: workspace.slug, email: ana.email, password: 'right' })
    await until(async () => (await client.inbox.page({ view: 'all' })).total === 300, 'the preview is there')
    expect(desk.status().link).not.toBe('online')
  })

  it('pulls what a poke does not carry', async () => {
    backend.carry = false
    const { client } = await anasDesk([makeCase(1)])
    backend.record.put(makeCase(2))
    await firstThat(await client.inbox.watch({ view: 'all' }), (answer) => answer.total === 2)
  })

  it('stays online in people’s eyes when a stream ends in good order and another takes its place', async () => {
    const { client } = await anasDesk([makeCase(1)])
    const links = new Set<string>()
    const watching = (async () => {
      for await (const status of await client.sync.watch()) links.add(status.link)
    })()
    for (let n = 2; n < 5; n += 1) {
      backend.endStreams()
      backend.record.put(makeCase(n))
      await firstThat(await client.inbox.watch({ view: 'all' }), (answer) => answer.total === n)
    }
    expect([...links]).toEqual(['online'])
    void watching
  })

  it('measures a clock that is wrong by hours and decides by the server’s', async () => {
    const hours = 5 * 60 * 60_000
    const state = makeCase(1)
    backend.record.put(state)
    const { desk, client } = await openAt(folder(), { clock: { now: () => Date.now() - hours } })
    await signIn(desk, client, ana)
    expect(Math.abs(desk.status().clockSkewMs - hours)).toBeLessThan(5_000)
    await queue(client, state.id, note('At which hour?'))
    await until(() => backend.record.effects.size === 1, 'sent')
    const at = Date.parse((await shown(client, state.id)).case.notes[0]?.at ?? '')
    expect(Math.abs(at - Date.now())).toBeLessThan(10_000)
  })
})

describe('the data folder', () => {
  it('lets in one desk at a time, with a sentence for the second', async () => {
    const { dataDir } = await anasDesk([makeCase(1)])
    await expect(openAt(dataDir)).rejects.toThrow(/already running.*process \d+/)
  })

  it('opens again after the desk before it was killed and left its files behind', async () => {
    const { dataDir, desk } = await anasDesk([makeCase(1)])
    const copy = join(folder(), 'copy')
    mkdirSync(copy)
    cpSync(dataDir, copy, { recursive: true })
    const second = await openAt(copy)
    expect((await second.client.inbox.page({ view: 'all' })).total).toBe(1)
    expect(desk.status().link).toBe('online')
  })

  it('refuses a wrong key in words and changes nothing', async () => {
    const { dataDir, desk } = await anasDesk([makeCase(1)])
    await desk.close()
    const caches = join(dataDir, 'caches')
    const before = readdirSync(caches).map((name) => readFileSync(join(caches, name)).toString('base64'))
    await expect(openAt(dataDir, { key: Buffer.alloc(32, 9) })).rejects.toThrow(/another key/)
    expect(readdirSync(caches).map((name) => readFileSync(join(caches, name)).toString('base64'))).toEqual(before)
    const again = await openAt(dataDir)
    expect((await again.client.inbox.page({ view: 'all' })).total).toBe(1)
  })
})

/** Waits until the desk behind a client has noticed that its line is cut; answers a way to look at its status. */
async function openAtOffline(client: DeskClient) {
  let status = await firstThat(await client.sync.watch(), (answer) => answer.link === 'offline')
  void (async () => {
    for await (const answer of await client.sync.watch()) {
      status = answer
      if (answer.link === 'online') return
    }
  })()
  return () => status
}
