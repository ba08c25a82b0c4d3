import { describe, expect, it } from 'vitest'
import { readCaseLine } from '../lines/case-line.ts'
import type { InputLine } from '../problem.ts'
import { allowedFailures } from '../run-triage.ts'
import { bitext } from './bitext.ts'
import { clinc } from './clinc.ts'
import { goemotions } from './goemotions.ts'
import type { SharedConverter } from './labelled-set.ts'
import { star } from './star.ts'
import { tau } from './tau.ts'

const numbered = (records: readonly unknown[]): InputLine[] => records.map((value, at) => ({ line: at + 1, value }))
const convert = (converter: SharedConverter, ...records: readonly unknown[]) => converter.convert(numbered(records))

/** The set of that task and name, as labelled contacts. */
function contacts({ sets }: ReturnType<SharedConverter['convert']>, name: RegExp) {
  const set = sets.find((one) => name.test(one.name))
  return (set?.lines ?? []).map(({ value }) => {
    const read = readCaseLine(value)
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    return read.value
  })
}

describe('goemotions', () => {
  it('uses the test part, negative emotions against the rest', () => {
    const { sets, refusals } = convert(
      goemotions,
      { split: 'train', text: 'Grr', emotions: ['anger'] },
      { split: 'test', text: 'Meh', emotions: ['neutral'] },
      { split: 'test', text: 'Oh no, thanks', emotions: ['gratitude', 'fear'] },
      { split: 'test', text: 'What?' },
    )
    expect(sets[0]).toMatchObject({ task: 'sentiment', part: 'test' })
    expect(sets[0]?.lines).toEqual([
      { line: 2, value: { text: 'Meh', label: 0 } },
      { line: 3, value: { text: 'Oh no, thanks', label: 1 } },
    ])
    expect(refusals).toMatchObject([{ line: 4, field: 'emotions' }])
  })
})

describe('clinc', () => {
  it('keeps its parts, names its intents, and has none for what is out of scope', () => {
    const { sets } = convert(clinc, {
      labels: ['pay', 'fly'],
      splits: {
        train: [['pay it', 0]],
        val: [['fly me', 1]],
        test: [['pay now', 0]],
        oos_val: ['sing'],
        oos_test: ['dance'],
      },
    })
    expect(sets[0]?.lines.map(({ value }) => value)).toEqual([
      { split: 'train', text: 'pay it', intent: 'pay' },
      { split: 'valid', text: 'fly me', intent: 'fly' },
      { split: 'valid', text: 'sing', intent: null },
      { split: 'test', text: 'pay now', intent: 'pay' },
      { split: 'test', text: 'dance', intent: null },
    ])
  })

  it('refuses another document', () => {
    expect(convert(clinc, { labels: [] })).toMatchObject({ refusals: [{ line: 1 }] })
  })
})

describe('bitext', () => {
  it('asks for a person, and swears', () => {
    const { sets } = convert(
      bitext,
      { text: 'an agent please', asksHuman: true, offensive: false },
      { text: 'the damn order', asksHuman: false, offensive: true },
    )
    expect(sets.map(({ task, lines }) => [task, lines.map(({ value }) => value)])).toEqual([
      [
        'human_request',
        [
          { text: 'an agent please', label: 1 },
          { text: 'the damn order', label: 0 },
        ],
      ],
      [
        'abuse',
        [
          { text: 'an agent please', label: 0 },
          { text: 'the damn order', label: 1 },
        ],
      ],
    ])
  })
})

describe('star', () => {
  const dialogue = {
    id: 's-1',
    tasks: ['doctor_schedule'],
    happy: false,
    outOfScopeTurns: 1,
    failTurns: allowedFailures + 1,
    completion: 'Complete',
    turns: [
      { speaker: 'customer', text: 'I need a doctor' },
      { speaker: 'agent', text: 'Your name?', label: 'ask_name' },
      { speaker: 'customer', text: 'What about the pudding?' },
      { speaker: 'agent', text: 'I cannot help with that.', label: 'out_of_scope' },
      { speaker: 'tool_call', name: 'doctor_schedule', args: [{ Name: '"Ann"' }] },
      { speaker: 'tool_result', name: 'doctor_schedule', item: { Message: 'Unavailable' } },
      { speaker: 'customer', text: 'Bye' },
    ],
  }

  it('labels failed attempts by what the policy allows', () => {
    const found = contacts(convert(star, dialogue, { ...dialogue, failTurns: allowedFailures }), /failed/)
    expect(found.map(({ positive }) => positive)).toEqual([true, false])
    expect(found[0]?.record.attempts).toMatchObject([{ outcome: 'failed' }])
  })

  it('labels each message by the reply it got, and shows nothing of what came later', () => {
    const found = contacts(convert(star, dialogue), /out of scope/)
    expect(found.map(({ positive, group, record }) => [positive, group, record.conversation.length])).toEqual([
      [false, 's-1', 1],
      [true, 's-1', 3],
    ])
    expect(found.flatMap(({ record }) => record.attempts)).toEqual([])
  })

  it('takes the happy path for no handover, and never reads why the dialogue ended', () => {
    const found = contacts(convert(star, dialogue, { ...dialogue, happy: true }), /happy/)
    expect(found.map(({ positive }) => positive)).toEqual([true, false])
    expect(found.map(({ record }) => record.assessment)).toEqual([null, null])
  })

  it('refuses a dialogue without turns', () => {
    expect(convert(star, { ...dialogue, turns: [] })).toMatchObject({ refusals: [{ line: 1, field: 'turns' }] })
  })
})

describe('tau', () => {
  const run = (id: string, expected: boolean | undefined, transferred: boolean) => ({
    id,
    domain: 'airline',
    agent: 'gpt',
    transferred,
    ...(expected === undefined ? {} : { transferExpected: expected }),
    turns: [
      { speaker: 'customer', text: 'Change my flight' },
      { speaker: 'tool_call', name: 'update_flight', args: {} },
      { speaker: 'tool_result', text: 'Error: not allowed' },
      ...(transferred
        ? [
            { speaker: 'tool_call', name: 'transfer_to_human_agents', args: { summary: 'because' } },
            { speaker: 'tool_result', text: 'Transfer successful' },
            { speaker: 'agent', text: 'You are being transferred.' },
          ]
        : []),
    ],
  })

  it('labels by what should have been done, one group for the runs of a task', () => {
    const found = contacts(convert(tau, run('a-1-0', true, false), run('a-1-1', false, true)), /should/)
    expect(found.map(({ positive, group }) => [positive, group])).toEqual([
      [true, 'a-1'],
      [false, 'a-1'],
    ])
  })

  it('shows nothing from the handover on', () => {
    for (const { record } of contacts(convert(tau, run('a-1-0', true, true)), /should/)) {
      expect(record.conversation.map(({ text, tool }) => tool?.name ?? text)).toEqual([
        'Change my flight',
        'update_flight',
      ])
      expect(record.attempts).toMatchObject([{ tool: 'update_flight', outcome: 'failed' }])
      expect(record.assessment).toBeNull()
    }
  })

  it('tells how well the AI decided itself', () => {
    const { sets } = convert(tau, run('a-1-0', true, true), run('a-2-0', false, true), run('a-3-0', true, false))
    expect(sets[0]?.about).toContain('precision 0.500, recall 0.500')
  })

  it('labels demonstrations by what was done', () => {
    const found = contacts(convert(tau, run('d-1', undefined, true), run('d-2', undefined, false)), /demonstrations/)
    expect(found.map(({ positive }) => positive)).toEqual([true, false])
  })
})
