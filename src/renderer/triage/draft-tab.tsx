import { Alert, Button, Title } from '@mantine/core'
import { IconAdjustments } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { PolicyOverview } from '../../shared/contract/triage.ts'
import { useRoute } from '../app/route.ts'
import { t } from '../app/text/index.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { DifferencesTable } from './differences-table.tsx'
import { draftedPolicy } from './draft.ts'
import { useDraft, whatIfKey } from './draft-store.ts'
import { allFields, valueAt } from './fields.ts'
import { ProposeForm } from './propose-form.tsx'
import classes from './triage.module.css'
import { fieldName } from './value-words.ts'
import { WhatIfPanel } from './what-if-panel.tsx'

const words = t.triage.draft

/** The draft on its way to a proposal: what is different, what it would have done, and why it is wanted. */
export function DraftTab({
  overview,
  onProposed,
}: {
  readonly overview: PolicyOverview
  readonly onProposed: () => Promise<void>
}) {
  const draft = useDraft()
  const go = useRoute((state) => state.go)
  const { base, changes } = draft
  const drafted = useMemo(() => base && draftedPolicy(base.policy, changes), [base, changes])
  if (!base || !drafted)
    return (
      <EmptyState
        icon={<IconAdjustments size={32} stroke={1.5} />}
        title={words.emptyTitle}
        action={
          <Button variant="default" onClick={() => go({ area: 'triage', tab: 'flags' })}>
            {words.toFlags}
          </Button>
        }
      >
        {words.empty}
      </EmptyState>
    )
  const { published } = overview
  const key = whatIfKey(base.version, changes)
  const policy = drafted.kind === 'policy' ? drafted.policy : null
  const different = allFields
    .filter(({ path }) => Object.hasOwn(changes, path))
    .map(({ path }) => ({ path, before: valueAt(base.policy, path), after: changes[path] }))
  return (
    <>
      {base.version !== published.version && (
        <Alert role="alert" variant="outline" color="gray" title={words.outdatedTitle(published.version)}>
          <p className={classes.alertText}>{words.outdated(base.version)}</p>
          <Button onClick={() => draft.moveTo(published)}>{words.move}</Button>
        </Alert>
      )}
      {drafted.kind === 'problems' && (
        <Alert role="alert" variant="outline" color="gray" title={words.wrongTitle}>
          <ul className={classes.plain}>
            {[...drafted.problems].map(([path, message]) => (
              <li key={path}>
                {fieldName(path)}: {message}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <section className={classes.part} aria-labelledby="differences">
        <Title order={2} id="differences">
          {words.differences}
        </Title>
        <DifferencesTable
          label={words.differences}
          differences={different}
          heads={words}
          onUndo={(path) => draft.undo([path])}
        />
      </section>
      <WhatIfPanel policy={policy} seenKey={key} seen={draft.seen} onSeen={draft.saw} />
      <ProposeForm
        policy={policy}
        basedOn={base.version}
        looked={draft.seen?.key === key}
        underWay={overview.proposed?.version ?? overview.trial?.version ?? null}
        onProposed={onProposed}
      />
    </>
  )
}
