/** The words around a finding, by which it is believed or not. */

/** What stands before `start` in its sentence, at most 72 units, with single blanks; begins with a blank. */
export function leadOf(folded: string, start: number): string {
  const stretch = folded.slice(Math.max(0, start - 72), start)
  const cut = Math.max(
    stretch.lastIndexOf('.'),
    stretch.lastIndexOf('!'),
    stretch.lastIndexOf('?'),
    stretch.lastIndexOf(';'),
    stretch.lastIndexOf('\n'),
  )
  return ` ${stretch.slice(cut + 1)}`.replace(/\s+/g, ' ')
}

/** What stands after `end` in its sentence with the mark that closes it, at most 60 units, with single blanks. */
export function tailOf(folded: string, end: number): string {
  const stretch = folded.slice(end, end + 60)
  const mark = stretch.search(/[.!?;\n]/)
  return (mark === -1 ? stretch : stretch.slice(0, mark + 1)).replace(/\s+/g, ' ')
}
