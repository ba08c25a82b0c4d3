import type { Priority } from '../../shared/case/flag.ts'
import { formatNumber } from '../ui/format.ts'
import classes from './side.module.css'
import { words } from './words.ts'

/** The priority with what it is made of. Each bar begins where the one before ended, so that one sees them add up. */
export function PriorityParts({ priority }: { readonly priority: Priority }) {
  const widest = Math.max(100, sum(priority.contributions.map(({ points }) => Math.max(0, points))))
  let reached = 0
  const parts = priority.contributions.map((part) => {
    const from = Math.min(reached, reached + part.points)
    reached += part.points
    return { ...part, from, length: Math.abs(part.points) }
  })
  return (
    <section className={classes.block} aria-labelledby="why-priority">
      <h2 id="why-priority" className={classes.blockTitle}>
        {words.why.priorityOf(formatNumber(priority.score))}
      </h2>
      <table className={classes.priority}>
        <caption className="visually-hidden">{words.why.adds}</caption>
        <tbody>
          {parts.map(({ name, label, points, from, length }) => (
            <tr key={name}>
              <th scope="row">{label}</th>
              <td className={classes.barCell}>
                <span
                  className={classes.bar}
                  data-less={points < 0 || undefined}
                  style={{
                    marginInlineStart: `${(from / widest) * 100}%`,
                    width: `${Math.max(1, (length / widest) * 100)}%`,
                  }}
                />
              </td>
              <td className={classes.partPoints}>{points > 0 ? `+${formatNumber(points)}` : formatNumber(points)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.why.sum}</th>
            <td className={classes.barCell}>
              <span className={classes.bar} data-sum style={{ width: `${(priority.score / widest) * 100}%` }} />
            </td>
            <td className={classes.partPoints}>{formatNumber(priority.score)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
