import type { Found } from './evidence.ts'
import type { Passage } from './passages.ts'
import { indexPhrases } from './phrase-index.ts'
import { splitAlternatives } from './phrase-index-starts.ts'
import { leadOf, tailOf } from './surroundings.ts'
import { family, technicalStems } from './technical-stems.ts'

/**
 * Wordings, folded, in English, Spanish, Portuguese and Filipino, that the product itself is at fault: it is called
 * defective, it failed soon or by itself, or the replacement has the fault again. What the carrier broke ('arrived
 * cracked') and what the customer dropped is no defect.
 */
const span = String.raw`(?:\d+|one|two|three|four|five|six|a|an|half an?|a few|few|a couple(?: of)?|several|the first|the second|the|first|only one|one single) ?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|uses?|times?|wash(?:es)?|charges?|cycles?|tries)`
const soon = `(?:after|within|in|for|on)(?: only| just| barely| less than| about| not even| under| like| around| exactly)*(?: the| my)? ${span}`
const again = '(?:also |again |too |now |already |just |even |still |suddenly |completely |totally )*'

const defects = [
  String.raw`\b(?:defective|faulty|defectively)\b`,
  String.raw`\b(?:manufacturing|manufacturer'?s?|factory|production|product|hardware|design|quality|known|mechanical|electrical) (?:defect|fault|flaw|failure)s?\b`,
  String.raw`\b(?:has|have|had|with|got|is|there's|there is|must be|find|found|noticed) (?:got )?(?:a |an |some |this |the same |another )(?:\w+ )?(?:defect|fault)\b`,
  String.raw`\bmalfunction(?:s|ed|ing)?\b|\bdead on arrival\b|\bdoa\b|\bdead pixels?\b|\bbricked\b|\b(?:sold me|got|is|bought) a lemon\b|\b(?:bad|faulty|defective) batch\b`,
  String.raw`\b(?:stopped|quit|ceased|stops) (?:working|functioning|charging|turning on|powering on|responding|heating|cooling|spinning|printing|brewing|blending|syncing|playing|to work|to function)\b`,
  String.raw`\b(?:broke|died|failed|gave out|packed (?:up|in)|conked out|burn(?:ed|t) out|fell apart|came apart|went dead|snapped|ripped|fell off|came off|stopped|crapped out|kicked the bucket)(?: down| apart| off| out| again| completely| on me)* ${soon}`,
  String.raw`\b(?:barely|only|just|hardly|not even|didn't even|did not even) (?:worked|lasted|last|work|survived|survive)(?: for| only| about)* ${span}`,
  String.raw`\b(?:worked|lasted)(?: fine| ok| okay| well| great| only)*(?: for)?(?: only| just| about| barely)+ ${span}`,
  String.raw`\b(?:won't|will not|wont|wouldn't|would not|doesn't|does not|doesnt|no longer|can't|cannot|refuses to|refused to|never) ${again}(?:turn(?:s|ed)? (?:back |it |itself |this )?on(?! (?:the|my|your|an?|any|notifications?|location|roaming|two|2fa|wi-?fi|bluetooth|alerts|auto\w*|push)\b)|power(?:s|ed)? (?:on|up)|switch(?:es|ed)? on|boot(?:s|ed)?(?: up)?|start(?:s)? up|hold(?:s)? (?:a |its |any |the |it's )?charge|charge(?:s)? (?:any ?more|at all|properly|past|beyond|when|even)|heat(?:s)? up|light(?:s)? up|spin(?:s)?|stay(?:s)? (?:on|charged|connected to the charger))\b`,
  String.raw`\b(?:keeps?|kept)(?: on)? (?:shutting (?:off|down|itself)|turning (?:itself )?off|switching (?:itself )?off|powering off|overheating|restarting(?: itself)?|rebooting|cutting out|leaking|malfunctioning|breaking(?: down)?|short[- ]circuiting|dying|tripping)\b`,
  String.raw`\boverheat(?:s|ed|ing)?\b|\bshort[- ]?circuit(?:s|ed|ing)?\b|\bscreen (?:is |keeps |started |starts )?flicker(?:s|ed|ing)?\b`,
  // The fault came back.
  String.raw`\b(?:same|identical|exact(?: same)?|very same) (?:fault|defect|problem|issue|thing|error|failure|noise|symptoms?)\b[^.!?\n]{0,40}?\b(?:after|with|on|in|as) (?:the |my |your |a |this |that |second |third )*(?:replacement|replacing|exchange|exchanging|repair|repairs|being repaired|being replaced|new (?:one|unit|device|phone|model)|second (?:one|unit|device)|third (?:one|unit|device))\b`,
  String.raw`\b(?:replacement|new one|new unit|second (?:one|unit|device)|third (?:one|unit|device)|exchanged (?:one|unit))(?: \w+){0,3} (?:has|have|had|with|shows?|showed|got|developed|does|did|is doing|is having|came with) ${again}(?:the |an? )?(?:exact |very )*(?:same|identical) \w+`,
  String.raw`\b(?:replacement|new one|new unit|second (?:one|unit|device)|third (?:one|unit|device)|exchanged (?:one|unit)) (?:you sent |i got |i received |unit |device |item |that came )*(?:has |have |is |was )?${again}(?:broken|broke|failed|died|stopped|dead|quit|not working|doesn't work|does not work)\b`,
  String.raw`\b(?:second|third|fourth|fifth|2nd|3rd|4th|5th) (?:\w+ )?(?:replacement|unit|one|device|\w+) (?:that |which |to |i've had |i have had |i had |you sent |you've sent )*(?:has |have |had |to )?${again}(?:break|broke|broken|fail|failed|die|died|stop working|quit|gone bad|go bad|stopped)\b`,
  String.raw`\b(?:second|third|fourth|fifth|2nd|3rd|4th|5th) (?:\w+ )?(?:replacement|unit|one|device) with (?:the |this |that )?(?:exact )?(?:same|identical)`,
  String.raw`\bfault (?:came|is|has come|comes) back\b`,
  String.raw`\b(?:is|it's|its|there's|there is|this is|found|looks like|seems like|seems to be|must be|be|has|have|got|think|software|serious|nasty) (?:a |an |another |some )(?:\w+ )?(?:bug|glitch)\b(?! (?:bite|spray|in my (?:food|soup|salad|room|bed|meal|rice)))|\bbug in (?:your|the) (?:app|software|system|site|website|firmware|update|product|code)`,
  // Spanish.
  String.raw`\b(?:defectuos[oa]s?|defecto de (?:fabrica|fabricacion)|falla de (?:fabrica|fabricacion)|fallo de (?:fabrica|fabricacion))\b`,
  String.raw`\b(?:tiene|tenia|vino|viene|venia|llego|salio|presenta|con) (?:con )?(?:un |una |algun |alguna |el mismo |la misma )?(?:defecto|falla|fallo|averia|desperfecto)s?\b`,
  String.raw`\b(?:dejo|deja|ha dejado|dejaron) de (?:funcionar|cargar|encender|prender|enfriar|calentar|imprimir|sonar|responder|andar)\b`,
  String.raw`\b(?:no|ya no|ni) (?:me |se )?(?:enciende|prende|arranca|retiene la carga|carga la bateria|enfria|calienta)\b`,
  String.raw`\bse (?:descompuso|averio|estropeo|dano|malogro|quemo|rompio|apaga sol[oa]|sobrecalienta|calienta demasiado|jodio)\b`,
  String.raw`\bmism[oa] (?:problema|defecto|fallo|falla)\b[^.!?\n]{0,30}?\b(?:reemplazo|cambio|nuevo|nueva|reparacion|segund[oa]|otra vez)\b`,
  // Portuguese.
  String.raw`\b(?:defeituos[oa]s?|com (?:um )?defeito|(?:tem|tinha|veio com|apresenta|apresentou|deu) (?:um |algum |o mesmo )?defeito|defeito de (?:fabrica|fabricacao)|problema de fabrica|vicio oculto)\b`,
  String.raw`\b(?:parou|deixou|para) de (?:funcionar|carregar|ligar|esquentar|gelar|imprimir|responder|tocar)\b`,
  String.raw`\b(?:nao|nem) (?:liga|segura (?:a )?carga|carrega (?:mais|a bateria)|gela|esquenta|funciona mais)\b`,
  String.raw`\b(?:quebrou|queimou|pifou|estragou|desliga sozinh[oa]|superaquece|esquenta demais)\b`,
  String.raw`\bmesmo (?:problema|defeito)\b[^.!?\n]{0,30}?\b(?:troca|novo|nova|conserto|segund[oa]|de novo|novamente)\b`,
  // Filipino.
  String.raw`\b(?:may |merong |mayroong )?(?:depekto|factory defect)\b|\bdepektibo(?:ng)?\b|\bpalyado(?:ng)?\b`,
  String.raw`\b(?:nasira|sira|namatay|tumigil) (?:na )?(?:agad|kaagad|bigla|after|pagkatapos|pagkalipas|makalipas|ulit|na naman)\b`,
  String.raw`\b(?:ayaw|hindi) (?:na |po |na po )?(?:mag-?on|mag-?charge|mag-?power|bumukas|umandar|gumagana|gumana|nag-?o-?on|nag-?cha-?charge|nagchacharge|umaandar)\b`,
]
/** The index looks at beginnings of words only, so that a phrase need not ask for one. */
const anyDefect = indexPhrases(
  defects.flatMap(splitAlternatives).map((pattern) => [1, pattern.replace(/^\\b/, '')] as const),
)

/** What things do; people who 'failed' or 'stopped working' are no products. */
const ofThings =
  /^(?:broke|died|failed|stopped|quit|ceased|worked|lasted|barely|only|just|won't|can't|cannot|never|no longer)/
/** Wordings that also fit lines, pages and passwords, which are no products. */
const alsoServices =
  /stop|quit|ceased|dejo|deja|parou|deixou|para de|hindi|ayaw|failed|died|no longer|won't|refuse|mesmo|mismo|same|nao|nem|malfunction|went dead/
const service =
  /\b(?:internet|wi-?fi|connection|network|signal|data|service|app|apps|application|website|site|page|portal|login|log ?in|password|code|coupon|voucher|promo|link|card|account|email|mail|chat|chatbot|bot|number|line|phone line|subscription|payment|system|server|feature|button|delivery|order|transfer|refund|pin|otp|conexion|pagina|tarjeta|cuenta|contrasena|codigo|cupon|enlace|servicio|linea|conexao|cartao|conta|senha|cupom|servico|linha|aplicativo|aplicacion|koneksyon|kuryente|flight|booking)\b/

/** Questions and conditions about defects in general. */
const general =
  /\b(?:if|in case|what if|whether|unless|suppose|supposing|should|were|si|en caso|caso|kung|sakaling)\b[^,;:]{0,48}$|\b(?:do you|how do i|how can i|how to|can i|could i|what happens|policy|policies|cover|covers|covered|against|include|includes|any|how many|how often|acceptan|aceitam|tienen|puedo|posso|como)\b[^;:]{0,48}$/
/** 'My faulty phone' is one that is there, even in a question. */
const mine =
  /\b(?:my|our|this|these|the|it is|it's|its|is|was|are|mi|este|esta|meu|minha|esse|essa|aking|itong)(?: (?:new|brand new|very|already|clearly|\w+))? $/
const denied =
  /(?:\b(?:not|isn't|wasn't|aren't|weren't|never|no|nor|nothing|without|hardly|don't think|doesn't seem|hasn't|haven't|didn't|rule out|ruled out|neither|no es|no esta|nao|nao e|nao esta|no tiene|sin|sem|ni|hindi|walang|wala)|n't)(?: (?:a|an|any|be|been|it|its|it's|is|was|that|to be|really|actually|even|at all|sign of|of|some|exactly|un|una|um|uma|naman|ito))* $/
const others =
  /\b(?:reviews?|read|heard|rumou?rs?|friend|neighbou?r|sister|brother|colleague|coworker|co-worker|cousin|mother|father|mom|dad|someone|somebody|another (?:brand|company|store|shop))(?:'?s)?\b[^.!?\n]{0,30}$/
/** The customer's own doing, anywhere in the passage. */
const ownDoing =
  /\b(?:i|my (?:kid|son|daughter|dog|cat|wife|husband|toddler|baby)) (?:accidentally |may have |might have |just )?(?:dropped|drop|spilled|spilt|sat on|stepped on|broke it|smashed|knocked)\b|\bfell (?:in|into|off|from|down)\b|\bwater damage\b|\bmy (?:own )?fault\b|\bse me cayo\b|\bderrubei\b|\bdeixei cair\b|\bnahulog ko\b/
/** It works again. */
const mended =
  /\b(?:works?|working|is|are|runs?) (?:fine|great|perfect(?:ly)?|well|properly|ok|okay|like new|like a charm)? ?(?:now|again|since)\b|\b(?:now|since then) (?:it )?(?:works?|is fine)|\ball good now\b|\b(?:has been|was|got|is now|been) (?:fixed|repaired|resolved|refunded)\b|\bya funciona\b|\bagora funciona\b|\bgumagana na\b/

/** The places where the customer says that the product is at fault. */
export function defectWords(passage: Passage): Found[] {
  const { folded } = passage
  if ((technicalStems(passage) & family.defect) === 0) return []
  const found: Found[] = []
  for (const { start, end } of anyDefect.find(folded, passage)) {
    if (isClaimed(passage, { start, end, words: folded.slice(start, end) })) found.push({ passage, start, end })
  }
  return found.length > 0 && (ownDoing.test(folded) || mended.test(folded)) ? [] : found
}

function isClaimed({ folded }: Passage, { start, end, words }: { start: number; end: number; words: string }): boolean {
  const lead = leadOf(folded, start)
  const tail = tailOf(folded, end)
  if (denied.test(lead) || others.test(lead)) return false
  if (ofThings.test(words) && / (?:i|we|he|she) $/.test(lead)) return false
  if (alsoServices.test(words) && (service.test(lead.slice(-30)) || service.test(tail.slice(0, 26)))) return false
  if (general.test(lead))
    return mine.test(lead) && !/\b(?:if|in case|what if|whether|unless|should|si|en caso|caso|kung)\b/.test(lead)
  // 'Are defective items covered?' asks about all of them.
  return !/^ (?:items?|products?|goods|units?|devices?|merchandise)\b[^.!]*\?$/.test(tail)
}

const staffStems = /defect|fault|malfunc|failure|hardware|manufactur|mechanical|factory|defeit|depekt/
const staffDefects =
  /\b(?:your|the|this|that|it|which) ?(?:\w+ ){0,2}?(?:is|seems|appears|looks|sounds|may be|might be|must be|could be|was|has)(?: to be| to have| likely| probably| indeed| most likely| a| an| possibly)* (?:defective|faulty|malfunctioning|(?:hardware|manufacturing|product|factory|known|mechanical) (?:fault|defect|failure|issue)|defectuos[oa]|defeituos[oa]|depektibo)\b|\b(?:points? to|indicates?|suggests?|sounds like|looks like|likely|probably|confirmed|suspect(?:ed)?) (?:a |an )?(?:hardware|manufacturing|product|factory|mechanical) (?:fault|defect|failure|issue)\b/g

/** The places where the AI or a person of the house takes the product to be at fault. */
export function defectSuspicions(passage: Passage): Found[] {
  const { folded } = passage
  if ((technicalStems(passage) & family.defect) === 0 || !staffStems.test(folded)) return []
  return Array.from(folded.matchAll(staffDefects), ({ index, 0: { length } }) => ({
    passage,
    start: index,
    end: index + length,
  })).filter(({ start }) => {
    const lead = leadOf(folded, start)
    return !denied.test(lead) && !/\b(?:if|in case|whether|unless|should|when)\b/.test(lead)
  })
}
