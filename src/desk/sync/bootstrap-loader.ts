import type { BootstrapLine, FeedChange } from '../../shared/contract/feed.ts'
import { bootstrapLineSchema } from '../../shared/contract/feed.ts'
import type { Viewer } from '../cache/standpoint.ts'
import type { BootstrapJob, BootstrapReport } from './bootstrap-messages.ts'
import { StreamRefused } from './bootstrap-stream.ts'
import { parseBulkCase, sliceCaseDoc } from './bulk-case.ts'
import { BulkLoad } from './bulk-load.ts'

/** Newest cases handed over at a time: the first rows stand on screen while the next are still on the wire. */
const previewStep = 50

/** Cases between two reports of progress. */
const reportEvery = 1_000

/** One load: from the lines of the backend's stream to a finished file. Ends with a report 'loaded' or 'failed'. */
export async function loadLines(
  job: BootstrapJob,
  stream: AsyncIterable<readonly string[]>,
  report: (message: BootstrapReport) => void,
): Promise<void> {
  const loader = new Loader(job, report)
  try {
    for await (const lines of stream) {
      for (const line of lines) if (line !== '') loader.take(line)
    }
    loader.finish()
  } catch (error) {
    loader.abandon()
    const status = error instanceof StreamRefused ? error.status : null
    report({ kind: 'failed', status, message: error instanceof Error ? error.message : String(error) })
  }
}

/** Takes the lines of one stream in order. */
class Loader {
  readonly #job: BootstrapJob
  readonly #report: (message: BootstrapReport) => void
  readonly #load: BulkLoad
  #viewer: Viewer
  #start: Extract<BootstrapLine, { kind: 'start' }> | null = null
  #end: Extract<BootstrapLine, { kind: 'end' }> | null = null
  #taken = 0
  #preview: FeedChange[] = []

  constructor(job: BootstrapJob, report: (message: BootstrapReport) => void) {
    this.#job = job
    this.#report = report
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
        this.#report({ kind: 'progress', done: 0, of: line.cases })
        break
      case 'end':
        this.#end = line
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
    if (this.#preview.length > 0) this.#report({ kind: 'preview', changes: this.#preview })
    this.#preview = []
  }

  finish(): void {
    if (!this.#start || this.#end?.cases !== this.#taken) throw new StreamRefused(null, 'The stream is not whole')
    this.flushPreview()
    this.#load.finish()
    this.#report({ kind: 'loaded', cursor: this.#start.cursor, scope: this.#start.scope, cases: this.#load.cases })
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
    if (this.#taken % reportEvery === 0) this.#report({ kind: 'progress', done: this.#taken, of })
  }
}
