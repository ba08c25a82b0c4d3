import { Button, Collapse, Radio, UnstyledButton } from '@mantine/core'
import { IconClockExclamation } from '@tabler/icons-react'
import { useState } from 'react'
import type { Directory } from '../../shared/access/directory.ts'
import { permissions } from '../../shared/access/permissions.ts'
import type { Place } from '../../shared/case/escalation.ts'
import type { RankingView } from '../../shared/routing/ranking-view.ts'
import { formatWhen } from '../ui/format.ts'
import { Contributions, formatPoints } from './contributions.tsx'
import { teamName } from './people.ts'
import classes from './ranking.module.css'
import { words } from './words.ts'

/** So many people are shown at once; the others are one press away. */
const firstPeople = 3
const queueValue = 'queue'

interface RankingChoiceProps {
  readonly ranking: RankingView
  readonly to: Place | null
  readonly directory: Directory
  readonly onTo: (to: Place) => void
}

type Ranked = RankingView['ranked'][number]
type LeftOut = RankingView['leftOut'][number]

/** Who of the team gets it: the best first with why, the team's queue with its owner, and who was left out. */
export function RankingChoice({ ranking, to, directory, onTo }: RankingChoiceProps) {
  const [opened, setOpened] = useState(false)
  const { ranked, leftOut, destination } = ranking
  const rest = ranked.slice(firstPeople)
  const all = opened || rest.some(({ memberId }) => memberId === to?.memberId)
  const against = leftOut.find(({ memberId }) => memberId === to?.memberId)
  const choose = (value: string) => {
    const member = ranked.find(({ memberId }) => memberId === value)
    if (member) onTo({ teamId: member.teamId, memberId: member.memberId })
    else if (value === queueValue) onTo({ teamId: ranking.teamId, memberId: null })
  }
  const person = (member: Ranked) => (
    <Person
      key={member.memberId}
      member={member}
      best={member === ranked[0]}
      chosen={member.memberId === to?.memberId}
      team={member.teamId === ranking.teamId ? null : teamName(member.teamId, directory)}
    />
  )
  return (
    <section className={classes.ranking} aria-label={words.ranking.title}>
      <Radio.Group label={words.ranking.title} value={to?.memberId ?? queueValue} onChange={choose}>
        {!ranking.live && (
          <p className={classes.kept}>
            <IconClockExclamation size={15} aria-hidden /> {words.ranking.kept(formatWhen(ranking.asOf))}
          </p>
        )}
        {ranking.tried.length > 1 || ranked.length === 0 ? (
          <ol className={classes.tried}>
            {ranking.tried.map(({ teamId, sentence }) => (
              <li key={teamId}>{sentence}</li>
            ))}
          </ol>
        ) : null}
        {against && <Against member={against} />}
        {ranked.slice(0, firstPeople).map(person)}
        {rest.length > 0 && (
          <>
            <UnstyledButton className={classes.link} aria-expanded={all} onClick={() => setOpened(!all)}>
              {all ? words.ranking.fewer : words.ranking.others(rest.length)}
            </UnstyledButton>
            <Collapse expanded={all}>{rest.map(person)}</Collapse>
          </>
        )}
        <Radio
          className={classes.choice ?? ''}
          value={queueValue}
          label={words.ranking.queue(teamName(ranking.teamId, directory))}
          description={
            destination.kind === 'queue' ? words.ranking.owner(destination.owner.sentence) : words.ranking.queueWhat
          }
        />
      </Radio.Group>
      {leftOut.length > 0 && (
        <LeftOutList
          members={leftOut}
          directory={directory}
          onChoose={({ teamId, memberId }) => onTo({ teamId, memberId })}
        />
      )}
    </section>
  )
}

interface PersonProps {
  readonly member: Ranked
  readonly best: boolean
  readonly chosen: boolean
  /** Named where they stand in for the team. */
  readonly team: string | null
}

function Person({ member, best, chosen, team }: PersonProps) {
  const { name, total, contributions } = member
  return (
    <div className={classes.choice} data-chosen={chosen || undefined}>
      <Radio
        value={member.memberId}
        label={
          <>
            {name} {team && <span className={classes.quiet}>{words.ranking.team(team)}</span>}{' '}
            <span className={classes.points}>{words.ranking.points(formatPoints(total))}</span>{' '}
            {best && <span className={classes.best}>{words.ranking.best}</span>}
          </>
        }
      />
      {chosen && <Contributions contributions={contributions} />}
    </div>
  )
}

/** Somebody who was left out, chosen all the same. */
function Against({ member: { memberId, name, reasons } }: { readonly member: LeftOut }) {
  return (
    <Radio
      className={classes.choice ?? ''}
      value={memberId}
      label={
        <>
          {name} <span className={classes.against}>{words.ranking.against}</span>
        </>
      }
      description={reasons.map(({ sentence }) => sentence).join(' ')}
    />
  )
}

interface LeftOutListProps {
  readonly members: readonly LeftOut[]
  readonly directory: Directory
  readonly onChoose: (member: LeftOut) => void
}

function LeftOutList({ members, directory, onChoose }: LeftOutListProps) {
  const [opened, setOpened] = useState(false)
  const mayOwn = (id: string) => {
    const member = directory.members.get(id)
    return member?.active === true && permissions[member.role].resolve !== 'none'
  }
  return (
    <div>
      <UnstyledButton className={classes.link} aria-expanded={opened} onClick={() => setOpened(!opened)}>
        {words.ranking.leftOut(members.length)}
      </UnstyledButton>
      {opened && (
        <ul className={classes.leftOut}>
          {members.map((member) => (
            <li key={member.memberId}>
              <div>
                <strong>{member.name}</strong>
                <ul>
                  {member.reasons.map(({ sentence }) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              </div>
              {mayOwn(member.memberId) && (
                <Button
                  variant="subtle"
                  size="compact-xs"
                  aria-label={words.ranking.chooseAnywayFor(member.name)}
                  onClick={() => onChoose(member)}
                >
                  {words.ranking.chooseAnyway}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
