import { Button, SegmentedControl, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { TriagePolicy } from '../../shared/triage/policy.ts'
import { t } from '../app/text/index.ts'
import { TroubleNote, Waiting } from '../ui/asked-parts.tsx'
import { formatNumber } from '../ui/format.ts'
import { useWork } from '../ui/use-work.ts'
import type { SeenWhatIf } from './draft-store.ts'
import classes from './triage.module.css'
import { WhatIfResult } from './what-if-result.tsx'

const words = t.triage.whatIf
const choices = ['200', '500', '1000'] as const

/** Asks what a policy would have done to the newest cases, and shows it with cases to open. */
export function WhatIfPanel({
  policy,
  seenKey,
  seen,
  onSeen,
}: {
  /** Null while something in it is wrong. */
  readonly policy: TriagePolicy | null
  /** Names the policy; a result under another name is stale. */
  readonly seenKey: string
  readonly seen: SeenWhatIf | null
  readonly onSeen: (seen: SeenWhatIf) => void
}) {
  const [cases, setCases] = useState<(typeof choices)[number]>('500')
  const { running, trouble, run, stop } = useWork()
  const stale = seen !== null && seen.key !== seenKey
  const look = () => {
    if (!policy) return
    void run(async (desk, signal) => {
      const result = await desk.triage.whatIf({ policy, cases: Number(cases) }, { signal })
      if (!signal.aborted) onSeen({ key: seenKey, result })
    })
  }
  return (
    <section className={classes.part} aria-labelledby="what-if">
      <div className={classes.partHead}>
        <Title order={2} id="what-if">
          {words.title}
        </Title>
        <Text size="sm" c="dimmed">
          {words.intro}
        </Text>
      </div>
      <div className={classes.tools}>
        <SegmentedControl<(typeof choices)[number]>
          aria-label={words.cases}
          data={choices.map((value) => ({ value, label: formatNumber(Number(value)) }))}
          value={cases}
          onChange={setCases}
        />
        <Text size="sm" c="dimmed">
          {words.cases}
        </Text>
        {running ? (
          <Button variant="default" onClick={stop}>
            {words.stop}
          </Button>
        ) : (
          <Button disabled={!policy} onClick={look}>
            {seen ? words.again : words.run}
          </Button>
        )}
      </div>
      {running && <Waiting>{words.running(formatNumber(Number(cases)))}</Waiting>}
      {trouble && <TroubleNote trouble={trouble} />}
      {seen && stale && !running && (
        <Text size="sm" className={classes.stale} role="status">
          {words.stale}
        </Text>
      )}
      {seen && <WhatIfResult result={seen.result} stale={stale} />}
    </section>
  )
}
