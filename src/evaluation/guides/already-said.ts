/**
 * Whether a customer has said what a question asks for, by the form such an answer has in English: a day, a time, a
 * number. A name of a place has no form, so that some of what was said is not heard.
 */

const forms: readonly { readonly asked: RegExp; readonly said: RegExp }[] = [
  { asked: /^hello$/, said: /(\S+\s+){3}\S+/ },
  { asked: /^ask-name$/, said: /\b(my name is|name'?s|this is|i am|i'?m)\s+[A-Z][a-z]+/ },
  {
    asked: /day|date/,
    said: /\b(mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(today|tonight|tomorrow)\b|\b\d{1,2}(st|nd|rd|th)\b/i,
  },
  {
    asked: /time/,
    said: /\b\d{1,2}(:\d\d)?\s?([ap]\.?m\b|o'?clock)|\b(noon|midday|midnight|morning|afternoon|evening)\b/i,
  },
  { asked: /number|pin|-id$|code/, said: /\d{3,}/ },
  {
    asked: /size|guests/,
    said: /\b(\d+|two|three|four|five|six|seven|eight)\b[^.?!]{0,12}\b(people|persons|guests|of us)\b/i,
  },
  { asked: /doctor-name/, said: /\b(dr\.?|doctor)\s+[A-Z]/ },
  { asked: /symptoms/, said: /\b\w*(ache|pain|fever|cough|dizz|nause|weak|sore|sick|hurt|rash)\w*/i },
  { asked: /fraud-details/, said: /\b(stole|stolen|fraud\w*|hacked|charged?|transactions?|withdr\w+|thie\w+)\b/i },
  { asked: /hotel$/, said: /\b[A-Z]\w+ (hotel|inn|resort)\b|\bhotel [A-Z]\w+/i },
  { asked: /apartment-name/, said: /\b(apartment|flat)s?\b[^.?!]{0,20}\b(on|at|in|called|named)\s+[A-Z]/ },
]

/** True when the words hold what the question of that key asks for, as far as its form tells. */
export function isAlreadySaid(key: string, words: string): boolean {
  return forms.some(({ asked, said }) => asked.test(key) && said.test(words))
}
