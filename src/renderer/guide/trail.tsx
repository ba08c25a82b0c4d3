import { Button, UnstyledButton } from '@mantine/core'
import {
  IconArrowBackUp,
  IconBolt,
  IconChecklist,
  IconCpu,
  IconFlag3,
  IconListTree,
  IconRouteAltLeft,
  IconUser,
} from '@tabler/icons-react'
import { useState } from 'react'
import type { Case } from '../../shared/case/state.ts'
import type { GuideLibrary } from '../../shared/guide/guide.ts'
import { isDone } from '../../shared/guide/path.ts'
import type { GuideRun, StepTaken } from '../../shared/guide/run.ts'
import type { PathEntry } from '../../shared/guide/walk.ts'
import { words } from '../case/words.ts'
import { formatDateTime, formatWhen } from '../ui/format.ts'
import classes from './guide.module.css'
import { recordWords } from './record-words.ts'
import { type EvidenceJumps, SeenValues } from './seen-values.tsx'

interface TrailProps extends EvidenceJumps {
  readonly run: GuideRun
  readonly path: readonly PathEntry[]
  readonly library: GuideLibrary
  readonly state: Case
  /** Goes back to an entry of the path and does it anew; null where nobody may. */
  readonly onBack: ((entry: number) => void) | null
  /** Takes another branch than the case did; null where nobody may. */
  readonly onOverride: ((entry: number) => void) | null
}

/** The way through a guide so far, the latest step first, and what was gone back over. */
export function Trail({ run, path, library, state, onBack, onOverride, ...jumps }: TrailProps) {
  // The entry into the guide itself says nothing that its title does not.
  const entries = path.map((entry, index) => ({ entry, index })).slice(1)
  const several = new Set(run.records.map(({ by }) => by.id)).size > 1
  const standing = new Set(path.map(({ record }) => record))
  const earlier = run.records.filter(({ taken }, index) => taken.kind !== 'back' && !standing.has(index))
  return (
    <section className={classes.block} aria-labelledby="guide-trail">
      <h3 id="guide-trail" className={classes.blockTitle}>
        {run.state === 'running' ? words.guide.trail.title : words.guide.trail.titleOver}
      </h3>
      {entries.length === 0 ? (
        <p className={classes.quiet}>{words.guide.trail.empty}</p>
      ) : (
        <ol className={classes.trail} reversed>
          {entries.toReversed().map(({ entry: { taken, record, depth, at, by }, index }) => {
            const { title, answer, offPath, saw } = recordWords(taken, library)
            return (
              <li
                key={record}
                data-kind={taken.kind}
                data-step={taken.step}
                style={{ marginInlineStart: depth * 14 }}
                tabIndex={-1}
              >
                <p className={classes.entry}>
                  <KindIcon taken={taken} />
                  <span dir="auto">
                    {title}
                    {answer && <strong> {answer}</strong>}
                  </span>
                  {onBack && isDone(taken) && (
                    <UnstyledButton
                      className={classes.entryButton ?? ''}
                      aria-label={words.guide.trail.backToStep(title)}
                      title={words.guide.trail.backTo}
                      onClick={() => onBack(index)}
                    >
                      <IconArrowBackUp size={15} aria-hidden />
                    </UnstyledButton>
                  )}
                </p>
                {offPath && (
                  <p className={classes.offPath} dir="auto">
                    <IconRouteAltLeft size={13} aria-hidden /> {words.guide.offPath.reason(offPath)}
                  </p>
                )}
                <SeenValues saw={saw} state={state} {...jumps} />
                {taken.kind === 'checked' && (
                  <p className={classes.source}>
                    {!offPath && words.guide.trail.byCase}
                    {onOverride && (
                      <Button
                        variant="subtle"
                        size="compact-xs"
                        aria-label={words.guide.trail.overrideOf(title)}
                        onClick={() => onOverride(index)}
                      >
                        {words.guide.trail.override}
                      </Button>
                    )}
                  </p>
                )}
                {several && isDone(taken) && (
                  <p className={classes.source} title={formatDateTime(at)}>
                    {words.guide.trail.by(by.name, formatWhen(at))}
                  </p>
                )}
              </li>
            )
          })}
        </ol>
      )}
      {earlier.length > 0 && <Earlier records={earlier} library={library} />}
    </section>
  )
}

/** What was taken and gone back over: it stays on record. */
function Earlier({
  records,
  library,
}: {
  readonly records: readonly GuideRun['records'][number][]
  readonly library: GuideLibrary
}) {
  const [open, setOpen] = useState(false)
  return (
    <div className={classes.earlier}>
      <UnstyledButton className={classes.link ?? ''} aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.guide.trail.earlier(records.length)}
      </UnstyledButton>
      {open && (
        <ul>
          {records.map(({ taken, at, by }, index) => {
            const { title, answer, offPath } = recordWords(taken, library)
            return (
              // Records are never changed or removed.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <li key={index} dir="auto">
                {title} {answer && <strong>{answer}</strong>}
                {offPath && <> · {words.guide.offPath.reason(offPath)}</>}{' '}
                <span className={classes.source} title={formatDateTime(at)}>
                  {words.guide.trail.by(by.name, formatWhen(at))}
                </span>
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}

const icons: Record<Exclude<StepTaken['kind'], 'back'>, typeof IconUser> = {
  entered: IconListTree,
  answered: IconUser,
  checked: IconCpu,
  ticked: IconChecklist,
  acted: IconBolt,
  ended: IconFlag3,
  jumped: IconRouteAltLeft,
}

function KindIcon({ taken }: { readonly taken: PathEntry['taken'] }) {
  const Icon = taken.kind === 'checked' && taken.offPath ? IconUser : icons[taken.kind]
  return <Icon className={classes.kind ?? ''} size={14} aria-hidden />
}
