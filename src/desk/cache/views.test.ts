import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { anApproval, refOf } from '../../../test/fixtures/case-builder.ts'
import { aConsult, aHelper } from '../../../test/fixtures/consults.ts'
import { noLimits } from '../../shared/approval/authority.ts'
import { mayAnswer } from '../../shared/approval/who-may.ts'
import { isActive } from '../../shared/case/basics.ts'
import { type CaseCommand, caseCommandSchema } from '../../shared/case/commands/index.ts'
import { askedOf, toInboxItem } from '../../shared/case/inbox-item.ts'
import { buildPacket } from '../../shared/case/packet.ts'
import type { Case } from '../../shared/case/state.ts'
import { type InboxQueryInput, inboxQuerySchema, type View, viewSchema } from '../../shared/contract/desk.ts'
import { noGuides } from '../../shared/guide/guide-library.ts'
import { isAway } from '../../shared/together/snooze.ts'
import { makeCase } from '../fixtures/make-case.ts'
import { openTestCache, testNow } from '../fixtures/open-cache.ts'
import { ana, ben, billing, frontline, lena, testId } from '../fixtures/people.ts'
import { bringBack } from '../outbox/bring-back.ts'
import { issueCommand } from '../outbox/issue.ts'
import { searchCases } from '../search/search-cases.ts'
import { applyChanges } from '../sync/apply-changes.ts'
import { readInboxPage } from './inbox-page.ts'
import { readShown } from './sql/case-doc.ts'
import { countItems, sweepAtRisk } from './sql/case-item.ts'
import { readViewCounts } from './sql/tally.ts'
import { readStandpoint } from './standpoint.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0).toReversed()) close()
})

function cacheWith(cases: readonly Case[], member = ana) {
  const test = openTestCache(cases, member)
  closing.push(test.remove)
  const page = (input: InboxQueryInput) => test.cache.read((db) => readInboxPage(db, inboxQuerySchema.parse(input)))
  return { ...test, page }
}

/** The views by their definitions, over plain cases: what the indexes have to agree with. */
function inView(view: View, state: Case, member: typeof ana, now: number): boolean {
  const item = toInboxItem(state)
  if (state.sight === 'consult' && view !== 'asked') return false
  const away = isAway(state, member.id, new Date(now).toISOString())
  switch (view) {
    case 'mine':
      return item.ownerId === member.id && !away
    case 'team':
      return member.teamIds.includes(item.teamId) && !away
    case 'snoozed':
      return away
    case 'at_risk':
      return (
        isActive(state.status) &&
        state.clocks.some((clock) => !clock.metAt && !clock.pausedAt && Date.parse(clock.atRiskAt) <= now)
      )
    case 'unaccepted':
      return item.escalation !== null && member.teamIds.includes(item.escalation.to.teamId)
    case 'approvals':
      return state.approvals.some((one) => one.state === 'asked' && mayAnswer(member, one))
    case 'asked':
      return askedOf(state, member.id).length > 0
    case 'following':
      return item.followers.includes(member.id)
    case 'all':
      return true
  }
}

describe('the inbox', () => {
  const cases = Array.from({ length: 60 }, (_, n) =>
    makeCase(n + 1, { teamId: n % 4 === 0 ? billing.id : frontline.id }),
  )

  it.each(['priority', 'clock', 'newest'] as const)(
    'sorts by %s through all its pages without losing or repeating a row',
    (sort) => {
      const test = cacheWith(cases)
      const { page } = test
      const ids: string[] = []
      let after: string | null = null
      do {
        const { rows, next }: { rows: { id: string }[]; next: string | null } = page({
          view: 'all',
          sort,
          limit: 7,
          after,
        })
        ids.push(...rows.map(({ id }) => id))
        after = next
      } while (after)
      expect(new Set(ids).size).toBe(60)
      const key = {
        priority: (state: Case) => -state.priority.score,
        clock: (state: Case) => Date.parse(toInboxItem(state).clock?.dueAt ?? '9999-01-01'),
        newest: (state: Case) => -Date.parse(state.receivedAt),
      }[sort]
      const keys = ids.map((id) => key(test.cache.read((db) => readShown(db, id))?.state ?? makeCase(0)))
      expect(keys).toEqual(keys.toSorted((a, b) => a - b))
    },
  )

  it.each([
    [{ severities: ['S1' as const] }, (state: Case) => state.severity === 'S1'],
    [{ categories: ['billing'] }, (state: Case) => state.category === 'billing'],
    [{ teamIds: [billing.id] }, (state: Case) => state.teamId === billing.id],
    [{ statuses: ['new' as const] }, (state: Case) => state.status === 'new'],
    [{ statuses: ['waiting_customer' as const] }, () => false],
    [{ categories: ['no_such_category'] }, () => false],
    [
      { caseIds: [cases[0]?.id ?? '', cases[7]?.id ?? ''], done: true },
      (state: Case) => [cases[0]?.id, cases[7]?.id].includes(state.id),
    ],
    [
      { flagCodes: ['low_confidence' as const], severities: ['S2' as const, 'S3' as const] },
      (state: Case) =>
        toInboxItem(state).flags.some(({ code }) => code === 'low_confidence') && ['S2', 'S3'].includes(state.severity),
    ],
  ])('filters by %j', (filter, fits) => {
    const { page } = cacheWith(cases)
    const { rows, total } = page({ view: 'all', limit: 500, filter })
    const expected = cases.filter(fits).map(({ id }) => id)
    expect(rows.map(({ id }) => id).toSorted()).toEqual(expected.toSorted())
    if (total !== null) expect(total).toBe(expected.length)
  })

  it('starts at the top when an `after` makes no sense', () => {
    const { page } = cacheWith(cases)
    const top = page({ view: 'all', limit: 5 }).rows.map(({ id }) => id)
    for (const after of [
      'nonsense',
      Buffer.from('[1]').toString('base64url'),
      Buffer.from('["a","b","c"]').toString('base64url'),
    ]) {
      expect(page({ view: 'all', limit: 5, after }).rows.map(({ id }) => id)).toEqual(top)
    }
  })

  it('marks cases at risk as time goes by, and unmarks them after a clock was set back', () => {
    const { cache } = cacheWith(cases)
    const later = testNow + 30 * 24 * 60 * 60_000
    expect(cache.read(readViewCounts).at_risk).toBeLessThan(60)
    cache.write((db) => sweepAtRisk(db, later, 1_000))
    expect(cache.read(readViewCounts).at_risk).toBe(60)
    cache.write((db) => sweepAtRisk(db, testNow, 1_000))
    expect(cache.read(readViewCounts).at_risk).toBe(
      cases.filter((state) => inView('at_risk', state, ana, testNow)).length,
    )
    cache.write((db) => sweepAtRisk(db, 0, 1_000))
    expect(cache.read(readViewCounts).at_risk).toBe(0)
  })
})

describe('a case put aside', () => {
  const minutes = (count: number) => new Date(testNow + count * 60_000).toISOString()
  const counts = ({ cache }: ReturnType<typeof openTestCache>) => {
    const { mine, team, snoozed, all } = cache.read(readViewCounts)
    return { mine, team, snoozed, all }
  }

  it('leaves the own lists, stands in its own view, and comes back at its time without a network', () => {
    const owned = { ...makeCase(1), ownerId: ana.id, status: 'open' as const, clocks: [] }
    const test = openTestCache([owned], ana)
    try {
      const { cache, owner } = test
      expect(counts(test)).toEqual({ mine: 1, team: 1, snoozed: 0, all: 1 })
      cache.write((db) => {
        const command = { type: 'case.snooze' as const, input: { until: minutes(30) } }
        const time = { desk: testNow, server: testNow }
        expect(issueCommand(db, { caseId: owned.id, command }, readStandpoint(db, owner), time).outcome).toBe('queued')
      })
      expect(counts(test)).toEqual({ mine: 0, team: 0, snoozed: 1, all: 1 })
      const [row] = cache.read((db) => readInboxPage(db, inboxQuerySchema.parse({ view: 'snoozed' }))).rows
      expect(row?.away).toEqual({ until: minutes(30), untilReply: false })
      const back = (count: number) =>
        cache.write((db) => bringBack(db, readStandpoint(db, owner), testNow + count * 60_000, 10))
      expect(back(29)).toBe(0)
      expect(counts(test).snoozed).toBe(1)
      expect(back(30)).toBe(1)
      expect(counts(test)).toEqual({ mine: 1, team: 1, snoozed: 0, all: 1 })
      expect(back(31)).toBe(0)
    } finally {
      test.remove()
    }
  })
})

const step = fc.record({
  kind: fc.constantFrom('feed', 'feed', 'forget', 'issue', 'sweep', 'limits'),
  n: fc.integer({ min: 1, max: 12 }),
  pick: fc.nat(1_000),
})

/** A request or none; Ana's and Ben's amounts lie on both sides of what a member's limit may be. */
function someApprovals(pick: number): Case['approvals'] {
  if (pick % 4 === 0) return []
  return [
    anApproval({
      id: testId(6, pick),
      amount: pick % 5 ? 200 : 100,
      askedBy: refOf(pick % 2 ? ana : ben),
      state: pick % 7 ? 'asked' : 'granted',
    }),
  ]
}

/** A question to Ana, to Ben, to both, to nobody of them any more, or none. */
function someConsults(pick: number): Case['consults'] {
  if (pick % 5 === 0) return []
  return [
    aConsult({
      id: testId(8, pick),
      helpers: [ana, ben, lena].slice(pick % 3).map(aHelper),
      claimedBy: pick % 7 ? null : ben.id,
      state: (['open', 'answered', 'solved'] as const)[pick % 3] ?? 'open',
    }),
  ]
}

/** Some command that may or may not be right for the case: refusals are part of the game. */
function someCommand(state: Case, pick: number): CaseCommand {
  const id = testId(7, pick)
  const commands: unknown[] = [
    { type: 'case.note', input: { noteId: id, text: `Note ${pick}` } },
    { type: 'case.assign', input: { memberId: pick % 2 ? ana.id : ben.id } },
    { type: 'case.snooze', input: { until: new Date(testNow + pick * 60_000).toISOString() } },
    { type: 'case.snooze', input: { until: null } },
    { type: 'case.change_severity', input: { to: ['S1', 'S2', 'S3', 'S4'][pick % 4], reason: 'Looked again' } },
    { type: 'case.change_status', input: { to: 'waiting_customer' } },
    { type: 'case.resolve', input: { rootCause: 'other', summary: 'Done' } },
    { type: 'case.reopen', input: { reason: 'Came back' } },
    { type: 'case.override_flag', input: { code: 'low_confidence', reason: 'It was right' } },
    {
      type: 'case.escalate',
      input: {
        escalationId: id,
        type: 'functional',
        to: { teamId: billing.id, memberId: null },
        reason: 'Help',
        packet: buildPacket(state, noGuides),
        overrideReason: 'In a hurry',
      },
    },
  ]
  return caseCommandSchema.parse(commands[pick % commands.length])
}

describe('after any sequence of changes', () => {
  it('counts, pages and the index agree with the cases themselves', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), fc.constantFrom(ana, lena), (steps, first) => {
        let member = first
        const test = openTestCache([], member)
        try {
          const { cache, owner } = test
          const confirmed = new Map<string, Case>()
          for (const { kind, n, pick } of steps) {
            const fresh = makeCase(n)
            const known = confirmed.get(fresh.id)
            cache.write((db) => {
              const standpoint = readStandpoint(db, owner)
              if (kind === 'sweep') sweepAtRisk(db, testNow + pick * 60_000, 5)
              else if (kind === 'limits') {
                member = { ...member, limits: { ...noLimits, refund: pick % 2 ? 1_000 : 150 } }
                applyChanges(db, { changes: [{ kind: 'member', seq: 1, member }], cursor: null }, owner, testNow)
              } else if (kind === 'forget') {
                confirmed.delete(fresh.id)
                applyChanges(
                  db,
                  { changes: [{ kind: 'forget', seq: 1, caseId: fresh.id }], cursor: null },
                  owner,
                  testNow,
                )
              } else if (kind === 'issue') {
                if (!known) return
                const shown = readShown(db, fresh.id)?.state ?? known
                issueCommand(db, { caseId: fresh.id, command: someCommand(shown, pick) }, standpoint, {
                  desk: testNow,
                  server: testNow,
                })
              } else {
                const moved = known
                  ? {
                      ...known,
                      version: known.version + 1,
                      teamId: pick % 3 ? frontline.id : billing.id,
                      status: (['open', 'resolved', 'new'] as const)[pick % 3] ?? 'open',
                      approvals: someApprovals(pick),
                      consults: someConsults(pick),
                      sight: pick % 6 ? ('full' as const) : ('consult' as const),
                    }
                  : fresh
                confirmed.set(fresh.id, moved)
                applyChanges(db, { changes: [{ kind: 'case', seq: 1, case: moved }], cursor: null }, owner, testNow)
              }
            })
          }
          const last = testNow
          cache.write((db) => sweepAtRisk(db, last, 1_000))
          const shown = [...confirmed.keys()]
            .map((id) => cache.read((db) => readShown(db, id)?.state))
            .filter((state) => state !== undefined)
          expect(cache.read(countItems)).toBe(confirmed.size)
          const counts = cache.read(readViewCounts)
          for (const view of viewSchema.options) {
            const expected = shown.filter((state) => isActive(state.status) && inView(view, state, member, last))
            expect(counts[view]).toBe(expected.length)
            const page = cache.read((db) => readInboxPage(db, inboxQuerySchema.parse({ view, limit: 500 })))
            expect(page.rows.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted())
            expect(page.total).toBe(expected.length)
            const done = cache.read((db) =>
              readInboxPage(db, inboxQuerySchema.parse({ view, limit: 500, filter: { done: true } })),
            )
            expect(done.total).toBe(done.rows.length)
          }
          const found = cache
            .read((db) => searchCases(db, { text: 'parcel', order: 'newest', limit: 200 }))
            .map(({ row }) => row.id)
          expect(found.toSorted()).toEqual([...confirmed.keys()].toSorted())
        } finally {
          test.remove()
        }
      }),
      { numRuns: 40 },
    )
  })
})
