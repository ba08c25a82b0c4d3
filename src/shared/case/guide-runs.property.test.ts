import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCase, idOf, minutesLater } from '../../../test/fixtures/case-builder.ts'
import { afterCommand, ana, asks, record, refusalOf } from '../../../test/fixtures/decisions.ts'
import { beginning, guides, lostParcel, onward } from '../../../test/fixtures/guided.ts'
import { outcomeResultSchema } from '../guide/keys.ts'
import type { StepTaken } from '../guide/run.ts'
import { walk } from '../guide/walk.ts'
import type { CaseCommand } from './commands/index.ts'
import { decide } from './decide.ts'
import { evolve } from './evolve.ts'
import type { Case } from './state.ts'

/** Runs as the case keeps them: replayed alike, and continued by lawful records alone, whatever a desk may send. */

const asking = asks(ana, { guides, at: minutesLater(60) })
const runId = idOf('run')

function begun(): Case {
  const state = aCase({ ownerId: ana.id, status: 'open' })
  const taken = beginning(state, minutesLater(1))
  const input = { runId, guide: lostParcel.key, version: 1, offeredBecause: [], taken, at: minutesLater(1) }
  return afterCommand(state, { type: 'case.start_guide', input }, asking)
}

/** The case after people went on in the run as far as the picks lead; acts that no longer fit are passed over. */
function wentOn(picks: readonly number[]): Case {
  return picks.reduce<Case>((state, pick) => {
    const command = onward(state, pick, minutesLater(2))
    const decision = command && decide(state, command, asking)
    return decision?.kind === 'accepted'
      ? record(decision.events, state.version, asking).reduce<Case>(evolve, state)
      : state
  }, begun())
}

const picks = fc.array(fc.nat({ max: 100 }), { maxLength: 4 })
const steps = fc.constantFrom(...lostParcel.steps.map(({ key }) => key), 'asked', 'nowhere')
const where = fc.record({
  guide: fc.constantFrom(lostParcel.key, 'who-pays', 'no-such-guide'),
  version: fc.constantFrom(1, 1, 1, 2),
  step: steps,
})
const reason = fc.constantFrom(null, null, 'It is better here.')

/** Records such as only a broken or a dishonest desk sends, some of which fit by chance. */
const forged: fc.Arbitrary<StepTaken> = fc.oneof(
  fc.record({ at: where, option: fc.constantFrom('yes', 'no', 'us', null), offPath: reason }).map(
    ({ at, option, offPath }): StepTaken => ({
      kind: 'answered',
      ...at,
      option,
      words: option === null ? '12' : `${option.charAt(0).toUpperCase()}${option.slice(1)}`,
      saw: [],
      set: option === null ? [{ variable: 'worth', value: 12 }] : [],
      offPath,
    }),
  ),
  fc
    .record({ at: where, branch: fc.constantFrom('yes', 'no', null), offPath: reason })
    .map(({ at, branch, offPath }): StepTaken => ({ kind: 'checked', ...at, branch, saw: [], offPath })),
  where.map((at): StepTaken => ({ kind: 'ticked', ...at })),
  fc
    .record({ at: where, offPath: reason })
    .map(
      ({ at, offPath }): StepTaken => ({ kind: 'acted', ...at, command: null, made: null, needless: null, offPath }),
    ),
  fc
    .record({ at: where, result: fc.constantFrom(...outcomeResultSchema.options) })
    .map(({ at, result }): StepTaken => ({ kind: 'ended', ...at, result })),
  fc.nat({ max: 8 }).map((keep): StepTaken => ({ kind: 'back', keep })),
  fc
    .record({ at: where, to: steps, offPath: reason })
    .map(({ at, to, offPath }): StepTaken => ({ kind: 'jumped', ...at, to, offPath })),
  where.map((at): StepTaken => ({ kind: 'entered', ...at, inner: { guide: 'who-pays', version: 1 }, set: [] })),
)

/** Half of them name the step that has the turn. */
const aimed = fc.record({ one: forged, isHere: fc.boolean() })

describe('a run on a case', () => {
  it('takes forged records only where they follow in the guide: it is never led where there is no step', () => {
    let lawful = 0
    let refused = 0
    fc.assert(
      fc.property(picks, fc.array(aimed, { minLength: 1, maxLength: 2 }), (before, aims) => {
        const state = wentOn(before)
        const [run] = state.guideRuns
        if (!run) throw new Error('no run')
        const here = walk(run, guides).position
        const taken = aims.map(({ one, isHere }) => (isHere && here && 'step' in one ? { ...one, ...here } : one))
        const input = { runId, seen: run.records.length, taken, at: minutesLater(3) }
        const command: CaseCommand = { type: 'case.step_guide', input }
        const decision = decide(state, command, asking)
        if (decision.kind === 'refused') {
          refused += 1
          expect(['invalid_input', 'changed_meanwhile', 'not_permitted']).toContain(refusalOf(decision))
          return
        }
        lawful += 1
        const [then] = afterCommand(state, command, asking).guideRuns
        if (!then) throw new Error('no run')
        expect(walk(then, guides)).toMatchObject({ state: then.state, result: then.result })
      }),
      { numRuns: 1_500 },
    )
    expect(lawful).toBeGreaterThan(20)
    expect(refused).toBeGreaterThan(500)
  })

  it('stands where its records say, however often they are read', () => {
    fc.assert(
      fc.property(picks, (before) => {
        const [run] = wentOn(before).guideRuns
        if (!run) throw new Error('no run')
        const wired = JSON.parse(JSON.stringify(run))
        expect(walk(wired, guides)).toEqual(walk(run, guides))
        // What happened is never changed: every earlier state of the run is a beginning of this one.
        const half = wentOn(before.slice(0, Math.floor(before.length / 2))).guideRuns[0]
        expect(run.records.slice(0, half?.records.length)).toEqual(half?.records)
      }),
      { numRuns: 200 },
    )
  })
})
