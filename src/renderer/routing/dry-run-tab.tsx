import { Text, Title } from '@mantine/core'
import { useMemo, useState } from 'react'
import { dryRun } from '../../shared/escalation/dry-run.ts'
import type { WorkPlan } from '../../shared/escalation/work-plan.ts'
import { instantOfWall, wallOfInstant } from '../../shared/time/wall-time.ts'
import { useClockSkew, useWorkspace } from '../app/desk-state.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { DryRunAnswer } from './dry-run-answer.tsx'
import { DryRunForm, type Supposed } from './dry-run-form.tsx'
import classes from './routing.module.css'
import { useCategories } from './use-categories.ts'
import { usePlan } from './use-plan.ts'
import { WhichPolicy } from './which-policy.tsx'

const words = t.routing.dryRun
const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone

/** 'Who gets a S2 billing case at 02:10 on a holiday?', answered as a chain with its reasons. */
export function DryRunTab() {
  const asked = usePlan()
  const { currency } = useWorkspace()
  const skew = useClockSkew()
  const categories = useCategories(asked.plan.policy)
  const [own, setSupposed] = useState<Partial<Supposed>>({})
  const [began] = useState(() => wallOfInstant(new Date(Date.now() + skew).toISOString(), ownZone))
  const supposed: Supposed = {
    category: categories[0] ?? '',
    severity: 'S2',
    type: 'functional',
    wall: began,
    timeZone: ownZone,
    language: 'en',
    tier: 'standard',
    vulnerable: false,
    amount: null,
    flags: [],
    fromTeamId: null,
    ...own,
  }
  const answer = useAnswer(supposed, currency, asked.plan)
  return (
    <>
      <div className={area.partHead}>
        <Title order={2}>{words.title}</Title>
        <Text size="sm" c="dimmed">
          {words.intro}
        </Text>
      </div>
      <WhichPolicy words={words} asked={asked} />
      <div className={classes.dryRun}>
        <DryRunForm
          supposed={supposed}
          categories={categories}
          currency={currency}
          onChange={(values) => setSupposed((now) => ({ ...now, ...values }))}
        />
        {answer === null ? (
          <Text size="sm" role="status">
            {words.badTime}
          </Text>
        ) : (
          <DryRunAnswer answer={answer} policy={asked.plan.policy} timeZone={supposed.timeZone} />
        )}
      </div>
    </>
  )
}

/** The answer; null while the question or the draft cannot be read. */
function useAnswer(supposed: Supposed, currency: string, plan: WorkPlan): ReturnType<typeof dryRun> | null {
  const question = JSON.stringify(supposed)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `question` is `supposed` by its content
  return useMemo(() => {
    const { wall, timeZone, ...rest } = supposed
    const at = instantOfWall(wall, timeZone)
    if (at === null) return null
    try {
      return dryRun({ ...rest, at, currency }, plan)
    } catch {
      // A draft may name a time zone or a calendar that is still being typed.
      return null
    }
  }, [question, currency, plan])
}
