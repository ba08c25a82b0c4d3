import type { InboxPage, InboxRow } from '../../shared/contract/desk.ts'

/** An inbox row for tests, with what matters to the test. */
export function makeRow(id: string, more: Partial<InboxRow> = {}): InboxRow {
  return {
    id,
    reference: `ESC-2026-${id}`,
    version: 1,
    subject: `Case ${id}`,
    customerName: 'Ana Sousa',
    customerTier: 'standard',
    category: 'billing',
    channel: 'chat',
    language: 'en',
    status: 'open',
    active: true,
    severity: 'S3',
    priority: 50,
    flags: [],
    teamId: 'team',
    ownerId: null,
    clock: null,
    escalation: null,
    approvals: [],
    asked: [],
    aiQuestion: null,
    withAi: false,
    sight: 'full',
    away: null,
    followers: [],
    receivedAt: '2026-03-01T09:00:00.000Z',
    updatedAt: '2026-03-01T09:00:00.000Z',
    pending: 0,
    ...more,
  }
}

/** A page of rows by their ids; with `next` unless it is the last. */
export function makePage(ids: readonly string[], next: string | null = null): InboxPage {
  return { rows: ids.map((id) => makeRow(id)), next, total: ids.length }
}
