/**
 * Reading an answer out of words, by means simple enough to be no cleverer than an agent who listens. They know the
 * words of a language and nothing of any dialogue.
 */

/** Yes or no, whichever is said first; null where neither is. */
export function yesOrNo(words: string): 'yes' | 'no' | null {
  const yes = words.search(
    /\b(yes|yeah|yep|yup|sure|ok|okay|please|great|perfect|fine|correct|go ahead|sounds? good)\b/i,
  )
  const no = words.search(/\b(no|nope|nah|not|don'?t|do not|cancel|instead|different|another|other)\b/i)
  if (yes < 0 && no < 0) return null
  if (yes < 0) return 'no'
  if (no < 0) return 'yes'
  return no < yes ? 'no' : 'yes'
}

/** True when somebody says that they do not know or have what was asked for. */
export function cannotSay(words: string): boolean {
  return /\b(can'?t (remember|recall|find)|cannot (remember|recall|find)|(don'?t|do not|didn'?t) (know|remember|recall|have)|forgot|forgotten|no idea|no clue|not sure|lost (it|my)|unsure)\b/i.test(
    words.replaceAll('’', "'"),
  )
}

/** True when a system's answer says that it did not work, or that there is nothing. */
export function isRefusal(words: string): boolean {
  return /\b(unavailable|not available|conflict\w*|fail\w*|must provide|invalid|error|denied|rejected|nothing|not found|no \w+ (found|available))\b/i.test(
    words,
  )
}
