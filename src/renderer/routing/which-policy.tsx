import { SegmentedControl } from '@mantine/core'
import type { AskedPlan, Which } from './use-plan.ts'

/** Chooses between the policy in force and the draft, where there is one. */
export function WhichPolicy({
  label,
  words,
  asked: { which, choose, hasDraft },
}: {
  readonly label: string
  readonly words: { readonly inForce: string; readonly draft: string }
  readonly asked: AskedPlan
}) {
  if (!hasDraft) return null
  return (
    <SegmentedControl<Which>
      aria-label={label}
      data={[
        { value: 'in_force', label: words.inForce },
        { value: 'draft', label: words.draft },
      ]}
      value={which}
      onChange={choose}
    />
  )
}
