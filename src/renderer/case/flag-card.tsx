import { Button, UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconChevronRight, IconFlag, IconThumbUp } from '@tabler/icons-react'
import { useId, useState } from 'react'
import type { Flag, FlagCode, Judgement } from '../../shared/case/flag.ts'
import type { Case } from '../../shared/case/state.ts'
import { formatNumber } from '../ui/format.ts'
import { KeyHint } from '../ui/key-hint.tsx'
import type { Availability } from './available-actions.ts'
import type { EvidenceFocus } from './evidence.ts'
import classes from './flag.module.css'
import { FlagEvidence } from './flag-evidence.tsx'
import type { FlagFamily } from './flag-order.ts'
import { FlagMeta, Readings, Sources, VerdictLine } from './flag-parts.tsx'
import { JudgeMenu } from './judge-menu.tsx'
import { judgementOf } from './verdicts.ts'
import { words } from './words.ts'

/** What all cards of a case are drawn with, and what can be done on them. */
export interface FlagDesk {
  readonly state: Case
  readonly currency: string
  /** The flag that the keys for Agree and Override mean. */
  readonly inHand: FlagCode | null
  readonly focus: EvidenceFocus | null
  readonly judge: Availability
  readonly keys: { readonly agree: string; readonly override: string }
  /** Flags whose verdict the backend has not answered yet. */
  readonly pending: ReadonlySet<FlagCode>
  /** Flags that came while the case was open. */
  readonly fresh: ReadonlySet<FlagCode>
  /** The flag whose override menu is open. */
  readonly judging: FlagCode | null
  /** The flag judged last. */
  readonly judged: FlagCode | null
  readonly onJudging: (code: FlagCode | null) => void
  readonly onVerdict: (code: FlagCode, judgement: Judgement, reason: string) => Promise<boolean>
  readonly onAgree: (code: FlagCode) => void
  readonly onEvidence: (code: FlagCode, index: number) => void
  readonly onOpenCase: (reference: string) => void
}

/** One trigger that fired: what it is, what was seen against which limit, where, what would have changed it, and the verdict. */
export function FlagCard({ family: { leader: flag, same }, desk }: { family: FlagFamily; desk: FlagDesk }) {
  const { state, focus, inHand, fresh, pending, onEvidence } = desk
  const overridden = flag.verdict?.kind === 'overridden'
  return (
    <article
      className={classes.flag}
      data-in-hand={flag.code === inHand || undefined}
      data-overridden={overridden || undefined}
      aria-labelledby={`flag-${flag.code}`}
    >
      <h3 className={classes.flagHead}>
        <UnstyledButton
          id={`flag-${flag.code}`}
          className={classes.flagTitle}
          aria-pressed={focus?.code === flag.code}
          onClick={() => onEvidence(flag.code, 0)}
          data-flag={flag.code}
        >
          <IconFlag size={14} aria-hidden />
          <bdi>{flag.label}</bdi>
        </UnstyledButton>
        {fresh.has(flag.code) && <span className={classes.fresh}>{words.why.isNew}</span>}
        <span className={classes.points}>
          {overridden ? words.why.pointsGone : words.why.points(formatNumber(flag.contribution))}
        </span>
      </h3>
      <FlagBody flag={flag} desk={desk} />
      {same.length > 0 && (
        <div className={classes.same}>
          <p className={classes.sameTitle}>{words.why.same}</p>
          {same.map((one) => (
            <MergedFlag key={one.code} flag={one} desk={desk} />
          ))}
        </div>
      )}
      <FlagMeta flag={flag} state={state} />
      {flag.verdict && <VerdictLine verdict={flag.verdict} pending={pending.has(flag.code)} />}
      <JudgeButtons flag={flag} desk={desk} />
    </article>
  )
}

function FlagBody({ flag, desk }: { readonly flag: Flag; readonly desk: FlagDesk }) {
  const { state, currency, focus, onEvidence, onOpenCase } = desk
  return (
    <>
      <p className={classes.sentence} dir="auto">
        {flag.sentence}
      </p>
      <Sources flag={flag} />
      <Readings flag={flag} />
      <FlagEvidence
        flag={flag}
        state={state}
        currency={currency}
        activeIndex={focus?.code === flag.code ? focus.index : null}
        onEvidence={(index) => onEvidence(flag.code, index)}
        onOpenCase={onOpenCase}
      />
      <p className={classes.counterfactual} dir="auto">
        {flag.counterfactual}
      </p>
    </>
  )
}

/** A flag under the stronger one that says the same: its name, and all of it on demand. */
function MergedFlag({ flag, desk }: { readonly flag: Flag; readonly desk: FlagDesk }) {
  const [unfolded, setUnfolded] = useState(false)
  const id = useId()
  const open = unfolded || desk.focus?.code === flag.code
  const Icon = open ? IconChevronDown : IconChevronRight
  return (
    <div className={classes.merged}>
      <UnstyledButton
        className={classes.mergedTitle}
        aria-expanded={open}
        aria-controls={id}
        data-flag={flag.code}
        onClick={() => setUnfolded(!open)}
      >
        <Icon size={14} aria-hidden /> <bdi>{flag.label}</bdi>
      </UnstyledButton>
      <div id={id} hidden={!open}>
        {open && <FlagBody flag={flag} desk={desk} />}
      </div>
    </div>
  )
}

function JudgeButtons({ flag, desk }: { readonly flag: Flag; readonly desk: FlagDesk }) {
  const { state, inHand, judge, keys, judging, onJudging, onVerdict, onAgree } = desk
  if (judge.kind === 'hidden') return null
  const why = judge.kind === 'blocked' ? words.actions.blocked[judge.why] : undefined
  const held = flag.code === inHand && !why
  const right = flag.verdict !== null && judgementOf(flag.verdict) === 'right'
  return (
    <div className={classes.verdictButtons} title={why}>
      <Button
        size="compact-xs"
        variant={right ? 'light' : 'default'}
        disabled={why !== undefined || right}
        leftSection={<IconThumbUp size={14} aria-hidden />}
        rightSection={held && !right && keys.agree ? <KeyHint keys={keys.agree} /> : undefined}
        aria-label={`${words.why.agree}: ${flag.label}`}
        onClick={() => onAgree(flag.code)}
      >
        {words.why.agree}
      </Button>
      <JudgeMenu
        flag={flag}
        caseId={state.id}
        opened={judging === flag.code}
        disabled={why !== undefined}
        keys={held ? keys.override : ''}
        onOpen={() => onJudging(flag.code)}
        onClose={() => onJudging(null)}
        onVerdict={(judgement, reason) => onVerdict(flag.code, judgement, reason)}
      />
    </div>
  )
}
