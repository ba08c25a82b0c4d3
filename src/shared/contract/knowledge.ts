import { z } from 'zod'
import { idSchema } from '../case/basics.ts'
import { knowledgeFactsSchema, knowledgeNoteSchema, knowledgeWordsSchema } from '../knowledge/note.ts'
import { offeredNoteSchema } from '../knowledge/offer.ts'
import { failures as backendFailures } from './backend-failures.ts'
import { failures, online } from './desk-failures.ts'

/** Keeping a solution: the note's id is the keeper's, so that the same twice keeps one. */
export const keepNoteInputSchema = z.object({ noteId: idSchema, caseId: idSchema, words: knowledgeWordsSchema })
export type KeepNoteInput = z.infer<typeof keepNoteInputSchema>

/** A lead's look: the words as they shall stand, and the revision they saw. */
export const reviewNoteInputSchema = z.object({
  noteId: idSchema,
  revision: z.number().int().min(1),
  words: knowledgeWordsSchema,
})
export type ReviewNoteInput = z.infer<typeof reviewNoteInputSchema>

export const retireNoteInputSchema = z.object({
  noteId: idSchema,
  revision: z.number().int().min(1),
  reason: z.string().trim().min(1).max(1_000),
})
export type RetireNoteInput = z.infer<typeof retireNoteInputSchema>

export const solvedByInputSchema = z.object({ noteId: idSchema, caseId: idSchema })
export type SolvedByInput = z.infer<typeof solvedByInputSchema>

/** Notes for the lead's screen: drafts first, then the newest. */
export const knowledgeListSchema = z.object({ notes: z.array(knowledgeNoteSchema) })
/** What became of the solution of a case: kept or not. */
export const keptOfCaseSchema = z.object({ note: knowledgeNoteSchema.nullable() })

const tags = ['knowledge']

/** Solutions that are kept: who may resolve a case keeps its solution, leads and admins review and retire. */
export const knowledgeRoutes = {
  reviewed: backendFailures
    .route({ method: 'GET', path: '/v1/knowledge', summary: 'The solutions that are offered', tags })
    .output(knowledgeFactsSchema),
  all: backendFailures
    .route({ method: 'GET', path: '/v1/knowledge/all', summary: 'Every solution kept, drafts first', tags })
    .output(knowledgeListSchema),
  ofCase: backendFailures
    .route({ method: 'GET', path: '/v1/knowledge/cases/{caseId}', summary: 'The solution kept of a case', tags })
    .input(z.object({ caseId: idSchema }))
    .output(keptOfCaseSchema),
  keep: backendFailures
    .route({ method: 'POST', path: '/v1/knowledge', summary: 'Keep the solution of a resolved case as a draft', tags })
    .input(keepNoteInputSchema)
    .output(knowledgeNoteSchema),
  review: backendFailures
    .route({ method: 'POST', path: '/v1/knowledge/{noteId}/review', summary: 'Offer a solution from now on', tags })
    .input(reviewNoteInputSchema)
    .output(knowledgeNoteSchema),
  retire: backendFailures
    .route({ method: 'POST', path: '/v1/knowledge/{noteId}/retire', summary: 'Offer a solution no longer', tags })
    .input(retireNoteInputSchema)
    .output(knowledgeNoteSchema),
  solved: backendFailures
    .route({ method: 'POST', path: '/v1/knowledge/{noteId}/solved', summary: 'Say that it solved a case', tags })
    .input(solvedByInputSchema)
    .output(knowledgeNoteSchema),
}

/** The same at the desk: what is offered is read offline too, the rest is passed on. */
export const knowledgeCalls = {
  /** Solutions that fit a case of this desk. `live`: as the backend knows them now. */
  offered: failures
    .input(z.object({ caseId: idSchema }))
    .output(z.object({ offers: z.array(offeredNoteSchema), live: z.boolean() })),
  /** What a note about a resolved case begins with, personal details masked; null: it is not resolved. */
  draft: failures.input(z.object({ caseId: idSchema })).output(z.object({ words: knowledgeWordsSchema.nullable() })),
  ofCase: online.input(z.object({ caseId: idSchema })).output(keptOfCaseSchema),
  all: online.output(knowledgeListSchema),
  keep: online.input(keepNoteInputSchema).output(knowledgeNoteSchema),
  review: online.input(reviewNoteInputSchema).output(knowledgeNoteSchema),
  retire: online.input(retireNoteInputSchema).output(knowledgeNoteSchema),
  solved: online.input(solvedByInputSchema).output(knowledgeNoteSchema),
}
