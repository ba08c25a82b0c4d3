/** Most words of one name. */
export const longestName = 5

const edge = '(?<![\\p{L}\\p{N}])'
const sign = '[ ]?[:=-]?[ ]?["\'(]?'

/** A name follows, also in small letters. */
export const strongCues = new RegExp(
  `${edge}(?:(?:my|his|her|their|the|customer'?s?|passenger'?s?|guest'?s?|account holder'?s?|full|first|last|given|family|user'?s?|whose|beneficiary) (?:(?:full|first|last|legal|maiden|new|middle) )?name(?: on (?:the|my|it)(?: \\w+)?)?(?: (?:is|was)|'s|:)|name(?: on (?:the|my) \\w+)?(?: is| was|:)|(?:i am|i'm|im|is|was) (?:called|named)|(?:a )?(?:lady|man|woman|guy|gentleman|agent|colleague|person|rep|representative|someone|employee) (?:called|named|by the name of)|under the name(?: of)?|in the name of|goes by|signed(?: by)?:|account holder(?: is|:)|card ?holder(?: is|:)|me llamo|mi nombre(?: completo)? es|a nombre de|se llama|mi chiamo|(?:o )?meu nome(?: completo)? [ée]|me chamo|chamo-me|em nome de|(?:ang )?pangalan ko (?:ay|po ay)|ako po si|ako si|mein name ist|ich hei(?:ss|ß)e|auf den namen|je m'appelle|mon nom est|au nom de|"?(?:first|last|full|customer|given|family|display)_?name"? ?[:=]) ?${sign}`,
  'giu',
)

/** A name follows where it has a capital and is no other word. */
export const weakCues = new RegExp(
  `${edge}(?:[Tt]his is|[Ii] ?am|[Ii]'m|[Ii]m|[Ii]t's|[Ii]t is|[Ss]oy|[Ss]ou(?: o| a)?|[Aa]qui [ée](?: o| a)?|[Hh]abla|[Ss]i|[Kk]ay|[Nn]i|[Ii]ch bin|[Hh]ier ist|[Cc]'est|[Mm]r|[Mm]rs|[Mm]s|[Mm]x|[Mm]iss|[Dd]r|[Pp]rof(?:essor)?|[Ss]ir|[Mm]adam|[Mm]a'am|[Ss]r|[Ss]ra|[Ss]rta|[Dd]on|[Dd]o[ñn]a|[Ss]e[ñn]or(?:a|ita)?|[Ss]enhora?|[Hh]err(?:n)?|[Ff]rau|[Mm]me|[Mm]lle|[Mm]onsieur|[Mm]adame|[Ss]ignora?|[Gg]inoong|[Gg]inang|[Kk]uya|[Aa]te|[Ss]poke (?:to|with)|[Ss]peaking (?:to|with)|[Tt]alk(?:ed|ing)? (?:to|with)|[Cc]hatt(?:ed|ing) (?:to|with)|[Aa]sk(?:ed)? for|[Hh]elped by|[Aa]ssisted by|[Hh]andled by|[Tt]old by|[Ss]igned by|[Rr]eceived by|[Ff]or the attention of|[Aa]ttn|[Cc]/o|[Oo]n behalf of|[Aa]gents?|[Rr]ep|[Cc]olleague|[Aa]dvisor|[Ss]upervisor|[Mm]anager|[Hh]ablé con|[Ff]alei com|(?:[Mm]y|[Hh]is|[Hh]er|[Mm]i|[Mm]inha|[Mm]eu|[Mm]eine?)(?: (?:late|ex|elderly|younger|older))?[ -](?:wife|husband|partner|son|daughter|mother|father|mum|mom|dad|brother|sister|friend|boss|neighbou?r|roommate|flatmate|assistant|cousin|uncle|aunt|grandmother|grandfather|fianc[ée]e?|girlfriend|boyfriend|colleague|esposa|esposo|marido|mujer|hij[oa]|filh[oa]|madre|padre|m[ãa]e|pai|hermano|hermana|irm[ãa]o?|frau|mann|sohn|tochter))[.,:]? `,
  'gu',
)

/** A greeting at the beginning of a line or after a stop: 'Hi Ana,', 'Thanks, Marek'. */
export const startings =
  /(?<![\p{L}\p{N}])(?:[Hh](?:i|ey|ello|iya|allo|owdy)|HI|HELLO|[Dd]ear|[Hh]ola|[Oo]l[áa]|[Oo]i|[Qq]uerid[oa]|[Ee]stimad[oa]|[Pp]rezad[oa]|[Cc]ar[oa]|[Kk]umusta|[Bb]onjour|[Ll]iebe[r]?|[Gg]uten (?:Tag|Morgen|Abend)|[Gg]ood (?:morning|afternoon|evening|day)|[Bb]uen[oa]s (?:d[íi]as|tardes|noches)|[Bb]o[am] (?:dia|tarde|noite)|[Tt]hank(?:s| you)(?: so much| very much| again| a lot)?|[Gg]racias|[Oo]brigad[oa]|[Ss]alamat(?: po)?|[Dd]anke|[Mm]erci|[Ss]orry|[Cc]heers|[Ww]elcome(?: back)?|[Nn]ice to meet you|[Pp]leasure(?: to meet you)?|[Gg]ot it|[Oo]kay|[Oo]k|[Oo]f course|[Cc]ertainly|[Aa]bsolutely|[Gg]reat|[Pp]erfect|[Ss]ure|[Uu]nderstood|[Aa]pologies|[Bb]ye|[Gg]oodbye)(?: there)?[,!.]? /gu

/** A closing, then a name on the next line, or on the same line where the words close a letter. */
export const closings =
  /(?<![\p{L}\p{N}])(?:(?:(?:with )?(?:best|kind|kindest|warm|warmest)(?: regards| wishes)?|regards|sincerely(?: yours)?|yours(?: (?:truly|sincerely|faithfully))?|respectfully|cheers|many thanks|thanks(?: in advance)?|thank you|ta|xoxo|take care|(?:un )?saludos?(?: cordial(?:es)?)?|atentamente|un abrazo|atenciosamente|abra[çc]os?|att|salamat(?: po)?|mit freundlichen gr[üu](?:ß|ss)en|(?:viele |liebe )?gr[üu](?:ß|ss)e|mfg|cordialement|bien [àa] vous)[,.!]{0,2}\s*\n\s*[-–—]{0,2} ?|(?:(?:best|kind|kindest|warm) regards|regards|yours (?:truly|sincerely|faithfully)|sincerely|saludos|atentamente|atenciosamente|mfg|cordialement), ?)(?=\p{L}[\p{L}.' -]{0,40}\s*(?:$|\n|,|\())/giu

/** A dash and a name end the text. */
export const dashes = /(?<=^|\n|[.!?] ?)-{1,2} ?(?=\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'-]{0,20}\.?){0,2}\s*$)/gu

/** A name before 'here' or 'speaking'. */
export const trailingCues =
  /(?<=^|[.!?,\n] ?)(\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'-]{0,20}\.?){0,3}) (?:here|speaking|aqui|aqu[íi])(?=[.,!;\n]|$| again| from)/gu
