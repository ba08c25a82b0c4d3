import { ethicsFrames } from './ethics-frames.ts'
import { isAsked, isDenied, isStory, isSupposed } from './stance.ts'
import { defineTopic } from './topic.ts'

/** `unfair`: discrimination or bias. `harassment`: by staff. `child`: children at risk. `conduct`: wrongdoing, bribes, mis-selling. */
export type EthicsKind = 'unfair' | 'harassment' | 'child' | 'conduct'

const trait =
  '(?:black|asian|latin[oax]|hispanic|muslim|jewish|christian|hindu|sikh|arab|african(?: american)?|indian|mexican|chinese|filipin[oa]|gay|lesbian|trans|transgender|queer|bisexual|(?:a )?woman|female|(?:a )?man|disabled|deaf|blind|autistic|old|elderly|pregnant|an? (?:immigrant|foreigner|single mother|veteran|minority|person of colou?r|wheelchair user|refugee)|foreign|brown|native|not white|in a wheelchair|hiv positive|overweight|over (?:50|60|65|70))'
const attribute =
  '(?:race|skin(?: colou?r)?|religion|accent|gender|sex|disability|age|nationality|sexuality|sexual orientation|ethnicity|hijab|wheelchair|guide dog|service dog|service animal|name sounds|surname|last name|faith|turban|pregnancy|background|origin|zip code|colou?r|country of origin|headscarf|immigration status)'
const worker =
  '(?:driver|agent|technician|tech|employees?|staff|staff member|courier|rep|representative|guy|manager|installer|delivery (?:man|guy|person|driver)|worker|supervisor|cashier|clerk|salesman|salesperson|sales (?:rep|agent|person|guy)|associate|security guard|guard|repairman|plumber|engineer|contractor|host|advisor|adviser|consultant|teller|rider|operator|colleague|member of staff|man you sent|person you sent|one of your \\w+)'

/** Ethical concerns, in folded English, Spanish, Portuguese and Filipino. */
export const ethicsConcerns = defineTopic<EthicsKind>({
  phrases: [
    [
      'unfair',
      '(?:(?:racial(?:ly)?|gender|age|disability|religious|sex|sexual|housing|pregnancy|class|ethnic|blatant|clear|outright|reverse) )?(?:discriminat(?:ed|ing|ion|ory|es|e)(?! (?:taste|palate|buyers?|customers?))(?: against)?)|racists?|racism|racial(?:ly)? (?:profil\\w+|slurs?|abuse[ds]?|motivated|remarks?|comments?|insult\\w*|bias|prejudice)|sexists?|sexism|homophob(?:ic|ia)|transphob(?:ic|ia)|islamophob(?:ic|ia)|anti-?semit(?:ic|ism)|xenophob(?:ic|ia)|misogyn(?:y|ist|istic)|ageis[tm]|ableis[tm]|bigot(?:s|ed|ry)?|(?:n-word|ethnic slurs?|derogatory (?:terms?|comments?|remarks?|language)|hate speech)|(?:bias(?:ed)?|prejudiced?|unfair(?:ly)?) (?:against|towards?|to) (?:women|men|black|people|minorities|immigrants|disabled|older|elderly|foreign\\w*|certain|muslims?|gay|asian|latin\\w*|us because|me because)|(?:algorithm|model|ai|system|scoring|bot|software) (?:is|seems|appears|looks) (?:\\w+ )?(?:biased|racist|sexist|discriminatory)|racially',
    ],
    [
      'unfair',
      `(?:refused|denied|treated|kicked out|rejected|turned away|charged (?:me |us )?(?:more|extra|double)|ignored|declined|followed|asked to leave|mocked|insulted|told (?:me |us )?to (?:leave|go)|threw (?:me|us) out|would ?n[o']?t (?:serve|let|help|rent|sell|take|board|approve)|laughed at|made fun of|singled out|searched|humiliated|accused|banned|cancelled|canceled|overcharged|hung up|judged|profiled|stopped|removed|blocked|dismissed|suspended|excluded) (?:[\\w',-]{1,24} ){0,12}?(?:because|for being|due to|just for|based on|over|simply because|solely because) (?:of )?(?:i am|i'?m|we are|we'?re|she is|she'?s|he is|he'?s|they are|my (?:husband|wife|partner|son|daughter|mother|father|friend) is|being|my|our|his|her|the)? ?(?:${trait}|${attribute})(?! (?:jacket|shirt|shoes?|dress|ones?|version|model|box|bag|cable|ink|currency|card|exchange|transaction|address|number|phone|bank|case|cover|cat|dog|coffee|limit|verification|stock|code))`,
    ],
    [
      'harassment',
      '(?:sexual(?:ly)? )?harass(?:ed|ing|ment|es|er)(?! (?:me |us )?with (?:e-?mails?|ads?|calls|texts|notifications|spam|messages|offers|promotions|newsletters))|sexual (?:assault|advances?|comments?|remarks?|misconduct|abuse|innuendo)|sexually (?:assaulted|abused|inappropriate|explicit)|(?:inappropriate|lewd|obscene|creepy|suggestive|vulgar|unwanted|indecent) (?:\\w+ )?(?:comments?|remarks?|messages?|touching|advances?|behaviou?r|texts?|conduct|photos?|pictures?|questions about my (?:body|life))|molest(?:ed|ing|er|ers|ation|s)|grop(?:ed|ing)|stalk(?:ed|ing|er|s)(?! (?:of|celery))|(?:touched|grabbed) (?:me|my (?:\\w+ )?(?:wife|daughter|body|butt|breast|leg|arm|hand|thigh|back|shoulder|hair|chest|waist))',
    ],
    [
      'harassment',
      `(?:your|the|this|that|ur|a) (?:\\w+ ){0,2}?${worker} (?:[\\w'-]{1,24} ){0,5}?(?:touched (?:me|my)|groped|hit on|flirt(?:ed|ing)|grabbed (?:me|my)|threatened|assaulted|harassed|stalk\\w+|followed me|messaged me (?:privately|on|after|personally|later)|texted me (?:privately|on|after|personally|later|asking)|asked (?:me )?for my (?:personal )?(?:number|phone number|instagram)(?! (?:to (?:call|ring|text|confirm|reach|deliver|coordinate|let|identify|find)|so|in case|before|for (?:the|delivery|verification|his records|my order)))|asked me out|asked me on a date|called me (?:an? )?(?:\\w+ )?(?:bitch|slur|stupid|idiot|whore|n-word|retard\\w*|honey|baby|racist|fat|ugly|slut|faggot)|pushed me|hit (?:me|my|her|him)|punched|spat|shoved|slapped|attacked|exposed himself|made (?:sexual|racist|inappropriate|sexist|lewd|obscene|rude and racist|offensive|creepy|disgusting) (?:comments?|remarks?|jokes?|gestures?|advances)|mocked my|made fun of my (?:accent|disability|weight|religion|son|daughter|stutter)|used (?:a )?(?:racial|racist|ethnic|homophobic|sexist) (?:slurs?|language|words?|terms?)|abused (?:my|the)|physically|intimidat\\w+)`,
    ],
    [
      'child',
      "child (?:abuse|porn\\w*|exploitation|labou?r|trafficking|predators?|sexual \\w+|endangerment|grooming)|csam|child safety (?:concern|issue|risk|violation|problem)|(?:grooming|groomed) (?:of |my |a |an |him|her |children|kids|minors)(?:\\w+)?|(?:sexual )?predators?(?= (?:on|in|is|are|using|who|targeting|contact\\w*))|pa?edo(?:phile|philia)\\w*|(?:adult|stranger|man|grown man|someone|user|player|person|people|men|guy|older man) (?:[\\w'-]{1,24} ){0,8}?(?:to|with|at|from|of) (?:my |an? |our )?(?:\\d+[- ]?(?:year|yr)[- ]?olds?|underage|minors?|little girls?|little boys?|young girls?|young boys?)|(?:sexual|inappropriate|explicit|adult|pornographic|sexualized|violent|graphic|nude) (?:\\w+ )?(?:content|messages?|images?|videos?|pictures?|ads?|photos?|material|advert\\w*|chats?) (?:[\\w'-]{1,24} ){0,5}?(?:to|with|for|of|from|on) (?:my |a |an |the |our |his |her )?(?:\\w+ )?(?:kids?|child(?:ren)?(?:'?s)?|son|daughter|minors?|\\d+[- ]?(?:year|yr)[- ]?olds?|toddler|teen\\w*|underage)|(?:underage|minors?) (?:\\w+ ){0,3}(?:using|buying|sold|exploited|workers?|working|gambling|drinking|girls?|content|nudes?|purchas\\w+|able to buy|in your)|(?:sold|selling|delivered|served|gave|handed) (?:[\\w'-]{1,24} ){0,4}?(?:alcohol|beer|wine|vodka|liquor|cigarettes|vapes?|tobacco|cannabis|lottery tickets?|knives|a knife) to (?:my |an? |our )?(?:\\w+ )?(?:minors?|child|children|kids?|son|daughter|\\d+[- ]?year|teen\\w*|underage\\w*)|(?:asked|asking|sent|send|sending|asks|messag\\w+) (?:my|our) (?:\\w+ )?(?:son|daughter|child|kid|\\d+[- ]?year[- ]?old) (?:[\\w'-]{1,24} ){0,4}?(?:nudes?|naked|pictures of|photos of|to meet|her address|his address|sexual\\w*|private pictures|explicit)",
    ],
    [
      'conduct',
      'whistle-? ?blow(?:er|ers|ing)?|blow(?:ing)? the whistle|(?:gross |serious |professional |staff |employee |sexual )?misconduct|wrongdoing|unethical(?:ly)?|immoral|corruption(?! (?:error|of (?:the )?(?:data|file|disk)))|corrupt (?:officials?|employees?|managers?|staff|practices?|company|agents?)|bribe[ds]?|bribery|bribing|kickbacks?|embezzl\\w+|(?:cover|covering|covered)[- ]?(?:ing )?up (?:the |a |an |this |his |her |their |for )?(?:fact|fraud|mistake|incident|truth|defect|accident|breach|abuse|crime|problem|evidence|misconduct)|cover-up|falsif(?:ied|ying|y|ies|ication)(?: \\w+)*|(?:forged|forging|faked) (?:my |his |her |the |customer |documents|records|paperwork|signatures?)(?:\\w+)*|conflicts? of interest|insider (?:trading|deal\\w*|information)|money laundering|retaliat(?:ed|ion|ing)(?: against)?|human trafficking|(?:slave|forced|child|prison|sweatshop) labou?r|sweatshops?|animal (?:cruelty|abuse|testing)|human rights (?:abuses?|violations?)|price[- ]gouging|under the table|(?:off|side) the books|lied (?:to|on) (?:the )?(?:regulators?|auditors?|inspectors?|application for me)|illegal practices|asked (?:me )?for (?:a |some )?(?:bribe|cash under|money under|money on the side|personal payment)|(?:pocketed|pocketing|stealing from customers|skimming)',
    ],
    [
      'conduct',
      `mis-?s(?:old|elling|ell)|mis sold|(?:high[- ]pressure|predatory|deceptive|dishonest|fraudulent|aggressive|shady|manipulative|abusive|bait and switch|unscrupulous) (?:sales|selling|marketing|lending|business|billing|trading|collection)(?: (?:tactics?|practices?|calls?|techniques?|methods?))?|(?:pressured|pressuring|tricked|coerced|forced|bullied|manipulated|strong-?armed|scared|intimidated|conned|deceived|misled|mislead|pushed|guilted|duped|lured|talked) (?:me|us|my ~3\\w+|our ~2\\w+|him|her|them|people|customers|seniors|elderly (?:people|customers|\\w+)|old people|the elderly|clients|\\w+ customers) (?:into|to) (?:\\w+ )?(?:buy|buying|sign|signing|tak(?:e|ing)|upgrad(?:e|ing)|agree(?:ing)?|accept(?:ing)?|purchas(?:e|ing)|switch(?:ing)?|get(?:ting)?|open(?:ing)?|pay(?:ing)?|subscrib(?:e|ing)|enroll(?:ing)?|commit(?:ting)?|invest(?:ing)?|hand(?:ing)?)|(?:pressured|forced|told|instructed|ordered|encouraged|trained|made|asked|pushed|required) (?:me |us |by (?:my|our|the) \\w+ )?to (?:lie|mislead|mis-?sell|upsell (?:to )?(?:vulnerable|elderly|old)|deceive|cheat|trick|overcharge|falsify|withhold|push (?:customers|people|elderly|unnecessary)|sell (?:things|products|insurance|policies|plans|stuff) (?:\\w+ ){0,2}(?:they|people|customers) (?:do ?n[o']?t|did ?n[o']?t))(?: [\\w-]+){0,3}|(?:preyed|preying|prey|prays?) (?:on|upon) (?:my|an|a|the|old|elderly|vulnerable|her|his|seniors|people|older|desperate|poor)(?: \\w+)?|(?:took|taking|take|takes|taken) advantage of (?:my |an? |the |our |her |his |him |elderly |old )*(?:elderly|old|senior|seniors|vulnerable|disabled|grandmother|grandma|grandfather|mother|mom|mum|father|dad|confused|dementia|illness|grief|age|immigrants|people|poor english|disability|condition|widow\\w*|sick|inability)|(?:sold|signed up|signed|enrolled|charged|convinced) (?:my |an? |our |him |her )(?:\\w+ ){0,2}?(?:elderly|\\d\\d[- ]year[- ]old|grandmother|grandma|grandfather|confused|dementia|demented|disabled|vulnerable|senile|blind|deaf|aging|ageing|old|widowed) (?:[\\w'-]{1,24} ){0,10}?(?:need|needs|want|understand|afford|insurance|contract|plan|policy|without|dementia|alzheimer\\w*|consent|upgrade|subscription|package|services?)`,
    ],
    [
      'unfair',
      `(?:laughed at|laughing at|laughs at|mocked|mocking|made fun of|making fun of|mimicked|imitated|insulted|ridiculed|joked about|commented on) (?:me for )?(?:my|our|her|his|their) (?:\\w+ )?(?:accent|disability|weight|religion|race|skin|stutter|english|hijab|gender|wheelchair|appearance|body|sexuality|nationality|faith|ethnicity|autism|age|color|colour|turban)|only (?:searched|checked|stopped|followed|asked|questioned|carded|frisked|serves?|charges?|refuses?|happens? to) ~2(?:the )?(?:black|asian|latin[oa]s?|muslims?|brown|arab|women|foreign\\w*|immigrants?|disabled|gay)`,
    ],
    [
      'harassment',
      `${worker} (?:[\\w'-]{1,24} ){0,2}?(?:kept|keeps|is|was|started|has been|had been) (?:asking (?:me )?(?:for my (?:number|phone|instagram)|out|personal)|texting me|calling me at|messaging me|following (?:me|my)|staring at (?:me|my)|touching|waiting outside|harassing|flirting)|(?:waited|waiting|parked|standing|lurking) outside my (?:house|home|door|apartment|window|work)`,
    ],
    [
      'child',
      "(?:men|adults?|strangers?|predators?|grown-?ups?|older (?:men|guys|people)|users?|people|accounts|somebody|someone|man|guy) (?:[\\w'-]{1,24} ){0,5}?(?:contacting|messaging|messages|messaged|talking to|talks to|approaching|targeting|grooming|dming|texting|chatting with|asking) (?:my |our |little |young |underage |other |with )*(?:children|kids|minors|son|daughter|child|kid|girls|boys|\\d+[- ]?year[- ]?olds?|teens?|teenagers)|(?:son|daughter|child|kids?|children|\\d+[- ]?year[- ]?old|minor|teen\\w*|grandson|granddaughter|niece|nephew) (?:[\\w'-]{1,24} ){0,3}?(?:received|got|gets|was sent|were sent|saw|seen|sees|see|being shown|was shown|were shown|exposed to|getting|is getting|found) (?:\\w+ ){0,2}(?:explicit|sexual|nude|pornographic|inappropriate|adult|graphic|naked|porn|indecent|sexually)(?: \\w+)?",
    ],
    [
      'conduct',
      '(?:talked|pressured|tricked|conned|bullied|pushed|manipulated|misled|coerced|lured|guilted|scared|strong-?armed|duped|roped) (?:me|us|my|our|her|him|an|the|them|elderly|old|vulnerable) ?~3into|(?:was|were|been|got|felt|feel|being) (?:\\w+ )?(?:pressured|coerced|tricked|misled|bullied|deceived|manipulated|duped|strong-?armed|pushed) (?:into|by (?:your|the|a)) (?:\\w+ )*?\\w+|(?:employees?|staff|managers?|workers?|colleagues?|agents?|reps?|drivers?|technicians?|contractors?|supervisors?|tellers?|cashiers?) (?:is|are|was|were|has been|have been|been|keeps?) (?:\\w+ )?(?:stealing|selling (?:customer|client|our|personal|user) \\w+|leaking|faking|forging|falsifying|taking bribes|pocketing|lying to customers|cheating|overcharging)|cover(?:ed|ing)? (?:it|this|things|that|everything|something|them) (?:all )?up|(?:misleading|unfair|deceitful|crooked|shameful) (?:sales|selling|marketing|lending|business|billing|trade|pricing) (?:practices?|tactics?|techniques?|methods?)|(?:aimed at|targeting|targets|exploiting|exploits|cheating|scamming|ripping off|swindling) (?:the )?(?:old people|elderly|seniors|vulnerable|pensioners|disabled|immigrants|poor people)|(?:told|tells|instructed|ordered|trained|encouraged) (?:us|me|staff|employees|agents|reps|them) to (?:lie|mislead|conceal|cheat|deceive|withhold|falsify|fake)(?: \\w+){0,2}',
    ],
    [
      'unfair',
      `(?:gender|racial|race|age|sex|religious|ethnic|disability|class) (?:bias|discrimination|prejudice|inequality|stereotyp\\w*)|(?:refused|refuses|refusing|denied|rejected|rejects|turned away|kicked out|wo ?n[o']?t|would ?n[o']?t|declined) (?:to )?(?:serve |help |seat |treat |rent to |sell to |entry to |service to |let in |admit |hire )?(?:my |our |an? |two |the |any |people with |people who are |customers who are |all )*(?:gay|lesbian|black|muslim|jewish|trans|disabled|blind|deaf|immigrant|asian|latin[oa]|foreign|hijab|wheelchair|service dogs?|guide dogs?|foreign names?|native|indigenous|autistic)(?: \\w+)?`,
    ],
    [
      'conduct',
      "(?:sold|signed|charged|enrolled|convinced|made|talked|got|visited|pushed|sells?|target\\w*) (?:[\\w'-]{1,24} ){0,6}?(?:with|who has|suffering from|has) (?:dementia|alzheimer\\w*|a brain injury|learning disabilit\\w+|a mental (?:illness|disability)|cognitive \\w+)(?: \\w+){0,3}|(?:lies?|lied|lying) to (?:the |old |our |my |vulnerable )*(?:pensioners|elderly|seniors|old people|grandmother|grandma|mother|immigrants|customers (?:to|about|so))|(?:witnessed|saw|caught|seen|know that|reporting|report) (?:your |an? |the |our |my |some |one of your )*(?:staff|employees?|managers?|agents?|drivers?|colleagues?|supervisors?|boss) (?:\\w+ )?(?:taking (?:bribes|money|cash)|stealing|falsifying|faking|forging|lying|cheating|abusing|harassing|selling)",
    ],
    [
      'harassment',
      `(?:your|the|this|ur|an?) (?:\\w+ ){0,2}?${worker} (?:[\\w'-]{1,24} ){0,4}?(?:threatened|intimidated|assaulted|attacked|molested|stalked|bullied) (?:me|us|my|her|him)|(?:disgusting|sexual|dirty|perverted|creepy|racist|sexist|homophobic|offensive|vile) (?:\\w+ )?(?:remarks?|comments?|jokes?|slurs?|gestures?|proposals?|language) (?:to|about|at|on|toward|towards|from) (?:me|us|my|her|him|the phone|your|women|a customer)`,
    ],
    // Spanish.
    [
      'unfair',
      'se (?:burlaron|burlo|burlan|rieron|rio) de (?:mi|mis|nuestro|como) (?:\\w+ )?(?:acento|discapacidad|religion|peso|color|origen|hablo|ropa|raza|hij[oa])|discrimin(?:acion|aron|ado|ada|an|ando|atorio|atoria|o|a|ar|arme|aba)|racis(?:ta|tas|mo)|machis(?:ta|tas|mo)|homofobi(?:a|co|ca)|homofobic[oa]s?|transfobi\\w+|xenofobi\\w+|xenofob[oa]s?|clasis(?:ta|mo)|sexis(?:ta|mo)|misogin[oa]s?|(?:por|porque) (?:ser|soy|somos|era|es) (?:\\w+ )?(?:mujer|negr[oa]|indigena|gay|lesbiana|extranjer[oa]|discapacitad[oa]|moren[oa]|judi[oa]|musulman[a]?|inmigrante|migrante|mexican[oa]|venezolan[oa]|pobre|de color|trans)|por mi (?:color de piel|acento|religion|discapacidad|edad|raza|orientacion|nacionalidad|origen)',
    ],
    [
      'harassment',
      '(?:me |la |nos )?(?:acos(?:o|aron|a|ando|ada|ado|an|aba|ar)|acoso sexual|acosad[oa]s?|acosador)|me (?:toco|manoseo|tocaron|agarro) ?(?:\\w+ ){0,3}(?:pierna|cuerpo|sin|indebid\\w+|brazo|trasero|inapropiad\\w+)?|me manose\\w+|abuso sexual|comentarios? (?:sexuales|obscenos?|inapropiados?|morbosos?|racistas?|machistas?|ofensivos?)|insinuaciones|me (?:amenazo|golpeo|empujo|escupio) (?:el|la|su|un) (?:\\w+ )?(?:repartidor|empleado|tecnico|agente|chofer|conductor|vendedor|guardia|asesor|empleada)',
    ],
    [
      'child',
      '(?:abuso|pornografia|explotacion|trabajo|maltrato) (?:infantil|de menores|sexual infantil)|pederast\\w+|pedofil\\w+|(?:contenido|mensajes|fotos|videos|imagenes) (?:sexual|sexuales|explicit[oa]s?|inapropiad[oa]s?|para adultos) (?:\\w+ ){0,3}(?:menor|menores|nin[oa]s?|hij[oa]s?)|(?:vendieron|venden|vender) (?:\\w+ ){0,3}(?:alcohol|cigarros|tabaco|vapes?|cerveza) a (?:\\w+ )?(?:menor|menores|mi hij[oa])',
    ],
    [
      'conduct',
      'sobornos?|soborn(?:ar|aron|o)|mordidas? (?:para|por|a)|(?:me )?pidi(?:o|eron) (?:una )?mordida|corrupcion|conflictos? de interes(?:es)?|(?:poco|nada) etic[oa]s?|no es etic[oa]|faltas? (?:de|a la) etica|antietic[oa]s?|practicas? (?:desleal|desleales|enganosas?|abusivas?|ilegales?|corruptas?|deshonestas?)|(?:presionaron|obligaron|enganaron|forzaron|engano|presiono) a (?:mi|una|un|su|la) (?:\\w+ ){1,4}?(?:para|a|que) (?:que )?(?:\\w+ )?(?:firm\\w+|compr\\w+|contrat\\w+|acept\\w+|pag\\w+)|(?:me|la|lo|le|nos|los) (?:obligaron|presionaron|enganaron|forzaron|coaccionaron|presiono|obligo|engano) (?:\\w+ ){0,3}(?:a|para|para que) (?:\\w+ )?(?:firm\\w+|compr\\w+|contrat\\w+|acept\\w+|pag\\w+)|se aprovecharon de (?:\\w+ ){0,3}(?:edad|abuel[oa]|mama|madre|padre|ancian\\w+|adultos? mayor\\w*|papa|vulnerab\\w+|enfermedad)|falsific(?:aron|o|acion|ando) (?:mi|la|documentos|firma|de)|lavado de dinero|malas practicas|mala praxis',
    ],
    // Portuguese.
    [
      'unfair',
      'discrimina(?:cao|ram|do|da|dos|das|ndo|torio|toria|r|m)?|racis(?:ta|tas|mo)|machis(?:ta|tas|mo)|homofobi(?:a|co|ca)|transfobi\\w+|xenofobi\\w+|capacitis(?:ta|mo)|etaris(?:ta|mo)|sexis(?:ta|mo)|preconceito|preconceituos[oa]s?|injuria racial|(?:por|porque) (?:ser|sou|somos|eu sou|era) (?:\\w+ )?(?:mulher|negr[oa]|indigena|gay|lesbica|estrangeir[oa]|deficiente|idos[oa]|pret[oa]|nordestin[oa]|pobre|trans|cadeirante|muculman[oa])|por (?:causa d[ao]|conta d[ao]) (?:minha |meu )?(?:cor|raca|religiao|idade|deficiencia|sotaque|orientacao|pele)',
    ],
    [
      'harassment',
      'assedi(?:o|ou|aram|ando|ada|ado|ador|ar)(?: (?:sexual|moral))?|me (?:apalpou|agarrou|tocou (?:sem|de forma|no|na|meu|minha))|importunacao sexual|abuso sexual|comentarios? (?:sexuais|obscenos?|inapropriados?|racistas?|machistas?|ofensivos?)|(?:o |seu |um )(?:\\w+ )?(?:entregador|funcionario|tecnico|atendente|motorista|vendedor|seguranca|instalador) (?:\\w+ ){0,2}(?:me ameacou|me agrediu|me empurrou|me xingou|me cantou|me bateu|ameacou|agrediu)',
    ],
    [
      'child',
      '(?:abuso|pornografia|exploracao|trabalho|maus tratos) (?:infantil|de menores|sexual infantil|de criancas)|pedofil\\w+|(?:conteudo|mensagens|fotos|videos|imagens) (?:sexual|sexuais|explicit[oa]s?|inapropriad[oa]s?|adult[oa]s?|improprio) (?:\\w+ ){0,3}(?:menor|menores|criancas?|filh[oa]s?)|(?:venderam|vendem|vender|vendendo) (?:\\w+ ){0,3}(?:bebida|alcool|cigarro|vape|cerveja)s? (?:\\w+ ){0,2}(?:para|pra|a) (?:\\w+ )?(?:menor|menores|meu filho|minha filha)',
    ],
    [
      'conduct',
      'subornos?|suborn(?:ar|ou|aram)|propinas?|corrupcao|conflitos? de interesses?|antietic[oa]s?|nao e etico|falta de etica|praticas? (?:abusivas?|enganosas?|desleais|ilegais|desonestas?|antieticas?)|(?:obrigaram|forcaram|pressionaram|enganaram|coagiram) (?:minha|meu|a|o|uma|um) (?:\\w+ ){1,3}?(?:a|para|pra) (?:\\w+ )?(?:assin\\w+|compr\\w+|contrat\\w+|aceit\\w+|pag\\w+)|(?:me|a|o|nos) (?:obrigaram|forcaram|pressionaram|coagiram|enganaram|obrigou|forcou|pressionou|enganou|induziram|induziu) (?:\\w+ ){0,3}(?:a|para|pra) (?:\\w+ )?(?:assin\\w+|compr\\w+|contrat\\w+|aceit\\w+|pag\\w+)|venda casada|se aproveitaram d[aoe] (?:\\w+ ){0,3}(?:idade|avo|mae|pai|idos\\w+|vulnerab\\w+|doenca|aposentad\\w+)|falsificaram (?:\\w+ )?(?:minha|a|documentos|assinatura)|lavagem de dinheiro|trabalho escravo',
    ],
    // Filipino.
    [
      'unfair',
      '(?:na-|dini|nadi)?diskrimina(?:syon|do|te)?|dinidiskrimina|diniskrimina|na-?discriminate|nadiscriminate|dahil (?:sa |po )*(?:bakla|tomboy|babae|muslim|matanda|pwd|mahirap|kulay|relihiyon|lahi|kapansanan|lgbt) ?(?:ako|kami|siya|ko|namin)?',
    ],
    [
      'harassment',
      '(?:na-?|hina-?|hin)harass(?:ed|ment)?|hinarass|binastos|bastos (?:po )?(?:na|yung|ang|ung|magsalita) (?:\\w+ )?(?:agent|rider|driver|staff|empleyado|technician|guard|tao)?|minanyak|manyak(?:is)?|hinipuan|hinawakan (?:ako|ang|yung) (?:\\w+ )?(?:hita|katawan|dibdib|pwet)|(?:rider|driver|agent|staff|technician|guard) (?:\\w+ ){0,3}(?:nagbanta|tinakot|sinaktan|sinuntok|minura|binastos)',
    ],
    [
      'conduct',
      '(?:pinilit|niloko|pinressure|na-?pressure|tinakot) (?:po )?(?:ako|kami|ang|siya) (?:\\w+ ){0,4}(?:pumirma|bumili|kumuha|mag-?sign|magbayad|pirmahan)|suhol|nanunuhol|sinuhulan|(?:nanghihingi|humihingi|humingi|nanghingi) (?:po )?(?:ng|siya ng|sila ng) (?:\\w+ )?(?:suhol|lagay|kotong|pampadulas)|lagay para|(?:hiningan|hinihingan) (?:\\w+ ){0,3}ng (?:suhol|lagay|kotong|pera)|nilait (?:\\w+ ){0,4}(?:dahil|kasi)|kinotongan|kotong|katiwalian|korapsyon|korupsyon|sinamantala (?:\\w+ ){0,2}(?:matanda|lola|lolo|nanay|senior)',
    ],
    ...ethicsFrames,
  ],
  means({ kind, lead, tail, words, folded }) {
    if (isDenied(lead) || isSupposed(lead) || isStory(lead)) return false
    if (
      /\b(?:book|books|about|on|course|training|class|documentary|museum|history|studies|against|anti|policy on|stance on|research on|essay|thesis|paper) (?:about |on |of |the )*$/.test(
        lead,
      ) &&
      kind !== 'child'
    )
      return false
    if (isAsked(lead, tail) && !/\b(?:me|my|i am|i'm|us|we)\b/.test(`${words}${tail}`)) return false
    if (/^ ?(?:policy|policies|training|course|hotline number|books?|statement|insurance|movies?|films?)\b/.test(tail))
      return false
    if (/\b(?:i am|i'm|im) (?:not )?(?:saying|calling) (?:it|this|that|you) (?:is |was )?$/.test(lead)) return false
    if (/\b(?:file|data|disk|sd card|database|save|memory) $/.test(lead) && /corrupt/.test(words)) return false
    if (/^ ?(?:verification|limit|restriction|requirement|check|group|range)/.test(tail)) return false
    if (/\b(?:bribe|bribing)$/.test(words) && /^ ?(?:my|the|our) (?:cat|dog|kids?|son|daughter|toddler)/.test(tail))
      return false
    if (/\b(?:(?:want|mean|trying) to (?:sound|be|seem|come across)|not being|without being) (?:as |a )?$/.test(lead))
      return false
    if (
      /^propinas?$/.test(words) &&
      !/\b(?:pidi\w+|pedi\w+|exig\w+|cobr\w+|quer\w+|recib\w+|receb\w+|acept\w+|aceit\w+|pag\w+) (?:\w+ )?$/.test(lead)
    )
      return false
    // A price may be called immoral, sizes told apart: nobody is wronged.
    if (
      /^(?:un)?(?:ethical|immoral)(?:ly)?$|^immoral$|etic[oa]s?$/.test(words) &&
      /\b(?:prices?|pricing|fees?|shipping|postage|delivery|cost|costs|charg(?:e|es|ing)|expensive|precios?|precos?|tarifas?|taxas?|cobr\w+)\b/.test(
        `${lead} ${tail}`,
      )
    )
      return false
    // What customers talk their own family into, and cards that come from abroad.
    if (kind === 'conduct' && /\b(?:i|we)(?:'ve| have| had| just)? $/.test(lead)) {
      if (
        /^(?:push|press|talk|convinc|persuad|nag|sign|sold|sell|gave|offer|made|got|enroll)\w* (?:to |with )?(?:my|our)\b/.test(
          words,
        )
      )
        return false
    }
    if (
      /^(?:no|nao|por|porque)\b.* (?:ser|es|e) /.test(words) &&
      /\b(?:tarjetas?|cart(?:ao|oes)|direccion|endereco|pago|moneda)\b/.test(`${lead}${words}`)
    )
      return false
    if (/^discriminat/.test(words) && /^ ?between (?!(?:people|men|women|customers|us|races|whites?)\b)/.test(tail))
      return false
    return folded.length > 0
  },
})
