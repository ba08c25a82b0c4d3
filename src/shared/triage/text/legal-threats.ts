import type { Found } from './evidence.ts'
import type { Passage } from './passages.ts'
import { filterRegExps } from './pattern-filter.ts'

/**
 * Wordings with which customers threaten legal or regulatory steps, in folded English, Spanish, Portuguese and
 * Filipino. Each asks for the act, not only the noun: 'my lawyer will call' threatens, 'I am a lawyer' and
 * 'is it legal to' do not.
 */
const threats = [
  // Courts and suits.
  String.raw`(?:will|shall|going to|gonna|gotta|have to|want to|like to|ready to|about to|can|could|may|might|must|should|i'll|we'll|and|to|or|before i|before we|or i|or we|then i) (?:now |also |just |definitely )?sue(?= (?:you|u|your|them|this|the|for|if|unless|over|because|and|today|asap|over)\b|[.!,]|$)`,
  String.raw`\b(?:i am|i'm|im|we are|we're|be|start|consider(?:ing)?) suing\b`,
  String.raw`\b(?:file|filing|bring|bringing|start|starting|face|facing|prepare for) (?:a |an |the )?(?:class action |civil |legal )?(?:law ?suit|lawsuits|suit|class action|legal claim)`,
  String.raw`\bclass[- ]action (?:law ?)?suit`,
  String.raw`\b(?:small claims|see (?:you|u|ya) (?:all )?in court|(?:take|taking|drag|dragging|bring|bringing) (?:you|u|this|them|it|the company|your company|my case|the matter) (?:all )?to (?:court|the courts|a judge|arbitration|tribunal)|(?:go|going) to court|press(?:ing)? charges|cease and desist|court date)`,
  String.raw`\b(?:get|gets|getting|be|being|gonna be|end up) sued\b|\b(?:no problem|problem|about|start|by|afraid of|with|consider|end up|worth|seriously|be|i'm|am) suing (?=(?:you|u|your|ur|them|the|this|for)\b)|\bsue (?:ur|y'?all|the (?:shit|hell|pants)|this company|the company)\b|\blet (?:the|a) (?:courts?|judge|jury) (?:decide|settle|handle)\b|\b(?:letter before (?:action|claim)|pre-?action (?:letter|protocol)|(?:expect|await|receive|get) (?:a |an |the |your )?(?:court )?(?:summons|writ|lawsuit)|through the (?:small claims )?courts?|court papers|file (?:this )?in court|filed? (?:a )?(?:case|claim) (?:in|with|at) (?:the )?(?:\w+ )?court)\b`,
  String.raw`\b(?:start|starting|file|filing|demand|demanding|begin|enter|initiate|initiating|go to|take (?:this|you|it) to|pursue|binding|invoke|invoking) (?:\w+ )?arbitration\b|\barbitration (?:proceedings|demand|claim)\b|\b(?:seek|seeking|claim|claiming|sue for|suing for|pursue|pursuing|demand|demanding) (?:\w+ )?damages (?:from|against|in court|for)\b|\bbe seeking damages\b`,
  String.raw`\b(?:meet|see|fight|beat|battle|finish|settle) (?:you |this |it |each other |ya |u )?(?:all )?in (?:small claims )?court\b|\b(?:commence|bring|issue|institute|launch|initiating) legal (?:proceedings|action)|\bclass action (?:against|over|with|lawyers?)|\b(?:a|the|my|another|massive|huge) (?:class[- ]action )?law ?suit (?:is|will|against|if|coming|unless|on|for|over)\b|\b(?:explain|tell|say) (?:that|this|it|everything) to (?:a|the|my) (?:judge|jury|court|lawyer|attorney)\b|\b(?:with|to) (?:my|our) (?:lawyers?|attorneys?|solicitors?|legal team)\b|\b(?:my|our) (?:lawyers?|attorneys?|solicitors?) (?:advised|advises|suggests|suggested|thinks|is|wants|sent|drafted|recommended|believes|would)\b|\bconsider yoursel(?:f|ves) sued\b|\b(?:attorneys?|lawyers?|solicitors?|we|i|i'll|we'll) (?:will )?files? (?:a |an )?(?:law ?suit|suit)\b|\b(?:a|the) (?:judge|court|jury) (?:will|can|may|is going to|gets to|shall) (?:decide|rule|hear|determine|settle)\b|\b(?:mag-?|nag-?|magpa-?|i-?)?file (?:po |na |ako |kami |namin )*ng (?:kaso|demanda)\b|\bver(?:e|emos|los)? en (?:la corte|los tribunales|el juzgado|tribunales)\b|\bprocesso (?:contra|por danos|judicial|na justica)|\bdanos morais\b`,
  // Law and lawyers.
  String.raw`\blegal (?:proceedings|recourse|remedies|consequences|claim against|demand letter)\b`,
  String.raw`\b(?:hired|retained|contacted|consulted|spoken to|spoken with|talked to|talked with|spoke to|spoke with|engaged|instructed|involved|briefed|met with|have|has|got|found) (?:to )?(?:a|an|my|our|the) (?:good |own |family |consumer )?(?:lawyers?|attorneys?|solicitors?|barrister|law firm)(?: (?:on|about|regarding|ready|for this|now|and|who|to sue|over|involved)\b|(?=[.!,]|$))`,
  String.raw`\b(?:husband|wife|father|mother|brother|sister|uncle|aunt|son|daughter|friend|cousin|partner|dad|mom) (?:is|who is|happens to be) (?:also )?an? (?:\w+ )?(?:lawyer|attorney|solicitor|barrister) (?:and|so|who) (?:\w+ )?(?:will|says|said|is going|'ll|would|has|advised|told|can)\b`,
  String.raw`\b(?:take|taking|pursue|pursuing|seek|seeking|start|starting|begin|initiate|initiating|consider|considering|threaten|face|explore|exploring|through) (?:any |all |further |some |appropriate |formal |possible |my )?(?:legal|court) (?:action|actions|steps|proceedings|measures|remedies|remedy|recourse|options|avenues|means|advice|counsel|channels|route)`,
  String.raw`\blegal action\b(?! (?:figure|team))`,
  String.raw`\b(?:hear|hearing) from (?:my|our|a) (?:lawyers?|attorneys?|solicitors?|legal team|legal counsel)`,
  String.raw`\b(?:my|our) (?:lawyers?|attorneys?|solicitors?|barrister|legal team|legal counsel) (?:will|is|are|has|have|says|said|told|advised|about|on|today|involved|knows|can|and i)`,
  String.raw`\b(?:call|calling|contact|contacting|hire|hiring|get|getting|retain|retaining|consult|consulting|involve|involving|speak to|speak with|speaking to|speaking with|talk to|talk with|talking to|talking with|see|seeing|instruct|phone|lawyer|go to|going to|turn to|hand (?:this|it) (?:over )?to|turn (?:this|it) over to|forward (?:this|it) to|sent? (?:this|it) to|discuss(?:ing)? (?:this|it) with) (?:a|an|my|our|the) (?:good |own |family )?(?:lawyers?|attorneys?|solicitors?|barrister|legal team|legal counsel|law firm)(?! (?:general )?(?:account|s account|discount))`,
  String.raw`\b(?:lawyer(?:ing)? up|lawyers involved|get lawyers|attorney general)\b`,
  // Authorities.
  String.raw`\b(?:report|reporting|complain|complaining|complaint|go|going|take (?:this|it)|taking (?:this|it)|escalate (?:this|it)|write|writing|file|filed|filing|lodge|refer)\b[^.!?\n]{0,40}?\b(?:to|with) (?:the |your |our |a )?(?:(?:financial|banking|consumer|telecom|state|federal|national|industry|data protection|airline|energy) )*(?:regulators?|ombudsman|ombudsperson|trading standards|consumer (?:protection|affairs|rights)|attorney general|ftc|cfpb|fca|fcc|sec|ico|dot|accc|ofcom|ofgem|bsp|dti|ntc|procon|profeco|data protection (?:authority|commission|office|agency)|authorities)\b`,
  String.raw`\b(?:chargeback|dispute)\b[^.!?\n]{0,30}?\b(?:legal|lawyer|attorney|court|sue)`,
  // Spanish.
  String.raw`\b(?:(?:los|las|le|les|te|lo|la) )?(?:voy|vamos|pienso|pensamos|tendre que|quiero|estoy dispuest[oa]) a? ?(?:a )?demandar(?:los|las|le|les|lo|la|te)?\b|\b(?:los|las|le|les|te) demandare\b|\b(?:poner|interponer|presentar|meter)(?:les|le)? una? (?:demanda|denuncia|querella)\b`,
  String.raw`\b(?:acciones|accion|medidas|vias?|proceso|procedimiento) (?:legal|legales|judicial|judiciales)\b|\b(?:por la via legal|ir a juicio|llevar(?:los|las|lo|les|te)? (?:a juicio|a los tribunales|ante (?:la justicia|un juez|los tribunales))|los tribunales)\b`,
  String.raw`\b(?:mi|mis|un|con|nuestro|a) abogad[oa]s?\b|\babogad[oa]s? (?:se|los|les|ya|va)\b`,
  String.raw`\b(?:profeco|condusef|consumidor oficial|defensa del consumidor|proteccion al consumidor|oficina del consumidor|indecopi|sernac|defensor del pueblo)\b|\b(?:los|las|les|te|le) (?:voy a |vamos a )denunciar\b|\b(?:voy|vamos) a denunciar`,
  // Portuguese.
  String.raw`\b(?:vou|vamos|irei|quero|pretendo|posso) processar (?:voces|a empresa|essa empresa|esta empresa|a loja|o banco|a companhia|todos|por)`,
  String.raw`\b(?:acao|acoes|medidas|processo|providencias) (?:judicial|judiciais|legal|legais|cabiveis)\b|\b(?:entrar|entrarei|entro|vou|irei|recorrer|acionar) (?:na|a|com|pra|para a|com um processo na) justica\b|\b(?:pequenas causas|juizado(?: especial)?|nos tribunais|no tribunal)\b`,
  String.raw`\b(?:meu|minha|um|uma|nosso|com) advogad[oa]s?\b`,
  String.raw`\b(?:procon|banco central|anatel|anac|consumidor\.gov|defesa do consumidor)\b|\b(?:vou|vamos|irei) denunciar`,
  // Filipino.
  String.raw`\b(?:idedemanda|ihahabla|idemanda|magdedemanda|magdemanda|kakasuhan|kasuhan|kinasuhan|sasampahan|magsasampa|magsampa|makakarating (?:ito )?sa (?:korte|dti|bsp)|sa korte|legal na (?:aksyon|hakbang)|abogado ko|abogado namin|sa abogado|may abogado)\b`,
  String.raw`\b(?:ireklamo|irereklamo|isusumbong|isumbong|magrereklamo|report|irereport|i-report)\b[^.!?\n]{0,30}?\bsa (?:dti|bsp|ntc|npc|gobyerno|otoridad)\b`,
]
const anyThreat = new RegExp(threats.map((threat) => `(?:${threat})`).join('|'), 'g')

/** Without the words of one of these nothing can match; nearly every message ends here. */
const mayThreaten = filterRegExps(
  threats.map((threat) => new RegExp(threat)),
  'customer',
)

/** Words before the wording, in its sentence, which take the threat out of it. */
const declining =
  /(?:\b(?:not|never|no|without|don'?t|won'?t|wouldn'?t|isn'?t|rather than|instead of|avoid|no need|nobody|hope i don'?t|hate to)\b(?! (?:only|just|make|think i|hesitate|afraid|joking|kidding|bluffing|scared|choice|option|options|problem|problems|alternative|doubt|qualms|other|hear|heard|received|receive|get|got|refund|fix|resolve|solve|help|respond|reply|answer|work|pay)\b)[^.!?;,\n]{0,28}|\b(?:(?<!\b(?:vou|ir|entrar|irei|recorrer|ja|estou|esta) )no(?! (?:choice|option|problem|alternative|hesitation|doubt|other|qualms))|nunca|sin|nao|sem|jamais|hindi|ayaw|ayoko(?:ng)?|huwag|wag)\b[^.!?;,\n]{0,20}|\b(?:is it|was it|would it be|is this) (?:even )?$|\b(?:he|she|they|friend|neighbou?r) (?:is|was|are|will|wants? to|had to|works? (?:as|for)) (?:a |an |the )?$|\b(?:soy|sou) $)$/

/** Words after it that do: 'legal action figure', 'small claims form'. */
const after =
  /^(?: (?:name\b|figure|policy|form|adviser course|(?:necesita|compro|pidio|trabaja|vive|usa|precisa|comprou|mora|for a (?:routine|quick|normal)) |mas (?:informacion|detalles)|informacion|la atencion))/

/** The places where the customer threatens legal steps. */
export function legalThreats(passage: Passage): Found[] {
  const { folded } = passage
  if (mayThreaten(passage).length === 0) return []
  const found: Found[] = []
  for (const match of folded.matchAll(anyThreat)) {
    const [{ length }, start] = [match[0], match.index]
    const lead = folded.slice(Math.max(0, start - 48), start)
    if (
      /^to sue$/.test(match[0]) &&
      !/\b(?:going|gonna|have|want|need|plan\w*|ready|about|like|threat\w*|intend\w*|right|forced|decid\w*|prepar\w*|willing|happy|reason|enough|grounds|lawyer|attorney|how) $/.test(
        lead,
      )
    )
      continue
    if (
      (declining.test(lead) && !/\b(?:vou|ir|irei|vamos|entrar|recorrer) no $/.test(lead)) ||
      after.test(folded.slice(start + length, start + length + 24))
    )
      continue
    found.push({ passage, start, end: start + length })
  }
  return found
}
