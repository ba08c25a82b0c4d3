/**
 * Wordings with which customers complain of how they are being handled, in folded English, Spanish, Portuguese and
 * Filipino, by what they complain of. They name the contact (you, the bot, an agent, nobody there), not the product:
 * 'this bot is useless' is one, 'this phone is useless' is not.
 */
export const handlingKinds = ['unheard', 'repeating', 'unhelped', 'machine', 'forgotten', 'staff'] as const
export type HandlingKind = (typeof handlingKinds)[number]

const machine =
  '(?:bot|bots|chat ?bot|chatbots|robot|robots|machine|ai|a\\.i\\.|assistant|virtual (?:assistant|agent)|automated (?:system|assistant|agent|chat|response|reply)|chat(?! room))'
const staff =
  '(?:agents?|reps?|representatives?|advisors?|advisers?|operators?|employees?|staff|support|support team|team|colleagues?|manager|supervisor|guy|girl|lady|woman|man|person|customer (?:service|support|care)|csr|call cent(?:er|re)|help ?desk|people)'
const they = `(?:you(?: guys| people| all| lot)?|u|they|he|she|(?:this|the|your|that) (?:stupid |useless |damn |dumb )?(?:${machine}|thing|system|agent|rep|representative|team|staff|support|support team|person|people)|your ${staff}|it)`
const much =
  '(?:just |so |really |clearly |obviously |still |even |simply |literally |actually |honestly |always |completely |totally |absolutely |utterly |very |being |extremely |incredibly |quite |rather |super |fucking |freaking |bloody |pretty |such an? |an? )*'
const areNot = `(?:(?:'?re|'?s| are| is| r| ar)? ${much}not|(?: are| is)n'?t|(?: was| were)n'?t|(?: was| were) not) ${much}`
const bad =
  '(?:useless|worthless|unhelpful|hopeless|incompetent|clueless|pathetic|terrible|horrible|awful|appalling|atrocious|dreadful|shocking|disgraceful|ridiculous|rubbish|garbage|trash|crap|crappy|shit|shitty|stupid|dumb|idiotic|brainless|moronic|lousy|poor|rude|a joke|a waste of (?:my )?time|no (?:help|use|good)|of no (?:help|use)|broken|annoying|infuriating)'
const number =
  '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|multiple|a hundred|a million|countless|so many)'
const nth = '(?:second|2nd|third|3rd|fourth|4th|fifth|5th|sixth|6th|tenth|10th|hundredth|100th|umpteenth|nth|last)'
const nobody = '(?:nobody|no ?one|no-one|none of (?:you|them|your \\w+)|not (?:a single|one) (?:person|agent|soul))'

/** A kind and the pattern of its wordings, in the grammar of the phrase index. */
export type HandlingRow = readonly [HandlingKind, string]

/** English. */
export const englishHandling: readonly HandlingRow[] = [
  [
    'unheard',
    `${they}${areNot}(?:listening|hearing me|reading (?:what|my|me|the|anything)|paying attention|understanding|getting (?:it|the point|this|what)|following(?= me| what|[.!,]|$)|taking (?:me|this|it) seriously)`,
  ],
  [
    'unheard',
    `(?:you(?: guys| people| all| lot)?|u|(?:this|the|your|that) (?:stupid |useless |damn |dumb )?(?:${machine}|thing|system|agent|rep|team|support)|your ${staff}) (?:clearly |obviously |really |just |still |even |simply )*(?:don'?t|do not|doesn'?t|does not|can'?t|cannot|won'?t|will not|refuse to|refuses to|didn'?t|did not|never|fail to|hardly|barely) (?:even |seem to |really |actually |ever |just |bother to |want to |care to )*(?:listen(?:ed)?|read (?:what|my|me|the message|anything)|hear me|understand(?! why)|understood|get it|get the point|pay attention|take (?:me|this) seriously|care(?! (?:about|for) (?:the |my )?(?:colou?r|size)))`,
  ],
  [
    'unheard',
    `(?:did|do|have|can|are) (?:you|u) (?:even |actually |not |really )+(?:read|listen|listening|reading|hear|heard|look|looked|understand|pay|try|trying|care|there)`,
  ],
  [
    'unheard',
    `aren'?t you (?:even )?(?:listening|reading)|are you (?:listening|deaf)|listen to me|nobody (?:is )?listen(?:s|ing|ed)?`,
  ],
  [
    'unheard',
    `(?:(?:that'?s|that is|thats|this is|it'?s|that was) (?:really |still |just )?not|that wasn'?t|this isn'?t|that isn'?t) (?:really |even |at all )*what (?:i|we)(?:'m| am|m|'ve| have)? (?:even |just |actually )?(?:ask(?:ed|ing)?|said|saying|meant|wrote|need help with|talking about)`,
  ],
  [
    'unheard',
    `not what i (?:asked|was asking|am asking|said)|(?:misunderst(?:ood|anding)|misread|misreading) (?:me|my|what i)|missing (?:my|the) (?:whole |entire )?point`,
  ],
  [
    'repeating',
    `${they} (?:just |still |always )?(?:keeps?|kept|continues?|won'?t stop) (?:on )?(?:to )?(?:asking|ask|telling|tell|saying|say|repeating|repeat|sending|send|giving|giv|looping|transferring|bouncing|passing|redirecting|copy ?pasting|pasting|going|circling|asking for)(?: me| us)?(?: to| for| with| back)?(?: the| my| that| this| it| same| irrelevant| these| those| in| me| over| round| around| back| and| forth| same)*`,
  ],
  [
    'repeating',
    `keep (?:asking|repeating|telling me|sending me|giving me) (?:me )?(?:the same|that|this|same)|(?:keeps?|kept) (?:passing|bouncing|transferring|sending) me|keeps? hanging up`,
  ],
  [
    'repeating',
    `(?:you|u|they|it|he|she|the bot|the last (?:agent|person|guy|one)|your (?:bot|agent|colleague))(?: have|'ve|ve| has|'s| had)? (?:just |literally )?(?:already|just) (?:asked|said|told|sent|gave|suggested)(?: me)?(?: for)? (?:that|this|it|the same|those|these|all that|all this|my \\w+|me that|me this)`,
  ],
  [
    'repeating',
    `(?:you|u|they|it|the bot)(?: have|'ve|ve)? (?:asked|told|said|sent)(?: me)?(?: for)? (?:that|this|it|the same (?:thing|question|answer|link))(?: \\w+)? (?:already|before|twice|again|${number} times|over and over)`,
  ],
  [
    'repeating',
    `(?:stop|quit) (?:asking|repeating|sending|giving|telling|pasting|copy ?pasting|saying|spamming|transferring|bouncing|passing) (?:me |yourself )?(?:with )?(?:the same|the|that|this|these|those|same|canned|scripted|generic|irrelevant|useless|stupid|automated|around|to|from)?`,
  ],
  [
    'repeating',
    `i(?: have|'ve|ve| had| just)? already (?:told|explained|answered|said|mentioned|repeated|gave|given|provided|typed)(?: (?:you|u|it|this|that|them|all|everything|him|her|to|the bot))+`,
  ],
  [
    'repeating',
    `i(?: have|'ve|ve| had)? (?:now |already )?(?:told|asked|explained|answered|said|repeated|given|gave|provided|sent|typed)(?: (?:you|u|it|this|that|them|to|for|my \\w+|the same thing))* (?:\\w+ )?(?:twice|${number} times|over and over|again and again)`,
  ],
  [
    'repeating',
    `(?:as|like) i(?:'ve| have)? (?:already|just) (?:said|told you|mentioned|explained|wrote)|how many (?:more |fucking |damn |bloody )?times (?:do|must|should|will|am|have|did|are) (?:i|you|we)|(?:having|have|had) to (?:keep )?(?:repeat(?:ing)? (?:myself|everything|it)|explain(?:ing)? (?:this|it|everything|myself|the same thing|my (?:problem|issue|situation|story)) (?:again|over|to every|every|${number}|all over))|(?:i )?keep (?:having to )?(?:repeat|repeating|explaining) (?:myself|everything|it|this|the same)|asked me (?:that|this|the same) (?:question )?(?:already|before|twice|again|${number} times)`,
  ],
  [
    'repeating',
    `(?:the |my )?${nth} time (?:that )?(?:i'?m |i am |i'?ve |i have |i had |i've had |i |we |you |you've |you have |they )(?:to |now |already |had to )*(?:ask|asked|asking|tell|told|telling|contact|contacted|contacting|call|called|calling|write|writing|written|wrote|explain|explained|explaining|repeat|repeated|repeating|chat|chatting|say|said|saying|reach|reached|complain|complained|message|messaged|messaging|report|reported|request|requested|transfer|transferred)`,
  ],
  [
    'repeating',
    'going (?:a?round )?(?:and round |around )?in circles|same (?:canned|scripted|generic|automated|copy[- ]?(?:and[- ])?pasted?|useless|stupid|damn) (?:\\w+ )?(?:answers?|responses?|reply|replies|messages?|questions?)|(?:canned|scripted|copy[- ]?(?:and[- ])?pasted?|robotic|template) (?:answers?|responses?|reply|replies|messages?)|same (?:questions?|answers?|response|reply) (?:over and over|again and again|every time|again)|(?:sick|tired|fed up|had enough) (?:and tired )?(?:of|with) (?:repeating|explaining|being (?:transferred|passed|ignored|asked|told|put on hold|bounced)|waiting (?:for (?:a|an|your|you)|on hold)|talking to (?:a |this |the |your )?(?:bots?|machines?|robots?|ai|wall|computer)|your (?:bot|excuses|lies|agents?|answers?))',
  ],
  [
    'unhelped',
    `(?:that|this|it|your (?:answer|reply|response|link|article|suggestion)|the (?:answer|link|article|bot)|which|you|u|he|she|they)(?: really| still| just)? (?:doesn'?t|does not|didn'?t|did not|don'?t|do not|never|haven'?t|have not|hasn'?t|has not|won'?t|isn'?t|is not|aren'?t|are not|wasn'?t)(?: even| really| actually| at all| ever| been| exactly)* (?:answer(?:ed|ing)? (?:my|the|me|any|a single|what|it)|address(?:ed|ing)? (?:my|the|any|what)|help(?:ed|ing|ful)?(?= (?:me|at all|us|anything|much|one bit)\\b|[.!?,]| ?$)|resolved? (?:my|the|anything|it)|solved? (?:my|the|anything|it)|responded to (?:me|my)|responding to (?:me|my))`,
  ],
  [
    'unhelped',
    `(?:you|u) (?:are|r|'?re|were|have been|'ve been) ${much}(?:no help|not helpful|unhelpful|of no (?:help|use)|not (?:been )?(?:any|much|helpful|helping)(?: help)?|wasting my time|avoiding (?:my|the) question|dodging (?:my|the) question|ignoring (?:me|my|what|the))|(?:you|u) (?:just )?(?:avoided|dodged|ignored) (?:my|the|me|what)|(?:just|for once|finally) answer (?:my|the|me|what)|answer (?:my|the) (?:damn|fucking|bloody|goddamn|freaking|actual) question|(?:no|zero) (?:help|assistance) (?:at all|whatsoever|from (?:you|your|anyone|anybody|support|the))|(?:been|was|were) (?:absolutely |completely |totally |of )*(?:no help|unhelpful)|nothing to do with (?:my question|what i (?:asked|said))|completely unhelpful|so unhelpful|super unhelpful|very unhelpful`,
  ],
  [
    'unhelped',
    `(?:stop |you'?re |you are |quit )wasting my time|what a waste of (?:my )?time|(?:this|the) (?:chat|conversation|call|bot|support) (?:is|was|has been) (?:such )?(?:an? )?(?:\\w+ )?waste of (?:my )?time|(?:like|it'?s like|as if i'?m) talking to (?:a|the) (?:brick )?wall|getting (?:me )?nowhere(?: with (?:you|this))`,
  ],
  ['machine', `${bad} (?:ass |fucking |automated |chat |little |ai |virtual |support |damn )*${machine}`],
  [
    'machine',
    `(?:this|the|your|that|ur)(?: \\w+)? ${machine}(?: thing| of yours)?(?:'?s| is| was| are)? ${much}(?:${bad}|not (?:help(?:ing|ful)|working|understanding|useful)|driving me)`,
  ],
  [
    'machine',
    `(?:this|the|your|that|ur)(?: \\w+)? ${machine}(?: thing)? (?:isn'?t|doesn'?t|can'?t|does not|cannot|won'?t|is not|sucks|never|is incapable|has no (?:idea|clue)|keeps)(?: \\w+)?(?: (?:help|helping|helpful|understand|work|working|answer|know|do|get|listen))?|(?:bloody|damn|damned|goddamn|fucking|freaking|f\\*+ing|effing|bleeding) (?:stupid |useless |chat ?)?(?:bot|chatbot|robot|robots|bots)`,
  ],
  [
    'machine',
    `you(?:'?re| are| r)? ${much}${bad}(?= (?:bot|robot|ai|chatbot|machine)?|[.!,?]| ?$)|(?:you'?re|you are) (?:just )?a (?:\\w+ )?(?:bot|robot|machine) (?:that|who) (?:can'?t|doesn'?t|cannot|knows nothing)|hate (?:talking to )?(?:this|these|your|the) (?:\\w+ )?(?:bots?|chat ?bots?|robots?)`,
  ],
  [
    'forgotten',
    `${nobody}(?: here| there| at \\w+| from (?:your|the) \\w+| in your \\w+)?(?: has| have| had| is| was|'s)?(?: ever| even| actually| bothered to| bothered| yet| called or| seems to| seem to| wants to| cares to| can| could| will| would| would even| really| apparently)* (?:call(?:ed|s|ing)?(?: me)?|phoned|rang|emailed|contact(?:ed|s|ing)?|got(?:ten)? back|gets? back|came back|come back|written back|wrote|repl(?:y|ied|ies|ying)|respon(?:d|ded|ds|ding)|answer(?:ed|s|ing)?(?! the door)|pick(?:ed|s|ing)? up|help(?:ed|s|ing)?|follow(?:ed|s)? up|cares?|listen(?:s|ed|ing)?|reached out|reach out|told me anything|does anything|did anything|doing anything|do anything|know(?:s)? anything|take(?:s)? (?:responsibility|ownership))(?: (?:me|us|back|to|my|at all))*`,
  ],
  [
    'forgotten',
    `(?:never|still haven'?t|still have not|still hadn'?t|haven'?t|have not|didn'?t|did not) (?:even |ever |yet )?(?:got|gotten|get|received?|heard|hear|had|have) (?:a |any |an |the |that |my )?(?:single )?(?:promised )?(?:call ?backs?|call back|reply|response|answer|word|back|follow[- ]?up|feedback)(?: from (?:you|your|anyone|anybody|support|them))?(?! to whether)`,
  ],
  [
    'forgotten',
    `still (?:no|waiting (?:for|on)) (?:a |an |any |my |your |the |that )?(?:promised )?(?:call ?back|reply|response|answer|feedback|someone to (?:call|reply|answer|respond|contact|get back)|somebody to (?:call|reply|answer|respond|contact|get back)|word from)|(?:was|were|been|got) (?:told|promised|assured) (?:that )?(?:someone|somebody|i'?d|i would|you|they|an agent|a manager|a supervisor) ?(?:'d|'ll|would|will|was going to|were going to)(?: be)? (?:call|contact|email|get back|get a call|receive a call|reach out|phone|ring|reply|respond|follow up)|(?:promised|supposed) (?:me )?(?:to )?(?:a )?(?:call(?: me)? back|callback|get back to me)(?! by|\\?)|(?:never|didn'?t|don'?t|did not|do not|won'?t|haven'?t|not) (?:even )?(?:called?|phoned?|rang|emailed|repl(?:y|ied)|respon(?:d|ded)|g[eo]t|gotten|answer(?:ed)?)(?: me)? (?:me back|back to me|to my (?:e-?mails?|messages?|calls?|tickets?)|my (?:e-?mails?|messages?|calls?|tickets?))`,
  ],
  [
    'forgotten',
    `(?:you|they|you guys|you people|your (?:team|support|staff|agents?)|everyone|everybody)(?:'?re| are| have been|'ve been|'ve| have| just| keep| kept| is)*(?: just| completely| all)* (?:ignoring|ignored|ignore|ghosting|ghosted)(?: (?:me|us|my \\w+))?|(?:been|being|was|am|i'm|were|feel|keep getting|get|got) (?:\\w+ly )?(?:ignored|ghosted|fobbed off|stonewalled|brushed off|given the run ?-?around|(?:passed|bounced|shuffled|pushed|shunted|sent|transferred|thrown|tossed) (?:around|about|from|between|back and forth|to (?:${number}|another(?! (?:courier|carrier|driver|rider|van|depot|warehouse|address))|different)|${number} times)|hung up on|disconnected|left on (?:hold|read)|kept on hold|stuck on hold|cut off)(?: (?:by|${number} times|twice|again))?|the run ?-?around|left (?:me )?(?:on hold|hanging|in the dark)|(?:my|our) (?:\\w+ )?(?:emails?|e-mails|messages?|calls?|tickets?|complaints?|requests?)(?: \\w+){0,3} (?:ignored|unanswered)|(?:kept|put|keep|keeping|leave|leaving|left) me (?:waiting|on hold)|(?:been |was |spent |wait(?:ed|ing) )(?:\\w+ ){0,4}on hold|on hold (?:for|since) (?:\\w+ )?(?:\\d+|an|a|two|three|four|five|ages|forever|over|almost|hours|half)|(?:transferred|passed|bounced) (?:me )?(?:${number} times|twice|around)`,
  ],
  [
    'staff',
    `(?:last|previous|other|first|second|your|ur|the|that|this|one|another|male|female)(?: of your)? (?:(?!(?:hotel|restaurant|airline|hospital|school|airport|museum|bar|airbnb) )\\w+ )?${staff}(?: of yours| there| yesterday| today| last \\w+| (?:that |who )?i (?:spoke|talked|chatted|dealt) (?:to|with)(?: \\w+)?| on the (?:phone|chat|line)| before)?(?: just| simply| then| basically| has| have| also| literally| actually| flat out| is| are| was| were|'s| been| being| kept| keeps)* (?:${much})(?:hung up|hang(?:s|ing)? up|rude|rudely|useless|unhelpful|condescending|dismissive|no help|clueless|impolite|unprofessional|incompetent|arrogant|patronising|patronizing|disrespectful|aggressive|hopeless|terrible|awful|horrible|a joke|pathetic|ridiculous|lied|lying|lies|disconnected|cut me off|yell(?:ed|ing) at me|shout(?:ed|ing) at me|laughed at me|ended (?:the|my|our) (?:chat|call)|closed (?:the|my|our) (?:chat|ticket|case|call|complaint)|ignor(?:ed|ing|es?) me|refus(?:ed|es|ing) to (?:help|listen|escalate|answer|transfer|give)|(?:didn'?t|did not|doesn'?t|does not|don'?t|do not|wouldn'?t|couldn'?t|won'?t|can'?t) (?:even |seem to |really |want to )*(?:help|listen|know (?:what|anything|how)|care|understand|do anything|bother|answer)|(?:did|does|do|knew|knows?|solved) (?:absolutely )?nothing|not helpful|wasn'?t helpful|weren'?t helpful|(?:isn'?t|aren'?t|not) (?:listening|helping|helpful)|told me (?:something (?:else|different)|(?:a )?different|lies|wrong)|(?:gave|given|giving) me (?:the |a |some )?(?:wrong|false|different|incorrect|bad) (?:info|information|answer|advice)|messed (?:this |it )?up|screwed (?:this |it )?up|no idea what|has no idea|have no idea)`,
  ],
  [
    'staff',
    `hung up on (?:me|us|twice)|(?:you|they|he|she|agent|rep) (?:just )?(?:hung up|cut me off|disconnected me)|hung up (?:the phone|when i|while i|mid)|(?:rude|unprofessional|incompetent|unhelpful|useless|clueless|lazy|horrible|terrible|awful|worst) (?:customer )?(?:agents?|reps?|representatives?|advisors?|advisers?|operators?|employees?|staff|support|support team|customer (?:service|support|care)|csr|call cent(?:er|re)|help ?desk)|(?:customer|tech|technical) (?:service|support|care) (?:here |team )?(?:sucks|(?:is|was|are|has been)(?: (?:just|so|absolutely|completely|really|very|truly|the|beyond|utterly|a))* (?:${bad}|worst|joke|bad|slow|not (?:helpful|good)|non-?existent|disappointing|disgusting))|(?:worst|poor|bad|terrible|awful|appalling|shocking|disgraceful|horrible|horrendous|atrocious|pathetic|lousy|unacceptable|crap|crappy|shitty|shit|disgusting|non-?existent|ridiculous) (?:customer |tech |technical )?(?:service i|support|customer service|customer care|handling|treatment|communication)|unprofessional|how (?:badly|poorly|terribly|unfairly) (?:i|we|you|this)|(?:handled|dealt with|treated)(?: (?:this|it|me|my \\w+|us))? (?:so |very |really |extremely |incredibly )?(?:badly|poorly|terribly|awfully|unfairly|like (?:crap|shit|dirt|garbage|trash|a criminal|an idiot|a child|rubbish|nothing))|don'?t (?:treat|talk to|speak to|patroni[sz]e|lecture) me like|closed my (?:ticket|case|complaint|chat) without`,
  ],
  [
    'staff',
    `(?:disappoint(?:ed|ing)|unhappy|dissatisfied|displeased|not (?:at all |very |really )?(?:happy|satisfied|pleased|impressed)|frustrated|frustrating|disgusted|appalled|annoyed|fed up|let down|upset|furious|angry|outraged|shocked|unimpressed) (?:with|by|at|about|in|over) (?:how (?:i|this|my|you|your|it|badly|poorly|slow|long|unhelpful|the)|the way|the (?:answers?|responses?|support|customer|handling|help|agents?|repl(?:y|ies)|treatment|lack of (?:help|support|response|communication|care|reply)|communication|assistance)|(?:your|this|that|these|ur) (?:\\w+ )?(?:answers?|responses?|repl(?:y|ies)|support|help|customer|handling|team|agents?|bots?|staff|chat|chatbot|conversation|assistance|treatment|communication|reps?))|the way (?:i(?:'m|'ve| am| have| was)|this|my \\w+|you|your \\w+)(?: \\w+)? (?:is |was |has |have |been |being |are |guys |people )*(?:handled|handling|treated|treating|dealt|dealing|spoke|talked|talking)`,
  ],
  [
    'unhelped',
    `(?:like|as if|as though)(?: i'?m| i am| i was| we'?re)? (?:talking|speaking|chatting|arguing|writing|explaining(?: \\w+)?) (?:to|with) (?:a |an |the )?(?:brick |stone |concrete |broken )?(?:walls?|parrot|record|rock|stone|toaster|void|goldfish|deaf ears|nobody)|${they}${areNot}(?:answering|addressing|helping|solving|resolving|responding|replying|being (?:helpful|any help|of any help)|giving me (?:an? )?(?:\\w+ )?answer)|(?:none of|not one of|not a single one of) (?:your|the|these|those|you) (?:\\w+ )?(?:\\w+ )?(?:helped|helps|help|worked|work|works|answers?|solved|made sense|makes sense|is useful|are useful|was useful|were useful|did anything|apply|applies)`,
  ],
  [
    'staff',
    `(?:every|each|all|everyone|everybody|both|different|three|two|four|five)(?: \\w+)?(?: (?:of|agents?|reps?|persons?|people|time|ones?|colleagues?|employees?|departments?|i|you|your|speak|spoke|talk|talked|to|with|call|called|ask|asked|contact|write|wrote)){0,7} (?:tells?|told|says?|said|gives?|gave|giving|telling|claims?)(?: me| us)? (?:(?:a|an|completely|totally|entirely|some) )*(?:different|something (?:else|different|new)|another (?:story|thing|answer)|contradict\\w+|the opposite)|(?:getting|got|get|given|gave me|giving me|told|hear|heard|receive|received)(?: \\w+)? (?:\\w+ )?(?:different|conflicting|contradicting|contradictory|opposite) (?:answers?|stor(?:y|ies)|info(?:rmation)?|things?|advice|responses?|explanations?)(?: (?:every|each|from))?`,
  ],
  [
    'repeating',
    `(?:copy[- ]?(?:and[- ])?paste[d]?|copypaste[d]?|boiler ?plate|pre-?written|ready-?made|generic|canned|scripted) (?:texts?|e?-?mails?|paragraphs?|lines?|blurb|nonsense|stuff|crap|answers?|repl(?:y|ies)|responses?)(?! (?:settings?|option|feature|function|template|works?|is not sent))|nothing to do with (?:my (?:\\w+ )?(?:problem|question|issue|request|case|complaint|query)|what i (?:asked|said|wrote|need))`,
  ],
  [
    'forgotten',
    `(?:keep|keeps|kept|stop|just|always|constantly|still|simply|continue|continues|deliberately) (?:on |to |going to |just )*(?:ignor(?:e|es|ed|ing)|ghost(?:ing|ed)?|brush(?:ing|ed)? off|fobb?(?:ing|ed)? off|dismiss(?:ing|ed)?) (?:me|us|my (?!screen|phone|dog|settings)\\w+)|(?:no|not a|zero|without a|never an?|not even a|nor a) (?:single )?(?:word|reply|response|answer|update|callback|call back|acknowledge?ment|apology|explanation)(?: back)? (?:from (?:you|your|anyone|anybody|support|customer|them|any of you)|since (?:then|last|i|my|mon|tues|wed|thurs|fri|sat|sun|\\w+day)|for (?:\\w+ )?(?:days|weeks|months|over|two|three|\\d+))|(?:been|is|was|left|sitting|am|i'm) (?:\\w+ )?(?:waiting|stuck|hanging|sitting)(?: (?:here|in|the|your|this|a|phone|chat|queue|on|line|hold))* (?:for|since) (?:\\w+ ){0,3}(?:an? (?:answer|reply|response|agent|human)|you (?:guys )?to (?:answer|reply|respond|get back|call)|(?:someone|somebody|anyone) to (?:answer|reply|respond|pick up|get back|call))|(?:call|line|chat|phone)(?: just| then| suddenly| simply)? (?:dropped|got cut|was cut|cut off|got disconnected|was disconnected|disconnected|went dead|was ended|ended)(?: (?:again|twice|on me|off|before|after|while|without))?`,
  ],
  [
    'unhelped',
    `(?:your|ur|these|those|the) (?:\\w+ )?(?:answers?|repl(?:y|ies)|responses?|messages?|suggestions?|advice|instructions?|steps|links?|articles?|explanations?|help|support|assistance|chat|team|staff|agents?|service desk|help ?desk|people|reps?)(?: (?:you|they|that|from|in|gave|give|sent|send|keep|of|yours|here|me|at|the|support|on|phone|team)){0,5} (?:do(?:es)?n'?t|do(?:es)? not|didn'?t|did not|makes?|made|is|are|was|were|has been|have been|isn'?t|aren'?t|wasn'?t|weren'?t|seems?|seem)(?: (?:just|really|so|very|absolutely|completely|totally|simply|all|even|clearly|beyond|any|of|to be|me|a|an|been)){0,3} (?:no sense|nonsense|useless|worthless|irrelevant|unhelpful|rubbish|garbage|crap|a joke|not help(?:ful)?|no help|no use|pointless|laughable|make (?:any )?sense|makes sense|helped?(?= (?:me|at all|us)|[.!,?]| ?$)|helpful|(?:any )?(?:use|help|good)(?=[.!,?]| ?$| to me)|relevant|related to|answer (?:anything|my|me|a thing)|knowledgeable|interested|listening|care|ridiculous|terrible|awful|horrible|dreadful|appalling|disgraceful|shocking|pathetic|shameful|incompetent|clueless|non-?existent|beyond a joke|unacceptable|disappointing|lacking|slow|rude)`,
  ],
  [
    'repeating',
    `(?:keep|keeps|kept)(?: on)? (?:being|getting) (?:told|asked|sent|passed|given|transferred|ignored|redirected|referred|bounced|put|fobbed|cut|disconnected|directed|the same (?:answer|reply|response|text|link|story|excuse|questions?)|pushed|shuffled|questioned|hung)(?! (?:the wrong|an error|charged|new))(?: (?:the same|to|around|off|on|from|back|for))*|(?:start|starting|begin|explain|explaining|go|tell|telling)(?: (?:my|the|whole|everything|story|it|this|through|again|all|problem|issue)){0,4} (?:from|at) (?:the (?:very )?(?:beginning|start)|scratch|zero|square one)(?: (?:again|every time|each time|with))?|(?:explain|explaining|explained|start|starting|go through|tell|say|do) (?:\\w+ ){0,3}all over again|back to square one|why (?:am i|are you|do i|do you|is it|must i|should i)(?: (?:still|always|constantly|even|now|being|you))*(?: (?:have to|need to|keep|keeps|asked|asking|told|telling|made to|forced to))+(?: (?:repeat|explain|asking|asked|for|the|my|this|that|same|me|again|give|giving|to|send|sending|tell|order|number|details|information|question|questions|it|everything)){1,9}(?<=(?:again|same|repeat|repeating|keep|explain)(?: \\w+){0,4})|(?:i|we)(?: have|'ve| had|ve)?(?: (?:now|already|personally|literally|since))* (?:called|contacted|written|wrote|emailed|phoned|rung|rang|messaged|chatted|asked|explained|complained|told|reported|requested|chased|tried|been in touch|sent)(?: (?:this|it|you|to|with|about|the|in|my|issue|problem|your|story|support|same|thing|email|emails|customer|service|team|already|now)){0,7} (?:twice|thrice|(?:at least |over |about |more than |like )?${number}(?: \\w+)? (?:times|agents?|people|persons?|reps?|representatives?|colleagues|occasions|emails?|departments|of you|of your)|again and again|over and over|repeatedly|to no avail)|(?:copy|copied)(?:[- ]| and )?past(?:e|ed|ing)(?= (?:that|this|the|me|it|your|answers?)|[.!,?]| ?$| from)(?! (?:function|feature|into|the (?:code|link|address|number) (?:into|in)|works|does))`,
  ],
  [
    'unhelped',
    `what(?:'s| is|s| was)? (?:even )?the (?:point|use|purpose|good) (?:of|in) (?:this|the|your|having|contacting|asking|talking|writing|a|calling|even|chatting)(?: \\w+)? ?(?:chat|bot|support|help|service|you|contacting|assistant|conversation|line|helpline|desk|if|when)|getting nowhere|(?:go|goes|going|went|leads?|leading) nowhere(?= [a-z]+ (?:you|this)|[.!,]| ?$)|like pulling teeth|(?:this|your|the) (?:\\w+ )?(?:${machine}|support|help ?desk|helpline|service team|hotline|customer service|support team|team)(?: thing)?(?:'s| is| was| are) (?:\\w+ )?(?:a )?(?:\\w+ )?(?:waste of (?:space|time|everyone'?s time)|no help|a nightmare|a disgrace|a disaster|beyond useless|hell|a farce|the worst|shameful|pointless)|(?:that|this|it|which)(?: (?:still|really|just|simply))? (?:did|does|do) not (?:even )?(?:answer|help|solve|resolve|address)|(?:that|this|it|which)(?: (?:still|really|just|simply))? (?:didn'?t|doesn'?t) (?:even |really )?(?:answer (?:anything|a thing|it|me|my)|solve (?:anything|it|my)|tell me (?:anything|what))|(?:zero|no|any|getting no|got no|without any) (?:help|assistance|support|answers?) (?:at all|whatsoever|from (?:you|your|anyone|anybody|support|the (?:team|agent|bot|chat)))(?! (?:for|needed))`,
  ],
  [
    'forgotten',
    `(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|several|many|a few|couple of|couple|a|over a|almost a|nearly a) (?:\\w+ )?(?:hours?|hrs?|days?|weeks?|wks?|months?|mins?|minutes)(?: (?:now|later|ago|have|has|gone|passed|by|and|since|i|wrote|it|been|is|on|after|my|first|email|of|waiting|silence|already|for|business|working|with|still))*[,.;]* ?(?:and )?(?:still )?(?:no|not one|not a single|without|zero|nothing|no sign of|never)(?: (?:a|an|one|single|any|proper|real|word|kind|of|the))* (?:repl(?:y|ies)|answers?|responses?|word|update|callback|call back|feedback|news|contact|communication|help|resolution(?= from)|solution(?= from)|from (?:you|anyone|support)|acknowledge?ment)|(?:said|says|promised|told|quoted|claimed)(?: \\w+){0,5} (?:\\d+|one|two|three|a few) (?:hours?|hrs?|days?|business days|weeks?)[,.;]* ?(?:\\w+ ){0,4}(?:it'?s |its |it has |that was |been |has been |now )+(?:\\w+ )?(?:\\d+|two|three|four|five|six|seven|several|over|almost|more)(?! (?:dollars|euros))|(?:complaint|e-?mails?|tickets?|request|case|messages?|query|enquiry|inquiry|letters?)(?: \\w+){0,5} (?:unanswered|ignored|without (?:a |any )?(?:reply|answer|response))|(?:nobody|no ?one|no-one|none of (?:you|them))(?: (?:at|in|from|there|here|your|the|company|team|support|office|over|side|department)){0,5} (?:seems?|appears?|cares?|bothers?|bothered|reads?|answers?|replies|responds|responded|wants?|takes?|took|has (?:a clue|any idea|the decency|bothered|replied|called|answered|come|gotten|got|helped|contacted)|is (?:helping|listening|answering|replying|responding|reading|willing|able to help|interested|taking)|can (?:be bothered|tell me|give me|help|explain)|could (?:be bothered|tell me|help|give me)|knows? (?:what|anything|how|where)|helps|gave me|gives me|got back|ever|explains?|explained)|(?:is|are) (?:anyone|anybody|someone|somebody|any of you|you)(?: (?:there|at|your|company|in))* (?:even|actually|really|ever|seriously) (?:\\w+ )?(?:reading|listening|there|working|going to|paying|looking|checking|awake|alive|helping|trying)|(?:is|are) (?:anyone|anybody|any of you) (?:going to|gonna|ever going to) (?:answer|help|reply|respond|read|call|fix|do)|(?:does|do|will|did) (?:anyone|anybody|any of you) (?:even |actually |ever |really )+(?:read|work|care|listen|answer|reply|check|look|respond|know)`,
  ],
  [
    'staff',
    `(?:what (?:a |an )?)?(?:terrible|awful|horrible|horrendous|appalling|shocking|disgraceful|pathetic|poor|lousy|crap|crappy|shit|shitty|bad|dreadful|disgusting|shameful|unacceptable|abysmal|atrocious|unprofessional|rubbish|worst|ridiculous) (?:\\w+ )?(?:service|support|treatment|communication|attitude|experience|manners|help|assistance|behaviou?r) (?:from|by|at|with|of) (?:your|the|this|ur|you|that|one of your) ?(?:\\w+ )?(?:help ?desk|support|team|staff|agents?|reps?|representatives?|people|customer (?:service|care|support)|call cent(?:er|re)|operators?|service desk|colleagues?|hotline|guys|employees?|company(?= [a-z]+ support))?|(?:the )?(?:attitude|tone|manner|behaviou?r|rudeness|incompetence|arrogance|indifference) (?:of|from) (?:your|the|that|this|ur|one of your) (?:\\w+ )?${staff}|(?:you|they|your (?:\\w+ )?${staff}|the (?:\\w+ )?(?:agent|rep|representative|advisor|operator|lady|guy|man|woman|person))(?: (?:i spoke to|i spoke with|i talked to|on the phone|on the line|today|yesterday|just|simply|basically|literally|even|then)){0,4} (?:laughed at|mocked|insulted|shouted at|yelled at|talked down to|patroni[sz]ed|belittled|spoke over|talked over|interrupted|ridiculed|disrespected|made fun of|scolded) (?:me|us)|(?:you|they|he|she)(?:'re| are|'s| is)? (?:so |just |very |extremely |really )*(?:dismissive|condescending|patroni[sz]ing|disrespectful) (?:to|towards?|with) (?:me|us)`,
  ],
  [
    'repeating',
    `(?:my|the) (?:third|3rd|fourth|4th|fifth|5th|sixth|6th|tenth|10th|hundredth|100th|umpteenth|nth) (?:message|e-?mail|call|attempt|chat|letter|complaint|time writing|time calling|reminder|phone call|agent|rep)(?: (?:to you|about|with you|already|now|today|and|this week|regarding))?|(?:after|sent|written|made|on) (?:you )?(?:already )?${number} (?:\\w+ )?(?:e-?mails?|messages?|calls?|phone calls|tickets?|chats?|letters?|reminders?|complaints?)(?: (?:to you|and|but|later|now|already|about|without|with|still|no|nothing|not|nobody))+|(?:back and forth|to and fro)(?: (?:with|between|for|by|over))+(?: (?:you|your|support|customer|the|agents?|emails?|chat|days|weeks|two|three|ten|months|\\d+))|(?:again|always|once more|still|just|only|get|got|getting|give|gave|giving)(?: me)? (?:the |this |that )?(?:very |exact |exactly |exactly the )?same (?:texts?|answers?|repl(?:y|ies)|messages?|links?|e-?mails?|responses?|blurb|nonsense|excuses?|stor(?:y|ies)|script|advice|suggestions?)|(?:the )?(?:very |exact )?same (?:texts?|answers?|repl(?:y|ies)|messages?|links?|e-?mails?|responses?|excuses?|script|nonsense|suggestions?|advice) (?:you|as before(?!:)|again|every|each|over|i got|i get|i already|from (?:you|your|every))|(?:send|sending|sent|running|run|going|go|taking) (?:me )?(?:a?round )?in circles`,
  ],
  [
    'unheard',
    `(?:you|u|they|your \\w+)(?: (?:guys|people|all|lot|clearly|obviously|just|still|really|simply))* (?:did not|didn'?t|haven'?t|have not|never|do not|don'?t|won'?t|refuse to|failed to|fail to|hasn'?t|doesn'?t)(?: (?:even|actually|really|ever|bother(?:ed)? to|once|take the time to|care to))* (?:look(?:ed)?(?: at| into)?(?! like)|check(?:ed)?|read|tr(?:y|ied) to (?:help|understand)|bother(?:ed)?|address(?:ed)?|acknowledged?|apologi[sz]ed?|answer(?:ed)? (?:my|the|me|any|a)|repl(?:y|ied)(?: to)?|respond(?:ed)?|open(?:ed)? (?:my|the) (?:photo|attachment|file|message|mail)|take (?:me|this|it|us) serious(?:ly)?|want to (?:help|listen|understand)|car(?:e|ed)(?= about (?:me|us|your|customers|my)|[.!,?]| ?$))|(?:read|answer|look at|listen to|address) (?:my|the|what i|our)(?: \\w+){0,3} (?:properly|carefully|for once|again before|before (?:you )?(?:answering|replying|reply|answer|respond))|(?:don'?t|do not|didn'?t|never|not)(?: really| even)? (?:feel|felt|feeling|think|believe|get the (?:feeling|impression))(?: (?:like|that|as if|as though))?(?: (?:you|anyone|anybody|your \\w+|i|i'm|i am|my \\w+|we))*(?: (?:are|is|am|being|been|was|were|'re))*(?: (?:being|really|actually|even|at all))* (?:tak(?:en|ing)(?: (?:me|this|it|us))? seriously|heard|listen(?:ed|ing)(?: to)?|understood|valued|respected|helped|helping|cared|car(?:e|ing)|tr(?:y|ying)|interested)|(?:you|u|they)(?: (?:clearly|obviously|basically|apparently|just|simply|really))* (?:can'?t|cannot|can not|won'?t|are (?:not )?(?:unable|able) to|aren'?t able to|are unwilling to|refuse to) (?:even )?(?:help|answer|assist|solve|fix)(?: (?:me|us|this|it|my|a|anything|anyone))*(?=[.!,?]| ?$| so| then| and| with (?:this|anything))|how (?:hard|difficult|complicated|tough) (?:can it be|is it|could it be|would it be|is)(?: for you| really)? to (?:\\w+ )?(?:answer|help|reply|respond|read|call|listen|understand|get|give|tell|solve|send)`,
  ],
  [
    'forgotten',
    `(?:zero|no|absolutely no|a lack of|lack of|poor|little|not any|without any) (?:communication|contact|follow[- ]?up|acknowledge?ment|feedback)(?: (?:from|with|on|about|by|whatsoever|at all|since|between))?(?= |[.!,]|$)|(?:you|they|your \\w+|someone|somebody|the agent|the rep|an agent|he|she)(?: (?:guys|people|had|have|also|all|on|the))* (?:promised|said|told me|assured me|swore|guaranteed)(?: (?!if|when)[\\w']+){0,12}[,.]? (?:and|but|yet|then)(?: (?:still|then|so|of course|again|yet|to|this|date|far))* (?:nobody|no ?one|nothing|never|you never|you didn'?t|they never|they didn'?t|it never|it didn'?t|that never|he never|she never|here i am|still)|(?:is )?(?:anyone|anybody|any one) (?:still |even |actually )?there(?=[?!]|$)|(?:been |am |i'm |still |i was |have been )(?:sitting |stuck |left )?(?:waiting|on the line|in (?:the|this|your) queue)(?: (?:here|in|the|this|your|queue|chat|line|on|now|already))* (?:for|since) (?:over |more than |almost |about )?(?:(?:\\d+|an|one|two|three|half an|several) ?(?:min(?:ute)?s?|hours?|hrs?)|ages|forever|hours|so long)|(?:ticket|case|complaint|request|chat|claim|query)(?: (?:was|has been|is|got|gets|keeps getting|keeps being|just|again|now|marked|as|been|had))* (?:closed|resolved|solved(?! it)|shut|deleted|cancelled|archived)(?: (?:by you|again|already|today|yesterday|now|automatically))*,? (?:without|although|even though|though|but|and (?:nothing|nobody|no one|it|i|yet|still)|when|while|despite|before)|(?:do|does|did|can|will|would) (?:you|u|ya|anybody|anyone|your \\w+)(?: (?:guys|people|all|lot|ever|even|just|simply))* (?:not|never) (?:ever )?(?:answer|reply|respond|read|listen|care|call|check|help)|(?:do|does) (?:you|u|anyone|anybody)(?: guys| people)? (?:ever|even) (?:answer|reply|respond|read|call|check|pick up)|(?:wast(?:ed|ing|es)|lost|spent)(?: (?:over|more|than|almost|about|already|so|much|too))* (?:an?|my|\\d+|one|two|three|four|five|half|several|hours?|a whole|the whole|all|enough)(?: (?:an|a|hours?|days?|minutes|morning|afternoon|evening|day|week|of|whole|entire|half))* (?:of )?(?:my (?:life|time|day|morning)|our time|with (?:you|your|this (?:bot|chat))|on (?:this|the|your) (?:chat|phone|line|bot|hold|call)|(?:talking|chatting|speaking|waiting|arguing|explaining) (?:to|with|for) (?:you|your|this|the|a|support))|(?:fobbing|fobbed|brush(?:ing|ed)|palm(?:ing|ed)|blow(?:ing)?|shrugg?(?:ing|ed)) (?:me|us|customers|it|everyone) off|(?:i|we)(?:'ve| have)? (?:been )?(?:more than|very|extremely|incredibly|super)? ?patient (?:enough|but|and|with you)`,
  ],
  [
    'staff',
    `(?:person|agent|rep|guy|lady|woman|man|advisor|adviser|operator|colleague|someone|support|staff)(?: (?:on|at|in|the|your|phone|line|chat|other|end|i|spoke|talked|to|with|desk|who|answered|from|that|support))* (?:had|has|have|having|with)(?: absolutely| clearly| really)? (?:no|zero|not a) (?:clue|idea|knowledge|interest|manners|patience|respect|training|empathy)|(?:not|never|isn'?t|wasn'?t)(?: at all| very| really| exactly| too)? (?:happy|satisfied|pleased|impressed|content|ok|okay) (?:with|about|by) (?:the |your |this |any of the |any |how )?(?:\\w+ )?(?:support|service i|help|assistance|answers?|repl(?:y|ies)|responses?|customer (?:service|care)|treatment|handling|way|agent|reps?|staff)|(?:was|being|been|get|got|am) (?:spoken|talked) (?:to|down to|over)(?: (?:like|as|in|so|by|very|really|rudely|badly|that|with))?|(?:couldn'?t|could not|can'?t) (?:care less|be bothered|be arsed)(?! about (?:the )?(?:colou?r|size|packaging))`,
  ],
  [
    'unheard',
    `(?:stop|quit) repeating (?:yourself|yourselves)|had (?:more than )?enough of (?:this|your|the|these|you) ?(?:\\w+ )?(?:bots?|chat ?bot|excuses|chat|support|people|agents?|runaround|nonsense|games|lies|answers?)|(?:i'?m|i am|im|feel like i'?m|we'?re|i feel) not (?:being |getting )?(?:heard|listened to|taken seriously|understood|helped)|(?:did|do|have|can|could|would) (?:you|u|anyone|anybody|someone)(?: (?:guys|people|please|even|actually|not|ever|really|there))* read (?:my|what i|the (?:message|mail|email|ticket)|any of)|why (?:won'?t|don'?t|doesn'?t|can'?t|isn'?t|aren'?t|is nobody|is no one|does nobody|does no one|do you|are you) ?(?:anyone|anybody|you|someone|they|your \\w+)? ?(?:guys |people |just |ever |even |keep )*(?:answer(?:ing)?|repl(?:y|ying)|listen(?:ing)?|respond(?:ing)?|help(?:ing)?|read(?:ing)?|closing (?:my|the)|ignor(?:e|ing)|refus(?:e|ing)|asking me|send(?:ing)? me|transferring)(?: (?:me|us|my|the))?|i (?:asked|wrote|was asking|inquired)(?: \\w+){0,6} (?:and|but|yet) (?:you|u|they|the bot|your \\w+) (?:\\w+ )?(?:reply|replied|answer|answered|talk|talked|tell|told|send|sent|gave|give|respond|responded)(?: \\w+)? (?:about|with|me)|(?:said|wrote|asked for|asked) \\w+ ?,? not \\w+[.,!]* ?(?:read|please read|listen|learn to read)`,
  ],
  [
    'machine',
    `(?:this|the|your|that|ur)(?: \\w+)? ${machine}(?: thing)?(?: (?:just|only|always|keeps?|is|goes|going|gets|got|stuck|constantly|simply))+ (?:in (?:a |an )?(?:endless |infinite )?(?:loops?|circles)|looping|repeat(?:s|ing)|lost|confused)`,
  ],
  [
    'staff',
    `(?:support|service|help ?desk|customer (?:service|care|support)|handling|communication|experience with (?:you|your \\w+))(?: (?:has been|is|was|have been|here|from you|team|you offer|you provide|so far))+ (?:a |an |just |such |absolutely |nothing but |really |so |truly |complete |total )*(?:shambles|mess|nightmare|disaster|disgrace|farce|joke|catastrophe|shameful|shambolic|embarrassing|embarrassment|abysmal|unacceptable|poor|bad|slow|awful|horrendous)|(?:is|was|are|were) (?:of )?no use to (?:me|us)|(?:you|they|your company|the company|this company|you guys|you people)(?: (?:clearly|obviously|really|just|simply|apparently|do|does|did|people))* (?:don'?t|doesn'?t|do not|does not|not|never) (?:value|respect|appreciate|care for|care about|want to help)(?: (?:your|the|its|their|my|me|us|customers?|loyalty|time))*|like (?:you|they) (?:don'?t|do not) want to help|(?:every|each) time i (?:write|call|contact|ask|message|chat|phone|log in here|get in touch)(?: (?:you|to you|in|here|support))?,? (?:i |you |it |there )(?:get|talk|speak|have|is|am|need|'s)(?: \\w+)? (?:a |an |to |with |someone |somebody )*(?:different|another|new|else|explain|start|repeat)|(?:it'?s|its|it has|that'?s|already)(?: been)? (?:a|an|over a|almost a|\\d+|two|three|four|five) (?:\\w+ )?(?:days?|weeks?|months?|hours?)(?: (?:now|already))?,? (?:and|but) (?:i|we)(?:'ve| have|'m| am|ve)? (?:not |still |n't |had |heard |yet |got |gotten |received |get )*(?:nothing|no (?:answer|reply|response|word|callback|call|news)|not heard|heard (?:nothing|back)|haven'?t heard)|(?:told|promised|assured)(?: me| us)?(?: \\w+){0,8}[,.]? (?:again |another |and (?:it was|that was|it's) |which was )(?:a )?(?:lie|lies|false|not true|untrue|nothing)`,
  ],
  // Written to and told, and nothing comes back.
  [
    'forgotten',
    `(?:${number})(?: \\w+)? (?:e-?mails?|calls?|messages?|letters?|tickets?|chats?|attempts?|reminders?|requests?|forms?),? (?:and |but |yet )?(?:still )?(?:zero|no|not a single|not one|0|nobody|nothing) ?(?:\\w+ )?(?:repl(?:y|ies)|answers?|responses?|call ?backs?|word|solution|reaction)?|no (?:repl(?:y|ies)|responses?|answers?|word|call ?back|reaction|feedback)(?: (?:from|you|anyone|anybody|your|side|team|support|whatsoever|at|all|yet|still))* (?:since|for (?:${number}|an?|over|almost|weeks|days|months)|in (?:${number}|weeks|days|months|over)|after (?:${number}|weeks|days|months))|(?:promised|swore|said|told me|assured)(?: \\w+){0,6} (?:call|ring|phone|e-?mail|write|contact|get back|reply|respond|call ?back)(?: \\w+){0,8},? (?:and |but |yet )?(?:nothing|never|no one|nobody|didn'?t|silence|still (?:nothing|waiting|no)|not one)`,
  ],
  [
    'forgotten',
    `(?:${number}) (?:weeks|months|days|hours|working days|business days) (?:for|to get|just to get|just for|waiting for|without) (?:an?|one|any|a single|your|some|even an?) (?:\\w+ )?(?:answer|reply|response|solution|call ?back|decision|word|reaction)(?! (?:time|from my))|(?:you|they|u)(?: guys| people)?(?:'ve| have)? (?:had|been (?:sitting on|working on|holding)) (?:my|this|the|our) (?:case|complaint|ticket|request|claim|file|e-?mail|application)(?: \\w+){0,2} (?:for|since)|(?:your|the|ur) (?:team|support|staff|agents?|people|customer service|help ?desk|office|department) (?:takes?|took|is taking|are taking|has taken) (?:forever|ages|an eternity|way too long|too long|so long|(?:\\w+ )?(?:weeks|months|days)) (?:to|for|before|just)|how hard (?:can it be|is it) (?:just )?(?:to|for you to|for someone to) (?:pick up|answer|call|reply|respond|read|write|get back|send an?|understand|give)`,
  ],
  // Told it all again, and told otherwise each time.
  [
    'repeating',
    `(?:each|every) time i (?:call|write|ask|contact|phone|chat|e-?mail|ring|speak)(?: \\w+){0,3},? (?:i )?(?:get|hear|am told|speak|have to|it'?s|someone|somebody|they|you|must)(?: \\w+){0,4} (?:different|another|new|other|wrong|repeat|explain|start|contradict\\w*|story|stories)|(?:different|contradictory|conflicting) (?:answers?|stor(?:y|ies)|information|versions?)(?: \\w+){0,2} (?:every|each|from (?:every|each|everyone|different|the same))|one (?:agent|person (?:at|in|from) your \\w+|colleague|rep|of you|of your \\w+|team|department|advisor)(?: \\w+){0,2} (?:says?|said|tells?|told|promised)(?: \\w+){0,5},? (?:(?:and |but )?(?:the|an?) ?(?:other|next|second)|another)(?: \\w+){0,3} (?:says?|said|tells?|told|no|something|the opposite|yes)`,
  ],
  [
    'repeating',
    `i(?:'ve| have)? (?:already |just )?(?:sent|gave|given|provided|uploaded|submitted|answered)(?: \\w+){0,6},? (?:and |but |now |yet )+(?:now )?(?:you|they|he|she)(?: are|'re)?(?: now)? (?:ask|asking|want|wanting|need|request\\w*|demand\\w*)(?: \\w+){0,4} (?:again|once more|the same|all over)|(?:send(?:ing)?|pass(?:ing)?|push(?:ing)?|shov(?:e|ing)|run(?:ning)?|shunt\\w*|throw\\w*|bounc\\w+)(?: me| us) (?:in circles|around in|from pillar|from (?:one|desk|department|person|team|agent)|back and forth|round)|(?:always|keep\\w* (?:saying|telling|replying|answering|hearing|writing)|every time|all i (?:get|hear) is|always the same)(?: \\w+){0,6} (?:looking into it|working on it|be patient|escalated to|will get back)|transferred (?:me )?(?:to|into) (?:an?|the) (?:\\w+ )?(?:dead line|dead end|void|wrong (?:department|team|person|desk)|voicemail|empty line|fax)|(?:wall|loads?|pages?|tons?) of (?:text|boilerplate|copy)(?: \\w+){0,2} (?:about (?:something|anything|nothing)|that (?:has|does)|which (?:has|does)|instead)`,
  ],
  // Fobbed off, hung up on, closed.
  [
    'unhelped',
    `(?:stop|enough(?: of| with)?|quit|spare me|save|keep)(?: with)?(?: the| your| all the| all your| me)* (?:apologi[sz]ing|apologies|saying sorry|making excuses|excuses|platitudes|empty promises)|(?:automated|automatic|auto|robot|generic) (?:mails?|e-?mails?|messages?|replies|responses|answers)(?: instead| but no| and no| over and| again and| not (?:a )?(?:real|one))|(?:complaint|ticket|case|request|chat|claim|query|enquiry|conversation) (?:was|has been|got|is|were) (?:just |simply |already |suddenly )*(?:closed|marked (?:as )?(?:solved|resolved|done)|archived|deleted|ignored|dismissed)(?: \\w+)?,? (?:without|although|even though|but|before|with no|again|and (?:nobody|no one|nothing))|(?:fed up|sick(?: and tired)?|tired|had enough|done|exhausted|losing patience) (?:of|with|from|by) (?:this|your|the|these|being|all (?:this|the|these))? ?(?:\\w+ )?(?:bots?|chat ?bots?|robots?|automated|excuses|runaround|ignored|lied to|fobbed off|customer service|support team|back and forth)`,
  ],
  [
    'staff',
    `(?:agents?|reps?|representative|advisor|adviser|colleagues?|operator|person on (?:the )?(?:chat|phone|line)|lady|guy|he|she|they)(?: on (?:the )?(?:chat|phone|line))?(?: just| simply| suddenly| then)* (?:talked over me|talked down to me|interrupted me|cut me off|rolled (?:his|her) eyes|put the phone down|ended the (?:chat|call)|closed the chat|(?:left|walked away|vanished|disconnected|disappeared) (?:\\w+ ){0,3}(?:middle of (?:our|my|the|this) (?:chat|conversation|call)|conversation|mid-?chat|mid-?conversation)|was (?:so |very |really |quite |extremely )?(?:patroni[sz]ing|condescending|snappy|sarcastic|dismissive|arrogant))`,
  ],
  [
    'unheard',
    `am i (?:invisible|talking to myself|a ghost|not here|speaking (?:chinese|another language|to a wall))|i(?:'ve| have)? (?:now )?asked (?:you )?(?:twice|${number} times)(?: now| already)|(?:nothing|nobody|no one) (?:was |got |is )?(?:solved|fixed|resolved|sorted) (?:and|but|yet)|(?:you|they) (?:solved|fixed|did|resolved) nothing|what(?:'s| is) the point of (?:a|your|the|having a|this) (?:hotline|helpline|support|chat|bot|phone line|customer service|call cent(?:er|re)|help ?desk|number)`,
  ],
  [
    'staff',
    `(?:everyone|everybody|each (?:person|agent|one)|whoever) i (?:talk|speak|spoke|talked) (?:to|with) (?:blames?|says?|tells? me|passes|sends|points|claims|has)|(?:told|tells|telling) me (?:it'?s|it is|it was|that'?s|that is) not (?:his|her|their|our) (?:job|problem|department|responsibility|business)|(?:he|she|they|agent|lady|guy|man|woman|colleague|rep) (?:kept|keeps|was|is|just) (?:sighing|laughing|giggling|yawning|mumbling|interrupting|snapping|sniggering|talking over)(?! (?:my|the) (?:food|lunch))|(?:you|they|your \\w+)(?:'ve| have)? (?:lost|misplaced) (?:my|our) (?:documents?|papers|file|application|claim|complaint|form|paperwork)s?(?: (?:again|twice))?`,
  ],
  [
    'forgotten',
    `(?:your|the|ur) (?:website|site|page|e-?mail|policy|app|bot|message) (?:says?|said|promises?|promised|states?|claims?)(?: \\w+){0,6},? (?:it'?s|it is|it has|but it'?s|that was|i'?ve|i have|and it'?s)(?: now| already)? (?:been|waited|waiting)(?: \\w+){0,3} (?:days?|weeks?|hours?|months?)|still (?:no|without an?) (?:human|answer|reply|response|call ?back|solution|word)(?! needed)|(?:hotline|number|phone|line|helpline) (?:that )?(?:nobody|no one) (?:picks up|answers|ever answers)|(?:chat|bot|window|session|conversation) (?:closes|ends|disconnects|times out|kicks me|shuts|hangs up) (?:\\w+ )?(?:every|each) time i|(?:want|need) (?:my|this|the) (?:problem|issue|case) (?:solved|fixed|resolved|sorted)(?: (?:by|not|instead|for once|finally))+`,
  ],
]
