import { fold } from '../triage/text/passages.ts'
import { givenNames } from './given-names.ts'
import type { PersonalSpan } from './kinds.ts'
import { closings, dashes, longestName, startings, strongCues, trailingCues, weakCues } from './name-cues.ts'
import { notNames } from './not-names.ts'

/** Names of people in a level text, by what stands around them and by common given names; `hints` adds the known ones. */
export function findNames(text: string): PersonalSpan[] {
  const folded = fold(text)
  return [
    ...after(text, folded, strongCues, true),
    ...after(text, folded, weakCues, false),
    ...after(text, folded, startings, false),
    ...after(text, folded, closings, true),
    ...after(text, folded, dashes, false),
    ...before(text, folded),
    ...common(text, folded),
  ]
}

/** What follows a cue. After a strong one small letters are a name too: 'my name is jane doe'. */
function after(text: string, folded: string, cues: RegExp, isStrong: boolean): PersonalSpan[] {
  const found: PersonalSpan[] = []
  for (const { index, 0: cue } of text.matchAll(cues)) {
    const start = index + cue.length
    const end = nameEnd(text, folded, { start, isStrong })
    if (end > start) found.push({ kind: 'name', start, end })
  }
  return found
}

/** Family names that are everyday words in a language the lists know; after a name and with a capital they are names. */
const shortFamilies = /^(?:Tan|Sy|Uy|Co|Ko|Yu|Son|Para|Costa|Rio|Mas)(?:'s)?$/
const word = /^(?:\p{L}[\p{L}'-]{0,29}\.?|\p{Lu}\.)/u
const particle =
  /^(?:de la|de los|de las|del?|da|dos?|das|van der|van den|van|von|der|den|la|le|bin|binti|al|el|y|e|di|san|st\.?|ter|af|ibn|abu)$/u

/** Where the name ends that begins at `start`; `start` itself when none begins there. */
function nameEnd(text: string, folded: string, { start, isStrong }: { start: number; isStrong: boolean }): number {
  let end = start
  let at = start
  let words = 0
  let isNamed = false
  while (words < longestName) {
    const [found] = word.exec(text.slice(at, at + 32)) ?? []
    if (found === undefined) break
    const bare = found.replace(/(?:'s)?\.?$/, '')
    const small = folded.slice(at, at + bare.length)
    const isInitial = /^\p{Lu}\.?$/u.test(found)
    const isParticle =
      particle.test(small) && (words > 0 || /^\p{L}+ (?:(?:der|den|la|los|las) )?\p{Lu}/u.test(text.slice(at, at + 40)))
    if (!isParticle && !isInitial && notNames.has(small) && !(isNamed && shortFamilies.test(found))) break
    const hasCapital = /^\p{Lu}/u.test(found)
    if (!hasCapital && !isParticle && !(isStrong && bare.length > 1) && !givenNames.has(small)) break
    const isAbbreviated = isInitial || /^(?:\p{L}\.?){1,3}$/u.test(found)
    at += found.length
    if (!isParticle) {
      end =
        isAbbreviated && found.endsWith('.') && /^ \p{Lu}/u.test(text.slice(at, at + 2))
          ? at
          : at - (found.length - bare.length)
      words += 1
      isNamed ||= !isInitial
    }
    if (found !== bare && !isAbbreviated) break
    if (text.charAt(at) !== ' ') break
    at += 1
  }
  // An initial alone is no name: 'Sorry, I am late'.
  return isNamed ? end : start
}

/** 'Ana Lopez here', 'Marek speaking'. */
function before(text: string, folded: string): PersonalSpan[] {
  const found: PersonalSpan[] = []
  for (const { index, 0: whole, 1: name = '' } of text.matchAll(trailingCues)) {
    const start = index + whole.indexOf(name)
    const first = folded.slice(start, start + name.length).split(' ')[0] ?? ''
    if (!notNames.has(first)) found.push({ kind: 'name', start, end: start + name.length })
  }
  return found
}

const capital = /(?<![\p{L}\p{N}@_.'-])\p{Lu}[\p{L}]{1,20}(?:-\p{Lu}\p{L}{1,20})?(?![\p{L}\p{N}@_])/gu

/** Common given names with a capital, and the words with a capital that follow them. */
function common(text: string, folded: string): PersonalSpan[] {
  const found: PersonalSpan[] = []
  let done = 0
  for (const { index, 0: first } of text.matchAll(capital)) {
    const small = folded.slice(index, index + first.length)
    if (index < done || !givenNames.has(small.split('-')[0] ?? '')) continue
    done = nameEnd(text, folded, { start: index, isStrong: false })
    if (done > index) found.push({ kind: 'name', start: index, end: done })
  }
  return found
}
