/** Frames that name an authority, a right the law gives, a duty to keep records, or the top of the company; folded. */
const authority =
  '(?:regulators?|ombuds\\w+|watchdog|trading standards(?: officer)?|(?:consumer|data protection|privacy|banking|insurance|competition|aviation|energy|telecom\\w*|gambling|housing|health|labou?r|financial) (?:\\w+ )?(?:agency|commission(?:er)?|authority|board|office|association|council|organi[sz]ation|bureau|ministry|department|ombudsman|regulator)|(?:agency|ministry|department|office) (?:of|for) (?:consumer|data|privacy|trade)\\w*(?: \\w+)?|fca|cfpb|ftc|bbb|ico|ofcom|ofgem)'
const law =
  '(?:federal law|state law|eu law|european law|uk law|the law|local law|national law|law|statute|regulations?|directive|legislation|the (?:consumer|data|equality|unfair|fair|disability|privacy|sale of goods|consumer rights|payment)\\w* [\\w ]{0,30}?(?:act|rules|law|code|directive|regulations?))'
const personal = '(?:personal )?(?:data|details|information|info|records|profile)'
const evidence =
  '(?:recordings?|footage|cctv|calls?|chats?|logs?|e-?mails?|messages?|records?|documents?|item|parcel|package|box|product|device|video|videos|images|photos?|transcripts?|voicemails?|data|account data|files?)'
const officer =
  '(?:police|cops?|detectives?|officers?|constable|sheriff|fbi|prosecutors?|district attorney|investigators?|court|judge|gendarmerie|law enforcement)'
const head =
  "(?:ceo'?s?|chief executive|chairman|chairwoman|managing director|president|founders?|owners?|board(?: members?)?|directors|executives?|top management|top brass|leadership)"

export const regulatoryFrames = [
  [
    'regulator',
    `(?:told|informed|notified|asked|contacted|alerted|wrote to|written to|called|rang|messaged|emailed|involved|went to|gone to|tell|inform|contact|going to|report\\w* (?:you |this |it |u )?to|complain\\w* (?:about you )?to|ask) (?:the |your |our |my |a )?${authority}|${authority} (?:register |rules? |officer |guidance |guidelines? |already |also )?(?:says?|said|told|asked|wants?|requires?|expects?|advised|knows?|has (?:my|been|opened|accepted|confirmed)|will (?:hear|know|be|get|look|investigate|want)|is (?:looking|investigating|involved|aware|now))`,
  ],
  [
    'right',
    `(?:by|under|according to|against|breaks?|breaking|violates?|violating|breach(?:es|ing)?|illegal under|required by|entitled (?:by|under)|pursuant to|as per|in line with) ${law} (?:[\\w',]{1,24} ){0,3}?(?:you|u|i|we|this|my|customers|are|must|have|has|it|is)(?! (?:firm|school|student|office))|(?:your|these|this|those) ~3(?:terms|clause|fees?|contract|charges?|practices?|policy|conditions|penalty) ~2(?:is|are) (?:\\w+ )?(?:illegal|unlawful|not legal|against the law|unenforceable|unfair under)|(?:illegal|unlawful|not allowed) under ~5(?:act|law|rules|terms|directive|regulations?)`,
  ],
  [
    'right',
    '(?:ask(?:ed|ing)?|call(?:ed|ing)?|fil(?:e|ed|ing)|request(?:ed|ing)?|start(?:ed|ing)?|do|doing|initiat(?:e|ed|ing)|rais(?:e|ed|ing)|open(?:ed|ing)?|submit(?:ted|ting)?|get(?:ting)?|want|demand(?:ing)?) ~6(?:for )?(?:a |the )?charge ?back(?! (?:policy|fee|rate|of))|charge ?back ~3(?:is|has been|was|will|with|through|against|today|tomorrow|in progress|unless|if)|request under article \\d+|under article \\d+|article \\d+ (?:request|gdpr|of the gdpr)|gdpr article \\d+|(?:cooling[- ]off|withdrawal|statutory) (?:period|right|rights)(?! \\?)',
  ],
  [
    'data',
    `(?:no right|not allowed|no longer allowed|no reason|not entitled|no permission|no legal basis|no consent) to (?:keep|store|hold|process|use|share|sell|have|retain|pass on) (?:my|our|any of my|all my) ~2${personal}|(?:confirm|confirmation|proof|prove|certify) ~5(?:that )?(?:all |any )?(?:my|our) ~3${personal} ~4(?:erased|deleted|removed|wiped|destroyed|purged|gone)|(?:erase|delete|remove|wipe|purge|destroy|scrub|get rid of) (?:everything|all|anything|every\\w*|whatever) ~4(?:you|u|yall|your company) (?:have|hold|store|know|got|keep|collected|saved) ~2(?:on|about|of) me|(?:what|which|everything|all) ~3(?:data|information|info|details) ~2(?:you|u) ~1(?:have|hold|store|keep|collected|got|saved) ~1(?:on|about) me`,
  ],
  [
    'regulator',
    '(?:la |mi |el )?(?:superintendencia|defensoria|indecopi|sernac|consumidor|osiptel|cnbv|organismo regulador|ente regulador|agencia de proteccion de datos)~2 ~2(?:ya|recibio|tiene|sabe|va|me|contra|mi)|(?:denunci\\w+|quej\\w+|reclam\\w+|acud\\w+|report\\w+|ir|voy) ~5(?:a|ante|en|con) (?:la |el |los )?(?:superintendencia|defensoria|indecopi|sernac|ente regulador|regulador|consumo|oficina de consumo|facua|ocu|cnmv|autoridad)',
  ],
  [
    'data',
    `(?:object|objecting|objection) to (?:the |your |any )?(?:processing|use|profiling|sharing|sale)|(?:take back|withdraw|withdrawing|revoke|revoking|taking back|withdrew) (?:my|any|all|our) ~1consent|stop (?:using|selling|sharing|processing|passing on) (?:my|our) ~2${personal}|(?:know|see|tell me|told|list|learn|disclose|find out) (?:\\w+ )?(?:what|which|all|every|everything) ~2(?:data|information|info|details) ~3(?:you|company|firm|u) ~1(?:store|stores|have|has|hold|holds|keep|keeps|collect|collects|save|saves)|(?:every trace|all traces|any trace) of (?:me|my|us)|as a data subject`,
  ],
  [
    'right',
    `(?:la ley|el codigo del consumidor|la norma) (?:me|nos|les|los) (?:da|obliga|permite|exige|protege|ampara)|(?:pelo|segundo o|conforme o|o) codigo d[oe] (?:defesa do )?consumidor|a lei (?:me|nos|obriga|garante|da)|so (?:the )?(?:ico|fca|ftc|ombudsman|regulator|cfpb|bbb) it is`,
  ],
] as const

export const holdFrames = [
  [
    'keep',
    `(?:save|keep|retain|store|preserve|hold on to|secure|don'?t lose|do not lose|archive|set aside|guard) ~3${evidence} ~8(?:as evidence|for (?:the )?(?:court|police|trial|hearing|lawsuit|investigation|judge|my lawyer|our lawyer|attorney)|(?:used|use it|use them|need it|needed|need them|wants? it|evidence|shown|play it|needs it) ~3(?:in court|by the police|court|police|trial|hearing|lawyer|judge|prosecutor)|until the (?:hearing|trial|case|investigation|court|inspection)|pending|in court)`,
  ],
  [
    'keep',
    `(?:freeze|stop|suspend|pause|halt|block|no|prevent) (?:any |all |the |your |automatic |auto|routine )*(?:deletion|deleting|erasure|destruction|purging|overwriting|wiping|purge) (?:of )?(?:[\\w',]{1,24} ){0,10}?(?:lawsuit|litigation|court|police|investigation|legal|evidence|case|claim|trial)|(?:delete|erase|wipe|overwrite|destroy|remove|lose|deleted|erased|wiped|destroyed) ~8(?:evidence|(?:needed|used|use it|need it|wanted) ~3(?:court|police|lawyer|trial|investigation|hearing))|(?:is|are|its|it's|that's|thats|this is|will be|becomes?|serve as) (?:now |crucial |important |key )*evidence ~3(?:in|for|of|now|and) ~4(?:court|case|police|investigation|lawsuit|trial|crime)`,
  ],
  [
    'order',
    `(?:the |a |an )?${officer} (?:\\w+ )?(?:wants?|needs?|asked|asks|requested|requests|requires?|ordered|demands?|demanded|is asking|are asking|is requesting|told (?:me|us) to (?:get|ask|request|obtain))(?! (?:me|him|her|for a discount|help)) (?:[\\w',]{1,24} ){0,6}?(?:you|u|footage|cctv|records?|recordings?|logs?|list|statements?|history|details|data|documents?|transactions|copies|copy|times|information|video|proof|names?|report)`,
  ],
  [
    'police',
    '(?:police|cops|detectives?|officers|sheriff|fbi|crime unit|cyber ?crime unit|fraud squad) ~1(?:have|has|had|did|are|is|were|already|also|just|now)? ?~1(?:opened|open|started|launched|logged|registered|investigat\\w+|looking into|on the case|handling|taken) ~3(?:case|investigation|file|it|this|my|statement|report|complaint|theft|stolen|matter)|(?:made|gave|given|filed|lodged|signed|giving|making) (?:a |an |my |the )?(?:\\w+ )?(?:statement|complaint|report|declaration) ~4(?:police|cops|officers?|station|sheriff|precinct|detectives?)|(?:incident|case|crime|reference|report) (?:number|no|ref) ~4(?:police|cops|sheriff|detective|officer)|(?:police|cops|sheriff|detective|officer) ~5(?:incident|case|crime|reference|report) (?:number|no|ref)',
  ],
  [
    'order',
    '(?:juez|jueza|juzgado|fiscal|fiscalia|tribunal|policia|ministerio publico) ~2(?:ordeno|ordena|pidio|pide|solicito|solicita|requiere|requirio|exige|exigio|mando|necesita|quiere) ~8|(?:juiz|juiza|delegado|delegada|delegacia|promotor|promotoria|policia|tribunal) ~2(?:ordenou|mandou|pediu|pede|solicitou|determinou|exigiu|quer|requisitou) ~8|(?:hinihingi|hinihiling|kailangan|pinapahingi|hiningi|nirerequest|hinahanap|gusto) ~2(?:po )?(?:ng |sa )?(?:mga )?(?:pulis|pulisya|nbi|korte|piskal|imbestigador|pnp)|(?:huwag|wag) ~4(?:burahin|buburahin|i-?delete|idelete|tanggalin|itapon|mabura) ~8(?:ebidensya|ebidensiya|korte|pulis|kaso|abogado|katibayan)|(?:itago|itabi|i-?save|isave|panatilihin) ~6(?:ebidensya|ebidensiya|korte|pulis|kaso|katibayan)',
  ],
  [
    'keep',
    `(?:recordings?|footage|copy|conversation|chat|emails?|logs?|video|records?|documents?|everything|messages?) ~6(?:for (?:my|the|our|a) ~1(?:court date|trial|hearing|lawsuit|court case)|(?:needed|used|required) ~2(?:in|for|at) (?:the |my |a )?~1(?:trial|court|hearing|lawsuit|proceedings))|(?:duty|obliged|obligation|required) to (?:keep|preserve|retain) (?:everything|all|every|documents|records)|(?:messages|documents|emails|records|everything|files) (?:have|has|need|needs) to be (?:kept|preserved|retained)`,
  ],
  [
    'police',
    `(?:told|asked|advised|instructed) by (?:the )?(?:police|cops|detective|sheriff|prosecutor|fbi|investigators?) to|(?:precinct|police station|sheriff'?s office),? ~4(?:need|needs|want|wants|asked|report|statement|video)|(?:been |was |is |were )(?:filed|reported|made|lodged) ~2(?:with|to|at) (?:the )?~1(?:police|cops|sheriff|precinct)|(?:fbi|police|cyber ?crime|interpol|prosecutor)\\w*(?:'s)? ~3(?:is|are) (?:looking into|investigating|working on|handling|on) (?:this|it|the|my)|investigation (?:by|of|from) (?:the )?(?:\\w+ )?(?:prosecutor|police|fbi|sheriff|district attorney)|(?:i'?m|i am|this is) (?:detective|officer|inspector|sergeant|constable|agent) \\w+|acta (?:en|ante) el ministerio publico|(?:policia|juez|fiscal|juzgado|jueza|fiscalia) ~1(?:va|van) a (?:pedir|solicitar|requerir|necesitar)\\w*|(?:va|van) a pedir\\w* (?:el|la|un) ~1(?:juez|jueza|policia|fiscal|juzgado)|nao (?:apaguem|apague|deletem|excluam|percam) ~8(?:prova|provas|processo|advogado|justica|policia)|(?:juez|jueza|juiz|juiza) (?:ordeno|ordena|ordenou|determinou|mando|mandou) ~4`,
  ],
] as const

export const executiveFrames = [
  [
    'board',
    `(?:copy|copying|copied|cc|ccing|cc'?ing|bcc|looping|loop|adding|include|including|tag|tagging|forward|forwarding|escalat\\w+|e-?mail\\w*|writ\\w+|wrote|messag\\w+|contact\\w*|call\\w*|reach\\w*|complain\\w*) (?:in |to |this |it |with |my \\w+ |out |straight |directly )*(?:your|ur|the company'?s?|the) ~1${head}(?! (?:account|suite|plan|chair|lounge|of the house))`,
  ],
  [
    'board',
    `(?:whoever|who ever|the (?:person|people|guy|man|woman|one|ones)|someone|somebody|anyone|those) ~1(?:who |that )?(?:runs?|owns?|is in charge of|is running|leads?|heads?|founded|is at the top of|at the top of|at the head of) (?:this|the|your|the whole) ~1(?:company|business|bank|airline|firm|place|show|organi[sz]ation|outfit|circus)|(?:to|at|reach(?:es)?|from|up to|by) the (?:very )?top (?:of|people (?:in|at|of)|level (?:of|in)|brass of) (?:your|the|this) ~1(?:company|business|bank|firm|organi[sz]ation|hierarchy|management|corporation|chain|ladder)|all the way (?:up )?to the (?:very )?top|(?:at|to|below|above|on) (?:the )?(?:board|c|director|executive) level|(?:share|stock) ?holders?'? (?:meeting|assembly)|annual general meeting|(?:at|before|during) (?:your|the) (?:next )?agm`,
  ],
  [
    'board',
    `(?:your|ur) (?:head office|headquarters|corporate office|board|chairman|ceo|president|directors?) (?:has|have|had|already has|will|is going to|is about to|should|needs to|must) ~2(?:received|receive|got|get|hear|read|know|see|learn|letter|a letter|my letter)|(?:our|my) (?:chairman|ceo|president|managing director|coo|cfo) (?:will|is going to|has|is) ~4(?:yours|your (?:ceo|chairman|board|president))|only (?:a|the|your) (?:director|ceo|board member|president|executive|vp) (?:can|could|will|is able)|(?:hear|answer|call|response|reply) from (?:a|your|the) (?:director|executive|ceo|board member|vp|president)|corporate (?:will|is going to|is gonna) (?:hear|know|get|receive)|(?:i'?m|i am|as) an? ~1(?:share|stock)holder (?:and|i|in|of) ~4|(?:a|con) (?:la |un |el |los )?(?:direccion general|directivos?|presidencia|gerencia general|director ejecutivo|junta directiva|consejo de administracion)(?! de mi)|(?:a|na|com a|pra|para a) (?:presidencia|diretoria) d[aoe] ~1(?:empresa|voces|banco|companhia)|(?:umabot|paabutin|iparating|makarating) ~5(?:presidente|may-?ari|ceo|taas|nakatataas)`,
  ],
] as const
