/** A made-up language for tests of the layout: accented, in brackets, 40 % longer. */

const accents: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'î', o: 'ö', u: 'ü', n: 'ñ', c: 'ç' }

/** One text made longer and accented; it stays readable. */
export function pseudoText(text: string): string {
  // A sentence made of parts that are translated already grows once, not twice.
  const own = text.replace(/\[([^[\]]*?)ẋ*\]/g, '$1')
  const padding = 'ẋ'.repeat(Math.ceil(own.length * 0.4))
  return `[${own.replace(/[aeiounc]/g, (letter) => accents[letter] ?? letter)}${padding}]`
}

/** A catalogue in the made-up language, whatever its depth; functions keep their arguments. */
export function pseudo<T>(catalogue: T): T {
  return translate(catalogue)
}

// The only place that walks a catalogue without knowing its shape.
function translate(part: unknown): never
function translate(part: unknown): unknown {
  if (typeof part === 'string') return pseudoText(part)
  if (typeof part === 'function') return (...args: unknown[]) => translate(part(...args))
  if (part === null || typeof part !== 'object') return part
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, translate(value)]))
}
