import { type Masked, personalKinds, placeholders } from '../masking/index.ts'
import { holeNames } from '../replies/holes.ts'

/** What a model wrote, with the details put back. */
export interface ReadDraft {
  readonly text: string
  /** What has to be filled in before it can go out, by name: placeholders that were made up or mangled, and other marks. */
  readonly holes: readonly string[]
  /** How many of the masked details stand in it. */
  readonly used: number
}

/** Longest draft that is offered, in characters. */
const longestDraft = 6_000

/**
 * What the model wrote as a draft; null: nothing that could be a reply. A detail comes back only for its own placeholder,
 * as often as that stands there. A placeholder that was mangled is never guessed at: it becomes a hole, and a reply with
 * a hole does not go out.
 */
export function draftFrom(written: string, masked: Masked): ReadDraft | null {
  // Some models write down how they came to it first; one that did not come to an end has no reply.
  const reply = written.replace(/<think>[\s\S]*?(?:<\/think>|$)/gi, '').trim()
  if (reply === '' || reply.length > longestDraft || hasControls(reply)) return null
  const marked = withHoles(reply, masked)
  const text = masked.restore(marked)
  if (text.length > longestDraft) return null
  const made = masked.unknownIn(marked).map((mark) => mark.slice(1, -1).trim())
  return { text, holes: [...new Set([...holeNames(text), ...made])], used: usedIn(marked, masked) }
}

/** A kind and a number in other brackets, in half of them, in two pairs or in none: `{name 1}`, `name_1`, `[name 1`. */
const mangled = new RegExp(
  String.raw`(?<![\p{L}\p{N}_])[([{<«]{0,2}[ \t]{0,3}(?<![\p{L}\p{N}_])(${personalKinds.join('|')}|text)[ \t\n_-]{0,3}(?:(?:no\.?|#) ?)?(\d{1,6})(?:\.(\d{1,6}))?[ \t]{0,3}[)\]}>»]{0,2}(?![\p{L}\p{N}_])`,
  'giu',
)

/** The text with every mangled placeholder that was once given as a plain one that was not: a hole to be seen. */
function withHoles(reply: string, masked: Masked): string {
  let made = ''
  let at = 0
  for (const { index, 0: whole } of reply.matchAll(placeholders())) {
    made += holed(reply.slice(at, index), masked) + whole
    at = index + whole.length
  }
  return made + holed(reply.slice(at), masked)
}

function holed(text: string, masked: Masked): string {
  return text.replace(mangled, (whole, kind: string, number: string, variant: string | undefined) => {
    const mark = `${kind.toLowerCase()} ${Number(number)}${variant === undefined ? '' : `.${Number(variant)}`}`
    // `Account 2 of 3` in a case that has no such detail is a sentence.
    if (masked.unknownIn(`[${mark}]`).length > 0) return whole
    const [before = ''] = /^[ \t]*/.exec(whole) ?? []
    const [after = ''] = /[ \t]*$/.exec(whole) ?? []
    return `${before}[check ${mark}]${after}`
  })
}

function usedIn(marked: string, masked: Masked): number {
  const known = [...marked.matchAll(placeholders())].filter(([whole]) => masked.unknownIn(whole).length === 0)
  const details = known.map(([, kind = '', number]) => `${kind.toLowerCase()} ${Number(number)}`)
  return new Set(details.filter((one) => !one.startsWith('text'))).size
}

/** Signs no reply has: what came was no text. */
function hasControls(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text) || /\ufffd{2}/.test(text)
}
