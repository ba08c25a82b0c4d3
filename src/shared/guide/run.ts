import { z } from 'zod'
import { actorRefSchema, idSchema, instantSchema } from '../case/basics.ts'
import { guideKeySchema, outcomeResultSchema, variableKeySchema } from './keys.ts'

/**
 * A run of a guide as the case keeps it: what happened at each step, in order, never changed or removed. Where a run
 * stands follows from its records alone (`walk`), so that it can be resumed anywhere and replayed years later.
 */

/** A value a variable can have. */
export const guideValueSchema = z.union([z.string().max(4_000), z.number(), z.boolean()])
export type GuideValue = z.infer<typeof guideValueSchema>

/** A value an expression looked at, as it was then. */
export const seenValueSchema = z.object({
  /** As the expression writes it: `amount`, `facts.number("order.total")`. */
  name: z.string().max(200),
  /** As people call it: 'Order total', 'AI confidence'; empty on records without it. */
  label: z.string().max(200).default(''),
  /** In words. */
  value: z.string().max(400),
  /** What on the case stands behind it. */
  evidence: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('fact'), factId: z.string() }),
      z.object({ kind: z.literal('flag'), code: z.string() }),
      z.object({ kind: z.literal('answer'), step: guideKeySchema }),
    ])
    .nullable(),
})
export type SeenValue = z.infer<typeof seenValueSchema>

/** The step, in the guide and version it was taken in (a sub-guide has its own). */
const at = { guide: guideKeySchema, version: z.number().int().min(1), step: guideKeySchema }
/** Why the recommended path was left here; null: it was followed. */
const offPath = { offPath: z.string().trim().min(1).max(2_000).nullable().default(null) }
const seen = { saw: z.array(seenValueSchema).max(50).default([]) }
/** Variables that got a value here. */
const set = {
  set: z
    .array(z.object({ variable: variableKeySchema, value: guideValueSchema }))
    .max(50)
    .default([]),
}

/** What happened at one step. */
export const stepTakenSchema = z.discriminatedUnion('kind', [
  /** A sub-guide, or at the very beginning the guide itself, was entered; `inner` is the one that begins. */
  z.object({
    kind: z.literal('entered'),
    ...at,
    inner: z.object({ guide: guideKeySchema, version: z.number().int().min(1) }),
    ...set,
  }),
  /** `option` null: a number or text was written, kept in `set`. `words`: the answer as people read it. */
  z.object({
    kind: z.literal('answered'),
    ...at,
    option: guideKeySchema.nullable(),
    words: z.string().max(4_000),
    ...seen,
    ...set,
    ...offPath,
  }),
  /** `branch` null: otherwise. Off the path: a person took another branch than the one that held. */
  z.object({ kind: z.literal('checked'), ...at, branch: guideKeySchema.nullable(), ...seen, ...offPath }),
  z.object({ kind: z.literal('ticked'), ...at }),
  /** `instead`: the person did something else than proposed, or went on without doing it. */
  z.object({
    kind: z.literal('acted'),
    ...at,
    /** Type of the command that was given; null: none. */
    command: z.string().max(60).nullable(),
    /** The escalation, approval, message or note it made; null: none. */
    made: idSchema.nullable(),
    /** Why there was nothing to do, as the case stood, in a sentence; null: there was. No leaving of the path. */
    needless: z.string().trim().min(1).max(200).nullable().default(null),
    ...offPath,
  }),
  z.object({ kind: z.literal('ended'), ...at, result: outcomeResultSchema }),
  /** Went back: the path is cut to its first `keep` entries. What was taken there stays on record. */
  z.object({ kind: z.literal('back'), keep: z.number().int().min(0) }),
  /** Went to another step of the same guide than the one that follows. */
  z.object({ kind: z.literal('jumped'), ...at, to: guideKeySchema, ...offPath }),
])
export type StepTaken = z.infer<typeof stepTakenSchema>

/** With who took it and when, by the desk's clock as corrected by the backend's. */
export const stepRecordSchema = z.object({ taken: stepTakenSchema, at: instantSchema, by: actorRefSchema })
export type StepRecord = z.infer<typeof stepRecordSchema>

/** Most records of one run, and most runs of one case: what is longer goes round in circles. */
export const mostRecords = 500
export const mostRuns = 50

export const guideRunSchema = z.object({
  id: idSchema,
  guide: guideKeySchema,
  version: z.number().int().min(1),
  title: z.string(),
  state: z.enum(['running', 'ended', 'left']),
  /** Why the case offered it, in words; empty: it was chosen by hand. */
  offeredBecause: z.array(z.string()).default([]),
  records: z.array(stepRecordSchema),
  /** Null until it ended. */
  result: outcomeResultSchema.nullable(),
  /** Why it was left before its end. */
  leftBecause: z.string().nullable(),
  startedBy: actorRefSchema,
  startedAt: instantSchema,
  endedAt: instantSchema.nullable(),
})
export type GuideRun = z.infer<typeof guideRunSchema>
