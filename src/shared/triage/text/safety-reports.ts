import { safetyFrames } from './safety-frames.ts'
import { isAsked, isDenied, isPast, isStory, isSupposed } from './stance.ts'
import { defineTopic } from './topic.ts'

/** `harm`: somebody was hurt. `danger`: something burns, leaks, sparks, bursts. */
export type SafetyKind = 'harm' | 'danger'

const kin =
  '(?:son|daughter|baby|child|children|kid|kids|toddler|infant|newborn|wife|husband|mother|mom|mum|father|dad|grandma|grandmother|grandfather|grandpa|grandson|granddaughter|sister|brother|partner|girlfriend|boyfriend|dog|cat|puppy|kitten|pet|family|friend|niece|nephew|roommate|colleague|coworker|employee|worker|staff|neighbou?r|year old|year-old|one year old|boy|girl)'
const body =
  '(?:hands?|fingers?|fingertips?|thumb|arms?|legs?|face|foot|feet|toes?|skin|eyes?|mouth|tongue|teeth|tooth|wrist|heads?|neck|knees?|ankle|nose|lips?|ears?|throat|scalp|chest|thigh|forehead|cheek|shoulder|elbow|hair)'
const thing =
  '(?:phone|battery|batteries|laptop|charger|charging cable|device|house|kitchen|car|oven|stove|heater|unit|plug|outlet|socket|cable|cord|router|toaster|dryer|washer|washing machine|machine|it|bike|e-?bike|scooter|vape|blanket|dishwasher|fridge|freezer|tv|adapter|adaptor|power ?bank|vacuum|appliance|garage|building|lamp|light|bulb|fan|air fryer|fryer|kettle|microwave|engine|motor|hoverboard|speaker|headphones?|earbuds?|hair dryer|straightener|grill|candle|panel|breaker|box|thing|tablet|watch|monitor|power supply|meter|boiler|furnace|tank|cylinder|toy|pan|pot|jar|bottle|can|glass|glass lid|lid|door|pressure cooker|blender|tyre|tire|airbag|ladder|chair|crib|stroller|stool|table top|shelf|bed|helmet|brakes?|drill|saw|inverter|hob|cooker|coffee maker|coffee machine|iron|remote|controller|console|pc|computer|drone|camera)'

/** Reports of harm or present danger, in folded English, Spanish, Portuguese and Filipino. */
export const safetyReports = defineTopic<SafetyKind>({
  phrases: [
    // Somebody was hurt.
    [
      'harm',
      `(?:i|we|he|she|they|someone|somebody|people|my ~3(?:${kin})|our ~2(?:${kin})|an? ~2(?:child|customer|person|worker|colleague|guest|passenger|kid|baby)) (?:has |have |had |also |just |almost |nearly |both |all |even )*(?:got|was|were|is|are|been|been|get) (?:\\w+ly |almost |both |all |quite |all )*(?:injured|burned|burnt|electrocuted|scalded|poisoned|hospitali[sz]ed|hurt|unconscious|concussed|choking|bleeding(?! money| cash)|zapped|killed|shocked by (?:the|it|this|a|your) ~1(?:${thing}|current|wire))`,
    ],
    [
      'harm',
      `(?:injured|burned|burnt|scalded|electrocuted|shocked|zapped|cut|cutting|hurt|bruised|gashed|sliced|broke|fractured|chipped|burning|burns|cuts|injuring|lacerated|crushed|blistered) (?:open )?(?:my|her|his|our|their|the baby'?s|my ~2\\w+'s) (?:own |left |right |whole |entire |upper |lower |two |front |entire )*${body}`,
    ],
    [
      'harm',
      `(?:burned|burnt|injured|scalded|electrocuted|shocked|zapped|poisoned|hurt|almost killed|nearly killed) (?:me(?= (?:badly|and|with|on|when|while|so|through)|[.!,;\n]|$)|him|her|us|myself|himself|herself|my ~2${kin}|our ~2${kin})(?! (?:to|that|how|when i (?:saw|read|heard))| feelings)`,
    ],
    [
      'harm',
      '(?:second|third|first|2nd|3rd|1st)[- ]degree burns?|chemical burns?|(?:burn|burns|blisters|cuts|bruises|stitches|a concussion) (?:on|all over|to|in) (?:my|his|her|our|their) \\w+|needed (?:\\d+ |a few |several |some )?stitches|food poisoning|(?:an? |severe |bad |terrible |horrible |serious |strong )*allergic reactions?|anaphyla\\w+|(?:broke|broken|came|breaking|breaks) out in (?:hives|a rash|an? \\w+ rash|blisters)|(?:rash|hives) (?:all over|on (?:my|his|her|our))|carbon monoxide poisoning|smoke inhalation',
    ],
    [
      'harm',
      `(?:sent|put|landed|rushed|took|taken|take|taking|brought) (?:me|him|her|us|my ~2${kin}|our ~2${kin}|them) (?:straight |back )?(?:in|to) (?:the )?(?:hospital|er|emergency room|emergency|icu|urgent care|burn unit|vet)`,
    ],
    [
      'harm',
      "(?:ended up|ending up|wound up|landed) (?:in|at) (?:the )?(?:hospital|er|emergency room|emergency|icu|urgent care|intensive care)|rushed to (?:the )?(?:hospital|er|emergency|emergency room)|(?:is|are|was|ended up|she'?s|he'?s|i'?m|now) in (?:the )?(?:hospital|icu|er|intensive care|burn unit|emergency room) (?:now )?(?:after|because of|due to|from|with (?:burns|injuries|poisoning))|(?:fell|collapsed|broke|came|dropped|tipped|flew)(?: \\w+){0,4} and (?:\\w+ )?(?:hit|struck|landed on|crushed|injured|hurt|broke|cut|burned|knocked) (?:me|him|her|us|my|his|our|someone|the (?:baby|child|dog))(?! order| package)|(?:broke|broken|fractured|dislocated|sprained|twisted) (?:my|her|his) (?:hip|wrist|arm|leg|ankle|nose|collarbone|shoulder|back|finger|rib|ribs|tooth|elbow|neck|knee) (?:when|because|after|on your|from|due)|had to (?:go|be taken|be rushed|be hospitali[sz]ed|call|ring|see a doctor after)(?: an| the)? ?(?:to the (?:hospital|er|emergency room)|ambulance|paramedics|fire (?:department|brigade|service)|911|999|112|poison control)|(?:called|calling|phoned) (?:the |an )?(?:ambulance|paramedics|fire (?:department|brigade|service)|firefighters|poison control)",
    ],
    [
      'harm',
      `(?:${kin}|she|he|i) (?:has |have |just |may have |might have |almost |nearly |accidentally |had |then |is |was |were |actually |has just )*(?:swallowed|swallowing|choked|choking|ingested|inhaled|suffocated|strangled|fainted|passed out|stopped breathing|can'?t breathe|cannot breathe)(?! (?:the |my |his |her |this |that )?(?:cost|costs|price|pride|fee|fees|words|loss|up when|with laughter|laughing))`,
    ],
    [
      'harm',
      `(?:got|getting|became|fell|fallen|been|am|are|was|were|is|feeling|felt) (?:really |very |so |violently |extremely |badly |quite |terribly |seriously )*(?:sick|ill) (?:from|after) (?:eating|drinking|using|taking|trying|the|your|this|that|having|consuming)|made (?:my|our) ~2${kin} (?:really |very |so |violently )*(?:sick|ill)|made (?:me|us|him|her) (?:physically|violently|seriously) (?:sick|ill)|(?:been|was|were|started|kept|spent) ~3(?:vomiting|throwing up) (?:after|since|from|all)`,
    ],
    [
      'harm',
      `(?:got|getting|gets|get|gives?|gave|giving|received|felt) (?:me |us |him |her |my ~2${kin} )?(?:an? )?(?:electric|electrical|static|nasty electric|bad electric|mild electric|little electric|huge electric|severe electric|strong electric)(?: static)? shocks?|(?:electric|electrical) shocks? (?:from|when|while|off|through)|(?:got|getting|get|gets) (?:an? )?(?:bad |nasty |big |small |little |mild |huge |painful )*(?:shock|shocked|zapped|shocks) (?:from|off|by|when(?:ever)? (?:i|we|he|she) (?:touch|plug|turn|switch|unplug|use)|every time|each time|touching|while (?:plugging|touching|using|charging)) ~6\\w+|(?:gave|gives|giving) (?:me|us|him|her|my ~2${kin}) an? ~2shock (?:when|as|while|every time|each time) (?:i|we|he|she|they) (?:touch|plug|turn|switch|unplug|use)\\w*`,
    ],
    [
      'harm',
      `(?:my|her|his|our|their|the baby'?s|the child'?s) (?:\\w+ )?${body} (?:is|was|are|were|got|has been|have been|had to be|started|is now|looks) (?:\\w+ly |all |so |very |badly |now |completely |almost )*(?:burned|burnt|cut|cut off|sliced|swollen|bleeding|crushed|severed|broken|fractured|injured|blistered|numb|scarred|infected|stitched|amputated|scalded|bruised|torn)|(?:swallowed|ingested|inhaled|drank|ate) ~3(?:batter(?:y|ies)|magnets?|beads?|coins?|screws?|detergent|pods?|bleach|cleaner|chemicals?|glass|plastic|metal|needles?|toxic \\w+|poison|a (?:part|piece|button)|small parts?)`,
    ],
    [
      'harm',
      `(?:taken|rushed|brought|admitted|sent|went|go|airlifted) (?:straight |back )?to (?:the )?(?:hospital|er|emergency room|emergency|icu|urgent care|a doctor|the doctor) ~3(?:after (?:eating|using|taking|wearing|drinking|touching|the|your|it)|because of (?:your|the|this)|from (?:your|the|this)|with (?:burns|poisoning|injuries))|(?:after|from|because of) (?:eating|drinking|using|taking|wearing) ~6(?:in hospital|to (?:the )?(?:hospital|er|doctor)|vomiting|sick all|a reaction|unconscious|swelling)|shocked by (?:the|it|this|a|your|my) ~3(?:when|while|as|every time) (?:i|he|she|we|they|touching|plugging)|made (?:me|him|her|us|them) (?:faint|pass out|vomit|throw up|dizzy|collapse|violently ill)|(?:fell|fallen|falls|dropped|collapsed|landed|came down|tipped over) (?:off ~4)?(?:and )?(?:on|onto|on top of) (?:my|her|his|our|me|us|him|the) ?~1(?:${body}|${kin}|me|him|her|us)|(?:baby|toddler|newborn|infant|child|grandson|granddaughter|grandmother|grandma|mother|son|daughter) (?:fell(?! in love| asleep| behind| ill| short| for)|was trapped|got trapped|was crushed|stopped breathing|nearly died|almost died|was unconscious)|(?:broke|broken|fractured|cracked|lost) (?:two|three|a|an|his|her|my|several|some|one) (?:\\w+ )?(?:toes?|fingers?|ribs?|teeth|bones?|tooth|vertebra\\w*|skull|jaw)`,
    ],
    [
      'harm',
      `(?:throat|airway|face|lips|tongue|eyes|eye) (?:\\w+ )?(?:closed|closing|close|swelled|swelling|swell|tightened|burning|puffed) ?(?:up|shut)?|(?:paramedics|ambulance|fire (?:department|brigade|service|crew)|firefighters|medics) (?:\\w+ )?(?:came|come|arrived|had to|were called|was called|took|is coming|responded)|(?:slipped|tripped|fell|crashed|collapsed|snapped|flipped) (?:[\\w'-]{1,24} ){0,10}?(?:broke|hurt|injured|fractured|hit|cut|bruised|twisted|sprained|dislocated|bruising|breaking|injuring) (?:my|her|his|their|our) (?:\\w+ )?(?:${body}|hip|ribs?|back|collarbone)|(?:needed|got|getting|had|with) (?:\\d+ |several |a few |some )?(?:stitches|surgery for the burn|third[- ]degree burns|a concussion|burns on)`,
    ],
    // Something burns, leaks, bursts.
    [
      'danger',
      '(?:caught|catch|catches|catching|cought) (?:on )?fire|burst(?:ing)? into flames|(?:went|going|go|gone) up in (?:flames|smoke)|set (?:my|our|the) ~3(?:on fire|alight)|started (?:a |an )?(?:\\w+ )?fire|starting a fire|(?:house|electrical|kitchen|battery|engine) fire(?! (?:alarms?|extinguishers?|blankets?|insurance|truck|station))',
    ],
    [
      'danger',
      `${thing} (?:is|was|just|has|went|got|nearly|almost|were|are|literally|actually|had been|still|suddenly) (?:literally |actually |now |still |nearly |almost )*(?:on fire|in flames|engulfed)`,
    ],
    [
      'danger',
      `(?:${thing}|it'?s|they'?re) (?:has |have |had |is |was |are |were |just |suddenly |now |also |even |started |starts |starting |began |begins |keeps |kept |still |almost |nearly |to |be |been )*(?:smoking|smoke(?! (?:detector|alarm))|smoked|spark|sparking|sparked|sparks|melting|melted|burning up|burned out and|burning hot|hissing|sizzling|exploded|explodes|exploding|explode|blew up|blown up|burst open|burst|shattered|swollen|swelled(?: up)?|swelling(?: up)?|bulging|bloated|puffed up|overheating|overheated|leaking (?:acid|gas|fluid|chemicals|fumes|battery)|collapsed|tipped over onto|too hot to touch|red hot)(?! (?:with (?:messages|notifications|calls|texts|likes|orders|joy|laughter|pride|traffic)|in (?:popularity|price)|in (?:sales|demand)|our (?:budget|inbox)|my (?:inbox|budget|dms)))`,
    ],
    [
      'danger',
      '(?:smoke|sparks?|flames?|fumes|acid|steam|hot oil) (?:came|coming|comes|come|is coming|was coming|are coming|were coming|pouring|poured|flying|flew|started coming|shot|shooting|billowing|rising|leaking|leaked|everywhere|filled|spraying)(?: (?:out|from|off|of|through|everywhere|all))*|(?:saw|seen|see|seeing|noticed|there (?:was|is|were|are)) (?:some |the |a lot of |lots of |thick |black |white |a |visible )*(?:smoke|sparks|flames|fumes)(?! (?:detectors?|alarms?|shops?|rings?))|(?:smell|smelled|smelt|smelling|smells|smell of|smelled of|smells of) (?:like |of |some |the |a |strong |strongly |something |faint |really |an? )*(?:smoke coming|gas|burning|burnt plastic|burned plastic|burning plastic|electrical burning|burnt wires|burning rubber|something burning|fumes|rotten eggs near)|i (?:can |could )?smell(?:ed)? (?:smoke|gas|burning)|(?:burning|burnt|gas|electrical|strong chemical|chemical) (?:plastic |rubber )?(?:smell|odou?r) (?:from|coming|in|when|while|every)|(?:strong|weird|awful|terrible|constant) (?:burning|burnt|gas) (?:plastic |rubber )?(?:smell|odou?r)',
    ],
    [
      'danger',
      '(?:gas|carbon monoxide|co|chemical|acid|battery acid) leak(?:s|ing|age|ed)?(?! (?:detectors?|sensors?|alarms?))|leaking (?:gas|acid|carbon monoxide|battery acid|fumes)|carbon monoxide (?:alarm|detector) (?:is |was |has been |keeps |just )*(?:going off|went off|beeping|sounding|triggered|goes off|gone off)|carbon monoxide (?:in|from|levels|coming|fumes|is)|(?:smoke|fire|co) (?:alarm|detector)s? (?:is |was |has been |keeps |just |all )*(?:going off|went off|triggered|sounding|set off) (?:because|from|after|due|by|when)|live wires?|exposed (?:wires?|wiring)|bare wires?',
    ],
    [
      'danger',
      `(?:exploding|exploded|swollen|bulging|swelling|bloated|leaking|burst|burning|smoking|sparking|melted) (?:lithium |li-ion |phone |laptop |lipo )*(?:battery|batteries|battery pack|power ?bank|charger|plug|outlet|socket|cable)|(?:battery|batteries) (?:explosion|swelling|bulge|is puffy)|(?:an?|the|big|loud|small|huge) explosions?(?! (?:of|in (?:sales|prices?|demand)|view|diagram|drawing))|(?:exploded|blew up|burst|shattered|collapsed) (?:in|on|all over|right in|near|next to|beneath|under|while|into) (?:my |his |her |the |our |i |we |someone |a thousand )?~3(?:hands?|face|pocket|lap|kitchen|bag|arms?|son|daughter|baby|kids?|child|him|her|was|were|holding|using|cooking|charging|sitting|eyes|room|house|me|us)`,
    ],
    [
      'danger',
      '(?:glass|metal|plastic|metal shavings?|a (?:needle|razor|screw|nail|blade|staple|wire|cockroach|rodent|mouse|rat|bone|tooth|stone|rock)|(?:a )?(?:piece|pieces|shards?|bits?|chunks?) of (?:glass|metal|plastic|wire|wood|rubber)|maggots|worms|mold|mould|insects?) (?:in|inside) (?:my|the|our|her|his|your|a) (?:\\w+ )?(?:food|drink|salad|baby food|jar|bread|meal|soup|sandwich|formula|burger|pizza|cereal|yogurt|milk|juice|coffee|bottle|pasta|rice|chicken|chocolate|candy|ice cream|water)',
    ],
    [
      'danger',
      "brakes? (?:failed|fail|gave out|stopped working|suddenly failed|did not work|didn'?t work|don'?t work|are failing|went out|not working)|(?:could|would|might|may) (?:easily )?have (?:been )?(?:killed|died|burned|burnt|electrocuted|seriously (?:hurt|injured)|lost (?:a|my|his|her) (?:hand|finger|eye|life))(?! of| from (?:boredom|embarrassment|laughter)| laughing| by (?:the )?(?:suspense|boredom))|(?:almost|nearly) (?:killed|burned (?:down|my)|burnt (?:down|my)|set fire|electrocuted|choked|lost (?:an eye|a finger|my (?:finger|hand|eye))|burned the|burnt the)|(?:burned|burnt|burning) down (?:my|our|the) \\w+",
    ],
    [
      'danger',
      "(?:a|small|big|huge|little|had|was|started|caused|electrical) ~1fires? (?:in|at|inside|under|behind|on) (?:the|my|our|your) (?:\\w+ )?(?:microwave|kitchen|oven|house|garage|machine|unit|wall|office|engine|dryer|outlet|room|building|basement|car|apartment|home|bedroom|battery|panel|attic|store|trunk)|(?:glass|metal|plastic|mold|mould|maggots|worms|insects?|bugs|hair|blood|rust|a \\w+) (?:in|inside) (?:my|the|our|her|his) (?:\\w+'s )(?:food|formula|milk|bottle|meal|snack|juice|lunch|cereal|medicine)|(?:railing|rail|seat ?belt|buckle|harness|wheel|strap|hinge|step|rung|gate|guard|latch) (?:gave way|came off|came loose|came undone|snapped|failed|broke|collapsed|unlatched) (?:and|while|when|with) ~3(?:fell|driving|riding|hit|baby|child|son|daughter|kid|inside|injured|hurt)|blade (?:guard )?(?:flew|came) off|choking hazard for|(?:short[- ]circuit(?:ed|ing)?) ~3(?:fire|smoke|sparks?|burn\\w*)",
    ],
    // Spanish.
    [
      'danger',
      '(?:se )?(?:le )?(?:incendio|incendiaron|prendio fuego|prendio en llamas|prendio en fuego)|se (?:esta |estaba )(?:incendiando|quemando)|(?:salio|salieron|empezo a|comenzo a|estaba) (?:ardiendo|arder|echar humo|echar chispas|salir humo|sacar humo|sacar chispas|oler a (?:quemado|gas))|(?:hay|habia|vi|veo|vimos|salian|soltaba|suelta|solto) (?:mucho |muchas )?(?:humo|chispas|llamas|fuego) (?:saliendo|en|que|del|de)|(?:echa|echaba|echando|sale|salia|saliendo|salio|sacando|saca|sacaba|saco|salen|salieron) (?:mucho )?(?:humo|chispas|fuego|llamas)|huele a (?:quemado|gas|plastico quemado|humo)|olia a (?:quemado|gas)|olor a (?:gas|quemado|plastico quemado)|fuga de gas|escape de gas|corto ?circuito|(?:me |se |nos |le )?(?:exploto|estallo|revento)(?! de)|exploto (?:la|el|mi)|bateria (?:esta |se )?(?:inflada|hinchada|inflo|hincho)|monoxido de carbono|vidrios? en (?:la|mi|el) \\w+|pedazos? de (?:vidrio|metal|plastico) en',
    ],
    [
      'harm',
      '(?:me|le|nos|lo) (?:dio|da|pego|ha dado|dieron) (?:la corriente|una descarga|un toque|toques|un calambre|calambre|una descarga electrica|corrientazo|un corrientazo)|descarga electrica|me electrocut\\w+|casi (?:me |nos |se )(?:electrocut\\w+|quem\\w+|mat\\w+|muer\\w+|ahog\\w+)|me (?:queme|corte|lastime|lesione|heri|intoxique)(?! el pelo)|se (?:quemo|corto|lastimo|golpeo|fracturo|rompio) (?:la|el|las|los|un|una) (?:mano|manos|dedo|dedos|brazo|pie|pierna|cara|ojo|boca|cabeza|diente)|mi ~1(?:hij[oa]|bebe|nin[oa]|niet[oa]|espos[oa]|mama|papa|madre|padre|abuel[oa]|perr[oa]|gat[oa]|hermana|hermano) (?:se (?:ha )?(?:trago|tragado|ahogo|atraganto|lastimo|quemo|corto|intoxico|enfermo|golpeo)|resulto|quedo|casi se)|reaccion alergica|(?:intoxicacion|nos intoxicamos|intoxicad[oa]s?)|(?:resulto|quedo|resulte|quede|esta|salio) (?:gravemente )?(?:herid[oa]|lesionad[oa]|quemad[oa])|(?:acabe|termine|acabo|termino|acabamos|terminamos) en (?:urgencias|el hospital|emergencias|la clinica)|(?:tuve|tuvimos|tuvo) que (?:ir|llevarl[oa]s?|llevar a mi ~2\\w+) (?:a|al) (?:urgencias|hospital|emergencias|la sala)|llamar a los bomberos|llame a los bomberos|vinieron los bomberos',
    ],
    // Portuguese.
    [
      'danger',
      '(?:pegou|pegando|pega|quase pegou) fogo|incendiou|em chamas|(?:comecou a|esta|estava|ta) (?:soltar|soltando|sair|saindo|saindo muita) ?(?:fumaca|faiscas?|fogo)|(?:saiu|sai|soltou|soltando|saindo|fazendo) (?:muita |uma )?(?:fumaca|faiscas?)|cheiro (?:forte )?de (?:queimado|gas|plastico queimado)|cheirando a (?:queimado|gas)|vazamento de gas|vazando gas|(?:explodiu|explodiram|estourou (?:na|no|em|a bateria)|bateria (?:esta |ta )?(?:inchada|estufada|estufou|inchou))|curto-?circuito|deu curto|monoxido de carbono|cacos? de vidro (?:na|no|dentro)|vidro (?:na|dentro d[ao]) (?:minha |meu )?comida',
    ],
    [
      'harm',
      '(?:levei|tomei|leva|levou|tomou|da|deu|dando) (?:um |uma )?(?:choque|choques|descarga)(?: eletrico| eletrica)?(?! (?:de realidade|quando (?:vi|li|soube)))|choques? eletricos?|fui eletrocutad[oa]|(?:me|eu me) (?:queimei|cortei|machuquei|feri|intoxiquei)(?! o cabelo)|(?:queimou|cortou|machucou|quebrou) (?:a|o|minha|meu) (?:minha |meu )?(?:mao|dedo|braco|pe|perna|rosto|olho|boca|cabeca|dente)|(?:meu|minha) ~1(?:filh[oa]|bebe|net[oa]|espos[oa]|marido|mae|pai|avo|cachorr[oa]|gat[oa]|irma|irmao) (?:engoliu|se engasgou|engasgou|se machucou|se queimou|se cortou|passou mal|foi parar|quase (?:morreu|engasgou|se queimou)|levou (?:um )?choque|teve (?:uma )?reacao)|reacao alergica|intoxicacao (?:alimentar)?|fui intoxicad[oa]|(?:fui|foi|fomos|fui parar|acabei) (?:parar )?(?:no|na) (?:hospital|pronto.?socorro|emergencia|upa)|passei (?:muito )?mal (?:depois|apos|comendo|ao|com)|queimadura(?:s)? (?:de|na|no|em)',
    ],
    // Filipino.
    [
      'danger',
      '(?:na)?sunog (?:ang|yung|na|po|ung)|nasunog|nasusunog|umusok|umuusok|nag-?usok|nagusok|nagliyab|umapoy|umaapoy|nag-?apoy|sumabog|pumutok|nag-?spark|nagspark|nagka-?spark|(?:may )?amoy (?:na )?(?:sunog|gas|gasul|nasusunog)|tagas ng gas|may tagas|lumobo (?:ang|yung) baterya|lobo na (?:ang|yung) baterya|may (?:bubog|salamin) (?:sa|yung) (?:pagkain|loob)',
    ],
    [
      'harm',
      '(?:na|ma)?kuryente (?:ako|siya|kami|ang|yung)|nakuryente|na-?ground (?:ako|siya)|nasugatan|nasaktan (?:ang|yung) (?:anak|asawa|nanay|tatay|kapatid|bata|paa|kamay)|nalason|na-?food ?poison|na-?ospital|naospital|sinugod (?:namin |ko |siya |ako |sa )*(?:sa )?(?:ospital|hospital|er)|nalunok (?:ng|nya|niya)|nabulunan|nagka-?(?:allergy|rashes|allergic)|napaso|nahiwa (?:ako|ang|yung)|napaso (?:ako|ang)',
    ],
    ...safetyFrames,
  ],
  means({ lead, tail, words, folded }) {
    if (isDenied(lead) || isSupposed(lead) || isAsked(lead, tail) || isPast(lead, tail) || isStory(lead)) return false
    if (/\b(?:nobody|no one) (?:was|got)\b/.test(words)) return false
    if (
      /\b(?:price|prices|bill|news|cost|costs|fee|fees|quality|service|attitude|total) (?:really |\w+ly )?$/.test(
        lead,
      ) &&
      /^shocked/.test(words)
    )
      return false
    if (/\b(?:delicious|in a good way|love it|yummy|tasty)\b/.test(tail)) return false
    if (/^cut\b.*\bhair$/.test(words) || /^ ?(?:laughing|with laughter|with joy)\b/.test(tail)) return false
    // Goods and figures of speech.
    if (
      /^ ?(?:tv|stick|hd|tablet|sale|sign|emoji|safety (?:kit|certificate)|pit|proof|resistant|retardant|policy|insurance|recall list)\b/.test(
        tail,
      )
    )
      return false
    if (
      /\b(?:smok|cigar|vape shop|barbecue|bbq)/.test(words) &&
      /\b(?:i|he|she|we) (?:started|quit|stopped|am|was) /.test(`${lead} ${words}`)
    )
      return false
    if (
      /\bhospitali[sz]ed$/.test(words) &&
      !/\b(?:after|because of|due to|from|by) (?:\w+ ){0,3}(?:your|the|this|it|using|eating|drinking|taking|wearing|burns?|injur\w+|poison\w+)/.test(
        tail,
      )
    )
      return false
    if (
      /^(?:burned|burnt|hurt) (?:me|us)$/.test(words) &&
      /\b(?:you|he|she|they|company|people) (?:have |guys |all |really |badly )*$/.test(lead)
    )
      return false
    if (/\b(?:heart|wallet|bank|feelings|inbox)\b/.test(tail.slice(0, 24))) return false
    if (
      /\b(?:explot\w+ la cabeza|(?:bombillo|bombilla|foco|lampada|lampara|ampolleta))\b|^explot\w+ (?:en|de) (?:ventas|risa|alegria)\b|^sumabog\b.* (?:benta|sales|views|likes)\b/.test(
        `${words}${tail}`,
      )
    )
      return false
    return !/\b(?:unplugged it before anything|it'?s a joke|just kidding)\b/.test(folded)
  },
})
