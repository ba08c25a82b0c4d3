import { mkdirSync } from 'node:fs'
import { changeMembers } from '../../src/backend/identity/change-member.ts'
import { publishDocument } from '../../src/backend/policies/publish.ts'
import { readShown } from '../../src/desk/cache/sql/case-doc.ts'
import { readMeta } from '../../src/desk/cache/sql/meta.ts'
import { listRefused, listUnanswered } from '../../src/desk/cache/sql/outbox.ts'
import type { Member } from '../../src/shared/access/directory.ts'
import { defaultSlaPolicy, type SlaPolicy } from '../../src/shared/sla/clock.ts'
import { wishesOf } from './commands.ts'
import type { House } from './house.ts'
import { Ledger } from './ledger.ts'
import { Network } from './network.ts'
import { Node } from './node.ts'
import { downgrade, loseCursor, seenCases, standing } from './on-disk.ts'
import { atDesks, beginning, billing, firstCases, frontline, omar, workspace } from './people.ts'
import type { Schedule, Step } from './schedule.ts'
import { type Floor, SimDesk } from './sim-desk.ts'
import { runOn, VirtualTime } from './virtual-time.ts'

/** Most messages one step carries: more would be two processes that keep each other busy for nothing. */
const mostPerFlow = 400

/** A schedule being played: everybody in it, and a trace of what came of each step. */
export class Play {
  readonly house: House
  readonly time: VirtualTime
  readonly nodes: readonly Node[]
  readonly network: Network<Node>
  readonly desks: readonly SimDesk[]
  readonly ledger = new Ledger()
  readonly trace: string[] = []
  /** Promises that were broken on the way. */
  readonly broken: string[] = []
  /** How many commands were given. */
  commands = 0
  #cases = firstCases
  #slaPolicy: SlaPolicy = defaultSlaPolicy
  #members = new Map<string, Member>(atDesks.map((member) => [member.id, member]))
  #wishes = 0
  /** True when the database may be at work without a request. */
  #isStirred = false

  private constructor(house: House, schedule: Schedule, root: string) {
    this.house = house
    this.time = VirtualTime.start(beginning)
    this.nodes = Array.from({ length: schedule.nodes }, () => new Node(house, () => this.time.now))
    this.network = new Network(this.nodes)
    const floor: Floor = { network: this.network, time: this.time, root }
    this.desks = Array.from(
      { length: schedule.desks },
      (_, number) => new SimDesk(number, atDesks[(number + schedule.seed) % atDesks.length] ?? omar, floor),
    )
  }

  /** Opens the house with every desk where the templates leave it: level with the backend and closed. */
  static async begin(
    house: House,
    schedule: Schedule,
    { root, templates }: { root: string; templates: ReadonlyMap<string, string> },
  ): Promise<Play> {
    mkdirSync(root, { recursive: true })
    await house.reset()
    const play = new Play(house, schedule, root)
    for (const node of play.nodes) await node.start()
    for (const desk of play.desks) {
      desk.node %= schedule.nodes
      const template = templates.get(desk.member.id)
      if (!template) continue
      desk.furnish(template)
      desk.start()
    }
    await play.settle()
    return play
  }

  /** Carries one step out, and whatever follows from it without the network. */
  async take(step: Step): Promise<void> {
    this.#isStirred = true
    this.trace.push(await this.#carryOut(step))
    await this.settle()
    for (const { account, name } of this.desks) {
      const found = account?.read((db) => [...standing(db)]) ?? []
      this.broken.push(...found.map((one) => `after step ${this.trace.length}, ${name}: ${one}`))
    }
  }

  /** Lets everything run that needs neither time nor network. */
  async settle(): Promise<void> {
    while ((await this.network.atRest()) || this.#isStirred) {
      this.#isStirred = false
      // Who hears of a commit reads twice before desks are told.
      for (let read = 0; read < 2; read += 1) {
        await this.house.atRest()
        await runOn(2)
      }
    }
    await runOn()
    for (const desk of this.desks) await desk.bury()
  }

  /** Mends everything and lets it run until nobody has anything to do any more; false when that never comes. */
  async comeToRest(): Promise<boolean> {
    for (let round = 0; round < 200; round += 1) {
      for (const node of this.nodes) {
        node.disarm()
        await node.start()
      }
      for (const desk of this.desks) {
        if (desk.port) desk.port.isOpen = true
        desk.start()
      }
      await this.#flow(null)
      if (this.#isAtRest()) return true
      this.time.pass(1_000)
      this.#isStirred = true
      await this.settle()
    }
    return false
  }

  /** Why it does not rest, in words. */
  async unrest(): Promise<string> {
    const head = await this.house.head()
    const desks = this.desks.map(({ name, account, ended }) => {
      if (!account) return `${name} is off`
      const { link, waiting, problem } = account.status()
      return `${name} ${ended ?? ''} ${link} ${problem ?? ''} waiting ${waiting} at ${account.read((db) => readMeta(db, 'cursor'))} of ${head}`
    })
    return [...desks, `${this.network.onTheWay().length} on the way`].join(', ')
  }

  /** Ends every process. */
  async end(): Promise<void> {
    for (const desk of this.desks) await desk.stop()
    await this.settle()
    for (const node of this.nodes) node.kill()
    await this.settle()
    this.time.stop()
  }

  /** Nobody waits for anything. How far each knows the log is no matter: what concerns others is not told. */
  #isAtRest(): boolean {
    if (this.network.onTheWay().length > 0) return false
    return this.desks.every(({ account, port, ended }) => {
      if (ended !== null) return true
      if (!account || !port) return false
      const { link, waiting } = account.status()
      // Without a live line it asks now and then: it may not have asked yet.
      return link === 'online' && waiting === 0 && port.streams > 0
    })
  }

  async #flow(desk: SimDesk | null): Promise<number> {
    let carried = 0
    for (;;) {
      const heard = this.nodes.map((node) => node.hear(Number.POSITIVE_INFINITY)).some(Boolean)
      this.#isStirred ||= heard
      if (heard) await this.settle()
      const [next] = desk?.port ? this.network.onTheWay(desk.port) : desk ? [] : this.network.onTheWay()
      if (!next && !heard) return carried
      if (!next) continue
      this.network.deliver(next)
      await this.settle()
      carried += 1
      if (carried >= mostPerFlow) return carried
    }
  }

  async #carryOut(step: Step): Promise<string> {
    switch (step.do) {
      case 'command':
        return this.#command(this.#desk(step.desk), step.pick)
      case 'attend':
        return this.#attend(this.#desk(step.desk), step.pick)
      case 'deliver':
        return this.#deliver(step)
      case 'flow': {
        const desk = this.#desk(step.desk)
        return `${desk.name}: ${await this.#flow(desk)} messages flow`
      }
      case 'lose':
      case 'repeat': {
        const message = this.#message(step.pick)
        if (!message) return 'nothing is on its way'
        if (step.do === 'lose') this.network.lose(message)
        else message.repeat()
        return `${step.do === 'lose' ? 'lost' : 'arrives twice'}: ${message.what} of desk ${message.port.desk}`
      }
      case 'haunt':
        this.network.haunt(step.pick)
        return 'a request of a broken line arrives late'
      case 'cut':
      case 'join': {
        const desk = this.#desk(step.desk)
        if (!desk.port) return `${desk.name} is off`
        desk.port.isOpen = step.do === 'join'
        if (step.do === 'cut') this.network.breakLine(desk.port)
        else desk.account?.syncNow()
        return `${desk.name}: line ${step.do === 'cut' ? 'cut' : 'joined'}`
      }
      case 'move': {
        const desk = this.#desk(step.desk)
        desk.node = step.node % this.nodes.length
        if (desk.port) desk.port.node = desk.node
        return `${desk.name} now asks node ${desk.node}`
      }
      case 'pass':
        this.time.pass(step.seconds * 1_000)
        return `${step.seconds} s pass`
      case 'hear':
        this.#node(step.node).hear(step.count)
        return `node ${step.node} hears of ${step.count} commits`
      case 'gap':
        this.#node(step.node).gap()
        return `node ${step.node} lost notifications`
      case 'fate':
        this.#node(step.node).arm(step.kind, step.statements)
        return `node ${step.node}: statement ${step.statements} from now ${step.kind}`
      case 'up':
        await this.#node(step.node).start()
        return `node ${step.node} is up`
      case 'arrive': {
        this.#cases += 1
        await this.house.receive(this.#cases - 1, this.time.now)
        return `case ${this.#cases - 1} comes in`
      }
      case 'policy':
        return this.#policy()
      case 'member':
        return this.#changeMember(this.#desk(step.desk), step.pick)
      case 'skew': {
        const desk = this.#desk(step.desk)
        desk.skew = step.hours * 3_600_000
        return `${desk.name}: clock ${step.hours} h ahead`
      }
      default:
        return this.#power(step)
    }
  }

  /** Steps on a machine as a whole. */
  async #power(step: Extract<Step, { do: 'doom' | 'kill' | 'start' | 'restart' | 'erase' | 'reload' | 'downgrade' }>) {
    const desk = this.#desk(step.desk)
    switch (step.do) {
      case 'doom':
        desk.doom(step.points)
        return `${desk.name} will die ${step.points} crash points from now`
      case 'kill':
        desk.kill()
        return `${desk.name} dies`
      case 'start':
        desk.start()
        return `${desk.name} is on`
      case 'restart':
        await desk.stop()
        desk.start()
        return `${desk.name} is closed and opened`
      case 'erase':
        await desk.stop()
        desk.renew()
        this.ledger.lose(desk.number)
        return `${desk.name}: its disk is replaced`
      case 'reload':
        desk.kill()
        await this.settle()
        loseCursor(desk)
        desk.start({ points: step.points })
        return `${desk.name} died, and forgot how far it knows the feed${again(step.points)}`
      case 'downgrade':
        desk.kill()
        await this.settle()
        downgrade(desk)
        desk.start({ points: step.points })
        return `${desk.name} died, and is updated from an earlier release${again(step.points)}`
      default:
        return step satisfies never
    }
  }

  #command(desk: SimDesk, pick: number): string {
    // Who wants to work turns the machine on.
    desk.start()
    const { account } = desk
    if (!account) return `${desk.name} is off`
    const cases = account.read(seenCases)
    const caseId = cases[pick % Math.max(1, cases.length)]
    const shown = caseId === undefined ? null : account.read((db) => readShown(db, caseId))
    if (caseId === undefined || !shown) return `${desk.name} shows no case`
    this.#wishes += 1
    const wish = { state: shown.state, member: desk.member, name: `${this.#wishes}` }
    for (const command of wishesOf(wish, Math.floor(pick / 7))) {
      const issued = account.outbox.issue(caseId, command)
      if (issued.outcome === 'refused') continue
      this.commands += 1
      const told = desk.account === account
      this.ledger.add(desk, issued, told)
      return `${desk.name}: ${command.type} on ${shown.state.reference}${told ? '' : ', and dies doing so'}`
    }
    return `${desk.name}: nothing to do on ${shown.state.reference}`
  }

  #attend(desk: SimDesk, pick: number): string {
    const { account } = desk
    if (!account) return `${desk.name} is off`
    const refused = account.read(listRefused)
    const waiting = account.read((db) => listUnanswered(db, 50))
    const entry = (pick % 2 === 0 ? waiting : refused)[Math.floor(pick / 4) % 3]
    if (!entry) return `${desk.name}: nothing to attend to`
    const alive = () => desk.account === account
    if (entry.state === 'refused' && pick % 4 === 1) {
      account.outbox.discard(entry.id)
      if (alive()) this.ledger.end(entry.id, 'discarded')
      else this.ledger.doubt(entry.id)
      return `${desk.name}: drops the refused ${entry.command.type}`
    }
    if (entry.state === 'refused') {
      const issued = account.outbox.retry(entry.id)
      if (issued.outcome === 'refused') return `${desk.name}: ${entry.command.type} is refused again`
      this.commands += 1
      this.ledger.add(desk, issued, alive())
      if (alive()) this.ledger.end(entry.id, 'retried')
      else this.ledger.doubt(entry.id)
      return `${desk.name}: tries ${entry.command.type} again`
    }
    const withdrawn = account.outbox.withdraw(entry.id)
    if (withdrawn && alive()) this.ledger.end(entry.id, 'withdrawn')
    else if (withdrawn) this.ledger.doubt(entry.id)
    return `${desk.name}: ${withdrawn ? 'takes back' : 'cannot take back'} ${entry.command.type}`
  }

  async #deliver({ pick, count, together }: Extract<Step, { do: 'deliver' }>): Promise<string> {
    const carried: string[] = []
    for (let n = 0; n < count; n += 1) {
      const message = this.#message(pick + n * 7)
      if (!message) break
      carried.push(`${message.what} (${message.port.desk})`)
      this.network.deliver(message)
      if (!together) await this.settle()
    }
    return carried.length > 0
      ? `${together ? 'arrives at once' : 'arrives'}: ${carried.join(', ')}`
      : 'nothing is on its way'
  }

  async #policy(): Promise<string> {
    const node = this.nodes.find(({ isUp }) => isUp)
    if (!node) return 'no node is up'
    const { minutes, version } = this.#slaPolicy
    const next = { ...minutes, resolution: { ...minutes.resolution, S3: minutes.resolution.S3 + 5 } }
    const document = { ...this.#slaPolicy, minutes: next }
    const editor = { workspaceId: workspace.id, member: omar }
    const input = { policy: { kind: 'sla' as const, document }, reason: 'It is busy', basedOn: version }
    try {
      const result = await publishDocument(node.deps, editor, input)
      if (result.outcome !== 'published') return `a policy is kept back: ${JSON.stringify(result)}`
      this.#slaPolicy = { ...document, version: version + 1 }
      return 'a policy is published'
    } catch {
      return 'a policy is not published: its node failed'
    }
  }

  async #changeMember(desk: SimDesk, pick: number): Promise<string> {
    const node = this.nodes.find(({ isUp }) => isUp)
    const known = this.#members.get(desk.member.id)
    if (!node || !known) return 'no node is up'
    const teamIds = [[frontline.id], [billing.id], [frontline.id, billing.id]][pick % 3] ?? []
    const role = (['agent', 'specialist', 'lead', 'agent'] as const)[Math.floor(pick / 3) % 4] ?? 'agent'
    const changed = { ...known, teamIds, role }
    try {
      await changeMembers(node.deps, workspace.id, [changed])
      this.#members.set(changed.id, changed)
      return `${changed.name} is ${role} with ${teamIds.length} teams`
    } catch {
      return `${changed.name} is not changed: the node failed`
    }
  }

  #message(pick: number) {
    const messages = this.network.onTheWay()
    return messages[pick % Math.max(1, messages.length)]
  }

  #desk(number: number): SimDesk {
    const desk = this.desks[number % this.desks.length]
    if (!desk) throw new Error('A schedule needs desks')
    return desk
  }

  #node(number: number): Node {
    const node = this.nodes[number % this.nodes.length]
    if (!node) throw new Error('A schedule needs nodes')
    return node
  }
}

function again(points: number | null): string {
  return points === null ? '' : `, to die again ${points} crash points on`
}
