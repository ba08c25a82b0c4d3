import { Button, Text, Textarea, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import type { PolicyVersion } from '../../shared/contract/triage.ts'
import { useMe } from '../app/desk-state.ts'
import { t } from '../app/text/index.ts'
import { TroubleNote } from '../ui/asked-parts.tsx'
import { formatWhen } from '../ui/format.ts'
import { useWork } from '../ui/use-work.ts'
import { DifferencesTable } from './differences-table.tsx'
import { differences } from './draft.ts'
import type { SeenWhatIf } from './draft-store.ts'
import classes from './triage.module.css'
import { wholePercent } from './value-words.ts'
import { WhatIfPanel } from './what-if-panel.tsx'

const words = t.triage.versions

export interface VersionCardProps {
  readonly published: PolicyVersion
  readonly readOnly: boolean
  readonly onChanged: () => Promise<void>
}

/** A proposal as the second person sees it: what changes, why, what it would have done, and their yes or no. */
export function ProposalCard({
  proposed,
  published,
  readOnly,
  onChanged,
}: VersionCardProps & { readonly proposed: PolicyVersion }) {
  const me = useMe()
  const [note, setNote] = useState('')
  const [seen, setSeen] = useState<SeenWhatIf | null>(null)
  const { running, trouble, run } = useWork()
  const own = proposed.proposedBy.id === me.id
  const { version, trial } = proposed
  const decide = (decision: 'approve' | 'reject') =>
    void run(async (desk, signal) => {
      await desk.triage.decide({ version, decision, note: note.trim() || null }, { signal })
      notifications.show({
        message: decision === 'approve' ? words.approved(version) : words.rejected(version),
        color: 'petrol',
      })
      await onChanged()
    })
  return (
    <section className={classes.card} aria-labelledby="proposal">
      <div className={classes.partHead}>
        <Title order={2} id="proposal">
          {words.proposal(version, proposed.proposedBy.name)}
        </Title>
        <Text size="sm" c="dimmed">
          {words.proposedAt(formatWhen(proposed.proposedAt))}
        </Text>
      </div>
      <blockquote className={classes.reason}>{proposed.reason}</blockquote>
      <Text size="sm">
        {trial ? words.withTrial(wholePercent(trial.share), wholePercent(trial.overrideBound)) : words.withoutTrial}
      </Text>
      <DifferencesTable
        label={t.triage.draft.differences}
        differences={differences(published.policy, proposed.policy)}
        heads={{ before: t.triage.draft.before, after: t.triage.draft.afterProposed }}
      />
      {readOnly ? (
        <Text size="sm">{words.onlyLeads}</Text>
      ) : (
        <>
          <WhatIfPanel policy={proposed.policy} seenKey={`version ${version}`} seen={seen} onSeen={setSeen} />
          <div className={classes.form}>
            {own && <Text size="sm">{words.ownProposal}</Text>}
            {!own && (
              <Textarea
                label={words.note}
                description={words.noteHint}
                autosize
                minRows={1}
                maxLength={2_000}
                value={note}
                onChange={({ currentTarget }) => setNote(currentTarget.value)}
              />
            )}
            {trouble && <TroubleNote trouble={trouble} />}
            <div className={classes.tools}>
              {!own && (
                <Button loading={running} onClick={() => decide('approve')}>
                  {words.approve}
                </Button>
              )}
              <Button variant="default" disabled={running} onClick={() => decide('reject')}>
                {own ? words.takeBack : words.reject}
              </Button>
            </div>
          </div>
        </>
      )}
    </section>
  )
}
