/** Frames in which customers tell of wrong done to people without its name. In folded text. */
const worker =
  '(?:agents?|reps?|representatives?|employees?|staff(?: members?)?|drivers?|couriers?|riders?|technicians?|installers?|managers?|cashiers?|guys?|man|men|woman|lady|clerks?|guards?|salesm[ae]n|salesperson|sales(?:people| team| rep| guy)?|sellers?|advis[oe]rs?|consultants?|supervisors?|doctors?|nurses?|masseu(?:r|se)|therapists?|trainers?|instructors?|teachers?|waiters?|hosts?|receptionists?|tellers?|engineers?|contractors?|plumbers?|electricians?|repairm[ae]n|collectors?|recruiters?|brokers?|people|workers?|team|assistants?|inspectors?|landlords?|he|she|they)'
const group =
  '(?:black|brown|white|asian|african|arab|indian|latin[oa]s?|hispanic|mexican|muslims?|jew(?:s|ish)?|gay|lesbian|queer|trans(?:gender)?|two (?:men|women)|women|a woman|female|disabled|blind|deaf|in a wheelchair|autistic|old|elderly|pregnant|an? immigrants?|immigrants?|foreign\\w*|a foreigner|refugees?|roma|gypsy|catholic|hindu|sikh|native|indigenous|single mothers?|poor|overweight|fat|not (?:white|from here|a native speaker|native)|of colou?r|my kind|hiv positive|mentally ill)'
const trait =
  '(?:head ?scarf|hijab|turban|kippah?|cross|skin(?: colou?r)?|accent|(?:last |sur|first |foreign |arabic |muslim )?name|wheelchair|disability|religion|faith|race|colou?r|gender|sex|age|passport|nationality|ethnicity|weight|pregnan\\w+|sexuality|orientation|husband and i are both men|wife and i are both women|guide dog|service dog|autism|origin|country|kind of people|zip ?code|neighbou?rhood|looks|stutter|tattoos?)'
const body =
  '(?:breasts?|boobs|chest|legs?|thighs?|butt|bum|bottom|backside|body|waist|hips?|neck|hair|face|lips|figure|knee|lap|shoulders?|private parts|cleavage|ass|arse)'
const weak =
  "(?:elderly|old|aged|senior|seniors|vulnerable|confused|sick|ill|dying|blind|deaf|disabled|demented|senile|widowed|grieving|alzheimer'?s?|dementia|grandm\\w+|grandf\\w+|grandpa|granny|nan|(?:can'?t|cannot|barely|doesn'?t|hardly) (?:read|see|hear|understand|speak)|didn'?t know what|did not understand|\\d\\d[- ]?year[- ]?old|hospice|mental(?:ly)? \\w+|learning disab\\w+|pensioners?)"

export const ethicsFrames = [
  [
    'unfair',
    `(?:rude|nasty|cold|hostile|different|unfriendly|suspicious|changed|ignored|refused|rejected|denied|turned|charged|treated|followed|searched|skipped|hung up|laughed|stared|stopped|cancelled|worse|slower) (?:[\\w',]{1,24} ){0,6}?(?:when|after|because of|because|as soon as|once|over|due to|for|the moment|based on|cause|since|just for) (?:[\\w']{1,24} ){0,5}?(?:my|our|his|her|their|the) ~1${trait}`,
  ],
  [
    'unfair',
    `(?:because|cause|coz|bc|since|for being|just for being|as) (?:i am|i'?m|we are|we'?re|he is|he'?s|she is|she'?s|they are|they'?re|my ~1\\w+ is|of being|being)? ?~1${group}(?=[.!,?]|$| (?:and|so|but|they|he|she|your|the))`,
  ],
  [
    'unfair',
    `(?:people|person|customers?|men|women|folks|someone|names?|accounts?|guests?|families) (?:like (?:me|us|you|them|my family|him|her)|of my kind|of my colou?r|from (?:my|our) (?:country|neighbou?rhood|area|background)|your kind) ~6(?:not|don'?t|can'?t|should|are|always|never|go back|aren'?t|belong|get|welcome|cannot|won'?t)|(?:go|going|went|send) (?:me |us |them )?back to (?:my|your|our|their|his|her|where (?:i|you|we)) ~1(?:own )?(?:country|home country|came from|come from|country)|(?:our|your|their) kind(?=[.!,?]|$| (?:here|of people|around|are|is|in))|the n[- ]word|n-?word|f-?slur|(?:called|calling|calls) (?:me|us|him|her|my ~2\\w+) (?:an? |the )?(?:\\w+ )?(?:monkey|terrorist|gypsy|retard(?:ed)?|cripple|slur|slurs|illegal|nigg\\w+|fag\\w*|tranny|dyke|chink|paki|spic|whore|slut)|red-?lining`,
  ],
  [
    'unfair',
    `(?:would ?n[o']?t|will not|won'?t|did ?n[o']?t want to|refuse[sd]? to|refusing to|not) (?:\\w+ )?(?:serve|help|seat|treat|rent|sell|let|admit|hire|accept|marry|talk|speak|shake|look) ~6(?:because|cause|coz|bc|since|due to|as) (?:of )?(?:[\\w']{1,24} ){0,5}?(?:${trait}|${group})(?! sold| stock)|(?:colleagues?|coworkers?|neighbou?rs?|friends?|others?|customers?|people|applicants?|someone|men|tenants?|guests?) (?:with|who (?:has|have|had|is|are)|that (?:has|is|are)) ~2(?:white|local|english|american|british|lighter|blond\\w*|non[- ]foreign|male|christian|western) ~3(?:got|gets|get|was|were|paid|pay|pays|are|approved|served|treated|received)`,
  ],
  [
    'unfair',
    `(?:charge[sd]?|charging|quot\\w+|pay|pays|offers?|offered|give|gives|gave|giving|show|shows|showed|approve[sd]?|rejects?|rejected|score[sd]?|rank\\w*|reject\\w+) ~5(?:women|men|foreigners?|tourists|black people|minorities|immigrants|old people|older people|people from my ~1\\w+|disabled people|muslims|people with foreign names|certain (?:neighbou?rhoods|zip codes|names)) ~4(?:more|less|higher|lower|worse|fewer|double|differently|than)|(?:makes?|making|made|poking|pokes?|poked) (?:fun|jokes?) (?:of|about|at) ~2(?:disabled|black|gay|muslims?|fat|women|jew\\w*|autis\\w+|my|our|his|her|people|immigrants|trans|asian\\w*|mental\\w*)|(?:mocks?|mocking|insult(?:s|ing)|ridicul\\w+|demean\\w+) ~2(?:disabled|black|gay|muslims?|women|jew\\w*|immigrants|trans|asian\\w*|religio\\w+)`,
  ],
  [
    'harassment',
    `${worker} (?:[\\w']{1,24} ){0,5}?(?:hands?|arm|fingers?|himself|himself against) ~3(?:where (?:it|they) (?:didn'?t|did not|don'?t|do not|doesn'?t)|on (?:my|her|his|our|me)|up (?:my|her)|around (?:me|my|her)|down (?:my|her)|between (?:my|her)|against (?:me|my|her)) ?(?:belong|${body})?|(?:touch|touched|touching|touches|grope|groped|groping|rub|rubbed|rubbing|grabbed|grabbing|squeezed|slapped|stroked|stroking|kissed|kissing|fondl\\w+|patted|pinched) (?:me|her|him|my ~2\\w+|my|her|his) ~3(?:${body}|without (?:my|asking|her|permission|consent)|inappropriate\\w*|against my will|several times)`,
  ],
  [
    'harassment',
    `(?:comment\\w*|remarks?|jokes?|joked|joking|asked|questions?|talk\\w*|speak\\w*|spoke|whistl\\w*|stared?|staring|looking|looked|ogl\\w+|leer\\w*|photos?|pictures?|video|filmed|filming) ~2(?:about|at|on|of|over) (?:my|her|our|his|my ~2\\w+'?s) ~1(?:breasts?|boobs|legs?|butt|bum|bottom|backside|body|figure|cleavage|ass|sex life|underwear|bra|virginity|looks|marital status)|(?:look|looked|looking|stare|stared|staring) at (?:my (?:daughter|son|wife|girls?|kids?|child|sister|niece)|me|her) (?:in )?(?:a |an )?(?:\\w+ )?(?:weird|creepy|strange|sexual|inappropriate|disgusting|funny|dirty|uncomfortable)(?:ly)?(?: way| manner)?`,
  ],
  [
    'harassment',
    `(?:if|unless|until|when) (?:i|she|he|my \\w+) (?:\\w+ )?(?:go|went|goes|going|come|came|gave|give|gives|had|have|slept|sleep|kiss\\w*|show\\w*|sent|send|agree\\w*|meet|met|let) ~2(?:out with him|on a date|(?:him|her) (?:my|a) (?:number|phone|kiss|hug)|drinks? with|dinner with|sex|with him|(?:him|her) (?:photos?|pictures?|nudes?|naked)|my number|to his (?:place|room|house))|(?:would ?n[o']?t|wouldn'?t|refused to|did ?n[o']?t|not) let (?:me|us|her|my ~1\\w+) (?:out|leave|go|get out)(?: of (?:the|his) \\w+)? (?:until|unless|till|before)|(?:locked|trapped|cornered|blocked) (?:me|us|her|the doors?|my ~1\\w+) ~8(?:until|unless|leave|let (?:me|us)|number|scared|afraid|out)|${worker} ~4(?:invited me to his|asked (?:if i was|if i'?m|whether i am|am i) (?:single|married|alone)|asked me (?:out|on a date)|(?:asked|wanted) (?:me |for )~2(?:kiss|hug|nudes?|date|naked)|followed me (?:home|to|into)|showed up at my|came (?:back )?to my (?:house|home|flat|apartment) (?:uninvited|at night|later|again)|found me on (?:facebook|instagram|tinder|whatsapp))`,
  ],
  [
    'child',
    '(?:nudes?|naked|sexual|explicit|porn\\w*|indecent|dick) ?(?:pics?|pictures?|photos?|images?|videos?|messages?|content|stuff|chats?)? ~2(?:to|from|of|with|by) ~3(?:kids|children|minors?|child|underage\\w*|teens?|teenagers?|\\d+[- ]?year[- ]?olds?|my (?:son|daughter|little \\w+|kid|niece|nephew)|little (?:girls?|boys?)|schoolgirls?)|(?:asked?|asks|asking|wants?|wanted|tried|trying|offered?) (?:my|our) ~3(?:son|daughter|kid|child|niece|nephew|\\d+[- ]?year[- ]?old|boy|girl) ~3(?:meet|photos?|pictures?|pics|nudes?|how old|where (?:she|he)|address|phone|secret|money|video|undress)|(?:how old) (?:my|our) (?:daughter|son|girls?) (?:is|was|are)|asked how old (?:she|he) (?:is|was)|(?:left|leaves|leave|hit|hits|slapped|shook|locked|shouted at|screamed at|grabbed) ~2(?:the|my|our|a) ~1(?:toddlers?|baby|babies|kids?|child|children|son|daughter) ~3(?:alone|unattended|crying|in the (?:car|dark|room|bus|sun)|at (?:the|your) (?:daycare|nursery|creche|school|camp))',
  ],
  [
    'conduct',
    `${worker} (?:[\\w']{1,24} ){0,4}?(?:offer\\w*|ask\\w*|want\\w*|demand\\w*|expect\\w*|hint\\w*|suggest\\w*|request\\w*|said|told|promis\\w*|take[sn]?|took|accept\\w*|insist\\w*) (?:[\\w']{1,24} ){0,8}?(?:under the (?:table|counter)|slip (?:him|her|them)|(?:some|a little|extra) (?:cash|money|something) (?:for (?:him|her|them|himself)|on the side|in (?:his|her) (?:pocket|hand))|on the side|(?:money|cash|something|a little|\\$?\\d+) ~3(?:to (?:look the other way|speed|make it go|pass|approve|overlook|skip|move me|push)|without (?:a )?(?:receipt|invoice)|personally|privately|into his own|in his own)|off the books|cash in hand|a favou?r in return|brown envelope|back ?hander|grease)|slip (?:him|her|them|the \\w+) (?:some|a|\\$?\\d+) ~1(?:cash|money|bucks|dollars|bill|note|twenty|fifty|extra)?`,
  ],
  [
    'conduct',
    `(?:told|tells?|instructed|ordered|trained|made|makes?|asked|forced|expected|pressured|encouraged|required|coached) (?:us |me |staff |employees |agents |reps |them |everyone |people |to |not |by \\w+ )*(?:deny|reject|sign (?:blank|empty|false)|lie|backdate|fake|hide|cover|falsify|overcharge|delete|shred|ignore|invent|inflate|mislead|withhold|say (?:it|that) (?:was|is) not|keep quiet|stay quiet|alter|change the (?:dates?|results?|numbers))(?! from)(?: [\\w']+){0,6}|(?:tests?|results?|reports?|records?|reviews?|certificates?|inspections?|documents?|numbers?|readings?|data|safety \\w+|logs?|hours|signatures?|expiry dates?|labels?) ~2(?:were|was|are|is|being|been|get|have been) (?:all )?(?:faked|falsified|forged|made up|doctored|manipulated|backdated|fabricated|invented|rigged|relabel\\w*)|(?:fak(?:e[sd]?|ing)|falsif\\w+|forg(?:e[sd]?|ing)|doctor(?:ed|s|ing)|manipulat\\w+|backdat\\w+|fabricat\\w+|relabel\\w*|rigg(?:ed|ing)) ~2(?:tests?|results?|reports?|records?|reviews?|certificates?|inspections?|documents?|numbers?|readings?|safety|logs?|hours|expiry|dates|signatures?|labels?|invoices?)`,
  ],
  [
    'conduct',
    `(?:work|working|worked|employed) (?:in|for|at|with) (?:your|you|this|the) ~5(?:and|where|but) (?:[\\w',]{1,24} ){0,10}?(?:breaks?|unpaid|\\d+ hours?|safety|threaten\\w*|fired|sack\\w*|abus\\w*|cover\\w*|fak\\w*|illegal\\w*|off the clock|injur\\w*|lie|lying|hide|hid|toilet|minors|children|underage|passports?|dump\\w*|overtime|slave\\w*)|(?:dump(?:s|ed|ing)?|pour(?:s|ed|ing)?|burn(?:s|ed|ing)|leak(?:s|ed|ing)) ~4(?:waste|chemicals?|oil|sewage|toxic|garbage|rubbish|plastic) ~3(?:in|into|behind|near) ~2(?:river|lake|sea|ocean|creek|woods|forest|drain|stream|field)`,
  ],
  [
    'conduct',
    `(?:sold|sells?|selling|signed|signs|signing|enrolled|charged|convinced|made|talked|got|visited|pushed|persuaded|pressured|bullied|tricked|took|taking|scared|rushed|upsold|conned|talking) (?:[\\w',-]{1,24} ){0,12}?${weak} ?(?:[\\w',-]{1,24} ){0,10}?(?:sign\\w*|contract|policy|policies|insurance|subscription|plan|packages?|loan|upgrade|upgraded|insured|going on|aware|needed|need|needs|understand\\w*|bought|buy|buying|three|two|internet|timeshare|savings|account|doesn'?t own|does not own)`,
  ],
  [
    'unfair',
    '(?:por como|por) (?:me veo|nos vemos|mi apariencia|mi aspecto|ser de|ser|vestirme|hablar) ~3(?:moren[oa]s?|pobres?|indi[oa]s?|negr[oa]s?|de color|prieto|pueblo|gord[oa]|viej[oa]|mujer)?|(?:regres\\w+|vuelv\\w+|larg\\w+|vay\\w+) ~1a (?:mi|tu|su|nuestro) (?:pais|tierra|pueblo)|(?:no|ni) ~2(?:dejaron|deja|dejan|quisieron|quiso|atend\\w+|vend\\w+|rent\\w+) ~6(?:por ser|por como|porque (?:soy|somos|es|era)|por mi|por nuestr[oa]) ~2|gente como (?:yo|nosotros|tu|ustedes)|(?:gente|pessoas?) como (?:eu|nos|voce)|(?:riu|riram|rindo|zomb\\w+|debo(?:chou|charam)|imit\\w+) d[aeo]s? (?:meu|minha|nosso|nossa) ~1(?:sotaque|deficiencia|cor|cabelo|religiao|peso|jeito|roupa|filh[oa])|volt\\w+ (?:pra|para) (?:minha|sua|a minha|o meu|meu) (?:terra|pais)|(?:nordestin[oa]s?|pret[oa]s?|negr[oa]s?|pobres?|mulher|bicha|viado|gord[oa]|velh[oa]) ~2(?:nao|nem|tem que|so) ~2(?:sabe|fala|presta|entra|pode|serve|merece|serve)',
  ],
  [
    'conduct',
    '(?:si (?:yo )?le (?:daba|doy|dabamos|pagaba|soltaba|pasaba)|que le (?:diera|pagara|pasara|soltara)|le diera) ~3(?:dinero|algo|lana|billete|plata|efectivo|propina|extra|para el refresco|pesos)|(?:vendieron|vendio|firmar|cobraron|contrataron|hicieron firmar|dieron) ~5(?:a mi |mi )?~1(?:abuel\\w+|mama|madre|papa|padre|tia|tio|ancian\\w+|suegr\\w+) ~2(?:que|quien|con|sin) ~8(?:leer|entiende|entendia|alzheimer|demencia|ve|oye|sabe|vista|\\d\\d anos|saber)|(?:pediu|pediram|queria|cobrou|exigiu|insinuou) ~3(?:agrado|cafezinho|por fora|dinheiro por fora|propina|caixinha|um por fora|molhar a mao)|(?:gerente|atendente|funcionari[oa]|vendedor|fiscal) ~3(?:pediu|cobrou|exigiu|queria|ofereceu) ~4(?:liberar|facilitar|acelerar|aprovar|agilizar)|(?:venderam|vendeu|empurraram|fizeram) ~5(?:pra|para|a|da)? ?(?:minha|meu) (?:avo|mae|pai|tia|tio|sogr[oa]) ~2(?:que|com|sem) ~6(?:ler|entende|enxerga|alzheimer|demencia|anos|sabe|ouve)',
  ],
  [
    'unfair',
    '(?:bawal|ayaw|hindi (?:pwede|puwede|tinatanggap|pinapasok)|di pwede|hindi daw pwede|pinaalis|tinanggihan) ~5(?:bakla|tomboy|beki|tibo|muslim|mahirap|pwd|may kapansanan|matanda|probinsyano|katutubo|aeta|trans)|(?:kung|pag|kapag) (?:mag-?|maglala|maglalagay|magbi|magbibigay|mag-?abot|may )~1(?:lagay|abot|pera|bigay|pang-?meryenda|pampadulas|ako|kami)?(?: ako| kami)?|(?:hinawakan|hinipo|hinipuan|tinitigan|sinipulan|hinahawakan) ~4(?:ako|asawa|anak|kapatid|katawan|hita|dibdib|binti)|(?:pinagtawanan|kinutya|nilait|minaliit|inasar) ~4(?:kapansanan|itsura|salita|punto|accent|kulay|relihiyon|anak|bakla)',
  ],
  [
    'unfair',
    `(?:spoke|talked|nice|nicely|friendly|polite|smiled|served|helped) ~4(?:every|all|the|other|only) ~1(?:white|male|local|english|christian|blond\\w*|straight|young|rich) ~2(?:customers?|people|guests?|man|men|women|families|one) ~4(?:but|and|me|us|not|then)|(?:treat\\w*|served|spoken to|looked at|handled|spoke to) ~4(?:since|because|as|due to|for being|cause) ~3(?:from|being|look|speak|wear|my|we're|i'm) ?(?:[a-z]+)?|(?:after|when|as soon as|once|because|cause) (?:he|she|they) (?:heard|saw|noticed|realised|realized|found out|learned) ~4(?:speak|speaking|arabic|spanish|muslim|black|gay|pregnant|foreign\\w*|wheelchair|hijab|headscarf|partner|husband|wife|accent|couple|immigrants?|religion|skin)|no (?:foreigners|blacks|immigrants|muslims|gays|women|disabled|asians|refugees|over \\d\\ds)(?! left)|(?:do not|don'?t|didn'?t|did not|never) (?:want|like|serve|allow|hire|rent to|accept|help|let) (?:in )?~1(?:gypsies|foreigners|immigrants|muslims|blacks?|gays?|jews|arabs|mexicans|indians|asians|refugees|disabled people|trans people|people like)|[a-z][- ]slur|racial slurs?|slurs? (?:at|against|about|to) (?:me|my|us|him|her)`,
  ],
  [
    'unfair',
    `(?:gave|gives|give|offered|offers|approved|charged|quoted) (?:my )?(?:husband|wife|brother|boyfriend|male \\w+|white \\w+|colleague|men) ~8(?:times|more|higher|better|double|lower|than (?:me|it gave me|mine)|but not me|and not me)|(?:laugh\\w*|jok\\w*|gossip\\w*|mock\\w*) ~2(?:about|at|over) (?:a|an|the|my|our|some|another|other) ~2(?:customer\\w*'?s?|patient\\w*'?s?|client\\w*'?s?|guest\\w*'?s?)? ?(?:disability|accent|weight|race|religion|illness|skin|stutter|looks|body)`,
  ],
  [
    'harassment',
    `(?:star(?:e|ed|ing)|leer\\w*|whistl\\w*|cat-?call\\w*|wink\\w*|hitting|hit|flirt\\w*|blowing kisses) (?:at|on|with) (?:my|me|our|the|some|us) ~2(?:wife|daughter|sister|girls?|girlfriend|mother|women|whistl\\w*|niece|teens?)?(?: and whistling)?(?= ?[.,!;]|$| (?:and|while|when|all|in|for|the whole))|(?:pictures|photos|pics|videos) (?:that )?i (?:didn'?t|did not) want to (?:send|share|take|show)|touched (?:several|some|many|one|two|three|all|a few) of the (?:girls|women|children|kids|boys|guests|passengers|students|teens)|threaten(?:ed|s|ing)? (?:to|that) (?:[\\w']{1,24} ){0,6}?(?:boss|employer|family|kids|children|wife|husband|immigration|deport\\w*|neighbou?rs)|(?:called|calling|calls|contacted) (?:my|our) (?:kids|children|boss|employer|elderly \\w+|neighbou?rs) ~5(?:debt|owe|money|bill|payment)?|(?:keeps?|kept) asking (?:my|our) ~3(?:to meet|for pictures|for photos|where)`,
  ],
  [
    'child',
    `(?:asking|asked|asks|invit\\w+|want\\w*|tell\\w*|told) (?:my|our) ~1(?:\\d+ ?(?:yo|y\\/o|yr old|year[- ]old)|little \\w+|son|daughter|kid|child|niece|nephew) ~3(?:meet|alone|secret|pictures|photos|undress|come over)`,
  ],
  [
    'conduct',
    `(?:wanted|wants|asked for|demanded|expected|requested|took|accepted) (?:\\$|usd |eur )?\\d*[\\d.,]* ?(?:dollars |euros |pesos |bucks )?(?:in cash |cash )~4(?:so|to|for|before|otherwise|or|if) ~4(?:sign\\w*|pass\\w*|approv\\w*|report|permit|overlook|look|inspect\\w*|skip|fine|him|himself|let)|(?:residents|patients|children|animals|elderly|kids|inmates|workers|old people) ~3(?:tied|locked|beaten|hit|starv\\w*|neglected|abused|drugged|left in|sedated|mistreated|kicked|slapped)|(?:clock(?:ed)? (?:out|off)|off the clock) ~5(?:work\\w*|keep|unpaid|stay)|(?:figures|numbers|data|results|emission\\w*|ratings|statistics) ~2(?:are|were) (?:made up|fake|faked|invented|a lie|rigged)|i'?m an insider|as an insider|(?:keep|keeps|kept|took|take|hold|holds|confiscated?) (?:his|her|their|our|my|the workers'?) passports?|(?:hasn'?t|haven'?t|not|never|been) (?:been )?paid ~3(?:for|in) (?:months|weeks) ~6(?:work\\w*|passport|boss|supplier|factory)?|(?:pretended|claimed|lied|said|told me|swore) ~2(?:that )?(?:the|it|this|a) ~3(?:was|is) ~3(?:government|required by law|mandatory|a tax|free|legal requirement|tax) ~5(?:to get me|so (?:i|we|she|he) (?:would|\\w+)|but it|and it)|(?:five|5|positive|good)[- ]?(?:star )?review in (?:exchange|return) for|(?:review|rating) in (?:exchange|return) for`,
  ],
  [
    'conduct',
    `(?:inspector|empleado|agente|funcionario|gerente|tecnico|oficial|policia) ~2(?:queria|pedia|quiere|exigia|pidio|exigio) ~2(?:dinero|lana|plata|billete|efectivo)|(?:chiflo|silbo|piropeo|siguio|acecho|miraba|toqueteo) ~1a (?:mi|una) (?:hija|esposa|hermana|novia|mujer|amiga)|(?:le|me) pidio (?:su|mi) (?:numero|telefono|instagram)|(?:ficou|estava|fica|veio) ~1(?:me )?(?:cantando|paquerando|encarando|assediando|seguindo)(?= |[.!,]|$)|(?:me seguiu|me seguiram|me revistou|me revistaram|desconfiaram) (?:[\\w']{1,24} ){0,6}?(?:porque|por ser|so por|por causa)|no (?:atienden|aceptan|quieren|rentan|contratan) ~1(?:a )?(?:gente como|indigenas|extranjeros|negros|morenos|gays|mujeres|viejos)|minorasista|minolestiya|binosohan|sinusundan ako ng`,
  ],
] as const
