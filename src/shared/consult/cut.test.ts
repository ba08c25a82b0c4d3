import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCase, aCustomer, aMessage } from '../../../test/fixtures/case-builder.ts'
import { aConsult, aHelper, aPost } from '../../../test/fixtures/consults.ts'
import { ana, ben, carla, lena, quinn } from '../../../test/fixtures/decisions.ts'
import { idOf } from '../../../test/fixtures/ids.ts'
import { type Mark, marked } from '../../../test/fixtures/marked.ts'
import { maySee } from '../access/permissions.ts'
import { type Case, caseSchema } from '../case/state.ts'
import type { Consult } from './consult.ts'
import { cutForHelper, helpsOn } from './cut.ts'
import { partSeenBy, sightOf } from './sight.ts'

const choices = fc.array(fc.nat(), { minLength: 20, maxLength: 200 })

/** Whatever a case can hold, every text and id in it one of its own. */
function anyCase(numbers: readonly number[]) {
  let at = 0
  return marked(caseSchema, (n) => {
    const number = numbers[at % numbers.length] ?? 0
    at += 1
    return number % n
  })
}

const outsider = ben.id

/** The first consult asks the outsider and shares the first message; other consults ask others, or are over. */
function withQuestion({ value, marks }: { value: Case; marks: Mark[] }, personalDetails: boolean) {
  const [first, ...others] = value.consults
  const [message] = value.conversation
  if (!first || !message) throw new Error('A case without consults or messages')
  const asked: Consult = {
    ...first,
    state: 'open',
    claimedBy: null,
    helpers: [...first.helpers, aHelper({ id: outsider, name: 'Outsider' })],
    shares: { ...first.shares, messageIds: [message.id], personalDetails },
  }
  const over: Consult = { ...asked, id: idOf('over'), state: 'closed', question: 'What was asked in secret?' }
  const state = { ...value, consults: [asked, ...others, over] }
  return { state, marks }
}

/** What of a case may reach a helper, by the place it stands at. */
function isAllowed(path: string, personalDetails: boolean): boolean {
  const top = ['id', 'workspaceId', 'reference', 'version', 'subject', 'category', 'product', 'language', 'teamId']
  if (top.includes(path) || path === 'customer.language') return true
  if (path === 'customer.name' || path === 'conversation[0].authorName') return personalDetails
  if (path.startsWith('consults[0].'))
    return (
      !path.startsWith('consults[0].nextPeers') &&
      !path.startsWith('consults[0].looks') &&
      !path.endsWith('quotes.messageId')
    )
  return /^conversation\[0\]\.(id|at|text|tool\..*)$/.test(path)
}

describe('a case cut to the question', () => {
  it('holds nothing from any other place of the case, whatever the case holds', () => {
    fc.assert(
      fc.property(choices, fc.boolean(), (numbers, personalDetails) => {
        const { state, marks } = withQuestion(anyCase(numbers), personalDetails)
        const cut = JSON.stringify(cutForHelper(state, outsider))
        const leaked = marks.filter(({ path, written }) => !isAllowed(path, personalDetails) && cut.includes(written))
        // An agent's name stands over their message.
        const known = state.conversation[0]?.author === 'customer' ? [] : ['conversation[0].authorName']
        expect(leaked.map(({ path }) => path).filter((path) => !known.includes(path))).toEqual([])
        expect(cut).not.toContain('What was asked in secret?')
      }),
      { numRuns: 150 },
    )
  })

  it('is a whole case to every reader, and says what it is', () => {
    fc.assert(
      fc.property(choices, fc.boolean(), (numbers, personalDetails) => {
        const { state } = withQuestion(anyCase(numbers), personalDetails)
        const cut = cutForHelper(state, outsider)
        expect(caseSchema.parse(cut)).toEqual(cut)
        expect(cut).toMatchObject({
          id: state.id,
          reference: state.reference,
          version: state.version,
          sight: 'consult',
        })
        expect(cut.consults).toHaveLength(1)
        expect(cut.conversation).toHaveLength(1)
      }),
      { numRuns: 100 },
    )
  })

  const state = aCase({
    subject: 'Refund of Jordan Blake not arrived',
    customer: aCustomer({ phone: '+44 20 7946 0958', vulnerabilities: ['bereaved'] }),
    conversation: [
      aMessage({ id: 'm1', text: 'I am Jordan Blake, write to jordan@example.com or call +44 20 7946 0958.' }),
      aMessage({ id: 'm2', author: 'agent', authorName: 'Ana Reyes', text: 'Dear Jordan, I look into it.' }),
      aMessage({ id: 'm3', text: 'A thing nobody shared.' }),
    ],
  })
  const packet = { summary: 'Jordan Blake waits.', goal: 'Money', triggers: [], tried: [], keyFacts: [] }
  const asked = (overrides: Partial<Consult['shares']> = {}, rest: Partial<Consult> = {}) => ({
    ...state,
    consults: [
      aConsult({ shares: { messageIds: ['m1', 'm2'], personalDetails: false, packet, ...overrides }, ...rest }),
    ],
  })

  it('masks who the customer is, the same in subject, packet and messages', () => {
    const cut = cutForHelper(asked(), ben.id)
    expect(cut.subject).toBe('Refund of [name 1] not arrived')
    expect(cut.consults[0]?.shares.packet.summary).toBe('[name 1] waits.')
    expect(cut.conversation.map(({ text }) => text)).toEqual([
      'I am [name 1], write to [email 1] or call [phone 1].',
      expect.stringMatching(/^Dear \[name \d\], I look into it\.$/),
    ])
    expect(cut.conversation.map(({ authorName }) => authorName)).toEqual([null, 'Ana Reyes'])
    expect(cut.customer).toMatchObject({ name: '', email: null, phone: null, vulnerabilities: [] })
    expect(JSON.stringify(cut)).not.toMatch(/jordan|blake|7946|bereaved|nobody shared/i)
  })

  it('leaves them where the asker includes personal details, and still tells no more than was shared', () => {
    const cut = cutForHelper(asked({ personalDetails: true }), ben.id)
    expect(cut.customer.name).toBe('Jordan Blake')
    expect(cut.conversation[0]?.text).toContain('jordan@example.com')
    expect(cut.customer).toMatchObject({ email: null, phone: null })
    expect(JSON.stringify(cut)).not.toMatch(/bereaved|nobody shared/)
  })

  it('unmasks only what a question with personal details shares', () => {
    const two = asked()
    const open = aConsult({ id: idOf('open'), shares: { messageIds: ['m2'], personalDetails: true, packet } })
    const cut = cutForHelper({ ...two, consults: [...two.consults, open] }, ben.id)
    expect(cut.conversation.map(({ text }) => text)).toEqual([
      expect.not.stringContaining('jordan@example.com'),
      'Dear Jordan, I look into it.',
    ])
    expect(cut.consults.map(({ shares }) => shares.packet.summary)).toEqual(['[name 1] waits.', 'Jordan Blake waits.'])
  })

  it('keeps the placeholders of what was shared when more is shared', () => {
    const before = cutForHelper(asked({ messageIds: ['m2'] }), ben.id)
    const after = cutForHelper(asked({ messageIds: ['m2', 'm1'] }), ben.id)
    const text = (cut: Case) => cut.conversation.find(({ id }) => id === 'm2')?.text
    expect(text(after)).toBe(text(before))
  })

  it('shows a helper their own looks and their own questions', () => {
    const looks = [ben, carla].map(({ id }) => ({ memberId: id, at: state.receivedAt }))
    const others = aConsult({ id: idOf('others'), question: 'For Carla alone', helpers: [aHelper(carla)] })
    const mine = asked({}, { looks })
    const cut = cutForHelper({ ...mine, consults: [...mine.consults, others] }, ben.id)
    expect(cut.consults.map(({ question }) => question)).toEqual([mine.consults[0]?.question])
    expect(cut.consults[0]?.looks).toEqual([looks[0]])
  })

  it('takes the place away that a quote has in a message nobody shared', () => {
    const quoting = (messageId: string) =>
      aPost(ana, { id: idOf(messageId), answer: false, quotes: { kind: 'message', messageId } })
    const cut = cutForHelper(asked({}, { posts: [quoting('m1'), quoting('m3')] }), ben.id)
    expect(cut.consults[0]?.posts.map(({ quotes }) => quotes)).toEqual([{ kind: 'message', messageId: 'm1' }, null])
  })

  it('tells when the question moved, not when the case did', () => {
    const busy = { ...asked({}, { posts: [aPost(ben)] }), updatedAt: '2031-01-01T00:00:00.000Z' }
    const cut = cutForHelper(busy, ben.id)
    expect([cut.receivedAt, cut.updatedAt]).toEqual([busy.consults[0]?.askedAt, busy.consults[0]?.posts[0]?.at])
  })
})

describe('sight of a case', () => {
  const consult = aConsult()
  const state = aCase({ teamId: idOf('team:Nobody'), consults: [consult] })

  it('is the whole for who may see it, also where they help', () => {
    expect(sightOf(lena, state)).toBe('full')
    expect(partSeenBy(lena, state)).toBe(state)
    const own = { ...state, ownerId: ben.id }
    expect(partSeenBy(ben, own)).toBe(own)
  })

  it('is the question for who helps on it, as long as it goes on and is theirs', () => {
    expect(sightOf(ben, state)).toBe('consult')
    expect(partSeenBy(ben, state)).toMatchObject({ sight: 'consult' })
    for (const over of ['solved', 'withdrawn', 'escalated', 'closed'] as const)
      expect(sightOf(ben, { ...state, consults: [{ ...consult, state: over }] })).toBe('none')
    expect(sightOf(ben, { ...state, consults: [{ ...consult, claimedBy: carla.id }] })).toBe('none')
    expect(sightOf(carla, { ...state, consults: [{ ...consult, claimedBy: carla.id }] })).toBe('consult')
  })

  it('is nothing for everybody else, and ends when a helper leaves', () => {
    expect(partSeenBy(ben, aCase({ teamId: idOf('team:Nobody') }))).toBeNull()
    expect(helpsOn({ ...ben, active: false }, state)).toBe(false)
    expect(helpsOn(quinn, state)).toBe(false)
  })

  it('is no more through the cut than through the case', () => {
    for (const member of [ana, ben, carla]) {
      if (maySee(member, state)) continue
      expect(maySee(member, cutForHelper(state, ben.id))).toBe(false)
    }
  })
})
