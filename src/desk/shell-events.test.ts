import { describe, expect, it } from 'vitest'
import type { Alert } from '../shared/alerts/alert.ts'
import type { DeskToShell } from '../shared/contract/shell.ts'
import { type Glance, watchForShell } from './shell-events.ts'

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

function alert(n: number, overrides: Partial<Alert> = {}): Alert {
  return {
    id: id(n),
    event: 'escalation_raised',
    cause: `escalation ${n}`,
    caseId: id(n + 100),
    reference: `ESC-2026-${String(n).padStart(6, '0')}`,
    subject: 'Charged twice',
    title: 'S2 functional escalation for your team',
    text: 'Ines Duarte asks for her money',
    urgency: 'normal',
    raisedAt: '2026-03-01T09:00:00.000Z',
    desktop: true,
    quietUntil: null,
    deliveredAt: null,
    seenAt: null,
    actedAt: null,
    handedFrom: null,
    ...overrides,
  }
}

const me = id(1)
const now = '2026-03-01T10:00:00.000Z'
const signedIn = (alerts: readonly Alert[], { loading = false, waiting = 0 } = {}): Glance => ({
  memberId: me,
  loading,
  waiting,
  alerts,
  now,
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
  title: 'S2 functional escalation for your team',
  body: `ESC-2026-${String(n).padStart(6, '0')}: Charged twice`,
  reference: `ESC-2026-${String(n).padStart(6, '0')}`,
})

describe('what the shell hears', () => {
  it('is a count at once, and again only when it changes', () => {
    const one = signedIn([], { waiting: 1 })
    expect(heard([null, null, one, one, null])).toEqual([[unread(0)], [], [unread(1)], [], [unread(0)]])
  })

  it('is each new alert once, and none of those that were there already', () => {
    const glances = [[alert(1)], [alert(2), alert(1)], [alert(2)], [alert(2)]].map((alerts) => signedIn(alerts))
    expect(heard([glances[0] ?? null, ...glances.slice(1)])).toEqual([[unread(0)], [news(2)], [], []])
  })

  it('is no flood of news while the first load goes on', () => {
    expect(
      heard([
        signedIn([], { loading: true }),
        signedIn([alert(1)], { loading: true }),
        signedIn([alert(1), alert(2)]),
        signedIn([alert(1), alert(2), alert(3)]),
      ]),
    ).toEqual([[unread(0)], [], [], [news(3)]])
  })

  it('is nothing of what was seen elsewhere, is unwanted, or falls in a quiet time', () => {
    const silent = [
      alert(1, { seenAt: now }),
      alert(2, { desktop: false }),
      alert(3, { quietUntil: '2026-03-01T10:00:00.001Z' }),
      alert(4, { quietUntil: now }),
    ]
    expect(heard([signedIn([]), signedIn(silent)])).toEqual([[unread(0)], [news(4)]])
  })

  it('names no customer', () => {
    const [, second] = heard([signedIn([]), signedIn([alert(1)])])
    expect(JSON.stringify(second)).not.toContain('Ines')
  })
})
