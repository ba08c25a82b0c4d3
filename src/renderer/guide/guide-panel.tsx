import { Skeleton, UnstyledButton } from '@mantine/core'
import { IconRoute } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { Directory } from '../../shared/access/directory.ts'
import type { Case } from '../../shared/case/state.ts'
import type { FilledAction } from '../../shared/guide/fill-action.ts'
import { isFor } from '../../shared/guide/offers.ts'
import { useMe } from '../app/desk-state.ts'
import { RefusalNote } from '../case/refusal-note.tsx'
import { words } from '../case/words.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { EndCard } from './end-card.tsx'
import classes from './guide.module.css'
import { GuideChoice } from './guide-choice.tsx'
import { OfferCard } from './offer-card.tsx'
import { RunPanel } from './run-panel.tsx'
import { Runs } from './runs.tsx'
import type { EvidenceJumps } from './seen-values.tsx'
import { useAnnounce } from './use-announce.ts'
import type { ActionGiven, GuideWork } from './use-guide.ts'

interface GuidePanelProps extends Omit<EvidenceJumps, 'toAnswer'> {
  readonly work: GuideWork
  readonly state: Case
  readonly directory: Directory
  readonly onGive: (given: ActionGiven) => void
  readonly onSheet: (filled: FilledAction) => void
  readonly say: (words: string) => void
}

/** The Guide tab: the run at work, or what fits the case; and what was run on it before. */
export function GuidePanel({ work, state, directory, onGive, onSheet, say, ...toEvidence }: GuidePanelProps) {
  const { library, run, view, mayRun, trouble } = work
  useAnnounce(work, say)
  const panel = useRef<HTMLDivElement>(null)
  const atWork = mayRun && run?.state === 'running' ? run : null
  const jumps = {
    ...toEvidence,
    toAnswer: (step: string) => {
      const entry = panel.current?.querySelector<HTMLElement>(`li[data-step="${CSS.escape(step)}"]`)
      entry?.scrollIntoView({ block: 'nearest' })
      entry?.focus({ preventScroll: true })
    },
  }
  const others = state.guideRuns.filter((one) => one !== atWork).toReversed()
  if (!library) {
    return (
      <div className={classes.block} role="status" aria-busy aria-label={words.guide.loading}>
        <Skeleton height={18} width="50%" mb={8} />
        <Skeleton height={70} />
      </div>
    )
  }
  return (
    <div ref={panel}>
      {atWork && view ? (
        <RunPanel
          key={atWork.id}
          run={atWork}
          view={view}
          library={library}
          work={work}
          justBegun={work.ownRun}
          state={state}
          directory={directory}
          onGive={onGive}
          onSheet={onSheet}
          {...jumps}
        />
      ) : atWork ? (
        <EmptyState title={atWork.title} icon={<IconRoute size={28} />}>
          {words.guide.stuck.notHere}
        </EmptyState>
      ) : (
        <>
          {trouble && (
            <div className={classes.block}>
              <RefusalNote refusal={trouble} />
            </div>
          )}
          {run?.state === 'ended' && work.ownRun && <EndCard key={run.id} run={run} view={view} />}
          {work.mayStart ? <Offered work={work} /> : !mayRun && <MayNot />}
        </>
      )}
      {others.length > 0 && (
        <Runs
          runs={others}
          open={atWork ? null : (run?.id ?? null)}
          library={library}
          state={state}
          onTakeUp={mayRun ? work.choose : null}
          {...jumps}
        />
      )}
    </div>
  )
}

function MayNot() {
  return <p className={`${classes.block} ${classes.quiet}`}>{words.guide.offer.mayNot}</p>
}

/** What fits the case best, and every other guide by hand. */
function Offered({ work }: { readonly work: GuideWork }) {
  const { library, offers, sending, start } = work
  const me = useMe()
  const [all, setAll] = useState(false)
  const [offer] = offers
  const guides = (library?.all() ?? []).filter((guide) => isFor(guide, me))
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    if (all) box.current?.querySelector('input')?.focus()
  }, [all])
  if (guides.length === 0) {
    return (
      <EmptyState title={words.guide.offer.noGuides} icon={<IconRoute size={28} />}>
        {words.guide.offer.noGuidesWhat}
      </EmptyState>
    )
  }
  // Right after a guide has ended, the way on is not another guide.
  const over = !offer && work.ownRun
  const open = all || (!offer && !over)
  return (
    <section ref={box} className={classes.block} aria-labelledby="guide-offer">
      <h2 id="guide-offer" className={classes.blockTitle}>
        {offer ? words.guide.offer.title : over ? words.guide.offer.others : words.guide.offer.none}
      </h2>
      {offer ? (
        <OfferCard
          offer={offer}
          sending={sending}
          hint={undefined}
          onStart={({ guide, because }) => start(guide, because)}
        />
      ) : (
        !over && <p className={classes.quiet}>{words.guide.offer.noneWhat}</p>
      )}
      {(offer || over) && (
        <UnstyledButton className={classes.link ?? ''} aria-expanded={open} onClick={() => setAll(!all)}>
          {all ? words.guide.offer.fewer : over ? words.guide.offer.byHand : words.guide.offer.others}
        </UnstyledButton>
      )}
      {open && (
        <GuideChoice
          guides={guides}
          fitting={new Set(offers.map(({ guide }) => guide.key))}
          disabled={sending}
          onStart={(guide) => start(guide, offers.find((one) => one.guide === guide)?.because ?? [])}
        />
      )}
    </section>
  )
}
