import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Directory } from '../../shared/access/directory.ts'
import type { Case } from '../../shared/case/state.ts'
import type { GuideAct } from '../../shared/guide/advance.ts'
import type { FilledAction } from '../../shared/guide/fill-action.ts'
import type { GuideLibrary } from '../../shared/guide/guide.ts'
import type { GuideRun } from '../../shared/guide/run.ts'
import type { RunView } from '../../shared/guide/view.ts'
import { useMe } from '../app/desk-state.ts'
import { RefusalNote } from '../case/refusal-note.tsx'
import { words } from '../case/words.ts'
import { KeyHint } from '../ui/key-hint.tsx'
import { AskedReason } from './asked-reason.tsx'
import type { Asking } from './asking.ts'
import { JumpChoice } from './branch-choices.tsx'
import classes from './guide.module.css'
import { ProgressLine } from './progress-line.tsx'
import { type EvidenceJumps, SeenValues } from './seen-values.tsx'
import { StepBody } from './step-body.tsx'
import { stepsDone } from './steps-done.ts'
import { Trail } from './trail.tsx'
import type { ActionGiven, GuideWork } from './use-guide.ts'
import { inGuide, useRunKeys } from './use-guide-keys.ts'
import { VersionLink } from './version-link.tsx'

interface RunPanelProps extends EvidenceJumps {
  readonly run: GuideRun
  readonly view: RunView
  readonly library: GuideLibrary
  readonly work: Pick<GuideWork, 'act' | 'leave' | 'sending' | 'trouble'>
  /** Said of the run in place of its version: it is no run of one. */
  readonly about?: string
  /** Somebody began it or took it up here: the focus goes onto its step. */
  readonly justBegun?: boolean
  readonly state: Case
  readonly directory: Directory
  readonly onGive: (given: ActionGiven) => void
  readonly onSheet: (filled: FilledAction) => void
}

/** A guide at work: the present step alone, how far it is to the end, and the way that led here. */
export function RunPanel(props: RunPanelProps) {
  const { run, view, library, work, state, directory, about, justBegun = false, onGive, onSheet, ...jumps } = props
  const { id: meId } = useMe()
  const [asking, setAsking] = useState<Asking | null>(null)
  const card = useRef<HTMLElement>(null)
  const { step, walk, fault, stepsLeft, backTo } = view
  const { sending, trouble } = work
  const position = `${run.id}:${run.records.length}`
  useFocusOnStep(card, position, justBegun)

  const act = async (wanted: GuideAct) => {
    const took = await work.act(wanted)
    if (took) setAsking(null)
  }
  const back = backTo === null ? null : () => act({ kind: 'back' })
  useRunKeys({ back, leave: () => setAsking({ kind: 'leave' }) })
  const cancel = () => {
    setAsking(null)
    requestAnimationFrame(() => card.current?.focus())
  }
  const within = walk.guide && walk.frames.length > 1 ? walk.guide.title : null
  const other = run.startedBy.id !== meId
  return (
    <>
      <header className={classes.head}>
        <h2 className={classes.title} dir="auto">
          {run.title}
        </h2>
        {about === undefined ? <VersionLink run={run} /> : <p className={classes.source}>{about}</p>}
        {other && <p className={classes.source}>{words.guide.begun(run.startedBy.name)}</p>}
        {stepsLeft !== null && <ProgressLine done={stepsDone(walk.path)} left={stepsLeft} />}
      </header>
      <section
        ref={card}
        className={classes.card}
        tabIndex={-1}
        data-guide-step={step?.key ?? ''}
        aria-label={step ? words.guide.step.label(step.title) : words.guide.stuck.title}
      >
        {within && <p className={classes.source}>{words.guide.step.within(within)}</p>}
        {step && (
          <h3 className={classes.stepTitle} dir="auto">
            {step.title}
          </h3>
        )}
        {step && 'text' in step && step.text.trim() !== step.title.trim() && (
          <p className={classes.text} dir="auto">
            {step.text}
          </p>
        )}
        {trouble && <RefusalNote refusal={trouble} />}
        {fault && (
          <p className={classes.blocked} role="status">
            <IconAlertTriangle size={15} aria-hidden /> {words.guide.stuck.title}. {fault} {words.guide.stuck.what}
          </p>
        )}
        {step && step.faults.length > 0 && !fault && <Faults faults={step.faults} />}
        {step?.note && (
          <p className={classes.note} dir="auto">
            {step.note}
          </p>
        )}
        {asking ? (
          <AskedReason
            asking={asking}
            walk={walk}
            library={library}
            sending={sending}
            onAct={act}
            onAsk={setAsking}
            onLeave={async (reason) => {
              if (await work.leave(reason)) setAsking(null)
            }}
            onCancel={cancel}
          />
        ) : (
          step && (
            <StepBody
              key={position}
              step={step}
              state={state}
              directory={directory}
              draft={`${state.id}:guide:${position}`}
              sending={sending}
              onAct={act}
              onAsk={setAsking}
              onGive={onGive}
              onSheet={onSheet}
            />
          )
        )}
        {!asking && fault && walk.guide && step?.type !== 'check' && (
          <JumpChoice guide={walk.guide} onAsk={setAsking} />
        )}
        {step && (suggests(view) || step.type === 'check') && (
          <div className={classes.stepSaw}>
            {suggests(view) && <span className={classes.because}>{words.guide.step.suggestedBecause}</span>}
            <SeenValues saw={step.saw} state={state} {...jumps} />
          </div>
        )}
      </section>
      {!asking && (
        <div className={classes.foot}>
          <Button
            variant="subtle"
            size="compact-sm"
            rightSection={<KeyHint keys="Backspace" />}
            disabled={back === null || sending}
            onClick={() => back?.()}
          >
            {words.guide.step.back}
          </Button>
          <Button variant="subtle" size="compact-sm" onClick={() => setAsking({ kind: 'leave' })}>
            {words.guide.leave}
          </Button>
        </div>
      )}
      <Trail
        run={run}
        path={walk.path}
        library={library}
        state={state}
        onBack={sending ? null : (entry) => act({ kind: 'back', to: entry })}
        onOverride={sending ? null : (entry) => setAsking({ kind: 'which', entry })}
        {...jumps}
      />
    </>
  )
}

/** Whether the case suggests an answer. */
function suggests({ step }: RunView): boolean {
  return step?.type === 'question' && step.answer.kind === 'options' && step.answer.options.some((one) => one.suggested)
}

function Faults({ faults }: { readonly faults: readonly string[] }) {
  return (
    <div className={classes.faults}>
      {words.guide.step.faults}
      <ul>
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </div>
  )
}

/** Brings the focus onto the step whenever it is another one, where it was in the guide or nowhere before. */
function useFocusOnStep(card: RefObject<HTMLElement | null>, position: string, justBegun: boolean): void {
  const shown = useRef(justBegun ? null : position)
  useEffect(() => {
    if (shown.current === position) return
    shown.current = position
    if (inGuide()) focusStep(card.current)
  }, [card, position])
}

/** Onto the field that is to be written, else onto the step itself. */
export function focusStep(card: HTMLElement | null): void {
  const field = card?.querySelector<HTMLElement>('input[data-guide-field], textarea[data-guide-field]')
  card?.scrollIntoView({ block: 'nearest' })
  ;(field ?? card)?.focus({ preventScroll: true })
}
