import { fraudFrames } from './fraud-frames.ts'
import { clauseOf, isAsked, isDenied, isStory, isSupposed } from './stance.ts'
import { defineTopic } from './topic.ts'

/** `charge`: money moved that the customer did not allow. `stolen`: card or identity taken. `scam`: tricked into paying. */
export type FraudKind = 'charge' | 'stolen' | 'scam'

const move =
  '(?:charges?|transactions?|payments?|purchases?|withdrawals?|transfers?|debits?|orders?|deductions?|subscriptions?|direct debits?|loans?|credit applications?|cash advances?|bookings?|bills?|accounts?|withdraws?|checks?|cheques?)'
const card =
  "(?:cards?|credit cards?|debit cards?|bank cards?|gift cards?|wallet|purse|handbag|cheques?|checks?|checkbook|bank account|account number|identity|ssn|social security number|bank details|card details|card number|card info|card information|payment info|passport|id|id card|driver'?s licen[cs]e)"
const didNot =
  "(?:did not|didn'?t|never|do not|don'?t|have not|haven'?t|had not|hadn'?t|didnt|dont|havent|can'?t|cannot)"
const someone =
  '(?:someone|somebody|some one|someone else|somebody else|a stranger|strangers|a thief|thieves|a hacker|hackers|an unknown person|another person|a scammer|scammers|fraudsters?|a fraudster|criminals?|a criminal|some guy|my ex|a third party|some random person|some person|whoever)'

/** Reports of fraud against the customer, in folded English, Spanish, Portuguese and Filipino. */
export const fraudReports = defineTopic<FraudKind>({
  phrases: [
    [
      'charge',
      `(?:unauthori[sz]ed|un-authori[sz]ed|non-authori[sz]ed|fraudulent|fraud[ue]l[ae]nt|unrecogni[sz]ed|suspicious|bogus|not authori[sz]ed|fraud) (?:credit card |card |bank |online |debit |wire |\\w+ |paypal |apple |google )?(?:${move}|card use|use|usage|activity|spending)|(?:unknown|mystery|mysterious|strange|questionable|shady|false|phantom|rogue) (?:credit card |card |bank |online )?(?:charges?|transactions?|payments?|purchases?|withdrawals?|transfers?|debits?|deductions?)`,
    ],
    [
      'charge',
      `(?:${move}|activity|\\$ ?\\d[\\d.,]*|\\d[\\d.,]* (?:dollars|euros|pounds|pesos|reais|usd|eur|php|gbp)) (?:~6)(?:that |which |and )?(?:i|we|my (?:wife|husband|son|daughter|mother|father)) (?:have |for sure |definitely |certainly |absolutely )?${didNot} (?:even |ever |actually |knowingly |personally )?(?:make|made|authori[sz]ed?|recogni[sz]ed?|approved?|placed?|initiated?|do|done|did|consent(?:ed)? to|agreed? to|signed? up for|ordered|purchased?|recall making|remember making|sign up for|apply for|applied for|request|perform)(?! (?:clear|sure|it in time|sense|enough))`,
    ],
    [
      'charge',
      `(?:i|we) ${didNot} (?:even |ever |actually |knowingly |personally )?(?:authori[sz]ed?|make|made|approved?|placed?|initiated?|recogni[sz]ed?|consent(?:ed)? to|perform|performed|sent|send|open|opened|sign for|apply for|applied for|take out) (?:this|that|the|these|those|any|any of (?:this|these|those|the)|such|an?|either|all of these|your|some of (?:the|these|those)|two|three|one of (?:the|these|those|your)|half of these|it(?: was)?) (?:[\\w'.,$-]{1,24} ){0,3}?${move}|(?:i|we) (?:have )?never (?:ever )?(?:made|placed|authori[sz]ed|ordered|did) (?:this|that|these|those|such|any such) (?:\\w+ )?${move}|(?:did not|didn'?t|never) authori[sz]ed? (?:any|this|that|the|these) (?:\\w+ )?(?:payments?|charges?|transactions?|transfers?|withdrawals?|purchases?)|(?:i|we) ${didNot} authori[sz]ed? (?:this|that|it|these|any of (?:this|these|it)|anything|him|her|them|anyone|anybody)`,
    ],
    [
      'charge',
      `(?:charged|billed|debited|taken|took|withdrew|withdrawn|deducted|used|transferred|withdrawing|charging|spent|enrolled|renewed) (?:[\\w'.,$-]{1,24} ){0,8}?without (?:(?:my|our|any|his|her|prior|explicit|express|written|proper) )*(?:permission|consent|authori[sz]ation|knowledge|approval|authority|asking(?: me)?|me (?:knowing|authori[sz]ing|agreeing))`,
    ],
    [
      'stolen',
      `(?:my|our|his|her|mom'?s|mother'?s|wife'?s|husband'?s|father'?s|company|the company'?s?) ~3${card} (?:and ~2${card} )?(?:was|were|has been|have been|is|got|been|had been|just got|must have been|may have been|might have been|are|number was|details were|info was|information was) (?:just |all |also |probably |obviously )*(?:stolen|cloned|skimmed|used by ${someone}|used without|used fraudulently|used (?:in|at|on|to|for) ~5(?:not me|without|never|i didn'?t)|compromised|drained|hacked|duplicated|copied|taken|lost or stolen|lost and|snatched|emptied|maxed out by)`,
    ],
    [
      'stolen',
      `(?:stole|stolen|steal|stealing|cloned|skimmed|swiped|snatched|copied|nicked|got hold of|got a hold of) (?:all )?(?:my|our|his|her|my ~1\\w+'s) ~2(?:${card}|money|savings|points|funds|gift card balance|rewards|miles|balance|pension|salary|crypto|coins|bag|credentials)|stolen (?:credit |debit |bank |gift )?cards?|lost or stolen card|identity (?:theft|thief|was stolen|stolen|fraud)|(?:stole|steal|stealing|stolen) (?:someone'?s|an?) identity|(?:money|funds|\\$?\\d[\\d.,]*(?:k| dollars| euros| pounds| pesos| reais)?|balance|points|credits?|savings|miles|cash|everything) (?:~3)(?:was|were|has been|have been|is|got|are|had been)? ?(?:all )?(?:stolen|drained|siphoned|wiped out|transferred out|emptied)(?: (?:out )?(?:from|of) (?:my|our) ~2\\w+)?`,
    ],
    [
      'stolen',
      `${someone}(?:'s)? (?:has |is |was |had |have |are |keeps |must have |may have |just |been |obviously |clearly |apparently |also |already |in \\w+ |from \\w+ )*(?:used|using|uses|opened|took out|taken out|opening|made|making|bought|ordered|placed|charged|charging|withdrew|withdrawn|spent|spending|buying|stole|stolen|cloned|got hold of|has|applied|transferred|cashed|forged|purchased|racked up|maxed out|emptied|drained|signed up|registered|took|shopping|copied|skimmed) (?:[\\w'.,$-]{1,24} ){0,6}?(?:my|our|his|her|in my|with my|under my|using my|on my|from my) ~2(?:name|${card}|credit|account|info|information|details|money|paypal|signature|savings|balance|identity|points|funds|bank|data)`,
    ],
    [
      'scam',
      `(?:i|we|i'?ve|i'?m|my ~2(?:mother|mom|mum|father|dad|grandmother|grandma|wife|husband|son|daughter|parents|friend|grandfather)|she|he) (?:think |believe |just |have |had |may have |might have |has |am |'?ve |recently |feel like |'m )*(?:was|were|been|got|get|being|am being|am|fell|fallen|became|been) (?:just |recently |badly |totally |nearly |a |the )*(?:scammed(?! by (?:you\\b|your|this company))|defrauded(?! by you)|conned(?! by you)|swindled(?! by you)|tricked into (?:paying|sending|transferring|buying gift)|(?:for )?(?:a |an? \\w+ )?(?:victim|victims) of (?:an? |the )?(?:\\w+ )?(?:fraud|scam|scammers?|identity theft|phishing|con)|(?:for )?an? (?:\\w+ )?scam)`,
    ],
    [
      'scam',
      `victim of (?:an? |the )?(?:\\w+ )?(?:fraud|scam|identity theft|phishing|cybercrime)|(?:report|reporting|reported|suspect|suspected|suspecting|case of|looks like|looks to be|possible|potential|credit card|bank|wire|cheque|check|card|payment|insurance|flagged for|flagged as|due to|because of|account for|commit|committed|committing|experiencing|noticed|there is|there'?s|been|some|it may be|might be|definitely|obviously|clearly|clear|had|have|committing|report about) (?:an? |some |the |possible |credit card |online |possible |suspected |potential |clear |been )*fraud(?! (?:department number|is)|sters?)|fraud (?:on|in|with) (?:my|our)|fraud (?:was |being |been |is )?committed|(?:charges?|transactions?|payments?|purchases?|withdrawals?|orders?) (?:[\\w']{1,24} ){0,5}?(?:is|was|are|were|looks like|must be|may be|might be) (?:a |clearly |definitely |probably )*fraud|fraud (?:claim|alert|case|report|investigat\\w+)|(?:is|was|are|were|looks|seems|appears|be|been) (?:clearly |obviously |definitely |probably |also |completely |100% |likely |a )*fraudulent|(?:sent|send|sending|wired|paid|transferred|gave|lost|lose) (?:[\\w'.,$-]{1,24} ){0,6}?(?:to |by )(?:an? |the |some |this )?(?:\\w+ )?(?:scammers?|fraudsters?|fake (?:seller|store|website|account|page|shop|company)|scam|con artist)|(?:bought|ordered|paid|purchased) (?:[\\w'.,$-]{1,24} ){0,4}?(?:from|on|through) an? (?:fake|fraudulent|scam|bogus) (?:\\w+ )?(?:seller|store|website|site|shop|page|account|listing|company|ad)|counterfeit (?:check|cheque|bill|money|card)s?|account takeover|forged (?:my|his|her) signature|skimm(?:er|ing) (?:device|on|at)|card (?:cloning|skimming|misuse)|misuse of my card`,
    ],
    [
      'charge',
      "(?:that|it|this|those|these|that one) (?:was|were|wasn'?t|was not|is|isn'?t|is not|weren'?t|were not) (?:not |definitely not |certainly not |for sure not )?(?:me|mine|my (?:purchase|order|transaction|charge|payment)|made by me|by me|authori[sz]ed by me)(?=[.!,;\\n]|$| (?:who|that|and|please|because|at all))",
    ],
    [
      'charge',
      `(?:${move}) (?:[\\w'.,$-]{1,24} ){0,8}?(?:aren'?t|isn'?t|are not|is not|weren'?t|wasn'?t|were not|was not) (?:mine|ours|me|my (?:own|charge|order|purchase|transaction)|made by (?:me|us)|from me|authori[sz]ed)|(?:${move}) (?:[\\w'.,$-]{1,24} ){0,6}?(?:know nothing about|no (?:idea|clue|knowledge) (?:about|of|where|what)|can'?t identify|cannot identify|not familiar|can'?t explain|unaware of|don'?t remember making|do not remember making|not aware of)|unfamiliar (?:\\w+ )?(?:charges?|transactions?|purchases?|payments?|withdrawals?)|(?:don'?t|do not|dont) (?:know|recall|remember) (?:this|that|these|those|the|any of these|about this|what this) (?:\\w+ )?(?:charges?|transactions?|purchases?|payments?|withdrawals?|transfers?)`,
    ],
    [
      'charge',
      'never (?:ever )?(?:shopped|bought|ordered|purchased|had an account|opened an account|been a customer|done business|signed up|subscribed|enrolled|agreed|registered|downloaded)(?: \\w+){0,4} (?:with|from|at|on|for|to) (?:you|your|this|that|any|it|the|here)',
    ],
    [
      'scam',
      "(?:it was|was all|it'?s all|turned out to be|turned out it was|ended up being|found out it was|realized it was|realised it was) (?:all )?(?:an? )?(?:\\w+ )?(?:scam|fraud|con)|turned out to be (?:an? )?fake|(?:paid|paying|pay|sent|wired) (?:\\w+ ){0,3}(?:an? |the |this )?(?:fake|fraudulent|bogus|phony|counterfeit) \\w+|(?:account|wallet|savings|card|balance|bank account) (?:was|has been|got|is|were|have been|had been) (?:\\w+ )?(?:drained|emptied|wiped(?: out)?|cleaned out|maxed out|looted)|(?:tricked|fooled|duped|conned|deceived|scammed|swindled|defrauded) by (?:an? |the |some |this |your )?(?:\\w+ )?(?:fake|scammers?|fraud\\w*|callers?|phishing|someone|sellers?|website|person|stranger|man|woman|site|support line|ad|company online)|(?:scammers?|fraudsters?|thieves|thief|con artists?|criminals?) (?:has |have |had |are |is |who |that |just )*(?:got|used|took|stole|called|hacked|emptied|drained|tricked|convinced|bought|withdrew|transferred|opened|made me|got me|made)|(?:it|they|both|everything|the card|the cards) (?:was|were|got|has been|have been|had been|may have been|must have been) (?:lost or )?(?:stolen|cloned|skimmed)",
    ],
    // Spanish.
    [
      'charge',
      '(?:cargo|cobro|compra|transaccion|transferencia|retiro|movimiento|consumo|pago|pedido|prestamo|credito)(?:s|es)? (?:\\w+ ){0,5}?(?:que )?(?:yo )?(?:jamas |nunca )?(?:no (?:reconozco|reconocid[oa]s?|autorice|autorizad[oa]s?|hice|realice|he hecho|autorizamos|solicite|pedi|son mi[oa]s?|es mi[oa]|he autorizado|he realizado|fui yo)|desconocid[oa]s?|fraudulent[oa]s?|sospechos[oa]s?|hice|autorice|sin mi (?:autorizacion|permiso|consentimiento))|(?:yo )?(?:no|nunca|jamas) (?:he )?(?:reconozco|autorice|hice|realice|autorizado|hecho|autorizo) (?:ese|este|esa|esta|el|la|los|las|ningun|ninguna|esos|estos|esas|estas|tal) (?:\\w+ )?(?:cargo|cobro|compra|transaccion|transferencia|retiro|movimiento|consumo|pago|pedido|prestamo|operacion)(?:s|es)?|(?:cobraron|cargaron|descontaron|cobrado|sacaron|retiraron) (?:\\w+ ){0,6}?sin mi (?:autorizacion|permiso|consentimiento)',
    ],
    [
      'stolen',
      '(?:me |nos )?(?:robaron|clonaron|hurtaron|duplicaron) (?:\\w+ )?(?:la|mi|el|mis|las|los) ?(?:tarjetas?|dinero|identidad|cartera|billetera|datos bancarios|credito|ahorros|puntos|cuenta bancaria|bolsa)|(?:usaron|estan usando|usan|uso|utilizaron|usando|ha usado|esta usando|abrieron|sacaron) (?:\\w+ ){0,4}?(?:mi|mis|a mi) (?:tarjeta|identidad|nombre|cuenta|datos|credito)|(?:robo|suplantacion|usurpacion) de (?:mi )?identidad|(?:suplantaron|usurparon) mi identidad|tarjeta (?:\\w+ )?(?:fue |esta |ha sido |me la )?(?:robada|clonada|robaron|clonaron|hackeada)|(?:robada|clonada) mi tarjeta',
    ],
    [
      'scam',
      '(?:me|nos|lo|la|le) (?:han )?(?:estafaron|estafado|defraudaron|timaron|estafo)|(?:fui|fuimos|soy|he sido|somos|fue) (?:estafad[oa]s?|victima|victimas|defraudad[oa])(?: de)?(?: \\w+){0,2}|victima de (?:un |una )?(?:estafa|fraude|phishing)|cai en (?:una|la|un) (?:estafa|fraude|trampa)|(?:reportar|denunciar|sospecho|posible|hay|alerta de|es un|fue un|caso de|un) (?:un |de )?fraude|fraude (?:en|con|a) (?:mi|la)|estafadores',
    ],
    // Portuguese.
    [
      'charge',
      '(?:compra|cobranca|transacao|transacoes|transferencia|saque|pix|pagamento|debito|emprestimo|pedido|lancamento)s? (?:\\w+ ){0,5}?(?:que )?(?:eu )?(?:nao (?:reconheco|reconhecid[oa]s?|autorizei|autorizad[oa]s?|fiz|realizei|foi feit[oa] por mim|fui eu|solicitei|e minha|pedi)|nunca (?:fiz|autorizei)|desconhecid[oa]s?|fraudulent[oa]s?|suspeit[oa]s?|sem (?:a )?minha autorizacao)|(?:eu )?(?:nao|nunca|jamais) (?:reconheco|autorizei|fiz|realizei) (?:essa|esta|esse|este|a|o|nenhuma|nenhum|essas|esses|tal) (?:\\w+ )?(?:compra|cobranca|transacao|transferencia|saque|pix|pagamento|debito|emprestimo|pedido)s?|(?:cobraram|debitaram|descontaram|cobrado|tiraram|sacaram) (?:\\w+ ){0,6}?sem (?:a )?(?:minha|meu) (?:autorizacao|permissao|consentimento)',
    ],
    [
      'stolen',
      '(?:me )?(?:roubaram|clonaram|furtaram|levaram) (?:\\w+ )?(?:o |a |meu |minha |os |meus )+(?:cartao|identidade|dinheiro|carteira|dados|pontos|bolsa|documentos)|cartao (?:\\w+ )?(?:foi |esta )?(?:clonado|roubado|furtado|hackeado)|(?:usaram|estao usando|usou|utilizaram|alguem usou|abriram|fizeram|usando) (?:\\w+ ){0,5}?(?:meu|minha|meus|no meu) (?:cartao|nome|cpf|conta|dados|identidade)|roubo de identidade',
    ],
    [
      'scam',
      '(?:cai|caimos|caiu) (?:em |num |no |na |em um |em uma )*(?:golpe|fraude)|(?:fui|fomos|foi|sou) (?:vitima|vitimas|enganad[oa] por golpista|golpead[oa])(?: de)?(?: um| uma)?(?: \\w+)?|sofri (?:um |uma )?(?:golpe|fraude)|golpe do \\w+|golpistas?|(?:suspeita de|possivel|houve|e uma|alerta de|denunciar|reportar|foi) (?:uma |um )?fraude|fraude (?:no|na|em) (?:meu|minha)',
    ],
    // Filipino.
    [
      'charge',
      '(?:hindi|di) ko (?:po |naman )*(?:in-?authorize|ginawa|inotorisa|na-?authorize|nirequest|inorder|pinahintulutan) (?:po )?(?:ang|yung|itong|ito|yang|ung) (?:\\w+ )?(?:transaction|charge|transaksyon|bayad|kaltas|order|payment|withdrawal|purchase)s?|(?:transaction|charge|transaksyon|kaltas|withdrawal|payment|purchase|bawas|utang|loan)s? (?:\\w+ ){0,4}?na (?:hindi|di) (?:ko|naman|akin|po|ako) ?(?:po |naman )?(?:ginawa|akin|in-?authorize|alam|ang gumawa|kilala|ko)?|(?:kinaltasan|nabawasan|binawasan|nag-?deduct) (?:\\w+ ){0,5}?(?:nang )?(?:walang|hindi ko) (?:pahintulot|alam|paalam)',
    ],
    [
      'stolen',
      '(?:bumili|umorder|nag-?order|nag-?withdraw|nagbayad) (?:\\w+ ){0,3}gamit (?:ang|yung) (?:\\w+ )?(?:card|account|pangalan|gcash|atm) ko|(?:may )?(?:gumamit|ginamit|gumagamit|ginagamit) (?:po )?(?:ng |ang |yung |sa )?(?:card|account|pangalan|credit card|id|atm|gcash|identity) ko|(?:ninakaw|nanakaw|nakuha) (?:po )?(?:ang|yung|ung) (?:aking )?(?:\\w+ )?(?:card|pera|identity|wallet|credit card|atm|pitaka)|ninakawan (?:po )?(?:ako|kami) ng (?:card|wallet|pera|pitaka)|nawala (?:po )?(?:ang|yung|ung|lahat ng) (?:\\w+ )?pera ko (?:sa|mula)',
    ],
    [
      'scam',
      '(?:na-?scam|nascam|na-?budol|nabudol|na-?fraud|na-?estafa|nabiktima|naloko|na-?dupe) (?:po )?(?:ako|kami|siya|ang|yung|ng)|biktima (?:po )?(?:ako )?ng (?:scam|fraud|budol|scammer)|niloko (?:po )?ako ng (?:scammer|seller|nagbebenta)',
    ],
    ...fraudFrames,
  ],
  means({ kind, lead, tail, words, folded }) {
    if (isSupposed(lead) || isStory(lead)) return false
    if (/\b(?:it|that|this) was (?:actually |really )?me\b|\byes,? (?:it|that) (?:was|is) (?:me|mine)\b/.test(tail))
      return false
    if (isDenied(lead) && !/^(?:i|we|hindi|di|no|nao|nunca|jamas|that|it|this|those|these)\b/.test(words)) return false
    if (isAsked(lead, tail) && !/\b(?:my|our|mi|meu|minha|ko|i (?:did|never|do|have))\b/.test(`${words}${tail}`))
      return false
    if (
      /\b(?:you|you guys|you people|u|your company|this company|ustedes|voces|kayo) (?:have |just |all |are |literally |basically )*$/.test(
        clauseOf(lead),
      ) &&
      kind !== 'charge'
    )
      return false
    if (kind === 'charge' && /^(?:that|it|this|those|these)\b/.test(words)) {
      return (
        /\b(?:charge[ds]?|card|order(?:ed)?|purchase[ds]?|bought|transaction|payment|account|withdr\w+|spent)\b/.test(
          lead.length > 1 ? folded.slice(0, 4_000) : folded.slice(0, 4_000),
        ) &&
        /\b(?:someone|somebody|unknown|never (?:bought|ordered|been)|stolen|hack\w*|fraud\w*|unauthori[sz]ed|not me)\b/.test(
          folded.slice(0, 4_000),
        )
      )
    }
    if (/^(?:it|they|both|everything)\b/.test(words) && /\b(?:stolen|cloned|skimmed)$/.test(words))
      return /\b(?:card|wallet|purse|identity|cheque|checkbook|money|ssn|passport)s?\b/.test(folded.slice(0, 4_000))
    if (/^never\b/.test(words))
      return (
        /\b(?:charge[ds]?|billed|billing|debit\w*|purchase|statement|payments?|deducted|taken|withdr\w+|bank|card)\b/.test(
          folded.slice(0, 4_000),
        ) &&
        /\b(?:charge[ds]?|billed|billing|debit\w*|statement|deducted|withdr\w+|flagged|taking|took|purchase (?:on|at|from))\b/.test(
          folded.slice(0, 4_000),
        )
      )
    if (/\bscam|fraud|fake|con$/.test(words) && /^(?:it|was|turned|ended|found|reali)/.test(words))
      return !/\b(?:thought|but (?:it )?(?:arrived|works))\b/.test(`${lead} ${tail}`)
    if (/^ ?(?:a tiempo|todavia|aun|ainda|a tempo|pa\b|en fecha|no prazo)/.test(tail)) return false
    // Not done yet is not done by somebody else.
    if (
      /^(?:i|we)\b/.test(words) &&
      /^ ?(?:\w+ ){0,2}(?:yet|until|because|in time|on time|through|so far|anymore|again)\b/.test(tail)
    )
      return false
    if (
      /^(?:i|we) (?:haven'?t|have not|hadn'?t|had not|don'?t|do not|can'?t|cannot|dont|havent)\b/.test(words) &&
      !/\b(?:authori[sz]|recogni[sz]|consent|approved?)/.test(words)
    )
      return false
    return !/^ ?(?:policy|policies|prevention|protection|insurance|training|detection|awareness|filter)\b/.test(tail)
  },
})
