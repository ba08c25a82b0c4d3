import { permissions } from '../../access/permissions.ts'
import type { PolicyProblem } from '../../policies/problem.ts'
import { constantValue } from '../expressions.ts'
import { usesOf } from '../uses.ts'
import { problemsOf } from './check-expressions.ts'
import { outerGuides } from './flow.ts'
import { found, inside, listed } from './ground.ts'
import { readersOf, roleNames } from './readers.ts'
import type { GuideView } from './view.ts'

/** Whom a guide is for, and when it is offered. */
export function checkSettings(view: GuideView): PolicyProblem[] {
  return [...readerProblems(view), ...offerProblems(view)]
}

function readerProblems({ guide, ground: { directory } }: GuideView): PolicyProblem[] {
  const members = [...directory.members.values()].filter(({ active }) => active)
  const barred = readersOf(guide).filter((role) => permissions[role].run_guide === 'none')
  const unknown = guide.skills.filter(
    (skill) =>
      !members.some(({ skills }) => Object.hasOwn(skills, skill)) &&
      ![...directory.teams.values()].some(({ skills }) => skills.includes(skill)),
  )
  const readers = members.filter(
    ({ role, skills }) =>
      readersOf(guide).includes(role) &&
      (guide.skills.length === 0 || guide.skills.some((one) => Object.hasOwn(skills, one))),
  )
  return [
    ...barred.map((role) =>
      found(
        { path: ['roles', guide.roles.indexOf(role)], place: 'The settings' },
        'error',
        'cannot_run',
        `The guide is for ${roleNames[role]}, who run no guides. Take them out.`,
      ),
    ),
    ...unknown.map((skill) =>
      found(
        { path: ['skills', guide.skills.indexOf(skill)], place: 'The settings' },
        'warning',
        'unknown_skill',
        `Nobody has the skill '${skill}' that the guide is for, and no team answers for it.`,
      ),
    ),
    ...(readers.length === 0 && unknown.length < Math.max(1, guide.skills.length)
      ? [
          found(
            { path: guide.roles.length > 0 ? ['roles'] : ['skills'], place: 'The settings' },
            'warning',
            'no_reader',
            'Nobody here has a role and a skill that the guide is for: it is offered to no one.',
          ),
        ]
      : []),
  ]
}

function offerProblems({ guide, ground }: GuideView): PolicyProblem[] {
  const spot = { path: ['offer', 'when'], place: 'The offer' }
  const { when } = guide.offer
  if (when.trim() === '')
    return outerGuides(guide, ground.library).length > 0
      ? []
      : [
          found(
            spot,
            'warning',
            'never_offered',
            'Nothing says when the guide is offered: it is only found by hand. Say for which cases it is.',
          ),
        ]
  const problems = problemsOf(
    { kind: 'expression', source: when, wanted: 'bool', field: ['when'], words: 'when it is offered' },
    guide,
    spot,
  ).filter(({ code }) => code !== 'constant_condition')
  const constant = constantValue(guide, when)
  const inRun = [
    ...new Set(
      usesOf(guide, when).flatMap(({ field }) => (field.startsWith('vars.') || field === 'answers' ? [field] : [])),
    ),
  ]
  return [
    ...problems,
    ...(constant === null
      ? []
      : [
          found(
            spot,
            'warning',
            'constant_offer',
            constant === true
              ? 'The guide is offered on every case. Say for which cases it is.'
              : 'The guide is offered on no case. Say for which cases it is, or leave it empty.',
          ),
        ]),
    ...(inRun.length === 0
      ? []
      : [
          found(
            inside(spot),
            'warning',
            'read_before_set',
            `The offer reads ${listed(inRun)}, which only a run has: before one they are empty.`,
          ),
        ]),
  ]
}
