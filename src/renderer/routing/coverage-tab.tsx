import { Text } from '@mantine/core'
import { useDeferredValue, useEffect, useState } from 'react'
import { type Coverage, type CoverageSubject, coverageOf, findUncovered } from '../../shared/escalation/coverage.ts'
import type { WorkPlan } from '../../shared/escalation/work-plan.ts'
import { useClockSkew } from '../app/desk-state.ts'
import { t } from '../app/text/index.ts'
import { Waiting } from '../ui/asked-parts.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { CoverageChart } from './coverage-chart.tsx'
import { formatDay } from './days.ts'
import { EntryList } from './entry-list.tsx'
import { coverageLength, hoursWords } from './hours-words.ts'
import classes from './routing.module.css'
import { usePlan } from './use-plan.ts'
import { WhichPolicy } from './which-policy.tsx'

const words = t.routing.coverage
const day = 86_400_000

interface Window {
  readonly from: string
  readonly until: string
}

/** Which hours of the coming month nobody covers, by team and by row. */
export function CoverageTab() {
  const asked = usePlan()
  const skew = useClockSkew()
  const [window] = useState(() => {
    const from = Math.floor((Date.now() + skew) / 3_600_000) * 3_600_000
    return { from: new Date(from).toISOString(), until: new Date(from + coverageLength * day).toISOString() }
  })
  const plan = useDeferredValue(asked.plan)
  const found = useFound(plan, window)
  const [chosen, choose] = useState<string | null>(null)
  const current = found?.find((one) => keyOf(one) === chosen) ?? found?.[0]
  return (
    <>
      <Text size="sm" c="dimmed">
        {words.intro(formatDay(window.from.slice(0, 10)), formatDay(window.until.slice(0, 10)))}
      </Text>
      <WhichPolicy words={words} asked={asked} />
      {found === null ? (
        <Waiting>{words.working}</Waiting>
      ) : !current ? (
        <EmptyState title={words.emptyTitle}>{words.empty}</EmptyState>
      ) : (
        <div className={classes.beside}>
          <EntryList
            label={words.list}
            entries={found.map((one) => ({
              key: keyOf(one),
              name: one.name,
              ...noteOf(one),
            }))}
            current={keyOf(current)}
            onChoose={choose}
          />
          <CoverageChart key={keyOf(current)} coverage={current} from={window.from} policy={asked.plan.policy} />
        </div>
      )}
    </>
  )
}

function noteOf({ subject, uncoveredMinutes }: Coverage): { note: string; warning: string | null } {
  const what = subject.kind === 'team' ? words.team : words.row
  return uncoveredMinutes === 0
    ? { note: `${what}, ${words.covered}`, warning: null }
    : { note: what, warning: words.hours(hoursWords(uncoveredMinutes)) }
}

function keyOf({ subject }: Pick<Coverage, 'subject'>): string {
  return subject.kind === 'team' ? `team ${subject.teamId}` : `row ${subject.key}`
}

/** What is found, worked out after the screen was drawn; null until then. */
function useFound(plan: WorkPlan, window: Window): Coverage[] | null {
  const [found, setFound] = useState<Coverage[] | null>(null)
  useEffect(() => {
    const handle = setTimeout(() => setFound(safely(() => allOf(window, plan))), 0)
    return () => clearTimeout(handle)
  }, [plan, window])
  return found
}

/** Every row and every team, those with the most uncovered time first. */
function allOf(window: Window, plan: WorkPlan): Coverage[] {
  const named = findUncovered(window, plan)
  const known = new Set(named.map(keyOf))
  const others = [...plan.directory.teams.keys()]
    .map((teamId): CoverageSubject => ({ kind: 'team', teamId }))
    .filter((subject) => !known.has(keyOf({ subject })))
    .map((subject) => coverageOf(subject, window, plan))
  return [...named, ...others].toSorted((a, b) => b.uncoveredMinutes - a.uncoveredMinutes)
}

/** A draft may name a time zone that is still being typed: nothing can be told then. */
function safely(work: () => Coverage[]): Coverage[] {
  try {
    return work()
  } catch {
    return []
  }
}
