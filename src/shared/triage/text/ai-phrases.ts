/**
 * What an AI agent says when it does not understand, does not know or may not. English, Spanish, Portuguese and
 * Filipino; folded: lower case, no accents, straight apostrophes.
 */

const all = (...parts: readonly string[]) => new RegExp(String.raw`(?<![a-z0-9])(?:${parts.join('|')})(?![a-z0-9])`, 'g')

const may = '(?:can|could|would|will|may|might)'
const please = '(?: please| kindly| perhaps| maybe| possibly)*'
const notDo = "(?:do not|don'?t|did not|didn'?t|could not|couldn'?t|can ?not|can'?t|am not|not able to|was not able to|wasn'?t able to|(?:am )?unable to|(?:am |was )?(?:having|have|had) (?:some |a bit of |a little )?(?:trouble|difficulty|a hard time)|struggling to|still do not|still don'?t)"

/** It asks to be told once more, because it did not understand. Asking for an order number is none of these. */
export const clarifying = all(
  `${may} you${please} (?:clarify|rephrase|reword|repeat|restate|reformulate|be (?:a (?:bit|little) )?(?:more (?:specific|precise|clear)|clearer)|elaborate|try (?:again|rephrasing|asking|a different))`,
  `${may} you${please} (?:explain|describe|say|ask|put|phrase|word|express|tell me|share|give me|provide)(?: (?:that|it|this|me|your|the|what|a|bit|little|more|question|request|issue|problem|once|details?|about|you|exactly)){0,6} (?:again|differently|more clearly|clarification|in (?:other|different|simpler|your own) words|(?:in )?(?:another|a different|a simpler) way|you mean|you meant|you are asking|you're asking|you need help with|you would like me to do|you want me to do)`,
  '(?:please|kindly|try to|try)(?: (?:please|kindly|again))? (?:clarify|rephrase|reword|restate|reformulate|rephrasing|be more specific|repeat (?:that|your|it|the (?:question|request))|elaborate on what|say that again|explain (?:that |it )?(?:again|differently|what you mean))',
  `i(?:'m| am)?(?: (?:sorry|afraid|still|just|but|that|so|apologies)){0,4},? ?(?:i )?${notDo}(?: (?:quite|fully|really|seem to|entirely|completely|exactly|have|get to|yet|able to|i)){0,3} ?(?:understand|understood|understanding|comprehend|catch|caught|follow|following|recognize|recognise|get|got|grasp|interpret|make sense of|figure out)(?: exactly| quite)? (?:that|what you(?! received| ordered)|your (?:question|request|message|query|meaning|last|response|intent)|you(?! to)|what (?:exactly )?(?:is being|it is))`,
  `i(?:'m| am)?(?: (?:sorry|afraid|still|but|that|so)){0,4},? ?(?:i )?(?:am |'m )?(?:not (?:quite |entirely |really |completely |fully |a hundred percent )?(?:sure|certain|clear)|unsure|unclear|confused)(?: (?:i|that|if|whether|about|on|as to|exactly|quite|fully|have)){0,4} (?:understand|understood|follow|followed|got (?:that|you)|what you(?:'re| are| mean| meant| want| need| would| said|'d| have in mind)|which (?:one|of|order|item|product|account) you|how i (?:can|could|should|may) help|what (?:exactly )?(?:the|your) (?:question|request|issue|problem) is|your (?:question|request|message))`,
  "(?:sorry|apologies|hmm|pardon|oops)[,.!]?(?: (?:but|i|that))*,? (?:did not|didn'?t|do not|don'?t) (?:quite )?(?:understand|catch|get|follow|recognize|recognise)(?: that| you| it| your \\w+)?",
  "i (?:still )?(?:did not|didn'?t|do not|don'?t) (?:quite |really |fully )?(?:understand|catch that|get that|follow)(?=[.,!?]|$)",
  "that(?: i?s|'s| was|'s still| is still) (?:not (?:quite )?clear|unclear|a (?:bit|little) unclear|ambiguous) to me|it(?:'s| is) (?:still )?(?:not (?:quite )?clear|unclear)(?: to me)? what you",
  "what (?:exactly |specifically )?(?:do|did) you mean(?: by| with)?|do you mean|did you mean|are you (?:asking|referring|talking|inquiring|enquiring) (?:about|whether|if|me|to|for)|is (?:that|this|it) what you (?:mean|meant|are asking|were asking)",
  '(?:need|require|ask for|asking for) (?:a (?:bit|little) |some |further |more )*(?:clarification|clarity)|come again\\?|pardon me\\?|say (?:that )?again\\?',
  'i (?:may|might) (?:have )?(?:misunderst(?:and|ood)|misread)',
  // Spanish.
  '(?:puede|puedes|podria|podrias|podrian|le importaria|me puede|me podria|me puedes|me podrias)(?: (?:usted|por favor|tal vez|decirme|ser)){0,2} (?:aclarar|aclararme|aclararlo|reformular|reformularlo|repetir|repetirlo|repetirme|repetirmelo|precisar|concretar|mas especific[oa]|mas clar[oa]|explicar(?:lo|me|melo)? (?:de nuevo|otra vez|de otra (?:forma|manera)|mejor|con otras palabras)|decir(?:lo|me|melo)? (?:de nuevo|otra vez|de otra (?:forma|manera)|con otras palabras))',
  'no (?:le |te |lo |les |la |acabo de |logro |pude |puedo |consigo |consegui |termino de |he |estoy )?(?:entiendo|entendi|entendido|entender(?:le|te|lo)?|entendiendo|comprendo|comprendi|comprender|comprendido|capte)(?: (?:bien|del todo))?(?: (?:lo|su|tu|que|la|a)\\b|(?=[.,!?]|$))',
  'no (?:me (?:queda|quedo)|esta|es|tengo) (?:muy |del todo )?claro|no estoy segur[oa] de (?:haber|que|entender|lo que|a que)|a que se refiere|a que te refieres|que (?:quiere|quieres|quiso|quisiste) decir|(?:se refiere|te refieres|quiere decir|quieres decir) (?:a|que|al)|reformule (?:su|la)|repita (?:su|la|por favor)',
  // Portuguese.
  '(?:pode|poderia|podes|consegue|conseguiria|voce pode|voce poderia|me|da para)(?: (?:por favor|voce|me|ser|tentar)){0,2} (?:esclarecer|reformular|repetir|clarificar|mais especific[oa]|mais clar[oa]|explicar (?:melhor|de novo|novamente|de outra (?:forma|maneira)|com outras palavras)|dizer (?:de novo|novamente|de outra (?:forma|maneira)))',
  'nao (?:te |lhe |o |consegui |consigo |estou |estava |pude |ficou )?(?:entendi|entendo|entender|entendendo|compreendi|compreendo|compreender|captei|claro)(?: (?:bem|muito bem|direito|exatamente))?(?: (?:o|a|sua|seu|que|para)\\b|(?=[.,!?]|$))',
  'nao (?:tenho certeza|estou cert[oa]|sei bem) (?:se|de que|do que|de ter|o que)|o que (?:voce )?(?:quer|quis) dizer|voce (?:quis|quer) dizer|voce (?:esta )?se refer(?:e|indo) a|reformule|repita (?:sua|a|por favor)',
  // Filipino.
  '(?:pwede|puwede|maaari|maari|maaring)(?: (?:po|ba|bang|nyo|ninyo|niyo|mo|mong|nyong|ninyong)){0,4} (?:linawin|ulitin|liwanagin|ipaliwanag|pakilinaw|pakiulit|i-rephrase|i-clarify)|(?:pakilinaw|pakiulit|paki-ulit|paki-linaw|pakilinawan|paki-clarify|paki-rephrase|pakiulit)',
  '(?:hindi|di|d) ko (?:po |pa |pa po |masyadong |masyado |lubos na |gaanong )*(?:maintindihan|naintindihan|naiintindihan|nakuha|maunawaan|naunawaan|nauunawaan|gets|ma-gets)|ano (?:po )?(?:ba )?(?:po )?(?:ang )?ibig (?:nyo|niyo|ninyo|mo)(?: po)?(?:ng)?(?: bang)? sabihin',
)

/** It says that this is none of the things it is there for. */
export const outsideScope = all(
  "(?:outside|beyond|out)(?: of)?(?: (?:the|my|our|of|this))* (?:scope|capabilit(?:y|ies)|area|expertise|knowledge|remit|domain|competence|field|skill ?set|training)|(?:outside|beyond)(?: of)? (?:what|anything|the things|the topics|the range of what) (?:i|we|this assistant)(?:'m| am| can| could| was|'re| are| do| know)?|out of scope|not (?:with)?in(?: (?:my|the|our))? (?:scope|capabilities|remit|area|domain|area of expertise)",
  "(?:can ?not|can'?t|could not|couldn'?t|(?:not|n'?t) (?:be )?able to|unable to|not in a position to) (?:really |directly |currently |actually |be of )?(?:help|assist|assistance|be of (?:help|assistance))(?: (?:you|out|further|much|any further|directly))*(?: with (?:that|this|it|those|these|such|your|any|anything|questions?|requests?|the|other|non|things|matters|legal|medical|tax|topics?)| on (?:that|this)| there| in (?:this|that) (?:matter|case|area|regard)|(?=[.!]|$))",
  "(?:can|could|am|'m) only (?:able to )?(?:help|assist|answer|handle|support|deal|discuss|provide (?:help|support|information))(?: you| customers)? (?:with|on|about|questions|matters|topics|requests|issues)",
  "(?:only|just) (?:here to help|set up to help|able to help|designed to help|trained to (?:help|answer)|meant to help)(?: you)? with",
  "(?:not|isn'?t|n'?t) (?:something|anything|a (?:topic|subject|question|request|task|matter)|an area) (?:that )?(?:i|we)(?:'m| am| can| could| know| have)? ?(?:can|able to|trained|set up|know|help|assist|answer|handle|support|do|cover|deal|authorised)?|(?:something|a (?:topic|request|question)) (?:that )?i (?:can ?not|can'?t|am not able to|am unable to|do not|don'?t) (?:help|assist|answer|handle|support|know|cover|deal)",
  "(?:not|n'?t) (?:been )?(?:trained|designed|programmed|set up|equipped|built|made|meant|configured) (?:to|for) (?:help|answer|handle|assist|deal|support|give|discuss|provide|do|that|this|such|those)",
  "(?:do not|don'?t) (?:have|know)(?: (?:any|the|enough|much))* (?:information|knowledge|anything|answer|expertise|details)(?: (?:about|on|to|regarding|for|in))* (?:that|this|those|these|such)(?: (?:topic|question|subject|matter|area|kind))?(?=[ .,!?]|$)",
  "(?:do not|don'?t) (?:handle|cover|deal with|support|answer|do) (?:that|this|those|these|such|questions|requests|topics|matters)|(?:do not|don'?t) know (?:how to (?:help|answer|do that)|the answer)|no idea how to help",
  // Spanish.
  '(?:fuera|mas alla)(?: de(?:l)?| mi| mis| nuestro| lo| el| la| su)* (?:alcance|ambito|capacidad(?:es)?|competencias?|area|especialidad|que puedo|que (?:se|estoy)|conocimientos?)|no (?:puedo|podemos|podre|soy capaz de|me es posible) (?:ayudar|asistir|atender|orientar)(?:le|te|lo|la|les)? (?:con|en) (?:eso|esto|ese|esa|este|esta|temas?|ello|asuntos?|cuestiones)|(?:solo|solamente|unicamente) puedo (?:ayudar|asistir|atender|responder)(?:le|te|lo)? (?:con|en|a|preguntas|sobre)|no (?:tengo|dispongo de|cuento con) informacion (?:sobre|de|acerca de) (?:eso|ese|esto|este)|no (?:estoy|fui) (?:programad|disenad|entrenad|capacitad|preparad)[oa] para|no se como (?:ayudar|responder)',
  // Portuguese.
  'fora d[oae](?: meu| minha| nosso| nossa)? (?:escopo|alcance|ambito|area|competencia|conhecimento|que (?:eu )?(?:posso|consigo|sei))|alem d(?:o que (?:eu )?(?:posso|consigo)|[oa]s? (?:meu|minha)s? \\w+)|nao (?:posso|consigo|sou capaz de|vou conseguir) (?:te |lhe |o |a )?(?:ajudar|auxiliar|ajuda-l[oa]|atender)(?: voce)? (?:com (?:isso|isto|esse|essa|este|esta)|nisso|nesse|nessa|neste|nesta|em)|(?:so|somente|apenas) (?:posso|consigo) (?:te |lhe )?(?:ajudar|auxiliar|responder)(?: voce)? (?:com|em|a|sobre|perguntas)|nao (?:tenho|disponho de) informac(?:ao|oes) (?:sobre|a respeito) (?:disso|isso|esse|este)|nao (?:fui|estou) (?:programad|treinad|projetad|preparad)[oa] para|nao sei como (?:ajudar|responder)',
  // Filipino.
  '(?:labas|lampas|wala|hindi)(?: (?:na|po|ito|yan|iyan|yun|iyon|sakop|pasok))* sa (?:aking |aming )?(?:saklaw|kakayahan|kaya kong|kaya ko|sakop|trabaho ko)|(?:hindi|di)(?: (?:po|ko|kita|kayo|ako|na))* (?:matutulungan|matulungan|masasagot|kayang sagutin|kayang tulungan|makakatulong|makatutulong)|wala(?: po)?(?: akong| ako)(?: \\w+)? (?:impormasyon|alam) (?:tungkol|ukol|hinggil|diyan|dito)',
)

/** What acts, rather than finds or understands: `I can't …` before one of these is a missing permission. */
const acting =
  '(?:process|issue|approve|authori[sz]e|override|waive|refund|cancel|change|modify|alter|edit|update|remove|delete|unlock|unblock|reset|reverse|release|lift|credit|compensate|offer|grant|extend|expedite|reinstate|reactivate|restore|apply|add|make|give|provide|transfer|upgrade|downgrade|rebook|reschedule|perform|complete|do|bypass|adjust|increase|raise|reduce|lower|close|open|merge|access|sign off|decide|overrule|send out|order|place|take (?:that|this|it) off)'
const cannotEn =
  "(?:can ?not|can'?t|am unable to|'m unable to|am not able to|'m not able to|won'?t be able to|will not be able to|would not be able to|wouldn'?t be able to|not able to|unable to)"
const aPerson =
  '(?:colleagues?|persons?|people|humans?|supervisors?|managers?|leads?|team leads?|team leaders?|specialists?|team members?|members? of (?:the|our|my) team|human agents?|live agents?|representatives?|admins?|administrators?)'

/** It says that it is not able, allowed or authorised to do what is asked. */
export const notPermitted = all(
  "(?:not|n'?t) (?:currently |yet |even )?(?:allowed|permitted|authori[sz]ed|entitled|cleared|empowered|enabled|at liberty|in a position) to|(?:not|n'?t) (?:with)?in (?:my|our) (?:power|authority|permissions|hands|gift)",
  "(?:do not|don'?t|did not|didn'?t|does not|doesn'?t) (?:have|hold)(?: (?:the|any|enough|sufficient|necessary|required|direct|full|that|such))* (?:authority|authori[sz]ation|permissions?|access|clearance|rights|privileges|power|ability|means|tools?)(?: (?:to|for|level)|(?=[.,!]|$))|(?:have|has|with) (?:no|insufficient) (?:authority|authori[sz]ation|permissions?|access|rights|privileges|way to (?:do|change|access|override|approve))|lack(?:s|ing)?(?: the)? (?:authority|permissions?|access|rights|authori[sz]ation)",
  "(?:beyond|above|outside|exceeds?|exceeding|over|past)(?: of)? (?:my|the assistant'?s?|our) (?:\\w+ )?(?:authority|permissions?|authori[sz]ation|access|limits?|power|level|pay grade|clearance|approval)",
  `(?:i|we)(?:'m|'ll)?(?: (?:am|will|really|currently|unfortunately|still|myself|simply|personally|sorry|but|afraid)){0,4}[ ,]*${cannotEn}(?: (?:to|be|directly|currently|just|simply|myself|personally|actually))* ${acting}`,
  "(?:the |our |my )?system (?:does not|doesn'?t|won'?t|will not|is not|isn'?t) (?:let|letting|allow|allowing|permit|permitting) (?:me|us)",
  `(?:needs?|requires?|requiring|awaits?|awaiting|waits? for|waiting for|pending|subject to|must have)(?: (?:an?|the|some|further|additional|explicit|manual|human))* (?:${aPerson}(?:'s|s')?(?: (?:approval|review|authori[sz]ation|sign[- ]?off|decision|permission))?|approval|authori[sz]ation|sign[- ]?off|clearance)`,
  `only (?:an? |the |our |my )?${aPerson} (?:can|may|is able|are able|is allowed|are allowed|has|have)|(?:an? |the |our )${aPerson} (?:has to|have to|must|needs to|may|would have to|will have to) (?:release|approve|decide|authori[sz]e|do|review|judge|confirm|handle|lift|look|sign|make|allow|take)|(?:is|are|'s|s) (?:up to|for) (?:an? |the |our )?${aPerson}(?: to (?:decide|do|approve|judge|handle))?|(?:has to|have to|must|can only|needs to|should) be (?:decided|approved|released|lifted|done|made|judged|authori[sz]ed|reviewed|handled|checked|signed off|allowed|set aside|changed|granted) by (?:an? |the |our )?(?:\\w+ )?${aPerson}|cannot be (?:\\w+ ){1,3}by (?:the assistant|me|an assistant)`,
  // Spanish.
  'no (?:estoy|me encuentro|estamos) (?:autorizad|facultad|habilitad)[oa]s?|no (?:tengo|cuento con|tenemos|dispongo de)(?: (?:el|los|la|las|suficientes?|ningun))* (?:permisos?|autorizacion|acceso|autoridad|facultad(?:es)?|privilegios|atribuciones)|no (?:me esta permitido|se me permite|me permiten|me es permitido)|(?:el )?sistema no me (?:permite|deja)|no (?:puedo|me es posible|podre) (?:procesar|autorizar|aprobar|cambiar|modificar|cancelar|reembolsar|emitir|anular|eliminar|desbloquear|aplicar|otorgar|devolver|realizar|hacer (?:eso|esto|ese|esa|el|la|ningun))|(?:requiere|necesita|hace falta)(?: de)?(?: la)?(?: una)? (?:aprobacion|autorizacion)|solo (?:un|una|el|la) (?:supervisora?|agente|persona|gerente|colega|companer[oa]|human[oa]) puede|(?:lo )?tiene que (?:aprobar|decidir|autorizar)(?:lo)? (?:un|una)',
  // Portuguese.
  'nao (?:estou|sou|fui) autorizad[oa]|nao (?:tenho|possuo|temos)(?: (?:a|o|as|os|nenhuma?))* (?:permissao|permissoes|autorizacao|acesso|autoridade|autonomia|alcada)|nao (?:me e permitido|tenho como (?:alterar|aprovar|fazer|liberar))|(?:o )?sistema nao (?:me )?(?:permite|deixa)|nao (?:posso|consigo|poderei|me e possivel) (?:processar|aprovar|autorizar|alterar|mudar|modificar|cancelar|reembolsar|estornar|emitir|excluir|remover|liberar|desbloquear|aplicar|conceder|realizar|fazer (?:isso|essa|esse|o|a))|(?:requer|precisa d[ea]|exige|depende d[ea])(?: uma)? (?:aprovacao|autorizacao)|(?:so|somente|apenas) (?:um|uma|o|a) (?:supervisora?|atendente|pessoa|gerente|colega|humano) (?:pode|consegue)',
  // Filipino.
  'wala(?: po)? ?(?:akong|kaming|ako)(?: \\w+)? ?(?:access|pahintulot|permiso|awtoridad|karapatan|kapangyarihan|authority)|(?:hindi|di)(?: po)? ako (?:awtorisado|authorized|pinapayagan|pinahihintulutan|pinapahintulutan|allowed)|(?:hindi|di)(?: ko| po| ako)* (?:pwedeng|puwedeng|maaaring|kayang|pwede) (?:i-?\\w+|baguhin|kanselahin|gawin|ibigay|palitan|aprubahan|tanggalin|buksan)|kailangan(?: po)?(?: muna)? ng (?:approval|pahintulot|aprubal|awtorisasyon)',
)

/** 'I can't change it without your order number' or 'because of an error' is no missing permission. */
export const forAnotherReason =
  /\b(?:without|until|unless|if you (?:do not|don'?t)|before (?:you|i)|error|technical|outage|system is down|glitch|offline|sin (?:su|tu|el|la)|hasta que|sem (?:o|a|seu|sua)|ate que|hangga't|kung wala)\b/

/** It says that a rule forbids it, without naming the word 'policy'. */
export const ruledOut = all(
  `${cannotEn} (?:make|grant|allow|offer)(?: (?:an|any|such|you|further|this|that|one))* exceptions?|(?:no|not any) exceptions?(?: (?:can|are|is|to|for|will|possible|allowed)|(?=[.!,]|$))|exceptions? (?:are|is|can) (?:not|only|made by|decided|never)|exception to the (?:\\w+ ){0,2}(?:window|rules?|policy|terms|deadline)`,
  "(?:not|isn'?t|aren'?t|no longer|never|n'?t) (?:eligible|refundable|returnable|exchangeable|entitled|covered|qualified)(?: (?:for|to|under|by|after|because|as|within)|(?=[.,!]|$))|(?:do not|don'?t|does not|doesn'?t|did not|didn'?t) (?:qualify|meet (?:the|our|any)(?: \\w+)? (?:conditions?|criteria|requirements?))|non-?(?:refundable|returnable|transferable)|final sale",
  "(?:window|period|deadline|time ?frame|time limit)(?: (?:for|of|to|on) (?:\\w+ ){1,4}?)? ?(?:has |had |have |is |was )?(?:already |now )?(?:closed|expired|passed|ended|elapsed|over(?! the)|lapsed|run out)",
  "(?:outside|beyond|past|after|exceed(?:s|ed)?|over)(?: of)?(?: (?:the|our|your|that|this|allowed|standard|usual|permitted|its))* (?:\\d+[- ](?:day|hour|month)s? )?(?:return|refund|cancellation|exchange|warranty|claim|booking|trial|grace|free)?(?: |-)?(?:window|period|deadline|time ?frame|time limit)|(?:outside|beyond|past) the \\d+[- ](?:days?|hours?|months?)",
  "(?:not|n'?t|never) (?:be )?(?:allowed|permitted|possible)(?: \\w+){0,3} (?:under|by|per|according to|within) (?:the|our|your) (?:rules?|terms|conditions|guidelines?|contract|fare)|(?:our|the) (?:rules?|terms|conditions|guidelines?|fare rules)(?: \\w+){0,3} (?:do not|don'?t|does not|doesn'?t|prohibit|forbid|prevent|rule out|exclude|only allow)|against (?:the|our|company) (?:rules?|terms|guidelines?|regulations)",
  // Spanish.
  'no (?:podemos|puedo|es posible|se pueden?) hacer (?:una |ninguna )?excepci(?:on|ones)|no (?:es|son) (?:reembolsables?|elegibles?|retornables?|cambiables?)|no cumple (?:con )?(?:los|las|el) (?:requisitos|condiciones)|fuera de(?:l)? (?:plazo|periodo)|(?:plazo|periodo)(?: de \\w+)?(?: ya)? (?:vencio|ha vencido|expiro|ha expirado|paso|termino|ha terminado|finalizo)|nuestras (?:reglas|normas) no',
  // Portuguese.
  'nao (?:podemos|posso|e possivel) (?:abrir|fazer) (?:uma |nenhuma )?exce[cs](?:ao|oes)|nao (?:e|sao) (?:reembolsavel|reembolsaveis|elegivel|elegiveis)|nao (?:atende|cumpre) (?:os|as|aos) (?:requisitos|condicoes|criterios)|fora do (?:prazo|periodo)|(?:prazo|periodo)(?: de \\w+)?(?: ja)? (?:expirou|venceu|passou|acabou|terminou|encerrou)|nossas regras nao',
  // Filipino.
  '(?:lampas|lagpas|tapos|expired)(?: na)?(?: po)?(?: na)?(?: ang| sa)? (?:return |refund |cancellation |warranty )?(?:period|window|palugit|deadline|panahon)|(?:hindi|di)(?: po)? (?:refundable|pwedeng i-refund|maaaring i-refund|eligible|kwalipikado|pasok sa)|bawal(?: po)? sa (?:aming|patakaran)|walang exception',
)

/** Where a policy is named; whether it forbids is read from its sentence. */
export const policyWords =
  /\b(?:policy|policies|politicas?|patakaran|polisiya|terms and conditions|terms of (?:service|sale|use)|terminos y condiciones|termos e condicoes)\b/g
/** A policy that is a thing, not a rule. */
export const notARule = /\b(?:privacy|insurance|cookie|policy (?:number|holder|no))\b/
export const forbids =
  /\b(?:not|cannot|can'?t|don'?t|doesn'?t|won'?t|isn'?t|aren'?t|unable|prohibit|prohibits|prohibited|forbid|forbids|forbidden|strict|strictly|only|bound|restricts?|restrictions?|restricted|prevents?|against|limits? us|limited to|non|no (?:permite|permiten|es posible|puedo|podemos|se permite|contempla|cubre)|prohibe|impide|solo|contra|nao|proibe|impede|somente|apenas|hindi|bawal|pinagbabawal|wala|labag)\b/
