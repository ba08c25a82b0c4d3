import { Button, NativeSelect, Text } from '@mantine/core'
import { IconArrowBackUp, IconPlayerPlay, IconRefresh } from '@tabler/icons-react'
import { useEffect, useMemo, useState } from 'react'
import type { Case } from '../../shared/case/state.ts'
import type { GuideAct } from '../../shared/guide/advance.ts'
import type { FilledAction } from '../../shared/guide/fill-action.ts'
import { libraryWith } from '../../shared/guide/guide-library.ts'
import type { RunScope } from '../../shared/guide/scope.ts'
import { viewOf } from '../../shared/guide/view.ts'
import { serverNow, useDirectory, useMe } from '../app/desk-state.ts'
import { useRoute } from '../app/route.ts'
import { t } from '../app/text/index.ts'
import { RunPanel } from '../guide/run-panel.tsx'
import { CasePicker } from './case-picker.tsx'
import { useChosenCase } from './chosen-case.tsx'
import classes from './forms.module.css'
import { type Trial, useTrials } from './trial-store.ts'
import { useGuideEditor, useGuideEditorStore } from './use-guide-editor.ts'
import { useGuideLibrary } from './use-guide-library.ts'

const words = t.guides.trial

/** Runs the guide as it is drawn now on a real case, which is only read; the step that has the turn is shown in the views. */
export function TrialPanel() {
  const key = useGuideEditor((editor) => editor.key)
  const chosen = useChosenCase((choice) => choice.chosen)
  const state = useChosenCase((choice) => choice.state)
  const trial = useTrials(({ trial: now }) => now)
  const own = trial && trial.run.guide === key && trial.caseId === state?.id ? trial : null
  return (
    <div className={classes.inspector} data-tab="guide">
      <Text size="xs" c="dimmed">
        {words.intro}
      </Text>
      <CasePicker />
      {!chosen && <Text size="sm">{words.noCase}</Text>}
      {chosen && !state && (
        <Text size="sm" role="status">
          {words.waiting}
        </Text>
      )}
      {state && <Controls state={state} trial={own} />}
      {state && own && <TrialRun state={state} trial={own} />}
    </div>
  )
}

/** What the guide is run on: the case, read by a member of the workspace at this moment. */
function useScopeOf(state: Case): (memberId: string) => RunScope {
  const directory = useDirectory()
  const me = useMe()
  return (memberId) => ({
    state,
    directory,
    member: directory.members.get(memberId) ?? me,
    at: new Date(serverNow()).toISOString(),
  })
}

function useTrialLibrary() {
  const guide = useGuideEditor((editor) => editor.guide)
  const library = useGuideLibrary()
  return useMemo(() => libraryWith(library, guide), [library, guide])
}

function Controls({ state, trial }: { readonly state: Case; readonly trial: Trial | null }) {
  const me = useMe()
  const { members } = useDirectory()
  const guide = useGuideEditor((editor) => editor.guide)
  const library = useTrialLibrary()
  const scopeOf = useScopeOf(state)
  const { begin, stop, fault } = useTrials()
  const [memberId, read] = useState(trial?.memberId ?? me.id)
  const start = (by: string) => begin(guide, scopeOf(by), library)
  const readers = [...members.values()]
    .filter(({ active, id }) => active && id !== me.id)
    .map(({ id, name, role }) => ({ value: id, label: `${name} · ${t.common.role[role]}` }))
    .toSorted((a, b) => a.label.localeCompare(b.label))
  const begun = trial !== null && trial.run.records.length > 0
  return (
    <>
      <div className={classes.trialTools}>
        <NativeSelect
          label={words.readBy}
          data={[{ value: me.id, label: words.me(me.name) }, ...readers]}
          value={memberId}
          onChange={({ currentTarget: { value } }) => {
            read(value)
            if (begun) start(value)
          }}
        />
        <Button
          variant={begun ? 'default' : 'filled'}
          leftSection={begun ? <IconRefresh size={15} aria-hidden /> : <IconPlayerPlay size={15} aria-hidden />}
          onClick={() => start(memberId)}
        >
          {begun ? words.again : words.begin}
        </Button>
        {begun && (
          <Button variant="subtle" onClick={stop}>
            {words.stop}
          </Button>
        )}
      </div>
      {!begun && fault !== null && (
        <Text size="sm" role="alert">
          {words.cannot(fault)}
        </Text>
      )}
    </>
  )
}

function TrialRun({ state, trial }: { readonly state: Case; readonly trial: Trial }) {
  const store = useGuideEditorStore()
  const directory = useDirectory()
  const key = useGuideEditor((editor) => editor.key)
  const library = useTrialLibrary()
  const scopeOf = useScopeOf(state)
  const { act, back, stop, fault } = useTrials()
  const go = useRoute((route) => route.go)
  const [said, say] = useState<string | null>(null)
  const { run, memberId } = trial
  // The moment is that of the last record, so that what is shown stays as it was acted on.
  const at = run.records.at(-1)?.at ?? run.startedAt
  const member = directory.members.get(memberId)
  const view = useMemo(
    () => (member ? viewOf(run, { state, directory, member, at }, library) : null),
    [run, state, directory, member, at, library],
  )
  const here = view && hereIn(view, key)
  useEffect(() => {
    if (here !== null) store.getState().show(here)
  }, [here, store])
  if (!view || run.records.length === 0) return null
  const take = (wanted: GuideAct) => {
    say(null)
    act(wanted, scopeOf(memberId), library)
  }
  const give = (action: string, command: string, reason: string | null) => {
    take({ kind: 'acted', command, made: null, reason })
    say(words.given(action))
    // What follows is asked of the case as it is: nothing was given.
    if (useTrials.getState().fault === null) act({ kind: 'go_on' }, scopeOf(memberId), library)
  }
  const openCase = () => go({ area: 'inbox', reference: state.reference })
  const ended = view.walk.state === 'ended'
  return (
    <div className={classes.trialRun}>
      <RunPanel
        run={run}
        view={view}
        library={library}
        state={state}
        directory={directory}
        work={{
          sending: false,
          trouble: fault === null ? null : { message: fault, truth: null },
          act: async (wanted) => {
            take(wanted)
            return true
          },
          leave: async () => {
            stop()
            return true
          },
        }}
        about={words.draft}
        onGive={({ command, reason }) => give(nameOfStep(view.step), command.type, reason)}
        onSheet={(filled) => give(t.guides.inspector.action[filled.action], commandOf(filled), null)}
        toFact={openCase}
        toFlag={openCase}
        toAnswer={(step) => store.getState().show(step)}
      />
      {said && (
        <Text size="xs" role="status">
          {said} {words.untouched}
        </Text>
      )}
      {ended && (
        <div className={classes.line}>
          <Text size="sm" role="status">
            {words.ended}
          </Text>
          <Button variant="default" leftSection={<IconArrowBackUp size={15} aria-hidden />} onClick={back}>
            {words.back}
          </Button>
        </div>
      )}
    </div>
  )
}

/** The step of the guide `key` that has the turn; within a sub-guide the step that led into it. */
function hereIn({ step, walk }: ReturnType<typeof viewOf>, key: string): string | null {
  if (step && walk.guide?.key === key) return step.key
  return walk.path.findLast(({ taken }) => taken.guide === key)?.taken.step ?? null
}

type ShownStep = ReturnType<typeof viewOf>['step']

function nameOfStep(step: ShownStep): string {
  return step?.type === 'action' ? t.guides.inspector.action[step.filled.action] : (step?.title ?? '')
}

/** The command an action stands for: what its sheet would have sent. */
function commandOf({ action }: FilledAction): string {
  return `case.${action}`
}
