import { Button, UnstyledButton } from '@mantine/core'
import { IconCircleCheck, IconCircleX, IconHourglass, IconRubberStamp } from '@tabler/icons-react'
import { useState } from 'react'
import type { Member } from '../../shared/access/directory.ts'
import { limitOf, mayAnswer } from '../../shared/approval/who-may.ts'
import type { Approval } from '../../shared/case/approval.ts'
import { buildPacket } from '../../shared/case/packet.ts'
import type { Case } from '../../shared/case/state.ts'
import { noGuides } from '../../shared/guide/guide-library.ts'
import { useClockSkew } from '../app/desk-state.ts'
import { useFromNow } from '../app/now.ts'
import { useGuideLibrary } from '../guide/use-guide-library.ts'
import { amountWords, authorityWords } from '../ui/authority-words.ts'
import { lengthInWords } from '../ui/clock-reading.ts'
import { formatWhen } from '../ui/format.ts'
import { KeyHint } from '../ui/key-hint.tsx'
import classes from './approvals-block.module.css'
import { PacketView } from './packet-view.tsx'
import side from './side.module.css'
import { words } from './words.ts'

export interface ApprovalActs {
  readonly onAnswer: (kind: 'grant' | 'deny', approval: Approval) => void
  readonly onWithdraw: (approval: Approval) => void
  readonly onUse: (approval: Approval) => void
  readonly keys: { readonly grant: string; readonly deny: string; readonly use: string }
}

interface ApprovalsBlockProps extends ApprovalActs {
  readonly state: Case
  readonly me: Member
  readonly currency: string
}

/** Requests for authority, the newest first: what waits or can be used in full, what is over in short. */
export function ApprovalsBlock({ state, ...rest }: ApprovalsBlockProps) {
  if (state.approvals.length === 0) return null
  const [latest, ...earlier] = state.approvals.toReversed()
  const full = state.approvals.toReversed().filter((one) => one === latest || isLive(one))
  const short = earlier.filter((one) => !isLive(one))
  return (
    <section className={side.block} aria-labelledby="approvals-title">
      <h2 id="approvals-title" className={side.blockTitle}>
        {words.approvals.title}
      </h2>
      {full.map((approval) => (
        <OneApproval key={approval.id} approval={approval} state={state} {...rest} />
      ))}
      {short.length > 0 && (
        <>
          <h3 className={classes.earlier}>{words.approvals.earlier}</h3>
          <ul className={side.attempts}>
            {short.map((approval) => (
              <li key={approval.id}>
                {authorityWords(approval.kind, approval.amount, rest.currency)} · {decidedLine(approval)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function isLive({ state }: Approval): boolean {
  return state === 'asked' || state === 'granted'
}

const icons: Record<Approval['state'], typeof IconHourglass> = {
  asked: IconHourglass,
  granted: IconRubberStamp,
  used: IconCircleCheck,
  denied: IconCircleX,
  expired: IconCircleX,
  withdrawn: IconCircleX,
}

function OneApproval(props: ApprovalsBlockProps & { readonly approval: Approval }) {
  const { approval, state, me, currency } = props
  const { kind, amount, given, limit, policy, what, reason, usedFor, askedBy } = approval
  const [open, setOpen] = useState(false)
  const Icon = icons[approval.state]
  const answers = approval.state === 'asked' && mayAnswer(me, approval)
  const own = answers ? limitOf(me, kind) : null
  const limitWords = (value: number) => (value > 0 ? amountWords(kind, value, currency) : words.approvals.none)
  return (
    <article
      className={classes.approval}
      data-state={approval.state}
      aria-label={authorityWords(kind, amount, currency)}
    >
      <p className={classes.head}>
        <Icon size={16} aria-hidden />
        <strong>{authorityWords(kind, amount, currency)}</strong>
        <span className={classes.state}>{words.approvals.states[approval.state]}</span>
      </p>
      <Countdown approval={approval} />
      <dl className={side.fields}>
        <div>
          <dt>
            {askedBy.id === me.id
              ? words.approvals.youAsked(approval.askedOfName)
              : words.approvals.asks(askedBy.name, approval.askedOfName)}
          </dt>
          <dd dir="auto">{what}</dd>
        </div>
        {limit !== null && (
          <div>
            <dt>{words.approvals.limit(askedBy.name)}</dt>
            <dd>
              {limitWords(limit)}
              {given > 0 && ` · ${words.approvals.givenBefore(amountWords(kind, given, currency))}`}
            </dd>
          </div>
        )}
        {own !== null && (
          <div>
            <dt>{words.approvals.yourLimit}</dt>
            <dd>{limitWords(own)}</dd>
          </div>
        )}
        <div>
          <dt>{words.approvals.policy}</dt>
          <dd dir="auto">{policy}</dd>
        </div>
      </dl>
      {approval.decidedAt && <p className={side.source}>{decidedLine(approval)}</p>}
      {reason && (
        <p className={classes.reason} dir="auto">
          {reason}
        </p>
      )}
      {usedFor && <p className={side.detail}>{words.approvals.usedFor(usedFor)}</p>}
      <Buttons {...props} answers={answers} />
      {answers && (
        <>
          <UnstyledButton className={side.link ?? ''} aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? words.approvals.hidePacket : words.approvals.showPacket}
          </UnstyledButton>
          {open && <CasePacket state={state} />}
        </>
      )}
    </article>
  )
}

/** The packet as it would go out now: what whoever answers should know. */
function CasePacket({ state }: { readonly state: Case }) {
  const guides = useGuideLibrary(state)
  return <PacketView packet={buildPacket(state, guides ?? noGuides)} />
}

function Buttons({
  approval,
  me,
  answers,
  keys,
  onAnswer,
  onWithdraw,
  onUse,
}: ApprovalActs & { readonly approval: Approval; readonly me: Member; readonly answers: boolean }) {
  const isOwn = approval.askedBy.id === me.id
  const key = (keys: string) => (keys ? <KeyHint keys={keys} /> : undefined)
  if (answers) {
    return (
      <div className={classes.buttons}>
        <Button size="compact-sm" rightSection={key(keys.grant)} onClick={() => onAnswer('grant', approval)}>
          {words.approvals.grant}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          rightSection={key(keys.deny)}
          onClick={() => onAnswer('deny', approval)}
        >
          {words.approvals.deny}
        </Button>
      </div>
    )
  }
  if (isOwn && approval.state === 'granted') {
    return (
      <div className={classes.buttons}>
        <Button size="compact-sm" rightSection={key(keys.use)} onClick={() => onUse(approval)}>
          {words.approvals.use}
        </Button>
      </div>
    )
  }
  if (!isOwn || approval.state !== 'asked') return null
  return (
    <div className={classes.buttons}>
      <Button size="compact-sm" variant="default" onClick={() => onWithdraw(approval)}>
        {words.approvals.withdraw}
      </Button>
    </div>
  )
}

/** How long it may still be answered or used, on the server's time. */
function Countdown({ approval }: { readonly approval: Approval }) {
  const skew = useClockSkew()
  const until = approval.state === 'asked' ? approval.expiresAt : approval.grantExpiresAt
  const text = useFromNow((now) => {
    if (!isLive(approval) || !until) return ''
    const left = Date.parse(until) - (now + skew)
    if (left <= 0) return words.approvals.expired
    const length = lengthInWords(left)
    return approval.state === 'asked' ? words.approvals.expires(length) : words.approvals.usable(length)
  })
  return text ? <p className={classes.countdown}>{text}</p> : null
}

/** `Denied by Lena Fischer, 10:42`. */
function decidedLine({ state, decidedBy, decidedAt, usedAt }: Approval): string {
  const name = words.approvals.states[state]
  const at = usedAt ?? decidedAt
  if (!at) return name
  return decidedBy
    ? words.approvals.decided(name, decidedBy.name, formatWhen(at))
    : words.approvals.when(name, formatWhen(at))
}
