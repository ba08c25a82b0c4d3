import { SegmentedControl, Select } from '@mantine/core'
import type { Directory } from '../../shared/access/directory.ts'
import { humanize } from '../ui/format.ts'
import classes from './ask.module.css'
import { type AskChanges, type AskKind, type AskSheet, askKinds, skillsKnown } from './ask-state.ts'
import { PeerChoice } from './peer-choice.tsx'
import type { usePeers } from './use-peers.ts'
import { words } from './words.ts'

interface AskTargetProps {
  readonly changes: AskChanges
  readonly sheet: AskSheet
  readonly peers: ReturnType<typeof usePeers>
  readonly offline: boolean
  readonly directory: Directory
  readonly meId: string
  /** Somebody tried to send: what is missing is said. */
  readonly tried: boolean
  readonly onChange: (change: Partial<AskChanges>) => void
}

const kindOf = (value: string): AskKind | undefined => askKinds.find((kind) => kind === value)

/** Who is asked: colleagues by name, a team, or whoever knows. */
export function AskTarget(props: AskTargetProps) {
  const { changes, sheet, directory, meId, tried, onChange } = props
  return (
    <section className={classes.peers} aria-labelledby="ask-who">
      <h2 id="ask-who" className={classes.heading}>
        {words.sheet.who}
      </h2>
      <SegmentedControl
        fullWidth
        aria-labelledby="ask-who"
        value={changes.kind}
        onChange={(value) => {
          const kind = kindOf(value)
          if (kind) onChange({ kind })
        }}
        data={askKinds.map((value) => ({ value, label: words.sheet.kinds[value] }))}
      />
      <p className={classes.quiet}>{words.sheet.kindWhat[changes.kind]}</p>
      {changes.kind === 'people' && (
        <PeerChoice
          {...props.peers}
          offline={props.offline}
          chosen={sheet.memberIds}
          directory={directory}
          meId={meId}
          error={tried && sheet.block === 'person' ? words.sheet.personNeeded : undefined}
          onChoose={(memberIds) => onChange({ memberIds })}
        />
      )}
      {changes.kind === 'team' && (
        <Select
          label={words.sheet.team}
          placeholder={words.sheet.teamPlaceholder}
          data={[...directory.teams.values()]
            .toSorted((a, b) => a.name.localeCompare(b.name))
            .map(({ id, name }) => ({ value: id, label: name }))}
          value={changes.teamId}
          onChange={(teamId) => onChange({ teamId })}
          error={tried && sheet.block === 'team' ? words.sheet.teamNeeded : undefined}
          searchable
          data-field="team"
        />
      )}
      {changes.kind === 'anyone' && (
        <Select
          label={words.sheet.skill}
          placeholder={words.sheet.anySkill}
          data={skillsKnown(directory, meId).map((skill) => ({ value: skill, label: humanize(skill) }))}
          value={changes.skill}
          onChange={(skill) => onChange({ skill })}
          searchable
          clearable
        />
      )}
      {changes.kind !== 'people' && sheet.target !== null && (
        <p className={classes.quiet} role="status">
          {words.sheet.reach(sheet.reach)}
        </p>
      )}
    </section>
  )
}
