import type { Role } from '../../shared/access/directory.ts'
import { keepNote, readAll, readOfCase, readOffered, retireNote, reviewNote, solvedBy } from '../knowledge/notes.ts'
import { allow, orRefuse } from './allow.ts'
import { os, requireMember } from './context.ts'

/** Who decides which solutions are offered. */
const reviewers: readonly Role[] = ['lead', 'admin']
/** Who resolves cases, and so knows what solved them. */
const keepers: readonly Role[] = ['agent', 'tier2', 'specialist', 'lead', 'admin', 'trainee']

export const knowledgeProcedures = {
  reviewed: os.knowledge.reviewed.handler(async ({ context }) =>
    readOffered(context.services.triage, await requireMember(context)),
  ),
  all: os.knowledge.all.handler(async ({ context }) =>
    readAll(context.services.triage, await allow(context, reviewers)),
  ),
  ofCase: os.knowledge.ofCase.handler(async ({ input, context }) =>
    readOfCase(context.services.triage, await requireMember(context), input),
  ),
  keep: os.knowledge.keep.handler(async ({ input, context }) =>
    orRefuse(keepNote(context.services.triage, await allow(context, keepers), input)),
  ),
  review: os.knowledge.review.handler(async ({ input, context }) =>
    orRefuse(reviewNote(context.services.triage, await allow(context, reviewers), input)),
  ),
  retire: os.knowledge.retire.handler(async ({ input, context }) =>
    orRefuse(retireNote(context.services.triage, await allow(context, reviewers), input)),
  ),
  solved: os.knowledge.solved.handler(async ({ input, context }) =>
    orRefuse(solvedBy(context.services.triage, await requireMember(context), input)),
  ),
}
