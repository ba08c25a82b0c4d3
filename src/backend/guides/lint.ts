import type { Guide } from '../../shared/guide/guide.ts'
import { libraryWith } from '../../shared/guide/guide-library.ts'
import { type GuideGround, lintGuide } from '../../shared/guide/lint/index.ts'
import type { PolicyProblem } from '../../shared/policies/problem.ts'
import type { ReadableDb } from '../db/transaction.ts'
import { type PolicyDeps, PolicyRefusal } from '../triage/change-policy.ts'

/**
 * What the lint says of a guide in this workspace, as it stands in this transaction. What it would break in published
 * guides that lead into it is told as warnings: one of them has to come first.
 */
export async function lintIn(
  deps: Pick<PolicyDeps, 'contexts'>,
  db: ReadableDb,
  guide: Guide,
): Promise<readonly PolicyProblem[]> {
  const current = await deps.contexts.current(db)
  if (!current) throw new PolicyRefusal('The workspace is gone.')
  const { directory, escalationPolicy, guides } = current.context
  const before: GuideGround = { directory, escalationPolicy, library: guides }
  const after: GuideGround = { ...before, library: libraryWith(guides, guide) }
  const users = guides.all().filter((other) => other.key !== guide.key && leadsInto(other, guide.key))
  return [...lintGuide(guide, before), ...users.flatMap((user) => brokenIn(user, before, after))]
}

/** Whether one of its steps runs the guide with this key. */
export function leadsInto(guide: Guide, key: string): boolean {
  return guide.steps.some((step) => step.type === 'guide' && step.guide === key)
}

function brokenIn(user: Guide, before: GuideGround, after: GuideGround): PolicyProblem[] {
  const nameOf = ({ code, path }: PolicyProblem) => `${code} ${path.join('.')}`
  const known = new Set(errorsOf(user, before).map(nameOf))
  return errorsOf(user, after)
    .filter((problem) => !known.has(nameOf(problem)))
    .map(({ code, place, sentence }) => ({
      severity: 'warning',
      code,
      path: [],
      place: `Guide '${user.title}', ${place}`,
      sentence: `Leads into this one and breaks by it: ${sentence}`,
    }))
}

function errorsOf(guide: Guide, ground: GuideGround): PolicyProblem[] {
  return lintGuide(guide, ground).filter(({ severity }) => severity === 'error')
}
