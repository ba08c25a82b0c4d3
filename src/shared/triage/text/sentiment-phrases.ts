import { calmSigns } from './sentiment-phrases-calm.ts'
import { foreignSigns } from './sentiment-phrases-foreign.ts'
import type { PhraseSign } from './sentiment-sign.ts'

/** What customers of a support floor say when something went wrong, sorted by what it shows. */
const number = String.raw`(?:\d+(?:[.,:]\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|multiple|countless)`
const unit = '(?:minutes?|mins?|hours?|hrs?|hr|h|days?|weeks?|wks?|months?|mths?|years?|yrs?)'
const time = String.raw`(?:${number}|a|an|a few|few|a couple(?: of)?|half an?|over an?|all) ?(?:and a half |\+ ?|plus |full |whole |more |straight |business |working |solid |long )?${unit}`
const staff =
  '(?:agents?|staff|crew|people|employees?|reps?|team|support|customer (?:service|support|care)|drivers?|couriers?|colleagues?|attendants?|assistant|guys?|lady|man|service)'

export const complaintSigns: readonly PhraseSign[] = [
  {
    name: 'sarcasm',
    start: -0.8,
    patterns: [
      `(?:thanks|thank you|thx|tks|ty)(?: so much| a lot| again)?,? for (?:nothing|making|losing|ruining|wasting|cancell?ing|leaving|the (?:delay|${time}|wait|bump|no)|not|absolutely|breaking|stranding|delaying|ignoring|hanging|forcing|screwing|messing|lying)`,
      String.raw`(?:gee|gosh|wow|yeah|well),? (?:thanks|thx)|(?:thanks|thx) to (?:you|your|ur|this) (?:\w+ )?(?:airline|company|delays?|mess|mistakes?|incompetence|scheduling|crappy|bad|poor|cancell?ation|terrible|airline|error|policy|lack|stupid|team losing)`,
      String.raw`(?:great|good|nice|awesome|amazing|fantastic|excellent|stellar|fine|top|wonderful|brilliant|terrific) (?:job|work|going|way|effort|timing|plan|start) (?:\w+ )?(?:losing|cancell?ing|delaying|at|leaving|making|breaking|wasting|to|not|ruining|messing|screwing|with the delay)`,
      "(?:oh |well |just |that'?s just |yay |wow )?(?:great|awesome|nice|wonderful|fantastic|lovely|brilliant|perfect|super|excellent|cool|marvell?ous)[,.!]* (?:another|now|so now|one more|yet another|i guess|delayed|cancell?ed|more|and now|no|still|just what i need(?:ed)?)",
      "(?:oh|well|just|thats|that'?s just|how) (?:great|lovely|wonderful|perfect|brilliant|fantastic|convenient|nice of you)[.,!]*",
      "(?:way to go|nice one|nice try|good luck (?:to anyone|to anybody|getting|with|trying|reaching)|yeah right|ya right|sure you (?:do|are|will)|surprise,? surprise|as (?:usual|always)|must be nice|gotta love|got to love|don'?t you (?:just )?love|nothing (?:says|like)|what a surprise|no surprise|how surprising|shocker|big surprise|real (?:classy|nice|helpful|professional|cool)|really classy|classy|so much for|and they wonder|slow clap|hope (?:you'?re|you are|ur|your) (?:all )?(?:proud|happy)|bravo|guess (?:who|what|i'?ll|i will|answering|it'?s))",
      '(?:love|loving|enjoying) (?:it when|how|being (?:stuck|ignored|on hold|lied)|waiting|sitting|paying|that you|the (?:wait|delay)|standing)',
      '(?:is it|is that|was that|would it be) (?:too|so|really too|really so) (?:much to ask|hard|difficult)',
      'what (?:customer )?(?:service|support|care)(?=[?.!]|$)',
      "(?:maybe|perhaps|next time) (?:you (?:guys )?(?:should|could)|hire|train your|invest|spend|teach|don'?t)",
      "(?:how about|why don'?t|why not) (?:you|u|y'?all|instead)",
      '(?:business as usual|at least (?:consistent|be honest)|consistent at least|par for the course|same old|here we go again|award goes to|you had one job|you have one job|one job)',
    ],
  },
  {
    name: 'insult',
    start: -1.4,
    patterns: [
      "(?:you(?:'re| are|r)?|u|ur|y'?all|they|they're|this (?:company|airline|bank|shop|app|service|place|bot)|your (?:company|airline|bank|service|app|bot|staff|website|site)) (?:guys |people |lot |all |is |are |really |so |all |just |such |absolutely |totally |fucking |freaking |damn |a |an |bunch of |complete |total |absolute )*(?:suck|sucks|blow|blows|stink|stinks|useless|incompetent|clueless|joke|pathetic|worthless|idiots?|stupid|dumb|dumbass|morons?|trash|garbage|rubbish|crap|shit|shite|crooks?|thieves|thief|liars?|clowns?|scam|scammers?|disgrace|terrible|horrible|awful|the worst|hopeless|no help|no good|unhelpful|so slow|too slow|deaf|dim|dense|lazy|shady|greedy|evil|embarrassment|disaster|ridiculous|a lie)",
      String.raw`(?:stupid|dumb|idiotic|useless|crappy|shitty|damn|damned|goddamn|lousy|moronic|fucking|freaking|bloody|stupidest|dumbest) (?:\w+ )?(?:bot|machine|robot|computer|assistant|ai|company|airline|app|system|service|people|thing|policy|phone|website|site|bank|support|ass|answer)`,
      '(?:shut up|piss off|get lost|go to hell|screw (?:you|this|that|off|yourselves)|go screw|rot in hell|drop dead|burn in hell|stfu|gtfo|kiss my|bite me|up yours|damn you|curse you)',
      '(?:brain ?dead|idiots?|morons?|imbeciles?|clowns|crooks|thieves|scammers?|con artists?|scumbags?|assholes?|a-?holes?|dickheads?|bastards?|jerks?|losers|liars|dumbass|dimwits?|cowboys|buffoons)',
      '(?:bunch of|load of|complete|total|absolute|utter) (?:idiots?|clowns?|crap|rubbish|garbage|trash|nonsense|joke|shit|amateurs|jokers|bs|bull|shambles|disgrace|disaster|joke)',
      '(?:are you|r u|are u|are they|is this) (?:deaf|stupid|dumb|blind|retarded|dim|insane|crazy|high|mental|drunk)',
    ],
  },
  {
    name: 'swearing',
    start: -1,
    patterns: [
      String.raw`(?:motherfuck|mother fuck|fuck|fck|fuk|fu+ck|f\*+k?|effing|frigging|freaking|fricking|f-ing)\w*`,
      String.raw`(?:bullshit|bullsh\*t|bull ?sh!t|horseshit|shit|shitty|shite|sh\*t|sh1t|crap|crappy|piss(?:ed)? ?(?:off|me off)?|pissed|damn it|dammit|goddamn(?:it)?|arse|bollocks|bloody|wtf|ffs|jfc|gdi|omfg|af|bs|b\.s\.|smdh|kmt)`,
      "(?:what|who|where|why|how|when) (?:the|in the|in gods?'?s?) (?:hell|heck|f|fuck|world|earth|actual|name)",
      "(?:for|oh for) (?:god'?s?|fuck'?s?|christ'?s?|pete'?s?|heaven'?s?|goodness|the love of|crying) (?:sake|out loud|god)?",
    ],
  },
  {
    name: 'outrage',
    start: -1.1,
    patterns: [
      "(?:(?:this|that|it)(?:'?s| is| was) )?(?:ridiculous|redic|rediculous|ridic|unacceptable|not acceptable|outrageous|disgraceful|absurd|insane|insanity|a disgrace|unreal|unbelievable|inexcusable|disgusting|disgusted|shameful|appalling|appalled|abysmal|atrocious|horrendous|shocking|pathetic|despicable|deplorable|dreadful|laughable|preposterous|infuriating|embarrassing|ludicrous|horrific|unfair|not fair|not right|not ok|not okay|not cool|uncool|wrong on so many|extortion|highway robbery|daylight robbery|madness|bonkers|farcical|a farce|a shambles|a disaster|a fiasco|despicable|beyond belief|nonsense|nonsensical)",
      '(?:is|was|are|what|such|total|complete|absolute|just|this|like|of) (?:a |an |just a |such a |a total |a complete |an absolute |plain |pure |fucking |so )*(?:joke|nightmare|theft|robbery|crime|criminal|crazy|nuts|mental|circus|zoo|hell|insult|disgrace|shambles|travesty)',
      "(?:shame on (?:you|u|them)|ashamed|how dare|a disgrace|what a (?:joke|disgrace|shame|shambles|farce|mess|disaster|nightmare|let ?down|disappointment|waste|fiasco|load|scam|rip ?off|croc|crock|embarrassment|bunch)|words fail|at a loss for words|lost for words|beyond words|speechless|i am shocked|i'?m shocked|disgrace|livid|fuming|furious|seething|outraged|enraged|raging|infuriated|mad as hell|boiling)",
      "(?:you(?:'ve| have|ve)? (?:got to|gotta|have to|must) be (?:kidding|joking)|you must be (?:kidding|joking)|you(?:'?re| are) (?:kidding|joking)|are (?:you|u) (?:kidding|joking|serious|for real|effing|freaking|out of your)|r u (?:kidding|serious)|is this a joke|is that a joke|is this some kind)",
    ],
  },
  {
    name: 'worst',
    start: -1.2,
    patterns: [
      String.raw`(?:one of )?(?:the |ur |your |my )?(?:(?:very |absolute |single )?worst|crappiest|shittiest|rudest|slowest|lousiest|dumbest|stupidest)(?: \w+){0,2}? (?:service|airline|company|support|experience|customer service|bank|app|shop|store|flight|ever|assistant|chat|day|trip|place|website|system|line|airport|of all|on earth|in the world)`,
      String.raw`(?:terrible|horrible|awful|appalling|shocking|abysmal|atrocious|pathetic|poor|bad|lousy|horrendous|horrid|crappy|shitty|dreadful|rubbish|zero|disgusting|disappointing|dismal|subpar|shoddy|sloppy|mediocre|nonexistent|non existent|lack of|such (?:bad|poor)) (?:\w+ ){0,2}?(?:service|support|experience|customer|company|airline|app|communication|treatment|attitude|management|care|quality|organi[sz]ation|planning|handling|website|business|job|staff|crew|logistics|judgement)`,
      '(?:service|support|communication|experience|quality|food|app|website|attitude) (?:is|was|has been|were) (?:so |really |just |beyond |very |absolutely |truly |pretty )*(?:terrible|horrible|awful|bad|poor|shocking|appalling|dreadful|pathetic|crap|rubbish|abysmal|horrendous|disgusting|disappointing|lacking|a joke|non ?existent|unacceptable|slow|lousy|sub ?par|trash|garbage|worst|the worst)',
      '(?:worst|worse than|from bad to worse|gets? worse|getting worse|keeps getting worse|got worse|went downhill|gone downhill|all time low|new low|hit rock bottom|rock bottom|the pits)',
    ],
  },
  {
    name: 'leaving',
    start: -1.1,
    patterns: [
      String.raw`(?:never|not|won'?t|wont|no longer|not ever|never ever) (?:ever |be |going to |want to |gonna |plan to |be able to )*(?:again (?:use|buy|fly|order|shop|book)|(?:use|using|buy|buying|fly|flying|order|ordering|shop|shopping|book|booking|do|doing business|travel|travelling|traveling|choose|choosing|recommend|recommending|come|coming|ride|riding|return|returning|go|going|deal|dealing|bank|banking|trust|trusting|purchase|give you|giving you|be back|spend|spending|pay) ?(?:\w+ ){0,5}?(?:again|anymore|any more|back|you|u|them|your|business|from))`,
      String.raw`(?:never again|#?neveragain|last time (?:(?:i|we) (?:will|ever|fly|order|use|buy|book|shop|ride)|ever|i'?ll|flying|ordering|buying|using)|first and last time|i'?m done|we'?re done|so done|done (?:with|explaining|flying|trying|waiting|talking|being)|i quit|lost (?:a|my|our|your|me as a|another)(?: \w+)? (?:customer|business|client|passenger|trust|flyer)|los(?:e|ing) (?:a|my|me as a|our|your|another|yet another)(?: \w+)? (?:customer|business|client|trust)s?)`,
      String.raw`(?:tak(?:e|ing) (?:my|our) (?:business|money|custom)|(?:switch|switching|switched|moving|going|defecting|changing|go) (?:back )?to (?:a |your |another |the )?(?:\w+ )?(?:compet\w+|other|provider|company|airline|bank)|i'?m (?:switching|leaving you)|i am (?:switching|leaving)|buy (?:it )?somewhere else|(?:go|buy|book|shop|bank|order) (?:it )?(?:elsewhere|somewhere else)|take it elsewhere|cancel (?:everything|my account|my contract|my membership|my card)|cutting up|closing my account|(?:stay|keep) (?:away|clear)|avoid(?: (?:this|them|at all|like|these|using))?|steer clear|don'?t (?:bother|fly with|waste|buy (?:from|anything)|order from|trust (?:them|this|you)|ever|go with)|do not (?:bother|fly|waste|ever|trust (?:them|this|you))|beware|burn my)`,
      "(?:will not (?:be )?(?:return|back|fly|us|recommend)|would not recommend|wouldn'?t (?:recommend|wish)|don'?t recommend|can'?t recommend|not (?:any ?more|a customer|your customer)|not any more|used to (?:be|love|like|recommend|think|trust|have|work)|(?:i )?wish (?:i|we) (?:had|hadn'?t|could|never|would have|flew|chose|booked)|no more (?:business|flights|orders))",
    ],
  },
  {
    name: 'threat',
    start: -0.8,
    patterns: [
      String.raw`(?:report(?:ing)? you|(?:i'?ll|i will|going to|gonna) (?:tell everyone|tell everybody|complain|blast|make sure|make it my|let everyone)|bad review|one star|1 star|zero stars|0 stars|if (?:this|it|that) (?:isn'?t|is not|doesn'?t|does not|wasn'?t) (?:\w+ )?(?:solved|fixed|resolved|here|refunded|work|happen)|tell (?:everyone|everybody|the world)|social media|go viral|going viral|better business|bbb|ombudsman|consumer (?:protection|affairs)|trading standards|the press|the news)`,
      '(?:i |we )(?:demand|insist)(?: (?:a|an|my|to|that|for))?',
      '(?:want|get me|give me|let me (?:talk|speak) to|put me through to|need|speak to|talk to|hear from) (?:a|your|the|some) (?:manager|supervisor|boss|human|real person|superior|person in charge)',
    ],
  },
  {
    name: 'cheated',
    start: -1,
    patterns: [
      String.raw`(?:rip ?-?offs?|ripped off|ripping (?:me|us|people) off|(?:a |total |complete |such a |been |got )?scam(?:med|ming|s)?|con job|conned|cheated|cheating|swindle\w*|(?:you|they|people) (?:stole|steal|robbed)|stealing (?:from|my|our|people)|robbing|lie[ds]? to(?: me| us| your| my)?|lying|lies|liar|(?:you|they|she|he) lied|mis ?l(?:ed|ead|eading)|deceptive|deceiving|deceived|deceit|false (?:advert\w*|promises?|information|hope)|bait and switch|hidden (?:fees?|charges?|costs?)|dishonest|(?:you|they) took my money|taking my money|taken my money|keep(?:ing)? my money|kept my money|had my money|have my money|money grab|cash grab|nickel and dim\w+|price goug\w+|goug\w+|extortionate|overpriced|shady|fool(?:ed)? me|fooling|take(?:n)? advantage)`,
      '(?:empty|broken|your|worthless) promises?',
    ],
  },
  {
    name: 'end of patience',
    start: -0.9,
    patterns: [
      "(?:sick and )?(?:fed up|sick of|tired of|had enough|(?:i'?ve |have )?about had it|had it with|enough is enough|enough of|last straw|final straw|at my wit'?s end|wits end|losing (?:my )?(?:patience|faith|it|my mind|my temper)|lost (?:my |all )?(?:patience|faith|respect|trust)|out of patience|run(?:ning)? out of patience|no patience|patience (?:is|has|wearing)|over it|over this|driving me (?:crazy|mad|insane|nuts|up)|drives me (?:crazy|mad|nuts)|going crazy|about to (?:lose|explode|scream|cry)|could scream|want to scream|pulling my hair|hit the roof|can'?t (?:take|stand|deal with|believe|keep|even|win)(?: (?:this|it|any|you|how|that|i))?|cannot (?:take|stand|believe|keep)|cant (?:take|stand|believe|even)|don'?t have (?:all day|time for|the time)|do not have (?:all day|time)|have better things to do|got better things|i give up|i'?ve given up|i gave up|talking to a (?:wall|brick)|brick wall|i swear|putting up with|put up with|had to (?:beg|fight|chase)|have to (?:beg|fight|chase)|shouldn'?t have to|should not have to)",
      '(?:ugh+|argh+|grr+|gah+|aargh+|urgh+|uggh+|sigh|smh|fml|facepalm|wow just wow|jeez|geez|sheesh|yikes|ffs|meh|bah|wth)',
    ],
  },
  {
    name: 'let down',
    start: -0.8,
    patterns: [
      String.raw`(?:disappointed|disappointing|disappoints|dissapointed|disapointed|dissappointed|frustrated|frustrating|frustrates|frustratingly|frustration|upset|upsetting|angry|annoyed|annoying|annoys|unhappy|dissatisfied|displeased|irritated|irritating|aggravated|aggravating|unimpressed|underwhelmed|underwhelming|unsatisfied|let ?down|letdown|disheartened|disillusioned|discouraged|exasperat\w+|fuming|mad at|mad right|so mad|disappointment|dismayed|gutted|devastated|heartbroken|miserable|stressed|stressful|humiliat\w+|embarrassed|insulted|insulting|offended|offensive|appalled|saddened|inconvenienced|inconvenient|inconvenience|unpleasant|unsatisfactory|unsatisfying|unhelpful|uncomfortable|painful|exhausting|exhausted|tiring|tiresome|depressing|distressing|terrified)`,
      String.raw`(?:not|isn'?t|wasn'?t|aren'?t|n'?t|never been|less than|hardly|no longer|am not|i'?m not) (?:\w+ )?(?:\w+ )?(?:happy|satisfied|impressed|pleased|amused|thrilled|ok with|okay with|cool|good enough|acceptable|helping|helpful|good service|customer service|professional|how (?:you|it|this|i)|good at all|ideal|great|worth|fun|a good|funny|fair|nice)`,
      String.raw`(?:i )?regret(?:ting|ted)?|(?:i |we )?(?:expected|expect|deserve|deserved|expecting|hoped for|was hoping for) (?:\w+ )?(?:better|more|an? (?:explanation|apology|answer))|(?:should|could|can|must|need to|have to|gotta) (?:really )?(?:do|be|have done) (?:\w+ )?better|do better|not what i (?:expected|had in mind|paid|ordered|signed)|so much better|bad (?:experience|day|start|trip|taste|way|form|business|look)|(?:hate|hating|hated|loathe|despise|dread|detest|can'?t stand|dislike)`,
      '(?:sad|sadly|upset|shame|poorly|badly|terribly|awful|awfully|horrible|horribly|terrible|dreadful|lame|weak|crummy|sucks|sucked|sucky|stinks|blows|rubbish|lousy|bummer|bummed|bad form|a pain|nuisance|hassle|headache of|pita)',
    ],
  },
  {
    name: 'wasted',
    start: -0.8,
    patterns: [
      String.raw`waste of (?:\w+ )?(?:time|money|space|energy|effort|day|life)|wast(?:e|ed|es|ing) (?:\w+ )?(?:my|our|people'?s|everyone'?s|hours?|time|money|days?|${number})(?: (?:time|money|day|hours?|whole day))?|(?:time|money|day|hours|morning|evening) wasted|for nothing|for no reason|in vain|pointless|no point|(?:took|taken|take|taking) (?:the |a |another |my |time )?(?:day|morning|afternoon|time)? ?off (?:work)?|good for nothing|going nowhere|gets? (?:me |us )?nowhere|got (?:me |us )?nowhere|going (?:round )?in circles|round and round|going around|run ?around|passed (?:around|from|between|along)|back to square one|back where i started|circles`,
      '(?:ruin(?:ed|ing|s)?|destroy(?:ed|ing)?|spoil(?:ed|t)|wreck(?:ed|ing)?|screw(?:ed|ing)(?: (?:up|me|us|over))?|screwed|mess(?:ed|ing)? (?:up|with)|botched|butchered|bungled|nightmare|disaster|shambles|fiasco|chaos|chaotic|clusterfuck|cluster|mess|horror|debacle|train ?wreck|travesty|torture|hostage|hostages|prisoners?|refugee|haunt|suffering)',
    ],
  },
  {
    name: 'no use',
    start: -0.7,
    patterns: [
      String.raw`(?:no help(?: at all| whatsoever)?|(?:not|n't|never) (?:\w+ )?help(?:ful|ing|ed|s)?(?: (?:me|at all|us|either|much))?|of no (?:use|help)|no use|no good|useless|worthless|hopeless|incompetent|incompetence|clueless|inept|unhelpful|anything but|unprofessional|unreliable|untrained|disorgani[sz]ed|careless|negligent|negligence|unorgani[sz]ed|inefficient|ineffective|irresponsible|unsafe|filthy|dirty|gross|nasty|smelly|stinky|stank|overcrowded|freezing|boiling hot|cramped)`,
      String.raw`(?:does|did|could|would)n'?t (?:even )?(?:care|know|help|bother|answer|listen|understand|have cared)(?: \w+)?|(?:do|does|did)n'?t (?:care|have a clue|give a|seem to (?:care|know|understand|help)|want to help)|(?:no|zero|any) (?:clue|idea what (?:you|they)|common sense|sense of|accountability|responsibility|sympathy|empathy|compassion|respect|concern|regard|consideration|courtesy|manners|customer service|organi[sz]ation|professionalism|integrity|urgency|shame)|(?:don'?t|do not|doesn'?t|does not|couldn'?t|not) (?:\w+ )?(?:care|give a (?:damn|shit|crap|rats|fuck|toss))|(?:couldn'?t|could) care less|who cares|if (?:only )?(?:someone|anyone|you) cared|lack(?:s|ing|ed)?(?: of)?`,
    ],
  },
  {
    name: 'rude',
    start: -0.9,
    patterns: [
      String.raw`(?:rude|rudely|rudeness|disrespectful|disrespected|disrespect|condescending|arrogant|dismissive|hostile|aggressive|snarky|snotty|surly|nasty|unfriendly|impolite|patronising|patronizing|unprofessional|attitude|attitudes|bad attitude|grumpy|discriminat\w+|racist|bullied|harass\w*|abusive|indifferent|yell(?:ed|ing|s)?(?: at)?|shout(?:ed|ing)? at|screamed at|laughed(?: at)?|rolled (?:her|his|their) eyes|scolded|snapped at|mocked|accused|blam(?:ed|ing|es|e))`,
      String.raw`(?:treat(?:s|ed|ing)?|treatment)(?: \w+){0,3} (?:like|badly|poorly|terribly|horribly|awful|so badly|this way|that way|this poorly|unfairly|with no|with such|as if)|how you treat|way you(?:r \w+)? treat(?:ed|s)?|is (?:that|this) how you|(?:hung|hang|hanging|hangs) up(?: on(?: me| us)?)?|(?:mis|ill)-?treated|a lesson in|kicked (?:me |us )?off|threw (?:me|us)`,
    ],
  },
  {
    name: 'ignored',
    start: -0.7,
    patterns: [
      String.raw`(?:nobody|no one|no-one|noone|none of (?:you|them)|not (?:one|a single) (?:person|agent|employee)|not a soul|no (?:person|human|agent|rep|staff|employees?|gate agent|live person|representative|crew)) (?:\w+ ){0,2}?(?:cares?|helps?|helped|answers?|answered|answering|answer|responds?|responded|replies|replied|listens?|listening|seems?|called|calls|picks?|picking|picked|knows?|knew|told|tells|reads?|takes?|took|came|comes|shows?|showed|turned|wants?|can|could|bothered|bothers|around|available|here|there|at|in sight|to (?:help|answer|talk|ask|rebook|be found|open|assist)|has|is|was|working|apologi[sz]ed|understands?|got|ever|will)`,
      '(?:no|zero|not (?:one|a|any|a single)|without (?:a|any|an)?|never (?:any|an?)|0|lack of|nothing but|nor a) ?(?:response|reply|replies|answer|answers|explanation|apology|apologies|apologize|info|information|communication|updates?|notice|warning|notification|word|call ?back|phone call|call|email back|sorry|record of|sign of|trace|contact|follow ?up|feedback|solution|resolution|confirmation|compensation|voucher|accommodation|reason|assistance|water|food|news|eta|idea when|end in sight|refund)',
      String.raw`(?:never|not|n'?t|nor|hasn'?t|haven'?t|didn'?t|don'?t|doesn'?t|won'?t|wouldn'?t|can'?t|couldn'?t|nobody|no one) (?:\w+ )?(?:answer(?:s|ed|ing)?|repl(?:y|ies|ied)|respond(?:s|ed)?|call(?:s|ed)? (?:me |us )?back|called me|ring|rang|got back|get back|gotten back|come back to me|heard (?:back|from|anything)|hear back|heard|contacted|email(?:ed)? me|pick(?:s|ed)? up|acknowledged?|apologi[sz]ed?|explain(?:ed)?|follow(?:ed)? up|bother(?:ed)?|told (?:me|us|anyone)|tell (?:me|us|anyone)|inform(?:ed)?|notif(?:y|ied)|warn(?:ed)?|read (?:my|what|the)|listen(?:ed|ing)?)`,
      String.raw`(?:can'?t|cannot|cant|can not|couldn'?t|could not|unable to|impossible to|not able to|no way to|hard to|trying to|tried to|try to|how do i|never|how does one|want to) (?:even |ever |actually |seem to )*(?:reach|get through|get (?:a )?hold|get ahold|get (?:in )?(?:touch|contact)|get (?:a|any|an|some)(?: \w+)? (?:human|person|answer|agent|response|someone|help|rep|straight)|get (?:someone|anyone|anybody|somebody|in contact|to a|past)|talk to (?:a (?:human|person|real|live)|anyone|someone)|speak (?:to|with) (?:a (?:human|person|real|live)|anyone|someone)|contact (?:you|anyone)|find anyone)`,
      String.raw`(?:ignor(?:ed|es|ing|e)(?: (?:me|my|us|by|your|customers?))?|left (?:me |us )?(?:hanging|stranded|waiting|behind|sitting|standing|in the dark|on (?:read|hold)|alone|with no)|keep(?:s|ing)? (?:me|us|people|your customers|everyone) (?:waiting|hanging|in the dark|on hold)|in the dark|crickets|radio silence|silence|unanswered|automated (?:reply|response|message|system|email|crap)|canned (?:response|reply)|copy(?:ing)?(?: and|/)? ?past(?:e|ing)|script(?:ed)?|robots? answer|(?:line|phone|lines|call|it) (?:is |was |just |has been |always |keeps? |kept |went |goes )*(?:busy|rings out|ringing|dead|dropped|disconnected|cut off|rang out|unanswered)|disconnect(?:ed|s|ing)|cut (?:me )?off|dropped (?:my|the) call|call dropped|voicemail|transfer(?:red|ring) (?:me |us )?(?:${number}|\w+) times|hello\?+|anyone there|anybody there|anyone home|is (?:there )?any(?:one|body) (?:there|home|even|working|alive|who)|are you (?:there|even|still there))`,
    ],
  },
  {
    name: 'long wait',
    start: -0.8,
    patterns: [
      String.raw`(?:(?:still|been|was|am|i'?m|we'?re|are|kept|have been|has been|just|now|sat|sitting|stood|standing|here) )*(?:waiting|on hold|holding|stuck|stranded|sitting|trapped|standing|delayed|queuing|circling|stood|sat) (?:\w+ ){0,5}?(?:for |over |since |about |almost |nearly |more than |at least |now |like |another |past |going on )*(?:${time}|\d+:\d\d|yesterday|last (?:week|night|month)|this morning|ages|forever|days|hours|weeks|months|so long|too long)(?: (?:now|already|and counting|plus|today|long))?`,
    ],
  },
  {
    name: 'waiting',
    start: -0.6,
    patterns: [
      String.raw`(?:still|been|kept|i'?m still|am still|we'?re still) (?:\w+ )?(?:waiting|on hold|holding|stuck|sitting|stranded|delayed)|(?:waiting|wait|waited|hold|held|queued?) (?:and waiting|and hold|(?:\w+ )?(?:over|more than|almost|nearly|for|about|at least|like|since|up to|past|in line|on hold)? ?(?:${time}|forever|ages|days|hours|weeks|months|so long|too long|all (?:day|night|week)))`,
      `(?:on|onto) hold(?: (?:for|with|over|again|since|an?))?(?: (?:over |about |more than |almost )?${time})?|put (?:me )?on hold|hold music|hold times?|in (?:the |a )?(?:line|queue)(?: for)?|on (?:the|a) (?:tarmac|runway|taxiway|airport floor)|holding on the|(?:long|longest|crazy|huge|massive|endless|insane|ridiculous) (?:lines?|queues?|waits?|hold|delays?|time)|wait times?|stuck|stranded|trapped|and counting|(?:${time}|days|hours|weeks|months|mins|minutes) (?:on hold|late|behind|delay(?:ed)?|wait(?:ing)?|later|overdue|in line|past|and (?:still|nothing|no|counting)|to (?:get|be|find|talk|answer|fix|reply|respond|board|deplane|change|send|check)|before|too late|with(?:out| no)|of (?:waiting|delay|music|my|sitting|hold|trying|calling|silence)|for (?:a|nothing|my|your|the|them|you|an?) |ago and|has passed|have passed|on the phone|in a row)`,
      String.raw`(?:how (?:much longer|long (?:do i have to|do we have to|must i|am i|are we|should i|before))|forever|takes? (?:ages|forever|too long|so long|days|weeks|hours)|taking (?:ages|forever|so long|too long|long)|took (?:ages|forever|so long|too long|long)|(?:so|too|very|extremely|painfully|super|really) (?:long|slow)|long time|any day now|any time (?:soon|today)|anytime (?:soon|today)|when (?:are you|will you|is someone|will (?:someone|this|it|i)|do i|can i|are we|am i) (?:finally|ever|actually|going to|gonna|get|be)|(?:finally|ever) (?:going to|gonna)|day \d+ of|overdue|days? (?:late|overdue))`,
    ],
  },
  {
    name: 'lasting',
    start: -0.3,
    patterns: [
      `(?:it'?s|its|it has|has|it'?s now|that was|been|after|over|already|took|takes|taking|spent|for|another|now|going on|past|nearly|almost|more than) (?:been |almost |over |more than |nearly |about |already |the last |the past |like |at least |past |now |only |you |me |us |them |up )*(?:${time}|days|hours|weeks|months|years)(?: (?:now|already|today|later|ago|to|and|of|i|with|on))?`,
    ],
  },
  {
    name: 'trouble',
    start: -0.2,
    patterns: [
      '(?:having |have |had |a |an |the |this |some |more )*(?:problem|issue|trouble|problems|issues|fault|difficulty|difficulties|complaint|complaints|mistake|error)(?: (?:with|is|again|persists?|logging|getting|since))?',
    ],
  },
  {
    name: 'still not',
    start: -0.6,
    patterns: [
      String.raw`(?:(?:i|we|you|it|they|is|are|she|he) )?still (?:no|not(?! sure| decided)|nothing|never|haven'?t|hasn'?t|isn'?t|aren'?t|don'?t (?:have|know|see|understand|get|work)|doesn'?t|didn'?t|can'?t|cant|cannot|won'?t|wont|wrong|broken|down|missing|out|the same|the wrong|waiting|having|getting|unable|unresolved|pending|in|at|on|says?|showing|havent|hasnt|isnt|doesnt|nobody|unanswered|charging|sitting|delayed|lost|have to|trying|there)|still\?+`,
      String.raw`(?:not|n'?t) (?!sure|decided|today)(?:\w+ )?(?:yet|so far|anywhere)|yet to (?:be|hear|receive|get|see|arrive)|nothing (?:yet|happens|happened|works|changed|has|else works|is|was|but|so far|i)|nothing(?= in the mail)`,
    ],
  },
  {
    name: 'again',
    start: -0.6,
    patterns: [
      String.raw`(?:the |my )?(?:second|2nd|third|3rd|fourth|4th|fifth|5th|sixth|6th|seventh|7th|eighth|8th|tenth|10th|hundredth|100th|1000th|millionth|umpteenth|nth|\d+th) (?:(?:\w+ )?(?:time|attempt|call|delay|agent|email|replacement|straight|gate change|phone call|cancell?ation) ?(?:in a row|this (?:week|month|year|morning)|today|now|in|running|calling|asking|already|straight|that)?)`,
      String.raw`(?:over and over|time and (?:time )?again|again and again|yet again|once again|not again|here we go|how (?:many|often)(?: more)? (?:times )?(?:do|must|did|should|am|will|can|have|has|need)(?: (?:i|we|you))?(?: (?:have|need) to)?|every (?:single |damn |freaking |bloody )?(?:time|day|week|call|agent|flight|\d+)|each time|all the time|(?:${number}|ten|a million|a thousand|a hundred|\d+x|so many|too many|x) ?times(?: (?:already|now|and|in|this|today|before))?|(?:called|asked|told|tried|emailed|written|wrote|charged|billed|paid|explained|said|contacted|sent|happened|it)(?: \w+){0,3} twice|twice (?:now|already|in|and|this|today)|, twice|in a row|\d+x|(?:two|three|four|five|\d+|both) (?:(?:different|separate|other) (?:agents?|people|\w+s)|agents|reps|emails|calls|phone calls|messages|claims|departments|stories|days in a row|times))`,
      String.raw`(?:keep|keeps|kept|keeping) (?:on )?(?!up)(?:\w+ing)(?: (?:me|us|my|the same|back|up|errors?|off|you))?|(?:keep|keeps|kept) (?:asking|telling|saying|sending|getting|repeating|charging|crashing|calling)|(?:always|constantly|continually|continuously|repeatedly|consistently|perpetually) (?:\w+ )?(?:late|delayed|broken|down|busy|wrong|something|an issue|a problem|the same|have|has|having|problems|issues|crash\w*|fail\w*|cancel\w*|get|late|changing|slow)|(?:the |that'?s the |it'?s the |you said the )?same (?:thing|story|error|problem|issue|excuse|question|answer|mistake|place|link|old|reply|crap|bs|message|result)(?: (?:again|over|as|every|last|happened|you))?|all over again|start(?:ing)? (?:all )?over|from (?:the )?(?:start|scratch|beginning) (?:again|each|every)|repeat(?:ing|edly|ed)? (?:it|my|that|this|the|yourself|myself|your)|(?:have|having|had|do i|need) to (?:really )?(?:repeat|re-?explain|explain (?:it|everything|this|all)|say it|spell it|call (?:back|again|you|another|your)|ask again|start over|resend)|(?:another|more) (?:delay|delays|outage|cancell?ation|hour|day|week|problem|problems|issue|excuse|excuses|error|\d+|number|missing|lie|lies|empty|three|two|wait|gate|mistake|fee)`,
      '(?:delayed|cancelled|canceled|late|down|broken|lost|wrong|crashed|failed|missing|out|disconnected|happened|happening|happens|gone|error|problem|issue|same|no|up|off|now|charged|on me) again|again[!?]+|again(?= (?:the same|no|and no|with|you|nobody|delayed|today|late))',
    ],
  },
  {
    name: 'told before',
    start: -0.6,
    patterns: [
      "(?:i|we)(?:'ve| have|ve| had)? (?:already |just |literally |clearly |specifically |only |also )+(?:told|asked|said|explained|answered|given|gave|sent|called|emailed|contacted|provided|mentioned|tried|did|done|paid|wrote|written|confirmed|spelled)(?: (?:you|that|it|this|them|him|everything|all))?",
      '(?:you|they) (?:already|just) (?:asked|told|said|sent|gave|did|tried|showed|have|mentioned|told me|asked me|got)(?: (?:me|you|that|it|this|us))?(?: (?:that|before|already|my))?',
      String.raw`(?:i|we)(?:'ve| have|ve)? (?:told|explained to|tell|keep telling) (?:you|u|them|him|her)(?: (?:that|already|before|many|several|once))?|(?:as|like) i (?:already |just |have )?(?:said|told|mentioned|explained|wrote|asked)(?: (?:you|before|already|earlier))?|isn'?t that what i said|(?:read|scroll|look at) (?:what|my|the (?:chat|message|history)|above|up)(?: (?:i|message|messages))?(?: (?:said|wrote|told))?|we (?:already |just )?(?:talked|spoke|discussed|went over)(?: about)?|for the last time|you (?:have|had|got) (?:that|it|my|this)(?: \w+)? already|i'?m repeating|once more`,
    ],
  },
  {
    name: 'correcting',
    start: -0.45,
    patterns: [
      String.raw`(?:no[,.!]* |but |well |hmm |hm |nope[, ]+|wait[, ]+|actually )*(?:that|this|it)(?:'?s| is| was|s)? ?(?:n'?t|not|still not|definitely not|not even|not really|not at all|nowhere near) (?:\w+ )?(?:what|the (?:one|right|correct|hotel|same|train|name|place|song|date|time|point|day|address|restaurant|answer|problem|issue)|it\b|right|correct|true|my|mine|who|where|when|how|possible|answer\w*|helpful|helping|working|on the list|an? (?:answer|option|solution)|we|i|going to|gonna|close|near|even|in the|relevant|enough)(?: i(?:'m|'ve)? ?(?:asked|wanted|want|said|need|needed|meant|mean|ordered|requested|had|am looking|looking)(?: (?:for|about|in mind))?)?`,
      String.raw`(?:no[,.!]* |but )*i (?:said|asked (?:for|about|you|something)|wanted|requested|specifically|clearly|needed|did ?n'?t (?:ask|say|mean|want|order|request)|never (?:asked|said|ordered|requested|signed|agreed|wanted)|don'?t (?:want (?:that|this)|need that|care|think (?:you|that|so|that'?s)|see (?:it|that|any|the|how|why))|do not (?:want that|understand what|care)|mean the (?:other|one)|was (?:asking|looking|talking|hoping|expecting|after)|need(?:ed)? (?:it|one|the other|that|a \w+)(?:,| not| now| today| the other))`,
      String.raw`(?:you(?:'ve| have|ve)?|it|they|she|he) (?:\w+ )?(?:got|booked|gave|sent|made|have|had|mixed|put|chose|picked|changed|delivered|did|are|misheard|shipped|entered|spelled|played|selected)(?: \w+){0,4}? (?:wrong|mixed up|incorrect(?:ly)?|mistake|up the|instead|someone else'?s)|(?:the |a |an |, |it'?s |that'?s |you'?re |is |was )*(?:wrong|incorrect|not correct)(?: (?:one|date|day|time|number|item|size|order|place|name|colou?r|address|hotel|person|answer|account|amount|direction|song|product|house|food|information|info|flight|price|city|train|restaurant|thing|part|tools|email|way|gate))?`,
      "you (?:misunderstood|misheard|misread|misunderstand|mixed up|confused|missed|forgot(?:ten)?(?: (?:the|my|to|about|a|it))?|left out|skipped|didn'?t (?:include|add|mention|book|send|get|read|do|even|give)|did not (?:include|add|book|send|get|read|answer|do)|never (?:gave|sent|booked|got|told|asked|answered|answer|get))(?: (?:what|the|me|my|it|that))?|there(?:'?s| is) (?:a |some )(?:mistake|misunderstanding|mix ?up)|(?:there|it) (?:must be|has to be)(?: (?:a|some|one|another|something|available|there))?|(?:not|nope)(?: even| that one| the| close| this| those| at all)+(?: (?:close|either|that))?",
      String.raw`(?:are you sure|r u sure|you sure)|(?:can'?t|could ?n'?t|won'?t) you (?:look|check|try|find|see|do|just|even|at least|please|help|make|give|get|fix|send)(?: (?:again|something|for))?|(?:check|look|try|search|read it|ask) again|listen(?:,| to me| up| here|\.)|(?:does ?n'?t|does not|don'?t|did ?n'?t) (?:sound|look|seem|feel) (?:right|correct)|(?:came|arrived|delivered|sent) without|pay attention|(?:what|huh|excuse me|pardon|come again|wait what|eh)\?+|what are you (?:talking|saying|doing|asking|trying|on)(?: about)?|(?:what (?:do you mean|on earth|in the world)|why (?:do you|would you|on earth|in the world) (?:need|want|ask|even|ever)(?: (?:that|this|it|my))?)|(?:doesn'?t|does not|didn'?t|did not|don'?t|do not|that'?s not|not|won'?t|will not|isn'?t|makes? no|makes? zero|never) (?:really |even |actually |exactly |going to |quite )*(?:answer|help|make sense|sense|work (?:for me)?|understand|solve|fix|match|what i)(?: (?:me|my|anything|it|the|that|what|us|at all|asked|wanted|need|sense|question|my question))*`,
    ],
  },
  {
    name: 'not heard',
    start: -0.65,
    patterns: [
      String.raw`(?:you(?:'re|re| are)?|u|r u|are you) (?:just |clearly |really |still |obviously |even |being |guys |people |all )*(?:not|never|don'?t|dont|do not|didn'?t|did not|aren'?t|can'?t|cannot|cant|won'?t|refuse to|fail to|failed to|keep|keep on) (?:\w+ )?(?:listen(?:ing)?|understand(?:ing)?(?: \w+)?|understood(?: me)?|get(?:ting)? (?:it|that|what|me|my)|hear(?:ing)?|care|answer(?:ing|ed)?(?: (?:my|the|me))?(?: question)?|read(?:ing)?|help(?:ing|ed|ful)?(?: me)?(?: out)?|reply|respond|asking|repeating|giving|sending|saying|telling|ignoring|following|paying attention|do anything|even|very helpful|being|doing|think|see|know)`,
      String.raw`(?:do|did|can|could|are|have|will|would|does) (?:you|u|ya|y'?all|they|it|you guys|you people) (?:not |n'?t )?(?:even|ever|really|actually|not|honestly|seriously) (?:\w+ )?(?:read|listen|listening|know|care|understand|get|work|do|have|exist|reading|hear|hearing|see|answer|try|trying|leave|fly|check|looking|think|expect|want)?|(?:did|do|can|could|are) you not|didn'?t you (?:read|get|hear|see|just|listen|say)|don'?t you (?:get|understand|have|know|see|care|think|dare|read)|can'?t you (?:read|hear|see|understand|get)|can'?t hear you|repeating yourself|repetitive|are you (?:a (?:robot|bot|machine)|some sort|listening|reading|stupid|even|blind)|(?:robot|bot)s?\?|is this (?:thing|a (?:bot|robot))(?: (?:broken|on|even))?|read(?:ing)? (?:my|what i) (?:messages?|wrote|said|write)|(?:damn|damned|stupid|freaking) (?:robot|bot)`,
    ],
  },
  {
    name: 'dropping it',
    start: -0.45,
    patterns: [
      "(?:never ?mind|nvm|nevermind|forget (?:it|about it|that|the whole thing|this)|just forget|drop it|whatever|skip it|leave it|let it go|don'?t bother|too late(?: now)?|i'?ll (?:just |do it |call |find |go |try )?(?:myself|somewhere else|them directly|someone else|elsewhere|ask (?:someone|somebody) else|figure it out|walk|drive there)|i will (?:just )?(?:do it myself|find another|call them|look elsewhere)|do it myself|i guess (?:i'?ll|i will|i won'?t|that'?s|not|so|you)|what(?:ever)? then|that'?s it,? i'?m|stop(?:,| it| that| now|!| asking| repeating)|leave me alone|just (?:book|do|give|send|fix|answer|tell|cancel|get|refund|connect|help|read|let|stop) (?:me |it |my |what |the |anything |already |something |this |us )*|do (?:what|as) (?:i|you))",
      String.raw`(?:can (?:i|you|someone|anyone|somebody) (?:finally|please just|just|even|actually|at least)|i just (?:want|need|wanted|needed)(?: (?:to|my|a|it))?|all i (?:want|need|ask|asked|wanted|get)(?: (?:is|was|for))?|how hard (?:is|can|could)(?: (?:it|that))?(?: be)?|(?:what|which) (?:is|'s|part)(?: \w+){0,3} (?:so hard|so difficult|not clear|don'?t you)|(?:so|this|that|too|be|be so|that|not|so) (?:hard|difficult|complicated)(?: (?:to|about|for))?(?: \w+)?|simple (?:question|request|task|thing)|it can'?t be|come on|c'?mon|who knows what|for real|seriously|srsly|really\?+!*|honestly|hello\?+|hurry up|make it snappy|can you help me or|or what)`,
    ],
  },
  {
    name: 'blaming question',
    start: -0.5,
    patterns: [
      String.raw`(?:so |and |but )?(?:why|y) (?:the |on earth |in the world )?(?:is|are|does|do|did|can'?t|cant|won'?t|wont|isn'?t|isnt|aren'?t|arent|doesn'?t|doesnt|don'?t|dont|didn'?t|didnt|hasn'?t|hasnt|haven'?t|havent|wouldn'?t|couldn'?t|shouldn'?t|would|was|were|wasn'?t|weren'?t|am|must|should|has|have|had|even|bother|not|make|r|u|tell|cant|has it|would you|no|so|such)(?: (?:i|we|you|u|it|this|that|there|they|my|your|ur|nobody|no one|everything|not))?(?: (?:guys|just|always|even|still|not|never|so|have to|people|taking))?|why\?+!*|(?:how|what) come`,
      String.raw`how is (?:that|it|this) my|(?:so |and |but )?how (?:is|can|could|do|does|did|was|are|r|would|in the world|on earth) (?:it |this |that |u |you |they |i |we |your |there |a |an |one |someone |the hell )*(?:possible|even possible|lose|lost|right|be|not|expect|justify|explain|supposed|still|acceptable|fair|legal|ok|okay|allowed|no|stay in business|sleep|manage|mess|treat|call yourself|plan|run|just|that hard|so hard|get away|let|forget|suddenly|going to make)|how (?:am i|are we) (?:supposed|meant|expected|going)|how (?:can|could) (?:you|u|they|an? \w+|anyone)(?! help)|is there (?:a (?:single|reason)|even (?:a|one|any))|any reason|what gives|what can you even|what do you even|you did it again|how (?:hard|difficult|dare|rude|about (?:you|some|an? (?:apology|refund|answer)))`,
      "what(?:'s| is| was|s)? (?:the|your) (?:point|use|purpose|deal|excuse|problem|hold ?up|matter)(?: (?:of|in|with))?|what (?:kind|sort|type) of (?:a )?(?:service|company|support|airline|business|bank|customer|joke|idiot)|what (?:exactly )?am i (?:supposed|paying|a|meant)(?: (?:to|for))?|(?:what'?s|whats|what is) (?:wrong|going on|happening|the deal|taking|your problem|the hold ?up|so hard|with)(?: with)?(?: (?:you|your|the|ur|this|all|so))?|now what|then what|so what|what gives|what now|where(?: the)?(?:'s| is| are|s) (?:my|our|the) (?:money|refund|bags?|luggage|order|package|parcel|food|plane|driver|compensation|stuff|baggage|suitcase|voucher|apology|crew|pilot|flight)",
      String.raw`so (?:you(?:'re| are|'ve| have)?|i|now|we|your|it'?s|that|my|basically|the) (?:\w+ )?(?:telling|saying|just|have to|can'?t|cannot|expect|took|want|overbook\w*|mean|must|think|should|pay|am|have|i|supposed|gone|you|not|closed|cancell?ed|charged)(?: (?:me|that|to|it|us|i))*|do (?:you (?:really|think i|expect|honestly|want me|know how)|i really)(?: (?:me|i|we|that|have to|us|this|it))?|are you (?:going to|gonna|ever going to) (?:help|answer|fix|refund|reply|do)|do you think(?: (?:that|it))?|is (?:that|this|it) (?:fair|right|normal|acceptable|how|what|really|all|the best|a joke|legal|too|my fault|supposed|because|your|some|even)(?: (?:you|i|it|we))?|(?:that'?s|is that|this is) all you(?: can)?(?: (?:do|offer|say|got))?|who (?:the hell|thought|runs|trained|designed|even|in their|decided|do you think)|since when|says who|explain (?:to me|how|why|yourself|that|this)|tell me why|any(?:one|body) (?:even|there|home|awake|working|alive|else (?:having|fed))`,
    ],
  },
  {
    name: 'demand',
    start: -0.5,
    patterns: [
      String.raw`(?:i )?(?:want|need|give me|gimme|send me|wanted|expect|waiting for|owe me) (?:\w+ )?(?:my|our|a|the|full|an?) (?:full |complete |own |damn |freaking |entire )?(?:money(?: back)?|refund(?:ed)?(?: now)?|compensation|explanation|apology|cash back)|money back|refund (?:me|us|now|my)|compensat(?:e|ed|ion)|reimburse(?:d|ment)?(?: me)?|owe (?:me|us)`,
      String.raw`(?:you|u|y'?all|you guys|they|someone|somebody|this company|your (?:company|team|staff)) (?:really |guys |people |seriously |all |definitely |desperately )*(?:need(?:s)? to|should(?:n'?t)?|ought to|better|must|have to|gotta|could at least|can'?t (?:just|keep|even)|cannot|owe|should'?ve|could(?:'ve| have)|need help|should be|will be) (?:\w+ )?(?:fix|get|stop|learn|hire|train|do|be|have|improve|answer|respond|take|look|work|make|start|give|refund|compensate|explain|apologi[sz]e|ashamed|fired|keep|treat|figure|step|invest|change|leave|hear|try|know|lose|handle|expect|charge|sell)?`,
      '(?:fix (?:it|this|your|ur|the|that|my)|do your (?:job|work)|do something|get (?:it|ur|your) (?:together|act|shit|shit together|stuff)(?: together)?|get (?:your|ur) act|sort (?:it|this|yourselves|your|that) ?(?:out)?|figure (?:it|this) out|step (?:it )?up|wake up|grow up|get a grip|get real|get with it|stop (?:sending|charging|calling|lying|blaming|wasting|making|telling|asking|ignoring|copying|saying|treating|cancell?ing|changing|pretending|using|it)|quit (?:sending|calling|lying|wasting)|learn (?:how )?to|improve your|hire (?:more|some|better|people|somebody|someone)|train your|teach your|answer (?:your|the|ur|my|me|us) ?(?:phone|phones|question|emails?|calls?|dm|tweets?|messages?)?|respond to|reply to (?:me|my)|pick up(?: the phone)?|be honest|take responsibility|make (?:it|this) right|this instant|get me (?:out|off|home|a human|my)|get us (?:out|off|home)|let us off|somebody help|someone help|help me(?= (?:out )?(?:here|already|now)))',
      'just cancel|cancel it already|give me back|hand over my',
    ],
  },
  {
    name: 'promise broken',
    start: -0.5,
    patterns: [
      String.raw`(?:i |we )?(?:was|were|been|got|keep being|being|am) (?:told|promised|assured|informed|quoted|guaranteed|advised|said)(?: (?:that|it|to|by|i|we|there|something|twice|four|three|different|within|would|you|\d+))?|(?:you|u|they|he|she|your (?:\w+ )?${staff}|the (?:\w+ )?${staff}|your (?:website|site|app|email)|the (?:app|site|website|email|tracking|promo|screen|board)) (?:\w+ )?(?:said|told (?:me|us)|promised|claims?|claimed|says|swore|assured|guaranteed|keep saying|stated)(?: (?:that|it|i|you|there|this|we|they|would|20|\d+|something|delivered|to))?`,
      String.raw`(?:that )?(?:(?:you|they|i was|we were) )?promised(?: (?:me|us|in|by|a|to))?|supposed to(?: (?:be|have|land|board|arrive|leave|get|come|call|take))?|meant to (?:be|have|arrive|leave|get)|should(?:'ve| have|ve) (?:been|arrived|left|had|known|told|gotten|got|never|received|landed|boarded|stayed|gone)|was (?:expecting|hoping|looking forward|due|scheduled|excited)(?: (?:to|for|a))?|were (?:expecting|hoping|due|scheduled)|expected(?: (?:to|it|a|by|more))?|(?:even though|although|though|despite|even after|except|yet) (?:i|we|you|it|the|having|my|that|paying|being|your|there|no)(?:'?ve)?(?: (?:paid|have|had|ordered|told|checked|cancell?ed|was|were|did|am|said|corrected|ordered|requested|booked))?|not as (?:described|promised|advertised|expected|requested)|as (?:promised|advertised|requested)|nothing like (?:the|it|what)|paid (?:extra|good money|a lot|full|more|for (?:a|the|express|next|priority|first|business|\d+|seats?|something|it|two|three|upgrade|premium|legroom))(?: \w+)?|what i (?:pay|paid|ordered|was promised|am paying|signed up)(?: for)?|am i paying|i(?:'m| am) paying|i pay (?:for|you|\d+|so|a)|loyal (?:customer|member|flyer)|(?:a )?(?:customer|member|client|flyer|passenger|user|subscriber) (?:for|since) (?:over |more than |almost )?(?:\w+ )?(?:years?|\d+|decades?)|(?:for|after) (?:\w+ )?years (?:of|as)`,
    ],
  },
  {
    name: 'lost or late',
    start: -0.5,
    patterns: [
      String.raw`(?:you(?:'ve| have|ve)?|u|they(?:'ve| have)?|airline|she|he|your (?:\w+ )?${staff}) (?:guys |people |have |just |also |then |have now |suddenly |all |managed to |decided to )*(?:lost|lose|los(?:ing|es)|misplaced|cancell?ed|cancel|changed|overbook(?:ed)?|overs(?:old|ell)|bumped|damaged|broke|broken|delayed|denied|refused|closed|charged|overcharged|billed|left|forgot|ruined|split|kicked|rebooked|removed|took|blocked|froze|frozen|locked|deleted|wiped|never|gave away|gave|made (?:me|us)|cost|stole|kept|failed|dropped|moved|mishandled|switched|sold|raised|put|destroyed|screwed|separated|downgraded|double)(?: (?:me|us|my|our|the|a|on|away|up|us all|it|for|your))?`,
      String.raw`(?:lost|lose|losing|missing|misplaced|delayed|damaged|no|left|forgotten|mishandled|stolen|destroyed|broken) (?:my |our |the |your |all my |all our |checked |her |his |their |all the |all )?(?:bags?|luggage|baggage|suitcases?|stroller|reservation|booking|package|parcel|order|refund|notes|data|connections?|items?|delivery|files|belongings|stuff|car seat|wheelchair)(?: (?:claim|since|for|yet|again|at))?|(?:bags?|luggage|baggage|suitcases?|package|parcel|order|refund|food|item|delivery|stroller|money|transfer|booking|reservation|letter|engineer|technician|driver|courier|bus|train|tracking|ticket|call|boarding pass|link|code|voucher) (?:\w+ ){0,2}?(?:(?:is|was|are|were|got|has|have|still|been|gone|just|all|came|came out|went|showed up|arrived|now) )*(?:missing|lost|late|delayed|gone|nowhere|vanished|disappeared|stuck|damaged|broken|soaked|soaking|ruined|torn|ripped|smashed|destroyed|not (?:here|there|arrived|come|delivered|loaded)|never (?:came|arrived|turned|showed|made|got|left|comes|shown)|didn'?t (?:come|arrive|show|turn|make|work)|hasn'?t (?:come|arrived|moved|shown|been|left|updated)|cancell?ed|wrong|expired|denied|refused|rejected|invalid|cold|crushed|overbooked|in (?:atlanta|another|the wrong))`,
      String.raw`(?:flights?|train|bus|plane|trip|order|ride|connection|appointment|leg|it|we|departure|gate|service|account|card|payment|ticket|request|claim|and|now|was|were|been|gets?|got|getting|being|is|are|has been) (?:\w+ ){0,1}?(?:just |now |is |was |got |gets |has been |been |keeps getting |getting |were |are |then |also |all )*(?:cancell?ed|cancelling|delayed|delays?|postponed|late|diverted|rerouted|grounded|overbooked|oversold|bumped|rescheduled|rebooked|axed|pushed back|canx|cxl|cxld|dropped|declined|rejected|denied|blocked|closed|locked out|locked|frozen|suspended|hacked|overcharged|disconnected|moved|wiped|deleted|charged twice|double charged|ignored|kicked)(?: (?:again|flight|for|by|on|me|us|due|without|and|because|twice|until|tonight|yesterday|today))?`,
      String.raw`(?:cancell?ed|delayed|late|missed|miss|missing|diverted|bumped|overbooked|oversold|rebooked) (?:my |our |the |a |on |due |by |again |flight |flights |for |until |from |off |because |and |her |his |last |both |another )*(?:flights?|connection|connections|connecting|train|bus|wedding|funeral|meeting|interview|graduation|birthday|cruise|appointment|me|us|hours?|hrs?|minutes?|mins?|\d+|order|reservation|trip|days?)?|delays?|delayed|cancell?ations?|lateness|running (?:late|behind)|behind schedule|late (?:again|departure|arrival|flight|crew|fee|delivery)|an hour late|(?:hours?|hrs?|days?|weeks?|mins?|minutes?|years?) (?:late|delayed)|never (?:arrived|came|showed|received|got|delivered|turned up|sent|called|left|credited|signed|saw|made|shipped|worked|told|had|been|posted|happened|fixed|came back|arrives|comes|works|once)|no.?show|did(?:n'?t| not) (?:show|turn) up|mechanical (?:issue|problem|failure)s?|timed out|no (?:crew|pilot|plane|gate|driver|power|wifi|wi-fi|internet|signal|service|seats?|seat|heat|heating|ac|a/c|hot water|food|drinks|record|money|outlets?|movie|flights?|hotel|bag|bags|luggage|backup|staff|agents?|one|blankets|vegetarian|priority|network)`,
    ],
  },
  {
    name: 'broken',
    start: -0.45,
    patterns: [
      String.raw`(?:does|do|did|is|was|are|has|have|ca|wo|would|could|were)(?:n'?t| not) (?:\w+ )?(?:work(?:ing|ed|s)?|load(?:ing)?|open(?:ing)?|let (?:me|us|you)|allow(?:ing)?|go through|going through|show(?:ing|n)?(?: up)?|connect(?:ing)?|start(?:ing)?|respond(?:ing)?|accept(?:ed)?|recogni[sz]e|fit|charge|turn on|turned on|charging|upload(?:ing)?|moved|updated?|update|updating|function(?:ing)?|recline|log (?:me )?in|sync(?:ing|ed)?|print(?:ing)?|save|arrived?|arrive|come|came|received?|receive|got|get|gotten|been|fixed|delivered|posted|credited|refunded|shipped|valid|happen(?:ed)?|in stock|available|reflect|match|honou?r|honou?red|be(?:en)? (?:able|fixed|resolved|solved|refunded|delivered)|move|leave|left|have (?:my|any|a)|find|access|complete|check in|make it|go away)(?: (?:my|me|the|it|in|any|anything|yet|on|for|a|us|at all|to))*`,
      String.raw`(?:not|never|stopped|quit|barely|hardly|isnt|isn'?t) (?:\w+ )?(?:working|work|worked|responding|loading|charging|functioning|opening|connecting|showing|going through)|(?:won'?t|wont|will not|would ?n'?t|refuses? to|doesn'?t|does not|didn'?t|did not|can'?t|cannot|cant|not|never) (?:even )?let(?:ting)? (?:me|us|you)(?: (?:log|check|pay|book|in|add|use))?(?: in)?|(?:gives?|giving|getting|get|got|keeps? giving|shows?|throws?)(?: me)? (?:an? |the |this |same |nothing but )*(?:errors?|error message|404|blank|failure)|(?:an |same |this |another )*error(?:s|ed)?(?: (?:message|out|again|every|when|page|code))?|errors out|just spins|spins and spins|goes blank|blank (?:page|screen)|(?:crash(?:es|ed|ing)?|freez(?:es|ing|e)|froze|frozen|buffering|lagg(?:ing|y)|glitch(?:y|es|ing)?|buggy|bugs?|hang(?:s|ing)|logg(?:ed|ing) me out|logs me out|kick(?:ed|ing|s) me out|down(?= (?:again|since|for|at|now|all|and|today|every|right))|out of (?:order|service)|outage|malfunction\w*|faulty|defective|dead|unusable|messed up|bugged|fails?|failed|failing|failure|broke(?:n)?|broke down|breaks|broken down|cracked|smashed|torn|ripped|shattered|leaking|leaks?|flood(?:s|ed|ing)?|damaged|scratched|dented|stained|rotten|mou?ldy|stale|raw|undercooked|burnt|soggy|cold food|ice cold|soaking wet|upside down|crushed|melted)(?: (?:seat|wheel|again|when|after|on|in|down|and|every|handle|item|glass|screen))?`,
      String.raw`(?:app|site|website|page|system|internet|network|service|server|line|phone|wifi|portal|account|router|tv|screen|link|button|chat|bot|atm|kiosk|plane|seat|machine) (?:\w+ )?(?:is |was |has been |has |went |are |goes |keeps |been |just |still |so |really |always |currently |completely )*(?:down|slow|broken|dead|crash(?:ed|es|ing)|awful|terrible|useless|frozen|broke|not|out|stuck|garbage|trash|unavailable|error\w*|disconnect\w*|freez\w*|blinking red|gone|ate|swallowed|a mess|closed)|(?:gone|went|going) (?:down|off|missing|wrong|bad|blank|dead|dark)|(?:stopped|stops) (?:working|loading|responding)|bad (?:connection|reception|signal|product|food)|poor (?:connection|signal|quality|reception)|no(?:thing)? works?|on and off|off and on|something (?:is |went )?wrong|what went wrong|half (?:of )?(?:the|my|our) (?:order|parts|items|food|stuff|things)|(?:is|are|was|were) (?:\w+ )?(?:missing|lost|gone|wrong|broken|damaged|torn|incomplete|defective|unreadable|too (?:low|small|big|late|slow|long|expensive|high|much|loud|cold|hot))|(?:missing|lost|gone|disappeared|vanished|swallowed|ate my)(?: (?:from|again|since|again|in|my))?`,
    ],
  },
  {
    name: 'money trouble',
    start: -0.45,
    patterns: [
      String.raw`(?:over|double|wrongly |incorrectly |mis|erroneously |twice |still |also |again |accidentally )-?(?:charg(?:ed|ing)|bill(?:ed|ing))(?: (?:me|us|for|twice|my|by))?|(?:charg(?:ed|ing|es?)|bill(?:ed|ing)|debited|deducted)(?: (?:me|us|my|my card|my account|the|for|a|an|it|was|again|extra))*? (?:twice|double|too much|for (?:a|an|something|nothing|services?|water|it|items?|rides?|both|2|3|two|three|the (?:wrong|same))|three|3 times|extra|without|again|wrong|the wrong|more|\$?\d+ extra|even though|although)|charged (?:me|us|my)|(?:you|they) (?:charge|charged|billed|bill)|\d+(?:\.\d\d)? ?(?:dollars?|bucks|pounds|euros?|usd|quid|\$|£|€)? (?:\w+ )?(?:fee|fees|charge|surcharge|penalty|fine|for a|to (?:change|check|fix|talk|get|cancel)|extra|more|higher|short|overdraft|lb over)|(?:a|an|your|late|change|extra|stupid|ridiculous|cancell?ation|hidden|outrageous) (?:\w+ )?(?:fees|charges)`,
      String.raw`(?:i |we )?(?:now have|had|having|forced|made (?:me|us)|make (?:me|us)|making (?:me|us)|asked (?:me|us)|want (?:me|us)|wants me|told|expect(?:ed)? me) ?(?:now )?to (?:\w+ )?(?:pay|buy|spend|rent|sleep|wait|drive|walk|take a (?:taxi|cab|bus)|cancel|fly|stand|sit|miss|repeat|call back|rebook|re-?book|re-?do|reschedule|go (?:back|through)|send it back|come back|book (?:a|another)|stay)(?: (?:for|again|my|another|extra|the|a|it|over|you|in|on|out|\d+|\$\d+))*|out of (?:my|our) (?:own )?pocket|cost(?:s|ing)? (?:me|us)|my own money|(?:too|so|way too|very|ridiculously|insanely) (?:expensive|pricey|high|much money)|overpriced|price (?:went|has gone|goes|jumped|hike|increase|is wrong)|prices? (?:went|up|rising)|went up(?: (?:and|by|without))?|higher than|more than (?:i|it|you|what)(?: (?:was|should|agreed|were))?|(?:refund|claim|request|card|payment|code|coupon|voucher|application) (?:was |were |is |got |has been |been )*(?:denied|declined|refused|rejected|not accepted|expired|invalid|blocked)|(?:don'?t|do not|didn'?t) recogni[sz]e|(?:not|n'?t) (?:authori[sz]ed?|accepted|refunded|credited)|being (?:billed|charged)|for a service i|without (?:my|telling|asking|any|warning|notice|notifying|informing|permission|consent|explanation|fixing|solving|a word|30|half)(?: \w+)?|locked (?:me )?out|shut (?:me )?off|short(?:ed|changed)|half empty|short of|someone else'?s|not (?:be )?held hostage`,
      String.raw`because (?:of )?(?:you|u|your|ur|they|the (?:crew|pilot|plane|delay|system|agent|staff))(?:r)?(?: (?:guys|people|can'?t|don'?t|couldn'?t|didn'?t|messed|screwed|lost|cancell?ed))?|(?:your|ur|their|you guys'?) (?:\w+ )?(?:fault|mistakes?|errors?|screw ?up|mess|incompetence|negligence|lies|lack|failure|stupid|crappy|bad|poor|so.?called|terrible|horrible|awful|pathetic|ridiculous|excuses?|problem|policy|policies|blunder|shortcomings)|not (?:my|our) (?:fault|problem|mistake)|excuses?|no (?:logical|good|valid)? ?(?:reason|excuse)|to blame|blame (?:the|it|me|us|weather|on)|thanks to your`,
    ],
  },
  {
    name: 'bad hashtag',
    start: -1,
    patterns: [],
  },
  {
    name: 'angry face',
    start: -1.2,
    patterns: ['(?:😡|🤬|😠|🖕|💩|👿|😾|🤮|🤢)'],
  },
  {
    name: 'sad face',
    start: -0.6,
    patterns: [
      String.raw`(?:👎|😤|🙄|😒|😞|😔|😣|😖|😫|😩|😢|😭|😑|😐|😕|🙁|☹|😟|😥|😰|😓|🤦|🤯|💔|😪|🤡|😳|😬|😿|🥺|:\(+|:'\(|=\(|:-\(+|:/|:-/|>:\(|:\[|:\||-_-)`,
    ],
  },
]

/** All signs; where two begin at the same place the first here wins. */
export const phraseSigns: readonly PhraseSign[] = [...complaintSigns, ...foreignSigns, ...calmSigns]
