import type { Role } from '../../access/directory.ts'
import { readersOf } from './readers.ts'
import { trialOf } from './trials.ts'
import { cellsAt } from './try-out.ts'
import type { GuideView } from './view.ts'

/** Per step, the readers of the guide that can come to it: checks of `me.role` on the way send others elsewhere. */
export function rolesAt(view: GuideView): readonly (readonly Role[])[] {
  const { guide, ways, numberOf, start } = view
  const here = guide.steps.map(() => new Set<Role>())
  const open: number[] = []
  const come = (step: number, roles: Iterable<Role>): void => {
    const known = here[step]
    const before = known?.size ?? 0
    for (const role of roles) known?.add(role)
    if ((known?.size ?? 0) > before) open.push(step)
  }
  if (start !== null) come(start, readersOf(guide))
  const taken = new Map<number, readonly ReadonlySet<Role>[] | null>()
  for (let from = open.pop(); from !== undefined; from = open.pop()) {
    const limits = taken.get(from) ?? takenBy(view, from)
    taken.set(from, limits)
    const roles = here[from] ?? new Set<Role>()
    ;(ways[from] ?? []).forEach(({ to }, way) => {
      const number = to === null ? undefined : numberOf.get(to)
      const limit = limits?.[way]
      if (number !== undefined) come(number, limit ? [...roles].filter((role) => limit.has(role)) : roles)
    })
  }
  return here.map((roles) => [...roles])
}

/** Per way of a check, the roles that can take it; null: it does not ask for the role, or cannot be tried out. */
function takenBy(view: GuideView, index: number): ReadonlySet<Role>[] | null {
  const step = view.guide.steps[index]
  if (step?.type !== 'check' || !step.branches.some(({ when }) => when.includes('me.role'))) return null
  const trial = trialOf(view, index)
  if (trial.kind !== 'tried' || !trial.tried.isWhole) return null
  const { tried } = trial
  const depth = tried.dimensions.findIndex(({ term }) => term.id === 'me.role')
  const cells = tried.dimensions[depth]?.cells
  if (!cells) return null
  const names = new Map(readersOf(view.guide).map((role): [string, Role] => [role, role]))
  const found = [...step.branches, null].map(() => new Set<Role>())
  tried.holds.forEach((bits, combination) => {
    const value = cells[cellsAt(tried, combination)[depth] ?? 0]?.value
    const role = typeof value === 'string' ? names.get(value) : undefined
    const way = bits === 0 ? step.branches.length : Math.log2(bits & -bits)
    if (role) found[way]?.add(role)
  })
  return found
}
