import { aMember, idOf, minutesLater } from '../../../test/fixtures/case-builder.ts'
import type { Consult, ConsultPost } from '../../shared/consult/consult.ts'

/** A question for tests: Ana asked Ben ten minutes after the case came in. */

export const ana = aMember({ name: 'Ana Reyes' })
export const ben = aMember({ name: 'Ben Okafor' })
export const cleo = aMember({ name: 'Cleo Lind' })

export function aConsult(overrides: Partial<Consult> = {}): Consult {
  return {
    id: idOf('consult'),
    question: 'Does the card processor show a second charge?',
    attachments: [],
    target: { kind: 'member', memberId: ben.id },
    targetName: ben.name,
    askedBy: { kind: 'member', id: ana.id, name: ana.name },
    askedAt: minutesLater(10),
    helpers: [
      { memberId: ben.id, name: ben.name, askedAt: minutesLater(10), claimedAt: null, declinedAt: null, named: false },
    ],
    nextPeers: [],
    claimable: false,
    claimedBy: null,
    state: 'open',
    shares: {
      messageIds: [],
      personalDetails: false,
      packet: { summary: '', goal: '', triggers: [], tried: [], keyFacts: [] },
    },
    posts: [],
    answerBy: minutesLater(70),
    widenAt: minutesLater(100),
    tellAt: minutesLater(130),
    climbed: [],
    helpful: [],
    solution: null,
    looks: [],
    endedAt: null,
    endedBy: null,
    escalationId: null,
    endReason: null,
    ...overrides,
  }
}

export function aPost(name: string, overrides: Partial<ConsultPost> = {}): ConsultPost {
  return {
    id: idOf(`post:${name}`),
    at: minutesLater(20),
    by: { kind: 'member', id: ben.id, name: ben.name },
    text: name,
    mentions: [],
    quotes: null,
    attachments: [],
    answer: true,
    ...overrides,
  }
}
