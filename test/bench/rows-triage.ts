import { defaultTriagePolicy } from '../../src/shared/triage/policy.ts'
import { type TriageInput, triage } from '../../src/shared/triage/triage.ts'
import { benchCase } from './cases.ts'
import { type Row, row, time } from './measure.ts'
import type { Rig } from './rig.ts'
import { seed, world } from './world.ts'

/** `triage`: conversations of 20 messages per second on one core, and the time for one of 200 messages. */
export async function triageRows(rig: Rig): Promise<Row[]> {
  const inputs = Array.from({ length: 200 }, (_, index) => input(index, 20))
  const long = Array.from({ length: 50 }, (_, index) => input(index, 200))
  const at = new Date(world.now).toISOString()
  const rounds = await time(rig.options.quick ? 10 : 30, () => {
    for (const one of inputs) triage(one, defaultTriagePolicy, at)
  })
  const longOnes = await time(rig.options.quick ? 200 : 1_000, (run) =>
    triage(long[(run + 1_000) % long.length] ?? input(0, 200), defaultTriagePolicy, at),
  )
  return [
    row(
      'triage',
      'per s',
      rounds.map((took) => (inputs.length * 1_000) / took),
      { p50: 2_000, atLeast: true },
    ),
    // The aim is one on the slowest of a hundred; the median is bound by it as well.
    row('triage.long', 'ms', longOnes, { p50: 5, p99: 5 }),
  ]
}

/** A case with so many messages, out of as many cases as it takes. */
function input(index: number, messages: number): TriageInput {
  const state = benchCase(index, seed, world)
  const conversation = Array.from({ length: Math.ceil(messages / 8) }, (_, at) => benchCase(index + at, seed, world))
    .flatMap((other) => other.conversation)
    .slice(0, messages)
    .map((message, at) => ({ ...message, id: `m${at + 1}`, at: state.receivedAt }))
  return { ...state, conversation }
}
