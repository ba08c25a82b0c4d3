import { describe, expect, it } from 'vitest'
import { oneOfEachRole } from './demo-choice.ts'

const account = (name: string, role: 'agent' | 'lead' | 'specialist', team: string) => ({
  name,
  email: `${name}@harbor.example`,
  role,
  team,
})

describe('oneOfEachRole', () => {
  it('takes the first of each role, and of specialists the first of each team', () => {
    const accounts = [
      account('a', 'agent', 'North'),
      account('b', 'agent', 'South'),
      account('c', 'specialist', 'Billing'),
      account('d', 'specialist', 'Legal'),
      account('e', 'specialist', 'Legal'),
      account('f', 'lead', 'North'),
    ]
    expect(oneOfEachRole(accounts).map(({ name }) => name)).toEqual(['a', 'c', 'd', 'f'])
  })
})
