/** Frames in which customers tell of break-ins, leaks and tricks without their names. In folded text. */
const detail =
  '(?:e-?mail(?: address)?|phone(?: number)?|mobile(?: number)?|number|password|pass ?code|pin|address|recovery (?:e-?mail|mail|number)|security questions?|username|login|profile|details|2fa|two[- ]factor)'
const stranger =
  '(?:someone|somebody|a stranger|strangers|some (?:guy|person|one|stranger)|an? (?:unknown|random) (?:person|user|guy)|people|they|he|she|my ex)'
const other =
  "(?:(?:an?other|some other|a different|the wrong|somebody else'?s|someone else'?s|some stranger'?s|other) (?:people'?s?|persons?'?s?|customers?'?s?|users?'?s?|compan(?:y|ies)'?s?|clients?'?s?|patients?'?s?|members?'?s?|man'?s|woman'?s|guy'?s)|somebody else'?s|someone else'?s|somebody elses|someone elses|a stranger'?s|strangers')"
const data =
  '(?:names?|address(?:es)?|orders?|invoices?|data|details|info|information|statements?|bills?|messages?|chats?|photos?|documents?|records?|files?|numbers?|accounts?|profiles?|history|payments?|bank details|card details|test results|results|transactions?|tickets?|contracts?|e-?mails?)'

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
    `(?:recovery|reset|verification|backup|confirmation) (?:e-?mail|mail|number|link|address|phone) ~5(?:goes|is|was|sent|belongs|points|changed) ~4(?:i (?:do not|don'?t|dont) (?:know|recogni[sz]e|own)|isn'?t mine|not mine|strange|unknown|stranger\\w*|somebody|someone)|(?:messages?|e-?mails?|spam|posts?|dms?|texts?|invites?|links?|reviews?) ~6(?:from my (?:account|profile|email|page)|i (?:did ?n[o']?t|didn'?t|never|did not|have not|haven'?t) (?:write|wrote|written|send|sent|post|posted))|my (?:account|profile|page) (?:is|was|has been|keeps|started|starts|has) (?:\\w+ )?(?:send(?:ing)?|post(?:ing)?|messag(?:ing)?|spam(?:ming)?|sent|posted) ~10(?:i (?:didn'?t|did not|never|haven'?t)|by itself|on its own|without me|not me|spam|strange|weird)`,
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
    '(?:clicked|opened|followed|tapped|pressed) ~2(?:on )?(?:the|a|that|this|your) ~2(?:link|attachment|url|file) ~12(?:typed|entered|gave|put in|filled|submitted|password|pin|details|card|code|login|installed|weird|strange|fake|suspicious|now)|(?:gave|given|told|shared|sent|typed|entered|read) (?:him |her |them |out |in |someone |the caller |a caller )?(?:my|our|the) ~2(?:pin|otp|password|passcode|one[- ]time (?:code|password)|verification code|security code|login|cvv|code) ~2(?:to|on|in|into|over|and now|by) ~3(?:caller|phone|someone|somebody|stranger|him|her|them|fake|page|website|link|site|guy|man|woman|they|scam\\w*)|(?:anydesk|teamviewer|remote (?:access|control|desktop)) ~12(?:mouse|install|money|control|computer|screen|call(?:er|ed)?|access)|(?:install|download|installed|downloaded|installing) (?:anydesk|teamviewer|a remote|some remote)|mouse ~2(?:moves?|moving|moved) (?:on its own|by itself|itself|alone)',
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
    '(?:cambiaron|han cambiado|modificaron|cambio alguien|alguien cambio) ~3(?:mi|el|la|mis) ~1(?:correo|contrasena|clave|numero|telefono|datos|direccion) ~4|(?:hay|aparece|veo|aparecen) ~3(?:dispositivos?|sesion|sesiones|inicio de sesion|acceso) ~4(?:no (?:es|son) mi[oa]s?|no reconozco|desconocid[oa]s?)|(?:mudaram|trocaram|alteraram|alguem mudou|alguem trocou) ~2(?:meu|minha|o meu|a minha|a|o) ~1(?:e-?mail|senha|telefone|numero|dados)|(?:tem|ha|aparece|vejo) ~3(?:aparelho|dispositivo|acesso|sessao|login)s? ~4(?:nao (?:e|sao) meus?|nao reconheco|desconhecid[oa]s?|que nao fui eu)|(?:pinalitan|napalitan|binago) ~4(?:email|password|number|numero|pin) ~1(?:ko|ng account)',
  ],
  [
    'takeover',
    `(?:login|log-?in|sign-?in|access) (?:alert|notification|warning|notice|attempt)s? ~4(?:not me|wasn'?t me|definitely not|isn'?t me|never|don'?t know|i am not|i'?m not|strange|unknown)|(?:orders?|purchases?|bookings?|trips?|rides?) (?:on|in|under) my account ~3(?:i (?:never|didn'?t|did not)|not mine|that aren'?t)|(?:employees?|staff|colleagues?|contractors?|admins?|member) who (?:has |had )?(?:left|quit|resigned|was fired|got fired|went) ~5(?:still|keeps|is|has|can)|(?:inicio|iniciaron|iniciado|entro|entraron|abrieron) ~1(?:sesion|acceso)? ?(?:desde|en) (?:otro|otra|un) (?:pais|ciudad|dispositivo|lugar|celular)|(?:iba|napalitan|nabago|nag-?iba) (?:na )?(?:ang |yung )?(?:email|number|password|numero|pangalan) ~2(?:sa|ng|ko) ~1account`,
  ],
  [
    'leak',
    `(?:logged|signed) (?:me )?in as (?:someone|somebody|an?other|a different|a stranger|a person)|(?:e-?mailed|sent|mailed|posted|faxed|forwarded|gave|disclosed|shared) (?:out )?(?:my|our) ~3(?:results|data|records|details|statement|invoice|documents?|information|file|files|payslip|contract|report) to (?:the wrong|some(?:one|body) else|an?other|a stranger|everyone|my (?:ex|neighbou?r|boss))|(?:api key|access key|secret|credentials?|passwords?|token|private key|database)s? (?:was|were|is|are|got|has been|have been) (?:\\w+ )?(?:posted|leaked|published|committed|exposed|pushed|public|visible|uploaded)|(?:recipients?|customers?|addresses|e-?mails?) ~3(?:in|on) (?:the )?(?:cc|to field)|(?:see|seeing) (?:all |the |\\d+ )+(?:e-?mail )?addresses|(?:left|lost|forgot) (?:my|the|our) ~2(?:laptop|phone|usb stick|usb drive|hard drive|notebook|badge|key ?card|tablet) ~2(?:with (?:access|customer|all|client|company|data|patient)|containing|that has) ~5`,
  ],
  [
    'phishing',
    `fake (?:version|copy|clone|page) of (?:your|the) ~1(?:site|website|app|page|shop|login)|(?:stole|stolen|harvested|grabbed|took|got) (?:my|our) (?:login|logins|password|passwords|credentials)`,
  ],
] as const
