import { describe, expect, it } from 'vitest'
import type { Guide } from '../../shared/guide/guide.ts'
import { addStep } from './guide-edits.ts'
import { largeGuide } from './large-guide.ts'
import { laidOut } from './layout.ts'
import { newGuide } from './new-step.ts'

describe('t', () => {
  it('x', () => {
    const g = largeGuide(300)
    for (let i = 0; i < 3; i++) {
      const t = performance.now()
      const p = laidOut(g)
      console.log(performance.now() - t, p.size)
      const xs = [...p.values()].map((v) => v.x),
        ys = [...p.values()].map((v) => v.y)
      console.log(Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys))
    }
  })
})
