import type { Message } from '../../case/message.ts'
import { isMark } from './fact-marks.ts'
import { fold } from './passages.ts'

/** Longest stretch of a tool's result that is read, in UTF-16 units. */
const longest = 8_000
/** Names of fields that warn of fraud when what they carry does not say no. */
const warningName = /fraud|stolen|chargeback|take_?over|blacklist|blocklist|suspicious|mule|card_?testing/
/** Values that warn of fraud by themselves. */
const warningValue =
  /\b(?:suspected[ _]?fraud|fraud[ _]?(?:suspected|alert|review|hold|detected|confirmed|risk)|(?:fraud|risk) team only|possible fraud|fraudulent|stolen[ _]card|card[ _](?:reported[ _])?stolen|lost[ _]or[ _]stolen|account[ _]take-?over|flagged (?:for|as) fraud|blocked for fraud|pickup[ _]card|velocity[ _](?:limit|check)[ _](?:exceeded|failed))\b/
const scoreName = /(?:fraud|risk)[ _]?(?:score|level|probability|likelihood)/

/** A tool's answer that warns of fraud, with the words that do. */
export interface ToolWarning {
  readonly message: Message
  readonly words: string
}

/** The AI's tool calls whose results warn of fraud. `minimumScore` is a share from 0 to 1. */
export function fraudWarnings(conversation: readonly Message[], minimumScore: number): ToolWarning[] {
  return conversation.flatMap((message) => {
    const result = message.tool?.result
    if (
      !result ||
      !/fraud|stolen|chargeback|take.?over|blacklist|blocklist|suspicious|risk|pickup|velocity|mule|testing/i.test(
        result.slice(0, longest),
      )
    )
      return []
    const words = warningIn(result.slice(0, longest), minimumScore)
    return words === null ? [] : [{ message, words }]
  })
}

function warningIn(result: string, minimumScore: number): string | null {
  const parsed = parsedOrNull(result)
  if (parsed === null || typeof parsed !== 'object') return plainWarning(result)
  return fieldWarning(parsed, minimumScore, 0)
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function plainWarning(text: string): string | null {
  const folded = fold(text)
  const match = warningValue.exec(folded)
  if (!match) return null
  const denied = /\b(?:no|not|none|without|never)(?: [a-z]+){0,2} $/.test(
    folded.slice(Math.max(0, match.index - 30), match.index),
  )
  return denied ? null : match[0].replaceAll('_', ' ')
}

/** Depth is bounded: deeper than that nobody reads either. */
function fieldWarning(value: object, minimumScore: number, depth: number): string | null {
  if (depth > 6) return null
  for (const [name, inside] of Object.entries(value)) {
    const found = warningOf(fold(name), inside, minimumScore, depth)
    if (found !== null) return found
  }
  return null
}

function warningOf(name: string, inside: unknown, minimumScore: number, depth: number): string | null {
  if (inside !== null && typeof inside === 'object') return fieldWarning(inside, minimumScore, depth + 1)
  if (typeof inside === 'number' && scoreName.test(name)) {
    return scoreShare(inside) >= minimumScore ? `${spaced(name)} ${inside}` : null
  }
  if (typeof inside !== 'string' && typeof inside !== 'boolean' && typeof inside !== 'number') return null
  if (typeof inside === 'string') {
    const words = plainWarning(inside)
    if (words !== null) return words
  }
  const isCheck = /check|screen|score|policy|phone|email|contact|url|id$/.test(name)
  if (!warningName.test(name) || isCheck) return null
  const fact = { id: '', key: '', label: '', unit: null, source: '', value: inside }
  return isMark(fact) && inside !== '' ? spaced(name) : null
}

function spaced(name: string): string {
  return name.replace(/[_.-]+/g, ' ')
}

/** A score as a share: those above 1 are out of 100, those above 100 out of 1,000. */
export function scoreShare(score: number): number {
  if (score <= 1) return score
  return score <= 100 ? score / 100 : Math.min(1, score / 1_000)
}
