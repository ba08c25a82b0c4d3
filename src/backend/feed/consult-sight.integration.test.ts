import { v7 as uuid } from 'uuid'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import type { Member } from '../../shared/access/directory.ts'
import type { CaseCommand } from '../../shared/case/commands/index.ts'
import type { Case } from '../../shared/case/state.ts'
import type { ConsultTarget } from '../../shared/consult/consult.ts'
import { partSeenBy } from '../../shared/consult/sight.ts'
import { bootstrapLineSchema, type FeedChange, type Poke } from '../../shared/contract/feed.ts'
import { findCase } from '../db/case-state.ts'
import { readIn } from '../db/transaction.ts'
import { changeMembers } from '../identity/change-member.ts'
import type { Backend } from '../server.ts'
import {
  aCommand,
  aFloor,
  clientOf,
  type Floor,
  moveTo,
  note,
  receive,
  socketClientOf,
  take,
  tokenOf,
} from '../testing/floor.ts'
import { onEachStore } from '../testing/stores.ts'

onEachStore('sight through a question', (start) => {
  let backend: Backend
  let floor: Floor
  let caseId: string
  let consultId: string

  beforeAll(async () => {
    backend = await start({ sweep: false })
  }, 60_000)
  beforeEach(async () => {
    floor = await aFloor(backend)
    const [first] = await receive(floor, 3, {
      subject: 'Refund of Zebulon Quist is late',
      customer: { id: uuid(), name: 'Zebulon Quist', email: 'zebulon@quist.example' },
      conversation: [
        { author: 'customer', text: 'I am Zebulon Quist.' },
        { author: 'customer', text: `A hippopotamus ate it. ${'Munch. '.repeat(2_000)}` },
      ],
    })
    caseId = first!
    consultId = uuid()
    await send(floor.members.agent, take(floor.members.agent))
  })

  const send = async (member: Member, command: CaseCommand, on: Floor = floor) => {
    const { results } = await (await clientOf(on, member)).commands.send({ commands: [aCommand(caseId, command)] })
    return results[0]!
  }

  const ask = async (target: ConsultTarget, by: Member = floor.members.agent) => {
    const { conversation } = await stored()
    const command: CaseCommand = {
      type: 'case.ask_consult',
      input: {
        consultId,
        question: 'May I split the refund?',
        target,
        shares: {
          messageIds: [conversation[0]!.id],
          personalDetails: false,
          packet: { summary: '', goal: '', triggers: [], tried: [], keyFacts: [] },
        },
        attachments: [],
        nextPeers: [],
      },
    }
    return send(by, command)
  }

  const post = (text = 'Yes.'): CaseCommand => ({
    type: 'case.post_consult',
    input: { consultId, postId: uuid(), text, mentions: [], quotes: null, attachments: [] },
  })
  const withdraw = (): CaseCommand => ({ type: 'case.withdraw_consult', input: { consultId, reason: null } })

  const stored = async (): Promise<Case> => {
    const state = await readIn(backend.services.database.db, floor.workspaceId, (db) => findCase(db, caseId))
    if (!state) throw new Error('The case is gone')
    return state
  }

  const changes = async (member: Member, after = 0): Promise<FeedChange[]> => {
    const page = await (await clientOf(floor, member)).feed.changes({ after, limit: 500 })
    return page.changes.filter(({ kind }) => kind === 'case' || kind === 'forget')
  }

  const head = async () =>
    (await (await clientOf(floor, floor.members.lead)).feed.changes({ after: 0, limit: 500 })).cursor

  const bootstrap = async (member: Member) => {
    const answer = await fetch(`${backend.url}/v1/feed/bootstrap`, {
      headers: { authorization: `Bearer ${await tokenOf(floor, member)}`, 'accept-encoding': 'identity' },
    })
    const lines = (await answer.text()).split('\n').filter(Boolean)
    return lines.map((line) => bootstrapLineSchema.parse(JSON.parse(line)))
  }

  it.each([
    ['somebody owns', false],
    ['nobody owns', true],
  ])('gives the same part of a case that %s in the feed, the bootstrap and the poke', async (_, queued) => {
    const { tier2, lead } = floor.members
    if (queued) await send(lead, moveTo(floor.frontline))
    const { client, socket } = await socketClientOf(floor, tier2)
    const pokes = (await client.feed.live({ after: 0 }))[Symbol.asyncIterator]()
    await pokes.next()
    await ask({ kind: 'member', memberId: tier2.id }, queued ? floor.second : undefined)
    expect((await stored()).ownerId).toBe(queued ? null : floor.members.agent.id)
    const { value } = await pokes.next()
    socket.terminate()
    const [carried] = (value as Poke).change?.changes ?? []
    const cut = partSeenBy(tier2, await stored())
    expect(cut).toMatchObject({ id: caseId, sight: 'consult', subject: 'Refund of [name 1] is late' })
    expect(carried).toMatchObject({ kind: 'case', case: cut })
    expect(await changes(tier2)).toMatchObject([{ kind: 'case', case: cut }])
    const lines = await bootstrap(tier2)
    expect(lines[0]).toMatchObject({ kind: 'start', cases: 1 })
    expect(lines.flatMap((line) => (line.kind === 'case' ? [line.case] : []))).toEqual([cut])
    expect(lines.at(-1)).toEqual({ kind: 'end', cases: 1 })
    expect(JSON.stringify([carried, lines, await changes(tier2)])).not.toMatch(/zebulon|quist|hippopotamus|munch/i)
  })

  it('gives everybody else what they saw before', async () => {
    const { agent, tier2, specialist, lead, qa, trainee } = floor.members
    const before = new Map<string, number>()
    for (const member of [specialist, trainee]) before.set(member.id, (await changes(member)).length)
    await ask({ kind: 'member', memberId: tier2.id })
    const whole = await stored()
    for (const member of [agent, floor.second, lead, qa]) {
      const seen = (await changes(member)).find((change) => change.kind === 'case' && change.case.id === caseId)
      expect(seen, member.role).toMatchObject({ case: { ...whole, sight: 'full' } })
    }
    for (const member of [specialist, trainee])
      expect(await changes(member), member.role).toHaveLength(before.get(member.id) ?? -1)
  })

  it.each(['withdrawn', 'declined', 'claimed by another', 'solved'] as const)(
    'is told to forget the case when the question is %s, and no desk that loads anew gets it',
    async (how) => {
      const { agent, tier2, specialist } = floor.members
      await ask({ kind: 'team', teamId: floor.billing.id })
      expect(await changes(tier2)).toMatchObject([{ kind: 'case', case: { sight: 'consult' } }])
      const cursor = await head()
      if (how === 'withdrawn') await send(agent, withdraw())
      if (how === 'declined') await send(tier2, { type: 'case.decline_consult', input: { consultId, reason: null } })
      if (how === 'claimed by another') await send(specialist, { type: 'case.claim_consult', input: { consultId } })
      if (how === 'solved') {
        await send(specialist, post())
        const postId = (await stored()).consults[0]?.posts[0]?.id ?? ''
        await send(agent, { type: 'case.mark_answer', input: { consultId, postId, mark: 'solution' } })
      }
      expect(await changes(tier2, cursor)).toMatchObject([{ kind: 'forget', caseId }])
      expect((await bootstrap(tier2))[0]).toMatchObject({ kind: 'start', cases: 0 })
      const kept = how === 'claimed by another' || how === 'declined'
      expect((await changes(specialist, cursor)).map(({ kind }) => kind)).toEqual([kept ? 'case' : 'forget'])
    },
  )

  it('pokes a helper to forget in the moment the question ends', async () => {
    const { agent, tier2 } = floor.members
    await ask({ kind: 'member', memberId: tier2.id })
    const { client, socket } = await socketClientOf(floor, tier2)
    const pokes = (await client.feed.live({ after: 0 }))[Symbol.asyncIterator]()
    await pokes.next()
    await send(agent, withdraw())
    const { value } = await pokes.next()
    socket.terminate()
    expect((value as Poke).change?.changes).toMatchObject([{ kind: 'forget', caseId }])
  })

  it('cuts the case to the question when the rest goes out of sight, and shows it whole when it comes back', async () => {
    const { lead } = floor.members
    await ask({ kind: 'member', memberId: floor.second.id })
    expect(await stored()).toMatchObject({ teamId: floor.frontline.id })
    const cursor = await head()
    await send(lead, moveTo(floor.billing))
    expect(await changes(floor.second, cursor)).toMatchObject([
      { kind: 'case', case: { id: caseId, sight: 'consult' } },
    ])
    await send(lead, moveTo(floor.frontline))
    expect(await changes(floor.second, cursor)).toMatchObject([
      { kind: 'case', case: { id: caseId, sight: 'full', customer: { name: 'Zebulon Quist' } } },
    ])
  })

  it('takes a helper for what they may do: answer, and nothing else', async () => {
    const { tier2, specialist } = floor.members
    await ask({ kind: 'member', memberId: tier2.id })
    expect(await send(tier2, note())).toMatchObject({ refusal: { code: 'not_permitted', truth: null } })
    expect(await send(tier2, take(tier2))).toMatchObject({ refusal: { code: 'not_permitted', truth: null } })
    expect(await send(specialist, post())).toMatchObject({ refusal: { code: 'not_found', truth: null } })
    expect(await send(specialist, note())).toMatchObject({ refusal: { code: 'not_found', truth: null } })
    expect(await send(tier2, { type: 'case.look_at_consult', input: { consultId } })).toMatchObject({
      outcome: 'accepted',
    })
    expect(await send(tier2, post())).toMatchObject({ outcome: 'accepted' })
    await expect((await clientOf(floor, tier2)).cases.trail({ caseId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect((await clientOf(floor, tier2)).routing.floor({ caseId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('tells who answers too late what became of the question, and a stranger nothing', async () => {
    const { agent, tier2, specialist } = floor.members
    await ask({ kind: 'member', memberId: tier2.id })
    await send(agent, withdraw())
    expect(await send(tier2, post())).toMatchObject({ refusal: { code: 'consult_over' } })
    expect(await send(tier2, note())).toMatchObject({ refusal: { code: 'not_found' } })
    expect(await send(specialist, post())).toMatchObject({ refusal: { code: 'not_found' } })
  })

  it('tells a helper the question in an alert as long as it is theirs, and never what the case is about', async () => {
    const { agent, tier2, specialist } = floor.members
    const alertsOf = async (member: Member) => {
      const { changes: all } = await (await clientOf(floor, member)).feed.changes({
        after: 0,
        limit: 500,
        alerts: true,
      })
      return all.flatMap((change) => (change.kind === 'alert' ? [change.alert] : []))
    }
    await ask({ kind: 'member', memberId: tier2.id })
    expect(await alertsOf(tier2)).toMatchObject([
      { event: 'consult_asked', caseId, text: 'May I split the refund?', subject: null },
    ])
    expect(await alertsOf(specialist)).toEqual([])
    await send(agent, withdraw())
    const after = await alertsOf(tier2)
    expect(after).toMatchObject([{ event: 'consult_asked', text: '', subject: null }])
    expect(JSON.stringify(after)).not.toMatch(/zebulon|refund/i)
  })

  it('tells in an alert no more than is seen when it is read, also when it comes again', async () => {
    const { agent, lead } = floor.members
    const alertsOf = async (member: Member) => {
      const { changes: all } = await (await clientOf(floor, member)).feed.changes({
        after: 0,
        limit: 500,
        alerts: true,
      })
      return all.flatMap((change) => (change.kind === 'alert' ? [change.alert] : []))
    }
    await send(agent, {
      type: 'case.note',
      input: { noteId: uuid(), text: 'Zebulon called, @second person.', mentions: [floor.second.id] },
    })
    const [told] = await alertsOf(floor.second)
    expect(told).toMatchObject({ event: 'mentioned', text: 'Zebulon called, @second person.' })
    expect(told?.subject).toContain('Zebulon')
    const { client, socket } = await socketClientOf(floor, floor.second)
    const pokes = (await client.feed.live({ after: 0, alerts: true }))[Symbol.asyncIterator]()
    await pokes.next()
    await send(lead, moveTo(floor.billing))
    await pokes.next()
    // What became of it brings it back to every desk of theirs.
    await client.alerts.mark({ delivered: [], seen: [told!.id], acted: [] })
    const { value } = await pokes.next()
    socket.terminate()
    const [carried] = (value as Poke).change?.changes ?? []
    expect(carried).toMatchObject({ kind: 'alert', alert: { id: told!.id, subject: null, text: '' } })
    expect(await alertsOf(floor.second)).toMatchObject([{ id: told!.id, subject: null, text: '' }])
    const answer = await fetch(`${backend.url}/v1/feed/bootstrap?alerts=1`, {
      headers: { authorization: `Bearer ${await tokenOf(floor, floor.second)}`, 'accept-encoding': 'identity' },
    })
    const alerts = (await answer.text()).split('\n').filter((line) => line.startsWith('{"kind":"alert"'))
    expect(alerts).toHaveLength(1)
    expect(alerts[0]).toContain(told!.id)
    expect(alerts[0]).not.toMatch(/zebulon/i)
  })

  it('tells a helper who is named in the thread what was written, and of another question nothing', async () => {
    const { agent, tier2 } = floor.members
    await ask({ kind: 'member', memberId: tier2.id })
    const first = consultId
    await send(agent, {
      type: 'case.post_consult',
      input: {
        consultId,
        postId: uuid(),
        text: 'Any news, @tier2 person?',
        mentions: [tier2.id],
        quotes: null,
        attachments: [],
      },
    })
    const texts = async () => {
      const page = await (await clientOf(floor, tier2)).feed.changes({ after: 0, limit: 500, alerts: true })
      return page.changes.flatMap((change) => (change.kind === 'alert' ? [change.alert.text] : []))
    }
    expect(await texts()).toEqual(['May I split the refund?', 'Any news, @tier2 person?'])
    consultId = uuid()
    expect(await ask({ kind: 'team', teamId: floor.billing.id })).toMatchObject({ outcome: 'accepted' })
    await send(agent, { type: 'case.withdraw_consult', input: { consultId: first, reason: null } })
    expect(await texts()).toEqual(['', '', 'May I split the refund?'])
  })

  it('ends with the role that answers', async () => {
    const { tier2 } = floor.members
    await ask({ kind: 'member', memberId: tier2.id })
    expect(await changes(tier2)).toHaveLength(1)
    await changeMembers(backend.services.sessions, floor.workspaceId, [{ ...tier2, role: 'trainee' }])
    expect((await changes(tier2)).filter(({ kind }) => kind === 'case')).toEqual([])
    expect((await bootstrap(tier2))[0]).toMatchObject({ kind: 'start', cases: 0 })
    expect(await send(tier2, note())).toMatchObject({ refusal: { code: 'not_found' } })
  })

  it('ends when a helper may no longer sign in, and is never somebody of another workspace', async () => {
    const { tier2 } = floor.members
    const foreign = await aFloor(backend)
    expect(await ask({ kind: 'member', memberId: foreign.members.tier2.id })).toMatchObject({
      refusal: { code: 'unknown_target' },
    })
    await ask({ kind: 'member', memberId: tier2.id })
    for (const member of [foreign.members.tier2, foreign.members.admin]) {
      expect(await send(member, post(), foreign)).toMatchObject({ refusal: { code: 'not_found' } })
      const page = await (await clientOf(foreign, member)).feed.changes({ after: 0, limit: 500 })
      expect(page.changes.filter(({ kind }) => kind === 'case')).toEqual([])
    }
    const token = await tokenOf(floor, tier2)
    await changeMembers(backend.services.sessions, floor.workspaceId, [{ ...tier2, active: false }])
    const answer = await fetch(`${backend.url}/v1/feed/bootstrap`, { headers: { authorization: `Bearer ${token}` } })
    expect(answer.status).toBe(401)
  })
})
