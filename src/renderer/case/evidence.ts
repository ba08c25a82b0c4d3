import type { Evidence, Flag, FlagCode } from '../../shared/case/flag.ts'
import type { Case } from '../../shared/case/state.ts'
import { assessmentFields, customerFields, type FieldLine } from './case-fields.ts'
import { formatFact } from './format.ts'
import { humanise } from './readable-data.ts'
import type { Span } from './segments.ts'
import { words } from './words.ts'

const { facts } = words

/** Finding what a flag points at on the screen. */

/** The spans of every flag in every message, by message id, so that a message is marked without looking at the flags. */
export function spansByMessage(flags: readonly Flag[]): ReadonlyMap<string, readonly Span[]> {
  const spans = new Map<string, Span[]>()
  for (const flag of flags) {
    flag.evidence.forEach((evidence, index) => {
      if (evidence.kind !== 'message') return
      const { messageId, start, end, quote } = evidence
      const span = { id: evidenceKey(flag.code, index), start, end, quote }
      const known = spans.get(messageId)
      if (known) known.push(span)
      else spans.set(messageId, [span])
    })
  }
  return spans
}

/** The name under which a flag's `index`th piece of evidence is found on the screen. */
export function evidenceKey(code: FlagCode, index: number): string {
  return `${code}:${index}`
}

/** The flag code out of an evidence key. */
export function codeOfKey(key: string): string {
  return key.slice(0, key.lastIndexOf(':'))
}

/** The piece of evidence a person looks at: the `index`th of a flag. `nonce` changes with every jump, also to the same place. */
export interface EvidenceFocus {
  readonly code: FlagCode
  readonly index: number
  readonly nonce: number
}

/** The evidence in focus, or null when the flag or its evidence is gone meanwhile. */
export function focusedEvidence(
  flags: readonly Flag[],
  focus: EvidenceFocus | null,
): { flag: Flag; evidence: Evidence } | null {
  const flag = flags.find(({ code }) => code === focus?.code)
  const evidence = focus ? flag?.evidence[focus.index] : undefined
  return flag && evidence ? { flag, evidence } : null
}

/** The flag that Agree and Override mean: the one last looked at, else the strongest nobody has judged, else the first. */
export function flagInHand(flags: readonly Flag[], chosen: FlagCode | null): Flag | null {
  return flags.find(({ code }) => code === chosen) ?? flags.find(({ verdict }) => verdict === null) ?? flags[0] ?? null
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
    case 'assessment':
      return fieldWords(evidence.field, assessmentFields(state))
    case 'customer':
      return fieldWords(evidence.field, customerFields(state, currency))
    default:
      return evidence satisfies never
  }
}

interface EvidenceWords {
  /** The message's author, or the name of the fact or field. */
  readonly where: string
  readonly words: string
}

function fieldWords(field: string, lines: readonly FieldLine[]): EvidenceWords | null {
  const line = lines.find((candidate) => candidate.field === field)
  return line ? { where: line.label, words: line.value } : null
}
