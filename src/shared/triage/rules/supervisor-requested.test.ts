import { describe, expect, it } from 'vitest'
import { defaultTriagePolicy as policy, withRule } from '../policy.ts'
import { asksForManager, asksForNoManager } from '../testing/customer-sentences.ts'
import { laterSentences } from '../testing/later-sentences.ts'
import { at, saying } from '../testing/sample-cases.ts'
import { triage } from '../triage.ts'
import { humanRequested } from './human-requested.ts'
import { supervisorRequested } from './supervisor-requested.ts'

const raise = (text: string) => supervisorRequested.evaluate(saying(text), policy, at)

describe('supervisor_requested', () => {
  it.each(asksForManager)('is raised by: %s', (text) => {
    expect(raise(text)).not.toBeNull()
  })

  it.each(asksForNoManager)('is not raised by: %s', (text) => {
    expect(raise(text)).toBeNull()
  })

  it('still holds for the wordings it was widened with', () => {
    const [yes, no] = laterSentences.manager
    expect(yes.filter((text) => !raise(text)).length).toBeLessThanOrEqual(yes.length * 0.07)
    expect(no.filter((text) => raise(text))).toEqual([])
  })

  it('goes up, and takes the request for a person under itself', () => {
    const input = saying('Let me talk to your manager')
    expect(humanRequested.evaluate(input, policy, at)).not.toBeNull()
    const { flags } = triage(input, policy, at)
    expect(flags.find(({ code }) => code === 'supervisor_requested')).toMatchObject({
      sentence: 'The customer asked for someone higher up: "talk to your manager".',
      suggests: { type: 'hierarchical', skill: 'supervisor' },
      mergedInto: null,
    })
    expect(flags.find(({ code }) => code === 'human_requested')?.mergedInto).toBe('supervisor_requested')
  })

  it('is none when only a person is asked for', () => {
    expect(raise('I want to talk to a real person')).toBeNull()
  })

  it("knows the workspace's own phrases, but not negated", () => {
    const own = withRule(policy, 'supervisor_requested', { phrases: ['duty officer'] })
    expect(supervisorRequested.evaluate(saying('the duty officer, now'), own, at)).not.toBeNull()
    expect(supervisorRequested.evaluate(saying('I do not need the duty officer'), own, at)).toBeNull()
  })
})
