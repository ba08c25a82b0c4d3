import { parentPort, workerData } from 'node:worker_threads'
import { type BootstrapLine, bootstrapLineSchema, type FeedChange } from '../../shared/contract/feed.ts'
import type { Viewer } from '../cache/standpoint.ts'
import { type BootstrapJob, type BootstrapReport, bootstrapJobSchema } from './bootstrap-messages.ts'
import { bootstrapLines, StreamRefused } from './bootstrap-stream.ts'
import { parseBulkCase, sliceCaseDoc } from './bulk-case.ts'
import { BulkLoad } from './bulk-load.ts'

/** The worker's whole life: one load, from the backend's stream to a finished file. */

/** Newest cases handed over at a time: the first rows stand on screen while the next are still on the wire. */
const previewStep = 50

/** Cases between two reports of progress. */
const reportEvery = 1_000

function report(message: BootstrapReport): void {
  parentPort?.postMessage(message)
}

/** Takes the lines of one stream in order. */
class Loader {
  readonly #job: BootstrapJob
  readonly #load: BulkLoad
  #viewer: Viewer
  #start: Extract<BootstrapLine, { kind: 'start' }> | null = null
  #ended = false
  #taken = 0
  #preview: FeedChange[] = []

  constructor(job: BootstrapJob) {
    this.#job = job
    this.#viewer = job.viewer
    this.#load = new BulkLoad(job.nextPath, Buffer.from(job.key, 'hex'))
  }

  take(text: string): void {
    const doc = sliceCaseDoc(text)
    if (doc !== null && !this.#previewing) {
      this.#takeCase(doc)
      return
    }
    const line = bootstrapLineSchema.parse(JSON.parse(text))
    switch (line.kind) {
      case 'start':
        this.#start = line
        report({ kind: 'progress', done: 0, of: line.cases })
        break
      case 'end':
        this.#ended = true
        break
      case 'case':
        if (this.#previewing) this.#preview.push(line)
        this.#takeCase(doc ?? JSON.stringify(line.case))
        if (!this.#previewing || this.#preview.length >= previewStep) this.flushPreview()
        break
      case 'team':
      case 'member':
      case 'settings':
      case 'alert':
      case 'guide':
        if (line.kind === 'member' && line.member.id === this.#viewer.id) this.#viewer = line.member
        if (this.#job.preview > 0) this.#preview.push(line)
        this.#load.addOther(line)
        break
      default:
        line satisfies never
    }
  }

  flushPreview(): void {
    if (this.#preview.length > 0) report({ kind: 'preview', changes: this.#preview })
    this.#preview = []
  }

  finish(): void {
    if (!this.#start || !this.#ended) throw new StreamRefused(null, 'The stream ended early')
    this.flushPreview()
    this.#load.finish()
    report({ kind: 'loaded', cursor: this.#start.cursor, scope: this.#start.scope, cases: this.#load.cases })
  }

  abandon(): void {
    this.#load.abandon()
  }

  get #previewing(): boolean {
    return this.#taken < this.#job.preview
  }

  #takeCase(doc: string): void {
    const of = this.#start?.cases ?? 0
    // Newest first: numbers grow with age, so that rows are only ever added at the end.
    this.#load.addCase(this.#taken + 1, parseBulkCase(doc, this.#viewer, this.#job.now))
    this.#taken += 1
    if (this.#taken % reportEvery === 0) report({ kind: 'progress', done: this.#taken, of })
  }
}

async function run(): Promise<void> {
  const job = bootstrapJobSchema.parse(workerData)
  const loader = new Loader(job)
  try {
    for await (const lines of bootstrapLines(job.url, job.accessToken)) {
      for (const line of lines) if (line !== '') loader.take(line)
    }
    loader.finish()
  } catch (error) {
    loader.abandon()
    const status = error instanceof StreamRefused ? error.status : null
    report({ kind: 'failed', status, message: error instanceof Error ? error.message : String(error) })
  }
}

await run()
