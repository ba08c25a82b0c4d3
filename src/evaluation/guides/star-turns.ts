import type { z } from 'zod'
import type { starRecordSchema } from '../../backend/intake/formats/star.ts'

/** What happens in a dialogue, as far as a guide can follow it. */
export type Happening =
  | { readonly kind: 'said'; readonly words: string }
  /** The agent did something that has a label; what they only wrote in their own words is left out. */
  | { readonly kind: 'acted'; readonly label: string }
  /** The agent asked the system. */
  | { readonly kind: 'looked_up'; readonly label: string }
  | { readonly kind: 'result'; readonly words: string }

/** The turns of a STAR dialogue as happenings. `labels`: what the flow calls its look-ups. */
export function happeningsOf(
  { turns }: Pick<z.output<typeof starRecordSchema>, 'turns'>,
  labels: ReadonlySet<string>,
): Happening[] {
  return turns.flatMap((turn): Happening[] => {
    switch (turn.speaker) {
      case 'customer':
        return [{ kind: 'said', words: turn.text }]
      case 'agent':
        return turn.label === undefined ? [] : [{ kind: 'acted', label: turn.label }]
      case 'tool_call':
        return [{ kind: 'looked_up', label: lookupLabel(turn.args, labels) }]
      case 'tool_result':
        return [{ kind: 'result', words: wordsOf(turn.item ?? {}) }]
      default:
        return turn satisfies never
    }
  })
}

/** A call says by its `RequestType` whether it asks or books; a flow with one look-up calls it `query`. */
function lookupLabel(args: readonly Readonly<Record<string, unknown>>[], labels: ReadonlySet<string>): string {
  const request = args.map((arg) => arg.RequestType).find((value) => value !== undefined)
  const label = /book/i.test(String(request ?? '')) ? 'query_book' : 'query_check'
  return labels.has(label) ? label : 'query'
}

function wordsOf(item: Readonly<Record<string, unknown>>): string {
  return Object.entries(item)
    .flatMap(([name, value]) => (name === 'APIName' || typeof value !== 'string' ? [] : [value]))
    .join('. ')
}
