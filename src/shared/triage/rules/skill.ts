import { fold } from '../text/passages.ts'

/** Words of a category that point at a skill; the first line that matches wins. */
const skillWords: readonly (readonly [string, RegExp])[] = [
  ['fraud', /fraud|scam|stolen|unauthori[sz]ed|chargeback/],
  ['legal', /legal|compliance|regulat/],
  ['privacy', /privacy|gdpr|personal_data|data_(?:request|deletion|erasure)/],
  ['retention', /cancel_(?:plan|subscription|account|membership)|retention|churn|subscription|membership/],
  ['billing', /bill|invoice|payment|refund|charge|price|pricing|fee|credit|balance|bank/],
  ['logistics', /deliver|shipping|shipment|order|return|exchange|parcel|warehouse|flight|reservation|booking|travel/],
]

/** The skill a case of this category asks for; technical where the category names none. */
export function skillFor(category: string): string {
  const folded = fold(category)
  return skillWords.find(([, words]) => words.test(folded))?.[0] ?? 'technical'
}
