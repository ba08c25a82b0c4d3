import { outageFrames } from './outage-frames.ts'
import { clauseOf, isPast, isSupposed } from './stance.ts'
import { defineTopic } from './topic.ts'

/** `service`: the service itself is down. `many`: many people are cut off at once. */
export type OutageKind = 'service' | 'many'

const service =
  '(?:site|website|web ?site|webpage|apps?|application|services?|servers?|systems?|networks?|platform|portal|api|apis|checkout|payment gateway|payment system|payments|gateway|cloud|online banking|mobile banking|internet banking|banking app|phone lines?|internet service|crm|store|online store|booking system|pos|pos system|login page|login system|backend|back ?end|database|software|mail servers?|email service|vpn|streaming|game servers?|hosting|dashboard|atms?|call cent(?:er|re)|ticketing system|terminals?|phones|registers|tills|computers|wifi network|data cent(?:er|re)|region|endpoint)'
const place =
  "(?:office|company|building|team|street|neighbou?rhood|village|town|city|area|block|stores?|branch|branches|floor|school|site|region|warehouse|department|clinic|hospital|campus|hotel|factory|organi[sz]ation|community|state|province|county|district|country|plant|restaurant|business|firm|agency|subdivision|complex|condo|apartment complex|call cent(?:er|re)|workforce|staff|household'?s?)"
const people =
  '(?:users?|employees|staff|customers|stores|branches|computers|devices|colleagues|co-?workers|neighbou?rs|people|terminals|sites|lines|phones|agents|offices|locations|clients|machines|members|accounts|students|teachers|nurses|doctors|registers|tills|seats|drivers|workstations|pcs|laptops|team|teams|cashiers|waiters|pharmacists|technicians|licen[cs]es|houses|homes|households|rooms|guests|departments|merchants|shops|outlets|subscribers|warehouses|operators|staff members|team members|families|residents|tenants)'
const cut =
  '(?:log(?:ged)? ?(?:in|on|into)|sign ?(?:in|on|into)|access|connect|get (?:online|on|onto|in|into|access|through|any)|work|open|load|reach|use|make (?:or receive )?(?:calls|payments)|call out|send|receive|print|pay|process|check ?out|place (?:any )?(?:orders?|calls)|take (?:any )?(?:payments|orders|calls)|do (?:anything|any work)|go online|browse|authenticate|view|see (?:any|the|our)|start|reset|clock in|sync|launch|join|scan|bill|invoice|ship|dispatch|deliver|ring up|charge|trade|book|check in|serve|teach|study|trade|dial)'

const isTrouble =
  /\b(?:down|offline|dead|crash\w*|errors?|not (?:working|loading)|(?:will|does|do|can|could) ?not (?:open|load|work|log|connect|get|access|reach)|(?:can|won|doesn|isn|don)'?t (?:open|load|work|log|connect|get|access|reach)\w*|no (?:internet|signal|service|connection|access)|outage|frozen|blank|unavailable|unreachable|timeout|5\d\d)\b/

/** Reports that many are cut off, in folded English, Spanish, Portuguese and Filipino. */
export const outageReports = defineTopic<OutageKind>({
  phrases: [
    [
      'many',
      "down (?:for |to )(?:everyone|everybody|every one|all|anyone else|anybody else|all of us|all users|the whole|the entire|our whole|our entire|many|other people|others|a lot of|lots of|millions|thousands|hundreds|customers|most|multiple|us all)|down (?:nationwide|worldwide|globally|everywhere|across)|(?:is|are) (?:this|it|they|you|you guys) ~1down (?:for )?(?:everyone|everybody|others|anyone else)|(?:isn'?t|is not|not|won'?t|doesn'?t|does not|aren'?t|are not|will not) (?:loading|working|opening|responding|connecting|load|work|open|connect)(?: properly| at all)? for (?:anyone|anybody|any of us|everyone|everybody|all of us|all users|any of our|our whole|our entire|the whole)|(?:nothing|none of (?:it|this)) (?:is )?(?:working|works|loads|loading|opens) for (?:anyone|any of us|any of our|us|our|all of us|the whole|everyone)|(?:whole|entire) (?:county|state|town|city|area|neighbou?rhood|street|building|block|office|village|region|country|district|company|school|hospital) (?:seems|appears|is|looks|has been|went|must be) (?:to be )?(?:\\w+ )?(?:out|down|dark|offline|without|affected|dead)|(?:phone |card |payment )?(?:lines|phones|registers|terminals|servers|systems|computers|screens|tills) (?:are|went|have been|have gone) (?:all |both |completely )+(?:dead|down|out|offline|frozen)|(?:crashed|broken|failing|not working|unavailable|inaccessible|frozen|offline|stopped working|unusable|dead) for (?:everyone|everybody|all of us|all users|all our|the whole|our whole|our entire|us all|many|all customers|every user)|(?:internet|power|service|signal|electricity|network|phones?|cable|water|wifi|fib(?:er|re)|broadband|lines?) (?:is|are|has been|have been|went|has gone|'s) (?:all |completely |totally |been )*(?:out|down|off|gone|dead) (?:across|all over|throughout|everywhere|(?:in|at|for) (?:the|our|my|this) (?:whole|entire|area|neighbou?rhood|town|city|building|street|office|village|block|region|school|hospital|store|complex))|all (?:of )?(?:our |the |your )?(?:phone |card |payment )?(?:lines|phones|systems|computers|registers|servers|terminals|tills|screens|machines|sites|apps) (?:are |is |went |have gone |just )*(?:dead|down|out|offline|frozen|disconnected)|(?:hospital|office|school|store|company|clinic|branch|building|warehouse|restaurant|hotel|call cent(?:er|re)|factory|campus|village|neighbou?rhood|street|town|city) (?:has|have|is|lost|has lost|is completely|currently has) (?:no|without|all|lost|completely without|currently no) ?(?:any )?(?:internet|phone lines?|phones?|power|electricity|signal|service|connection|network|water|wifi|access|phone service|email)|down ?detector|everything is down|everything went down|all (?:of )?(?:your |the |our )?(?:services|systems|lines|servers|sites|stores|phones|apps|terminals|registers) (?:are |went |have gone )(?:\\w+ )?(?:down|offline|out)",
    ],
    [
      'service',
      `(?:your|ur|the|our|you'?re|all|both|every) (?:[\\w'-]{1,24} ){0,3}?${service} (?:is|are|'s|has been|have been|seems|appears|went|goes|must be|keeps going|is still|are still|seems to be|appears to be|has gone|have gone|been|isn'?t|aren'?t) (?:still |again |completely |totally |currently |all |also |now |just |constantly |both |entirely |been )*(?:down(?! (?:to|on|the (?:street|road|hall)|in price|\\d|from|by|payment))|offline|unavailable for (?:everyone|all|hours)|unreachable|unresponsive|not responding|responding(?= (?:at all|for anyone))|out of service|crashed for|out for (?:everyone|all|hours|our))`,
    ],
    [
      'service',
      `${service} (?:down|offline|outage)(?! (?:time|payment|below|to|the (?:street|road|hall|block|line|river|corridor|hill)))`,
    ],
    [
      'service',
      "(?:there (?:is|are|was|'s|seems to be|appears to be|must be)|there'?s|is there|are there|having|experiencing|reporting|due to|because of|during|see(?:ing)?|another|is this|facing|suffering|hit by|ongoing|current|since (?:the|this)) (?:an? |the |any |some |your |this |currently |still |known |ongoing |current )*(?:\\w+ ){0,2}outages?|(?:power|service|network|internet|system|systems|widespread|complete|total|full|massive|nationwide|regional|area|area-wide|big|huge|general|global|major|broadband|fib(?:er|re)|cell|phone|mobile|server|website|app|platform|cloud|wifi|electricity|water|cable|signal|partial|production|prod|payment|banking|email|local) outages?|outages? (?:in|at|across|affecting|all over|on|for|throughout|here)|production is down|prod is down|(?:total|complete|city-?wide|area-?wide) (?:blackout|brownout)",
    ],
    [
      'many',
      `(?:whole|entire) ${place} (?:~4)(?:has no|have no|is down|are down|is offline|are offline|without|lost|can'?t|can ?not|unable|has lost|have lost|is affected|are affected|stopped|went down|has been down|went dark|is out|has been out|is dark|went offline|locked out|is stuck|cut off|no (?:internet|power|service|signal|connection|access|phones?|email|wifi|network))`,
    ],
    [
      'many',
      `(?:none of (?:us|our|my|the|them|these)|not one of (?:us|our|my|the)|not a single (?:one of )?(?:our |my |the |us )?|no one (?:else )?(?:in|at|on|here|from|across)|nobody (?:else )?(?:in|at|on|here|from|across)|neither of our) (?:[\\w'-]{1,24} ){0,6}?(?:can|could|is able to|are able to|has been able to|have been able to|was able to|were able to|able to) (?:\\w+ ){0,2}${cut}`,
    ],
    [
      'many',
      `(?:none of (?:us|our|my|the|these)|no one (?:else )?(?:in|at|on|here)|nobody (?:else )?(?:in|at|on|here)) (?:[\\w'-]{1,24} ){0,6}?(?:has|have|had|is getting|are getting|gets|get|got) (?:any )?(?:internet|access|signal|service|connection|power|e-?mails?|phones?|network|wifi|water|electricity|dial tone)|(?:none of (?:our|my|the|these)) (?:[\\w'-]{1,24} ){0,4}?(?:phones|computers|terminals|lines|machines|devices|printers|registers|sites|stores|systems|servers|tills|pcs|laptops|apps|extensions|locations) (?:are |is |will )?(?:\\w+ )?(?:working|connecting|connected|online|responding|loading|turning on|work|connect|load|respond)`,
    ],
    [
      'many',
      `(?:no one|nobody) (?:can|could|is able to|is) (?:\\w+ )?(?:log in to|log into|access|connect to|reach|use|open|load|get into|sign in to|get on|log on to) (?:your|the|our) (?:\\w+ ){0,2}${service}`,
    ],
    [
      'many',
      `(?:all|all of|every one of|every|hundreds of|thousands of|dozens of|many of|multiple|several|most of|most|many|both|\\d{2,6}(?: of)?|over \\d{2,6}|about \\d{2,6}|around \\d{2,6}|more than \\d{2,6}) (?:of )?(?:our|my|the|us|other|\\d+)? ?(?:[\\w'-]{1,24} ){0,2}?${people} (?:[\\w'-]{1,24} ){0,5}?(?:can'?t|can ?not|cannot|could ?n[o']?t|are unable|unable to|are down|is down|went down|(?:are|keep) getting (?:an? |the same )?(?:error|errors|disconnected|kicked|logged out|timed out)|are offline|went offline|have no|has no|have lost|lost|are affected|affected|locked out|without (?:internet|power|service|access|signal|phones?|water|electricity|connection)|(?:are )?(?:getting|seeing|have|report|reporting|reported|complaining about|experiencing|having) the same (?:error|issue|problem|thing|message)|disconnected|kicked out|cut off|not (?:working|able|loading|connecting)|aren'?t (?:able|working|loading|connecting))(?! (?:wait|believe|agree|complain))`,
    ],
    [
      'many',
      "(?:everyone|everybody|all of us|we all) (?:else )?(?:in|at|on|from|here|across)? ?(?:the |our |my |this )?(?:whole |entire )?(?:[\\w'-]{1,24} ){0,3}?(?:(?:has no|have no|lost) (?:\\w+ )?(?:internet|power|service|access|signal|connection|water|electricity|phones?|wifi|network|e-?mail)|is offline|can'?t (?:log|access|connect|work|get (?:in|on|online)|use|open|load)|is (?:getting|seeing|disconnected|locked out|cut off|offline|kicked out)|(?:are|we'?re all) (?:disconnected|locked out|cut off|offline|getting the same)|cannot (?:log|access|connect|work|get (?:in|on|online)|use|open|load)|is unable to|is down|is without|is locked out|got (?:kicked|logged) out|is having (?:the same|this) (?:issue|problem|outage)|(?:is|are) (?:getting|seeing|having) the same (?:error|issue|problem|thing|message)|is affected|has the same (?:issue|problem|error))(?: [\\w-]+){0,2}",
    ],
    [
      'many',
      "(?:not|isn'?t|wasn'?t) (?:just|only) (?:me|us|my house|my account|one user|one of us|our house|mine|here)",
    ],
    // Spanish.
    [
      'service',
      '(?:sistema|pagina|app|aplicacion|servicio|servidor|servidores|red|sitio|plataforma|web|banca en linea|internet|portal)s? (?:\\w+ ){0,2}?(?:esta|estan|sigue|siguen|lleva|se encuentra) (?:otra vez |todo |completamente |totalmente )*(?:caid[oa]s?|fuera de servicio|fuera de linea|abajo para)|(?:se (?:ha |les )?(?:cayo|caido)) (?:otra vez )?(?:el|la|su|todo el|toda la) (?:sistema|pagina|app|servicio|servidor|red|sitio|plataforma|internet|web)|(?:caida|interrupcion|falla|corte) (?:general|masiva|masivo|total|del servicio|del sistema|de servicio|de la red|nacional|generalizada)|(?:hay|tienen|existe) (?:una |alguna |un )?(?:caida|falla general|falla masiva|interrupcion|apagon|corte)|apagon (?:en|general|total)|(?:caid[oa]|no funciona|falla) para todos',
    ],
    [
      'many',
      '(?:toda|todo|todos|todas) (?:la|el|los|las|mi|nuestra|nuestro|nuestros) (?:\\w+ )?(?:oficina|empresa|edificio|colonia|barrio|zona|ciudad|calle|equipo|vecindario|sucursal|sucursales|tiendas|vecinos|usuarios|empleados|clientes|companeros|pueblo|region|cuadra|escuela|hospital) (?:\\w+ ){0,3}?(?:sin (?:internet|luz|servicio|senal|acceso|sistema|conexion|telefono|agua)|no (?:tiene|tienen|puede|pueden|tenemos|podemos)|caid[oa]|se quedo sin|desconectad[oa]s?)|nadie (?:en|de|aqui|dentro) (?:\\w+ ){0,3}?(?:puede|tiene|logra|ha podido|podemos|pudo) (?:\\w+ )?(?:entrar|acceder|conectarse|trabajar|iniciar|internet|usar|servicio|senal|luz|conectar)|ningun[oa]? (?:empleado|usuario|cliente|companero|sucursal|trabajador|maestro|alumno)s? (?:\\w+ )?(?:puede|tiene|logra|pudo|ha podido)|no hay (?:luz|internet|servicio|senal|sistema|agua) en (?:toda|todo|la colonia|mi colonia|la zona|el edificio|mi calle|la ciudad|el barrio)|ningun[oa]? de (?:nuestros|los|nosotros|mis|las|nuestras) (?:\\d+ )?(?:\\w+ )?(?:puede|pueden|tiene|tienen|logra|funciona|funcionan|podemos)|sin (?:internet|servicio|luz|senal|sistema) (?:en )?(?:toda|todo) (?:la|el)|(?:a todos|no solo a mi|no soy el unico|no soy la unica)(?= [^.!?]{0,40}(?:caid|sin|falla|no funciona|pasa))',
    ],
    // Portuguese.
    [
      'service',
      '(?:(?:sistema|site|app|aplicativo|servico|servidor|servidores|rede|plataforma|internet banking|portal|banco|pagina)s? (?:\\w+ ){0,2}?)?(?:fora do ar)|(?:sistema|site|app|aplicativo|servico|servidor|servidores|rede|plataforma|internet banking|portal)s? (?:\\w+ )?(?:caiu|cairam|esta fora|indisponivel para todos|caiu geral|esta caido)|queda (?:geral|de energia|do sistema|na rede|da rede|nacional|de internet|de servico)|pane (?:geral|no sistema)|apagao|instabilidade (?:geral|no sistema|nacional)|caiu (?:pra|para) (?:todo mundo|todos)|(?:ha|tem|existe) (?:alguma |uma )?(?:queda|instabilidade|pane|interrupcao)',
    ],
    [
      'many',
      '(?:toda|todo|todos|todas) (?:a|o|os|as|nosso|nossa) (?:\\w+ )?(?:escritorio|empresa|predio|bairro|rua|regiao|cidade|equipe|loja|lojas|filiais|vizinhos|usuarios|funcionarios|clientes|condominio|escola|hospital|colegas) (?:\\w+ ){0,3}?(?:sem (?:internet|luz|sinal|acesso|sistema|conexao|servico|telefone|agua|energia)|nao (?:consegue|conseguem|tem)|caiu|ficou sem)|(?:bairro|predio|escritorio|condominio|cidade|rua|regiao|empresa|equipe|loja|escola|hospital) (?:todo|toda|inteir[oa]) (?:\\w+ ){0,3}?(?:sem|caiu|fora|nao consegue)|(?:oficina|empresa|edificio|colonia|barrio|zona|ciudad|calle|equipo|escuela|hospital) (?:entera|entero|completa|completo) (?:\\w+ ){0,3}?(?:sin|no puede|no tiene)|ninguem (?:aqui|no|na|da|do|dentro|da nossa|em) (?:\\w+ ){0,3}?(?:consegue|tem|esta conseguindo|conseguiu|ta conseguindo) (?:\\w+ )?(?:entrar|acessar|conectar|trabalhar|logar|internet|usar|sinal|fazer)|(?:internet|luz|sinal|energia|sistema|rede) (?:caiu|acabou|sumiu) (?:no|na|em|nos|nas) (?:\\w+ )?(?:inteir[oa]|tod[oa]s?|bairro|predio|cidade|regiao|condominio|rua|escritorio)|nenhum (?:funcionario|usuario|cliente|colega) (?:\\w+ )?(?:consegue|tem|conseguiu)|nenhum (?:dos|de) (?:nossos|nos) (?:\\d+ )?(?:\\w+ )?(?:consegue|tem|funciona|esta)|sem (?:internet|luz|sinal|sistema|energia) (?:em )?(?:toda|todo|no bairro todo|na cidade toda|no predio todo)',
    ],
    // Filipino.
    [
      'many',
      'buong (?:opisina|barangay|building|subdivision|kumpanya|area|lugar|office|street|kalye|siyudad|probinsya|team|floor|bayan|lungsod) (?:\\w+ ){0,3}?(?:walang|wala|down|nawalan|hindi|di)|lahat (?:po )?(?:kami|kaming|ng (?:\\w+ )?(?:users?|empleyado|tao|kapitbahay|branches|stores|staff|kasama|customers|tindahan)) (?:\\w+ ){0,3}?(?:walang|wala|hindi|di|down|nawalan|affected)|walang (?:makapag-?log ?in|maka-?(?:access|log ?in|connect|pasok|gamit)|makapasok|makagamit) (?:sa|dito|sa amin|kahit)|wala(?:ng)? (?:\\w+ )?(?:internet|signal|kuryente|serbisyo|connection|net) (?:\\w+ ){0,2}?(?:buong|lahat|dito sa (?:buong|area|barangay|lugar))|down (?:ba |po )*(?:para )?sa lahat',
    ],
    [
      'service',
      'down (?:po |ba |pa |na |rin )*(?:ang|yung|ung) (?:\\w+ )?(?:system|site|app|server|network|website|page|serbisyo|online banking)|(?:system|site|app|server|website|network) (?:nyo|ninyo|niyo) (?:po )?(?:ay )?(?:down|hindi gumagana sa lahat)|may (?:outage|downtime|power interruption|brownout)',
    ],
    ...outageFrames,
  ],
  means({ lead, tail, words, folded }) {
    const clause = clauseOf(lead)
    if (isSupposed(lead) || isPast(lead, tail)) return false
    if (
      /\b(?:yesterday|last (?:night|week|month)|previous|past|back up|was resolved|is resolved|it'?s fixed|is fixed|was fixed|been fixed|fixed now|sla for|caused (?:the|yesterday'?s)|annoying|is over|earlier this|came back|works now|working again|credit for|compensat\w+|refund for|reimburse\w*|ayer|ontem|kahapon|semana pasada|semana passada)\b/.test(
        `${lead} ${words} ${tail}`,
      )
    )
      return false
    if (
      /\b(?:no|not an?|isn'?t an?|never had an?|without an?|zero|planned|scheduled|history of|report an?|how often|policy on|notified of|alerts? for|case of|no hay|nao ha|sem|walang) (?:more |any |other |future |power |service |network |upcoming |internet )*$/.test(
        `${lead}`,
      )
    )
      return false
    if (/^(?:not|isn'?t|wasn'?t) (?:just|only)\b/.test(words)) {
      return /\b(?:down|offline|outage|not working|no (?:internet|service|signal|power)|can'?t (?:log|access|connect|get)|out|crashed|not loading)\b/.test(
        folded.slice(0, 4_000),
      )
    }
    if (/\bdark$/.test(words) && /\b(?:screens?|phone|tv|display|monitor|room|lamp|watch|tablet|it) $/.test(lead))
      return false
    if (/\b(?<!since )last (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/.test(`${lead}${tail}`)) return false
    // 'Same for my colleagues' says what of only beside a trouble.
    if (/^same (?:for|with|at|goes|story)\b/.test(words) && !isTrouble.test(folded.slice(0, 4_000))) return false
    if (
      /\boutages?\b/.test(words) &&
      /^(?: (?:alerts?|maps?|notifications?|policy|history|plans?|insurance|credits?|reports? page))/.test(tail)
    )
      return false
    if (/^down\b/.test(words) && /\b(?:price|prices|cost|fees?|rates?)(?: \w+){0,3} $/.test(clause)) return false
    if (
      /\b(?:how|when|where) (?:will|do|would|can|should) (?:i|we|you) (?:\w+ )?(?:know|see|learn|tell|find out|inform)/.test(
        clause,
      )
    )
      return false
    if (/\b(?:planned|scheduled|upcoming|future) /.test(`${lead}${words}`)) return false
    if (
      /\b(?:price|prices|cost|volume|calm|calmed|write|wrote|break|settle|slow|turned|turn|upside|sit|shut|lay|hand|hands|marked|knock|track) $/.test(
        clause,
      )
    )
      return false
    return true
  },
})
