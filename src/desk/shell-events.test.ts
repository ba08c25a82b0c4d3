import { describe, expect, it } from 'vitest'
import type { InboxRow } from '../shared/contract/desk.ts'
import type { DeskToShell } from '../shared/contract/shell.ts'
import { type Glance, watchForShell } from './shell-events.ts'

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

function row(n: number, raisedBy = id(900)): InboxRow {
  return {
    id: id(n),
    reference: `ESC-2026-${String(n).padStart(6, '0')}`,
    version: 1,
    subject: 'Charged twice',
    customerName: 'Ines Duarte',
    customerTier: 'standard',
    category: 'billing',
    channel: 'chat',
    language: 'en',
    status: 'open',
    active: true,
    severity: 'S2',
    priority: 50,
    flags: [],
    teamId: id(800),
    ownerId: null,
    clock: null,
    escalation: { id: id(n + 100), type: 'functional', to: { teamId: id(800), memberId: null }, raisedBy },
    approvals: [],
    followers: [],
    receivedAt: '2026-03-01T09:00:00.000Z',
    updatedAt: '2026-03-01T09:00:00.000Z',
    pending: 0,
  }
}

const me = id(1)
const signedIn = (rows: readonly InboxRow[], loading = false): Glance => ({
  memberId: me,
  loading,
  waiting: rows.length,
  rows,
})

/** What the shell hears as one glance after the other is to be had. */
function heard(glances: readonly [Glance | null, ...(Glance | null)[]]): DeskToShell[][] {
  let said: DeskToShell[] = []
  let current: Glance | null = glances[0]
  let wake = () => {}
  const rounds: DeskToShell[][] = []
  watchForShell(
    {
      listen: (_topics, look) => {
        wake = look
        return () => true
      },
    },
    () => current,
    (message) => said.push(message),
  )
  rounds.push(said)
  for (const glance of glances.slice(1)) {
    said = []
    current = glance
    wake()
    rounds.push(said)
  }
  return rounds
}

const unread = (count: number): DeskToShell => ({ type: 'unread', count })
const news = (n: number): DeskToShell => ({
  type: 'notify',
  title: 'S2 escalation for your team',
  body: `${row(n).reference}: Charged twice`,
  reference: row(n).reference,
})

describe('what the shell hears', () => {
  it('is a count at once, and again only when it changes', () => {
    expect(heard([null, null, signedIn([row(1)]), signedIn([row(1)]), null])).toEqual([
      [unread(0)],
      [],
      [unread(1)],
      [],
      [unread(0)],
    ])
  })

  it('is each new escalation once, and none of those that waited already', () => {
    expect(heard([signedIn([row(1)]), signedIn([row(1), row(2)]), signedIn([row(2)]), signedIn([row(2)])])).toEqual([
      [unread(1)],
      [unread(2), news(2)],
      [unread(1)],
      [],
    ])
  })

  it('is no flood of news while the first load goes on', () => {
    expect(
      heard([
        signedIn([], true),
        signedIn([row(1)], true),
        signedIn([row(1), row(2)]),
        signedIn([row(1), row(2), row(3)]),
      ]),
    ).toEqual([[unread(0)], [unread(1)], [unread(2)], [unread(3), news(3)]])
  })

  it('is not what this person escalated', () => {
    expect(heard([signedIn([]), signedIn([row(1, me)])])).toEqual([[unread(0)], [unread(1)]])
  })

  it('names no customer', () => {
    const [, second] = heard([signedIn([]), signedIn([row(1)])])
    expect(JSON.stringify(second)).not.toContain('Ines')
  })
})
