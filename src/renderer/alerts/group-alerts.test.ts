import { expect, it } from 'vitest'
import type { Alert } from '../../shared/alerts/alert.ts'
import { groupAlerts } from './group-alerts.ts'

const alert = (n: number, cause: string, seenAt: string | null = null): Alert => ({
  id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  event: 'surge',
  cause,
  caseId: null,
  reference: null,
  subject: null,
  title: `Alert ${n}`,
  text: '',
  urgency: 'normal',
  raisedAt: '2026-03-03T10:00:00.000Z',
  desktop: true,
  quietUntil: null,
  deliveredAt: null,
  seenAt,
  actedAt: null,
  handedFrom: null,
})

it('puts alerts of one cause together under the newest, and calls them unseen while one of them is', () => {
  const seen = '2026-03-03T10:05:00.000Z'
  const groups = groupAlerts([alert(4, 'b', seen), alert(3, 'a', seen), alert(2, 'a'), alert(1, 'c', seen)])
  expect(groups.map(({ cause, newest, all, unseen }) => [cause, newest.title, all.length, unseen])).toEqual([
    ['b', 'Alert 4', 1, false],
    ['a', 'Alert 3', 2, true],
    ['c', 'Alert 1', 1, false],
  ])
  expect(groupAlerts([])).toEqual([])
})
