/** Frames in which customers say that many are cut off. In folded text. */
const service =
  '(?:site|website|webpage|page|apps?|services?|servers?|systems?|networks?|platform|portal|api|checkout|payments?|terminals?|cloud|banking|internet|wifi|signal|phones?|lines?|login|registers?|tills?|software|dashboard|connection|vpn|tv|power|game|games|store|endpoints?)'
const broken =
  "(?:down|dead|offline|failing|failed|broken|out|unavailable|unreachable|unresponsive|frozen|dark|not (?:working|loading|responding|connecting|opening)|stopped (?:working|responding|loading)|crash(?:ed|ing|es)|timing out|gives? (?:a |an )?(?:\\w+ )?(?:error|5\\d\\d)s?|giv(?:es|ing) (?:a |an )?(?:\\w+ )?(?:error|5\\d\\d)s?|(?:showing|shows|throw(?:s|ing)|return(?:s|ing)|spitting) (?:a |an |out )?(?:\\w+ )?(?:errors?|5\\d\\d)s?|won'?t (?:load|open|work|connect|start)|(?:doesn'?t|does not|don'?t|isn'?t) (?:work|working|load|loading|open|respond|responding))"
const many =
  '(?:for |to |across |at |in |on |with )(?:all|every ?one|every ?body|every|each|any|most|both|half|the (?:whole|entire)|our (?:whole|entire)|many|multiple|several|hundreds|thousands|dozens|a lot|lots) ?(?:of )?(?:the )?(?:our |us |my |your )?(?:\\w+)?'
const people =
  '(?:users?|employees|staff|customers?|stores|branches|colleagues|co-?workers|neighbou?rs|people|friends|offices?|team|teams|family|company|building|street|block|town|city|village|department|school|clinic|hospital|factory|clients|members|students|agents|cashiers|shops|sites|household|discord|guild|class|floor|campus|region|area|country|county|neighbou?rhood|work|hotel|warehouse|guests|drivers|nurses|workers|crew|organi[sz]ation|firm)'
const cut =
  "(?:can'?t|cannot|can not|couldn'?t|could not|unable to|not able to|aren'?t able to|isn'?t able to) ~1(?:get|log|sign|open|access|connect|load|use|work|clock|reach|pay|play|order|print|call|see|do|check|join|send|receive|stream|watch|book)"

export const outageFrames = [
  [
    'many',
    `(?:half|all|most|none|nobody|no ?one|everyone|everybody|entire|whole|every|each|dozens|hundreds|thousands|lots|many|several|a lot) (?:of )?(?:the |our |my |us |your )?(?:\\w+ )?~2${people} ~4(?:${cut}|(?:has|have|had|is|are|gets?|getting|got|with|without|lost|loses?|losing) ~2(?:no |any |a |the )?(?:signal|internet|service|connection|access|error|errors|kicked|disconnected|offline|locked out|logged out|cut off|down|thrown out|same (?:problem|issue|error|thing))|report\\w* (?:the )?same)`,
  ],
  ['many', `${service} ~3(?:is |are |was |has |have |just |been |seems? |keeps? |still )*${broken} ~4${many}`],
  [
    'many',
    `(?:failing|failed|down|dead|offline|broken|returning (?:\\w+ )?5\\d\\d|5\\d\\d|errors?|crash(?:ed|ing)|stopped|frozen) ~8(?:for (?:all|every|everyone|everybody|our) ~1(?:customers|users|clients|of us|of our \\w+|accounts|shops|stores|calls?|teams?|locations|sites|whole \\w+|entire \\w+)|(?:across|at|in) (?:all|every|each|both|multiple|several) ~2(?:shops?|stores?|branch(?:es)?|locations?|offices?|sites?|restaurants?|regions?|countr(?:y|ies)|devices|accounts|departments))|\\d+ (?:of (?:us|our) )?~1${people} ~4(?:waiting|idle|standing|sitting|stuck|locked out|cut off|cannot|can'?t|unable|twiddling) ~4(?:around|because|as|since|while|in|on|work|log)? ~3`,
  ],
  [
    'service',
    `(?:gone|went|goes|go) (?:completely |totally |all )?dark|(?:service|site|system|app|platform|website|server|network|api|servers|everything) (?:is|are|'s) (?:clearly|obviously|definitely|evidently|completely|totally|entirely|fully|100%|absolutely|literally) (?:down|offline|dead|unavailable|broken|out)(?! to)|status page (?:says|shows|claims|is|still) ~5(?:green|operational|fine|ok|normal|nothing)|(?:production|business|operations|work|sales|everything|the (?:line|factory|plant|shop|store)) (?:has |have |is |are |was )?(?:completely )?(?:stopped|halted|at a standstill|on hold|paralysed|paralyzed|come to a halt|came to a halt|stands? still|standing still)|(?:we are|we're|we were|are) (?:all |completely |totally |entirely |fully )+(?:offline|down|cut off|dead in the water|without (?:internet|service|power|access|system))`,
  ],
  [
    'many',
    `(?:twitter|reddit|facebook|discord|x|social media|the forum|forums?|group chat|downdetector|down detector|news) (?:is |are |has |shows |says |full |exploding |lit |blowing )*~3(?:full of|exploding|blowing up|people|reports?|complain\\w+|everyone|thousands|hundreds|spike) ~7(?:down|crash\\w*|outage|not working|can'?t|offline|you|problems?|same)|(?:friends?|brother|sister|neighbou?rs?|colleagues?|co-?workers?|wife|husband|parents|flatmates?|roommates?|cousin|mates?|guildmates?) (?:[\\w',]{1,24} ){0,5}?(?:has|have|had|get|gets|getting|see|sees|with|tried|having|got|reports?) ~2(?:it too|the same(?= ?[.,!?]|$)|same (?:problem|issue|error|thing)|too|as well|no luck|nothing)(?=[ .,!?]|$) ?~6(?:dead|down|server\\w*|app|site|offline|crash\\w*|outage|you)?|tried (?:from |on |with )?(?:\\d+|two|three|four|five|several|multiple|different) ~1(?:devices|phones|computers|browsers|networks|connections) and ~3(?:friends|colleagues?|wife|husband|neighbou?rs?|others|brother|sister|people)`,
  ],
  [
    'many',
    "(?:not working|down|dead|broken|offline|no (?:internet|signal|service)|can'?t (?:log|get|open|connect)\\w*|won'?t (?:open|load)|kicked|isn'?t working|doesn'?t work|crash\\w*) (?:[\\w',]{1,24} ){0,7}?(?:(?:and|also|either|neither) (?:\\w+ )?(?:for |is |are |can |does )?(?:my |our |the |all my )~1(?:neighbou?rs?|colleagues?|co-?workers?|friends?|brother|sister|wife|husband|family|team|boss|flatmates?|roommates?)|(?:in|at|across|for) (?:the|our|my) (?:whole|entire) ~1\\w+|(?:anywhere|everywhere) (?:in|here|around)|(?:neighbou?rs?|colleagues?|co-?workers?|friends) (?:too|either|as well|have it))",
  ],
  [
    'many',
    '(?:no|ya no|tampoco) (?:le |les |nos )?(?:funciona|sirve|abre|carga|jala|entra|prende) ~4a (?:nadie|ningun\\w*|todos|toda|nosotros|varios)|(?:a nadie|a todos|a varios|en toda|en todas|en todo) ~3(?:le|les|nos|la|el|las)? ?~2(?:funciona|sirve|abre|carga|falla|jala|se cayo|sin (?:internet|servicio|sistema|senal|luz)|dejo)|(?:nadie|ninguno|ningun\\w*) ~5(?:puede|podemos|logra|tiene|tenemos|consigue) ~1(?:entrar|acceder|conectar\\w*|trabajar|cobrar|pagar|internet|servicio|senal|sistema|iniciar|usar)|(?:esta|estan|sigue|siguen|anda) (?:\\w+ )?(?:caid[oa]s?|tirad[oa]s?|fuera de servicio|fuera de linea)(?! en (?:el piso|ventas|precio))|(?:todas|todos) (?:las|los|nuestras|nuestros) (?:sucursales|tiendas|cajas|oficinas|equipos|empleados|terminales|usuarios|vecinos) ~4(?:sin|no|caid\\w+|fuera)|(?:toda|todo) (?:la|el|mi|nuestra) (?:colonia|empresa|oficina|edificio|ciudad|barrio|calle|zona|equipo|pueblo) ~3(?:sin|no|esta sin|se quedo sin)',
  ],
  [
    'many',
    '(?:nao|ninguem|parou de|deixou de) ~3(?:funciona\\w*|abre|carrega|entra|consegue|conecta|acessa\\w*) ~4(?:pra|para|com|de|em|na) (?:ninguem|todo mundo|todos|toda|nenhum\\w*|varios)|(?:ninguem|todo mundo|todos) (?:aqui |da |na |do |no |em )~3(?:consegue|conseguem|sem|ficou|esta|estao|nao|parad\\w+)|(?:bairro|predio|cidade|empresa|rua|loja|escritorio|condominio) (?:inteir[oa]|tod[oa]) ~3(?:sem|ficou|esta|nao|parad\\w+|caiu)|(?:todas as|todos os) (?:nossas |nossos |minhas )?(?:lojas|filiais|caixas|usuarios|funcionarios|vizinhos|computadores|maquinas) ~4(?:sem|nao|fora|parad\\w+|cai\\w+)|(?:sistema|site|aplicativo|app|servidor|servidores|rede) ~3(?:esta |estao |ta |caiu |ficou )+~1(?:fora do ar|fora|caid[oa]|do ar|geral|todo)',
  ],
  [
    'many',
    '(?:hindi|di|ayaw|wala|walang|down|nag-?down|sira|bumagsak|offline) (?:[\\w-]{1,24} ){0,8}?(?:sa )?(?:lahat (?:ng|kami|kasi|po|sila|dito)|kaming lahat|kami lahat|sa lahat|buong (?:barangay|opisina|kumpanya|lugar|building|baryo|subdivision|office|bayan|kalye|company|syudad|team|probinsya)|mga (?:kapitbahay|kasama|katrabaho|ka-?opisina|kakilala) (?:ko|namin))|(?:lahat (?:kami|ng \\w+|po kami)|buong \\w+|mga (?:kapitbahay|katrabaho|kaibigan) (?:ko|namin)|walang sinuman) ~4(?:walang|hindi|di|nawalan|offline|down|ayaw|na-?log ?out)',
  ],
  [
    'many',
    `(?:whole|entire|every|all|each|full) (?:of )?(?:the |our |my )?~1${people} ~2(?:gets?|getting|got|sees?|seeing|has|have|shows?) ~2(?:a |an )?(?:blank|5\\d\\d|error|errors|white screen|timeout\\w*|nothing|kicked|thrown|booted|disconnected)|(?:can'?t|cannot|unable to|couldn'?t) ~1(?:process|take|accept|serve|ring|check|print|bill|sell|ship|place|make) (?:[\\w',]{1,24} ){0,5}?(?:in|at|across|for) (?:any|all|either|none) of our|all (?:got|were|was|been|get) (?:thrown|kicked|booted|logged|disconnected|dropped) ~1(?:out|off|at)?|(?:neighbou?rs?|colleagues?|co-?workers?|friends) (?:also|too|have also|all) ~1(?:lost|lose|has|have|had|get) ~2(?:signal|connection|internet|service|access|power|same)|(?:nobody|no ?one|none) ~6(?:because|since|as) (?:your|ur|the) ~2${service} (?:is |has |have |are |was )?(?:froze|frozen|down|dead|crashed|hangs|hung|stopped|offline|broken)|(?:multiple|many|several|all|our|more and more|lots of) (?:of our )?(?:customers|clients|users|guests|patients|students) ~4(?:tell\\w*|say\\w*|report\\w*|complain\\w*|call\\w*|writ\\w*) (?:us |me |that )*~6(?:down|load|work|open|error\\w*|crash\\w*|log|reach|pay)|(?:hundreds|thousands|dozens|lots|tons) of ~1(?:people|users|reports|customers|complaints) ~6(?:no service|same|down|outage|crash\\w*|offline)`,
  ],
  [
    'service',
    `(?:nation|country|state|system|world|company|network|region)[- ]?wide (?:problem|issue|failure|fault|disruption|outage|blackout)|(?:major|big|huge|massive) (?:incident|disruption|failure|breakdown|problem) (?:on|at) your (?:side|end)|all (?:of )?(?:our|my) (?:webhooks|api calls|requests|tills|terminals|registers|lines|phones|integrations|stores|shops|branches|calls) (?:[\\w',]{1,24} ){0,4}?(?:fail\\w*|dead|down|drop\\w*|error\\w*|offline|out|timing out|time out)|all tills|(?:servers?|site|system|network) (?:is|are|'s) toast|(?:site|website|app|servers?|service|system|portal|platform|page)(?:'s| has| have) been (?:unreachable|down|offline|unavailable|dead|inaccessible)|everything (?:of yours|you run|on your (?:side|end|site)|is) (?:is )?(?:broken|down|dead|offline)(?= ?[.,!?;]|$| (?:today|now|since|again|at|right))|(?:call cent(?:er|re)|office|shop|business|production|warehouse|clinic|factory|hotel|restaurant|everything) (?:is|are) (?:completely )?at a (?:standstill|halt|complete stop)`,
  ],
  [
    'many',
    `(?:sus|los|tus) servidores (?:no|estan|se|siguen|andan) ~1(?:responden|funcionan|caidos|cayeron|caen|muertos)|(?:se fue|se cayo|fallo|no hay|sin) (?:el |la )?(?:internet|servicio|senal|luz|sistema|linea) en (?:todo|toda|todas|todos|varias|varios)|(?:caiu|parou|travou) (?:tudo|geral|o sistema todo)|(?:estamos|ficamos|tamo) tod[oa]s sem (?:sinal|internet|sistema|acesso|luz|servico)|(?:aplicativo|app|site|sistema|servico) (?:parou|caiu|travou|falhou|nao funciona) ~2(?:para|pra|de) (?:todos|todo|toda|todas|ninguem)|(?:parou|fora do ar) (?:para|pra) tod[oa]s?|(?:lahat ng|buong) ~1(?:branch|opisina|barangay|bayan|system|tindahan|empleyado) ~3(?:apektado|down|wala|walang|offline)`,
  ],
] as const
