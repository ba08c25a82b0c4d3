import { useEffect, useMemo, useRef, useState } from 'react'
import { v7 as newId } from 'uuid'
import type { Directory } from '../../shared/access/directory.ts'
import { mayDo } from '../../shared/access/permissions.ts'
import { isActive } from '../../shared/case/basics.ts'
import type { CaseCommand } from '../../shared/case/commands/index.ts'
import type { PlainCommand } from '../../shared/case/commands/plain.ts'
import type { Case } from '../../shared/case/state.ts'
import { type Advance, advance, beginRun, type GuideAct } from '../../shared/guide/advance.ts'
import type { Guide, GuideLibrary } from '../../shared/guide/guide.ts'
import { type Offer, offerGuides } from '../../shared/guide/offers.ts'
import type { GuideRun } from '../../shared/guide/run.ts'
import { type RunView, viewOf } from '../../shared/guide/view.ts'
import { serverNow, useMe } from '../app/desk-state.ts'
import type { Trouble } from '../case/refusal-note.tsx'
import { type Outcome, useCommands } from '../case/use-commands.ts'
import { words } from '../case/words.ts'
import { runInHand } from './run-in-hand.ts'
import { useGuideLibrary } from './use-guide-library.ts'

/** A command of an action step as it is to be given: with what it makes, and why another than proposed. */
export interface ActionGiven {
  readonly command: PlainCommand
  readonly made: string | null
  readonly reason: string | null
}

/** The guides of a case at work. */
export interface GuideWork {
  /** Null before the desk has told which guides there are. */
  readonly library: GuideLibrary | null
  /** Those that fit the case, best first; none while one is under way. */
  readonly offers: readonly Offer[]
  /** Whether this person may run guides on the case. */
  readonly mayRun: boolean
  /** Whether a new run may begin. */
  readonly mayStart: boolean
  /** The run that is gone on with; null: none is under way. */
  readonly run: GuideRun | null
  /** Whether that run is one this person was just at. */
  readonly ownRun: boolean
  /** Null where the run's version is not known here. */
  readonly view: RunView | null
  /** Given, and not yet to be seen on the case. */
  readonly sending: boolean
  readonly trouble: Trouble | null
  readonly choose: (runId: string) => void
  readonly start: (guide: Guide, because: readonly string[]) => void
  /** Does a step; answers whether the desk took it. */
  readonly act: (act: GuideAct) => Promise<boolean>
  /** The command of an action step together with its step, or null where the run cannot take it. */
  readonly wrap: (given: ActionGiven) => CaseCommand | null
  /** Gives it. */
  readonly give: (given: ActionGiven) => Promise<Outcome>
  readonly leave: (reason: string) => Promise<boolean>
}

interface GuideInput {
  readonly state: Case
  readonly directory: Directory
  readonly say: (words: string) => void
}

/** Runs guides on a case: what fits, where the run stands, and what each key and button of it gives. */
export function useGuide({ state, directory, say }: GuideInput): GuideWork {
  const me = useMe()
  const issue = useCommands()
  const library = useGuideLibrary(state)
  const [chosen, choose] = useState<string | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  /** The run that was sent something, and how many records it had then. */
  const [sent, setSent] = useState<{ readonly runId: string; readonly seen: number } | null>(null)
  const busy = useRef(false)

  const run = runInHand(state.guideRuns, chosen)
  const scope = useMemo(() => ({ state, member: me, directory, at: now() }), [state, me, directory])
  const view = useMemo(() => {
    const known = run && library?.find(run.guide, run.version)
    return run && library && known ? viewOf(run, scope, library) : null
  }, [run, scope, library])
  const mayRun = mayDo(me, 'run_guide', state)
  const mayStart = mayRun && isActive(state.status)
  const underWay = run?.state === 'running'
  const offers = useMemo(
    () => (library && mayStart && !underWay ? offerGuides(scope, library).filter(notYetRun(state)) : []),
    [library, mayStart, underWay, scope, state],
  )

  const records = state.guideRuns.find(({ id }) => id === sent?.runId)?.records.length ?? 0
  useEffect(() => {
    if (sent && records !== sent.seen) setSent(null)
  }, [sent, records])

  const send = async (runId: string, seen: number, command: CaseCommand): Promise<Outcome> => {
    busy.current = true
    setTrouble(null)
    setSent({ runId, seen })
    const outcome = await issue(state.id, command)
    busy.current = false
    if (outcome.ok) choose(runId)
    else {
      setSent(null)
      setTrouble(outcome.trouble)
    }
    return outcome
  }
  /** What a step of the run in hand becomes; a fault is told. */
  const stepped = (act: GuideAct) => {
    if (!run || !library || busy.current || sent) return null
    const next: Advance = advance(run, act, { ...scope, at: now() }, library)
    if (next.fault !== null) setTrouble({ message: next.fault, truth: null })
    return next.taken && { runId: run.id, seen: run.records.length, taken: next.taken, at: now() }
  }
  const act = async (wanted: GuideAct) => {
    const input = stepped(wanted)
    if (!input) return false
    return (await send(input.runId, input.seen, { type: 'case.step_guide', input })).ok
  }
  const wrap = ({ command, made, reason }: ActionGiven): CaseCommand | null => {
    const input = stepped({ kind: 'acted', command: command.type, made, reason })
    return input && { type: 'case.act_in_guide', input: { ...input, command } }
  }
  const give = async (given: ActionGiven): Promise<Outcome> => {
    const command = wrap(given)
    if (!run || !command) return { ok: false, trouble: { message: words.guide.action.movedOn, truth: null } }
    return send(run.id, run.records.length, command)
  }
  const start = async (guide: Guide, because: readonly string[]) => {
    if (!library || busy.current || sent) return
    const begun = beginRun(guide, { ...scope, at: now() }, library)
    if (begun.fault !== null) return setTrouble({ message: begun.fault, truth: null })
    const runId = newId()
    const { key, version } = guide
    const input = { runId, guide: key, version, offeredBecause: [...because], taken: begun.taken, at: now() }
    const outcome = await send(runId, 0, { type: 'case.start_guide', input })
    if (outcome.ok) say(words.guide.spoken.started(guide.title))
  }
  const leave = async (reason: string) => {
    if (!run || busy.current || sent) return false
    const command: CaseCommand = { type: 'case.leave_guide', input: { runId: run.id, reason } }
    const { ok } = await send(run.id, run.records.length, command)
    // Leaving adds no record that would show on the run.
    setSent(null)
    if (ok) say(words.guide.spoken.left(run.title))
    return ok
  }

  // A check after an action of one's own is answered on the case as the action left it.
  const last = run?.records.at(-1)
  const goesOn = mayRun && underWay && view?.goesOn && last?.by.id === me.id ? run.records.length : null
  const goOn = useRef(act)
  useEffect(() => {
    goOn.current = act
  })
  useEffect(() => {
    if (goesOn !== null) goOn.current({ kind: 'go_on' })
  }, [goesOn])

  return {
    library,
    offers,
    mayRun,
    mayStart,
    run,
    ownRun: run !== null && run.id === chosen,
    view,
    sending: sent !== null,
    trouble,
    choose,
    start,
    act,
    wrap,
    give,
    leave,
  }
}

/** A guide that came to its end on the case is not offered again, unless the case came back since. */
function notYetRun({ guideRuns, timeline }: Case): (offer: Offer) => boolean {
  const reopenedAt = timeline.findLast(({ kind }) => kind === 'case_reopened')?.at ?? ''
  return ({ guide }) =>
    !guideRuns.some((run) => run.guide === guide.key && run.state === 'ended' && (run.endedAt ?? '') > reopenedAt)
}

function now(): string {
  return new Date(serverNow()).toISOString()
}
