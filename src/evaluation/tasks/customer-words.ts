import type { IntakeCase } from '../../shared/contract/intake.ts'

/** What the customer said last, to recognise a line by. */
export function wordsOf(record: IntakeCase | undefined): string {
  return record?.conversation.findLast(({ author, text }) => author === 'customer' && text.trim() !== '')?.text ?? ''
}
