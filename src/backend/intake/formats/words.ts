/** `get_user_details` in words: 'Get user details'. */
export function humanise(name: string): string {
  const words = name.replace(/[_\s]+/g, ' ').trim()
  return words === '' ? name : words.charAt(0).toUpperCase() + words.slice(1)
}

/** Reads JSON that may have been cut off: what is whole stays, the rest is left out. Undefined when nothing is. */
export function readCutJson(text: string): unknown {
  const whole = parse(text)
  if (whole !== undefined) return whole
  const trimmed = text.trim()
  if (!/^[[{]/.test(trimmed)) return undefined
  return parse(closeJson(trimmed))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Cuts JSON back to its last whole member and closes what is still open. */
function closeJson(text: string): string {
  const open: string[] = []
  let safe = 0
  let inString = false
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index]
    if (inString) {
      if (sign === '\\') index += 1
      else if (sign === '"') inString = false
    } else if (sign === '"') inString = true
    else if (sign === '{' || sign === '[') open.push(sign === '{' ? '}' : ']')
    else if (sign === '}' || sign === ']') open.pop()
    if (!inString && (sign === ',' || sign === '}' || sign === ']' || sign === '{' || sign === '[')) {
      safe = sign === ',' ? index : index + 1
    }
  }
  // Nothing opens or closes after the last safe place, so what is open now was open there.
  return text.slice(0, safe) + open.toReversed().join('')
}
