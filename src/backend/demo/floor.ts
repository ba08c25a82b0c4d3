import type { Member } from '../../shared/access/directory.ts'
import { permissions } from '../../shared/access/permissions.ts'

/** Hands out the work: who takes the next case of a team, the least loaded who speaks the customer's language first. */
export class Floor {
  readonly #members: readonly Member[]
  readonly #load = new Map<string, number>()

  constructor(members: readonly Member[]) {
    this.#members = members
  }

  /** A member of the team who can own cases. `counts` says that it stays on their plate. */
  take(teamId: string, language: string, counts: boolean): Member {
    const able = this.#members.filter((member) => member.teamIds.includes(teamId) && this.#mayTake(member, teamId))
    const speaking = able.filter((member) => member.languages.includes(language))
    const [chosen] = (speaking.length > 0 ? speaking : able).toSorted((a, b) => this.#share(a) - this.#share(b))
    if (!chosen) throw new Error(`Nobody can work for team ${teamId}`)
    this.#load.set(chosen.id, (this.#load.get(chosen.id) ?? 0) + (counts ? 1 : 0.2))
    return chosen
  }

  /** Who gives the case to `owner`: themselves, or for a trainee the team's lead. */
  assigner(owner: Member, teamId: string): Member {
    if (owner.role !== 'trainee') return owner
    return this.#members.find((member) => member.role === 'lead' && member.teamIds.includes(teamId)) ?? owner
  }

  /** Leads take cases in management only; the admin takes none. */
  #mayTake(member: Member, teamId: string): boolean {
    if (member.role === 'admin' || permissions[member.role].resolve === 'none') return false
    return (
      member.role !== 'lead' ||
      this.#members.every(
        (other) =>
          other.role === 'lead' || other.role === 'qa' || other.role === 'admin' || !other.teamIds.includes(teamId),
      )
    )
  }

  /** How full the member would be with one case more. */
  #share(member: Member): number {
    return ((this.#load.get(member.id) ?? 0) + 1) / Math.max(1, member.capacity)
  }
}
