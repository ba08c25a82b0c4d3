/** How streets and houses are written, as sources of expressions over a level text. */

/** A word of a name: a capital, or a number such as 'Calle 50', 'W 42nd', '5th'. */
const named = "(?:\\p{Lu}[\\p{L}\\p{N}.']*(?:-\\p{L}[\\p{L}.']*){0,3}|\\d{1,3}(?:st|nd|rd|th))"
const small =
  '(?:de|del|de la|de los|de las|da|do|dos|das|du|des|la|le|les|el|los|of|the|von|der|den|am|zum|zur|y|e|di|della|san|santa)'
const names = `${named}(?: (?:${small} )*${named}){0,4}`
const house = '(?:no\\.? ?|n[º°o]\\.? ?|#)?\\d{1,5}(?:[/-]\\d{1,4})?(?: ?[a-zA-Z])?(?: (?:bis|ter))?(?![\\p{L}\\p{N}])'
const unit = `(?:,? ?(?:(?:${upperOrLower('apt|apartment|suite|ste|unit|flat|floor|fl|room|rm|block|blk|bldg|building|lot|apto|apartamento|depto|departamento|piso|puerta|pta|esc|escalera|int|interior|bloco|bl|casa|conjunto|sala|andar|bajo|etage|stock|whg|appt|b[âa]t')})\\b\\.? ?(?:no\\.? ?)?#?[\\p{L}\\d]{1,5}(?:[º°ªo]?(?: ?[A-Z])?)?(?![\\p{L}\\p{N}])|#\\d{1,5}[A-Za-z]?|\\d{1,2}[º°ª] ?[A-Za-z]?(?![\\p{L}\\p{N}])))`
const town = `\\p{Lu}[\\p{L}.'-]+(?: (?:(?:${small} )?\\p{Lu}[\\p{L}.'-]+)){0,3}`
/** What follows: quarter, town, region, postcode, each after a comma or with a postcode of its own. */
const rest = `(?:(?:,| -|\\n| in)? ?(?:${unit}|(?:col(?:onia)?|bo?\\.?|brgy|barangay|urb|fracc|bairro)\\.? ${town}|(?:c\\.?p\\.?|cep|plz|pin|zip) ?:?\\d{4,6}(?:-\\d{3,4})?|(?:[A-Z]{1,2}-)?\\d{4,6}(?:-\\d{3,4})?,? ${town}))*(?:,\\s?(?:${town}|(?:[A-Z]{2}) \\d{5}(?:-\\d{4})?|\\d{4,6}(?:-\\d{3,4})?(?: ${town})?))*(?: ?[-,]? ?(?:[A-Z]{2})(?:,? \\d{5}(?:-\\d{3,4})?)?(?![\\p{L}\\p{N}]))?(?:[ ,-]{1,3}(?:\\d{3} ?\\d{3}|\\d{4,6}(?:-\\d{3,4})?)(?![\\p{L}\\p{N}]))?`

const english =
  '(?:street|avenue|road|lane|drive|boulevard|court|place|square|terrace|close|crescent|highway|parkway|circle|trail|mews|gardens?|grove|parade|esplanade|way|walk|row|hill|rise|view|vale|quay|wharf|pike|loop|alley|crossing|plaza|nagar|marg|chowk|colony|enclave|layout|sector|st|ave?|rd|ln|dr|blvd|ct|pl|sq|ter|cres|hwy|pkwy|cir|trl|cl)'
const spanishAndPortuguese =
  '(?:calle|c/|cl\\.?|avenida|avda\\.?|av\\.?|plaza|pza\\.?|paseo|p[ºo]\\.?|carrer|carretera|ctra\\.?|camino|ronda|traves[íi]a|calzada|calz\\.?|blvd\\.?|boulevard|cerrada|privada|prolongaci[óo]n|jir[óo]n|rua|r\\.|travessa|tv\\.|alameda|al\\.|pra[çc]a|p[çc]a\\.?|rodovia|estrada|largo|ladeira)'
const french =
  '(?:rue|avenue|av\\.?|boulevard|bd|place|pl\\.?|chemin|impasse|all[ée]e|quai|cours|route|passage|square|villa|sentier|faubourg)'
const italian = '(?:via|viale|piazza|corso|largo|vicolo|strada)'
const german =
  '(?:stra[ßs]s?e|str\\.?|weg|platz|allee|gasse|ring|damm|ufer|steig|chaussee|hof|markt|graben|stieg|straat|laan|plein|gracht|kade|dijk|singel|vej|gade|gatan|v[äa]gen)'

/** Each form with the flags it needs; a house number belongs to every one of them. */
export const streetForms: readonly string[] = [
  // 221B Baker Street, 12 W 42nd St Apt 4; small letters too, as chats have them ('12 oak street').
  `(?<![\\p{L}\\p{N}.,#-])(?:${unit}, ?)?${house},? (?:(?:[NSEW]|[NS][EW]|North|South|East|West)\\.? )?(?:${named} ){0,4}?${named} ${upperOrLower(english)}\\b\\.?(?: (?:[NSEW]|[NS][EW]|North|South|East|West)\\b\\.?)?${rest}`,
  `(?<![\\p{L}\\p{N}.,#-])\\d{1,5} (?:(?!and |or |of |on |in |at |to |for |by |from |with |days |times |hours |minutes |items |the |different |more |is |was )[\\p{L}'.]+ ){1,3}(?:street|avenue|road|lane|drive|boulevard|court|crescent|terrace|parkway|ave|blvd|rd|ln)\\b\\.?${rest}`,
  // Hauptstraße 12a, Am Markt 5, Unter den Linden 77.
  `(?<![\\p{L}\\p{N}])(?:\\p{Lu}[\\p{L}-]{1,30}?${german}|\\p{Lu}[\\p{L}]+(?:er|-)?[ -]${upperOrLower(german)}|(?:Am|An der|An den|Im|In der|In den|Auf der|Auf dem|Zum|Zur|Unter den|Alte|Alter|Neue|Neuer|Hinter der|Vor dem|Beim) \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?) \\d{1,4}(?: ?[a-z])?(?:[-/]\\d{1,4})?(?![\\p{L}\\p{N}])${rest}`,
  // 14 bis, rue de la Paix.
  `(?<![\\p{L}\\p{N}])${house},? ${upperOrLower(french)} (?:(?:d'|l'|de l'|${small} ))*${names}${rest}`,
  // Calle Mayor 12, 3º B; Rua Augusta, 1500, apto 12.
  `(?<![\\p{L}\\p{N}])${upperOrLower(spanishAndPortuguese)} ?(?:${small} )*(?:${names}|\\d{1,3})(?:,? (?:[Nn][úu]mero|[Nn]um\\.?|[Nn][º°o]\\.?))?,? #?${house}${rest}`,
  `(?<![\\p{L}\\p{N}])${upperOrLower(italian)} (?:${small} )*${names},? ${house}${rest}`,
  // Blk 5 Lot 12 Phase 2, Barangay San Jose; Flat 4B, Lotus Apartments.
  `(?<![\\p{L}\\p{N}])(?:[Pp]urok|[Ss]itio|[Bb]lk|[Bb]lock|[Ll]ot|[Ff]lat|[Hh]ouse|[Uu]nit|[Aa]pt|[Aa]partment|[Pp]lot|[Dd]oor)\\.? ?(?:[Nn]o\\.? ?)?#?\\d{1,5}[A-Za-z]?(?:[/-]\\d{1,4})?,? (?:${names}|(?:[Ll]ot|[Pp]hase|[Ss]ector)\\.? ?\\d{1,4})${rest}`,
  `(?<![\\p{L}\\p{N}])(?:Brgy\\.?|Barangay|Colonia|Col\\.|Bairro) ${town}${rest}`,
  // 12/3 MG Road has the English form; 'Sector 21, Noida 201301' has none of a house.
  `(?<![\\p{L}\\p{N}])(?:Sector|Phase) \\d{1,3}[A-Z]?, ${town}${rest}`,
  // Post boxes.
  '(?<![\\p{L}\\p{N}])(?:[Pp]\\.? ?[Oo]\\.? ?[Bb]ox|[Pp]ost(?:fach| office box)|[Aa]partado(?: [Pp]ostal| de [Cc]orreos)?|[Cc]aixa [Pp]ostal|[Bb]o[îi]te [Pp]ostale|BP) ?#?\\d{1,6}' +
    rest,
]

/** The same source with each of its words in small letters or with a capital, while the rest of the form minds capitals. */
function upperOrLower(source: string): string {
  let isInClass = false
  let before = ''
  return Array.from(source, (sign) => {
    const isStart = /\p{L}/u.test(sign) && !isInClass && !/[\p{L}\\\]]/u.test(before)
    if (sign === '[') isInClass = true
    if (sign === ']') isInClass = false
    before = sign
    return isStart ? `[${sign.toUpperCase()}${sign}]` : sign
  }).join('')
}
