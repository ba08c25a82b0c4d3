import { parentPort, workerData } from 'node:worker_threads'
import { storeIntentModel, trainIntentModel } from '../../shared/intent/index.ts'
import { trainJobSchema } from './train-intent-messages.ts'

/** The worker's whole life: one model. */
const { examples, trainedAt } = trainJobSchema.parse(workerData)
const result = trainIntentModel(examples, { trainedAt })
parentPort?.postMessage(
  result.status === 'trained'
    ? {
        status: 'trained',
        version: result.model.version,
        intents: result.model.intents.length,
        reliability: result.model.reliability,
        stored: storeIntentModel(result.model),
      }
    : { status: result.status, sentence: result.sentence },
)
