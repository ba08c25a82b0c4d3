/** Frames in which customers tell of fraud without its name: who did what with whose money. In folded text. */
const payment =
  '(?:charges?|payments?|transactions?|withdrawals?|purchases?|transfers?|debits?|orders?|loans?|bills?|cards?|subscriptions?|checks?|cheques?|deductions?)'
const credit =
  '(?:loans?|credit cards?|lines? of credit|credit|(?:bank )?accounts?|contracts?|phone lines?|mortgages?|policy|policies)'
const ours = "(?:my|our|his|her|their|mom'?s|mum'?s|dad'?s)"
const person =
  '(?:someone|somebody|an? (?:man|woman|guy|girl|person|stranger|caller|lady|buyer|seller|landlord)|people|him|her|them)'

/** Up to so many words, with commas and hyphens among them. */
const upTo = (words: number): string => `(?:[\\w',-]{1,24} ){0,${words}}?`

export const fraudFrames = [
  [
    'charge',
    `${payment} ~9(?:i|we|i'?ve|ive|i have|we have|i had|we'?ve) never (?:ever )?(?:gambled|been|visited|heard|set|shopped|took|taken|applied|opened|signed|made|asked|requested|authori[sz]ed|bought|agreed|done|allowed|approved)|${credit} (?:that |which )?(?:i|we|he|she|my \\w+) never (?:ever )?(?:took|opened|applied|asked|signed|requested|made|wanted)|never ~1(?:took|taken|applied|opened|asked|signed) ~3(?:loan|credit card|line of credit|mortgage)`,
  ],
  [
    'stolen',
    `(?:was|were|been|has|have|they|someone|somebody|he|she|thief|thieves|crook|criminal|stranger) ~2(?:opened|took|taken|made|set up|registered|applied|ran up|signed) ~6(?:in|under|using|with) ${ours} ~3(?:name|ssn|social security number|identity|id|passport|signature|details)|(?:wallet|purse|bank card|debit card|credit card|cheque ?book|checkbook) ~3(?:nicked|stolen|snatched|pinched|swiped|pickpocketed)`,
  ],
  [
    'scam',
    '(?:took|taken|takes|grabbed|pocketed|got|kept) (?:my|our|the|all my) ~2(?:money|cash|deposit|savings|payment) (?:and|then) (?:\\w+ )?(?:ran|run|disappeared|vanished|blocked|went silent|ghosted|stopped (?:answering|replying|responding))|(?:ran|run|runs|made|gone|disappeared|vanished|took) (?:off |away )?with (?:my|our|all my|the) ~1(?:money|cash|deposit|savings|payment)',
  ],
  [
    'stolen',
    `(?:money|funds|savings|cash|\\$?\\d[\\d.,]*k?(?: dollars| euros?| pounds| pesos| bucks)?) (?:is|are|was|were|has|have|just|went|suddenly|all|simply) ?(?:\\w+ )?(?:missing|vanished|disappeared|gone|left|drained|withdrawn|taken)(?: \\w+)? (?:from|out of) (?:my|our) ~3(?:account|card|wallet|savings|checking|balance)|(?:money|funds|savings|\\$?\\d[\\d.,]*k?(?: dollars| euros?| pounds| pesos| bucks)?) (?:vanished|disappeared|went missing|missing|gone) (?:from|out of) (?:my|our) ~3(?:account|card|wallet|savings|checking)`,
  ],
  [
    'charge',
    `(?:it|this|that|these|they) (?:wasn'?t|was not|isn'?t|is not|weren'?t|aren'?t) (?:me|us|mine) (?:or|nor) (?:my|any|our)|${payment} ~8(?:country|city|state|place|shop|store|website|town|site|merchant) (?:i|we|i'?ve|ive) (?:have |had )?(?:never|not) (?:even )?(?:been|visited|heard|set foot|used|shopped|bought)|${payment} ~3(?:that |which )?(?:don'?t|do not|doesn'?t|does not|didn'?t) (?:belong to|come from) (?:me|us)|${payment} ~6(?:while|when|although|even though|but) (?:my|the|our) ~2card (?:is|was|were|has been|never) ~4(?:in|at|with|left|on) (?:my|me|home|the|us)`,
  ],
  [
    'charge',
    `(?:opened|signed|made|done|placed|requested|authori[sz]ed|bought|ordered|taken out|used) ~6(?:wasn'?t|was not|not|never) (?:done |made |opened |signed )?by (?:me|us)|${payment} ~5(?:wasn'?t|was not|weren'?t|were not|not) (?:done |made |opened |placed )?by (?:me|us)`,
  ],
  [
    'scam',
    `(?:pretend(?:ing|ed)?|posing|posed|claim(?:ing|ed)?|impersonat(?:ing|ed)|acting) (?:to be |as |being )?(?:from |a |an |the |my |your )*~4(?:bank|police|irs|tax office|amazon|microsoft|apple|support|fraud (?:team|department)|paypal|customer service|boss|boyfriend|son|daughter|grandson) (?:[\\w',-]{1,24} ){0,10}?(?:transfer\\w*|sen[dt]|paid|pay|money|gift cards?|savings|account|wire\\w*)|(?:talked|tricked|conned|fooled|lured|manipulated|persuaded|convinced|scared|duped) (?:me|him|her|us|my ~2\\w+) (?:into|to) (?:transfer|send|wir|invest|buying gift|giving (?:him|her|them|my))\\w*`,
  ],
  [
    'scam',
    `(?:sent|sending|gave|giving|lost|paid|wired|transferred|wiring|transferring) ~4(?:money|cash|\\$?\\d[\\d.,]*k?|savings|thousands|dollars|deposit) ~2(?:to|with) ${person} (?:that |who |whom )?(?:online|on the internet|(?:she|he|i|we) (?:met|thought|believed|never met)|on (?:facebook|whatsapp|telegram|tinder|instagram|marketplace)|pretended|claimed|(?:said|says) (?:he|she|they))`,
  ],
  [
    'stolen',
    `(?:cards?|card details|card number|card info|card data|pin) ~1(?:must|may|might|has|have|got|was|were|probably|could) ~2(?:copied|cloned|skimmed|compromised)|(?:debit |credit |bank )?cards? (?:is|are) being used (?:by|without|somewhere|in|at|after)|cards? (?:is|are) being used(?=[.!,]|$)|gift cards? ~5already (?:been )?(?:emptied|drained|used|redeemed|spent)|gift cards? ~5(?:were|was|been|got) (?:\\w+ )?(?:emptied|drained|tampered)`,
  ],
  [
    'scam',
    "(?:cheque|check|signature|contract|invoice|document|application|paperwork) ~3(?:was|were|has been|is|looks|been|are) (?:\\w+ )?(?:altered|forged|faked|doctored|falsified)|(?:someone|somebody|they|he|she|who|must have) (?:has |have )?(?:forged|faked|falsified) (?:it|the|a|his|her|my|our) ?\\w*|(?:signature|handwriting) ~4(?:is not|isn'?t|was not|wasn'?t|not) (?:mine|my (?:signature|handwriting))|(?:shop|store|seller|merchant|website|site|company|landlord) ~1(?:i|we) (?:paid|bought from|ordered from|sent money to) ~4(?:exist|existed|fake|gone|vanished|disappeared|not real)|(?:flat|apartment|house|room|car|puppy|listing|seller|shop|store) (?:that )?(?:i paid for )?(?:does not|doesn'?t|didn'?t|did not|never) (?:even )?exist(?:ed)?",
  ],
  [
    'stolen',
    '(?:me |nos )(?:vaciaron|limpiaron|dejaron sin|robaron|sacaron) ~2(?:la|el|mi|mis|todo|toda|de) ~2(?:cuenta|dinero|tarjeta|saldo|ahorros)|(?:alguien|sacaron|abrieron|pidieron|tramitaron|contrataron|solicitaron) ~5(?:con|a|en|usando) (?:mi|mis) (?:ine|dni|nombre|identidad|datos|cedula|identificacion|rfc|curp)|(?:falta|faltan|desaparecio|desaparecieron) ~3(?:dinero|plata|pesos|euros|saldo)(?: (?:de|en) (?:mi|la))?',
  ],
  [
    'scam',
    '(?:diciendo|haciendose pasar|fingiendo|se hizo pasar|se hicieron pasar|decian|que decia|dijeron) ~3(?:eran?|por|ser|son) ~3(?:banco|soporte|policia|ejecutivo|asesor) (?:[\\w,-]{1,24} ){0,12}?(?:dinero|codigo|transfer\\w*|deposit\\w*|cuenta|clave|tarjeta)|(?:deposite|transferi|pague|mande|depositamos) ~8(?:desaparecio|me bloqueo|nunca existio|no existe|era falso|era falsa|era estafa)',
  ],
  [
    'stolen',
    '(?:abriram|fizeram|pediram|contrataram|tiraram|pegaram|financiaram) ~5(?:no|em|com) (?:o )?(?:meu|minha) (?:nome|cpf|identidade|rg)|(?:limparam|esvaziaram|rasparam|zeraram) ~2(?:minha|a minha|meu) ~1(?:conta|saldo|poupanca)|(?:sumiu|sumiram|desapareceu|desapareceram) ~4(?:dinheiro|reais|saldo) ~3(?:conta|minha)|(?:dinheiro|reais|saldo) (?:sumiu|sumiram|desapareceu|desapareceram) ~3conta|(?:paguei|transferi|fiz um pix) ~8(?:sumiu|me bloqueou|nao existe|era falso|era falsa|era golpe)',
  ],
  [
    'stolen',
    '(?:nagbawas|kumuha|nangutang|umutang|nag-?loan|gumamit|nag-?open|nagbukas|nag-?cash ?out|nagtransfer|nag-?transfer) ~6na (?:hindi|di|wala) ~1(?:ko|alam|akong)|(?:may )?(?:gumamit|gumagamit|nangutang|nag-?loan|umutang|nag-?apply) ~2(?:ng|sa|gamit|gamit ang) ~1pangalan ko|(?:nawala|naubos|nalimas|nasimot|nabawasan) ~2(?:ang |yung |lahat ng )?(?:pera|balance|laman|savings|ipon) ~1(?:ko|sa|ng)',
  ],
  // Robbery in the street is for the police; with cards or papers taken it is for us as well.
  [
    'stolen',
    "(?:robbed|mugged|burgled|held up at gunpoint|pickpocketed) (?:[\\w',]{1,24} ){0,12}?(?:cards?|wallet|purse|bank book|cheque ?book|checkbook)|(?:asaltaron|asaltada|asaltado|assaltad[oa]|assaltaram|naholdap|nahold-?up|nadukutan) (?:[\\w',]{1,24} ){0,10}?(?:tarjetas?|cartera|billetera|bolsa|cart(?:ao|oes)|carteira|pitaka|wallet|atm|cards?)",
  ],
  [
    'charge',
    `${payment} ~5(?:is|are|was|were) not (?:one )?(?:of )?(?:mine|ours)|(?:cards?|accounts?|loans?|orders?|lines) ~2(?:that |which )?(?:aren'?t|isn'?t|are not|is not|weren'?t|wasn'?t) (?:mine|ours)(?= ?[.,!;]|$)|${payment} ~6(?:city|country|state|place|shop|store|town) (?:i|we) (?:haven'?t|have not|had ?n[o']?t|didn'?t) (?:even )?(?:been|visited|used)?|${payment} ~4on (?:my|our) ~2(?:card|account|statement) (?:[\\w',-]{1,24} ){0,10}?(?:don'?t even|never|wasn'?t me|no idea|know nothing|how that)|(?:phone plan|plan|contract|loan|card|insurance|subscription|debt) ~3(?:that )?(?:i|we) never (?:signed|took|applied|opened|agreed|asked)`,
  ],
  [
    'stolen',
    `(?:someone|somebody|some ?one)(?:'s|s| has| is| had)? (?:been )?(?:ordering|buying|shopping|charging|using|spending|paying|withdrawing|claiming|claimed|filed) (?:[\\w',]{1,24} ){0,9}?(?:my|our) ~1(?:card|visa|mastercard|amex|account|name|credit|money|paypal|identity)|claimed by (?:someone|somebody) else in (?:my|our|his|her) name|(?:\\$?\\d[\\d.,]*k?|money|savings|cash) (?:dollars |euros |pounds |bucks |pesos )?(?:is|are|was|were) (?:gone|missing),? ~3(?:i|we) (?:didn'?t|did not|never|haven'?t)|emptied (?:my|our|his|her|their) ~1(?:savings|account|bank account|accounts|wallet|card)`,
  ],
  [
    'scam',
    `(?:been|was|got) had by (?:a|an|some|this)|(?:fell|fallen|fall|falling) for (?:a|an|one of|that|this|it|the|some) ~6(?:scams?|sms|texts?|trick|calls?|e-?mails?|links?|con|fraud|messages?|took|paid|lost|sent)|(?:was|were|is|being|it'?s) a (?:crook|con ?man|con artist|fraudster|swindler|scammer|impostor|imposter)|fake (?:payment|ticket|seller|buyer|shop|store|invoice|escrow|courier|landlord|listing|bank|transfer)\\w* ~6(?:gone|confirmation|money|sent|paid|took|lost|seller)|(?:compre|pague|deposite|transferi|comprei|paguei) ~3(?:en|a|em|para|num|numa|no) (?:una |un |uma |um )?(?:pagina|tienda|cuenta|vendedor|sitio|site|loja|perfil|anuncio)? ?(?:fals[oa]|fake|fraudulent[oa])`,
  ],
  // Money that left, and nobody the customer knows of took it.
  [
    'charge',
    `${payment} ${upTo(9)}(?:i|we) (?:know nothing|do ?n[o']?t know(?: (?:of|about|anything|who|what))|have no (?:idea|clue|memory)|can(?:'?t| ?not) (?:explain|place|identify|account for)|do ?n[o']?t (?:recogni[sz]e|recall|remember making)|(?:have |had )?never heard|(?:have |had )?no knowledge)|(?:billed|charged|debited|invoiced) (?:me |us )?${upTo(6)}(?:i|we) never (?:booked|bought|made|ordered|visited|stayed|signed up|agreed|joined|subscribed|authori[sz]ed|requested)|never (?:bought|ordered|purchased|shopped|paid|dealt|signed up) ~2(?:anything |something |a thing )?(?:from|at|with|for) (?:them|this (?:shop|store|company|merchant|seller)|that (?:shop|store|company|merchant|seller))`,
  ],
  [
    'stolen',
    `(?:cash|money|savings|\\$?\\d[\\d.,]*k?) (?:dollars |euros |pounds |bucks |pesos )?(?:was|were|has been|have been|got|is being) (?:\\w+ )?(?:taken|withdrawn|drawn|moved|pulled|transferred|drained|siphoned) ~1(?:out|from|off)(?! (?:of (?:context|stock)|for (?:my|the|our|rent)|as (?:agreed|planned|usual)|automatically|twice))|(?:account|savings|balance|wallet|card|paypal|gcash) (?:was |were |is |has been |got |had been |has |have |been )+(?:\\w+ )?(?:emptied|drained|cleaned out|wiped out|wiped|cleared out|looted|plundered|raided)|(?:redirected|diverted|rerouted|intercepted|hijacked|siphoned) ~4(?:salary|wages?|payments?|pension|paycheck|paycheque|refund|money|transfers?|benefits?|che(?:ck|que)s?)`,
  ],
  [
    'stolen',
    `(?:someone|somebody|some ?one|a stranger|they|thieves) (?:has |have |had |must have |just |probably )*(?:bought|ordered|purchased|paid|shopped|booked|cashed|spent|withdrew|took out|signed|opened|registered) ${upTo(6)}(?:with|on|using|from|in) (?:my|our|her|his|my ~2\\w+'s) ~2(?:card|account|visa|mastercard|credit|identity|name|bank card|che(?:ck|que)|details|paypal)|(?:cashed|stole|forged|altered|washed|deposited) (?:my|our|a|the) ~1che(?:ck|que)s?|cards? (?:is |was |were |are |has been |have been )?(?:still |now |being )*being (?:used|charged) (?:by|somewhere|without|in|at)|(?:withdrawals?|purchases?|transactions?|charges?|payments?) ~4(?:in|at|from) (?:an? |the )?~2(?:city|country|place|town|state|shop|hotel|store|continent) (?:where |that |which )?(?:i|we)(?:'?ve)? (?:have |had |was |were )?(?:never|not|nowhere)|(?:statement|bill|app|card) (?:shows?|lists?|has|says) ${upTo(6)}(?:i|we)(?:'?ve)? (?:have |had )?(?:never|not|haven'?t|wasn'?t|didn'?t) (?:been|left|visited|set foot|stayed|bought)|my identity (?:was|has been|is|got) ~1(?:stolen|used|misused)`,
  ],
  // Sellers, callers, loves and bosses that were none.
  [
    'scam',
    `(?:seller|vendor|landlord|merchant|contractor|breeder|dealer|trader|organi[sz]er|agency|travel agent|builder|buyer) (?:has |have |had |then |just |suddenly |simply |now )*(?:vanished|disappeared|blocked me|never existed|(?:is|was) gone(?! (?:for|to|on|until|at|home))|ghosted|ran off|ran away|deleted (?:his|her|the|their) (?:account|profile)|was (?:a )?fake|is (?:a )?fake|took (?:my|the|our) (?:money|deposit)|who never existed)(?! from (?:the|my) (?:list|screen|map|menu))|(?:seller|landlord|shop|company|person|man|woman|buyer|profile|flat|apartment|house|villa|hotel|cottage|room) ${upTo(6)}(?:never existed|does ?n[o']?t (?:even )?exist|did ?n[o']?t exist|do not exist)|turned out (?:to be |they were |he was |she was |it was )?(?:a |an )?(?:fake|counterfeits?|forged|criminals?|scam\\w*|frauds?\\w*|impost[oe]rs?|stolen|con ?m[ae]n|not real|crooks?)`,
  ],
  [
    'scam',
    `(?:impost[oe]rs?|fraudsters?|con ?m[ae]n|swindlers?|crooks) (?:is|are|has|have|was|were|who|took|got|called|pretend\\w*|using|collect\\w*)|(?:collecting|asking for|demanding|taking|soliciting) ~3(?:rent|money|deposits?|donations?|payments?|fees) (?:[\\w',]{1,24} ){0,4}?(?:using|in|under|with) (?:your|my|our) ~2name|(?:bought|is|was|were|are|got|received|sold me|sent me) (?:a |an |me |only )*(?:counterfeits?|knock-?offs?|replicas?|forger(?:y|ies))(?= ?[.,!;]|$| (?:and|so|but))|(?:counterfeit|bogus) (?:goods|items?|products?|money|notes?|bills?|tickets?)|(?:transferred|moved|sent|paid|wired|deposited) ${upTo(9)}(?:safe|secure|holding|secret) account|(?:was|were|got|been|being) (?:tricked|fooled|conned|talked|duped|manipulated|scammed) into (?:giving|sharing|telling|sending|entering|revealing|paying|transferring|buying|investing|signing)|(?:it|this|that) was (?:a|an|all a) (?:\\w+ )?(?:con|scam|hoax|set-?up|swindle)`,
  ],
  [
    'scam',
    `(?:scammed|swindled|defrauded|conned|duped|ripped off|cheated|hustled) ${upTo(2)}(?:through|via|on|over|by|out of|with|after|in) ${upTo(3)}(?:marketplace|seller|buyer|listing|ad|advert|someone|somebody|stranger|caller|man|woman|guy|website|page|link|\\$?\\d[\\d.,]*k?|savings|money|whatsapp|telegram|facebook|instagram|dating)|(?:fell|fallen|falling) (?:victim|prey) to|fell for (?:a |an |the |some )?(?:\\w+ )?(?:fake|bogus|phony|scam|con|job|romance|investment|crypto)|(?:made|had|got|tricked|fooled|talked|convinced|persuaded|pushed) (?:me|him|her|my ~2\\w+) (?:to |into )?~1(?:read|give|giving|tell|telling|share|sharing|send|sending|enter|confirm|reading|buy|buying|transfer|transferring|withdraw) ${upTo(3)}(?:codes?|pins?|otp|passwords?|gift ?cards?|money|savings|bitcoin|card number|crypto)|talked into (?:buying|sending|giving|transferring) ~2(?:gift cards?|money|bitcoin|vouchers|codes?|savings)`,
  ],
  [
    'scam',
    `(?:double|guaranteed|huge|high|daily|monthly|\\d+ ?%|easy) ~2(?:returns?|profits?|gains?|interest|income) ${upTo(12)}(?:lost (?:it|all|everything|my)|is gone|vanished|can'?t withdraw|cannot withdraw|scam\\w*|blocked|never saw|gone)|(?:invest\\w*|crypto|bitcoin|forex|trading) ${upTo(8)}(?:can'?t withdraw|cannot withdraw|won'?t let me withdraw|platform (?:is )?gone|disappeared|vanished|was fake|is fake|lost everything|all gone)|(?:wired|transferred|sent|paid|moved|deposited) ${upTo(8)}(?:and|then|but|now|after that) ~2(?:he|she|they|the \\w+|it|seller|buyer) (?:has |have |just |then )?(?:blocked me|vanished|disappeared|is gone|are gone|never existed|stopped (?:answering|replying|responding)|went silent|deleted)|met (?:online|on (?:tinder|facebook|instagram|whatsapp|a dating \\w+)) ${upTo(12)}(?:money|sent|gone|wired|asked|crypto|invest\\w*|paid)|(?:return\\w*|sends? back|sending back) ~2empty (?:box\\w*|parcels?|packages?)|fake (?:receipts?|claims?|returns|documents?|id|ids|passports?|identit\\w+) ${upTo(4)}(?:refunds?|to (?:get|claim|open|cheat)|for|claims?)`,
  ],
  [
    'scam',
    `(?:emailed|sent|gave|got|received|mailed) (?:us |me |an? |the |our )*~2(?:new|changed|different|updated) (?:bank|account|payment) (?:details|account|number|iban) ${upTo(10)}(?:fake|criminals?|scam\\w*|not (?:them|theirs|him|her|from)|fraud\\w*|never|wrong account|thieves)|(?:invoices?|bills?|debt collectors?|debt letters?|collection letters?|court letters?|loan statements?|reminders?) ${upTo(6)}(?:for|about|over) ${upTo(6)}(?:i|we)(?:'?ve)? (?:have |had )?(?:never|did ?n[o']?t) (?:order|ordered|buy|bought|sign|signed|request\\w*|taken?|took|had|own|owned|open|opened)`,
  ],
  [
    'stolen',
    `(?:falsific|clon|duplic)(?:o|aron|ado|ada|aram|ou) ~1(?:mi|la|el|minha|meu|a|o) ~1(?:firma|tarjeta|assinatura|cartao|identidad|identidade)|me (?:vaciaron|saquearon|vacio|limparam|limpou) ~1(?:la|mi|a|minha) ~1(?:cuenta|tarjeta|conta|cartera|billetera)|(?:hicieron|hizo|fizeram|fez) ~2(?:compras?|retiros?|cargos?|transferencias?|saques?|pix) ~1(?:con|com|en|no|na|do|da|de) (?:mi|meu|minha|la|el|o|a) ~1(?:tarjeta|cuenta|cartao|conta|nombre|nome)|(?:sacaron|contrataron|tramitaron|abrieron|abriram|tiraram|fizeram|pediram|contrataram) ${upTo(4)}(?:a mi nombre|con mi nombre|con mis datos|no meu nome|em meu nome|com meus dados)|no reconozco ~2(?:cargos?|compras?|movimientos?|retiros?|transferencias?|consumos?|cobros?)|nao reconheco ~2(?:compras?|cobrancas?|saques?|transferenc\\w+|lancamentos?|debitos?|pix)|(?:vendedor|vendedora|tienda|loja|empresa|anunciante|site|pagina) ~2(?:desaparecio|sumiu|me bloqueo|me bloqueou|no existe|nao existe|era fals[oa]|se esfumo|nunca existio|nunca existiu)|nao fui eu que (?:fiz|comprei|paguei|saquei|transferi|pedi|contratei)|(?:yo )?no (?:hice|autorice|realice) ~1(?:esa|ese|esta|este|esas|esos|ninguna?|la|el) ~1(?:transferencia|compra|retiro|cargo|pago|prestamo)s?`,
  ],
  [
    'stolen',
    `(?:nag-?withdraw|nagwithdraw|bumili|umorder|nag-?order|kumuha|gumastos|nagbayad|nag-?transfer|may bawas|nabawasan) ${upTo(6)}(?:hindi|di) (?:po |naman )?(?:ako (?:yun|yon|iyon|'yun|ang)|ko (?:ginawa|inutang|binili|alam|kilala))|(?:niloko|inisahan|dinaya|naloko|na-?scam|na-?budol|nabudol|ginantso|tinakbuhan|tinakbo) (?:po )?(?:ako|kami|ang pera|pera|nanay|tatay|ng|yung)|peke(?:ng)? ${upTo(4)}(?:nabili|binili|tickets?|items?|pera|produkto|relo|sapatos|seller|bag)|(?:nawala|naubos|nalimas) ${upTo(3)}(?:laman|pera|balance|ipon) ~1(?:ng|sa|ko) ~2(?:gcash|account|atm|card|maya|bank\\w*|ko|wallet)|ginamit ~3(?:pangalan|card|account|id|gcash) ko ~2(?:para|sa|ng|nang)`,
  ],
  [
    'charge',
    `(?:shows?|lists?|has|says|see|find|found) ${upTo(4)}(?:rides?|purchases?|payments?|charges?|withdrawals?|trips?|flights?|hotels?|transactions?) ${upTo(4)}(?:but |and |while )?i (?:am|was|live|'m|work) (?:in|at|on)|(?:are|were|is|was)(?: not|n'?t) (?:my|our) (?:own )?(?:purchases?|orders?|transactions?|payments?|charges?|withdrawals?|signatures?)|(?:for|on|over|about) an? ~2(?:phone|loan|contract|card|account|car|flat|tv|policy|mortgage|subscription) (?:that )?(?:i|we) never (?:had|owned|opened|signed|took|got|asked)|(?:deuda|divida|prestamo|credito|emprestimo) ${upTo(6)}(?:donde no tengo|que no (?:es mi[oa]|pedi|saque|hice)|que (?:eu )?nao (?:fiz|pedi|e minha)|onde (?:nao|nunca) tenho)|my (?:pin|password|limit) was changed and ${upTo(3)}(?:missing|gone|withdrawn)|(?:tax|benefit|wage) (?:letter|form|bill|notice)s? ${upTo(6)}(?:employer|company|job|earnings|income) ${upTo(6)}i (?:do ?n[o']?t|never|did ?n[o']?t) (?:know|worked?|had|heard)`,
  ],
  [
    'scam',
    `(?:soldier|widower|oil rig|navy|army|doctor abroad|prince|general|marine|engineer on) ${upTo(8)}(?:needed|needs|asked for|wanted|wants|send|sent) ${upTo(2)}(?:money|cash|help|gift cards?|bitcoin)|impersonat\\w+ (?:our|my|the|your|a) ~1(?:ceo|cfo|boss|director|manager|accountant|lawyer|supplier|colleague|son|daughter|landlord|bank|police)|(?:receive|accept|take in) (?:packages|parcels) and (?:send|forward|reship|ship|mail) them|che(?:ck|que)s? ${upTo(5)}bounced ${upTo(5)}(?:difference|back|refund|rest)|(?:bought|purchased|paid for) (?:had |have |has |were |was |are )*(?:all |both )?(?:already )?(?:been )?(?:used|redeemed|claimed|spent) (?:already|by (?:someone|somebody|others)|before)|sold to (?:two|three|four|five|several|many|\\d+) (?:people|buyers|others|families)|(?:paid|hired|sent|transferred|wired|deposit\\w*) ${upTo(9)}(?:not answering|does ?n[o']?t answer|never (?:came|showed|turned up|delivered)|number is (?:dead|off)|unreachable|phone is off|can'?t be reached)|puro cuento|(?:era|foi|fue) (?:puro |un |um |uma |una )*(?:cuento|golpe|estafa|fraude|engano|timo|trambique)|(?:fizeram|abriram|usaram|hicieron|usaron|sacaron|abrieron) ${upTo(4)}(?:meus|mis) (?:dados|datos|documentos)|(?:nagpadala|nagbayad|nag-?down|nagpadeposit|naghulog) ${upTo(5)}(?:na-?block|blinock|naglaho|di na (?:nag-?reply|sumagot|nagparamdam)|hindi na (?:nag-?reply|sumagot|nagparamdam))`,
  ],
] as const
