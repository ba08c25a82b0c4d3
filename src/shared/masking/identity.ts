import { fold } from '../triage/text/passages.ts'
import type { PersonalKind } from './kinds.ts'
import { levelText } from './level-text.ts'

/** What two ways of writing the same detail have in common: '+44 20 7946 0958' and '+442079460958', 'Ana' and 'ana'. */
export function identityOf(kind: PersonalKind, written: string): string {
  const folded = fold(levelText(written))
  switch (kind) {
    case 'phone':
    case 'card':
      return folded.replace(/\D/g, '')
    case 'iban':
      return folded.replace(/[^a-z0-9]/g, '')
    case 'order':
    case 'account':
      return folded.replace(/^[#@]/, '').replace(/\s+/g, '')
    case 'email':
    case 'address':
    case 'name':
      return folded.replace(/[\s,.]+/g, ' ').trim()
    default:
      return kind satisfies never
  }
}
