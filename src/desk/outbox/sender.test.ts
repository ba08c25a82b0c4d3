import { ORPCError } from '@orpc/client'
import { v7 as uuidv7 } from 'uuid'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CommandEnvelope } from '../../shared/case/commands/index.ts'
import type { CommandResult } from '../../shared/contract/backend.ts'
import { countOutbox, listOutbox } from '../cache/sql/outbox.ts'
import { readStandpoint } from '../cache/standpoint.ts'
import { quickBackoff, until } from '../fixtures/desk-rig.ts'
import { makeCase } from '../fixtures/make-case.ts'
import { openTestCache, testNow } from '../fixtures/open-cache.ts'
import { testId } from '../fixtures/people.ts'
import { silentLog } from '../log.ts'
import { Backoff, type BackoffPolicy } from '../sync/backoff.ts'
import { listAttention } from './attention.ts'
import { issueCommand } from './issue.ts'
import { OutboxSender } from './sender.ts'

const cases = [makeCase(1), makeCase(2), makeCase(3)]
let test: ReturnType<typeof openTestCache>
let sender: OutboxSender
let send: (commands: CommandEnvelope[]) => Promise<CommandResult[]>
const requests: string[][] = []
/** A wait that no test outlasts: whoever sits it out is seen to. */
const longBackoff = { first: 600_000, longest: 600_000 }

beforeEach(() => {
  requests.length = 0
  test = openTestCache(cases)
  sender = senderWith(quickBackoff)
})

function senderWith(policy: BackoffPolicy): OutboxSender {
  return new OutboxSender(
    {
      cache: test.cache,
      deskId: testId(8, 1),
      log: silentLog,
      standpoint: () => test.cache.read((db) => readStandpoint(db, test.owner)),
      serverNow: () => testNow,
      send: (commands) => {
        requests.push(commands.map(({ id }) => id))
        return send(commands)
      },
      changed: () => undefined,
      sessionEnded: () => undefined,
    },
    new Backoff(policy),
  )
}

afterEach(async () => {
  await sender.close()
  test.remove()
})

function issue(n: number, text = 'A note'): string {
  const issued = test.cache.write((db) =>
    issueCommand(
      db,
      { caseId: testId(9, n), command: { type: 'case.note', input: { noteId: uuidv7(), text } } },
      readStandpoint(db, test.owner),
      { desk: testNow, server: testNow },
    ),
  )
  if (issued.outcome === 'refused') throw new Error(issued.refusal.message)
  return issued.receipt.commandId
}

const accept = (commands: CommandEnvelope[]): CommandResult[] =>
  commands.map(({ id, seenVersion }) => ({ id, outcome: 'accepted', version: seenVersion + 1, seq: 1 }))
const unanswered = () => test.cache.read((db) => countOutbox(db, 'waiting', 'sent'))

describe('the sender', () => {
  it('has written down that a command left before the network sees it', async () => {
    const id = issue(1)
    let handed: boolean | undefined
    send = async (commands) => {
      handed = test.cache.read(listOutbox).find((entry) => entry.id === id)?.handed
      return accept(commands)
    }
    sender.resume()
    await until(() => unanswered() === 0, 'sent')
    expect(handed).toBe(true)
  })

  it('tries the same commands again after every kind of trouble, and drops none', async () => {
    const ids = [issue(1), issue(2)]
    const troubles: unknown[] = [
      new TypeError('fetch failed'),
      new ORPCError('INTERNAL_SERVER_ERROR', { status: 500 }),
      new ORPCError('TOO_MANY_REQUESTS', { status: 429 }),
    ]
    let tries = 0
    send = async (commands) => {
      const trouble = troubles[tries]
      tries += 1
      if (trouble) throw trouble
      return accept(commands)
    }
    sender.resume()
    await until(() => unanswered() === 0, 'both were answered')
    expect(new Set(requests.flat())).toEqual(new Set(ids))
  })

  it('does not let one command the backend chokes on hold up other cases', async () => {
    const poison = issue(1)
    const after = issue(1)
    const other = issue(2)
    send = async (commands) => {
      if (commands.some(({ id }) => id === poison)) throw new ORPCError('INTERNAL_SERVER_ERROR', { status: 500 })
      return accept(commands)
    }
    sender.resume()
    await until(() => unanswered() === 2, 'the other case got through')
    expect(requests.flat()).toContain(other)
    expect(requests.flat().filter((id) => id === after).length).toBe(
      requests.filter((batch) => batch.length > 1 && batch.includes(after)).length,
    )
    send = async (commands) => accept(commands)
    await until(() => unanswered() === 0, 'the rest followed')
  })

  it('sends what is issued on other cases while one case sits out its failure', async () => {
    sender = senderWith(longBackoff)
    const poison = issue(1)
    send = async (commands) => {
      if (commands.some(({ id }) => id === poison)) throw new ORPCError('INTERNAL_SERVER_ERROR', { status: 500 })
      return accept(commands)
    }
    sender.resume()
    await until(() => requests.length === 1, 'it was tried')
    const after = issue(1)
    sender.kick()
    const other = issue(2)
    sender.kick()
    await until(() => unanswered() === 2, 'the other case got through')
    const third = issue(3)
    sender.kick()
    await until(() => unanswered() === 2, 'and so did a third')
    expect(requests).toEqual([[poison], [other], [third]])

    send = async (commands) => accept(commands)
    sender.resume()
    await until(() => unanswered() === 0, 'the rest followed in its order')
    expect(requests.at(-1)).toEqual([poison, after])
  })

  it('leaves the backend alone when it is asked too often, whatever the case', async () => {
    sender = senderWith(longBackoff)
    const first = issue(1)
    send = async () => {
      throw new ORPCError('TOO_MANY_REQUESTS', { status: 429 })
    }
    sender.resume()
    await until(() => requests.length === 1, 'it was tried')
    const second = issue(2)
    sender.kick()
    await new Promise((resolve) => setImmediate(resolve))
    expect(requests).toEqual([[first]])

    send = async (commands) => accept(commands)
    sender.resume()
    await until(() => unanswered() === 0, 'both were answered')
    expect(requests.at(-1)).toEqual([first, second])
  })

  it('shows the agent a command the backend cannot read, and goes on', async () => {
    const unreadable = issue(1)
    issue(2)
    send = async (commands) => {
      if (commands.some(({ id }) => id === unreadable)) throw new ORPCError('BAD_REQUEST', { status: 400 })
      return accept(commands)
    }
    sender.resume()
    await until(() => unanswered() === 0, 'both were answered')
    expect(test.cache.read(listAttention)).toMatchObject([
      { commandId: unreadable, refusal: { code: 'invalid_input' } },
    ])
  })

  it('waits for the answer to every command of a request', async () => {
    issue(1)
    issue(2)
    send = async (commands) => accept(commands.slice(0, 1))
    sender.resume()
    await until(() => unanswered() === 0, 'all were answered')
    expect(requests.length).toBeGreaterThan(1)
  })

  it('sends large commands in requests of a bearable size', async () => {
    for (let n = 0; n < 60; n += 1) issue((n % 3) + 1, 'x'.repeat(20_000))
    const sizes: number[] = []
    send = async (commands) => {
      sizes.push(JSON.stringify(commands).length)
      return accept(commands)
    }
    sender.resume()
    await until(() => unanswered() === 0, 'all were answered')
    expect(Math.max(...sizes)).toBeLessThan(1_100_000)
    expect(sizes.length).toBeGreaterThan(1)
  })

  it('sends nothing while the link is down', async () => {
    send = async (commands) => accept(commands)
    sender.pause()
    issue(1)
    sender.kick()
    await sender.close()
    expect(requests).toEqual([])
  })
})
