import { type PersonalSpan, spansOf } from './kinds.ts'

/** RFC 5322's dot-atom with the letters of all languages (RFC 6531), and a domain with at least one dot. */
const written =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_%+'&~-][\p{L}\p{N}._%+'&~-]{0,63}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,6}[\p{L}]{2,24}(?![\p{L}\p{N}_])/gu
/** Spelled so that machines do not read it: 'ana dot lopez at mail dot com', 'ana (at) mail.com'. */
const spelled =
  /(?<![\p{L}\p{N}._%+-])[a-z0-9_+-]{1,40}(?:(?:\.| dot | \(dot\) )[a-z0-9_+-]{1,40}){0,3} ?(?:\(at\)|\[at\]|\{at\}| at ) ?[a-z0-9-]{2,40}(?: ?(?:\(dot\)|\[dot\]) ?| dot |\.)(?:com|net|org|io|co|edu|gov|info|biz|app|de|fr|es|mx|br|ph|in|au|uk|us|ca|it|nl|pt|eu)\b(?: ?(?:dot |\.)(?:uk|br|au|in|mx|ph))?/giu

/** E-mail addresses in a level text. */
export function findEmails(text: string): PersonalSpan[] {
  const found = text.includes('@') ? spansOf('email', text, written) : []
  return /[ ([{]at[ )\]}]/i.test(text) ? [...found, ...spelledOut(text)] : found
}

/** 'Look at amazon.com' is no address: what stands before a bare 'at' must be told to be one, or name a mailbox. */
function spelledOut(text: string): PersonalSpan[] {
  return spansOf('email', text, spelled).filter(({ start, end }) => {
    const words = text.slice(start, end)
    return (
      /\bdot\b|\(at\)|\[at\]|{at}/i.test(words) ||
      /[._0-9+-]\S* at /i.test(words) ||
      /e-?mail[^.!?\n]{0,24}$/i.test(text.slice(0, start))
    )
  })
}
