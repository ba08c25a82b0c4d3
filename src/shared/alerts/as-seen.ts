import type { Member } from '../access/directory.ts'
import { type CaseAccess, maySee } from '../access/permissions.ts'
import type { Consult } from '../consult/consult.ts'
import { consultsOf } from '../consult/who-helps.ts'

/** What an alert tells of a case may be read by who may see that now, whatever was so when it was raised. */

/** What decides how much of an alert one person may read. */
export interface ToldAbout {
  /** Whether they saw the case when they were told of it. Who did not is told no more later. */
  readonly sawCase: boolean
  /** The case as it is now; null when it is gone. */
  readonly access: CaseAccess | null
  /** The questions on it, as far as the alert may be about one the person helps on. */
  readonly consults: readonly Consult[]
}

/** The parts of an alert that tell of the case. */
interface Told {
  readonly cause: string
  readonly subject: string | null
  readonly text: string
}

/**
 * The alert as the member may read it now: whole with sight of the case; who helps on the question it tells of gets the
 * words of the question, not what the case is called; everybody else its title and the reference.
 */
export function asSeenBy<T extends Told>(alert: T, about: ToldAbout | null, member: Member): T {
  if (about === null) return alert
  if (about.sawCase && about.access !== null && maySee(member, about.access)) return alert
  const theirs = consultsOf(member, about).some((consult) => tellsOf(alert.cause, consult))
  return { ...alert, subject: null, text: theirs ? alert.text : '' }
}

/**
 * Whether an alert of this cause tells of the question: causes name the question (`consult <id> …`) or the post in which
 * somebody was mentioned (`mention <id>`).
 */
export function tellsOf(cause: string, { id, posts }: Consult): boolean {
  return cause.startsWith(`consult ${id} `) || posts.some((post) => cause === `mention ${post.id}`)
}
