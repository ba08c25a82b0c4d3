import type { Priority } from '../../shared/case/flag.ts'
import { formatNumber } from '../ui/format.ts'
import { type PriorityGroup, priorityGroups } from './priority-groups.ts'
import classes from './side.module.css'
import { words } from './words.ts'

/** The priority by what it is made of. Each bar begins where the one before ended, so that one sees them add up. */
export function PriorityParts({ priority }: { readonly priority: Priority }) {
  const groups = priorityGroups(priority)
  const widest = Math.max(
    100,
    groups.reduce((total, { points }) => total + Math.max(0, points), 0),
  )
  const share = (points: number) => `${(points / widest) * 100}%`
  let reached = 0
  return (
    <section className={classes.block} aria-labelledby="why-priority">
      <h2 id="why-priority" className={classes.blockTitle}>
        {words.why.priorityOf(formatNumber(priority.score))}
      </h2>
      <table className={classes.priority}>
        <caption className="visually-hidden">{words.why.adds}</caption>
        {groups.map((group) => {
          const from = Math.min(reached, reached + group.points)
          reached += group.points
          return <GroupRows key={group.kind} group={group} from={share(from)} width={share(Math.abs(group.points))} />
        })}
        <tfoot>
          <tr>
            <th scope="row">{words.why.sum}</th>
            <td className={classes.barCell}>
              <span className={classes.bar} data-sum style={{ width: share(priority.score) }} />
            </td>
            <td className={classes.partPoints}>{formatNumber(priority.score)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

interface GroupRowsProps {
  readonly group: PriorityGroup
  readonly from: string
  readonly width: string
}

function GroupRows({ group: { kind, points, parts }, from, width }: GroupRowsProps) {
  return (
    <tbody>
      <tr>
        <th scope="row">{words.why.contribution[kind]}</th>
        <td className={classes.barCell}>
          <span
            className={classes.bar}
            data-less={points < 0 || undefined}
            style={{ marginInlineStart: from, width: `max(2px, ${width})` }}
          />
        </td>
        <td className={classes.partPoints}>{signed(points)}</td>
      </tr>
      {kind !== 'cap' &&
        parts.map(({ name, label, points: own }) => (
          <tr key={name} className={classes.part}>
            <th scope="row" colSpan={2} dir="auto">
              {label}
            </th>
            <td className={classes.partPoints}>{parts.length > 1 ? signed(own) : ''}</td>
          </tr>
        ))}
    </tbody>
  )
}

function signed(points: number): string {
  return points > 0 ? `+${formatNumber(points)}` : formatNumber(points)
}
