import { securityFrames } from './security-frames.ts'
import { clauseOf, isAsked, isDenied, isPast, isStory, isSupposed } from './stance.ts'
import { defineTopic } from './topic.ts'

/** `takeover`: a stranger in an account. `leak`: data of customers seen by others. `phishing`: bait in our name. */
export type SecurityKind = 'takeover' | 'leak' | 'phishing' | 'device' | 'codes' | 'malware'

const hacked =
  "(?:has been|have been|had been|was|is|is being|got|gets|been|were|are being|may have been|might have been|could have been|must have been|may be|might be|seems|appears|appears to be|seems to be|seems to have been|appears to have been|looks|looks like it was|'s been|has just been|just got|has also been|was just|has clearly been|keeps getting|been) (?:recently |just |apparently |obviously |clearly |probably |possibly |also |again |already |definitely |completely )*"
const account =
  '(?:accounts?|e-?mail|email account|profile|logins?|wallet|page|app|inbox|facebook|instagram|whatsapp|paypal|gmail|mailbox|apple id|store|website|portal|line)'
const stranger =
  '(?:someone|somebody|some one|some ?body else|someone else|somebody else|a stranger|strangers|a hacker|hackers|the hackers?|an intruder|a thief|thieves|an? unknown (?:person|user|device|party)|another person|a third party|my ex-\\w+|other people|some guy|scammers?|a scammer|criminals?)'

/** Reports of break-ins, leaks and bait, in folded English, Spanish, Portuguese and Filipino. */
export const securityReports = defineTopic<SecurityKind>({
  phrases: [
    [
      'takeover',
      `(?:my|our|the|this|his|her|mom'?s|wife'?s|husband'?s) ~3${account} ${hacked}(?:hacked|compromised|hijacked|breached|taken over|broken into|stolen|accessed by ${stranger}|cloned|infiltrated|hacked into|tampered with)`,
    ],
    [
      'takeover',
      `(?:i|we|i'?ve|we'?ve|i think i|i believe i) (?:think |believe |just |have |had |may have |might have |am |'?ve |recently )*(?:was|were|been|got|get|getting|being|been|am being|are being) (?:just |recently )?hacked`,
    ],
    [
      'takeover',
      `(?:hacked|hacking|hijacked|hijacking|breached|got|broke|broken|breaking|logged|logging|signed|gained access|got access|has access|have access|gaining access|hack|get|trying to get|tried to get|tried to log|tried to hack|attempting to log|tried to break|trying to break|trying to log|trying to hack) (?:back )?(?:(?:in to|into|to|onto) )?(?:my|our) ~2${account}`,
    ],
    [
      'takeover',
      `${stranger} (?:has |have |had |is |was |are |were |just |keeps |obviously |clearly |apparently |must have |may have |might have |could |can |now |been |already |even |actually |seems to |appears to |trying to |tried to )*(?:hacked|hacking|using|used|accessing|accessed|access|changed|logging in|logged in|logged into|logging into|signed in|signed into|log into|log in|in my|inside my|broke into|broken into|took over|taken over|taking over|got into|got in|stole|has access|have access|hijacked|locked me out|ordering|entered|purchased with|reset)(?: (?:me|us|to|into|in|of|from|with|on|over|out|control|access|through|things|stuff))* ?(?:(?:my|our|his|her|the) ~3(?:${account}|passwords?|credentials|phone|computer|laptop|device|system|network|server|data|address|details|settings|phone number|number|profile picture|name|pin|photos|messages|cloud|sim)|me out)`,
    ],
    [
      'takeover',
      "(?:unknown|unrecogni[sz]ed|suspicious|strange|unauthori[sz]ed|weird|unfamiliar|foreign|odd) (?:logins?|log-?ins?|sign-?ins?|log in|devices?|access|activity|login attempts?|log ?in attempts?|sign in attempts?|sessions?|ip(?: address(?:es)?)?)|(?:logins?|log-?ins?|sign-?ins?|logged in|signed in|login attempts?|access attempts?|access|accessed) (?:attempts? )?from (?:\\w+ ){0,2}(?:russia|china|nigeria|vietnam|ukraine|brazil|india|another (?:country|city|state|device|location|continent)|unknown|a different (?:country|state|city|continent|device)|(?:a |some )?(?:place|country|city|location|device|ip|ip address|state)s? (?:that )?(?:i|we) (?:have never|'?ve never|never|do not|don'?t|have not|haven'?t)|an? (?:ip|device) i|somewhere i|abroad|overseas)|(?:device|login|session|sign-?in|log-?in)s? (?:that )?(?:i|we) (?:do not|don'?t|did not|didn'?t) (?:recogni[sz]e|know|own|make|do)",
    ],
    [
      'takeover',
      "(?:password|e-?mail|email address|phone number|recovery (?:email|phone|number)|login details|pin|contact details|shipping address|delivery address) (?:was|were|has been|have been|had been|got|on my account was) (?:changed|reset|updated|replaced|altered|swapped) (?:without|but (?:it was ?n[o']?t|not by|i did|i never)|and (?:it was ?n[o']?t|i did ?n[o']?t|i never)|by (?:someone|somebody|a stranger|a hacker|an unknown|people))|(?:my|the) (?:password|email address|e-?mail|login)(?: and (?:my )?(?:password|email|e-?mail|phone number))? (?:has|have|had) been changed(?! (?:by (?:me|you|your)|successfully|to))|(?:account|identity) take-?over|sim[- ]swap(?:ped|ping)?|sim(?: card)? (?:was|got|has been) (?:swapped|cloned|hijacked|ported)|remote access (?:to|of|software|tool)|hacker (?:got|has|is|took|changed|accessed|sent|used|stole)|hackers (?:got|have|are|took|changed|accessed|sent|used|stole)",
    ],
    [
      'takeover',
      `(?:login|logins|account|password|credentials|email|e-?mail|profile|wallet) (?:was|is|has been|had been|is being|were|are being|are) (?:also |being )?(?:used|accessed|opened|entered|logged into|signed into) (?:from|by (?:${stranger})|in (?:another|a different|russia|china)|on (?:a|another|an) (?:device|phone|computer)|without my)|(?:changed|reset|altered|replaced|added|removed|deleted|edited|updated|accessed|taken over|opened) by (?:someone|somebody|a hacker|hackers|an unknown|a stranger|another person|a third party|an intruder)|(?:the |a |some |that )?(?:hackers?|intruders?|cyber ?criminals?|attackers?) (?:still |now |is |are |has |have |can |could |keeps? |already |also )*(?:in|inside|got|has|have|had|access|accessed|changed|used|using|took|stole|getting|trying|logged|logging|control|sent|transferred|emptied|locked)`,
    ],
    // Others' data.
    [
      'leak',
      `(?:see|seeing|saw|seen|view|viewing|viewed|access|accessed|accessing|showing|shows|showed|shown|displays|displaying|displayed|look at|logged into|logged in to|shown me|find|found|opened) (?:me )?(?:all |all of |the |some |full |in |into |as |up |personal |private |me )*(?:another|other|others'?|somebody else'?s?|someone else'?s?|someone elses|a different|different|other people'?s?|a stranger'?s?|strangers'?|another'?s|a random|random|some random|someone'?s) ?(?:customer|person|user|people|client|patient|member|account holder|guy|woman|man|passenger|guest|lady|subscriber|stranger)?(?:'?s'?)? ?~2(?:data|details|accounts?|information|info|orders?|order history|names?|address|addresses|phone numbers?|invoices?|statements?|records?|profiles?|photos?|cards?|card numbers?|messages|emails?|bills?|balances?|tickets?|medical|dashboard|purchases?|chats?|conversations?|files?|documents?|bookings?|reservations?)`,
    ],
    [
      'leak',
      `(?:sent|emailed|mailed|gave|given|giving|received|got|get|getting|receiving|have|forwarded|disclosed|shared|attached|contains?|contained|includes?|included|handed) (?:me |us |my |out )?(?:an? |the |some |all |by mistake |with |somebody |personal |private |an? \\w+ with )*(?:another|other|somebody else'?s?|someone else'?s?|someone elses|a different|other people'?s?|a stranger'?s?|strangers'?|a random) ?(?:customer|person|user|people|client|patient|member|guy|woman|man|passenger|guest|lady|stranger)?(?:'?s'?)? ?(?:\\w+ )?(?:data|(?:personal |bank |account |card |payment |contact )?details|personal information|account information|personal info|invoices?|(?:bank |account )?statements?|records?|medical (?:records?|results|report)|test results|card numbers?|passport|tax (?:forms?|documents?)|password|social security(?: number)?|ssn|credit card info)`,
    ],
    [
      'leak',
      "data (?:breach|leak|breaches|leaks|spill)|(?:security|privacy|server|database) breach(?:es)?|(?:my|our|customer|customers'?|client|personal|private|user|everyone'?s|people'?s|card|sensitive|all) ~2(?:data|information|details|info|records|password|passwords|address|phone number|email address|ssn|credit card numbers?) (?:is|are|was|were|has been|have been|been|being|got|is being|are being)? ?(?:leaked|exposed|on the dark ?web|being sold|publicly (?:visible|available|accessible)|visible to (?:other|everyone|anyone|the public|strangers|others)|hacked|breached|stolen from (?:you|your))|(?:leaked|leaking|exposed|exposing|you breached) (?:all )?(?:my|our|customer|customers'?|client|personal|user) ~2(?:data|information|details|info|records|address|number|passwords?|emails?)|your (?:system|systems|server|servers|database|site|website|company|app|store) (?:has been|was|were|got|have been|must have been|been|is|may have been) (?:breached|hacked|compromised|leaking|leaked)|(?:security|serious|critical|huge|major) (?:hole|flaw|vulnerability|loophole) (?:in|on|with) (?:your|the)|vulnerability in your|others can see my|(?:records?|data|details|addresses|names|orders|information|invoices|bills|accounts|messages|files) of (?:strangers|random people|everyone|others(?=[ .,!]|$))|(?:records?|data|details|addresses|names|orders|information|invoices|bills|accounts|messages|files) of (?:other|another|different|somebody else|someone else) (?:patients?|customers?|users?|people|clients?|members?|person|guests?)|(?:other (?:people|users|customers)|strangers|anyone|everybody|everyone) (?:can|could|are able to|is able to) (?:see|view|access|read) (?:my|our|all my)",
    ],
    [
      'leak',
      "(?:statements?|invoices?|bills?|documents?|emails?|letters?|records?|data|accounts?|orders?|details|information|attachments?|files?|profile|report|results|address|tickets?) (?:[\\w'-]{1,24} ){0,5}?(?:belongs?|belonging|is for|are for|was for|was meant for|were for|that is) (?:to )?(?:another|someone else|somebody else|a different|other|a stranger|not me)(?: (?:customer|person|user|client|patient|member|people|customers|users))?|(?:logged|signed) (?:me )?in (?:as|to) (?:a different|another|someone else|somebody else|some other|a stranger|the wrong)|(?:shows?|showed|showing|displays?|displayed|displaying|lists?|exposes?|reveals?|leaks?) ~3(?:credit cards?|cards?|phone numbers|emails|photos|addresses|names|details|data|orders|passwords|balances|messages|information) of (?:other|another|all|different|strangers|random)",
    ],
    // Bait in our name.
    [
      'phishing',
      'phishing(?: (?:emails?|e-?mails?|texts?|sms|messages?|sites?|websites?|links?|attempts?|scams?|calls?|pages?))?|smishing|vishing|(?:fake|suspicious|scam|fraudulent|spoofed|bogus|dodgy|fishy|sketchy|weird|phony|strange) (?:looking )?(?:emails?|e-?mails?|texts?|text messages?|sms|messages?|websites?|sites?|phone calls?|calls?|callers?|links?|apps?|pages?|accounts?|profiles?|facebook pages?|ads?|whatsapp) (?:\\w+ )?(?:from|in your|claiming|pretending|using your|impersonating|that (?:look|claim|pretend|use|say|appear)\\w*|with your|of your|asking|saying|supposedly|posing|about my account|for your|under your|purporting)',
    ],
    [
      'phishing',
      "(?:pretending|pretends|pretended|claiming|claims|claimed|posing|poses|posed|impersonating|impersonated|impersonates|impersonate|masquerading) (?:to be |as |(?:that )?(?:he|she|they|it)(?:'s|'re| was| were| is| are) |from |with |an? |the |one of )(?:an? |the |one of )?(?:from |with |calling from |to be )?(?:you|your ~2(?:company|bank|support|team|store|brand|staff|customer service|employees?|agents?|department|representatives?|business|name|fraud department|security)|you guys|customer (?:support|service)|support|tech support|bank|amazon|microsoft|apple)|(?:asked|asking|asks|wanted|wants|requested|demanded) (?:me )?(?:for|to (?:give|send|share|confirm|enter|provide)) (?:them |him |her )?(?:my|the) ~2(?:password|pin|otp|cvv|one[- ]time (?:code|password|pin)|full card number|card details|security code|verification code|ssn|social security number|seed phrase|online banking)|(?:clicked|click|tapped|opened) (?:on )?(?:a|the|this|that) (?:\\w+ )?(?:suspicious|phishing|fake|strange|weird|scam|malicious|dodgy) (?:link|attachment|email)|(?:gave|given|giving|told|shared|sent) (?:them|him|her|the (?:caller|scammer|man|woman|person|guy)|a (?:scammer|caller|stranger)|someone) (?:my|the) ~2(?:otp|pin|password|card|bank|code|codes|details|account number|ssn|login)|impersonat(?:ing|ed|es|e) (?:you|your ~2\\w+|an? ~1(?:bank|employee|agent))|using your (?:name|logo|brand) to (?:scam|steal|trick|phish)",
    ],
    [
      'phishing',
      "(?:e-?mail|text|sms|message|link|site|website|page|call|letter|invoice|ad|app|qr code) (?:[\\w'-]{1,24} ){0,8}?(?:looks?|looked|seems?|seemed|is|was|appears?|feels?|sounded|sounds) (?:\\w+ )?(?:fake|phishing|fraudulent|suspicious|fishy|dodgy|like (?:a |an )?(?:\\w+ )?(?:scam|phishing|fake)|to be (?:fake|phishing|a scam)|not from you|leading to a)|(?:leads|led|redirects|redirected|goes|takes (?:me|you|us)) to (?:a |an )?(?:fake|phishing|russian|scam|malicious|suspicious|strange) (?:\\w+ )?(?:site|website|page|link|domain|shop|login)",
    ],
    // Codes nobody asked for.
    [
      'codes',
      "(?:codes?|otps?|passcodes?|password resets?|reset (?:emails?|links?|codes?)|texts?|emails?|messages|pins?|notifications?|prompts?|requests?) (?:that |which )?(?:i|we) (?:did not|didn'?t|never|have not|haven'?t|had not|hadn'?t|am not|wasn'?t) (?:even )?(?:request|requested|ask|asked|initiate|initiated|trigger|triggered|order|requesting|expecting)(?: for)?|(?:codes?|otps?|passcodes?|password resets?|reset (?:emails?|links?)|verification texts?) (?:\\w+ ){0,4}(?:without (?:me |my )?(?:requesting|asking|request|trying|logging)|not requested by me|unrequested|out of nowhere|unprompted|when i (?:am not|'?m not|was not|wasn'?t) (?:trying|logging))|(?:otps?|codes?|otp texts?|verification (?:texts?|messages?|codes?|emails?|sms)|one[- ]time (?:codes?|passwords?)|reset emails?) (?:texts? |messages? |emails? )?(?:every (?:few|couple|\\d+|other|minute|hour|night|day)|all (?:day|night)|constantly|non-?stop|keep (?:coming|arriving|popping)|keeps (?:coming|arriving)|in the middle of the night|at (?:night|\\d+ ?(?:am|pm))|for no reason|over and over|again and again|at 3)|(?:unrequested|unsolicited|unexpected|random) (?:otps?|2fa codes?|verification codes?|security codes?|login codes?|password resets?|reset emails?|one[- ]time (?:codes?|passwords?))",
    ],
    [
      'device',
      "(?:my|our|his|her|wife'?s|husband'?s|son'?s|daughter'?s|company) ~2(?:phone|cell|cellphone|mobile|laptop|tablet|device|iphone|ipad|smartphone|computer|macbook|sim card|handset)(?: (?:with|where|that has|which has) ~6(?:app|account|wallet|login|it|banking|codes|on it|installed|open))? (?:was|got|has been|is|been|were|had been|has just been|was just|just got) (?:lost or )?(?:stolen|snatched|robbed|pickpocketed)(?! (?:from (?:my|the|our) (?:porch|door|doorstep|mailbox|package|mail|box|parcel)|in transit|in the mail|by (?:the|your) (?:courier|driver|delivery)|during (?:delivery|shipping|transit)|off my porch))|(?:stole|stolen|snatched|robbed me of|grabbed|took|mugged and they took) my (?:phone|cell|cellphone|mobile|laptop|tablet|iphone|ipad|computer|handset|smartphone)|i (?:was|got) (?:mugged|robbed|pickpocketed) ~8(?:phone|cell|cellphone|mobile|laptop|iphone|app)|(?:lost|lose|misplaced) my (?:phone|cell|cellphone|mobile|laptop|tablet|iphone|device) (?:with|and (?:the|your|my) (?:app|account|wallet)|which has|that has|where (?:the|your|my)) ~6(?:app|account|wallet|logged|login|saved|card|open|installed)",
    ],
    [
      'malware',
      '(?:malware|ransomware|spyware|trojan|keylogger|adware|crypto ?miner)(?! (?:protection|scanner|removal tool|software|blocker|detection|scan))|virus(?:es)? (?:on|in|from|via|through) (?:my|our|your|the) (?:\\w+ )?(?:computer|laptop|phone|pc|system|network|site|website|app|link|download|file|attachment|software|email|device|installer|update|server)|(?:infected|infecting|infects) (?:\\w+ ){0,4}(?:with|by|virus|computer|laptop|phone|pc|system|network)|(?:app|site|website|link|download|file|attachment|software|usb|installer|update|page|ad) (?:has|had|contains?|contained|gave me|gave my \\w+|installed|is spreading|came with|is full of|downloaded) (?:an? |some |me )*virus(?:es)?|(?:computer|laptop|phone|pc|system|network) (?:has|got|caught|had|is full of) (?:an? |some )?virus(?:es)?|antivirus (?:says|flagged|blocked|detected|warns|found|is flagging|keeps)',
    ],
    // Spanish.
    [
      'takeover',
      '(?:me |nos |le )?(?:han )?(?:hackearon|hackiaron|jaquearon|hackeado|hackeo|hackearme|piratearon|vulneraron|secuestraron (?:mi|la) cuenta)|cuenta (?:de \\w+ )?(?:fue|ha sido|esta|estaba|esta siendo|habia sido|parece) (?:hackeada|comprometida|robada|pirateada|vulnerada|jaqueada|intervenida|invadida)|(?:entraron|entro|se metieron|se metio|ingresaron|accedieron) (?:alguien )?(?:a|en) mi (?:cuenta|correo|perfil|app)|alguien (?:mas )?(?:entro|esta usando|esta en|accedio|tiene acceso|cambio|ha cambiado|se metio|inicio sesion|usa|uso|ha entrado|ha accedido|ingreso|intento entrar|intenta entrar|quiere entrar|esta intentando) (?:\\w+ ){0,3}(?:mi|mis|cuenta|contrasena|correo)|acceso no autorizado|accesos? (?:sospechos[oa]s?|desconocid[oa]s?|no autorizados?)|inicios? de sesion (?:sospechos[oa]s?|desconocid[oa]s?|extran[oa]s?|que no (?:reconozco|hice)|desde (?:otro|un))|cambiaron (?:mi|la) (?:contrasena|clave|correo)|me robaron (?:la|mi) (?:cuenta|contrasena|clave)',
    ],
    [
      'leak',
      '(?:veo|puedo ver|aparecen|aparece|muestra|me muestra|me enviaron|me mandaron|recibi|me llego|me llegaron|salen|me salen|tengo acceso a|me aparecen) (?:los |las |el |la |unos |todos )*(?:datos|informacion|pedidos?|factura|cuenta|direccion|nombre|expediente|estado de cuenta)s? (?:personales )?de (?:otr[oa]s?|un extran\\w+|otra persona|terceros)|datos de otr[oa]s? (?:clientes?|personas?|usuarios?)|(?:filtracion|fuga|robo|violacion) de (?:mis )?datos|(?:filtraron|expusieron) (?:mis|nuestros|los) datos|(?:mis|nuestros) datos (?:personales )?(?:fueron|estan|han sido|quedaron) (?:filtrados|expuestos|robados|publicos|a la vista)|brecha de seguridad',
    ],
    [
      'phishing',
      '(?:correo|correos|mensaje|mensajes|sms|pagina|llamada|llamadas|enlace|link|sitio|cuenta|perfil)s? (?:\\w+ )?(?:falso|falsa|fraudulent[oa]|sospechos[oa]|fals[oa]s|fraudulent[oa]s|sospechos[oa]s)|(?:se hacen? pasar|haciendose pasar|se (?:estan?|andan?) haciendo pasar|se hizo pasar|se hicieron pasar) por|suplant(?:an|ando|aron|o|acion)(?: \\w+){0,3}|(?:me pidieron|me pidio|me piden|pidiendo) (?:mi|la|el|mis) (?:contrasena|clave|pin|codigo|datos bancarios|numero de tarjeta|cvv)|codigos? (?:de \\w+ )?que (?:yo )?no (?:pedi|solicite|he pedido|he solicitado)',
    ],
    [
      'device',
      '(?:me )?(?:robaron|robo|asaltaron y se llevaron|arrebataron|hurtaron) (?:el|mi|mi telefono|la) (?:celular|telefono|movil|iphone|laptop|tablet|computadora|cel)|(?:celular|telefono|movil) (?:fue |me lo )(?:robado|robaron)|virus en (?:mi|su|la) (?:computadora|celular|telefono|pagina|app|pc|equipo)',
    ],
    // Portuguese.
    [
      'takeover',
      '(?:fui|fomos|minha conta foi|conta (?:\\w+ )?(?:foi|esta|estava|sendo)|perfil foi|email foi|instagram foi|whatsapp foi) (?:\\w+ )?(?:hackead[oa]s?|invadid[oa]s?|clonad[oa]s?|raquead[oa]s?|sequestrad[oa]s?|roubad[oa]s?|comprometid[oa]s?)|(?:me )?hackearam|(?:invadiram|roubaram|clonaram|acessaram|entraram n?a?) ?(?:a |o |na )?(?:minha|meu) (?:conta|whatsapp|email|perfil|senha)|alguem (?:entrou|acessou|esta usando|ta usando|mudou|trocou|invadiu|esta acessando|tem acesso|alterou|tentou (?:entrar|acessar)|esta tentando (?:entrar|acessar)) (?:\\w+ ){0,2}(?:minha|meu|conta|senha)|(?:trocaram|mudaram|alteraram) (?:a )?(?:minha|meu) (?:senha|email)|acessos? (?:nao autorizados?|suspeitos?|desconhecidos?|estranhos?)|logins? (?:suspeitos?|desconhecidos?|estranhos?|que (?:eu )?nao (?:reconheco|fiz))',
    ],
    [
      'leak',
      '(?:vazamento|vazamentos|violacao) de dados|dados (?:\\w+ )?(?:vazados|vazaram|expostos|foram vazados|foram expostos)|vazaram (?:os )?meus dados|(?:vejo|consigo ver|aparecem?|mostra|estou vendo|recebi|me mandaram|enviaram|to vendo|tenho acesso a) (?:os |as |o |a |aos )*(?:dados|informacoes|pedidos?|fatura|conta|endereco|nome|cadastro|boleto) (?:pessoais )?de (?:outr[oa]s?|terceiros|um estranho)|dados de outr[oa]s? (?:clientes?|pessoas?|usuarios?)',
    ],
    [
      'phishing',
      '(?:email|e-mail|mensagem|mensagens|emails|sms|site|sites|ligacao|ligacoes|link|pagina|perfil)s? (?:\\w+ )?(?:fals[oa]s?|suspeit[oa]s?|fraudulent[oa]s?)|(?:se passando|se passou|se passam|se passaram) por (?:voces|\\w+)|golpistas? (?:usando|se passando|em nome|ligou|ligaram|mandou)|(?:pediram|pediu|pedindo) (?:a |o )?(?:minha|meu|meus) (?:senha|codigo|pin|dados bancarios|cartao|token)|codigos? (?:de \\w+ )?que (?:eu )?nao (?:pedi|solicitei)',
    ],
    [
      'device',
      '(?:roubaram|furtaram|levaram) (?:o )?(?:meu) (?:celular|telefone|notebook|iphone|tablet)|(?:meu )?(?:celular|telefone|iphone|notebook) (?:foi )(?:roubado|furtado)|tive (?:o|meu) celular (?:roubado|furtado)|virus no (?:meu )?(?:computador|celular|site|app)',
    ],
    // Filipino.
    [
      'takeover',
      '(?:na-?|hin|hina-?|in-?)(?:hack|hijack|compromise)(?:ed|an)?|nahack|hinack|na-?phish\\w*|may (?:ibang )?(?:tao(?:ng)? )?(?:na )?(?:gumagamit|pumasok|nag-?log ?in|naka-?access|nakapasok|nakagamit|nag-?access|nagpalit) (?:\\w+ ){0,2}(?:account|acct|email|password|gcash|app)|pinalitan (?:\\w+ ){0,2}(?:password|email|number) ko',
    ],
    [
      'device',
      '(?:ninakaw|nanakaw|na-?snatch|inagaw|hinablot|nadukot) (?:po )?(?:ang|yung|ung) ?(?:phone|cellphone|cp|selpon|mobile|laptop|account|iphone)|nanakawan (?:po )?(?:ako|kami) ng (?:phone|cellphone|cp|selpon)|na-?snatch(?:an)?|(?:cellphone|cp|phone|selpon|telepono) ko[^.!?\\n]{0,30}(?:ninakaw|nanakaw|na-?snatch|dinukot|nadukot)',
    ],
    [
      'codes',
      'otp (?:na |kahit )(?:hindi|di|wala) (?:ko |naman |ako(?:ng)? )*(?:ni-?request|hiningi|nirequest|hinihingi|ginagawa)|(?:hindi|di) ko (?:naman )?(?:ni-?request|hiningi|nirequest) (?:ang|yung|na) (?:otp|code)|nakikita ko (?:po )?(?:ang|yung) (?:data|detalye|account|info\\w*|order|pangalan) ng (?:iba|ibang)|nag-?leak (?:ang|yung)|pekeng (?:email|text|website|site|message|page|link|tawag|account)',
    ],
    ...securityFrames,
  ],
  means({ kind, lead, tail, words }) {
    if (isDenied(lead) || isSupposed(lead) || isAsked(lead, tail) || isStory(lead)) return false
    if (/\b(?:how|why) (?:do|can|could|would) $/.test(lead)) return false
    // Money and cards taken are fraud; a break-in takes accounts, devices or data.
    if (
      /\b(?:stole|stolen|steal|stealing)\b/.test(words) &&
      /\b(?:wallet|purse|cards?|money|cash|savings|card details)\b/.test(words) &&
      !/\b(?:accounts?|phone|laptop|tablet|computer|device|passwords?|logins?|sim|data|credentials|crypto)\b/.test(
        words,
      )
    )
      return false
    if (isPast(lead, tail) && /\b(?:last year|years? ago|hace anos|anos atras)\b/.test(`${lead}${tail}`)) return false
    // The wife whom the customer lets in, and help of ours.
    if (/\b(?:i|we) (?:let|allowed|asked|want|would like|authori[sz]ed) $/.test(clauseOf(lead))) return false
    if (
      kind === 'takeover' &&
      /^(?:logged|logging|signed|got|get|log|trying|tried|has access|have access|gained|got access)\b/.test(words)
    ) {
      return /\b(?:someone|somebody|stranger|hackers?|thief|thieves|criminals?|scammers?|intruder|unknown|unauthori[sz]ed|another person|attacker|russia|else|he|she|they|who|ex|bots?)\b[\w' -]*$/.test(
        lead,
      )
    }
    return !/^ ?(?:policy|policies|training|awareness|insurance|course|filter|simulation|prevention|protection)\b/.test(
      tail,
    )
  },
})
