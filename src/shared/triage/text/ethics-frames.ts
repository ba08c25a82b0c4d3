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

/** Up to so many words, with commas and hyphens among them. */
const upTo = (words: number): string => `(?:[\\w',%$"-]{1,24} ){0,${words}}?`
/** By what somebody is told to be of a group, beside goods that may be black or foreign. */
const marked =
  "(?:head ?scarf|hijab|niqab|burqa|burka|veil|turban|kippah?|sari|dreadlocks|afro|skin colou?r|holding hands|two (?:men|women|husbands|wives|mums|moms|dads)|same[- ]sex|down'?s? syndrome|autis\\w+|tourette\\w*|stutter\\w*|breast ?feeding|gay|lesbians?|transgender|trans (?:woman|man|person)|muslims?|jewish|jews|gyps(?:y|ies)|refugees?|immigrants?|foreigners?|wheelchair users?|guide dogs?|service dogs?|disabled (?:son|daughter|child|husband|wife|friend|brother|sister|mother|father)|(?:african|arab\\w*|asian|black|brown|indian|mexican|roma|latin[oa]|disabled|blind|deaf|pregnant|poor|old|foreign|white|native|fat)(?=[.,!;]|$| (?:people|person|man|men|woman|women|guy|boys?|girls?|famil(?:y|ies)|couple|customers?|guests?|friends?|husband|wife|name|surname|accent|and|so|but|or)))(?! (?:card|currency|phone|address|number|bank)| (?:chair|door|ramp)s?(?= ))"

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
    `(?:told|tells?|instructed|ordered|trained|made|makes?|asked|forced|expected|pressured|encouraged|required|coached) (?:us |me |staff |employees |agents |reps |them |everyone |people |to |not |by \\w+ )*(?:(?:deny|reject) (?:[\\w']+ ){0,2}?(?:claims?|applications?|applicants?|refunds?|warrant\\w+|customers?|people|everyone|complaints?)|sign (?:blank|empty|false)|lie|backdate|fake|falsify|overcharge|shred|invent|inflate|mislead|withhold|say (?:it|that) (?:was|is) not|keep quiet|stay quiet|(?:hide|cover|delete|ignore|alter|change) (?:the |it |this |that |these |our |my |any |all |known |certain |\\w+ ){0,3}?(?:fees?|costs?|charges|defects?|faults?|truth|facts?|mistakes?|problems?|damage|risks?|complaints?|evidence|injur\\w+|accidents?|results?|records?|logs?|reports?|from (?:the |our )?(?:customers?|clients?|people|public|auditors?|inspectors?|patients)|warnings?|alarms?|safety|rules|law|expir\\w+|dates))(?! from)(?: [\\w']+){0,6}|(?:tests?|results?|reports?|records?|reviews?|certificates?|inspections?|documents?|numbers?|readings?|data|safety \\w+|logs?|hours|signatures?|expiry dates?|labels?) ~2(?:were|was|are|is|being|been|get|have been) (?:all )?(?:faked|falsified|forged|made up|doctored|manipulated|backdated|fabricated|invented|rigged|relabel\\w*)|(?:fak(?:e[sd]?|ing)|falsif\\w+|forg(?:e[sd]?|ing)|doctor(?:ed|s|ing)|manipulat\\w+|backdat\\w+|fabricat\\w+|relabel\\w*|rigg(?:ed|ing)) ~2(?:tests?|results?|reports?|records?|reviews?|certificates?|inspections?|documents?|numbers?|readings?|safety|logs?|hours|expiry|dates|signatures?|labels?|invoices?)`,
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
    '(?:por como|por) (?:me veo|nos vemos|mi apariencia|mi aspecto|ser de|ser|vestirme|hablar) ~3(?:moren[oa]s?|pobres?|indi[oa]s?|negr[oa]s?|de color|prieto|pueblo|gord[oa]|viej[oa]|mujer)?|(?:regres\\w+|vuelv\\w+|larg\\w+|vay\\w+) ~1a (?:mi|tu|su|nuestro) (?:pais|tierra|pueblo)|(?:no|ni) ~2(?:dejaron|deja|dejan|quisieron|quiso|atend\\w+|vend\\w+|rent\\w+) ~6(?:por ser|por como|porque (?:soy|somos|es|era)|por mi|por nuestr[oa])|gente como (?:yo|nosotros|tu|ustedes)|(?:gente|pessoas?) como (?:eu|nos|voce)|(?:riu|riram|rindo|zomb\\w+|debo(?:chou|charam)|imit\\w+) d[aeo]s? (?:meu|minha|nosso|nossa) ~1(?:sotaque|deficiencia|cor|cabelo|religiao|peso|jeito|roupa|filh[oa])|volt\\w+ (?:pra|para) (?:minha|sua|a minha|o meu|meu) (?:terra|pais)|(?:nordestin[oa]s?|pret[oa]s?|negr[oa]s?|pobres?|mulher|bicha|viado|gord[oa]|velh[oa]) ~2(?:nao|nem|tem que|so) ~2(?:sabe|fala|presta|entra|pode|serve|merece|serve)',
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
  // Sent away, or treated worse, for what somebody is.
  [
    'unfair',
    `(?:(?:would|did|do|does|will|could|wo|ca|can)(?: not|n'?t) (?:\\w+ )?(?:let|serve|seat|help|rent|hire|take|accept|treat|admit|board|sell|approve)|turned|sent|thrown|kicked|asked|told|refused|denied|rejected|removed|searched|stopped|followed|stared|laughed|shouted|ignored|insulted|charged|treated|seat|serve|served|let|help|rent|hire|hired) ${upTo(8)}(?:for|because|when|after|over|as soon as|once|since|due to|just) ${upTo(8)}${marked}`,
  ],
  [
    'unfair',
    `(?:too old|too foreign|too fat|too dark|not the right (?:colou?r|age|look)) (?:for|to) (?:the |a |this |get the |be )*(?:job|position|hired|team|role|work|club|served)|(?:recruiters?|interviewers?|hiring manager|hr) ${upTo(8)}(?:too old|my age|pregnan\\w+|children|married|religion|accent|headscarf|disab\\w+)`,
  ],
  [
    'unfair',
    `(?:algorithm|ai|bot|chat ?bot|model|system|scoring|software|recognition|face id|scanner|filter|camera|app) ${upTo(6)}(?:reject\\w*|declin\\w*|den(?:y|ies|ied)|flag\\w*|block\\w*|rank\\w*|scor\\w*|rat(?:es?|ed)|refus\\w*|answer\\w*|repl\\w+|treat\\w*|fail\\w*|charg\\w*|favou?r\\w*|(?:does|do|is|can)(?: not|n'?t)|can'?t|cannot|never) ${upTo(9)}(?:black|dark(?:er)?|brown|asian|arab\\w*|african|muslim|foreign|female|women|immigrant|minorit\\w+|disabled|older) ?(?:skin\\w*|skinned|people|faces?|names?|ones|customers?|users?|applicants?|men|women|accents?|voices?)|(?:everyone|everybody|anyone|anybody|people|applicants?|customers?|all) (?:who lives? in |living in |with |from )(?:my|our|certain|poor(?:er)?|black|this) ~1(?:post ?codes?|zip ?codes?|neighbou?rhoods?|area|country|village|community|surname)`,
  ],
  [
    'unfair',
    `(?:(?:would|did|do|does|will|wo|ca|can)(?: not|n'?t) |refuse[sd]? to |never )(?:rent|sell|serve|speak|talk|cater|lend) to (?:people|families|tenants|customers|anyone|anybody|women|men|couples|mothers) ~2(?:with|on|who|from|like) ~3(?:benefits|children|kids|welfare|disab\\w+|dogs? for the blind|guide dogs?|foreign\\w*|accents?|africa\\w*|abroad|hiv|me|us)(?= ?[.,!;]|$| (?:and|so|because|or))|(?:charge[sd]?|charging|pay|pays|paid|offer\\w*) (?:me |us )?(?:more|double|extra|less|twice) ~4than (?:the )?~1(?:locals?|men|women|whites?|natives?|residents|others|my (?:male|white|local) \\w+)`,
  ],
  [
    'unfair',
    `(?:made|making|cracked|cracking|telling|told) (?:\\w+ )?(?:jokes|fun|faces|noises|gestures|comments) (?:about|of|at|over) ${upTo(4)}(?:wheelchair|stutter|disab\\w+|accent|weight|religion|skin|hijab|headscarf|daughter|son|autis\\w+|blind\\w*|deaf\\w*|limp|speech|tourette\\w*|down'?s)|(?:look|looked|looking|stare|stared) (?:at )?(?:me|us) ~2(?:down|like (?:dirt|scum|an animal|a thief|a criminal))(?: (?:because|when|for))?`,
  ],
  [
    'unfair',
    `(?:me|nos|le|les|lo|la) (?:grit|llam|dij|insult|xing|cham)\\w+ ~1(?:de )?["']?(?:indi[oa]s?|negr[oa]s?|mojad[oa]s?|sudacas?|maric\\w+|nac[oa]s?|priet[oa]s?|simi[oa]|monos?|macac[oa]s?|retrasad[oa]s?|gord[oa]s?|gat[oa]|viad[oa]s?|bichas?|sapata\\w+|favelad[oa]s?|gostosa|vagabunda)["']?|(?:cobr|vend|trat|atiend|atend|pag)\\w+ ~2(?:mas|menos|peor|mejor|caro|doble|diferente|distinto|mais|pior|melhor|dobro) ~2(?:a|de|dos|das|aos|para|que) (?:los |las |os |as |a )?(?:extranjer|estrangeir|mujer|mulher|negr|pret|indigena|turista|migrante|inmigrante|imigrante|viej|velh|idos|pobre|gringo|nordestin|gay)\\w*`,
  ],
  [
    'unfair',
    `(?:por|porque) (?:ser|soy|somos|es|era|sou|e|ela e|ele e|eu sou|veni[ar]\\w*|viste\\w*|vestir\\w*) ~1(?:una? |uma? |um |casal )?(?:negr|moren|gitan|gord|gay|lesbian|lesbic|trans|travesti|mujer|mulher|indigena|indi[oa]|pobre|humilde|extranjer|estrangeir|migrante|inmigrante|imigrante|refugiad|venezolan|colombian|bolivian|peruan|haitian|haitiano|musulman|muculman|judi|judeu|discapacitad|deficiente|cadeirante|surd|sord|cieg|ceg|autista|embarazada|gravida|viej|velh|idos|maric|bicha|ciga\\w|pret|nordestin|umbandist|macumbeir|evangelic|crente|favelad|tatuad)\\w*(?! (?:el|la|o|a) (?:color|cor))`,
  ],
  [
    'unfair',
    `(?:hindi|di|ayaw) ~2(?:ako |kami |siya |kaming )?(?:pinapasok|papasukin|pinagbilhan|pinagsilbihan|tinanggap|inasikaso|pinansin|pinasakay|pinaupo|inentertain) ~4(?:dahil|kasi|kase) ~5(?:mukha\\w*|mahirap|suot|tsinelas|bakla|beki|tomboy|muslim|pwd|itim|maitim|matanda|probinsyan[oa]|accent|katutubo|mataba|buntis|trans|nakapambahay|bata)|(?:tinawanan|pinagtawanan|kinutya|nilait|ininsulto|minata|hinamak) ~4(?:dahil|kasi|kase) ~3(?:bakla|tomboy|mahirap|mataba|pwd|pilay|bingi|bulag|itim|maitim|matanda|muslim|ako)`,
  ],
  // Harassed, leered at, asked for what is no business of ours.
  [
    'harassment',
    `(?:asked|told|wanted|ordered|made|forced|persuaded|begged|urged) (?:me|her|him|us|my ~2\\w+) (?:to )?(?:undress|strip|take (?:off )?(?:my|her|his) (?:clothes|top|shirt|bra|pants|underwear)|get naked|lift (?:my|her) (?:shirt|top|skirt)|sit on his|kiss|sleep with|touch (?:him|his)|go to (?:his|a) (?:hotel|room|place|flat))|(?:asks|asked|asking|pester\\w*|begg\\w*|bother\\w*|kept|keeps) ~3(?:my|our) ~2(?:daughter|son|niece|nephew|sister|wife|mother|girl)s? ~2(?:for|out|to) ~2(?:her|his|a|the)? ?(?:number|phone|instagram|snapchat|date|photos?|pictures?|kiss|dinner|meet)`,
  ],
  [
    'harassment',
    `(?:made|makes|making) (?:\\w+ )?(?:sexual|dirty|suggestive|lewd|obscene|rude|crude|vulgar|sleazy|inappropriate) (?:comments?|remarks?|jokes?|noises|gestures|proposals?|offers?)|(?:mando|mandou|mandando|envio|enviou|mandaba|escribe|escreve) ~2(?:mensagens?|mensajes?|fotos?|whatsapps?) ~3(?:de madrugada|de noche|particular|intim\\w+|pelad\\w+|obscen\\w+|personales|privad\\w+|indecente\\w*)|(?:repartidor|tecnico|entregador|motorista|chofer|vendedor|seguranca|guardia|rider|driver|technician|guard) ~4(?:piropo\\w*|cantadas?|besos?|beijos?|nalgas|bunda|pecho|peito|senos|seios|dibdib|hita|pwet|legs)`,
  ],
  // Children used for work or led to spend.
  [
    'child',
    `(?:employ\\w*|hires?|hiring|hired|uses?|using|exploit\\w*) ~3(?:kids|children|minors|child workers|underage \\w+|\\d\\d[- ]year[- ]olds)(?: (?:in|at|as|to|for|on) ~2(?:factor\\w+|work\\w*|mines?|fields?|sew\\w*|farm\\w*|production|labou?r|plantations?|kitchens?|warehouses?|shops?))|(?:sewn|stitched|picked|mined|assembled|manufactured|harvested|knitted|woven|packed) ~2by ~2(?:kids|children|minors|child|prisoners|slaves|forced|underage)|(?:emplea|emplean|contrata|contratan|explotan?|usan?|exploram?|empregam?|contratam?|usam) (?:a )?(?:menores|ninos|ninas|criancas|menores de (?:edad|idade)|adolescentes)(?: (?:de (?:edad|idade)|en|na|no|para|como))?|(?:bata|menor de edad|mga bata) ~3(?:pinagtatrabaho|nagtatrabaho|ginagamit)|pinagtatrabaho ~3(?:bata|menor)`,
  ],
  [
    'child',
    `(?:gambling|betting|casino|alcohol|beer|vape|vaping|diet|lottery|cigarettes?|tobacco|dating|violent|weapons?) ~1(?:ads?|adverts?|advertisements?|commercials?|banners?|promotions?|games?) ~4(?:to|at|for|with|before|between) ${upTo(4)}(?:kids?|child(?:ren)?(?:'s)?|minors|teens?|teenagers?|toddlers?|son|daughter|\\d+[- ]year[- ]olds?|underage)|(?:trick|lur|manipulat|exploit|push|pressur|seduc|coax|bait|prey|mislead|target)\\w* ~3(?:kids|children|minors|teens|teenagers|toddlers|my (?:son|daughter|kid)) ~3(?:into|to|so they|with) ~1(?:buy|spend|gambl|pay|purchas|loot|bet|coins|subscri)\\w*`,
  ],
  // The weak talked into what they do not need; truth kept from them.
  [
    'conduct',
    `(?:push|press|pressur|pester|talk|trick|bull|con|convinc|persuad|scar|rush|harass|nag|hound|signed|sold|sell|sign|enroll|upsold|upsell|offered|gave|lent|loan)\\w* ${upTo(5)}(?:my|our|an?|the|these|poor) ${upTo(3)}(?:father|mother|dad|mum|mom|grandmother|grandfather|grandma|grandpa|nan|gran|aunt|uncle|parents|pensioners?|lady|man|woman|couple|neighbou?r|widow|seniors?) ${upTo(8)}(?:(?:does|did|do)(?: not|n'?t) (?:even )?(?:understand|know what|need|want|own|have a|speak|read|remember)|(?:can'?t|cannot|couldn'?t|could not|can not) (?:even )?(?:read|afford|understand|see|hear|speak|remember)|(?:had|has|have|with) (?:severe |early |advanced )?(?:dementia|alzheimer\\w*|a stroke|memory)|never needed|no idea|(?:was|is) (?:confused|alone|grieving|senile|ill))`,
  ],
  [
    'conduct',
    `(?:told|tells?|telling|warned|scared|threatened|said to|claimed to) (?:me|her|him|us|them|people|customers|my ~3\\w+|our ~2\\w+) ${upTo(6)}(?:los(?:e|ing)|fined|arrested|deported|jail|prison|evicted|homeless|illegal|die) ${upTo(9)}(?:if|unless|until|when) ${upTo(6)}(?:buy|bought|sign\\w*|upgrad\\w+|took|take out|agree\\w*|subscrib\\w*|purchas\\w*|invest\\w*|insur\\w*)|(?:hid|hiding|hides|concealed|concealing|kept quiet about|kept secret|never mentioned|did ?n[o']?t mention|omitted) ${upTo(4)}(?:fees?|costs?|risks?|penalt\\w+|charges|interest|truth|defects?) ${upTo(8)}(?:commissions?|bonus(?:es)?|targets?|quotas?|on purpose|deliberately|so that|so (?:he|she|they|we|i))|(?:just|only|all) (?:for|about|to get|to earn) (?:his|her|their|the) (?:sales )?(?:commissions?|quota|bonus)`,
  ],
  [
    'conduct',
    `(?:target\\w*|exploit\\w*|prey\\w*|profit\\w*|advantage|money|cash\\w*|feed\\w*|push\\w*|encourag\\w*) ~1(?:of|on|off|from|at|in)? ?(?:people|users|players|customers|gamblers|those|someone) ~2(?:with|who|in|struggling) ~4(?:addict\\w*|gambl\\w*|debts?|depress\\w*|poor|poverty|desperate|mental\\w*|illness\\w*|dementia|vulnerab\\w*|disab\\w*|grie\\w+)|(?:let|allow\\w*|encourag\\w*|push\\w*) ~1(?:addicts?|addicted \\w+|problem gamblers?|self[- ]excluded \\w+)`,
  ],
  // Wrong done at work, seen or told from within.
  [
    'conduct',
    `(?:saw|caught|seen|witnessed|watched|noticed|filmed) ~1(?:your|an?|the|one of your|some of your|two of your) ~2(?:employees?|staff|cashiers?|drivers?|managers?|agents?|workers?|clerks?|couriers?|riders?|guards?|tellers?|technicians?|nurses?|carers?|cooks?|waiters?|supervisors?) ~2(?:tak(?:e|ing)|pocket\\w*|steal\\w*|hit\\w*|kick\\w*|slap\\w*|spit\\w*|sell\\w*|going through|go through|hiding|hide|put\\w*|swap\\w*|relabel\\w*|chang\\w*|drink\\w*|smok\\w*) ${upTo(6)}(?:cash|money|tips?|pocket|stock|goods|merchandise|wallets?|bags?|dogs?|children|kids?|patients?|residents?|customers?'?s?|labels?|dates?|beer|alcohol|drugs?|food|till|donations?)|(?:not|without|never|instead of) (?:ring|ringing|rang|rung) (?:it|them|that|this|anything|the \\w+) (?:up|in)`,
  ],
  [
    'conduct',
    `(?:someone|somebody|people|workers?|guys?|man|woman|employees?|staff|driver|manager|boss) (?:at|in|from|of) (?:your|the|our|this) ~2(?:depot|warehouse|store|shop|branch|office|company|team|hub|kitchen|site|factory|department|clinic|plant) ~2(?:is|are|was|were|keeps?|has been|have been) ~1(?:stealing|taking (?:bribes|money|cash)|selling (?:drugs|stolen|customer|fake)|leaking|faking|dealing|cheating|abusing|harassing|bullying|threatening|watering)|(?:stealing|steals?|stole|pocketing|pockets|skimming|faking|cheating) ${upTo(8)}(?:boss|manager|supervisor|management|bosses|managers) ~2(?:know|knows|knew|look|looks|looked|turn|turns|cover|covers|take|takes|is in on|are in on|ignore|ignores|allow|allows|does nothing|do nothing|doesn'?t care)`,
  ],
  [
    'conduct',
    `(?:gave|gives|giving|award\\w*|hand\\w*|hired|promoted|hires|promotes) ${upTo(6)}(?:to )?(?:his|her|their) (?:own )?(?:brother|sister|cousin|wife|husband|son|daughter|best friend|friends?|family|nephew|niece|relatives?|buddy|mates?|girlfriend|boyfriend|brother[- ]in[- ]law)(?: ${upTo(3)}(?:without|instead|although|even though|no|before|bid\\w*|tender|again))|nepotism|favou?ritism|cronyism`,
  ],
  [
    'conduct',
    `(?:make|made|makes|making|forc\\w+|order\\w*|expect\\w*) (?:us|me|workers|staff|them|employees|him|her|the \\w+|my ~2\\w+) (?:to )?~1(?:sign|work|clock|do|stay|lift|drive|pay|stand|come in) ${upTo(8)}(?:unpaid|never (?:got |been |were )?paid|without (?:pay|breaks?|gloves|masks?|protection|a break|contract|rest)|no (?:pay|breaks?|gloves|toilet|rest)|off the clock|for free|not paid|did ?n[o']?t work|sick|ill|injured|\\d+ hours? (?:a day|shifts?|straight|without)|(?:twelve|fourteen|sixteen|eighteen)[- ]hour)|(?:not|never|n'?t) allowed (?:to (?:use|go to|take) )?(?:the |a |any )?(?:toilet|bathroom|breaks?|water|sit down|sick leave|union)|(?:fired|sacked|punished|demoted|threatened) (?:me |him |her |us |\\w+ )?(?:for|after|because) ~4(?:report\\w*|complain\\w*|speaking up|spoke up|union|refus\\w+|pregnan\\w+|sick|safety)`,
  ],
  [
    'conduct',
    `(?:bill|bills|billing|billed|charg(?:e|es|ed|ing)|invoic\\w+|claim\\w*) ~1(?:patients?|insur\\w+|customers|clients|residents|medicare|people|the (?:state|government|insurance|insurer)) ~2for ${upTo(6)}(?:never|not|weren'?t|didn'?t|wasn'?t|fake|dead|nobody|no one|nonexistent|invented)|(?:fake|false|bogus|made[- ]up|invented|fabricated|paid) (?:\\w+ )?(?:reviews|testimonials|ratings|followers|certificates?|diplomas?|invoices|results|expiry dates)(?! (?:on|from|about|in) (?:my|a competitor))|(?:sell|sells|selling|sold|share|shares|sharing|pass|passing|gave|give|giving|hand|handing|leak\\w*) (?:on )?~1(?:my|our|users?'?|customers?'?|patients?'?|people'?s?|kids'?|children'?s|personal|private|medical) ~3(?:data|information|details|records|conversations|messages|photos|location|history) (?:on )?(?:to|with) ~3(?:advertis\\w+|third part\\w+|brokers?|insur\\w+|companies|marketers|employers?|facebook|google|police|political|whoever|anyone) ${upTo(6)}(?:without|behind|secretly|never|consent|permission|telling|asking)`,
  ],
  // Spanish, Portuguese and Filipino.
  [
    'conduct',
    `(?:engan|presion|oblig|forz|convenc|manipul|asust|persegu|insist)\\w+ ~1a (?:mi|una?|la|el|su) ~4(?:abuel\\w+|mama|madre|papa|padre|tia|tio|ancian\\w+|suegr\\w+|senora?|viejit\\w+|adult\\w+ mayor\\w*|alzheimer|demencia) ${upTo(4)}(?:para|hasta|que|a) (?:que )?~2(?:vend\\w+|firm\\w+|compr\\w+|contrat\\w+|acept\\w+|pag\\w+|sac\\w+|cambi\\w+)|(?:nao|no) ~1(?:quiseram|quis|querem|deixaram|deixou|aceitaram|atenderam|quisieron|quiso|dejaron|atendieron|dejo|aceptaron) ${upTo(8)}(?:porque|por|so porque) ~4(?:ser |e |es |era |soy |sou )(?:\\w+ )?(?:negr|moren|gitan|gord|gay|lesbian|trans|travesti|mujer|mulher|indigena|pobre|humilde|extranjer|estrangeir|migrante|cadeirante|deficiente|surd|sord|cieg|ceg|autista|embarazada|gravida|viej|velh|idos|pret)\\w*|(?:empleado|empleada|gerente|repartidor|chofer|cajer[oa]|trabajador\\w*|vendedor|encargad[oa]|funcionari[oa]|entregador|motorista|estoquista|caixa) ~4(?:se esta |esta |estan |anda |andam |ta )?(?:robando|robandose|roba|roban|roubando|rouba|desviando|desvia|vendiendo droga|acosando|falsificando|subornando|recibe|recebe) ~2(?:mercancia|mercadoria|dinero|dinheiro|producto\\w*|produto\\w*|paquetes?|pacotes?|encomendas?|clientes?|propina|dados|datos|sobornos?|cosas|coisas|la|las|os|as)|(?:pidio|pidieron|pide|piden|exigio|pediu|pediram|exigiu|cobrou|quer|quiere|querem) ${upTo(4)}(?:por fuera|bajo la mesa|por debajo|sin factura|por fora(?! d[aoe] (?:app|aplicativo|site|loja|plataforma))|por baixo|sem nota|mordida|mochada|moche|coima|propina|agrado|lana|un extra|um extra|um trocado|para el refresco|cafezinho)`,
  ],
  [
    'conduct',
    '(?:vender|empurr|fiz|convenc|induz|enrol|engan|obrig|forc|pression|ofereceram|aprovaram|enfi)\\w* ~5(?:pra|para|a|com|na|no|da|do)? ?(?:a |o |uma? )?(?:minha|meu|nossa|uma|um) ~1(?:avo|mae|pai|tia|tio|idos\\w+|senhora?|sogr\\w+|vizinh\\w+|aposentad\\w+) ~1(?:de (?:[6789]\\d) anos|idos\\w+|doente|aposentad\\w+|analfabet\\w+|que (?:nem|nao|mal|tem)|com (?:alzheimer|demencia|parkinson)|sem (?:entender|saber|ler))|(?:pinapirma|pinabili|pinakuha|pinilit|binentahan|inalok|pinautang|pina-?sign|pinaloan|siningil|niloko|inuto) ~6(?:lola|lolo|nanay|tatay|matanda\\w*|senior|magulang|tita|tito|bata) ~3(?:kahit|na (?:hindi|di|may|bulag|bingi)|kong? (?:may|hindi|di|ulyanin)|wala\\w*|may) ~5(?:naintindihan|naiintindihan|alam|mabasa|marunong|sakit|alzheimer|makabasa|makakita|kailangan|ulyanin|kailangang)?',
  ],
  [
    'unfair',
    `(?:checked|searched|stopped|asked|questioned|charged|served|greeted|helped) ${upTo(3)}(?:everyone|everybody|all|all the customers|all of us|only us|just us)(?:'s)? ${upTo(3)}(?:except|but|not) (?:the |for )?~1(?:white|local|english|male|rich|young|blond\\w*)|(?:fathers|dads|men|women|mothers|boys|girls|gays|foreigners|disabled people|wheelchairs|people like us) (?:can'?t|cannot|are not allowed|aren'?t allowed|not allowed|shouldn'?t|don'?t belong|have no business)(?! (?:wait|stop|believe|find|fit))|that kind of (?:hair|people|person|customer|name)|(?:lectur\\w+|preach\\w*|insult\\w*|shout\\w*|mock\\w*|taunt\\w*) (?:me|us|him|her|my ~2\\w+) ${upTo(3)}(?:about|for|over) (?:being |our |my |his |her )?~1(?:gay|lesbians?|trans|muslim|jewish|religion|black|foreign\\w*|single mother|hijab|accent|weight|sexuality)|(?:price|prices|offer|rate) ${upTo(5)}(?:for people|for customers|for those) (?:in|from|with|who) ${upTo(3)}(?:rich|poor|certain|white|wealthy|foreign|different)|(?:no (?:atienden|aceptan|sirven|quieren)|nao atendem) ~2(?:a )?(?:gente|pessoas?) como|(?:piada|gracinha|burla|broma|chiste)s? (?:com|con|de|sobre|do|da) (?:o |a |el |la )?(?:meu|minha|mi|nosso|nuestra) ~1(?:cabelo|cor|sotaque|peso|pele|religiao|acento|color|piel|pelo|filh[oa]|hij[oa])`,
  ],
  [
    'conduct',
    `(?:scores?|ratings?|figures|numbers|certificates?|inspections?|results|hours|stats|reports?) ${upTo(4)}(?:are|were|is|was) ~1(?:all )?(?:invented|fake|faked|made up|fictional|a lie|false|fabricated)|(?:asked|asks|wanted|demand\\w*|requested) ${upTo(3)}(?:in|for) (?:an |a |the )?(?:brown )?envelope|in an envelope to (?:put|move|speed|get|push|let)|(?:knew|known|knows?) (?:about|of|for years|all along) ${upTo(6)}(?:faulty|defect\\w*|dangerous|unsafe|broken|toxic|contaminated|leak\\w*|poison\\w*|cracks?) ${upTo(8)}(?:told no ?(?:one|body)|said nothing|kept (?:quiet|silent)|did nothing|hid|never told|didn'?t tell|ignored)|(?:keeps?|kept) (?:pushing|luring|pressuring|nagging|tricking) (?:my|our|the) ~2(?:\\d+[- ]year[- ]old|son|daughter|kids?|child|children|niece|nephew|grandson|granddaughter) ~1(?:to|into) ~1(?:buy|buying|spend|pay|purchase)|(?:workers|staff|people|employees|cleaners) (?:are|were|get) (?:locked (?:in|up)|beaten|threatened|not paid|paid nothing|unpaid|kept (?:in|there)|forced)|(?:si|se) (?:le|yo le|eu) (?:mandaba|mandasse|mandar|mando|envio|enviar) (?:fotos?|nudes?|un beso) ${upTo(6)}(?:perdon\\w*|descont\\w*|quit\\w*|borr\\w*|arregl\\w*|resolv\\w*|perdo\\w*)?|(?:matatanda\\w*|bata|senior|lola|lolo) ~3(?:hindi|di|na hindi) (?:marunong|makabasa|makaintindi|nakakaintindi)|(?:is|was|are) (?:\\d\\d|over \\d\\d|blind|deaf|senile|confused|ill)(?: and (?:blind|deaf|confused|ill|frail|alone))? and ${upTo(8)}(?:got|made|talked|had|persuaded|convinced|pressured|tricked) (?:her|him|them) (?:to|into) ~1(?:switch\\w*|sign\\w*|buy\\w*|upgrad\\w+|tak\\w+|pay\\w*|agree\\w*|invest\\w*)`,
  ],
] as const
