import type { Severity } from '../../shared/case/basics.ts'
import type { Flag, FlagCode } from '../../shared/case/flag.ts'
import type { Action } from '../app/keys.ts'
import { type Availabilities, type CaseActionId, caseActionIds } from './available-actions.ts'
import { defaultKeys } from './case-actions.ts'
import type { SideTab } from './side-panel.tsx'
import { judgementOf } from './verdicts.ts'
import { words } from './words.ts'

interface CaseKeyActions {
  readonly available: Availabilities
  readonly act: (id: CaseActionId) => void
  readonly setSeverity: (to: Severity) => void
  /** The flag that Agree and Override mean. */
  readonly flag: Flag | null
  readonly agree: (code: FlagCode) => void
  readonly override: (code: FlagCode) => void
  readonly miss: () => void
  /** Opens the cards behind 'and 3 more', or closes them; null where there are none. */
  readonly moreFlags: (() => void) | null
  readonly showTab: (tab: SideTab) => void
  readonly showGuide: () => void
  readonly showConsult: () => void
  /** Takes the escalation back that was sent a moment ago. */
  readonly undo: (() => void) | null
  readonly leaveEvidence: (() => void) | null
}

const severities = ['S1', 'S2', 'S3', 'S4'] as const

/** Every action of the open case for the keyboard and the command palette; only those that can be done now. */
export function caseKeyActions(given: CaseKeyActions): Action[] {
  const { available, act, flag, agree, override, showTab, undo, leaveEvidence } = given
  const ready = (id: CaseActionId) => available[id].kind === 'ready'
  const own = caseActionIds
    .filter((id) => id !== 'judge')
    .map((id) => action(id, words.actions[id], defaultKeys[id], { enabled: ready(id), run: () => act(id) }))
  const severity = severities.map((to, index) =>
    action(`severity_${index + 1}`, words.actions.setSeverity(to), String(index + 1), {
      enabled: ready('severity'),
      run: () => given.setSeverity(to),
    }),
  )
  const judges = ready('judge') && flag !== null
  const mayAgree = judges && (flag.verdict === null || judgementOf(flag.verdict) !== 'right')
  const always = (run: () => void) => ({ enabled: true, run })
  return [
    ...own,
    ...severity,
    action('agree', words.actions.agree, defaultKeys.agree, { enabled: mayAgree, run: () => flag && agree(flag.code) }),
    action('override', words.actions.override, defaultKeys.override, {
      enabled: judges,
      run: () => flag && override(flag.code),
    }),
    action('miss', words.miss.quiet, defaultKeys.miss, { enabled: ready('judge'), run: given.miss }),
    action('more_flags', words.actions.moreFlags, defaultKeys.moreFlags, {
      enabled: given.moreFlags !== null,
      run: () => given.moreFlags?.(),
    }),
    action(
      'why',
      words.actions.showWhy,
      'shift+w',
      always(() => showTab('why')),
    ),
    action('guide', words.guide.show, defaultKeys.guide, always(given.showGuide)),
    action('consults', words.consult.show, 'shift+c', always(given.showConsult)),
    action(
      'assist',
      words.assist.show,
      'shift+h',
      always(() => showTab('assist')),
    ),
    action(
      'facts',
      words.actions.showFacts,
      'shift+f',
      always(() => showTab('facts')),
    ),
    action(
      'timeline',
      words.actions.showTimeline,
      'shift+t',
      always(() => showTab('timeline')),
    ),
    action('undo', words.actions.undo, 'mod+z', { enabled: undo !== null, run: () => undo?.() }),
    action('leave_evidence', words.actions.leaveEvidence, 'Escape', {
      enabled: leaveEvidence !== null,
      run: () => leaveEvidence?.(),
    }),
  ]
}

type Doing = Pick<Action, 'run'> & { readonly enabled: boolean }

function action(name: string, label: string, key: string, { enabled, run }: Doing): Action {
  return { id: `case.${name}`, label, group: 'case', keys: key ? [key] : [], enabled, run }
}
