import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aTeam } from '../../../test/fixtures/case-builder.ts'
import { receivedSchema } from '../../shared/case/events.ts'
import { type IntakeCaseInput, intakeCaseSchema } from '../../shared/contract/intake.ts'
import { aRecord } from '../testing/floor.ts'
import { checkRecord } from './check-record.ts'
import { fillIds, normalize } from './normalize.ts'
import { messageTimes } from './times.ts'

const now = new Date('2026-03-02T09:00:00.000Z')
const team = aTeam()
const teams = new Map([[team.id, team]])

describe('checkRecord', () => {
  it('never throws, and names a place and a reason for what it refuses', () => {
    const anyField = fc.dictionary(
      fc.constantFrom(...Object.keys(intakeCaseSchema.shape), 'zzz', '__proto__'),
      fc.jsonValue({ maxDepth: 4 }),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue({ maxDepth: 4 }),
          anyField,
          anyField.map((part) => ({ ...aRecord(), ...part })),
        ),
        (raw) => {
          const checked = checkRecord(raw, teams, now)
          if (checked.kind === 'bad') expect(checked.problems.every(({ reason }) => reason.length > 0)).toBe(true)
          else expect(checked.team).toBe(team)
        },
      ),
    )
  })

  it('makes of every good record a case that fits its schema', () => {
    const awkward = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).map((text) => `x${text}`)
    const record = fc.record({
      subject: awkward,
      receivedAt: fc
        .date({ min: new Date('1990-01-02'), max: now, noInvalidDate: true })
        .map((date) => date.toISOString()),
      conversation: fc.array(
        fc.record({ author: fc.constantFrom('customer' as const, 'ai' as const), text: awkward }),
        { minLength: 1, maxLength: 5 },
      ),
    })
    fc.assert(
      fc.property(record, (part) => {
        const checked = checkRecord(aRecord(part), teams, now)
        if (checked.kind === 'bad') throw new Error(JSON.stringify(checked.problems))
        const received = normalize(checked.record, {
          id: team.id,
          workspaceId: team.id,
          reference: 'ESC-2026-000001',
          teamId: team.id,
          now: now.toISOString(),
        })
        expect(receivedSchema.omit({ clocks: true, pen: true }).parse(received)).toEqual(received)
      }),
    )
  })

  it.each<[string, Partial<IntakeCaseInput>, string]>([
    ['receivedAt', { receivedAt: '2026-03-03T09:00:01Z' }, 'lies in the future'],
    ['receivedAt', { receivedAt: '1989-12-31T00:00:00Z' }, 'lies before 1990'],
    [
      'commitments[0].dueAt',
      { commitments: [{ text: 'call back', dueAt: '9999-12-31T23:59:59Z' }] },
      'lies after 2200',
    ],
    ['conversation[0].at', { conversation: [{ author: 'customer', at: '0000-01-01T00:00:00Z' }] }, 'lies before 1990'],
    ['team', { team: 'Nobody' }, 'names no team of this workspace'],
    [
      'facts[1].id',
      {
        facts: [
          { id: 'f', key: 'a', label: 'A', value: 1, source: 's' },
          { id: 'f', key: 'b', label: 'B', value: 2, source: 's' },
        ],
      },
      'is used twice',
    ],
  ])('refuses %s of %j: %s', (field, part, reason) => {
    expect(checkRecord(aRecord(part), teams, now)).toMatchObject({ kind: 'bad', problems: [{ field, reason }] })
  })

  it('says that a field is missing in plain words', () => {
    const { subject: _subject, ...rest } = aRecord()
    expect(checkRecord(rest, teams, now)).toMatchObject({ problems: [{ field: 'subject', reason: 'is missing' }] })
  })
})

describe('fillIds', () => {
  it('keeps what is given and never makes one twice', () => {
    expect(fillIds([{}, { id: 'm1' }, {}, { id: 'x' }], 'm')).toEqual(['m1-2', 'm1', 'm3', 'x'])
  })
})

describe('messageTimes', () => {
  it('counts back from the receipt where no time is known', () => {
    expect(messageTimes([undefined, undefined], '2026-03-02T09:00:00.000Z')).toEqual([
      '2026-03-02T08:58:00.000Z',
      '2026-03-02T08:59:00.000Z',
    ])
  })

  it('keeps known times and the order around them', () => {
    const times = messageTimes(
      ['2026-03-02T08:59:30Z', undefined, undefined, '2026-03-02T08:59:40Z'],
      '2026-03-02T09:00:00.000Z',
    )
    expect(times).toEqual([
      '2026-03-02T08:59:30.000Z',
      '2026-03-02T08:59:30.000Z',
      '2026-03-02T08:59:30.000Z',
      '2026-03-02T08:59:40.000Z',
    ])
  })
})
