import { UnstyledButton } from '@mantine/core'
import type { Evidence } from '../../shared/case/flag.ts'
import type { Signals } from '../../shared/case/signals.ts'
import { Block } from './facts-blocks.tsx'
import { type ReadingLine, readingLines } from './readings.ts'
import classes from './side.module.css'
import { words } from './words.ts'

interface ReadingsBlockProps {
  readonly signals: Signals
  readonly evidence: Evidence | null
  readonly onOpenCase: (reference: string) => void
}

/** What the backend read outside the case, each with where it comes from and how far to trust it. */
export function ReadingsBlock({ signals, evidence, onOpenCase }: ReadingsBlockProps) {
  const byField = [...Map.groupBy(readingLines(signals), ({ field }) => field)]
  return (
    <Block title={words.facts.readings} empty={byField.length === 0 ? words.facts.noReadings : null}>
      <dl className={classes.fields}>
        {byField.map(([field, lines]) => (
          <div
            key={field}
            tabIndex={-1}
            data-place={`signal:${field}`}
            data-active={(evidence?.kind === 'signal' && evidence.field === field) || undefined}
          >
            <dt>{lines[0]?.label}</dt>
            <dd>
              {lines.map((line) => (
                <Line key={line.value} line={line} />
              ))}
              <OtherCases cases={casesOf(signals, field)} evidence={evidence} onOpenCase={onOpenCase} />
            </dd>
          </div>
        ))}
      </dl>
    </Block>
  )
}

function Line({ line: { value, note } }: { readonly line: ReadingLine }) {
  return (
    <span className={classes.readingValue} dir="auto">
      {value} {note && <span className={classes.source}>{note}</span>}
    </span>
  )
}

type CaseLinks = readonly { readonly caseId: string; readonly reference: string }[]

function casesOf({ earlier, related }: Signals, field: keyof Signals): CaseLinks {
  if (field === 'earlier') return earlier?.cases ?? []
  return field === 'related' ? (related?.members ?? []) : []
}

interface OtherCasesProps {
  readonly cases: CaseLinks
  readonly evidence: Evidence | null
  readonly onOpenCase: (reference: string) => void
}

/** Links to other cases; one that is not on this desk says so when it is pressed. */
function OtherCases({ cases, evidence, onOpenCase }: OtherCasesProps) {
  if (cases.length === 0) return null
  return (
    <span className={classes.caseLinks}>
      {cases.map(({ caseId, reference }) => (
        <UnstyledButton
          key={caseId}
          className={classes.caseLink}
          data-place={`case:${caseId}`}
          data-active={(evidence?.kind === 'case' && evidence.caseId === caseId) || undefined}
          onClick={() => onOpenCase(reference)}
        >
          <span className="visually-hidden">{words.why.openCase('')}</span>
          {reference}
        </UnstyledButton>
      ))}
    </span>
  )
}
