import { clauseOf, isDenied, isStory } from './stance.ts'
import { defineTopic } from './topic.ts'

const lawyer =
  '(?:lawyers?|attorneys?|solicitors?|barristers?|(?:legal )?counsel|legal (?:team|department|representatives?|rep|people|advis[oe]rs?)|law firm)'
const court = '(?:judge|court|jury|magistrate|tribunal|arbitrator|mediator)'
const filler = (most: number) => `(?:[\\w',$-]{1,24} ){0,${most}}?`

/** Frames in which customers announce legal steps without the usual words for them. In folded text. */
export const legalFrames = defineTopic<'step'>({
  phrases: [
    [
      'step',
      `(?:comes?|coming|is|be|come|hear|hearing|heard|receive|received|get|getting|got|expect|expecting|letter|papers|paperwork|documents|notice|e-?mail|word|call) ~3(?:from|by|through|via) (?:my|our|a|an) ~2${lawyer}`,
    ],
    [
      'step',
      `(?:my|our|the union'?s|my union'?s|my ~1\\w+'s) (?:\\w+ )?${lawyer} (?:already |also |now |just |really )?(?:will|is|are|has|have|loves?|says|said|thinks|wants|knows|would|can|takes?|drafting|writing|advis\\w+|agree\\w*|confirm\\w*|already|tells?|told|reckons?|believes?|and i|looking)(?! (?:need|needs|bought|buy|buying|order\\w*|like|liked|love the|recommend\\w*))`,
    ],
    [
      'step',
      `(?:let|have|see what|ask) (?:a|the) ${court}s? ${filler(3)}(?:look|looks|decide|decides|hear|judge|see|sort|settle|rule|deal|figure|handle|say|says|think|thinks)|(?:in front of|before|facing|face|explain\\w* ~3to|standing before) (?:a|the) ${court}(?! case)`,
    ],
    [
      'step',
      "(?:prepared|ready|willing|going|forced|want|plan|intend|happy|afraid|hesitate) to (?:\\w+ )?litigate|(?:start|pursue|consider|considering|face|facing|begin|commence|initiate|into|expect|pursuing|threaten) (?:\\w+ )?litigation|(?:its|it'?s|this is|we are|i am|i'?m|im|we'?re|then|now|and|i'?ll|we'?ll|to) (?:now |just |be |gonna |going to |about to )*(?:going|goes|go|getting|get|gone|turn|turning) (?:fully |all |the )?legal(?=[ .,!?]|$)(?! (?:name|age|advice|size))",
    ],
    [
      'step',
      `(?:start|starting|begin|beginning|issue|issuing|commence|commencing|initiate|initiating|launch|launching|bring|bringing|file|filing|lodge|open|opening|submit|submitting|pursue) ${filler(3)}(?:proceedings|court (?:action|case|claim|proceedings)|(?:claim|case|complaint|suit|petition) (?:in|at|with|through|before) ~3(?:court|tribunal)|(?:suit|charges|legal claim|court case) against (?:you|u|your|the company|ur))`,
    ],
    [
      'step',
      "see (?:u|you|ya|y'?all|ye) (?:\\w+ )?(?:in|at) (?:\\w+ )?(?:court|the tribunal)|tak(?:e|ing) (?:u|you|ya|y'?all|them|this|it|these \\w+|the \\w+) (?:\\w+ ){0,3}?to (?:small claims|(?:the )?(?:\\w+ )?court|(?:a |the )?tribunal|arbitration|the cleaners)|(?:join|joining|start|starting|organi[sz]ing|forming|part of|into|begin|launch|for|file|filing) (?:a|an|the|this) (?:\\w+ )?class[- ]action|class[- ]action (?:\\w+ )?(?:against|lawsuit|suit|group)|(?:small claims|county court|magistrate'?s court)(?= (?:it|is|then|next|court|form|unless|if|papers|tomorrow|against|claim)|[.!,]|$)",
    ],
    [
      'step',
      `legal (?:cover|insurance|protection|aid|expenses(?: insurance| cover)?) ${filler(8)}(?:against (?:you|u|your)|use it|sue|claim against|case against)|(?:hope|better|need|had better|get yoursel(?:f|ves)|find yoursel(?:f|ves)|call|prepare|warn|tell|inform|alert) (?:that |to )?(?:you |u |have |a |get |got |find |up )*(?:some |really |very )?(?:good|better|decent|your|ur) ~1(?:lawyers?|attorneys?|legal (?:team|department)|solicitors?)`,
    ],
    [
      'step',
      `(?:spoke|spoken|speaking|talk(?:ed|ing)?|met|paid|paying|hired|hiring|consult(?:ed|ing)?|contact(?:ed|ing)?|call(?:ed|ing)?|phon(?:ed|ing)|engag(?:ed|ing)|retain(?:ed|ing)?|instruct(?:ed|ing)?|appointed|got|getting|get|found|find|finding|looking for|involv(?:ed|ing)|brought in|bringing in|bring in|ask(?:ed|ing)|advice from|sought|seeking|seek|took|taken|take) (?:to |with |of |up |in )?(?:a|an|my|our|the|some) ~2(?:lawyers?|attorneys?|solicitors?|barristers?|law firm|legal (?:advice|counsel|advis[oe]r)) ${filler(8)}(?:about (?:you|this|it|your|my case)|against|sue|chances|strong case|have a case|claim|on (?:you|this)|over this|regarding this|compensation)|(?:work|works|working|partner|practises?|practices?) (?:at|in|for|as) (?:a|an) (?:\\w+ )?(?:law firm|lawyer|attorney|solicitor) ${filler(6)}(?:against|drafting|sue|case|letter|told me|says|said)`,
    ],
    [
      'step',
      '(?:(?:legal|court) (?:route|path|battle|fight|showdown|papers|summons|order against)|statement of claim|letter of (?:claim|demand)|demand letter|notice of (?:claim|intent)|damages claim|claim for damages)(?! (?:is|was) (?:good|lovely))|(?:sue|suing) (?:your|ur|the) (?:\\w+ )?(?:pants|ass|asses|socks|company|butt|backside|arses?)|(?:hold|holding) (?:you|u|your company) (?:\\w+ )?(?:liable|legally (?:liable|responsible|accountable))|legally (?:liable|responsible|accountable) (?:for|if)',
    ],
    [
      'step',
      '(?:los|las|les|te|lo|la) (?:voy a |vamos a |pienso |quiero |puedo )?demand(?:o|ar|are|amos|aremos)(?= |[.!,]|$)|demand(?:arl[oae]s|aros)|(?:termin\\w+|acab\\w+|resolv\\w+|resuelv\\w+|arregl\\w+|decid\\w+) ~3(?:en|ante) (?:un |el |los |la |una )?(?:juzgado|tribunal(?:es)?|corte|juicio|juez)|(?:nos vemos|nos veremos|vernos|verlos) ~2(?:en|ante) (?:la |el |los |un )?(?:corte|tribunal(?:es)?|juzgado|juicio|juez)|(?:que un|un|el) juez (?:decid\\w+|lo decida|vea|resuelva|dira|diga|vera)|(?:carta|notificacion|noticias|correo) (?:de|por parte de) mi abogad[oa]|tengo caso contra|(?:proceder|procedere|procederemos|actuar|actuare) ~1(?:legalmente|judicialmente|por la via legal)',
    ],
    [
      'step',
      '(?:nos vemos|a gente se ve|encontro voces|vejo voces|nos veremos|nos encontramos|resolvemos|resolver isso) ~1(?:na|no|em) (?:justica|tribunal|forum|juizo|juizado)|(?:entrar|entro|entrarei|mover|movo|moverei|ajuizar|abrir|abro|abrirei) (?:com )?(?:uma |um )?(?:acao|processo) ?(?:judicial|contra|por|na|no|civel)|(?:vou|irei|quero|vamos|pretendo) (?:te |os |lhes |as )?processar|(?:que )?(?:um|o) juiz (?:decid\\w+|decida|resolva|vai)|(?:carta|notificacao|contato) (?:do|da) (?:meu|minha) advogad[oa]|(?:tomar|tomarei|vou tomar) ~1(?:medidas|providencias) (?:legais|judiciais|cabiveis)',
    ],
    [
      'step',
      '(?:magkita|magkikita|kita|magkikitakita|maghaharap|magharap|hintayin) ~6(?:sa )?(?:korte|husgado|hukuman|court|abogado)|(?:abogado|attorney) (?:ko|namin|na ang|na po) ~3(?:kakausap|haharap|bahala|tatawag|magpapadala|ang)|(?:ide-?demanda|idedemanda|ihahabla|kakasuhan|ipapakulong|sasampahan|magsasampa|magfa-?file ng kaso) ~2(?:ko|kita|kayo|namin|ng)?|(?:small claims|demanda) ~3(?:kayo|ko|namin|na)',
    ],
    [
      'step',
      `(?:end|ends|finish|resolved|settled|settle|go|goes|going|land|up|this is|step is|stop is|all the way|drag|dragging) ~5(?:in|to|through|into|a|the) ~2(?:court|courts|courtroom|tribunal)(?=[.!,]|$| (?:if|then|dont|don't|do you|in this|and|unless|over|now|because))|(?:let|letting|have|having|get) (?:my|our) ~1${lawyer} (?:handle|deal|take|sort|talk|write|do|finish|look)|(?:dad|mum|mom|father|mother|brother|sister|wife|husband|uncle|aunt|cousin|friend)(?:'s| is) an? ~1(?:lawyer|attorney|solicitor) and (?:he|she) (?:can'?t wait|will|is going|says|would|already|wants|is happy)|(?:my|our) legal (?:team|representatives?|advis[oe]rs?|insurance|insurer) ~3(?:to|will|has|have|is|already|approved|write|contact)|(?:law firm|lawyers?|attorney) ~3(?:want|wants|willing|happy|ready|agreed|will|going|offered) to (?:take|handle|represent|sue|bring)`,
    ],
    [
      'step',
      `(?:cost|costs|pay|payback|beat|win|fight|lose|answer|regret) ~4(?:in|before) (?:\\w+ )?(?:court|a judge)|(?:enforce|enforcing|pursue|assert|claim|defend) (?:it|this|them|my rights?|our rights?|that) (?:legally|in court|through the courts|by law)|(?:get |be |you'?d better )?(?:ready|prepare|prepared|brace|expect|expecting|await|coming|served with) (?:yoursel(?:f|ves) )?(?:for )?(?:a |the |my |our )?(?:big |huge )?(?:law ?suit|court case|legal (?:battle|fight|action)|court summons)|(?:vou|irei|vamos|recorrer|procurar|entrar) ~3(?:ao |no |o |na |a |meus direitos na )(?:juizado|tribunal|justica|forum)`,
    ],
  ],
  means({ lead, tail, words, folded }) {
    if (isDenied(lead) || isStory(lead)) return false
    if (/^ ?(?:of my own|name|account|discount|fees? (?:calculator|software))\b/.test(tail)) return false
    if (
      /\b(?:he|she|friend|neighbou?r|cousin|colleague|they) (?:\w+ )?(?:is|was|had|has|will|studies|studying) $/.test(
        clauseOf(lead),
      )
    )
      return false
    if (
      /^(?:in front of|before)\b/.test(words) &&
      /\b(?:appear|testify|witness|stand|presentation|song|dance)\b/.test(lead)
    )
      return false
    return !/\b(?:tennis|food|basketball|squash) court|law school|law student/.test(folded.slice(0, 4_000))
  },
})
