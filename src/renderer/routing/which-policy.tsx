import { SegmentedControl } from '@mantine/core'
import area from '../ui/area.module.css'
import type { AskedPlan, Which } from './use-plan.ts'

/** Chooses between the policy in force and the draft, where there is one. */
export function WhichPolicy({
  words,
  asked: { which, choose, hasDraft },
}: {
  readonly words: { readonly which: string; readonly inForce: string; readonly draft: string }
  readonly asked: AskedPlan
}) {
  if (!hasDraft) return null
  return (
    <div className={area.tools}>
      <SegmentedControl<Which>
        aria-label={words.which}
        data={[
          { value: 'in_force', label: words.inForce },
          { value: 'draft', label: words.draft },
        ]}
        value={which}
        onChange={choose}
      />
    </div>
  )
}
