import type { z } from 'zod'
import type { IntakeCaseInput } from '../../../shared/contract/intake.ts'

/** What is wrong with a record: the field's path, such as `turns[3].text`, and the reason. */
export interface Problem {
  readonly field: string
  readonly reason: string
}

/** A converted record, or why it could not be converted. */
export type Converted =
  | { readonly ok: true; readonly value: IntakeCaseInput }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Turns one parsed JSON record of another format into a case as intake takes it. Pure. */
export type Converter = (record: unknown) => Converted

/** Reads the record by its schema, then converts it; a record of another shape is refused field by field. */
export function converter<S extends z.ZodType>(schema: S, convert: (record: z.output<S>) => Converted): Converter {
  return (record) => {
    const read = schema.safeParse(record)
    if (read.success) return convert(read.data)
    return {
      ok: false,
      problems: read.error.issues.map(({ path, message }) => ({ field: fieldPath(path), reason: message })),
    }
  }
}

function fieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`),
    '',
  )
}
