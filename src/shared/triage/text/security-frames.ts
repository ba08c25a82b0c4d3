/** Frames in which customers tell of break-ins, leaks and tricks without their names. In folded text. */
const detail =
  '(?:e-?mail(?: address)?|phone(?: number)?|mobile(?: number)?|number|password|pass ?code|pin|address|recovery (?:e-?mail|mail|number)|security questions?|username|login|profile|details|2fa|two[- ]factor)'
const stranger =
  '(?:someone|somebody|a stranger|strangers|some (?:guy|person|one|stranger)|an? (?:unknown|random) (?:person|user|guy)|people|they|he|she|my ex)'
const other =
  "(?:(?:an?other|some other|a different|the wrong|somebody else'?s|someone else'?s|some stranger'?s|other) (?:people'?s?|persons?'?s?|customers?'?s?|users?'?s?|compan(?:y|ies)'?s?|clients?'?s?|patients?'?s?|members?'?s?|man'?s|woman'?s|guy'?s)|somebody else'?s|someone else'?s|somebody elses|someone elses|a stranger'?s|strangers')"
const data =
  '(?:names?|address(?:es)?|orders?|invoices?|data|details|info|information|statements?|bills?|messages?|chats?|photos?|documents?|records?|files?|numbers?|accounts?|profiles?|history|payments?|bank details|card details|test results|results|transactions?|tickets?|contracts?|e-?mails?)'

/** Up to so many words, with commas and hyphens among them. */
const upTo = (words: number): string => `(?:[\\w',-]{1,24} ){0,${words}}?`

export const securityFrames = [
  [
    'takeover',
    `(?:my|our) ~4${detail} ~4(?:was|were|got|has been|have been|is|had been) (?:\\w+ )?(?:changed|replaced|altered|reset|swapped|removed|updated|switched) ~6(?:i (?:did ?n[o']?t|didn'?t|never|had nothing)|not by me|without (?:me|my)|wasn'?t me|(?:do|did) not know|don'?t know)|${stranger} (?:has |have |had |just |must have )*(?:put|added|set|changed|registered|linked|connected|replaced|removed|reset|updated|switched) ~2(?:a|an|the|my|our|their|his|her) ~2(?:new )?(?:${detail}|device|card|phone|bank account) ~2(?:on|to|in|into|from|of) (?:my|our) ~2(?:account|profile|login|settings)?`,
  ],
  [
    'takeover',
    `(?:devices?|phones?|computers?|laptops?|sessions?|logins?|sign[- ]ins?|user|member|email|number|address|people|locations?) ~6(?:account|profile|workspace|log|history|list) ~3(?:that |which |who )?(?:isn'?t|is not|aren'?t|are not|isnt|arent|wasn'?t|was not) (?:mine|ours|me|us|familiar)|(?:devices?|sessions?|logins?|sign[- ]ins?|activity|locations?) ~5(?:i|we) (?:do not|don'?t|dont|didn'?t|did not|never) (?:recogni[sz]e|know|do|did|own|used?|make|made|add|added)`,
  ],
  [
    'takeover',
    `(?:recovery|reset|verification|backup|confirmation) (?:e-?mail|mail|number|link|address|phone) ~5(?:goes|is|was|sent|belongs|points|changed) ~4(?:i (?:do not|don'?t|dont) (?:know|recogni[sz]e|own)|isn'?t mine|not mine|strange|unknown|stranger\\w*|somebody|someone)|(?:messages?|e-?mails?|spam|posts?|dms?|texts?|invites?|links?|reviews?) ~6(?:from my (?:account|profile|email|page)|i (?:did ?n[o']?t|didn'?t|never|did not|have not|haven'?t) (?:write|wrote|written|send|sent|post|posted))|my (?:account|profile|page) (?:is|was|has been|keeps|started|starts|has) (?:\\w+ )?(?:send(?:ing)?|post(?:ing)?|messag(?:ing)?|spam(?:ming)?|sent|posted) (?:[\\w',-]{1,24} ){0,10}?(?:i (?:didn'?t|did not|never|haven'?t)|by itself|on its own|without me|not me|spam|strange|weird)`,
  ],
  [
    'takeover',
    '(?:ex|former|old|previous|fired|dismissed|ex-) ?-?(?:employees?|staff|workers?|colleagues?|members?|contractors?|admins?|husband|wife|boyfriend|girlfriend|partner|roommate) ~2(?:can |could |still |has |have |is |keeps )+~2(?:access\\w*|log(?:s|ging)? ?in\\w*|get(?:s|ting)? in\\w*|logged in|read\\w*|see\\w*|us(?:e|es|ing)) ~3(?:my|our|the|to|into)|my ex ~2(?:can |could |still |has |have |is |keeps )+~2(?:access\\w*|log(?:s|ging)? ?in\\w*|get(?:s|ting)? into|logged|read\\w*|see\\w*) ~3(?:my|our|account)|hackers? (?:has |have |just |are |is |now )*(?:got|get|getting|broke|broken|in|into|took|taken|control\\w*|locked|encrypted|stole|has|have|inside|demand\\w*)',
  ],
  [
    'leak',
    `(?:see|seeing|saw|seen|view|viewing|viewed|access|accessing|open|read|reading|download|downloaded|look at|find|found|shows?|showing|showed|shown|got|get|getting|received|receive|sent|send|sending|gave|given|giving|told|telling|read out|display(?:s|ed|ing)?|list(?:s|ed)?|contains?|contained|includes?|included) (?:me |us |out |you |up |in |the |all |just )*~4${other} ~1${data}|(?:see|seeing|saw|seen|view|access|open|read|download|shows?|showing|got|received|sent|gave|told) ~3${data} (?:of|from|for|about|belonging to|that belongs? to) (?:an?other|other|some other|someone|somebody|a different|the wrong|strangers?|complete strangers?|random) ?(?:else|people|customers?|users?|companies|company|clients?|persons?|patients?|members?)?`,
  ],
  [
    'leak',
    '(?:my|our|all my|all our) ~3(?:passwords?|data|details|info|information|e-?mails?|address|number|records|photos) (?:\\w+ ){0,3}?(?:in|on|part of|from|after|by) (?:the|a|your|that) ~1(?:leak|breach|dark ?web|dump|hack|data breach|pastebin)|(?:show|shows|showing|appear|appears|ended|turned|sold|found|up|are|is|now) ~3(?:on|in) the dark ?web',
  ],
  [
    'phishing',
    '(?:clicked|opened|followed|tapped|pressed) ~2(?:on )?(?:the|a|that|this|your) ~2(?:link|attachment|url|file) (?:[\\w,-]{1,24} ){0,12}?(?:typed|entered|gave|put in|filled|submitted|password|pin|details|card|code|login|installed|weird|strange|fake|suspicious|now)|(?:gave|given|told|shared|sent|typed|entered|read) (?:him |her |them |out |in |someone |the caller |a caller )?(?:my|our|the) ~2(?:pin|otp|password|passcode|one[- ]time (?:code|password)|verification code|security code|login|cvv|code) ~2(?:to|on|in|into|over|and now|by) ~3(?:caller|phone|someone|somebody|stranger|him|her|them|fake|page|website|link|site|guy|man|woman|they|scam\\w*)|(?:anydesk|teamviewer|remote (?:access|control|desktop)) (?:[\\w,-]{1,24} ){0,12}?(?:mouse|install|money|control|computer|screen|call(?:er|ed)?|access)|(?:install|download|installed|downloaded|installing) (?:anydesk|teamviewer|a remote|some remote)|mouse ~2(?:moves?|moving|moved) (?:on its own|by itself|itself|alone)',
  ],
  [
    'takeover',
    'sim(?: card)? ~4(?:stopped|dead|died|lost|swapped|cloned|no signal|deactivated|hijacked) ~8(?:account|reset|password|code|bank|hack\\w*|someone|email)|(?:locked|kicked|logged|thrown|booted) (?:me |us )?out ~8(?:someone|somebody|changed|hack\\w*|not mine|stranger)|(?:web ?cam|camera|baby monitor|doorbell) ~6(?:a (?:stranger|man|voice)|someone|somebody|moves? by itself|hacked|talk(?:ing|ed|s) to|watch(?:ing|ed|es)) ~3(?:me|us|baby|my|through|kids?)?',
  ],
  [
    'phishing',
    '(?:nag-?text|nagtext|nag-?email|tumawag|nag-?message|nagmessage|may tumawag|may nagtext) ~4(?:kunwari|nagpapanggap|nagpakilala|taga|galing) ~6(?:otp|pin|password|code|detalye|card|link|account)|(?:ibinigay|binigay|nabigay|naibigay|na-?click|naclick|pinindot) ~3(?:ko )?~2(?:otp|pin|password|code|link)',
  ],
  [
    'takeover',
    '(?:cambiaron|han cambiado|modificaron|cambio alguien|alguien cambio) ~3(?:mi|el|la|mis) ~1(?:correo|contrasena|clave|numero|telefono|datos|direccion)|(?:hay|aparece|veo|aparecen) ~3(?:dispositivos?|sesion|sesiones|inicio de sesion|acceso) ~4(?:no (?:es|son) mi[oa]s?|no reconozco|desconocid[oa]s?)|(?:mudaram|trocaram|alteraram|alguem mudou|alguem trocou) ~2(?:meu|minha|o meu|a minha|a|o) ~1(?:e-?mail|senha|telefone|numero|dados)|(?:tem|ha|aparece|vejo) ~3(?:aparelho|dispositivo|acesso|sessao|login)s? ~4(?:nao (?:e|sao) meus?|nao reconheco|desconhecid[oa]s?|que nao fui eu)|(?:pinalitan|napalitan|binago) ~4(?:email|password|number|numero|pin) ~1(?:ko|ng account)',
  ],
  [
    'takeover',
    `(?:login|log-?in|sign-?in|access) (?:alert|notification|warning|notice|attempt)s? ~4(?:not me|wasn'?t me|definitely not|isn'?t me|never|don'?t know|i am not|i'?m not|strange|unknown)|(?:orders?|purchases?|bookings?|trips?|rides?) (?:on|in|under) my account ~3(?:i (?:never|didn'?t|did not)|not mine|that aren'?t)|(?:employees?|staff|colleagues?|contractors?|admins?|member) who (?:has |had )?(?:left|quit|resigned|was fired|got fired|went) ~5(?:still|keeps|is|has|can)|(?:inicio|iniciaron|iniciado|entro|entraron|abrieron) ~1(?:sesion|acceso)? ?(?:desde|en) (?:otro|otra|un) (?:pais|ciudad|dispositivo|lugar|celular)|(?:iba|napalitan|nabago|nag-?iba) (?:na )?(?:ang |yung )?(?:email|number|password|numero|pangalan) ~2(?:sa|ng|ko) ~1account`,
  ],
  [
    'leak',
    `(?:logged|signed) (?:me )?in as (?:someone|somebody|an?other|a different|a stranger|a person)|(?:e-?mailed|sent|mailed|posted|faxed|forwarded|gave|disclosed|shared) (?:out )?(?:my|our) ~3(?:results|data|records|details|statement|invoice|documents?|information|file|files|payslip|contract|report) to (?:the wrong|some(?:one|body) else|an?other|a stranger|everyone|my (?:ex|neighbou?r|boss))|(?:api key|access key|secret|credentials?|passwords?|token|private key|database)s? (?:was|were|is|are|got|has been|have been) (?:\\w+ )?(?:posted|leaked|published|committed|exposed|pushed|public|visible|uploaded)|(?:recipients?|customers?|addresses|e-?mails?) ~3(?:in|on) (?:the )?(?:cc|to field)|(?:see|seeing) (?:all |the |\\d+ )+(?:e-?mail )?addresses|(?:left|lost|forgot) (?:my|the|our) ~2(?:laptop|phone|usb stick|usb drive|hard drive|notebook|badge|key ?card|tablet) ~2(?:with (?:access|customer|all|client|company|data|patient)|containing|that has)`,
  ],
  [
    'phishing',
    `fake (?:version|copy|clone|page) of (?:your|the) ~1(?:site|website|app|page|shop|login)|(?:stole|stolen|harvested|grabbed|took|got) (?:my|our) (?:login|logins|password|passwords|credentials)`,
  ],
  // Those who know a password, read along, move what is in an account.
  [
    'takeover',
    `(?:my ex|ex[- ]?(?:husband|wife|boyfriend|girlfriend|partner)|stalker|someone|somebody|a stranger|an? (?:old|former) (?:colleague|employee|friend|flatmate|roommate)|(?:roommate|flatmate|neighbou?r|co-?worker|hacker|thief|scammer)s?) ${upTo(3)}(?:knows?|has|got|gets?|guessed|found|stole|figured out|reads?|reading|watch(?:es|ing)|spy(?:ing)?|tracks?|tracking|monitors?|sees?|follows?|logs?) ${upTo(3)}(?:my|our) ~2(?:passwords?|pin|pass ?code|login|credentials|messages|e-?mails?|chats?|location|cloud|account|accounts|photos|calls|cameras?)|(?:messages?|points|credits?|miles|photos|files|contacts|posts?|ads|coins|items|skins) (?:\\w+ )?(?:were|was|have been|has been|got|are|is being|are being) ~1(?:moved|transferred|deleted|sent|posted|stolen|wiped|traded|sold|downloaded) ${upTo(6)}(?:i (?:do ?n[o']?t|did ?n[o']?t|never)|not (?:by )?me|without (?:me|my)|stranger\\w*|someone|somebody|unknown|another account|my account)`,
  ],
  [
    'takeover',
    `(?:my|our) ~1(?:account|profile|page|e-?mail|number) (?:was|is|has been|is being|got) (?:used|abused|misused|taken over|stolen|hijacked|accessed|opened) (?:to (?:post|send|buy|order|spam|message|advertise|write|scam|book)|by (?:someone|somebody|a stranger|others|strangers|hackers?|an? \\w+)|from (?:another|a different|abroad|\\w+ where)|without|while i)|(?:login|log-?in|sign-?in|access|session|logged in|activity|connection)s? ${upTo(5)}(?:from|in) ${upTo(4)}(?:i (?:live|was|am|have never|'?ve never|never)|i'?m in|i'?ve never|and i|not me|wasn'?t me|isn'?t me|where i)|(?:resets?|resetting|changed|changes|changing) my (?:password|pin|e-?mail|number) ~2(?:twice|again|without|every|last night|this morning|overnight|three times)|(?:badge|key ?card|key|fob|login|account|credentials) of ~2(?:fired|former|dismissed|ex|departed|sacked|left) ${upTo(4)}(?:still|opens?|works?|active|logs?)|(?:gets?|got|getting|logs?|hacks?|hacked|broke|breaks) (?:back )?(?:into|in to) my ~1(?:cloud|icloud|account|e-?mail|phone|whatsapp|camera|router|wifi|laptop|computer|instagram|facebook|google)`,
  ],
  [
    'leak',
    `(?:people|anyone|anybody|everybody|everyone|others|strangers|visitors|outsiders|the whole (?:internet|company|world)|google|all users|any user) (?:with (?:the|a) ~1(?:link|url|login) |who (?:has|knows|guesses) the ~1(?:link|url) )?(?:can|could|is able to|are able to|was able to) (?:\\w+ )?(?:see|open|read|download|access|view|get|guess|find|edit|browse) ${upTo(4)}(?:private|patients?|customers?'?|other|confidential|personal|medical|salary|salaries|invoices|payroll|records|passports?|contracts|documents|everyone'?s|my (?:photos|address|messages|data|number|files|orders|card)) ?${upTo(3)}(?:photos?|files?|data|records|without|documents?|details|information)?(?! reviews)|(?:anyone|anybody|everyone|everybody)'?s (?:data|orders|invoices|details|records|account|files|address\\w*)`,
  ],
  [
    'leak',
    `(?:found|discovered|spotted|noticed|report|reporting|there is|there'?s|exploit\\w*) (?:an? |the |this )?(?:\\w+ )?(?:hole|flaw|exploit|vulnerabilit\\w+|weakness|backdoor|injection|xss|bug|loophole) ${upTo(9)}(?:data|anyone'?s?|other (?:users?|customers?)|accounts?|passwords?|security|login|bypass\\w*|url|admin|inject\\w*|unauthenticated|private)|(?:that'?s|is|this is|it'?s|as|that is) a (?:\\w+ )?(?:vulnerability|security (?:hole|flaw|bug|issue|risk|problem|breach))|(?:reset|magic|invite|login|download) links? ${upTo(3)}(?:works?|valid|usable|active) ~2(?:after|twice|again|for anyone|forever|for anybody)`,
  ],
  [
    'leak',
    `(?:laptop|usb|hard drive|hard disk|phone|tablet|backup|server|disk|binder|folder|notebook|ipad|computer) (?:\\w+ )?(?:with|containing|holding|full of) ${upTo(5)}(?:records?|data|files|details|documents|clients?'?|customers?'?|patients?'?|passwords|contracts) ${upTo(4)}(?:stolen|taken|lost|missing|gone|snatched|left)|(?:e-?mailed|sent|mailed|posted|forwarded|uploaded|shared|published|leaked|gave) ${upTo(3)}(?:customer|client|patient|member|employee|staff|salary|salaries|payroll|user|mailing|student) (?:list|data\\w*|records|details|files|spreadsheet|information) ${upTo(3)}(?:to|with|on|in|online|public\\w*) (?:the wrong|an? ~1(?:outside|other|wrong|different|public|competitor|stranger)|everyone|all|a competitor|the whole|public|github|google|the internet|another)|(?:database|customer data|user data|records|credentials) (?:was|were|is|are|has been|have been|got) ~2(?:dumped|for sale|sold|stolen|scraped|exfiltrated|copied|ransomed|encrypted|leaked)|(?:contains?|has|had|with|shows?|showed|listing|lists|included?) ${upTo(3)}(?:another|some other|other|a different|an other) ~1(?:family|person|customer|patient|man|woman|user|client|guest|household|tenant|student|people|company)'?s? ~1(?:details|data|name|address|bill|account|card number|number|medical|results|bank|information|statement)|(?:chats?|messages?|photos|e-?mails|orders|names|contacts) (?:of|from|with) (?:people|men|women|strangers|persons|someone) ~1(?:we|i|that we|that i|who we|whom we) (?:do|does|did)(?: not|n'?t) know|(?:card numbers?|phone numbers?|bank details|address|name|results|data) of (?:some |an? )?(?:other|another|different) (?:man|woman|guy|lady|family|person)`,
  ],
  [
    'phishing',
    `(?:call|caller|e-?mail|text|sms|message|whatsapp|letter|someone|somebody|man|woman|guy|page|site|profile) ${upTo(6)}(?:using|with|under|in|bearing|has|had|uses) (?:your|ur) (?:company'?s? |bank'?s? )?(?:logo|name|brand|letterhead) ?${upTo(6)}(?:asking|asked|ask|asks|wants?|wanted|demand\\w*|pin|password|otp|code|card|cvv|money|login|click)|(?:asked|asks|asking|wants?|wanted|demand\\w*) ${upTo(4)}(?:pin|otp|cvv|full card number|one[- ]time (?:code|password)|verification code|seed phrase|online banking password) ${upTo(4)}(?:by|on|over|in|through|via) (?:the )?(?:phone|whatsapp|text|sms|telegram|e-?mail|someone|somebody|a caller|a message)|(?:call|called|calls|rang|phoned|caller) ${upTo(6)}(?:install|download|share) ~2(?:teamviewer|anydesk|remote|screen)|(?:my|our) (?:computer|pc|laptop|files?|screen|server|phone) ${upTo(5)}(?:wants|demands|asks|asking|demanding) ~2(?:bitcoin|ransom|crypto|money|payment)`,
  ],
  [
    'malware',
    `(?:set off|triggered|triggers|tripped|trips|alarm\\w*|flagged by|blocked by|caught by|quarantined by|detected by) ~1(?:my|our|the) ~2(?:anti-?virus|virus scanner|defender|norton|mcafee|avast|kaspersky|security software|firewall)|(?:files|computers?|servers?|documents|data|everything) (?:are|is|were|was|got|have been|has been) (?:\\w+ )?encrypted (?:by|and|with|since|overnight|they)`,
  ],
  [
    'takeover',
    `(?:may|merong|may roong) ~2(?:naka-?log ?in|naka-?access|nakapasok|nag-?log ?in|gumagamit|nagpalit|nagbago|nakabukas|pumapasok|nag-?access|nag-?open) ${upTo(5)}(?:account|password|email|gcash|profile|fb|facebook)|(?:nag-?text|nagtext|tumawag|tumatawag|nag-?email|nag-?message|nagchat|nag-?chat) ${upTo(4)}(?:kunwari|nagpapanggap|nagpakilala|pekeng|peke|scam)|(?:link|text|email|tawag|message) ${upTo(3)}(?:kunwari|nagpapanggap|pekeng|peke)|(?:kunwari|nagpapanggap) ~2(?:galing|taga|kayo|bangko|staff|agent)|nakikita ko ${upTo(7)}ng (?:ibang|iba)`,
  ],
  [
    'takeover',
    `(?:cambiaron|cambio|modificaron|quitaron) ~1(?:mi|el|la|mis) ~3(?:correo|contrasena|clave|numero|telefono|datos) ~4(?:sin (?:mi|que)|no fui yo|yo no)|(?:haciendose|hacen|hizo|hicieron|hace) pasar por (?:ustedes|su|el banco|soporte|la empresa)|(?:perdi|olvide|deje) (?:el|mi) (?:telefono|celular|movil) ~2con (?:la|mi|su) ~2(?:app|aplicacion|sesion|cuenta|banca)|(?:alguem|alguien) (?:acessou|entrou|accedio|ingreso|esta usando|ta usando|esta dentro)|(?:meus|nossos|mis) (?:dados|datos) (?:vazaram|foram vazados|se filtraron|fueron filtrados)|(?:consigo ver|estou vendo|vejo|aparece|aparecem|veo|puedo ver) ~3(?:boleto|pedidos?|dados|datos|fatura|factura|conta|cuenta|endereco|nome|nombre|recibo)s? d[eoa]s? (?:um |uma |un |una )?(?:outr[oa]s?|otr[oa]s?)`,
  ],
  [
    'leak',
    `(?:previous|former|last|old) (?:owner|user|tenant|customer|guest|renter)'?s? ~2(?:photos?|data|accounts?|messages|files|cards?|details|profile|e-?mails?|contacts)|(?:all|every|other) (?:the )?(?:recipients?|addresses|e-?mails|customers' (?:addresses|e-?mails)) (?:are |were |was |is |in )*(?:visible|shown|exposed|in cc|in the cc|readable|in the to)|(?:left|lost|forgot|dropped) (?:my|our|the) (?:company|work|office|business|corporate) (?:laptop|phone|tablet|usb|notebook|ipad|badge)|(?:read|shouted|announced|discussed|told|repeated) (?:out )?my ~1(?:diagnosis|results|balance|debt|salary|condition|medical \\w+|account number|pin) ${upTo(3)}(?:out loud|loud|in front|to (?:the|everyone|my|another)|aloud)`,
  ],
  [
    'takeover',
    `(?:old|former|ex|previous|fired|past) ?-?(?:intern|employee|contractor|developer|admin|agency|colleague|assistant|cleaner|tenant|partner|flatmate)s? ~1still (?:has|have|knows?|uses?|can|gets?|logs?|sees?)|(?:two[- ]factor|2fa|mfa|two[- ]step) ~3(?:was|got|has been|were) (?:\\w+ )?(?:switched|turned|disabled|removed|deactivated) ?(?:off)? ${upTo(7)}(?:not me|wasn'?t me|was not me|without|by someone|i did ?n[o']?t)|(?:neighbou?r|stranger|ex|someone|somebody|guest|tenant) ~1(?:can|could|is able to|keeps) ~1(?:open|opening|unlock\\w*|see|control\\w*|turn\\w* on|access\\w*|watch\\w*|hear) my ~1(?:smart|lock|door|camera|doorbell|heating|lights|alarm|car|house|baby)|(?:my|our) ${upTo(2)}(?:e-?mail|account|mailbox|profile|number|whatsapp) (?:is |was |keeps |has been )*(?:sending|sent|writing|messaging|posting|mailing) ${upTo(7)}(?:else'?s|fake|scam|spam|strange|weird|iban|links?|by itself|on its own|different)|failed (?:logins?|sign-?ins?|attempts?) ${upTo(3)}(?:and )?(?:then )?~1(?:a |one )?successful|thief wants|(?:se metieron|se metio|entraron|entrou alguem|se meteu|ingresaron) (?:a|en|no|na|ao|al) (?:mi|meu|minha|mis) ~1(?:correo|cuenta|instagram|facebook|whatsapp|e-?mail|conta|perfil|celular|gmail)|(?:iba|napalitan) na (?:daw |raw |po |yata )*(?:ang|yung) (?:email|number|password|pangalan)`,
  ],
  [
    'phishing',
    `(?:goes|leads|links|points|redirects|sends|takes) (?:me |you |us )?to (?:an? )?(?:strange|weird|odd|different|foreign|unknown|suspicious|shady) (?:domain|site|address|url|website|page|link)|(?:link|enlace|mensaje|mensagem|sms) (?:muy |bem |medio )?(?:rar[oa]|extran[oa]|estranh[oa]|sospechos[oa]|esquisit[oa])s?`,
  ],
] as const
