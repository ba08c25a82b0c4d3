import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { IconPencil, IconRobot } from '@tabler/icons-react'
import type { Directory, Member } from '../../shared/access/directory.ts'
import type { Case } from '../../shared/case/state.ts'
import { aiWrites } from '../../shared/pen/pen.ts'
import { memberName, teamName } from '../case/people.ts'
import { words } from '../case/words.ts'
import { formatWhen } from '../ui/format.ts'
import classes from './pen.module.css'
import type { PenActs } from './use-pen.ts'

interface PenMarkProps {
  readonly state: Case
  readonly me: Member
  readonly directory: Directory
  readonly acts: PenActs
}

/** Who writes to the customer, and the one button that changes it. */
export function PenMark({ state, me, directory, acts }: PenMarkProps) {
  const { pen } = state
  const ai = aiWrites(state)
  const Icon = ai ? IconRobot : IconPencil
  const since = pen.since && pen.by ? words.pen.since(formatWhen(pen.since), pen.by.name) : words.pen.explain
  return (
    <span className={classes.pen} data-holder={pen.holder}>
      <span className={classes.who} title={since}>
        <Icon size={14} aria-hidden />
        <span className="visually-hidden">{words.pen.label}: </span>
        <span className={classes.cut}>{holderWords(state, me, directory)}</span>
      </span>
      {acts.takeOver && (
        <Button size="compact-xs" variant="light" title={words.pen.takeOverWhat} onClick={acts.takeOver}>
          {words.pen.takeOver}
        </Button>
      )}
      {acts.giveBack && (
        <Tooltip label={words.pen.giveBackWhat} multiline maw={280}>
          <ActionIcon size="sm" variant="subtle" aria-label={words.pen.giveBack} onClick={acts.giveBack}>
            <IconRobot size={15} aria-hidden />
          </ActionIcon>
        </Tooltip>
      )}
    </span>
  )
}

function holderWords(state: Case, me: Member, directory: Directory): string {
  if (aiWrites(state)) return words.pen.ai
  if (state.ownerId === null) return words.pen.queue(teamName(state.teamId, directory))
  return state.ownerId === me.id ? words.pen.you : words.pen.owner(memberName(state.ownerId, directory))
}
