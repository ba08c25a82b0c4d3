import { describe, expect, it } from 'vitest'
import { edgesOf } from '../../shared/guide/guide.ts'
import { type AbcdSubflow, abcdGuide, recordedAs } from './abcd-guide.ts'
import { dotGuide } from './dot-guide.ts'
import { conversionResult, isClean } from './findings.ts'
import { runAbcd } from './run-abcd.ts'

/** Guidelines of our own making in ABCD's shape: a library lends books. */
const lending: AbcdSubflow = {
  instructions: ['Somebody wants to keep a book longer.'],
  actions: [
    { type: 'interaction', button: 'Pull up Account', text: 'Ask for the name.', subtext: [] },
    {
      type: 'kb query',
      button: 'Ask the Oracle',
      text: 'Is the book wanted?',
      subtext: ['If Yes, skip the next step'],
    },
    { type: 'interaction', button: 'Update Account', text: 'If the Oracle says No: add two weeks', subtext: [] },
    { type: 'communication', button: 'N/A', text: 'If they are unhappy, explain why.', subtext: ['See [Send Link]'] },
    { type: 'faq/policy', button: 'Membership Privileges', text: 'Gold or Guest?', subtext: ['Gold members may'] },
    { type: 'interaction', button: 'Notify Internal Team', text: 'If Gold members, tell the desk', subtext: [] },
  ],
}

describe('a guideline as a guide', () => {
  const converted = abcdGuide('Lending', 'Keep Longer', lending)
  const steps = new Map(converted.guide.steps.map((step) => [step.key, step]))
  const to = (key: string): unknown => {
    const step = steps.get(key)
    return step ? edgesOf(step).map((edge) => [edge.via, edge.to]) : null
  }

  it('asks the reader what stands in prose, and answers by itself what an earlier step settled', () => {
    expect(steps.get('when-3')).toMatchObject({ type: 'check', branches: [{ when: 'answers.text("step-2") == "no"' }] })
    expect(steps.get('when-4')).toMatchObject({ type: 'question', text: 'If they are unhappy?' })
    expect(steps.get('when-6')).toMatchObject({ branches: [{ when: 'answers.text("step-5") in ["gold"]' }] })
    expect(to('step-2')).toEqual([
      ['option:yes', 'when-4'],
      ['option:no', 'when-3'],
    ])
    expect(to('when-6')).toEqual([
      ['branch:holds', 'step-6'],
      ['otherwise', 'close'],
    ])
    expect(converted.unplaced).toEqual(['[Send Link] (only in the prose of a step)'])
  })

  it('lacks an end as written, and is clean once it has one', () => {
    const result = conversionResult(converted)
    expect(result.asWritten.map(({ code }) => code)).toContain('dead_end')
    expect(isClean(result)).toBe(true)
  })

  it('knows the actions by their recorded names', () => {
    expect(lending.actions.map(recordedAs)).toEqual([
      'pull-up-account',
      'ask-the-oracle',
      'update-account',
      null,
      'membership',
      'notify-team',
    ])
  })

  it('is held against the knowledge base and walked with dialogues', () => {
    const input = {
      guidelines: { Lending: { description: '', subflows: { 'Keep Longer': lending } } },
      ontology: { intents: { subflows: { lending: ['keep_longer'] } } },
      kb: { keep_longer: ['pull-up-account', 'update-account'] },
      lines: [
        {
          line: 1,
          value: {
            id: 'a',
            scenario: { flow: 'lending', subflow: 'keep_longer' },
            actions: [{ name: 'pull-up-account' }, { name: 'membership' }, { name: 'send-link' }],
          },
        },
        { line: 2, value: { id: 'b' } },
      ],
    }
    const { sequences, strict, within, refusals, dialogues } = runAbcd(input, { resamples: 20, seed: 1 })
    expect(sequences).toMatchObject({ same: 0, n: 1, different: [{ kb: 'pull-up-account update-account' }] })
    expect([strict.agreed, within.agreed, strict.n, dialogues]).toEqual([1, 2, 3, 1])
    expect(refusals.map(({ line }) => line)).toEqual([2])
  })
})

describe('a flow chart as a guide', () => {
  const chart = `digraph Lamp {
    node [shape=rectangle];
    Start [label="Start", shape=oval];
    Lit [label="Does it\\nshine?", shape=diamond];
    Change [label="Change the bulb"]; // by hand
    Aside [label="See the other chart"];
    Good [label="Solved", shape=oval];
    Up [label="Transfer to a human", shape=oval];
    Start -> Lit;
    Lit -> Good [label="Yes"];
    Lit -> Change [label="No", style=dashed];
    Lit -> Aside [style=dashed, label="No mains"];
    Change -> Up;
  }`

  it('asks at diamonds, ends at ovals, and says where the chart leads nowhere', () => {
    const { guide, asWritten, assumed } = dotGuide('lamp', chart)
    const of = (key: string) => guide.steps.find((step) => step.key === key)
    expect(guide.start).toBe('start')
    expect(of('lit')).toMatchObject({
      type: 'question',
      title: 'Does it shine?',
      answer: { options: [{ label: 'Yes', next: 'do-good' }, { label: 'No', next: 'change' }, { label: 'No mains' }] },
    })
    expect([of('good'), of('up')]).toMatchObject([{ result: 'resolved' }, { result: 'escalated' }])
    expect(asWritten.steps.find(({ key }) => key === 'aside')).toMatchObject({ type: 'instruction', next: null })
    expect(assumed).toHaveLength(1)
    expect(isClean(conversionResult(dotGuide('lamp', chart)))).toBe(true)
  })
})
