/** How wide the list may be beside a case, in CSS pixels. `single`: there is room for one of the two only. */
export interface ListWidths {
  readonly least: number
  readonly most: number
  readonly usual: number
  readonly single: boolean
}

/** The widths for an inbox `width` pixels wide: the case keeps at least 560. */
export function listWidths(width: number): ListWidths {
  const least = 320
  const most = Math.max(least, Math.min(900, width - 560))
  return { least, most, usual: width >= 1_600 ? 440 : 380, single: width < 860 }
}

/** `width` within the range. */
export function clampListWidth(width: number, { least, most }: ListWidths): number {
  return Math.round(Math.min(most, Math.max(least, width)))
}
