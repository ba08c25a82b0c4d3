import type { Found } from './evidence.ts'
import { ownPhrases, withoutOverlaps } from './own-phrases.ts'
import type { Passage } from './passages.ts'
import { requestsForPeople } from './person-requests.ts'
import { indexPhrases } from './phrase-index.ts'
import { declinesRequest } from './request-context.ts'
import { leadOf } from './surroundings.ts'
import { wordFamilies } from './word-families.ts'

const thing =
  '(?:this|it|my (?:\\w+ )?(?:case|issue|complaint|matter|problem|ticket|request|concern|claim|dispute)|the (?:\\w+ )?(?:case|issue|complaint|matter|problem|ticket|request|concern|claim)|me|things|everything|that)'
const whom = '(?:someone|somebody|anyone|anybody|some one|a person|the person|whoever)'

/** Ways to ask for somebody higher without naming a role, in folded English, Spanish, Portuguese and Filipino. */
const index = indexPhrases([
  [
    1,
    `escalate ${thing}|(?:want|need|like|demand|wish|going|please|asking|asked you|request|requesting)(?: for| to| an| this| it| you| me| immediate)*(?: (?:have|get|see|be))?(?: ${thing})?(?: to be)? (?:escalated|escalation)|(?:request|want|need|demand) (?:an )?escalation|have ${thing} escalated|please escalate|escalate(?= (?:please|now|asap|immediately|already)|[.!]| ?$)|(?:kick|bump|push|move|take|send|pass) (?:this|my (?:case|complaint|ticket|issue)) (?:up the (?:chain|ladder)|up a level|higher(?: up)?|to (?:the next|a higher) level|further up)|(?:next|higher) (?:level|tier) (?:of )?(?:support|agent|please|person)|(?:tier|level) (?:2|3|two|three) (?:support|agent|please|tech|technician|now)`,
  ],
  [
    1,
    `${whom} (?:who(?:'s| is| has| can| actually)? |that(?:'s| is| has)? |with |is |has |actually |a bit |a little |more |in |much |at )*(?:higher(?: up)?|above you|over you|in charge|in authority|in management|with (?:more |actual |real |some |the )?(?:authority|power|seniority)|authority|more senior|senior(?: to you)?|superior|who can (?:actually )?(?:make (?:a |the )?decisions?|approve|authori[sz]e|override)|make (?:a |the )?decisions?|responsible for this|can override)|(?:your|ur) (?:higher[- ]?ups?|superiors?)|(?:who(?:'s| is)|whoever(?:'s| is)) (?:in charge|above you|your (?:boss|manager|supervisor|superior|team lead(?:er)?))|(?:what(?:'s| is)|give me|tell me|need|want|know|get) (?:the )?(?:name (?:and \\w+ )?of )?(?:your|ur) (?:manager|supervisor|boss|superior|team lead(?:er)?)(?:'?s)?(?: name| number| email| contact| phone| details)*|who do you report to|is your (?:boss|manager|supervisor|superior)(?: \\w+)? (?:there|available|around|in)`,
  ],
  [
    1,
    `(?:alguien|alguna persona|una persona|la persona|quien|el que|al que) (?:que |con |de |este |esta |sea |tenga |tenga mas |mas |mayor |a )*(?:mayor (?:rango|jerarquia|autoridad|nivel|cargo)|mas (?:rango|autoridad|nivel|alto|arriba)|(?:rango|nivel|cargo) (?:superior|mas alto)|autoridad|a cargo|al mando|responsable|superior|arriba(?: de ti)?|encargad[oa]|poder de decision|pueda (?:decidir|autorizar|tomar decisiones)|manda|decida)|(?:escalar|escale|escala|escalen|eleven?|elevar|suban?|pasen?)(?:lo|la)? (?:mi |este |el |esta |la |esto |un )*(?:caso|problema|queja|reclamo|reclamacion|asunto|esto|tema|ticket)?(?: a (?:un )?(?:nivel superior|superior|otro nivel|instancia superior))?(?=[ .!,]|$)|escalarlo|escalenlo|un escalamiento`,
  ],
  [
    1,
    `(?:alguem|uma pessoa|quem|a pessoa) (?:que |com |de |acima |seja |tenha |esteja |mais |um |uma |cargo |nivel )*(?:mais (?:autoridade|alto|poder|senior|experiente)|autoridade|acima(?: de (?:voce|vc))?|superior|responsavel|no comando|manda(?: ai)?|poder de decisao|possa (?:decidir|autorizar|resolver de verdade)|hierarquia|decide)|(?:escalar|escale|escalem|escalona|escalonar|escalone|eleve|suba|subir)(?: o| a| esse| este| essa| meu| minha| isso| isto)* (?:caso|problema|reclamacao|chamado|ticket|isso|isto|assunto|atendimento|protocolo)(?: (?:para|pra) .{0,20}?(?:superior|nivel))?|nivel superior|instancia superior`,
  ],
  [
    1,
    '(?:sa |yung |ang |kay |may )(?:mas mataas(?: sa (?:iyo|inyo|yo))?(?: na)?|nakatataas|nakakataas|namamahala|may awtoridad|may kapangyarihan|in-?charge|in charge|pinuno)(?: (?:nyo|niyo|ninyo|mo|dyan|diyan|po))?(?= |[.!?,]|$)|(?:paki-?escalate|paki ?escalate|i-?escalate|pa-?escalate|pakiescalate|ie-?escalate)(?: (?:nyo|niyo|mo|na|po|ito|nga|naman|yung|ang|case|ko))*',
  ],
])

/** The places where the customer asks for somebody higher, in order of the text. */
export function supervisorRequests(passage: Passage, phrases: readonly string[]): Found[] {
  const mayHold = wordFamilies(passage).asking
  const named = mayHold ? requestsForPeople(passage).filter(({ authority }) => authority) : []
  const higher = mayHold ? index.find(passage.folded, passage).map(({ start, end }) => ({ passage, start, end })) : []
  const unnamed = [...higher, ...ownPhrases(passage, phrases)].filter(
    ({ start }) => !declinesRequest(leadOf(passage.folded, start)),
  )
  return withoutOverlaps([...named.map(({ start, end }) => ({ passage, start, end })), ...unnamed])
}
