import { ibanLengths } from './iban-lengths.ts'
import type { PersonalSpan } from './kinds.ts'

/** Two letters, two digits, then signs in any grouping; how long it really is, the country says. */
const candidate = /(?<![a-z0-9])[a-z]{2} ?\d{2}(?:[ .-]?[a-z0-9]){11,29}/gi

/** IBANs in a level text: a country of the registry, its length, and check digits that are right (ISO 13616, mod 97). */
export function findIbans(text: string): PersonalSpan[] {
  const found: PersonalSpan[] = []
  for (const { index, 0: run } of text.matchAll(candidate)) {
    const length = ibanLengths.get(run.slice(0, 2).toUpperCase())
    const taken = length === undefined ? null : take(run, length)
    if (taken === null || /^[a-z0-9]/i.test(text.slice(index + taken.length))) continue
    if (hasIbanCheck(taken)) found.push({ kind: 'iban', start: index, end: index + taken.length })
  }
  return found
}

/** The part of a run that holds so many letters and digits, or null when it holds fewer. */
function take(run: string, count: number): string | null {
  let seen = 0
  for (let at = 0; at < run.length; at += 1) {
    if (/[a-z0-9]/i.test(run.charAt(at))) seen += 1
    if (seen === count) return run.slice(0, at + 1)
  }
  return null
}

/** True when the check digits are right: ISO 7064 mod 97-10, the first four signs moved to the end, letters from A = 10. */
export function hasIbanCheck(iban: string): boolean {
  const signs = iban.replace(/[^a-z0-9]/gi, '').toUpperCase()
  let rest = 0
  for (const sign of signs.slice(4) + signs.slice(0, 4)) {
    const value = Number.parseInt(sign, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}
