import type { Passage } from './passages.ts'
import type { PersonRequest } from './person-requests.ts'
import { indexPhrases } from './phrase-index.ts'
import { declinesRequest } from './request-context.ts'
import { leadOf, tailOf } from './surroundings.ts'

const alive =
  '(?:(?:real|live|living|actual|human|physical|proper|genuine|another|different|other|senior|more senior) )*'
const agent =
  '(?:human|human being|person|agent|representative|rep|operator|advisor|adviser|specialist|member of (?:the )?staff|staff member|colleague)'
const boss = '(?:supervisor|manager|boss|superior|team lead(?:er)?|duty manager|director)'
const anyone = '(?:someone|somebody|anyone|anybody|some one|any one)'

/**
 * A person asked for by other ways than talking, handing over or wanting: somebody is asked to act ('have someone call
 * me'), or asked after ('is there anyone I can talk to?'), or a person is what is missing ('not a bot').
 */
const offers = indexPhrases([
  [
    0,
    `(?:can|could|have|may|let|arrange for|for|please have|will|would|get|want|need|like|ask|when will|request that|i'd like|make) (?:please )?(?:(?:a|an|the|some|your|one of your|any|of) )*${alive}(?:${agent}s?|${anyone})(?: from \\w+(?: \\w+)?| on your team| who \\w+ \\w+| there| in \\w+| at \\w+)?(?: please| else| real| also| at least| just| kindly)* (?:to )?(?:please |kindly |just )?(?:call(?:s|ing)? (?:me|back|us|my)|phone me|ring me|contact (?:me|us)|email me|reach out(?! to)|get (?:back|in touch)|take over|step in|jump in|(?:help|assist) (?:me|us)(?: instead| with this)?|handle|look (?:at|into)|deal with|speak|talk|answer|reply|respond|review|join|come on|give me a call)`,
  ],
  [
    0,
    `(?:have|having|want|need|like|get|request|book|schedule)(?: to have)? (?:a |an )?(?:quick |real |phone |proper )?(?:conversation|chat|word|call|phone call|talk) with (?:a |an |one of your |some |your |another )?${alive}(?:${agent}s?|${anyone})|(?:be|being|get) (?:contacted|called|phoned|helped|assisted|served|connected|transferred|put through|handled) (?:by|to) (?:a |an |one of your |some |your |another )?${alive}(?:${agent}s?|${anyone})`,
  ],
  [
    0,
    `human (?:help|support|assistance|agent|being please|interaction|contact|operator|intervention|customer service|representative|touch please)(?! (?:resources|rights))|(?:call|phone|ring) me(?: back)?(?: please| now| asap)?(?: on| at)? (?:my (?:number|phone|cell|mobile)|\\d{6,})|speak to a h(?:uman)?`,
  ],
  [
    0,
    `(?:${alive}(?:${agent}|${anyone}|people|somebody)) (?:there |here |else |real |alive |available |from your team )*(?:with more authority |in charge |human |who works there )?(?:that |who |whom |which )?(?:i|we) (?:can|could|may|might|should|am able to) (?:actually |please |just |possibly |maybe )?(?:talk|speak|chat|contact|call|reach|discuss|ask|deal)`,
  ],
  [
    0,
    `(?:is|isn'?t|is not|are|aren'?t) (?:there |their )(?:really |not |maybe |by any chance |actually )*(?:a |an |any |no |some )?(?:way (?:to|i can|i could|for me to|of) (?:talk|speak|chat|get|reach|contact|talking|speaking|getting|reaching) (?:to |with |hold of |through to |in touch with |an? |actual |real )*(?:human|person|agent|someone|somebody|anyone|representative|people)|${alive}(?:${agent}s?|people|humans)(?: there| here| available| around| online| on duty| working)?(?= who| that| i | to | there| here| avail| around| online| on duty| work|[?.!,]| ?$))`,
  ],
  [
    0,
    `(?:are there|is there|any|got any|do you have|have you got|is|isn'?t) (?:${anyone}|any|a|an|some|actual)? ?(?:real|live|actual|human|alive) ?(?:${agent}s?|${anyone}|people|humans|humans?)? ?(?:there|here|available|around|online|working|that|who|i can|to (?:talk|speak|help)|(?=\\?))(?! of | about)`,
  ],
  [
    0,
    `(?:${anyone}|anyone) (?:real|human|alive|living|actual)(?= |[?.!,]|$)(?! (?:estate|time|quick))|(?:any|real|actual|live) (?:humans?|people) (?:there|here|available|around|working|online|i can)|(?:real|actual|live) (?:human|person|people|agent|rep|representative|operator) (?:please|pls|plz|now|asap|not|instead|rather)`,
  ],
  [
    1,
    `(?:is|isn'?t|is not) there (?:really |not |also )*(?:a |an |any |no )?(?:other )?(?:${boss}|(?:someone|anyone|somebody|anybody) (?:above you|in charge|higher up|with authority|higher|more senior))|(?:have|get|let|ask|make|want|need|can|could|would like) (?:(?:a|an|the|your|my|please|some) )*${boss} (?:to )?(?:please )?(?:call|contact|phone|ring|email|get back|get in touch|reach|take|look|handle|deal|review|step|speak|talk|come|join|on the (?:line|phone))|put (?:a|an|the|your|some) (?:\\w+ )?${boss} on|take (?:this|it) up with (?:your|the) ${boss}|(?:speak|talk|chat|speaking|talking|get|want|need|connect|transfer|escalate|find|hear)(?: me| to| with| from| the| your| a| an| some| hold of| someone| somebody| in| up| this| it)* (?:team lead(?:er)?|duty manager|floor manager|shift lead(?:er)?|head of \\w+|(?:upper |senior |higher |your )?management|senior (?:agent|advisor|adviser|rep|representative|person|staff|colleague|member of staff))|where(?:'?s| is) (?:your|the) ${boss}|is (?:your|the|a) ${boss} (?:there|available|around|in|on|here)`,
  ],
  [
    0,
    `(?:transfer|connect) me(?: (?:please|now|then|over|already|immediately|asap|right now|to a h\\w+|through))?(?=[.!,]| ?$)|(?:transfer|forward|hand) (?:this|(?:my|the|this) (?:case|chat|issue|conversation|call|request|complaint|query|inquiry)) (?:over )?to (?:a |an |your |the |some )?${alive}(?:${agent}|team member|human team|support team|people)|(?:hand|pass|transfer|switch|route|send|bump|kick) me (?:over|off|on|along|through|back|up)? ?to (?:a |an |the |your |some |one of your )?${alive}(?:${agent}|${boss}|${anyone}|customer (?:service|support|care)(?: \\w+)?|support team|human team|live (?:chat|support))`,
  ],
  [
    0,
    `deal(?:ing)? with (?:(?:a |an |another )?(?:real |actual |live |living )(?:human|person|agent|representative|people|humans)|(?:a |an )(?:human|person|agent|representative))(?! (?:who|that|name))|(?:live|human|real) (?:agent|person|human|rep|representative|operator|support|chat|help)(?:,)? (?:please|pls|plz|now|asap|por favor|po)|(?:where|how) (?:can|do|could|would|may|might|should) (?:i|we|one|you) (?:get|find|reach|talk|speak|contact|get hold of|get through|request|ask|call|chat)(?: to| with| in touch| hold of| through| for| with| an?| some| any| actual| the| your)* ${alive}(?:${agent}|${anyone}|people|human)`,
  ],
  [
    0,
    `(?:rather|prefer|prefer to|like to|wish to) (?:have |get |be helped by |be served by |work with |interact with |hear from |be assisted by |get help from |do this with )(?:a |an |some |another )?${alive}(?:${agent}|people|${anyone})|(?:help|assistance|support|service|answer|response|reply|call|callback|call back) from (?:a |an |some )?(?:${alive})(?:human|real person|person|live agent|agent|real human|human being|actual person|representative|operator|somebody|someone real)(?! (?:i|at|in|named))|(?:get|have|give|want|need|request) (?:me |us )?(?:a |some |any )?(?:phone |telephone |voice )?(?:call|callback|call back) from (?:a |an |your |some )?(?:\\w+ )?(?:${agent}|someone|somebody|manager|supervisor|team)`,
  ],
  [
    0,
    `(?:no|enough|stop|not|fuck|screw|forget|done with|sick of|tired of|fed up with|skip|leave|get rid of|without) (?:with |talking to |chatting with |the |this |these |your |another |a |more |any |stupid |useless |dumb |fucking |damn )*(?:bots?|robots?|chat ?bots?|machines?|ai|automated (?:replies|responses|messages|system))[,.!;]* ?(?:and |i |just |please |now |give me |get me |want |need |a |an |real |actual |live )*(?:humans?|person|people|agent|operator|representative|someone|somebody)(?! (?:name|id))|(?:humans?|people|person|agent|someone|somebody)(?: please)?(?:,| and)? (?:not|no|instead of|rather than) (?:a |an |another |the |this |some |your |more )*(?:stupid |useless |dumb |fucking |damn )*(?:bots?|robots?|chat ?bots?|machines?|ai|computer|automated|recording|script)`,
  ],
  [
    0,
    `who (?:can|could|should|do|may|might|would|must) i (?:please |actually |possibly )?(?:speak|talk)(?: to| with)?(?= about| to|[?.!]| ?$)|(?:talk|speak|chat) (?:to|with) (?:one|a person|an agent)(?: of (?:you|your \\w+|them))?(?= again|[.!]| ?$)`,
  ],
  [
    0,
    `i (?:only|just|will only) (?:want|talk|speak|deal|need|trust)(?: to| with)? (?:a |an )?(?:real |actual )?(?:human|humans|people|person|agent)s?|(?:need|want|get|give|find) (?:me |us )?(?:a |an |some )?(?:one|somebody|someone|anyone|anybody) (?:real|human|alive|competent|who (?:can|speaks|understands|knows|is (?:a )?(?:human|real|alive))|that (?:can|speaks|understands|knows|is (?:human|real)))(?! (?:estate|fast))|human needed|agent needed|person needed|wanna human`,
  ],
  // Spanish.
  [
    1,
    `(?:que )?me (?:llame|atienda|contacte|hable|responda) (?:por favor )?(?:el|la|un|una|su|tu|algun) (?:gerente|encargad[oa]|supervisora?|jefe|jefa|responsable|superior|director)`,
  ],
  [
    0,
    `(?:que|podria|puede|pueden|necesito que|quiero que|solicito que|pido que|hagan que) (?:me )?(?:(?:llame|llamar|atienda|atender|contacte|contactar|ayude|hable|contacten|llamen|atiendan|responda|conteste)(?:me)? )(?:por favor )?(?:un|una|algun|alguien|alguna|otra|otro)(?: agente| asesor[a]?| persona| humano| ser humano| operador[a]?| representante| ejecutiv[oa]| real| de verdad)*|(?:que )?(?:alguien|una persona|un humano|un agente|un asesor)(?: real| humano| de verdad)? (?:me )?(?:llame|atienda|contacte|ayude|hable|responda|conteste|puede (?:llamar|atender|ayudar|hablar))|(?:hay|habra|existe|tienen) (?:alguna |algun |una |un |alguien )?(?:persona|humano|alguien|agente|asesor|operador)(?: \\w+)? (?:con (?:quien|la que|el que)|que me (?:atienda|ayude|pueda)|disponible|real|de verdad|para hablar|al que|ahi|de carne)|atencion (?:humana|personal|de una persona|personalizada)|(?:persona|humano|agente|asesor|operador|representante|ejecutivo)(?: real| humano| de verdad| por favor)* (?:por favor|ya|ahora)(?=[.!,]| ?$)|(?:no quiero|no deseo|basta de|hart[oa] de|cansad[oa] de|deja de) (?:hablar |tratar |chatear |seguir hablando )?(?:con |de |mas )?(?:un |una |el |este |esta |los |mas )*(?:bots?|robots?|maquinas?|chatbots?|ia|inteligencia artificial|grabadora|contestadora|contestador)|(?:persona|ser humano|gente) (?:real|de verdad|de carne y hueso)(?=[ .!,]|$)(?! (?:es|eres))|ser humano(?=[.!,]| ?$| por| real| ya| que)`,
  ],
  // Portuguese.
  [
    0,
    `(?:que|pode|poderia|podem|preciso que|quero que|gostaria que|peco que|peca para|tem como) (?:algum |alguma |um |uma |o |a |por favor )*(?:alguem|pessoa|atendente|humano|ser humano|agente|funcionario|consultor|operador|representante)(?: real| humano| de verdad[e]?| de voces| ai)* (?:me )?(?:ligar|ligue|atender|atenda|contate|contatar|ajudar|ajude|falar|fale|responder|responda|retornar|retorne|entre em contato|entrar em contato)|(?:tem|ha|existe|teria|nao tem) (?:algum |alguma |um |uma )?(?:alguem|pessoa|atendente|humano|ser humano|agente|funcionario)(?: \\w+)? (?:com quem|que (?:eu )?(?:possa|me)|disponivel|de verdade|real|para (?:falar|me|conversar|atender)|pra (?:falar|me|conversar|atender)|humano|ai)|atendimento (?:humano|pessoal|com (?:uma )?pessoa|de verdade|presencial por telefone)|(?:pessoa|humano|atendente|agente|operador)(?: real| humano| de verdade| por favor)* (?:por favor|ja|agora|pfv|pf)(?=[.!,]| ?$)|(?:nao quero|nao desejo|chega de|cansad[oa] de|para de|cansei de|nao aguento mais) (?:mais )?(?:falar |conversar |tratar |ficar falando )?(?:mais )?(?:com |de )?(?:um |uma |o |esse |este |essa )*(?:robo|robos|bot|bots|maquina|maquinas|chatbot|ia|inteligencia artificial|gravacao)|(?:pessoa|ser humano|gente) (?:real|de verdade|de carne e osso)(?=[ .!,]|$)(?! (?:e|voce))|ser humano(?=[.!,]| ?$| por| real| ja| pra| para)`,
  ],
  // Filipino.
  [
    0,
    `(?:may|meron|wala|merong|walang|mayroon)(?: po| ba| bang| pa| pong| bang po| kayong| kayo| nga| naman| akong| pwedeng)* (?:tao|taong|totoong tao|agent|representative|live agent|csr|ahente|customer service rep\\w*|makakausap|makausap|pwede(?:ng)? (?:maka)?kausap(?:in)?|tao ba|human)(?: ba| po| dyan| diyan| jan| na| ko| akong| bang| kong| makausap| makakausap| pwede| pwedeng| makausap ko| tutulong| available| dito)+(?=[?.!,]| ?$| na| para)|makakausap (?:na |pa )?(?:ba |bang )?(?:ako |akong )?(?:tao|agent|human)|(?:pwede|puwede|pwd|paano|pano|pede|pwedi|saan)(?: po| ba| bang| ko| kong| naman| akong| nga| ako| po ba| po bang)* (?:maka-?usap|kausapin|makipag-?usap|ma-?contact|kumausap|tumawag)(?: po| ba| ng| sa| ang| ako| ko| kay| sa isang| ng isang| yung| naman| po ng| ako ng)* (?:tao|agent|representative|rep|live agent|csr|totoong tao|ahente|human|supervisor|manager|staff|operator|customer service)|(?:tawagan|kontakin|kausapin|asikasuhin|tulungan)(?: nyo| niyo| ninyo| mo)? (?:ako|sana ako|po ako|nyo ako) ng (?:tao|agent|isang|totoong|manager|supervisor|staff|rep|representative)|(?:ayaw|ayoko|ayokong|ayaw kong|ayaw ko)(?: na| po| nang| ng| ko| kong| ko na| ko nang| ko pong| pong)* (?:makipag-?usap|kausap|makausap|kausapin|kumausap|makipagchat|mag-?chat|chat)(?: sa| ng| ang| ka| dito| ko| pa| na| po)* (?:bot|robot|ai|chatbot|makina|computer|machine)|(?:tao|totoong tao|human|agent|live agent)(?: naman| po| lang| nga| please)+(?: sana| po| na lang| please| ang kausap| kausap)*(?=[.!?,]| ?$)|tao(?: na lang| na| po| naman| sana| lang)*(?: ang| yung)? (?:kausap|kausapin|makausap)(?: ko)?|tao (?:ang|yung|na) (?:gusto|kausap|kailangan)(?:ng)?(?: ko| kong)?|hindi (?:bot|robot|ai)(?: ang gusto| ang kailangan)?|totoong tao(?! ka| ba)`,
  ],
])

/** Where a person is asked for in other ways than by verb and noun, in order of the text. */
export function personOffers(passage: Passage): PersonRequest[] {
  return offers
    .find(passage.folded, passage)
    .filter(({ start, end }) => {
      const clause = leadOf(passage.folded, start).split(/,| (?:but|so|because|pero|mas|kaso) /)
      return !declinesRequest(` ${(clause.at(-1) ?? '').trimStart()}`) && !unmeant.test(tailOf(passage.folded, end))
    })
    .map(({ start, end, points }) => ({ passage, start, end, authority: points === 1 }))
}

/** Ends that make a story or a question of rules of it. */
const unmeant = /^ (?:kanina|kahapon|yesterday|last (?:week|night|month|time)|earlier today|the other day)\b/
