export interface FittingSpace {
  /** Pixels between two items. */
  readonly gap: number
  /** Pixels of what stands behind them where not all fit. */
  readonly more: number
}

/** How many items of these widths (pixels) stand side by side in `room`, from the first on, leaving room for the rest. */
export function fittingCount(widths: readonly number[], room: number, { gap, more }: FittingSpace): number {
  const ends = widths.map((_, index) => widths.slice(0, index + 1).reduce((sum, width) => sum + width + gap, -gap))
  if ((ends.at(-1) ?? 0) <= room) return widths.length
  return ends.filter((end) => end + gap + more <= room).length
}
