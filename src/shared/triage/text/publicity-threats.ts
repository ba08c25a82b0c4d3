import { publicityFrames } from './publicity-frames.ts'
import { clauseOf, isDenied, isSupposed } from './stance.ts'
import { defineTopic } from './topic.ts'

/** `social`: social media. `press`: newspapers, TV. `review`: public reviews. `reach`: how many follow the customer. */
export type PublicityKind = 'social' | 'press' | 'review' | 'reach'

const net =
  '(?:twitter|facebook|fb|instagram|insta|ig|tik ?tok|youtube|reddit|linkedin|(?:all |every )?(?:my |our |the )?social(?:s| media| networks?| media accounts?| media channels| media platforms?| platforms)?|the (?:whole )?internet|the web|online|trustpilot|google (?:reviews?|maps)|yelp|tripadvisor|glassdoor|threads|blue ?sky|snapchat|twitch|discord|quora|telegram|my (?:blog|channel|stor(?:y|ies)|page|feed|followers|podcast|stream|vlog|newsletter|column|youtube channel|audience|subscribers)|(?:a |our |my |the )?(?:local |community |neighbou?rhood |facebook |fb )+groups?|every (?:platform|review site|forum|site)|all (?:platforms|review sites|forums|over)|public|(?:review|consumer) (?:sites?|forums?)|forums?|app store|play store)'
const publish =
  '(?:post|posting|posted|posts|share|sharing|shared|put|putting|publish|publishing|published|upload|uploading|uploaded|write|writing|blast|blasting|blasted|expose|exposing|air|airing|tweet|tweeting|tweeted|complain|complaining|complained|vent|venting|rant|ranting|call you out|calling you out|called you out|drag|dragging|shame|shaming|name and shame|warn(?:ing)? (?:people|everyone|others|everybody)|tell(?:ing)? (?:everyone|everybody|people|the world|my followers|all|the whole)|document(?:ing)?|show(?:ing)?|spread(?:ing)?|going live|go live|livestream|streaming|out you|roast(?:ing)?|live-?tweet(?:ing)?|make (?:a |this )(?:post|video|thread|reel|tiktok)?|making (?:a )?(?:post|video|thread|reel|tiktok)|record(?:ing)? (?:a )?video|let (?:everyone|people|the world) know|review you|trash you|blow(?:ing)? (?:this|you) up|light(?:ing)? you up)'
const press =
  '(?:press|media|news|newspapers?|news ?papers|papers|reporters?|journalists?|tv|tv stations?|television|news stations?|channel \\d+(?: news)?|news channel|bbc(?: watchdog)?|cnn|fox news|nbc|abc news|cbs|watchdog|consumer reports|(?:new york |la |the )+times|washington post|the guardian|daily mail|abs-?cbn|gma(?: news)?|rappler|raffy tulfo|tulfo|tabloids?|investigative (?:team|reporter|journalist)s?|\\w+ on your side|radio(?: station)?|local news(?:paper)?s?|local (?:press|paper|tv|station)|evening news|news outlets?|media outlets?|bloggers)'

/** Threats or facts of going public, in folded English, Spanish, Portuguese and Filipino. */
export const publicityThreats = defineTopic<PublicityKind>({
  phrases: [
    [
      'social',
      `${publish} (?:[\\w'&/-]{1,24} ){0,9}?(?:on|to|all over|across|via|over|with|in) (?:my |your |our |the |all |every )*${net}`,
    ],
    [
      'social',
      "(?:go|going|gone|goes|went) (?:public|viral)|(?:take|taking|took|bring|bringing|make|making|made|put|putting) (?:this|it|my (?:story|case|complaint)|you|your \\w+|these \\w+|everything|the whole thing|all of this|our \\w+) (?:all )?(?:to )?(?:go )?(?:public|viral|(?:to )?(?:twitter|facebook|social media|tiktok|tik tok|instagram|reddit|linkedin|youtube))|(?:expose|exposing|tweet(?:ed|ing)?|blast(?:ing)?) (?:about )?(?:you|u|your|this|everything)(?: (?:company|all|guys|people|publicly|for|scam|brand))?|(?:name|naming) and (?:shame|shaming)|(?:this|it|that|screenshots?|everything|the video|the (?:whole )?(?:chat|thing|story|conversation)) (?:is|are|'s) (?:all )?(?:going|getting) (?:straight |right |up |live |posted |public )*(?:on|to|onto|in) (?:my )?(?:tiktok|tik tok|twitter|x|facebook|instagram|youtube|reddit|linkedin|social media|the internet|the (?:press|news|papers|media)|my (?:blog|channel|story|page|podcast|stream|feed))|(?:already |just |have |i'?ve |we'?ve )+(?:tweeted|posted|blogged|vlogged|gone public|shared this|shared it)(?: (?:about|this|it|a|my|our|the|online|on|publicly|screenshots))+|(?:filming|recording|making|streaming|live ?-?streaming|broadcasting|screen recording|screenshotting|screen-?shotting) (?:an? |this |the |it |all |everything |our |whole |my )*(?:\\w+ )?(?:tiktok|tik tok|video|chat|conversation|vlog|podcast|reel|stream|for (?:my|tiktok|youtube)|on (?:tiktok|twitch|youtube|instagram|facebook))|(?:my )?next (?:podcast|video|episode|vlog|blog|youtube|newsletter|column|stream|tiktok)(?: \\w+){0,2} (?:will|is going to|is|episode will) (?:be )?(?:about|on|featur\\w+|cover\\w*|name|mention\\w*)|my (?:\\d[\\d.,]*k? |many |instagram |twitter |tiktok |youtube |thousands of )*(?:followers|subscribers|listeners|readers|audience|viewers) (?:will|would|are going to|can|get to|deserve|should|hear|see|love|are)|(?:see|hear|read|learn)(?:s|ing)? (?:this|about this|about it|about you|it) (?:on|in|from) (?:twitter|tiktok|facebook|the (?:news|press|papers)|tv|youtube|social media|reddit|linkedin)|(?:my|our) (?:tweet|post|video|thread|tiktok|reel|story|blog post|facebook post|review) (?:about (?:you|this|your|how)|has|already has|already|got|is|is at|went|with|is getting|is going|will|on)|(?:tag|tagging|tagged) (?:you|your (?:company|brand|ceo)|the (?:company|brand)) (?:on|in|so)|hashtag|(?:publicly|public) (?:shame|shaming|expose|call|complain|post)\\w*|(?:make|making) (?:sure |certain )?(?:that )?(?:everyone|everybody|the (?:whole )?world|the public|people|all (?:my|our|your) (?:followers|customers)|your customers|other (?:customers|people)|as many people)(?: \\w+){0,2} (?:know|knows|hear|hears|see|sees|find|finds)|(?:let|letting) (?:everyone|everybody|the (?:whole )?world|the public|my followers|all my followers) know|(?:the (?:whole )?world|the public|everyone|everybody|my followers|all my followers|the internet) (?:will|is going to|is gonna|are going to|needs to|deserves to|should|gonna|has to|are about to|is about to) (?:know|hear|see|find out|learn)(?: about| what| how)?|(?:this|it|screenshots?|that) (?:will|is going to|is gonna|are going|gonna|'s going to|going to) (?:\\w+ )?(?:be )?(?:viral|all over|on (?:twitter|facebook|tiktok|reddit|social media|instagram|youtube|the news|tv))",
    ],
    [
      'press',
      `(?:go|going|went|talk|talking|speak|speaking|spoke|contact|contacting|contacted|call|calling|called|e-?mail|emailing|emailed|alert|alerting|tip off|tipping off|inform|informing|tell|telling|told|notify|notifying|report|reporting|reported|sell|selling|reach out|reaching out|write|writing|send|sending|sent|take|taking|bring|bringing|give|giving|leak|leaking|forward|forwarding|hear from|message|involve|involving|get|getting|pitch) (?:this |it |you |my story |the story |our story |everything |that |about this |about you |all of this |him |these \\w+ |out |my \\w+ |our \\w+ )?(?:over )?(?:to |with |in |on |from |into )?(?:the |a |my |our |some |every |all )?(?:local |national |a local |big |nearest |city )?${press}(?! (?:coverage of the|subscription|feed|app|player|file|release|kit))`,
    ],
    [
      'press',
      `(?:be|end up|ends up|see you|see this|appear|make|made|hit|in|on|it'?s|it is|this is|is|go) (?:all over |in |on )(?:the )?(?:news|papers|newspapers?|press|tv|evening news|front page|six o'clock news|local news|media)|(?:i'?m|i am|as|my (?:wife|husband|brother|sister|friend|father|son|daughter|cousin|partner|uncle|neighbou?r) is) (?:an? |also an? )?(?:\\w+ ){0,2}(?:journalist|reporter|news editor|news anchor|columnist|tv (?:host|producer|presenter))|make headlines|(?:reporters?|journalists?|newspapers?|(?:the |a |my )?local (?:newspaper|paper|news|press|tv station|station)|tv stations?|news (?:channel|station|crew)|the (?:press|media|papers)) (?:are|is|will be|have been|has been|has|have|would be|would|will|wants? to|already|contacted|asked) (?:already |also |now |very |really |been |be )*(?:asking|interested|calling|contacted|contacting|interviewing|covering|writing|investigating|looking|love|informed|hear|know|told|publish\\w*|run|involved|reached|asked|interview)`,
    ],
    [
      'review',
      '(?:leave|leaving|left|write|writing|wrote|post|posting|posted|give|giving|gave|put|putting|submit|submitting|expect|publish|get) (?:you |your |this |u |a |an |the |my |company |app |store |some |very |really |every |as |many |guys |everyone |people |one |up |product |hotel |place |business )*(?:bad|negative|1[- ]?star|one[- ]?star|terrible|honest|scathing|awful|horrible|0[- ]?stars?|zero[- ]?stars?|nasty|public|poor|damning|brutal|worst|lowest|detailed|harsh|1|one|zero|0|critical) ?(?:and \\w+ )?(?:google |trustpilot |yelp |amazon |online |app store |possible |public |facebook |detailed |honest )*(?:reviews?|stars?|ratings?|rating)(?! (?:system|option|button))|(?:1|one|zero|0)[- ]?stars? (?:reviews?|on|everywhere|from me|for you|coming|it is|across)|(?:bad|negative|terrible|scathing|horrible) (?:online |google |trustpilot |yelp |public )?reviews? (?:everywhere|on (?:google|trustpilot|yelp|every|all|amazon)|coming|about you|online)|review[- ]bomb\\w*|trustpilot|yelp|(?:google|amazon|tripadvisor|app store) reviews?',
    ],
    [
      'reach',
      "(?:i|we|my (?:wife|husband|daughter|son|friend|sister|brother|girlfriend|boyfriend|channel|page|account|blog|podcast|tiktok|instagram|twitter|youtube)|our (?:page|channel|account|group)) (?:have|has|got|have got|'ve got|reach|reaches|is followed by|am followed by|has over|have over)(?: (?:over|about|around|almost|nearly|more|than|a|some|like|close|to|roughly|well|just|under|at|least|also))* \\d[\\d.,]* ?(?:k|m|mil|thousand|million)?\\+? (?:\\w+ ){0,4}?(?:followers|subscribers|subs|followers? on|listeners|readers|viewers)|\\d[\\d.,]* ?(?:k|m|mil|thousand|million)?\\+? (?:\\w+ ){0,3}?(?:followers|subscribers|listeners) (?:on|will|who|and|across|are|to)|(?:tengo|tenemos) (?:mas de |casi |unos )?\\d[\\d.,]* ?(?:k|mil|millones|m)? (?:de )?(?:seguidores|suscriptores)|(?:tenho|temos) (?:mais de |quase |uns )?\\d[\\d.,]* ?(?:k|mil|milhoes|m)? (?:de )?(?:seguidores|inscritos)|(?:may|meron) (?:po )?(?:akong|ako|kaming|kami) (?:\\w+ )?\\d[\\d.,]* ?(?:k|m|thousand|libo|libong)? (?:na )?(?:followers|subscribers)|(?:may|meron) \\d[\\d.,]* ?(?:k|m|thousand|libo|libong)? (?:na )?(?:followers|subscribers) (?:po )?(?:ako|kami)",
    ],
    [
      'social',
      "(?:i'?m|i am|as|we are|we'?re|i work as) (?:an? |also an? |quite an? |a pretty )?(?:\\w+ ){0,2}(?:influencer|youtuber|tiktoker|vlogger|content creator|podcaster|blogger|streamer) (?:with|and (?:i |my )(?:will|am going|followers|have|can)|my followers|so (?:expect|this))",
    ],
    [
      'social',
      `(?:goes|go|going|looks?|sounds?|ends? up|lands?|appears?|shows? up|be|ready|live|plastered|trending|viral) (?:right |straight |all over |over |out |live |up |everywhere )*(?:on|to|onto|across) (?:twitter|tiktok|tik tok|facebook|fb|instagram|youtube|reddit|linkedin|social media|trustpilot|yelp|my (?:blog|channel|story|page|podcast|stream)|the (?:front page|evening news|six o'clock news|news|papers|internet))|(?:everyone|people|folks|everybody|users|friends|my friends) (?:on|in|at|over on) ${net} (?:will|is|are|would|should|needs?|deserves?|have|has|want|loves?|gonna|already)|front page|(?:have|got|took|kept|saved) (?:the |all |my |full )*(?:screenshots?|recordings?|receipts) (?:[\\w',-]{1,24} ){0,6}?(?:post|share|publish|online|public|twitter|tiktok|facebook|social media|reddit|youtube)(?: \\w+){0,2}`,
    ],
    [
      'press',
      `(?:the |local |national |any |some )(?:media|press|newspapers?|papers|news|tv stations?|reporters?|journalists?) (?:can|might|may|could|should|will|would|wants?|want|love|loves|would love|is going|are going|knows?|about this|involved)|(?:works?|working|contacts?|connections?|friends?|someone|know people|know somebody|cousin|brother|sister|relatives?) (?:at|in|with|on) (?:the )?(?:\\w+ )?(?:press|media|news|daily mail|guardian|times|newspapers?|bbc|cnn|tv|gma|abs-?cbn|globo|televisa|channel \\d+)`,
    ],
    [
      'social',
      "(?:post|posting|posted|share|sharing|tweet|tweeting|publish|publishing|put|putting|write|writing|complain|complaining|rant|ranting) (?:[\\w'&/-]{1,24} ){0,7}?(?:on|to) x(?=[ .,!]|$)|(?:facebook |local |town |neighbou?rhood |community |our |the )+(?:groups?|forums?|subreddit|page) (?:[\\w'-]{1,24} ){0,5}?(?:already )?(?:knows?|will know|will hear|hears|is talking|are talking)|(?:it'?s|this is|you are|you'?re) (?:now |already )*trending|(?:storm|wave|flood|avalanche|barrage) of (?:\\w+ )?(?:bad |negative |one[- ]star |1[- ]star )*reviews?|(?:tweeted|tweeting|posted) (?:at|about) (?:you|your|this|it)",
    ],
    [
      'press',
      "(?:watchdog|consumer|investigative|tv|news) (?:show|program(?:me)?|segment|team|crew|report)s? (?:[\\w'-]{1,24} ){0,4}?(?:would love|will|would|wants|is interested|loves|contacted|called)",
    ],
    // Spanish.
    [
      'social',
      '(?:publicar|publicare|publicando|publico|publicarlo|publique|publicaremos|subir|subire|subirlo|subo|subiendo|compartir|compartire|compartirlo|exponer|exponerlos|exponerlas|expondre|exhibir|exhibirlos|exhibire|quemar|quemarlos|quemare|denunciar|denunciarlos|denunciare|poner|pondre|contar|contare|contarlo|hablar|hablare|quejarme|quejare|postear|posteare|difundir|difundire|viralizar|hacer (?:un )?(?:video|hilo|post|tiktok)|escribir|escribire|etiquetar\\w*|lo voy a subir|grabar\\w*) (?:\\w+ ){0,7}?(?:en|a|por|al) (?:todas? |todos? )?(?:las |mis |los |sus |mi |el |la )?(?:redes sociales|redes|facebook|twitter|tiktok|tik tok|instagram|youtube|internet|google|trustpilot|x|linkedin|reddit|canal|blog|seguidores|grupos? de facebook)|(?:hacer(?:lo|los|las)?|hare|hago|voy a hacerlo|se va a hacer|se hara|hacer esto|hare esto|volver(?:lo|se)?) (?:publico|viral|publica)|(?:viralizar|viralizarlo|viralice|viralizo)|(?:hacer|hare|grabar|grabare|voy a hacer) (?:un |el )?(?:video|hilo|tiktok|en vivo) (?:\\w+ ){0,4}?(?:y )?(?:subir\\w*|public\\w*|compart\\w*|post\\w*)|se va a enterar todo el mundo|todo el mundo (?:va a saber|se va a enterar|se enterara|sabra|lo sabra|debe saber)|que todos (?:sepan|se enteren)|(?:mi|el) (?:tuit|tweet|post|video|publicacion|hilo) (?:ya|tiene|sobre)',
    ],
    [
      'press',
      '(?:ir|voy|iremos|vamos|acudir|acudire|llamar|llamare|contactar|contactare|llevar|llevare|avisar|avisare|contar|contare|hablar|hablare|mandar|mandare|enviar|enviare|informar|informare|escribir|pasar|denunciar|denunciare|recurrir|salir|filtrar) (?:\\w+ ){0,4}?(?:a|con|en|al|ante) (?:la |los |las |el |un |una |todos los )*(?:prensa|medios(?: de comunicacion)?|periodicos?|noticieros?|noticias|television|tele|periodistas?|radio|diarios?|canal \\d+|televisa|univision|telemundo)|(?:mala|malas|pesima|negativa|peor) (?:resena|calificacion|puntuacion|opinion)e?s?|(?:resena|resenas|calificacion|opinion|valoracion) (?:negativa|pesima|mala|de (?:una|1) estrella)s?|(?:una|1|cero) estrellas? en|dejar(?:e|les)? una (?:mala )?resena',
    ],
    // Portuguese.
    [
      'social',
      '(?:postar|postarei|postando|publicar|publicarei|publicando|divulgar|divulgarei|divulgando|expor|exporei|expondo|expor voces|compartilhar|compartilharei|compartilhando|colocar|colocarei|coloco|botar|jogar|jogo|por|denunciar|denunciarei|reclamar|reclamarei|contar|falar|fazer (?:um )?(?:video|post|thread|fio|tiktok)|gravar (?:um )?video|escrever|escreverei|marcar|posto|exponho) (?:\\w+ ){0,7}?(?:nas?|no|em|pras?|para as?|nos) (?:todas |todos )?(?:as |minhas |os |meus |meu |minha )?(?:redes sociais|redes|facebook|twitter|tiktok|tik tok|instagram|insta|youtube|internet|google|reclame aqui|x|linkedin|reddit|canal|blog|stories|seguidores)|reclame ?aqui|(?:vai|vou fazer|fazer isso|isso vai) (?:\\w+ )?viralizar|viralizar|(?:tornar|tornarei|torno|deixar) (?:\\w+ )?publico|todo mundo (?:vai (?:saber|ficar sabendo)|precisa saber|tem que saber)|(?:meu|minha|o) (?:post|tweet|video|publicacao) (?:ja|sobre|tem)',
    ],
    [
      'press',
      '(?:ir|vou|iremos|vamos|procurar|procurarei|chamar|chamarei|ligar|ligarei|contatar|levar|levarei|avisar|avisarei|acionar|acionarei|falar|falarei|mandar|enviar|contar|denunciar|recorrer|acionando|procuro) (?:\\w+ ){0,4}?(?:a|para|pra|com|na|no|ao|da|pro|o|aos) ?(?:a |as |os |uma? )*(?:imprensa|jornal|jornais|midia|televisao|tv|reportagem|jornalistas?|radio|globo|record|sbt|band|noticiarios?)|(?:avaliacao|avaliacoes|nota|review) (?:negativa|pessima|ruim|de (?:uma|1) estrela|zero)s?|(?:pessima|ma) avaliacao|(?:uma|1|zero) estrelas? no',
    ],
    // Filipino.
    [
      'social',
      '(?:ipo-?post|ipopost|i-?post|ipost|ipapakalat|ipakakalat|ikakalat|ikalat|isha-?share|i-?share|ivi-?viral|ipapa-?viral|ipa-?viral|magpo-?post|mag-?post|i-?tweet|ita-?tweet|i-?expose|ie-?expose|ibu-?bulgar|ibubulgar|i-?upload|ia-?upload|pinost|nag-?post|i-?tag|ita-?tag) (?:ko |namin |po |ito |to |kayo |ako |na |nyo |ang |lahat |yung |tong |talaga |\\w+ )*(?:sa )?(?:facebook|fb|twitter|tik ?tok|social media|socmed|youtube|reddit|lahat|instagram|ig|online|internet|ito|to|kayo|page|group)|(?:mag|maging|magiging|pa|i|ipa)-?viral (?:ko )?(?:kayo|to|ito|tong)|(?:ilalabas|ilabas|isasapubliko|ilalahad) (?:ko |namin )?(?:ito |to )?sa (?:media|publiko|social media|balita|fb|facebook)',
    ],
    [
      'press',
      '(?:ipapa-?tulfo|ipatulfo|ipa-?tulfo|pa-?tulfo|patulfo|magpapa-?tulfo)|(?:kay|sa) (?:idol |sir )?(?:raffy )?tulfo|(?:sa|ilalapit sa|irereport sa|isusumbong sa|dadalhin sa|lalapit sa|tatawag sa) (?:media|balita|gma|abs-?cbn|tv patrol|24 oras|imbestigador|xxx|news|dyaryo|radyo)|(?:mababang|bad|pangit na|1 star) (?:na )?review',
    ],
    ...publicityFrames,
  ],
  means({ kind, lead, tail, words, folded }) {
    const clause = clauseOf(lead)
    const isPublishing = !/^(?:see|hear|read|front|the|my|our)\b/.test(words)
    if (kind === 'reach') return !isSupposed(lead)
    if (
      isDenied(lead) &&
      !/\b(?:can'?t|cannot|won'?t) wait (?:to|until) $|hesitate to $|afraid to $|problem $/.test(lead)
    )
      return false
    if (
      isPublishing &&
      /\b(?:how (?:do|can|to|would)|where (?:do|can)|unable to|trying to|tried to|can'?t(?! wait)|cannot(?! wait)|couldn'?t|fails? to|error|want to be able to|option to|allow(?:s|ed)? me to|feature|button to|permission to|may i|can i|am i allowed to|is it (?:ok|okay|allowed|possible) to|integration|schedule|scheduled|asked me to|told me to|you (?:asked|told|said|want|wanted) me to|do i (?:have|need) to|would love to|would be happy to|happy to|love to|glad to|you (?:can|could|should|will|may|post|posted|share|shared|advertise|advertised)|your (?:ad|team|company|page)) (?:[\w'-]+ ){0,3}$/.test(
        clause,
      )
    )
      return false
    if (
      /\b(?:(?:i|we|really|just|absolutely|totally) (?:love|loved)|loving|thank you so much|amazing|great (?:product|service|experience)|(?:loves?|enjoys?|likes?) +your|your (?:great|lovely|wonderful|fantastic|excellent|beautiful|awesome|brilliant)|5[- ]?stars?|five[- ]stars?|recommend(?:ed|ing)?|happy with|giveaway|contest|referral|coupon|promo code|ambassador|affiliate|sponsor|collab\w*|partnership|encanta|adorei|amei)\b/.test(
        `${lead} ${words} ${tail}`,
      )
    )
      return false
    if (/(?:^|[^a-z])(?:como|paano|ano ang paraan para) (?:ko |po |puedo |posso )?$/.test(clause)) return false
    if (
      /^ ?for (?:school|class|work|my (?:wife|husband|mom|mum|dad|son|daughter|friend|wedding|class|project)|an? (?:project|friend|wedding))\b/.test(
        tail,
      )
    )
      return false
    if (/\bfront page$/.test(words) && /^ ?(?:of|is|button|design|layout|photo)\b/.test(tail)) return false
    if (
      /\b(?:journalist|reporter|editor)$/.test(words) &&
      /\b(?:discount|licen[cs]e|student|accreditation)\b/.test(tail)
    )
      return false
    if (/^shar\w* files?\b/.test(words)) return false
    if (isEverydayWriting(words, tail)) return false
    if (
      /^ ?(?:and|who) (?:\w+ )?(?:needs|wants|uses|bought|ordered|likes|loves)\b/.test(tail) &&
      /^(?:my|our|i)\b/.test(words)
    )
      return false
    if (/^my followers can$/.test(words) && /^(?:'t|not)/.test(tail)) return false
    if (/\bhow (?:great|good|nice|helpful|amazing|wonderful|kind|fast|easy|happy)\b/.test(`${words}${tail}`))
      return false
    if (
      /\b(?:solved|fixed|resolved|sorted) (?:it|that|this|everything|my)\b|\bhelped (?:me )?(?:a lot|right away|quickly)\b/.test(
        tail,
      )
    )
      return false
    if (
      /\b(?:my|your|the|an?|new|this|our|delivery|shipping|old) $/.test(lead) &&
      /^(?:post|call|share|name|show|record|review|air|times)\b/.test(words)
    )
      return false
    if (
      /^(?:trustpilot|yelp|hashtag|google reviews?|amazon reviews?|tripadvisor reviews?|app store reviews?)$/.test(
        words,
      )
    ) {
      return (
        /\b(?:will|going to|gonna|i'?ll|about to|already|just|see you|hear|complain\w*|bad|negative|next stop|warn|report\w*|posted)\b/.test(
          `${lead} ${tail}`,
        ) && !/\b(?:saw|read|good|great|reviews? (?:say|said|are)|rated|found you)\b/.test(`${lead} ${tail}`)
      )
    }
    if (/\b(?:saw|found|read|see) (?:it |this |your |the |an? )*$/.test(clause)) return false
    return !/^ ?(?:section|page is|button|widget|plugin|integration|login|api)\b/.test(tail) || folded === ''
  },
})

/** 'I put the order in online', 'my post on your forum'. */
function isEverydayWriting(words: string, tail: string): boolean {
  if (/\bmy (?:post|video|review|tweet|thread|story) on$/.test(words)) {
    return /^ ?(?:your|the) (?:forum|site|page|website|app|community)\b/.test(tail)
  }
  return (
    /^(?:put|writ|wrote|mak|show|posted|record)\w*\b.*\b(?:online|in)$/.test(words) &&
    /\b(?:order|address|name|date|form|payment|request|application|password|code|claim|booking|details|number|ticket|return)\b/.test(
      words,
    )
  )
}
