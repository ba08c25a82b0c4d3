import { UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { EmptyState } from '../ui/empty-state.tsx'
import classes from './flag.module.css'
import { FlagCard, type FlagDesk } from './flag-card.tsx'
import { hasFlag, mostOpen, splitFamilies } from './flag-order.ts'
import side from './side.module.css'
import { useHeldList } from './use-flag-list.ts'
import { words } from './words.ts'

interface FlagsBlockProps {
  readonly desk: FlagDesk
  /** Every card is shown, not only the first. */
  readonly all: boolean
  readonly onAll: (all: boolean) => void
}

/** Why the AI stopped: the strongest flags with their reasons, the others one press away. */
export function FlagsBlock({ desk, all, onAll }: FlagsBlockProps) {
  const { state, judge, inHand, focus, judging, judged } = desk
  const { families, isLate, hold } = useHeldList(state.flags)
  const { open, folded } = splitFamilies(
    families,
    (family) =>
      all ||
      [inHand, focus?.code ?? null, judging, judged].some((code) => code !== null && hasFlag(family, code)) ||
      isLate(family.leader.code),
  )
  return (
    <section className={side.block} aria-labelledby="why-flags" {...hold}>
      <h2 id="why-flags" className={side.blockTitle}>
        {words.why.title}
      </h2>
      {judge.kind === 'blocked' && families.length > 0 && (
        <p className={side.quiet}>{words.why.judgeBlocked(words.actions.blocked[judge.why])}</p>
      )}
      {families.length === 0 && (
        <EmptyState title={words.why.none}>
          {words.why.noneWhat} {words.why.noneDo}
        </EmptyState>
      )}
      {open.map((family) => (
        <FlagCard key={family.leader.code} family={family} desk={desk} />
      ))}
      {folded.length > 0 && (
        <UnstyledButton className={classes.more} aria-expanded={false} onClick={() => onAll(true)}>
          <IconChevronDown size={14} aria-hidden />
          <span>
            <strong>{words.why.more(folded.length)}</strong>{' '}
            <span className={classes.moreNames} dir="auto">
              {folded.map(({ leader }) => leader.label).join(' · ')}
            </span>
          </span>
        </UnstyledButton>
      )}
      {all && families.length > mostOpen && (
        <UnstyledButton className={classes.more} aria-expanded onClick={() => onAll(false)}>
          <IconChevronUp size={14} aria-hidden /> {words.why.fewer}
        </UnstyledButton>
      )}
    </section>
  )
}
