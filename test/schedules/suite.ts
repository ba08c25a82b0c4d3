import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Theatre } from './run.ts'
import { makeSchedule } from './schedule.ts'
import { shrink, tell } from './shrink.ts'

/** Schedules of one test: a failure says where it stands, and none takes too long on a slow machine. */
const chunk = 25

/** Milliseconds a test may take on a machine with other things to do. */
const within = 240_000

/** The test that no schedule of these seeds breaks a promise. `npm run test:schedules` plays as many more as one likes. */
export function schedulesHold(first: number, count: number): void {
  describe('desks and nodes keep their promises', () => {
    let theatre: Theatre

    beforeAll(async () => {
      theatre = await Theatre.open()
    }, within)
    afterAll(() => theatre.close())

    const starts = Array.from({ length: Math.ceil(count / chunk) }, (_, index) => first + index * chunk)
    it.each(starts)(
      'under the schedules from seed %i on',
      async (start) => {
        for (let seed = start; seed < Math.min(start + chunk, first + count); seed += 1) {
          const outcome = await theatre.play(makeSchedule(seed))
          if (outcome.broken.length > 0) expect.fail(tell(await shrink(theatre, outcome)))
          expect(outcome.trace.length).toBe(outcome.schedule.steps.length)
        }
      },
      within,
    )
  })
}
