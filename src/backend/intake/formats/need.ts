import { humanise } from './words.ts'

/** What the customer came for, read out of their own words. */

const greeting =
  /^(?:(?:hi|hello|hey|yo|good (?:morning|afternoon|evening)|greetings|dear \w+)(?: there| again| team| everyone)?|thanks|thank you|sure|yeah|yep|great|yes|ok|okay|please|so|well|um+|uh+|ugh+)\b[\s,.!:;-]*/i
const introduction =
  /^(?:(?:hi|hello)[,!. ]+)?(?:i am|i'm|im|this is|it's|it is|my name is|my name's)\s+(?!(?:looking|trying|hoping|calling|contacting|reaching|writing|having|really|not|so|sick|unable|a|an|the|in|at|on|here|just|interested|about|also|wondering|ready|facing|curious|unsure|very|planning|supposed|getting|going)\b)(?:[\w'-]+)(?: [A-Z][\w'-]+)?(?:,? and\b|[,.!;]+|\s+and\b|$)\s*/i
const asking =
  /^(?:i(?:'d| would| do)? (?:really |just |also |actually )?(?:like|love|need|want|wanted|wish)(?:ed)? (?:some help |help |assistance |you )?(?:to|with)\s+|i (?:was|am) hoping (?:to|you could|you can)\s+|i'm hoping to\s+|i(?:'m| am) (?:looking|trying|hoping|calling|wanting|planning|reaching out|contacting you|writing) (?:to|about|for|regarding|because)\s+|i(?:'m| am) (?:interested in|curious about|wondering (?:about|if)|contacting you regarding|calling regarding)\s+|i was wondering if (?:you|i) (?:could|can)\s+|(?:can|could|would|will) (?:you|i|we) (?:please )?(?:please |help me (?:to |with )?|assist me (?:with )?|tell me |just |also |possibly )?|(?:please )?help me (?:to |with )?|is it possible to\s+|i have (?:a|some) questions? about\s+|i neet? to\s+)/i
/** A sentence that only asks for help, or hands over a name or a number, tells no need. */
const empty =
  /^(?:(?:can|could|would) (?:you|someone) (?:please )?(?:help|assist)(?: me)?(?: out)?(?: with (?:this|that|it|something))?|help me out|i need (?:some )?(?:help|assistance)|help|please help(?: me)?|what do i do|my (?:user id|email|order id|name|reservation(?: number| id)?|order number) is\b.*|how are you.*|are you there|who is this.*|assist with that|help (?:me )?with that|with that|that|this)[\s.?!]*$/i

/** Titles whose dot ends no sentence; the dot is put aside (as U+2024) while sentences are told apart. */
const title = /\b(dr|mr|mrs|ms|st|jr|no|approx)\.(?= )/gi

const maxSubject = 90

/** The sentences that tell the need: greetings, names and bare calls for help left out; '' when nothing is left. */
export function needIn(text: string): string {
  const line = text.replace(/\s+/g, ' ').replace(title, '$1\u2024').trim()
  const sentences = line.match(/[^.!?]+(?:[.!?]+(?=\s|$)|[.!?](?=\S)[^.!?]*)*[.!?]*/g) ?? []
  return sentences
    .map((sentence) => peel(sentence.trim()))
    .filter((sentence) => sentence.length > 2 && !empty.test(sentence))
    .join(' ')
    .replaceAll('\u2024', '.')
    .trim()
}

/** Takes greetings and introductions off the front of a sentence. */
function peel(sentence: string): string {
  let rest = sentence
  for (let round = 0; round < 4; round += 1) {
    const shorter = rest.replace(greeting, '').replace(introduction, '')
    if (shorter === rest) break
    rest = shorter
  }
  return rest.trim()
}

/** The first message that tells a need long enough to be one; messages before it were greetings. */
export function firstNeed(texts: readonly string[]): string {
  const needs = texts.slice(0, 8).map(needIn)
  return needs.find((need) => need.split(' ').length >= 4) ?? needs.find((need) => need !== '') ?? ''
}

/** A subject line in the customer's words: 'Cancel my flights from MCO to CLT'; `fallback` when they said nothing. */
export function subjectOf(texts: readonly string[], fallback: string): string {
  const need = firstNeed(texts)
  const first = need.split(/(?<=[.!?])(?<!\b(?:dr|mr|mrs|ms|st|jr|no|approx)\.)\s/i)[0] ?? ''
  let bare = first.replace(asking, '')
  // 'I would like to get help with' comes in layers.
  bare = bare.replace(asking, '').replace(/[,\s]*\b(?:please|thanks|thank you)\b[.!]*$/i, '')
  bare = bare.replace(/,? (?:and )?(?:my name is|i'm|this is) [A-Za-z]+$/i, '')
  bare = bare.replace(/^(?:please|to|also|just)\s+/i, '').replace(/[\s.,;:!-]+$/, '')
  const line = bare.length > 3 ? bare : first.replace(/[\s.,;:!-]+$/, '')
  return line.length > 3 ? clip(line.charAt(0).toUpperCase() + line.slice(1), maxSubject) : humanise(fallback)
}

/** The text on one line, cut at a word with an ellipsis when it is longer than `length`. */
export function clip(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= length) return line
  const cut = line.slice(0, length)
  const atWord =
    cut.lastIndexOf(' ') > length / 2 ? cut.slice(0, cut.lastIndexOf(' ')) : cut.replace(/[\ud800-\udbff]$/, '')
  return `${atWord.replace(/[\s,.;:-]+$/, '')}…`
}
