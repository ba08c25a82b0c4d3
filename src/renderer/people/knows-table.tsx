import type { Team } from '../../shared/access/directory.ts'
import type { KnowsRow } from '../../shared/experts/who-knows.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { TableHead } from '../ui/table-head.tsx'
import { teamsOf, topicOf } from './knows-rows.ts'
import classes from './people.module.css'

const words = t.people

/** Fewer answers than this say little. */
const fewAnswers = 4

/** One line for each person and topic. */
export function KnowsTable({
  rows,
  teams,
}: {
  readonly rows: readonly KnowsRow[]
  readonly teams: ReadonlyMap<string, Team>
}) {
  const { topic, person, team, level, answers, helps } = words.columns
  return (
    <table className={area.table} aria-label={words.list}>
      <TableHead columns={[topic, person, team, level, answers, helps]} />
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.memberId} ${row.kind} ${row.topic}`}>
            <th scope="row" className={classes.topic}>
              {topicOf(row)}
              {row.kind === 'product' && <div className={area.noteLine}>{words.product}</div>}
            </th>
            <td>
              {row.name}
              {!row.suggested && <div className={area.noteLine}>{words.unsuggested}</div>}
            </td>
            <td>{teamsOf(row, teams)}</td>
            <td className={classes.level}>
              {row.level === null ? <span className={area.old}>{words.noLevel}</span> : words.level(row.level)}
            </td>
            <td className={classes.answers}>
              <Answers row={row} />
            </td>
            <td className={classes.helps}>
              <Helps row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Answers({ row: { answered, helped, solved } }: { readonly row: KnowsRow }) {
  if (answered === 0) return <span className={area.old}>{words.noAnswers}</span>
  return (
    <>
      {words.answers(answered, helped)}
      {solved > 0 && <div className={area.noteLine}>{words.solved(solved)}</div>}
    </>
  )
}

function Helps({ row: { share, answered } }: { readonly row: KnowsRow }) {
  if (share === null) return <span className={area.old}>–</span>
  const percent = Math.round(share * 100)
  return (
    <>
      <span className={classes.share}>
        <span className={classes.bar} aria-hidden>
          <span className={classes.part} style={{ inlineSize: `${percent}%` }} />
        </span>
        {words.helps(percent)}
      </span>
      {answered < fewAnswers && <div className={area.noteLine}>{words.few}</div>}
    </>
  )
}
