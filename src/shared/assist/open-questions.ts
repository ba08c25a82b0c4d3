import type { Message } from '../case/message.ts'
import { fold } from '../triage/text/passages.ts'
import { type Spoken, spokenIn } from './spoken.ts'

/** A question that nobody has answered yet. */
export interface OpenQuestion {
  readonly text: string
  readonly messageId: string
  readonly start: number
  readonly end: number
  /** Who waits for the answer. */
  readonly askedBy: 'customer' | 'staff'
}

const mostListed = 6

/** Asked without a question mark: 'I want to know whether', 'can you tell me'. */
const indirect =
  /^(?:(?:and |but |so |also |please |ok |okay )*)(?:what|when|where|why|who|which|how (?:long|much|many|do|can|is|are|come|soon)|can (?:you|i|we|someone)|could (?:you|i|we|someone)|will (?:you|i|it|my|the)|is (?:it|there|my|this|that)|are (?:you|there|my)|do (?:you|i)|does (?:it|this|my)|did (?:you|it|my)|have you|has (?:it|my))\b|\b(?:want|like|need) to know\b|\bwondering (?:if|whether|when|why|how)\b|\b(?:tell|let) me know\b|\bcan you tell me\b|^(?:cuando|donde|por que|como|cuanto|quando|onde|quanto|kailan|paano|bakit|magkano)\b/
/** Courtesies with a question mark. */
const courteous =
  /\b(?:how are you|how can i (?:help|assist)|how may i (?:help|assist)|what can i (?:do|help)|anything else|something else|help you with today|are you (?:there|still there)|can you help(?: me)?(?: with (?:this|that|it))?(?: please)?\?|does that (?:help|make sense|work)|is that (?:ok(?:ay)?|correct|right|fine)|right\?|ok\?|okay\?|really\?|puedo ayudar|posso ajudar|como estas?|tudo bem)\b/
/** Words of the house that answer nothing: it looks, waits, or hands over. */
const holding =
  /^(?:(?:ok(?:ay)?|sure|thanks?|thank you|understood|i see|alright|of course|certainly|hi|hello|i (?:understand|apologi[sz]e)|(?:i'?m )?sorry)\b[^.!?]{0,80}[.!,]? ?)?(?:(?:please )?(?:wait|hold|bear with)|(?:one|just a|give me a) (?:moment|second|minute)|let me (?:check|see|look|transfer|connect|get)|i(?:'ll| will) (?:check|look|transfer|connect|get|escalate|forward|pass)|you (?:are|'re) being transferred|transferring|i (?:do not|don'?t|did not|didn'?t|can(?:no|')t|could ?n(?:o|')t) (?:know|understand|answer|help|access|find|see))/

/** Questions of either side that the conversation leaves open, in its order. */
export function openQuestionsIn(conversation: readonly Message[]): OpenQuestion[] {
  const spoken = spokenIn(conversation)
  const byTurn = Map.groupBy(spoken, ({ turn }) => turn)
  const turns = [...byTurn.values()]
  const found = spoken.filter((one) => isQuestion(one) && !isAnswered(one, turns))
  return lastOfAlike(found)
    .slice(-mostListed)
    .map(({ text, messageId, start, end, isCustomer }) => ({
      text,
      messageId,
      start,
      end,
      askedBy: isCustomer ? 'customer' : 'staff',
    }))
}

function isQuestion({ text, isCustomer }: Spoken): boolean {
  const folded = fold(text)
  if (courteous.test(folded)) return false
  const marked = /\?["'”)\]]*$/.test(text)
  // People of the house ask with a mark or ask for something; customers forget the mark.
  return marked || (isCustomer && indirect.test(folded))
}

/** Whether a later turn of the other side answers: it says something of the same matter, or is the very next and no mere hold. */
function isAnswered(question: Spoken, turns: readonly (readonly Spoken[])[]): boolean {
  let isNext = true
  for (const turn of turns.slice(question.turn + 1)) {
    const [first] = turn
    if (!first || first.isCustomer === question.isCustomer) continue
    if (!question.isCustomer) return true
    const says = turn.filter(
      (one) => !one.marks.asks && !holding.test(fold(one.text)) && !(one.marks.courtesy && one.words.size < 6),
    )
    const shared = says.some((one) => sharesWord(question, one))
    if (shared || (isNext && says.some(({ words }) => words.size > 2))) return true
    isNext = false
  }
  return false
}

function sharesWord(question: Spoken, answer: Spoken): boolean {
  for (const word of question.words) if (answer.words.has(word)) return true
  return false
}

/** Of questions that ask the same again, the last. */
function lastOfAlike(questions: readonly Spoken[]): Spoken[] {
  return questions.filter(
    (one, at) => !questions.slice(at + 1).some((later) => later.isCustomer === one.isCustomer && alike(one, later)),
  )
}

function alike(a: Spoken, b: Spoken): boolean {
  if (fold(a.text) === fold(b.text)) return true
  const shared = [...a.words].filter((word) => b.words.has(word)).length
  const all = a.words.size + b.words.size - shared
  return all > 0 && shared / all >= 0.6
}
