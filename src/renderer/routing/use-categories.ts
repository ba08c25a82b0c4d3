import { useMemo } from 'react'
import { anyValue } from '../../shared/escalation/matrix-row.ts'
import type { EscalationPolicy } from '../../shared/escalation/policy.ts'
import { type Ask, useAsked } from '../ui/use-asked.ts'

const askCategories: Ask<ReadonlyMap<string, number>> = async (desk, signal) => {
  const { categories } = await desk.policies.categories(undefined, { signal })
  return new Map(categories.map(({ category, cases }) => [category, cases]))
}

/** The categories cases have, with how many there were in 90 days; null while unknown. */
export function useCaseCategories(): ReadonlyMap<string, number> | null {
  return useAsked(askCategories).data
}

/** Every category that cases have or rows name, sorted. */
export function useCategories({ matrix }: EscalationPolicy): string[] {
  const known = useCaseCategories()
  return useMemo(() => {
    const named = matrix.map(({ category }) => category).filter((category) => category !== anyValue)
    return [...new Set([...(known?.keys() ?? []), ...named])].toSorted()
  }, [known, matrix])
}
