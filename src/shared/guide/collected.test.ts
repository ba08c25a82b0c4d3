import { describe, expect, it } from 'vitest'
import { aCase } from '../../../test/fixtures/case-builder.ts'
import { buildPacket, mandatoryByType, missingItems } from '../case/packet.ts'
import { collectedBy, collectedLine } from './collected.ts'
import { lintOf } from './lint/testing/lint-of.ts'
import { aGuide, libraryOf } from './testing/a-guide.ts'
import { aRun, back, choose, tick, write } from './testing/a-run.ts'

const text = { key: 'log', label: 'Log', type: 'text', initial: '' } as const
const guide = aGuide('breach', { variables: [text], offer: { when: 'category == "billing"', rank: 50 } })
  .ask('want', { money: 'power', peace: 'power' }, { title: 'What do they want?', collects: 'goal' })
  .instruct('power', 'seen', { title: 'Turned it off and on', collects: 'tried' })
  .ask('seen', { yes: 'log', no: 'log' }, { title: 'Seen by others?', collects: 'key_facts' })
  .text('log', 'log', 'up')
  .act('up', 'escalate', { type: 'compliance', reason: 'A breach' }, 'end')
  .end('end', 'escalated')
  .done()
const logged = {
  ...guide,
  steps: guide.steps.map((step) =>
    step.key === 'log' && step.type === 'question' ? { ...step, collects: 'documentation' as const } : step,
  ),
}
const library = libraryOf(logged)
const answers = [choose('money'), tick, choose('yes'), write('Ticket 4711')]

describe('what a guide collects', () => {
  it('goes into the packet, so that a guide the lint finds nothing wrong with leaves nothing out', () => {
    expect(lintOf(logged)).toEqual([])
    const plain = aCase()
    expect(missingItems(buildPacket(plain, library), mandatoryByType.compliance).missing).toEqual([
      'goal',
      'key_facts',
      'documentation',
    ])
    const packet = buildPacket(aCase({ guideRuns: [aRun(logged, answers)] }), library)
    expect(packet).toMatchObject({
      goal: 'What do they want? Money',
      tried: [{ what: 'Turned it off and on', outcome: 'unknown' }],
      keyFacts: [{ label: 'Seen by others', value: 'Yes', source: 'Guide: Breach' }],
      documentation: 'Log: Ticket 4711',
    })
    expect(missingItems(packet, mandatoryByType.compliance).missing).toEqual([])
  })

  it('is what stands: what was gone back over is not in it', () => {
    const run = aRun(logged, [choose('money'), back, choose('peace')])
    expect([...collectedBy(run, library)]).toEqual([['goal', [{ title: 'What do they want?', words: 'Peace' }]]])
  })

  it('reads as a line', () => {
    expect(collectedLine({ title: 'Order', words: '4711' })).toBe('Order: 4711')
    expect(collectedLine({ title: 'Was it late?', words: 'Yes' })).toBe('Was it late? Yes')
    expect(collectedLine({ title: 'Written down', words: '' })).toBe('Written down')
  })

  it('is nothing where the version is not known here', () => {
    expect(collectedBy(aRun(logged, answers), libraryOf()).size).toBe(0)
  })
})
