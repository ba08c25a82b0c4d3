import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { IntakeCaseInput } from '../../shared/contract/intake.ts'
import type { Backend } from '../server.ts'
import { aCommand, aFloor, clientOf, type Floor, receive, take } from '../testing/floor.ts'
import { type Receiver, startReceiver } from '../testing/receiver.ts'
import { onEachStore } from '../testing/stores.ts'

const from = (text: string) => [{ id: 'm1', author: 'customer' as const, text }]

onEachStore('help with a case', (start) => {
  let backend: Backend
  let model: Receiver
  let floor: Floor

  beforeAll(async () => {
    model = await startReceiver()
    const assist = { url: `${model.url}/v1`, model: 'small', hosts: ['127.0.0.1'], timeoutMs: 2_000 }
    backend = await start({ sweep: false, assist })
    floor = await aFloor(backend)
  })
  afterAll(() => model.close())

  const about = async (overrides: Partial<IntakeCaseInput>) => {
    const [id] = await receive(floor, 1, {
      customer: { id: uuid(), name: 'Jordan Blenkinsop' },
      product: `P ${uuid()}`,
      ...overrides,
    })
    return id!
  }
  const solve = async (caseId: string, summary: string, isTheirs = false) => {
    const { agent } = floor.members
    const client = await clientOf(floor, agent)
    const resolve = { type: 'case.resolve' as const, input: { rootCause: 'product_defect' as const, summary } }
    const { results } = await client.commands.send({
      commands: [...(isTheirs ? [] : [aCommand(caseId, take(agent))]), aCommand(caseId, resolve)],
    })
    for (const result of results) if (result.outcome === 'refused') throw new Error(result.refusal.message)
  }

  describe('resolved cases like it', () => {
    it('are found with what solved them, by the words they share', async () => {
      const kettle = await about({
        subject: 'Kettle leaks steam',
        conversation: from('The kettle lid leaks steam at the hinge.'),
      })
      const parcel = await about({ subject: 'Parcel lost', conversation: from('The courier lost my parcel in Leeds.') })
      await solve(kettle, 'Sent a new lid with a seal.')
      await solve(parcel, 'Refunded.')
      const now = await about({
        subject: 'Leaking kettle',
        conversation: from('Steam is leaking from the lid of my kettle!'),
      })
      const client = await clientOf(floor, floor.members.agent)
      const { cases } = await client.assist.similar({ caseId: now })
      expect(cases).toMatchObject([
        {
          caseId: kettle,
          rootCause: 'product_defect',
          solution: 'Sent a new lid with a seal.',
          solvedBy: 'agent person',
        },
      ])
      expect(cases[0]?.shared).toEqual(expect.arrayContaining(['kettl', 'steam', 'leak']))
    })

    it('are no longer those once they are open again', async () => {
      const text = 'The drone drifts sideways over the marsh.'
      const before = await about({ subject: 'Drone drifts', conversation: from(text) })
      await solve(before, 'Calibrated the gyroscope.')
      const now = await about({ subject: 'Drone drifting', conversation: from(text) })
      const client = await clientOf(floor, floor.members.agent)
      expect((await client.assist.similar({ caseId: now })).cases).toMatchObject([{ caseId: before }])
      await client.commands.send({
        commands: [aCommand(before, { type: 'case.reopen', input: { reason: 'Came back.' } })],
      })
      expect((await client.assist.similar({ caseId: now })).cases).toEqual([])
      await solve(before, 'Calibrated it twice.', true)
      expect((await client.assist.similar({ caseId: now })).cases).toMatchObject([{ solution: 'Calibrated it twice.' }])
    })

    it('are only those the asker may see, of a case that they may see, in their workspace', async () => {
      const text = 'The turbine hums in the cellar at midnight.'
      const hidden = await about({ subject: 'Turbine hums', conversation: from(text), team: 'Billing' })
      const lead = await clientOf(floor, floor.members.lead)
      const { results } = await lead.commands.send({
        commands: [aCommand(hidden, { type: 'case.resolve', input: { rootCause: 'other', summary: 'Oiled.' } })],
      })
      expect(results).toMatchObject([{ outcome: 'accepted' }])
      const now = await about({ subject: 'Turbine humming', conversation: from(text) })
      const agent = await clientOf(floor, floor.members.agent)
      const seen = (await agent.assist.similar({ caseId: now })).cases.map(({ caseId }) => caseId)
      expect(seen).not.toContain(hidden)
      expect((await lead.assist.similar({ caseId: now })).cases).toMatchObject([{ caseId: hidden }])
      await expect(agent.assist.similar({ caseId: hidden })).rejects.toMatchObject({ code: 'NOT_FOUND' })
      const foreign = await aFloor(backend)
      const stranger = await clientOf(foreign, foreign.members.admin)
      await expect(stranger.assist.similar({ caseId: now })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    })
  })

  describe('a model’s draft', () => {
    it('is made of a masked case and comes with the details put back', async () => {
      const caseId = await about({
        subject: 'Refund of order #W4471902',
        conversation: from(
          'Hi, Jordan Blenkinsop here. Refund #W4471902 to jordan@blenkinsop.org, call +44 20 7946 0958.',
        ),
      })
      model.answer((response) =>
        response.end(
          JSON.stringify({
            choices: [{ message: { content: 'Dear [name 1], we look at [order 1]. Yours, [name 9]' } }],
          }),
        ),
      )
      const client = await clientOf(floor, floor.members.agent)
      expect(await client.assist.about()).toEqual({ model: 'small' })
      const draft = await client.assist.draft({ caseId })
      expect(draft).toMatchObject({ outcome: 'drafted', model: 'small', holes: ['name 9'], used: 2 })
      expect(draft.outcome === 'drafted' && draft.text).toBe(
        'Dear Jordan Blenkinsop, we look at #W4471902. Yours, [name 9]',
      )
      const sent = model.received.at(-1)?.body ?? ''
      for (const detail of ['Jordan', 'Blenkinsop', 'W4471902', '7946', 'blenkinsop.org'])
        expect(sent).not.toContain(detail)
      expect(sent).toContain('[name 1]')
    })

    it('is none when the model fails, and the answer says why', async () => {
      const caseId = await about({ subject: 'Hinge', conversation: from('The hinge is loose.') })
      model.answer((response) => response.writeHead(500).end())
      const client = await clientOf(floor, floor.second)
      expect(await client.assist.draft({ caseId })).toEqual({ outcome: 'failed', why: 'unreachable' })
      model.answer((response) => response.end('garbage'))
      expect(await client.assist.draft({ caseId })).toEqual({ outcome: 'failed', why: 'unusable' })
    })

    it('is for those who may see the case', async () => {
      const caseId = await about({ subject: 'Hatch', conversation: from('The hatch sticks.'), team: 'Billing' })
      const before = model.received.length
      const client = await clientOf(floor, floor.members.agent)
      await expect(client.assist.draft({ caseId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
      expect(model.received).toHaveLength(before)
    })

    it('is not asked for without end', async () => {
      const caseId = await about({ subject: 'Latch', conversation: from('The latch is stuck.') })
      model.answer((response) => response.writeHead(500).end())
      const lead = await clientOf(floor, floor.members.lead)
      const answers = []
      for (let asked = 0; asked < 8; asked += 1) answers.push(await lead.assist.draft({ caseId }))
      expect(answers.at(-1)).toEqual({ outcome: 'failed', why: 'busy' })
    })
  })
})

onEachStore('help with a case where no model is configured', (start) => {
  it('offers no drafts and does the rest', async () => {
    const backend = await start({ sweep: false })
    const floor = await aFloor(backend)
    const [caseId] = await receive(floor, 1, { customer: { id: uuid(), name: 'Jordan' } })
    const client = await clientOf(floor, floor.members.agent)
    expect(await client.assist.about()).toEqual({ model: null })
    expect(await client.assist.draft({ caseId: caseId! })).toEqual({ outcome: 'failed', why: 'not_configured' })
    expect(await client.assist.similar({ caseId: caseId! })).toEqual({ cases: [] })
  })
})
