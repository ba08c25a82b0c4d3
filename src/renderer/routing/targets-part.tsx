import { Checkbox, Text, Title } from '@mantine/core'
import { type Severity, severitySchema } from '../../shared/case/basics.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { clockOrder } from './clock-order.ts'
import { errorText, NumberField } from './fields.tsx'
import classes from './routing.module.css'
import { TargetRows } from './target-rows.tsx'
import { useDocumentDraft } from './use-document-draft.ts'

const { common } = t
const words = t.routing.sla.targets
const severities = severitySchema.options
/** A year, in minutes. */
const most = 525_600

/** Targets by clock and severity, and the rows that set others for some cases. */
export function TargetsPart() {
  const { draft, change, epoch } = useDocumentDraft('sla')
  return (
    <>
      <section className={area.part} aria-label={words.title}>
        <Title order={2}>{words.title}</Title>
        <Text size="sm" c="dimmed">
          {words.intro}
        </Text>
        <table className={`${area.table} ${classes.fieldTable}`}>
          <thead>
            <tr>
              <th scope="col">{words.clock}</th>
              {severities.map((severity) => (
                <th key={severity} scope="col">
                  {severity}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {clockOrder.map((kind) => (
              <TargetRow
                key={kind}
                name={common.clockKind[kind]}
                path={`minutes.${kind}`}
                values={draft.minutes[kind]}
                onChange={(severity, minutes) =>
                  change(
                    (now) => ({
                      ...now,
                      minutes: { ...now.minutes, [kind]: { ...now.minutes[kind], [severity]: minutes } },
                    }),
                    `minutes.${kind}.${severity}`,
                  )
                }
              />
            ))}
            <TargetRow
              name={words.answer}
              path="consultMinutes"
              values={draft.consultMinutes}
              onChange={(severity, minutes) =>
                change(
                  (now) => ({ ...now, consultMinutes: { ...now.consultMinutes, [severity]: minutes } }),
                  `consultMinutes.${severity}`,
                )
              }
            />
          </tbody>
        </table>
        <Text size="sm" c="dimmed">
          {words.answerWhat}
        </Text>
        <div className={classes.columns}>
          <NumberField
            key={`risk ${epoch}`}
            label={words.atRisk}
            place="atRiskShare"
            unit={words.percent}
            least={1}
            most={99}
            value={Math.round(draft.atRiskShare * 100)}
            onChange={(percent) => change((now) => ({ ...now, atRiskShare: percent / 100 }), 'atRiskShare')}
          />
          <NumberField
            key={`longest ${epoch}`}
            label={words.longest}
            description={words.longestWhat}
            place="longestExtension"
            unit={t.routing.sla.minutes}
            most={most}
            value={draft.longestExtension ?? 0}
            onChange={(minutes) =>
              change((now) => ({ ...now, longestExtension: minutes === 0 ? null : minutes }), 'longestExtension')
            }
          />
        </div>
        <Checkbox.Group
          label={words.around}
          description={words.aroundWhat}
          value={[...draft.aroundTheClock]}
          onChange={(chosen) =>
            change((now) => ({ ...now, aroundTheClock: severities.filter((severity) => chosen.includes(severity)) }))
          }
        >
          <div className={area.tools} data-place="aroundTheClock">
            {severities.map((severity) => (
              <Checkbox key={severity} value={severity} label={severity} />
            ))}
          </div>
        </Checkbox.Group>
      </section>
      <TargetRows />
    </>
  )
}

interface TargetRowProps {
  readonly name: string
  /** Where the values stand in the document, before the severity. */
  readonly path: string
  readonly values: Readonly<Record<Severity, number>>
  readonly onChange: (severity: Severity, minutes: number) => void
}

/** Minutes by severity, in a row of the table of targets. */
function TargetRow({ name, path, values, onChange }: TargetRowProps) {
  const { problemsAt, epoch } = useDocumentDraft('sla')
  return (
    <tr>
      <th scope="row">{name}</th>
      {severities.map((severity) => (
        <td key={severity}>
          <NumberField
            key={epoch}
            label=""
            fullLabel={words.of(name, severity)}
            place={`${path}.${severity}`}
            error={errorText(problemsAt(`${path}.${severity}`))}
            unit={t.routing.sla.minutes}
            least={1}
            most={most}
            value={values[severity]}
            onChange={(minutes) => onChange(severity, minutes)}
          />
        </td>
      ))}
    </tr>
  )
}
