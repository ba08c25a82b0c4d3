import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, it } from 'vitest'
import { marked } from '../../../test/fixtures/marked.ts'
import { type Member, roleSchema } from '../../shared/access/directory.ts'
import type { AttachmentRef } from '../../shared/attachment/attachment-ref.ts'
import { type CaseCommand, caseCommandSchema } from '../../shared/case/commands/index.ts'
import type { ConsultTarget } from '../../shared/consult/consult.ts'
import { isOfHelper } from '../../shared/consult/helper-commands.ts'
import type { Sight } from '../../shared/consult/sight.ts'
import { backendContract } from '../../shared/contract/backend.ts'
import type { Backend } from '../server.ts'
import {
  aCommand,
  aFloor,
  aRecord,
  type Client,
  clientOf,
  type Floor,
  receive,
  socketClientOf,
  take,
  tokenOf,
} from '../testing/floor.ts'
import { putFile, sendFile } from '../testing/send-file.ts'
import { onEachStore } from '../testing/stores.ts'

/**
 * Everybody knocks at every way to a case: each role, a helper, a colleague of another team and everybody of another
 * workspace. The case says words nobody else knows, each in a place of its own.
 */

/** In the case and in no question. */
const hidden = /zebulon|quist|hippopotamus|walrus|capybara|platypus/i
const blank = { personalDetails: false, packet: { summary: '', goal: '', triggers: [], tried: [], keyFacts: [] } }

onEachStore('sight by every route', (start) => {
  let backend: Backend
  let ours: Floor
  let theirs: Floor
  /** With an owner, a note, files and two questions: to tier 2, and to the lead. */
  let caseId: string
  /** Resolved, much like the other, its solution kept; out of sight of everybody who does not see the other. */
  let solvedId: string
  let noteId: string
  let fileOfCase: AttachmentRef
  let fileOfQuestion: AttachmentRef
  let toHelper: string
  let toOther: string
  let viewers: { name: string; on: Floor; member: Member; sight: Sight }[]

  beforeAll(async () => {
    backend = await start({ sweep: false })
    ours = await aFloor(backend)
    theirs = await aFloor(backend)
    const { agent, lead, tier2 } = ours.members
    const owner = await tokenOf(ours, agent)
    caseId = await aSecret('open')
    solvedId = await aSecret('solved')
    fileOfCase = await sendFile(backend.url, owner, { caseId })
    fileOfQuestion = await sendFile(backend.url, owner, { caseId })
    await must(agent, caseId, take(agent))
    await must(agent, caseId, {
      type: 'case.note',
      input: { noteId: uuid(), text: 'The walrus knows.', attachments: [fileOfCase] },
    })
    await must(agent, caseId, {
      type: 'case.commit',
      input: {
        commitmentId: uuid(),
        text: 'We feed the platypus.',
        dueAt: new Date(Date.now() + 3_600_000).toISOString(),
        messageId: null,
      },
    })
    toHelper = await ask({ kind: 'member', memberId: tier2.id }, 'May I split it?', [fileOfQuestion])
    toOther = await ask({ kind: 'member', memberId: lead.id }, 'What of the capybara?')
    await must(agent, solvedId, take(agent))
    await must(agent, solvedId, {
      type: 'case.resolve',
      input: { rootCause: 'system_fault', summary: 'Fed the hippopotamus.' },
    })
    noteId = uuid()
    const words = { category: 'orders', product: null, problem: 'Zebulon is hungry.', solution: 'Feed the platypus.' }
    await (await clientOf(ours, agent)).knowledge.keep({ noteId, caseId: solvedId, words })
    viewers = [
      ...roleSchema.options.map((role) => ({ name: role, on: ours, member: ours.members[role], sight: sightBy[role] })),
      { name: 'a colleague of the owner', on: ours, member: ours.second, sight: 'full' },
      ...roleSchema.options.map((role) => ({
        name: `${role} of another workspace`,
        on: theirs,
        member: theirs.members[role],
        sight: 'none' as const,
      })),
    ]
  }, 60_000)

  async function aSecret(about: string): Promise<string> {
    const [id] = await receive(ours, 1, {
      subject: `Refund of Zebulon Quist, ${about}`,
      customer: { id: uuid(), name: 'Zebulon Quist', email: 'zebulon@quist.example' },
      conversation: [
        { author: 'customer', text: 'It is late.' },
        { author: 'customer', text: 'A hippopotamus ate the invoice of the marmalade order.' },
      ],
    })
    return id ?? ''
  }

  async function must(member: Member, id: string, command: CaseCommand): Promise<void> {
    const { results } = await (await clientOf(ours, member)).commands.send({ commands: [aCommand(id, command)] })
    if (results[0]?.outcome !== 'accepted') throw new Error(JSON.stringify(results[0]))
  }

  async function ask(target: ConsultTarget, question: string, attachments: AttachmentRef[] = []): Promise<string> {
    const consultId = uuid()
    await must(ours.members.agent, caseId, {
      type: 'case.ask_consult',
      input: { consultId, question, target, attachments, nextPeers: [], shares: { messageIds: [], ...blank } },
    })
    return consultId
  }

  /** Whatever the route answers, as text: its refusals too. */
  const said = async (call: () => Promise<unknown>): Promise<string> => {
    try {
      return JSON.stringify(await call()) ?? ''
    } catch (error) {
      const { code, message, data } = error as { code?: unknown; message?: unknown; data?: unknown }
      return JSON.stringify({ code, message, data })
    }
  }

  const words = { category: 'orders', product: null, problem: 'Ours.', solution: 'Ours.' }
  /** Every procedure of the groups that came with asking colleagues, asked for the case; those without one, all they tell. */
  const ways: Record<string, (client: Client) => Promise<unknown>> = {
    'cases.trail': ({ cases }) => cases.trail({ caseId }),
    'routing.floor': ({ routing }) => routing.floor({ caseId }),
    'around.read': ({ around }) => around.read({ caseId, thread: 'notes', readTo: '2026-01-01T00:00:00.000Z' }),
    'around.tell': ({ around }) => around.tell({ line: uuid(), cases: [{ caseId, doing: { kind: 'looks' } }] }),
    'assist.about': ({ assist }) => assist.about(),
    'assist.similar': ({ assist }) => assist.similar({ caseId }),
    'assist.draft': ({ assist }) => assist.draft({ caseId }),
    'experts.facts': ({ experts }) => experts.facts(),
    'experts.setSuggested': ({ experts }) => experts.setSuggested({ suggested: true }),
    'knowledge.reviewed': ({ knowledge }) => knowledge.reviewed(),
    'knowledge.all': ({ knowledge }) => knowledge.all(),
    'knowledge.ofCase': ({ knowledge }) => knowledge.ofCase({ caseId: solvedId }),
    'knowledge.keep': ({ knowledge }) => knowledge.keep({ noteId: uuid(), caseId: solvedId, words }),
    // Of an earlier revision: refused also where it would be allowed.
    'knowledge.review': ({ knowledge }) => knowledge.review({ noteId, revision: 9, words }),
    'knowledge.retire': ({ knowledge }) => knowledge.retire({ noteId, revision: 9, reason: 'No.' }),
    'knowledge.solved': ({ knowledge }) => knowledge.solved({ noteId, caseId }),
    'handoffs.figures': ({ handoffs }) => handoffs.figures({ days: 30 }),
    'connector.read': ({ connector }) => connector.read(),
    'connector.test': ({ connector }) => connector.test(),
    'alerts.deadLetters': ({ alerts }) => alerts.deadLetters(),
    'feed.changes': ({ feed }) => feed.changes({ after: 0, limit: 500, alerts: true }),
  }
  /** These have tests of their own: what is told over a live line (below), and what is set. */
  const elsewhere = ['around.live', 'connector.set']

  it('is asked of every procedure of these groups', () => {
    const groups = ['around', 'assist', 'experts', 'knowledge', 'handoffs', 'connector'] as const
    const all = groups.flatMap((group) => Object.keys(backendContract[group]).map((name) => `${group}.${name}`))
    expect(all.filter((name) => !(name in ways) && !elsewhere.includes(name))).toEqual([])
  })

  it('gives words of the case to nobody but who sees it whole, whatever they ask', async () => {
    const heard: string[] = []
    for (const { name, on, member, sight } of viewers) {
      const client = await clientOf(on, member)
      for (const [way, call] of Object.entries(ways)) {
        const answer = await said(() => call(client))
        if (sight === 'full') heard.push(...(hidden.test(answer) ? [way] : []))
        else expect(hidden.test(answer), `${name}, ${way}: ${answer}`).toBe(false)
        if (on === theirs) expect(answer, `${name}, ${way}`).not.toContain(ours.members.agent.id)
      }
    }
    // The words are there to be found.
    expect([...new Set(heard)]).toEqual(
      expect.arrayContaining(['cases.trail', 'assist.similar', 'knowledge.all', 'knowledge.ofCase', 'feed.changes']),
    )
  })

  it('answers who helps, a stranger and another workspace as if there were no case', async () => {
    for (const { name, on, member, sight } of viewers.filter((one) => one.sight !== 'full')) {
      const client = await clientOf(on, member)
      for (const way of ['cases.trail', 'routing.floor', 'assist.similar', 'assist.draft'])
        await expect(ways[way]?.(client), `${name}, ${way}`).rejects.toMatchObject({ code: 'NOT_FOUND' })
      expect(await ways['knowledge.ofCase']?.(client), name).toEqual({ note: null })
      for (const way of ['knowledge.keep', 'knowledge.solved']) {
        const refusal = await said(async () => ways[way]?.(client))
        expect(refusal, `${name}, ${way}, ${sight}`).toMatch(/no such case|This is for/)
      }
    }
  })

  it('takes no command from who does not see the case, and from a helper none but answers', async () => {
    const commands = caseCommandSchema.options.map((option) => commandOf(option))
    expect(commands.length).toBeGreaterThan(40)
    for (const { name, on, member, sight } of viewers.filter((one) => one.sight !== 'full')) {
      const client = await clientOf(on, member)
      const { results } = await client.commands.send({ commands: commands.map((one) => aCommand(caseId, one)) })
      for (const [index, command] of commands.entries()) {
        const code = sight === 'consult' && !isOfHelper(command) ? 'not_permitted' : 'not_found'
        expect(results[index], `${name}, ${command.type}`).toMatchObject({ refusal: { code, truth: null } })
      }
    }
  })

  it('lets a helper answer their question and no other', async () => {
    const client = await clientOf(ours, ours.members.tier2)
    const look = (consultId: string): CaseCommand => ({ type: 'case.look_at_consult', input: { consultId } })
    const { results } = await client.commands.send({
      commands: [aCommand(caseId, look(toOther)), aCommand(caseId, look(toHelper))],
    })
    expect(results).toMatchObject([{ refusal: { code: 'not_found', truth: null } }, { outcome: 'accepted' }])
  })

  it('gives the files of the case to who sees it, those of a question to its helper, and none to anybody else', async () => {
    for (const { name, on, member, sight } of viewers) {
      const authorization = `Bearer ${await tokenOf(on, member)}`
      const get = async ({ id }: AttachmentRef, method = 'GET') =>
        (await fetch(`${backend.url}/v1/attachments/${id}`, { method, headers: { authorization } })).status
      const [whole, part] = [sight === 'full' ? 200 : 404, sight === 'none' ? 404 : 200]
      expect([await get(fileOfCase), await get(fileOfQuestion)], name).toEqual([whole, part])
      expect([await get(fileOfCase, 'DELETE'), await get(fileOfQuestion, 'DELETE')], name).toEqual([404, 404])
      expect((await putFile(backend.url, await tokenOf(on, member), { caseId })).status, name).toBe(part)
    }
  })

  it('lets nobody hang a file on a post that they may not open, to get at it that way', async () => {
    const { tier2 } = ours.members
    const client = await clientOf(ours, tier2)
    const hang = (file: AttachmentRef): CaseCommand => ({
      type: 'case.post_consult',
      input: { consultId: toHelper, postId: uuid(), text: 'See.', mentions: [], quotes: null, attachments: [file] },
    })
    const own = await sendFile(backend.url, await tokenOf(ours, tier2), { caseId })
    const { results } = await client.commands.send({
      commands: [
        aCommand(caseId, hang(fileOfCase)),
        aCommand(caseId, hang(own)),
        aCommand(caseId, hang(fileOfQuestion)),
      ],
    })
    expect(results.map(({ outcome }) => outcome)).toEqual(['refused', 'accepted', 'accepted'])
    const headers = { authorization: `Bearer ${await tokenOf(ours, tier2)}` }
    expect((await fetch(`${backend.url}/v1/attachments/${fileOfCase.id}`, { headers })).status).toBe(404)
  })

  it('tells nobody over a live line who is around a case they see nothing of', async () => {
    const desk = async (on: Floor, member: Member) => {
      const { client, socket } = await socketClientOf(on, member)
      const line = uuid()
      const heard = await client.around.live({ line })
      await client.around.tell({ line, cases: [{ caseId, doing: { kind: 'looks' } }] })
      return { heard, socket }
    }
    const strangers = [
      await desk(ours, ours.members.specialist),
      await desk(ours, ours.members.trainee),
      await desk(theirs, theirs.members.admin),
    ]
    const waiting = strangers.map(({ heard }) => heard.next().then(({ value }) => value))
    const [one, other] = [await desk(ours, ours.members.agent), await desk(ours, ours.members.lead)]
    for await (const { people } of one.heard) {
      if (people.length === 0) continue
      expect(people.map(({ memberId }) => memberId)).toEqual([ours.members.lead.id])
      break
    }
    for (const { socket } of [...strangers, one, other]) socket.terminate()
    // The line broke before anything was told: that is no answer.
    for (const answer of await Promise.allSettled(waiting))
      expect(answer.status === 'fulfilled' ? answer.value : undefined).toBeUndefined()
  })

  describe('of a question of the AI', () => {
    const call = (key: string, path: string, method = 'GET', body?: object) =>
      fetch(`${backend.url}/v1/${path}`, {
        method,
        headers: { authorization: `Bearer ${key}`, ...(body ? { 'content-type': 'application/json' } : {}) },
        ...(body ? { body: JSON.stringify(body) } : {}),
      })
    const question = { id: 'same-id', text: 'May I feed the platypus?', options: ['Yes', 'No'] }

    it('keeps connectors apart, and takes no member for one', async () => {
      const asked = await call(ours.apiKey, 'questions', 'POST', { ...aRecord(), question })
      expect(asked.status).toBe(200)
      const messageId = uuid()
      for (const key of [theirs.apiKey, await tokenOf(ours, ours.members.admin)]) {
        const refused = key === theirs.apiKey ? 404 : 401
        for (const answer of [
          await call(key, `questions/${question.id}`),
          await call(key, `questions/${question.id}`, 'DELETE'),
          await call(key, `messages/${messageId}/delivery`, 'POST', { state: 'delivered' }),
        ]) {
          expect([answer.status, hidden.test(await answer.text())]).toEqual([refused, false])
        }
      }
      expect((await call(ours.apiKey, `questions/${question.id}`)).status).toBe(200)
      // The same id is another question elsewhere.
      const there = await call(theirs.apiKey, 'questions', 'POST', {
        ...aRecord(),
        question: { ...question, text: 'Ours?' },
      })
      expect(await there.json()).toMatchObject({ outcome: 'asked' })
    })

    it('can be answered by nobody who does not see the case it is on', async () => {
      const asked = await call(ours.apiKey, 'questions', 'POST', {
        ...aRecord({ team: 'Billing' }),
        question: { ...question, id: uuid() },
      })
      const kept: { caseId: string } = await asked.json()
      const answer: CaseCommand = commandOf(option('case.answer_ai'))
      for (const [on, member] of [
        [ours, ours.members.agent],
        [ours, ours.members.trainee],
        [theirs, theirs.members.lead],
      ] as const) {
        const { results } = await (await clientOf(on, member)).commands.send({
          commands: [aCommand(kept.caseId, answer)],
        })
        expect(results[0], member.role).toMatchObject({ refusal: { code: 'not_found', truth: null } })
      }
    })
  })
})

/** What each role sees of a case of the agent's that tier 2 was asked about. */
const sightBy: Readonly<Record<Member['role'], Sight>> = {
  agent: 'full',
  tier2: 'consult',
  specialist: 'none',
  lead: 'full',
  qa: 'full',
  trainee: 'none',
  admin: 'full',
}

type Option = (typeof caseCommandSchema.options)[number]

function option(type: CaseCommand['type']): Option {
  const found = caseCommandSchema.options.find(({ shape }) => shape.type.value === type)
  if (!found) throw new Error(`No such command: ${type}`)
  return found
}

/** A command of the kind that fits its schema; what it names is nowhere. */
function commandOf(kind: Option): CaseCommand {
  return caseCommandSchema.parse(marked<unknown>(kind, () => 0).value)
}
