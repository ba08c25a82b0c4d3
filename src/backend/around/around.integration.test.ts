import { v7 as uuid } from 'uuid'
import { afterEach, beforeAll, expect, it } from 'vitest'
import type { WebSocket } from 'ws'
import type { Member } from '../../shared/access/directory.ts'
import { type Around, type Doing, looks, mostLines } from '../../shared/together/around.ts'
import type { Backend } from '../server.ts'
import { aCommand, aFloor, clientOf, type Floor, moveTo, receive, socketClientOf } from '../testing/floor.ts'
import { onEachStore } from '../testing/stores.ts'

onEachStore('who is around', (start, store) => {
  let backend: Backend
  let floor: Floor
  /** Milliseconds the backends' clock is ahead. */
  let ahead = 0
  const now = () => new Date(Date.now() + ahead)
  const sockets: WebSocket[] = []

  beforeAll(async () => {
    // Nothing is given back while the tests run: what is refused does not hang on how fast they are.
    backend = await start({ sweep: false, now, rates: { around: { burst: 400, perSecond: 0.001 } } })
    floor = await aFloor(backend)
  })
  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.terminate()
  })

  /** A desk with a live line. `until` waits for what it is told of a case to be so. */
  const desk = async (member: Member, node: Backend = backend) => {
    const { client, socket } = await socketClientOf(floor, member, node)
    sockets.push(socket)
    const line = uuid()
    const stream = await client.around.live({ line })
    const heard: Around[] = []
    const tell = (caseId: string, doing: Doing = looks) =>
      client.around.tell({ line, cases: [{ caseId, doing }] }).then(() => caseId)
    const until = async (check: (around: Around) => boolean): Promise<Around> => {
      const known = heard.at(-1)
      if (known && check(known)) return known
      for (;;) {
        const { value, done } = await stream.next()
        if (done || !value) throw new Error('The line ended')
        heard.push(value)
        if (check(value)) return value
      }
    }
    return { client, socket, line, heard, tell, until, close: () => client.around.tell({ line, cases: [] }) }
  }
  const doingOf = (around: Around, { id }: Member) => around.people.find(({ memberId }) => memberId === id)?.doing
  const typesReply: Doing = { kind: 'types', where: 'reply', id: null }
  const aNote = '2026-03-02T08:00:00.000Z'
  const later = '2026-03-02T08:30:00.000Z'

  it('shows who looks and who types, and lets them go when they close it', async () => {
    const [caseId] = await receive(floor, 1)
    const one = await desk(floor.members.agent)
    const other = await desk(floor.members.lead)
    await one.tell(caseId!)
    await other.tell(caseId!)
    expect(doingOf(await one.until(({ people }) => people.length === 1), floor.members.lead)).toEqual(looks)
    await other.tell(caseId!, typesReply)
    await one.until((around) => doingOf(around, floor.members.lead)?.kind === 'types')
    await other.close()
    await one.until(({ people }) => people.length === 0)
    expect(other.heard.every(({ people }) => people.every(({ memberId }) => memberId === floor.members.agent.id))).toBe(
      true,
    )
  })

  it('lets somebody go whose line breaks', async () => {
    const [caseId] = await receive(floor, 1)
    const one = await desk(floor.members.agent)
    const other = await desk(floor.members.lead)
    await one.tell(caseId!)
    await other.tell(caseId!)
    await one.until(({ people }) => people.length === 1)
    other.socket.terminate()
    await one.until(({ people }) => people.length === 0)
  })

  it('tells nobody who may not see the case, and shows them to nobody', async () => {
    const [caseId] = await receive(floor, 1)
    const one = await desk(floor.members.agent)
    const stranger = await desk(floor.members.specialist)
    await stranger.tell(caseId!)
    await one.tell(caseId!)
    const other = await desk(floor.members.lead)
    await other.tell(caseId!)
    const { people } = await one.until((around) => around.people.length > 0)
    expect(people.map(({ memberId }) => memberId)).toEqual([floor.members.lead.id])
    expect(stranger.heard).toEqual([])
  })

  it('ends with sight: who may no longer see the case hears nothing more', async () => {
    const [caseId] = await receive(floor, 1)
    const one = await desk(floor.members.agent)
    const other = await desk(floor.members.lead)
    await one.tell(caseId!)
    await other.tell(caseId!)
    await other.until(({ people }) => people.length === 1)
    const boss = await clientOf(floor, floor.members.lead)
    await boss.commands.send({ commands: [aCommand(caseId!, moveTo(floor.billing))] })
    await other.tell(caseId!, typesReply)
    await other.until(({ people }) => people.length === 0)
    expect(one.heard.some((around) => doingOf(around, floor.members.lead)?.kind === 'types')).toBe(false)
  })

  it('shows a helper those of the question alone, and of their typing only what is typed there', async () => {
    const [caseId] = await receive(floor, 1)
    const boss = await clientOf(floor, floor.members.lead)
    const consultId = uuid()
    const { results } = await boss.commands.send({
      commands: [
        aCommand(caseId!, {
          type: 'case.ask_consult',
          input: {
            consultId,
            question: 'Do you know this?',
            attachments: [],
            nextPeers: [],
            target: { kind: 'member', memberId: floor.members.specialist.id },
            shares: {
              messageIds: [],
              personalDetails: false,
              packet: { summary: '', goal: '', triggers: [], tried: [], keyFacts: [] },
            },
          },
        }),
      ],
    })
    expect(results).toMatchObject([{ outcome: 'accepted' }])
    const helper = await desk(floor.members.specialist)
    const asker = await desk(floor.members.lead)
    const owner = await desk(floor.members.agent)
    await helper.tell(caseId!)
    await owner.tell(caseId!, typesReply)
    await asker.tell(caseId!, typesReply)
    const seen = await helper.until(({ people }) => people.length > 0)
    expect(seen.people.map(({ memberId, doing }) => [memberId, doing])).toEqual([[floor.members.lead.id, looks]])
    await asker.tell(caseId!, { kind: 'types', where: 'consult', id: consultId })
    await helper.until((around) => doingOf(around, floor.members.lead)?.kind === 'types')
    await owner.until((around) => doingOf(around, floor.members.specialist) !== undefined)
    await asker.client.around.read({ caseId: caseId!, thread: 'notes', readTo: aNote })
    await asker.client.around.read({ caseId: caseId!, thread: consultId, readTo: aNote })
    const { marks } = await helper.until((around) => around.marks.length > 0)
    expect(marks).toEqual([{ thread: consultId, memberId: floor.members.lead.id, readTo: aNote }])
    // They cannot have read what they do not see.
    await helper.client.around.read({ caseId: caseId!, thread: 'notes', readTo: later })
    await helper.client.around.read({ caseId: caseId!, thread: consultId, readTo: later })
    const told = await owner.until((around) =>
      around.marks.some(({ memberId }) => memberId === floor.members.specialist.id),
    )
    expect(told.marks.filter(({ memberId }) => memberId === floor.members.specialist.id)).toEqual([
      { thread: consultId, memberId: floor.members.specialist.id, readTo: later },
    ])
  })

  it('keeps how far each has read, never back, and nothing from those who may not see it', async () => {
    const [caseId] = await receive(floor, 1)
    const one = await desk(floor.members.agent)
    await one.tell(caseId!)
    const other = await clientOf(floor, floor.members.lead)
    const stranger = await clientOf(floor, floor.members.specialist)
    await stranger.around.read({ caseId: caseId!, thread: 'notes', readTo: later })
    await other.around.read({ caseId: caseId!, thread: 'notes', readTo: later })
    await other.around.read({ caseId: caseId!, thread: 'notes', readTo: aNote })
    await other.around.read({ caseId: caseId!, thread: uuid(), readTo: later })
    const { marks } = await one.until((around) => around.marks.length > 0)
    expect(marks).toEqual([{ thread: 'notes', memberId: floor.members.lead.id, readTo: later }])
    await one.close()
    const again = await desk(floor.members.agent)
    await again.tell(caseId!)
    expect((await again.until(() => true)).marks).toEqual(marks)
  })

  it('takes what is said for a line only from the member whose line it is', async () => {
    const one = await desk(floor.members.agent)
    const other = await clientOf(floor, floor.members.lead)
    await expect(other.around.tell({ line: one.line, cases: [] })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('believes what was said last, however long the word before it took to look up', async () => {
    const [caseId] = await receive(floor, 1)
    const one = await desk(floor.members.agent)
    await one.tell(caseId!)
    const other = await desk(floor.members.lead)
    await Promise.all([other.tell(caseId!), other.close()])
    const third = await desk(floor.second)
    await third.tell(caseId!)
    const { people } = await one.until((around) => doingOf(around, floor.second) !== undefined)
    expect(people.map(({ memberId }) => memberId)).toEqual([floor.second.id])
  })

  it('tells everything anew to who sees the case again', async () => {
    const [caseId] = await receive(floor, 1)
    const one = await desk(floor.members.agent)
    const other = await desk(floor.members.lead)
    const boss = await clientOf(floor, floor.members.lead)
    await one.tell(caseId!)
    await other.tell(caseId!)
    await one.until(({ people }) => people.length === 1)
    await boss.commands.send({ commands: [aCommand(caseId!, moveTo(floor.billing))] })
    await other.tell(caseId!, typesReply)
    await other.until(({ people }) => people.length === 0)
    await other.tell(caseId!)
    const { results } = await boss.commands.send({ commands: [aCommand(caseId!, moveTo(floor.frontline))] })
    expect(results).toMatchObject([{ outcome: 'accepted' }])
    one.heard.length = 0
    await one.tell(caseId!)
    expect(doingOf(await one.until(({ people }) => people.length === 1), floor.members.lead)).toEqual(looks)
  })

  it('keeps so many lines of one member: beyond that the oldest ends', async () => {
    const [caseId] = await receive(floor, 1)
    const one = await desk(floor.members.agent)
    await one.tell(caseId!)
    const oldest = await desk(floor.second)
    await oldest.tell(caseId!)
    await one.until((around) => doingOf(around, floor.second) !== undefined)
    for (let n = 0; n < mostLines; n += 1) await oldest.client.around.live({ line: uuid() })
    await one.until((around) => doingOf(around, floor.second) === undefined)
    await expect(oldest.tell(caseId!)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('is said and read only so often', async () => {
    const [caseId] = await receive(floor, 1)
    const { tell } = await desk(floor.members.specialist)
    const answers = await Promise.allSettled(Array.from({ length: 450 }, () => tell(caseId!)))
    const refused = answers.filter(({ status }) => status === 'rejected')
    expect(refused.length).toBeGreaterThan(10)
    expect(refused[0]).toMatchObject({ reason: { code: 'TOO_MANY_REQUESTS' } })
  })

  it.runIf(store === 'postgres')('is the same between two nodes, and outlives neither of them', async () => {
    const second = await start({ sweep: false, now })
    const [caseId] = await receive(floor, 1)
    const one = await desk(floor.members.agent)
    const other = await desk(floor.members.lead, second)
    await one.tell(caseId!)
    await other.tell(caseId!, typesReply)
    await one.until((around) => doingOf(around, floor.members.lead)?.kind === 'types')
    await other.until((around) => doingOf(around, floor.members.agent)?.kind === 'looks')
    // A node that begins to listen later learns who is there already.
    const third = await start({ sweep: false, now })
    const late = await desk(floor.second, third)
    await late.tell(caseId!)
    await late.until(({ people }) => people.length === 2)
    // The second node says nothing any more: its people grow old and go.
    second.services.around.beat = () => {}
    ahead += 20_000
    await one.tell(caseId!, typesReply)
    backend.services.around.beat()
    await late.until((around) => doingOf(around, floor.members.agent)?.kind === 'types')
    ahead += 20_000
    third.services.around.beat()
    await late.until((around) => doingOf(around, floor.members.lead) === undefined)
    expect(late.heard.at(-1)?.people.map(({ memberId }) => memberId)).toEqual([floor.members.agent.id])
  })
})
