import { Button, Text, TextInput, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import type { PolicyVersion } from '../../shared/contract/triage.ts'
import { wilsonInterval } from '../../shared/statistics/wilson.ts'
import { t } from '../app/text/index.ts'
import { TroubleNote } from '../ui/asked-parts.tsx'
import { formatWhen } from '../ui/format.ts'
import { useWork } from '../ui/use-work.ts'
import { DifferencesTable } from './differences-table.tsx'
import { differences } from './draft.ts'
import { PrecisionBar } from './precision-bar.tsx'
import type { VersionCardProps } from './proposal-card.tsx'
import classes from './triage.module.css'
import { wholePercent } from './value-words.ts'

const words = t.triage.versions

/** A version on trial: what people say of its flags so far, and the two ways it ends. */
export function TrialCard({
  trial: version,
  published,
  readOnly,
  onChanged,
}: VersionCardProps & { readonly trial: PolicyVersion }) {
  const [note, setNote] = useState('')
  const { running, trouble, run } = useWork()
  if (!version.trial) return null
  const { share, since, judged, overridden, overrideBound } = version.trial
  const interval = wilsonInterval(overridden, judged)
  const end = (outcome: 'publish' | 'stop') =>
    void run(async (desk, signal) => {
      await desk.triage.endTrial({ version: version.version, outcome, note: note.trim() || null }, { signal })
      const message = outcome === 'publish' ? words.published(version.version) : words.stopped(version.version)
      notifications.show({ message, color: 'petrol' })
      await onChanged()
    })
  return (
    <section className={classes.card} aria-labelledby="trial">
      <div className={classes.partHead}>
        <Title order={2} id="trial">
          {words.trialTitle(version.version, wholePercent(share))}
        </Title>
        {since && (
          <Text size="sm" c="dimmed">
            {words.trialSince(formatWhen(since))}
          </Text>
        )}
      </div>
      <blockquote className={classes.reason}>{version.reason}</blockquote>
      <div className={classes.progress} role="status">
        {interval && <PrecisionBar share={{ value: overridden / judged, ...interval, of: judged }} />}
        <span>
          {words.trialShare(
            overridden,
            judged,
            judged === 0 ? '' : wholePercent(overridden / judged),
            wholePercent(overrideBound),
          )}
        </span>
      </div>
      <DifferencesTable
        label={t.triage.draft.differences}
        differences={differences(published.policy, version.policy)}
        heads={{ before: t.triage.draft.before, after: words.state.trial }}
      />
      {readOnly ? (
        <Text size="sm">{words.onlyLeads}</Text>
      ) : (
        <div className={classes.form}>
          <TextInput
            label={words.endNote}
            maxLength={2_000}
            value={note}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
          />
          {trouble && <TroubleNote trouble={trouble} />}
          <div className={classes.tools}>
            <Button loading={running} onClick={() => end('publish')}>
              {words.publish}
            </Button>
            <Button variant="default" disabled={running} onClick={() => end('stop')}>
              {words.stop}
            </Button>
          </div>
        </div>
      )}
    </section>
  )
}
