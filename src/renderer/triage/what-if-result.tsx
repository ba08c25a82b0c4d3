import { Text, Title } from '@mantine/core'
import type { WhatIf } from '../../shared/contract/triage.ts'
import { useRoute } from '../app/route.ts'
import { routeHash } from '../app/route-hash.ts'
import { t } from '../app/text/index.ts'
import { formatNumber } from '../ui/format.ts'
import classes from './triage.module.css'

const words = t.triage.whatIf

type Line = WhatIf['codes'][number]

/** What would have been different: a sentence, totals, and the flags that change with cases to open. */
export function WhatIfResult({ result, stale }: { readonly result: WhatIf; readonly stale: boolean }) {
  const changed = result.codes.filter(({ newly, noLonger }) => newly + noLonger > 0)
  const newly = changed.reduce((sum, line) => sum + line.newly, 0)
  const noLonger = changed.reduce((sum, line) => sum + line.noLonger, 0)
  const same = result.codes.length - changed.length
  return (
    <div className={classes.result} data-stale={stale || undefined}>
      <div role="status">
        <Title order={3}>{words.finding(newly, noLonger)}</Title>
      </div>
      <dl className={classes.totals}>
        <Total
          name={words.flagged}
          value={words.fromTo(formatNumber(result.flaggedBefore), formatNumber(result.flaggedAfter))}
        />
        <Total name={words.priorityUp} value={formatNumber(result.priorityUp)} />
        <Total name={words.priorityDown} value={formatNumber(result.priorityDown)} />
        <div>
          <dd className={classes.totalNote}>{words.looked(formatNumber(result.looked))}</dd>
        </div>
      </dl>
      {changed.length > 0 && (
        <table className={classes.table} aria-label={words.title}>
          <thead>
            <tr>
              <th scope="col">{words.code}</th>
              <th scope="col" className={classes.figure}>
                {words.before}
              </th>
              <th scope="col" className={classes.figure}>
                {words.after}
              </th>
              <th scope="col" className={classes.figure}>
                {words.newly}
              </th>
              <th scope="col" className={classes.figure}>
                {words.noLonger}
              </th>
              <th scope="col">{words.examples}</th>
            </tr>
          </thead>
          <tbody>
            {changed.map((line) => (
              <tr key={line.code}>
                <th scope="row">{t.common.flag[line.code]}</th>
                <td className={classes.figure}>{formatNumber(line.before)}</td>
                <td className={classes.figure}>{formatNumber(line.after)}</td>
                <td className={classes.figure}>{line.newly > 0 ? `+${formatNumber(line.newly)}` : '0'}</td>
                <td className={classes.figure}>{line.noLonger > 0 ? `−${formatNumber(line.noLonger)}` : '0'}</td>
                <td>
                  <Examples name={words.newlyOn} examples={line.newlyExamples} />
                  <Examples name={words.noLongerOn} examples={line.noLongerExamples} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {same > 0 && (
        <Text size="sm" c="dimmed">
          {words.unchanged(same)}
        </Text>
      )}
    </div>
  )
}

function Total({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}

/** Links to cases. Opening one keeps the draft: it waits until one comes back. */
function Examples({ name, examples }: { readonly name: string; readonly examples: Line['newlyExamples'] }) {
  const open = useRoute((state) => state.jump)
  if (examples.length === 0) return null
  return (
    <div className={classes.examples}>
      <span className={classes.examplesName}>{name}</span>
      <ul>
        {examples.map(({ caseId, reference, subject }) => {
          const to = { area: 'inbox', reference } as const
          return (
            <li key={caseId}>
              <a
                href={routeHash(to)}
                onClick={(event) => {
                  if (event.ctrlKey || event.metaKey || event.shiftKey) return
                  event.preventDefault()
                  open(to)
                }}
              >
                {words.open(reference, subject)}
              </a>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
