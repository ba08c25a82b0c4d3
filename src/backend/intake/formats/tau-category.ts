import { needIn } from './need.ts'
import type { ToolTurn } from './tool-turn.ts'

/** Categories of a domain with the words and the tools that point at each; the first that fits wins. */
const categories: Record<string, readonly (readonly [category: string, words: RegExp, tools: RegExp])[]> = {
  airline: [
    [
      'flight_compensation',
      /compensat|voucher|delay|inconvenien|missed (?:my )?(?:connection|meeting)/i,
      /^send_certificate/,
    ],
    ['flight_cancellation', /\bcancel/i, /^cancel_reservation/],
    ['baggage', /\bbag(?:s|gage)?\b|suitcase|luggage/i, /baggages$/],
    [
      'flight_change',
      /\b(?:chang|modif|switch|upgrad|downgrad|move|reschedul|adjust|push|earlier|nonstop|remove .* from)/i,
      /^update_reservation/,
    ],
    ['flight_refund', /refund|money back/i, /^$/],
    ['flight_booking', /\bbook|reserve|looking for a flight|fly (?:from|to)/i, /^book_reservation/],
    ['travel_insurance', /insurance/i, /^$/],
    ['account_balance', /gift card|certificate|balance/i, /^$/],
  ],
  retail: [
    ['order_exchange', /\bexchang|swap/i, /^exchange_/],
    ['order_return', /\breturn|send (?:it )?back/i, /^return_/],
    ['order_cancellation', /\bcancel/i, /^cancel_/],
    ['payment', /payment|split|refund|charge|card\b|price|paid/i, /payment$/],
    ['order_address', /address|deliver(?:ed)? to|ship(?:ped)? to/i, /address$/],
    ['order_tracking', /track|where is|arriv|status|received it|haven't received|lost/i, /^$/],
    ['order_change', /\b(?:chang|modif|updat|add|color|size|item)/i, /^modify_/],
    [
      'product_question',
      /how many|options|available|in stock|product|looking for|t-?shirt|tell me/i,
      /^get_product|^list_/,
    ],
  ],
}

/** The category by what the customer asks for first, then by what the AI did, then the domain's general one. */
export function tauCategory(domain: string, said: readonly string[], tools: readonly ToolTurn[]): string {
  // The domain comes from outside: `constructor` is none.
  const known = (Object.hasOwn(categories, domain) && categories[domain]) || []
  const plain = said.map(needIn).filter((need) => need !== '')
  for (const text of plain.slice(0, 3)) {
    const byWords = earliest(known, text)
    if (byWords) return byWords
  }
  const byTools = known.find(([, , pattern]) => tools.some(({ name }) => pattern.test(name)))
  return (
    byTools?.[0] ??
    `${
      domain
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '_')
        .slice(0, 50) || 'general'
    }_support`
  )
}

/** The category whose words come first in the text: 'cancel and get a refund' is a cancellation. */
function earliest(known: readonly (readonly [string, RegExp, RegExp])[], text: string): string | null {
  const places = known
    .map(([category, words]) => ({ category, at: text.search(words) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
  return places[0]?.category ?? null
}
