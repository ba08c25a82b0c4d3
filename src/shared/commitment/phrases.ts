/** The words in which people promise and tell times, by language: what `recogniseCommitments` goes by. */

export interface PromisePhrases {
  readonly language: string
  /** The writer, or the house, will do something. */
  readonly promise: RegExp
  /** It is asked of the customer, denied, or told of the past. */
  readonly not: RegExp
  /** `within 24 hours`, `in two days`: groups `n` and `unit`. */
  readonly within: RegExp
  readonly numbers: Readonly<Record<string, number>>
  readonly units: Readonly<Record<string, TimeUnit>>
  readonly weekdays: readonly (readonly string[])[]
  readonly months: readonly (readonly string[])[]
  readonly today: RegExp
  readonly tomorrow: RegExp
  /** The end of the working day, of the week. */
  readonly endOfDay: RegExp
  readonly endOfWeek: RegExp
  readonly nextWeek: RegExp
  readonly noon: RegExp
  /** A part of a day that is over at noon. */
  readonly morning: RegExp
  /** A time that is over: `last Friday`, `since Monday`. */
  readonly past: RegExp
  /** Words between a day and its month: `5 de marzo`. */
  readonly of: string
}

export type TimeUnit = 'minute' | 'hour' | 'day' | 'workday' | 'week'

const en: PromisePhrases = {
  language: 'en',
  promise:
    /(?:\w['’]ll|\bwill|\bshall|(?:\b(?:am|is|are)|\w['’](?:m|s|re)) going to|\b(?:you|your [\w’' -]{2,40}?|it) should (?:have|get|see|receive|hear|be with|arrive|reach)|\b(?:we|i) (?:call|phone|write|send|refund|ship|replace|answer|get back|come back|let you know|promise|guarantee|aim to|plan to|intend to)|(?:^|\bcan |\bmay )expect (?:an?|our|my|the|your|to hear)|\b(?:our|my|an?|the) [\w’' -]{2,40}? (?:picks|comes|calls|brings|delivers|collects|visits)|\blet me\b.{1,80}\b(?:write|call|get back|come back|answer))\b/i,
  not: /\b(?:won['’]t|will not|cannot|can['’]t|please|could you|can you|would you|you will need|you['’]ll need|you will have to|you['’]ll have to|if you (?:do not|don['’]t)|unless|whether|will (?:end|expire|renew|lapse|close|be closed))\b/i,
  within:
    /\b(?:within|in|inside|take(?: us)?)(?: the)?(?: next)?(?: about| at most| less than| under)? (?:\d{1,3} ?(?:to|or|-|–) ?)?(?<n>\d{1,3}|a couple of|a few|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half an)[ -](?<unit>minutes?|mins?|hours?|hrs?|h|(?:business|working|work) ?days?|days?|weeks?)\b/i,
  numbers: {
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    twelve: 12,
    'a couple of': 2,
    'a few': 3,
    'half an': 0.5,
  },
  units: { m: 'minute', h: 'hour', d: 'day', w: 'week', b: 'workday' },
  weekdays: [
    ['monday', 'mon'],
    ['tuesday', 'tue', 'tues'],
    ['wednesday', 'wed'],
    ['thursday', 'thu', 'thurs'],
    ['friday', 'fri'],
    ['saturday', 'sat'],
    ['sunday', 'sun'],
  ],
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  today: /\b(?:today|tonight|this (?:morning|afternoon|evening))\b/i,
  tomorrow: /\btomorrow\b/i,
  endOfDay: /\b(?:end of (?:the|this|our)? ?(?:business|working)? ?day|close of business|cob|eod)\b/i,
  endOfWeek: /\b(?:end of (?:the|this) week|this week)\b/i,
  nextWeek: /\bnext week\b/i,
  noon: /\b(?:noon|midday)\b/i,
  morning: /\bmorning\b/i,
  past: /\b(?:last|since|on the past|previous|ago|yesterday)\b/i,
  of: '(?:of )?',
}

const es: PromisePhrases = {
  language: 'es',
  promise:
    /(?:^|[^\p{L}])(?:(?:le|les|te|os|lo|la|se lo|se la|nos|me) (?:\p{L}+(?:é|emos|á|án)|voy a|vamos a|va a|llamo|llamamos|escribo|escribimos|envío|enviamos)|\p{L}+(?:[aei]remos|dremos)|\p{L}{2,}(?:[aei]ré|dré)|\p{L}*(?:[aei]rá|drá|[aei]rás|drás|[aei]rán|drán)|vamos a|voy a|prometo|prometemos)(?!\p{L})/iu,
  not: /(?:^|[^\p{L}])(?:no (?:le|les|te|lo|la|voy|vamos|pod\p{L}+|será)|por favor|podría|podrá\p{L}*|deberá\p{L}*|puede|tendrá que|tendrás que|necesitará|a menos que|si no|terminará\p{L}*|vencerá\p{L}*|caducará\p{L}*|renovará\p{L}*)(?!\p{L})/iu,
  within:
    /(?:^|[^\p{L}])(?:en|dentro de|en menos de|antes de|en un plazo (?:máximo )?de)(?: las| los)?(?: próximas| próximos)?(?: unos| unas)? (?:\d{1,3} ?(?:a|o|-|–) ?)?(?<n>\d{1,3}|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|media) (?<unit>minutos?|horas?|h|días? (?:hábiles|laborables)|días?|semanas?)(?!\p{L})/iu,
  numbers: {
    un: 1,
    una: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    doce: 12,
    media: 0.5,
  },
  units: { m: 'minute', h: 'hour', d: 'day', s: 'week', b: 'workday' },
  weekdays: [
    ['lunes'],
    ['martes'],
    ['miércoles', 'miercoles'],
    ['jueves'],
    ['viernes'],
    ['sábado', 'sabado'],
    ['domingo'],
  ],
  months: [
    ['enero'],
    ['febrero'],
    ['marzo'],
    ['abril'],
    ['mayo'],
    ['junio'],
    ['julio'],
    ['agosto'],
    ['septiembre', 'setiembre'],
    ['octubre'],
    ['noviembre'],
    ['diciembre'],
  ],
  today: /(?:^|[^\p{L}])(?:hoy|esta (?:mañana|tarde|noche))(?!\p{L})/iu,
  tomorrow: /(?:^|[^\p{L}])(?<!la )(?<!esta )mañana(?!\p{L})/iu,
  endOfDay: /(?:^|[^\p{L}])(?:final(?:es)? del día|fin del día|cierre del día)(?!\p{L})/iu,
  endOfWeek: /(?:^|[^\p{L}])(?:final de (?:la|esta) semana|fin de (?:la|esta) semana|esta semana)(?!\p{L})/iu,
  nextWeek: /(?:^|[^\p{L}])(?:la próxima semana|la semana que viene|la semana próxima)(?!\p{L})/iu,
  noon: /(?:^|[^\p{L}])mediodía(?!\p{L})/iu,
  morning: /(?:^|[^\p{L}])(?:por|de|en) la mañana(?!\p{L})/iu,
  past: /(?:^|[^\p{L}])(?:pasado|pasada|desde|hace|ayer)(?!\p{L})/iu,
  of: '(?:de )?',
}

const pt: PromisePhrases = {
  language: 'pt',
  promise:
    /(?:^|[^\p{L}])(?:(?:vou|vamos|iremos|irei|vai|vão) (?:lhe |te |o |a )?\p{L}+r|\p{L}{2,}(?:[aei]remos|[aei]rei|[aei]rão)|\p{L}*[aei]rá|(?:ligamos|escrevemos|enviamos|retornamos|respondemos) (?:para|a|até)|(?:te |lhe )?(?:ligo|envio|escrevo|retorno|respondo|mando)|a gente (?:te |lhe )?\p{L}+|cai na|prometo|prometemos)(?!\p{L})/iu,
  not: /(?:^|[^\p{L}])(?:não (?:vou|vamos|iremos|pode\p{L}*|consegu\p{L}*|será)|por favor|poderia|poderá\p{L}*|deverá\p{L}*|você pode|pode nos|você precisará|terá que|terá de|a menos que|se não|terminará|vencerá|expirará|renovará)(?!\p{L})/iu,
  within:
    /(?:^|[^\p{L}])(?:em|dentro de|em até|em menos de|nas próximas|nos próximos|daqui a) (?:\d{1,3} ?(?:a|ou|-|–) ?)?(?<n>\d{1,3}|uma?|duas|dois|três|quatro|cinco|seis|sete|oito|nove|dez|doze|meia) (?<unit>minutos?|horas?|h|dias? úteis|dias?|semanas?)(?!\p{L})/iu,
  numbers: {
    um: 1,
    uma: 1,
    dois: 2,
    duas: 2,
    três: 3,
    quatro: 4,
    cinco: 5,
    seis: 6,
    sete: 7,
    oito: 8,
    nove: 9,
    dez: 10,
    doze: 12,
    meia: 0.5,
  },
  units: { m: 'minute', h: 'hour', d: 'day', s: 'week', b: 'workday' },
  weekdays: [
    ['segunda-feira', 'segunda'],
    ['terça-feira', 'terça'],
    ['quarta-feira', 'quarta'],
    ['quinta-feira', 'quinta'],
    ['sexta-feira', 'sexta'],
    ['sábado'],
    ['domingo'],
  ],
  months: [
    ['janeiro'],
    ['fevereiro'],
    ['março'],
    ['abril'],
    ['maio'],
    ['junho'],
    ['julho'],
    ['agosto'],
    ['setembro'],
    ['outubro'],
    ['novembro'],
    ['dezembro'],
  ],
  today: /(?:^|[^\p{L}])(?:hoje|esta (?:manhã|tarde|noite))(?!\p{L})/iu,
  tomorrow: /(?:^|[^\p{L}])amanhã(?!\p{L})/iu,
  endOfDay: /(?:^|[^\p{L}])(?:final do dia|fim do dia|fim do expediente)(?!\p{L})/iu,
  endOfWeek: /(?:^|[^\p{L}])(?:final da semana|fim da semana|esta semana)(?!\p{L})/iu,
  nextWeek: /(?:^|[^\p{L}])(?:na próxima semana|na semana que vem|semana que vem)(?!\p{L})/iu,
  noon: /(?:^|[^\p{L}])meio-dia(?!\p{L})/iu,
  morning: /(?:^|[^\p{L}])(?:de|pela) manhã(?!\p{L})/iu,
  past: /(?:^|[^\p{L}])(?:passado|passada|desde|há|atrás|ontem)(?!\p{L})/iu,
  of: '(?:de )?',
}

const fil: PromisePhrases = {
  language: 'fil',
  promise:
    /(?:^|[^\p{L}])(?:(?:tatawag|susulat|ipapadala|maipapadala|ibabalik|maibabalik|aayusin|sasagot|sasagutin|darating|makakatanggap|babalikan|makakarinig|matatanggap|makukuha|papalitan|tatawagan|susulatan|ipapaalam|aasikasuhin|kukunin|magpapadala)\p{L}*)(?!\p{L})/iu,
  not: /(?:^|[^\p{L}])(?:hindi (?:po )?(?:namin|ako|kami)|pakiusap|paki\p{L}+|maaari po ba|kung hindi)(?!\p{L})/iu,
  within:
    /(?:^|[^\p{L}])(?:sa loob ng|pagkatapos ng)(?: susunod na)? (?<n>\d{1,3}|isang|dalawang|tatlong|apat na|limang|anim na|pitong|walong|siyam na|sampung) (?<unit>minuto|oras|araw ng trabaho|araw|linggo)(?!\p{L})/iu,
  numbers: {
    isang: 1,
    dalawang: 2,
    tatlong: 3,
    'apat na': 4,
    limang: 5,
    'anim na': 6,
    pitong: 7,
    walong: 8,
    'siyam na': 9,
    sampung: 10,
  },
  units: { m: 'minute', o: 'hour', a: 'day', l: 'week', b: 'workday' },
  weekdays: [['lunes'], ['martes'], ['miyerkules'], ['huwebes'], ['biyernes'], ['sabado'], ['araw ng linggo']],
  months: [
    ['enero'],
    ['pebrero'],
    ['marso'],
    ['abril'],
    ['mayo'],
    ['hunyo'],
    ['hulyo'],
    ['agosto'],
    ['setyembre'],
    ['oktubre'],
    ['nobyembre'],
    ['disyembre'],
  ],
  today: /(?:^|[^\p{L}])(?:ngayong (?:araw|hapon|gabi)|mamaya)(?!\p{L})/iu,
  tomorrow: /(?:^|[^\p{L}])bukas(?!\p{L})/iu,
  endOfDay: /(?:^|[^\p{L}])(?:katapusan ng araw|pagtatapos ng araw)(?!\p{L})/iu,
  endOfWeek: /(?:^|[^\p{L}])(?:katapusan ng linggo|ngayong linggo)(?!\p{L})/iu,
  nextWeek: /(?:^|[^\p{L}])(?:susunod na linggo)(?!\p{L})/iu,
  noon: /(?:^|[^\p{L}])tanghali(?!\p{L})/iu,
  morning: /(?:^|[^\p{L}])umaga(?!\p{L})/iu,
  past: /(?:^|[^\p{L}])(?:noong|nakaraang|mula|kahapon)(?!\p{L})/iu,
  of: '(?:ng )?',
}

/** Every language promises are recognised in. */
export const promisePhrases: readonly PromisePhrases[] = [en, es, pt, fil]
