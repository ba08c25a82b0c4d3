import { addressChains, grown } from './address-chains.ts'
import type { PersonalSpan } from './kinds.ts'
import { findPostcodes } from './postcodes.ts'
import { streetForms } from './street-forms.ts'

const forms = streetForms.map((source) => new RegExp(source, 'gu'))
/** Words that say that an address follows; what follows counts to the end of the sentence where it holds a number. */
const told =
  /(?<![\p{L}\p{N}])(?:(?:(?:shipping|delivery|billing|home|postal|mailing|street|new|correct|old|my|the|our) )*address(?: on file)?(?: (?:is|was|should be|to|reads))?|(?:i|we|he|she|they|who) (?:now )?(?:lives?|lived|stays?|stayed|resides?|moved) (?:at|on|to)|(?:i am|i'm|we are|we're|am|is|are) (?:now )?(?:living|staying|based|located|situated) (?:at|on)|(?:new|old|our|my|the) (?:place|house|home|flat|apartment|office|shop|store)(?: is(?: at)?| at)?[:]?|(?:left|dropped|leave|drop) (?:it|them|the (?:parcel|package|box)) (?:off )?at|(?:deliver(?:ed)?|ship(?:ped)?|sen[dt]|redirect(?:ed)?|forward(?:ed)?) (?:it |them |this |that |the (?:parcel|package|order) )?to|(?:mi|la|su|nueva) direcci[óo]n(?: (?:es|de env[íi]o es))?|vivo en|(?:meu|o|novo) endere[çc]o(?: [ée])?|moro n[ao]|(?:meine|die|neue) adresse(?: (?:ist|lautet))?|mon adresse(?: est)?|nakatira (?:ako )?sa|address ko(?: ay)?)[:,]? ?["']?((?=[^.;!?\n]{0,60}\d)(?:[\p{Lu}\d#][^;!?\n"]{4,120}?))(?=["']?(?:[.;!?](?:\s|$)|\n|$|,? (?:and|but|so|please|not|instead|because|since|though|although|when|while|where|who|which|y|pero|por favor|und|bitte|mas)\b))/giu

/** Addresses in a level text: streets with a house number, post boxes, postcodes, and what is said to be an address. */
export function findAddresses(text: string): PersonalSpan[] {
  if (!/\d/.test(text)) return []
  const streets = forms.flatMap((form) =>
    Array.from(text.matchAll(form), ({ index, 0: whole }) =>
      grown({ kind: 'address', start: index, end: index + whole.length }, text),
    ),
  )
  return [...streets, ...addressChains(text), ...findPostcodes(text), ...announced(text)]
}

function announced(text: string): PersonalSpan[] {
  const found: PersonalSpan[] = []
  for (const { index, 0: whole, 1: said = '' } of text.matchAll(told)) {
    const isPlace =
      /^(?:[\p{Lu}#]|\d{1,5}[A-Za-z]?[,/ -]+\p{L})/u.test(said) && /\d/.test(said) && !/@|[€$£₱]|https?:/.test(said)
    if (isPlace) found.push({ kind: 'address', start: index + whole.length - said.length, end: index + whole.length })
  }
  return found
}
