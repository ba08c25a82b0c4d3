/** Frames in which customers tell of harm or danger. In folded text. */
const body =
  '(?:hands?|fingers?|thumb|arms?|legs?|face|foot|feet|toes?|skin|eyes?|mouth|tongue|teeth|tooth|wrist|head|neck|knees?|ankle|nose|lips?|ears?|throat|scalp|chest|back|elbow|shoulder|hip|ribs?|forehead|cheek|chin|palm|stomach|belly)'
const kin =
  '(?:son|daughter|baby|child|children|kids?|toddler|infant|wife|husband|mother|mom|mum|father|dad|grandma|grandmother|grandfather|grandpa|nan|sister|brother|partner|girlfriend|boyfriend|dog|cat|puppy|kitten|pet|friend|niece|nephew|colleague|neighbou?r|guest|she|he|i|we|they|uncle|aunt|grandson|granddaughter|customer|worker|roommate)'
const cause = '(?:after|because|when|since|from|due to|as|while|thanks to|cause)'

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
] as const
