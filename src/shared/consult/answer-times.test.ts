import { expect, it } from 'vitest'
import { aCase, aTeam } from '../../../test/fixtures/case-builder.ts'
import { defaultSlaPolicy, slaPolicySchema } from '../sla/sla-policy.ts'
import { answerTimes } from './answer-times.ts'

const team = aTeam()
const other = aTeam({ name: 'Other' })
const hours = [{ from: '09:00', to: '17:00' }]
const calendar = (id: string, days: object) => ({ id, name: id, timeZone: 'UTC', hours: days, version: 1 })
const slaPolicy = slaPolicySchema.parse({
  ...defaultSlaPolicy,
  calendars: [calendar('office', { monday: hours, friday: hours })],
  teamCalendars: { [team.id]: 'office' },
})
/** A Friday, ten minutes before the office closes. */
const friday = '2026-03-06T16:50:00.000Z'
const timesOf = (severity: 'S1' | 'S3', { by = team.id, policy = slaPolicy } = {}) =>
  answerTimes({ severity, teamId: team.id }, { teamIds: [by] }, { at: friday, slaPolicy: policy })

it('counts the hours of the asker’s team: what is left after the weekend comes on Monday', () => {
  expect(timesOf('S3')).toEqual({
    answerBy: '2026-03-09T09:50:00.000Z',
    widenAt: '2026-03-09T10:20:00.000Z',
    tellAt: '2026-03-09T10:50:00.000Z',
  })
})

it('counts every minute of what is grave, and of a team without a calendar', () => {
  expect(timesOf('S1').answerBy).toBe('2026-03-06T17:00:00.000Z')
  expect(timesOf('S3', { by: other.id }).answerBy).toBe('2026-03-06T17:50:00.000Z')
})

it('goes by the team of the case where the asker is in it, else by their first', () => {
  const at = { at: friday, slaPolicy }
  const state = aCase({ teamId: team.id })
  expect(answerTimes(state, { teamIds: [other.id, team.id] }, at).answerBy).toBe('2026-03-09T09:50:00.000Z')
  expect(answerTimes(state, { teamIds: [other.id] }, at).answerBy).toBe('2026-03-06T17:50:00.000Z')
})

it('counts every minute where the calendar is not open long enough in all the time that is looked at', () => {
  const policy = { ...slaPolicy, consultMinutes: { ...slaPolicy.consultMinutes, S3: 525_600 } }
  expect(timesOf('S3', { policy }).tellAt).toBe(new Date(Date.parse(friday) + 2 * 525_600 * 60_000).toISOString())
})
