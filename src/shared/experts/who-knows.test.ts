import { describe, expect, it } from 'vitest'
import { aMember } from '../../../test/fixtures/case-builder.ts'
import type { ExpertFacts, TopicRecord } from './expert-facts.ts'
import { whoKnows } from './who-knows.ts'

const asOf = '2026-03-02T09:00:00.000Z'
const now = Date.parse(asOf)
const ana = aMember({ name: 'Ana Reyes', skills: { billing: 3, legal: 2 } })
const ben = aMember({ name: 'Ben Ito', skills: { billing: 5 } })

function facts(memberId: string, topics: TopicRecord[], suggested = true): ExpertFacts {
  return { asOf, members: [{ memberId, suggested, askedLately: 0, topics }] }
}

const answers: TopicRecord = {
  kind: 'category',
  topic: 'billing',
  answered: 8,
  helped: 7,
  solved: 3,
  recent: { answered: 8, helped: 8.5 },
}

describe('the directory of who knows what', () => {
  it('has a row for each skill, by topic, the strongest first', () => {
    const rows = whoKnows([ana, ben], facts(ana.id, []), now)
    expect(rows.map(({ topic, name, level }) => `${topic} ${name} ${level}`)).toEqual([
      'billing Ben Ito 5',
      'billing Ana Reyes 3',
      'legal Ana Reyes 2',
    ])
    expect(rows[0]).toMatchObject({ kind: 'skill', answered: 0, share: null, suggested: true })
  })

  it('joins a skill with the answers in the category of that name', () => {
    const [first] = whoKnows([ana, ben], facts(ana.id, [answers]), now)
    expect(first).toMatchObject({ name: 'Ana Reyes', level: 3, answered: 8, helped: 7, solved: 3, kind: 'skill' })
    expect(first?.share).toBeGreaterThan(0.7)
  })

  it('has topics nobody lists as a skill, and products apart from skills of the same name', () => {
    const rows = whoKnows(
      [ben],
      facts(ben.id, [
        { ...answers, kind: 'product', topic: 'billing' },
        { ...answers, topic: 'returns' },
      ]),
      now,
    )
    expect(rows.map(({ topic, kind, level }) => [topic, kind, level])).toEqual([
      ['billing', 'skill', 5],
      ['billing', 'product', null],
      ['returns', 'category', null],
    ])
  })

  it('lists nobody for what they do not know', () => {
    const unhelped = { ...answers, helped: 0, solved: 0, recent: { answered: 3, helped: 0 } }
    const rows = whoKnows([ben], facts(ben.id, [unhelped, { ...unhelped, topic: 'returns' }]), now)
    expect(rows.map(({ topic, answered, share }) => [topic, answered, share])).toEqual([['billing', 8, null]])
  })

  it('says who asks not to be suggested, and leaves out who left', () => {
    expect(whoKnows([ana], facts(ana.id, [], false), now).every(({ suggested }) => !suggested)).toBe(true)
    expect(whoKnows([{ ...ana, active: false }], facts(ana.id, [answers]), now)).toEqual([])
  })
})
