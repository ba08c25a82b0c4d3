import { describe, expect, it } from 'vitest'
import { defaultTriagePolicy as policy } from '../policy.ts'
import { notVulnerable, vulnerable } from '../testing/customer-sentences.ts'
import { laterSentences } from '../testing/later-sentences.ts'
import { at, quietCase, saying } from '../testing/sample-cases.ts'
import { vulnerableCustomer } from './vulnerable-customer.ts'

const raise = (...texts: readonly string[]) => vulnerableCustomer.evaluate(saying(...texts), policy, at)
const quiet = quietCase()
const marked = { ...quiet, customer: { ...quiet.customer, vulnerabilities: ['recently bereaved'] } }

describe('vulnerable_customer', () => {
  it.each(vulnerable)('is raised by: %s', (text) => {
    expect(raise(text)).not.toBeNull()
  })

  it.each(notVulnerable)('is not raised by: %s', (text) => {
    expect(raise(text)).toBeNull()
  })

  it('still holds for the wordings it was widened with', () => {
    const [yes, no] = laterSentences.hardship
    expect(yes.filter((text) => !raise(text)).length).toBeLessThanOrEqual(yes.length * 0.05)
    expect(no.filter((text) => raise(text))).toEqual([])
  })

  it('takes words of self-harm for the gravest', () => {
    expect(raise('I lost my job', 'I want to kill myself')).toMatchObject({
      label: 'Life may be in danger',
      sentence: 'A life may be in danger. The customer wrote: "kill myself". Act now.',
      contribution: 40,
      evidence: [{ messageId: 'm2', quote: 'kill myself' }, { messageId: 'm1' }],
    })
    expect(raise('I lost my job')).toMatchObject({ label: 'Money trouble', contribution: 14 })
  })

  it("reads the profile's marks", () => {
    expect(vulnerableCustomer.evaluate(marked, policy, at)).toMatchObject({
      label: 'Needs care: recently bereaved',
      evidence: [{ kind: 'customer', field: 'vulnerabilities' }],
    })
    expect(vulnerableCustomer.evaluate(quiet, policy, at)).toBeNull()
    const both = vulnerableCustomer.evaluate(
      { ...marked, conversation: saying('my mother died').conversation },
      policy,
      at,
    )
    expect(both?.observed.value).toBe(2)
    expect(both?.evidence).toHaveLength(2)
  })

  it('leaves out what is quoted', () => {
    expect(raise('The song "I want to kill myself tonight" was charged twice')).toBeNull()
  })
})
