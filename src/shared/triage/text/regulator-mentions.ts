import { regulatoryFrames } from './duty-frames.ts'
import { clauseOf, isAsked, isDenied, isStory } from './stance.ts'
import { defineTopic } from './topic.ts'

/** `regulator`: an authority is named. `data`: rights over personal data. `right`: another right the law gives. */
export type RegulatoryKind = 'regulator' | 'data' | 'right'

const act =
  '(?:complain(?:t|ts|ing|ed)?|report(?:ing|ed|s)?|fil(?:e|es|ed|ing)|lodg(?:e|ed|ing)|contact(?:ing|ed)?|notif(?:y|ied|ying)|inform(?:ed|ing)?|escalat(?:e|ed|ing)|go|going|refer(?:red|ring)?|tak(?:e|en|ing)|writ(?:e|ing|ten)|wrote|call(?:ing|ed)?|case|dispute|hear(?:ing)? from|under|require[sd]?|rules?|regulations?|law|violat\\w+|breach(?:es|ed|ing)?|complian\\w+|comply|investigat\\w+|rights?|aware|involv(?:e|ing|ed)|petition|grievance|submit(?:ted|ting)?|raised?|raising|turn(?:ing)? to|speak(?:ing)? to|tell|send|sent|forward\\w*|cc|letter|deadline|guidelines?|order|ruling|fine[ds]?|reclam\\w+|denunci\\w+|quej\\w+|acud\\w+|ir|voy|vou|vamos|levar|leva|acion\\w+|registr\\w+|abr\\w+|entrar|procur\\w+|isusumbong|isumbong|irereport|ireport|irereklamo|ireklamo|magrereklamo|reklamo|lalapit|dudulog|idudulog|pelo|segundo|conforme|lei|ley)'
const acronym =
  '(?:ftc|cfpb|fcc|fca|bsp|dti|ofcom|ofgem|accc|asic|afca|finra|ico|cnil|aepd|anpd|npc|ntc|sec|fos|dot|faa|epa|osha|hhs|doj|caa|easa|hud|occ|fdic|ncua|ferc|puc|naic|cpsc|fda|rbi|mas|apra|oaic|esma|eba|bafin|cnmv|cma|asa|insurance commission|lto|ltfrb|erc|mtrcb|doh|dole|bbb)'

/** Regulators and rights that customers name, in folded English, Spanish, Portuguese and Filipino. */
export const regulatorMentions = defineTopic<RegulatoryKind>({
  phrases: [
    // Rights over personal data.
    [
      'data',
      "(?:gdpr|lgpd|ccpa|cpra|hipaa|coppa|pipeda|uk gdpr|dsgvo|rgpd)(?: (?:request|article \\d+|rights?|violation|breach|deletion request|erasure|complaint|art\\.? \\d+))?|data (?:privacy act|protection (?:act|officer|authority|commission(?:er)?|law|laws|request|rights|agency|regulations?|office))|privacy (?:act|commission(?:er)?|law|laws|rights|regulations?|regulator)|national privacy commission|information commissioner(?:'?s office)?|right to (?:be forgotten|erasure|access my data|data portability|object to)|data subject (?:access )?(?:request|rights?)|subject access request|dsar|(?:formal )?sar request|california consumer privacy",
    ],
    [
      'data',
      "(?:delete|erase|remove|deleting|erasing|wipe|purge|destroy|erasure of|deletion of|removal of|get rid of) (?:[\\w'-]{1,24} ){0,4}?(?:all |every bit of |any )?(?:of )?(?:my|our|the) ~3(?:personal (?:data|information|info|details)|private (?:data|information)|data(?! plan| usage| limit| cable)|information (?:you (?:have|hold|store|keep)|from your (?:systems?|database|records|servers?))|records (?:you (?:have|hold|store)|from your))|(?:personal (?:data|information)|data|information) (?:that )?you (?:hold|have|store|keep|collected|collect|process|possess|'ve collected|are holding|have stored|have collected) (?:on|about|of|regarding|from) (?:me|us)|(?:copy|copies|export|download|disclosure|record|list) of (?:all )?(?:of )?(?:my|the|our) (?:personal |own |customer |account )?(?:data|personal information|personal info)(?! plan)|(?:stop|object to|cease|restrict|restriction of) (?:the )?(?:processing|selling|sharing|sale) (?:of )?my (?:personal )?(?:data|information|details)|(?:withdraw|revoke|withdrawing|revoking|withdrew) (?:my )?consent|data portability|do not sell my|opt out of the sale|remove (?:me|my (?:name|details|info|email|number)) from (?:all )?your (?:databases?|systems|records)",
    ],
    [
      'data',
      "(?:article|art\\.?) \\d+ (?:of (?:the )?)?(?:gdpr|rgpd|uk gdpr|lgpd|regulation)|(?:exercis\\w+|invok\\w+|assert\\w+|enforc\\w+) (?:my|our|his|her|their|the) (?:\\w+ ){0,2}rights?(?: \\w+){0,4}|right (?:of|to) (?:access|rectification|erasure|restriction|object|deletion)|(?:all|any|everything|what|whatever|which|every piece of|any and all|the) (?:the |of the |my )?(?:\\w+ )?(?:data|information|info|details|records)? ?(?:that )?you(?: have|'ve|'ve got)? (?:\\w+ )?(?:collected|stored|saved|gathered|hold|held|kept|keep|have|recorded|process|store) (?:on|about|of|regarding|from) (?:me|us|my (?:wife|husband|son|daughter|mother|father|company))",
    ],
    // Authorities.
    ['regulator', `${act} ~6(?:${acronym})(?! ?\\d)`],
    [
      'regulator',
      `(?:${acronym}) (?:complaints?|regulations?|rules?|guidelines?|violation|investigation|case|report|circular|deadline|order|requires?|will (?:hear|get|know|receive|be|have|look)|(?:is|has been|are) (?:informed|notified|copied|investigating|aware|involved)|reference|inquiry|enquiry|ticket)`,
    ],
    [
      'regulator',
      "(?:the |a |your |our |financial |banking |insurance |telecoms? |energy |industry |state |national |consumer |data |government |federal |local |legal |pension |pensions |property |utilities |utility |gambling |aviation |housing |airline |communications )*(?:regulators?|regulatory (?:body|bodies|authorit(?:y|ies)|agency|agencies|complaint|commission)|ombudsm[ae]n|ombudsperson|trading standards|consumer (?:protection|affairs)(?: (?:agency|bureau|office|department|authority|board|division|council|act|law|laws|commission))?|consumer rights (?:act|law|laws|agency|office|organi[sz]ation)|consumer financial protection(?: bureau)?|attorney general(?:'?s office)?|better business bureau|financial conduct authority|federal trade commission|federal communications commission|department of (?:transportation|insurance|trade and industry|consumer affairs|labou?r|justice|banking|financial services|financial institutions|agriculture|energy)|public (?:utilities|utility|service) commission|advertising standards(?: authority)?|insurance commission(?:er)?|bangko sentral(?: ng pilipinas)?|central bank|reserve bank|securities and exchange commission|citizens advice|competition (?:authority|commission|and markets authority)|civil aviation (?:authority|board)|banking commission|energy commission|national telecommunications commission|food and drug administration)",
    ],
    [
      'regulator',
      '(?:sa|ante|na|no|ao|al|con la|ante la|con el|en la) (?:bsp|dti|ntc|anpd|aepd|cnmv|npc|mtrcb|ltfrb|dole)',
    ],
    // Rights of buyers, card holders, disabled people.
    [
      'right',
      '(?:file|filing|filed|start|starting|started|initiate|initiating|initiated|raise|raising|raised|open|opening|opened|request|requesting|requested|do|doing|issue|issuing|submit|submitting|submitted|make|making|process|processing|proceed with|go with|force|pursue|pursuing) (?:an? |the |my |your |this as an? |formal |with an? |credit card |bank |for an? )*chargebacks?|charge ?backs? (?:deadline|window|time ?limit|rights?|period|law|rules?|claim|case|has been|was|is (?:already|being|in)|with my|through my|request(?:ed)? (?:from|through|with|by) my)|section 75|regulation [ez]|reg [ez]|fair credit billing(?: act)?|fair credit reporting(?: act)?|fcra|fcba|fdcpa|tila|fair debt collection(?: practices act)?|electronic fund transfer act|truth in lending(?: act)?|consumer (?:rights?|protection|guarantees?|sales) (?:act|law|laws|directive)|sale of goods act|statutory (?:rights?|warranty|guarantee|right|cooling|period|deadline|interest)|my (?:legal|consumer) rights?|cooling[- ]off (?:period|right)|(?:\\d+|fourteen|thirty)[- ]day (?:right of withdrawal|right to cancel|cooling)|right (?:of withdrawal|to withdraw from|to cancel (?:under|within)|to repair|of cancellation)|lemon law|magnuson[- ]moss|eu ?261|ec ?261|uk ?261|flight compensation regulation|air passenger (?:rights|protection)|distance selling|consumer contracts regulations|price act|philippine consumer act|republic act(?: no\\.?)? ?\\d+|ra ?(?:7394|10173|10642)|(?:required|obliged|obligated|bound|forced|mandated) by law|required by law|(?:the )?law (?:says|requires|gives|entitles|states|obliges|protects|guarantees|allows me)|entitled (?:to ~4)?(?:by|under) (?:the )?law|by law,? (?:i|we)|under (?:the |federal |state |eu |uk |california |consumer |european |philippine |spanish |german |french |brazilian |mexican |canadian |australian |local |data |privacy )*laws?|by law,? you (?:must|have to|are required)|against the law|(?:breach|violation|violates|violating|violated|breaching|breaks|broke|breaking) (?:of )?(?:the |federal |state |eu |uk |consumer |european |california |several |banking |your legal )*(?:laws?|regulations?|statutes?|legal obligations?)',
    ],
    [
      'right',
      "(?:americans with disabilities act|disability (?:discrimination )?act|equality act|wcag(?: [\\d.]+)?(?: \\w+)?|section 508|accessibility (?:act|laws?|regulations?|complaint|requirements?|standards|compliance|violation)|ada (?:complaint|complian\\w+|violation|requirements?|request|law|accommodation|lawsuit)|under the ada|violat(?:es|ing|ion of) the ada|reasonable (?:accommodation|adjustments?)|(?:not|non|isn'?t|violates?|fails?|failing|meet|breach\\w*|ignor\\w+) ?-?(?:the )?(?:wcag|ada|section 508)(?: \\w+)?|not accessible (?:to|for) (?:blind|disabled|deaf|people|screen)|(?:website|site|app) (?:does ?n[o']?t|is not|isn'?t|will not|won'?t|cannot|can'?t|doesn'?t) (?:\\w+ ){0,3}(?:screen readers?|accessible to))",
    ],
    // Spanish.
    [
      'regulator',
      'profeco|condusef|indecopi|sernac|osiptel|consumidor oficial|procuraduria (?:federal )?del consumidor|defensa (?:del|al) consumidor|proteccion (?:al|del) consumidor|oficina (?:municipal )?(?:del|de) (?:informacion al )?consumidor|omic|superintendencia(?: de \\w+)?|defensor(?:ia)? del (?:pueblo|cliente|consumidor|usuario)|banco (?:central|de espana)|comision nacional (?:bancaria|del mercado|de los mercados)|cnbv|agencia (?:espanola )?de proteccion de datos|(?:ente|organismo|autoridad|agencia|entidad) regulador[a]?|inai|ift|hojas? de reclamaciones|libro de reclamaciones',
    ],
    [
      'data',
      'derechos? (?:arco|de supresion|al olvido|de acceso|de rectificacion|de cancelacion|de oposicion)|habeas data|ley (?:federal )?(?:de|organica de) proteccion de datos|(?:borr\\w+|elimin\\w+|suprim\\w+|quit\\w+) (?:\\w+ ){0,4}?(?:todos )?(?:mis|los) datos(?: personales)?|(?:copia|acceso) (?:de|a) (?:todos )?mis datos|datos (?:personales )?que (?:tienen|guardan|almacenan) (?:de|sobre) mi|retiro mi consentimiento|revoco (?:mi|el) consentimiento|aviso de privacidad',
    ],
    [
      'right',
      'derecho de (?:desistimiento|retracto|arrepentimiento)|ley (?:federal )?(?:de proteccion al|de defensa del|del) consumidor|ley del consumidor|(?:segun|conforme a|por|de acuerdo (?:a|con)) (?:la )?ley(?! de murphy)|mis derechos (?:como consumidor|de consumidor)|garantia legal|contracargo',
    ],
    // Portuguese.
    [
      'regulator',
      'procon|anatel|anac|aneel|susep|bacen|banco central|consumidor\\.gov(?:\\.br)?|senacon|anpd|defesa do consumidor|decon|ouvidoria (?:do|da) (?:banco|anatel|governo|bacen)|agencia reguladora|orgao(?:s)? regulador(?:es)?|orgaos? de defesa|ministerio publico|livro de reclamacoes|asae|anacom|deco proteste',
    ],
    [
      'data',
      'lei geral de protecao de dados|(?:apag\\w+|exclu\\w+|delet\\w+|remov\\w+|elimin\\w+) (?:\\w+ ){0,4}?(?:todos )?(?:os )?meus dados(?: pessoais)?|exclusao (?:de|dos) (?:meus )?dados|(?:copia|acesso) (?:de|a|aos|dos) (?:todos )?(?:os )?meus dados|dados (?:pessoais )?(?:que )?(?:voces |voce |a empresa )?(?:tem|possuem|guardam|armazenam) (?:sobre|de) mim|(?:revogo|retiro) (?:o |meu )*consentimento|protecao de dados',
    ],
    [
      'right',
      'codigo de defesa do consumidor|cdc|direito de arrependimento|direitos? do consumidor|meus direitos (?:como|de) consumidor|garantia legal|(?:pela|conforme a|segundo a|por) lei|artigo \\d+ do (?:cdc|codigo)|marco civil',
    ],
    // Filipino.
    [
      'data',
      '(?:burahin|tanggalin|i-?delete|alisin|pakidelete|paki-?delete|pakibura|pakiburahin|idelete) (?:\\w+ ){0,4}?(?:ang|yung|lahat ng) (?:\\w+ ){0,3}?(?:data|impormasyon|personal (?:data|info\\w*)|detalye) ko|karapatan ko (?:sa|bilang) (?:data|privacy|konsyumer|consumer)',
    ],
    ...regulatoryFrames,
  ],
  means({ kind, lead, tail, words, folded }) {
    if (isDenied(lead) || isStory(lead)) return false
    const clause = clauseOf(lead)
    if (/^avisos? de privacidad(?:e)?$/.test(words)) return false
    if (
      /\b(?:regulated|licen[sc]ed|registered|authori[sz]ed|supervised|insured|approved|certified|accredited|backed) (?:by|with|under|from|as)(?: [\w'-]+){0,4} $/.test(
        `${clause}${words} `.replace(/(?:[\w'.]+ )$/, ''),
      ) ||
      /\b(?:regulated|licen[sc]ed|registered|authori[sz]ed|supervised|insured|certified) (?:by|with|under) (?:the )?(?:\w+ )?$/.test(
        clause,
      )
    )
      return false
    if (
      /\b(?:i|we|he|she|wife|husband|friend) (?:work|works|worked|used to work|interned) (?:for|at|in|with) (?:the )?(?:\w+ )?$/.test(
        clause,
      )
    )
      return false
    if (
      kind === 'regulator' &&
      /\b(?:wait|hang on|hold on|give me|just|one|a|in a|second|per|half a|to the|connect the|polka|\d+) (?:sec|dot)$/.test(
        `${clause}${words}`,
      )
    )
      return false
    if (
      kind === 'regulator' &&
      /\b(?:voltage|pressure|temperature|gas|valve|speed|flow|charge|window|fan|heat|current) (?:regulators?)$/.test(
        `${clause}${words}`,
      )
    )
      return false
    if (
      /\b(?:regulators?)$/.test(words) &&
      /\b(?:voltage|pressure|gas|scuba|diving|propane|window|oxygen|water) $/.test(clause)
    )
      return false
    if (
      /\bcentral bank|reserve bank|banco central|bangko sentral|\bbsp\b/.test(words) &&
      /^ ?(?:rates?|holiday|exchange|interest|digital|account)\b/.test(tail)
    )
      return false
    if (
      /^ ?(?:valve|knob|hose|kit|replacement|parts?|order|switch|needs|on the boiler|on my|is (?:broken|leaking|stuck))\b/.test(
        tail,
      )
    )
      return false
    if (/\b(?:heating|water|steam|boiler|oxygen|dimmer|bbq|grill|tank) $/.test(clause) && /regulators?/.test(words))
      return false
    if (
      kind === 'right' &&
      isAsked(lead, tail) &&
      /^ *(?:so |and |hi,? |hello,? )?(?:is there|are there|do you|what|how|which)\b/.test(lead)
    )
      return false
    if (isAsked(lead, tail)) {
      // 'Are you GDPR compliant?' asks; 'Can you delete my data?' invokes.
      if (
        /\b(?:are you|is your|is this|do you (?:comply|follow|have)|does your|who is|what is|what does|what are|how does|es|son|voces sao|cumplen)\b/.test(
          lead,
        )
      )
        return false
    }
    if (
      /\b(?:complian[tc]e?|ready|certified|certification|policy|consultant|course|training|webinar|template|checklist)\b/.test(
        tail.slice(0, 26),
      ) &&
      !/\b(?:violat|not|request|demand|breach|require|delete|non-?)/.test(`${clause}${tail}`)
    )
      return false
    if (
      kind === 'data' &&
      /\b(?:clear|cache|photos?|backup|sd card|phone'?s|device|laptop|old phone|factory)\b/.test(
        `${lead}${words}${tail}`,
      ) &&
      !/\b(?:gdpr|personal|you (?:hold|have|store)|your (?:systems?|database|records))\b/.test(folded)
    )
      return false
    return true
  },
})
