import type { Evidence } from '../../shared/case/flag.ts'
import type { Case } from '../../shared/case/state.ts'
import { assessmentFields, customerFields, type FieldLine } from './case-fields.ts'
import { clockWords } from './clock-words.ts'
import { formatFact } from './format.ts'
import { humanise, oneLine, readData } from './readable-data.ts'
import { readingLines } from './readings.ts'
import { common, words } from './words.ts'

const { facts } = words

/** What a piece of evidence says, and where it stands. */
export interface EvidenceWords {
  /** The message's author, or the name of the fact, the field, the clock, the reading or the other case. */
  readonly where: string
  /** Empty where the name says all. */
  readonly words: string
}

/** The words a piece of evidence consists of and where they stand, for its link; null when it is not on the case any more. */
export function evidenceWords(state: Case, evidence: Evidence, currency: string): EvidenceWords | null {
  switch (evidence.kind) {
    case 'message': {
      const message = state.conversation.find(({ id }) => id === evidence.messageId)
      if (!message) return null
      const said = evidence.quote || message.text.slice(evidence.start, evidence.end)
      return { where: message.author, words: said || humanise(message.tool?.name ?? '') }
    }
    case 'fact': {
      const fact = state.facts.find(({ id }) => id === evidence.factId)
      return fact ? { where: fact.label, words: formatFact(fact.value, fact.unit, facts) } : null
    }
    case 'attempt': {
      const attempt = state.attempts.find(({ id }) => id === evidence.attemptId)
      if (!attempt) return null
      const detail = oneLine(readData(attempt.detail), 120)
      return { where: attempt.what, words: [facts.outcomes[attempt.outcome], detail].filter(Boolean).join(' · ') }
    }
    case 'clock': {
      const clock = state.clocks.find(({ kind }) => kind === evidence.clock)
      return clock ? { where: common.clockKind[clock.kind], words: clockWords(clock) } : null
    }
    case 'case':
      return { where: evidence.reference, words: '' }
    case 'assessment':
      return fieldWords(evidence.field, assessmentFields(state))
    case 'customer':
      return fieldWords(evidence.field, customerFields(state, currency))
    case 'signal': {
      const lines = readingLines(state.signals).filter(({ field }) => field === evidence.field)
      const [first] = lines
      return first ? { where: first.label, words: lines.map(({ value }) => value).join('; ') } : null
    }
    default:
      return evidence satisfies never
  }
}

function fieldWords(field: string, lines: readonly FieldLine[]): EvidenceWords | null {
  const line = lines.find((candidate) => candidate.field === field)
  return line ? { where: line.label, words: line.value } : null
}
