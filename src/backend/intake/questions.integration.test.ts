import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Member } from '../../shared/access/directory.ts'
import type { CaseCommand } from '../../shared/case/commands/index.ts'
import type { Case } from '../../shared/case/state.ts'
import { findCase } from '../db/case-state.ts'
import { readIn } from '../db/transaction.ts'
import type { Backend } from '../server.ts'
import { aCommand, aFloor, aRecord, clientOf, type Floor, receive, take } from '../testing/floor.ts'
import { onEachStore } from '../testing/stores.ts'

/** What happens at once, twice, or too late around the AI's questions and the pen. */

onEachStore("the AI's questions", (start) => {
  let backend: Backend
  let floor: Floor
  let now = Date.parse('2026-03-03T10:00:00.000Z')

  beforeAll(async () => {
    backend = await start({ sweep: false, sendAlerts: false, now: () => new Date(now) })
    floor = await aFloor(backend)
  })

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
  const post = async (path: string, body: unknown) => {
    const answer = await fetch(`${backend.url}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${floor.apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return { status: answer.status, body: await answer.json() }
  }
  const aQuestion = () => ({ id: uuid(), text: 'May it go to the neighbour?', options: ['Yes', 'No'] })
  const ask = async () => {
    const contact = aRecord()
    const question = aQuestion()
    const { body } = await post('/v1/questions', { ...contact, question })
    return { contact, question, caseId: String(body.caseId) }
  }
  const kindsOf = ({ timeline }: Case) => timeline.map(({ kind }) => kind)
  const says = (text: string) => ({ author: 'ai', text })

  it('asked five times at once, on a contact nobody knew, is one question on one case', async () => {
    const body = { ...aRecord(), question: aQuestion() }
    const answers = await Promise.all(Array.from({ length: 5 }, () => post('/v1/questions', body)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    const ids = new Set(answers.map((answer) => answer.body.caseId))
    expect(ids.size).toBe(1)
    const [caseId] = ids
    expect(kindsOf(await state(caseId)).filter((kind) => kind === 'ai_asked')).toHaveLength(1)
    const again = await post('/v1/questions', body)
    expect(again).toMatchObject({ status: 200, body: { outcome: 'known', caseId, state: 'open' } })
  })

  it('asked again after its answer is answered with what it is, and nothing is asked twice', async () => {
    const { contact, question, caseId } = await ask()
    const questionId = (await state(caseId)).aiQuestion?.id ?? ''
    const input = { questionId, granted: null, option: 'Yes', text: null }
    await give(floor.members.agent, caseId, { type: 'case.answer_ai', input })
    expect(await post('/v1/questions', { ...contact, question })).toMatchObject({
      status: 200,
      body: { outcome: 'known', caseId, state: 'answered' },
    })
    expect((await state(caseId)).aiQuestion).toMatchObject({ state: 'answered' })
  })

  it('under an id that another contact used is refused, not lost among the other’s', async () => {
    const { question } = await ask()
    const other = await post('/v1/questions', { ...aRecord(), question })
    expect(other.status).toBe(400)
    expect(other.body.data.problems).toEqual([
      { field: 'question.id', reason: 'was used for a question on another contact' },
    ])
  })

  it('brings along what is new of the conversation, once', async () => {
    const { contact, caseId } = await ask()
    const questionId = (await state(caseId)).aiQuestion?.id ?? ''
    const input = { questionId, granted: null, option: 'Yes', text: null }
    await give(floor.members.agent, caseId, { type: 'case.answer_ai', input })
    const conversation = [...contact.conversation, says('It may.'), { author: 'customer', text: 'And to number 12?' }]
    const next = { ...contact, conversation, question: aQuestion() }
    expect((await post('/v1/questions', next)).body).toMatchObject({ outcome: 'asked', caseId })
    await post('/v1/questions', next)
    expect((await state(caseId)).conversation.map(({ text }) => text)).toEqual(conversation.map(({ text }) => text))
    const wrong = { ...next, conversation: [{ author: 'nobody', text: 'Hm.' }], question: aQuestion() }
    expect(await post('/v1/questions', wrong)).toMatchObject({
      status: 400,
      body: { data: { problems: [{ field: 'conversation[0].author' }] } },
    })
  })

  it('answered by two at once is answered by one, and the other is told by whom', async () => {
    const { caseId } = await ask()
    const questionId = (await state(caseId)).aiQuestion?.id ?? ''
    const answer = (option: string): CaseCommand => ({
      type: 'case.answer_ai',
      input: { questionId, granted: null, option, text: null },
    })
    const results = await Promise.all([
      give(floor.members.agent, caseId, answer('Yes')),
      give(floor.second, caseId, answer('No')),
    ])
    expect(results.map((result) => result?.outcome).toSorted()).toEqual(['accepted', 'refused'])
    const { aiQuestion } = await state(caseId)
    const loser = results.find((result) => result?.outcome === 'refused')
    expect(loser).toMatchObject({
      refusal: {
        code: 'question_over',
        truth: `Answered by ${aiQuestion?.answeredBy?.name}: ${aiQuestion?.answer?.option}`,
      },
    })
  })

  it('answered and expired at once is one of both, and the other is told', async () => {
    for (let round = 0; round < 6; round += 1) {
      const { caseId } = await ask()
      const questionId = (await state(caseId)).aiQuestion?.id ?? ''
      now += 15 * 60_000
      const input = { questionId, granted: null, option: 'Yes', text: null }
      const [result] = await Promise.all([
        give(floor.members.agent, caseId, { type: 'case.answer_ai', input }),
        backend.services.house.sweep(),
      ])
      await backend.services.house.sweep()
      const after = await state(caseId)
      if (result?.outcome === 'accepted')
        expect(after).toMatchObject({ aiQuestion: { state: 'answered' }, pen: { holder: 'ai' }, clocks: [] })
      else {
        expect(result).toMatchObject({ refusal: { code: 'question_over' } })
        expect(after).toMatchObject({ aiQuestion: { state: 'escalated', answer: null }, pen: { holder: 'person' } })
        expect(after.clocks).toHaveLength(2)
      }
    }
  })

  it('of an AI that hands the contact over, with all it said since, becomes an ordinary case', async () => {
    const { contact, caseId } = await ask()
    now += 26 * 3_600_000
    const given = await post('/v1/cases', {
      ...contact,
      conversation: [...contact.conversation, { author: 'customer', text: 'I want a person.' }],
    })
    expect(given.body.results).toMatchObject([{ outcome: 'known', caseId }])
    const after = await state(caseId)
    expect(after).toMatchObject({ pen: { holder: 'person' }, status: 'new', ownerId: null })
    expect(after.conversation.at(-1)).toMatchObject({ author: 'customer', text: 'I want a person.' })
    expect(after.clocks).toHaveLength(2)
    expect(after.flags.map(({ code }) => code)).toContain('human_requested')
  })

  it('finished by quiet and handed over after all is open again', async () => {
    const { contact, caseId, question } = await ask()
    await fetch(`${backend.url}/v1/questions/${question.id}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${floor.apiKey}` },
    })
    now += 25 * 3_600_000
    await backend.services.house.sweep()
    expect(await state(caseId)).toMatchObject({ status: 'resolved', pen: { holder: 'ai' } })
    await post('/v1/cases', contact)
    expect(await state(caseId)).toMatchObject({ status: 'new', pen: { holder: 'person' }, reopenCount: 1 })
  })

  it('gives the pen back to the owner when the AI, which was given it, hands the contact over', async () => {
    const record = aRecord()
    const [caseId = ''] = await receive(floor, 1, record)
    await give(floor.members.agent, caseId, take(floor.members.agent))
    await give(floor.members.agent, caseId, { type: 'case.hand_to_ai', input: { reason: null } })
    await post('/v1/cases', record)
    expect(await state(caseId)).toMatchObject({ pen: { holder: 'person' }, ownerId: floor.members.agent.id })
  })

  describe('the pen cannot be won by a race', () => {
    it.each([
      ['takes over', { type: 'case.take_pen', input: {} } as const],
      ['answers', null],
    ])('when a person %s while the AI writes, there is one order and both know it', async (_, command) => {
      for (let round = 0; round < 6; round += 1) {
        const { contact, caseId } = await ask()
        const questionId = (await state(caseId)).aiQuestion?.id ?? ''
        const input = { questionId, granted: null, option: 'Yes', text: null }
        const act: CaseCommand = command ?? { type: 'case.answer_ai', input }
        const write = (n: number) =>
          post(`/v1/cases/${contact.externalId}/updates`, { updateId: `u${n}`, messages: [says(`Word ${n}.`)] })
        const [first, person, second] = await Promise.all([write(1), give(floor.members.agent, caseId, act), write(2)])
        expect(person?.outcome).toBe('accepted')
        const after = await state(caseId)
        const log = after.timeline
        const taken = log.find(({ kind }) => kind === 'ai_handed_over' || kind === 'pen_moved')?.version ?? null
        const written = log.filter(({ kind }) => kind === 'contact_continued').map(({ version }) => version)
        const held = after.heldBack.map(({ text }) => text)
        const said = after.conversation.filter(({ author }) => author === 'ai').map(({ text }) => text)
        for (const [n, { status, body }] of [first, second].entries()) {
          const text = `Word ${n + 1}.`
          // Taken and on the case, or held back with who holds it, written down; never both, never neither.
          expect([said.includes(text), held.includes(text)]).toEqual(status === 200 ? [true, false] : [false, true])
          if (status !== 200) expect([status, body.data.heldBy]).toEqual([409, floor.members.agent.name])
        }
        if (command) expect(after).toMatchObject({ pen: { holder: 'person' }, ownerId: floor.members.agent.id })
        else expect([after.pen.holder, held, taken]).toEqual(['ai', [], null])
        // What the AI said came before the pen changed hands, in the one log there is.
        for (const version of written) expect(taken === null || version < taken).toBe(true)
      }
    })

    it('when a person accepts what was in the queue, the AI never gets a word in', async () => {
      const record = aRecord()
      const [caseId = ''] = await receive(floor, 1, record)
      const [word] = await Promise.all([
        post(`/v1/cases/${record.externalId}/updates`, { messages: [says('One more thing.')] }),
        give(floor.members.agent, caseId, take(floor.members.agent)),
      ])
      expect(word.status).toBe(409)
      expect([floor.members.agent.name, floor.frontline.name]).toContain(word.body.data.heldBy)
      expect((await state(caseId)).heldBack).toMatchObject([{ text: 'One more thing.', heldBy: word.body.data.heldBy }])
    })
  })
})
