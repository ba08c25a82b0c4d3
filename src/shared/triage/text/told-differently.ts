import type { Found } from './evidence.ts'
import type { Passage } from './passages.ts'
import { filterRegExps } from './pattern-filter.ts'
import { family, technicalStems } from './technical-stems.ts'

/** Wordings, folded, in four languages, that two sources say different things. */
const source =
  '(?:app|website|web ?site|site|tracking(?: page| number)?|e-?mails?|portal|invoice|bill|receipt|bank|statement|courier|carrier|agent|chat|chat ?bot|bot|letter|text|sms|order page|confirmation|store|shop|dashboard|account|page|system|ups|fedex|dhl|usps|driver|warehouse|phone|support|team|label|contract|screen|history)'
const says = '(?:says?|said|shows?|showed|states?|stated|claims?|claimed|tells? me|told me|has|have|lists?|insists?)'
const told = [
  String.raw`\b${source}(?: page| itself| confirmation)? ${says}\b[^.!?\n]{2,90}?(?:\bbut\b|\bwhile\b|\bwhereas\b|\byet\b|\bhowever\b|, (?:and )?|\band\b) ?(?:\w+ ){0,3}?${source}(?: page| itself| confirmation)? ${says}\b`,
  String.raw`\b(?:one|first|the first|your first|last|the last)(?: of your)? (?:agent|person|rep|representative|colleague|guy|lady|operator|advisor|employee|one)s?\b[^.!?\n]{0,30}?\b(?:said|told|says|tells|promised)\b[^.!?\n]{2,100}?\b(?:another|other|second|next)(?: one| agent| person| rep| representative| guy| lady| advisor)?\b[^.!?\n]{0,20}?\b(?:said|told|says|tells|promised)\b`,
  String.raw`\b(?:conflicting|contradictory|contradicting|inconsistent) (?:information|info|answers?|statements?|messages?|details?|data|dates?|instructions?|reports?|stories|emails?|numbers|figures|records)\b`,
  String.raw`\b(?:two|2|three|3) (?:completely |totally |very )?(?:different|conflicting) (?:answers|stories|things|prices|amounts|totals|dates|order numbers|statuses|balances|numbers|reasons|explanations|versions|figures|delivery dates)\b`,
  String.raw`\b(?:told|tell|tells|telling|given|gave|give|gives|giving|get|got|getting) (?:me |us )?(?:a )?(?:completely |totally |something )?different (?:things?|answers?|stor(?:y|ies)|information|info|dates?|amounts?) (?:each|every|by|from|depending|than|now)\b|\bevery(?:one|body)(?: \w+)? (?:tells|told|says|said)(?: me)? something different\b`,
  String.raw`\bcontradict(?:s|ed|ing)? (?:itself|yoursel(?:f|ves)|each other|one another|what|the)\b`,
  String.raw`\b(?:informacion|respuestas|datos|versiones|mensajes) (?:contradictori[oa]s?|distint[oa]s|diferentes)\b|\b(?:uno|un agente|una persona) (?:me )?(?:dice|dijo)\b[^.!?\n]{2,80}?\b(?:otro|otra)\b[^.!?\n]{0,16}?\b(?:dice|dijo)\b|\b(?:la app|la pagina|la web|el correo|el rastreo)\b[^.!?\n]{0,10}?\bdice\b[^.!?\n]{2,80}?\bpero (?:la app|la pagina|la web|el correo|el rastreo)\b[^.!?\n]{0,10}?\bdice\b`,
  String.raw`\b(?:informac(?:ao|oes)|respostas|dados|mensagens) (?:contraditori[oa]s?|desencontradas?|diferentes|divergentes?)\b|\bum (?:atendente )?(?:me )?(?:diz|disse|fala|falou)\b[^.!?\n]{2,80}?\boutro\b[^.!?\n]{0,16}?\b(?:diz|disse|fala|falou)\b|\bo (?:app|site|aplicativo|email)\b[^.!?\n]{0,10}?\bdiz\b[^.!?\n]{2,80}?\bmas o (?:app|site|aplicativo|email|rastreio)\b[^.!?\n]{0,10}?\bdiz\b`,
  String.raw`\b(?:magkaiba|magkakaiba|iba-?iba)(?:ng)?(?: po)? (?:ang |yung )?(?:sinasabi|sagot|impormasyon|status|halaga|presyo|sinabi)\b|\bsabi ng isa\b[^.!?\n]{2,80}?\bsabi ng isa pa\b`,
]
const anyTold = new RegExp(told.map((one) => `(?:${one})`).join('|'), 'g')
const mayTell = filterRegExps(
  told.map((one) => new RegExp(one)),
  'anybody',
)
const doubtful =
  /\b(?:if|in case|what if|whether|hope|not|no|don't want|without|avoid|si|se|kung|doesn't|don't|didn't)\b[^.!?\n]{0,24}$/

/** Where somebody says that sources disagree: the customer of what they were told, or the house of what it reads. */
export function toldDifferently(passage: Passage): Found[] {
  const { folded } = passage
  if ((technicalStems(passage) & family.told) === 0 || mayTell(passage).length === 0) return []
  return Array.from(folded.matchAll(anyTold), ({ index, 0: { length } }) => ({
    passage,
    start: index,
    end: index + length,
  })).filter(({ start }) => !doubtful.test(folded.slice(Math.max(0, start - 40), start)))
}
