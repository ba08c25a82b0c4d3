import type { Found } from './evidence.ts'
import type { Passage } from './passages.ts'
import { indexPhrases } from './phrase-index.ts'
import { splitAlternatives } from './phrase-index-starts.ts'
import { family, technicalStems } from './technical-stems.ts'

/** A place where the customer speaks of an error of a system; `code` where they name one, such as `502` or `e-17`. */
export interface ErrorMention extends Found {
  readonly code: string | null
  /** The same sentence, or the beginning of the next, says that it comes again and again. */
  readonly repeated: boolean
}

/** Errors of systems, folded, four languages. 'Billing error' and 'my error' are errors of people. */
const errors = [
  String.raw`\b(?:error|err|code|http|status|erro|codigo)(?: de erro| de error| message| code| number| no\.?| status)?(?: says| is| of|:)? ?[:#"'-]{0,2} ?(?:[45]\d\d|[a-z]{1,5}[-_]?\d{2,6}|0x[0-9a-f]{2,8}|\d{3,6})\b`,
  String.raw`\b5\d\d (?:bad gateway|gateway timeout|internal server|service unavailable|server error|error)s?\b`,
  String.raw`\b(?:(?:bad gateway|gateway time-?out|internal server error|service unavailable|server error|system error|connection error|network error|unexpected error|unknown error|technical error|fatal error|runtime error|timeout error|error page|error screen|error messages?|null pointer(?: exception)?|unhandled exception|something went wrong)s?)\b`,
  String.raw`\b(?:gives?|gave|giving|gets?|got|getting|shows?|showed|showing|throws?|threw|throwing|says?|said|saying|displays?|returns?|returned|returning|see|seeing|seen|receive|received|receiving|hit|hitting|ends? (?:up )?(?:in|with))(?: me| us| back)?(?: the| an?| this| that| some| only)?(?: same| exact| different| very| weird| strange)* errors?\b(?! (?:in|on) (?:my|the|your) (?:bill|invoice|statement|order|name|address|receipt))`,
  String.raw`\b(?:same|exact) (?:exact |old |very )?error\b(?! (?:in|on) (?:my|the|your) (?:bill|invoice|statement|order|name|address|receipt))|\ban error (?:comes|came|pops|popped|appears|appeared|occurs|occurred)\b`,
  String.raw`\b(?:app|application|website|site|page|portal|system|server|software|program|checkout|program|it|screen|tool|browser|payment|upload|download|session|request|login) (?:just |always |still |constantly |then |simply |suddenly |keeps? (?:on )?)*(?:crash(?:es|ed|ing)?|freez(?:es|ing)|froze|times? out|timed out|timing out|errors? out|erroring out|hangs|hanging|won't load|doesn't load|does not load|will not load|not loading|fails? to load|failing to load|goes blank|logs me out|kicks me out|throws me out)\b`,
  String.raw`\b(?:keeps?|kept) (?:on )?(?:crashing|freezing|timing out|erroring(?: out)?|hanging|logging me out|kicking me out)\b|\bblank (?:page|screen)\b`,
  String.raw`\b(?:me |nos |les )?(?:da|dio|sale|salia|aparece|aparecio|marca|tira|arroja|muestra|dice|dando|saliendo|apareciendo|marcando)(?: siempre| otra vez| de nuevo)?(?: un| el| este| ese)?(?: mismo)?(?: mensaje de)? error\b|\bmensaje de error\b|\bmismo error\b|\berror del (?:sistema|servidor)\b`,
  String.raw`\b(?:app|aplicacion|pagina|web|sitio|sistema|programa|portal) (?:siempre )?(?:se (?:me )?(?:cae|cierra|traba|cuelga|congela|queda en blanco)|no carga)\b`,
  String.raw`\b(?:da|deu|aparece|apareceu|mostra|mostrou|dando|apresenta|apresentando|fica dando|retorna|diz|aparecendo)(?: sempre| de novo)?(?: um| o| esse| este)?(?: mesmo)?(?: mensagem de)? erro\b|\bmensagem de erro\b|\bmesmo erro\b|\berro (?:no|do|de) (?:sistema|servidor)\b`,
  String.raw`\b(?:app|aplicativo|site|pagina|sistema|programa|portal) (?:sempre |so )?(?:trava|travando|cai|caindo|fecha sozinho|nao carrega|fica fora do ar)\b|\bcontinua travando\b`,
  String.raw`\b(?:nag|mag|nagka|may|lumalabas (?:ang|na)|labas ng)-? ?e?-?error\b|\bsystem error\b|\b(?:nagka-?crash|nag-?ha-?hang|nagha-?hang|nag-?loloko ang (?:app|system|site))\b`,
]
const anyError = indexPhrases(
  errors.flatMap(splitAlternatives).map((pattern) => [1, pattern.replace(/^\\b/, '')] as const),
)
/** The code in the words of a finding: `502`, `e-17`, `0x80070005`. */
const errorCode = /\b(?:[45]\d\d|[a-z]{1,5}[-_]?\d{2,6}|0x[0-9a-f]{2,8}|\d{3,6})\b/

const number =
  '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|multiple|a few|a dozen|countless|so many)'
/** That it comes again and again, folded, four languages. */
const repetition = new RegExp(
  [
    String.raw`\b(?:every|each)(?: single| damn| fucking)? (?:time|attempt|try|login|day|morning|page|order)\b|\beverytime\b|\bwhenever (?:i|we)\b`,
    String.raw`\b(?:again and again|over and over|time and again|time after time|repeatedly|constantly|continually|continuously|non-?stop|all the time|all day|all week|no matter (?:what|how|which)|in a row|back to back)\b`,
    String.raw`\b(?:keeps?|kept) (?:on )?(?:giving|getting|showing|saying|throwing|returning|failing|seeing|crashing|freezing|timing|erroring|hanging|coming|popping|appearing|happening|receiving|hitting|logging|kicking|loading|displaying|telling|being)\b|\bkeeps? (?:me )?(?:the )?error`,
    String.raw`\balways (?:get|gets|getting|the same|shows?|gives?|says?|fails?|crashes|ends|times|an? |error|returns?|throws?|hangs|freezes|happens)\b|\b(?:still|again) (?:get|gets|getting|shows?|showing|gives?|giving|says?|crashes|crashing|the same|seeing|see|throws?|fails?|times)\b`,
    String.raw`\b(?:the )?(?:exact |very )*same (?:exact |old |stupid |damn )?(?:error|message|thing|code|crash|problem|result|screen|page)\b`,
    String.raw`\b${number}(?: different)? (?:times|attempts|tries|days)\b|\btwice\b|\b(?:second|third|fourth|fifth|2nd|3rd|4th|5th|\d+th|tenth|hundredth) (?:time|attempt|try|day)\b|\btried (?:it )?(?:again|repeatedly|${number}(?: different)? (?:times|browsers|devices|cards))\b`,
    String.raw`\b(?:cada vez|todas las veces|siempre|una y otra vez|todo el tiempo|constantemente|sigue|sigo|continuamente|cada intento|varias veces|muchas veces|\w+ veces|el mismo (?:error|mensaje)|de nuevo|otra vez|a cada rato)\b`,
    String.raw`\b(?:toda vez|todas as vezes|toda hora|sempre|de novo|novamente|varias vezes|muitas vezes|\w+ vezes|o tempo todo|continua|continuo|fica dando|o mesmo (?:erro|aviso)|cada vez|a cada tentativa|direto)\b`,
    String.raw`\b(?:lagi(?:ng)?|palagi(?:ng)?|paulit-?ulit|tuwing|kada|ulit|na naman|pa rin|ilang beses|\w+ng beses|\w+ na beses)\b`,
  ].join('|'),
)
/** The sentence says that it is over, did not happen, or asks in general. */
const over =
  /\b(?:no longer|don't|do not|doesn't|does not|didn't|did not|never|haven't|not) (?:\w+ )?(?:get|getting|see|seeing|show|shows|have|had|seen|any|crash|happen)\b[^.!?]{0,30}\b(?:error|errors|crash|any ?more|message)|\b(?:is|was|got|been|now) (?:fixed|resolved|solved|gone)\b|\bany ?more\b|\bused to\b|\bwhat (?:does|do|is|are|should)\b[^.!]*\?|\b(?:if|in case|what if) (?:i|it|the|you|we|an?) (?:\w+ )?(?:get|gets|see|gives?|shows?|crash(?:es)?|error|app|comes|receive)\b/
/** What people do wrong. */
const human =
  /\b(?:my|your|human|billing|typing|spelling|pricing|clerical|user|honest|shipping|packing|accounting|calculation) (?:own )?errors?\b/

/** The places where the customer speaks of an error of a system, in order. */
export function errorMentions(passage: Passage): ErrorMention[] {
  const { folded } = passage
  if ((technicalStems(passage) & family.error) === 0) return []
  const found: ErrorMention[] = []
  for (const { start, end } of anyError.find(folded, passage)) {
    const sentence = sentenceAround(folded, start, end)
    if (over.test(sentence) || human.test(sentence)) continue
    const next =
      folded
        .slice(end)
        .split(/[.!?\n]+\s*/, 2)[1]
        ?.slice(0, 60) ?? ''
    const repeated =
      repetition.test(sentence) ||
      (/^(?:it |this |always|every|each|again|over|same|still|\w+ times|cada|siempre|toda|sempre|lagi|palagi)/.test(
        next,
      ) &&
        repetition.test(next))
    found.push({ passage, start, end, code: errorCode.exec(folded.slice(start, end))?.[0] ?? null, repeated })
  }
  return found
}

/** The sentence a finding stands in, at most 160 units to each side. */
function sentenceAround(folded: string, start: number, end: number): string {
  const before =
    folded
      .slice(Math.max(0, start - 160), start)
      .split(/[.!?\n](?=\s|$)|\n/)
      .at(-1) ?? ''
  const after = folded.slice(end, end + 160)
  const close = after.search(/[.!?](?=\s|$)|\n/)
  return `${before}${folded.slice(start, end)}${close === -1 ? after : after.slice(0, close + 1)}`
}
