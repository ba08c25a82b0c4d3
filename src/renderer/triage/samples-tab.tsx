import { Text, Title } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { MissedCode } from '../../shared/case/miss.ts'
import type { SampleToJudge } from '../../shared/contract/triage.ts'
import { t } from '../app/text/index.ts'
import { NotYet, TroubleNote } from '../ui/asked-parts.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { type Ask, useAsked } from '../ui/use-asked.ts'
import { useWork } from '../ui/use-work.ts'
import { SampleContact } from './sample-contact.tsx'
import classes from './triage.module.css'
import { VerdictForm } from './verdict-form.tsx'

const words = t.triage.samples

const askSample: Ask<{ sample: SampleToJudge | null }> = (desk, signal) => desk.triage.nextSample(undefined, { signal })

export interface SampleVerdict {
  readonly verdict: 'fine' | 'missed'
  readonly missedCode: MissedCode | null
  readonly note: string | null
}

/**
 * Contacts the AI finished alone, one at a time, for a person's verdict. What triage would say of them is not shown:
 * it would lead the verdict.
 */
export function SamplesTab() {
  const asked = useAsked(askSample)
  const { running, trouble, run } = useWork()
  const [said, setSaid] = useState<string | null>(null)
  const head = useRef<HTMLHeadingElement>(null)
  if (!asked.data) return <NotYet asked={asked} />
  const { sample } = asked.data
  const judge = async (verdict: SampleVerdict) => {
    if (!sample) return
    const done = await run(async (desk, signal) => {
      await desk.triage.judgeSample({ id: sample.id, ...verdict }, { signal })
    })
    // A refusal says that somebody else judged it meanwhile: the next one is asked for all the same.
    await asked.reload()
    setSaid(done ? (sample.waiting > 1 ? words.recorded : words.recordedLast) : null)
    head.current?.focus()
  }
  return (
    <>
      <div role="status" className={classes.said}>
        {said}
      </div>
      {trouble && <TroubleNote trouble={trouble} />}
      {asked.trouble && <TroubleNote trouble={asked.trouble} />}
      {!sample ? (
        <EmptyState icon={<IconCircleCheck size={32} stroke={1.5} />} title={words.emptyTitle}>
          {words.empty}
        </EmptyState>
      ) : (
        <section className={classes.sample} aria-labelledby="sample">
          <div className={classes.sampleSide}>
            <div>
              <Title order={2} id="sample" ref={head} tabIndex={-1}>
                {words.title}
              </Title>
              <Text size="sm" c="dimmed">
                {words.waiting(sample.waiting)} {words.intro}
              </Text>
            </div>
            <VerdictForm key={sample.id} running={running || asked.loading} onVerdict={judge} />
          </div>
          <SampleContact sample={sample} />
        </section>
      )}
    </>
  )
}
