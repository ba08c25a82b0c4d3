import { Button, Text, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { Rotation } from '../../shared/escalation/ladder.ts'
import type { PolicyProblem } from '../../shared/policies/problem.ts'
import { t } from '../app/text/index.ts'
import { movedEntry, withEntry, withoutEntry } from '../ui/list-edits.ts'
import { OrderButtons } from '../ui/order-buttons.tsx'
import { errorText, MemberField } from './fields.tsx'
import type { EditRotation } from './rotation-editor.tsx'
import classes from './routing.module.css'
import { WallField } from './wall-field.tsx'

const words = t.routing.rotations

/** Who stands in for whoever's turn it is, from when until when. */
export function StandIns({
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
  const { overrides, timeZone } = rotation
  const edit = (by: (list: Rotation['overrides']) => Rotation['overrides']) =>
    onChange((now) => ({ ...now, overrides: by(now.overrides) }))
  const add = () => {
    const from = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000)
    const until = new Date(from.getTime() + 86_400_000)
    const memberId = rotation.memberIds[0]
    if (memberId !== undefined)
      edit((list) => [...list, { from: from.toISOString(), until: until.toISOString(), memberId }])
  }
  return (
    <section data-place={place} tabIndex={-1}>
      <Title order={3}>{words.overrides}</Title>
      <Text size="xs" c="dimmed">
        {overrides.length === 0 ? words.noOverrides : `${words.overridesText} ${timeZone}`}
      </Text>
      <ul className={classes.entriesOf}>
        {overrides.map((entry, at) => {
          const where = `${place}.${at}`
          const label = (field: string) => words.override(at + 1, field)
          const set = (values: Partial<Rotation['overrides'][number]>) =>
            edit((list) => withEntry(list, at, (old) => ({ ...old, ...values })))
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: an entry has no name, it is where it stands
            <li key={at} data-place={where} tabIndex={-1} className={classes.stepFields}>
              <MemberField
                label={words.member}
                fullLabel={label(words.member)}
                place={`${where}.memberId`}
                error={errorText(problemsAt(`${where}.memberId`))}
                value={entry.memberId}
                onChange={(memberId) => memberId !== null && set({ memberId })}
              />
              <WallField
                label={words.from}
                fullLabel={label(words.from)}
                place={`${where}.from`}
                timeZone={timeZone}
                value={entry.from}
                onChange={(from) => set({ from })}
              />
              <WallField
                label={words.until}
                fullLabel={label(words.until)}
                place={`${where}.until`}
                timeZone={timeZone}
                error={entry.until <= entry.from ? words.wrongOrder : null}
                value={entry.until}
                onChange={(until) => set({ until })}
              />
              <OrderButtons
                what={words.overrideName(at + 1)}
                at={at}
                count={overrides.length}
                onMove={(to) => edit((list) => movedEntry(list, at, to))}
                onRemove={() => edit((list) => withoutEntry(list, at))}
              />
            </li>
          )
        })}
      </ul>
      <Button variant="default" leftSection={<IconPlus size={15} aria-hidden />} onClick={add}>
        {words.addOverride}
      </Button>
    </section>
  )
}
