import { Text, Title } from '@mantine/core'
import { useMemo } from 'react'
import { type Rotation, rotationSchema } from '../../shared/escalation/ladder.ts'
import { dutiesBetween } from '../../shared/escalation/rotation.ts'
import { isTimeZone } from '../../shared/sla/calendar.ts'
import { useClockSkew, useDirectory } from '../app/desk-state.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { MemberAvatar } from '../ui/member-avatar.tsx'
import { TableHead } from '../ui/table-head.tsx'
import classes from './routing.module.css'
import { formatIn } from './zone-words.ts'

const words = t.routing.rotations
const fourWeeks = 28 * 86_400_000

/** Who is on call when in the coming four weeks, those who stand in included. */
export function RotationTurns({ rotation }: { readonly rotation: Rotation }) {
  const { members } = useDirectory()
  const skew = useClockSkew()
  const now = useMemo(() => Date.now() + skew, [skew])
  const turns = useMemo(() => {
    if (!rotationSchema.safeParse(rotation).success || !isTimeZone(rotation.timeZone)) return null
    return dutiesBetween(rotation, new Date(now).toISOString(), new Date(now + fourWeeks).toISOString())
  }, [rotation, now])
  return (
    <section>
      <Title order={3}>{words.coming}</Title>
      {turns === null ? (
        <Text size="sm" c="dimmed">
          {words.cannotTell}
        </Text>
      ) : (
        <table className={area.table} aria-label={words.coming}>
          <TableHead columns={[words.columns.who, words.columns.from, words.columns.until]} />
          <tbody>
            {turns.map(({ from, until, memberId, standsIn }, at) => {
              const name = members.get(memberId)?.name ?? t.common.unknownMember
              return (
                <tr key={from}>
                  <th scope="row">
                    <span className={classes.person}>
                      <MemberAvatar name={name} label={name} size={20} silent />
                      {name}
                      {standsIn && <span className={area.noteLine}>({words.standsIn})</span>}
                    </span>
                  </th>
                  <td>{at === 0 ? words.now : formatIn(from, rotation.timeZone)}</td>
                  <td>{formatIn(until, rotation.timeZone)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </section>
  )
}
