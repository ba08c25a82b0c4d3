import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Case } from '../../../shared/case/state.ts'
import { advance, beginRun, type GuideAct } from '../../../shared/guide/advance.ts'
import type { Guide, GuideStep } from '../../../shared/guide/guide.ts'
import { makeLibrary } from '../../../shared/guide/guide-library.ts'
import { lintGuide } from '../../../shared/guide/lint/index.ts'
import { offerGuides } from '../../../shared/guide/offers.ts'
import type { StepRecord } from '../../../shared/guide/run.ts'
import { walk } from '../../../shared/guide/walk.ts'
import { demoEscalationPolicy } from '../escalation/policy.ts'
import { demoWorkspace } from '../index.ts'
import { members } from '../people.ts'
import { demoDirectory, openedCase } from '../runs/opened-case.ts'
import { demoGuides } from './index.ts'

const now = new Date('2026-05-13T15:00:00.000Z')
const guides = demoGuides()
const library = makeLibrary(guides.map((guide) => ({ guide, state: 'published' })))
/** The first tellings of every situation. */
const cases = demoWorkspace(now)
  .cases.filter(({ externalId }) => /-[12]$/.test(externalId))
  .map((input) => openedCase(input))
const scopeOf = (state: Case, role: string) => {
  const member = members.find((one) => one.role === role)
  if (!member) throw new Error(role)
  return { state, member, directory: demoDirectory, at: now.toISOString() }
}
const offered = new Map(cases.map((state) => [state.id, offerGuides(scopeOf(state, 'agent'), library)]))
/** Guides that only others lead into. */
const shared = guides.filter(({ offer }) => offer.when === '').map(({ key }) => key)

describe('the library of the demo', () => {
  it('has a guide for each of the twelve matters, and shares what is common to them', () => {
    expect(guides.map(({ key }) => key)).toEqual(
      expect.arrayContaining([
        'disputed-charge',
        'refund-over-limit',
        'lost-parcel',
        'defective-return',
        'account-takeover',
        'data-privacy-request',
        'legal-threat',
        'safety-incident',
        'outage',
        'vip-complaint',
        'vulnerable-customer',
        'technical-fault',
      ]),
    )
    for (const key of shared) {
      const users = guides.filter(({ steps }) => steps.some((step) => step.type === 'guide' && step.guide === key))
      expect(users.length, key).toBeGreaterThanOrEqual(2)
    }
  })

  it.each(guides.map((guide) => [guide.key, guide] as const))('%s has nothing the lint would say', (_, guide) => {
    const ground = { directory: demoDirectory, escalationPolicy: demoEscalationPolicy(now), library }
    expect(lintGuide(guide, ground)).toEqual([])
  })

  it.each(guides.map((guide, at) => [guide.key, guide, at] as const))(
    '%s stands after the guides it leads into, and shares their variables',
    (_, guide, at) => {
      for (const step of guide.steps) {
        if (step.type !== 'guide') continue
        const inner = guides.findIndex(({ key }) => key === step.guide)
        expect(inner, step.guide).toBeGreaterThanOrEqual(0)
        expect(inner, step.guide).toBeLessThan(at)
        for (const variable of guides[inner]?.variables ?? []) {
          const own = guide.variables.find(({ key }) => key === variable.key)
          if (own) expect(own, variable.key).toEqual(variable)
        }
      }
    },
  )

  it.each(guides.filter(({ key }) => !shared.includes(key)).map(({ key }) => [key]))(
    '%s is the first one offered on some case, with reasons',
    (key) => {
      const first = [...offered.values()].filter(([best]) => best?.guide.key === key)
      expect(first.length).toBeGreaterThan(0)
      for (const [best] of first) expect(best?.because.length).toBeGreaterThan(0)
    },
  )

  it('leaves cases alone that no guide is for', () => {
    const without = cases.filter(({ id, category }) => category === 'loyalty' && offered.get(id)?.length === 0)
    expect(without.length).toBeGreaterThan(0)
  })

  it('ends whatever is answered, on any case and for any reader', () => {
    const matters = cases.flatMap((state) => (offered.get(state.id) ?? []).map(({ guide }) => ({ state, guide })))
    fc.assert(
      fc.property(
        fc.constantFrom(...matters),
        fc.constantFrom('agent', 'trainee', 'specialist', 'lead'),
        fc.infiniteStream(fc.nat(1_000)),
        ({ state, guide }, role, chance) => {
          const end = play(guide, state, role, () => chance.next().value)
          expect(end.state, `${guide.key} at ${end.position?.step}: ${end.fault}`).toBe('ended')
        },
      ),
      { numRuns: 400 },
    )
  })
})

/** Runs a guide to its end. Of the answers those are taken that were taken least, so that no circle is for ever. */
function play(guide: Guide, state: Case, role: string, chance: () => number) {
  const scope = scopeOf(state, role)
  const by = { kind: 'member' as const, id: scope.member.id, name: scope.member.name }
  const records: StepRecord[] = []
  const keep = (done: ReturnType<typeof beginRun>): void => {
    if (done.fault !== null) throw new Error(`${guide.key}: ${done.fault}`)
    records.push(...done.taken.map((taken) => ({ taken, at: scope.at, by })))
  }
  const run = () => ({ guide: guide.key, version: guide.version, records })
  const times = new Map<string, number>()
  keep(beginRun(guide, scope, library))
  for (let acts = 0; acts < 150; acts += 1) {
    const { step, state: how } = walk(run(), library)
    if (how !== 'running' || !step) break
    keep(advance(run(), actAt(step, chance, times), scope, library))
  }
  return walk(run(), library)
}

function actAt(step: GuideStep, chance: () => number, times: Map<string, number>): GuideAct {
  switch (step.type) {
    case 'question': {
      const { answer } = step
      if (answer.kind === 'text') return { kind: 'write', value: 'Written by chance.' }
      if (answer.kind === 'number') {
        const [least, most] = [answer.min ?? 0, Math.min(answer.max ?? 5_000, 5_000)]
        return { kind: 'write', value: Math.max(least, Math.round(least + ((most - least) * chance()) / 1_000)) }
      }
      const taken = (key: string): number => times.get(`${step.key} ${key}`) ?? 0
      const fewest = Math.min(...answer.options.map(({ key }) => taken(key)))
      const open = answer.options.filter(({ key }) => taken(key) === fewest)
      const option = open[chance() % open.length]?.key ?? ''
      times.set(`${step.key} ${option}`, taken(option) + 1)
      return { kind: 'choose', option, reason: 'By chance.' }
    }
    case 'instruction':
      return { kind: 'tick' }
    case 'action':
      return chance() % 4 === 0
        ? { kind: 'acted', command: null, made: null, reason: 'By chance.' }
        : { kind: 'acted', command: `case.${step.action}`, made: null, reason: null }
    default:
      return { kind: 'go_on' }
  }
}
