import { canonicalText } from './canonical-text.ts'
import type { Passage } from './passages.ts'
import { personWordings } from './person-grammar.ts'
import { otherPersonWordings } from './person-grammar-other.ts'
import type { PersonRequest } from './person-requests.ts'
import { indexPhrases } from './phrase-index.ts'
import { declinesRequest, isToldOf } from './request-context.ts'

const index = indexPhrases([...personWordings, ...otherPersonWordings])

/**
 * Words one of which stands in every request: those who are meant, what they are to be spared, or the few wordings that
 * name nobody. The grammar is large; most texts end here.
 */
const mentions = new RegExp(
  ` (?:${[
    'someone|somebody|anyone|anybody|humans?|persons?|people|agents?|representatives?|operators?|advis[eo]rs?|staff',
    'employees?|colleagues?|specialists?|technicians?|experts?|consultants?|associates?|assistants?|beings?|members?',
    'supervisors?|managers?|management|boss|superiors?|director|leader|lead|senior|higher|higher-ups?|head|authority',
    'department|desk|team|guys|folks|lady|gentleman|whoever|who|one of|live (?:support|chat|help|service)|tech support',
    'bots?|robots?|chatbots?|machines?|computer|ai|automated|recording|virtual|escalat\\w*|transfer|transferred|connected|put through|handed over|outranks|upstairs',
    'up (?:the|a)|the top|the (?:very )?top|above|over your|customer (?:care|service|support)|call cent(?:er|re)',
    'alguien|personas?|ser humano|humanos?|agentes?|asesor\\w*|operador\\w*|representantes?|ejecutiv\\w*|gente|quien',
    'gerent\\w*|gerenc\\w*|encargad\\w*|supervisor\\w*|jef[ea]|responsable|superior|director\\w*|tecnico|empleado',
    'alguem|pessoas?|atendentes?|funcionari\\w*|consultor\\w*|responsavel|chef[ei]a?|quem|um de|uno de|atendimento',
    'llam\\w+|marquen|contacten|liga|ligam|ligue\\w*|retornem|chamem|atiendan?|atendam?|diretor\\w*|ouvidoria|soporte',
    'tao|ahente|manager|tawag\\w*|kontakin|kausap\\w*|boss|connect|ilipat|lipat|ipasa|itaas|iakyat|rep',
  ].join('|')})(?= )`,
)

/** Where the grammar of requests finds one in the text as it was meant, in order. */
export function writtenRequests(passage: Passage): PersonRequest[] {
  const { text, span } = canonicalText(passage.folded)
  if (!mentions.test(text)) return []
  return index
    .find(text)
    .filter(({ start, end }) => isMeant(text, start, end))
    .map(({ start, end, points }) => ({ passage, ...span(start, end), authority: points }))
}

/** The words of the clause before and of the sentence after leave the request as it is. */
function isMeant(text: string, start: number, end: number): boolean {
  const clause = text
    .slice(Math.max(0, start - 90), start)
    .split(/[.!?,]| (?:but|so|because|pero|mas|kaso|porque|sino) /)
  const tail = text.slice(end, end + 60).split(/[.!?]/)[0] ?? ''
  return !declinesRequest(` ${(clause.at(-1) ?? '').trimStart()}`) && !isToldOf(` ${clause.at(-1) ?? ''}`, tail)
}
