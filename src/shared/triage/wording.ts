/** How numbers are written in flags. No locale: the same text on every machine. */

/** A share from 0 to 1 as per cent, with as many decimals as it takes not to look like `beside`: `41 %`. */
export function percent(share: number, beside: number = Number.NaN): string {
  for (const decimals of [0, 1, 2]) {
    const text = trimZeros((share * 100).toFixed(decimals))
    if (decimals === 2 || share === beside || text !== trimZeros((beside * 100).toFixed(decimals))) return `${text} %`
  }
  return `${share * 100} %`
}

function trimZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

/** A number with thousands separated, cents only where there are any: `12,400` or `99.50`. */
export function figure(value: number): string {
  const fixed = Number.isInteger(value) ? value.toFixed(0) : value.toFixed(2)
  const [whole = '', cents] = fixed.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  return cents === undefined ? grouped : `${grouped}.${cents}`
}

/** Money: `250 USD`. */
export function money(amount: number, currency: string): string {
  return `${figure(amount)} ${currency}`
}

/** A sentiment score with its sign and two decimals: `−0.72`. */
export function score(value: number): string {
  return `${value < 0 ? '−' : ''}${Math.abs(value).toFixed(2)}`
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** An instant in words, the same at every desk wherever it stands: `1 Mar 09:30 UTC`. */
export function moment(instant: string): string {
  const date = new Date(instant)
  const [day, month] = [date.getUTCDate(), months[date.getUTCMonth()] ?? '']
  return `${day} ${month} ${date.toISOString().slice(-13, -8)} UTC`
}

/** 'a', 'a and b', 'a, b and c'. */
export function listOf(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

/** 'once', 'twice', '3 times'. */
export function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`
}

/** What the threshold's text ends with, so that everybody can find the version that raised the flag. */
export function fromPolicy(version: number): string {
  return `policy version ${version}`
}
