import { Button } from '@mantine/core'
import { IconArrowUp, IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react'
import { useCallback } from 'react'
import { mayClimb } from '../../shared/case/commands/climb-guard.ts'
import type { TakenStep } from '../../shared/case/ladder-run.ts'
import { type Case, openEscalation } from '../../shared/case/state.ts'
import { climbsAt, comingStep } from '../../shared/escalation/climb.ts'
import type { EscalationPolicy } from '../../shared/escalation/policy.ts'
import { resolveWho } from '../../shared/escalation/resolve-who.ts'
import { useClockSkew, useDirectory, useMe } from '../app/desk-state.ts'
import { useFromNow } from '../app/now.ts'
import { useLive } from '../app/use-live.ts'
import { lengthInWords } from '../ui/clock-reading.ts'
import { formatWhen } from '../ui/format.ts'
import { minutesInWords } from './clock-words.ts'
import type { OpenDialog } from './dialog-command.ts'
import classes from './ladder-block.module.css'
import { placeName } from './people.ts'
import side from './side.module.css'
import { words } from './words.ts'

interface LadderBlockProps {
  readonly state: Case
  readonly onDialog: (dialog: OpenDialog) => void
}

/** Most people named of those a step told. */
const named = 3

/** What the ladder of a raised escalation did and does next, with the ways to hold or hurry it. */
export function LadderBlock({ state, onDialog }: LadderBlockProps) {
  const { data } = useLive(useCallback((desk, signal) => desk.settings.watch(undefined, { signal }), []))
  const me = useMe()
  const open = openEscalation(state)
  const run = open?.ladder
  if (!open || !run || !data) return null
  const { escalationPolicy: policy } = data
  const ladder = policy.ladders.find(({ key }) => key === run.key)
  const coming = comingStep(run, state.severity, { escalationPolicy: policy })
  return (
    <section className={side.block} aria-labelledby="ladder-title">
      <h2 id="ladder-title" className={side.blockTitle}>
        {words.ladder.title}
      </h2>
      <p className={side.quiet}>{words.ladder.name(ladder?.name ?? run.key)}</p>
      <ol className={classes.steps}>
        {run.taken.map((taken) => (
          <TakenLine key={taken.step} taken={taken} />
        ))}
        <li data-next>{coming ? <NextLine state={state} policy={policy} /> : words.ladder.last}</li>
      </ol>
      {coming && mayClimb(me, state) && <Acts state={state} policy={policy} step={coming.step} onDialog={onDialog} />}
    </section>
  )
}

function TakenLine({ taken }: { readonly taken: TakenStep }) {
  const directory = useDirectory()
  const { step, at, told, to, lateMinutes } = taken
  const names = told.slice(0, named).map(({ name }) => name)
  const rest = told.length - names.length
  const list = [names.join(', '), ...(rest > 0 ? [words.ladder.others(rest)] : [])].join(' ')
  const parts = [
    words.ladder.told(list),
    ...(to ? [words.ladder.moved(placeName(to, directory))] : []),
    ...(lateMinutes > 0 ? [words.ladder.late(minutesInWords(lateMinutes))] : []),
  ]
  return (
    <li>
      {words.ladder.step(step + 1)} · {formatWhen(at)}: {parts.join(', ')}
    </li>
  )
}

/** 'In 12 min, step 2: Olivia Hargrove', and who holds it. */
function NextLine({ state, policy }: { readonly state: Case; readonly policy: EscalationPolicy }) {
  const directory = useDirectory()
  const skew = useClockSkew()
  const open = openEscalation(state)
  const run = open?.ladder
  const coming = run && comingStep(run, state.severity, { escalationPolicy: policy })
  const at = climbsAt(state)
  const left = useFromNow((now) =>
    at === null ? '' : Date.parse(at) <= now + skew ? 'now' : lengthInWords(Date.parse(at) - now - skew),
  )
  const isHeld = useFromNow((now) => !!run?.held && Date.parse(run.held.until) > now + skew)
  if (!open || !run || !coming) return null
  const who = resolveWho(coming.definition?.who ?? { kind: 'lead' }, {
    target: open.to,
    directory,
    policy,
    at: at ?? state.updatedAt,
  })
  const names = who.told.slice(0, named).map(({ name }) => name)
  const rest = who.told.length - names.length
  const list = [names.join(', '), ...(rest > 0 ? [words.ladder.others(rest)] : [])].join(' ')
  const target = coming.definition?.moves ? `${list}, ${words.ladder.moves}` : list
  const number = coming.step + 1
  return (
    <>
      <span>
        {left === ''
          ? words.ladder.paused(number, target)
          : left === 'now'
            ? words.ladder.now(number, target)
            : words.ladder.next(left, number, target)}
      </span>
      {isHeld && run.held && (
        <span className={classes.held}>
          <IconPlayerPause size={13} aria-hidden /> {words.ladder.held(run.held.by.name, formatWhen(run.held.until))}:{' '}
          <span dir="auto">{run.held.reason}</span>
        </span>
      )}
    </>
  )
}

interface ActsProps extends LadderBlockProps {
  readonly policy: EscalationPolicy
  readonly step: number
}

function Acts({ state, policy, step, onDialog }: ActsProps) {
  const skew = useClockSkew()
  const open = openEscalation(state)
  const held = open?.ladder?.held
  const isHeld = useFromNow((now) => !!held && Date.parse(held.until) > now + skew)
  if (!open?.ladder) return null
  const { id: escalationId } = open
  const count = policy.ladders.find(({ key }) => key === open.ladder?.key)?.steps.length ?? step + 1
  return (
    <div className={classes.acts}>
      {isHeld ? (
        <Button
          variant="default"
          size="compact-xs"
          leftSection={<IconPlayerPlay size={14} aria-hidden />}
          onClick={() => onDialog({ kind: 'release', escalationId })}
        >
          {words.ladder.release}
        </Button>
      ) : (
        <Button
          variant="default"
          size="compact-xs"
          leftSection={<IconPlayerPause size={14} aria-hidden />}
          onClick={() => onDialog({ kind: 'hold', escalationId })}
        >
          {words.ladder.hold}
        </Button>
      )}
      <Button
        variant="default"
        size="compact-xs"
        leftSection={<IconArrowUp size={14} aria-hidden />}
        onClick={() => onDialog({ kind: 'climb', escalationId, step, last: Math.max(step, count - 1) })}
      >
        {words.ladder.climb}
      </Button>
    </div>
  )
}
