import { Text, Title } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { packetItemSchema } from '../../shared/case/escalation.ts'
import type { DryRun, DryRunStep, DryRunTeam } from '../../shared/escalation/dry-run.ts'
import type { EscalationPolicy } from '../../shared/escalation/policy.ts'
import { useDirectory } from '../app/desk-state.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { ladderWords } from './matrix-cells.ts'
import classes from './routing.module.css'
import { formatIn } from './zone-words.ts'

const words = t.routing.dryRun
/** So many people of a team are named. */
const mostPeople = 6

/** Where it would go and why, who is there then, and what happens while nobody accepts. */
export function DryRunAnswer({
  answer,
  policy,
  timeZone,
}: {
  readonly answer: DryRun
  readonly policy: EscalationPolicy
  readonly timeZone: string
}) {
  const { teams, members } = useDirectory()
  const { to, route, acknowledgeBy, steps, warnings } = answer
  const team = to && (teams.get(to.teamId)?.name ?? t.routing.fields.goneTeam)
  const member = to?.memberId ? (members.get(to.memberId)?.name ?? t.common.unknownMember) : null
  const target = [member, team].filter(Boolean).join(', ')
  return (
    <section className={classes.answer} aria-labelledby="dry-run-finding" aria-live="polite">
      <Title order={2} id="dry-run-finding">
        {to === null ? words.nowhere : words.finding(target, acknowledgeBy ? formatIn(acknowledgeBy, timeZone) : '')}
      </Title>
      <Title order={3}>{words.why}</Title>
      <ul className={classes.why}>
        {route.why.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {warnings.length > 0 && (
        <>
          <Title order={3}>{words.warnings}</Title>
          <ul className={classes.problems}>
            {warnings.map((sentence) => (
              <li key={sentence}>
                <IconAlertTriangle size={16} className={classes.warning} aria-hidden />
                <span>{sentence}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Title order={3}>{words.teams}</Title>
      <ul className={classes.cards}>
        {answer.teams.map((one) => (
          <TeamCard key={one.teamId} team={one} timeZone={timeZone} />
        ))}
      </ul>
      <Title order={3}>
        {words.steps}
        <span className={classes.entryNote}> · {ladderWords(route.ladder, policy.ladders)}</span>
      </Title>
      {steps.length === 0 ? <Text size="sm">{words.noSteps}</Text> : <Steps steps={steps} timeZone={timeZone} />}
      <dl className={classes.given}>
        <dt>{words.packet}</dt>
        <dd>
          {packetItemSchema.options
            .filter((item) => route.mandatory.includes(item))
            .map((item) => t.routing.matrix.item[item])
            .join(', ') || t.common.none}
        </dd>
        <dt>{words.message}</dt>
        <dd>{route.message ?? t.common.none}</dd>
      </dl>
    </section>
  )
}

function TeamCard({ team, timeZone }: { readonly team: DryRunTeam; readonly timeZone: string }) {
  const { name, via, open, day, holiday, people, sentence } = team
  const shown = people.slice(0, mostPeople)
  return (
    <li className={classes.teamCard}>
      <div className={classes.editorLine}>
        <strong>{name}</strong>
        <span className={classes.entryNote}>
          {words.via[via]} · {open ? words.open : words.closed} · {holiday ?? words.day[day]}
        </span>
      </div>
      <div>{sentence}</div>
      {people.length === 0 ? (
        <div className={area.stale}>{words.noPeople}</div>
      ) : (
        <ul className={classes.peopleLine}>
          {shown.map(({ memberId, name: person, state }) => (
            <li key={memberId} data-works={state.works || undefined}>
              {person}:{' '}
              {state.works
                ? words.onShift
                : `${words.away[state.why]}${state.until === null ? '' : `, ${formatIn(state.until, timeZone)}`}`}
            </li>
          ))}
          {people.length > mostPeople && <li>{words.peopleMore(people.length - mostPeople)}</li>}
        </ul>
      )}
    </li>
  )
}

function Steps({ steps, timeZone }: { readonly steps: readonly DryRunStep[]; readonly timeZone: string }) {
  return (
    <ol className={classes.steps}>
      {steps.map(({ step, at, sentence }) => (
        <li key={step} className={classes.step}>
          <span className={classes.stepMark} aria-hidden>
            {step + 1}
          </span>
          <div>{sentence}</div>
          <div className={classes.stepTotal}>{formatIn(at, timeZone)}</div>
        </li>
      ))}
    </ol>
  )
}
