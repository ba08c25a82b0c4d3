import { Button, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { TrainResult } from '../../shared/contract/triage.ts'
import { useFromNow } from '../app/now.ts'
import { t } from '../app/text/index.ts'
import { TroubleNote, Waiting } from '../ui/asked-parts.tsx'
import { formatNumber } from '../ui/format.ts'
import { useWork } from '../ui/use-work.ts'
import classes from './triage.module.css'
import { percentText } from './value-words.ts'

const words = t.triage.learn

/** Lets triage learn from the workspace's own cases, and says in words what came of it. */
export function LearnTab() {
  const { running, trouble, run, stop } = useWork()
  const [result, setResult] = useState<TrainResult | null>(null)
  const [since, setSince] = useState(0)
  const [stopped, setStopped] = useState(false)
  const learn = () => {
    setSince(Date.now())
    setStopped(false)
    void run(async (desk, signal) => {
      const answer = await desk.triage.train(undefined, { signal })
      if (!signal.aborted) setResult(answer)
    })
  }
  return (
    <section className={classes.part} aria-labelledby="learn">
      <div className={classes.partHead}>
        <Title order={2} id="learn">
          {words.title}
        </Title>
        <Text size="sm" c="dimmed" className={classes.prose}>
          {words.intro}
        </Text>
      </div>
      <div className={classes.tools}>
        {running ? (
          <Button
            variant="default"
            onClick={() => {
              stop()
              setStopped(true)
            }}
          >
            {words.stop}
          </Button>
        ) : (
          <Button onClick={learn}>{words.run}</Button>
        )}
        {running && <Elapsed since={since} />}
      </div>
      {running && <Waiting>{words.running}</Waiting>}
      {stopped && !running && (
        <Text size="sm" role="status">
          {words.stopped}
        </Text>
      )}
      {trouble && <TroubleNote trouble={trouble} kept={false} />}
      {result && !running && <Learnt result={result} />}
    </section>
  )
}

function Elapsed({ since }: { readonly since: number }) {
  const seconds = useFromNow((now) => Math.max(0, Math.round((now - since) / 1_000)))
  return (
    <Text size="sm" c="dimmed">
      {words.elapsed(seconds)}
    </Text>
  )
}

function Learnt({ result }: { readonly result: TrainResult }) {
  const count = result.learnt.filter(({ version }) => version !== null).length
  return (
    <>
      <div role="status">
        <Title order={3}>{words.finding(count, formatNumber(result.cases))}</Title>
      </div>
      <ul className={classes.learnt}>
        {result.learnt.map((one) => (
          <li key={one.kind} className={classes.card}>
            <Title order={3}>
              {words.kind[one.kind]}{' '}
              <span className={classes.state} data-state={one.version ? 'published' : 'proposed'}>
                {one.version ? words.learnt : words.notYet}
              </span>
            </Title>
            <Text size="sm">
              {one.note} <span className={classes.quiet}>({words.examples(formatNumber(one.examples))})</span>
            </Text>
            <Figures learnt={one} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Figures({ learnt: { figures, version } }: { readonly learnt: TrainResult['learnt'][number] }) {
  const known = Object.entries(figures)
  if (known.length === 0 && version === null) return null
  return (
    <dl className={classes.totals}>
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{nameOf(name)}</dt>
          <dd>{isShare(name) ? percentText(value) : formatNumber(value)}</dd>
        </div>
      ))}
      {version && (
        <div>
          <dt>{words.version}</dt>
          <dd className={classes.modelVersion}>{version}</dd>
        </div>
      )}
    </dl>
  )
}

function nameOf(figure: string): string {
  const known: Readonly<Record<string, string>> = words.figures
  return known[figure] ?? figure
}

function isShare(figure: string): boolean {
  return ['accuracy', 'ece', 'eceBefore', 'auroc'].includes(figure)
}
