import { expect, it } from 'vitest'
import { aCase, idOf } from '../../../test/fixtures/case-builder.ts'
import { ana, billing, carla, floor, frontline, management } from '../../../test/fixtures/decisions.ts'
import { targetForSkill } from './ask-for-skill.ts'

const target = (skill: string, askerId = ana.id) =>
  targetForSkill(skill, aCase({ teamId: frontline.id }), floor, askerId)

it('asks whoever knows the skill', () => {
  expect(target('billing')).toEqual({ kind: 'anyone', skill: 'billing' })
})

it('asks the team that answers for a skill nobody names as their own', () => {
  expect(target('supervisor')).toEqual({ kind: 'team', teamId: management.id })
})

it('asks the team that has the case where nobody knows, where there is nobody else, and without a skill', () => {
  const own = { kind: 'team', teamId: frontline.id }
  expect(target('law')).toEqual(own)
  expect(target(' ')).toEqual(own)
  expect(target('fraud', carla.id)).toEqual(own)
  expect(target('fraud', idOf('else'))).toEqual({ kind: 'team', teamId: billing.id })
})
