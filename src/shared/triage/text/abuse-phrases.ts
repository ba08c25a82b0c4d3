/**
 * Wordings of abuse and of threats against persons, in folded English, Spanish, Portuguese and Filipino. An insult
 * needs somebody it is aimed at; a threat needs the act and its victim. Swearing alone aims at nobody: it is a kind of
 * its own, which counts only where a workspace wants it to.
 */
export const abuseKinds = ['threat', 'insult', 'slur', 'sexual', 'swearing'] as const
export type AbuseKind = (typeof abuseKinds)[number]
export type AbuseRow = readonly [AbuseKind, string]

const fuck = '(?:fuck|fucks|fuk|fck|fvck|phuck|f\\*+k?|f\\*ck|f-ck|f#ck|f@ck|fu\\*k|f\\*\\*k|eff)'
const fucking = '(?:fucking|fuckin|fkn|fcking|fking|f\\*+(?:ing|king)?|effing|freaking|bloody|goddamn|damn|god damn)'
const noun =
  '(?:idiots?|idoits?|idots?|morons?|imbeciles?|cretins?|dumb ?ass(?:es)?|dumbasses|dumb ?fucks?|jackass(?:es)?|ass ?holes?|a\\*\\*holes?|assh\\*les?|a-holes?|arse ?holes?|bitch(?:es)?|b\\*tch(?:es)?|b!tch|biatch|bastards?|cunts?|c\\*nts?|dicks?|dickheads?|d\\*ckheads?|pricks?|scumbags?|scum|losers?|retards?|pigs?|clowns?|fools?|pieces? of (?:shit|sh\\*t|crap|trash|garbage|filth)|mother ?fuckers?|motherf\\*+ers?|fuckers?|f\\*ckers?|fuck ?wits?|fucktards?|wankers?|twats?|tossers?|bellends?|knobheads?|douche ?bags?|douches?|whores?|sluts?|parasites?|vermin|cockroach(?:es)?|dimwits?|halfwits?|dipshits?|shitheads?|bollocks head|nitwits?|numbnuts|airheads?|simpletons?|dunces?|ignoramus|low ?lifes?|degenerates?|cocksuckers?|dumb ?shits?|son of a bitch|sons of bitches|sob|donkeys?|monkeys?|jerks?|jerkoffs?|asses|ass|trash|garbage|filth)'
const adjective =
  '(?:stupid|dumb|braindead|brain[- ]dead|brainless|disgusting|pathetic|retarded|moronic|idiotic|worthless|filthy|ugly|fat|dense|thick|illiterate|ignorant|sick|vile|evil|despicable|dumb as \\w+|stupid as \\w+|an? disgrace to)'
const degree = `(?:just |all |guys |people |lot |such |so |really |truly |clearly |obviously |still |being |either |both |nothing but |not only |like |a |an |the |bunch of |pack of |bunch a |total |complete |completely |absolute |absolutely |utter |utterly |real |biggest |most |little |lazy |useless |lying |dirty |goddamned |old |greedy |incompetent |arrogant |heartless |${fucking} |${adjective} )*`
const staff =
  '(?:agents?|reps?|representatives?|advisors?|operators?|employees?|staff|support (?:team|staff|guys?)|team|colleagues?|managers?|supervisors?|drivers?|couriers?|delivery (?:guy|man|driver)|guy|girl|lady|woman|man|cashiers?|technicians?|boss|ceo|workers?|csrs?)'
const you =
  "(?:you|u|ya|yous|you all|y'all|yall|your (?:\\w+ )?(?:agents?|staff|family|kids|children|wife|husband|mother|mom|mum|employees?|boss|team|ceo|drivers?|manager|supervisor|workers?|people)|all of you|every (?:single )?(?:one|last one) of you|everyone (?:there|in (?:your|the|that) \\w+|who works)|someone (?:there|at your|in your)|whoever (?:is|did|works|answers)|him|her|them all)"
const will = `(?:will|'ll|ll|(?:'m |m |am |'re |are )?(?:going to|gonna|gunna|about to)|wanna|want to|swear i'll|would love to|am about to|shall|could|gotta|about to|should) (?:${fucking} |personally |just |literally |come (?:over |down |there )?(?:and |to )?|happily |really |find you and |go there and |be forced to |have to )*`

/** English. */
export const englishAbuse: readonly AbuseRow[] = [
  [
    'threat',
    `(?:i|we|ill|someone|somebody|my (?:friends?|brothers?|boys?|guys|husband|dad|cousins?)) ?${will}(?:kill|murder|stab|strangle|choke|slap|punch|beat|shoot|hurt|rape|lynch|behead|hang|slaughter|torture|smack|bash|jump|end|maim|gut|skin|assault|attack|whip|break|injure|knife|shank|cripple|harm|burn) ${you}(?! (?:an? (?:e-?mail|mail|message|text|note|line|copy|link|reply|quick|dm|screenshot|photo|pic|response)|over (?:an?|the|my|some)|my|some|the (?:details|link|email|info|order|screenshot|number|file)|at your own|in (?:the )?(?:ratings?|reviews?|court)|on price|in the wallet|financially|to it|with (?:kindness|bad reviews|a bad review)|business|reputation|a message))`,
  ],
  ['threat', `i ?${will}(?:destroy|find|get) (?:you|u|ya)(?= and (?:hurt|kill|beat|make you|you|break|your)|[.!]| ?$)`],
  [
    'threat',
    `(?:i|we) ?${will}(?:kick|beat|whoop|whip|smash|break|cut|slit|bash|burn|shoot|snap|crush|stomp|blow|rip|tear|wring|bust|cave|chop|slice|knock|split|carve) (?:in |up |out |off )?(?:your|ur|his|her|their|you) (?:(?:${fucking}|damn|ugly|stupid|fat) )*(?:asses|ass|arse|face|head|skull|legs?|neck|necks|arms?|bones|fingers?|kneecaps?|knees|teeth|throat|brains?|balls|windows?|jaw|nose|house|home|car|office|offices|building|store|shop|warehouse|headquarters|throats|heads|faces|guts|tongue|eyes|limbs?|out(?! of))`,
  ],
  [
    'threat',
    `(?:hunt|track|chase) (?:you|u|him|her|them|your \\w+) down|come after (?:you|u|your family)|(?:come|coming|driving|showing up|show up|drive) (?:over |down )?(?:to|there|and visit|visit) (?:(?:to )?your |the |that )?(?:office|store|shop|building|house|home|headquarters|place|warehouse)?(?: \\w+)? ?(?:and|with|to) (?:\\w+ )?(?:my )?(?:gun|bat|baseball bat|knife|knives|weapon|kill|shoot|beat|hurt|punch|smash|break|burn|stab|blow|strangle|slap|rifle|shotgun|gasoline|machete)`,
  ],
  [
    'threat',
    `(?:i|we) (?:know|found out|can find out|will find out|'ll find out|already know|have found|found) where (?:you|u|he|she|your family|your kids|they) (?:live|lives|work|works|sleep|park)|find (?:out )?where (?:you|u) live|watch (?:your|ur) back|sleep with one eye open|you(?:'?re| are| r|'?ll be| will be| better be| gonna be| are going to be| all)* (?:so )?(?:dead(?: meat| man| woman)?(?= |[.!,]|$)(?! (?:on|right|wrong|serious|set|end|silent|slow|to me|inside))|(?:going to|gonna) (?:die|bleed|suffer for|get hurt|regret (?:this|it|ever)))|you(?:'?ll| will| are going to|'?re going to|'?re gonna| gonna) (?:all )?(?:die(?= |[.!,]|$)|bleed|regret (?:this|it|the day|ever|that)|pay for (?:this|it|that|what)(?: \\w+| you did)?(?=[.!,]| ?$)|pay with your|wish you (?:were never|had never|were dead)|be sorry you(?: were)?|get what'?s coming|end up dead|need a doctor|need an ambulance)`,
  ],
  [
    'threat',
    `(?:burn|blow|shoot|bomb|torch)(?:ing)? (?:up |down )?(?:your|the|this|that|ur)(?: \\w+)? (?:offices?|building|store|shop|house|headquarters|hq|place|warehouse|company|branch|call cent(?:er|re))(?: down| up)?|(?:put|plant|planting|planted|leave|send) (?:you )?a bomb|bomb (?:in|at) your|(?:bring|bringing|grab|grabbing|get|getting|load|loading|have|got) (?:a|my) (?:gun|rifle|shotgun|knife|machete|baseball bat) (?:and|to|with|down|ready|for you|waiting)|put a bullet|bullet in (?:your|ur|his|her)|make you (?:bleed|suffer|pay in blood)|(?:beat|kick|knock|slap|smack|punch) the (?:shit|crap|hell|living (?:shit|daylights)|fuck|daylights|teeth) out of (?:you|u|him|her|them|your \\w+|whoever)|(?:punch|slap|smack|kick|hit|spit on|spit) (?:you|u|him|her|him|someone|somebody|them|your \\w+) (?:right )?(?:in|on|across) (?:the|your|his|her) (?:\\w+ )?(?:face|head|mouth|balls|throat|jaw|teeth|nuts)|(?:somebody|someone) (?:is |'s |s )?(?:going to|gonna|will) (?:get hurt|die|get killed|bleed)|hope you like hospital`,
  ],
  [
    'insult',
    `i (?:really |sincerely |truly )?(?:hope|wish|pray)(?: that)? (?:you|u|your \\w+|you all|all of you|they|everyone there|he|she)(?: all| people)? (?:would |will |just |fucking |slowly |get hit and )*(?:die|dies|died|rot|rots|burn|burns|suffer|suffers|choke|chokes|get (?:cancer|covid|hit|raped|run over|killed|aids|shot)|gets (?:cancer|hit|killed)|drop dead|drown|starve|crash and die)|(?:you|u|they|all of you|your \\w+)(?: all| people)? (?:deserve|should|ought|need)(?: to| be)? (?:die|be (?:shot|killed|hanged|hung|raped|dead|put down|slapped|beaten)|kill (?:yourself|yourselves)|drop dead|hang yourself|rot in hell|burn in hell|shot|hanged)|(?:go |please |just )*(?:kill (?:yourself|yourselves|urself|ur self)|kys|hang (?:yourself|urself)|drop dead|rot in hell|burn in hell|go (?:and )?die|die in a fire|jump off a (?:bridge|cliff)|eat (?:shit|a dick|my ass)|go to hell|choke on (?:it|a))(?= |[.!,]|$)`,
  ],
  [
    'insult',
    `${fuck} (?:you|u|ya|off|yourself|yourselves|urself|y'?all|all of (?:you|u)|the lot of you|(?:your|ur) (?:mother|mom|mum|family|company|face|policy|manager|boss)|this company|him|her|them)|go ${fuck} (?:yourself|urself|yourselves|off|a \\w+)|screw (?:you|u)(?= |[.!,]|$)|fuckoff|fuckyou|fuk u|f u(?= |[.!,]|$)|stfu|gtfo|shut (?:the (?:fuck|hell) )up|shut the ${fuck} up|shut (?:your|ur) (?:\\w+ )?(?:mouth|face|trap|gob|hole|piehole)|shut up(?= (?:you|u|bitch|idiot|already|now|and (?:listen|do|get))|[.!]| ?$)|piss off(?= |[.!,]|$)|kiss my (?:\\w+ )?(?:ass|arse)|up yours|shove it up your|stick it up your|lick my|bite me(?=[.!]| ?$)|get stuffed|sod off|bugger off|drop dead|curse (?:you|your family)|damn you(?: all| people| to hell)?|f\\*+ you|f u c k`,
  ],
  [
    'insult',
    `(?:you|u|ur|youre|yall|y'all)(?: people| guys| all| lot| fools| folks)?(?:'?re| are| r|'?ve been|'?s| is| must be| have to be| gotta be| sound like| look like| were| act like| behave like|)(?: \\w+ing)? ${degree}(?:${noun}|${adjective}(?= (?:people|person|man|woman|girl|boy|human|guys|lot|or what|and|as|fuck|little|${noun})|[.!,?]| ?$))(?! (?:bot|robot|machine|chat ?bot|ai|app|website|computer|program|system|policy|policies|for me|to work|process|rules?|questions?|answers?|company|phone|product|of (?:this|it)|me off|around|out loud|up my|y'all's))`,
  ],
  [
    'insult',
    `(?:are|r) (?:you|u) (?:all |guys |people )*(?:${fucking} |really |that |just |some kind of |actually |completely |always this |this |a |an |literally )*(?:${noun}|stupid|dumb|retarded|braindead|brain dead|brainless|illiterate|mentally (?:ill|challenged)|on drugs|high|slow in the head|out of your (?:\\w+ )?mind|insane)(?! (?:bot|robot|machine))(?=[ .!?,]|$)`,
  ],
  [
    'insult',
    `(?:bunch|pack|load|gang|team|company|group|crowd) of (?:\\w+ )?(?:\\w+ )?(?:idiots|morons|imbeciles|assholes|arseholes|bastards|bitches|clowns|cunts|dickheads|fools|losers|retards|scumbags|pigs|monkeys|wankers|twats|dumbasses|incompetent idiots|fuckers|motherfuckers|parasites|cretins|jerks|donkeys|animals)`,
  ],
  [
    'insult',
    `(?:your|the|that|this|ur|those|these|last|some|another|one of your)(?: \\w+)? ${staff}(?: (?:i|that|who) (?:\\w+ ){1,4}| of yours| there| on the phone| here)*(?:'?s| is| are| was| were| sounds like| must be| being| acted like| seems to be) ${degree}(?:${noun}|stupid|dumb|retarded|braindead|brain[- ]dead|brainless|moronic|illiterate|disgusting human)(?! (?:to|of|that|for|by) )`,
  ],
  [
    'insult',
    `(?:idiot|idiotic|moron|moronic|asshole|arsehole|bitch|stupid|dumb|retarded|brainless|braindead|imbecile|dumbass|cunt|stupid-?ass|dumb-?ass)(?: ${fucking}| ass| little| bitch| lazy| useless)* (?:agents?|reps?|representatives?|managers?|drivers?|delivery (?:guy|man|driver)|employees?|staff|csrs?|operators?|woman|supervisors?|lady|cow|workers?|bitch(?:es)?|cashiers?|technicians?|colleagues?|support (?:staff|team|guys?))|(?:what|such) an? (?:${fucking} |absolute |complete |total |stupid |dumb |lazy |useless |rude |lying )*(?:idiot|moron|asshole|arsehole|bitch|cunt|prick|dick|dickhead|wanker|twat|jerk|bastard|imbecile|scumbag|retard|dumbass|clown)(?! (?:i |for |move|thing|of myself|me ))`,
  ],
  [
    'insult',
    `(?:listen|look|hey|ok|okay|yo|hello|oi|fine|thanks|well|yeah|yes|no|sure|bye|and|please)(?: here| up)?,? (?:you )?(?:${fucking} |little |stupid |dumb |fat )*(?:idiots?|morons?|ass ?holes?|bitch(?:es)?|motherfuckers?|dickheads?|fuckers?|dumb ?ass(?:es)?|cunts?|pricks?|scumbags?|dipshits?|bastards?|wankers?|imbeciles?|retards?|fuckface|dumbfucks?)|(?:call(?:ing|ed)?|consider) (?:you|him|her|them) (?:an? |all )?(?:\\w+ )?(?:idiot|moron|bitch|asshole)s?|(?:your|ur) (?:mother|mom|mum|mama|sister|wife)(?:'s| is| was)?(?: \\w+)? (?:a (?:\\w+ )?(?:whore|slut|bitch|pig|cow|prostitute)|whore|cunt|pussy)|suck (?:my|a|on my) (?:\\w+ )?(?:dick|cock|balls|d\\*ck|c\\*ck|nuts)|mother ?fuckers?|cock ?suckers?|(?:you|your|ur) (?:pea|tiny|little|empty)[- ](?:brain|brained|skull|head)|(?:do|have) you (?:even )?(?:have|got) a brain|(?:too|so) (?:${fucking} )?(?:stupid|dumb|thick|dense|retarded) to (?:understand|read|help|do|know|figure|get|answer|realize|realise|see|follow|work|comprehend)|scum of the earth|waste of (?:oxygen|space|air|skin)|your parents (?:must|should) be (?:ashamed|siblings)|inbred|piece of human|subhuman`,
  ],
  [
    'insult',
    `(?:idiots?|morons?|ass ?holes?|bastards|bitch(?:es)?|cunts?|imbeciles?|dickheads?|motherfuckers?|wankers?|scumbags?|dumb ?ass(?:es)?|retards?|assh\\*les?|a\\*\\*holes?)(?=[.!?]| ?$)`,
  ],
  [
    'slur',
    `n[i1*]gg(?:er|a|ah)s?|n\\*+(?:er|a)s?|n-word|f[a4@*]gg?[o0*]ts?|fags?|kikes?|chinks?(?! in)|spics?|wetbacks?|pakis|(?:you|dirty|bloody|filthy|stupid|these|those|fucking|damn) paki(?!-)|gooks?|trann(?:y|ies)|ragheads?|towelheads?|sand ?n\\w+|dykes?|retarded (?:people|person|fuck|agent|bitch)|mongoloids?|jungle bunn(?:y|ies)|cotton picker|beaners?|curry ?muncher|street ?shitters?|pajeets?|dirty (?:immigrants?|foreigners?|indians?|mexicans?|arabs?|jews?|muslims?|blacks?|pakis?|filipinos?|asians?|gyps(?:y|ies))`,
  ],
  [
    'slur',
    `(?:stupid|filthy|${fucking}|lazy|scamming|brown|damn|third world|smelly) (?:indians?|foreigners?|immigrants?|mexicans?|filipinos?|pinoys?|pinays?|arabs?|muslims?|jews?|blacks|asians?|chinese|africans?|gyps(?:y|ies)|gays?|lesbians?|latinos?|women|females?|third worlders?)(?! (?:food|restaurant|place|app|version|keyboard|takeaway|section|language|subtitles))|go back to (?:your (?:own )?|ur )?(?:country|africa|india|mexico|china|pakistan|the philippines|jungle|where you came from|the jungle)(?! (?:settings?|page|selection|menu))|(?:don'?t|do not|won'?t|refuse to|never) (?:want to )?(?:talk|speak|deal|be served|be helped)(?:ing)? (?:to|with|by) (?:a |an |any |some |you )*(?:black|indian|immigrant|foreigner|muslim|jew|jewish|gay|woman|female|filipino|mexican|asian|african|arab)s?(?: person| people| agent| woman| man)?`,
  ],
  [
    'sexual',
    `(?:send|show|give) (?:me )?(?:us )?(?:some |a |your |ur |any )?(?:nudes?|naked|nude pics?|sexy (?:pics?|photos?|pictures?)|(?:pics?|photos?|pictures?) of (?:your|ur|you naked|you in) ?(?:\\w+ )?(?:tits|boobs|ass|body|feet|pussy|cock|dick|underwear|bikini|lingerie)?|tits|boobs|pussy|(?:your|ur) (?:tits|boobs|ass|pussy|body|breasts|cock|dick|feet|panties))|what(?:'s| are| r|re)? (?:you|u|your|ur) (?:wearing|bra size|cup size)|(?:are|r) (?:you|u) (?:\\w+ )?(?:horny|wet|naked|a virgin|single)(?= |[?.!,]|$)(?! (?:room|point|user))|(?:your|ur) (?:\\w+ )?(?:tits|boobs|pussy|cock|breasts|nipples|vagina|panties)|nice (?:tits|ass|boobs|rack)|(?:want|wanna|going|gonna|like|love|let me|let'?s|can i|could i|would)(?: to| you to)?(?: \\w+)? (?:fuck|bang|sleep with|have sex(?: with)?|touch|lick|screw|undress|kiss|grope|spank|cum (?:on|in)|make love to|get in bed with|bend) (?:you|u|ur|your)(?! up| off| over(?! (?:my|the)))|(?:hey|hi|hello|ok|yes|thanks) (?:there )?(?:sexy|hot stuff|sweet ?cheeks|sugar tits|babe)|you(?:'?re| are| sound| look| r)? (?:so |really |very |fucking |damn )?(?:sexy|horny|fuckable|a hottie|hot(?= |[.!,]|$)(?! (?:on|off|in|at|line|lines|water|enough|to|spot)))|blow ?jobs?|hand ?jobs?|jerk(?:ing)? off|suck me|sit on my (?:face|lap)|my (?:big |hard |huge |throbbing )?(?:dick|cock|penis|boner|erection)(?= |[.!,]|$)|have sex(?: with me)?|sex with (?:you|u|me)|sext|i(?:'m| am) (?:so )?horny|date me|go out with me`,
  ],
  // What is done to a part of the body, whoever it is that says so.
  [
    'threat',
    `(?:and|to|will|'ll|gonna|wanna|gotta|would|could|let me|come|then|ill|personally|happily) (?:${fucking} )?(?:smash|break|punch|slap|kick|beat|cut|slit|snap|crush|bash|knock|cave|stomp|rip|bust|wring|rearrange|split|carve|crack|hit|kick in|bash in|spit in|spit on)(?: in| up| off| out)? (?:your|ur|his|her|their|you) (?:(?:${fucking}|damn|ugly|stupid|fat|little) )*(?:asses|ass|arse|face|faces|head|heads|skull|legs?|necks?|arms?|bones|fingers?|knees|kneecaps|teeth|throats?|brains?|windows?|jaw|nose)`,
  ],
  [
    'threat',
    `(?:come|coming|be there|show up|showing up|drive|driving|visit|visiting|pay you a visit|turn up|waiting for you|wait for you|come over|come down)(?: \\w+){0,4} with (?:a|my|the|some) (?:\\w+ )?(?:bat|baseball bat|gun|knife|rifle|shotgun|machete|axe|hammer|crowbar|weapon|pistol|petrol|gasoline|boys|friends and)|mak(?:e|ing) (?:you|u|them|him|her|all of you) (?:all )?(?:bleed|suffer|cry|beg|scream|pay (?:with|in) (?:your )?(?:blood|life|lives|teeth))|(?:wait|waiting) (?:for (?:you|him|her) )?(?:outside|after work|in the parking lot)(?: (?:of|for|your|the|you|office|work|store|shop))*(?= (?:and|with|to)|[.!]| ?$)|(?:you|u)(?:'ll| will| won'?t|'re not going to| are not going to| wont) (?:\\w+ )?(?:see tomorrow|live to (?:see|regret)|leave (?:work|the office|that office) alive|make it home|get out alive|walk again)|(?:your|ur) (?:days|hours) are (?:numbered|counted)|(?:going to|gonna|will|'ll) (?:be )?(?:violence|blood|bloodshed)|(?:things|it) (?:will|'ll|is going to|are going to|'s gonna|gonna) (?:get|turn) (?:violent|physical|bloody)`,
  ],
  [
    'insult',
    `(?:go|why don'?t you|please|just|can) (?:and )?(?:screw|stuff|hang|play with|f|shoot|drown|neck) (?:yourself|yourselves|urself)|whoever (?:\\w+ ){1,6}(?:is|are|must be|has to be|was) ${degree}(?:${noun}|${adjective}(?=[.!,?]| ?$| and))|(?:you|u)(?:'?re| are| r|'?ve got to be| must be| have to be)? (?:${fucking} )?(?:literally |honestly |really |truly |by far |probably )*(?:the |one of the )?(?:dumbest|stupidest|most (?:stupid|ignorant|idiotic|pathetic|retarded|brainless|disgusting|moronic|worthless)|ugliest|thickest|vilest) (?:\\w+ )?(?:person|people|human|humans|agent|rep|woman|man|creature|creatures|thing|lot|bunch|being|beings|individual|customer service \\w+|employee)|(?:so|such|too|how|that|this|really|fucking|very) (?:dumb|stupid|thick|dense|retarded|brainless) (?:are you|r u|can you (?:people |guys )?be|you are|u are|u r|must you be|do you have to be)|(?:you|u)(?:'?re| are| r) (?:just |all |really |such |truly |clearly )*(?:so |too |as |that |just |pretty |very )(?:${fucking} )?(?:dumb|stupid|thick|dense|retarded|brainless)`,
  ],
  [
    'insult',
    `you (?:(?:${fucking}|little|filthy|dirty|stupid|lying|fat|ugly|old|lazy|greedy|useless|miserable|pathetic|slimy|disgusting|dumb|sad|rotten|worthless|absolute|total|utter|complete|evil|nasty|corrupt|bloody|goddamn|spineless|thieving) )+(?:rats?|snakes?|worms?|cows?|pigs?|dogs?|weasels?|insects?|creeps?|freaks?|trolls?|tools?|muppets?|toads?|goats?|sheep|donkeys?|monkeys?|apes?|swine|maggots?|pests?|leech(?:es)?|crooks?|thie(?:f|ves)|scammers?|liars?|cowards?|hags?|witch(?:es)?|imps?|lumps?|excuses? (?:of|for) (?:a|an) \\w+|plebs?|peasants?|bugs?|turds?|animals?|people|person|idiots?|waste)|what an? (?:${fucking} |absolute |complete |total |utter |real |stupid |dumb |lazy |useless |pathetic |disgusting )*(?:tool|muppet|pleb|cretin|weasel|rat|snake|pig|cow|loser|creep|freak|numpty|plonker|pillock|git|disgrace of a (?:person|human)|waste of (?:oxygen|space|skin)|piece of (?:shit|work|trash|garbage))(?= (?:you|u)\\b|[.!]| ?$)|(?:pathetic|poor|sorry|sad|miserable) excuses? (?:of|for) (?:an? )?(?:human|person|agent|human being|man|woman|manager)|(?:you|u|your \\w+)(?:'?re| are| is)? (?:a |an )?(?:disgrace to (?:humanity|the human race)|oxygen thie(?:f|ves)|muppets?|numpty|numpties|plonkers?|pillocks?|scumbags?|lowlives|tools|complete tool|absolute tool|weasels?|rats|snakes|creeps?|freaks?)(?=[ .!,?]|$)|your (?:whole |entire |fucking )?(?:team|family|staff|company|crew) (?:should |can |must |all |deserves to |ought to |needs to )*(?:gets? (?:cancer|covid|hit by|run over|shot|killed)|rots?(?! in)|die|dies|burn|burns|rot in hell|drop dead)|(?:hope|wish)(?: that)? (?:your|ur|the) (?:\\w+ ){1,3}(?:gets? (?:cancer|hit|killed|run over|shot)|dies?|rots?|burns?|suffers?|bleeds?)`,
  ],
  [
    'sexual',
    `(?:send|show|give)(?: me)? (?:your|ur|some|a|more) (?:\\w+ )?(?:pics?|photos?|pictures?|selfies?|snaps?)(?: \\w+)? (?:sexy|baby|babe|hottie|hot stuff|honey|naked|sweetie|gorgeous|beautiful)|(?:sexy|hot|naked|nude|dirty) (?:pics?|photos?|pictures?|selfies?) of (?:you|u|yourself)|(?:you|u|your voice|ur voice) (?:make|makes|turn|turns|are turning|get|gets|is making) me (?:\\w+ )?(?:horny|hard|wet|on(?=[.!,]| ?$)|aroused)|(?:come|come over|wanna come|want to come) (?:to|over to) my (?:bed|place) (?:and|tonight|baby|sexy)|what colou?r (?:is|are) (?:your|ur) (?:panties|underwear|bra|thong)|(?:kiss|touch|lick|spank|ride|bang|undress) (?:your|ur) (?:\\w+ )?(?:body|lips|ass|tits|boobs|pussy|neck)|i(?:'d| would) (?:like to |love to |totally |so )*(?:bang|fuck|do|smash|ride|bend over) (?:you|u|that ass)(?= |[.!]|$)(?! a favou?r| (?:some|the|good|one|for))`,
  ],
  [
    'insult',
    `(?:what|which) (?:kind|sort|type) of (?:an? )?(?:${fucking} |complete |total |absolute |stupid )*(?:idiot|moron|imbecile|retard|asshole|cretin|clown|monkey|dumbass|fool)s?|(?:that|this|the|your) (?:${fucking} |old |stupid |dumb |ugly |lazy |filthy |rude )*(?:fat |stupid |ugly |filthy |dirty )(?:pig|cow|bitch|bastard|whore|hag|witch|dog|slob|fuck|slut)s?|(?:is|are) (?:everyone|everybody|all of you|the whole team|your (?:whole |entire )?(?:team|staff)|all your \\w+|anyone|they all)(?: (?:there|here|at|in|of|your|the|company|office|that|over|working|who|works|team|support|call|center|place)){0,6} (?:${fucking} |completely |totally |just |this |that |really |all )*(?:retarded|stupid|dumb|brainless|brain ?dead|idiots?|morons?|illiterate|an idiot|a moron|imbeciles|inbred)|(?:hope|wish|pray)(?: that)? (?:you|u|they|all of you)(?: (?:all|lose|your|ur|job|jobs|house|home|everything|and|get|sick|fired)){0,8} (?:die|rot|starve|suffer|bleed|burn)(?: (?:alone|slowly|in|soon|painfully))?|suck (?:it|on it)(?: (?:losers?|bitch(?:es)?|idiots?|you))|(?:losers|scum|vermin|trash|parasites)(?=[.!]| ?$)|son of a bitch(?=[.!]| ?$)|fk (?:u|you|off)|(?:ef|eff) (?:u|you)(?= |[.!]|$)|(?:go|crawl) back (?:to|under|into) (?:the |your |whatever )?(?:hole|cave|rock|sewer|kindergarten|gutter)(?: you)?|(?:you|u)(?:'?ve| have)? (?:got )?(?:the (?:brain|iq|intelligence|brains)|an iq) of (?:an? )?\\w+|were you (?:dropped|born (?:stupid|that dumb))`,
  ],
  [
    'insult',
    `(?:(?:useless|fucking|fuckin|stupid|dumb|bloody|lazy|damn|lying|worthless|pathetic|fat|ugly|goddamn|absolute|total|complete) )+(?:idiots?|morons?|bitch(?:es)?|bastards?|cunts?|assholes?|losers|scum|imbeciles?|retards?|dickheads?|wankers?|scumbags?)(?=[.!?,]| ?$)|get (?:cancer|aids|raped|fucked|run over)(?=[.!]| ?$| and)|(?:die|rot)(?: already| slowly| alone| in pain|,? you \\w+| bitch)(?=[.!]| ?$)|(?:hope|wish)(?: that)? (?:you|u|they|all of you|he|she)(?: all)? (?:get|gets|are|is) (?:cancer|hit|raped|run over|shot|killed|sick and die|beaten up|robbed|covid)|(?:shove|stick|stuff|ram) (?:[a-z']+ ){1,4}up (?:your|ur) (?:\\w+)|(?:shove|stick) (?:it|that|this) where the sun`,
  ],
  [
    'threat',
    `(?:he|she|they|your \\w+)(?:'s| is|'re| are) (?:a |so |all )?dead (?:man|woman|meat|men)|(?:find|found|figure|figuring|track|look)(?:ing)? (?:out )?(?:who|where) (?:you|u) (?:are|r|live|work)(?: \\w+)? and (?:i'?ll |will |then )?(?:\\w+ )?(?:hurt|kill|beat|make|break|punch|come|smash|stab|destroy|end)(?: (?:you|your))?|(?:slap|beat|kick|punch|smack|knock) the (?:\\w+ )?(?:shit|crap|hell|daylights|fuck|teeth) (?:out )?(?:of|outta) (?:that|this|the|your|every|all|one of) \\w+`,
  ],
  [
    'threat',
    `(?:i|we|ill) ?${will}(?:throw acid|throw a (?:brick|bomb|rock|molotov)|hunt (?:down|them|him|her)|kill|murder|shoot|stab|hurt|beat up|strangle) ?(?:at |in |on )?(?:somebody|someone|everyone|everybody|the (?:guy|person|driver|man|woman|one|idiot|agent|courier)|whoever|one of you|all of you|your (?:face|driver|agent|courier|staff))|you'?ll be sorry(?=[.!,]| ?$)|know where (?:your|ur|the) (?:\\w+ )?(?:\\w+ )?(?:parks?|lives?|works?|sleeps?|is parked)`,
  ],
  [
    'insult',
    `nazi (?:pigs?|scum|bastards?)|(?:ugly|fat|stupid|dirty|filthy|dumb)(?: (?:ugly|fat|stupid|dirty|filthy|dumb|old|little))+ (?:cow|pig|bitch|man|woman|slob|hag|bastard)|joke of an? (?:person|human|man|woman|human being)|(?:tell|ask) (?:that|this|the|your) (?:\\w+ )?(?:idiot|moron|imbecile|bitch|asshole|bastard|pig|clown|cow|retard)`,
  ],
  // Fire, weapons and lying in wait.
  [
    'threat',
    `(?:i|we|ill|someone|somebody) ?${will}(?:(?:burn|torch) (?:it|that|this|everything|all of it|the)(?: \\w+)?(?: place| store| shop| office| building)? (?:down|to the ground|to ashes)(?! to (?:an? )?(?:cd|dvd|disc))|blow (?:that|this|the) (?:place|store|shop|office|building|warehouse|branch) up|set (?:it|that place|this place|the place|your \\w+|the (?:store|shop|office|building|warehouse)) (?:on fire|alight|ablaze)|set fire to (?:your|the|that|this)|(?:torch|bomb|shoot up|blow up|attack|raid|burn|firebomb) (?:down |up )?(?:your|ur|that|this|the) (?:\\w+ )?(?:offices?|building|store|shop|house|headquarters|hq|warehouse|branch|call cent(?:er|re)|vans?|trucks?|depot))`,
  ],
  [
    'threat',
    `(?:i|we|ill) ?${will}(?:smash|break|trash|wreck|burn|torch|destroy|demolish|vandali[sz]e|kick in|slash|brick|shoot out) (?:\\w+ ){0,4}(?:windows?|doors?|cars?|vans?|tyres?|tires?|offices?|shop|store|building|house|warehouse|branch|trucks?|headquarters|counters?|shelves)(?: (?:of|at|in|on|outside))+ (?:your|you|ur|his|her|their|that)|(?:i|we|ill) ?${will}run (?:you|him|her|them|your \\w+|that \\w+|the (?:driver|courier|agent|guy|man|woman)) over(?! (?:the|my|our|these|some))|(?:i|we|ill) ?${will}run over (?:you|him|her|them|your (?:driver|courier|agent|dog|kids?|family|manager))`,
  ],
  [
    'threat',
    `(?:waiting|wait|hiding|standing|see you|catch you|meet you|find you|get you|jump you)(?: \\w+){0,5} (?:parking lot|car ?park|outside|alley|back door|gate|front door|entrance|corner)(?: \\w+){0,3} (?:with (?:an? |my )(?:\\w+ )?(?:bat|knife|gun|crowbar|hammer|boys|friends|brothers|pipe|chain|weapon|machete|axe)|when (?:your|his|her|the) shift|after (?:your|his|her) (?:shift|work)|when (?:you|he|she) (?:leaves?|gets? off|finish(?:es)?|comes? out))|make sure (?:you|u|they|he|she|all of you)(?: all| never| really)? (?:regrets?|suffers?|pays? for (?:this|it|that|what)|never (?:walk|sleep|breathe|see)|bleeds?|ends? up (?:in|dead))(?= |[.!,]|$)`,
  ],
  // Wished ill, called names, told where to go.
  [
    'insult',
    `(?:hope|wish|pray)(?: that)? (?:your|ur|you and your)(?: \\w+){0,2} (?:family|kids|children|mother|mum|mom|wife|husband|loved ones|son|daughter|parents|baby|staff|boss)(?: all| slowly| fucking)* (?:dies?|gets? (?:cancer|sick|hit|killed|run over)|burns?|rots?|suffers?|chokes?|crash(?:es)?|starves?)|(?:your|ur) (?:mother|mom|mum|parents|father|dad) should(?:'ve| have|a|of)? (?:aborted|swallowed|drowned|never had|left you|had an abortion|used a condom)|(?:you|u) should(?:'ve| have| of)? (?:been|be) (?:aborted|drowned|put down|sterili[sz]ed|locked up|hanged)`,
  ],
  [
    'insult',
    `(?:you'?re|you are|u r|u are|youre|you lot are|you people are|you guys are|your (?:\\w+ )?${staff} (?:is|are))(?: all| even| literally| honestly)* (?:dumber|thicker|stupider|denser|uglier|more (?:stupid|brainless|useless)|as (?:dumb|thick|stupid|dense|useless|ugly)) (?:than|as)|you(?:'?re| are| lot are| people are)? (?:\\w+ ){0,3}(?:disgrace|embarrassment|sorry excuse|poor excuse|insult|waste) (?:of|to|for) (?:an? |the )?(?:human(?: being| race)?s?|humanity|person|mankind|oxygen|space|skin|air|your (?:family|parents|profession))`,
  ],
  [
    'insult',
    `(?:shove|stick|stuff|cram) (?:your|ur|that|this|it|them|these|the|those)(?: \\w+){0,3} (?:up (?:your|ur)(?: \\w+)?|where the sun)|(?:get|grow|buy|find) (?:a|yourself a|some) (?:brains?|life)(?=[.,!]| ?$| you| idiot| moron)|you (?:little|dirty|slimy|smug|nasty|miserable|rotten|sad|pathetic|lazy|fat|stupid|ugly|old|worthless|disgusting|filthy|spineless|lying|greedy|incompetent|arrogant|brainless|evil|vile|wretched)(?: \\w+){0,2} (?:shit|prick|twat|creep|rat|worm|weasel|punk|brat|cow|pig|toad|troll|turd|snake|slug|leech|loser|maggot|hag|witch|freak|thief|goblin|muppet|peasant|parasite|clown|liar|bitch|bastard|idiot|moron|waste of (?:space|oxygen|skin|air))s?`,
  ],
  [
    'insult',
    `(?:your|the|that|this|ur) (?:\\w+ )?${staff} \\w+(?:'s| is| was) ${degree}(?:${noun}|stupid|dumb|retarded|brainless|moronic|ugly|fat)(?! (?:to|of|that|for|by|with|on) )|${noun},? (?:the (?:whole )?lot of you|all of you|every (?:last |single )?one of you|each (?:and every )?one of you)|pieces? of (?:shit|crap|trash|garbage|filth|scum)(?: of)?(?: an?)? (?:agents?|reps?|people|person|staff|human\\w*|manager|workers?|excuse|operator|supervisor|drivers?|employees?)`,
  ],
  [
    'slur',
    `(?:stupid|dumb|filthy|dirty|${fucking}|useless|damn|bloody|lazy|smelly|disgusting) (?:indians?|africans?|blacks?|chinese|asians?|arabs?|muslims?|mexicans?|foreign|foreigners?|immigrants?|jew(?:s|ish)?|gays?|pakistani|filipinos?|polish|romanian)(?: (?:fucking|stupid|dirty))?(?= ?(?:[.!,]|$)| (?:scum|trash|call cent(?:er|re)|agents?|people|workers?|pigs?|bastards?|idiots?|filth|monkeys?|rats?|dogs?|bitch(?:es)?|scammers?|cunts?))|(?:women|girls|females|you people|your kind|your people|foreigners|immigrants|your sort)(?: like you)? (?:belong|should (?:stay|be|go back|crawl back)|don'?t belong|have no place|ought to be)(?: back)?(?: (?:in|at|to))? ?(?:the |a |your )?(?:kitchen|home|zoo|jungle|cage|sewer|bed|country|gutter|here)`,
  ],
  [
    'sexual',
    `(?:want|wanna|like|love|care)(?: to)? (?:see|suck|touch|taste|feel|ride|lick|hold) my (?:\\w+ )?(?:dick|cock|penis|balls|package|junk|boobs|tits)|(?:suck|lick|touch|ride) my (?:\\w+ )?(?:dick|cock|balls|ass|penis)|(?:send|show)(?:ing)? you my (?:dick|cock|penis|boobs|tits)|dick ?pics?(?= |[.!?,]|$)`,
  ],
  [
    'threat',
    `(?:i'?d|i would|i'?ll|i will) (?:slap|punch|hit|strangle|kick|smack|choke|stab|shoot) (?:you|u|him|her|them)(?= |[.!,]|$)(?! (?:an? |up |over |with ))|(?:somebody|someone|i) (?:should|ought to|needs? to|will|'ll|must) (?:teach|give|show) (?:you|your \\w+|him|her|them|that \\w+)(?: all)? a (?:good )?(?:lesson with|beating|hiding|kicking|slap|thrashing)|(?:a lesson|lesson) with (?:a|my) (?:hammer|bat|knife|stick|belt|fist)|(?:set|sic|let) (?:the|my) dogs? (?:loose )?on (?:you|him|her|them|your)|(?:got|have|know|found) your (?:home )?address,? \\w+,? (?:sleep|watch|see you|be careful|better)`,
  ],
  [
    'insult',
    `(?:are|r) (?:you|u)(?: people| all| guys)? (?:born|raised|bred) (?:this|that|so) (?:thick|stupid|dumb|useless|dense)|inbred (?:\\w+ )?(?:morons?|idiots?|people|bastards?|trash|lot|hicks?)|bunch of inbred|hope (?:the|your|that) (?:building|roof|office|ceiling|place|plane)(?: \\w+){0,2} (?:falls?|collapses?|burns?|crash(?:es)?|caves)(?: (?:in|down))?(?: (?:on|with) (?:you|your|all))?|lazy (?:foreigners|immigrants|indians|mexicans|bastards|pigs|scum)|(?:you|she|u)(?:'re| are| sound| look)?(?: \\w+){0,4} (?:needs?|deserves?|wants?) (?:an? )?(?:good |proper )?(?:spanking|beating|slap|slapping|kicking|fuck)`,
  ],
  [
    'swearing',
    `${fuck}|fucked|fucked up|${fucking}|shit|shitty|bullshit|bs|crap|crappy|wtf|damned|goddamned|motherfucking|hell no|the hell|the fuck|asshole|bitch|ass|sh\\*t|bloody hell|son of a bitch|crapy|godamn|frigging|frickin|fricking|piece of (?:shit|crap)|fml|ffs|jfc`,
  ],
]
