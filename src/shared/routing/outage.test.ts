import { describe, expect, it } from 'vitest'
import { backFromOutage, type Here, type Spell } from './outage.ts'

const at = (minutes: number) => Date.UTC(2026, 2, 2, 14) + minutes * 60_000

function spell(name: string, lost: number, back: number): Spell {
  return { memberId: name, lostAt: at(lost), backAt: at(back) }
}

/** Who is here: those of the spells since they are back, others since the morning. */
function here(spells: readonly Spell[], others = 0): Here[] {
  return [
    ...spells.map(({ memberId, backAt }) => ({ memberId, since: backAt })),
    ...Array.from({ length: others }, (_, n) => ({ memberId: `stayed ${n}`, since: at(-300) })),
  ]
}

const together = [spell('Ana', 0, 20), spell('Ben', 1, 21), spell('Cid', 1, 28)]

describe('back from an outage', () => {
  it('are those who were lost together and came back together', () => {
    expect([...backFromOutage(together, here(together))]).toEqual(['Ana', 'Ben', 'Cid'])
  })

  it('is nobody where most stayed', () => {
    expect(backFromOutage(together, here(together, 2)).size).toBe(3)
    expect(backFromOutage(together, here(together, 3)).size).toBe(0)
  })

  it('is nobody alone or in twos', () => {
    expect(backFromOutage(together.slice(0, 2), here(together.slice(0, 2))).size).toBe(0)
  })

  it('is not who left at another time, or came back much later', () => {
    const late = [...together, spell('Dan', 0, 40), spell('Eva', -20, 20)]
    expect([...backFromOutage(late, here(late))]).toEqual(['Ana', 'Ben', 'Cid'])
  })

  it('is not a shift that went home together and begins together', () => {
    const shift = [spell('Ana', 0, 960), spell('Ben', 0, 960), spell('Cid', 1, 961)]
    expect(backFromOutage(shift, here(shift)).size).toBe(0)
  })
})
