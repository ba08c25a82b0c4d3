/**
 * A kind of phrase that shows how a customer feels. Patterns are folded: lower case, no accents, straight apostrophes
 * (which may be missing, as people type). `start` is what one such phrase weighs before anything is fitted, on the
 * scale of sums: a sum of -1 scores about -0.76. The fitted weights stand in sentiment-weights.ts.
 */
export interface PhraseSign {
  readonly name: string
  readonly start: number
  readonly patterns: readonly string[]
}
