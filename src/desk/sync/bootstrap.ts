import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { FeedChange } from '../../shared/contract/feed.ts'
import { type BootstrapJob, bootstrapReportSchema } from './bootstrap-messages.ts'
import { StreamRefused } from './bootstrap-stream.ts'

/** What a load tells while it runs. */
export interface BootstrapListener {
  progress(done: number, of: number): void
  /** The newest cases with the directory, ahead of everything else. */
  preview(changes: readonly FeedChange[]): void
}

/** A loaded file waits at the job's `nextPath`. */
export interface Loaded {
  readonly cursor: number
  readonly scope: string
  readonly cases: number
}

/** Loads the cache's next generation in a thread of its own. Rejects, with nothing left behind, when it cannot finish. */
export async function runBootstrap(
  job: BootstrapJob,
  listener: BootstrapListener,
  signal: AbortSignal,
): Promise<Loaded> {
  const worker = new Worker(workerPath(), { workerData: job })
  const stop = () => void worker.terminate()
  signal.addEventListener('abort', stop, { once: true })
  try {
    return await new Promise<Loaded>((resolve, reject) => {
      worker.on('message', (raw) => {
        const report = bootstrapReportSchema.parse(raw)
        switch (report.kind) {
          case 'progress':
            listener.progress(report.done, report.of)
            break
          case 'preview':
            listener.preview(report.changes)
            break
          case 'loaded':
            resolve(report)
            break
          case 'failed':
            reject(new StreamRefused(report.status, report.message))
            break
          default:
            report satisfies never
        }
      })
      worker.once('error', reject)
      worker.once('exit', () => reject(new StreamRefused(null, 'The load was stopped')))
    })
  } finally {
    signal.removeEventListener('abort', stop)
    await worker.terminate()
  }
}

/** The worker's own file: beside this one in the sources, beside the desk's bundle (or above its chunks) once built. */
function workerPath(): string {
  const candidates = ['./bootstrap-worker.ts', './bootstrap-worker.js', '../bootstrap-worker.js']
  const found = candidates.map((name) => fileURLToPath(new URL(name, import.meta.url))).find(existsSync)
  if (!found) throw new Error('The bootstrap worker is missing from this build')
  return found
}
