import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Account } from '../../src/desk/account.ts'
import { Cache } from '../../src/desk/cache/cache.ts'
import { ChangeHub } from '../../src/desk/change-hub.ts'
import { silentLog } from '../../src/desk/log.ts'
import { linkBackoff } from '../../src/desk/sync/backoff.ts'
import type { Member } from '../../src/shared/access/directory.ts'
import { copyFolder, doom, spare } from './crash-points.ts'
import { type Network, Port } from './network.ts'
import type { Node } from './node.ts'
import { idFor } from './people.ts'
import { sessionOf, simTransport } from './sim-transport.ts'
import type { VirtualTime } from './virtual-time.ts'

/** Every cache of a schedule is encrypted with it. */
export const key = Buffer.alloc(32, 7)

/** What desks share. */
export interface Floor {
  readonly network: Network<Node>
  readonly time: VirtualTime
  /** Folder for their folders. */
  readonly root: string
}

/** A member's desk: the real account on a real cache, in one life after the other. */
export class SimDesk {
  readonly number: number
  readonly member: Member
  /** Milliseconds its clock is ahead. */
  skew = 0
  node: number
  /** Why its session ended, when it has. */
  ended: string | null = null
  #floor: Floor
  #account: Account | null = null
  #port: Port | null = null
  #lives = 0
  #folder: string
  /** Where its files are, when it died while its cache was being opened. */
  #diedOpening: string | null = null
  /** Accounts of lives that ended, still to be put away. */
  readonly #remains: Account[] = []

  constructor(number: number, member: Member, floor: Floor) {
    this.number = number
    this.member = member
    this.node = number % 2
    this.#floor = floor
    this.#folder = join(floor.root, `desk-${number}-0`)
    mkdirSync(this.#folder, { recursive: true })
  }

  get name(): string {
    return `${this.member.name}'s desk`
  }

  /** The account of this life; null while the desk is off. */
  get account(): Account | null {
    return this.#account
  }

  get port(): Port | null {
    return this.#port
  }

  get folder(): string {
    return this.#folder
  }

  get cachePath(): string {
    return join(this.#folder, 'cache.db')
  }

  /** Takes over the files of another desk. */
  furnish(from: string): void {
    copyFolder(from, this.#folder)
  }

  /** Turns it on, if it is off. With `points`, it dies at the crash point after so many. */
  start({ prepare, points = null }: { prepare?: (account: Account) => void; points?: number | null } = {}): void {
    if (this.#account || this.ended !== null) return
    if (points !== null) this.#await(points)
    const { network, time } = this.#floor
    const port = new Port(this.number, this.node)
    const account = new Account({
      cache: Cache.open(this.cachePath, key),
      key,
      backendUrl: 'http://backend.example',
      deskId: idFor(`desk ${this.number}`),
      hub: new ChangeHub(),
      clock: { now: () => time.now + this.skew },
      log: silentLog,
      transport: simTransport({ network, port, member: this.member, serverNow: () => time.now }),
      backoff: linkBackoff,
      sessionEnded: (reason) => {
        if (this.#port === port) this.ended = reason
      },
    })
    prepare?.(account)
    this.#port = port
    this.#account = account
    if (this.#diedOpening === null) account.start()
    else this.#die(this.#diedOpening)
  }

  /** Closes it in good order. */
  async stop(): Promise<void> {
    const account = this.#account
    const port = this.#port
    if (!account || !port) return
    this.#account = null
    spare(this.#folder)
    // What it waits for does not come any more: the person closes the window and goes.
    this.#floor.network.breakLine(port)
    port.isAlive = false
    await account.close()
  }

  /** Lets it die at the crash point after so many more. */
  doom(points: number): void {
    if (this.#account) this.#await(points)
  }

  /** Dies now, between two writes. */
  kill(): void {
    if (!this.#account) return
    spare(this.#folder)
    this.#lives += 1
    const copyTo = join(this.#floor.root, `desk-${this.number}-${this.#lives}`)
    copyFolder(this.#folder, copyTo)
    this.#die(copyTo)
  }

  /** Nothing is left of its folder; the member signs in anew. */
  renew(): void {
    if (this.#account) return
    rmSync(this.#folder, { recursive: true, force: true })
    mkdirSync(this.#folder, { recursive: true })
    this.ended = null
    this.start({ prepare: (account) => account.keep(sessionOf(this.member)) })
  }

  /** Copies its files. */
  copyTo(folder: string): void {
    copyFolder(this.#folder, folder)
  }

  /** Puts away what is left of lives that ended. */
  async bury(): Promise<void> {
    for (const account of this.#remains.splice(0)) await account.close()
  }

  #await(points: number): void {
    this.#lives += 1
    const copyTo = join(this.#floor.root, `desk-${this.number}-${this.#lives}`)
    doom(this.#folder, points, { copyTo, die: () => this.#die(copyTo) })
  }

  #die(copyTo: string): void {
    const account = this.#account
    const port = this.#port
    // While its cache is being opened there is nothing to put away yet.
    this.#diedOpening = account ? null : copyTo
    if (!account || !port) return
    this.#account = null
    this.#port = null
    this.#folder = copyTo
    port.isAlive = false
    this.#floor.network.breakLine(port)
    this.#remains.push(account)
  }
}
