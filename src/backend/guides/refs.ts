import type { CaseCommand, HouseCommand } from '../../shared/case/commands/index.ts'
import type { Case } from '../../shared/case/state.ts'
import type { GuideRun, StepTaken } from '../../shared/guide/run.ts'
import type { GuideRef } from '../db/guide-version.ts'

/** Every version that deciding a command on this case may look up: the command's own and those of the case's runs. */
export function refsOf(state: Case | undefined, command: CaseCommand | HouseCommand): GuideRef[] {
  return distinct([...refsOfCommand(command), ...(state?.guideRuns.flatMap(refsOfRun) ?? [])])
}

/** The versions a run was begun on or led into, its own first. */
export function refsOfRun({ guide, version, records }: Pick<GuideRun, 'guide' | 'version' | 'records'>): GuideRef[] {
  return distinct([{ key: guide, version }, ...records.flatMap(({ taken }) => refsOfStep(taken))])
}

function refsOfCommand(command: CaseCommand | HouseCommand): GuideRef[] {
  switch (command.type) {
    case 'case.start_guide':
      return [{ key: command.input.guide, version: command.input.version }, ...command.input.taken.flatMap(refsOfStep)]
    case 'case.step_guide':
    case 'case.act_in_guide':
      return command.input.taken.flatMap(refsOfStep)
    default:
      return []
  }
}

function refsOfStep(taken: StepTaken): GuideRef[] {
  if (taken.kind === 'back') return []
  const own = { key: taken.guide, version: taken.version }
  return taken.kind === 'entered' ? [own, { key: taken.inner.guide, version: taken.inner.version }] : [own]
}

function distinct(refs: readonly GuideRef[]): GuideRef[] {
  return [...new Map(refs.map((ref) => [`${ref.key} ${ref.version}`, ref])).values()]
}
