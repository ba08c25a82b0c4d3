import { parentPort, workerData } from 'node:worker_threads'
import { loadLines } from './bootstrap-loader.ts'
import { bootstrapJobSchema } from './bootstrap-messages.ts'
import { bootstrapLines } from './bootstrap-stream.ts'

/** The worker's whole life: one load, from the backend's stream to a finished file. */

const job = bootstrapJobSchema.parse(workerData)
await loadLines(job, bootstrapLines(job.url, job.accessToken), (message) => parentPort?.postMessage(message))
