import type { Member } from '../../access/directory.ts'
import { advance, beginRun, type GuideAct } from '../advance.ts'
import type { Guide, GuideLibrary } from '../guide.ts'
import type { StepTaken } from '../run.ts'
import type { RunScope } from '../scope.ts'
import { type RunView, viewOf } from '../view.ts'
import type { RunRecords } from '../walk.ts'

/** Runs for tests. */

/** Records as a case keeps them. */
export function recorded(
  guide: Pick<Guide, 'key' | 'version'>,
  taken: readonly StepTaken[],
  { at, member }: { readonly at: string; readonly member: Member },
): RunRecords {
  const by = { kind: 'member' as const, id: member.id, name: member.name }
  return { guide: guide.key, version: guide.version, records: taken.map((one) => ({ taken: one, at, by })) }
}

/** The run with more records. */
export function continued(run: RunRecords, taken: readonly StepTaken[], scope: RunScope): RunRecords {
  const more = recorded({ key: run.guide, version: run.version }, taken, scope)
  return { ...run, records: [...run.records, ...more.records] }
}

/** Everything a person can do now that leads forward, a reason given where one may be asked for. */
export function forwardActs({ step, walk }: RunView): GuideAct[] {
  const reason = 'It is better here.'
  switch (step?.type) {
    case 'question':
      switch (step.answer.kind) {
        case 'options':
          return step.answer.options.map(({ key }) => ({ kind: 'choose', option: key, reason }))
        case 'number':
          return [step.answer.min, step.answer.max, 7, 0.5, -0].map((value) => ({ kind: 'write', value: value ?? 3 }))
        case 'text':
          return [{ kind: 'write', value: 'Some words' }]
        default:
          return step.answer satisfies never
      }
    case 'instruction':
      return [{ kind: 'tick' }]
    case 'action':
      return [
        { kind: 'acted', command: `case.${step.filled.action}`, made: null, reason: null },
        { kind: 'acted', command: null, made: null, reason },
      ]
    case 'check':
      return [
        ...(step.ready ? [{ kind: 'go_on' as const }] : []),
        ...step.choices.map(({ branch }) => ({ kind: 'branch' as const, branch, reason })),
      ]
    case 'guide':
      return step.ready
        ? [{ kind: 'go_on' }]
        : (walk.guide?.steps ?? []).map(({ key }) => ({ kind: 'jump', to: key, reason }))
    case 'outcome':
    case undefined:
      return []
    default:
      return step satisfies never
  }
}

/** Begins a run and gives the acts that `pick` chooses until it ends, is stuck or refuses; at most `most` of them. */
export function playThrough(
  guide: Guide,
  {
    scope,
    library,
    pick,
    most,
  }: {
    readonly scope: RunScope
    readonly library: GuideLibrary
    readonly pick: (view: RunView, turn: number) => GuideAct | null
    readonly most: number
  },
): { readonly run: RunRecords; readonly fault: string | null } {
  const begun = beginRun(guide, scope, library)
  let run = recorded(guide, begun.taken ?? [], scope)
  if (begun.fault !== null) return { run, fault: begun.fault }
  for (let turn = 0; turn < most; turn += 1) {
    const act = pick(viewOf(run, scope, library), turn)
    if (!act) break
    const next = advance(run, act, scope, library)
    if (next.fault !== null) return { run, fault: next.fault }
    run = continued(run, next.taken, scope)
  }
  return { run, fault: null }
}
