/** Frames in which customers tell of harm or danger. In folded text. */
const body =
  '(?:hands?|fingers?|thumb|arms?|legs?|face|foot|feet|toes?|skin|eyes?|mouth|tongue|teeth|tooth|wrist|head|neck|knees?|ankle|nose|lips?|ears?|throat|scalp|chest|back|elbow|shoulder|hip|ribs?|forehead|cheek|chin|palm|stomach|belly)'
const kin =
  '(?:son|daughter|baby|child|children|kids?|toddler|infant|wife|husband|mother|mom|mum|father|dad|grandma|grandmother|grandfather|grandpa|nan|sister|brother|partner|girlfriend|boyfriend|dog|cat|puppy|kitten|pet|friend|niece|nephew|colleague|neighbou?r|guest|she|he|i|we|they|uncle|aunt|grandson|granddaughter|customer|worker|roommate)'
const cause = '(?:after|because|when|since|from|due to|as|while|thanks to|cause)'

/** Up to so many words, with commas and hyphens among them. */
const upTo = (words: number): string => `(?:[\\w',-]{1,24} ){0,${words}}?`

export const safetyFrames = [
  [
    'harm',
    `(?:full of|covered (?:in|with)|came (?:up|out) in|broke out in|got|left with|has|have|with|getting|developed|woke up with|gave (?:me|him|her|us)) (?:\\w+ ){0,3}?(?:blisters|burns|burn marks|welts|hives|a rash|rashes|bruises|cuts|scars|stitches|swelling|chemical burns?|red (?:marks|welts|spots)|whiplash|splinters) ${cause}|my ~1${body} (?:is|are|was|were|got|has|have) ~2(?:full of|covered (?:in|with)|black and blue|bleeding|red and|swollen|itch\\w*|peeling|burn\\w*|blister\\w*|infected)`,
  ],
  [
    'harm',
    `${kin} (?:is|are|was|were|ended up|'s|spent ~3|has been|had to be|needs?|needed) ~2(?:in|at|to|taken to|at the|go to) (?:the )?(?:hospital|er|a&e|emergency(?: room)?|icu|intensive care|urgent care|burns? unit|vet|clinic) (?:[\\w',]{1,24} ){0,3}?(?:${cause})|(?:had to|have to|needed to) (?:go|be taken|be rushed|rush|drive|visit|see|take (?:him|her|them|my ~1\\w+)) (?:\\w+ )?(?:to )?(?:the |a |an )?(?:hospital|er|a&e|emergency(?: room)?|urgent care|vet|eye doctor|burns? unit|doctor) ?~3(?:${cause}|with|today|twice|for (?:burns|the burn|treatment|surgery))|(?:went|been|go|rushed|drove|driven) ~2to (?:urgent care|the er|a&e|the emergency room)`,
  ],
  [
    'harm',
    `(?:had|got|get|needed|needs?|has|with|received|took) (?:to get |to have )?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|several|a few|some|a dozen) stitches|(?:knocked|broke|broken|lost|chipped|cracked|knocking) (?:out )?(?:my|his|her|a|an|two|three|one|several|both) ~1(?:front )?(?:teeth|tooth|ribs?|wrists?|arms?|legs?|ankles?|hips?|nose|fingers?|toes?|collarbone|elbow|knee|jaw|vertebra\\w*|skull)(?! of the| guard| whitening| pattern)|(?:ran|run|drove|driven|rolled|backed|reversed) over (?:my|our|his|her|the) ~2(?:${body}|${kin})|(?:hit|knocked|struck) (?:me|him|her|my ~1${kin}|an? \\w+|the \\w+) (?:down|with (?:the|his|her|your) (?:van|car|truck|trolley|bike|cart|ladder))`,
  ],
  [
    'harm',
    `(?:threw up|throwing up|vomit(?:ed|ing)|puk(?:ed|ing)|diarrh\\w+|stomach cramps|very ill|violently ill|really sick|so sick|sick as a dog|food poisoning|collapsed|fainted|passed out|unconscious|convuls\\w+|seizures?|stopped breathing|turned blue|died|dead|had to be put down) (?:[\\w',]{1,24} ){0,8}?(?:after|because of|from|due to|since) (?:[\\w',]{1,24} ){0,3}?(?:eating|drinking|using|taking|wearing|your|having|swallow\\w*|chew\\w*|ate|drank|applying|inhaling)(?! (?:last|game|match|update|call|wait\\w*|season|battery|charge|way|meeting|news|price|bill|app|upgrade|installing))`,
  ],
  [
    'harm',
    `(?:wrong|expired|mixed[- ]up|someone else'?s|double|too strong) ~2(?:medicine|medication|meds|pills|tablets|dose|dosage|prescription|insulin|drug|drugs|blood type)|(?:bed|cot|crib|chair|stool|bench|swing|ladder|shelf|high ?chair|stroller|pram|bunk|hammock|stairs?|stair ?lift|lift|elevator|ceiling|balcony|scaffold\\w*|wardrobe|dresser|tv|mirror|ride|seat|ramp|platform|treadmill|trampoline) (?:just |suddenly |has |had )?(?:collapsed|gave way|fell|dropped|tipped|broke|snapped|came down|crashed|folded|toppled|plunged) (?:apart |over |down |off )?(?:[\\w',]{1,24} ){0,3}?(?:with|on|onto|under|while|and|when) (?:[\\w',]{1,24} ){0,2}?(?:me|us|her|him|my|our|i|${kin}|someone|${body}|hurt|broke|injured|hit|in it|on it)`,
  ],
  [
    'danger',
    `brakes? (?:[\\w',]{1,24} ){0,5}?(?:failed|fail|gave out|gave up|stopped working|don'?t work|didn'?t work|went soft|cut out|locked up|died)|(?:steering|seat ?belt|airbag|accelerator|throttle|wheel|front wheel|rear wheel|handlebars?|pedal|fork|axle|chain|mast|rope|harness|carabiner|parachute|helmet strap) (?:\\w+ )?(?:failed|locked|stuck|jammed|came off|fell off|snapped|broke off|gave way|didn'?t (?:open|deploy|lock|hold)|did not (?:open|deploy|lock|hold)|detached|broke) ?(?:[\\w',]{1,24} ){0,4}?(?:while|when|on the|at \\d+|driving|riding|going|in a crash|motorway|highway|hill|downhill|mid)`,
  ],
  [
    'danger',
    `(?:left|leaving|made|burnt|burned|melted|singed|scorched) (?:a |an |the |my |our )?(?:\\w+ )?(?:burn marks?|scorch marks?|hole|black mark|carpet|floor|table|bed ?sheets?|sofa|couch|curtains?|counter|wall|mattress|desk|socket|plug|cable) (?:[\\w',]{1,24} ){0,4}?(?:on|in|into|through|and|when|while|charging|overnight|nearly|almost|melted)|(?:nearly|almost|could have|just about) (?:set|burn(?:ed|t)?|blew|blown|started|caused) (?:[\\w',]{1,24} ){0,4}?(?:fire|alight|down|up|ablaze|flames?)|(?:so|too|extremely|dangerously|scalding|burning|insanely) hot (?:that )?(?:it|i|you|we|she|he|to) ~2(?:burn\\w*|melt\\w*|touch|scald\\w*|blister\\w*|left|nearly|almost|couldn'?t|could not|can'?t|cannot|smok\\w+)`,
  ],
  [
    'harm',
    '(?:intoxic|envenen)(?:o|aron|amos|ado|ada|ados|ando|ar|arse|acion)|(?:se me |me |se |nos )(?:quem|cort|lastim|fractur|electrocut|intoxic|desmay|asfixi|rompi|abri)(?:e|o|aron|amos|ado|io)(?! (?:la llamada|el servicio|la luz|el internet|la senal|el pelo|(?:el|la|los|las|un|una) (?:foco|bombilla|pan|cafe|comida|arroz|fusible|pantalla|motor|tostada|pollo|cena)))|(?:termin|acab)\\w+ ~3(?:en (?:el hospital|urgencias|emergencias))|(?:al|en el) hospital (?:por|con|despues|porque)|(?:huele|olor|oler) ~2a (?:gas|quemado|humo|plastico quemado)|(?:sac\\w+|sale|salen|salio|echa|echando|salia) ~1(?:humo|chispas|fuego|llamas)|(?:machuc|queim|cort|intoxic|fratur|eletrocut|engasg)(?:ou|ei|aram|ado|ada)(?= (?:a|o|meu|minha|com|no|na|se|usando|quando|depois|feio)|[.!,]|$)(?! (?:a luz|o sinal|a energia|a internet|o salario|o servico|gastos|custos|(?:o|a|os|as) (?:lampada|arroz|comida|pao|fusivel|placa|tv|tela|bolo|cafe|motor)))|(?:foi|fui|foram|parou|parei|parar|levad[oa]) ~2(?:parar )?(?:no|ao|pro|para o|pra) (?:hospital|pronto[- ]socorro|upa)|(?:cheiro|cheirando) ~1(?:de|a) (?:gas|queimado|fumaca)|(?:saindo|soltando|soltou|saiu|sai|pegou|pegando) ~1(?:fumaca|faisca|faiscas|fogo)',
  ],
  [
    'harm',
    '(?:nasugatan|napaso|nakuryente|nasunog|nahilo|nalason|nasaktan|naospital|na-?ospital|nahimatay|nabulunan|nabalian|naaksidente|nasabugan|nahiwa|nagsuka|nagtae|sumabog|pumutok|umusok|umuusok|nagliyab|nag-?spark|nagspark|nagka-?allergy|nagkasakit) ~2(?:po |ang |yung |ako|kami|siya|ko|na |dahil|sa |mga )~2(?:kamay|anak|charger|baterya|battery|cellphone|phone|asawa|nanay|tatay|lola|lolo|daliri|paa|mukha|braso|kapatid|dahil|gamit|rice|niyo|nyo|ninyo|produkto|ako|kami|bata|unit|tv|ref|kuryente|kalan)|amoy (?:gas|sunog|usok)',
  ],
  [
    'danger',
    `(?:found|find|finding|bit (?:on|into)|swallowed|were|was) (?:\\w+ )?(?:glass|metal|plastic|wood|bone|needle|nail|screw|wire|razor)(?: (?:splinters?|shards?|pieces?|fragments?|bits?|shavings?))? (?:in|inside) (?:my|the|our|her|his|your) ~1\\w+|air ?bags? (?:went off|deployed|exploded|did not|didn'?t|failed)|(?:flames?|fire|sparks?|smoke) (?:behind|under|inside|fly|flying|flew|shoot|shot|came|come|coming|jump\\w*) ~2(?:the|my|our|every|from|when|out|it|each)|(?:loud |big |a )?bang and (?:then )?~1(?:flames?|smoke|sparks?|fire)|(?:turned|turning|went) (?:blue|purple) ~2(?:from|because|after|in|and)|poisoned by|(?:van|truck|car|driver|courier|bus|forklift|scooter) (?:\\w+ )?(?:hit|struck|knocked|ran (?:over|into)|crashed into) (?:me|my ~2${kin}|our ~2${kin}|him|her|an? (?:child|pedestrian|cyclist|man|woman))|(?:se|me|le) (?:le |me )?(?:quemo|corto|lastimo|fracturo|rompio|abrio) (?:la|el|los|las) (?:mano|manos|cara|brazo|pierna|dedo|dedos|pie|cabeza|cuello|espalda|ojo|boca|piel|diente|muneca|rodilla)|(?:machucou|queimou|cortou|quebrou|bateu) (?:a|o|as|os|minha|meu) (?:coluna|mao|maos|braco|perna|dedo|dedos|pe|cabeca|rosto|olho|costas|dente|joelho|boca|pele)`,
  ],
  // What gave way, and who was in it; what nearly hit somebody.
  [
    'harm',
    `(?:came off|come off|fell off|fell apart|gave way|collapsed|snapped|broke(?: off)?|tipped(?: over)?|detached|unlocked|came loose|slipped|tore|ripped|shattered|cracked|folded|buckled|failed|jammed|locked up|sped up) ${upTo(6)}(?:and|so|while|when|with|throwing|sending) ${upTo(4)}(?:baby|toddler|child|kid|son|daughter|wife|husband|mother|father|mum|mom|dad|grandm\\w+|grandf\\w+|i|we|he|she|me|him|her|customer|guest|dog)(?: ${upTo(2)}(?:fell|fall|hit|lost|broke|landed|tumbled|crashed|bleeding|bled|cut|hurt|injured|nearly|almost|flew|went over|was thrown|were thrown|slipped|inside|off|down)(?! (?:behind|in love|asleep|apart)))`,
  ],
  [
    'harm',
    `(?:baby|toddler|child|son|daughter|kid|kids|mother|father|i|we|he|she|husband|wife|dog|cat|grand\\w+) ${upTo(2)}(?:got|had|gets|caught|trapped|jammed|pinched|crushed|stuck|wedged) (?:his|her|my|their|its|our) ~1${body} ~1(?:stuck|trapped|caught|jammed|pinched|wedged|crushed|in (?:the|a|it|between)|between|under)|(?:threw|throws|throwing|flung|knocked|bucked|catapulted) (?:me|him|her|us|my ~2${kin}) (?:off|to the (?:ground|floor)|down|against|across|over|into|out of)(?! (?:the edge|balance|with|guard|schedule|track|course|because|by))|(?:just|narrowly|barely|nearly|almost) (?:missed|hit|hitting|missing|struck|crushed|killed|ran over|running over|ran into|knocked over|drove into|fell on|landed on) (?:me|us|him|her|my ~2${kin}|an? ~1(?:cyclist|pedestrian|child|kid|person|passer-?by|woman|man|baby|dog|customer|worker|colleague|motorcyclist)|the ~1(?:children|kids|baby)|people|someone|somebody|pedestrians|cyclists)`,
  ],
  [
    'danger',
    `(?:driver|courier|rider|van|taxi|truck|lorry|bus|chauffeur|pilot|cabbie) ${upTo(3)}(?:is |was |were |been |seemed |smelled |smelt |clearly |obviously |completely )*(?:drunk|drinking|texting(?! (?:me|us|my))|asleep|falling asleep|intoxicated|high on|speeding|on (?:his|her) phone|of alcohol|dozing|nodding off|ran a red|ran (?:a|the) stop|running red|reckless\\w*|recklessly|wrong side|wrong way|going \\d+ in a)`,
  ],
  [
    'harm',
    `(?:shattered|exploded|burst|popped(?! (?:up|into))|blew up|flew|splashed|spilled|spilt|sprayed|erupted|splintered|squirted|shot|leaked|dripped) ~3(?:in|into|onto|on|at|all over|over|towards|across) (?:my|her|his|our|their|the baby'?s) ~2${body}|(?:fell|fallen|dropped|collapsed|crashed|came down|toppled|tipped over|tipped) (?:over )?(?:on|onto|on top of|over|upon) (?:me|us|him|her|my ~2(?:${kin}|${body})|our ~2${kin}|an? ~1(?:customer|child|kid|person|passer-?by|woman|man|baby|worker|colleague|guest|visitor|dog)|someone|somebody|people)`,
  ],
  [
    'harm',
    `throat (?:is |was |has |had |started |just |all )*(?:closed|closing|closes|swell\\w*|swelled|swollen|tighten\\w*|burn\\w*)|(?:needed|need|called|calling|call|came in|waiting for|left in|taken by) (?:an |the )ambulance(?! (?:toy|costume|set|figure|model|service|cover|membership|fee|chasers?))|(?:smell|smells|smelled|fumes?|odou?r|vapou?rs?|dust|spray|gas|paint|cleaner|mattress|carpet) ${upTo(10)}(?:headaches?|dizz\\w+|coughing|nause\\w+|can'?t breathe|cannot breathe|couldn'?t breathe|hard to breathe|faint\\w*|eyes (?:burn\\w*|sting\\w*|water\\w*)|throwing up|threw up|vomit\\w*|asthma attack|trouble breathing|sick)(?! of| day| leave)`,
  ],
  [
    'danger',
    `(?:razor blades?|blades?|glass|needles?|nails?|screws?|metal|bones?|shards?|syringes?|staples?|mou?ld\\w*|maggots?|worms?|wire|splinters?|rat|mouse|cockroach|pieces? of (?:glass|metal|plastic|wood)) ~4(?:in|inside|on) (?:the |my |our |a |your |his |her |this )?~2(?:bread|food|soup|salad|meals?|burger|milk|formula|cereal|sandwich|pizza|rice|chicken|chocolate|yogh?urt|fish|cake|pasta|dinner|lunch|drink|juice|sauce|cheese|porridge|toy|teddy|pillow|shoe|dough|baby \\w+|ice cream|smoothie|noodles|curry|jam|snacks?)|(?:fitter|plumber|technician|engineer|installer|builder|electrician|worker|he|she|they|you)s? (?:has |have |had )?(?:left|leaving|leaves|forgot) ${upTo(4)}(?:gas ~1(?:tap|valve|on|open|pipe|hob)|(?:live |bare |open |loose )?wires?|manhole|stove|hob|hole|trench|live cables?) ~2(?:open|on|running|exposed|leaking|hanging|uncovered|live|bare|loose|unprotected|in the|out)`,
  ],
  [
    'danger',
    `water (?:is |was |keeps |has been |came )?~2(?:in|into|through|from|over|onto|near|on|out of) (?:the|my|our) ~1(?:fuse ?box|sockets?|outlets?|electric\\w*|light ?\\w*|lamps?|breaker|electrical panel|plugs?|wiring|meter (?:box|cupboard)|switch\\w*)|(?:sparks?|flames?|smoke|fire) (?:are |is |were |was |keeps? |started |just )*(?:flying|flew|shooting|shot|coming|came|pouring|rising|jumping|leaping|spitting|fly) ~2(?:from|out|off|of)|(?:shock|tingl\\w+|tingle|zap|zaps|jolt|current) ~4(?:when|whenever|every time|each time|if) ~2(?:touch\\w*|hold\\w*|plug\\w*|grab\\w*|switch\\w*|turn\\w*|lean\\w*)|(?:dangling|hanging|exposed|bare|live|loose|frayed) (?:electric\\w* )?(?:wires?|cables?) ~3(?:out|from|in|on|next|near|everywhere|sparking|over|outside)?`,
  ],
  // Threats to come and do harm: they are for more than an answer.
  [
    'danger',
    `(?:i|we|i'?ll|we'?ll|someone|somebody) ?(?:will |'?ll |am |are |'?m |'?re |going to |gonna |wanna |want to |about to |swear |come |coming |go |drive |over |down |to |there |your |the |store |shop |office |branch |warehouse |place |house |and |will )*(?:shoot|stab|kill|murder|hurt|beat|run over|blow up|bomb|burn|torch|set fire to|gun down|poison) (?:down |up )?(?:everyone|everybody|somebody|someone|anyone|you all|all of you|one of you|your (?:\\w+ )?(?:store|shop|office|offices|building|warehouse|house|branch|place|staff|people|agents?|drivers?|employees?|manager|courier|headquarters|family|kids)|(?:it|that place|this place|the place|everything|the (?:store|shop|office|building|warehouse|branch)) (?:all )?(?:down|up|to the ground))(?! (?:to (?:a )?(?:cd|dvd|disc)|at|for|in (?:hd|4k|an?|the)|to (?:it|the)))|(?:voy|vamos) a (?:quemar|incendiar|balear|apunalar|explotar) ~2(?:tienda|sucursal|oficina|local|edificio|negocio|empresa|bodega)|(?:vou|vamos) (?:ai )?(?:incendiar|queimar|explodir|tacar fogo|botar fogo|por fogo) ~3(?:loja|escritorio|predio|empresa|agencia|deposito|tudo)|(?:susunugin|pasasabugin|bobombahin) ~3(?:opisina|tindahan|building|branch|bahay|store)|(?:alguien|alguem) (?:va a|vai) (?:salir (?:herid\\w+|lastimad\\w+)|se machucar|se ferir|morrer|morir)`,
  ],
  [
    'danger',
    `(?:solt|ech|sac|lanz|escup|bot)\\w+ ~1(?:una |unas )?(?:llamaradas?|llamas|chispas?|fuego|flamazos?)|(?:se )?(?:atraganto|atragantando|ahogo con|asfixio|asfixiando)|frenos? ~4(?:no (?:funcion|sirv|respond|agarr)\\w+|fall\\w+)|freios? ~4(?:nao (?:funcion|respond|segur)\\w+|falh\\w+)|(?:explod|estour|quebr|ca)(?:iu|ou|io) ~1(?:no|na|em cima d[aeo]|en|encima de) ~1(?:meu|minha|mi|la|meus|minhas) ~1(?:rosto|mao|cara|olho|perna|pe|cabeca|mano|ojo|pierna|filh[oa]|hij[oa]|braco|brazo)|(?:engoli\\w+|trag[oou]+|nalunok|nakalunok|aspirou|aspiro) ~4(?:pilha|pila|bateria|iman|ima|moeda|botao|peca|pieza|moneda|baterya|magnet|plastic\\w*|vidro|vidrio)|(?:nabagsakan|natamaan|naipit|nasagasaan|natapilok|nadulas|nabulunan|namaga|nagkapantal|nagkarashes|nagka-?rashes|nangati|nahulog) ~4(?:anak|asawa|nanay|tatay|lola|lolo|kamay|daliri|mukha|ako|bata|kapatid|paa|ulo)|(?:nahilo|nagsuka|sumakit ang tiyan|nagtae|nalason) ~5(?:pagkatapos|matapos|dahil|kakakain|sa kinain|nung kumain)|(?:usok|apoy|spark) ~2(?:na )?(?:lumalabas|lumabas|galing|mula)`,
  ],
  [
    'harm',
    `(?:hoist|crane|lift|bed|platform|doors?|gate|barrier|ramp|shutter|escalator|stairlift) (?:has |just |suddenly )*(?:dropped|closed|shut|slammed|fell|came down|started moving|reversed) (?:on|onto|with) ${upTo(2)}(?:my|our|a|an|the|her|his|someone|me|us|him)(?: ${upTo(1)}(?:resident|patient|passenger|arm|leg|hand|fingers?|foot|head|child|son|daughter|mother|father|wife|husband|inside|in it|worker))?|closed the doors? on (?:my|his|her|me|a|our)|(?:broke|cracked|chipped|lost) (?:my |a |his |her |two )?(?:tooth|teeth)|(?:tooth|teeth) ${upTo(2)}(?:cracked|broke|chipped|broken)|(?:railing|balcony|banister|scaffold\\w*|ceiling|tree|wall|sign|step|stair|handrail) (?:is|was|looks|feels) ${upTo(2)}(?:loose|rotten|cracked|unstable|about to|wobbly|falling|crumbling)|(?:child|safety) ?lock (?:does ?n[o']?t|did ?n[o']?t|is ?n[o']?t|does not|did not|is not|failed|broke) ?(?:work\\w*|hold|close)?|(?:someone|somebody|a child|people|he|she|a kid|one of us) (?:will|could|is going to|might|almost|nearly) (?:fall|die|get (?:hurt|killed|electrocuted|burned|injured)|be (?:hurt|killed|injured)|drown\\w*|choke\\w*|fell|died|drowned|choked)|(?:shards?|glass|stones?|metal) ${upTo(3)}in (?:my|the|our|her|his) ~1(?:salad|lentils|beans|food|rice|soup|bread|meal|cereal)|(?:se solto|se desprendio|se zafo|se soltou) ${upTo(6)}(?:mi|con|meu|minha|com) ~1(?:nin[oa]|hij[oa]|bebe|filh[oa]|dentro|adentro)|(?:salieron|salio) (?:ronchas|sarpullido|ampollas)|se me (?:hincho|inflamo|hincharon|irrito) (?:la|el|los|las)|(?:botijao|gas|mangueira|regulador) (?:esta )?vazando|vazamento de gas|nakalunok ~1(?:ng|si|ang)`,
  ],
] as const
