import type { Found } from './evidence.ts'
import { ownPhrases, withoutOverlaps } from './own-phrases.ts'
import type { Passage } from './passages.ts'
import { stemReader } from './stems.ts'
import { leadOf, tailOf } from './surroundings.ts'

const all = (...parts: readonly string[]) => new RegExp(String.raw`(?<![a-z0-9])(?:${parts.join('|')})(?![a-z0-9])`, 'g')

const window = '(?:window|period|deadline|date|time ?frame|time limit|cut ?-?off|policy|limit|warranty|allowance)'

/** How customers ask for what a rule forbids: English, Spanish, Portuguese, Filipino; folded. */
const asking = all(
  "(?:make|making|grant|granting|allow|allowing|consider|considering)(?: (?:me|us|him|her|for|an?|any|one|just|this|that|some|sort|kind|of|the|small|little|tiny|single|special|one[- ]time|rare|possible|here|please)){0,7} exceptions?|give (?:me|us) (?:an?|one|any)(?: (?:small|little|one[- ]time|special|single))* exception|exceptions? (?:possible|be made|for me|for us|for my|for this|here|just|in (?:my|this)|can be made|could be made|given (?:my|the))|(?:ask(?:ing)?|request(?:ing)?|hoping|beg(?:ging)?|plead(?:ing)?|appeal(?:ing)?|hope)(?: you)?(?: (?:for|to))?(?: (?:an?|some|any|one|this|you|my|your|small|special|kind|of|sort|policy|refund|return))* exception|(?:no|any|an|some) exceptions?(?: at all)?(?: (?:for|or)\\b|(?=\\s*\\?))",
  "(?:as|for) (?:an? )?(?:one[- ]time |once[- ]only |special |rare |small )?(?:exception|courtesy|goodwill gesture|gesture of goodwill|act of goodwill|good will|favou?r)(?! (?:of|to the))|(?:goodwill|good will) (?:gesture|refund|exception)|out of (?:goodwill|courtesy|kindness)",
  "(?:just|only|even)(?: for)? (?:this|the) (?:once|one time)|(?:just|only)? ?this (?:once|one time)(?= [^.!?\\n]{0,10}[.!?,]|[.!?,]|$| (?:please|only|and|since|because|as|can|could|if))|one[- ]time (?:exception|courtesy|favou?r|waiver|thing|pass)",
  "(?:bend|bending|stretch|break|relax|overlook|ignore|forget|get around|work around|go around|look past|loosen|skip|override)(?: (?:the|your|a|this|that|those|about|company|return|refund|cancellation|some|any|store|these|of))* (?:rules?|polic(?:y|ies)|restrictions?|deadlines?|time limit)|(?:turn a blind eye|let (?:it|this|that|me) slide|pull (?:some|a few) strings|cut me some slack|cut us some slack|give me a break on|find a loophole|loopholes?)",
  `(?:waive|waiving|drop|dropping|remove|forgive|let me off)(?: (?:the|this|that|my|any|all|your|of|those|these|late|change|cancellation|restocking|early|termination|shipping|return|cleaning|overdraft|annual|service|booking|baggage|activation|reconnection|\\w+ing))* (?:fees?|charges?|penalt(?:y|ies)|requirement|deposit|limit|window|fine)`,
  `(?:i|we) (?:know|understand|realize|realise|realised|realized|get|see|am aware|'m aware|accept|read|appreciate)(?: (?:that|how|about|this|your|the|it|you|i|my|we|is|it's|i'm|am|was|a|an))*[^.!?\\n]{0,40}?(?:\\bpast |over the|after the|beyond|outside|too late|\\blate\\b|expired|missed|against|non-?refundable|final sale|not (?:refundable|eligible|allowed|returnable|covered|usually|normally|supposed to|something you)|polic(?:y|ies)|the rules?|exceed|no refunds?|no returns?|don'?t (?:usually|normally|typically|allow|accept|do))[^.!?\\n]{0,60}?(?:\\bbut\\b|\\bhowever\\b|\\bstill\\b|\\bcan you\\b|\\bcould\\b|\\bplease\\b|\\bexcept\\b|\\byet\\b|\\bis there\\b|\\bthough\\b|\\bonly\\b)`,
  `(?:even though|although|though|despite|even if|in spite of|regardless of)(?: (?:it|it's|its|i|i'm|i've|the|we|my|your|that|this|being|is|am|was|has|have|had|been|are|by|a|an))*[^.!?\\n]{0,24}?(?:past |over the|after the|beyond|outside|too late|late\\b|expired|missed|against|non-?refundable|final sale|polic(?:y|ies)|the rules?|the (?:\\d+[- ])?(?:day|return|refund)[^.!?\\n]{0,14}(?:window|period|deadline|limit))`,
  `(?:(?:i|we)(?:'m| am|'re| are| was|'ve| have)? |it(?:'s| is|'s been| has been)? |only |just |about )?(?:(?:a )?(?:few|couple(?: of)?|\\d+|one|two|three|four|five|several|ten) (?:days?|weeks?|hours?|months?) )(?:past|over|after|outside|beyond|late for|too late for|too late|late)(?: (?:of|the|your|my|its|on|for|\\d+[- ]days?|return|refund|exchange|cancellation|warranty|trial|day|30|14|60|90)){0,5}(?: ${window})?[^.!?\\n]{0,50}?(?:\\bcan i\\b|\\bcould i\\b|\\bcan you\\b|\\bcould you\\b|\\bstill\\b|\\bplease\\b|\\bany chance\\b|\\bis there any\\b|\\bis it possible\\b|\\bbut\\b)`,
  `(?:missed|past|outside(?: of)?|beyond|over)(?: (?:the|your|my))?(?: (?:\\d+[- ]?(?:day|month|hour)s?|return|refund|exchange|cancellation|warranty|trial|grace|usual|normal))+ ${window}[^.!?\\n]{0,40}?(?:\\bbut\\b|\\bcan\\b|\\bcould\\b|\\bstill\\b|\\bplease\\b|\\bany chance\\b|\\bby (?:a|one|two|just|only|\\d)[^.!?\\n]{0,30})`,
  "(?:any|another|some|no|a|there) (?:other )?way(?:s)? (?:around|to get around|past|to bypass|to make an? )(?: (?:this|it|that|the|your|an?))?(?: (?:policy|rule|restriction|fee|limit|exception))?|(?:can|could|would)(?:n'?t)? (?:you|we|they) (?:please |possibly |maybe |just |not |at least )*(?:be (?:a (?:bit|little) )?(?:more )?(?:flexible|lenient|understanding about the)|show (?:some|a little|me some)(?: bit of)? (?:flexibility|leniency|lenience|mercy|compassion|goodwill)|make it work anyway)|(?:any|some|a little|a bit of) (?:flexibility|leniency|wiggle room|leeway|slack) (?:on|with|here|for|in|around|regarding|possible|with the)|(?:any|some|a (?:bit of|little)) (?:flexibility|leniency|wiggle room|leeway)(?=\\?)|special (?:case|consideration|circumstances?|permission|approval|arrangement)|(?:extenuating|exceptional|mitigating|unusual) circumstances?",
  "(?:don'?t|do not) care (?:about|what|if)(?: (?:your|the|it's|its|it|is|company|\\w+ing|return|refund))* (?:polic(?:y|ies)|rules?|terms|against)|(?:polic(?:y|ies)|rules?) (?:or not|be damned|or no)|(?:to hell|screw|forget|never mind|damn)(?: with)?(?: (?:your|the))? (?:polic(?:y|ies)|rules?)",
  // Spanish.
  '(?:hacer|haga|hagan|hagame|haganme|haz|hazme|hagamos|harian?|hicieran?|conceder|concedan|permitir|pido|pedir|solicito|solicitar|quisiera|considerar|posible|como|por|ninguna|alguna)(?: (?:me|le|les|nos|una|un|la|alguna|por|de|que|manera|pequena|unica|via))* excepci(?:on|ones)|(?:solo|solamente|nada mas|aunque sea|siquiera|unicamente)? ?por (?:esta|una)(?: (?:unica|sola))? vez|de manera excepcional|excepcionalmente|(?:como|por) (?:una )?(?:cortesia|gesto de buena voluntad)|(?:se|entiendo|comprendo|soy consciente de|ya se)(?: que)?[^.!?\\n]{0,30}(?:fuera de(?:l)? (?:plazo|tiempo|termino)|paso el plazo|vencio|pasaron|pasado|se paso|me pase|la politica|las politicas|las reglas|no se (?:puede|permite|aceptan)|no es reembolsable|excede)[^.!?\\n]{0,50}(?:pero|aun asi|sin embargo|puede|podria|por favor)|aunque (?:ya )?(?:haya|hayan|este|esten|paso|pasaron|se paso|vencio|sea|la politica)[^.!?\\n]{0,40}|(?:condonar|perdonar|quitar|eliminar|anular|exonerar|eximir)(?:me|nos|le)?(?: (?:el|la|los|las|de|del|ese|esa|este|esta))* (?:cargo|recargo|multa|penalizacion|comision|penalidad|tarifa|mora)|(?:ser|sean|sea) (?:un poco )?(?:mas )?flexibles?|(?:algo|un poco|algun tipo) de flexibilidad|saltarse? (?:la|las|esa) (?:politica|norma|regla)s?',
  // Portuguese.
  '(?:abrir|abram|abra|abre|abririam|abriria|fazer|facam|faca|fariam|conceder|pedir|peco|considerar|ha|nenhuma|alguma|como|por)(?: (?:me|uma|um|alguma|so|por|pequena|essa|esta|nenhuma))* excec(?:ao|oes)|(?:so|somente|apenas|pelo menos)? ?(?:por )?(?:dessa|desta|essa|esta)(?: unica)? vez(?: so)?(?=[ .,!?]*(?:por favor|so|$|[.,!?]|porque|ja que))|excepcionalmente|(?:como|por) (?:uma )?cortesia|(?:sei|entendo|compreendo)(?: que)?[^.!?\\n]{0,30}(?:fora do prazo|passou|venceu|expirou|perdi o prazo|a politica|as regras|nao (?:e|pode|permite|aceita)|excede|ja passaram)[^.!?\\n]{0,50}(?:mas|porem|poderia|pode|por favor|mesmo assim)|mesmo (?:fora|que (?:ja )?(?:tenha|esteja)|estando fora|tendo passado|passad[oa])[^.!?\\n]{0,30}|(?:isentar|perdoar|retirar|tirar|remover|cancelar|abonar|dispensar)(?: (?:a|o|da|do|de|essa|esta|essas|minha|me))* (?:taxa|multa|tarifa|juros|cobranca extra)|(?:ser|sejam|seja) (?:um pouco )?(?:mais )?flexive(?:l|is)|(?:alguma|um pouco de) flexibilidade|(?:dar|da|de|deem|arrumar) um jeitinho|quebra(?:r|m)? (?:esse|essa|um|o) galho',
  // Filipino.
  '(?:pagbigyan|pagbigyang)(?: (?:nyo|niyo|ninyo|mo|na|po|naman|sana|ako|kami))*|(?:gumawa|gawan|magbigay|bigyan|humingi|humihingi|hihingi)(?: (?:nyo|niyo|ninyo|mo|na|po|naman|sana|ako|akong|kami|ng|ba|lang|sa|isang|konting|kaunting|kahit|nyong|nyo po))* (?:exception|eksepsyon|konsiderasyon|consideration|palugit|special|pabor)|(?:konting|kaunting) (?:konsiderasyon|consideration|palugit|pabor)|(?:kahit )?(?:ngayon|isang beses|this once|ngayong beses|minsan)(?: na)? lang(?: po| naman| sana)*(?=[ .,!?]*(?:please|po|sana|$|[.,!?]))|alam (?:ko|kong|naming)(?: po| na| naman| na po)*[^.!?\\n]{0,30}(?:lampas|lagpas|lumampas|lumagpas|late|tapos na|sobra|bawal|policy|patakaran|hindi (?:na )?pwede|deadline)[^.!?\\n]{0,40}(?:pero|kaso|baka|sana|please)|kahit (?:na )?(?:po )?(?:lampas|lagpas|lumampas|lumagpas|late|bawal|tapos na)[^.!?\\n]{0,20}|(?:i-waive|iwaive|i-waived|tanggalin|alisin|patawarin)(?: (?:nyo|niyo|ninyo|mo|na|po|naman|sana|lang|ba|ang|yung))* (?:fee|charge|penalty|multa|singil|late fee|bayad)',
)

const stems = stemReader([
  `except courte goodwi favor favour once bend stretc relax overlo ignore forget loopho waive waivin drop remove forgiv fee
   fees charge penalt know unders realiz realis aware even althou though despit regard missed past outsid beyond over late
   around flexib lenien leeway wiggle slack special extenu mitiga circum care blind slide string screw polic
   excepc vez aunque condon perdon quitar elimin anular exoner eximir saltar entien compre se
   excec essa dessa desta esta sei entend mesmo isenta perdoa retira tirar remove cancel abonar dispen jeitin galho
   pagbig eksepsy konsid consid paluig palugi pabor ngayon minsan isang alam kahit iwaive tangga alisin patawa`,
])

/** Takes it back, tells of earlier times or others, asks in the abstract, or means another exception. */
const notAsked =
  /\b(?:not|n'?t|never|no longer|without|nobody|no one|don'?t need|didn'?t need|instead of|rather than) (?:asking |ask |to ask |looking |expecting |expect |requesting |need |want |wanting )?(?:for |you to |to |me |you )*(?:an? |any )?$|\b(?:thanks?|thank you|grateful|appreciate|glad|happy|appreciated)(?: (?:you|so much|very much|a lot|again|that|for))*(?: \w+)? ?$|\b(?:you|they|he|she|agent|colleague|representative|rep|supervisor|manager) (?:already |even |kindly |once |previously |had |have |was able to |just |were kind enough to |agreed to |did )*$|\b(?:do|does|did|would|will) (?:you|your company|they|your store) (?:ever |usually |normally |typically |generally |sometimes )+$|\b(?:what|who|which|when|how|where)(?:'s| is| are| happens| do| does| can| would| if)? [^.!?]{0,30}$|\bwith the $|\b(?:throws?|threw|throwing|raises?|raised|null|pointer|error|runtime|unhandled|uncaught|java|python|code|stack) (?:\w+ )?$|\b(?:nao|sin|sem|gracias por|obrigad[oa] por|salamat sa) (?:\w+ )?$/
/** 'You made an exception last time' tells of the past; 'can you make …' asks. */
const asksYou = /\b(?:can|could|would|will|please|may|might|hope|hoping|ask|asking|want|need|if|wish|unless|able to|possible|should|to|let)\b[^.!?]{0,24}$/
const aboutCode = /^ ?(?:error|message|handler|handling|trace|stack|thrown|log|code|in the (?:app|log|code))/

/** Where the customer asks for what a rule forbids, in order of the text; `phrases` are the workspace's own. */
export function exceptionRequests(passage: Passage, phrases: readonly string[]): Found[] {
  const own = ownPhrases(passage, phrases)
  const found = stems(passage) === 0 ? [] : Array.from(passage.folded.matchAll(asking), toFound(passage))
  return withoutOverlaps([...found, ...own].filter((one) => isAsked(one)))
}

function toFound(passage: Passage) {
  return ({ index, 0: words }: RegExpMatchArray & { index: number }): Found => ({ passage, start: index, end: index + words.length })
}

function isAsked({ passage: { folded }, start, end }: Found): boolean {
  if (aboutCode.test(tailOf(folded, end))) return false
  const lead = leadOf(folded, start)
  if (!notAsked.test(lead)) return true
  return asksYou.test(lead) && !/\b(?:not|n'?t|never|without|thanks?|thank|what|nao|sin|sem)\b/.test(lead)
}
