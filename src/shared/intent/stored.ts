import { z } from 'zod'
import type { Base } from './base.ts'
import { fromBase64, toBase64 } from './base64.ts'
import type { IntentModel } from './model.ts'
import { tableOf } from './vocabulary.ts'

const share = z.number().min(0).max(1)
const count = z.number().int().min(0)
const bytes = z.string().max(200_000_000)
const logisticSchema = z
  .object({
    means: z.array(z.number()).max(100),
    deviations: z.array(z.number().positive()).max(100),
    weights: z.array(z.number()).max(100),
    offset: z.number(),
  })
  .refine(({ means, deviations, weights }) => means.length === weights.length && deviations.length === weights.length)

/** A model as JSON. Numbers in bulk are little-endian arrays in base64; the version tells the format. */
export const storedIntentModelSchema = z.object({
  version: z.string().regex(/^intent-1-[0-9a-f]{8}$/),
  trainedAt: z.string().max(64),
  trainedOn: z.record(z.string(), count),
  outOfScopeExamples: count,
  intents: z.array(z.string().min(1).max(500)).min(2).max(65_535),
  confidence: logisticSchema,
  outOfScope: logisticSchema,
  outOfScopeShare: share,
  outOfScopeThreshold: share,
  reliability: z.object({
    accuracy: share,
    inScope: count,
    ece: share,
    auroc: share.nullable(),
    recallAt10: share.nullable(),
    outOfScope: count,
    outOfScopeFrom: z.enum(['examples', 'hidden_intents', 'none']),
  }),
  stems: count,
  unseenIdf: z.number().positive(),
  arrays: z.object({
    hashes: bytes,
    idf: bytes,
    starts: bytes,
    columns: bytes,
    values: bytes,
    scales: bytes,
    bias: bytes,
    wordStarts: bytes,
    wordTexts: bytes,
    textLabels: bytes,
    textLengths: bytes,
    counts: bytes,
  }),
})
export type StoredIntentModel = z.infer<typeof storedIntentModelSchema>

export type OpenResult =
  | { readonly status: 'opened'; readonly model: IntentModel }
  | { readonly status: 'not_a_model'; readonly sentence: string }

/** A model as plain JSON, about 5 MB for 150 intents of 100 texts. */
export function storeIntentModel(model: IntentModel): StoredIntentModel {
  const { base, ...rest } = model
  const { vocabulary, linear, neighbours } = base
  return {
    version: rest.version,
    trainedAt: rest.trainedAt,
    trainedOn: { ...rest.trainedOn },
    outOfScopeExamples: rest.outOfScopeExamples,
    intents: [...rest.intents],
    confidence: copied(rest.confidence),
    outOfScope: copied(rest.outOfScope),
    outOfScopeShare: rest.outOfScopeShare,
    outOfScopeThreshold: rest.outOfScopeThreshold,
    reliability: { ...rest.reliability },
    stems: vocabulary.stems,
    unseenIdf: vocabulary.unseenIdf,
    arrays: {
      hashes: packed(vocabulary.hashes),
      idf: packed(vocabulary.idf),
      starts: packed(linear.starts),
      columns: packed(linear.columns),
      values: packed(linear.values),
      scales: packed(linear.scales),
      bias: packed(linear.bias),
      wordStarts: packed(neighbours.starts),
      wordTexts: packed(neighbours.texts),
      textLabels: packed(neighbours.labels),
      textLengths: packed(neighbours.lengths),
      counts: packed(base.counts),
    },
  }
}

/** Opens a stored model. What is not one, or does not hold together, is refused with a sentence; it never throws. */
export function openIntentModel(stored: unknown): OpenResult {
  const parsed = storedIntentModelSchema.safeParse(stored)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    return refused(`${issue?.path.join('.') || 'file'}: ${issue?.message ?? 'not a model'}`)
  }
  const { arrays, stems, unseenIdf, ...rest } = parsed.data
  const hashes = words32(arrays.hashes)
  const base: Base = {
    vocabulary: { hashes, idf: floats(arrays.idf), stems, unseenIdf, table: tableOf(hashes) },
    linear: {
      intents: rest.intents.length,
      starts: words32(arrays.starts),
      columns: new Uint16Array(unpacked(arrays.columns, 2)),
      values: new Int8Array(unpacked(arrays.values, 1)),
      scales: floats(arrays.scales),
      bias: floats(arrays.bias),
    },
    neighbours: {
      starts: words32(arrays.wordStarts),
      texts: words32(arrays.wordTexts),
      labels: new Uint16Array(unpacked(arrays.textLabels, 2)),
      lengths: floats(arrays.textLengths),
    },
    counts: words32(arrays.counts),
  }
  const fault = faultOf(base, rest.intents.length)
  return fault ? refused(`arrays: ${fault}`) : { status: 'opened', model: { ...rest, base } }
}

function refused(why: string): OpenResult {
  return { status: 'not_a_model', sentence: `This is not an intent model that can be read (${why}).` }
}

/** What in the arrays does not fit together, or null. */
function faultOf({ vocabulary, linear, neighbours, counts }: Base, intents: number): string | null {
  const pieces = vocabulary.hashes.length
  const texts = neighbours.lengths.length
  if (vocabulary.idf.length !== pieces || linear.scales.length !== pieces) return 'pieces differ in number'
  if (vocabulary.stems > pieces) return 'pieces are out of order'
  if (linear.bias.length !== intents || counts.length !== intents) return 'intents differ in number'
  if (linear.values.length !== linear.columns.length) return 'weights differ in number'
  if (neighbours.labels.length !== texts) return 'texts differ in number'
  if (!rises(linear.starts, pieces, linear.columns.length)) return 'weights are out of order'
  if (!rises(neighbours.starts, vocabulary.stems, neighbours.texts.length)) return 'texts are out of order'
  if (linear.columns.some((intent) => intent >= intents)) return 'a weight is of no intent'
  if (neighbours.texts.some((text) => text >= texts)) return 'a word is of no text'
  if (neighbours.labels.some((intent) => intent >= intents)) return 'a text is of no intent'
  const figures = [vocabulary.idf, linear.scales, linear.bias, neighbours.lengths]
  return figures.some((list) => list.some((figure) => !Number.isFinite(figure))) ? 'a figure is no number' : null
}

function rises(starts: Uint32Array, count: number, end: number): boolean {
  if (starts.length !== count + 1 || starts[0] !== 0 || starts[count] !== end) return false
  return starts.every((start, at) => at === 0 || start >= (starts[at - 1] ?? 0))
}

function copied({ means, deviations, weights, offset }: IntentModel['confidence']): StoredIntentModel['confidence'] {
  return { means: [...means], deviations: [...deviations], weights: [...weights], offset }
}

function packed({ buffer, byteOffset, byteLength }: ArrayBufferView): string {
  return toBase64(new Uint8Array(buffer, byteOffset, byteLength))
}

/** Bytes in whole units of `unit` bytes; what is not base64 or not whole gives none, and the check above refuses it. */
function unpacked(text: string, unit: number): ArrayBuffer {
  const found = fromBase64(text)
  return found && found.length % unit === 0 ? found.slice().buffer : new ArrayBuffer(0)
}

function words32(text: string): Uint32Array {
  return new Uint32Array(unpacked(text, 4))
}

function floats(text: string): Float32Array {
  return new Float32Array(unpacked(text, 4))
}
