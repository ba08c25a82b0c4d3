import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chanceFrom } from '../../src/shared/intent/chance.ts'
import { checkAll } from './check.ts'
import { watchCrashPoints } from './crash-points.ts'
import { House } from './house.ts'
import { atDesks } from './people.ts'
import { Play } from './play.ts'
import { makeSchedule, type Schedule } from './schedule.ts'

/** What became of one schedule. */
export interface Outcome {
  readonly schedule: Schedule
  readonly commands: number
  /** Promises that were broken, in words; none when all is well. */
  readonly broken: readonly string[]
  /** What came of each step. */
  readonly trace: readonly string[]
}

/** Plays schedules, one after the other, in one house. */
export class Theatre {
  readonly #house: House
  readonly #root: string
  readonly #templates = new Map<string, string>()
  #plays = 0

  private constructor(house: House, root: string) {
    this.#house = house
    this.#root = root
  }

  static async open(): Promise<Theatre> {
    watchCrashPoints()
    // Where there is a disk in memory, that is the place: what a flush costs there is nothing.
    const base = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
    const theatre = new Theatre(await House.open(), mkdtempSync(join(base, 'tierdesk-schedules-')))
    await theatre.#makeTemplates()
    return theatre
  }

  async close(): Promise<void> {
    await this.#house.close()
    rmSync(this.#root, { recursive: true, force: true })
  }

  /** Plays one schedule to its end and looks at what is left. */
  async play(schedule: Schedule): Promise<Outcome> {
    return await this.#with(schedule, async (play) => {
      for (const step of schedule.steps) await play.take(step)
      const rested = await play.comeToRest()
      const left = rested ? await checkAll(play) : [`it never comes to rest: ${await play.unrest()}`]
      const broken = [...play.broken, ...left]
      return { schedule, commands: play.commands, broken, trace: play.trace }
    })
  }

  async #with<T>(schedule: Schedule, work: (play: Play) => Promise<T>): Promise<T> {
    this.#plays += 1
    const root = join(this.#root, String(this.#plays))
    const random = Math.random
    Math.random = chanceFrom(schedule.seed)
    const play = await Play.begin(this.#house, schedule, { root, templates: this.#templates })
    try {
      return await work(play)
    } finally {
      await play.end()
      Math.random = random
      rmSync(root, { recursive: true, force: true })
    }
  }

  /** A cache of each member, level with the house at the beginning: schedules begin with copies. */
  async #makeTemplates(): Promise<void> {
    const schedule = { ...makeSchedule(0), desks: atDesks.length, nodes: 1, steps: [] }
    await this.#with(schedule, async (play) => {
      for (const desk of play.desks) desk.renew()
      if (!(await play.comeToRest())) throw new Error(`The house does not open: ${await play.unrest()}`)
      for (const desk of play.desks) {
        desk.kill()
        const folder = join(this.#root, `template-${desk.member.name}`)
        desk.copyTo(folder)
        this.#templates.set(desk.member.id, folder)
      }
    })
  }
}
