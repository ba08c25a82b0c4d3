/** How a customer stands to what they name: do they say it is so, deny it, only imagine it, ask about it in general? */

/** Words that may stand between a denial and what it denies. */
const between = String.raw`(?: (?!believe|know|knew|understand|sure|because|but|and|so|until|till|when|while|since|that|why|who|how|what|as|only|just|hesitate|afraid|sleep|thank|help|fix|wait|stop|need|care|get|tell|told|said|use|used|mean|work|working|able)[\w'-]+){0,4} $`
const denialWords = [
  "not|never|isn'?t|aren'?t|wasn'?t|weren'?t|hasn'?t|haven'?t|hadn'?t|didn'?t|doesn'?t|don'?t|won'?t|wouldn'?t|cannot|can'?t",
  'nobody|no one|none|neither|nor|without|no longer|instead of|rather than|far from|free of|free from',
  'nunca|jamas|tampoco|nadie|ningun|ninguna|sin|nao|nem|jamais|ninguem|nenhum|nenhuma|sem|hindi|walang|huwag|wag|di',
].join('|')
const denied = new RegExp(
  String.raw`(?:(?<![\w'])(?:${denialWords})${between}|(?<![\w'])no (?!(?:i|my|we|our|it|its|you|your|they|there|he|she|this|that|someone|somebody|mi|me|se|eu|meu|minha)\b)(?:[\w'-]+ ){0,2}$)`,
)

const portuguese =
  /\b(?:vou|irei|uma|um|voces|minha|meu|foi|fiz|registr\w+|reclam\w+|queixa|ligar|abri\w*|levei|caiu|postar\w*|entr\w+|processo|denunci\w+|esta|estou|tem) /

/** True when the words before say that it is not so: 'nobody was', 'not', 'sin'. `lead` is what `leadOf` gives. */
export function isDenied(lead: string): boolean {
  const clause = clauseOf(lead)
  // 'no' is Portuguese for 'in the'.
  return denied.test(portuguese.test(clause) ? clause.replace(/ no (?=[\w' -]*$)/, ' em ') : clause)
}

/** The last clause of a lead: what stands after its last comma, colon, bracket or 'but'. */
export function clauseOf(lead: string): string {
  return ` ${lead.split(/[,:()]| but | pero | mas | pero | kaso | because | porque /).at(-1) ?? ''}`.replace(/^ +/, ' ')
}

const supposed = new RegExp(
  [
    String.raw`(?<![\w'])(?:if|in case|suppose|supposing|imagine|assuming|hypothetically|whether|in the event|what happens when|unless|to (?:prevent|avoid)|prevents?|preventing|avoid|avoiding|protects?(?: \w+){0,3} (?:from|against)|protection (?:from|against)|against|risk of|chance of|at risk of|danger of|could it|can it|will it|would it|may it|might it|does it|do they|can they|in order not to|how (?:do|can|could|would|should) (?:i|you|we) (?:know|tell|avoid|prevent|protect|stop|spot|keep)|worr(?:y|ied) (?:it|this|that it|about it)(?: \w+)? (?:could|can|might|may|will|would))(?![\w'])`,
    String.raw`(?<![\w'])(?:que pasa si|que pasaria si|en caso de|por si|evitar|prevenir|suponiendo|podria|puede que se|caso (?:o|a|eu|haja)|se (?:o|a|eu|alguem|minha|meu|houver|por acaso)|o que acontece se|para nao|prevencao|kung|sakaling|paano kung|baka)(?![\w'])`,
    String.raw`(?<![\w'])si (?:mi|el|la|se|me|alguien|hay|un|una|los|las)(?![\w'])`,
  ].join('|'),
)

/** True when the words before only imagine it: 'what happens if', 'in case', 'to prevent'. */
export function isSupposed(lead: string): boolean {
  return supposed.test(clauseOf(lead))
}

const askedOpening =
  /^[ ]*(?:(?:hi|hello|hey|ok|okay|also|and|so|but|just|quick question|question|hola|oi|ola|hello po|por favor|please)[ ,:]+)*(?:is|are|was it|do|does|did you|can i|can it|can this|can you (?:tell|explain|confirm|clarify)|could you (?:tell|explain)|could (?:it|this)|would|will|should|has (?:this|it)|have (?:you|there)|what|which|how|when|where|who|why do|i (?:was wondering|wonder|'d like to know|would like to know|am curious|want to know)|es|son|esta|hay|puede|tiene|tienen|como|cual|cuales|que|cuando|donde|existe|e|tem|ha|pode|qual|quais|quando|onde|voces|ustedes|ano|paano|may|ligtas|pwede|meron)(?![\w'])/

/** True when the sentence is a question in general, such as 'is it safe to …?' or 'do you …?'. */
export function isAsked(lead: string, tail: string): boolean {
  return tail.endsWith('?') && askedOpening.test(lead)
}

/** Long ago or over: 'last year', 'years ago', 'used to'. */
export const isPast = (lead: string, tail: string): boolean =>
  /\b(?:last (?:year|month|summer|winter)|(?:years?|months?|decades?) ago|in the past|once upon|back in|el ano pasado|hace (?:anos|meses|un ano)|ano passado|anos atras|meses atras|noong nakaraang taon|in (?:19|20)\d\d)\b/.test(
    `${lead} ${tail}`,
  )

/** Somebody else's story: a film, the news, an article, a book. */
export const isStory = (lead: string): boolean =>
  /\b(?:read|heard|saw|watched|in (?:a|the|that|this) (?:movie|film|book|novel|article|news|story|documentary|song)|lei|oi que|vi en|li (?:que|sobre)|nabasa|napanood)\b(?: [\w'-]+){0,6} $/.test(
    lead,
  )
