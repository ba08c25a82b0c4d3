import {
  IconArrowUpRight,
  IconCheck,
  IconClockUp,
  IconMessageCircleQuestion,
  IconMoon,
  IconRubberStamp,
} from '@tabler/icons-react'
import type { InboxRow } from '../../shared/contract/desk.ts'
import { t } from '../app/text/index.ts'
import { ClockText } from '../ui/clock-text.tsx'
import { FlagChip } from '../ui/flag-chip.tsx'
import { formatWhen, languageName } from '../ui/format.ts'
import { MemberAvatar } from '../ui/member-avatar.tsx'
import { PriorityBar } from '../ui/priority-bar.tsx'
import { SeverityBadge } from '../ui/severity-badge.tsx'
import { AnswerDue } from './answer-due.tsx'
import classes from './case-row.module.css'
import type { Entry } from './list-state.ts'
import type { RowNames } from './row-names.ts'
import { SnippetText } from './snippet-text.tsx'

export interface CaseRowProps {
  readonly entry: Entry
  readonly names: RowNames
  /** One line with columns, or two lines. */
  readonly wide: boolean
  readonly selectable: boolean
  readonly selected: boolean
  /** What is asked of the member comes first, with its clock, also where they see the whole case. */
  readonly asking: boolean
}

const words = t.inbox.row

/** What one case shows in the list. What it says to those who hear it stands on the option around it. */
export function CaseRow({ entry, names, wide, selectable, selected, asking }: CaseRowProps) {
  const { row, gone, snippet } = entry
  // Of a case that is seen only through a question, and among what is asked of one, the question is what matters.
  const question = row.sight === 'consult' || (asking && row.asked.length > 0)
  const title = question
    ? (row.asked[0]?.question ?? row.subject)
    : row.withAi
      ? (row.aiQuestion?.text ?? row.subject)
      : row.subject
  return (
    <div className={classes.row} data-wide={wide || undefined} data-gone={gone || undefined}>
      <span className={classes.lead} data-selectable={selectable || undefined} data-selected={selected || undefined}>
        <span className={classes.priority}>
          {row.sight === 'full' && <PriorityBar score={row.priority} withNumber={wide} silent />}
        </span>
        {selectable && (
          <span className={classes.check} data-check>
            <span className={classes.box}>{selected && <IconCheck size={12} stroke={3} aria-hidden />}</span>
          </span>
        )}
      </span>
      <span className={classes.subject} title={title} dir="auto">
        {title}
      </span>
      <span className={classes.second}>
        <span className={classes.severity}>
          <SeverityBadge severity={row.severity} silent />
        </span>
        <Customer row={row} question={question} />
        <Flags entry={entry} names={names} wide={wide} />
        <span className={classes.owner}>
          <MemberAvatar name={names.owner} label={names.ownerLabel} silent />
          {wide && <span className={classes.ownerName}>{names.owner ?? t.common.queue}</span>}
        </span>
      </span>
      {wide && <span className={classes.status}>{t.common.status[row.status]}</span>}
      <span className={classes.clock}>
        {row.pending > 0 && (
          <span className={classes.pending} title={words.pending(row.pending)}>
            <IconClockUp size={15} aria-hidden />
          </span>
        )}
        {question || row.withAi ? (
          <AnswerDue row={row} />
        ) : row.clock ? (
          <ClockText clock={row.clock} silent />
        ) : (
          <span className={classes.quiet}>{row.active ? '–' : t.common.status[row.status]}</span>
        )}
      </span>
      {snippet !== undefined && <SnippetText className={classes.snippet} text={snippet} />}
    </div>
  )
}

function Customer({ row, question }: { row: InboxRow; question: boolean }) {
  if (question) {
    return (
      <span className={classes.customer}>
        <span className={classes.name} title={row.subject} dir="auto">
          {row.subject}
        </span>
      </span>
    )
  }
  return (
    <span className={classes.customer}>
      <span className={classes.name} title={row.customerName} dir="auto">
        {row.customerName}
      </span>
      {row.customerTier !== 'standard' && <span className={classes.mark}>{t.common.tier[row.customerTier]}</span>}
      {!row.language.startsWith('en') && (
        <span className={classes.mark} title={words.language(languageName(row.language))}>
          {row.language.toUpperCase()}
        </span>
      )}
    </span>
  )
}

function Flags({ entry, names, wide }: { entry: Entry; names: RowNames; wide: boolean }) {
  const { row, gone } = entry
  const { escalatedTo, approval, asked } = names
  const waits = escalatedTo !== null || approval !== null || asked !== null
  // In two lines there is room for one mark: what waits for an answer comes before why it does.
  const shown = row.flags.slice(0, wide ? 2 : !waits && !gone ? 1 : 0)
  const others = row.flags.slice(shown.length)
  const rest = others.map(({ label }) => label).join(', ')
  return (
    <span className={classes.flags}>
      {gone && <span className={classes.mark}>{words.gone}</span>}
      {row.away && (
        <span className={classes.mark} title={words.awayWhat}>
          <IconMoon size={13} stroke={2} aria-hidden />
          {row.away.untilReply ? words.awayForReply : words.awayUntil(formatWhen(row.away.until))}
        </span>
      )}
      {escalatedTo !== null && (
        <span className={classes.accept} title={escalatedTo}>
          <IconArrowUpRight size={13} stroke={2} aria-hidden />
          {words.toAccept}
        </span>
      )}
      {approval !== null && (
        <span className={classes.accept} title={approval.sentence}>
          <IconRubberStamp size={13} stroke={2} aria-hidden />
          {approval.what}
        </span>
      )}
      {asked !== null && (
        <span className={classes.accept} title={asked.sentence}>
          <IconMessageCircleQuestion size={13} stroke={2} aria-hidden />
          {asked.by}
        </span>
      )}
      {shown.map(({ code, label }) => (
        <FlagChip key={code} label={label} />
      ))}
      {others.length > 0 && (
        <span className={classes.more} title={rest}>
          {t.common.moreFlags(others.length)}
        </span>
      )}
    </span>
  )
}
