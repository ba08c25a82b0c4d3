import { expect, it } from 'vitest'
import { defaultAlertPolicy } from './default-policy.ts'
import { standingRules } from './standing-rules.ts'

const without = (...events: readonly string[]) =>
  defaultAlertPolicy.rules.filter(({ event }) => !events.includes(event))

it('tells of what an earlier policy could not know as a new workspace does', () => {
  const rules = standingRules({ rules: without('consult_asked') })
  expect(rules.filter(({ event }) => event === 'consult_asked')).toEqual(
    defaultAlertPolicy.rules.filter(({ event }) => event === 'consult_asked'),
  )
})

it('leaves silent what a policy could know and has no rule for', () => {
  expect(standingRules({ rules: without('clock_breached') }).map(({ event }) => event)).not.toContain('clock_breached')
})

it('leaves a rule that is switched off as it is', () => {
  const rules = defaultAlertPolicy.rules.map((rule) => ({ ...rule, enabled: false }))
  expect(standingRules({ rules })).toEqual(rules)
})
