import { z } from 'zod'
import { instantSchema } from '../case/basics.ts'
import { guideSchema } from '../guide/guide.ts'
import { guideKeySchema } from '../guide/keys.ts'
import { policyProblemSchema } from '../policies/problem.ts'

/**
 * Guides as people look after them: one published version of each at most, every earlier one kept as it was, and one
 * draft that leads share. What runs tell of them is in `guide-numbers.ts`.
 */

const version = z.number().int().min(1)
/** Only from a path or a query, where everything is text. */
const versionOfPath = z.coerce.number().int().min(1)

const personSchema = z.object({ id: z.string().nullable(), name: z.string() })
export type Person = z.infer<typeof personSchema>

/** New runs begin on `published`; on the others only those that run already go on. */
export const guideStateSchema = z.enum(['published', 'superseded', 'retired'])
export type GuideState = z.infer<typeof guideStateSchema>

/** What is known of one version without its document. */
export const guideVersionSchema = z.object({
  key: guideKeySchema,
  version,
  title: z.string(),
  state: guideStateSchema,
  /** What changed and why, in its author's words. */
  note: z.string(),
  by: personSchema,
  at: instantSchema,
  endedAt: instantSchema.nullable(),
  /** Who retired the guide and why; null unless it was retired with this version. */
  retired: z.object({ by: personSchema, note: z.string() }).nullable(),
  /** The earlier version it brought back; null for a change. */
  restores: version.nullable(),
  /** Runs that were begun on it, and those of them that are not ended yet. */
  runs: z.number().int().min(0),
  running: z.number().int().min(0),
})
export type GuideVersion = z.infer<typeof guideVersionSchema>

/** Who saved a draft when. `revision` counts its savings from 1. */
export const draftMarkSchema = z.object({
  revision: z.number().int().min(1),
  by: personSchema,
  at: instantSchema,
  /** The version it was made from; null: the guide was never published. */
  basedOn: version.nullable(),
})
export type DraftMark = z.infer<typeof draftMarkSchema>

/** The days that `runs` of the overview looks back. */
export const overviewDays = 30

/** Every guide there is or is being drawn, by title. */
export const guideOverviewSchema = z.object({
  guides: z.array(
    z.object({
      key: guideKeySchema,
      title: z.string(),
      /** The newest version; null: only a draft so far. */
      newest: guideVersionSchema.nullable(),
      /** Runs begun in the last 30 days, on whatever version. */
      runs: z.number().int().min(0),
      draft: draftMarkSchema.nullable(),
    }),
  ),
})
export type GuideOverview = z.infer<typeof guideOverviewSchema>
export type GuideRow = GuideOverview['guides'][number]

export const guideKeyInputSchema = z.object({ key: guideKeySchema })
export const guideVersionInputSchema = z.object({ key: guideKeySchema, version: versionOfPath })

/** One version with its document. */
export const guideDocumentSchema = z.object({ version: guideVersionSchema, document: guideSchema })
export type GuideDocument = z.infer<typeof guideDocumentSchema>

/** Newest first. */
export const guideHistorySchema = z.object({ versions: z.array(guideVersionSchema) })

export const guideDraftSchema = draftMarkSchema.extend({ key: guideKeySchema, document: guideSchema })
export type GuideDraft = z.infer<typeof guideDraftSchema>

/** `draft` null: nobody is at work on this guide. */
export const guideDraftResultSchema = z.object({ draft: guideDraftSchema.nullable() })

export const saveDraftInputSchema = z.object({
  /** The same as in the document. */
  key: guideKeySchema,
  /** The revision it was made from; 0: there is no draft yet. */
  revision: z.number().int().min(0),
  /** The published version it is a change of; null: a new guide, whose key must be free. */
  basedOn: version.nullable(),
  document: guideSchema,
})
export type SaveDraftInput = z.output<typeof saveDraftInputSchema>

/** Saved; or somebody saved meanwhile (or discarded: `theirs` null), and nothing was written. */
export const saveDraftResultSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('saved'), draft: draftMarkSchema }),
  z.object({ outcome: z.literal('conflict'), theirs: guideDraftSchema.nullable(), message: z.string() }),
])
export type SaveDraftResult = z.infer<typeof saveDraftResultSchema>

/** Refused when the draft has another revision by now. */
export const discardDraftInputSchema = z.object({ key: guideKeySchema, revision: z.coerce.number().int().min(1) })

const noteOf = z.string().trim().min(1).max(2_000)

/** The newest version that was known: refused when there is a newer one. Null: the guide was never published. */
const basedOn = version.nullable()

/** The `version` inside the document is ignored: the next one is given. */
export const publishGuideInputSchema = z.object({
  /** The same as in the document. */
  key: guideKeySchema,
  document: guideSchema,
  note: noteOf,
  basedOn,
  /** The draft it was made in, taken away with the publication unless somebody saved it again meanwhile; null: none. */
  draftRevision: z.number().int().min(1).nullable().default(null),
})
export type PublishGuideInput = z.output<typeof publishGuideInputSchema>

/** Brings an earlier version back as a new one; a retired guide's too. */
export const restoreGuideInputSchema = z.object({ key: guideKeySchema, toVersion: version, note: noteOf, basedOn })
export type RestoreGuideInput = z.output<typeof restoreGuideInputSchema>

/** New runs begin no more; running ones end on their version. */
export const retireGuideInputSchema = z.object({ key: guideKeySchema, note: noteOf, basedOn })
export type RetireGuideInput = z.output<typeof retireGuideInputSchema>

/** Published (with what the lint warns of), or kept back by the lint's errors. */
export const publishGuideResultSchema = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('published'),
    version: guideVersionSchema,
    problems: z.array(policyProblemSchema),
    /** False: somebody saved the draft again meanwhile, and it is kept. */
    draftGone: z.boolean(),
  }),
  z.object({ outcome: z.literal('kept_back'), problems: z.array(policyProblemSchema) }),
])
export type PublishGuideResult = z.infer<typeof publishGuideResultSchema>
