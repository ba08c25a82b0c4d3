import { type InputLine, type Read, type Refusal, readAll } from '../problem.ts'

/** Labelled lines made from a public data set, for one task. */
export interface LabelledSet {
  /** Where they come from and what they ask: 'bitext: asks for a person'. */
  readonly name: string
  readonly task: string
  /** Which part of the data was used. */
  readonly part: string
  /** What the label says and where it falls short. */
  readonly about: string
  readonly lines: readonly InputLine[]
}

/** The sets of one file, and its records that could not be read. */
export interface Converted {
  readonly sets: readonly LabelledSet[]
  readonly refusals: readonly Refusal[]
}

/** Turns the records of one file into labelled lines. Pure. */
export interface SharedConverter {
  readonly file: string
  /** One JSON document, or one record a line. */
  readonly form: 'json' | 'jsonl'
  convert(records: readonly InputLine[]): Converted
}

/** Reads records by their schema; those of another shape are left out and told. */
export function readRecords<Item extends object>(
  records: readonly InputLine[],
  schema: { safeParse(value: unknown): SchemaAnswer<Item> },
): { items: (Item & { readonly line: number })[]; refusals: Refusal[] } {
  return readAll(records, (value): Read<Item> => {
    const found = schema.safeParse(value)
    if (found.success) return { ok: true, value: found.data }
    const [issue] = found.error.issues
    return { ok: false, problems: [{ field: issue?.path.join('.') ?? '', reason: issue?.message ?? 'cannot be read' }] }
  })
}

type SchemaAnswer<Item> =
  | { readonly success: true; readonly data: Item }
  | {
      readonly success: false
      readonly error: {
        readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]
      }
    }
