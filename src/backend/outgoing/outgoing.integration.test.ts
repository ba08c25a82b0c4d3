import { createHmac } from 'node:crypto'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Member } from '../../shared/access/directory.ts'
import type { CaseCommand } from '../../shared/case/commands/index.ts'
import type { Case } from '../../shared/case/state.ts'
import { findCase } from '../db/case-state.ts'
import { readIn } from '../db/transaction.ts'
import type { Backend } from '../server.ts'
import { aCommand, aFloor, aRecord, clientOf, type Floor, receive, take } from '../testing/floor.ts'
import { ok, type Receiver, startReceiver } from '../testing/receiver.ts'
import { onEachStore } from '../testing/stores.ts'

const begin = Date.parse('2026-03-03T10:00:00.000Z')
const minute = 60_000
const secret = 'a secret of sixteen and more'

onEachStore('what leaves the house', (start) => {
  let backend: Backend
  let floor: Floor
  let receiver: Receiver
  let now = begin

  beforeAll(async () => {
    receiver = await startReceiver()
    backend = await start({ sweep: false, sendAlerts: false, alertHosts: ['127.0.0.1'], now: () => new Date(now) })
    floor = await aFloor(backend)
  })
  beforeEach(async () => {
    receiver.answer(ok)
    now += 60 * minute
    await (await clientOf(floor, floor.members.lead)).connector.set({
      kind: 'webhook',
      url: `${receiver.url}/channel`,
      secret,
    })
  })
  afterAll(() => receiver.close())

  const state = async (caseId: string): Promise<Case> => {
    const found = await readIn(backend.services.database.db, floor.workspaceId, (db) => findCase(db, caseId))
    if (!found) throw new Error('no case')
    return found
  }
  const give = async (member: Member, caseId: string, command: CaseCommand) => {
    const client = await clientOf(floor, member)
    const { results } = await client.commands.send({ commands: [aCommand(caseId, command)] })
    return results[0]
  }
  const mine = async () => {
    const [caseId = ''] = await receive(floor, 1)
    await give(floor.members.agent, caseId, take(floor.members.agent))
    return caseId
  }
  const reply = async (caseId: string, text = 'It is on its way.') => {
    const messageId = uuid()
    await give(floor.members.agent, caseId, { type: 'case.reply', input: { messageId, text } })
    return messageId
  }
  const deliveryOf = async (caseId: string, id: string) =>
    (await state(caseId)).conversation.find((message) => message.id === id)?.delivery
  /** What the receiver was told of one case, oldest first. */
  const toldOf = (caseId: string) =>
    receiver.received.map((one) => JSON.parse(one.body)).filter((body) => body.caseId === caseId)
  const work = () => backend.services.outgoing.workIn(floor.workspaceId)
  const call = (path: string, init: { method?: string; body?: unknown } = {}) =>
    fetch(`${backend.url}${path}`, {
      method: init.method ?? 'POST',
      headers: { authorization: `Bearer ${floor.apiKey}`, 'content-type': 'application/json' },
      ...(init.method === 'GET' ? {} : { body: JSON.stringify(init.body ?? {}) }),
    })
  const ask = (question: Record<string, unknown> = {}, record: Record<string, unknown> = {}) => {
    const contact = { ...aRecord(), ...record }
    const id = uuid()
    return call('/v1/questions', {
      body: { ...contact, question: { id, text: 'May it go to the neighbour?', options: ['Yes', 'No'], ...question } },
    }).then(async (answer) => ({
      status: answer.status,
      body: await answer.json(),
      id: String(question.id ?? id),
      contact,
    }))
  }

  describe('a reply', () => {
    it('goes to the channel with a signature over timestamp and body, and is marked as sent', async () => {
      const caseId = await mine()
      const id = await reply(caseId)
      expect(await deliveryOf(caseId, id)).toMatchObject({ state: 'waiting', tries: 0 })
      const before = receiver.received.length
      await work()
      const [got] = receiver.received.slice(before)
      expect(got?.headers['tierdesk-message-id']).toBe(id)
      const { externalId, reference, customer } = await state(caseId)
      expect(JSON.parse(got?.body ?? '')).toMatchObject({
        version: 1,
        type: 'message',
        id,
        caseId,
        reference,
        externalId,
        customer: { id: customer.id, name: customer.name },
        message: { id, authorName: 'agent person', text: 'It is on its way.' },
      })
      const timestamp = got?.headers['tierdesk-timestamp']
      const digest = createHmac('sha256', secret).update(`${timestamp}.${got?.body}`).digest('hex')
      expect(got?.headers['tierdesk-signature']).toBe(`v1=${digest}`)
      expect(await deliveryOf(caseId, id)).toMatchObject({ state: 'sent', tries: 1, reason: null })
      expect(await work()).toBe(0)
    })

    it('is delivered once the channel says so, and what is over is not changed by it', async () => {
      const caseId = await mine()
      const id = await reply(caseId)
      await work()
      const report = (body: unknown) => call(`/v1/messages/${id}/delivery`, { body })
      expect(await (await report({ state: 'delivered' })).json()).toEqual({ changed: true })
      expect(await (await report({ state: 'failed', reason: 'Bounced.' })).json()).toEqual({ changed: false })
      expect(await deliveryOf(caseId, id)).toMatchObject({ state: 'delivered' })
      expect((await call(`/v1/messages/${uuid()}/delivery`, { body: { state: 'delivered' } })).status).toBe(404)
      expect((await report({ state: 'read' })).status).toBe(400)
    })

    it('is tried again after a wait that grows, in its turn, and given up with the reason in the end', async () => {
      const caseId = await mine()
      receiver.answer((response) => {
        response.statusCode = 503
        response.end()
      })
      const first = await reply(caseId, 'First.')
      const second = await reply(caseId, 'Second.')
      const before = receiver.received.length
      await work()
      expect(receiver.received.length - before).toBe(1)
      expect(await deliveryOf(caseId, first)).toMatchObject({
        state: 'waiting',
        tries: 1,
        reason: 'The receiver answered 503.',
      })
      for (let tries = 1; (await deliveryOf(caseId, first))?.state === 'waiting' && tries < 20; tries += 1) {
        now += 61 * minute
        await work()
      }
      const tried = receiver.received.slice(before).map(({ headers }) => headers['tierdesk-message-id'])
      expect(tried.slice(0, 8)).toEqual(Array.from({ length: 8 }, () => first))
      expect(tried.slice(8)).toEqual([second])
      expect(await deliveryOf(caseId, first)).toMatchObject({
        state: 'failed',
        tries: 8,
        reason: 'The receiver answered 503.',
      })
      const overview = await (await clientOf(floor, floor.members.lead)).connector.read()
      expect(overview.failed).toEqual([
        expect.objectContaining({ id: first, caseId, kind: 'message', reason: 'The receiver answered 503.' }),
      ])
      receiver.answer(ok)
      expect(
        await give(floor.second, caseId, { type: 'case.resend_message', input: { messageId: first } }),
      ).toMatchObject({ outcome: 'refused', refusal: { code: 'not_permitted' } })
      await give(floor.members.agent, caseId, { type: 'case.resend_message', input: { messageId: first } })
      now += 61 * minute
      await work()
      expect((await deliveryOf(caseId, first))?.state).toBe('sent')
      expect((await deliveryOf(caseId, second))?.state).toBe('sent')
      const again = receiver.received.at(-1)
      expect(JSON.parse(again?.body ?? '')).toMatchObject({ id: first, message: { text: 'First.' } })
    })

    it('is not sent to hosts that are not on the public internet, unless the operator allows them', async () => {
      const client = await clientOf(floor, floor.members.lead)
      await client.connector.set({ kind: 'webhook', url: 'https://10.1.2.3/hook' })
      const caseId = await mine()
      const id = await reply(caseId)
      await work()
      expect(await deliveryOf(caseId, id)).toMatchObject({ state: 'failed', tries: 1 })
      expect((await deliveryOf(caseId, id))?.reason).toContain('not on the public internet')
      expect(await client.connector.test()).toMatchObject({ sent: false })
    })

    it('is delivered at once where the conversation is the channel', async () => {
      await (await clientOf(floor, floor.members.admin)).connector.set({ kind: 'demo' })
      const caseId = await mine()
      const id = await reply(caseId)
      await work()
      expect(await deliveryOf(caseId, id)).toMatchObject({ state: 'delivered', tries: 1 })
    })
  })

  describe('a question of the AI', () => {
    it('opens a case that nobody has, is answered once, and the answer goes back signed while the AI keeps the pen', async () => {
      const { status, body, id } = await ask()
      expect([status, body]).toMatchObject([200, { outcome: 'asked', questionId: id, state: 'open' }])
      const kept = await state(body.caseId)
      expect(kept).toMatchObject({ ownerId: null, clocks: [], flags: [], pen: { holder: 'ai' }, status: 'new' })
      const questionId = kept.aiQuestion?.id ?? ''
      const answer: CaseCommand = {
        type: 'case.answer_ai',
        input: { questionId, granted: null, option: 'Yes', text: 'Only this once.' },
      }
      expect(await give(floor.members.specialist, body.caseId, answer)).toMatchObject({
        refusal: { code: 'not_found' },
      })
      expect(await give(floor.members.agent, body.caseId, answer)).toMatchObject({ outcome: 'accepted' })
      expect(await give(floor.second, body.caseId, answer)).toMatchObject({
        refusal: { code: 'question_over', truth: 'Answered by agent person: Yes. Only this once.' },
      })
      const before = receiver.received.length
      await work()
      const got = receiver.received.slice(before)
      expect(got.map((one) => JSON.parse(one.body))).toMatchObject([
        {
          type: 'answer',
          questionId: id,
          state: 'answered',
          answer: { option: 'Yes', text: 'Only this once.', granted: null },
          answeredBy: 'agent person',
          mayWrite: true,
        },
      ])
      const digest = createHmac('sha256', secret)
        .update(`${got[0]?.headers['tierdesk-timestamp']}.${got[0]?.body}`)
        .digest('hex')
      expect(got[0]?.headers['tierdesk-signature']).toBe(`v1=${digest}`)
      const after = await state(body.caseId)
      expect(after.aiQuestion).toMatchObject({ state: 'answered', delivery: { state: 'sent' } })
      expect(after).toMatchObject({ pen: { holder: 'ai' }, clocks: [], ownerId: null })
      const polled = await (await call(`/v1/questions/${id}`, { method: 'GET' })).json()
      expect(polled).toMatchObject({ questionId: id, state: 'answered', answer: { option: 'Yes' }, mayWrite: true })
    })

    it('asked twice is one question, and another on the same contact waits its turn', async () => {
      const first = await ask()
      const { externalId } = first.contact
      expect(await ask({ id: first.id }, first.contact)).toMatchObject({
        status: 200,
        body: { outcome: 'known', caseId: first.body.caseId },
      })
      const second = await call('/v1/questions', {
        body: { externalId, question: { id: uuid(), text: 'And this?' } },
      })
      expect(second.status).toBe(400)
      expect((await second.json()).message).toContain('waits for another answer')
      await call(`/v1/questions/${first.id}`, { method: 'DELETE' })
      const third = await call('/v1/questions', { body: { externalId, question: { id: uuid(), text: 'And this?' } } })
      expect(await third.json()).toMatchObject({ outcome: 'asked', caseId: first.body.caseId })
    })

    it('unanswered in time it becomes an ordinary escalation, and the AI is told', async () => {
      const { body, id } = await ask({ answerWithinMinutes: 10 })
      now += 9 * minute
      await backend.services.house.sweep()
      expect((await state(body.caseId)).pen.holder).toBe('ai')
      now += 2 * minute
      await backend.services.house.sweep()
      const after = await state(body.caseId)
      expect(after).toMatchObject({ pen: { holder: 'person' }, aiQuestion: { state: 'escalated' }, status: 'new' })
      expect(after.clocks.map(({ kind }) => kind)).toEqual(['first_response', 'resolution'])
      expect(after.priority.score).toBeGreaterThan(0)
      await work()
      expect(toldOf(body.caseId)).toMatchObject([
        { type: 'answer', questionId: id, state: 'escalated', answer: null, mayWrite: false },
        { type: 'pen', holder: 'person' },
      ])
    })

    it('becomes an ordinary case when the AI hands the contact over after all, or a person takes it', async () => {
      const given = await ask()
      await call('/v1/cases', { body: given.contact })
      expect(await state(given.body.caseId)).toMatchObject({
        pen: { holder: 'person' },
        ownerId: null,
        aiQuestion: { state: 'escalated' },
      })
      const taken = await ask()
      await give(floor.members.agent, taken.body.caseId, { type: 'case.take_pen', input: {} })
      const after = await state(taken.body.caseId)
      expect(after).toMatchObject({ pen: { holder: 'person' }, ownerId: floor.members.agent.id, status: 'open' })
      expect(after.clocks).toHaveLength(2)
    })

    it('for a permission needs a limit that covers it, and what is allowed counts as given', async () => {
      const permission = {
        kind: 'permission',
        options: [],
        text: 'May I refund 400?',
        authority: { kind: 'refund', amount: 400 },
      }
      const { body } = await ask(permission)
      const questionId = (await state(body.caseId)).aiQuestion?.id ?? ''
      const yes: CaseCommand = {
        type: 'case.answer_ai',
        input: { questionId, granted: true, option: null, text: null },
      }
      expect(await give(floor.members.agent, body.caseId, yes)).toMatchObject({ refusal: { code: 'over_limit' } })
      expect(await give(floor.members.lead, body.caseId, yes)).toMatchObject({ outcome: 'accepted' })
      expect((await state(body.caseId)).concessions).toMatchObject([
        { kind: 'refund', amount: 400, by: { id: floor.members.lead.id } },
      ])
    })

    it.each([
      ['no text', { text: ' ' }, 'question.text'],
      ['ten options', { options: Array.from({ length: 10 }, String) }, 'question.options'],
      ['the same option twice', { options: ['Yes', 'Yes'] }, 'question.options'],
      ['an amount for a plain question', { authority: { kind: 'refund', amount: 5 } }, 'question.authority'],
      ['a time of years', { answerWithinMinutes: 1_000_000 }, 'question.answerWithinMinutes'],
    ])('is refused with its place for %s', async (_, question, field) => {
      const { status, body } = await ask(question)
      expect(status).toBe(400)
      expect(body.data.problems[0].field).toBe(field)
    })
  })

  describe('while a person holds the case', () => {
    const write = (externalId: string, more: Record<string, unknown> = {}) =>
      call(`/v1/cases/${externalId}/updates`, {
        body: { messages: [{ author: 'ai', text: 'I will take care of it.' }], ...more },
      })

    it('the AI may not write: it is told by whom, nothing of it is taken, and the attempt stands on the case', async () => {
      const caseId = await mine()
      const { externalId, conversation } = await state(caseId)
      const answer = await write(externalId ?? '', { updateId: 'u-1', facts: [] })
      expect(answer.status).toBe(409)
      expect(await answer.json()).toMatchObject({
        code: 'HELD_BY_PERSON',
        message: 'Held by a person (agent person).',
        data: { caseId, heldBy: 'agent person' },
      })
      expect((await write(externalId ?? '', { updateId: 'u-1' })).status).toBe(409)
      const after = await state(caseId)
      expect(after.conversation).toEqual(conversation)
      expect(after.heldBack).toMatchObject([
        { what: 'message', text: 'I will take care of it.', heldBy: 'agent person' },
      ])
      expect(after.timeline.at(-1)).toMatchObject({ kind: 'ai_held_back' })
    })

    it('what the customer writes and what the AI did with tools still comes in', async () => {
      const caseId = await mine()
      const { externalId } = await state(caseId)
      const answer = await write(externalId ?? '', {
        messages: [
          { author: 'customer', text: 'Hello?' },
          { author: 'ai', text: '', tool: { name: 'look_up' } },
        ],
      })
      expect(await answer.json()).toMatchObject({ outcome: 'added' })
    })

    it('the AI may not ask either, until it is given the pen, and is told when it is taken away again', async () => {
      const caseId = await mine()
      const { externalId } = await state(caseId)
      const question = { id: uuid(), text: 'May I?' }
      const held = await call('/v1/questions', { body: { externalId, question } })
      expect(held.status).toBe(409)
      expect((await state(caseId)).heldBack).toMatchObject([{ what: 'question', text: 'May I?' }])
      await give(floor.members.agent, caseId, { type: 'case.hand_to_ai', input: { reason: 'Just the tracking.' } })
      expect((await call('/v1/questions', { body: { externalId, question } })).status).toBe(200)
      expect(await (await write(externalId ?? '')).json()).toMatchObject({ outcome: 'added' })
      const replied = { type: 'case.reply' as const, input: { messageId: uuid(), text: 'Me too.' } }
      expect(await give(floor.members.agent, caseId, replied)).toMatchObject({ refusal: { code: 'pen_held' } })
      await give(floor.members.agent, caseId, { type: 'case.take_pen', input: {} })
      expect((await write(externalId ?? '')).status).toBe(409)
      await work()
      expect(toldOf(caseId)).toMatchObject([
        { type: 'pen', holder: 'ai', reason: 'Just the tracking.' },
        { type: 'answer', state: 'escalated' },
        { type: 'pen', holder: 'person' },
      ])
    })
  })

  it('its connector is for leads and admins, and gives no secret out', async () => {
    const client = await clientOf(floor, floor.members.agent)
    await expect(client.connector.read()).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(client.connector.set({ kind: 'demo' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const lead = await clientOf(floor, floor.members.lead)
    const read = await lead.connector.read()
    expect(read).toMatchObject({ kind: 'webhook' })
    expect(JSON.stringify(read)).not.toMatch(/sixteen|127\.0\.0\.1/)
    expect(await lead.connector.test()).toEqual({ sent: true, reason: null })
    expect(JSON.parse(receiver.received.at(-1)?.body ?? '')).toMatchObject({ type: 'test', by: 'lead person' })
    await expect(lead.connector.set({ kind: 'webhook', url: null })).rejects.toMatchObject({ code: 'REFUSED' })
    expect(await lead.connector.read()).toMatchObject({ urlSetAt: read.urlSetAt })
  })
})
