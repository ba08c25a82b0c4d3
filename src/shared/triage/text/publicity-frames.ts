/** Frames in which customers say that others will hear of it. In folded text. */
const net =
  '(?:twitter|facebook|fb|instagram|insta|ig|tik ?tok|youtube|reddit|linkedin|social media|socials|the internet|online|trustpilot|google|yelp|tripadvisor|glassdoor|threads|my (?:blog|channel|page|feed|podcast|stream|vlog))'
const medium =
  "(?:news(?:papers?)?|papers?|tv|television|press|media|radio|journalists?|reporters?|tabloids?|headlines?|front page|channel \\d+|camera crew|tv crew|film crew|news crew|watchdog|consumer (?:programme|program|show|magazine|column\\w*|reporter))"

export const publicityFrames = [
  [
    'press',
    `(?:read|hear|see|find|watch|recogni[sz]e) (?:all )?(?:about )?(?:yoursel(?:f|ves)|your (?:company|name|brand|logo|business|firm)|this(?: story| case)?|it|my (?:story|case)) (?:\\w+ )?(?:in|on|all over) (?:the |tomorrow'?s |a |every |next week'?s |tonight'?s )*(?:local |national |evening |morning )?(?:${medium}|${net})|(?:hits?|hitting|made|makes?|making|reach(?:es)?|lands? (?:in|on)|gets? (?:in|into|to)|ends? up (?:in|on)|goes to|shows? up (?:in|on)) (?:the |a |in the |all the )*(?:local |national )?(?:news|newspapers?|papers?|press|headlines|front page|media|tabloids|tv)(?! (?:reader|stand|subscription|mount|stand))`,
  ],
  [
    'press',
    `(?:spoke|spoken|speaking|talk(?:ed|ing)?|in touch|contact|chatt(?:ed|ing)|interview(?:ed)?|met|call|meeting|appointment) ~1(?:with|to|by) (?:an? |the |some |our |my |two )*~2(?:journalists?|reporters?|newspapers?|tv stations?|news (?:team|desk|channel|crew)|press|media|editors?|radio stations?)|(?:${medium}) (?:[\\w'-]{1,24} ){0,5}?(?:shown interest|show(?:s|ed) interest|(?:is|are|was|were|seems?|very) (?:very |really )?interested|finds? (?:this|it|my)|want(?:s|ed)? (?:to (?:interview|hear|run|cover|publish)|my)|(?:is|are) (?:coming|running|doing|covering|preparing|filming|looking into)|coming (?:over|to|tomorrow|by)|picked (?:it|this) up|will (?:run|air|cover|publish|print|broadcast|love|hear|be)|ask(?:ed|ing) (?:me )?(?:for|about))`,
  ],
  [
    'social',
    `(?:followers?|subscribers?|subs|audience|readers?|viewers?|listeners?|community|fans?|group|server|discord|network) (?:to |will |would |are going to |gonna |can |should |is going to |get to |\\w+ )?~2(?:see|hear|know|read|find out|learn|enjoy|love)s? ~2(?:this|about|it|what|how|you|everything)|(?:tell|telling|told|warn|warning|inform|informing|show|showing) (?:all )?(?:of )?(?:my|our|the|your) ~3(?:followers?|subscribers?|subs|audience|readers?|viewers?|listeners?|fans|group members|facebook friends|customers|network)|(?:run|write|have|own|host|manage|admin) (?:a|an|the|my own) ~2(?:blog|channel|podcast|vlog|page|newsletter|column|facebook group|forum|subreddit|radio show) (?:[\\w',]{1,24} ){0,8}?(?:you|your|this|next topic|next episode|next post|subject|story)(?= (?:are|will|is|company|as|firm|going|about)|[.!,]|$)|(?:you|your company|you guys|this|this story|this chat) (?:are|is|will be|'re|'ll be|would make|makes) (?:the |my |our |a )*(?:great )?(?:next|new|first|main|featured|perfect) ?(?:great )?(?:topic|subject|story|episode|post|video|article|content|chapter|thread)`,
  ],
  [
    'social',
    `(?:the )?whole (?:of )?(?:world|internet|town|city|country|${net}) ~2(?:know|knows|hear|hears|see|sees|reads?|find|finds|learn|learns|talk|talks)|(?:end(?:s|ed)? up|wind up|winds up|land(?:s|ed)?|appear(?:s|ed)?|surface[sd]?|leak(?:s|ed)?|turn(?:s|ed)? up|go(?:es)?|went|gets?|be|is|put|all over|posted) (?:\\w+ ){0,2}(?:online|on the internet|all over the (?:internet|web)|on (?:twitter|tiktok|tik tok|facebook|fb|reddit|instagram|insta|youtube|linkedin|x|the web))(?=[.!,]|$| (?:if|tonight|today|tomorrow|now|unless|and|by|within|soon|for everyone))|(?:next|last|first|final) (?:stop|step|move|thing|resort|place|station) (?:is|will be|would be|:) ~2(?:twitter|facebook|social media|the press|the media|tiktok|reddit|youtube|the internet|the papers?|the news|the newspapers?|journalists?|instagram|linkedin)|(?:twitter|facebook|social media|tiktok|reddit|youtube|linkedin|instagram|the press|the media|the papers) (?:is|will be|would be|it is) (?:my |the )?(?:next|then|where)`,
  ],
  [
    'social',
    "(?:warn|warning|tell|telling|alert|inform|informing|advis(?:e|ing)|steer|discourag(?:e|ing)|convinc(?:e|ing)|stop) (?:other |all |every |each |any |as many |everyone |everybody |people |customers |folks |anyone |anybody |friends |my friends |my whole family |family |family and friends |i know |and every\\w+ |person |single |who will listen |as |i can |others |and )+(?:about|against|away|not to|from|off|how|what|to (?:stay|avoid|never|steer)) ~3(?:u|you|your|this|scam|buy\\w*|us\\w*|business|here|away|company|service|it|them|ever|clear|treat\\w*)|(?:everyone|everybody|anyone|anybody|all the people|every person|people|all my friends) (?:that |who )?(?:i|we) (?:know|meet|can|work with)? ?~3(?:will |should |is going to |gonna |is gonna )?~1(?:hear|hears|know|knows|learn|find out|finds out) (?:about|how|what|of)",
  ],
  [
    'review',
    '(?:ruin|ruining|wreck|destroy|destroying|tank|tanking|trash|trashing|kill|lower|damage|hurt|sink|bomb|bombing|drag|tarnish) (?:down )?(?:your|ur|the company\'?s?|this company\'?s?) ~1(?:ratings?|reputation|reviews?|image|brand|name|score|stars)|(?:your|ur) (?:ratings?|reputation|image|brand|good name) (?:will|is going to|is about to|gonna|is gonna|won\'?t) ~2(?:suffer|drop|tank|pay|sink|go down|survive|take|be|hurt|damaged|crash)|(?:bad|ruin\\w*|terrible) (?:for )?(?:your|ur) (?:reputation|image|brand|pr)|pr (?:disaster|nightmare|crisis|problem)|(?:one|1|zero|0)[- ]?stars? (?:on|at|from|review|in) ~2(?:google|yelp|trustpilot|me|us|the app store|play store|app store|your|amazon)|(?:public|everyone|everybody|world) (?:finds? out|found out|learns (?:of|about|what|how)|gets to know|will know (?:what|how|about)|hears (?:of|about|what|how)|is told)',
  ],
  [
    'social',
    `(?:post|tweet|thread|video|story|reel|tiktok|review|screenshots?|clip|rant) ~3(?:already |now |just )?(?:has|have|had|got|at|reached|with|went|gone|going|is|hit|blowing) ~2(?:viral|\\d[\\d.,]*k? ?(?:\\w+ )?(?:views|likes|shares|retweets|comments|upvotes|reactions)|thousands|hundreds|up|shared|trending)|\\d[\\d.,]*k? (?:views|likes|shares|retweets|upvotes|people) ~3(?:saw|seen|already|so far|shared|agree|and counting|liked)|(?:screenshots?|screenshotted|screenshotting|screen ?shots?|recorded|recording|filmed|saved) ~3(?:everything|this|it|all|chat|conversation|call) (?:[\\w',]{1,24} ){0,8}?(?:instagram|tiktok|twitter|facebook|online|youtube|reddit|public|internet|followers|linkedin)`,
  ],
  [
    'social',
    '(?:quem(?:e|are|o|amos|ando|ar|ados)|balcon(?:e|ear)|exhib(?:i|ire|ir|iendo)|evidenci(?:ar|are)|fun(?:ar|are|arlos|ado)|escrach(?:ar|are)) ~3(?:los|las|les|a|en|por|ustedes)? ?(?:facebook|redes|twitter|tiktok|internet|instagram|grupos?|publico)|(?:los|las) (?:quem(?:e|are|o|amos)|exhib(?:i|ire|o)|fun(?:e|are)|evidenci(?:e|are))|(?:mis|nuestros) (?:seguidores|suscriptores|lectores) ~4(?:sab\\w+|enter\\w+|ver|vean|vera\\w*|van|conoc\\w+)|(?:a|en|con|al) (?:la |el |los |las )?(?:tele|television|noticiero|prensa|periodico|medios|noticias|radio) con (?:esto|mi caso|todo)|(?:estrella|estrellas) (?:en|de) (?:google|facebook|la app|trustpilot)|(?:meu|minha|o|a) (?:video|post|postagem|publicacao|reclamacao|story|tweet) ~3(?:ja )?(?:tem|teve|viralizou|bombou|passou|alcancou|chegou)|(?:meus|nossos) (?:seguidores|inscritos) ~4(?:sab\\w+|ver|vao|vejam|conhec\\w+)|(?:vou|vamos|irei) ~2(?:na|para|pra|a) (?:imprensa|tv|midia|televisao|jornal|radio|record|globo)|(?:chamar|chamei|contatei|falei com|acionar|procurar) ~2(?:imprensa|jornal|jornalistas?|reportagem|televisao|midia|tv)',
  ],
  [
    'social',
    '(?:ipo-?post|ipopost|ipost|i-?post|ipapost|ikakalat|ibabalita|ipagkakalat|isisiwalat|ilalabas|ita-?tag|irereview|ivi-?viral|ipapaviral|ivavlog|ikukwento) ~5(?:sa|ko|namin|kayo|to|ito|nyo)|(?:ipapa-?|ipa-?|ilalapit ~2|pupunta ~2|lalapit ~2|dadalhin ~3|ire-?report ~3)(?:sa |kay |kina )?(?:raffy )?(?:tulfo|media|tv patrol|24 oras|abs-?cbn|gma|kmjs|jessica soho|balita)|(?:malalaman|makikita|mababasa) (?:ng |ito ng |to ng |nang )?(?:buong|lahat|mga|madla|publiko|followers) ~2(?:mundo|bayan|tao|followers|facebook|pilipinas|ko)?|viral (?:kayo|to|ito|na)',
  ],
] as const
