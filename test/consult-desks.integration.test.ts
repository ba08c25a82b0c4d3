import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { v7 as uuid } from 'uuid'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import type { OrderEnvelope } from '../src/backend/commands/decide-batch.ts'
import { findCase } from '../src/backend/db/case-state.ts'
import { readIn } from '../src/backend/db/transaction.ts'
import { houseActor } from '../src/backend/house/actor.ts'
import type { Backend } from '../src/backend/server.ts'
import {
  aCommand,
  aFloor,
  clientOf,
  type Floor,
  moveTo,
  password,
  receive,
  take,
} from '../src/backend/testing/floor.ts'
import { onEachStore } from '../src/backend/testing/stores.ts'
import { readShown } from '../src/desk/cache/sql/case-doc.ts'
import type { Desk } from '../src/desk/desk.ts'
import { type DeskClient, firstThat, openDesk, tempFolder, until } from '../src/desk/fixtures/desk-rig.ts'
import type { Member } from '../src/shared/access/directory.ts'
import type { CaseCommand } from '../src/shared/case/commands/index.ts'
import type { Case } from '../src/shared/case/state.ts'
import type { ConsultTarget, Quote } from '../src/shared/consult/consult.ts'
import { partSeenBy } from '../src/shared/consult/sight.ts'
import { startCuttableProxy } from './fixtures/cuttable-proxy.ts'

/** Real desks at the real backend: what a helper gets of a case they do not see otherwise, and what is left of it after. */

// Up to four desks load their caches at once.
vi.setConfig({ testTimeout: 60_000 })

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

interface Seat {
  readonly desk: Desk
  readonly client: DeskClient
  readonly member: Member
}

onEachStore('a consult between desks', (start) => {
  let backend: Backend
  let floor: Floor

  beforeAll(async () => {
    backend = await start({ sweep: false })
  }, 60_000)
  beforeEach(async () => {
    floor = await aFloor(backend)
  })

  async function seat(member: Member, backendUrl = backend.url): Promise<Seat> {
    const folder = tempFolder()
    closing.push(folder.remove)
    const { desk, client } = await openDesk({ dataDir: folder.path, backendUrl })
    closing.push(() => desk.close())
    await client.session.signIn({ workspace: floor.slug, email: member.email, password })
    await until(() => desk.status().link === 'online', `${member.name} is online`, 30_000)
    return { desk, client, member }
  }

  /** A case of the agent's, with a customer of its own who says who they are and what nobody needs to know. */
  async function aCaseOf(agent: Seat): Promise<string> {
    const caseId = await received(floor)
    await firstThat(await agent.client.inbox.watch({ view: 'team', limit: 500 }), ({ rows }) =>
      rows.some(({ id }) => id === caseId),
    )
    await issue(agent, caseId, take(agent.member))
    await issue(agent, caseId, { type: 'case.note', input: { noteId: uuid(), text: 'The walrus knows more.' } })
    return caseId
  }

  async function ask(agent: Seat, caseId: string, target: ConsultTarget): Promise<string> {
    const { conversation } = await shown(agent, caseId)
    const consultId = uuid()
    await issue(agent, caseId, {
      type: 'case.ask_consult',
      input: {
        consultId,
        question: 'May I split the refund over two cards?',
        target,
        shares: {
          messageIds: [conversation[0]!.id],
          personalDetails: false,
          packet: { summary: 'Zebulon Quist waits.', goal: '', triggers: [], tried: [], keyFacts: [] },
        },
        attachments: [],
        nextPeers: [],
      },
    })
    return consultId
  }

  /** The case as the helper's desk shows it, once it is there. */
  async function asked({ client }: Seat, caseId: string): Promise<Case> {
    await firstThat(await client.inbox.watch({ view: 'asked' }), ({ rows }) => rows.some(({ id }) => id === caseId))
    return (await firstThat(await client.cases.watch({ caseId }), () => true)).case
  }

  const gone = ({ client }: Seat, caseId: string) =>
    until(
      () =>
        client.cases.watch({ caseId }).then(
          () => false,
          (error) => error.code === 'NOT_FOUND',
        ),
      'the case is gone from the desk',
    )

  it('gives a helper the question and what was shared, takes their answer, and leaves nothing when it ends', async () => {
    const { agent, tier2, specialist } = floor.members
    const [asker, colleague, helper, stranger] = [
      await seat(agent),
      await seat(floor.second),
      await seat(tier2),
      await seat(specialist),
    ]
    const caseId = await aCaseOf(asker)
    const consultId = await ask(asker, caseId, { kind: 'member', memberId: tier2.id })

    const cut = await asked(helper, caseId)
    expect(cut).toMatchObject({ sight: 'consult', subject: 'Refund of [name 1] is late', ownerId: null, notes: [] })
    expect(cut.conversation.map(({ text }) => text)).toEqual(['I am [name 1], write to [email 1].'])
    expect(cut.consults[0]).toMatchObject({ id: consultId, shares: { packet: { summary: '[name 1] waits.' } } })
    expect((await helper.client.inbox.page({ view: 'all' })).total).toBe(0)
    const held = everythingOn(helper.desk)
    expect(held).toContain('May I split the refund')
    expect(held).not.toMatch(/zebulon|quist|hippopotamus|walrus|7946/i)
    for (const word of ['Zebulon', 'hippopotamus', 'walrus'])
      expect((await helper.client.cases.search({ text: word })).hits).toEqual([])
    expect((await helper.client.cases.search({ text: 'split refund' })).hits.map(({ row }) => row.id)).toEqual([caseId])

    expect(everythingOn(stranger.desk)).not.toContain(caseId)
    expect(await shown(colleague, caseId)).toMatchObject({ sight: 'full', customer: { name: 'Zebulon Quist' } })

    await issue(helper, caseId, { type: 'case.look_at_consult', input: { consultId } })
    const postId = uuid()
    await issue(helper, caseId, {
      type: 'case.post_consult',
      input: { consultId, postId, text: 'Yes, in two steps.', mentions: [], quotes: null, attachments: [] },
    })
    const answered = await firstThat(
      await asker.client.cases.watch({ caseId }),
      (answer) => answer.case.consults[0]?.posts.length === 1,
    )
    expect(answered.case).toMatchObject({ ownerId: agent.id, teamId: floor.frontline.id, sight: 'full' })
    const trail = await (await clientOf(floor, agent)).cases.trail({ caseId })
    expect(trail.entries.filter(({ event }) => event.type === 'consult_looked').map(({ by }) => by.id)).toEqual([
      tier2.id,
    ])

    await issue(asker, caseId, { type: 'case.mark_answer', input: { consultId, postId, mark: 'solution' } })
    await gone(helper, caseId)
    await until(() => helper.desk.status().waiting === 0, 'nothing waits')
    expect((await helper.client.inbox.page({ view: 'asked' })).total).toBe(0)
    expect(everythingOn(helper.desk, { words: false })).not.toMatch(/split the refund|in two steps|\[name 1\]/)
    expect((await helper.client.cases.search({ text: 'split refund' })).hits).toEqual([])
    expect(await shown(colleague, caseId)).toMatchObject({ sight: 'full', consults: [{ state: 'solved' }] })
  })

  it('lets a helper do nothing but answer, and tells them nothing of the case in the refusal', async () => {
    const { agent, tier2 } = floor.members
    const [asker, helper] = [await seat(agent), await seat(tier2)]
    const caseId = await aCaseOf(asker)
    await ask(asker, caseId, { kind: 'member', memberId: tier2.id })
    await asked(helper, caseId)
    for (const command of [
      { type: 'case.note', input: { noteId: uuid(), text: 'Let me in.' } },
      take(tier2),
      { type: 'case.change_severity', input: { to: 'S1', reason: 'Now.' } },
    ] satisfies CaseCommand[]) {
      const issued = await helper.client.commands.issue({ caseId, command })
      expect(issued).toMatchObject({ outcome: 'refused', refusal: { code: 'not_permitted', truth: null } })
    }
  })

  it('gives a question to a team to whoever answers first, and tells the other, whose desk forgets it', async () => {
    const { agent, tier2, specialist } = floor.members
    const line = await startCuttableProxy(new URL(backend.url))
    closing.push(() => line.close())
    const [asker, first, late] = [await seat(agent), await seat(tier2), await seat(specialist, line.url)]
    const caseId = await aCaseOf(asker)
    const consultId = await ask(asker, caseId, { kind: 'team', teamId: floor.billing.id })
    await asked(first, caseId)
    await asked(late, caseId)
    line.cut()
    await until(() => late.desk.status().link === 'offline', 'the late one is offline')
    const answer = (text: string): CaseCommand => ({
      type: 'case.post_consult',
      input: { consultId, postId: uuid(), text, mentions: [], quotes: null, attachments: [] },
    })
    await issue(late, caseId, answer('Mine is late.'))
    await issue(first, caseId, answer('Mine is first.'))
    await until(() => first.desk.status().waiting === 0, 'the first has answered')
    line.restore()
    const [item] = await firstThat(await late.client.attention.watch(), (items) => items.length === 1)
    expect(item).toMatchObject({ caseId, refusal: { code: 'consult_claimed' } })
    expect(item?.refusal.truth).toContain(tier2.name)
    await gone(late, caseId)
    const { consults } = await shown(asker, caseId)
    expect(consults[0]?.posts.map(({ text }) => text)).toEqual(['Mine is first.'])
    expect((await asked(first, caseId)).consults[0]).toMatchObject({ claimedBy: tier2.id })
  })

  it('gives somebody who is asked on top the question with its thread, beside who has taken it', async () => {
    const { agent, tier2, specialist } = floor.members
    const [asker, first, added] = [await seat(agent), await seat(tier2), await seat(specialist)]
    const caseId = await aCaseOf(asker)
    const consultId = await ask(asker, caseId, { kind: 'team', teamId: floor.billing.id })
    await asked(added, caseId)
    const answer = (text: string): CaseCommand => ({
      type: 'case.post_consult',
      input: { consultId, postId: uuid(), text, mentions: [], quotes: null, attachments: [] },
    })
    await issue(first, caseId, answer('Mine is first.'))
    await gone(added, caseId)
    await firstThat(await asker.client.cases.watch({ caseId }), (one) => one.case.consults[0]?.posts.length === 1)
    const more: CaseCommand = { type: 'case.add_to_consult', input: { consultId, memberIds: [specialist.id] } }
    await issue(asker, caseId, more)
    const cut = await asked(added, caseId)
    expect(cut).toMatchObject({ sight: 'consult', subject: 'Refund of [name 1] is late' })
    expect(cut.consults[0]?.posts.map(({ text }) => text)).toEqual(['Mine is first.'])
    expect(everythingOn(added.desk)).not.toMatch(/zebulon|quist|hippopotamus|walrus|7946/i)
    await issue(added, caseId, answer('And mine.'))
    const both = await firstThat(
      await first.client.cases.watch({ caseId }),
      (one) => one.case.consults[0]?.posts.length === 2,
    )
    expect(both.case.consults[0]).toMatchObject({ claimedBy: tier2.id, posts: [{ answer: true }, { answer: true }] })
    // The same once more changes nothing: they are asked already.
    expect(await asker.client.commands.issue({ caseId, command: more })).toMatchObject({
      outcome: 'refused',
      refusal: { code: 'no_change' },
    })
  })

  it('ends the sight of a helper who was offline when the question ended, and says so of their answer', async () => {
    const { agent, tier2 } = floor.members
    const line = await startCuttableProxy(new URL(backend.url))
    closing.push(() => line.close())
    const [asker, helper] = [await seat(agent), await seat(tier2, line.url)]
    const caseId = await aCaseOf(asker)
    const consultId = await ask(asker, caseId, { kind: 'member', memberId: tier2.id })
    await asked(helper, caseId)
    line.cut()
    await until(() => helper.desk.status().link === 'offline', 'the helper is offline')
    await issue(helper, caseId, {
      type: 'case.post_consult',
      input: { consultId, postId: uuid(), text: 'Too late.', mentions: [], quotes: null, attachments: [] },
    })
    await issue(asker, caseId, { type: 'case.withdraw_consult', input: { consultId, reason: 'Found it.' } })
    await until(() => asker.desk.status().waiting === 0, 'it is withdrawn')
    line.restore()
    const [item] = await firstThat(await helper.client.attention.watch(), (items) => items.length === 1)
    expect(item).toMatchObject({ caseId, refusal: { code: 'consult_over' } })
    await gone(helper, caseId)
    expect(everythingOn(helper.desk, { words: false })).not.toMatch(/split the refund|\[name 1\]/)
    await helper.client.attention.discard({ commandId: item!.commandId })
    expect(everythingOn(helper.desk, { words: false })).not.toContain('Too late.')
  })

  it('leaves somebody who loses sight of a case the question they help on, and takes the rest away', async () => {
    const { agent, lead } = floor.members
    const [asker, helper, chief] = [await seat(agent), await seat(floor.second), await seat(lead)]
    const caseId = await aCaseOf(asker)
    await ask(asker, caseId, { kind: 'member', memberId: floor.second.id })
    expect((await asked(helper, caseId)).sight).toBe('full')
    await helper.client.drafts.save({ caseId, kind: 'note', text: 'Zebulon again?' })
    expect((await helper.client.cases.search({ text: 'hippopotamus' })).hits).toHaveLength(1)
    await issue(chief, caseId, {
      type: 'case.reassign',
      input: { to: { teamId: floor.billing.id, memberId: null }, reason: 'Belongs there.' },
    })
    const left = await firstThat(
      await helper.client.cases.watch({ caseId }),
      (answer) => answer.case.sight === 'consult',
    )
    expect(left.case.conversation).toHaveLength(1)
    expect(everythingOn(helper.desk, { words: false })).not.toMatch(/zebulon|quist|hippopotamus|walrus/i)
    expect((await helper.client.cases.search({ text: 'hippopotamus' })).hits).toEqual([])
    expect((await helper.client.inbox.page({ view: 'team', limit: 500 })).rows.map(({ id }) => id)).not.toContain(
      caseId,
    )
  })

  it('holds of a case what its member may see and no more, whatever happens to it', async () => {
    const { agent, tier2, specialist, lead } = floor.members
    const seats = [await seat(tier2), await seat(specialist), await seat(floor.second)]
    const clients = new Map<string, Awaited<ReturnType<typeof clientOf>>>()
    for (const member of [agent, tier2, specialist, floor.second, lead])
      clients.set(member.id, await clientOf(floor, member))
    const { db } = backend.services.database
    const stored = (caseId: string) => readIn(db, floor.workspaceId, (found) => findCase(found, caseId))
    const sights = new Set<string>()

    /** One thing that may happen; what is refused changes nothing, and that is checked too. */
    const happens = async (caseId: string, kind: (typeof kinds)[number], step: number): Promise<void> => {
      const state = await stored(caseId)
      const consult = state?.consults.at(-1)
      const consultId = consult?.id ?? uuid()
      const postId = consult?.posts.at(-1)?.id ?? uuid()
      const send = async (by: Member, command: CaseCommand) => {
        await clients.get(by.id)?.commands.send({ commands: [aCommand(caseId, command)] })
      }
      const askFor = (target: ConsultTarget, personalDetails = false): CaseCommand => ({
        type: 'case.ask_consult',
        input: {
          consultId: uuid(),
          question: `What now, ${step}?`,
          target,
          shares: {
            messageIds: [state?.conversation[0]?.id ?? ''],
            personalDetails,
            packet: { summary: `${state?.customer.name} waits.`, goal: '', triggers: [], tried: [], keyFacts: [] },
          },
          attachments: [],
          nextPeers: [],
        },
      })
      const post = (quotes: Quote | null = null): CaseCommand => ({
        type: 'case.post_consult',
        input: { consultId, postId: uuid(), text: `So, ${step}.`, mentions: [], quotes, attachments: [] },
      })
      switch (kind) {
        case 'ask the member':
          return send(lead, askFor({ kind: 'member', memberId: tier2.id }))
        case 'ask with details':
          return send(lead, askFor({ kind: 'member', memberId: tier2.id }, true))
        case 'ask the team':
          return send(lead, askFor({ kind: 'team', teamId: floor.billing.id }))
        case 'ask whoever knows':
          return send(lead, askFor({ kind: 'anyone', skill: null }))
        case 'quote another message':
          return send(lead, post({ kind: 'message', messageId: state?.conversation[1]?.id ?? '' }))
        case 'nobody answers':
          for (const at of [consult?.answerBy, consult?.widenAt, consult?.tellAt])
            if (at)
              await backend.services.queue.submit(floor.workspaceId, [
                { by: { kind: 'house', actor: houseActor }, envelope: aTick(caseId), at },
              ])
          return
        case 'claim':
          return send(specialist, { type: 'case.claim_consult', input: { consultId } })
        case 'answer':
          return send(tier2, post())
        case 'another answers':
          return send(specialist, post())
        case 'decline':
          return send(tier2, { type: 'case.decline_consult', input: { consultId, reason: null } })
        case 'mark':
          return send(lead, { type: 'case.mark_answer', input: { consultId, postId, mark: 'solution' } })
        case 'withdraw':
          return send(lead, { type: 'case.withdraw_consult', input: { consultId, reason: null } })
        case 'close':
          return send(lead, { type: 'case.close_consult', input: { consultId, reason: null } })
        case 'note':
          return send(lead, {
            type: 'case.note',
            input: { noteId: uuid(), text: `${secretOf(state, 'walrus')} saw ${step}.`, mentions: [floor.second.id] },
          })
        case 'to the team':
          return send(lead, moveTo(floor.billing))
        case 'away':
          return send(lead, moveTo(floor.frontline))
        case 'up':
          return send(lead, moveTo(floor.management))
        default:
          return kind satisfies never
      }
    }

    const check = async (caseId: string, { desk, member }: Seat): Promise<void> => {
      const state = await stored(caseId)
      const allowed = state && partSeenBy(member, state)
      const account = desk.account()
      const held = () => account?.read((cache) => readShown(cache, caseId))?.state ?? null
      // What is not for this member is not told to their desk, so there is no place of the log to wait for.
      await until(() => isDeepStrictEqual(held(), allowed), 'the desk shows what its member may see')
      const sight = allowed?.sight ?? 'none'
      sights.add(`${member.name} ${sight}`)
      if (sight === 'full') return
      const withDetails = allowed?.consults.some(({ shares }) => shares.personalDetails) ?? false
      const shared = allowed?.conversation.some(({ id }) => id === state?.conversation[1]?.id) ?? false
      // Alerts and files may be blanked with the next change of the feed; the index is written anew in quiet moments.
      await until(() => {
        for (let round = 0; round < 50; round += 1) account?.cache.tidy()
        const found = everythingOn(desk)
        const secrets = ['walrus', ...(shared ? [] : ['hippopotamus']), ...(withDetails ? [] : ['quist'])]
        return !secrets.some((word) => found.toLowerCase().includes(secretOf(state, word)))
      }, `${member.name}'s desk holds nothing else`)
    }

    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...kinds), { minLength: 14, maxLength: 16 }), async (story) => {
        const caseId = await received(floor, tagged())
        for (const [step, kind] of story.entries()) {
          await happens(caseId, kind, step)
          for (const one of seats) await check(caseId, one)
        }
      }),
      { numRuns: 4 },
    )
    expect([...sights]).toEqual(
      expect.arrayContaining([`${tier2.name} consult`, `${tier2.name} none`, `${floor.second.name} full`]),
    )
  }, 240_000)

  it('gives a desk that loads anew the question as it gives it live', async () => {
    const { agent, tier2 } = floor.members
    const [asker, helper] = [await seat(agent), await seat(tier2)]
    const caseId = await aCaseOf(asker)
    await ask(asker, caseId, { kind: 'member', memberId: tier2.id })
    const live = await asked(helper, caseId)
    const again = await seat(tier2)
    expect(await asked(again, caseId)).toEqual(live)
    expect(everythingOn(again.desk)).not.toMatch(/zebulon|quist|hippopotamus|walrus|7946/i)
  })
})

/** A case of a customer who says who they are, and what nobody needs to know; `tag` makes its words its own. */
async function received(floor: Floor, tag = ''): Promise<string> {
  const [caseId] = await receive(floor, 1, {
    subject: `Refund of Zebulon Quist${tag} is late`,
    customer: {
      id: `c-${uuid()}`,
      name: `Zebulon Quist${tag}`,
      email: `zebulon@quist${tag}.example`,
      phone: '+44 20 7946 0958',
    },
    conversation: [
      { author: 'customer', text: `I am Zebulon Quist${tag}, write to zebulon@quist${tag}.example.` },
      { author: 'customer', text: `A hippopotamus${tag} ate the invoice.` },
    ],
  })
  if (!caseId) throw new Error('Nothing came in')
  return caseId
}

/** Letters that stand in no other case. */
function tagged(): string {
  return [...uuid().replaceAll('-', '').slice(-10)]
    .map((digit) => 'bcdfghjklmnpqrst'[Number.parseInt(digit, 16)])
    .join('')
}

/** A word of this case that nobody else's has, in small letters. */
function secretOf(state: Case | null, word: string): string {
  return `${word}${/Quist([a-z]*)/.exec(state?.customer.name ?? '')?.[1] ?? ''}`
}

/** The house looks at a case. */
function aTick(caseId: string): OrderEnvelope {
  const command = { type: 'case.tick', input: {} } as const
  return { id: uuid(), caseId, seenVersion: 1_000_000, command, deskId: null, deskAt: null }
}

/** What may happen to a case while colleagues of other teams are asked about it now and then. */
const kinds = [
  'ask the member',
  'ask with details',
  'ask the team',
  'ask whoever knows',
  'quote another message',
  'nobody answers',
  'claim',
  'answer',
  'another answers',
  'decline',
  'mark',
  'withdraw',
  'close',
  'note',
  'to the team',
  'away',
  'up',
] as const

async function shown({ client }: Seat, caseId: string): Promise<Case> {
  return (await firstThat(await client.cases.watch({ caseId }), () => true)).case
}

async function issue({ client }: Seat, caseId: string, command: CaseCommand): Promise<void> {
  const issued = await client.commands.issue({ caseId, command })
  if (issued.outcome === 'refused') throw new Error(`${issued.refusal.code}: ${issued.refusal.message}`)
}

/**
 * Every row of every table of a desk's cache as text, and every word of its search index. Words of what was erased stay
 * in the index until it was written anew in quiet moments, where no search finds them: then ask without.
 */
function everythingOn(desk: Desk, { words } = { words: true }): string {
  const account = desk.account()
  if (!account) throw new Error('Nobody is signed in')
  return account.cache.write((db) => {
    db.exec(`CREATE VIRTUAL TABLE IF NOT EXISTS temp.words USING fts5vocab('main', 'case_text', 'row')`)
    const tables = db
      .all(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'case_text%'`)
      .map((row) => Object.values(row as object).join())
    expect(tables).toEqual(expect.arrayContaining(['case_doc', 'case_item', 'alert', 'draft', 'outbox', 'settings']))
    const rows = tables.flatMap((name) => db.all(`SELECT * FROM "${name}"`))
    return JSON.stringify([rows, words ? db.all('SELECT term FROM temp.words') : []])
  })
}
