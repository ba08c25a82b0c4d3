import type { Member, Team, Workspace } from '../../shared/access/directory.ts'
import type { IntakeCaseInput } from '../../shared/contract/intake.ts'
import type { EscalationPolicy } from '../../shared/escalation/policy.ts'
import type { RepliesPolicy } from '../../shared/replies/policy.ts'
import type { SlaPolicy } from '../../shared/sla/clock.ts'
import type { PastGuide } from '../guides/plant.ts'
import { approvalDeal, approvalsOf } from './approvals.ts'
import { type Telling, tell } from './compose.ts'
import { consultDeal, consultsOf } from './consults.ts'
import { demoSlaPolicy } from './escalation/calendars.ts'
import { demoEscalationPolicy } from './escalation/policy.ts'
import { extensionsOf } from './extensions.ts'
import { dealCourse } from './fate.ts'
import { Floor } from './floor.ts'
import { type FollowUp, followUpsOf } from './follow-ups.ts'
import { librariesOf, pastGuides } from './guides/past.ts'
import { members, teams, workspace } from './people.ts'
import { randomFrom } from './random.ts'
import { ratingsOf, withPromisesAhead } from './ratings.ts'
import { demoRepliesPolicy } from './replies/policy.ts'
import { openedCase } from './runs/opened-case.ts'
import { withGuides } from './runs/weave.ts'
import { type DemoSample, demoSamples } from './samples.ts'
import type { Situation } from './situation.ts'
import { situations } from './situations/index.ts'

export type { FollowUp } from './follow-ups.ts'

/** A workspace to try Tierdesk with: an invented retailer, its support floor, and some days of its cases. */
export interface DemoWorkspace {
  readonly workspace: Workspace
  readonly password: string
  readonly apiKey: string
  readonly teams: Team[]
  readonly members: Member[]
  readonly slaPolicy: SlaPolicy
  readonly escalationPolicy: EscalationPolicy
  readonly repliesPolicy: RepliesPolicy
  /** Its library of guides, in the order in which they were published. */
  readonly guides: readonly PastGuide[]
  /** Oldest first. */
  readonly cases: IntakeCaseInput[]
  /** Given after intake, in this order; times of one case only grow, and none lies after `now`. */
  readonly followUps: FollowUp[]
  /** Contacts the AI finished alone, oldest first, the older half judged. */
  readonly samples: DemoSample[]
}

/** The part of the demo workspace that does not move with time: cheap to have at every start. */
export const demoFloor: Omit<
  DemoWorkspace,
  'cases' | 'followUps' | 'samples' | 'slaPolicy' | 'escalationPolicy' | 'guides'
> = {
  workspace,
  password: 'tierdesk-demo',
  apiKey: 'tdk_demo_intake_key',
  teams: [...teams],
  members: [...members],
  repliesPolicy: demoRepliesPolicy,
}

/** The demo workspace as it stands at `now`: the same for the same instant. */
export function demoWorkspace(now: Date): DemoWorkspace {
  const floor = new Floor(members)
  const taken = { names: new Set<string>(), words: new Set<string>() }
  const stories = situations.flatMap((situation) =>
    Array.from({ length: situation.count }, (_, index) => story(situation, index, { now, taken })),
  )
  stories.sort((a, b) => a.telling.input.receivedAt.localeCompare(b.telling.input.receivedAt))
  const deal = approvalDeal()
  const questions = consultDeal()
  const guides = pastGuides(now)
  const libraryAt = librariesOf(guides)
  const followUps = stories
    .flatMap(({ telling, course, random }) => {
      const state = openedCase(telling.input)
      const steps = followUpsOf({ telling, course, random, floor, flags: state.flags.map(({ code }) => code) })
      const approvals = approvalsOf(steps, course, telling, deal)
      const more = approvals.length > 0 ? approvals : extensionsOf(steps, course, random)
      const told = [...steps, ...more, ...ratingsOf(steps, course)]
      const guided = withGuides({ steps: told, course, state, random, libraryAt })
      const all = [...guided, ...consultsOf(steps, course, telling, questions)]
      return all.map((step) => ({
        step,
        at: Date.parse(telling.input.receivedAt) + step.minutesAfterReceipt * 60_000,
      }))
    })
    .toSorted((a, b) => a.at - b.at)
    .map(({ step }) => step)
  return {
    ...demoFloor,
    slaPolicy: demoSlaPolicy(now),
    escalationPolicy: demoEscalationPolicy(now),
    guides,
    cases: stories.map(({ telling }) => withPromisesAhead(telling.input, now)),
    followUps,
    samples: demoSamples(now),
  }
}

interface Desk {
  readonly now: Date
  readonly taken: { readonly names: Set<string>; readonly words: Set<string> }
}

/** One telling whose subject and opening nobody else has: dealt again until it is so. */
function story(situation: Situation, index: number, { now, taken }: Desk) {
  for (let round = 0; round < 50; round += 1) {
    const random = randomFrom(`${situation.key}#${index}.${round}`)
    const course = dealCourse(random, situation.severity)
    if (course.age > (situation.withinHours ?? Number.POSITIVE_INFINITY) * 60) continue
    const receivedAt = new Date(now.getTime() - Math.round(course.age * 60_000))
    const names = new Set(taken.names)
    const telling: Telling = tell({ situation, index, round, receivedAt, random, takenNames: names })
    const own = [telling.input.subject, telling.input.conversation[0]?.text ?? '']
    if (own.some((words) => taken.words.has(words))) continue
    for (const words of own) taken.words.add(words)
    for (const name of names) taken.names.add(name)
    return { telling, course, random }
  }
  throw new Error(`${situation.key} has too few wordings`)
}
