import { v7 as uuid } from 'uuid'
import type { Member } from '../../shared/access/directory.ts'
import type { CaseCommand, CommandEnvelope } from '../../shared/case/commands/index.ts'
import type { PlainCommand } from '../../shared/case/commands/plain.ts'
import type { CommandResult } from '../../shared/contract/backend.ts'
import { advance, beginRun, type GuideAct } from '../../shared/guide/advance.ts'
import { findCase } from '../db/case-state.ts'
import { readIn } from '../db/transaction.ts'
import { aCommand, clientWith, type Floor, tokenOf } from './floor.ts'

export type SendCommand = (envelope: CommandEnvelope) => Promise<CommandResult>

/** Sends a command to the floor's backend over HTTP. */
export function sendOver(floor: Floor, member: Member, url = floor.backend.url): SendCommand {
  return async (envelope) => {
    const client = clientWith(url, await tokenOf(floor, member))
    const { results } = await client.commands.send({ commands: [envelope] })
    const [result] = results
    if (!result) throw new Error('No answer')
    return result
  }
}

/** Somebody who runs guides on cases, the way a desk does: interpreter here, commands to the backend. */
export class GuideRunner {
  readonly #floor: Floor
  readonly #member: Member
  readonly #caseId: string
  readonly #send: SendCommand
  #runId = ''

  constructor(floor: Floor, member: Member, caseId: string, send: SendCommand = sendOver(floor, member)) {
    this.#floor = floor
    this.#member = member
    this.#caseId = caseId
    this.#send = send
  }

  get runId(): string {
    return this.#runId
  }

  /** Begins a run of what is published under the key. */
  async begin(key: string): Promise<CommandResult> {
    const { guides, scope } = await this.#ground()
    const guide = guides.published(key)
    if (!guide) throw new Error(`No guide ${key}`)
    const { taken, fault } = beginRun(guide, scope, guides)
    if (fault !== null) throw new Error(fault)
    this.#runId = uuid()
    const { version } = guide
    return this.give({
      type: 'case.start_guide',
      input: { runId: this.#runId, guide: key, version, offeredBecause: [], taken, at: scope.at },
    })
  }

  /** Takes a step. */
  async step(act: GuideAct): Promise<CommandResult> {
    return this.give({ type: 'case.step_guide', input: await this.#stepInput(act) })
  }

  /** Takes an option of the question at hand. */
  choose(option: string, reason: string | null = null): Promise<CommandResult> {
    return this.step({ kind: 'choose', option, reason })
  }

  /** Gives the command of the action step at hand; `made` is what it makes. */
  async act(command: PlainCommand, made: string | null): Promise<CommandResult> {
    const input = await this.#stepInput({ kind: 'acted', command: command.type, made, reason: null })
    return this.give({ type: 'case.act_in_guide', input: { ...input, command } })
  }

  leave(reason: string): Promise<CommandResult> {
    return this.give({ type: 'case.leave_guide', input: { runId: this.#runId, reason } })
  }

  /** Sends any command on the case; throws when it is refused. */
  async give(command: CaseCommand): Promise<CommandResult> {
    const result = await this.#send(aCommand(this.#caseId, command))
    if (result.outcome !== 'accepted') throw new Error(JSON.stringify(result))
    return result
  }

  async #stepInput(act: GuideAct) {
    const { guides, scope } = await this.#ground()
    const run = scope.state.guideRuns.find(({ id }) => id === this.#runId)
    if (!run) throw new Error('No run yet')
    const { taken, fault } = advance(run, act, scope, guides)
    if (fault !== null) throw new Error(fault)
    return { runId: run.id, seen: run.records.length, taken, at: scope.at }
  }

  async #ground() {
    const { feed } = this.#floor.backend.services
    return readIn(feed.db, this.#floor.workspaceId, async (db) => {
      const found = await feed.contexts.current(db)
      const state = await findCase(db, this.#caseId)
      if (!found || !state) throw new Error('No such case')
      const { guides, directory } = found.context
      return { guides, scope: { state, member: this.#member, directory, at: feed.now().toISOString() } }
    })
  }
}
