import type { PhraseSign } from './sentiment-sign.ts'

/** What customers say when things go well, or when they only want something done. Folded, as in sentiment-phrases.ts. */
export const calmSigns: readonly PhraseSign[] = [
  {
    name: 'no harm',
    start: 0.5,
    patterns: [
      "(?:no (?:problem|worries|rush|hurry|issues?|complaints?|trouble|stress|need|pressure|biggie)s?(?: at all| here)?|not a problem|no thanks?(?: you)?|not bad(?: at all)?|that(?:'?s| is) (?:fine|ok|okay|alright|all|it|everything|good|right|correct)|it'?s (?:fine|ok|okay|alright|all good)|all (?:good|set|is well|sorted|settled|right|fine)|take your time|never (?:disappoints?|fails?|let(?:s)? me down|had (?:a|any) (?:problem|issue|complaint)s?)|can'?t (?:wait|complain|go wrong|beat|thank you enough)|cannot wait|couldn'?t be (?:happier|better|easier)|could not be happier|couldn'?t have (?:been|asked|done)|no longer (?:a problem|an issue)|don'?t worry|didn'?t expect (?:it|that) so)",
    ],
  },
  {
    name: 'thanks',
    start: 0.8,
    patterns: [
      '(?:many |big |huge |a big |a huge |great |so much |special |big |ok |okay |no )*(?:thanks|thank (?:you|u|goodness|god|heavens)|thankyou|thx|thnx|tnx|thanx|tks|ty|tysm|tyvm|cheers|appreciated?|much appreciated|appreciate (?:it|you|your|the|that|all)|grateful|gracias|kudos|props|shout ?out|hats off|bless you|god bless|thumbs up)(?: (?:so much|a lot|a million|very much|again|anyway|all|guys|for (?:the|your|all|helping|being|getting|looking|holding|taking|everything|coming|responding|replying|a|explaining|letting|waiting|that|fixing|this|sharing|always|another|making (?:it|this|my|our|sure|everyone)|my|our)))?(?: (?:quick|fast|prompt|great|help|reply|response|update|info|good|awesome|amazing|excellent|upgrade|follow|patience|time|assistance|wonderful))*',
    ],
  },
  {
    name: 'praise',
    start: 0.9,
    patterns: [
      String.raw`(?:you|u|ya|y'?all|you guys|you all|they|your (?:\w+ )?(?:team|crew|staff|agent|agents|people)) (?:guys |all |really |so |are |were |was |is |have been |'ve been |re |'re |made |totally |just |truly )*(?:rock|rocks|rule|the best|awesome|amazing|great|stars?|a star|a lifesaver|lifesavers?|legends?|a legend|wonderful|fantastic|so kind|kind|so nice|so helpful|very helpful|super helpful|helpful|really helpful|brilliant|excellent|my favou?rite|incredible|the greatest|a big help|my day|perfect)`,
      String.raw`(?:well done|good job|great job|nice job|awesome job|amazing job|nice work|good work|great work|keep (?:it up|up the)|made my (?:day|week|night|trip|flight)|made me smile|made us smile|saved (?:my|the|our)|(?:the )?(?:best|greatest|smoothest|easiest|nicest|friendliest|kindest|fastest) (?:\w+ ){0,3}?(?:ever|yet|in|i'?ve|airline|crew|service|company|customer service|flight|experience|around|app|bank|landing|team)|worth (?:it|every)|life ?saver|five stars|5 stars|10/10|a\+|top notch|first class service|world class|job well|beyond (?:grateful|helpful|expectations)|above and beyond|extra mile|fan for life|big fan|a fan|love(?:d|s|ly)? (?:it|you|your|this|that|the|my|flying|ya|u|how easy|new)|so (?:excited|happy|pleased|glad|relieved|impressed|grateful|easy|nice|kind|helpful|fast|quick|good)|(?:very|really|super|more than|extremely|truly|quite|pretty) (?:happy|pleased|impressed|satisfied|helpful|nice|good|friendly|kind|easy|clear|fast|smooth|quick|excited|grateful|glad|cool)|(?:i'?m|i am|we'?re) (?:impressed|happy|pleased|satisfied|glad|excited|relieved|grateful|looking forward)|looking forward to|pumped|stoked|delighted|thrilled|excited)`,
      String.raw`(?:(?:it |that |this |all |everything |now |finally )*(?:works?|worked|working)(?: (?:now|perfectly|fine|great|well|for me|like a charm|again|out|beautifully|smoothly))+|did the trick|problem solved|(?:issue|problem|case) (?:is |was |has been |got )?(?:resolved|solved|fixed|sorted)|that worked|that works|got it (?:sorted|fixed|working|resolved)|all (?:i|we) needed|just what i needed|exactly what i (?:need(?:ed)?|want(?:ed)?|was looking for)|makes sense(?: now)?|sounds? (?:good|great|perfect|lovely|wonderful|like a plan|fine|fantastic|awesome)|looks? (?:good|great|perfect)|(?:that |it |this )?(?:would|will) be (?:great|perfect|lovely|wonderful|awesome|nice|fine|good|helpful|fantastic)|that'?s (?:great|perfect|wonderful|awesome|lovely|fantastic|nice|good news|very kind|exactly|how it should|cool|amazing|brilliant|excellent)|good news|great news|glad to hear|happy to hear|good to know|have a (?:great|good|nice|lovely|wonderful|fantastic|blessed|safe)(?: \w+)?|finally (?:home|landed|got|here|on my way|made it|back online|working|fixed)|on (?:our|my) way|landed early|arrived early|on time(?= (?:and|again|departure|arrival))|day early|you too|take care|happy (?:birthday|holidays|new year|friday|with)|merry christmas|congrat(?:s|ulations)|welcome|smooth (?:flight|sailing|ride)|friendly|comfortable|delicious|fleek)`,
    ],
  },
  {
    name: 'happy face',
    start: 0.6,
    patterns: [
      String.raw`(?:😊|😀|😃|😄|😁|😆|🙂|😍|🥰|😘|❤|💕|💖|💙|💜|💚|💛|🧡|👍|👏|🙌|🎉|✨|😎|🤗|☺|💯|🥳|😇|⭐|🌟|👌|💗|😉|✌|:\)+|:-\)+|=\)|;\)|:d|:-d|<3|\^_\^|xoxo?|woo+ ?hoo+|yay+|hooray|phew|hurray|wahoo)`,
    ],
  },
  {
    name: 'question',
    start: 0.35,
    patterns: [
      String.raw`(?:hi[,!]* |hello[,!]* |hey[,!]* |and |also |so |ok |please |pls )*(?:can|could|would|will|may|shall) (?:you|u|i|we|someone|somebody|anyone|they|she|he|it|my \w+|the \w+|two|kids?|people) (?:please |kindly |pls |also |still |possibly |maybe |guys )*(?:check|tell|help|follow|send|give|add|change|explain|confirm|let|make|book|look|see|dm|use|get|have|bring|take|pay|upgrade|know|ask|find|do|be|go|fly|edit|return|order|pick|come|transfer|call|apply|print|combine|stay|schedule|reserve|cancel|leave|move|keep|buy|share|put|set|update|also|try|show|recommend|there)`,
      "(?:so |and |hi |hey |ok |also |hello |please tell me )*(?:how (?:do|does|can|should|would|much|many|far|early|about|old|big|often|late|soon|to|long (?:is|are|will the|does it|do i have|before my))|what(?:'?s| is| are| time| about| do| does| if| happens| day| kind| other| else| type| are the| would| should| can| were)(?: (?:the|your|you|it|i|we|my|a))?|when (?:do|does|is|are|will|can|should|would|did)|where (?:do|can|is|are|should|would|does)(?! my)|which|who (?:do|should|can|would|is|are|won|could|has)|is (?:there|it possible|it ok|it okay|it|that|this|the|my|roaming|your)|are (?:there|you|the|these|your|we|drinks|dogs)|do (?:you|i|we|they|the|your|kids|children) (?:guys |also |still )?(?:have|fly|do|ship|deliver|offer|accept|sell|need|know|think|provide|take|allow|serve|get|use|carry|contain|want)?|does (?:it|the|this|that|your|my|a|your)|any (?:chance|plans?|tips?|seats?|idea|update|time|day|price|other|available|way|word on|news)|did (?:you|it|the)|will (?:there|you|the|it|my|i)|has (?:the|it|my)|have you|am i(?! supposed)|would (?:it|that)|(?:just )?(?:wondering|curious|checking)(?: (?:if|whether|about))?)",
    ],
  },
  {
    name: 'request',
    start: 0.35,
    patterns: [
      String.raw`(?:hi[,!]* |hello[,!]* |hey[,!]* |yes[,!]* |please |actually[,]* |also |just |and )*(?:(?:i |we )?(?:would like|'d like|would love|'d love|would prefer|'d prefer|'d rather|want to|wanted to|need to|need an?|need the|need some|need help (?:with|to)|wanna|am looking|'m looking|am trying to|'m trying to|am planning|'m planning|was wondering|am hoping you|'m hoping you|have a question|'ll take|will take|'ll go|think i(?:'ll| will)|also need|am calling about|'m calling about|am writing|am interested|'m interested|have to change|need)(?: to| a| an| for)?(?: (?:know|see|book|change|return|order|buy|make|reserve|schedule|cancel|update|add|upgrade|exchange|set|get|go|find|check|pay|speak|report|ask|visit|close|open|travel|view|request))?|(?:looking|trying|planning|hoping|heading|flying|going|moving) (?:for|to|at|a|with)|(?:please )?(?:let me know|let us know|follow (?:me|back|us)|dm me|please (?:follow|dm|advise|confirm|send|book|check|add|cancel|transfer|play|schedule|help|let|tell|change|find|make|do|go)|confirm(?:ation)? (?:number|code|is|#)|dm(?:'?d|ed)?|dm sent|sent (?:you )?(?:a )?(?:dm|message|you)|just (?:sent|messaged|dm'?d|emailed|checking|booked|wondering)(?: (?:you|a))?|messaged you|(?:my|the) (?:name|pin|order number|number|email|username|zip|reference|confirmation|postcode|booking|flight|phone number|account number|birthday|date of birth|address|id|user id)(?: (?:is|number|id|code))+)|(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|hiya|greetings)(?: (?:there|guys|team|all))?|goodbye|bye|sure|yes(?: please)?|yep|yeah(?! right)|ok(?:ay)?|alright|got it|will do|go ahead|sorry|apologies|my bad|please|maybe|i think so|sounds|for (?:two|three|four|one|\d+) (?:nights?|people|persons?|days)|(?:i )?(?:changed my mind|meant)|no preference)`,
    ],
  },
  {
    name: 'not knowing',
    start: 0.2,
    patterns: [
      String.raw`(?:(?:and |but |sorry[,]* |well |hm+ |no[,]* |sorry |oh )*(?:i |we )(?:just |really |also |still |honestly )*(?:don'?t|do not|dont|can'?t|cannot|cant|didn'?t|am not|'m not|do) ?(?:really |even |quite )?(?:know|remember|recall|have(?! (?:time|all day))(?: (?:the|a|my|that|any|it|one))?|mind|need|sure|think so|want (?:insurance|any|it)|forgot|do \w+day|make it)(?: (?:which|what|if|it|my|the|anything|whether|how|where|when|about|anything else))?|(?:i |we )(?:forgot|forget|have forgotten)(?: (?:my|it|the|about))?(?: (?:password|pin|card|username|address|account number))?|(?:i |we )?(?:lost|misplaced) my (?:password|pin|card|debit card|phone|jacket|umbrella|receipt|keys|wallet)|(?:i |we )(?:left|think i left)(?: (?:a|my|an))?|not (?:right now|at the moment|yet decided|decided|sure|really|needed)|nothing else|no[,]* (?:that'?s|that is|that will|just|only|nothing|i'?m good|i am good)(?: (?:all|it|everything|one))?|it (?:does not|doesn'?t) matter|whichever|either|i understand|i see|oh (?:ok|okay|sorry|well))`,
    ],
  },
]
