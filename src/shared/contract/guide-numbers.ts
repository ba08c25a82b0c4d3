import { z } from 'zod'
import { idSchema, instantSchema } from '../case/basics.ts'
import { guideSchema, guideStepSchema, optionSchema } from '../guide/guide.ts'
import { guideKeySchema, outcomeResultSchema } from '../guide/keys.ts'
import { guideRunSchema, seenValueSchema } from '../guide/run.ts'

/** What runs tell of a guide: its numbers, why people left the path, and what a draft would have done. */

const count = z.number().int().min(0)
const version = z.number().int().min(1)
const stepKey = guideKeySchema

/** Days looked back when nothing is asked. */
const days = z.coerce.number().int().min(1).max(365).default(30)

/** A run with what became of its case: what all of this is worked out from. */
export const runFactsSchema = z.object({
  caseId: idSchema,
  reference: z.string(),
  category: z.string(),
  run: guideRunSchema,
  /** What became of the last escalation the run made; null: it made none. */
  escalation: z.enum(['raised', 'accepted', 'returned', 'recalled', 'completed']).nullable(),
  /** Whether the case was reopened after the run ended. */
  reopened: z.boolean(),
})
export type RunFacts = z.infer<typeof runFactsSchema>

/** Numbers are of one version alone: another one is another guide. Runs that came through it as a sub-guide count too. */
export const guideNumbersInputSchema = z.object({
  key: guideKeySchema,
  version: z.coerce.number().int().min(1),
  days,
})

/** A run that nobody touched for so many days is taken for given up. */
export const idleDays = 7

export const stepNumbersSchema = z.object({
  step: stepKey,
  /** Runs that came here at least once. */
  runs: count,
  /** Times somebody came here. */
  visits: count,
  /** Time from coming here to going on, in seconds; null where it was never gone on from. */
  medianSeconds: z.number().min(0).nullable(),
  /** Nine visits in ten took no longer. */
  p90Seconds: z.number().min(0).nullable(),
  /** Runs that were left here, or that nobody has touched here for longer than `idleDays`. */
  droppedOut: count,
  /** Times somebody stepped back from here. */
  steppedBack: count,
  /** Times somebody left the recommended path here, with a reason. */
  offPath: count,
})
export type StepNumbers = z.infer<typeof stepNumbersSchema>

export const edgeNumbersSchema = z.object({
  from: stepKey,
  /** As `edgesOf` names it; `jump` where somebody went where no edge leads. */
  via: z.string().nullable(),
  to: stepKey,
  /** Times it was taken, and how many of them were off the recommended path. */
  taken: count,
  offPath: count,
})
export type EdgeNumbers = z.infer<typeof edgeNumbersSchema>

export const outcomeNumbersSchema = z.object({
  step: stepKey,
  result: outcomeResultSchema,
  runs: count,
  /** Runs that ended here after leaving the recommended path somewhere. */
  overridden: count,
  /** Of the runs that ended here: those that made an escalation, those of them whose escalation came back, those whose case was reopened. */
  escalated: count,
  returned: count,
  reopened: count,
})
export type OutcomeNumbers = z.infer<typeof outcomeNumbersSchema>

export const guideNumbersSchema = z.object({
  key: guideKeySchema,
  version,
  days: z.number().int().min(1),
  runs: count,
  running: count,
  ended: count,
  left: count,
  /** Of all runs, those that left the recommended path at least once. */
  overridden: count,
  /** From beginning to end, in seconds; null where none ended. */
  medianSeconds: z.number().min(0).nullable(),
  p90Seconds: z.number().min(0).nullable(),
  escalated: count,
  returned: count,
  reopened: count,
  steps: z.array(stepNumbersSchema),
  edges: z.array(edgeNumbersSchema),
  outcomes: z.array(outcomeNumbersSchema),
  /** True where there were more runs than are looked at; then these are of the newest. */
  cut: z.boolean(),
})
export type GuideNumbers = z.infer<typeof guideNumbersSchema>

/** Why people left the recommended path; of one version, or of all (null). */
export const guideLeavingsInputSchema = z.object({
  key: guideKeySchema,
  version: z.coerce.number().int().min(1).nullable().default(null),
  days: z.coerce.number().int().min(1).max(365).default(90),
})

export const leavingSchema = z.object({
  caseId: idSchema,
  reference: z.string(),
  runId: idSchema,
  version,
  at: instantSchema,
  by: z.string(),
  /** In the words of who left. */
  reason: z.string(),
})
export type Leaving = z.infer<typeof leavingSchema>

/** An edit of the guide that takes a reason in; nothing makes it but a person in the editor (`applyProposal`). */
export const leavingProposalSchema = z.discriminatedUnion('kind', [
  /** Another answer of the question `step`. */
  z.object({ kind: z.literal('add_option'), step: stepKey, option: optionSchema }),
  /** A question asked before `before`: all that led there leads to it. */
  z.object({ kind: z.literal('ask_before'), before: stepKey, step: guideStepSchema }),
])
export type LeavingProposal = z.infer<typeof leavingProposalSchema>

/** Reasons that say much the same at one step, with the step they ask for. */
export const leavingClusterSchema = z.object({
  /** Where the path was left. */
  step: stepKey,
  /** How: another answer or branch than recommended, something else than the action, another step, or the whole guide. */
  how: z.enum(['answer', 'branch', 'action', 'jump', 'left']),
  /** Where it went on most often; null: nowhere. */
  to: stepKey.nullable(),
  /** What the reasons have in common, strongest first. */
  words: z.array(z.string()),
  count,
  /** Newest first, at most 20. */
  reasons: z.array(leavingSchema),
  /** Null: too few, or the guide has no such step any more. */
  proposal: leavingProposalSchema.nullable(),
})
export type LeavingCluster = z.infer<typeof leavingClusterSchema>

export const guideLeavingsSchema = z.object({
  /** Times the path was left, in all. */
  total: count,
  clusters: z.array(leavingClusterSchema),
  /** Whether there were more runs in these days than were looked at. */
  cut: z.boolean(),
})
export type GuideLeavings = z.infer<typeof guideLeavingsSchema>

/** Most runs replayed at once. */
export const mostReplayed = 200

/** Runs the document over what happened: the newest runs of its guide, of whatever version. */
export const guideReplayInputSchema = z.object({
  document: guideSchema,
  days,
  most: z.number().int().min(1).max(mostReplayed).default(100),
})
export type GuideReplayInput = z.output<typeof guideReplayInputSchema>

/** Where a run came to, as it was or as it would have been. */
export const replayEndSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ended'), step: stepKey, result: outcomeResultSchema }),
  /** It stops at a step that nobody was asked then. */
  z.object({ kind: z.literal('asks'), step: stepKey }),
  /** It cannot go on, and why. */
  z.object({ kind: z.literal('stuck'), step: stepKey.nullable(), reason: z.string() }),
  /** Left, or still running: only as it was. */
  z.object({ kind: z.literal('unfinished'), step: stepKey.nullable() }),
])
export type ReplayEnd = z.infer<typeof replayEndSchema>

export const replayedRunSchema = z.object({
  runId: idSchema,
  caseId: idSchema,
  reference: z.string(),
  version,
  startedAt: instantSchema,
  was: replayEndSchema,
  now: replayEndSchema,
  /** Where the ways part; null where they do not. */
  parted: z
    .object({
      step: stepKey,
      /** What was taken there and what would be, in words. */
      was: z.string(),
      now: z.string(),
      saw: z.array(seenValueSchema),
    })
    .nullable(),
})
export type ReplayedRun = z.infer<typeof replayedRunSchema>

export const guideReplaySchema = z.object({
  /** Runs there were in these days, and the newest of them that were replayed. */
  of: count,
  looked: count,
  /** Would have ended as they did. */
  same: count,
  /** Would have ended elsewhere. */
  elsewhere: count,
  /** Would have asked what nobody was asked, so that the end cannot be told. */
  asks: count,
  stuck: count,
  /** Whose case has erased parts, whose run was not finished, or that the case as it was does not explain: nothing can be told of them. */
  skipped: count,
  /** All that would not have been the same, newest first. */
  runs: z.array(replayedRunSchema).max(mostReplayed),
})
export type GuideReplay = z.infer<typeof guideReplaySchema>
