const thousands: Readonly<Record<string, number>> = {
  k: 1_000,
  mil: 1_000,
  thousand: 1_000,
  libo: 1_000,
  libong: 1_000,
  m: 1_000_000,
  million: 1_000_000,
  millones: 1_000_000,
  milhoes: 1_000_000,
}

/** How many people a folded text such as 'i have over 50k followers' speaks of; 0 where it gives no number. */
export function reachIn(folded: string): number {
  const match = /(\d[\d.,]*) ?([a-z]+)?/.exec(folded)
  if (!match) return 0
  const [, digits = '', word = ''] = match
  const factor = thousands[word] ?? 1
  // A group of three after a mark is thousands: '50.000' and '50,000'; '1.5' is one and a half.
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(digits)
  const number = Number(grouped ? digits.replace(/[.,]/g, '') : digits.replace(',', '.').replace(/[.,]$/, ''))
  return Number.isFinite(number) ? Math.round(number * factor) : 0
}
