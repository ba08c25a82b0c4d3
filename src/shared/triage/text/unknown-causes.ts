import type { Found } from './evidence.ts'
import { fold, type Passage } from './passages.ts'
import { family, technicalStems } from './technical-stems.ts'

/**
 * Wordings, folded, in English, Spanish, Portuguese and Filipino, that nobody knows the cause of a trouble. `searched`
 * says that somebody looked for it in vain; `open` only that it is not known, or that they still look.
 */
export interface UnknownCause extends Found {
  readonly kind: 'searched' | 'open'
}

const filler = `(?:out |the |any |an? |exact |root |underlying |real |precise |clear |obvious |technical |specific |actual |its |this |that |of |for )*`
const whatIsWrong = `what(?:'s| is| was|'re| are)?(?: exactly| really)? (?:caus(?:es?|ed|ing)|(?:going |went )?wrong|behind|triggering|(?:the )?(?:cause|problem|issue|reason)|happening|going on|happened)`
const cause = `(?:${filler}(?:causes?|reasons?|explanation|root cause|source of (?:the|this|it)|origin of (?:the|this))|why|${whatIsWrong})`
const unable = `(?:could not|couldn't|can't|can not|cannot|unable to|not able to|wasn't able to|weren't able to|haven't been able to|hasn't been able to|have not been able to|failed to|did not|didn't|struggling to|have not|haven't|has not|hasn't)(?: yet| currently| so far| still| actually)*`
const find = `(?:found|find|finding|identif(?:y|ied)|determined?|pinpoint(?:ed)?|locate|isolated?|establish(?:ed)?|diagnosed?|figured? out|explain|work(?:ed)? out|tell|understand|detect|see|say)(?: out)?(?: exactly| yet| for sure| for certain)?`

const searched = [
  String.raw`\b${unable} ${find} ${cause}`,
  String.raw`\b${unable} ${find} (?:any|a|an|anything)(?: \w+)? ?(?:errors?|faults?|wrong|abnormalit(?:y|ies))\b`,
  String.raw`\b(?:cause|reason|root cause)(?: (?:of|for|behind) [^.!?\n]{1,40}?)? (?:is|was|remains|has|could|can)(?: still| currently| as yet| yet| so far)* (?:unknown|unclear|unexplained|undetermined|unidentified|a mystery|never (?:found|identified)|not(?: yet| been| be)* (?:known|clear|found|identified|determined|established|confirmed)|under investigation)`,
  String.raw`\b(?:unknown|undetermined|unidentified) (?:root )?(?:cause|reason|origin)\b`,
  String.raw`(?<!for )\bno (?:known |clear |obvious |apparent |identifiable |definite )*(?:root cause|cause|explanation)(?: (?:yet|found|was|has|could|identified|so far|for (?:this|it|the))\b|[.!]|$)`,
  String.raw`\b(?:nobody|no one|none of us|none of our \w+|our (?:team|engineers|technicians|specialists|developers) (?:do not|don't|does not|doesn't|did not|still don't)) (?:here |really |still )*(?:knows?|understands?|can (?:say|tell|explain)) (?:exactly )?${cause}`,
  String.raw`\bcause[:=]? ?(?:still |currently )?(?:unknown|n/?a\b|none\b|not (?:found|known|identified))`,
  // Spanish.
  String.raw`\bno (?:se )?(?:(?:hemos|he|han|ha) (?:podido |logrado )?|(?:pudimos|pude|pudo|pudieron|podemos|puedo|logramos|logre|logro|conseguimos) )?(?:encontr\w*|identific\w*|determin\w*|hall\w*|averigu\w*|descubr\w*|establec\w*|detect\w*) (?:aun |todavia )?(?:(?:la|una|cual es la|el|un|su) )?(?:causa|motivo|razon|origen|explicacion|por que|que lo (?:causa|provoca)|ningun (?:error|fallo|problema))`,
  String.raw`\b(?:causa|motivo|origen) (?:es |sigue siendo |aun es )?(?:desconocid[oa]|sin identificar|sin determinar)\b|\bse desconoce (?:la causa|el motivo|el origen)`,
  // Portuguese.
  String.raw`\bnao (?:(?:conseguimos|consegui|conseguiram|foi possivel|pudemos|soubemos) )?(?:encontr\w*|identific\w*|determin\w*|descobr\w*|achar|achamos|detect\w*) (?:ainda )?(?:(?:a|uma|qual e a|o|um) )?(?:causa|motivo|razao|origem|explicacao|por ?que|o que (?:causa|esta causando|causou)|nenhum (?:erro|defeito|problema))`,
  String.raw`\bcausa (?:e |ainda e |segue )?(?:desconhecida|nao identificada)\b`,
  // Filipino.
  String.raw`\bhindi (?:pa |po |rin |pa rin )*(?:namin |ko |nila |natin )?(?:pa |po |rin )*(?:matukoy|malaman|mahanap|makita|natukoy|nahanap|nalaman|maipaliwanag) (?:pa |po |namin |ko |nila )*(?:kung )?(?:ang |ano ang |ano'?ng )?(?:dahilan|sanhi|bakit|pinagmulan|problema)`,
]
const open = [
  String.raw`\b(?:we|i|i'm|im|we're|not)(?: are| am)?(?: honestly| really| still| also| currently| just)* (?:do not|don't|dont|not|no longer)(?: really| quite| fully| yet| actually| honestly)* (?:know|sure|certain|understand|clear)(?: exactly| yet| for sure)? (?:of )?${cause}`,
  String.raw`\b(?:no idea|without knowing|not obvious|not clear|unclear|unsure) ${cause}`,
  String.raw`\b(?:found|see|saw|shows?|showed|reports?|reported|returns?|returned|detected|reveals?|revealed) no (?:errors?|faults?|anomal(?:y|ies)|abnormalit(?:y|ies)|cause)\b|\bno (?:errors?|faults?|anomal(?:y|ies)) (?:was |were |are |is |has been |have been |could be )?(?:found|detected|reported|shown|logged|visible)\b`,
  String.raw`\b(?:still|currently|now|are|is|am|we're|i'm|continue|continuing|keep)(?: still| currently| now| to)? (?:investigat(?:e|ing)|looking into (?:it|this|what|why|the (?:cause|issue|problem|root))|trying to (?:find|identify|determine|understand|figure) (?:out )?${cause})`,
  String.raw`\bunder investigation\b|\b(?:baffled|puzzled|stumped)\b|\bis a mystery\b|\bunexplained\b`,
  String.raw`\bno (?:sabemos|se|se sabe|entiendo|entendemos|esta claro|tengo claro)(?: aun| todavia| exactamente)? (?:por ?que|la causa|el motivo|que (?:lo )?(?:causa|provoca|pasa|paso))|\b(?:seguimos|estamos|estoy|siguen) investigando\b`,
  String.raw`\bnao (?:sabemos|sei|se sabe|entendo|entendemos|esta claro)(?: ainda| exatamente| bem)? (?:por ?que|a causa|o motivo|o que (?:causa|esta causando|causou|houve|aconteceu))|\b(?:estamos|seguimos|estou|continuamos) investigando\b`,
  String.raw`\bhindi (?:pa |po |ko pa |ko |namin pa |namin )*alam (?:pa |po |namin |ko )*(?:kung )?(?:bakit|ang (?:dahilan|sanhi)|ano ang (?:dahilan|sanhi))|\b(?:iniimbestigahan|inaalam) (?:pa |po |na )*(?:namin|ko|nila)\b`,
]
/** The customer says of the house that it does not know; that they do not know themselves is why they wrote. */
const ofTheHouse = [
  String.raw`\b(?:nobody|no one|noone|none of (?:you|them|your \w+)|neither (?:of you|agent|technician))(?: here| there| at \w+| in \w+| from \w+| on your team)? (?:(?:can|could|seems? (?:to )?(?:be able to )?|is able to|was able to|has been able to|will|would|ever|really|even) )*(?:knows?|knew|tell (?:me|us)|told (?:me|us)|explain(?:s|ed)?|f(?:i|ou)nd(?:s)?(?: out)?|figures? out|figured out|say|identify|understands?|has (?:an? |any )?(?:clue|idea)|have (?:an? |any )?(?:clue|idea))(?: to (?:me|us))?(?: exactly)? ${cause}`,
  String.raw`\b(?:you(?: guys| people| all)?|they|your \w+(?: \w+)?|the (?:technicians?|engineers?|tech|techs|mechanics?|repair (?:team|guy|shop)|support(?: team)?|team|specialists?|agents?|last agent)|support|engineers?|technicians?)(?: who came| you sent| said (?:they|he|she)| says (?:they|he|she)| told me (?:they|he|she))?(?: still| also| just| even| really| simply| clearly| obviously)* (?:do not|don't|does not|doesn't|did not|didn't|can't|cannot|can not|could not|couldn't|were not able to|weren't able to|was not able to|wasn't able to|are not able to|aren't able to|(?:are|is|was|were) unable to|haven't|have not|hasn't|has not|never|had no|have no|has no)(?: been able to| yet| even| really| actually| ever| seem to)* (?:know|f(?:i|ou)nd(?: out)?|figured? out|identif(?:y|ied)|determined?|understand|diagnosed?|pinpoint(?:ed)?|idea|clue)(?: exactly)? (?:about )?${cause}`,
  String.raw`\b(?:cause|reason)(?: (?:of|for|behind) [^.!?\n]{1,40}?)? (?:is|was|remains|has)(?: still| yet| been)* (?:unknown|never (?:found|identified|explained)|not(?: yet| been| be)* (?:found|identified|known|determined))`,
  String.raw`\bnadie (?:(?:me |nos |lo |aqui )*(?:sabe|supo|puede|pudo|ha podido|logra)(?: decirme| explicarme| decir| explicar| encontrar)?|(?:me |nos )?(?:explica|dice|encuentra|encontro)) (?:por ?que|la causa|el motivo|que (?:lo )?(?:causa|provoca|pasa|tiene))`,
  String.raw`\b(?:el tecnico|los tecnicos|ustedes|soporte) (?:aun |todavia |tampoco )?no (?:saben?|supo|supieron|encontraron|encontro|pudieron encontrar|pudo encontrar|han encontrado|encuentran?) (?:por ?que|la causa|el motivo|que (?:pasa|tiene|lo (?:causa|provoca)))`,
  String.raw`\bninguem (?:me |nos |ai )*(?:sabe|soube|consegue|conseguiu|pode)(?: me)?(?: dizer| explicar| descobrir| encontrar)? (?:por ?que|a causa|o motivo|o que (?:causa|esta causando|houve|aconteceu|tem))`,
  String.raw`\b(?:o tecnico|os tecnicos|voces|o suporte) (?:ainda |tambem )?nao (?:sabem?|soube|souberam|encontraram|encontrou|descobriram|descobriu|conseguiram (?:descobrir|encontrar|identificar)|conseguiu (?:descobrir|encontrar|identificar)) (?:por ?que|a causa|o motivo|o que)`,
  String.raw`\bwala(?:ng)? (?:\w+ )?(?:makapagsabi|nakakaalam|makapagpaliwanag|makasagot)(?: sa akin| po)* kung (?:bakit|ano ang (?:dahilan|sanhi|problema))|\bhindi (?:rin |pa rin |pa )*(?:alam|mahanap|matukoy) ng (?:technician|support|agent|team)\w*(?: \w+)? (?:kung )?(?:ang )?(?:bakit|dahilan|sanhi|problema|ano)`,
]
/** The cause is known after all. */
const known = new RegExp(
  [
    String.raw`\b(?:found|identified|determined|pinpointed|discovered|know now|now know)(?: out)?(?: (?:the|what|why))(?: root| exact| actual)?(?: (?:cause|reason|culprit|problem|issue|was causing|caused|caused it|happened|it (?:was|happened)))\b`,
    String.raw`\b(?:caused by|due to|because of|as a result of|it turns out|turned out)\b`,
    String.raw`\bthe (?:root )?(?:cause|reason) (?:is|was) (?!still|unknown|unclear|not|yet|currently|un|a mystery|under)`,
    String.raw`\b(?:la causa (?:es|era|fue)|debido a|a causa de|encontramos (?:la causa|el problema))\b(?! desconocida)`,
    String.raw`\b(?:a causa (?:e|era|foi)|devido a|por causa d[eoa]|encontramos (?:a causa|o problema))\b(?! desconhecida)`,
    String.raw`\b(?:ang dahilan (?:ay|po ay)|dahil sa|nahanap (?:na )?namin ang (?:dahilan|problema))\b`,
  ].join('|'),
)
/** A condition, a question or a denial that the cause is open. */
const doubtful =
  /\b(?:if|in case|unless|whether|when|should|si|se|kung|not that|it's not that|no es que)\b(?: \w+){0,3} $/

const compile = (all: readonly string[]) => new RegExp(all.map((one) => `(?:${one})`).join('|'), 'g')
const staffPatterns = [
  ['searched', compile(searched)],
  ['open', compile(open)],
] as const
const customerPattern = compile(ofTheHouse)

/** Where the AI or a person of the house says that the cause is not known. */
export function unknownToStaff(passage: Passage): UnknownCause[] {
  if (!mayNotKnow(passage)) return []
  const found = staffPatterns.flatMap(([kind, pattern]) => spans(passage, pattern).map((span) => ({ ...span, kind })))
  return found
    .toSorted((a, b) => a.start - b.start)
    .filter((one, index, all) => index === 0 || (all[index - 1]?.end ?? 0) <= one.start)
}

/** Where the customer says that the house does not know the cause. */
export function unknownToHouse(passage: Passage): UnknownCause[] {
  if (!mayNotKnow(passage)) return []
  return spans(passage, customerPattern).map((span) => ({ ...span, kind: 'searched' }))
}

/** True for a passage that names the cause. */
export function namesCause({ folded }: Passage): boolean {
  return known.test(folded)
}

/** How a line of an assessment or an attempt speaks of the cause: as unknown in one of two ways, or not at all. */
export function unknownIn(text: string): UnknownCause['kind'] | null {
  const folded = fold(text.slice(0, 4_000))
  const kind = staffPatterns.find(([, pattern]) => folded.search(pattern) >= 0)?.[0]
  return kind ?? null
}

const both = family.cause | family.ignorance

function mayNotKnow(passage: Passage): boolean {
  return (technicalStems(passage) & both) === both
}

/** What every wording names; the long patterns look only at sentences that hold one of these and one of `notKnown`. */
const anchor =
  /caus|reason|why|wrong|expla|root|orig|source of|errors?\b|fault|anomal|abnormal|behind|trigger|happen|going on|investiga|looking into|baffl|puzzl|stumped|myster|motivo|raz(?:on|ao)|por ?que|desconoc|desconhec|que (?:lo )?(?:pasa|paso|tiene|houve|aconteceu|tem)|o que|dahilan|sanhi|bakit|problema|pinagmulan|inaalam|iniimbes/g
const notKnown =
  /n't\b|\b(?:not|no|dont|cannot|none|un(?:able|known|clear|determined|identified|explained|sure|der)|fail|never|nobody|noone|neither|still|currently|now|is|are|am|continu|keep|invest|looking|trying|struggl|baffl|puzzl|stump|myst|without|desconoc|desconhec|nadie|ninguem|nao|seguimos|estamos|estoy|siguen|hindi|wala|inaalam|iniimb|found|cause)/

function spans(passage: Passage, pattern: RegExp): Found[] {
  const { folded } = passage
  const found: Found[] = []
  let seen = 0
  anchor.lastIndex = 0
  for (let match = anchor.exec(folded); match; match = anchor.exec(folded)) {
    const { start, end } = sentenceAt(folded, Math.max(match.index, seen))
    const sentence = folded.slice(start, end)
    seen = end
    anchor.lastIndex = Math.max(end, match.index + 1)
    if (!notKnown.test(sentence)) continue
    for (const { index, 0: words } of sentence.matchAll(pattern)) {
      if (words === '' || doubtful.test(` ${sentence.slice(Math.max(0, index - 40), index)}`)) continue
      found.push({ passage, start: start + index, end: start + index + words.length })
    }
  }
  return found
}

/** The sentence around an offset, without the mark that closes it. */
function sentenceAt(folded: string, offset: number): { start: number; end: number } {
  let start = offset
  while (start > 0 && !isMark(folded.charCodeAt(start - 1))) start -= 1
  let end = offset
  while (end < folded.length && !isMark(folded.charCodeAt(end))) end += 1
  return { start, end }
}

/** `.`, `!`, `?` or a line's end. */
function isMark(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 10
}
