import { formatNumber } from '../ui/format.ts'

/** Days the coverage looks ahead. */
export const coverageLength = 30

/** Whole hours of so many minutes, rounded up: a minute nobody covers is not nothing. */
export function hoursWords(minutes: number): string {
  return formatNumber(Math.ceil(minutes / 60))
}
