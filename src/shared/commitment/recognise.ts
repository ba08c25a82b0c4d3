import { isSameLanguage } from '../replies/language.ts'
import { promisePhrases } from './phrases.ts'
import { dueInSentence, type PhraseMoment } from './time-phrase.ts'

/** A promise with a time that stands in a text. */
export interface RecognisedCommitment {
  /** The sentence that promises. */
  readonly text: string
  /** Half-open character span of the sentence. */
  readonly from: number
  readonly to: number
  /** ISO instant. */
  readonly dueAt: string
}

/** Longest text looked through, in UTF-16 units: what is longer is no answer to a customer. */
const longest = 20_000
/** A promise longer than that is shortened to what fits a commitment. */
const longestText = 300

/**
 * The promises of a text somebody is about to send: sentences in which the writer or the house will do something by a
 * time ('We call you by Friday', 'You will have it within 24 hours'). Questions, requests and what is over are none. The
 * text's language is tried first, then the others, because people mix them.
 */
export function recogniseCommitments(
  text: string,
  moment: PhraseMoment & { readonly language: string },
): RecognisedCommitment[] {
  const phrases = promisePhrases.toSorted(
    (a, b) => Number(isSameLanguage(b.language, moment.language)) - Number(isSameLanguage(a.language, moment.language)),
  )
  return sentencesOf(text.slice(0, longest)).flatMap(({ sentence, from }): RecognisedCommitment[] => {
    for (const language of phrases) {
      if (!language.promise.test(sentence)) continue
      // What one language denies, a word that looks alike in the next does not promise.
      if (language.not.test(sentence) || language.past.test(sentence)) return []
      const dueAt = dueInSentence(sentence, language, moment)
      if (dueAt) return [{ text: shortened(sentence), from, to: from + sentence.length, dueAt }]
    }
    return []
  })
}

/**
 * The sentences of a text that are not questions, with where each begins; what stands before and after a colon is read
 * by itself. A full stop in a time or number ends none.
 */
function sentencesOf(text: string): { readonly sentence: string; readonly from: number }[] {
  return [...text.matchAll(/[^.!?¿\n]+(?:\.(?=\S)[^.!?¿\n]*|(?<=\b[ap]\.m)\.(?= ?[^.!?\n]))*[.!?]*/giu)].flatMap(
    ({ 0: whole, index }) => (whole.trimEnd().endsWith('?') ? [] : partsOf(whole, index)),
  )
}

function partsOf(whole: string, at: number): { readonly sentence: string; readonly from: number }[] {
  return [...whole.matchAll(/(?:[^:;]|[:;](?!\s))+[:;]?/g)].flatMap(({ 0: part, index }) => {
    const sentence = part.trim()
    return sentence === '' ? [] : [{ sentence, from: at + index + part.indexOf(sentence) }]
  })
}

function shortened(sentence: string): string {
  return sentence.length > longestText ? `${sentence.slice(0, longestText - 1).trimEnd()}…` : sentence
}
