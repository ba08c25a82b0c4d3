import { Collapse, Radio, Select, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import type { Directory } from '../../shared/access/directory.ts'
import { permissions } from '../../shared/access/permissions.ts'
import type { Place } from '../../shared/case/escalation.ts'
import type { TargetSuggestion } from '../../shared/contract/desk.ts'
import classes from './sheet.module.css'
import { common, words } from './words.ts'

/** So many places are shown at once; the others are one press away. */
const firstTargets = 2

interface TargetChoiceProps {
  readonly targets: readonly TargetSuggestion[]
  readonly teamId: string | null
  readonly onTeam: (teamId: string) => void
}

/** Which team it goes to: the best places with why, every other team behind one more press. */
export function TargetChoice({ targets, teamId, onTeam }: TargetChoiceProps) {
  const rest = targets.slice(firstTargets)
  const [opened, setOpened] = useState(false)
  const all = opened || rest.some(({ place }) => place.teamId === teamId)
  if (targets.length === 0) return <p className={classes.quiet}>{words.escalate.noTargets}</p>
  return (
    <Radio.Group label={words.escalate.target} value={teamId} onChange={onTeam}>
      {targets.slice(0, firstTargets).map((target, index) => (
        <Target key={target.place.teamId} target={target} best={index === 0} />
      ))}
      {rest.length > 0 && (
        <>
          <UnstyledButton className={classes.link} aria-expanded={all} onClick={() => setOpened(!all)}>
            {words.escalate.otherTargets} ({rest.length})
          </UnstyledButton>
          <Collapse expanded={all}>
            {rest.map((target) => (
              <Target key={target.place.teamId} target={target} best={false} />
            ))}
          </Collapse>
        </>
      )}
    </Radio.Group>
  )
}

function Target({ target, best }: { readonly target: TargetSuggestion; readonly best: boolean }) {
  return (
    <Radio
      className={classes.target ?? ''}
      value={target.place.teamId}
      label={
        <>
          {target.name} {best && <span className={classes.best}>{words.escalate.best}</span>}
        </>
      }
      description={target.reasons.join(' ')}
    />
  )
}

interface PersonChoiceProps {
  readonly to: Place | null
  readonly directory: Directory
  readonly onTo: (to: Place) => void
}

/** One person of the chosen team, where somebody certain should have it and nothing is known to rank by. */
export function PersonChoice({ to, directory, onTo }: PersonChoiceProps) {
  const people = [...directory.members.values()]
    .filter(
      (member) =>
        member.active && member.teamIds.includes(to?.teamId ?? '') && permissions[member.role].resolve !== 'none',
    )
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .map(({ id, name, role }) => ({ value: id, label: `${name} · ${common.role[role]}` }))
  return (
    <Select
      label={words.escalate.person}
      description={words.ranking.unknown}
      placeholder={words.escalate.anyone}
      data={people}
      value={to?.memberId ?? null}
      onChange={(memberId) => to && onTo({ teamId: to.teamId, memberId })}
      clearable
      searchable
    />
  )
}
