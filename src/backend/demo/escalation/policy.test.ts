import { describe, expect, it } from 'vitest'
import { severitySchema } from '../../../shared/case/basics.ts'
import { escalationTypeSchema } from '../../../shared/case/escalation.ts'
import { findUncovered } from '../../../shared/escalation/coverage.ts'
import { dryRun } from '../../../shared/escalation/dry-run.ts'
import { gridOf } from '../../../shared/escalation/grid.ts'
import { lintEscalationPolicy, overdueContacts } from '../../../shared/escalation/lint/index.ts'
import { documentToYaml, policyDocumentFromYaml } from '../../../shared/policies/policy-yaml.ts'
import { members, teams } from '../people.ts'
import { situations } from '../situations/index.ts'
import { demoSlaPolicy } from './calendars.ts'
import { demoEscalationPolicy } from './policy.ts'

const now = new Date('2026-11-23T05:00:00.000Z')
const policy = demoEscalationPolicy(now)
const categories = [...new Set(situations.map(({ category }) => category))]
const directory = {
  teams: new Map(teams.map((team) => [team.id, team])),
  members: new Map(members.map((member) => [member.id, member])),
}

describe('the escalation policy of the demo workspace', () => {
  it('could be published on any day of the year', () => {
    for (const at of [now, new Date('2027-02-28T23:59:00.000Z'), new Date('2026-12-31T12:00:00.000Z')]) {
      const problems = lintEscalationPolicy(demoEscalationPolicy(at), {
        directory,
        categories,
        slaPolicy: demoSlaPolicy(at),
        now: at.toISOString(),
      })
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    }
  })

  it('shows one contact that nobody has looked at in time, where it is used', () => {
    expect(overdueContacts(policy, now.toISOString())).toMatchObject([
      { key: 'outside-counsel', usedIn: ['Trust & Legal, then counsel'] },
    ])
  })

  it('leads every combination somewhere, and uses every row', () => {
    const { cells } = gridOf(policy, categories)
    expect(cells.filter(({ winner }) => winner === null)).toEqual([])
    const used = new Set(cells.flatMap(({ winner, conditional }) => [winner, ...conditional]))
    expect(policy.matrix.map(({ key }) => key).filter((key) => !used.has(key))).toEqual([])
  })

  it('answers who gets anything at any hour of a week, with a way up', () => {
    for (let hour = 0; hour < 168; hour += 11) {
      const at = new Date(now.getTime() + hour * 3_600_000).toISOString()
      for (const type of escalationTypeSchema.options) {
        const severity = severitySchema.options[hour % 4] ?? 'S1'
        const category = categories[hour % categories.length] ?? 'orders'
        const run = dryRun(
          {
            category,
            severity,
            type,
            at,
            fromTeamId: null,
            language: 'en',
            tier: 'standard',
            vulnerable: false,
            amount: null,
            currency: 'USD',
            flags: [],
          },
          { policy, slaPolicy: demoSlaPolicy(now), directory },
        )
        expect(run.to).not.toBeNull()
        expect(run.steps.length).toBeGreaterThan(0)
        expect(run.steps.every(({ told }) => told.length > 0)).toBe(true)
      }
    }
  })

  it('knows holidays, and is covered at all hours but where one person is alone', () => {
    const slaPolicy = demoSlaPolicy(now)
    expect(slaPolicy.calendars[0]?.holidays.map(({ date }) => date)).toContain('2026-11-26')
    const window = { from: '2026-11-23T00:00:00.000Z', until: '2026-12-07T00:00:00.000Z' }
    // One person alone decides large amounts, in office hours: what the coverage finder is there to find.
    const open = findUncovered(window, { policy, slaPolicy, directory }).filter(
      ({ uncoveredMinutes }) => uncoveredMinutes > 0,
    )
    expect(open.map(({ name }) => name)).toEqual(['large-amount'])
  })

  it('survives a journey through YAML', () => {
    expect(policyDocumentFromYaml('escalation', documentToYaml('escalation', policy))).toEqual({
      kind: 'document',
      document: policy,
      unknown: [],
    })
  })
})
