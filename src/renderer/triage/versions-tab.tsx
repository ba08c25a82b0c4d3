import { Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { PolicyOverview } from '../../shared/contract/triage.ts'
import { t } from '../app/text/index.ts'
import { ProposalCard } from './proposal-card.tsx'
import { RollBackDialog } from './roll-back-dialog.tsx'
import classes from './triage.module.css'
import { TrialCard } from './trial-card.tsx'
import { VersionList } from './version-list.tsx'

const words = t.triage.versions

/** What waits for a decision, what runs on trial, and every version there was. */
export function VersionsTab({
  overview,
  readOnly,
  onChanged,
}: {
  readonly overview: PolicyOverview
  readonly readOnly: boolean
  readonly onChanged: () => Promise<void>
}) {
  const { published, proposed, trial, history } = overview
  const [rollingBack, setRollingBack] = useState<number | null>(null)
  return (
    <>
      {proposed && <ProposalCard key={proposed.version} {...{ proposed, published, readOnly, onChanged }} />}
      {trial && <TrialCard key={trial.version} {...{ trial, published, readOnly, onChanged }} />}
      {!proposed && !trial && (
        <Text size="sm" c="dimmed">
          <strong>{words.nothingOpenTitle}.</strong> {words.nothingOpen}
        </Text>
      )}
      <section className={classes.part} aria-labelledby="history">
        <Title order={2} id="history">
          {words.history}
        </Title>
        <VersionList history={history} onRollBack={readOnly ? null : setRollingBack} />
      </section>
      <RollBackDialog version={rollingBack} onClose={() => setRollingBack(null)} onDone={onChanged} />
    </>
  )
}
