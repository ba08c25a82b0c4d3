import type { Member } from '../access/directory.ts'
import { clausesOf } from './clauses.ts'
import { evaluate } from './expressions.ts'
import type { Guide, GuideLibrary } from './guide.ts'
import { freshScope, type RunScope } from './scope.ts'

/** Most clauses that are told. */
const mostClauses = 20

/** A guide that fits a case, with why. */
export interface Offer {
  readonly guide: Guide
  /** The clauses that hold, in words. */
  readonly because: readonly string[]
}

/** The published guides that fit a case and its reader, the best first: by rank, then by title. */
export function offerGuides(scope: RunScope, library: GuideLibrary): Offer[] {
  const fresh = freshScope(scope)
  return library
    .all()
    .filter((guide) => isFor(guide, scope.member) && evaluate(asOffered(guide), guide.offer.when, fresh).value === true)
    .toSorted((a, b) => b.offer.rank - a.offer.rank)
    .map((guide) => ({
      guide,
      because: clausesOf(asOffered(guide), guide.offer.when, fresh).slice(0, mostClauses),
    }))
}

/** Without the variables where the offer names none: all such offers then share one language, which is dear to make. */
function asOffered(guide: Guide): Guide {
  return guide.offer.when.includes('vars') ? guide : { ...guide, variables: [] }
}

/** Whether a guide is for that member: by role, and by at least one of its skills. */
export function isFor({ roles, skills }: Pick<Guide, 'roles' | 'skills'>, member: Member): boolean {
  return (
    (roles.length === 0 || roles.includes(member.role)) &&
    (skills.length === 0 || skills.some((skill) => Object.hasOwn(member.skills, skill)))
  )
}
