import type { Role } from '../../access/directory.ts'
import { type Action, permissions } from '../../access/permissions.ts'
import type { PolicyProblem } from '../../policies/problem.ts'
import { type ActionField, actionKinds } from '../action-kinds.ts'
import type { StepOf } from '../guide.ts'
import type { GuideProblemCode } from './codes.ts'
import { found, type GuideGround, inside, listed, type Spot, spotOf } from './ground.ts'
import { readersOf, roleNames } from './readers.ts'
import { rolesAt } from './roles-at.ts'
import type { GuideView } from './view.ts'

/** Actions: whether those who come to them may take them, and whether their fields can be filled so. */
export function checkActions(view: GuideView): PolicyProblem[] {
  const { guide, ground } = view
  const roles = rolesAt(view)
  return guide.steps.flatMap((step, index) => {
    const spot = spotOf(step, index)
    const here = roles[index] ?? []
    if (step.type === 'action')
      return [
        ...forbidden(here, actionKinds[step.action].permission, spot, `${step.action.replaceAll('_', ' ')}`),
        ...fieldProblems(step, spot, ground),
      ]
    return step.type === 'guide' ? innerProblems(step, here, spot, ground) : []
  })
}

function forbidden(here: readonly Role[], permission: Action, spot: Spot, what: string): PolicyProblem[] {
  const barred = here.filter((role) => permissions[role][permission] === 'none')
  if (barred.length === 0) return []
  const who = listed(barred.map((role) => roleNames[role]))
  const rest =
    barred.length === here.length ? 'Choose another action' : `Ask for 'me.role' on the way here, choose another action`
  return [
    found(
      spot,
      'error',
      'not_allowed',
      `${spot.place}: ${who} may not ${what}, and the guide brings them here. ${rest}, or say in the settings that the guide is not for them.`,
    ),
  ]
}

/** A guide led into is linted for its own readers; whom this one brings there besides may still not be able to act. */
function innerProblems(
  step: StepOf<'guide'>,
  here: readonly Role[],
  spot: Spot,
  { library }: GuideGround,
): PolicyProblem[] {
  const inner = library.published(step.guide)
  if (!inner) return []
  const readers = readersOf(inner)
  const others = here.filter((role) => !readers.includes(role))
  const barred = inner.steps.flatMap((one) =>
    one.type === 'action'
      ? forbidden(
          others,
          actionKinds[one.action].permission,
          spot,
          `${one.action.replaceAll('_', ' ')} in '${inner.title}'`,
        )
      : [],
  )
  return barred.slice(0, 1)
}

function fieldProblems(step: StepOf<'action'>, spot: Spot, ground: GuideGround): PolicyProblem[] {
  const { fields } = actionKinds[step.action]
  const unknown = Object.keys(step.fields)
    .filter((name) => !fields.some((field) => field.name === name))
    .map((name) =>
      found(
        inside(spot, 'fields', name),
        'error',
        'unknown_action_field',
        `${spot.place} fills in '${name}', which this action does not have. It has ${listed(
          fields.map((field) => field.name),
          8,
        )}.`,
      ),
    )
  return [...unknown, ...fields.flatMap((field) => oneField(field, step, inside(spot, 'fields', field.name), ground))]
}

function oneField(field: ActionField, step: StepOf<'action'>, spot: Spot, { directory }: GuideGround): PolicyProblem[] {
  const template = Object.hasOwn(step.fields, field.name) ? (step.fields[field.name] ?? '') : ''
  if (template.trim() === '') return field.required ? [missing(field, spot)] : []
  const fixed = fixedText(template)
  if (fixed === null) return []
  const wrong = (code: GuideProblemCode, sentence: string) => [
    found(spot, 'error', code, `${spot.place}, ${field.name}: ${sentence}`),
  ]
  switch (field.kind) {
    case 'text':
      return []
    case 'number':
      return Number.isFinite(Number(fixed)) && Number(fixed) >= 0
        ? []
        : wrong('wrong_number', `'${short(fixed)}' is not a number of 0 or more.`)
    case 'choice':
      return field.words?.includes(fixed)
        ? []
        : wrong('wrong_choice', `'${short(fixed)}' is none of ${listed(field.words ?? [], 8)}.`)
    case 'team':
      return [...directory.teams.values()].some(({ name }) => name.toLowerCase() === fixed.toLowerCase())
        ? []
        : wrong('unknown_team', `there is no team '${short(fixed)}'.`)
    default:
      return field.kind satisfies never
  }
}

/** What is left for the reader to write is told; what makes the action what it is must be said by the guide. */
function missing(field: ActionField, spot: Spot): PolicyProblem {
  return field.kind === 'text'
    ? found(
        spot,
        'warning',
        'left_to_reader',
        `${spot.place} leaves '${field.name}' to the reader: it is not done in one key. Fill it in, if the case says enough.`,
      )
    : found(spot, 'error', 'missing_field', `${spot.place} does not say its '${field.name}'. Fill it in.`)
}

/** What a template always says; null where it asks the case. */
export function fixedText(template: string): string | null {
  return template.includes('{{') ? null : template.trim()
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
