import { v5 as uuidFrom } from 'uuid'
import type { CaseCommand } from '../../src/shared/case/commands/index.ts'
import { buildPacket } from '../../src/shared/case/packet.ts'
import { type Case, openEscalation } from '../../src/shared/case/state.ts'
import { resolveRoute } from '../../src/shared/escalation/route.ts'
import { noGuides } from '../../src/shared/guide/guide-library.ts'
import { composeFloor } from '../../src/shared/routing/compose-floor.ts'
import { caseWeights, type FloorFacts } from '../../src/shared/routing/facts.ts'
import { rank } from '../../src/shared/routing/rank.ts'
import { requestFor } from '../../src/shared/routing/request-for.ts'
import { defaultSlaPolicy } from '../../src/shared/sla/clock.ts'
import { Agenda } from './agenda.ts'
import type { Chooser } from './choose.ts'
import type { Arrival } from './day.ts'
import type { House, LoggedEvent } from './house.ts'
import { dayStart, hour, isThere, outage, type Person, type Span, type World } from './world.ts'

/**
 * One day of the floor. Only the people and the clock are simulated: when cases come in, who is there, who looks when,
 * how long work takes. What they do are commands through the real queue; who gets what is the real route and ranking on
 * the real facts; the house acts by its real sweep.
 */

const minute = 60_000
/** The house gets a round so often, in simulated milliseconds; a longer pause would look to it as if it had been down. */
export const roundEvery = 20_000
/** The connector sends what came in so often. */
const intakeEvery = 3 * minute

type Todo =
  | { readonly kind: 'escalate'; readonly index: number }
  | { readonly kind: 'answer'; readonly index: number; readonly escalationId: string; readonly person: Person }
  | { readonly kind: 'resolve'; readonly index: number; readonly person: Person }
  | { readonly kind: 'queues' }
  | { readonly kind: 'outbox'; readonly person: Person }

/** A case as the people know it. */
interface Known {
  readonly arrival: Arrival
  readonly caseId: string
  open: { readonly id: string; readonly teamId: string; readonly memberId: string | null } | null
  owner: Person | null
  tries: number
  drawn: number
}

interface Waiting {
  readonly known: Known
  readonly id: string
  readonly command: CaseCommand
}

export interface DayCounts {
  escalated: number
  queued: number
  sentLater: number
  refused: Map<string, number>
  /** Names what was decided, in order: the same for the same seed. */
  decisions: string[]
}

export class FloorDay {
  readonly #world: World
  readonly #house: House
  readonly #choose: Chooser
  readonly #arrivals: readonly Arrival[]
  readonly #agenda = new Agenda<Todo>()
  readonly #known: Known[] = []
  readonly #byCase = new Map<string, Known>()
  readonly #people: ReadonlyMap<string, Person>
  readonly #load = new Map<string, number>()
  readonly #outboxes = new Map<Person, Waiting[]>()
  readonly counts: DayCounts = { escalated: 0, queued: 0, sentLater: 0, refused: new Map(), decisions: [] }
  readonly #span: Span
  #now: number
  #lastFacts: FloorFacts | null = null
  /** Cases as the desks had them when the backend went away. */
  readonly #remembered = new Map<number, Case>()
  #seen = 0

  constructor(parts: { world: World; house: House; choose: Chooser; arrivals: readonly Arrival[]; span: Span }) {
    this.#world = parts.world
    this.#house = parts.house
    this.#choose = parts.choose
    this.#arrivals = parts.arrivals
    this.#span = parts.span
    this.#now = parts.span.from
    this.#people = new Map(parts.world.people.map((person) => [person.member.id, person]))
  }

  /** Plays the day; `onHour` is told each hour that passed. */
  async play(onHour: (at: number) => void = () => {}): Promise<void> {
    let next = 0
    const { from, until } = this.#span
    for (let at = from; at <= until; at += roundEvery) {
      await this.#until(at)
      this.#now = at
      this.#house.setClock(at)
      await this.#switchHouse(at)
      if (this.#house.isUp) {
        if (at % (2 * minute) === 0) await this.#house.heard(this.#there(at))
        if (at % intakeEvery === 0) next = await this.#takeIn(next, at)
        if ((await this.#house.round()) > 0) await this.#lookAtLadders()
        if (at % (2 * minute) === 0) await this.#house.sendAlerts(this.#there(at))
      }
      if (at % (2 * minute) === 0) this.#agenda.add(at + 1, { kind: 'queues' })
      if ((at - dayStart) % hour === 0) onHour(at)
    }
  }

  /** Everything people do until `at`, one after the other, each at its own moment. */
  async #until(at: number): Promise<void> {
    for (let next = this.#agenda.take(at); next; next = this.#agenda.take(at)) {
      // No two things happen at one moment: what is counted by time has one order.
      this.#now = Math.max(this.#now + 1, next.at)
      this.#house.setClock(this.#now)
      await this.#carryOut(next.what)
    }
  }

  async #switchHouse(at: number): Promise<void> {
    const isOut = at >= dayStart + outage.from * hour && at < dayStart + outage.until * hour
    if (isOut && this.#house.isUp) {
      this.#lastFacts = await this.#house.facts(null)
      for (const known of this.#known)
        if (known.tries === 0) this.#remembered.set(known.arrival.index, await this.#house.state(known.caseId))
      await this.#house.down()
    } else if (!isOut && !this.#house.isUp) {
      await this.#house.up()
      let place = 0
      for (const person of this.#outboxes.keys()) {
        // Desks come back within some seconds of each other.
        this.#agenda.add(at + 1_000 + (place % 25) * 1_000 + place, { kind: 'outbox', person })
        place += 1
      }
    }
  }

  #there(at: number): string[] {
    return this.#world.people.filter((person) => isThere(person, at)).map(({ member }) => member.id)
  }

  async #takeIn(from: number, at: number): Promise<number> {
    let until = from
    while ((this.#arrivals[until]?.at ?? Number.POSITIVE_INFINITY) <= at) until += 1
    const fresh = this.#arrivals.slice(from, until)
    if (fresh.length === 0) return until
    const ids = await this.#house.receive(fresh)
    fresh.forEach((arrival, place) => {
      const caseId = ids[place] ?? ''
      const known: Known = { arrival, caseId, open: null, owner: null, tries: 0, drawn: 0 }
      this.#known[arrival.index] = known
      this.#byCase.set(caseId, known)
      this.#agenda.add(at + Math.round(arrival.sendAfter * minute), { kind: 'escalate', index: arrival.index })
    })
    return until
  }

  async #carryOut(todo: Todo): Promise<void> {
    switch (todo.kind) {
      case 'escalate':
        return this.#escalate(this.#case(todo.index))
      case 'answer':
        return this.#answer(this.#case(todo.index), todo.escalationId, todo.person)
      case 'resolve':
        return this.#resolve(this.#case(todo.index), todo.person)
      case 'queues':
        return this.#lookAtQueues()
      case 'outbox':
        return this.#empty(todo.person)
      default:
        return todo satisfies never
    }
  }

  /** Somebody of the frontline sends the case where the matrix says, to whoever the chooser picks. */
  async #escalate(known: Known): Promise<void> {
    const { arrival } = known
    const sender = this.#senderOf(known)
    if (!sender) return this.#agenda.add(this.#now + 10 * minute, { kind: 'escalate', index: arrival.index })
    const isUp = this.#house.isUp
    // A desk that is cut off goes on with what it had loaded.
    const state = isUp ? await this.#house.state(known.caseId) : this.#remembered.get(arrival.index)
    if (!state) return this.#agenda.add(this.#now + 5 * minute, { kind: 'escalate', index: arrival.index })
    const facts = isUp ? await this.#house.facts(state) : this.#lastFacts
    if (!facts) throw new Error('Nothing is known of the floor')
    const directory = this.#directory
    const { escalationPolicy: policy } = this.#world
    const route = resolveRoute(state, arrival.type, { policy, directory, at: new Date(this.#now).toISOString() })
    const teamId = route.targets[0]?.place.teamId ?? state.teamId
    const floor = composeFloor(facts, { directory, escalationPolicy: policy, slaPolicy: defaultSlaPolicy }, this.#now)
    if (!floor) throw new Error('Nobody works here')
    const request = requestFor(
      state,
      arrival.type,
      { teamId, among: null },
      { directory, facts, senderId: sender.member.id },
    )
    // Ids of cases differ from run to run; draws between equals must not.
    const situation = {
      request: { ...request, caseId: uuidFrom(`case ${arrival.index}`, this.#world.workspaceId) },
      policy: policy.routing,
      now: this.#now,
      ...(isUp ? {} : { knownAt: Date.parse(facts.asOf) }),
    }
    const to = this.#choose(rank(floor, situation), this.#draw(known)) ?? { teamId, memberId: null }
    known.tries += 1
    const escalationId = uuidFrom(`escalation ${arrival.index} ${known.tries}`, this.#world.workspaceId)
    const done = await this.#act(sender, known, `escalate ${known.tries}`, {
      type: 'case.escalate',
      input: {
        escalationId,
        type: arrival.type,
        to: { teamId: to.teamId, memberId: to.memberId },
        reason: 'It needs somebody who knows.',
        packet: buildPacket(state, noGuides),
        overrideReason: 'Everything known is in it.',
      },
    })
    if (!done) return
    this.counts.escalated += 1
    known.open = { id: escalationId, teamId: to.teamId, memberId: to.memberId }
    const person = to.memberId ? this.#people.get(to.memberId) : undefined
    this.counts.decisions.push(`${this.#now} ${arrival.index} to ${person?.member.name ?? 'queue'}`)
    if (person) this.#notice(known, person)
    else this.counts.queued += 1
  }

  /** When somebody who was given an escalation looks at it, if they do. */
  #notice(known: Known, person: Person, soonest = 0.5): void {
    const { open } = known
    if (!open) return
    const [misses, slow] = [this.#draw(known), this.#draw(known)]
    if (misses < 0.03) return
    const busy = 1 + (this.#load.get(person.member.id) ?? 0) / Math.max(1, person.member.capacity)
    const at = this.#now + Math.round((soonest + 5 * slow ** 2 * busy) * minute)
    const todo = { kind: 'answer', index: known.arrival.index, escalationId: open.id, person } as const
    if (isThere(person, at)) this.#agenda.add(at, todo)
    else {
      const next = person.shifts.find(([from]) => from > at)
      if (next) this.#agenda.add(next[0] + Math.round((2 + 8 * slow) * minute), todo)
    }
  }

  async #answer(known: Known, escalationId: string, person: Person): Promise<void> {
    const { open } = known
    if (open?.id !== escalationId || !isThere(person, this.#now)) return
    if (!person.isLead && this.#draw(known) < 0.02) {
      const input = { escalationId, reason: 'This belongs elsewhere.' }
      const returned = await this.#act(person, known, `return ${escalationId}`, {
        type: 'case.return_escalation',
        input,
      })
      if (!returned) return
      known.open = null
      this.counts.decisions.push(`${this.#now} ${known.arrival.index} returned by ${person.member.name}`)
      return this.#agenda.add(this.#now + 4 * minute, { kind: 'escalate', index: known.arrival.index })
    }
    await this.#accept(known, person)
  }

  async #accept(known: Known, person: Person): Promise<boolean> {
    const { open, arrival } = known
    if (!open) return false
    const command = { type: 'case.accept_escalation', input: { escalationId: open.id } } as const
    if (!(await this.#act(person, known, `accept ${open.id}`, command))) return false
    known.open = null
    this.#give(known, person)
    this.counts.decisions.push(`${this.#now} ${arrival.index} accepted by ${person.member.name}`)
    const load = this.#load.get(person.member.id) ?? 0
    const at = this.#now + Math.round(arrival.work * person.pace * (1 + 0.1 * load) * minute)
    const shift = person.shifts.find(([from, until]) => this.#now >= from && this.#now < until)
    const next = person.shifts.find(([from]) => from > this.#now)
    // What is not done when the shift ends is done on the next, a while after it began.
    const resolveAt = shift && at > shift[1] + 20 * minute ? next && next[0] + arrival.work * minute : at
    if (resolveAt) this.#agenda.add(Math.round(resolveAt), { kind: 'resolve', index: arrival.index, person })
    return true
  }

  async #resolve(known: Known, person: Person): Promise<void> {
    if (known.owner !== person) return
    const input = { rootCause: 'process_gap' as const, summary: 'Put right.' }
    if (await this.#act(person, known, 'resolve', { type: 'case.resolve', input })) this.#give(known, null)
  }

  /** Whoever of a team has room takes what waits in its queue, the oldest first. */
  async #lookAtQueues(): Promise<void> {
    const waiting = this.#known.filter((known) => known?.open && known.open.memberId === null)
    for (const known of waiting) {
      const weight = caseWeights[known.arrival.severity]
      const free = this.#world.people.filter(
        (person) =>
          person.teamId === known.open?.teamId &&
          isThere(person, this.#now) &&
          (this.#load.get(person.member.id) ?? 0) + weight <= person.member.capacity,
      )
      const taker = free[Math.floor(this.#draw(known) * free.length)]
      if (!taker) continue
      this.#now += 1
      this.#house.setClock(this.#now)
      await this.#accept(known, taker)
    }
  }

  /** What the ladders did since: those who were told look at it, and know where it is now. */
  async #lookAtLadders(): Promise<void> {
    const events = await this.#house.events(this.#seen, ['ladder_climbed'])
    for (const logged of events) this.#climbed(logged)
  }

  #climbed({ seq, caseId, event }: LoggedEvent): void {
    this.#seen = Math.max(this.#seen, seq)
    const known = this.#byCase.get(caseId)
    if (event.type !== 'ladder_climbed' || !known?.open || known.open.id !== event.escalationId) return
    const { to, told, step } = event.taken
    if (to) known.open = { ...known.open, teamId: to.teamId, memberId: to.memberId }
    this.counts.decisions.push(`${Date.parse(event.taken.at)} ${known.arrival.index} step ${step}`)
    for (const { kind, id } of told) {
      const person = kind === 'member' ? this.#people.get(id) : undefined
      if (person) this.#notice(known, person, 1)
    }
  }

  /**
   * A command of somebody's. While the backend is down it is taken by their desk and sent when it is back; true then
   * too, because their desk took it.
   */
  async #act(person: Person, known: Known, what: string, command: CaseCommand): Promise<boolean> {
    const id = uuidFrom(`${known.arrival.index} ${what} ${person.member.id}`, this.#world.workspaceId)
    if (!this.#house.isUp) {
      this.#outboxes.set(person, [...(this.#outboxes.get(person) ?? []), { known, id, command }])
      this.counts.sentLater += 1
      return true
    }
    await this.#empty(person)
    return this.#send(person, { known, id, command })
  }

  async #empty(person: Person): Promise<void> {
    const waiting = this.#outboxes.get(person) ?? []
    this.#outboxes.delete(person)
    if (!this.#house.isUp) {
      if (waiting.length > 0) this.#outboxes.set(person, waiting)
      return
    }
    for (const one of waiting) if (!(await this.#send(person, one))) await this.#learn(one.known)
  }

  async #send(person: Person, { known, id, command }: Waiting): Promise<boolean> {
    this.#now += 1
    this.#house.setClock(this.#now)
    const answer = await this.#house.send(person.member.id, known.caseId, { id, command })
    if (answer.kind === 'unauthorized') throw new Error(`${person.member.name} is not known`)
    const { result } = answer
    if (result.outcome === 'accepted') return true
    const why = `${command.type} ${result.refusal.code}`
    this.counts.refused.set(why, (this.counts.refused.get(why) ?? 0) + 1)
    return false
  }

  /** The desk learns how the case really stands: what it had taken was refused. */
  async #learn(known: Known): Promise<void> {
    const state = await this.#house.state(known.caseId)
    const open = openEscalation(state)
    known.open = open ? { id: open.id, ...open.to } : null
    this.#give(known, (state.ownerId ? this.#people.get(state.ownerId) : null) ?? null)
    const person = known.open?.memberId ? this.#people.get(known.open.memberId) : null
    if (person) this.#notice(known, person)
  }

  #give(known: Known, person: Person | null): void {
    const weight = caseWeights[known.arrival.severity]
    const add = (to: Person | null, by: number) => {
      if (to) this.#load.set(to.member.id, (this.#load.get(to.member.id) ?? 0) + by)
    }
    add(known.owner, -weight)
    add(person, weight)
    known.owner = person
  }

  #senderOf(known: Known): Person | undefined {
    const team = this.#world.frontline.get(known.arrival.zone)
    const there = this.#world.people.filter((person) => person.teamId === team && isThere(person, this.#now))
    return there[Math.floor(this.#draw(known) * there.length)]
  }

  #draw(known: Known): number {
    const { draws } = known.arrival
    known.drawn += 1
    return draws[known.drawn % draws.length] ?? 0
  }

  #case(index: number): Known {
    const known = this.#known[index]
    if (!known) throw new Error(`Case ${index} did not come in`)
    return known
  }

  get #directory() {
    return {
      teams: new Map(this.#world.teams.map((team) => [team.id, team])),
      members: new Map(this.#world.people.map(({ member }) => [member.id, member])),
    }
  }
}
