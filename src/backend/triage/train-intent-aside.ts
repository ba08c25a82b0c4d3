import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { IntentExample } from '../../shared/intent/index.ts'
import { type TrainOutcome, trainOutcomeSchema } from './train-intent-messages.ts'

/** Trains in a thread of its own: learning takes seconds, and commands must not wait for it. */
export async function trainIntentAside(examples: readonly IntentExample[], trainedAt: string): Promise<TrainOutcome> {
  const worker = new Worker(workerPath(), { workerData: { examples, trainedAt } })
  try {
    return await new Promise<TrainOutcome>((resolve, reject) => {
      worker.once('message', (message) => resolve(trainOutcomeSchema.parse(message)))
      worker.once('error', reject)
      worker.once('exit', () => reject(new Error('The training was stopped')))
    })
  } finally {
    await worker.terminate()
  }
}

/** The worker's file: the built one beside this bundle, or the source where it runs unbuilt. */
function workerPath(): string {
  const candidates = ['./train-intent-worker.ts', './train-intent-worker.js', '../train-intent-worker.js']
  const found = candidates.map((name) => fileURLToPath(new URL(name, import.meta.url))).find(existsSync)
  if (!found) throw new Error('The training worker is missing from this build')
  return found
}
