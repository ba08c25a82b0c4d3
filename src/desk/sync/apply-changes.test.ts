import { afterEach, describe, expect, it } from 'vitest'
import { aConsult, aHelper } from '../../../test/fixtures/consults.ts'
import type { Alert } from '../../shared/alerts/alert.ts'
import type { Case } from '../../shared/case/state.ts'
import type { Consult } from '../../shared/consult/consult.ts'
import { cutForHelper } from '../../shared/consult/cut.ts'
import { listAlerts } from '../cache/sql/alert.ts'
import { listDrafts, putDraft } from '../cache/sql/draft.ts'
import { readMeta } from '../cache/sql/meta.ts'
import { makeCase } from '../fixtures/make-case.ts'
import { openTestCache, testNow } from '../fixtures/open-cache.ts'
import { ana, billing, lena, testId } from '../fixtures/people.ts'
import { applyChanges } from './apply-changes.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0).toReversed()) close()
})

const question = (n: number): Consult =>
  aConsult({ id: testId(20, n), helpers: [aHelper(ana)], askedBy: { kind: 'member', id: lena.id, name: lena.name } })
const [first, second] = [question(1), question(2)]
const whole: Case = { ...makeCase(1), consults: [first, second] }
const later = (state: Case, overrides: Partial<Case>): Case => ({ ...state, version: state.version + 1, ...overrides })

function alert(n: number, cause: string): Alert {
  return {
    id: testId(21, n),
    event: 'consult_asked',
    cause,
    caseId: whole.id,
    reference: whole.reference,
    subject: whole.subject,
    title: 'A colleague asks you',
    text: `Words ${n}`,
    urgency: 'low',
    raisedAt: '2026-03-01T00:00:00.000Z',
    desktop: false,
    quietUntil: null,
    deliveredAt: null,
    seenAt: null,
    actedAt: null,
    handedFrom: null,
  }
}

/** Ana's desk with the case as she sees it first, alerts of both questions and of the case, and drafts of each kind. */
function desk(state: Case) {
  const { cache, owner, remove } = openTestCache()
  closing.push(remove)
  const apply = (...changes: Parameters<typeof applyChanges>[1]['changes']) =>
    cache.write((db) => applyChanges(db, { changes, cursor: 2 }, owner, testNow))
  apply(
    { kind: 'case', seq: 1, case: state },
    { kind: 'alert', seq: 1, alert: alert(1, `consult ${first.id} asked`) },
    { kind: 'alert', seq: 1, alert: alert(2, `consult ${second.id} asked`) },
    { kind: 'alert', seq: 1, alert: alert(3, 'clock') },
  )
  cache.write((db) => {
    for (const kind of ['note', 'reply', `consult:${first.id}`, `consult:${second.id}`] as const)
      putDraft(db, { caseId: state.id, kind, text: 'Begun', changedAt: testNow })
  })
  return {
    apply,
    texts: () =>
      cache.read((db) => listAlerts(db, 10).alerts.toSorted((a, b) => (a.id < b.id ? -1 : 1))).map((one) => one.text),
    subjects: () => cache.read((db) => listAlerts(db, 10).alerts.map(({ subject }) => subject)),
    drafts: () => cache.read((db) => listDrafts(db).map(({ kind }) => kind)).toSorted(),
    purge: () => cache.read((db) => readMeta(db, 'purge')),
  }
}

describe('what a desk keeps of a case', () => {
  it('seen whole before and through questions now is what is said and begun on those questions', () => {
    const { apply, texts, subjects, drafts, purge } = desk(whole)
    apply({ kind: 'case', seq: 2, case: cutForHelper(later(whole, { teamId: billing.id }), ana.id) })
    expect(texts()).toEqual(['Words 1', 'Words 2', ''])
    expect(subjects()).toEqual([null, null, null])
    expect(drafts()).toEqual([`consult:${first.id}`, `consult:${second.id}`])
    expect(purge()).toBe('wanted')
  })

  it('seen through fewer questions than before is that of those left', () => {
    const seen = { ...whole, teamId: billing.id }
    const { apply, texts, drafts, purge } = desk(cutForHelper(seen, ana.id))
    const over = { ...first, state: 'withdrawn' as const }
    apply({ kind: 'case', seq: 2, case: cutForHelper(later(seen, { consults: [over, second] }), ana.id) })
    expect(texts()).toEqual(['', 'Words 2', ''])
    expect(drafts()).toEqual([`consult:${second.id}`])
    expect(purge()).toBe('wanted')
  })

  it('seen through as many questions as before is all of it', () => {
    const seen = { ...whole, teamId: billing.id }
    const { apply, texts, drafts, purge } = desk(cutForHelper(seen, ana.id))
    apply({ kind: 'case', seq: 2, case: cutForHelper(later(seen, { severity: 'S1' }), ana.id) })
    expect(texts()).toEqual(['Words 1', 'Words 2', 'Words 3'])
    expect(drafts()).toHaveLength(4)
    expect(purge()).toBeNull()
  })

  it('that is forgotten is nothing', () => {
    const { apply, texts, subjects, drafts, purge } = desk(whole)
    apply({ kind: 'forget', seq: 2, caseId: whole.id })
    expect([texts(), subjects(), drafts()]).toEqual([['', '', ''], [null, null, null], []])
    expect(purge()).toBe('wanted')
  })
})
