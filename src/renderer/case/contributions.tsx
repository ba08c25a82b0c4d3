import type { RankingView } from '../../shared/routing/ranking-view.ts'
import { formatNumber } from '../ui/format.ts'
import classes from './ranking.module.css'
import { words } from './words.ts'

type Contribution = RankingView['ranked'][number]['contributions'][number]

/** Points with at most one decimal. */
export function formatPoints(points: number): string {
  return formatNumber(Math.round(points * 10) / 10)
}

/** What each factor gave somebody: as a bar, in numbers and in words. A factor that is switched off is left out. */
export function Contributions({ contributions }: { readonly contributions: readonly Contribution[] }) {
  return (
    <dl className={classes.contributions}>
      {contributions
        .filter(({ most }) => most > 0)
        .map(({ factor, points, most, sentence }) => (
          <div key={factor}>
            <dt>{words.ranking.factor[factor]}</dt>
            <dd className={classes.bar} aria-hidden>
              <span style={{ inlineSize: `${(points / most) * 100}%` }} />
            </dd>
            <dd className={classes.number}>{words.ranking.of(formatPoints(points), most)}</dd>
            <dd>{sentence}</dd>
          </div>
        ))}
    </dl>
  )
}
