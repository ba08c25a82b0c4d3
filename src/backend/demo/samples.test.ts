import { expect, it } from 'vitest'
import { demoSamples } from './samples.ts'

const now = new Date('2026-11-23T05:00:00.000Z')
const samples = demoSamples(now)

it('are the same for the same instant, and each of them once', () => {
  expect(demoSamples(now)).toEqual(samples)
  expect(new Set(samples.map(({ id }) => id)).size).toBe(samples.length)
  expect(new Set(samples.map(({ contact }) => contact.externalId)).size).toBe(samples.length)
})

it('are about forty, half of them judged, none in the future', () => {
  expect(samples.length).toBeGreaterThanOrEqual(35)
  const judged = samples.flatMap((sample) =>
    sample.judged ? [{ ...sample.judged, receivedAt: sample.receivedAt }] : [],
  )
  expect(Math.abs(judged.length - samples.length / 2)).toBeLessThanOrEqual(1)
  expect(judged.filter(({ verdict }) => verdict === 'missed').length).toBeGreaterThanOrEqual(2)
  for (const { at, receivedAt, verdict, missedCode } of judged) {
    expect(at.getTime()).toBeLessThanOrEqual(now.getTime())
    expect(at.getTime()).toBeGreaterThan(Date.parse(receivedAt))
    expect(missedCode !== null).toBe(verdict === 'missed')
  }
  for (const { receivedAt } of samples) expect(Date.parse(receivedAt)).toBeLessThanOrEqual(now.getTime())
})

it('read as contacts the AI finished: nobody stopped, no slot is left open', () => {
  for (const { contact } of samples) {
    expect(contact.assessment?.stopReason).toBeNull()
    expect(JSON.stringify(contact)).not.toMatch(/\{[a-z_]+\d?\}/)
    expect(contact.conversation.some(({ author }) => author === 'agent')).toBe(false)
  }
})
