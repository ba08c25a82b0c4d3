import type { Rule } from './rule.ts'

/** The catalogue, one file a code. */
export const rules: readonly Rule[] = []
