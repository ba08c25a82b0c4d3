import { advance, beginRun, type GuideAct } from '../../shared/guide/advance.ts'
import { edgesOf, type Guide, type GuideLibrary, type GuideStep } from '../../shared/guide/guide.ts'
import { makeLibrary } from '../../shared/guide/guide-library.ts'
import type { StepRecord } from '../../shared/guide/run.ts'
import type { RunScope } from '../../shared/guide/scope.ts'
import { walk } from '../../shared/guide/walk.ts'

/** A run of a converted guide by the product's own interpreter, led along by what an agent does. */
export class GuideFollower {
  readonly #guide: Guide
  readonly #library: GuideLibrary
  readonly #scope: RunScope
  #records: StepRecord[] = []

  constructor(guide: Guide, scope: RunScope) {
    this.#guide = guide
    this.#library = makeLibrary([{ guide, state: 'published' }])
    this.#scope = scope
    const begun = beginRun(guide, scope, this.#library)
    if (begun.fault !== null) throw new Error(`${guide.key}: ${begun.fault}`)
    this.#keep(begun.taken)
  }

  /** The step whose turn it is; null when the run has ended. */
  step(): GuideStep | null {
    return this.#walk().step
  }

  /** The steps still to come if every answer is the first one offered, the present one among them. */
  likelyPath(): string[] {
    return this.#pathFrom(this.step())
  }

  has(key: string): boolean {
    return this.#stepOf(key) !== null
  }

  /** The present step lies on the likely path from that one. */
  leadsHere(key: string): boolean {
    const here = this.step()
    return here !== null && this.#pathFrom(this.#stepOf(key)).includes(here.key)
  }

  /** Goes to another step than the one whose turn it is. */
  goTo(key: string): void {
    if (this.step()?.key !== key) this.#do({ kind: 'jump', to: key, reason: 'The agent went on here.' })
  }

  /** Does the present step, taking `option` where it offers answers. */
  finish(option: string | null): void {
    const step = this.step()
    if (step?.type === 'instruction') this.#do({ kind: 'tick' })
    if (step?.type !== 'question') return
    if (step.answer.kind !== 'options') this.#do({ kind: 'write', value: '(said)' })
    else {
      const first = step.answer.options[0]?.key ?? ''
      const known = step.answer.options.some(({ key }) => key === option)
      this.#do({ kind: 'choose', option: known && option !== null ? option : first, reason: null })
    }
  }

  #pathFrom(start: GuideStep | null): string[] {
    const path: string[] = []
    for (let step = start; step && !path.includes(step.key); ) {
      path.push(step.key)
      const to = edgesOf(step)[0]?.to
      step = to == null ? null : this.#stepOf(to)
    }
    return path
  }

  #stepOf(key: string): GuideStep | null {
    return this.#guide.steps.find((step) => step.key === key) ?? null
  }

  #walk() {
    return walk(this.#run(), this.#library)
  }

  #run() {
    return { guide: this.#guide.key, version: this.#guide.version, records: this.#records }
  }

  #do(act: GuideAct): void {
    const done = advance(this.#run(), act, this.#scope, this.#library)
    if (done.fault !== null) throw new Error(`${this.#guide.key}: ${done.fault}`)
    this.#keep(done.taken)
  }

  #keep(taken: readonly StepRecord['taken'][]): void {
    const { member, at } = this.#scope
    const by = { kind: 'member' as const, id: member.id, name: member.name }
    this.#records = [...this.#records, ...taken.map((one) => ({ taken: one, at, by }))]
  }
}
