import { describe, expect, it } from 'vitest'
import { defaultTriagePolicy as policy, withRule } from '../policy.ts'
import { abusive, notAbusive } from '../testing/customer-sentences.ts'
import { laterSentences } from '../testing/later-sentences.ts'
import { at, saying } from '../testing/sample-cases.ts'
import { abuseOrThreat } from './abuse-or-threat.ts'

const raise = (...texts: readonly string[]) => abuseOrThreat.evaluate(saying(...texts), policy, at)

describe('abuse_or_threat', () => {
  it.each(abusive)('is raised by: %s', (text) => {
    expect(raise(text)).not.toBeNull()
  })

  it.each(notAbusive)('is not raised by: %s', (text) => {
    expect(raise(text)).toBeNull()
  })

  it('still holds for the wordings it was widened with', () => {
    const [yes, no] = laterSentences.abuse
    expect(yes.filter((text) => !raise(text)).length).toBeLessThanOrEqual(yes.length * 0.05)
    expect(no.filter((text) => raise(text))).toEqual([])
  })

  it.each(['I will come to your store and hurt somebody', 'I know where your store is. I will burn it down.'])(
    'takes for a threat of violence: %s',
    (text) => {
      expect(raise(text)).toMatchObject({ label: 'Threat of violence', contribution: 25 })
    },
  )

  it.each([
    'Paki-check naman po',
    'I could kill for a coffee',
    'this kills me',
    'I want to burn a CD',
    'I know where your store is. I will come by at five.',
    'I will burn it to a CD',
  ])('is no abuse: %s', (text) => {
    expect(raise(text)).toBeNull()
  })

  it('gives a threat more points than an insult and names it first', () => {
    const insult = raise('you are an idiot')
    const threat = raise('you are an idiot', 'I will kill you')
    expect(insult).toMatchObject({ label: 'Insults', contribution: 14 })
    expect(threat).toMatchObject({
      label: 'Threat of violence, twice',
      contribution: 25,
      evidence: [{ messageId: 'm2', quote: 'I will kill you' }, { messageId: 'm1' }],
    })
  })

  it('counts swearing at nobody only where the workspace wants it', () => {
    const strict = withRule(policy, 'abuse_or_threat', { swearing: true })
    const text = 'where is my fucking order'
    expect(raise(text)).toBeNull()
    expect(abuseOrThreat.evaluate(saying(text), strict, at)).toMatchObject({ label: 'Strong language' })
    expect(abuseOrThreat.evaluate(saying('where is my order'), strict, at)).toBeNull()
  })

  it('sees the finger and leaves out what is quoted', () => {
    expect(raise('🖕')?.evidence).toMatchObject([{ start: 0, end: 2, quote: '🖕' }])
    expect(raise('The driver shouted "I will kill you, idiot" at me')).toBeNull()
  })

  it('never gives a threat fewer points than abuse', () => {
    const odd = withRule(policy, 'abuse_or_threat', { points: 30, threatPoints: 1 })
    expect(abuseOrThreat.evaluate(saying('I will kill you'), odd, at)?.contribution).toBe(30)
  })
})
