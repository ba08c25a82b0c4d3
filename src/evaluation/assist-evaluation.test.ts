import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { measureGenerated } from './masking/measure-generated.ts'
import { roundThree } from './masking/round-three.ts'
import { runMaskingEvaluation } from './masking/run-masking.ts'
import { runSummaryEvaluation } from './summary/run-summary.ts'

let folder: string
let said: string[]
const output = { say: (text: string) => void said.push(text), complain: (text: string) => void said.push(text) }

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tierdesk-assist-'))
  said = []
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const dialogue = {
  id: 'made-up-1-0',
  domain: 'retail',
  agent: 'test',
  transferred: false,
  turns: [
    { speaker: 'customer', text: 'Please cancel my order #W4471902, it cost $129.50.' },
    { speaker: 'tool_call', name: 'cancel_pending_order', args: { order_id: '#W4471902' } },
    { speaker: 'tool_result', text: '{"refund": 129.5}' },
    { speaker: 'agent', text: 'I have cancelled the order.' },
  ],
}

describe('eval:summary', () => {
  it('finds the facts in the tools and says how many a summary keeps', async () => {
    writeFileSync(join(folder, 'tau_trajectories.jsonl'), JSON.stringify(dialogue))
    expect(await runSummaryEvaluation([folder, '--resamples', '50'], output)).toBe(0)
    for (const fact of ['goal', 'order', 'amount', 'outcome'])
      expect(said[0]).toMatch(new RegExp(`${fact} +kept 1\\.000 .* of 1;`))
  })

  it.each([[[]], [['nowhere']], [['a', 'b']], [['--what']]])(
    'says what is wrong with %j and measures nothing',
    async (argv) => {
      expect(await runSummaryEvaluation(argv, output)).toBe(2)
      expect(said).toHaveLength(1)
    },
  )

  it('says so where a folder holds no dialogue', async () => {
    expect(await runSummaryEvaluation([folder], output)).toBe(2)
    expect(said[0]).toContain('is a dialogue that can be read')
  })
})

describe('eval:masking', () => {
  it('measures the same on every machine, and every kind', () => {
    const [first, again] = [measureGenerated(roundThree), measureGenerated(roundThree)]
    expect(first).toEqual(again)
    expect(first.rows.filter(({ precision }) => precision !== null)).toHaveLength(8)
    for (const { recall } of first.rows) expect(recall.of).toBeGreaterThan(0)
  })

  it('counts what it masks in texts without details', async () => {
    writeFileSync(join(folder, 'goemotions.jsonl'), `${JSON.stringify({ text: 'My name is Anna and all is well' })}\n`)
    expect(await runMaskingEvaluation([folder], output)).toBe(0)
    expect(said.at(-1)).toContain('125.00 false alarms per 1,000 words (8 words)')
  })
})
