import { Button, Text, Title } from '@mantine/core'
import type { Rotation } from '../../shared/escalation/ladder.ts'
import type { PolicyProblem } from '../../shared/policies/problem.ts'
import { useDirectory } from '../app/desk-state.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { movedEntry, withoutEntry } from '../ui/list-edits.ts'
import { OrderButtons } from '../ui/order-buttons.tsx'
import { errorText, MemberField, NumberField, TextField, TimeZoneField } from './fields.tsx'
import { RotationTurns } from './rotation-turns.tsx'
import classes from './routing.module.css'
import { StandIns } from './stand-ins.tsx'

const words = t.routing.rotations

export type EditRotation = (by: (rotation: Rotation) => Rotation, field?: string) => void

/** Who takes turns when, who stands in, and what comes of it in the coming weeks. */
export function RotationEditor({
  rotation,
  place,
  usedBy,
  problemsAt,
  onChange,
  onRemove,
}: {
  readonly rotation: Rotation
  readonly place: string
  /** Names of the ladders that turn to it. */
  readonly usedBy: readonly string[]
  readonly problemsAt: (place: string) => readonly PolicyProblem[]
  readonly onChange: EditRotation
  readonly onRemove: () => void
}) {
  const set = <Name extends 'name' | 'timeZone' | 'startsOn' | 'handover' | 'turnDays'>(
    name: Name,
    value: Rotation[Name],
  ) => onChange((now) => ({ ...now, [name]: value }), name)
  const field = (name: 'name' | 'timeZone' | 'startsOn' | 'handover' | 'turnDays') => ({
    label: words[name],
    place: `${place}.${name}`,
    error: errorText(problemsAt(`${place}.${name}`)),
  })
  return (
    <section className={classes.editor} aria-label={rotation.name} data-place={place} tabIndex={-1}>
      <div className={classes.editorHead}>
        <TextField {...field('name')} maxLength={120} value={rotation.name} onChange={(name) => set('name', name)} />
        <span className={area.toolsEnd} />
        <Button variant="default" disabled={usedBy.length > 0} aria-describedby="rotation-used" onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
      {usedBy.length > 0 && (
        <Text size="xs" c="dimmed" id="rotation-used">
          {words.removeUsed(usedBy.join(', '))}
        </Text>
      )}
      <div className={classes.stepFields}>
        <TimeZoneField {...field('timeZone')} value={rotation.timeZone} onChange={(zone) => set('timeZone', zone)} />
        <TextField
          {...field('startsOn')}
          type="date"
          value={rotation.startsOn}
          onChange={(startsOn) => set('startsOn', startsOn)}
        />
        <TextField
          {...field('handover')}
          type="time"
          value={rotation.handover}
          onChange={(handover) => set('handover', handover)}
        />
        <NumberField
          {...field('turnDays')}
          unit={t.routing.fields.days}
          least={1}
          most={28}
          value={rotation.turnDays}
          onChange={(days) => set('turnDays', days)}
        />
      </div>
      <div className={classes.columns}>
        <Members rotation={rotation} place={`${place}.memberIds`} problemsAt={problemsAt} onChange={onChange} />
        <RotationTurns rotation={rotation} />
      </div>
      <StandIns rotation={rotation} place={`${place}.overrides`} problemsAt={problemsAt} onChange={onChange} />
    </section>
  )
}

function Members({
  rotation,
  place,
  problemsAt,
  onChange,
}: {
  readonly rotation: Rotation
  readonly place: string
  readonly problemsAt: (place: string) => readonly PolicyProblem[]
  readonly onChange: EditRotation
}) {
  const { members } = useDirectory()
  const { memberIds } = rotation
  const edit = (by: (ids: readonly string[]) => string[]) =>
    onChange((now) => ({ ...now, memberIds: by(now.memberIds) }))
  return (
    <section data-place={place} tabIndex={-1}>
      <Title order={3}>{words.members}</Title>
      {memberIds.length === 0 && <Text size="sm">{words.noMembers}</Text>}
      <ol className={classes.people}>
        {memberIds.map((id, at) => {
          const name = members.get(id)?.name ?? t.common.unknownMember
          return (
            // The same person may take two turns of a round.
            // biome-ignore lint/suspicious/noArrayIndexKey: an entry is where it stands
            <li key={`${id} ${at}`} data-place={`${place}.${at}`} tabIndex={-1}>
              <span>
                {name}
                <span className={classes.error}> {errorText(problemsAt(`${place}.${at}`))}</span>
              </span>
              <OrderButtons
                what={name}
                at={at}
                count={memberIds.length}
                onMove={(to) => edit((ids) => movedEntry(ids, at, to))}
                onRemove={() => edit((ids) => withoutEntry(ids, at))}
                removable={memberIds.length > 1}
              />
            </li>
          )
        })}
      </ol>
      <MemberField
        label={words.addMember}
        place={`${place}.new`}
        value={null}
        onChange={(id) => id !== null && edit((ids) => [...ids, id])}
      />
    </section>
  )
}
