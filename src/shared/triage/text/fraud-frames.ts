/** Frames in which customers tell of fraud without its name: who did what with whose money. In folded text. */
const payment =
  '(?:charges?|payments?|transactions?|withdrawals?|purchases?|transfers?|debits?|orders?|loans?|bills?|cards?|subscriptions?|checks?|cheques?|deductions?)'
const credit =
  '(?:loans?|credit cards?|lines? of credit|credit|(?:bank )?accounts?|contracts?|phone lines?|mortgages?|policy|policies)'
const ours = "(?:my|our|his|her|their|mom'?s|mum'?s|dad'?s)"
const person =
  '(?:someone|somebody|an? (?:man|woman|guy|girl|person|stranger|caller|lady|buyer|seller|landlord)|people|him|her|them)'

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
    `(?:pretend(?:ing|ed)?|posing|posed|claim(?:ing|ed)?|impersonat(?:ing|ed)|acting) (?:to be |as |being )?(?:from |a |an |the |my |your )*~4(?:bank|police|irs|tax office|amazon|microsoft|apple|support|fraud (?:team|department)|paypal|customer service|boss|boyfriend|son|daughter|grandson) ~10(?:transfer\\w*|sen[dt]|paid|pay|money|gift cards?|savings|account|wire\\w*)|(?:talked|tricked|conned|fooled|lured|manipulated|persuaded|convinced|scared|duped) (?:me|him|her|us|my ~2\\w+) (?:into|to) (?:transfer|send|wir|invest|buying gift|giving (?:him|her|them|my))\\w*`,
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
    '(?:diciendo|haciendose pasar|fingiendo|se hizo pasar|se hicieron pasar|decian|que decia|dijeron) ~3(?:eran?|por|ser|son) ~3(?:banco|soporte|policia|ejecutivo|asesor) ~12(?:dinero|codigo|transfer\\w*|deposit\\w*|cuenta|clave|tarjeta)|(?:deposite|transferi|pague|mande|depositamos) ~8(?:desaparecio|me bloqueo|nunca existio|no existe|era falso|era falsa|era estafa)',
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
    `${payment} ~5(?:is|are|was|were) not (?:one )?(?:of )?(?:mine|ours)|(?:cards?|accounts?|loans?|orders?|lines) ~2(?:that |which )?(?:aren'?t|isn'?t|are not|is not|weren'?t|wasn'?t) (?:mine|ours)(?= ?[.,!;]|$)|${payment} ~6(?:city|country|state|place|shop|store|town) (?:i|we) (?:haven'?t|have not|had ?n[o']?t|didn'?t) (?:even )?(?:been|visited|used)?|${payment} ~4on (?:my|our) ~2(?:card|account|statement) ~10(?:don'?t even|never|wasn'?t me|no idea|know nothing|how that)|(?:phone plan|plan|contract|loan|card|insurance|subscription|debt) ~3(?:that )?(?:i|we) never (?:signed|took|applied|opened|agreed|asked)`,
  ],
  [
    'stolen',
    `(?:someone|somebody|some ?one)(?:'s|s| has| is| had)? (?:been )?(?:ordering|buying|shopping|charging|using|spending|paying|withdrawing|claiming|claimed|filed) (?:[\\w',]{1,24} ){0,9}?(?:my|our) ~1(?:card|visa|mastercard|amex|account|name|credit|money|paypal|identity)|claimed by (?:someone|somebody) else in (?:my|our|his|her) name|(?:\\$?\\d[\\d.,]*k?|money|savings|cash) (?:dollars |euros |pounds |bucks |pesos )?(?:is|are|was|were) (?:gone|missing),? ~3(?:i|we) (?:didn'?t|did not|never|haven'?t)|emptied (?:my|our|his|her|their) ~1(?:savings|account|bank account|accounts|wallet|card)`,
  ],
  [
    'scam',
    `(?:been|was|got) had by (?:a|an|some|this)|(?:fell|fallen|fall|falling) for (?:a|an|one of|that|this|it|the|some) ~6(?:scams?|sms|texts?|trick|calls?|e-?mails?|links?|con|fraud|messages?|took|paid|lost|sent)|(?:was|were|is|being|it'?s) a (?:crook|con ?man|con artist|fraudster|swindler|scammer|impostor|imposter)|fake (?:payment|ticket|seller|buyer|shop|store|invoice|escrow|courier|landlord|listing|bank|transfer)\\w* ~6(?:gone|confirmation|money|sent|paid|took|lost|seller)|(?:compre|pague|deposite|transferi|comprei|paguei) ~3(?:en|a|em|para|num|numa|no) (?:una |un |uma |um )?(?:pagina|tienda|cuenta|vendedor|sitio|site|loja|perfil|anuncio)? ?(?:fals[oa]|fake|fraudulent[oa])`,
  ],
] as const
