import { Checkbox, SegmentedControl, Text, Title } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { Coverage, CoverageStretch } from '../../shared/escalation/coverage.ts'
import type { EscalationPolicy } from '../../shared/escalation/policy.ts'
import { useDirectory } from '../app/desk-state.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { TableHead } from '../ui/table-head.tsx'
import { CoverageStrip } from './coverage-strip.tsx'
import { TimeZoneField } from './fields.tsx'
import { hoursWords } from './hours-words.ts'
import { minutesWords } from './ladder-words.ts'
import classes from './routing.module.css'
import { formatIn } from './zone-words.ts'

const words = t.routing.coverage
type View = 'strip' | 'table'

/** So many lines of the table are drawn. */
const mostShown = 300

/** How one subject is covered: as a strip for each day, and as a table that says the same. */
export function CoverageChart({
  coverage,
  from,
  policy,
}: {
  readonly coverage: Coverage
  /** ISO instant at which it begins. */
  readonly from: string
  readonly policy: EscalationPolicy
}) {
  const { name, uncoveredMinutes, stretches } = coverage
  const [view, setView] = useState<View>('strip')
  const [timeZone, setTimeZone] = useState(() => Intl.DateTimeFormat().resolvedOptions().timeZone)
  const finding = uncoveredMinutes === 0 ? words.allCovered(name) : words.finding(name, hoursWords(uncoveredMinutes))
  return (
    <section className={classes.editor} aria-label={name}>
      <Title order={2}>{finding}</Title>
      <div className={classes.editorHead}>
        <TimeZoneField label={words.timeZone} place="coverage.timeZone" value={timeZone} onChange={setTimeZone} />
        <SegmentedControl<View>
          aria-label={words.view}
          data={[
            { value: 'strip', label: words.strip },
            { value: 'table', label: words.table },
          ]}
          value={view}
          onChange={setView}
        />
      </div>
      {view === 'strip' ? (
        <CoverageStrip stretches={stretches} from={from} timeZone={timeZone} label={words.stripLabel(finding)} />
      ) : (
        <StretchTable stretches={stretches} timeZone={timeZone} policy={policy} label={finding} />
      )}
    </section>
  )
}

function StretchTable({
  stretches,
  timeZone,
  policy,
  label,
}: {
  readonly stretches: readonly CoverageStretch[]
  readonly timeZone: string
  readonly policy: EscalationPolicy
  readonly label: string
}) {
  const { teams } = useDirectory()
  const [onlyNobody, setOnlyNobody] = useState(true)
  const shown = useMemo(
    () => stretches.filter(({ by }) => !onlyNobody || by.kind === 'nobody').slice(0, mostShown),
    [stretches, onlyNobody],
  )
  const byWords = ({ by }: CoverageStretch) => {
    switch (by.kind) {
      case 'backup':
        return words.backup(teams.get(by.teamId)?.name ?? t.routing.fields.goneTeam)
      case 'on_call':
        return words.onCall(policy.rotations.find(({ key }) => key === by.rotation)?.name ?? by.rotation)
      default:
        return words.by[by.kind]
    }
  }
  return (
    <>
      <Checkbox
        label={words.onlyNobody}
        checked={onlyNobody}
        onChange={({ currentTarget }) => setOnlyNobody(currentTarget.checked)}
      />
      {shown.length === 0 ? (
        <Text size="sm">{words.none}</Text>
      ) : (
        <table className={area.table} aria-label={label}>
          <TableHead columns={[words.columns.from, words.columns.until, words.columns.length, words.columns.by]} />
          <tbody>
            {shown.map((stretch) => (
              <tr key={stretch.from}>
                <th scope="row">{formatIn(stretch.from, timeZone)}</th>
                <td>{formatIn(stretch.until, timeZone)}</td>
                <td>{minutesWords(Math.round((Date.parse(stretch.until) - Date.parse(stretch.from)) / 60_000))}</td>
                <td>{byWords(stretch)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
