import { z } from 'zod'
import type { Base, View } from './base.ts'
import { fromBase64, toBase64 } from './base64.ts'
import type { IntentModel } from './model.ts'
import { type Family, familiesOf, tableOf } from './vocabulary.ts'

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

const viewSchema = z.object({
  first: count,
  unseenIdf: z.number().positive(),
  hashes: bytes,
  idf: bytes,
  starts: bytes,
  columns: bytes,
  values: bytes,
  scales: bytes,
  bias: bytes,
})
type StoredView = z.infer<typeof viewSchema>

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
  words: viewSchema,
  pieces: viewSchema,
  neighbours: z.object({ starts: bytes, texts: bytes, firstTexts: bytes, inverseLengths: bytes }),
})
export type StoredIntentModel = z.infer<typeof storedIntentModelSchema>

export type OpenResult =
  | { readonly status: 'opened'; readonly model: IntentModel }
  | { readonly status: 'not_a_model'; readonly sentence: string }

/** A model as plain JSON, a few MB for 150 intents of 100 texts. */
export function storeIntentModel(model: IntentModel): StoredIntentModel {
  const { words, pieces, neighbours } = model.base
  return {
    version: model.version,
    trainedAt: model.trainedAt,
    trainedOn: { ...model.trainedOn },
    outOfScopeExamples: model.outOfScopeExamples,
    intents: [...model.intents],
    confidence: copied(model.confidence),
    outOfScope: copied(model.outOfScope),
    outOfScopeShare: model.outOfScopeShare,
    outOfScopeThreshold: model.outOfScopeThreshold,
    reliability: { ...model.reliability },
    words: storedView(words),
    pieces: storedView(pieces),
    neighbours: {
      starts: packed(neighbours.starts),
      texts: packed(neighbours.texts),
      firstTexts: packed(neighbours.firstTexts),
      inverseLengths: packed(neighbours.inverseLengths),
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
  const { words, pieces, neighbours, ...rest } = parsed.data
  const base: Base = {
    words: openedView(words, familiesOf.words, rest.intents.length),
    pieces: openedView(pieces, familiesOf.pieces, rest.intents.length),
    neighbours: {
      starts: words32(neighbours.starts),
      texts: words32(neighbours.texts),
      firstTexts: words32(neighbours.firstTexts),
      inverseLengths: floats(neighbours.inverseLengths),
    },
  }
  const fault = faultOf(base, rest.intents.length)
  return fault ? refused(fault) : { status: 'opened', model: { ...rest, base } }
}

function storedView({ vocabulary, linear }: View): StoredView {
  return {
    first: vocabulary.first,
    unseenIdf: vocabulary.unseenIdf,
    hashes: packed(vocabulary.hashes),
    idf: packed(vocabulary.idf),
    starts: packed(linear.starts),
    columns: packed(linear.intents <= 256 ? Uint8Array.from(linear.columns) : linear.columns),
    values: packed(linear.values),
    scales: packed(linear.scales),
    bias: packed(linear.bias),
  }
}

function openedView(stored: StoredView, families: readonly Family[], intents: number): View {
  const hashes = words32(stored.hashes)
  const { first, unseenIdf } = stored
  return {
    vocabulary: { families, hashes, idf: floats(stored.idf), first, unseenIdf, table: tableOf(hashes) },
    linear: {
      intents,
      starts: words32(stored.starts),
      columns:
        intents <= 256 ? Uint16Array.from(bytesOf(stored.columns)) : new Uint16Array(unpacked(stored.columns, 2)),
      values: new Int8Array(unpacked(stored.values, 1)),
      scales: floats(stored.scales),
      bias: floats(stored.bias),
    },
  }
}

function refused(why: string): OpenResult {
  return { status: 'not_a_model', sentence: `This is not an intent model that can be read (${why}).` }
}

/** What in the arrays does not fit together, or null. */
function faultOf({ words, pieces, neighbours }: Base, intents: number): string | null {
  const texts = neighbours.inverseLengths.length
  if (!rises(neighbours.firstTexts, intents, texts)) return 'neighbours: texts differ in number'
  if (!rises(neighbours.starts, words.vocabulary.first, neighbours.texts.length)) return 'neighbours: out of order'
  if (neighbours.texts.some((text) => text >= texts)) return 'neighbours: a word is of no text'
  if (!finite(neighbours.inverseLengths)) return 'neighbours: a figure is no number'
  const fault = viewFault(words, intents)
  if (fault) return `words: ${fault}`
  const other = viewFault(pieces, intents)
  return other ? `pieces: ${other}` : null
}

function viewFault({ vocabulary, linear }: View, intents: number): string | null {
  const pieces = vocabulary.hashes.length
  if (vocabulary.idf.length !== pieces || linear.scales.length !== pieces) return 'pieces differ in number'
  if (vocabulary.first > pieces) return 'pieces are out of order'
  if (linear.bias.length !== intents) return 'intents differ in number'
  if (linear.values.length !== linear.columns.length) return 'weights differ in number'
  if (!rises(linear.starts, pieces, linear.columns.length)) return 'weights are out of order'
  if (linear.columns.some((intent) => intent >= intents)) return 'a weight is of no intent'
  return finite(vocabulary.idf) && finite(linear.scales) && finite(linear.bias) ? null : 'a figure is no number'
}

function finite(figures: Float32Array): boolean {
  return figures.every((figure) => Number.isFinite(figure))
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

function bytesOf(text: string): Uint8Array {
  return new Uint8Array(unpacked(text, 1))
}

function words32(text: string): Uint32Array {
  return new Uint32Array(unpacked(text, 4))
}

function floats(text: string): Float32Array {
  return new Float32Array(unpacked(text, 4))
}
