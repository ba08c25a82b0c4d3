import type { Member } from '../../shared/access/directory.ts'
import { mayDo } from '../../shared/access/permissions.ts'
import { isActive } from '../../shared/case/basics.ts'
import type { Case } from '../../shared/case/state.ts'
import { isWithAi } from '../../shared/pen/pen.ts'
import { useActions } from '../app/use-actions.ts'
import { defaultKeys } from '../case/case-actions.ts'
import type { OpenOver } from '../case/use-case-acts.ts'
import { words } from '../case/words.ts'
import { ratable } from './rate-form.ts'

/** The keys for promising and for rating how the case came, wherever one is on the case. */
export function useCustomerActions(state: Case, me: Member, open: (over: OpenOver) => void): void {
  const rated = ratable(state, me.id)
  useActions([
    {
      id: 'case.promise',
      label: words.promises.add,
      group: 'case',
      keys: [defaultKeys.promise],
      enabled: mayDo(me, 'reply', state) && isActive(state.status) && !isWithAi(state),
      run: () => open({ kind: 'commit' }),
    },
    {
      id: 'case.rate',
      label: words.handoff.rate,
      group: 'case',
      keys: [defaultKeys.rate],
      enabled: rated !== null,
      run: () => rated && open({ kind: 'rate', escalationId: rated.id }),
    },
  ])
}
