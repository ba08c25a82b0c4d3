import type { PersonalSpan } from './kinds.ts'

/** 12 to 19 digits (ISO/IEC 7812-1), alone or in groups with spaces or hyphens between them. */
const candidate = /(?<![\p{L}\p{N}#])(?<!\d[.,])\d(?:[ -]{0,2}\d){11,18}(?![\p{L}\p{N}]|[.,]\d)/gu
/** Groups as they are pressed on cards: by fours, or 4-6-5 and 4-6-4. */
const pressed = /^(?:\d{4}[ -]{1,2}){2,3}\d{1,4}(?:[ -]{1,2}\d{1,4})?$|^\d{4}[ -]{1,2}\d{6}[ -]{1,2}\d{4,5}$/

/**
 * Card numbers in a level text: the right length, a first digit that payment cards have (1 to 6; ISO/IEC 7812 major
 * industries, 9 is for national use), and Luhn's check digit. Numbers grouped as on a card count even where a digit was
 * mistyped: a wrong number of a card tells nearly as much as the right one.
 */
export function findCards(text: string): PersonalSpan[] {
  const found: PersonalSpan[] = []
  for (const { index, 0: run } of text.matchAll(candidate)) {
    const digits = run.replace(/\D/g, '')
    const isCard = /^[1-69]/.test(digits) && hasLuhnCheck(digits)
    if (isCard || (pressed.test(run) && digits.length >= 14)) {
      found.push({ kind: 'card', start: index, end: index + run.length })
    }
  }
  return found
}

/** True when the last digit is right by Luhn's formula (ISO/IEC 7812-1, annex B). */
export function hasLuhnCheck(digits: string): boolean {
  let sum = 0
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place])
    const doubled = place % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return digits.length > 0 && sum % 10 === 0
}
