import { v7 as uuid } from 'uuid'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import type { Member } from '../../shared/access/directory.ts'
import type { CaseCommand } from '../../shared/case/commands/index.ts'
import type { ConsultTarget } from '../../shared/consult/consult.ts'
import type { MemberExpertise } from '../../shared/experts/expert-facts.ts'
import type { Backend } from '../server.ts'
import { aCommand, aFloor, clientOf, type Floor, receive, take } from '../testing/floor.ts'
import { onEachStore } from '../testing/stores.ts'

const day = 86_400_000

onEachStore('who knows what', (start) => {
  let backend: Backend
  let floor: Floor
  let time = Date.parse('2026-03-02T09:00:00.000Z')

  beforeAll(async () => {
    backend = await start({ now: () => new Date(time), sweep: false, accessTokenSeconds: 10 * 365 * 24 * 60 * 60 })
  }, 60_000)
  beforeEach(async () => {
    floor = await aFloor(backend)
  })

  const send = async (member: Member, caseId: string, command: CaseCommand) => {
    const { results } = await (await clientOf(floor, member)).commands.send({ commands: [aCommand(caseId, command)] })
    const [result] = results
    if (result?.outcome !== 'accepted') throw new Error(JSON.stringify(result))
  }

  /** A question of the agent's on a case of its own; gives the case and the question. */
  const ask = async (target: ConsultTarget, product: string = uuid()) => {
    const { agent } = floor.members
    const [caseId] = await receive(floor, 1, { product, customer: { id: uuid(), name: 'Jordan' } })
    await send(agent, caseId!, take(agent))
    const consultId = uuid()
    await send(agent, caseId!, {
      type: 'case.ask_consult',
      input: {
        consultId,
        question: 'How?',
        target,
        shares: {
          messageIds: [],
          personalDetails: false,
          packet: { summary: '', goal: '', triggers: [], tried: [], keyFacts: [] },
        },
        attachments: [],
        nextPeers: [],
      },
    })
    return { caseId: caseId!, consultId }
  }

  const answer = async (member: Member, { caseId, consultId }: { caseId: string; consultId: string }) => {
    const postId = uuid()
    const input = { consultId, postId, text: 'So.', mentions: [], quotes: null, attachments: [] }
    await send(member, caseId, { type: 'case.post_consult', input })
    return postId
  }

  const mark = (
    { caseId, consultId }: { caseId: string; consultId: string },
    postId: string,
    how: 'helpful' | 'solution',
  ) => send(floor.members.agent, caseId, { type: 'case.mark_answer', input: { consultId, postId, mark: how } })

  const known = async (asker: Member = floor.members.agent) => {
    const { members } = await (await clientOf(floor, asker)).experts.facts()
    return (member: Member): MemberExpertise | undefined => members.find(({ memberId }) => memberId === member.id)
  }

  it('is nothing before anybody answered', async () => {
    expect((await (await clientOf(floor, floor.members.agent)).experts.facts()).members).toEqual([])
  })

  it('counts who was asked by name, once each, and of a crowd who took it on', async () => {
    const { tier2, specialist } = floor.members
    await ask({ kind: 'member', memberId: tier2.id })
    const crowd = await ask({ kind: 'team', teamId: floor.billing.id })
    expect((await known())(specialist)).toBeUndefined()
    await answer(specialist, crowd)
    await answer(specialist, crowd)
    const of = await known()
    expect([of(tier2)?.askedLately, of(specialist)?.askedLately]).toEqual([1, 1])
    expect(
      of(specialist)
        ?.topics.map(({ kind, answered }) => [kind, answered])
        .toSorted(),
    ).toEqual([
      ['category', 1],
      ['product', 1],
    ])
  })

  it('counts an answer that helped once, and a solution on top', async () => {
    const { tier2 } = floor.members
    const question = await ask({ kind: 'member', memberId: tier2.id }, 'Kettle X')
    const [first, second] = [await answer(tier2, question), await answer(tier2, question)]
    await mark(question, first, 'helpful')
    expect((await known())(tier2)?.topics).toContainEqual({
      kind: 'product',
      topic: 'Kettle X',
      answered: 1,
      helped: 1,
      solved: 0,
      recent: { answered: 1, helped: 1 },
    })
    await mark(question, second, 'solution')
    expect((await known())(tier2)?.topics).toContainEqual({
      kind: 'category',
      topic: 'orders',
      answered: 1,
      helped: 1,
      solved: 1,
      recent: { answered: 1, helped: 1.5 },
    })
  })

  it('counts a mark that was taken back no more, and the same one given again once', async () => {
    const { agent, tier2 } = floor.members
    const question = await ask({ kind: 'member', memberId: tier2.id })
    const [first, second] = [await answer(tier2, question), await answer(tier2, question)]
    const category = async () => (await known())(tier2)?.topics.find(({ kind }) => kind === 'category')
    const unmark = (postId: string) =>
      send(agent, question.caseId, {
        type: 'case.unmark_answer',
        input: { consultId: question.consultId, postId },
      })
    await mark(question, first, 'helpful')
    await mark(question, second, 'helpful')
    await unmark(first)
    expect(await category()).toMatchObject({ helped: 1, recent: { helped: 1 } })
    await unmark(second)
    expect(await category()).toMatchObject({ answered: 1, helped: 0, recent: { helped: 0 } })
    await mark(question, first, 'helpful')
    expect(await category()).toMatchObject({ helped: 1, recent: { helped: 1 } })
  })

  it('counts who was asked on top, once, also when they take it on', async () => {
    const { agent, tier2, specialist } = floor.members
    const question = await ask({ kind: 'team', teamId: floor.billing.id })
    await send(agent, question.caseId, {
      type: 'case.add_to_consult',
      input: { consultId: question.consultId, memberIds: [floor.second.id] },
    })
    await answer(floor.second, question)
    const of = await known()
    expect([of(floor.second)?.askedLately, of(tier2), of(specialist)]).toEqual([1, undefined, undefined])
  })

  it('counts less of what is long ago, and adds to what is left of it', async () => {
    const { tier2 } = floor.members
    const helped = async () => {
      const question = await ask({ kind: 'member', memberId: tier2.id })
      await mark(question, await answer(tier2, question), 'helpful')
    }
    const category = async () => (await known())(tier2)?.topics.find(({ kind }) => kind === 'category')
    await helped()
    time += 60 * day
    expect((await category())?.recent).toEqual({ answered: 0.5, helped: 0.5 })
    expect((await known())(tier2)?.askedLately).toBe(0)
    await helped()
    expect((await category())?.recent).toEqual({ answered: 1.5, helped: 1.5 })
    expect(await category()).toMatchObject({ answered: 2, helped: 2 })
    time += 20 * 365 * day
    expect((await category())?.recent).toEqual({ answered: 0, helped: 0 })
  })

  it('lets each member ask not to be suggested, and keeps what is known of them', async () => {
    const { tier2 } = floor.members
    await answer(tier2, await ask({ kind: 'member', memberId: tier2.id }))
    const client = await clientOf(floor, tier2)
    await client.experts.setSuggested({ suggested: false })
    expect((await known())(tier2)).toMatchObject({ suggested: false, askedLately: 1 })
    await client.experts.setSuggested({ suggested: true })
    expect((await known())(tier2)).toMatchObject({ suggested: true, askedLately: 1 })
  })

  it('says nothing of a question twice sent, of another workspace, or to who is not signed in', async () => {
    const { tier2 } = floor.members
    const foreign = await aFloor(backend)
    const question = await ask({ kind: 'member', memberId: tier2.id })
    const command = aCommand(question.caseId, {
      type: 'case.post_consult',
      input: {
        consultId: question.consultId,
        postId: uuid(),
        text: 'So.',
        mentions: [],
        quotes: null,
        attachments: [],
      },
    })
    const client = await clientOf(floor, tier2)
    await client.commands.send({ commands: [command] })
    await client.commands.send({ commands: [command] })
    expect((await known())(tier2)?.topics[0]?.answered).toBe(1)
    const there = await (await clientOf(foreign, foreign.members.lead)).experts.facts()
    expect(there.members).toEqual([])
    expect((await fetch(`${backend.url}/v1/experts`)).status).toBe(401)
  })
})
