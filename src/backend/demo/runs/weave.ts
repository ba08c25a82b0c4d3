import type { Member } from '../../../shared/access/directory.ts'
import { authorityKindSchema } from '../../../shared/approval/authority.ts'
import type { PlainCommand } from '../../../shared/case/commands/plain.ts'
import { plainCommandSchema } from '../../../shared/case/commands/plain.ts'
import type { Case } from '../../../shared/case/state.ts'
import type { ActionKind } from '../../../shared/guide/action-kinds.ts'
import type { Guide, GuideLibrary } from '../../../shared/guide/guide.ts'
import { offerGuides } from '../../../shared/guide/offers.ts'
import type { StepTaken } from '../../../shared/guide/run.ts'
import type { Course } from '../fate.ts'
import type { FollowUp } from '../follow-ups.ts'
import { members } from '../people.ts'
import { idFrom, type Random } from '../random.ts'
import { demoDirectory } from './opened-case.ts'
import { type Part, type Play, play } from './play.ts'
import { elsewhere, gapIn, leavingAt, ownWay } from './words.ts'

/** Weaving runs of guides into what the demo's people did: the same deeds, with the way to them. */

export interface WeaveOrder {
  /** What was done with the case, in order. */
  readonly steps: readonly FollowUp[]
  readonly course: Course
  /** The case as it came in. */
  readonly state: Case
  readonly random: Random
  /** The library as it was at an instant. */
  readonly libraryAt: (at: Date) => GuideLibrary
}

/** Share of the fitting cases on which nobody opened a guide. */
const unused = 0.06
/** Commands of one run: what was done in between is one of them, so that telling the past stays quick. */
const mostCommands = 6
const tries = 3

const ends: ReadonlySet<string> = new Set(['case.escalate', 'case.resolve', 'case.change_status'])

/** A stretch in which one person had the case: who took it, until they gave it on, ended it, or the story is over. */
interface Stretch {
  readonly member: Member
  readonly from: number
  readonly until: number
  /** The step that ends it; null: it goes on. */
  readonly end: FollowUp | null
}

/** The steps with runs of the guides that fit woven in, where whoever had the case opened one. */
export function withGuides(order: WeaveOrder): FollowUp[] {
  const { steps } = order
  if (hasApproval(steps)) return [...steps]
  const told = stretchesOf(steps, order.course).flatMap((stretch, place) => tellStretch(order, stretch, place) ?? [])
  const replaced = new Set(told.flatMap(({ replaces }) => replaces ?? []))
  return [...steps.filter((step) => !replaced.has(step)), ...told.flatMap((one) => one.steps)].toSorted(
    (a, b) => a.minutesAfterReceipt - b.minutesAfterReceipt,
  )
}

function stretchesOf(steps: readonly FollowUp[], { age, noted }: Course): Stretch[] {
  return steps.flatMap((step, at): Stretch[] => {
    const { command } = step
    const id =
      command.type === 'case.assign'
        ? command.input.memberId
        : command.type === 'case.accept_escalation'
          ? step.memberId
          : null
    const member = members.find((one) => one.id === id)
    if (!member) return []
    const end =
      steps.slice(at + 1).find((later) => later.memberId === member.id && ends.has(later.command.type)) ?? null
    const from = step.minutesAfterReceipt + 0.2
    const until = end ? end.minutesAfterReceipt : Math.min(age - 0.5, Math.max(noted, from) + 20)
    return until - from < 1 ? [] : [{ member, from, until, end }]
  })
}

/** What some open by themselves where the case offers nothing; null: nothing. */
function byHand(library: GuideLibrary, random: Random): Guide | null {
  return random.chance(0.35) ? library.published(random.pick(['verify-identity', 'calm-customer'])) : null
}

interface Told {
  readonly steps: readonly FollowUp[]
  /** The step that is told as a deed of the guide now; null: none. */
  readonly replaces: FollowUp | null
}

function tellStretch({ state, random, libraryAt }: WeaveOrder, stretch: Stretch, place: number): Told | null {
  if (random.chance(unused)) return null
  const { member, from, end } = stretch
  const at = new Date(Date.parse(state.receivedAt) + from * 60_000)
  const library = libraryAt(at)
  const scope = { state: { ...state, ownerId: member.id }, member, directory: demoDirectory, at: at.toISOString() }
  const offers = offerGuides(scope, library)
  const offer = random.chance(0.9) ? offers[0] : offers.at(-1)
  const guide = offer?.guide ?? byHand(library, random)
  if (!guide) return null
  const goal = end && actionOf(end.command)
  const name = `${state.externalId}:run:${place}`
  const made = end && madeBy(end.command)
  const played = firstReached(goal, () => play({ guide, library, scope, random, goal, made, name }))
  return played ? tell({ played, stretch, random, offer: offer ?? { guide, because: [] }, name, state }) : null
}

/** The first of some plays that came to the goal, else one that came to an end of its own, else any. */
function firstReached(goal: ActionKind | null, once: () => Play): Play | null {
  const plays = [once()]
  const isGood = ({ reached, ended }: Play): boolean => (goal === null ? ended : reached)
  while (plays.length < tries && !plays.some(isGood)) plays.push(once())
  const played = plays.find(isGood) ?? plays.find(({ ended }) => ended) ?? plays[0]
  return played && played.parts.length > 0 ? played : null
}

interface Telling {
  readonly played: Play
  readonly stretch: Stretch
  readonly random: Random
  readonly offer: ReturnType<typeof offerGuides>[number]
  readonly name: string
  readonly state: Case
}

/** The run as commands with their minutes. Some are left on the way, or wait for somebody to go on with them. */
function tell({ played, stretch, random, offer, name, state }: Telling): Told {
  const { member, from, until, end } = stretch
  const runId = idFrom(name)
  const { stoppedAt } = played
  const { key, version } = offer.guide
  const gap = gapAt(played.parts, key)
  const quits = gap > 0 && random.chance(0.3)
  const reached = played.reached && !quits
  const mayStop = !played.reached && played.parts.length > 1
  const stops = quits || !played.ended || (mayStop && random.chance(end ? 0.25 : 0.6))
  const parts = quits ? played.parts.slice(0, gap) : stops && !stoppedAt ? cut(played.parts, random) : played.parts
  const bundles = bundled(parts, mostCommands)
  const minutes = spread(bundles, { from, until: reached ? until : from + (until - from) * 0.8 })
  const steps: FollowUp[] = []
  const add = (minute: number, command: FollowUp['command']): void => {
    steps.push({ externalId: state.externalId ?? '', memberId: member.id, minutesAfterReceipt: minute, command })
  }
  let seen = 0
  for (const [index, { taken, deed }] of bundles.entries()) {
    const minute = minutes[index] ?? from
    const at = new Date(Date.parse(state.receivedAt) + minute * 60_000).toISOString()
    const input = { runId, seen, taken: [...taken], at }
    seen += taken.length
    if (index === 0) {
      const begun = { runId, guide: key, version, offeredBecause: [...offer.because], taken: [...taken], at }
      add(minute, { type: 'case.start_guide', input: begun })
      continue
    }
    const isGoal = deed !== null && reached && index === bundles.length - 1
    const command = isGoal && end ? plain(end.command) : deed && commandOf(deed)
    if (!command) add(minute, { type: 'case.step_guide', input })
    else
      add(minute, {
        type: 'case.act_in_guide',
        input: { ...input, taken: fitting(taken, command, deed, random), command },
      })
  }
  if (stops && (end || quits || random.chance(0.3))) {
    const reason = !quits && stoppedAt ? ownWay(stoppedAt, random) : leavingAt(key, quits ? gapIn(key) : null, random)
    const minute = Math.round(((minutes.at(-1) ?? from) + 0.1) * 10) / 10
    add(minute, {
      type: 'case.leave_guide',
      input: { runId, reason },
    })
  }
  return { steps, replaces: reached ? end : null }
}

/** The part that comes to the gap of the guide before any deed was done; -1 or 0: none does. */
function gapAt(parts: readonly Part[], guide: string): number {
  const step = gapIn(guide)
  const at = parts.findIndex(({ taken }) => taken.some((one) => one.kind !== 'back' && one.step === step))
  return parts.slice(0, Math.max(0, at)).some(({ deed }) => deed !== null) ? -1 : at
}

/** Some of the parts, the beginning always among them, and none that the backend would have to carry out. */
function cut(parts: readonly Part[], random: Random): readonly Part[] {
  const deed = parts.findIndex((part) => part.deed !== null)
  const most = deed < 0 ? parts.length - 1 : deed
  return parts.slice(0, Math.max(1, random.int(Math.min(2, most), most)))
}

/** The parts as at most so many: the beginning and every deed by itself, what lies between put together. */
function bundled(parts: readonly Part[], most: number): Part[] {
  const [first, ...rest] = parts
  if (!first) return []
  const size = Math.max(1, Math.ceil(rest.length / (most - 1)))
  const bundles: Part[] = []
  for (const part of rest) {
    const last = bundles.at(-1)
    const room = last && last.deed === null && part.deed === null && last.weight < size * 2.5
    if (last && room)
      bundles[bundles.length - 1] = {
        ...last,
        taken: [...last.taken, ...part.taken],
        weight: last.weight + part.weight,
      }
    else bundles.push(part)
  }
  return [first, ...bundles]
}

/** Minutes for the parts from one to another, by weight, rising; in tenths. */
function spread(parts: readonly Part[], { from, until }: { from: number; until: number }): number[] {
  const whole = parts.slice(1).reduce((sum, { weight }) => sum + weight, 0)
  let passed = 0
  return parts.map(({ weight }, index) => {
    if (index > 0) passed += weight
    return Math.round((from + ((until - from) * passed) / Math.max(1, whole)) * 10) / 10
  })
}

/** The record of the deed says the command that was given, and why it was another one than proposed. */
function fitting(taken: readonly StepTaken[], command: PlainCommand, deed: Part['deed'], random: Random): StepTaken[] {
  const proposed = deed?.fields.type
  const isOther = command.type === 'case.escalate' && proposed !== undefined && proposed !== command.input.type
  return taken.map((one) =>
    one.kind === 'acted' && one.command !== null && isOther ? { ...one, offPath: elsewhere(random) } : one,
  )
}

/** The command of a filled-in action; null where the demo's people pass it over. */
function commandOf({ action, fields, made }: NonNullable<Part['deed']>): PlainCommand | null {
  if (made === null) return null
  switch (action) {
    case 'consult':
      return { type: 'case.note', input: { noteId: made, text: fields.question ?? '' } }
    case 'note':
      return { type: 'case.note', input: { noteId: made, text: fields.text ?? '' } }
    case 'reply':
      return { type: 'case.reply', input: { messageId: made, text: fields.text ?? '' } }
    case 'record_authority': {
      const kind = authorityKindSchema.parse(fields.kind)
      const amount = Number(fields.amount)
      return {
        type: 'case.record_authority',
        input: { concessionId: made, kind, amount, what: fields.what ?? '', approvalId: null },
      }
    }
    default:
      return null
  }
}

function plain(command: FollowUp['command']): PlainCommand | null {
  const found = plainCommandSchema.safeParse(command)
  return found.success ? found.data : null
}

function actionOf({ type }: FollowUp['command']): ActionKind | null {
  if (type === 'case.escalate') return 'escalate'
  if (type === 'case.resolve') return 'resolve'
  return null
}

function madeBy(command: FollowUp['command']): string | null {
  return command.type === 'case.escalate' ? command.input.escalationId : null
}

/** Who asks for authority waits for it beside the guide: the two stories are not told of one case. */
function hasApproval(steps: readonly FollowUp[]): boolean {
  return steps.some(({ command }) => command.type === 'case.ask_approval')
}
