import { holdFrames } from './duty-frames.ts'
import { isAsked, isDenied, isStory, isSupposed } from './stance.ts'
import { defineTopic } from './topic.ts'

/** `keep`: asks that evidence is kept. `order`: a court or an authority demands it. `police`: a police report. */
export type HoldKind = 'keep' | 'order' | 'police'

const records =
  '(?:records?|evidence|documents?|documentation|data|logs?|recordings?|footage|cctv|e-?mails?|communications?|correspondence|chat logs?|chats?|call logs?|call recordings?|calls?|transcripts?|files?|messages?|video|videos|tapes?|metadata|information|proof|history|photos?|images|surveillance|conversations?|papers|paperwork)'

/** Words that call for keeping records, in folded English, Spanish, Portuguese and Filipino. */
export const legalHolds = defineTopic<HoldKind>({
  phrases: [
    [
      'order',
      "litigation holds?|legal holds?|hold notice|(?:preservation|spoliation|retention) (?:letter|notice|order|request|of evidence)|spoliation|subpoena(?:ed|s|ing)?|court[- ]order(?:ed|s)?(?! shoes)|search warrants?|(?:served|serving|serve|received|issued|got) (?:[\\w'-]{1,24} ){0,4}(?:subpoena|summons|warrant|court order|discovery request)|discovery (?:request|process|phase)|(?:law enforcement|police|prosecutor'?s?(?: office)?|district attorney|fbi|sheriff'?s?(?: office| department)?|interpol|federal agents?|homeland security|authorities|court|judge) (?:[\\w'-]{1,24} ){0,4}(?:request(?:s|ed|ing)?|ask(?:s|ed|ing)|needs?|requires?|required|demand(?:s|ed|ing)?|order(?:s|ed)|wants?) (?:[\\w'-]{1,24} ){0,6}(?:" +
        records +
        "|disclosure|access|them|this|it|details|you)|law enforcement (?:request|inquiry|enquiry|officer|agency|agent)|(?:this is|i am|my name is|on behalf of) (?:[\\w'-]{1,24} ){0,4}(?:detective|investigator|sergeant|police department|prosecutor'?s office|sheriff'?s office|constable)",
    ],
    ['keep', `(?:preserve|preserving|preserved|retain|safeguard|secure) (?:[\\w'-]{1,24} ){0,6}?${records}(?! plan)`],
    [
      'keep',
      `(?:do not|don'?t|dont|must not|may not|please do not|please don'?t|not to|never|refrain from|not) (?:delete|deleting|destroy|destroying|erase|erasing|discard|discarding|overwrite|overwriting|wipe|wiping|throw away|shred|get rid of|alter|altering|tamper with|remove|lose) (?:or \\w+ )?(?:[\\w'-]{1,24} ){0,6}?(?:recordings?|footage|evidence|logs?|cctv|chat logs?|transcripts?|call (?:logs?|recordings?)|correspondence|communications|proof|records (?:of|related|relating|about|from|concerning)|(?:any|all) (?:of the )?(?:records|documents|e-?mails|data|files|messages))`,
    ],
    [
      'keep',
      `(?:keep|keeping|save|saving|hold on to|hold onto|maintain|archive|store|set aside|back up) (?:[\\w'-]{1,24} ){0,6}?(?:evidence|recordings?|footage|cctv|call (?:logs?|recordings?)|logs|transcripts?|records?|chats?|e-?mails|files?|proof|conversation|documents?|correspondence|communications|everything|messages?)(?: [\\w'-]{1,24}){0,6}? (?:as evidence|as proof|for (?:the |my |our |a |any |your |future |possible |potential )*(?:court|police|lawyers?|attorneys?|solicitors?|legal|trial|lawsuit|litigation|investigation|case|hearing|tribunal|insurance investigation|investigators?|prosecutors?|judge))`,
    ],
    [
      'keep',
      `${records} (?:[\\w'-]{1,24} ){0,3}?(?:must|should|need to|needs to|has to|have to|will have to|is to|are to) (?:be |not be )(?:preserved|kept|retained|deleted|destroyed|erased|secured|saved|altered|overwritten)|(?:evidence|proof) (?:for|in|to) (?:the |my |our |a |an )*(?:court|police|lawyers?|attorneys?|solicitors?|trial|lawsuit|litigation|investigation|hearing|tribunal|prosecution|judge|legal case|court case)`,
    ],
    [
      'police',
      "(?:police|crime|fbi|sheriff'?s?) (?:report|case|reference|incident|complaint|file|reports)(?: (?:number|no|#|nr|ref|id|reference))?(?:[.:# ]*[\\w-]*\\d[\\w/-]*)?|crime reference(?: number)?|(?:fir|cad|urn) (?:number|no|#)|(?:filed|file|filing|made|made out|opened|lodged|submitted|reported (?:it|this|the \\w+)|went|gone|reported) (?:a |an |the |it |this |to )*(?:\\w+ )?(?:police report|police complaint|police department|police station|criminal complaint|fbi report|police|sheriff)|police (?:are|is|have|has|were) (?:now |already |currently )?(?:investigating|involved|looking|opened|assigned)|(?:criminal|police|active|ongoing) investigation|(?:officer|detective|sergeant|inspector|agent|deputy) \\w+ (?:with|from|of|at) (?:the )?(?:\\w+ ){0,3}(?:police|pd|sheriff\\w*|fbi|police department|nypd|lapd)|(?:case|report|file|reference|incident|complaint) (?:number|no|#|id)?[.:# ]*[\\w-]*\\d[\\w/-]* (?:with|at|from|by) (?:the )?(?:\\w+ ){0,3}(?:police|sheriff\\w*|pd)|sheriff'?s (?:office|department) (?:has |have |is |opened|took|filed|investigat\\w+|needs|wants)|police blotter|(?:detective|officer|sergeant|inspector|constable) \\w+ (?:needs|asked|requested|will (?:contact|call|reach)|is handling|told|from|has|requires|wants)|incident report number|action fraud(?: (?:reference|report|number))?|ic3 (?:report|complaint)",
    ],
    [
      'keep',
      `(?:make sure|ensure|none of|no|not have|don'?t let|never let|see to it|guarantee) (?:[\\w'-]{1,24} ){0,6}?${records} (?:[\\w'-]{1,24} ){0,3}?(?:get|gets|be|are|is|being|getting|is not|are not|isn'?t|aren'?t|not) (?:deleted|destroyed|erased|wiped|lost|overwritten|purged)|(?:keep|retain|save|preserve|make|secure|provide) (?:all |full |the |complete )*copies of (?:[\\w'-]{1,24} ){0,3}?${records}|(?:save|keep|secure|pull|hold|retain) (?:[\\w'-]{1,24} ){0,5}?${records} (?:[\\w'-]{1,24} ){0,3}?(?:for (?:court|the police|my lawyer|my attorney|trial|the trial|the judge|the hearing|the case|the investigation|litigation))|${records} (?:[\\w'-]{1,24} ){0,3}?(?:may|can|must|should|shall|will) (?:not |never |these )?(?:[\\w'-]{1,24} ){0,3}?be (?:destroyed|deleted|erased|kept|preserved|retained|wiped|altered)|(?:be|being|it|this|them) used as (?:evidence|proof)|(?:do not|don'?t|dont) (?:delete|erase|remove|close|wipe) (?:this|the|that|our) (?:chat|conversation|call|thread|transcript|ticket|case)[^.!?\\n]{0,40}(?:evidence|proof|court|lawyer|police|attorney)|under no circumstances (?:[\\w'-]{1,24} ){0,6}?(?:delete|destroy|erase|deleted|destroyed|erased|wiped)`,
    ],
    [
      'police',
      "(?:give|giving|gave|hand|handing|handed|send|sending|sent|show|showing|take|taking|turn|turning|turned|forward|forwarding|pass|passing|submit|submitting) (?:[\\w'-]{1,24} ){0,5}?(?:to|over to|in to) the (?:police|cops|sheriff|fbi|authorities|prosecutor)|police (?:already |have |just )*(?:took|have|filed|made|gave me|opened|issued|came|wrote) (?:up )?(?:a |an |my |the |already )*(?:\\w+ )?(?:report|statement|case number|case|reference|investigation)|crime (?:reference|number|report|ref)|warrants? (?:for|to|from|signed|issued)|(?:detective|investigator|sergeant|police officer)s? (?:[\\w'-]{1,24} ){0,5}?(?:needs?|wants?|asked|requests?|requested|requires?|will be in touch|will contact|will call|from the)",
    ],
    // Spanish.
    [
      'order',
      'orden(?:es)? (?:judicial|del juez|de un juez|de cateo|del tribunal)(?:es)?|citatorio(?: judicial)?|requerimiento (?:judicial|de la fiscalia|fiscal|legal)|mandato judicial|oficio (?:judicial|de la fiscalia)|(?:la )?(?:fiscalia|ministerio publico|policia|autoridad judicial) (?:\\w+ ){0,3}(?:pide|solicita|requiere|pidio|solicito|requirio|necesita|esta pidiendo)',
    ],
    [
      'keep',
      '(?:conserv(?:en|e|ar|a)|preserv(?:en|e|ar|a)|guard(?:en|e|ar|a)|resguard(?:en|e|ar)|mant(?:engan|enga|ener)) (?:\\w+ ){0,5}?(?:pruebas|evidencias?|grabacion|grabaciones|registros|correos|mensajes|documentos|videos?|llamadas|conversacion|conversaciones)|no (?:\\w+ )?(?:borr(?:en|e|ar)|elimin(?:en|e|ar)|destruy(?:an|a)) (?:\\w+ ){0,5}?(?:pruebas|evidencias?|grabacion|grabaciones|registros|correos|mensajes|documentos|videos?|llamadas|conversacion|conversaciones)|(?:como|sirve de|servir como) (?:prueba|evidencia) (?:para|en|ante) (?:el|la|un|mi) (?:juicio|juez|demanda|abogad[oa]|tribunal|policia|fiscalia)',
    ],
    [
      'police',
      '(?:denuncia|reporte|parte|acta|informe) (?:policial|policiaca|policiaco|ante la (?:policia|fiscalia)|de la policia|en la (?:policia|fiscalia|comisaria)|penal)|(?:puse|levante|interpuse|presente|hice|ya hice|ya puse) (?:una |la |mi )?(?:denuncia|acta|querella)(?! en (?:redes|profeco))|(?:numero|folio) de (?:denuncia|carpeta|averiguacion)|carpeta de investigacion|averiguacion previa',
    ],
    // Portuguese.
    [
      'order',
      'ordem judicial|ordens judiciais|mandado (?:judicial|de busca|de intimacao)|intimacao|intimad[oa]s? (?:pelo|pela|judicial)|oficio judicial|determinacao judicial|decisao judicial|(?:delegado|delegacia|policia|ministerio publico|juiz) (?:\\w+ ){0,3}(?:pediu|solicitou|requisitou|precisa d|exige|pede|determinou)',
    ],
    [
      'keep',
      '(?:preserv(?:em|e|ar)|guard(?:em|e|ar)|mantenham|mantenha|conserv(?:em|e|ar)|salv(?:em|e)) (?:\\w+ ){0,5}?(?:provas?|gravac(?:ao|oes)|registros|e-?mails|mensagens|documentos|videos?|ligac(?:ao|oes)|conversas?|imagens)|nao (?:\\w+ )?(?:apag(?:uem|ue|ar)|delet(?:em|e)|exclu(?:am|a)|destruam) (?:\\w+ ){0,5}?(?:provas?|gravac(?:ao|oes)|registros|e-?mails|mensagens|documentos|videos?|ligac(?:ao|oes)|conversas?|imagens)|preservacao d[ae]s? provas?|como prova (?:no|na|para|em) (?:o |a )?(?:processo|justica|juiz|tribunal|advogad[oa]|policia)',
    ],
    [
      'police',
      'boletim de ocorrencia|(?:fiz|registrei|abri|fazer|numero do|abrimos|tenho) (?:um |o )?(?:boletim de ocorrencia|bo|b\\.?o|boletim)|(?:queixa|ocorrencia|denuncia) (?:policial|na (?:delegacia|policia))|registrei (?:na|uma) (?:delegacia|ocorrencia)|inquerito policial',
    ],
    // Filipino.
    [
      'keep',
      '(?:huwag|wag) (?:po |nyo |ninyo |ninyong |niyong |nyong |sana )*(?:burahin|i-?delete|idelete|sirain|buburahin) (?:\\w+ ){0,4}?(?:records?|ebidensya|recordings?|cctv|chat|usapan|footage|mensahe)|(?:itago|i-?save|ingatan|panatilihin|i-?preserve|isave) (?:po |nyo |ninyo |niyo |muna )*(?:ang|yung|lahat ng) (?:\\w+ ){0,3}?(?:records?|ebidensya|recordings?|cctv|chat|usapan|footage)',
    ],
    [
      'police',
      '(?:nagpa-?blotter|nagpablotter|pina-?blotter|ipa-?blotter|pinablotter)|blotter|(?:police|barangay) (?:report|blotter)|(?:ni-?report|nireport|nagreklamo|nag-?report) (?:ko |na |po |namin |ako |na po |ko na )*(?:\\w+ )?sa (?:pulis|pnp|nbi|police)|utos ng (?:korte|hukom)',
    ],
    ...holdFrames,
  ],
  means({ lead, tail, words, folded }) {
    if (isSupposed(lead) || isStory(lead)) return false
    if (/^ ?(?:required|needed|necessary|mandatory)\b.*\?$/.test(tail)) return false
    if (isDenied(lead) && !/^(?:do not|don'?t|dont|not|never|no|nao|huwag|wag)\b/.test(words)) return false
    if (
      tail.endsWith('?') &&
      /\b(?:preciso|necesito|kailangan|hace falta|e necessario|do i need|need) (?:\w+ ){0,2}$/.test(lead)
    )
      return false
    if (
      isAsked(lead, tail) &&
      /\b(?:do i|should i|must i|do you|would i|is it|what is|what's|how do|how can|can i|could i|necesito|preciso|kailangan|es necesario|hace falta)\b/.test(
        lead,
      )
    )
      return false
    if (
      /\b(?:should i|do i (?:need|have) to|would you like me to|need to file|required to file) (?:[\w'-]+ ){0,3}$/.test(
        lead,
      )
    )
      return false
    if (
      /court[- ]order/.test(words) &&
      /\b(?:tennis|basketball|squash|food|volleyball|badminton|padel|pickleball) $/.test(lead)
    )
      return false
    return !/\b(?:board game|video game|the band|costume|toy)\b/.test(folded)
  },
})
