import { z } from 'zod'

const weight = z.number().min(0).max(100)

const stepsSchema = z
  .array(z.object({ fromMinutes: z.number().min(0).max(43_200), share: z.number().min(0).max(1) }))
  .min(1)
  .max(20)
  .refine(([first]) => first?.fromMinutes === 0, 'the first step begins at 0 minutes')
  .refine(
    (steps) => steps.every(({ fromMinutes }, at) => at === 0 || fromMinutes > (steps[at - 1]?.fromMinutes ?? 0)),
    'each step begins later than the one before',
  )
  .refine(
    (steps) => steps.every(({ share }, at) => at === 0 || share >= (steps[at - 1]?.share ?? 0)),
    'the share never falls',
  )
  .refine((steps) => steps.at(-1)?.share === 1, 'the last step gives everything')

/** What a workspace may set of routing. Unknown fields are refused, so that a misspelt weight is noticed. */
export const routingPolicySchema = z.strictObject({
  version: z.number().int().min(1),
  /** The most points each factor can give, 0 to 100 each; 0 switches it off. */
  weights: z
    .strictObject({
      skill: weight,
      load: weight,
      success: weight,
      csat: weight,
      fairness: weight,
      lastAgent: weight,
    })
    .refine((weights) => Object.values(weights).some((points) => points > 0), 'at least one factor needs points'),
  /** Beta prior of solving a case: its mean, and how many cases of experience it counts for. See `score.ts`. */
  successPrior: z.strictObject({ mean: z.number().min(0.01).max(0.99), cases: z.number().min(1).max(1_000) }),
  /** What ratings (1 to 5) are drawn to, and how many ratings that counts for. */
  csatPrior: z.strictObject({ mean: z.number().min(1).max(5), ratings: z.number().min(1).max(1_000) }),
  /** Days until somebody who handled the customer counts no more than anybody. */
  lastAgentDays: z.number().min(1).max(365),
  /** Minutes after which a presence that was not renewed says nothing any more. */
  presenceMinutes: z.number().min(1).max(1_440),
  /** Minutes of a shift that must be left to be given a case. */
  shiftLeftMinutes: z.number().min(0).max(240),
  /** Teams tried before a case is put in a queue: its own, backups, overflows. */
  teamsTried: z.number().int().min(1).max(10),
  /** Which share of the room they had may be filled, by minutes since somebody came back. */
  ramp: z.strictObject({ leave: stepsSchema, outage: stepsSchema }),
})
export type RoutingPolicy = z.infer<typeof routingPolicySchema>

export const defaultRoutingPolicy: RoutingPolicy = {
  version: 1,
  // Load leads: the best expert with a full desk is slower than a good one with an empty desk. Fairness outweighs skill
  // so that on quiet days, when load tells nobody apart, the experts do not get everything.
  weights: { skill: 16, load: 40, success: 12, csat: 4, fairness: 20, lastAgent: 8 },
  successPrior: { mean: 0.8, cases: 10 },
  csatPrior: { mean: 4, ratings: 20 },
  lastAgentDays: 30,
  presenceMinutes: 3,
  shiftLeftMinutes: 15,
  teamsTried: 4,
  ramp: {
    // One shift: a quarter to begin with, everything after a working day.
    leave: [
      { fromMinutes: 0, share: 0.25 },
      { fromMinutes: 120, share: 0.5 },
      { fromMinutes: 240, share: 0.75 },
      { fromMinutes: 480, share: 1 },
    ],
    outage: [
      { fromMinutes: 0, share: 0.25 },
      { fromMinutes: 10, share: 0.5 },
      { fromMinutes: 20, share: 0.75 },
      { fromMinutes: 30, share: 1 },
    ],
  },
}
