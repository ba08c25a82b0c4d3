import { contactRows } from './customer-grammar.ts'
import type { Found } from './evidence.ts'
import type { Passage } from './passages.ts'
import { sentencePhrases } from './sentence-phrases.ts'
import { leadOf } from './surroundings.ts'

/** Words by which a customer says that they came with this before, and how often at least. */
export interface EarlierContact extends Found {
  /** Contacts before this one that the words speak of. */
  readonly count: number
}

const numbers: Readonly<Record<string, number>> = {
  once: 1,
  twice: 2,
  thrice: 3,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  tenth: 10,
  several: 3,
  many: 3,
  multiple: 3,
  countless: 3,
  numerous: 3,
  couple: 2,
  few: 2,
  dozen: 12,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  varias: 3,
  muchas: 3,
  segunda: 2,
  tercera: 3,
  cuarta: 4,
  quinta: 5,
  enesima: 3,
  duas: 2,
  quatro: 4,
  muitas: 3,
  terceira: 3,
  quarta: 4,
  milesima: 3,
  dalawang: 2,
  tatlong: 3,
  apat: 4,
  limang: 5,
  ilang: 3,
  maraming: 3,
  pangalawang: 2,
  pangatlong: 3,
  ikalawang: 2,
  ikatlong: 3,
  ikaapat: 4,
  pangapat: 4,
  makailang: 3,
  umpteenth: 3,
  nth: 3,
}

const contact =
  '(?:call(?:ed|ing)?|rang|ring(?:ing)?|phoned?|phoning|contact(?:ed|ing)?|chatt?(?:ed|ing)?|email(?:ed|ing)?|e-mail(?:ed|ing)?|messag(?:ed|e|ing)|writ(?:ten|ing|e)|wrote|spoke|spoken|speaking|talked|talking|reach(?:ed|ing)? out|complain(?:ed|ing)?|report(?:ed|ing)?|rais(?:ed|e|ing)|got(?:ten)? in touch|been in touch|open(?:ed)? (?:a|this|\\w+) (?:ticket|case)s?|submitted (?:a|this|\\w+) (?:ticket|request|case)s?|ask(?:ed|ing)? (?:you|about this|for help|support)|com(?:e|ing) back)'
const ordinal =
  '(?:second|2nd|third|3rd|fourth|4th|fifth|5th|sixth|6th|seventh|7th|8th|9th|tenth|10th|umpteenth|nth|\\d{1,2}th)'
const several =
  '(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|several|many|multiple|countless|numerous|a couple(?: of)?|a few|a dozen)'

const stating = [
    `(?:this is |it'?s |it is |that'?s |that is |now |my |for )(?:already |now |literally )?(?:the |my |at least the )?${ordinal}(?: and last)? (?:time|call|email|chat|message|attempt|ticket|contact|complaint|request|conversation)(?: (?:that |now |today |this \\w+ )?(?:i|i'm|i've|i am|i have|we|we've|we're|having to|had to)(?: had to| have to| am| have| 'm|'ve been)? ?${contact}| (?:about|regarding|on|for|over) (?:this|the same|it)| i(?:'ve| have| am|'m)? (?:had to )?(?:contact|call|ask|report|writ|tr)\\w*| (?:contacting|calling|writing|emailing|asking|reporting|messaging|chatting|reaching))`,
    `(?:i|we)(?:'ve| have|'d| had)?(?: (?:already|now|also|been|previously|since|had))*(?: to)? ${contact}(?: (?:you|in|back|support|customer|service|services|your|the|team|helpline|company|guys|about|regarding|to|with|this|it|same|issue|problem|on|already|for)){0,7} (?:(?:once|twice|thrice)|${several} (?:different )?times?)(?! (?:a|per|each|every) )`,
    `(?:on the phone|in touch|in contact|in a chat) with (?:you|your|customer|support)(?: (?:guys|people|team|support|service))*(?: \\w+){0,4} (?:already|before|twice|(?:\\w+ )?times|yesterday|last \\w+|for \\w+)|already been (?:on the phone|in touch|in contact) with|had this (?:exact |same )?(?:conversation|discussion|chat)|(?:called and called|emailed and emailed|asked and asked)|report(?:ed)? (?:this|it|the (?:issue|problem))(?: \\w+){0,5} (?:already|before|ago)|your (?:colleagues?|agents?|reps?|representatives?|co-?workers?|team|support|operator|manager|supervisor|customer service)(?: already| previously)? (?:told|said|promised|assured|advised|informed)(?: (?:me|us|to me|that))*(?: \\w+){0,3} (?:last|yesterday|earlier|before|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:\\d+|two|three|a few|several) (?:days|weeks|months|hours) ago)|(?:all my|after|(?:two|three|four|five|\\d+|several|many|multiple) (?:previous|earlier|prior|past|other)) ?(?:chats|calls|emails|e-mails|tickets|phone calls|complaints|messages to you)|back and forth with (?:you|your|support|customer)|${ordinal} (?:chat|call|email|message|ticket|attempt)(?: (?:already|now|today|this|to|about|with|for|and))|(?:called|phoned|emailed|messaged|contacted|written)(?: (?:you|in|support|customer|service|your|team|them))* (?:(?:twice|thrice)|${several} (?:different )?times)(?=[,.!? ]|$)|(?:had|have|having) to (?:contact|call|email|message|write(?: to)?|chat with|chase|ring)(?: (?:you|support|in|back|your team|customer service))* (?:again|yet again|once more|once again)|i(?:'ve| have)? (?:already )?sent (?:you |your team |support )?(?:an? |another |several |two |three )?(?:e-?mails?|messages?|requests?)(?: (?:about|regarding) (?:this|it))? (?:already|before|last (?:week|month)|yesterday|(?:\\d+|two|three|a few|several) (?:days|weeks|months) ago)|(?:${contact})(?: (?:you|in|support|customer|service|the same|this))* (?:again and again|over and over|repeatedly|so many times|multiple times|countless times|numerous times)|(?:keep|kept|keeps) (?:on )?(?:having to )?(?:calling|contacting|emailing|messaging|writing|phoning|coming back|chasing|asking you|call|contact|chase)`,
    `(?:i|we)(?:'ve| have|'d| had)?(?: (?:already|now|also|previously|just|only|first))* (?:call(?:ed)?|rang|phoned|contacted|emailed|e-mailed|messaged|wrote|written|spoke|spoken|talked|chatted|reached out|complained|reported|raised|got in touch|opened a (?:ticket|case)|submitted a (?:ticket|request|case))(?: (?:you|in|to|with|support|customer|service|care|your|the|a|an|team|agent|colleague|someone|somebody|person|representative|rep|company|helpline|about|regarding|this|it|same|issue|problem|on|guys|at|of|people|one|another|different|here|and)){0,10} (?:already|before|previously|last (?:week|month|year|night|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|yesterday|earlier(?: today| this week| this month)?|(?:\\d+|two|three|four|five|a few|several|a couple of|a) (?:days?|weeks?|months?|hours?) ago|this morning|the other day|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))`,
    `(?:i|we)(?:'ve| have)? (?:already|previously) (?:called|phoned|contacted|emailed|messaged|written to|wrote to|spoken (?:to|with)|talked to|chatted with|reached out|complained|reported|raised|opened a (?:ticket|case)|been in touch)`,
    `(?:contacting|calling|emailing|writing|messaging|chatting|reaching out|back)(?: (?:you|in|to|support|here|back))*(?: (?:again|once more|yet again|once again|another time))(?: (?:about|regarding|because|as|since|for|with|on|over|today))?|(?:following|follow) up (?:on|about|again|with you|regarding) (?:my|the|a|our) (?:previous|earlier|last|ticket|complaint|request|email|call|case|chat|report)|(?:same|this) (?:issue|problem|question|thing|complaint) (?:again|as (?:last|before)|i (?:called|wrote|contacted|reported|had)|yet again|is back|came back|keeps coming back)|still (?:the )?same (?:issue|problem)`,
    `my (?:previous|earlier|first|last) (?:calls?|e-?mails?|chats?|tickets?|complaints?|messages?|conversations?|contacts?|reports?)`,
    // Spanish.
    'ya van? (?:dos|tres|cuatro|cinco|varias|muchas|\\d+) veces que (?:\\w+ )?(?:llamo|escribo|contacto|reporto|reclamo|pregunto)|(?:(?:es |esta es |ya es |ya van? |por )(?:ya )?(?:la )?)?(?:segunda|tercera|cuarta|quinta|enesima|\\d+ ?a) vez (?:que )?(?:los |les |me |lo |te |le )?(?:llamo|escribo|contacto|comunico|reporto|reclamo|pregunto|pido|tengo que)|(?:ya )?(?:los |les |le |me |te |lo |he )*(?:llame|llamado|escribi|escrito|contacte|contactado|comunique|comunicado|reporte|reportado|reclame|reclamado|hable|hablado)(?: \\w+){0,4} (?:(?:dos|tres|cuatro|cinco|varias|muchas|\\d+) veces|antes|ayer|la semana pasada|el mes pasado|hace (?:\\w+ )?(?:dias|semanas|meses|horas))|(?:vuelvo a|otra vez (?:les|los|le) |de nuevo (?:les|los|le) )(?: ?(?:llamar|escribir|contactar|comunicarme|reclamar|llamo|escribo|contacto))(?:les|los|le)?|ya (?:los |les |le |me )?(?:llame|escribi|contacte|comunique|reporte)|mi (?:anterior|ultimo|primer) (?:llamada|correo|mensaje|reclamo|ticket|caso|chat)|el mismo problema (?:otra vez|de nuevo|de siempre)',
    // Portuguese.
    '(?:(?:e |essa e |esta e |ja e |pela )(?:ja )?(?:a )?)?(?:segunda|terceira|quarta|quinta|milesima|enesima|\\d+ ?a) vez (?:que )?(?:eu )?(?:vos |lhes |os |te )?(?:ligo|escrevo|entro em contato|contato|contacto|reclamo|falo|peco|pergunto|tenho que|preciso|mando)|(?:ja )?(?:liguei|escrevi|entrei em contato|contatei|contactei|reclamei|mandei (?:email|e-mail|mensagem)|falei com voces|abri (?:um )?chamado)(?: \\w+){0,4} (?:(?:duas|tres|quatro|cinco|varias|muitas|\\d+) vezes|antes|ontem|semana passada|na semana passada|mes passado|ha (?:\\w+ )?(?:dias|semanas|meses|horas))|ja (?:liguei|escrevi|entrei em contato|contatei|contactei|reclamei)|(?:ligando|escrevendo|entrando em contato|reclamando) (?:de novo|novamente|outra vez|mais uma vez)|(?:minha|meu) (?:ultim[oa]|anterior|primeir[oa]) (?:ligacao|e-?mail|mensagem|chamado|contato|reclamacao)|o mesmo problema (?:de novo|novamente|outra vez)',
    // Filipino.
    '(?:pangalawang|pangatlong|ikalawang|ikatlong|ikaapat na|pangapat na|pang-?\\d+ na|pang-?\\w+ na) (?:beses|tawag|email|chat|message|reklamo|ulit)(?: ko)?(?: na| po| na po| nang)*|(?:ilang|maraming|makailang|dalawang|tatlong|apat na|limang|\\d+) (?:beses|ulit) (?:na )?(?:po )?(?:ako |akong |na akong |na po akong |ko na |ko |kong |kami )*(?:tumawag|nag-?email|nag-?chat|nag-?message|nagreklamo|nagreport|nag-report|sumulat|nagtanong|na-contact|kinontak)|(?:tumawag|nag-?email|nag-?chat|nag-?message|nagreklamo|nag-?report|sumulat) na (?:po )?ako|(?:tumatawag|nag-?eemail|nagcha-?chat|nagme-?message) (?:na naman|ulit|uli) (?:po )?ako|(?:parehong|ganun pa rin|same) (?:problema|issue|problem)(?: na naman| pa rin| ulit| uli)',
]

const wordings = sentencePhrases<'came'>([...stating, ...contactRows].map((pattern) => ['came', pattern] as const))

const notMeant =
  /\b(?:i was|i am|i got|been|get|getting|if|when|should|could|can|will|would|might|don'?t want to|do not want to|never|not|n'?t|no need to|without|unless|to avoid|si|se|kung|nunca|nao|hindi|instead of|who|'ll|to|let me|do i|must i|my (?:friend|wife|husband|mother|neighbou?r|sister|brother|son|daughter|boss)) (?:\w+ ){0,2}$/
/** Somebody else was called: the bank, the carrier. */
const someoneElse =
  /\b(?:bank|carrier|courier|police|insurance|doctor|hotel|airline|fedex|ups|dhl|usps|post office|landlord|restaurant|restaurante|school|banco|policia|banko|friends?|mother|wife|husband|sister|brother|son|daughter|neighbou?rs?|reviews?|newsletter|repartidor|mensajero|rider|drivers?|seller|vendedora?|entregador|transportadora|landlady|tax(?:es)?|mother|mom|father|dad|hermano|hermana|irma[o]?|kapatid|taxi|cab|uber|plumber|electrician|ambulance|lawyer|dentist|vet|esposa|esposo|marido|mujer|madre|mama|mae|nanay|tatay|asawa|hij[oa]|filh[oa]|amig[oa]s?|kaibigan|kapitbahay|medico|vecin[oa]|gym|clinic|colleague at work|manufacturer|embassy)\b|^(?:i|we) (?:was|were|am|got|been) (?:\w+ )?(?:call|email|contact|messag|phon)|\b(?:never|not|\w+n't|yet to) (?:\w+ )?(?:call|contact|email|wr[io]|spok|talk|chat|messag|phon|reach|complain|report)/

/** Where the customer speaks of earlier contacts, in order of the text. */
export function earlierContacts(passage: Passage): EarlierContact[] {
  const { folded } = passage
  return wordings(passage)
    .map(({ start, end }): EarlierContact => ({ passage, start, end, count: countIn(folded.slice(start, end)) }))
    .filter(({ start, end }) => !notMeant.test(leadOf(folded, start)) &&
        !(folded.startsWith('me again', start) && /[a-z] $/.test(leadOf(folded, start))) && !someoneElse.test(folded.slice(start, end)))
}

const numberWord = new RegExp(
  String.raw`(?<![a-z])(?:\d{1,2}(?=\D)|${Object.keys(numbers).join('|')})(?![a-z0-9])|\d{1,2}(?=(?:st|nd|rd|th)\b)`,
)
const ordinalNoun =
  /\b(?:time|call|email|chat|message|attempt|ticket|contact|complaint|request|conversation|vez|beses|tawag|reklamo|ulit)\b/
const pluralNoun = /\b(?:times|veces|vezes|chats|calls|emails|tickets|complaints)\b/

/** 'The third time' speaks of two contacts before this one, 'called three times' of three. */
function countIn(words: string): number {
  const number = numberWord.exec(words)?.[0]
  if (number === undefined) return 1
  const digits = Number.parseInt(number, 10)
  const stated = Number.isNaN(digits) ? (numbers[number] ?? 1) : digits
  const isOrdinal = ordinalNoun.test(words) && !pluralNoun.test(words)
  return Math.max(1, Math.min(99, isOrdinal ? stated - 1 : stated))
}
