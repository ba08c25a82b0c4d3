/** What the words around a request for a person make of it. */

/**
 * Turns a wording into something else: 'I don't want to …', 'without talking to …', 'am I talking to …?',
 * 'I was talking to …', 'do I have to talk to …'. Not 'I don't know how to …' and not 'I can't …': those ask.
 */
const declining = new RegExp(
  [
    String.raw`(?:don'?t|do not|didn'?t|did not|doesn'?t|wouldn'?t|would not|dont) (?:really |even |actually |think i |necessarily |currently )*(?:want|need|wish|have|like|care|require|ask)(?:ed)?\b`,
    "(?:don'?t|do not|dont|please don'?t|never) (?:you |even |please )*$",
    String.raw`\bnot (?:to )?(?:be|being|get|getting) $`,
    String.raw`(?<!\bwhy )\bnot (?:to )?$`,
    String.raw`\b(?:no need|not need|no longer need|not necessary|unnecessary|not asking|not requesting|not looking|not trying|not interested|never asked|never wanted|rather not|instead of|without|avoid|avoiding|hate|hated)\b`,
    String.raw`\b(?:was|were|been|after|when|while|since|before|kept|already|remember|recall|from|enjoyed|am i|are we|is this|was it|did i|have i|did you|who) (?:just |even |actually |already |still |now )*$`,
    String.raw`(?<!how |what |where |when )\b(?:do|will|would|must|should|did) (?:i|we) (?:really |even |actually )*(?:have |need )?(?:to )?$`,
    String.raw`\b(?:do|did) you (?:need|want|have|get) to $`,
    String.raw`\b(?:he|she|they|agent|bot|you|it|wife|husband|friend) (?:said|told me|asked me|suggested|says|advised me|asked|told)\b`,
    String.raw`\bno (?:quiero|necesito|quisiera|hace falta|deseo|hay necesidad de)\b|\bsin (?:tener que )?$|\bno $`,
    String.raw`\bnao (?:quero|preciso|gostaria|queria|e preciso|e necessario)\b|\bsem (?:ter que )?$|\bnao $`,
    String.raw`\b(?:was|is|felt) (?:so |very |really )?(?:good|nice|great|lovely|able|easy|a pleasure|pleasant|refreshing) to $`,
    String.raw`\bhow $|(?:can'?t|cannot|no time to) wait for (?:an? )?$`,
    String.raw`\bthank(?:s| you|) for (?:\w+ )?$|\b(?:every time|each time|whenever|as soon as|last time) (?:i|we) $`,
    String.raw`\b(?:hindi|di)(?: \w+){0,3} $`,
    String.raw`\b(?:ayaw|ayoko|ayokong|huwag|wag|hindi ko (?:gusto|kailangan)|di ko (?:gusto|kailangan)|hindi $|di $)`,
  ].join('|'),
)

/** True when the words before a request take it back; they begin with a blank. */
export function declinesRequest(before: string): boolean {
  return declining.test(before)
}

/** Not wanting a machine is wanting a person. */
export const refusesMachine =
  /\b(?:don'?t|do not|dont|not|tired of|sick of|stop|hate|done|won'?t|will not|instead of|rather not|refuse|no quiero|harto de|nao quero|cansado de|ayaw|ayoko|ayokong)\b/

const told =
  /\b(?:we|i) (?:already )?(?:have|had) (?:a|an|our|my) $|\b(?:when|after|once|last time|the time|before) (?:i|we) (?:finally |first |last )?(?:asked|tried|wanted|called|requested|got|had)\b|\bi (?:had|would have|could have) \w+ |\b(?:yesterday|last (?:week|month|year|time|night)|earlier|this morning|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b[^,]{0,40}\b(?:asked|called|spoke|talked|told|said|was|wanted|got)\b/
const toldAfter =
  /^ ?(?:yesterday|last (?:week|night|month|time|year)|earlier today|the other day|a (?:week|month|day|year) ago|(?:two|three|few|\d+) (?:days|weeks|months) ago|ayer|ontem|kahapon)\b/

/** True when the words around a request tell of an earlier one: 'when I asked to speak to an agent last month'. */
export function isToldOf(before: string, after: string): boolean {
  return told.test(before) || toldAfter.test(after)
}
