import { describe, expect, it } from 'vitest'
import { aCase, minutesLater } from '../../../test/fixtures/case-builder.ts'
import { afterCommand, ana, asks } from '../../../test/fixtures/decisions.ts'

const owned = aCase({ ownerId: ana.id, status: 'open' })

describe('a case put aside', () => {
  it('is taken up again', () => {
    const away = afterCommand(owned, { type: 'case.snooze', input: { until: minutesLater(600) } }, asks(ana))
    expect(away.snoozes).toHaveLength(1)
    expect(afterCommand(away, { type: 'case.wake', input: {} }, asks(ana)).snoozes).toEqual([])
  })
})
