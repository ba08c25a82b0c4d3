import { factPrefix } from '../../shared/replies/placeholders.ts'
import { words } from '../case/words.ts'
import { humanize } from '../ui/format.ts'

/** The name of a hole as people read it: 'the fact order total', 'customer.name', 'order number'. */
export function holeWords(name: string): string {
  if (!name.startsWith(factPrefix)) return name
  return words.holes.fact(humanize(name.slice(factPrefix.length).replaceAll('.', ' ')).toLowerCase())
}
