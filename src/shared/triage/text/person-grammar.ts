/**
 * The grammar of requests for a person, over canonical text (see `canonicalText`): who is meant, what they are to do and
 * how it is asked, each listed once and combined here. 'authority' marks a manager or the like.
 */

const many = (words: string) => `(?:(?:${words}) ){0,5}`

const article = 'a|an|the|some|any|your|one of your|one of the|any of your|another|that|one of these|one'
const quality =
  'real|live|living|actual|breathing|proper|genuine|physical|different|other|senior|more senior|qualified|competent|trained|experienced|available|friendly|nice|normal|flesh and blood|human'
const trade =
  'customer|service|services|support|care|sales|billing|technical|tech|help|desk|call|center|centre|returns|claims|account|fraud|duty|first|second|level|tier|online|phone|chat|team|english|spanish|french|tagalog|speaking|native|bank|department'
const station = 'regional|general|duty|shift|store|branch|floor|area|operations|managing|office'
const rank =
  'supervisor|supervisors|manager|managers|boss|superior|team leader|team lead|director|head of \\w+(?: \\w+)?|head office|higher up|higher ups?|higher-ups?|higher authority|head honcho|people upstairs|management|management team|person in charge|(?<=senior )(?:staff|agent|advisor|adviser|representative|person|colleague|member of staff|one|somebody|someone)'
const member =
  'human beings?|humans?|agents?|representatives?|operators?|advisors?|advisers?|members? of (?:your |the )?(?:\\w+ ){0,2}?(?:staff|team)|staff members?|team members?|employees?|colleagues?|co-workers?|specialists?|technicians?|experts?|consultants?|associates?|customer care executives?|assistants?(?! (?:of|to))|your (?:\\w+ )?(?:staff|team|people|guys|folks|colleagues)'
const anybody = 'someone|somebody|anyone|anybody|some person|any person'
const person = 'person'

/** A person of ours in whatever words. */
const before = `(?:(?:${article}) ){0,2}(?:(?:${quality}|${trade}|${station}) ){0,5}`
const ours = `${before}(?:${rank}|${member}|${person}|staff|(?<=(?:real|actual|live|living|breathing|human) )(?:people|beings?|one))`
const authority = `${before}(?:${rank})`
const anyOne = `(?:${anybody})(?: (?:real|else|human|alive|there|here|available|please|senior|higher|live|actual|competent|who|that|is|speaks|english|with|authority|can|from|in|on|at|of|your|the|support|team|sales|returns|billing|technical|customer|service|care|department|side|office|company|behind|this|chat|bot|screen)){0,9}`

const to =
  '(?: (?:please|kindly|just|actually|possibly|maybe|at least|finally|quickly|could|would|can|will|might|to|and|then|directly|also)){0,3}'
const me = '(?:me|us)'
const reach = `(?:call|phone|ring|contact|dial|ring up|call up)(?: ${me})|give ${me} (?:a|an) (?:\\w+ )?(?:call|ring|bell|buzz|callback)|get (?:back to|in touch with|a hold of|hold of) ${me}|reach out to ${me}|call (?:back|my)|(?:ring|phone) (?:back|my)|(?:speak|talk|chat) (?:to|with) ${me}|come (?:to|on) the (?:phone|line)|get on the (?:phone|line)|come online|(?:take|step|jump) (?:over|in)|intervene|attend to ${me}|write (?:to )?${me} back`
const handle = `(?:talk|speak|chat)|look (?:at|into|over) (?:this|it|my|our|that|the)|take (?:a|another) (?:\\w+ )?look|review|read (?:this|it|my|what)|handle (?:this|it|my|our)|deal with (?:this|it|my|me|our)|check (?:this|it|my|on my)|(?:answer|reply|respond)(?: to)?(?: ${me}| my| this)?|help ${me}|assist ${me}|pick (?:this|it|me) up|take (?:it|this)(?: over| from here)?|sort (?:this|it|my)|fix (?:this|it|my)|solve (?:this|it|my)|verify|decide|process|walk ${me} through|explain`
/** What somebody unnamed may be asked to do without being asked for: 'can someone tell me when …'. */
const handleByAnyone = `look (?:at|into|over) (?:this|it|my|our|that)|take (?:a|another) (?:\\w+ )?look|review (?:this|it|my|our)|handle (?:this|it|my|our)|deal with (?:this|it|my|me|our)|take (?:this|it|my \\w+) over|pick (?:this|it|me) up`

const asking =
  "can|could|would|will|may|might|have|having|get|getting|let|make|need|want|like|prefer|rather|ask|asking|arrange for|possible for|possible that|grateful if|appreciate if|appreciate it if|great if|nice if|helpful if|good if|better if|love if|love for|wish|request|request that|requesting|requesting that|tell|send|please|demand|demand that|expect|insist that|insist|hoping|hope|wait for|is there|isn't there|put|best if|like for|just|i'd appreciate if|when will|when can|when could|if"
const fetching =
  'transfer|connect|put|pass|hand|switch|route|send|redirect|forward|patch|bump|refer|escalate|direct|move|hook|link|take|transferring|connecting|bring|guide'
const desk =
  '(?:(?:the|your|a|an|to|some) ){0,2}(?:\\w+ ){0,3}?(?:department|team|desk|customer (?:care|service|support|services)|support|live support|service line|staff|people|hotline|call cent(?:er|re)|office|side|live chat|human side)'
const through = '(?: (?:over|through|on|along|up|back|straight|directly|please|now|immediately)){0,3}'
const talk =
  'holla|holler|talk|speak|chat|converse|discuss (?:this|it|things)|communicate|interact|deal|work|correspond|talking|speaking|chatting|dealing|interacting|communicating|have a chat|have a word|get in touch|get in contact|in touch|be in touch'
const wish =
  "want|need|like|prefer|demand|require|request|wish for|get|have|give me|give us|find|find me|find us|fetch|bring|i'll have|i'll take|take|insist on|rather have|expect|get me|get us|send|send me|send us|bring me|ask for|asking for|looking for|wanting|needing|requesting|hope for|call in|bring in|get hold of|get a hold of|reach|getting|see"

/** Wordings for a person, first those that name somebody with authority. */
export const personWordings: readonly (readonly [authority: boolean, pattern: string])[] = [
  [
    true,
    `(?:${asking})(?: (?:please|for|it|that|to have|have|get|by|from)){0,3} ${authority}${to} (?:${reach}|${handle}|get|have|on|call|speak|talk|contact|involved)`,
  ],
  [true, `(?:${fetching}) ${authority} (?:on|through|in)(?! hold)`],
  [
    true,
    `(?:be|get|being|getting) (?:contacted|called|helped|assisted|served|connected|transferred|put|handled|attended|phoned|rung|heard|reviewed|looked at|taken)${through} (?:by|to|with|through to) ${authority}`,
  ],
  [
    true,
    `(?:${talk})(?: (?:directly|again|at|this over|about this))? (?:to|with) ${authority}(?! (?:of|at) (?:my|a|the) (?:own|store|shop|hotel)\\b)`,
  ],
  [
    true,
    `(?:goes|go|going|gone|take|taken|taking|send|sent|refer|referred|report|reported|reporting|complain|complaining|file|filed|raise|raised|bring|brought|submit|submitted|address|escalated?|escalating|passed|pass|hand|handed|forward|forwarded|elevate|elevated)(?: (?:this|it|that|the|my|a|formal|complaint|case|matter|issue|directly|straight|up|further|over|all|you)){0,5} (?:to|with|before) ${authority}`,
  ],
  [
    true,
    `(?:is|isn't|are|aren't) (?:there|their)(?: (?:really|not|maybe|even|actually|no))* ${authority}|(?:where's|where is|who is|who's|get|give me|put on|i'll have|is) (?:your|the|a|this) (?:\\w+ )?(?:${rank})(?= [.!,?]| (?:now|please|around|available|there|here|in|on|today)| $)`,
  ],
  [
    true,
    `(?:someone|somebody|anyone|anybody|whoever|the person who|the one who|the people who|those who) (?:who |that |actually |really )*(?:runs?|running|manages?|owns?|is responsible for|responsible for|is in charge|in charge|heads|calls the shots|makes the decisions|is above you|has the power|has authority|has more authority|has the authority|can (?:actually )?(?:decide|approve|authorise|authorize|override|make (?:a |the )?(?:decision|decisions|call)))(?: (?:of|the|this|that|your|for|over|to))*`,
  ],
  [
    true,
    `(?:take|taking|push|pushing|move|bring|kick|bump|go|going|send|pass)(?: (?:this|it|that|my|the|case|complaint|matter|issue|things|one)){0,3}(?: (?:further|higher|right|straight|all|the|way|over))* (?:up the (?:chain|ladder|line)|up a level|a level up|higher(?: up)?|upstairs|to the (?:top|next level)|over your head)(?: of command)?`,
  ],
  [
    true,
    `(?:call|callback|call back|word|chat|conversation|answer|response|reply|email) (?:from|with|by) ${authority}`,
  ],
  [
    false,
    `(?:${asking})(?: (?:please|for|it|that|to have|have|get|by|from)){0,3} ${ours}(?: (?:from|on|in|at|of|behind|who|that|there|here|else|please|your|the|this|returns|support|team|billing|sales|department|speaks|english|can|company|office|side|available|real|alive|instead|with|authority)){0,6}${to} (?:${reach}|${handle})`,
  ],
  [
    false,
    `(?:${asking})(?: (?:please|for|it|that|to have|have|get|by|from)){0,3} ${anyOne}${to} (?:${reach}|${handleByAnyone})`,
  ],
  [
    false,
    `(?:${asking})(?: (?:please|for|it|that|to have|have|get|by)){0,3} (?:a human|a real person|an actual person|a person|someone real|somebody real|an agent)${to} (?:${handle}|on (?:the|this))`,
  ],
  [
    false,
    `(?:put|get|bring|fetch) (?:${ours}|${anyOne}) (?:on(?= (?:here|now|please|the (?:phone|line|call|chat)|this (?:call|chat))| [.!?,]| $)|to the phone|in here|online|involved|here)`,
  ],
  [
    false,
    `(?:be|get|being|getting) (?:contacted|called|helped|assisted|served|connected|transferred|put|handled|attended(?: to)?|phoned|rung|routed|switched|escalated|redirected|forwarded|patched|passed|handed|sent|linked|looked after)${through} (?:by|to|with|through to) (?:${ours}|${anybody}|${desk})`,
  ],
  [
    false,
    `(?:${fetching}) (?:me|us|this call|this chat|this conversation)${through} (?:to|with|through to|over to) (?:${ours}|${anybody}|${desk}|one)`,
  ],
  [
    false,
    `(?:${talk})(?: (?:directly|again|at|this over|about this|this through|my (?:\\w+ )?(?:issue|problem|case)))? (?:to|with|at) (?:${ours}|${anybody}|live (?:support|chat|help|service)|(?:the|your) (?:\\w+ ){1,2}?(?:department|desk|staff|people|guys|team)|staff|one of you|one of you guys|tech support(?: guy| team)?|a (?:lady|gentleman|man|woman)|whoever (?:handles|deals|is|takes|can|does)|real life)(?! (?:was|were|is|felt|has|helped|yesterday|on (?:monday|tuesday|wednesday|thursday|friday)))`,
  ],
  [
    false,
    `(?:call|callback|call back|phone call|conversation|chat|word|talk|help|assistance|support|answer|response|reply|service) (?:from|with|by) ${many(article)}(?:(?:${quality}) ){1,3}(?:${member}|${person}|people|one)`,
  ],
  [
    false,
    `(?:call|callback|call back|phone call|conversation|chat|word|talk) (?:from|with|by) (?:${ours}|${anybody}|one of your (?:\\w+ )?(?:people|guys|staff|team))`,
  ],
  [
    false,
    `(?:(?:is|isn't|are|aren't) (?:there|their)(?: (?:really|not|maybe|by any chance|even|actually|no|any|seriously))* |any |have |do i have |is it |what's the )(?:(?:a|any|an|no|some|the) )?(?:way|chance|option|possibility|number|line|hotline|email|phone number)(?: (?:of|to|for|that|where|i|we|can|could|me|on|which|line|just|please))+ (?:${talk}|reach|get|call|contact|get hold of|get through to|getting|reaching|calling)(?: (?:to|with|through|hold|of|in touch))* (?:${ours}|${anybody})`,
  ],
  [
    false,
    `(?:is|isn't|are|aren't) (?:there|their)(?: (?:really|not|maybe|by any chance|even|actually|no|any|seriously|literally))* ${ours}(?: (?:here|there|around|available|online|on duty|working|today|now|please|that|who|i|can|could|to|at all|left|on))*`,
  ],
  [
    false,
    `(?:anyone|anybody|someone|somebody|any humans?|a human|(?:a |any |some )?(?:real|actual|live) (?:person|human)|who|people)(?: (?:there|here|else|real|available|at your \\w+|on your team|in your \\w+|at your end))*(?: (?:that|who|whom|which))? (?:i|we) (?:can|could|may|might|should|am able to|can actually|can please|could just|could possibly|can just) (?:talk|speak|chat|contact|call|reach|discuss|deal|ask for|have a word|turn to)`,
  ],
  [
    false,
    `(?:any )?(?:real |actual |live |living )?(?:humans?|real people|actual people|live (?:person|people|agents?)|agents?|representatives?|operators?|advisors?) (?:available|around|online|there|here|on duty|free|awake|alive)(?! (?:to|at|from|on|the|in|24) )`,
  ],
  [
    false,
    `(?:number|phone number|line|email|hotline)(?: (?:where|that|to|i|can|could|on which|for me|we|call|dial))+ (?:${talk}|reach|call|contact|get)(?: (?:to|with|through|hold|of))* (?:${ours}|${anybody})`,
  ],
  [
    false,
    `(?:${wish})(?: (?:please|just|only|me|us|now|to))? (?:(?:a|an|some|another|one of your|any|your|the|one) )?(?:(?:${quality}|${trade}) ){1,5}(?:human beings?|humans?|person|agents?|representatives?|operators?|advisors?|advisers?|beings?|(?<=(?:real|actual|live|living|human|competent|qualified) )people|employees?|staff|staff members?|team members?|technicians?|specialists?|supervisors?|managers?)(?! (?:fee|name|number|account|id|discount|rights|resources|login|estate|leather|code|access|version|role|license|seat|portal|app|book|book|training|job|position))`,
  ],
  [
    false,
    `(?:no|not|enough of|enough|stop|stop with|skip|forget|done with|sick of|tired of|fed up with|quit|drop|lose|get rid of|rid of|get me off|off|out of|away from|get me away from|leave|exit|bypass|cut|without|hate|don't want|don't want to (?:talk|speak|chat) (?:to|with))(?: (?:more|the|this|these|that|your|all|a|an|any|another|of|stupid|useless|dumb|automated|damn|fucking|talking|chatting|speaking|to|with)){0,6} (?:bots|bot loop|robots|chatbots|automated (?:replies|answers|responses|messages|system|bot)|virtual assistants?|machines)(?= (?:please|now|anymore|any more|here|and|i|give|get|want|need|just)| [.!,?]| $)(?! (?:allowed|policy|in the game))`,
  ],
  [
    false,
    `(?:not|don't|rather not|won't|refuse to|stop|done|enough)(?: (?:want|to|like|going|keep|use|using|talk|talking|speak|speaking|chat|chatting|be|i'm|am|with|wanna)){0,5}(?: (?:to|with))? (?:a|an|the|this|your|some|another|any|no)? ?(?:stupid |useless |dumb |automated )?(?:computer|bot|robot|chatbot|machine|ai|virtual assistant|automated \\w+|recording)(?: (?:any longer|anymore|any more|again|no more|at all))`,
  ],
  [false, `(?:bot|robot|machine|computer|ai|chatbot) (?:go away|get lost|leave|stop|bye)`],
  [
    false,
    `(?:not|no|instead of|rather than|over|than) (?:with |to )?(?:(?:a|an|another|the|this|some|your|more|any) )*(?:stupid |useless |dumb |automated )*(?:bot|bots|robot|robots|chatbot|machine|computer|automated thing|automated system|ai|virtual assistant|recording|algorithm|automation)(?: (?:a|i|give|want|need|me|get|just|please|real|live|human|an|actual)){1,6} (?:person|human|agent|representative|operator)|(?:human|humans|person|people|agent|someone|somebody|staff|operator|representative|one of you)(?: (?:please|real|alive))?(?: ,)? (?:not|no|instead of|rather than|over|than)(?: (?:with|to))?(?: (?:a|an|another|the|this|some|your|more|any|that))*(?: (?:stupid|useless|dumb|automated|virtual))* (?:bots?|robots?|chatbots?|machines?|computers?|ai|thing|assistant|system|automation|algorithm|recording)`,
  ],
  [
    false,
    `who (?:can|could|should|do|may|might|would|must|shall) i (?:please |actually |possibly |need to |have to )?(?:call|speak|talk|contact|ring|phone|ask)(?: to| with| for)? (?:to|so i|in order to) (?:get|reach|find|speak|talk)(?: (?:to|with|hold of|a hold of|through to))? (?:${ours}|${anybody})`,
  ],
  [
    false,
    `(?:what's|whats|what is|which is|is there) (?:the |a |your )?(?:\\w+est |best |quick |easy |faster |easier |direct |only )?way (?:to|i can|for me to|of) (?:reach|reaching|talk|talking|speak|speaking|contact|contacting|get|getting)(?: (?:to|with|through|hold|of|in touch))* (?:${ours}|${anybody})`,
  ],
  [
    false,
    `(?:humans?|agents?|representatives?|operators?|advisors?|person|operator|live (?:agent|person|chat|support)) (?:please|now|asap|needed|required|wanted|urgently|immediately|here now|right now)(?= [.!,?]| $)`,
  ],
  // Looser: what is between the cue and the person may be anything within the clause.
  [
    true,
    `(?:want|need|like|demand|expect|insist|request|asking|ask|please|can|could|would|not|won't|only|let|may|have|how do i|how can i|where can i|where do i|lodge|file|get|put|speak|talk|hear|discuss|escalate|escalated|elevate|elevated|reviewed|seen|handled|heard|approved|looked at|decided|passed|sent|refer|referred)(?: \\w+){0,6} (?:with|to|by|from|before|of) (?:a|an|the|your|some|one of your) ${authority}(?! (?:role|account|mode|of (?:my|our)|position|app|extension|fee|at (?:my|our|work)|seat|access|permission|permissions|user|in (?:my|our)|job))`,
  ],
  [
    true,
    `(?:see|meet|need|want|demand|call|fetch|get|involve|summon|find|bring|demanding|getting|have|i'll take|speak|involving|get hold of|know|email|contact|reach|phone|ring)(?: (?:me|to|us|now|please|speak|see|talk|the email of|the name of|the number of)){0,3} (?:your|the|a|ur) (?:${rank})(?:'s)?(?= (?:now|please|today|immediately|involved|here|asap|right|on|instead|to|and|email|name|number|contact|details|who|because|about|for)| [.!,?]| $)(?! (?:to (?:admin|owner)|and (?:agent|user|admin)|for (?:my|our)))`,
  ],
  [
    true,
    `(?:someone|somebody|anyone|anybody|person|people|one|those)(?: (?:with|who|that|has|have|having|the|any|some|more|real|actual|a|bit|of|in|higher|up)){0,6} (?:decision making power|decision power|power to decide|authority|seniority|clout|decision maker|higher up|higher position|decision makers|senior position)|(?:who|someone who|somebody who|anyone who|person who) (?:actually )?(?:can|could|is able to|is allowed to|has the power to|gets to) (?:actually )?(?:decide|approve|make (?:a |the |that )?(?:decision|call)|authori[sz]e|override)|can't decide(?: this| that| it)? , (?:so )?who can`,
  ],
  [
    true,
    `(?:manager|supervisor|superior)(?<=(?:[.!?,]|^) (?:(?:your|a|the|get) )?(?:manager|supervisor|superior)) (?:[.!,] )?(?:now|please|asap|immediately)`,
  ],
  [
    false,
    `(?:talk|speak|chat|explain|discuss|converse|contact|touch|word|call|conversation|transferred|connected|put|forwarded|talking|speaking|chatting|explaining|discussing|escalated|hop on|jump on|sort|sort out|settle|resolve|get hold|gets? through|get in)(?: (?!my|friends|family|about my|stopped|was|were)\\w+){0,7} (?:to|with) (?:${ours}|someone|somebody|one of (?:you|your (?:\\w+ )?(?:team|staff|people|guys|agents|colleagues)))(?= [.!?,]| (?:who|that|about|regarding|re|on|in|please|now|asap|there|here|from|at|today|instead|real|because|and|or|if|to|over|by|for|else|directly)| $)(?! (?:at (?:my|work)|in (?:my|the game|person at)|from my|else (?:at|in|to)))`,
  ],
  [
    false,
    `(?:can|could|may|might|shall|how do|how can|where can|let me|want to|wanna|need to|like to|prefer to|possible to|able to|would)(?: (?:i|we|please|just|maybe|actually|possibly|really|even))* (?:call|ring|phone|speak to|talk to|have|get|see|reach|contact|ask|use|try|message)(?: (?:to|with|directly|please))? (?:someone|somebody|a person|a human|an agent|one of your (?:\\w+ )?(?:people|staff|team|agents|colleagues)|${ours})(?: (?:instead|please|now|about|on|here|there|who|to|for|regarding|directly|else))*(?= [.!?,]| $| (?:this|my|it|the|today|a|i|reach|fix|help|from|that))(?! (?:account|role|seat|name|fee|at (?:my|our)|added|to my|on my|on the (?:ticket|booking|account)))`,
  ],
  [
    false,
    `(?:${anybody}|a human|a person|a real person|an agent|a representative|a manager|a supervisor|one of (?:you|your \\w+)|some human|your (?:agents?|staff|team|manager|people))(?: (?:real|please|from|there|at|on|your|the|team|in|who|works|else|human|with|support|company))* (?:has to|have to|needs to|need to|must|should|ought to|better|had better|please|is supposed to|could please)(?: (?:please|really|urgently|just|finally))* (?:${reach}|${handleByAnyone})`,
  ],
  [
    false,
    `(?:assistance|help|support|opinion|hands?|touch|eyes|attention|care|intervention|judge?ment|input|service) (?:of|from|by) ${many(article)}${many(quality)}(?:human being|human|person|agent|representative|operator|employee|colleague|member of staff|someone real|somebody real)(?! (?:who (?:was|had)|i (?:know|met)))`,
  ],
  [
    false,
    `(?:any|are any|is any|is one|one) (?:of )?(?:your |the )?(?:\\w+ )?(?:colleagues?|agents?|humans?|staff|representatives?|operators?|team members?|advisors?)(?: (?:there|now|right now|currently))? (?:free|available|around|online|there|here|on duty|able to (?:talk|chat|speak|call|help))`,
  ],
  [
    false,
    `(?:are|is) there (?:really |actually |seriously |literally |even )?(?:no|not a|not any|zero) (?:\\w+ )?(?:people|humans?|persons?|agents?|staff|representatives?|human beings?|employees?|operators?|phone support|phone number)`,
  ],
  [
    false,
    `(?:this|it|that|my (?:\\w+ )?(?:case|problem|issue|situation|request)|next step|what i need|i think this|the answer)(?: (?:really|clearly|obviously|definitely|probably|just))* (?:needs?|requires?|calls for|is a job for|is for|is|takes|deserves|should go to|has to go to|must go to|should be handled by|should be seen by)(?: (?:the|some|proper))? (?:a|an|some) (?:${quality} |\\w+ )?(?:human|person|agent|representative|operator|human being|technician|specialist)(?= [.!?,]| (?:right|please|not|to|who|and|now|here|touch|eye|eyes|involved|instead)| $)(?! (?:name|of interest|who (?:was|did)))`,
  ],
  [
    false,
    `(?:happier|better|glad|pleased|grateful|nicer|good|great|nice|prefer|rather|like|appreciate|love)(?: (?:it|if|that|to|see|have|get|a reply from))* (?:a|an|some|one of your) (?:${quality} )*(?:human|person|agent|representative|human being|colleagues?|people)(?: (?:would|could|actually|to|also|finally|just))* (?:answered|answers?|replied|replies|reply|answer|helped|helps|help|read|reads|looked|looks|handled|handles|dealt|responded|responds|respond|called|calls|call|took|takes|take|checked|checks|check|reviewed|reviews|review|contacted|contacts)`,
  ],
  [
    false,
    `(?:phone number|number|line|chat|email|address|place|department|option|button|link|menu|page|extension)(?: (?:with|where|for|to|of|by|that|which|has|have|i|can|get|reach|talk|speak|chat|press|click|dial))+ (?:real |actual |live |a |an |your )*(?:people|humans?|person|human being|agent|agents|representatives?|operators?)(?: (?:answering|answer|answers|on|at|in|picks?|picking|who|that))*`,
  ],
  [
    false,
    `(?:someone|somebody|anyone|anybody|a person|a human|people)(?: (?:at|in|from) (?:your|the) \\w+)?(?: (?:here|there|else|real))? (?:who |that )?(?:i|we) (?:can|could|may|might|should|am able to) (?:ring|call|talk|speak|chat|phone|reach|contact|ask|write|turn)`,
  ],
  [
    false,
    `(?:find|get|give|fetch|send|show|bring)(?: me| us) (?:${anybody}|someone|somebody)(?: (?:who|that|to|from|real|human|with|at|on|works?|in|else|there|here|i|can|your|please|now))+`,
  ],
  [
    false,
    `(?:transfer|person|operator|agent|representative)(?<=(?:[.!?,]|^) (?:transfer|person|operator|agent|representative))(?: (?:me|now|please))?(?= [.!]| $)`,
  ],
  [
    true,
    `(?:someone|somebody|anyone|person) (?:who |that )?(?:outranks you|is over you|above you|over you)|(?:above|over) (?:you|your head)(?= [.!?,]| $| (?:to|who|in|and|please))|(?:not|aren't|isn't) (?:authori[sz]ed|allowed|able|empowered|permitted) to (?:decide|approve|make|authori[sz]e|do)(?: (?:this|that|it|the|a|decision))* ,? ?(?:and |so |then )*(?:hand|pass|put|give|transfer|connect|get|let|refer)|escalation(?<=(?:[.!?,]|^) escalation) (?:please|now|needed|required)|(?:is|are) (?:a|your|any|the) (?:${rank}) (?:free|available|around|in|there|online|on duty|able to)|(?:asking|request|requesting|demand|insist|want|wish|expect|propose|suggest)(?: that)? ${authority} (?:reviews?|looks?|checks?|decides?|calls?|contacts?|handles?|responds?|sees?|takes?)|(?:attention|notice|ears|desk|inbox) of (?:a|the|your) (?:${rank})`,
  ],
  [
    false,
    `(?:let's|let me|let us|please|prefer|prefer to|rather|rather to|like to|need to|want to|wanna|going to|can i|could i|may i|can we|could we|can you|could you|will you|would you|get me|take me|get us|bring me|straight|over|back|directly|skip)(?: (?!not|without|assign|add|sell|gift|ticket|seat|points|number|role|booking|give it|send it|send them|hand it|ship|deliver|my|become|be a|train)[a-z']+){0,8} (?:to|with|onto) (?:a|an|one of your|one of the|your|some|any|the next|another) (?:(?:${quality}|${trade}|free|next) ){0,4}(?:humans?|human beings?|person|agents?|representatives?|operators?|advisors?|advisers?|employees?|staff members?|members? of staff|specialists?|colleagues?|people|staff)(?= [.!?,]| $| (?:over|on|by|via|please|now|instead|who|that|about|at your|from|there|here|immediately|asap|right|so|today|regarding|re)\\b)(?! (?:on the (?:booking|ticket|account|same)|who (?:lives|owns)|at (?:the|my) (?:hotel|shop|store|airport)))`,
  ],
  [
    false,
    `(?:where's|where is|where are|how do i find|where do i find|where can i find|show me|i can't find|can't find|is there|what is|what's) (?:the |your |a |an |any |my )?(?:\\w+ ){0,2}?(?:live agents?|humans?|agents?|operators?|representatives?|real people|real person|live person|live chat) ?(?:button|option|option here|link|number|line|key|menu|chat|contact)?(?= [.!?,]| $| (?:here|please|on|in|at|option|button|to talk|i can))`,
  ],
  [
    false,
    `(?:does|do|is|are) (?:anybody|anyone|any humans?|any people|real people|any person|any real \\w+|people|humans)(?: (?:actually|even|really|ever|real))* (?:work|exist|working|employed|sit|answer the phone|pick up the phone|man the|monitor)(?: (?:there|here|at|for|this|your|company|on|in|the|chat))*`,
  ],
  [
    false,
    `(?:someone|somebody|anyone|anybody|a person|a human|a real person|an agent)(?: (?:please|real|there))? (?:call|phone|ring|contact|text) (?:me|us)(?: back)?(?= (?:please|now|today|asap|back|at|on)| [.!]| $)`,
  ],
  [
    false,
    `(?:i|we)(?: (?:just|really|urgently|desperately|still|also|do))* (?:need|want|require)(?: (?:to have))? (?:someone|somebody|a person|a human|an agent)(?: (?:real|here|there))* (?:on the (?:phone|line)|to (?:talk|speak|call|listen|chat)|right now|now|asap|immediately|who)`,
  ],
  [
    false,
    `(?:wait|waiting|hold|hold on|ask|asking|asked|beg|begging|looking|pray|call|scream|screaming|pleading|request|requesting)(?: (?:you|repeatedly|again|now|three times|twice))* for (?:a|an|some|any|one of your|another|the next) ${before}(?:${member}|${person}|${rank})(?= [.!?,]| $| (?:and|please|instead|now|to|who|but|for|since|three|twice|again|already|over|here|not)\\b)(?! (?:to (?:deliver|pick|collect|bring)))`,
  ],
  [
    false,
    `(?:is|are) (?:anyone|anybody|someone|somebody|a person|any person|an agent|a human|any agents?|any humans?)(?: (?:there|here|currently|real|human))* (?:available|free|around|online|able|there)(?: (?:to|who|that|can|for|a))+ (?:talk|speak|chat|call|help|assist|answer)`,
  ],
  [
    false,
    `(?:request|ask|demand|insist|suggest|want|like|prefer|propose|expect|require)(?: (?:for|to have|it|that|this))* (?:a|an|one of your|some|your) (?:${quality} )*(?:human|human being|person|agent|representative|colleague|supervisor|manager|member of staff) (?:reviews?|checks?|looks?|decides?|handles?|reads?|answers?|contacts?|calls?|responds?|replies|takes?|explains?|helps?|gets?)`,
  ],
  [
    false,
    `(?:mind|help me|help|get|try|trying|managed? to)(?: (?:me|please|with))* (?:getting|finding|fetching|connecting|calling|reaching|bringing|putting|find|reach|connecting me (?:to|with)) (?:a|an|one of your|someone|somebody|your) ?${before}(?:${member}|${person}|${rank}|someone|somebody|(?<=someone |somebody )(?:on|in))`,
  ],
  [
    false,
    `(?:a|any|some|like a) (?:real |actual |live )?(?:person|human|people|humans)(?: (?:there|here|else|like))* (?:who |that |whom )?(?:i|we) (?:can|could|may|might) (?:message|text|talk|speak|chat|call|write|ask|email|dm|reach|contact)`,
  ],
  [
    false,
    `(?:any|some|got any|have any|have|got) (?:real |live |actual )?(?:humans?|real people|human beings?|live people|live agents?)(?= (?:over|there|here|working|on|left|at|around|in|available)| [.!?,]| $)`,
  ],
  [
    true,
    `(?:needs?|requires?|get|wants?|deserves|without) (?:a|the|your|some) (?:${rank})(?:'s)? (?:attention|approval|review|decision|involvement|help|intervention|opinion|input)(?! (?:in the app|step))|(?:go|goes|take|taken|taking|get|gets|send)(?: (?:this|it|that|my case|all the way|straight))* to the (?:very )?top(?= [.!,]| $)|(?:higher up|management|manager)(?<=(?:[.!?,]|^) (?:higher up|management|manager)) please|(?:know|tell me|say) who your (?:${rank}) is|(?:above|beyond|over) your (?:level|head|pay ?grade|rank|position)|dispute(?: (?:this|it|that|your|the|decision))* with (?:a|the|your) (?:${rank})`,
  ],
  [
    false,
    `(?:can|could|may|shall|want to|like to|need to|please let me|to) (?:i |we )?(?:please )?(?:be|get) (?:transferred|connected|put through|handed over|escalated)(?= [.!?,]| $| (?:please|now|already|immediately|asap))`,
  ],
  [
    false,
    `(?:can|could|would|will|may|might) (?:a|an|one) (?:member of (?:the|your) (?:\\w+ )?(?:team|staff)|colleague|employee|agent|representative|advis[eo]r|specialist|human|real person)(?: (?:please|be|kindly|just|able|willing|free|available|to)){0,5} (?:speak|talk|chat|call|phone|help|answer|discuss|look)`,
  ],
]
