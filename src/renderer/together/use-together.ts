import { isActive } from '../../shared/case/basics.ts'
import { isAway, type Snooze, snoozeOf } from '../../shared/together/snooze.ts'
import { useClockSkew } from '../app/desk-state.ts'
import { useFromNow } from '../app/now.ts'
import { useActions } from '../app/use-actions.ts'
import { defaultKeys } from '../case/case-actions.ts'
import type { CaseAtWork } from '../case/use-case-work.ts'
import { words } from '../case/words.ts'

type Work = Pick<CaseAtWork, 'state' | 'me' | 'acts' | 'setOver'>

/** The member's own snooze while the case is away by it; it ends on its time, with or without a network. */
export function useAway({ state, me }: Pick<CaseAtWork, 'state' | 'me'>): Snooze | undefined {
  const skew = useClockSkew()
  const away = useFromNow((now) => isAway(state, me.id, new Date(now + skew).toISOString()))
  return away ? snoozeOf(state, me.id) : undefined
}

/** What one can do with the case for oneself. */
export function useTogether({ state, me, acts, setOver }: Work) {
  const away = useAway({ state, me }) !== undefined
  const follows = state.followers.includes(me.id)
  return {
    follows,
    away,
    maySnooze: isActive(state.status) && state.ownerId !== null,
    toggleFollow: () =>
      acts.giveAtOnce(
        { type: 'case.follow', input: { follow: !follows } },
        follows ? words.together.unfollowed : words.together.followed,
      ),
    snooze: () => setOver({ kind: 'snooze' }),
    wake: () => acts.giveAtOnce({ type: 'case.wake', input: {} }, words.together.woken),
    remind: () => setOver({ kind: 'remind' }),
  }
}

/** The keys for it, wherever one is on the case. */
export function useTogetherActions(work: Work): void {
  const tools = useTogether(work)
  useActions([
    {
      id: 'case.snooze',
      label: tools.away ? words.together.wake : words.together.snooze,
      group: 'case',
      keys: [defaultKeys.snooze],
      enabled: tools.away || tools.maySnooze,
      run: tools.away ? tools.wake : tools.snooze,
    },
    {
      id: 'case.remind',
      label: words.together.remind,
      group: 'case',
      keys: [defaultKeys.remind],
      enabled: true,
      run: tools.remind,
    },
    {
      id: 'case.follow',
      label: tools.follows ? words.together.unfollow : words.together.follow,
      group: 'case',
      keys: [defaultKeys.follow],
      enabled: true,
      run: tools.toggleFollow,
    },
  ])
}
