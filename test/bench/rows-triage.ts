import { demoWorkspace } from '../../src/backend/demo/index.ts'
import type { Message } from '../../src/shared/case/message.ts'
import { defaultTriagePolicy } from '../../src/shared/triage/policy.ts'
import { prepareTriage } from '../../src/shared/triage/prepare.ts'
import { type TriageInput, triage } from '../../src/shared/triage/triage.ts'
import { benchCase } from './cases.ts'
import { type Row, row, time } from './measure.ts'
import type { Rig } from './rig.ts'
import { seed, world } from './world.ts'

const at = new Date(world.now).toISOString()
/** Conversations of one timed round. */
const batch = 100

/**
 * `triage`: conversations of 20 messages per second on one core, none of them looked at before; `triage.again`: the same
 * after one more message came; `triage.long`: the time for one of 200 messages. What is said is said in the demo's
 * conversations, four languages among them. Triage is prepared, as desk and backend prepare it after their start.
 */
export async function triageRows(rig: Rig): Promise<Row[]> {
  const [rounds, times] = rig.options.quick ? [10, 200] : [30, 1_000]
  const inputs = inputsFrom(saidInDemo())
  prepareTriage(
    (work) => work(),
    () => 0,
  )
  // Some rounds more warm up; each has conversations of its own.
  const fresh = inputs(batch * rounds * 2, 20)
  const perSecond = (took: number) => (batch * 1_000) / took
  let next = 0
  const taken = await time(rounds, () => {
    for (const one of fresh.slice(next, next + batch)) triage(one, defaultTriagePolicy, at)
    next += batch
  })
  const grown = fresh.slice(0, next).map((one) => ({ ...one, conversation: [...one.conversation, lastWord] }))
  next = 0
  const again = await time(rounds, () => {
    for (const one of grown.slice(next, next + batch)) triage(one, defaultTriagePolicy, at)
    next += batch
  })
  const long = inputs(times * 2, 200)
  const longOnes = await time(times, () => triage(long.pop() ?? input([], 0), defaultTriagePolicy, at))
  return [
    row('triage', 'per s', taken.map(perSecond), { p50: 2_000, atLeast: true }),
    row('triage.again', 'per s', again.map(perSecond), null),
    // The aim is one on the slowest of a hundred; the median is bound by it as well.
    row('triage.long', 'ms', longOnes, { p50: 5, p99: 5 }),
  ]
}

type Saying = Pick<Message, 'author' | 'text'>

function saidInDemo(): Saying[] {
  const { cases } = demoWorkspace(new Date(world.now))
  return cases.flatMap(({ conversation }) => conversation.map(({ author, text = '' }) => ({ author, text })))
}

/** Cases of so many messages each, one beginning where the one before ends. */
function inputsFrom(said: readonly Saying[]): (count: number, messages: number) => TriageInput[] {
  let place = 0
  const take = (messages: number) =>
    Array.from({ length: messages }, () => {
      place += 1
      return said[place % said.length] ?? { author: 'customer' as const, text: '' }
    })
  return (count, messages) => Array.from({ length: count }, (_, index) => input(take(messages), index))
}

function input(sayings: readonly Saying[], index: number): TriageInput {
  const state = benchCase(index, seed, world)
  return { ...state, conversation: sayings.map((saying, place) => message(saying, `m${place + 1}`)) }
}

function message({ author, text }: Saying, id: string): Message {
  return { id, at, author, authorName: null, text, ai: null, tool: null, delivery: null }
}

const lastWord = message({ author: 'customer', text: 'Any news? I have been waiting since Tuesday.' }, 'm-last')
