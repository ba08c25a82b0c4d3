import { Button } from '@mantine/core'
import { IconArrowUpRight } from '@tabler/icons-react'
import type { EscalationType } from '../../shared/case/escalation.ts'
import type { FlagCode } from '../../shared/case/flag.ts'
import { caseSummary } from '../../shared/case/packet.ts'
import type { Case } from '../../shared/case/state.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { humanize } from '../ui/format.ts'
import type { Availabilities } from './available-actions.ts'
import type { EvidenceFocus } from './evidence.ts'
import { FlagCard } from './flag-card.tsx'
import { PriorityParts } from './priority-parts.tsx'
import classes from './side.module.css'
import { common, words } from './words.ts'

interface WhyPanelProps {
  readonly state: Case
  readonly currency: string
  readonly available: Availabilities
  readonly inHand: FlagCode | null
  readonly focus: EvidenceFocus | null
  readonly keys: { readonly agree: string; readonly override: string }
  readonly onEvidence: (code: FlagCode, index: number) => void
  readonly onAgree: (code: FlagCode) => void
  readonly onOverride: (code: FlagCode) => void
  readonly onEscalate: (type: EscalationType) => void
}

/** Why the AI stopped: every flag with its reasons, the suggested step, and what the priority is made of. */
export function WhyPanel(props: WhyPanelProps) {
  const { state, currency, available, inHand, focus, keys, onEvidence, onAgree, onOverride, onEscalate } = props
  const standing = state.flags.filter(({ verdict }) => verdict?.kind !== 'overridden')
  const strongest = standing.toSorted((a, b) => b.contribution - a.contribution)[0]
  return (
    <>
      <section className={classes.block} aria-labelledby="why-flags">
        <h2 id="why-flags" className={classes.blockTitle}>
          {words.why.title}
        </h2>
        {available.judge.kind === 'blocked' && state.flags.length > 0 && (
          <p className={classes.quiet}>{words.why.judgeBlocked(words.actions.blocked[available.judge.why])}</p>
        )}
        {state.flags.length === 0 && (
          <EmptyState title={words.why.none}>
            {words.why.noneWhat} {words.why.noneDo}
          </EmptyState>
        )}
        {state.flags.map((flag) => (
          <FlagCard
            key={flag.code}
            flag={flag}
            state={state}
            currency={currency}
            inHand={flag.code === inHand}
            activeIndex={focus?.code === flag.code ? focus.index : null}
            judge={available.judge}
            agreeKey={keys.agree}
            overrideKey={keys.override}
            onEvidence={(index) => onEvidence(flag.code, index)}
            onAgree={() => onAgree(flag.code)}
            onOverride={() => onOverride(flag.code)}
          />
        ))}
      </section>
      <section className={classes.block} aria-labelledby="why-next">
        <h2 id="why-next" className={classes.blockTitle}>
          {words.why.suggested}
        </h2>
        <p className={classes.sentence} dir="auto">
          {caseSummary(state).next}
        </p>
        {strongest && available.escalate.kind === 'ready' && (
          <Button
            variant="default"
            size="compact-sm"
            maw="100%"
            leftSection={<IconArrowUpRight size={15} aria-hidden />}
            onClick={() => onEscalate(strongest.suggests.type)}
          >
            {words.why.escalateTo(common.escalationType[strongest.suggests.type], skillName(strongest.suggests.skill))}
          </Button>
        )}
      </section>
      <PriorityParts priority={state.priority} />
    </>
  )
}

/** `vip` is an abbreviation, `card_fraud` is words. */
function skillName(skill: string): string {
  return skill.length <= 3 ? skill.toUpperCase() : humanize(skill)
}
