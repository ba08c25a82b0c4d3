import { describe, expect, it } from 'vitest'
import { guideLeavingsSchema } from '../contract/guide-numbers.ts'
import { alikeTexts } from './alike-texts.ts'
import type { Guide } from './guide.ts'
import { applyProposal, guideLeavings } from './leavings.ts'
import { lintOf } from './lint/testing/lint-of.ts'
import { aGuide } from './testing/a-guide.ts'
import { aRun, choose, factsOf, jump, skip, tick } from './testing/a-run.ts'

const guide = aGuide('refund', { offer: { when: 'category == "billing"', rank: 50 } })
  .ask('why', { late: { to: 'tell', suggestWhen: 'amount < 1000' }, lost: 'photo' })
  .instruct('tell', 'note')
  .instruct('photo', 'note')
  .act('note', 'note', { text: 'Told' }, 'done')
  .end('done', 'answered')
  .end('nothing', 'no_action')
  .done()
// The last end is reached by the jumps below only: give it a way.
const drawn: Guide = {
  ...guide,
  steps: guide.steps.map((step) =>
    step.key === 'why' && step.type === 'question' && step.answer.kind === 'options'
      ? {
          ...step,
          answer: {
            ...step.answer,
            options: [
              ...step.answer.options,
              { key: 'none', label: 'Nothing is wrong', suggestWhen: '', set: [], next: 'nothing' },
            ],
          },
        }
      : step,
  ),
}

const photos = [
  'The customer sent photos of the damage already',
  'Photos were already sent by email',
  'Customer has sent a photo with the first mail',
]
const parcels = ['Second parcel is missing too', 'A second parcel went missing', 'There is a second missing parcel']

function facts(reasons: readonly string[], run: (reason: string, name: string) => ReturnType<typeof aRun>) {
  return reasons.map((reason, index) => factsOf(run(reason, `${reason} ${index}`)))
}

describe('texts that say much the same', () => {
  it('come together, apart from those that do not', () => {
    const mixed = [
      photos[0],
      parcels[0],
      photos[1],
      parcels[1],
      photos[2],
      parcels[2],
      'Legal asked us to wait',
    ].flatMap((one) => one ?? [])
    const [groups = []] = alikeTexts([mixed])
    expect(groups.map(({ members }) => members.toSorted()).toSorted((a, b) => b.length - a.length)).toEqual([
      [0, 2, 4],
      [1, 3, 5],
      [6],
    ])
    expect(groups.find(({ members }) => members.includes(0))?.words).toEqual(expect.arrayContaining(['photos', 'sent']))
  })

  it('are told by their words even where all are filling, and nothing breaks on none', () => {
    expect(alikeTexts([['it is', 'it is'], [], ['']]).map((groups) => groups.map(({ members }) => members))).toEqual([
      [[0, 1]],
      [],
      [[0]],
    ])
  })
})

describe('why a path was left', () => {
  const all = [
    ...facts(photos, (reason, name) => aRun(drawn, [choose('lost', reason), tick], { name })),
    ...facts(parcels, (reason, name) => aRun(drawn, [choose('late'), tick, skip(reason)], { name })),
    ...facts(['The customer hung up', 'Customer hung up on us', 'He hung up'], (left, name) =>
      aRun(drawn, [choose('late')], { name, left }),
    ),
    ...facts(['It is fraud'], (reason, name) => aRun(drawn, [jump('note', reason)], { name })),
  ]
  const told = guideLeavings(drawn, all, false)

  it('is put together by step and by way, the largest first', () => {
    expect(guideLeavingsSchema.parse(told)).toEqual(told)
    expect(told.total).toBe(10)
    expect(told.clusters.map(({ step, how, to, count }) => `${step} ${how} ${to} ${count}`).toSorted()).toEqual([
      'note action done 3',
      'tell left null 3',
      'why answer photo 3',
      'why jump note 1',
    ])
    expect(told.clusters.at(-1)?.count).toBe(1)
  })

  it('leads to a question before the step, whose yes goes where they went', () => {
    const cluster = told.clusters.find(({ how }) => how === 'answer')
    const proposal = cluster?.proposal
    if (proposal?.kind !== 'ask_before') throw new Error('no question')
    const edited = applyProposal(drawn, proposal)
    expect(edited.start).toBe(proposal.step.key)
    expect(edited.steps[0]).toMatchObject({
      type: 'question',
      answer: {
        options: [
          { key: 'yes', next: 'photo' },
          { key: 'no', next: 'why' },
        ],
      },
    })
    expect(lintOf(edited).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('leads a run that was given up to the end that says so', () => {
    const proposal = told.clusters.find(({ how }) => how === 'left')?.proposal
    if (proposal?.kind !== 'ask_before') throw new Error('no question')
    expect(proposal.before).toBe('tell')
    expect(proposal.step).toMatchObject({ answer: { options: [{ next: 'nothing' }, { next: 'tell' }] } })
    const edited = applyProposal(drawn, proposal)
    expect(lintOf(edited)).toEqual([])
  })

  it('leads to another answer where a question had none that fits', () => {
    const jumps = facts(parcels, (reason, name) => aRun(drawn, [jump('photo', reason)], { name }))
    const [cluster] = guideLeavings(drawn, jumps, false).clusters
    if (cluster?.proposal?.kind !== 'add_option') throw new Error('no option')
    expect(cluster.proposal).toMatchObject({ step: 'why', option: { next: 'photo' } })
    const edited = applyProposal(drawn, cluster.proposal)
    expect(edited.steps[0]).toMatchObject({
      answer: { options: [{}, {}, {}, { label: expect.stringMatching(/parcel/i) }] },
    })
    expect(applyProposal(edited, cluster.proposal)).toEqual(edited)
  })

  it('is no ground for an edit where few say it or the step is gone', () => {
    expect(told.clusters.find(({ how }) => how === 'jump')?.proposal).toBeNull()
    const without = { ...drawn, steps: drawn.steps.filter(({ key }) => key !== 'note') }
    expect(guideLeavings(without, all, true).clusters.find(({ step }) => step === 'note')?.proposal).toBeNull()
  })

  it('never puts the words of people into a template', () => {
    const sly = Array.from({ length: 3 }, (_, index) => `{{ customer.name }} told me {{ ${index}`)
    const [cluster] = guideLeavings(
      drawn,
      facts(sly, (reason, name) => aRun(drawn, [choose('lost', reason), tick], { name })),
      false,
    ).clusters
    if (cluster?.proposal?.kind !== 'ask_before') throw new Error('no question')
    const edited = applyProposal(drawn, cluster.proposal)
    expect(JSON.stringify(cluster.proposal)).not.toContain('{{')
    expect(lintOf(edited).filter(({ severity }) => severity === 'error')).toEqual([])
  })
})
